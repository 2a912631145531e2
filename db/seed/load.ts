// Brings the seed into the ledger: once, whole, and again only when the seed has changed.
import { DatabaseFailure, type Db, openDb, type Row, type Statement, type Value } from '../client.ts';
import { civilDate, type Instant } from '../ctx.ts';
import { groundsAnew } from '../fields/kept.ts';
import { toStatement } from '../reading.ts';
import { checkSeed } from './check.ts';
import { type Left, leave, leaving } from './leave.ts';
import { holderRows, responsibilityRows, type TableRows, tableRows } from './rows.ts';
import { seed as ownSeed, type Seed } from './seed.ts';

export interface Loaded {
  readonly loaded: boolean;
  /** Rows added or given a new version, by table. */
  readonly counts: Record<string, number>;
}

export const loadSeed = (
  config: { readonly url: string; readonly authToken?: string | undefined },
  now: Instant,
): Promise<Loaded> => loadInto(openDb({ ...config, deadlineMs: 60_000 }), ownSeed, now);

/**
 * The whole load is one batch, so a load that was killed has not happened. The audit row of the version is its lock:
 * of two loads at once, one stands and the other finds it done.
 */
export async function loadInto(db: Db, seed: Seed, now: Instant): Promise<Loaded> {
  const wrong = checkSeed(seed);
  if (wrong.length > 0) throw new Error(`The seed is not sound:\n${wrong.join('\n')}`);
  const tables = tableRows(seed);
  const version = await versionOf([
    ...tables,
    responsibilityRows(seed.assignments, seed.successions, seed.agencies),
    holderRows([], seed.directiveSubjects, seed.successions, seed.agencies),
  ]);
  const earlier = await loads(db);
  if (earlier.some((load) => load.entity_id === version)) return { loaded: false, counts: {} };

  const present =
    earlier.length === 0 ? [] : await Promise.all(tables.map((table) => rowsOf(db, table.name)));
  const [duties, fields, holders] =
    earlier.length === 0
      ? [[], [], []]
      : await Promise.all(['responsibilities', 'fields', 'field_holders'].map((name) => rowsOf(db, name)));
  const written = new Set(earlier.map((load) => load.at as string));
  const compared = tables.map((table, i) => stepFor(table, present[i] ?? [], written));
  const { left, kept } = await leaving(
    db,
    compared.map(({ table, leftOut }) => ({ table, rows: leftOut })),
    standingAfter(compared, present),
  );
  const steps = compared.map((step) => withEnds(step, kept, now));
  const gone = new Set(left.flatMap(({ rows }) => rows));
  const stay = present.map((rows) => rows.filter((row) => !gone.has(row)));
  const after = recordsAfter(tables, steps, stay);
  const owed = new Set(
    earlier.length === 0 ? [] : (await db.read(owedBy)).map((row) => row.responsibility_id as string),
  );
  const derived = [
    workedOutStep(
      responsibilityRows(after('assignments'), after('successions'), after('agencies')),
      duties!,
      {
        owed,
        withWhat: leftOf(left, 'assignments'),
        of: 'assignment_id',
      },
    ),
    workedOutStep(
      holderRows(
        fields!.map(inCode) as never[],
        after('directive_subjects'),
        after('successions'),
        after('agencies'),
      ),
      holders!,
      { owed, withWhat: leftOf(left, 'directive_subjects'), of: 'subject_id' },
    ),
  ];
  const all = [...steps, ...derived];
  const leaves = [...derived.map(({ table, leftOut }) => ({ table, rows: leftOut })), ...left].filter(
    ({ rows }) => rows.length > 0,
  );
  const counts = Object.fromEntries(
    all.flatMap((s) =>
      s.added.length + s.changed.length > 0 ? [[s.table.name, s.added.length + s.changed.length]] : [],
    ),
  );
  try {
    await db.writeBatch([
      ...(leaves.length > 0 ? [keysAtTheEnd] : []),
      ...leave(leaves, now),
      ...all.flatMap((step) => statementsFor(step, now)),
      ...groundsAnew().map(toStatement),
      auditRow(version, { ...counts, ...sizes('left', left), ...sizes('kept', kept) }, now),
    ]);
  } catch (failure) {
    const settled = failure instanceof DatabaseFailure ? await loads(db.fresh()) : [];
    const done = settled.find((load) => load.entity_id === version);
    if (done === undefined) throw failure;
    return done.at === now ? { loaded: true, counts } : { loaded: false, counts: {} };
  }
  return { loaded: true, counts };
}

