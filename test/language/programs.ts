/** The programs that the language is tried on: nasty.md, and those that Markdown cannot hold. */
import { readFileSync } from 'node:fs';

export interface Program {
  readonly title: string;
  readonly text: string;
  /** The tree as dump.ts prints it, without its first line and indent. */
  readonly says: string;
}

/** The sections of a Markdown file here: a title, and its fences by their names. */
export function sectionsOf(name: string): { title: string; fences: Readonly<Record<string, string>> }[] {
  return readFileSync(new URL(name, import.meta.url), 'utf8')
    .replace(/\r\n/g, '\n')
    .split(/^## /m)
    .slice(1)
    .map(section => ({
      title: section.slice(0, section.indexOf('\n')),
      fences: Object.fromEntries(
        [...section.matchAll(/^```(\S+)\n(.*?)^```$/gms)].map(([, fence, text]) => [fence!, text!]),
      ),
    }));
}

/** The example of the language page. */
export const airline: Program = programsIn('airline.md')[0]!;

const invisible: readonly Program[] = [
  {
    title: 'An accent in two characters is the same name as in one',
    text: 'role cafe\u0301\ndepartment d { head caf\u00e9 }',
    says: 'Role caf\u00e9\nDepartment d\n  Head party=caf\u00e9',
  },
  {
    title: 'A byte-order mark, CRLF, tabs, and a brace on a line of its own',
    text: '\uFEFFdepartment d\r\n{\r\n\thead\th // c\r\n\tmission """\r\n\t\ta\r\n\r\n\t\tb\r\n\t"""\r\n}\r\n',
    says: 'Department d\n  Head party=h\n  Mission text="a\\n\\nb"',
  },
  {
    title: 'A RACI table with CRLF and tabs',
    text: 'raci t {\r\n\tparties\t| a\t| b\t|\r\n\tresponsibility x "X"\t| A\t|\t|\r\n\t// c\r\n\tresponsibility y\t| R | A |\r\n}\r\n',
    says: 'RaciTable t\n  Columns parties=a,b\n  Row kind=responsibility cells=[A][][] declared=(Responsibility x "X")\n  Row kind=responsibility cells=[R][A][] target=y',
  },
  {
    title: 'Lines that end with a carriage return only',
    text: 'department d {\r  head h // c\r  function cx\r}\rrole h',
    says: 'Department d\n  Head party=h\n  BusinessFunction word=cx\nRole h',
  },
  {
    title: 'No-break spaces and wide spaces',
    text: 'department\u00a0d\u00a0{\u00a0head\u3000h\u202f}',
    says: 'Department d\n  Head party=h',
  },
  { title: 'An empty file', text: '', says: '' },
  { title: 'Nothing but a byte-order mark', text: '\uFEFF', says: '' },
  { title: 'Nothing but blank lines', text: ' \n\t\r\n\n', says: '' },
  { title: 'Nothing but comments', text: '// nothing\n/* here */', says: '' },
  {
    title: 'A line of ten thousand names',
    text: `team t { members ${Array.from({ length: 10_000 }, (_, i) => `p${i}`).join(', ')} }`,
    says: `Team t\n  Members parties=${Array.from({ length: 10_000 }, (_, i) => `p${i}`).join(',')}`,
  },
];

export const nasty: readonly Program[] = [...programsIn('nasty.md'), ...invisible];

function programsIn(name: string): Program[] {
  return sectionsOf(name).map(({ title, fences }) => ({ title, text: fences.remit!, says: fences.says!.trimEnd() }));
}

/**
 * A program in which one word is a name of every kind, and is referred to at every kind of place: for the keywords of the
 * grammar, each in its turn. `covers` and `includes` come last: `covers all escalates` and `includes raci approved` go on, on one line.
 */
export function everywhere(w: string): string {
  return `organization ${w} { promise ${w} "P" goal ${w} measured by ${w} maturity ${w} }
region ${w} { part of ${w} head ${w} }
unit ${w} { kind ${w} part of ${w} head ${w} accountable for ${w}, ${w}.${w} in ${w}, ${w} }
department ${w} "D" { head ${w} function ${w} accountable for ${w}, ${w}.${w} in ${w} from 2026-01-01
  reports to ${w}
  responsibility ${w} "R" { accountable ${w} responsible ${w}, ${w} informed ${w} } }
role ${w} { part of ${w} level ${w} held by ${w}, ${w} from 2026-01-01 deputy ${w} reports to ${w}
  mandate { scope ${w}, ${w} approved by ${w} on 2026-01-01, ${w} } }
person ${w} { based in ${w} }
team ${w} { head ${w} members ${w}, ${w} part of ${w} }
vendor ${w} { owner ${w} promise ${w} }
external ${w} { kind ${w} represented by ${w} }
persona ${w}
system ${w} { owner ${w} vendor ${w} shares with ${w}, ${w} }
voice ${w} { owner ${w} channel ${w}, ${w} feeds ${w} every ${w} }
model ${w} { lead ${w} ${w} structure ${w} central ${w}, ${w} local ${w} led by ${w}, ${w} sponsor ${w}
  context { size ${w} decision process ${w} method ${w} } }
journey ${w} { owner ${w} persona ${w} promise ${w} default accountable ${w} state ${w} listens to ${w}
  stage ${w} { phase ${w} touchpoint ${w} { channel ${w}, ${w}
    accountable ${w} jointly with ${w} in ${w} until 2026-01-01 uses ${w} measured by ${w} escalates to ${w} only in ${w} status ${w} } } }
handoff from ${w} to ${w}.${w} { owner ${w} }
responsibility ${w} { accountable undecided by ${w} until 2027-01-01 }
raci ${w} {
  parties | ${w} | x | ${w} |
  responsibility ${w} "T" | A | R | |
  responsibility ${w} in ${w} | A | | R |
  touchpoint ${w}.${w} | | A | |
}
decision ${w} { decide ${w} up to 5 EUR recommend ${w}, ${w} input ${w} in ${w} }
metric ${w} { kind ${w} scope ${w} owner ${w} by ${w}, ${w} every ${w} discussed in ${w} }
forum ${w} { kind ${w} chair ${w} members ${w}, ${w} cadence ${w} decides by ${w} quorum 2 escalates to ${w} covers ${w} }
escalation ${w} { tier ${w} within 2 days tier ${w} then ${w} }
delegation of ${w} to ${w} until 2026-01-01
allocation of ${w} to ${w} 5%, ${w} 6%
initiative ${w} { goal ${w} owner ${w} tier ${w} status ${w} }
programme ${w} { kind ${w} owner ${w} audience ${w} every ${w} }
waive ${w} for ${w}, ${w}.${w} until 2026-01-01
charter ${w} { approved by ${w} includes ${w}, raci ${w}, ${w} }
`;
}
