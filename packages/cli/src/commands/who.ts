/** `remit who`: who answers for something, and why; or what somebody answers for. */
import { who } from '@remit-cx/core/generate/who';
import { whoText } from '@remit-cx/core/generate/who-text';
import { writingFindings } from '@remit-cx/core/lint/writing-findings';
import { Graph } from '@remit-cx/core/model/graph';
import { counted } from '../counts.ts';
import { dayOption } from '../options.ts';
import { Exit, Refusal } from '../refusal.ts';
import { judge } from '../report.ts';
import { printProblems } from '../reporters/output.ts';
import { selectProject } from '../selection.ts';
import type { Define, Session } from '../session.ts';

const define: Define = (command, act) => {
  command
    .argument(
      '<target...>',
      'a touchpoint, responsibility, journey, metric, decision, department, role, person, or anything else with a name',
    )
    .option('--as-of <day>', 'the day to ask about, such as 2026-11-01 (otherwise: asOf in remit.json, else today)')
    .addHelpText('after', examples)
    .action(
      act((session, target: readonly string[], options: { readonly asOf?: string }) => ask(session, target, options)),
    );
};
export default define;

const examples = `
A name, a part of its path, a title or a person's handle will do; a kind in front tells two of one name apart.

Examples:
  remit who seat_map
  remit who "Seat map" --as-of 2027-01-01
  remit who role cco
  remit who @tomas-rehn
`;

async function ask(session: Session, target: readonly string[], options: { readonly asOf?: string }): Promise<Exit> {
  const { host, out } = session;
  const wanted = dayOption(options.asOf);
  const selected = await selectProject(session);
  const { loaded } = selected;
  const day = wanted ?? loaded.config.asOf ?? host.today();
  if (loaded.problems.length) {
    printProblems(session, judge(session.version, [{ ...selected, only: undefined, day }]));
    return Exit.usage;
  }
  const graph = new Graph(loaded.project, loaded.config.words, loaded.config.scheme);
  const answered = who(graph, target.join(' '), day);
  const mistakes = writingFindings(graph).length;
  if (mistakes)
    session.note(
      `There ${mistakes === 1 ? 'is' : 'are'} ${counted(mistakes, 'mistake')} in the writing (\`remit check\` shows where): the answer may lack something.`,
    );
  if ('problem' in answered) throw new Refusal(answered.problem);
  const [head = '', ...lines] = whoText(answered).split('\n');
  session.say([out.bold(head), ...lines].join('\n'));
  return Exit.ok;
}
