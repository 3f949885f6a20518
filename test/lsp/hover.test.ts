import { lint } from '@remit-cx/core/lint/lint';
import { hover } from '@remit-cx/language/lsp/hover';
import { describe, expect, test } from 'vitest';
import type { MarkupContent } from 'vscode-languageserver';
import { today } from '../project.ts';
import { type Files, withCursor } from './editor.ts';

function shown(files: Files, day = today): string | undefined {
  const { live, file, offset } = withCursor(files);
  return (hover(live, file, offset, day)?.contents as MarkupContent | undefined)?.value;
}

const people = `
region north "North"
region south "South"
department product "Product" { head vp_product }
role vp_product "VP Product" { held by hana }
role lead_south "Lead South" {
  held by nobody
  deputy vp_product
}
role cmo "CMO"
person hana "Hana Suzuki"
person yusuf "Yusuf Haddad"
delegation of lead_south to yusuf from 2026-01-01 until 2026-12-31
`;
const journey = `
journey book "Book" {
  owner cmo
  stage choose "Choose" {
    default accountable cmo
    /** Where customers pick their seat. */
    touchpoint seat_map "Seat map" {
      accountable product
      accountable lead_south in south
      consulted   cmo
    }
    touchpoint fare "Fare"
  }
}
`;

test('a touchpoint: description, owner by region, who acts, and why', () => {
  expect(
    shown({ 'people.remit': people, 'journey.remit': journey.replace('seat_map', 'seat<|>_map') }),
  ).toBe(`**Seat map** · touchpoint \`book.choose.seat_map\`

Where customers pick their seat.

In North: **VP Product is accountable.** Held by Hana Suzuki.

In South: **Lead South is accountable.** Yusuf Haddad, acting for Lead South; delegation of Lead South to Yusuf Haddad from 2026-01-01 until 2026-12-31; deputy: VP Product.

- consulted: CMO

Why in North:

- ✓ VP Product is accountable (it decides, [journey.remit:8](file:///project/journey.remit#L8))
- ✗ Lead South is accountable in South (not here: it is for South, [journey.remit:9](file:///project/journey.remit#L9))
- ✗ CMO is accountable, by default of the stage Choose (gives way: somebody is named for this itself, [journey.remit:5](file:///project/journey.remit#L5))

Why in South:

- ✗ VP Product is accountable (gives way here: somebody is named for the region, [journey.remit:8](file:///project/journey.remit#L8))
- ✓ Lead South is accountable in South (it decides, [journey.remit:9](file:///project/journey.remit#L9))
- ✗ CMO is accountable, by default of the stage Choose (gives way: somebody is named for this itself, [journey.remit:5](file:///project/journey.remit#L5))

*As of 2026-11-01*`);
});

test('on another day another answer', () => {
  const files = { 'people.remit': people, 'journey.remit': journey.replace('seat_map', 'seat<|>_map') };
  expect(shown(files, '2027-01-01')).toContain(
    'In South: **Lead South is accountable.** Hana Suzuki, acting for Lead South; deputy: VP Product.',
  );
});

test('a role, by its name somewhere else: who holds it and what it answers for', () => {
  expect(
    shown({ 'people.remit': people, 'journey.remit': journey.replace('owner cmo', 'owner <|>cmo') }),
  ).toBe(`**CMO** · role \`cmo\`

**Accountable for (2)**: Book · Fare

Consulted on 1.

*As of 2026-11-01*`);
});

test('what else is written: a line for each field, long texts cut', () => {
  const text = `journey j { touchpoint t<|> "T" { channel web, app irritant "${'slow '.repeat(60)}" vendor v volume 300 every day } }
vendor v "Vendor"`;
  expect(shown(text)).toContain(`- Channel: web; app
- Irritant: ${'slow '.repeat(31)}slow…
- Vendor: Vendor
- Volume: 300 every day`);
});

test('a decision: who drives it, and who decides', () => {
  expect(shown('role a "A"\nrole b "B"\ndecision d<|> "D" { driver a approver b }')).toContain(
    '- everything: B\n\n- drives: A',
  );
});

test('nobody is accountable', () => {
  expect(shown('journey j {\n  touchpoint <|>t\n}')).toBe(
    '**t** · touchpoint\n\n**Nobody is accountable.**\n\n*As of 2026-11-01*',
  );
});

test('a name in the middle of a path is what it names', () => {
  const files = { 'people.remit': people, 'journey.remit': journey, 'waivers.remit': 'waive x for <|>book.fare' };
  expect(shown(files)).toMatch(/^\*\*Book\*\* · journey `book`/);
});

test('what nobody is asked about is shown as it is written', () => {
  const text =
    'region north "North" {\n  exception "Other law"\n}\nrole r { accountable for t }\njourney j {\n  touchpoint t { only in nor<|>th }\n}';
  expect(shown(text)).toBe(
    '**North** · region `north`\n\n```remit\nregion north "North" {\n  exception "Other law"\n}\n```',
  );
});

