/** Long work in turns: what is taken back or has become void is given up, and others get their turn. */
import { fixProjects } from '@remit-cx/language/lsp/fix-projects';
import { afresh, unchanged, walk } from '@remit-cx/language/lsp/patience';
import { expect, test } from 'vitest';
import { CancellationToken, CancellationTokenSource, LSPErrorCodes } from 'vscode-languageserver';
import { today } from '../project.ts';
import { projectOf } from './editor.ts';

/** As long as a turn lasts, and a little more. */
function work(): void {
  for (const begun = performance.now(); performance.now() - begun < 15; );
}

test('between two turns others are heard', async () => {
  const heard: string[] = [];
  setTimeout(() => heard.push('another question'));
  function* steps() {
    for (let step = 0; step < 3; step++) {
      work();
      heard.push(`step ${step}`);
      yield;
    }
  }
  await unchanged([], pause => walk(steps(), pause));
  expect(heard).toEqual(['step 0', 'another question', 'step 1', 'step 2']);
});

test('what is taken back is not gone on with', async () => {
  const source = new CancellationTokenSource();
  let steps = 0;
  const asked = unchanged(
    [],
    async pause => {
      for (; steps < 100; steps++) {
        work();
        await pause();
      }
    },
    source.token,
  );
  source.cancel();
  await expect(asked).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
  expect(steps).toBe(0);
});

test('what is to be put right is given up when nobody wants to know any more', async () => {
  const source = new CancellationTokenSource();
  const asked = fixProjects([projectOf('role cco')], () => today, source.token);
  source.cancel();
  await expect(asked).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
});

test('an answer about everything begins anew when something changes, and is about the last text', async () => {
  const live = projectOf('role cco');
  const texts: string[] = [];
  const answer = await afresh(
    () => [live],
    async pause => {
      const { text } = live.project.fragment('main.remit')!;
      texts.push(text);
      if (texts.length === 1) live.set('main.remit', live.uriOf('main.remit'), 'role cmo');
      work();
      await pause();
      return text;
    },
    CancellationToken.None,
  );
  expect(answer).toBe('role cmo');
  expect(texts).toEqual(['role cco', 'role cmo']);
});
