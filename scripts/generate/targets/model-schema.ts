/** The JSON Schema of what `remit generate json` writes: made from the schema that its types are made from. */
import { modelSchema } from '@remit-cx/core/generate/json/schema';
import { registry } from '@remit-cx/core/generate/json/schema/base';
import * as z from 'zod/mini';

export const outputs = () => {
  const { $schema, ...schema } = z.toJSONSchema(modelSchema, { metadata: registry, reused: 'inline' });
  const described = {
    $schema,
    $id: 'https://github.com/remit-cx/remit/blob/main/docs/schema/remit-model-1.schema.json',
    ...schema,
  };
  return [{ path: 'docs/schema/remit-model-1.schema.json', text: `${JSON.stringify(described, undefined, 2)}\n` }];
};
