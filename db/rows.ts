// From a tree of wanted relations to the SQL that answers it. Visibility and both clocks are applied to every table on the way, so
// no path can forget them. How a row's answer is written is its asker's affair: as records for code (below), or as the words of a
// response (written.ts).
import { aliasedTable, and, getTableColumns, getTableName, type SQL, sql } from 'drizzle-orm';
import type { AnySQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { type Branches, own } from './answers.ts';
import type { Statement, Value } from './client.ts';
import { columnName } from './columns.ts';
import { engineLimits } from './engine-limits.ts';
import { nestingOf } from './nesting.ts';
import { badCursor, pageAsked } from './paging.ts';
import {
  type Args,
  fromParts,
  type Order,
  partsAt,
  type Question,
  type Reading,
  type Relation,
  type Shape,
  type WriteMembers,
} from './shape.ts';
import { shapes } from './shapes.ts';
import { textOf } from './statement-text.ts';

/** A tree of what is asked for. Keys are made by `keyOf`; the answer carries each relation under the same key. */
export interface Want<B = unknown> {
  /** For the compiler alone. */
  readonly branches?: B;
  readonly relations: ReadonlyMap<
    string,
    { readonly relation: string; readonly args: Args; readonly want: Want }
  >;
  /** What is read of a row itself, by name: columns, figures, tallies. Null: all its columns and figures, as acts need it. */
  readonly own: ReadonlySet<string> | null;
  /** Of a page: what is read of the page itself. */
  readonly page: ReadonlySet<PagePart>;
}
/** Rows; whether there are more behind and before them; their places in the list; how many there are in all. */
export type PagePart = 'rows' | 'next' | 'previous' | 'cursors' | 'total';
const wholePage: Want['page'] = new Set(['rows', 'next']);
export const whole: Want = { relations: new Map(), own: null, page: wholePage };

/** For whoever only asks whether there is such a row. */
export const merely: Want = { relations: new Map(), own: new Set(), page: wholePage };

/** A tree written by hand, by which its answer is typed: `wanting({ items: { task: {} } })`. */
export const wanting = <const B extends Branches>(branches: B): Want<B> => ({
  relations: new Map(
    Object.entries(branches).map(([relation, below]) => [
      relation,
      { relation, args: {}, want: wanting(below) },
    ]),
  ),
  own: branches[own] === undefined ? null : new Set(branches[own]),
  page: wholePage,
});

/** The name under which a relation's answer is found in its parent: two aliases with equal arguments share one answer. */
export const keyOf = (relation: string, args: Args): string => {
  const given = Object.entries(args).filter(([, value]) => value !== undefined && value !== null);
  return given.length === 0
    ? relation
    : `${relation}(${JSON.stringify(given.sort(([a], [b]) => (a < b ? -1 : 1)))})`;
};

export const toStatement = (query: SQL): Statement => {
  const { sql: text, params } = textOf(query);
  return { sql: text, args: params as Value[] };
};

// Inside, a question is untyped: the table's own type was checked where the question was written.
export interface Plain {
  readonly table: SQLiteTable;
  readonly where: (row: never, reading: Reading) => SQL | undefined;
  readonly order: Order<never> | undefined;
}
export const plain = <T extends SQLiteTable>(question: Question<T>): Plain => ({
  table: question.table,
  where: (question.where ?? (() => undefined)) as Plain['where'],
  order: question.order as unknown as Order<never> | undefined,
});

/** One statement in the making: how many copies of each table it uses so far, and what was lifted to its front. */
export interface Draft extends Reading {
  readonly copies: Map<SQLiteTable, number>;
  readonly lifted: SQL[];
  readonly lifts: Lifts;
}

/**
 * SQLite's parser gives up on deeply nested text. A branch can therefore be lifted to the front of the statement as a common
 * table expression, which the planner folds back to where it is used. Each one costs the planner time, so they are few.
 */
export type Lifts = (level: number, answer: () => SQL) => boolean;
/** Enough for most questions, and decided without reading the text. */
export const everyThirdLevel: Lifts = (level) => level > 0 && level % 3 === 0;
/** Conditions are of many depths: for the rest the text is measured. What is below this fits into one more level of any kind. */
const deepForOnePiece = 50;
export const whereItGrowsDeep: Lifts = (level, answer) =>
  level > 0 && nestingOf(toStatement(answer()).sql) > deepForOnePiece;

/** How a row's answer is written: a JSON value. `place`: what it is sorted by, where it stands in a list. */
export type RowAnswer = (
  shape: Shape,
  row: SQLiteTable,
  draft: Draft,
  level: number,
  place: readonly SQL[],
) => SQL;

/** Relations of one record that a viewer may ask for at once without paging. */
export const mostRows = 1_000;

// Aliased copies are costly to make and hold nothing of a request, so all statements share them.
const aliases = new Map<SQLiteTable, SQLiteTable[]>();
function copyOf(table: SQLiteTable, draft: Draft): SQLiteTable {
  const used = draft.copies.get(table) ?? 0;
  draft.copies.set(table, used + 1);
  const known = aliases.get(table) ?? [];
  aliases.set(table, known);
  known[used] ??= aliasedTable(table, `${getTableName(table)}_${used}`) as SQLiteTable;
  return known[used];
}

const shapeOf = (table: SQLiteTable): Shape => {
  const found = shapes.get(table);
  if (!found) throw new Error(`No shape is declared for table ${getTableName(table)}.`);
  return found;
};

export const relationOf = (shape: Shape, name: string): Relation => {
  const found = shape.relations[name];
  if (!found) throw new Error(`${shape.type} has no relation ${name}.`);
  return found;
};

const columnsCache = new WeakMap<SQLiteTable, [string, AnySQLiteColumn][]>();
const columnsOf = (row: SQLiteTable) => {
  const known =
    columnsCache.get(row) ?? (Object.entries(getTableColumns(row)) as [string, AnySQLiteColumn][]);
  columnsCache.set(row, known);
  return known;
};

/** Whether a record that was written holds it by itself. */
export const isColumn = (table: SQLiteTable, name: string): boolean => name in getTableColumns(table);

/** JSON text and booleans, which are kept as 0 and 1, leave the database as what they are in JSON. */
export const asJson = ({ dataType }: AnySQLiteColumn, column: string): string => {
  if (dataType === 'boolean') return `json(iif(${column}, 'true', 'false'))`;
  return dataType === 'json' ? `json(${column})` : column;
};

/** A row's own columns as JSON values, by name: the same text for every statement, so it is written once. */
const valuesOf = new WeakMap<SQLiteTable, ReadonlyMap<string, string>>();
function columnValues(shape: Shape, row: SQLiteTable): ReadonlyMap<string, string> {
  const known = valuesOf.get(row);
  if (known) return known;
  const made = new Map(
    columnsOf(row)
      .filter(([key]) => !shape.omit.includes(key))
      .map(([key, c]) => [key, asJson(c, `"${getTableName(row)}"."${columnName(c)}"`)]),
  );
  valuesOf.set(row, made);
  return made;
}

/** What is asked of a row itself. A name that stands for nothing is a mistake of the code that reads it. */
export function ownValue(shape: Shape, row: SQLiteTable, draft: Draft, name: string): SQL {
  const column = columnValues(shape, row).get(name);
  if (column !== undefined) {
    const mask = shape.masks[name];
    return mask ? mask(row as never, draft, sql.raw(column)) : sql.raw(column);
  }
  const worked = shape.figures[name];
  return worked ? worked(row as never, draft) : tallied(shape, row, draft, name, {});
}

/** What is counted beside a row, as it was asked for. */
export function tallied(
  shape: Shape,
  row: SQLiteTable,
  draft: Draft,
  name: string,
  args: Args,
  write: WriteMembers = allMembers,
): SQL {
  const counted = shape.tallies[name];
  if (!counted) throw new Error(`${shape.type} has no ${name} to read.`);
  return counted(row as never, draft, args, write);
}
const allMembers: WriteMembers = (members) =>
  objectOf(
    Object.entries(members).map(
      ([name, value]) =>
        sql`${sql.raw(`'${name}'`)}, ${typeof value === 'function' ? value(allMembers) : value}`,
    ),
  );

/** A row as code reads it: what is wanted of it, under the names of its columns, figures and relations. */
export const wanted =
  (want: Want): RowAnswer =>
  (shape, row, draft, level, place) => {
    const names = want.own ?? [...columnValues(shape, row).keys(), ...Object.keys(shape.figures)];
    const members = [...names].map(
      (name) => sql`${sql.raw(`'${name}'`)}, ${ownValue(shape, row, draft, name)}`,
    );
    const others: Want['relations'] =
      want.own === null
        ? new Map([
            ...shape.always.map((key) => [key, { relation: key, args: {}, want: whole }] as const),
            ...want.relations,
          ])
        : want.relations;
    for (const [key, { relation, args, want: below }] of others)
      members.push(
        sql`${key}, ${
          shape.tallies[relation]
            ? tallied(shape, row, draft, relation, args)
            : relatedOf(relationOf(shape, relation), row, draft, args, below, level)
        }`,
      );
    if (want.page.has('cursors')) members.push(sql`'_cursor', ${cursorOf(place)}`);
    return objectOf(members);
  };

/** Where a row stands in its list (see cursors.ts). */
export const cursorOf = (keys: readonly SQL[]): SQL => sql`hex(json_array(${sql.join([...keys], sql`, `)}))`;

export const mostMembers = Math.floor(engineLimits.functionArguments / 2) - 1;

/** One JSON object. A call takes so many arguments; the rest is folded into a member of its own. */
function objectOf(members: readonly SQL[]): SQL {
  const folded = members.length > mostMembers ? [sql`'_more', ${objectOf(members.slice(mostMembers))}`] : [];
  return sql`json_object(${sql.join([...members.slice(0, mostMembers), ...folded], sql`, `)})`;
}

/** Puts what was folded back beside the rest. */
export const unfold = (_: string, value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || !('_more' in value)) return value;
  const { _more, ...rest } = value;
  return { ...rest, ...(_more as object) };
};

