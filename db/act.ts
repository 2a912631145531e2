// The only writer. Four steps that never change order: may they, what changes, write it whole, answer.
// One `write` batch holds the change, its audit entry (whose key is the lock), the public log's leaf where something is
// published, and the answer under the caller's idempotency key; it happens entirely or not at all.
// Here and nowhere else it is decided that an example person changes and makes examples only, whatever the action is: the
// record is asked before anything is decided, and the database refuses every other row that such a batch would write.
import { getTableColumns, getTableName, is, SQL, sql } from 'drizzle-orm';
import type { AnySQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { type Action, type Facts, refusal } from './allowed.ts';
import type { Answer } from './answers.ts';
import { canonical, leafHash, sha256 } from './canonical.ts';
import { DatabaseFailure, type Db, type Statement } from './client.ts';
import { columnName } from './columns.ts';
import { type Ctx, isExamplePerson } from './ctx.ts';
import { Conflict, Forbidden, NotFound, type PlainCode, reason } from './errors.ts';
import { asJson, present, readOne, toStatement } from './reading.ts';
import type { Question } from './shape.ts';
import { shapes } from './shapes.ts';
import { isExample, keepsFactsOnly, saidApart } from './standing.ts';

/** A record as the caller last saw it. */
export interface Seen {
  readonly id: string;
  readonly revision: number;
}

/** One request, however often it is sent. `request` is everything that was asked for; another request needs another key. */
export interface Once {
  readonly key: string;
  readonly request: unknown;
}

export interface Entity<T extends SQLiteTable = SQLiteTable> {
  readonly name: string;
  readonly table: T;
}

type Values<T extends SQLiteTable> = {
  readonly [K in keyof T['$inferInsert']]?: T['$inferInsert'][K] | SQL;
};
export type Stored<T extends SQLiteTable> = T['$inferSelect'];

/** A record that is to change, as it was found: its columns as far as they are read, and what else was asked for with it. */
type Revised = Readonly<Record<string, unknown>> & { readonly revision: number };

/** What an act decides. */
export interface Change<T extends SQLiteTable> {
  readonly set: Values<T>;
  /** Roll-ups and rows that belong to the record, in order. */
  readonly also?: readonly SQL[];
  /** Other records the same act changes, each with its own audit entry. */
  readonly alongside?: readonly {
    readonly entity: Entity;
    readonly seen: Seen;
    readonly set: Readonly<Record<string, unknown>>;
    /** As it was found, and what else its audit entry should say; left out, the entry says what it became. */
    readonly before?: Readonly<Record<string, unknown>>;
    readonly noted?: Readonly<Record<string, unknown>>;
  }[];
  /** What else the audit entry should say, beside the changed columns. */
  readonly noted?: Readonly<Record<string, unknown>>;
  /** What becomes public: the record that the log keeps for ever. */
  readonly publishes?: unknown;
  readonly taken?: Taken<T>;
}

/** Number of the leaf this act adds to the public log; for use in `set`. */
export const newLeaf = sql`(SELECT max(number) FROM leaves)`;

/** Changes one record. `found` is the record under the actor's visibility, or null; asked for in the same tick as the key. */
export async function act<A extends Action, T extends SQLiteTable, R extends Revised>(
  ctx: Ctx,
  action: A,
  entity: Entity<T>,
  once: Once,
  seen: Seen,
  found: Promise<{ record: R; facts: Facts[A] } | null>,
  decide: (record: R) => Change<T>,
): Promise<Stored<T>> {
  const [answered, there, isTheirs] = await Promise.all([
    recall<Stored<T>>(ctx, ctx.db, once),
    found,
    mayTouch(ctx, entity, seen.id),
  ]);
  if (answered) return answered;
  const decided = await unlessDone<Stored<T>, { record: R; change: Change<T> }>(ctx, once, () => {
    if (!there) throw new NotFound();
    permit(ctx, action, there.facts);
    if (!isTheirs) throw new Forbidden(reason('kept_apart'));
    const { record } = there;
    if (record.revision !== seen.revision) throw changedMeanwhile(record.revision);
    return { record, change: decide(record) };
  });
  if ('done' in decided) return decided.done;
  const { record, change } = decided.to;
  return write<T>(
    ctx,
    once,
    entity,
    seen.id,
    [
      ...(await leafOf(ctx, entity, seen, change.publishes)),
      ...step(ctx, action, entity, seen, change.set, record, change.noted),
      ...(change.alongside ?? []).flatMap((other) => step(ctx, action, other.entity, other.seen, other.set)),
      ...(change.also ?? []).map(toStatement),
    ],
    change.taken,
  );
}

/** What to say when such a record is already there, and how that one is found where there is one to open. */
interface Taken<T extends SQLiteTable> {
  readonly code: PlainCode;
  readonly where?: NonNullable<Question<T>['where']>;
}

/** What a new record is made of. */
export interface New<T extends SQLiteTable> {
  readonly row: T['$inferInsert'] & { readonly id: string };
  readonly also?: readonly SQL[];
  /** Other records that change with it, each with its own audit entry. */
  readonly alongside?: Change<T>['alongside'];
  /** Other records that begin with it, each at revision 1 and with its own audit entry. */
  readonly created?: readonly {
    readonly entity: Entity;
    readonly row: Readonly<Record<string, unknown>> & { readonly id: string };
  }[];
  readonly taken?: Taken<T>;
}

/** Creates one record, at revision 1. `found` is what the decision needs to know; null when that is not there to be seen. */
export async function begin<A extends Action, T extends SQLiteTable, R>(
  ctx: Ctx,
  action: A,
  entity: Entity<T>,
  once: Once,
  found: Promise<{ record: R; facts: Facts[A] } | null>,
  decide: (record: R) => New<T>,
): Promise<Stored<T>> {
  const [answered, there] = await Promise.all([recall<Stored<T>>(ctx, ctx.db, once), found]);
  if (answered) return answered;
  const decided = await unlessDone<Stored<T>, New<T>>(ctx, once, () => {
    if (!there) throw new NotFound();
    permit(ctx, action, there.facts);
    if (isExamplePerson(ctx.actor) && keepsFactsOnly(entity.table)) throw new Forbidden(reason('kept_apart'));
    return decide(there.record);
  });
  if ('done' in decided) return decided.done;
  const { row, also = [], alongside = [], created = [], taken } = decided.to;
  return write<T>(
    ctx,
    once,
    entity,
    row.id,
    [
      ...creation(ctx, action, entity, row),
      ...alongside.flatMap((other) =>
        step(ctx, action, other.entity, other.seen, other.set, other.before, other.noted),
      ),
      ...created.flatMap((other) => creation(ctx, action, other.entity, other.row)),
      ...also.map(toStatement),
    ],
    taken,
  );
}

/**
 * What a decision looks at may have been read after another sending of this very request was done: then a refusal is only the
 * echo of that, and its answer is given instead.
 */
async function unlessDone<S, D>(
  ctx: Ctx,
  once: Once,
  decide: () => D,
): Promise<{ readonly done: S } | { readonly to: D }> {
  try {
    return { to: decide() };
  } catch (refused) {
    const done = await recall<S>(ctx, ctx.db, once);
    if (done) return { done };
    throw refused;
  }
}

/** A new record and its audit entry. */
function creation(
  ctx: Ctx,
  action: Action,
  entity: Entity,
  row: Readonly<Record<string, unknown>> & { readonly id: string },
): Statement[] {
  const columns = getTableColumns(entity.table);
  const values = Object.entries(row)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]): [string, unknown] => [key, kept(columns[key]!, value)]);
  const names = values.map(([key]) => sql.identifier(columnName(columns[key]!)));
  const insert = sql`INSERT INTO ${sql.identifier(getTableName(entity.table))} (${sql.join(names, sql`, `)})
    VALUES (${sql.join(
      values.map(([, value]) => sql`${bound(value)}`),
      sql`, `,
    )})`;
  const changes = Object.fromEntries(values.map(([key, value]) => [key, [null, value]]));
  return [audit(ctx, action, entity, row.id, 1, changes), toStatement(insert)];
}

