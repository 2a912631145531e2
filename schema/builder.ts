// Pothos set up once: scalars, errors as part of the answer, and no field without an audience. No domain in here.
import SchemaBuilder from '@pothos/core';
import ErrorsPlugin from '@pothos/plugin-errors';
import type { Ctx } from '../db/ctx.ts';
import { Conflict, Forbidden, Invalid, NotFound, WrongState } from '../db/errors.ts';

/** Who a field is for. `officials`: anyone signed in; the rows they see are decided by the readers. */
export type Audience = 'public' | 'officials';

export interface Types {
  Context: Ctx;
  DefaultFieldNullability: false;
  Scalars: {
    ID: { Input: string; Output: string };
    Date: { Input: string; Output: string };
    DateTime: { Input: string; Output: string };
    Decimal: { Input: string; Output: string };
    Text: { Input: string; Output: string };
    Key: { Input: string; Output: string };
    JSON: { Input: unknown; Output: unknown };
  };
}

export const builder = new SchemaBuilder<Types>({
  plugins: [ErrorsPlugin],
  defaultFieldNullability: false,
  errors: {
    directResult: true,
    defaultTypes: [NotFound, Forbidden, Invalid, WrongState, Conflict],
    defaultUnionOptions: {
      name: ({ fieldName }) => `${fieldName[0]!.toUpperCase()}${fieldName.slice(1)}Result`,
    },
  },
});

builder.queryType({ description: 'Everything that can be asked. Published facts need no account.' });
builder.mutationType({
  description:
    'Everything that can be done, by whoever is signed in. Each change takes an idempotency key: send the same request again with the same key as often as the line drops, and it happens once.',
});