const loads = (db: Db): Promise<Row[]> =>
  db.read({ sql: "SELECT entity_id, at FROM audit_log WHERE entity = 'seed'", args: [] });

const rowsOf = (db: Db, table: string): Promise<Row[]> =>
  db.read({ sql: `SELECT * FROM "${table}"`, args: [] });

/** A record may leave before the row that names another in its stead is written. */
const keysAtTheEnd: Statement = { sql: 'PRAGMA defer_foreign_keys=ON', args: [] };

/** Stretches that something was made due by: those stay, empty, for whoever looks up why. */
const owedBy: Statement = { sql: 'SELECT DISTINCT responsibility_id FROM obligations', args: [] };

/** How many rows of each table left, or stayed though the seed leaves them out; nothing where there are none. */
const sizes = (word: 'left' | 'kept', some: readonly Left[]) =>
  some.length === 0
    ? {}
    : { [word]: Object.fromEntries(some.map(({ table, rows }) => [table.name, rows.length])) };

interface Step {
  readonly table: TableRows;
  readonly added: readonly (readonly Value[])[];
  readonly changed: readonly { readonly row: readonly Value[]; readonly revision: number }[];
  /** Rows of an earlier load that the seed holds no more, or otherwise where they are written once. */
  readonly leftOut: readonly Row[];
}

const keyed = (table: TableRows) => (value: (column: string) => Value | undefined) =>
  JSON.stringify(table.key.map((column) => value(column)));

/**
 * What the seed would add, change or leave out. A fact whose last version was not written by a load was changed by an act since:
 * people know better than the seed, so it stays.
 */
function stepFor(table: TableRows, present: readonly Row[], written: ReadonlySet<string>): Step {
  const keyOf = keyed(table);
  const byKey = new Map(present.map((row) => [keyOf((column) => row[column]), row]));
  const isLoaded = (row: Row) => written.has(row.known_from as string);
  const added: (readonly Value[])[] = [];
  const changed: { row: readonly Value[]; revision: number }[] = [];
  const replaced: Row[] = [];
  for (const row of table.rows) {
    const key = keyOf((column) => row[table.columns.indexOf(column)]);
    const now = byKey.get(key);
    if (now === undefined) added.push(row);
    byKey.delete(key);
    if (now === undefined || table.columns.every((column, i) => now[column] === row[i])) continue;
    if (writtenWithoutInstant.has(table.name))
      throw new Error(`The seed changes ${table.name} ${key}, which is written once and never changed.`);
    if (!isLoaded(now)) continue;
    if (table.isFact) changed.push({ row, revision: now.revision as number });
    else {
      replaced.push(now);
      added.push(row);
    }
  }
  return { table, added, changed, leftOut: [...replaced, ...[...byKey.values()].filter(isLoaded)] };
}

/** Rows that are worked out, whoever wrote them last: what is not worked out any more leaves, or is empty where it is owed by. */
function workedOutStep(
  table: TableRows,
  present: readonly Row[],
  {
    owed,
    withWhat,
    of,
  }: { readonly owed: ReadonlySet<string>; readonly withWhat: ReadonlySet<unknown>; readonly of: string },
): Step {
  const every = new Set(present.map((row) => row.known_from as string));
  // What leaves with its record is no concern of this step.
  const step = stepFor(
    table,
    present.filter((row) => !withWhat.has(row[of])),
    every,
  );
  const stays = step.leftOut.filter((row) => owed.has(row.id as string));
  const emptied = stays
    .map((row): Row => ({ ...row, until: row.from ?? '0001-01-01' }))
    .filter((row) => stays.find(({ id }) => id === row.id)!.until !== row.until);
  return {
    ...step,
    changed: [
      ...step.changed,
      ...emptied.map((row) => ({
        row: table.columns.map((column) => row[column]!),
        revision: row.revision as number,
      })),
    ],
    leftOut: step.leftOut.filter((row) => !stays.includes(row)),
  };
}

const leftOf = (left: readonly Left[], name: string): ReadonlySet<unknown> =>
  new Set(left.find(({ table }) => table.name === name)?.rows.map((row) => row.id));

/** What is seen of a seeded table once all that could leave has left; null for tables that the seed does not fill. */
const standingAfter =
  (steps: readonly Step[], present: readonly (readonly Row[])[]) =>
  (name: string): Row[] | null => {
    const i = steps.findIndex(({ table }) => table.name === name);
    if (i === -1) return null;
    const { table, added, changed, leftOut } = steps[i]!;
    const keyOf = keyed(table);
    const out = new Set(leftOut);
    const named = (row: readonly Value[]): Row =>
      Object.fromEntries(table.columns.map((c, j) => [c, row[j]!]));
    const rows = (present[i] ?? []).filter((row) => !out.has(row));
    const after = new Map(rows.map((row) => [keyOf((column) => row[column]), row]));
    for (const row of [...added, ...changed.map((change) => change.row)].map(named))
      after.set(
        keyOf((column) => row[column]),
        row,
      );
    return [...after.values()];
  };