describe('words of a governance model: what is published of it', () => {
  const model = (lead: string, structure: string) =>
    `model {\n  lead ${lead} cco\n  structure ${structure}\n}\nrole cco`;
  test('the lead', () => {
    const text = shown(model('exec<|>utive', 'hybrid'))!;
    expect(text).toMatch(/^\*\*[^*]+\*\*\n\n/);
    for (const heading of ['Strengths', 'Blind spots']) expect(text).toContain(`**${heading}**`);
    expect(text).toContain('(Renascence)');
  });
  test('the structure', () => expect(shown(model('executive', 'hyb<|>rid'))).toMatch(/^\*\*Hybrid\*\*/));
  test('the leader is the role', () =>
    expect(shown(model('executive', 'hybrid').replace('cco', 'c<|>co'))).toMatch(/role/));
});

describe('letters of a RACI table: what they say in the scheme of the project', () => {
  const table = (cell: string) =>
    `role cco "CCO"\ndepartment care "Care"\nraci programme {\n  parties | cco | care |\n  responsibility voc "Listen" | A | ${cell} |\n}`;
  const inScheme = (scheme: string, cell: string) => {
    const { live, file, offset } = withCursor(table(cell), JSON.stringify({ raci: { scheme } }));
    return (hover(live, file, offset, today)?.contents as MarkupContent | undefined)?.value;
  };
  test.each([
    ['raci', 'C/<|>I', '- **C** consulted: is asked before\n- **I** informed: is told after', 'RACI'],
    ['rasci', '<|>S', '- **S** support: helps those who do it', 'RASCI'],
    ['raci-vs', '<|>S', '- **S** signatory: approves what was verified and lets it go on', 'RACI-VS'],
    ['raci-vs', 'V<|>', '- **V** verifier: checks it against the agreed criteria', 'RACI-VS'],
    ['cairo', '<|>O', '- **O** omitted: left out on purpose', 'CAIRO'],
  ])('%s: %s', (scheme, cell, letters, name) => {
    expect(inScheme(scheme, cell)).toBe(
      `**Care** for **Listen**\n\n${letters}\n\n*Letters of ${name}, the scheme of the project.*`,
    );
  });
  test('a letter of another scheme: what it says there', () => {
    expect(inScheme('cairo', '<|>S')).toContain(
      '- **S** is not a letter of CAIRO; in RASCI support: helps those who do it; in RACI-VS signatory: approves what was verified and lets it go on',
    );
  });
  test('a letter that nothing has, and an empty cell', () => {
    expect(inScheme('raci', '<|>X')).toContain('- **X** is not a letter of RACI\n');
    expect(inScheme('raci', '<|>')).toBeUndefined();
  });
  test('the words that say the same in a block', () => {
    const block = (word: string) => `role cco\njourney j { touchpoint t { accountable cco ${word} cco } }`;
    expect(shown(block('supp<|>ort'))).toBe('**support**: helps those who do it');
    expect(shown(block('sign<|>atory'))).toBe('**signatory**: approves what was verified and lets it go on');
    expect(shown('journey j { default acc<|>ountable cco }')).toMatch(/^\*\*accountable\*\*: answers for it/);
  });
});

describe('words of the language', () => {
  test('everyone', () =>
    expect(shown('responsibility x { informed every<|>one }')).toContain('Everybody in the organization.'));
  test('the rule of a waiver: its page', () => {
    const page = shown('waive unowned-touch<|>point for j until 2027-01-01 because "x"\njourney j')!;
    expect(page).toMatch(/^\*\*unowned-touchpoint\*\*\n/);
    expect(page).toContain('Nobody is accountable');
  });
});

describe('what was found under the cursor', () => {
  const checked = (files: Files) => {
    const { live, file, offset } = withCursor(files);
    live.result = lint(live.graph, today);
    return (hover(live, file, offset, today)?.contents as MarkupContent | undefined)?.value;
  };
  test('its page stands below what is known of the thing', () => {
    const parts = checked('role cco\njourney j "J" {\n  owner cco\n  touchpoint ca<|>rd "Card"\n}\n')!.split(
      '\n\n---\n\n',
    );
    expect(parts[0]).toMatch(/^\*\*Card\*\* · touchpoint `j\.card`/);
    expect(parts[1]).toMatch(/^\*\*no-responsible\*\*\n/);
  });
  test('the page alone where nothing else is known', () =>
    expect(checked('journey j { owner nobody_<|>known }')).toMatch(/^\*\*unknown-name\*\*\n/));
  test('two rules at one place: a page each', () =>
    expect(checked('journey j "J" {\n  touchpoint ca<|>rd "Card"\n}\n')!.match(/^\*\*[a-z-]+\*\*$/gm)).toEqual([
      '**no-responsible**',
      '**unowned-touchpoint**',
    ]));
  test('beside it nothing', () => expect(checked('jour<|>ney j { owner nobody_known }')).toBeUndefined());
});

test('titles that would be markup are shown as they are', () => {
  expect(shown('region <|>r "[a](b) <i>*c*"')).toBe('**\\[a\\](b) &lt;i&gt;\\*c\\*** · region `r`');
});

test.each(['ro<|>le a', 'role a "<|>x"', 'journey j { owner nobody_<|>known }', '// <|>cco'])('nothing: %j', text =>
  expect(shown(text)).toBeUndefined(),
);
