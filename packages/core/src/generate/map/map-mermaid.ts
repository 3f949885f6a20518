/** A map as a Mermaid flowchart, which GitHub, GitLab and wikis draw: journeys with their touchpoints, handoffs, and where goes what cannot be settled. */
import { oneLine } from '../visible.ts';
import type { GovernanceMap } from './governance-map.ts';

/** The text of the chart. Names in it are ours, so nothing that people wrote can be taken for a command. */
export function mapMermaid(
  { journeys, handoffs, routes, forums }: GovernanceMap,
  { title, description }: { readonly title: string; readonly description: string },
): string {
  const names = new Map<unknown, string>();
  const nameOf = (thing: unknown) => names.get(thing) ?? names.set(thing, `n${names.size + 1}`).get(thing)!;
  const lines = [`%% ${oneLine(title)}`, `%% ${oneLine(description)}`, 'flowchart LR'];
  const ofRoute = new Map(routes.map(({ number, escalation }) => [number, escalation]));
  const edges: string[] = [];
  for (const { journey, title, stages } of journeys) {
    lines.push(`  subgraph ${nameOf(journey)}[${quoted(title)}]`);
    for (const { touchpoints } of stages)
      for (const { touchpoint, title, open, owner, route } of touchpoints) {
        const isOpen = open.length > 0;
        lines.push(`    ${nameOf(touchpoint)}[${quoted(title, isOpen ? open[0]! : owner)}]${isOpen ? ':::open' : ''}`);
        if (route !== undefined) edges.push(`  ${nameOf(touchpoint)} -.-> ${nameOf(ofRoute.get(route))}`);
      }
    lines.push('  end');
  }
  for (const { escalation, title, tiers } of routes) {
    const steps = tiers.map(({ title, within }) => `${title}${within === undefined ? '' : ` within ${within}`}`);
    lines.push(`  ${nameOf(escalation)}([${quoted(title, ...steps)}])`);
  }
  for (const { forum, title, above } of forums) {
    lines.push(`  ${nameOf(forum)}{{${quoted(title)}}}`);
    if (above) edges.push(`  ${nameOf(forum)} --> ${nameOf(above)}`);
  }
  for (const { from, to, title } of handoffs) edges.push(`  ${nameOf(from)} ==>|${quoted(title)}| ${nameOf(to)}`);
  return [...lines, ...edges, '  classDef open stroke:#b3261e,stroke-width:3px,stroke-dasharray:6 3', ''].join('\n');
}

/** Several lines of text between quotes: what Mermaid or HTML would read is written as an entity. */
function quoted(...lines: readonly string[]): string {
  const safe = lines.map(line =>
    oneLine(line).replace(/[^\p{L}\p{M}\p{N} .,:()/'-]/gu, character => `#${character.codePointAt(0)};`),
  );
  return `"${safe.join('<br/>')}"`;
}
