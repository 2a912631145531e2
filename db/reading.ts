// One question, one statement: whatever is asked in one tick becomes a single SELECT that answers JSON, whatever its depth.
import { type SQL, sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Answer } from './answers.ts';
import type { Db, Row, Statement } from './client.ts';
import type { Ctx } from './ctx.ts';
import { checkStatement, isTaken } from './engine-limits.ts';
import { asPage, type Page } from './paging.ts';
import {
  type Draft,
  everyThirdLevel,
  type Lifts,
  manyRows,
  oneRow,
  pageOf,
  plain,
  toStatement,
  unfold,
  type Want,
  wanted,
  whereItGrowsDeep,
  whole,
} from './rows.ts';
import type { Args, Question, Reading } from './shape.ts';

export { asJson, isColumn, keyOf, merely, type PagePart, toStatement, type Want, wanting } from './rows.ts';

/** What this actor may read today, as the ledger stands. A token without the scope "read" reads as the public does. */
export const present = (ctx: Ctx): Reading => ({
  actor: ctx.actor.kind === 'person' && !ctx.actor.scopes.includes('read') ? { kind: 'public' } : ctx.actor,
  today: ctx.today,
  now: ctx.now,
  validOn: ctx.today,
  knownBefore: null,
});

/** The first row that matches, or null: absent and hidden alike. */
export async function readOne<T extends SQLiteTable, B = unknown>(
  ctx: Ctx,
  question: Question<T>,
  reading: Reading,
  want: Want<B> = whole as Want<B>,
): Promise<Answer<T, B> | null> {
  return (await ask(ctx, reading, (draft) => oneRow(plain(question), draft, wanted(want), 0))) as Answer<
    T,
    B
  > | null;
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
  return ((await ask(ctx, reading, (draft) => manyRows(plain(question), draft, wanted(want), 0))) ??
    []) as Answer<T, B>[];
}

/** How an answer is written into a statement in the making. */
type Writing = (lifts: Lifts, lifted: SQL[]) => SQL;
const writing =
  (reading: Reading, compile: (draft: Draft) => SQL): Writing =>
  (lifts, lifted) =>
    compile({
      ...reading,
      copies: new Map(),
      lifted,
      lifts,
      front: (name, query) => fronted(lifted, name, query),
    });

/** A question on its way: how it is written, and once written. */
interface Asked {
  readonly write: Writing;
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
  const write = writing(reading, compile);
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
    const sent = isTaken(usual) ? usual : flatter(asked.map(({ write }) => write));
    const [row] = await db.read(sent);
    const answers = answersIn(row!, sent);
    asked.forEach(({ resolve }, at) => {
      resolve(answers(at));
    });
  } catch (e) {
    for (const { reject } of asked) reject(e);
  }
}

/** The answers that a statement's row holds, by their numbers. */
export function answersIn(row: Row, { sql }: Statement): (at: number) => unknown {
  const unfolding = sql.includes(`'_more'`) ? unfold : undefined;
  return (at) => {
    const text = row[`answer_${at}`] ?? null;
    return text === null ? null : JSON.parse(String(text), unfolding);
  };
}

function oneSelect(lifted: readonly SQL[], answers: readonly SQL[]): Statement {
  const columns = answers.map((answer, at) => sql`${answer} AS ${sql.identifier(`answer_${at}`)}`);
  const front = lifted.length > 0 ? sql`WITH ${sql.join([...lifted], sql`, `)} ` : sql``;
  return toStatement(sql`${front}SELECT ${sql.join(columns, sql`, `)}`);
}

/** The same questions lifted wherever a piece would grow too deep. What is too much even so is refused. */
function flatter(asked: readonly Writing[]): Statement {
  const lifted: SQL[] = [];
  const answers = asked.map((write) => write(whereItGrowsDeep, lifted));
  const flat = oneSelect(lifted, answers);
  checkStatement(flat);
  return flat;
}

/** An answer to be written into a statement; `answer` only says of which type it is. */
export interface Answering<A = unknown> {
  readonly reading: Reading;
  readonly write: (draft: Draft) => SQL;
  readonly answer?: A;
}

/** The first row that matches, with what is wanted of it, as `readOne` reads it. */
export const oneAnswer = <T extends SQLiteTable, B = unknown>(
  question: Question<T>,
  reading: Reading,
  want: Want<B> = whole as Want<B>,
): Answering<Answer<T, B> | null> => ({
  reading,
  write: (draft) => oneRow(plain(question), draft, wanted(want), 0),
});

/** All rows that match, as `readAll` reads them. */
export const allAnswers = <T extends SQLiteTable, B = unknown>(
  question: Question<T>,
  reading: Reading,
  want: Want<B> = whole as Want<B>,
): Answering<Answer<T, B>[]> => ({
  reading,
  write: (draft) => manyRows(plain(question), draft, wanted(want), 0),
});

/** Several answers as the columns `answer_0`, `answer_1` and so on of one statement, to be sent as often as it is asked. */
export function statementOf(answers: readonly Answering[]): Statement {
  const asked = answers.map(({ reading, write }) => writing(reading, write));
  const lifted: SQL[] = [];
  const usual = oneSelect(
    lifted,
    asked.map((write) => write(everyThirdLevel, lifted)),
  );
  return isTaken(usual) ? usual : flatter(asked);
}
