// A question made ready once: a statement that writes the response itself, and what is left to finish where a field takes code.
// Whatever cannot be made ready (what is asked about the schema, what the asker may not see, what is wrong with the question) is
// answered field by field, as ever.

import {
  type DocumentNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  visit,
} from 'graphql';
import type { Row, Statement } from '../db/client.ts';
import type { Ctx } from '../db/ctx.ts';
import { type Answering, merely, present, statementOf } from '../db/reading.ts';
import { anotherOf, type Bound, boundWith, type Ids, markOf } from '../db/ready.ts';
import { oneRow, plain, unfold, wanted } from '../db/rows.ts';
import type { Question, Reading } from '../db/shape.ts';
import { shapes } from '../db/shapes.ts';
import { NotWritten, writtenOne, writtenRootPage } from '../db/written.ts';
import { fromId, toId } from './ids.ts';
import { namesAsked } from './named.ts';
import {
  type Asking,
  type Finish,
  pageOf,
  recordOf,
  selectedOf,
  typeName,
  type Variables,
} from './planned.ts';

/** One root field of the answer: its words beforehand, or in which column of the statement they come. */
interface Said {
  readonly name: string;
  readonly words: string | null;
  readonly column: string;
  readonly finish: Finish;
}
interface Written {
  readonly statement: Statement;
  readonly said: readonly Said[];
  /** Columns of names that were looked up: null where there is no such record. */
  readonly looked: readonly string[];
}

/** Which documents, by which operation, are compiled: made once for each. */
export interface Source {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: GraphQLResolveInfo['fragments'];
  /** Variables that are ids, by name. */
  readonly ids: readonly string[];
}

/** What is asked about the schema itself is nothing that a statement could write. */
function asksOfSchema(document: DocumentNode): boolean {
  let asks = false;
  visit(document, {
    Field: ({ name }) => {
      if (name.value === '__schema' || name.value === '__type') asks = true;
    },
  });
  return asks;
}

/** Null for what is no plain question. */
export function sourceOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Source | null {
  if (operation.operation !== OperationTypeNode.QUERY || asksOfSchema(document)) return null;
  const fragments = Object.fromEntries(
    document.definitions.flatMap((d) =>
      d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d] as const] : [],
    ),
  );
  const ids = (operation.variableDefinitions ?? []).flatMap(({ variable, type }) => {
    const named = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
    return named.kind === Kind.NAMED_TYPE && named.name.value === 'ID' ? [variable.name.value] : [];
  });
  return { schema, operation, fragments, ids };
}

function write(
  { schema, operation, fragments }: Source,
  ctx: Ctx,
  variableValues: Record<string, unknown>,
): Written {
  const reading = present(ctx);
  const asking: Asking = {
    schema,
    fragments,
    variableValues,
    ctx,
    isPublic: reading.actor.kind === 'public',
  };
  const query = schema.getQueryType()!;
  const columns: Answering[] = [];
  const put = (own: Reading, writing: Answering['write']): string => {
    columns.push({ reading: own, write: writing });
    return `answer_${columns.length - 1}`;
  };
  const looked = new Map<unknown, Map<string, string>>();
  const node = {
    kind: Kind.FIELD,
    name: { kind: Kind.NAME, value: '' },
    selectionSet: operation.selectionSet,
  } as const;
  const said = [...selectedOf(asking, query, [node])].map(([name, { field, nodes }]): Said => {
    if (field.name === typeName) return { name, words: `"${query.name}"`, column: '', finish: null };
    const { root, audience } = field.extensions;
    if (!root || (audience === 'officials' && asking.isPublic)) throw new NotWritten();
    const args = getArgumentValues(field, nodes[0]!, variableValues);
    const asked = root(ctx, args as never);
    if (asked === null) return { name, words: 'null', column: '', finish: null };
    const info = {
      ...asking,
      fieldNodes: nodes,
      fieldName: field.name,
      parentType: query,
      returnType: field.type,
    };
    for (const named of namesAsked(info, args)) {
      const what = named.names(named.value, named.beside);
      if (!('table' in what)) {
        if (what.length > 0) throw new NotWritten();
        continue;
      }
      const known = looked.get(named.names) ?? new Map<string, string>();
      looked.set(named.names, known);
      if (!known.has(named.value))
        known.set(
          named.value,
          put(reading, (draft) => oneRow(plain(what as Question), draft, wanted(merely), 0)),
        );
    }
    const type = getNamedType(field.type) as GraphQLObjectType;
    const shape = shapes.get(asked.question.table)!;
    if (asked.page) {
      const { members, finish } = pageOf(asking, type, shape, nodes);
      return {
        name,
        words: null,
        column: put(asked.reading, writtenRootPage(asked.question, asked.page, members)),
        finish,
      };
    }
    const { members, finish } = recordOf(asking, type, shape, nodes);
    return {
      name,
      words: null,
      column: put(asked.reading, writtenOne(asked.question, members)),
      finish,
    };
  });
  return {
    statement: columns.length > 0 ? statementOf(columns) : nothing,
    said,
    looked: [...looked.values()].flatMap((known) => [...known.values()]),
  };
}

