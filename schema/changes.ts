// How a change is declared: its arguments, its key, and the verb. The answer is the record as the change left it, or a refusal.

import type { InputFieldMap, InputShapeFromFields, ObjectRef } from '@pothos/core';
import {
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getArgumentValues,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { Once } from '../db/act.ts';
import type { Answer } from '../db/answers.ts';
import { DatabaseFailure, type Statement } from '../db/client.ts';
import type { Ctx } from '../db/ctx.ts';
import { type Problem, problem, refuse } from '../db/errors.ts';
import { firstAsked } from '../db/foreseen.ts';
import { byRecordId } from '../db/found-again.ts';
import { personalIn } from '../db/personal.ts';
import { isColumn, present, readOne, type Want } from '../db/reading.ts';
import type { Question } from '../db/shape.ts';
import { builder, type Types } from './builder.ts';
import { inside } from './fields.ts';
import { checkNames } from './named.ts';
import { wantOf } from './want.ts';

type Ref = ObjectRef<PothosSchemaTypes.ExtendDefaultTypes<Types>, Answer>;
type MutationBuilder = Parameters<Parameters<typeof builder.mutationField>[1]>[0];

type Verb = (ctx: Ctx, once: Once, asked: never) => Promise<object>;
const verbs = new Map<string, Verb>();

/** What a change asks of the database first, by what it was given. */
const begun = (name: string, ctx: Ctx, { key, ...asked }: Asked): Promise<object> =>
  verbs.get(name)!(ctx, { key: String(key), request: { change: name, ...asked } }, asked as never);

export const change = <A extends InputFieldMap>(
  name: string,
  type: Ref,
  description: string,
  args: (t: MutationBuilder) => A,
  verb: (ctx: Ctx, once: Once, asked: InputShapeFromFields<A>) => Promise<object>,
): void => {
  verbs.set(name, verb);
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
        const words = info.parentType.getFields()[name]!.args;
        refuse(words.flatMap((arg) => personalProblems(arg, (given as Asked)[arg.name], arg.name)));
        // Asked before anything is done: an answer that cannot be given would hide what was.
        await checkNames(ctx, info, {}, info.schema.getType(type.name)!);
        const around = wantOf(info, info.schema.getType(type.name) as GraphQLObjectType);
        const foreseen = (id: string) => askedAfter(ctx, info, type.name, id, around);
        const row = (await begun(name, { ...ctx, foreseen }, given as Asked)) as Answer;
        return withBranches(ctx, info, type.name, row, around);
      },
    } as never),
  );
};

type Asked = Readonly<Record<string, unknown>>;

/**
 * Words that look like a person's number, wherever they stand among a change's arguments. Every change passes here, so that
 * none can forget it. Lines of a report are named by their task or indicator, other rows of a list by their place.
 */
export function personalProblems(
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

/** What goes along with a change is read while nobody else can write, so it must be little. */
const fewBranches = 6;
const branchesIn = ({ relations }: Want): number =>
  [...relations.values()].reduce((sum, { want }) => sum + 1 + branchesIn(want), 0);

/** What will be asked once a change is written: what its own answer takes beside the record, and with what the next one begins. */
async function askedAfter(
  ctx: Ctx,
  info: GraphQLResolveInfo,
  type: string,
  id: string,
  around: Want,
): Promise<Statement[]> {
  const question = byRecordId(type, id) as Question;
  const isWhole =
    around.relations.size === 0 && [...(around.own ?? [])].every((name) => isColumn(question.table, name));
  const asked =
    isWhole || branchesIn(around) > fewBranches
      ? []
      : await firstAsked(ctx, (dry) => readOne(dry, question, present(dry), around));
  const next = changeAfter(info);
  return [...asked, ...(next ? await firstAsked(ctx, (dry) => begun(next.name, dry, next.given)) : [])];
}

/** The change that follows in the same document, and what it is given; null where there is none, or that is not plain to see. */
function changeAfter({
  operation,
  fieldNodes: [node],
  parentType,
  variableValues,
}: GraphQLResolveInfo): { readonly name: string; readonly given: Asked } | null {
  const all = operation.selectionSet.selections;
  const next = all[all.indexOf(node!) + 1];
  if (next?.kind !== 'Field' || next.directives?.length || !verbs.has(next.name.value)) return null;
  const field = parentType.getFields()[next.name.value]!;
  try {
    return { name: field.name, given: getArgumentValues(field, next, variableValues) };
  } catch {
    return null;
  }
}

/** The record as the change left it, with whatever else was asked for around it. One more round trip, only if it was. */
async function withBranches(
  ctx: Ctx,
  info: GraphQLResolveInfo,
  type: string,
  row: Answer,
  want: Want,
): Promise<Answer> {
  const object = info.schema.getType(type) as GraphQLObjectType;
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
