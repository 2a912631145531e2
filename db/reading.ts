// One question, one statement: turns a tree of wanted relations into a single SELECT that answers JSON, whatever its depth.
// Visibility and both clocks are applied to every table on the way, so no path can forget them.
import { aliasedTable, and, getTableColumns, getTableName, type SQL, sql } from 'drizzle-orm';
import type { AnySQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Answer, Branches } from './answers.ts';
import type { Db, Statement, Value } from './client.ts';
import { columnName, dialect } from './columns.ts';
import type { Ctx } from './ctx.ts';
import { checkStatement, engineLimits, isTaken } from './engine-limits.ts';
import { nestingOf } from './nesting.ts';
import { asPage, badCursor, type Page, pageAsked } from './paging.ts';
import {
  type Args,
  fromParts,
  type Order,
  partsAt,
  type Question,
  type Reading,
  type Relation,
  type Shape,
} from './shape.ts';
import { shapes } from './shapes.ts';

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
const whole: Want = { relations: new Map(), own: null, page: wholePage };

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
  own: null,
  page: wholePage,
});

/** What this actor may read today, as the ledger stands. A token without the scope "read" reads as the public does. */
export const present = (ctx: Ctx): Reading => ({
  actor: ctx.actor.kind === 'person' && !ctx.actor.scopes.includes('read') ? { kind: 'public' } : ctx.actor,
  today: ctx.today,
  now: ctx.now,
  validOn: ctx.today,
  knownBefore: null,
});

/** The name under which a relation's answer is found in its parent: two aliases with equal arguments share one answer. */
export const keyOf = (relation: string, args: Args): string => {
  const given = Object.entries(args).filter(([, value]) => value !== undefined && value !== null);
  return given.length === 0
    ? relation
    : `${relation}(${JSON.stringify(given.sort(([a], [b]) => (a < b ? -1 : 1)))})`;
};

/** The first row that matches, or null: absent and hidden alike. */
export async function readOne<T extends SQLiteTable, B = unknown>(
  ctx: Ctx,
  question: Question<T>,
  reading: Reading,
  want: Want<B> = whole as Want<B>,
): Promise<Answer<T, B> | null> {
  return (await ask(ctx, reading, (draft) => oneRow(plain(question), draft, want, 0))) as Answer<T, B> | null;
}

/** One page of rows, 1 to 100. */
export async function readPage<T extends SQLiteTable, B = unknown>(
  ctx: Ctx,
  question: Question<T>,
  page: Args,
  reading: Reading,
  want: Want<B> = whole as Want<B>,
): Promise<Page<Answer<T, B>>> {
  const answer = await ask(ctx, reading, (draft) => pageOf(plain(question), page, draft, want, 0));
  return asPage<Answer<T, B>>(answer, page);
}

/** Several rows in the order of the keys asked for is the caller's business; this answers all that match. */
export async function readAll<T extends SQLiteTable, B = unknown>(
  ctx: Ctx,
  question: Question<T>,
  reading: Reading,
  want: Want<B> = whole as Want<B>,
): Promise<Answer<T, B>[]> {
  return ((await ask(ctx, reading, (draft) => manyRows(plain(question), draft, want, 0))) ?? []) as Answer<
    T,
    B
  >[];
}

/** A question on its way: how it is written, and once written. */
interface Asked {
  readonly write: (lifts: Lifts, lifted: SQL[]) => SQL;
  readonly answer: SQL;
  resolve: (answer: unknown) => void;
  reject: (e: unknown) => void;
}
/** Questions of one tick, on their way to becoming one statement. */
interface Gathering {
  readonly lifted: SQL[];
  readonly asked: Asked[];
}
const gatherings = new WeakMap<Db, Gathering>();

/** Asks one question. Whatever is asked in the same tick of the same database becomes columns of one SELECT. */
function ask(ctx: Ctx, reading: Reading, compile: (draft: Draft) => SQL): Promise<unknown> {
  const { db } = ctx;
  const gathering = gatherings.get(db) ?? { lifted: [], asked: [] };
  const write: Asked['write'] = (lifts, lifted) =>
    compile({
      ...reading,
      copies: new Map(),
      lifted,
      lifts,
      front: (name, query) => fronted(lifted, name, query),
    });
  const answer = write(everyThirdLevel, gathering.lifted);
  return new Promise((resolve, reject) => {
    gathering.asked.push({ write, answer, resolve, reject });
    if (gatherings.has(db)) return;
    gatherings.set(db, gathering);
    queueMicrotask(() => {
      gatherings.delete(db);
      void send(db, gathering);
    });
  });
}