/** A duty that something was made due by stays on record, and ends on the day of the load. */
function withEnds(step: Step, kept: readonly Left[], now: Instant): Step {
  if (step.table.name !== 'assignments') return step;
  const today = civilDate(now);
  const stay = kept.find(({ table }) => table.name === 'assignments')?.rows ?? [];
  const ended = stay
    .filter(({ from, until }) => (until == null || until > today) && (from == null || from < today))
    .map((row) => ({
      row: step.table.columns.map((column) => (column === 'until' ? today : row[column]!)),
      revision: row.revision as number,
    }));
  return { ...step, changed: [...step.changed, ...ended] };
}

/** The records as they will stand after this load, including those that acts have changed: by the name of their table. */
const recordsAfter =
  (tables: readonly TableRows[], steps: readonly Step[], present: readonly (readonly Row[])[]) =>
  (name: string): never[] => {
    const i = tables.findIndex((table) => table.name === name);
    const { columns } = tables[i]!;
    const named = (row: readonly Value[]): Row => Object.fromEntries(columns.map((c, j) => [c, row[j]!]));
    const { added, changed } = steps[i]!;
    const rows = new Map((present[i] ?? []).map((row) => [row.id, row]));
    for (const row of [...added, ...changed.map((change) => change.row)].map(named)) rows.set(row.id!, row);
    return [...rows.values()].map(inCode) as never[];
  };

const inCode = (row: Row) =>
  Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column.replace(/_(.)/g, (_, letter) => letter.toUpperCase()),
      value,
    ]),
  );

/** New rows travel as one JSON text per table: no limit on variables, one statement. */
function statementsFor({ table, added, changed }: Step, now: Instant): Statement[] {
  const columns = [...table.columns, ...(table.isFact ? ['revision'] : []), 'known_from'].filter(
    (column) => column !== 'known_from' || !writtenWithoutInstant.has(table.name),
  );
  const rows = added.map((row) => [
    ...row,
    ...(table.isFact ? [1] : []),
    ...(writtenWithoutInstant.has(table.name) ? [] : [now]),
  ]);
  // What had left and comes back goes on counting where it left off.
  const kept = `coalesce((SELECT max(p.revision) + 1 FROM "${table.name}_past" p WHERE p.id = added.value ->> ${table.columns.indexOf('id')}), 1)`;
  const values = columns.map((column, i) =>
    table.isFact && column === 'revision' ? kept : `added.value ->> ${i}`,
  );
  const insert: Statement = {
    sql: `INSERT INTO "${table.name}" (${columns.map(quoted).join(', ')}) SELECT ${values.join(', ')} FROM json_each(?) AS added`,
    args: [JSON.stringify(rows)],
  };
  const updates = changed.flatMap(({ row, revision }) => [
    {
      sql: `UPDATE "${table.name}" SET ${[...table.columns, 'revision', 'known_from'].map((c) => `${quoted(c)} = ?`).join(', ')} WHERE id = ? AND revision = ?`,
      args: [...row, revision + 1, now, row[table.columns.indexOf('id')]!, revision],
    },
    { sql: 'INSERT INTO expect_one (changed) VALUES (changes())', args: [] },
  ]);
  return [...(rows.length > 0 ? [insert] : []), ...updates];
}

const quoted = (column: string) => `"${column}"`;

/** Names for other facts, not facts themselves. */
const writtenWithoutInstant: ReadonlySet<string> = new Set(['markets', 'breakdown_codes', 'contradictions']);

const auditRow = (version: string, counts: object, now: Instant): Statement => ({
  sql: `INSERT INTO audit_log (entity, entity_id, revision, action, actor_kind, actor_id, request_id, at, changes)
VALUES ('seed', ?, 1, 'seed.load', 'system', 'seed', ?, ?, ?)`,
  args: [version, `seed-${version.slice(0, 12)}`, now, JSON.stringify(counts)],
});

/** The same rows have the same version, however the files are laid out. */
async function versionOf(tables: readonly TableRows[]): Promise<string> {
  const bytes = new TextEncoder().encode(
    JSON.stringify(tables.map(({ name, columns, rows }) => [name, columns, rows])),
  );
  return Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
