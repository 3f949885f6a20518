/** Conditions and policies in the editor: what is offered, shown, coloured, renamed. */

import { lint } from '@remit-cx/core/lint/lint';
import { vocabularies } from '@remit-cx/core/project/vocabulary';
import { complete } from '@remit-cx/language/lsp/completion';
import { hover } from '@remit-cx/language/lsp/hover';
import { references } from '@remit-cx/language/lsp/navigation';
import { prepareRename, rename } from '@remit-cx/language/lsp/rename';
import { documentSymbols } from '@remit-cx/language/lsp/symbols';
import { describe, expect, test } from 'vitest';
import type { MarkupContent } from 'vscode-languageserver';
import { edited, nobody, withCursor } from './editor.ts';

const hotel = `
system phone
system crm "Customer records"
escalation recovery "Service recovery"
forum council "CX council"
metric csat "Satisfaction"
region gulf
department care
role lead "Head of Care"
journey stay "Stay" { owner lead stage arrive { touchpoint desk { channel phone uses phone } } }
`;

const channels = vocabularies.channel.words;

function offered(text: string): string[] {
  const { live, file, offset } = withCursor({ 'hotel.remit': hotel, 'main.remit': text });
  return complete(live, file, offset).items.map(({ label }) => label);
}

const policy = (line: string) => offered(`policy p "P" {\n  ${line}\n}`);

describe('what is offered in a policy', () => {
  test('a rule starts with how many', () => {
    expect(policy('<|>')).toEqual(['every', 'no', 'some', 'link']);
  });

  test('then the kind', () => {
    expect(policy('every <|>').slice(0, 4)).toEqual(['organization', 'promise', 'goal', 'region']);
    expect(policy('every <|>')).toContain('touchpoint');
  });

  test.each([
    ['every touchpoint <|>', 'in · where · must'],
    ['no touchpoint <|>', 'in · where · may'],
    ['some forum <|>', 'in · where · must'],
    ['every touchpoint in <|>', 'gulf · care · stay · arrive'],
    ['every role in <|>', 'gulf · care · council'],
    ['every touchpoint must <|>', 'have · be'],
    ['every touchpoint must be <|>', 'not · moment of truth · critical'],
    ['every touchpoint where is <|>', 'not · moment of truth · critical'],
    ['every touchpoint where is not <|>', 'moment of truth · critical'],
    [
      'every metric where <|>',
      'has · is · kind · scope · unit · baseline · target · rhythm · split · source · forum · auditor · control · link · name · title · description · direction · owner · department · function',
    ],
    [
      'every metric must have <|>',
      'no · kind · scope · unit · baseline · target · rhythm · split · source · forum · auditor · control · link · name · title · description · direction · owner · department · function · at least · at most',
    ],
    ['every touchpoint where channel <|>', 'is · in · not in · at least · at most'],
    ['every touchpoint where last <|>', 'reviewed'],
    ['every touchpoint where last reviewed <|>', 'is · at least · at most · before · after'],
    ['every journey where last reviewed at most <|>', '1 week · 1 month · 1 quarter · 6 months · 12 months · 2 years'],
    ['every forum must have cadence at most <|>', '1 week · 1 month · 1 quarter · 6 months · 12 months · 2 years'],
    ['every touchpoint where live <|>', 'is · before · after'],
    ['every waiver where end <|>', 'is · before · after'],
    ['every touchpoint must have channel at least <|>', ''],
    ['every metric where target <|>', 'is · at least · at most'],
    ['every touchpoint where is critical <|>', 'and · must'],
    ['every touchpoint where channel is phone <|>', 'and · must'],
    ['every touchpoint where channel is <|>', `not · ${channels.join(' · ')}`],
    ['every touchpoint where channel in web, <|>', channels.slice(1).join(' · ')],
    ['every touchpoint must have escalation is <|>', 'not · recovery · council'],
    ['every metric where forum in <|>', 'council'],
    ['every touchpoint where system is <|>', 'not · phone · crm'],
    ['every touchpoint must have accountable in <|>', 'lead · care · council'],
    ['every touchpoint must have escalation <|>', 'is · in · not in · at least · at most · and · level · because'],
    ['every touchpoint must be critical <|>', 'and · level · because'],
    ['every touchpoint must have escalation level <|>', 'error · warning · info · off'],
    ['every touchpoint must have at <|>', 'least · most'],
    ['every metric must have target at <|>', 'least · most'],
  ])('%s', (line, wanted) => {
    expect(policy(line).join(' · ')).toBe(wanted);
  });

  test('counted things have no verb before them', () => {
    expect(policy('every forum must have at least 2 <|>')).toContain('member');
  });

  test('the rules of a waiver, the own ones first', () => {
    const found = offered('policy p "P" { every role must have deputy }\nwaive <|>');
    expect(found[0]).toBe('p');
    expect(found).toContain('unowned-touchpoint');
  });
});

