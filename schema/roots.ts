// How a root question is declared: arguments, clocks, the reader's question, and the tree of what is wanted.
import type { InputFieldMap, InputShapeFromFields, ObjectRef } from '@pothos/core';
import type { Answer } from '../db/answers.ts';
import type { Ctx } from '../db/ctx.ts';
import { readOne, readPage } from '../db/reading.ts';
import type { AnyQuestion, Question } from '../db/shape.ts';
import { type Audience, builder, type Types } from './builder.ts';
import { type PageArgs, pageArgs, pageType } from './fields.ts';
import { checkNames } from './named.ts';
import type { Rooted } from './planned.ts';
import { clockArgs, readingOf } from './reading.ts';
import { wantOf, wantOfPage } from './want.ts';

type Ref = ObjectRef<PothosSchemaTypes.ExtendDefaultTypes<Types>, Answer>;
type QueryBuilder = Parameters<Parameters<typeof builder.queryField>[1]>[0];
type Clocked = { validOn?: string | null; knownOn?: string | null };

/** A root field that answers one record, or null: absent and hidden alike. */
export const rootOne = <A extends InputFieldMap>(
  name: string,
  type: Ref,
  description: string,
  args: (t: QueryBuilder) => A,
  question: (args: InputShapeFromFields<A>) => AnyQuestion,
  /** Whoever names nothing asks about nothing: no record, rather than any; unless the question says whose turn it is then. */
  { who = 'public', unnamed = 'nothing' }: { who?: Audience; unnamed?: 'nothing' | 'answered' } = {},
): void => {
  builder.queryField(name, (t) => {
    const root = (ctx: Ctx, given: Clocked): Rooted | null => {
      const { validOn, knownOn, ...names } = given;
      const reading = readingOf(ctx, { validOn, knownOn });
      const isNamed = Object.values(names).some((name) => name !== null && name !== undefined);
      if (unnamed === 'nothing' && !isNamed) return null;
      return { question: question(given as InputShapeFromFields<A>), reading };
    };
    return t.field({
      extensions: { audience: who, root },
      description,
      type,
      nullable: true,
      args: { ...args(t), ...clockArgs(t) },
      resolve: async (_: unknown, given: Clocked, ctx: Ctx, info: Parameters<typeof wantOf>[0]) => {
        const asked = root(ctx, given);
        if (asked === null) return null;
        const [record] = await Promise.all([
          readOne(ctx, asked.question as Question, asked.reading, wantOf(info)),
          checkNames(ctx, info, { ...given }),
        ]);
        return record;
      },
    } as never);
  });
};

/** A root field that answers a page of records. */
export const rootPage = <A extends InputFieldMap>(
  name: string,
  type: Ref,
  description: string,
  args: (t: QueryBuilder) => A,
  question: (args: InputShapeFromFields<A>) => AnyQuestion,
  who: Audience = 'public',
): void => {
  builder.queryField(name, (t) => {
    const root = (ctx: Ctx, given: Clocked & PageArgs) => ({
      question: question(given as unknown as InputShapeFromFields<A>),
      reading: readingOf(ctx, given),
      page: { first: given.first, after: given.after, last: given.last, before: given.before },
    });
    return t.field({
      extensions: { audience: who, root },
      description,
      type: pageType(type),
      args: { ...pageArgs(t), ...args(t), ...clockArgs(t) },
      resolve: async (
        _: unknown,
        given: Clocked & PageArgs,
        ctx: Ctx,
        info: Parameters<typeof wantOfPage>[0],
      ) => {
        const { question: asked, reading, page } = root(ctx, given);
        const [answer] = await Promise.all([
          readPage(ctx, asked as Question, page, reading, wantOfPage(info)),
          checkNames(ctx, info, { ...given }),
        ]);
        return answer;
      },
    } as never);
  });
};
