// How a change is declared: its arguments, its key, and the verb. The answer is the record as the change left it, or a refusal.
import type { InputFieldMap, InputShapeFromFields, ObjectRef } from '@pothos/core';
import type { GraphQLObjectType, GraphQLResolveInfo } from 'graphql';
import type { Once } from '../db/act.ts';
import { DatabaseFailure } from '../db/client.ts';
import type { Ctx } from '../db/ctx.ts';
import { byRecordId, comesWithMore } from '../db/found-again.ts';
import { type Answer, present, readOne } from '../db/reading.ts';
import type { Question } from '../db/shape.ts';
import { builder, type Types } from './builder.ts';
import { inside } from './fields.ts';
import { wantOf } from './want.ts';

type Ref = ObjectRef<PothosSchemaTypes.ExtendDefaultTypes<Types>, Answer>;
type MutationBuilder = Parameters<Parameters<typeof builder.mutationField>[1]>[0];

export const change = <A extends InputFieldMap>(
  name: string,
  type: Ref,
  description: string,
  args: (t: MutationBuilder) => A,
  verb: (ctx: Ctx, once: Once, asked: InputShapeFromFields<A>) => Promise<object>,
): void => {
  builder.mutationField(name, (t) =>
    t.field({
      ...inside,
      description,
      type,
      errors: {},
      args: {
        ...args(t),
        key: t.arg({
          type: 'Key',
          required: true,
          description:
            'Your idempotency key. Repeat the request with the same key until it is answered; it is done once.',
        }),
      },
      resolve: async (_: unknown, given: unknown, ctx: Ctx, info: GraphQLResolveInfo) => {
        const { key, ...asked } = given as { key: string };
        const row = (await verb(
          ctx,
          { key, request: { change: name, ...asked } },
          asked as InputShapeFromFields<A>,
        )) as Answer;
        return withBranches(ctx, info, type.name, row);
      },
    } as never),
  );
};

/** The record as the change left it, with whatever else was asked for around it. One more round trip, only if it was. */
async function withBranches(ctx: Ctx, info: GraphQLResolveInfo, type: string, row: Answer): Promise<Answer> {
  const want = wantOf(info, info.schema.getType(type) as GraphQLObjectType);
  const marked = { ...row, _type: type };
  if (want.relations.size === 0 && !comesWithMore(type)) return marked;
  const question = byRecordId(type, String(row.id)) as Question;
  const around = await readOne(ctx, question, present(ctx), want).catch((e: unknown) => {
    // The change is done; only its answer is missing. Whoever asks again with the same key gets it.
    throw e instanceof DatabaseFailure ? new DatabaseFailure(e, 'unknown') : e;
  });
  return { ...around, ...marked };
}