describe('what is offered in a claim by condition', () => {
  const claim = (rest: string) => offered(`role r {\n  accountable for touchpoints ${rest}\n}`);

  test.each([
    ['<|>', 'in · where'],
    ['in <|>', 'stay · arrive'],
    ['where is <|>', 'not · moment of truth · critical'],
    ['where channel is <|>', `not · ${channels.join(' · ')}`],
    ['where uses is <|>', 'not · phone · crm'],
    ['where journey is <|>', 'not · stay · arrive'],
  ])('%s', (rest, wanted) => {
    expect(claim(rest).join(' · ')).toBe(wanted);
  });

  test('only what is written there', () => {
    expect(claim('where has <|>')).toEqual(expect.arrayContaining(['channel', 'system', 'journey', 'phase', 'state']));
    expect(claim('where has <|>')).not.toEqual(expect.arrayContaining(['accountable']));
    expect(claim('where has <|>')).not.toEqual(expect.arrayContaining(['department']));
  });
});

const text = `system phone "Phone system"
system crm
escalation recovery
policy p "Phone escalates" {
  every touchpoint where channel is phone and uses is phone must have escalation is recovery
}
role lead { accountable for touchpoints in stay where channel is phone and uses in crm, phone }
journey stay { owner lead touchpoint hotline { channel phone uses phone } }
waive p for hotline until 2027-01-01 because "x"
`;
const at = (words: string, inside = words) => text.replace(words, words.replace(inside, `<|>${inside}`));

describe('a name and a word that look the same', () => {
  test('a renamed system takes its names with it, and no word', () => {
    const { offset, ...place } = withCursor(at('system phone', 'phone'));
    const result = rename(nobody, place, offset, 'telephony');
    expect('problem' in result ? result.problem : edited(text, result)).toEqual({
      'main.remit': text
        .replace('system phone', 'system telephony')
        .replaceAll('uses is phone', 'uses is telephony')
        .replace('crm, phone', 'crm, telephony')
        .replace('uses phone', 'uses telephony'),
    });
  });

  test('a word cannot be renamed', () => {
    const { live, file, offset } = withCursor(at('channel is phone', 'phone'));
    expect(prepareRename({ live, file }, offset)).toEqual({
      problem: '`phone` names nothing, or more than one thing, so there is nothing to rename.',
    });
  });

  test('a touchpoint that is renamed keeps the names of conditions right', () => {
    const stay = at('touchpoint hotline', 'hotline');
    const { offset, ...place } = withCursor(stay);
    const result = rename(nobody, place, offset, 'phone');
    expect('problem' in result ? result.problem : edited(text, result)).toEqual({
      'main.remit': text.replace('touchpoint hotline', 'touchpoint phone').replace('for hotline', 'for stay.phone'),
    });
  });

  test('definition and references', () => {
    const { live, file, offset } = withCursor(at('is recovery', 'recovery'));
    const places = references(nobody, { live, file }, offset, true).map(({ range }) => range.start.line);
    expect(places).toEqual([2, 4]);
  });
});

describe('what is shown', () => {
  const shown = (marked: string, config?: string) => {
    const { live, file, offset } = withCursor(marked, config);
    live.result = lint(live.graph, '2026-11-01');
    return (hover(live, file, offset, '2026-11-01')?.contents as MarkupContent | undefined)?.value;
  };

  test('of a field: what it is, and how it can be asked for', () => {
    expect(shown(at('channel is phone and uses is phone must', 'channel'))).toBe(
      '**channel** of touchpoint · a channel.\n\n- `channel is ...`\n- `channel in ..., ...`\n- `has no channel`',
    );
  });

  test('of a policy: its lines, and what it finds', () => {
    expect(
      shown(at('policy p', 'p "'.slice(0, 1)).replace('<|>policy', 'policy').replace('policy p', 'policy <|>p')),
    ).toBe(
      '**Phone escalates** · policy `p`\n\n- every touchpoint where channel is phone and uses is phone must have escalation is recovery. (warning)\n\nNothing is found, 1 waived.',
    );
  });

  test('and what remit.json makes of its level', () => {
    expect(shown(text.replace('policy p', 'policy <|>p'), '{ "rules": { "p": "error" } }')).toMatch(
      /\(warning\)\n\n`remit\.json` sets its level to error\.\n\n/,
    );
  });

  test('of the policy that is waived: its page', () => {
    expect(shown(at('waive p', ' p').replace('<|> p', ' <|>p'))).toMatch(/^\*\*p\*\*\n\nPhone escalates\.\n/);
  });
});

test('policies are in the outline', () => {
  const { live, file } = withCursor(`<|>${text}`);
  expect(documentSymbols(live, file).map(({ name, detail }) => `${name} (${detail})`)).toContain(
    'Phone escalates (policy p)',
  );
});