function relatedOf(
  relation: Relation,
  parent: SQLiteTable,
  draft: Draft,
  args: Args,
  want: Want,
  level: number,
): SQL {
  const question = hanging(relation, parent, draft, args);
  if (relation.kind === 'one') return oneRow(question, draft, wanted(want), level + 1);
  if (relation.kind === 'many') return manyRows(question, draft, wanted(want), level + 1, mostRows);
  return pageOf(question, args, draft, want, level + 1);
}

/** The rows that hang from a row by a relation. */
export const hanging = (relation: Relation, parent: SQLiteTable, draft: Draft, args: Args): Plain => ({
  table: relation.to,
  where: (row) => relation.on(parent as never, row, draft, args),
  order: relation.order,
});

/** The rows a question is about, and each one's answer. */
export function rowsOf(
  question: Plain,
  draft: Draft,
  answer: RowAnswer,
  level: number,
  after?: (row: SQLiteTable) => SQL | undefined,
) {
  const { table } = question;
  const shape = shapeOf(table);
  const row = copyOf(table, draft);
  const name = sql.identifier(getTableName(row));
  const where = and(question.where(row as never, draft), shape.visible?.(row as never, draft), after?.(row));
  const keys = question.order?.by(row as never, draft) ?? [];
  const direction = sql.raw(question.order?.descending ? ' DESC' : '');
  const order =
    keys.length > 0
      ? sql` ORDER BY ${sql.join(
          keys.map((k) => sql`${k}${direction}`),
          sql`, `,
        )}`
      : sql``;
  let written: SQL | undefined;
  const own = () => (written ??= answer(shape, row, draft, level, keys));
  const lifted = draft.lifts(level, own) ? lift(shape, row, table, draft, own()) : null;
  return {
    name,
    order,
    keys,
    from: fromParts(lifted ?? partsAt(table, draft, shape.stood), getTableName(row), where),
    answer: (): SQL => (lifted ? sql`json(${name}.answer)` : own()),
  };
}

