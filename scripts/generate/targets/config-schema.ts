/** The JSON Schema of `remit.json`, for completion and errors in editors: made from the schema that reads it. */
import { configSchema } from '@remit-cx/core/config/schema';
import { generators } from '@remit-cx/core/generate/all';
import { rules } from '@remit-cx/core/lint/all';
import * as z from 'zod/mini';

export const outputs = () => {
  const { $schema, ...schema } = z.toJSONSchema(configSchema({ rules, generators }), { io: 'input' });
  const described = {
    $schema,
    $id: 'https://github.com/remit-cx/remit/blob/main/docs/schema/remit.schema.json',
    title: 'remit.json',
    ...schema,
  };
  return [{ path: 'docs/schema/remit.schema.json', text: `${JSON.stringify(described, undefined, 2)}\n` }];
};
