import { documentSymbols, workspaceSymbols } from '@remit-cx/language/lsp/symbols';
import { expect, test } from 'vitest';
import type { DocumentSymbol } from 'vscode-languageserver';
import { projectOf } from './editor.ts';

const outline = (text: string) => {
  const lines: string[] = [];
  const add = (symbols: readonly DocumentSymbol[], indent: string) => {
    for (const { name, detail, children, selectionRange } of symbols) {
      lines.push(`${indent}${name} | ${detail} | line ${selectionRange.start.line + 1}`);
      add(children ?? [], `${indent}  `);
    }
  };
  add(documentSymbols(projectOf(text), 'main.remit'), '');
  return lines;
};

test('the outline of a file has the titles that people read', () => {
  expect(
    outline(`department cx "Customer Experience" {
  responsibility voc
  role cco "Chief"
}
journey book "Book" {
  stage pay "Pay" {
    touchpoint card "Card"
  }
  handoff from card to card
}
raci r "CX programme" {
  parties | cco |
  section "Run it"
  responsibility run "Run" | A |
  section "Listen"
  responsibility listen "Listen" | A |
  touchpoint card | R |
}
model { lead executive cco }
delegation of cco to ada from 2026-01-01
waive vacant-owner for cco until 2027-01-01
  because "x"
`),
  ).toEqual([
    'Customer Experience | department cx | line 1',
    '  voc | responsibility voc | line 2',
    '  Chief | role cco | line 3',
    'Book | journey book | line 5',
    '  Pay | stage pay | line 6',
    '    Card | touchpoint card | line 7',
    '  handoff from card to card | handoff | line 9',
    'CX programme | RACI table r | line 11',
    '  Run it | section | line 13',
    '    Run | responsibility run | line 14',
    '  Listen | section | line 15',
    '    Listen | responsibility listen | line 16',
    'model | governance model | line 19',
    'delegation of cco to ada from 2026-01-01 | delegation | line 20',
    'waive vacant-owner for cco until 2027-01-01 | waiver | line 21',
  ]);
});

test('a file that is not finished has the outline of what can be read', () => {
  expect(outline('role cco "Chief" {\n  hold bye\n}\njourney book {\n  touchpoint card {\n')).toEqual([
    'Chief | role cco | line 1',
    'book | journey book | line 4',
    '  card | touchpoint card | line 5',
  ]);
});

test('a search finds names and titles in all projects, also by some of their letters', () => {
  const projects = [
    projectOf('role cco "Chief Customer Officer"\njourney book "Book and pay" { touchpoint seat_map "Seat map" }'),
    projectOf('role ceo "Chief Executive"'),
  ];
  const found = (query: string) =>
    workspaceSymbols(projects, query).map(({ name, containerName }) => `${name} | ${containerName}`);
  expect(found('chief')).toEqual(['Chief Customer Officer (cco) | role', 'Chief Executive (ceo) | role']);
  expect(found('seatmap')).toEqual(['Seat map (seat_map) | touchpoint in book']);
  expect(found('ceo')).toEqual(['Chief Executive (ceo) | role', 'Chief Customer Officer (cco) | role']);
  expect(found('xyz')).toEqual([]);
});