/** Puts a table with each row's answer at the front of the statement, and says under which names its parts stand there. */
function lift(shape: Shape, row: SQLiteTable, table: SQLiteTable, draft: Draft, answer: SQL): SQL[] {
  const own = sql.identifier(getTableName(row));
  return partsAt(table, draft, shape.stood).map((part) => {
    const name = sql.identifier(`lifted_${draft.lifted.length}`);
    draft.lifted.push(sql`${name} AS (SELECT ${own}.*, ${answer} AS answer FROM ${part} AS ${own})`);
    return sql`${name}`;
  });
}

export function oneRow(question: Plain, draft: Draft, write: RowAnswer, level: number): SQL {
  const { name, from, order, answer } = rowsOf(question, draft, write, level);
  if (!question.order) return sql`(SELECT ${answer()} ${from} LIMIT 1)`;
  // Sorted first and made JSON afterwards: a sorter forgets that a text is JSON, and it would come out quoted.
  return sql`(SELECT ${answer()} FROM (SELECT ${name}.* ${from}${order} LIMIT 1) AS ${name})`;
}

export function manyRows(question: Plain, draft: Draft, write: RowAnswer, level: number, most?: number): SQL {
  const { name, from, order, answer } = rowsOf(question, draft, write, level);
  return sql`(SELECT json_group_array(${answer()}) FROM (SELECT ${name}.* ${from}${order}${most === undefined ? sql`` : sql` LIMIT ${sql.raw(String(most))}`}) AS ${name})`;
}

