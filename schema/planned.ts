// What is asked of a record or a page, as a statement can write it; and what is left to finish where a field takes code.
import {
  defaultFieldResolver,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  getArgumentValues,
  getNamedType,
  getNullableType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  OperationTypeNode,
  type SelectionSetNode,
} from 'graphql';
import type { Ctx } from '../db/ctx.ts';
import type { AnyQuestion, Args, Reading, Shape } from '../db/shape.ts';
import { shapes } from '../db/shapes.ts';
import { type Counts, isKeptAs, NotWritten, type PagePart, type Part } from '../db/written.ts';
import { eachField, type Selecting, wantOfField } from './want.ts';

/** The question behind a root field and its arguments; null where nothing is asked about. */
type Root = (ctx: Ctx, args: never) => Rooted | null;
export interface Rooted {
  readonly question: AnyQuestion;
  readonly reading: Reading;
  /** Of a list: which page of it. */
  readonly page?: Args;
}

declare module 'graphql' {
  interface GraphQLFieldExtensions<_TSource, _TContext, _TArgs> {
    root?: Root;
    /** The column that it answers with as it is kept. */
    kept?: string;
    /** A relation, and the column of its one row that it answers with as it is kept. */
    beside?: readonly [relation: string, column: string];
  }
}

export type Variables = Readonly<Record<string, unknown>>;

/** Done to what the statement has written in an answer's place, where its field takes code. Null: nothing. */
export type Finish = ((written: unknown, ctx: Ctx, variables: Variables) => unknown) | null;

export interface Asking extends Selecting {
  readonly ctx: Ctx;
  /** Who reads: nobody in particular, or whoever may read what officials may. */
  readonly isPublic: boolean;
}

/** What is asked of an object, under the names of the response, in their order. */
interface Selected {
  readonly field: GraphQLField<unknown, unknown>;
  readonly nodes: FieldNode[];
}
export function selectedOf(
  asking: Selecting,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): Map<string, Selected> {
  const found = new Map<string, Selected>();
  for (const { selectionSet } of nodes)
    if (selectionSet)
      eachField(asking, type, selectionSet as SelectionSetNode, (field, node) => {
        const name = node.alias?.value ?? node.name.value;
        const known = found.get(name);
        if (known) known.nodes.push(node);
        else found.set(name, { field, nodes: [node] });
      });
  return found;
}

/** What is finished of an object's members, by name. */
function finishing(members: readonly (readonly [string, Finish])[]): Finish {
  const takeCode = members.flatMap(([name, finish]) => (finish === null ? [] : [[name, finish] as const]));
  if (takeCode.length === 0) return null;
  const one = (written: unknown, ctx: Ctx, variables: Variables): unknown => {
    if (written === null) return null;
    if (Array.isArray(written)) for (const each of written) one(each, ctx, variables);
    else {
      const object = written as Record<string, unknown>;
      for (const [name, finish] of takeCode) object[name] = finish(object[name], ctx, variables);
    }
    return written;
  };
  return one;
}

interface Planned<P> {
  readonly members: readonly (readonly [string, P])[];
  readonly finish: Finish;
}
const planned = <P>(each: readonly (readonly [name: string, part: P, finish: Finish])[]): Planned<P> => ({
  members: each.map(([name, part]) => [name, part]),
  finish: finishing(each.map(([name, , finish]) => [name, finish])),
});

export const typeName = '__typename';

export function recordOf(
  asking: Asking,
  type: GraphQLObjectType,
  shape: Shape,
  nodes: readonly FieldNode[],
): Planned<Part> {
  return planned(
    [...selectedOf(asking, type, nodes)].map(([name, selected]) => [
      name,
      ...partOf(asking, type, shape, selected),
    ]),
  );
}

function partOf(
  asking: Asking,
  type: GraphQLObjectType,
  shape: Shape,
  { field, nodes }: Selected,
): [Part, Finish] {
  if (field.name === typeName) return [{ as: 'text', text: type.name }, null];
  const { audience, isRefused, kept, beside, loads } = field.extensions;
  if (audience === 'officials' && asking.isPublic) {
    if (isRefused || isNonNullType(field.type)) throw new NotWritten();
    return [{ as: 'nothing' }, null];
  }
  const leaf = getNullableType(field.type);
  if (kept === 'id' && String(leaf) === 'ID') return [{ as: 'id', type: type.name }, null];
  if (
    kept !== undefined &&
    isEnumType(leaf) &&
    isKeptAs(shape, kept, 'string') &&
    isInCapitals(leaf.getValues())
  )
    return [{ as: 'column', name: kept, isWord: true }, null];
  const kind = kinds[String(leaf)];
  if (kept !== undefined && kind && isKeptAs(shape, kept, kind))
    return [{ as: 'column', name: kept, isWord: false }, null];
  if (beside) {
    const [relation, name] = beside;
    if (isKeptAs(shapes.get(shape.relations[relation]!.to)!, name, 'string'))
      return [{ as: 'beside', relation, name }, null];
  }
  const args = getArgumentValues(field, nodes[0]!, asking.variableValues);
  if (loads) {
    const { relation, kind: how } = loads;
    const below = getNamedType(field.type) as GraphQLObjectType;
    if (how === 'tally')
      return [
        { as: 'tally', name: relation, args: loads.args(args), members: countsOf(asking, below, nodes) },
        null,
      ];
    const its = shapes.get(shape.relations[relation]!.to)!;
    const given = loads.args(args);
    if (how === 'page') {
      const { members, finish } = pageOf(asking, below, its, nodes);
      return [{ as: 'page', relation, args: given, page: members }, finish];
    }
    const { members, finish } = recordOf(asking, below, its, nodes);
    return [{ as: how, relation, args: given, members }, finish];
  }
  return [{ as: 'read', want: wantOfField(field, args) }, byCode(asking, type, field, nodes)];
}