function permit<A extends Action>(ctx: Ctx, action: A, facts: Facts[A]): void {
  const why = refusal(action, ctx.actor, facts);
  if (why !== null) throw new Forbidden(why);
}

/** Whether the record's standing lets the actor change it at all. */
async function mayTouch(ctx: Ctx, { table }: Entity, id: string): Promise<boolean> {
  if (!isExamplePerson(ctx.actor)) return true;
  const [row] = await ctx.db.read({
    sql: `SELECT ${isExample(table, 'seen')} AS is_example FROM ${getTableName(table)} seen WHERE id = ?`,
    args: [id],
  });
  return row?.is_example === 1;
}

/** The audit entry and the change, guarded: a batch does not stop by itself when an UPDATE finds no row. */
function step(
  ctx: Ctx,
  action: Action,
  entity: Entity,
  seen: Seen,
  set: Readonly<Record<string, unknown>>,
  before: Readonly<Record<string, unknown>> = {},
  noted: Readonly<Record<string, unknown>> = {},
): Statement[] {
  const columns = getTableColumns(entity.table);
  const next = seen.revision + 1;
  const changed = Object.entries(set)
    .filter(([key, value]) => value !== undefined && before[key] !== value)
    .map(([key, value]): [string, unknown] => [key, kept(columns[key]!, value)]);
  const assignments = changed.map(
    ([key, value]) => sql`${sql.identifier(columnName(columns[key]!))} = ${bound(value)}`,
  );
  const update = sql`UPDATE ${sql.identifier(getTableName(entity.table))} SET ${sql.join(
    [...assignments, sql`revision = ${next}`],
    sql`, `,
  )} WHERE id = ${seen.id} AND revision = ${seen.revision}`;
  const changes = Object.fromEntries(
    changed.map(([key, value]) => [
      key,
      [before[key] ?? null, value instanceof Object ? '(computed)' : value],
    ]),
  );
  return [
    audit(ctx, action, entity, seen.id, next, { ...changes, ...noted }),
    toStatement(update),
    { sql: 'INSERT INTO expect_one SELECT changes()', args: [] },
  ];
}

