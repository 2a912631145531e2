import { GraphQLError, type GraphQLObjectType } from 'graphql';
import type { Answer } from '../db/answers.ts';
import type { Ctx } from '../db/ctx.ts';
import { byRecordId } from '../db/found-again.ts';
import { readOne } from '../db/reading.ts';
import type { Question, Reading } from '../db/shape.ts';
import { builder } from './builder.ts';
import { Node, open } from './fields.ts';
import { fromId } from './ids.ts';
import { checkNames } from './named.ts';
import { clockArgs, readingOf } from './reading.ts';
import { wantOf } from './want.ts';

type Info = Parameters<typeof wantOf>[0];

/** The record behind an opaque id, if this reader may know of it. Statements of one tick travel together, so many ids cost one trip. */
export async function find(ctx: Ctx, opaque: string, reading: Reading, info: Info): Promise<Answer | null> {
  const named = fromId(opaque);
  const question = named && byRecordId(named.type, named.id);
  if (!named || !question) return null;
  const type = info.schema.getType(named.type) as GraphQLObjectType;
  const [row] = await Promise.all([
    readOne(ctx, question as Question, reading, wantOf(info, type)),
    checkNames(ctx, info, {}, type),
  ]);
  return row && { ...row, _type: named.type };
}

builder.queryField('node', (t) =>
  t.field({
    ...open,
    description:
      'Any record by its id, as it is now; null when there is none that you may see. For another day ask `nodes`.',
    type: Node,
    nullable: true,
    // Alone, as clients expect it that fetch a record again by its id.
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    resolve: (_, { id }, ctx, info) => find(ctx, id, readingOf(ctx, {}), info),
  }),
);

builder.queryField('nodes', (t) =>
  t.field({
    ...open,
    description: 'Up to 100 records by their ids, in that order; null where there is none that you may see.',
    type: [Node],
    nullable: { list: false, items: true },
    args: { ids: t.arg.idList({ required: true, description: 'Their ids.' }), ...clockArgs(t) },
    resolve: (_, args, ctx, info) => {
      if (args.ids.length > 100)
        throw new GraphQLError('Ask for at most 100 ids at a time.', { extensions: { code: 'TOO_MUCH' } });
      const reading = readingOf(ctx, args);
      return Promise.all(args.ids.map((id) => find(ctx, id, reading, info)));
    },
  }),
);