/** Counts of one pass: each field says by which name it is counted. */
const countsOf = (asking: Asking, type: GraphQLObjectType, nodes: readonly FieldNode[]): Counts =>
  [...selectedOf(asking, type, nodes)].map(([name, { field, nodes: asked }]): Counts[number] => {
    const { audience, kept } = field.extensions;
    if (field.name === typeName) return [name, { text: type.name }];
    if (kept === undefined) throw new NotWritten();
    if (audience === 'officials' && asking.isPublic) return [name, null];
    const below = getNamedType(field.type);
    return [
      name,
      isObjectType(below) ? { count: kept, below: countsOf(asking, below, asked) } : { count: kept },
    ];
  });

/** Kinds of columns that are kept as a response has them. */
const kinds: Readonly<Record<string, 'boolean' | 'number' | 'string'>> = {
  String: 'string',
  Text: 'string',
  Date: 'string',
  DateTime: 'string',
  Decimal: 'string',
  Int: 'number',
  Boolean: 'boolean',
};
const isInCapitals = (values: readonly { name: string; value: unknown }[]): boolean =>
  values.every(({ name, value }) => typeof value === 'string' && name === value.toUpperCase());

/** A field's own code, called with what was read for it. */
function byCode(
  asking: Asking,
  parentType: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
): Exclude<Finish, null> {
  const complete = completing(asking, field.type, nodes);
  const resolve = field.resolve ?? defaultFieldResolver;
  const operation = { operation: OperationTypeNode.QUERY };
  return (row, ctx, variables) => {
    const args = field.args.length === 0 ? {} : getArgumentValues(field, nodes[0]!, variables);
    const info = {
      ...asking,
      variableValues: variables,
      parentType,
      operation,
      fieldName: field.name,
    } as unknown as GraphQLResolveInfo;
    return complete(resolve(row, args, ctx, info), ctx, variables);
  };
}

/** What code has answered, as the response says it. */
function completing(
  asking: Asking,
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
): Exclude<Finish, null> {
  if (isNonNullType(type)) {
    const inner = completing(asking, type.ofType, nodes);
    return (value, ...given) => {
      const completed = inner(value, ...given);
      if (completed === null) throw new NotWritten();
      return completed;
    };
  }
  const some =
    (complete: Exclude<Finish, null>): Exclude<Finish, null> =>
    (value, ...given) => {
      if (value === null || value === undefined) return null;
      // What has to be waited for, or went wrong, is told in the other way.
      if (value instanceof Error || value instanceof Promise) throw new NotWritten();
      return complete(value, ...given);
    };
  if (isListType(type)) {
    const each = completing(asking, type.ofType, nodes);
    return some((values, ...given) => (values as unknown[]).map((value) => each(value, ...given)));
  }
  if (isLeafType(type)) return some((value) => type.serialize(value));
  if (!isObjectType(type)) throw new NotWritten();
  const members = [...selectedOf(asking, type, nodes)].map(([name, { field, nodes: asked }]) => {
    if (field.name === typeName) return [name, () => type.name] as const;
    if (field.extensions.loads || field.extensions.isRefused) throw new NotWritten();
    if (field.extensions.audience === 'officials' && asking.isPublic) throw new NotWritten();
    return [name, byCode(asking, type, field, asked)] as const;
  });
  return some((value, ...given) =>
    Object.fromEntries(members.map(([name, finish]) => [name, finish(value, ...given)])),
  );
}

export function pageOf(
  asking: Asking,
  type: GraphQLObjectType,
  shape: Shape,
  nodes: readonly FieldNode[],
): Planned<PagePart> {
  return planned(
    [...selectedOf(asking, type, nodes)].map(
      ([name, { field, nodes: asked }]): [string, PagePart, Finish] => {
        const below = getNamedType(field.type) as GraphQLObjectType;
        const record = (as: 'row' | 'rows'): [string, PagePart, Finish] => {
          const { members, finish } = recordOf(asking, below, shape, asked);
          return [name, { as, members }, finish];
        };
        const page = (as: 'edges' | 'info'): [string, PagePart, Finish] => {
          const { members, finish } = pageOf(asking, below, shape, asked);
          return [name, { as, members }, finish];
        };
        switch (field.name) {
          case typeName:
            return [name, { as: 'text', text: type.name }, null];
          case 'nodes':
            return record('rows');
          case 'node':
            return record('row');
          case 'edges':
            return page('edges');
          case 'pageInfo':
            return page('info');
          case 'totalCount':
            return [name, { as: 'total' }, null];
          case 'hasNextPage':
            return [name, { as: 'hasNext' }, null];
          case 'hasPreviousPage':
            return [name, { as: 'hasPrevious' }, null];
          case 'startCursor':
            return [name, { as: 'start' }, null];
          case 'endCursor':
            return [name, { as: 'end' }, null];
          case 'cursor':
            return [name, { as: 'cursor' }, null];
          default:
            throw new NotWritten();
        }
      },
    ),
  );
}