const fronts = new WeakMap<SQL[], Map<string, SQL>>();
/** Whoever asks for the same of the same day is answered by the same: one name says what it is and of when. */
function fronted(lifted: SQL[], name: string, query: SQL): SQL {
  const known = fronts.get(lifted) ?? new Map<string, SQL>();
  fronts.set(lifted, known);
  const there = known.get(name);
  if (there) return there;
  const made = sql.identifier(`front_${known.size}`);
  known.set(name, sql`${made}`);
  lifted.push(sql`${made} AS MATERIALIZED (${query})`);
  return sql`${made}`;
}

async function send(db: Db, { lifted, asked }: Gathering): Promise<void> {
  const usual = oneSelect(
    lifted,
    asked.map(({ answer }) => answer),
  );
  try {
    const sent = isTaken(usual) ? usual : flatter(asked);
    const unfolding = sent.sql.includes(`'_more'`) ? unfold : undefined;
    const [row] = await db.read(sent);
    asked.forEach(({ resolve }, at) => {
      const text = row![`answer_${at}`] ?? null;
      resolve(text === null ? null : JSON.parse(String(text), unfolding));
    });
  } catch (e) {
    for (const { reject } of asked) reject(e);
  }
}

function oneSelect(lifted: readonly SQL[], answers: readonly SQL[]): Statement {
  const columns = answers.map((answer, at) => sql`${answer} AS ${sql.identifier(`answer_${at}`)}`);
  const front = lifted.length > 0 ? sql`WITH ${sql.join([...lifted], sql`, `)} ` : sql``;
  return toStatement(sql`${front}SELECT ${sql.join(columns, sql`, `)}`);
}

/** The same questions lifted wherever a piece would grow too deep. What is too much even so is refused. */
function flatter(asked: readonly Asked[]): Statement {
  const lifted: SQL[] = [];
  const answers = asked.map(({ write }) => write(whereItGrowsDeep, lifted));
  const flat = oneSelect(lifted, answers);
  checkStatement(flat);
  return flat;
}

export const toStatement = (query: SQL): Statement => {
  const { sql: text, params } = dialect.sqlToQuery(query);
  return { sql: text, args: params as Value[] };
};

// Inside, a question is untyped: the table's own type was checked where the question was written.
interface Plain {
  readonly table: SQLiteTable;
  readonly where: (row: never, reading: Reading) => SQL | undefined;
  readonly order: Order<never> | undefined;
}
const plain = <T extends SQLiteTable>(question: Question<T>): Plain => ({
  table: question.table,
  where: (question.where ?? (() => undefined)) as Plain['where'],
  order: question.order as unknown as Order<never> | undefined,
});

/** One statement in the making: how many copies of each table it uses so far, and what was lifted to its front. */
interface Draft extends Reading {
  readonly copies: Map<SQLiteTable, number>;
  readonly lifted: SQL[];
  readonly lifts: Lifts;
}

/**
 * SQLite's parser gives up on deeply nested text. A branch can therefore be lifted to the front of the statement as a common
 * table expression, which the planner folds back to where it is used. Each one costs the planner time, so they are few.
 */
type Lifts = (level: number, answer: () => SQL) => boolean;
/** Enough for most questions, and decided without reading the text. */
const everyThirdLevel: Lifts = (level) => level > 0 && level % 3 === 0;
/** Conditions are of many depths: for the rest the text is measured. What is below this fits into one more level of any kind. */
const deepForOnePiece = 50;
const whereItGrowsDeep: Lifts = (level, answer) =>
  level > 0 && nestingOf(toStatement(answer()).sql) > deepForOnePiece;

/** Relations of one record that a viewer may ask for at once without paging. */
const mostRows = 1_000;

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

