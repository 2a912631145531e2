// How a change is declared: its arguments, its key, and the verb. The answer is the record as the change left it, or a refusal.
import type { InputFieldMap, InputShapeFromFields, ObjectRef } from '@pothos/core';
import {
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { Once } from '../db/act.ts';
import type { Answer } from '../db/answers.ts';
import { DatabaseFailure } from '../db/client.ts';
import type { Ctx } from '../db/ctx.ts';
import { type Problem, problem, refuse } from '../db/errors.ts';
import { byRecordId } from '../db/found-again.ts';
import { personalIn } from '../db/personal.ts';
import { present, readOne, type Want } from '../db/reading.ts';
import type { Question } from '../db/shape.ts';
import { builder, type Types } from './builder.ts';
import { inside } from './fields.ts';
import { checkNames } from './named.ts';
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
        const words = info.parentType.getFields()[name]!.args;
        refuse(words.flatMap((arg) => personalProblems(arg, (given as Asked)[arg.name], arg.name)));
        // Asked before anything is done: an answer that cannot be given would hide what was.
        await checkNames(ctx, info, {}, info.schema.getType(type.name)!);
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

type Asked = Readonly<Record<string, unknown>>;

/**
 * Words that look like a person's number, wherever they stand among a change's arguments. Every change passes here, so that
 * none can forget it. Lines of a report are named by their task or indicator, other rows of a list by their place.
 */
function personalProblems(
  argument: { readonly name: string; readonly type: GraphQLInputType },
  value: unknown,
  path: string,
): Problem[] {
  if (value === null || value === undefined) return [];
  const type = getNullableType(argument.type);
  if (isListType(type)) {
    const nameOf = (row: unknown, at: number) => {
      const line = Object(row) as Asked;
      return line.task ?? line.indicator ?? at;
    };
    return (Array.isArray(value) ? value : [value]).flatMap((row, at) =>
      personalProblems({ ...argument, type: type.ofType }, row, `${path}[${nameOf(row, at)}]`),
    );
  }
  if (isInputObjectType(type))
    return Object.values(type.getFields()).flatMap((field) =>
      personalProblems(field, (value as Asked)[field.name], `${path}.${field.name}`),
    );
  // Where notices go has a stricter rule of its own, which knows an office's mailbox from a person's.
  if (!['Text', 'String'].includes(type.name) || argument.name === 'destination') return [];
  const kind = personalIn(String(value));
  return kind === null ? [] : [problem(path, 'personal_data', { kind })];
}

/** The record as the change left it, with whatever else was asked for around it. One more round trip, only if it was. */
async function withBranches(ctx: Ctx, info: GraphQLResolveInfo, type: string, row: Answer): Promise<Answer> {
  const object = info.schema.getType(type) as GraphQLObjectType;
  const want = wantOf(info, object);
  const marked = { ...row, _type: type };
  if (want.relations.size === 0 && [...(want.own ?? [])].every((name) => name in row)) return marked;
  const question = byRecordId(type, String(row.id)) as Question;
  try {
    const around = await readOne(ctx, question, present(ctx), want);
    return { ...(around ?? (await byItsKeys(ctx, object, want, row))), ...marked };
  } catch (e) {
    // The change is done; only its answer is missing. Whoever asks again with the same key gets it.
    throw e instanceof DatabaseFailure ? new DatabaseFailure(e, 'unknown') : e;
  }
}

/**
 * Of a record that its sender may change and not read, as with a token for one of the two: what its keys lead to and is hidden
 * from nobody. An answer promises that these are never null.
 */
async function byItsKeys(ctx: Ctx, type: GraphQLObjectType, want: Want, row: Answer): Promise<Answer> {
  const found = Object.values(type.getFields()).flatMap(({ type: answer, extensions: { loads } }) => {
    const key = loads?.kind === 'one' && isNonNullType(answer) ? loads.relation : null;
    const wanted = key === null ? undefined : want.relations.get(key);
    if (!wanted) return [];
    const question = byRecordId(getNamedType(answer).name, String(row[`${key}Id`])) as Question;
    return [readOne(ctx, question, present(ctx), wanted.want).then((record) => [key, record])];
  });
  return Object.fromEntries(await Promise.all(found));
}
