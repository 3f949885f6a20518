import { LiveProject } from '@remit-cx/language/builder';
import { fixProjects } from '@remit-cx/language/lsp/fix-projects';
import { expect, test } from 'vitest';
import { LSPErrorCodes } from 'vscode-languageserver';
import { today } from '../project.ts';
import { edited, projectOf } from './editor.ts';

const waiver = (name: string) =>
  `journey ${name} { owner cco }\nwaive unowned-journey for ${name} until 2027-03-31 because "Agreed"\n`;
const people = 'role cco "Chief Customer Officer"\n';

test('what changes nobody’s accountability is put right in every file of every project, and nothing else', async () => {
  const files = { 'a.remit': waiver('one'), 'b.remit': `${people}${waiver('two')}`, 'c.remit': 'journey open\n' };
  const { count, edit } = await fixProjects([projectOf(files)], () => today);
  expect(count).toBe(2);
  expect(edited(files, edit)).toEqual({
    'a.remit': 'journey one { owner cco }\n',
    'b.remit': `${people}journey two { owner cco }\n`,
  });
});

test('a file that was opened by itself is left alone; where there is nothing to do nothing changes', async () => {
  const stray = new LiveProject('file:///elsewhere', 'apart');
  stray.set('a.remit', 'file:///elsewhere/a.remit', `${people}${waiver('one')}`);
  expect(await fixProjects([stray, projectOf(people)], () => today)).toEqual({ count: 0, edit: { changes: {} } });
});

test('what is written while it is worked out makes it void: its places are those of before', async () => {
  const live = projectOf({ 'a.remit': `${people}${waiver('one')}` });
  const asked = fixProjects([live], () => today);
  live.set('a.remit', live.uriOf('a.remit'), `// Moved\n${people}${waiver('one')}`);
  await expect(asked).rejects.toMatchObject({ code: LSPErrorCodes.ContentModified });
});
