// Brings the seed into the ledger: once, whole, and again only when the seed has changed.
import { DatabaseFailure, type Db, openDb, type Row, type Statement, type Value } from '../client.ts';
import type { Instant } from '../ctx.ts';
import { groundsAnew } from '../fields/kept.ts';
import { toStatement } from '../reading.ts';
import { checkSeed } from './check.ts';
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
  const steps = tables.map((table, i) => stepFor(table, present[i] ?? [], written));
  const after = recordsAfter(tables, steps, present);
  const derived = [
    stepFor(responsibilityRows(after('assignments'), after('successions'), after('agencies')), duties!, null),
    stepFor(
      holderRows(
        fields!.map(inCode) as never[],
        after('directive_subjects'),
        after('successions'),
        after('agencies'),
      ),
      holders!,
      null,
    ),
  ];
  const all = [...steps, ...derived];
  const counts = Object.fromEntries(
    all.flatMap((s) =>
      s.added.length + s.changed.length > 0 ? [[s.table.name, s.added.length + s.changed.length]] : [],
    ),
  );
  try {
    await db.writeBatch([
      ...all.flatMap((step) => statementsFor(step, now)),
      ...groundsAnew().map(toStatement),
      auditRow(version, counts, now),
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

interface Step {
  readonly table: TableRows;
  readonly added: readonly (readonly Value[])[];
  readonly changed: readonly { readonly row: readonly Value[]; readonly revision: number }[];
}

/**
 * What the seed would add or change. A fact whose last version was not written by a load was changed by an act since:
 * people know better than the seed, so it stays. `written` null: rows that are worked out, whoever wrote them last.
 */
function stepFor(table: TableRows, present: readonly Row[], written: ReadonlySet<string> | null): Step {
  const keyOf = (value: (column: string) => Value | undefined) =>
    JSON.stringify(table.key.map((column) => value(column)));
  const byKey = new Map(present.map((row) => [keyOf((column) => row[column]), row]));
  const added: (readonly Value[])[] = [];
  const changed: { row: readonly Value[]; revision: number }[] = [];
  for (const row of table.rows) {
    const key = keyOf((column) => row[table.columns.indexOf(column)]);
    const now = byKey.get(key);
    if (now === undefined) added.push(row);
    byKey.delete(key);
    if (now === undefined || table.columns.every((column, i) => now[column] === row[i])) continue;
    if (!table.isFact)
      throw new Error(`The seed changes ${table.name} ${key}, which is written once and never changed.`);
    if (written === null || written.has(now.known_from as string))
      changed.push({ row, revision: now.revision as number });
  }
  if (written === null && byKey.size > 0)
    throw new Error(
      `The seed would take away ${table.name} ${[...byKey.keys()].join(', ')}; nothing is deleted, so end it by an act first.`,
    );
  return { table, added, changed };
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
  const insert: Statement = {
    sql: `INSERT INTO "${table.name}" (${columns.map(quoted).join(', ')}) SELECT ${columns.map((_, i) => `value ->> ${i}`).join(', ')} FROM json_each(?)`,
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

const auditRow = (version: string, counts: Record<string, number>, now: Instant): Statement => ({
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