function audit(
  ctx: Ctx,
  action: Action,
  entity: Entity,
  id: string,
  revision: number,
  changes: unknown,
): Statement {
  const { actor } = ctx;
  const actorId = actor.kind === 'person' ? actor.id : actor.kind === 'system' ? actor.job : null;
  return {
    sql: 'INSERT INTO audit_log (entity, entity_id, revision, action, actor_kind, actor_id, request_id, at, changes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
    args: [
      entity.name,
      id,
      revision,
      action,
      actor.kind,
      actorId,
      ctx.requestId,
      ctx.now,
      canonical(changes),
    ],
  };
}

async function leafOf(ctx: Ctx, entity: Entity, seen: Seen, published: unknown): Promise<Statement[]> {
  if (published === undefined) return [];
  const record = canonical(published);
  return [
    {
      sql: 'INSERT INTO leaves (number, entity, entity_id, record, hash, at) SELECT coalesce(max(number) + 1, 0), ?, ?, ?, ?, ? FROM leaves',
      args: [entity.name, seen.id, record, await leafHash(record), ctx.now],
    },
  ];
}

async function write<T extends SQLiteTable>(
  ctx: Ctx,
  once: Once,
  entity: Entity<T>,
  id: string,
  statements: readonly Statement[],
  taken?: Taken<T>,
): Promise<Stored<T>> {
  const row = Object.entries<AnySQLiteColumn>(getTableColumns(entity.table))
    .map(([key, c]) => `'${key}', ${asJson(c, `"${columnName(c)}"`)}`)
    .join(', ');
  const answer = toStatement(
    sql`INSERT INTO idempotency (actor_id, key, request_hash, answer, at)
      SELECT ${keyOwner(ctx)}, ${once.key}, ${await requestHash(once)}, json_object(${sql.raw(row)}), ${ctx.now}
      FROM ${sql.identifier(getTableName(entity.table))} WHERE id = ${id} RETURNING answer`,
  );
  // Until the answer is written the database knows who acts, and refuses every row that is none of an example person's.
  const [before, after] = isExamplePerson(ctx.actor) ? asExample : [[], []];
  try {
    const next = await ctx.foreseen?.(id);
    const answers = await ctx.db.writeBatch([...before, ...statements, answer, ...after], next);
    return JSON.parse(String(answers[before.length + statements.length]![0]!.answer));
  } catch (failure) {
    if (!(failure instanceof DatabaseFailure) || failure.outcome === 'not-sent') throw failure;
    if (failure.outcome === 'rejected' && !failure.sqlite?.startsWith('SQLITE_CONSTRAINT')) throw failure;
    // Either it may have happened, or someone was first: the key tells whether that someone was this very request.
    const db = ctx.db.fresh();
    const settling = Promise.all([recall<Stored<T>>(ctx, db, once), revisionNow(db, entity, id)]);
    const [answered, current] = await settling.catch((e: unknown) => {
      // A refusal may be the echo of this very request delivered twice: without the key nothing is known.
      throw e instanceof DatabaseFailure ? new DatabaseFailure(failure, 'unknown') : e;
    });
    if (answered) return answered;
    if (failure.outcome === 'unknown') throw failure;
    const apart = saidApart(failure.message);
    if (apart !== undefined) throw new Forbidden(reason(apart));
    if (taken !== undefined && failure.message.includes('UNIQUE'))
      throw new Conflict(taken.code, { there: await thereAlready({ ...ctx, db }, entity, taken) });
    if (failure.message.includes('stale revision') || failure.message.includes('audit_log'))
      throw changedMeanwhile(current);
    throw failure;
  }
}

