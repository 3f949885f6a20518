import { documentLinks } from '@remit-cx/language/lsp/document-links';
import { linkedEditing } from '@remit-cx/language/lsp/linked-editing';
import { describe, expect, test } from 'vitest';
import { type Files, marked, nobody, projectOf, withCursor, withoutCursor } from './editor.ts';

describe('links open', () => {
  const linked = (text: string) =>
    marked(
      text,
      documentLinks(projectOf(text), 'main.remit').map(({ range }) => ({ uri: 'file:///project/main.remit', range })),
    )['main.remit'];

  test('wherever they stand, with their title', () => {
    const text =
      'journey j { touchpoint t { link "Größe" "https://a.example/?q=ü" } }\nrole a { link "Mail" "mailto:a@b.example" }';
    expect(linked(text)).toBe(
      text
        .replace('https://a.example/?q=ü', '«https://a.example/?q=ü»')
        .replace('mailto:a@b.example', '«mailto:a@b.example»'),
    );
    expect(documentLinks(projectOf(text), 'main.remit').map(({ tooltip, target }) => [tooltip, target])).toEqual([
      ['Größe', 'https://a.example/?q=ü'],
      ['Mail', 'mailto:a@b.example'],
    ]);
  });

  test('but nothing that would start a program', () => {
    for (const url of ['command:workbench.action.quit', 'file:///etc/passwd', 'javascript:alert(1)', 'somewhere'])
      expect(linked(`role a { link "x" "${url}" }`), url).toBeUndefined();
  });
});

describe('linked editing', () => {
  const edited = (files: Files) => {
    const { live, file, offset } = withCursor(files);
    const found = linkedEditing(nobody, { live, file }, offset);
    return (
      found &&
      marked(
        withoutCursor(files),
        found.ranges.map(range => ({ uri: `file:///project/${file}`, range })),
      )[file]
    );
  };

  test('of a name that stands in one file only', () => {
    expect(edited('role c<|>co\njourney j { owner cco }')).toBe('role «cco»\njourney j { owner «cco» }');
  });

  test('not of one that another file uses, that is written differently, that is used nowhere, or in a file with a mistake', () => {
    expect(edited({ 'a.remit': 'role c<|>co', 'b.remit': 'journey j { owner cco }' })).toBeUndefined();
    expect(edited('role café<|>\njourney j { owner cafe\u0301 }')).toBeUndefined();
    expect(edited('role c<|>co')).toBeUndefined();
    expect(edited('role c<|>co\njourney j { owner cco')).toBeUndefined();
  });
});
