/** `remit explain RULE`: what a finding means, and what to do. */
import { ruleToMarkdown } from '@remit-cx/core/lint/docs';
import { Exit } from '../refusal.ts';
import { ruleNamed } from '../rules.ts';
import type { Define } from '../session.ts';
import { paintMarkdown } from '../terminal/paint-markdown.ts';

const define: Define = (command, act) => {
  command
    .argument('<rule>', 'its name, as it stands behind a finding')
    .addHelpText('after', '\nExample:\n  remit explain unowned-touchpoint\n')
    .action(
      act(({ host, out }, name: string) => {
        host.stdout.write(paintMarkdown(ruleToMarkdown(ruleNamed(name)), out));
        return Exit.ok;
      }),
    );
};
export default define;
