/** What a fix does to the text around it: line ends, indentation, comments, commas. */
import { insertProperty, removeNode, replaceNode, writtenAt } from '@remit-cx/core/lint/edits';
import { applyEdits } from '@remit-cx/core/source/span';
import { describe, expect, test } from 'vitest';
import { modelOf } from './project.ts';

function insertedIn(text: string, line = 'accountable cco'): string {
  const edit = insertProperty(modelOf(text).all('touchpoint')[0]!, line);
  return applyEdits(text, [edit]);
}

describe('insertProperty', () => {
  test.each([
    ['no block', 'journey j {\n  touchpoint t\n}\n', 'journey j {\n  touchpoint t {\n    accountable cco\n  }\n}\n'],
    [
      'no block, a title with a brace',
      'journey j {\n  touchpoint t "A {b}"\n}\n',
      'journey j {\n  touchpoint t "A {b}" {\n    accountable cco\n  }\n}\n',
    ],
    [
      'a block',
      'journey j {\n  touchpoint t "A {b}" {\n    channel web\n  }\n}\n',
      'journey j {\n  touchpoint t "A {b}" {\n    accountable cco\n    channel web\n  }\n}\n',
    ],
    [
      'an empty block',
      'journey j {\n  touchpoint t {}\n}\n',
      'journey j {\n  touchpoint t {\n    accountable cco\n  }\n}\n',
    ],
    [
      'a block on one line',
      'journey j {\n  touchpoint t { channel web }\n}\n',
      'journey j {\n  touchpoint t {\n    accountable cco\n    channel web\n  }\n}\n',
    ],
    [
      'everything on one line',
      'journey j { touchpoint t { channel web } }\n',
      'journey j { touchpoint t {\n  accountable cco\n  channel web\n} }\n',
    ],
    [
      'a property behind the brace',
      'journey j {\n  touchpoint t { channel web\n    critical\n  }\n}\n',
      'journey j {\n  touchpoint t {\n    accountable cco\n    channel web\n    critical\n  }\n}\n',
    ],
    [
      'a comment behind the brace',
      'journey j {\n  touchpoint t { // old }\n    critical\n  }\n}\n',
      'journey j {\n  touchpoint t { // old }\n    accountable cco\n    critical\n  }\n}\n',
    ],
    [
      'a comment with a brace before the block',
      'journey j {\n  touchpoint t /* { */ "T" {\n    critical\n  }\n}\n',
      'journey j {\n  touchpoint t /* { */ "T" {\n    accountable cco\n    critical\n  }\n}\n',
    ],
    [
      'CRLF and tabs',
      'journey j {\r\n\ttouchpoint t\r\n}\r\n',
      'journey j {\r\n\ttouchpoint t {\r\n\t\taccountable cco\r\n\t}\r\n}\r\n',
    ],
    [
      'four blanks',
      'journey j {\n    touchpoint t {\n\n        critical\n    }\n}\n',
      'journey j {\n    touchpoint t {\n        accountable cco\n\n        critical\n    }\n}\n',
    ],
  ])('%s', (_, before, after) => expect(insertedIn(before)).toBe(after));

  test('several lines', () => {
    expect(insertedIn('journey j {\n  touchpoint t\n}\n', 'critical\nstatus live')).toBe(
      'journey j {\n  touchpoint t {\n    critical\n    status live\n  }\n}\n',
    );
  });

  test('a row of a RACI table has no block', () => {
    const { 0: row } = modelOf('role a\nraci t {\n  parties | a |\n  responsibility r "R" | A |\n}\n').all(
      'responsibility',
    );
    expect(insertProperty(row!, 'accountable a')).toBeUndefined();
  });
});

describe('removeNode', () => {
  /** Removes the nth reference that reads `name`. */
  function withoutRef(text: string, name: string, nth = 0): string {
    const refs = modelOf(text).fragments[0]!.refs.filter(ref => ref.text === name);
    return applyEdits(text, [removeNode(refs[nth]!)]);
  }

  test.each([
    ['the first of a list', 'a', 'accountable b, c'],
    ['one in the middle', 'b', 'accountable a, c'],
    ['the last', 'c', 'accountable a, b'],
  ])('%s', (_, name, left) => {
    const source = (line: string) =>
      `role a\nrole b\nrole c\njourney j {\n  touchpoint t {\n    ${line}\n    critical\n  }\n}\n`;
    expect(withoutRef(source('accountable a, b, c'), name)).toBe(source(left));
  });

  test('elements on lines of their own', () => {
    const source = (list: string) => `role a\nrole b\nteam t {\n  members ${list}\n}\n`;
    expect(withoutRef(source('a,\n          b'), 'a')).toBe(source('b'));
    expect(withoutRef(source('a,\n          b'), 'b')).toBe(source('a'));
    expect(withoutRef(source('a, // first, and\n          b'), 'b')).toBe(source('a'));
  });

  test('the only one takes its line, and the comment behind it', () => {
    const source = (lines: string) => `role a\njourney j {\r\n  touchpoint t {\r\n${lines}    critical\r\n  }\r\n}\r\n`;
    expect(withoutRef(source('    accountable a // until the council meets\r\n'), 'a')).toBe(source(''));
  });

  test('in a block on one line', () => {
    const source = (inner: string) => `role a\njourney j { touchpoint t { ${inner}} }\n`;
    expect(withoutRef(source('critical accountable a '), 'a')).toBe(source('critical '));
    expect(withoutRef(source('accountable a '), 'a')).toBe('role a\njourney j { touchpoint t { } }\n');
  });

  test('a qualifier goes with the blanks before it', () => {
    const source = (tail: string) =>
      `role a\nrole b\njourney j {\n  touchpoint t {\n    accountable a${tail} until 2027-01-01\n  }\n}\n`;
    expect(withoutRef(source(' jointly with b'), 'b')).toBe(source(''));
  });

  test('a declaration goes with its description and one of the empty lines around it', () => {
    const text = 'role a\n\n/** Who acts. */\ndelegation of a to b until 2026-01-01\n\nrole b\n';
    const [delegation] = modelOf(text).all('delegation');
    expect(applyEdits(text, [removeNode(delegation!.node)])).toBe('role a\n\nrole b\n');
  });

  test('a comment that stands apart is nobody’s description', () => {
    const text = '/** All delegations. */\n\ndelegation of a to a\n\nrole a\n';
    const [delegation] = modelOf(text).all('delegation');
    expect(applyEdits(text, [removeNode(delegation!.node)])).toBe('/** All delegations. */\n\nrole a\n');
  });
});

test('replaceNode and writtenAt speak of the same words', () => {
  const text = 'role a\nrole b\njourney j {\n  owner a\n}\n';
  const [claim] = modelOf(text).all('journey')[0]!.claims;
  expect(writtenAt(claim!.at)).toBe('a');
  expect(applyEdits(text, [replaceNode(claim!.at, 'b')])).toBe(text.replace('owner a', 'owner b'));
});
