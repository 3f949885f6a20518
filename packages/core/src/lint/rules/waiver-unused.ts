import { label } from '../../model/model.ts';
import { removeNode } from '../edits.ts';
import { rule } from '../rule.ts';
import { isWaiverInForce } from '../waivers.ts';

export default rule({
  name: 'waiver-unused',
  group: 'project',
  level: 'warning',
  since: '0.1',
  summary: 'A waiver is in force, and there is nothing that it waives.',
  docs: `
A waiver says that a finding is known and accepted. When the finding is gone, the waiver lies in wait: the next time the same thing goes
wrong, nobody hears of it.

Remove it. If it waives nothing because it names the wrong thing, correct the name: a waiver covers the thing it names and everything
inside it. A waiver of a rule that is off is left alone.
`,
  source: 'Remit: an accepted finding is governance data, and stays true.',
  bad: `
role cco "Chief Customer Officer"

metric csat "Satisfaction" {
  owner  cco
  target at least 85%
  every  month
}

waive unowned-metric for csat until 2027-03-31 because "The research team starts in March"
`,
  good: `
role cco "Chief Customer Officer"

metric csat "Satisfaction" {
  target at least 85%
  every  month
}

waive unowned-metric for csat until 2027-03-31 because "The research team starts in March"
`,
  needsWholeModel: true,
  checkWaivers({ graph, day, report }, { hasLooked, findingsOf }) {
    for (const waiver of graph.all('waiver')) {
      if (!isWaiverInForce(waiver, day) || !hasLooked(waiver) || findingsOf(waiver).length > 0) continue;
      const targets = graph.getAll(waiver.targets);
      if (targets.length === 0 || targets.length < waiver.targets.length) continue;
      const where = targets.map(label).join(' or ');
      report(waiver.rule.node, `This waiver waives nothing: ${waiver.rule.value} is not found at ${where}.`, {
        about: waiver,
        fixes: [{ title: 'Remove the waiver', edits: [removeNode(waiver.node)], safe: true }],
        unnecessary: true,
      });
    }
  },
});
