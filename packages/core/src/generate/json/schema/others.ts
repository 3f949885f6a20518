/** Things of the projects that a project builds on, in the JSON. */
import * as z from 'zod/mini';
import { defined, text } from './base.ts';

export const otherThing = defined(
  'otherThing',
  z.strictObject({ kind: text, id: text, title: text, project: text }),
  'A thing of another project: its id begins with the name of that project, and `title` is what people call it.',
);
