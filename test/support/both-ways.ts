// A question asked in both ways: field by field, and by a statement that writes the response. They say the same to the byte.
import { graphql, parse } from 'graphql';
import { expect } from 'vitest';
import type { Ctx } from '../../db/ctx.ts';
import { schema } from '../../schema/index.ts';
import { answeredAtOnce } from '../../worker/compiled.ts';
import type { Ledger, Who } from './ledger.ts';

export async function bothWays(
  ledger: Ledger,
  who: Who,
  source: string,
  variables: Record<string, unknown> = {},
  as: Partial<Ctx> = {},
) {
  const ctx = { ...(await ledger.ctx(who)), ...as };
  const fieldByField = await graphql({ schema, source, variableValues: variables, contextValue: ctx });
  expect(fieldByField.errors).toBeUndefined();
  const args = { schema, document: parse(source), variableValues: variables };
  // What is asked once is not made ready.
  await answeredAtOnce(args, ctx);
  const atOnce = (await answeredAtOnce(args, ctx)) as { stringify?: (result: object) => string } | null;
  expect(atOnce, 'is answered by a statement').not.toBeNull();
  expect(atOnce!.stringify!({})).toBe(JSON.stringify(fieldByField));
  // biome-ignore lint/suspicious/noExplicitAny: an answer is whatever was asked for
  return fieldByField.data as any;
}
