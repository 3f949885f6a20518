/** `remit explain RULE`: what a finding means, and what to do. */
import { ruleToMarkdown } from '@remit-cx/core/lint/docs';
import { Exit } from '../refusal.ts';
import { ruleNamed } from '../rules.ts';
import type { Define } from '../session.ts';
import { printMarkdown } from '../terminal/markdown.ts';

const define: Define = (command, act) => {
  command
    .argument('<rule>', 'its name, or that of a policy of the project, as it stands behind a finding')
    .addHelpText('after', '\nExample:\n  remit explain unowned-touchpoint\n')
    .action(
      act(async (session, name: string) => {
        const { host, out } = session;
        host.stdout.write(printMarkdown(ruleToMarkdown(await ruleNamed(session, name)), out, host.stdout.columns));
        return Exit.ok;
      }),
    );
};
export default define;