const relationOf = (shape: Shape, name: string): Relation => {
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

/** JSON text and booleans, which are kept as 0 and 1, leave the database as what they are in JSON. */
export const asJson = ({ dataType }: AnySQLiteColumn, column: string): string => {
  if (dataType === 'boolean') return `json(iif(${column}, 'true', 'false'))`;
  return dataType === 'json' ? `json(${column})` : column;
};

/** A row's own columns as members of a JSON object, by name: the same text for every statement, so it is written once. */
const membersOf = new WeakMap<SQLiteTable, ReadonlyMap<string, string>>();
function columnMembers(shape: Shape, row: SQLiteTable): ReadonlyMap<string, string> {
  const known = membersOf.get(row);
  if (known) return known;
  const made = new Map(
    columnsOf(row)
      .filter(([key]) => !shape.omit.includes(key))
      .map(([key, c]) => [key, `'${key}', ${asJson(c, `"${getTableName(row)}"."${columnName(c)}"`)}`]),
  );
  membersOf.set(row, made);
  return made;
}

/** What is asked of a row itself. A name that stands for nothing is a mistake of the code that reads it. */
function ownMembers(shape: Shape, row: SQLiteTable, draft: Draft, own: Want['own']): SQL[] {
  const columns = columnMembers(shape, row);
  const names = own ?? [...columns.keys(), ...Object.keys(shape.figures)];
  return [...names].map((name) => {
    const column = columns.get(name);
    if (column !== undefined) return sql.raw(column);
    const worked = shape.figures[name] ?? shape.tallies[name];
    if (!worked) throw new Error(`${shape.type} has no ${name} to read.`);
    return sql`${sql.raw(`'${name}'`)}, ${worked(row as never, draft)}`;
  });
}

function fields(
  shape: Shape,
  row: SQLiteTable,
  draft: Draft,
  want: Want,
  level: number,
  cursor?: SQL[],
): SQL {
  const members = ownMembers(shape, row, draft, want.own);
  const others: Want['relations'] =
    want.own === null
      ? new Map([
          ...shape.always.map((key) => [key, { relation: key, args: {}, want: whole }] as const),
          ...want.relations,
        ])
      : want.relations;
  for (const [key, { relation, args, want: below }] of others)
    members.push(sql`${key}, ${related(relationOf(shape, relation), row, draft, args, below, level)}`);
  if (cursor) members.push(sql`'_cursor', json_array(${sql.join(cursor, sql`, `)})`);
  return objectOf(members);
}

const mostMembers = Math.floor(engineLimits.functionArguments / 2) - 1;

/** One JSON object. A call takes so many arguments; the rest is folded into a member of its own. */
function objectOf(members: readonly SQL[]): SQL {
  const folded = members.length > mostMembers ? [sql`'_more', ${objectOf(members.slice(mostMembers))}`] : [];
  return sql`json_object(${sql.join([...members.slice(0, mostMembers), ...folded], sql`, `)})`;
}

/** Puts what was folded back beside the rest. */
const unfold = (_: string, value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || !('_more' in value)) return value;
  const { _more, ...rest } = value;
  return { ...rest, ...(_more as object) };
};

function related(
  relation: Relation,
  parent: SQLiteTable,
  draft: Draft,
  args: Args,
  want: Want,
  level: number,
): SQL {
  const question: Plain = {
    table: relation.to,
    where: (row) => relation.on(parent as never, row, draft, args),
    order: relation.order,
  };
  if (relation.kind === 'one') return oneRow(question, draft, want, level + 1);
  if (relation.kind === 'many') return manyRows(question, draft, want, level + 1, mostRows);
  return pageOf(question, args, draft, want, level + 1);
}

/** The rows a question is about, and each one's answer. */
function rowsOf(
  question: Plain,
  draft: Draft,
  want: Want,
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
  const own = () =>
    (written ??= fields(shape, row, draft, want, level, want.page.has('cursors') ? keys : undefined));
  const lifted = draft.lifts(level, own) ? lift(shape, row, table, draft, own()) : null;
  return {
    name,
    order,
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

function oneRow(question: Plain, draft: Draft, want: Want, level: number): SQL {
  const { name, from, order, answer } = rowsOf(question, draft, want, level);
  if (!question.order) return sql`(SELECT ${answer()} ${from} LIMIT 1)`;
  // Sorted first and made JSON afterwards: a sorter forgets that a text is JSON, and it would come out quoted.
  return sql`(SELECT ${answer()} FROM (SELECT ${name}.* ${from}${order} LIMIT 1) AS ${name})`;
}

function manyRows(question: Plain, draft: Draft, want: Want, level: number, most?: number): SQL {
  const { name, from, order, answer } = rowsOf(question, draft, want, level);
  return sql`(SELECT json_group_array(${answer()}) FROM (SELECT ${name}.* ${from}${order}${most === undefined ? sql`` : sql` LIMIT ${sql.raw(String(most))}`}) AS ${name})`;
}

function pageOf(question: Plain, page: Args, draft: Draft, want: Want, level: number): SQL {
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
  const ahead = (candidate: SQLiteTable) => beside(candidate, goesDown ? '<' : '>');
  const [more, others] = isBackward ? (['previous', 'next'] as const) : (['next', 'previous'] as const);
  const parts: SQL[] = [];
  if (want.page.has('rows')) {
    const inOrder = { ...question, order: { by, descending: goesDown } };
    const { name, from, order, answer } = rowsOf(inOrder, draft, want, level, ahead);
    const most = size + Number(want.page.has(more));
    parts.push(
      sql`'rows', (SELECT json_group_array(${answer()}) FROM (SELECT ${name}.* ${from}${order} LIMIT ${sql.raw(String(most))}) AS ${name})`,
    );
  } else ahead(question.table);
  if (want.page.has(others) && place !== null) {
    const { from } = rowsOf(question, draft, merely, 0, (row) => beside(row, goesDown ? '>=' : '<='));
    parts.push(sql`'behind', EXISTS (SELECT 1 ${from})`);
  }
  if (want.page.has('total'))
    parts.push(sql`'total', (SELECT count(*) ${rowsOf(question, draft, merely, 0).from})`);
  return sql`json_object(${sql.join(parts, sql`, `)})`;
}