const asExample: readonly [before: Statement[], after: Statement[]] = [
  [{ sql: 'INSERT INTO acting_as_example VALUES (1)', args: [] }],
  [{ sql: 'DELETE FROM acting_as_example', args: [] }],
];

/** The record has another revision than the caller saw. */
export const changedMeanwhile = (currentRevision: number | null = null) =>
  new Conflict('stale_revision', { currentRevision });

/** The record that is in the way of a new one; null where the caller may not see it, or there is none. */
async function thereAlready<T extends SQLiteTable>(ctx: Ctx, { table }: Entity<T>, { where }: Taken<T>) {
  const there = where && (await readOne(ctx, { table, where }, present(ctx)));
  return there ? { type: shapes.get(table)!.type, id: String((there as Answer).id) } : null;
}

/** The revision of a record that the caller had in hand a moment ago; null where records have none. */
async function revisionNow(db: Db, { table }: Entity, id: string): Promise<number | null> {
  if (!('revision' in getTableColumns(table))) return null;
  const name = sql.identifier(getTableName(table));
  const [row] = await db.read(toStatement(sql`SELECT revision FROM ${name} WHERE id = ${id}`));
  return row === undefined ? null : Number(row.revision);
}

/** The stored answer to this very request, if it was done before. Another request under the same key is refused. */
async function recall<R>(ctx: Ctx, db: Db, once: Once): Promise<R | null> {
  const [row] = await db.read({
    sql: 'SELECT request_hash, answer FROM idempotency WHERE actor_id = ? AND key = ?',
    args: [keyOwner(ctx), once.key],
  });
  if (!row) return null;
  if (row.request_hash !== (await requestHash(once))) throw new Conflict('key_used');
  return JSON.parse(String(row.answer)) as R;
}

const requestHash = (once: Once) => sha256(canonical(once.request));

const keyOwner = ({ actor }: Ctx) =>
  actor.kind === 'person' ? actor.id : actor.kind === 'system' ? `system:${actor.job}` : 'public';

/** A value as its column keeps it: lists and objects as JSON text. */
const kept = ({ dataType }: AnySQLiteColumn, value: unknown): unknown =>
  dataType === 'json' && value !== null && !is(value, SQL) ? JSON.stringify(value) : value;

/** Booleans are kept as 0 and 1; everything else as it is. */
const bound = (value: unknown) => (typeof value === 'boolean' ? Number(value) : (value as SQL | string));