/** How a page is read: its rows from where it begins, in the order in which they come; and what lies on the side it comes from. */
export function wayOf(question: Plain, page: Args, draft: Draft) {
  const asked = pageAsked(page);
  const { size, isBackward, place } = asked;
  if (!question.order) throw new Error('A page needs an order.');
  const { by, descending = false } = question.order;
  const goesDown = descending !== isBackward;
  const beside = (candidate: SQLiteTable, compared: string): SQL | undefined => {
    if (place === null) return undefined;
    const names = by(candidate as never, draft);
    if (place.length !== names.length) throw badCursor(asked);
    const values = place.map((value) => sql`${value}`);
    return sql`(${sql.join(names, sql`, `)}) ${sql.raw(compared)} (${sql.join(values, sql`, `)})`;
  };
  const inOrder: Plain = { ...question, order: { by, descending: goesDown } };
  return {
    size,
    isBackward,
    inOrder,
    ahead: (candidate: SQLiteTable) => beside(candidate, goesDown ? '<' : '>'),
    /** Whether there is anything on the side it comes from; null where it begins at an end of the list. */
    isBehind: (): SQL | null => {
      if (place === null) return null;
      const { from } = rowsOf(question, draft, wanted(merely), 0, (row) =>
        beside(row, goesDown ? '>=' : '<='),
      );
      return sql`EXISTS (SELECT 1 ${from})`;
    },
  };
}

export const countOf = (question: Plain, draft: Draft): SQL =>
  sql`(SELECT count(*) ${rowsOf(question, draft, wanted(merely), 0).from})`;

export function pageOf(question: Plain, page: Args, draft: Draft, want: Want, level: number): SQL {
  const { size, isBackward, inOrder, ahead, isBehind } = wayOf(question, page, draft);
  const [more, others] = isBackward ? (['previous', 'next'] as const) : (['next', 'previous'] as const);
  const parts: SQL[] = [];
  if (want.page.has('rows')) {
    const { name, from, order, answer } = rowsOf(inOrder, draft, wanted(want), level, ahead);
    const most = size + Number(want.page.has(more));
    parts.push(
      sql`'rows', (SELECT json_group_array(${answer()}) FROM (SELECT ${name}.* ${from}${order} LIMIT ${sql.raw(String(most))}) AS ${name})`,
    );
  } else ahead(question.table);
  const behind = want.page.has(others) ? isBehind() : null;
  if (behind) parts.push(sql`'behind', ${behind}`);
  if (want.page.has('total')) parts.push(sql`'total', ${countOf(question, draft)}`);
  return sql`json_object(${sql.join(parts, sql`, `)})`;
}