/** Of what nobody asked about there is nothing to send. */
const nothing: Statement = { sql: '', args: [] };

/** A question made ready. */
export interface Compiled {
  /** Null: nothing has to be asked. */
  readonly statement: (ctx: Ctx, variables: Variables) => Statement | null;
  /** The response; null where it has to be told in the other way. */
  readonly response: (row: Row, ctx: Ctx, variables: Variables) => string | null;
  /** Whether it is the same for every value of the variables that are ids. */
  readonly isOpen: boolean;
  /** Of its statement, in characters. */
  readonly length: number;
}

/** Variables whose values are ids of one type each, by name; the rest of the values belongs to the question. */
export const idsAmong = (source: Source, variables: Variables): Map<string, { type: string; id: string }> =>
  new Map(
    source.ids.flatMap((name) => {
      const given = variables[name];
      const named = typeof given === 'string' ? fromId(given) : null;
      return named ? [[name, named] as const] : [];
    }),
  );

const plainIds = (named: ReadonlyMap<string, { readonly id: string }>): Ids =>
  Object.fromEntries([...named].map(([name, { id }]) => [name, id]));

/** Null where the question is not answered by a statement that writes it. */
export function compile(source: Source, ctx: Ctx, variables: Variables): Compiled | null {
  const { coerced } = getVariableValues(source.schema, source.operation.variableDefinitions ?? [], {
    ...variables,
  });
  if (!coerced) return null;
  try {
    const asIs = write(source, ctx, coerced);
    // Those that were given: what a default says belongs to the question, and nobody brings it the next time.
    const ids = idsAmong(source, variables);
    const later = { ...ctx, now: anotherOf(ctx) };
    for (const open of ids.size > 0 ? [ids, new Map<never, never>()] : [ids]) {
      const marked = Object.fromEntries(
        [...open].map(([name, { type }]) => [name, toId(type, markOf(name))]),
      );
      const { statement } = write(source, later, { ...coerced, ...marked });
      const bound = boundWith(asIs.statement, statement, [ctx.now, later.now], plainIds(open));
      if (bound) return ready(source, asIs, bound, coerced, open === ids);
    }
    return null;
  } catch (error) {
    // Whatever is wrong with the question is told by who answers it field by field.
    if (error instanceof Error) return null;
    throw error;
  }
}

function ready(
  source: Source,
  { statement: { sql }, said, looked }: Written,
  bound: Bound,
  coerced: Variables,
  isOpen: boolean,
): Compiled {
  const unfolding = sql.includes(`'_more'`) ? unfold : undefined;
  return {
    isOpen,
    length: sql.length,
    statement: (ctx, variables) =>
      sql === '' ? null : bound(ctx.now, plainIds(idsAmong(source, variables))),
    response(row, ctx, variables) {
      if (looked.some((column) => row[column] === null)) return null;
      const given: Record<string, unknown> = { ...coerced };
      for (const name of idsAmong(source, variables).keys()) given[name] = variables[name];
      try {
        const members = said.map(({ name, words, column, finish }) => {
          const text = words ?? String(row[column] ?? 'null');
          if (finish === null) return `"${name}":${text}`;
          return `"${name}":${JSON.stringify(finish(JSON.parse(text, unfolding), ctx, given))}`;
        });
        return `{"data":{${members.join(',')}}}`;
      } catch (error) {
        if (error instanceof Error) return null;
        throw error;
      }
    },
  };
}
