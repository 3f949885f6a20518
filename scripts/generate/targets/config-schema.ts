/** The JSON Schema of `remit.json`, for completion and errors in editors: made from the schema that reads it. */
import { configSchema } from '@remit-cx/core/config/schema';
import { generators } from '@remit-cx/core/generate/all';
import { rules } from '@remit-cx/core/lint/all';
import * as z from 'zod/mini';

export const outputs = () => {
  const { $schema, ...schema } = z.toJSONSchema(configSchema({ rules, generators }), { io: 'input' });
  // The same hundred rules are not described twice.
  const override = (schema.properties!.overrides as z.core.JSONSchema.ArraySchema)
    .items as z.core.JSONSchema.ObjectSchema;
  const { description } = override.properties!.rules as z.core.JSONSchema.ObjectSchema;
  override.properties!.rules = { description: description!, $ref: '#/properties/rules' };
  const described = {
    $schema,
    $id: 'https://github.com/remit-cx/remit/blob/main/docs/schema/remit.schema.json',
    title: 'remit.json',
    ...schema,
  };
  return [{ path: 'docs/schema/remit.schema.json', text: `${JSON.stringify(described, undefined, 2)}\n` }];
};
