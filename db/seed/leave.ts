// What a later load takes out of the present: facts that the seed no longer holds. Nothing is deleted: each goes to the past with
// the instant until which the ledger said it, and an entry in the audit log says why. What somebody built on stays where it is.
import { getTableName } from 'drizzle-orm';
import { getTableConfig, type SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { openRecords } from '../audit/public.ts';
import type { Db, Row, Statement, Value } from '../client.ts';
import { columnName } from '../columns.ts';
import type { Instant } from '../ctx.ts';
import { allTables } from '../standing.ts';
import { fieldHolders, responsibilities } from '../tables.ts';
import reasons from './left-out.json' with { type: 'json' };
import type { TableRows } from './rows.ts';
import { type SeedName, seeded } from './seed.ts';

/** Under which name the audit log tells of a fact; what belongs to another record is told of with the load alone. */
const audited: Partial<Record<SeedName, keyof typeof openRecords>> = {
  agencies: 'agency',
  agencyNames: 'agency_name',
  assignments: 'assignment',
  directives: 'directive',
  directiveSubjects: 'directive_subject',
  documents: 'document',
  indicators: 'indicator',
  mappings: 'mapping',
  observations: 'observation',
  plans: 'plan',
  provisions: 'provision',
  qualityRules: 'quality_rule',
  successions: 'succession',
  targets: 'target',
  tasks: 'task',
  territories: 'territory',
  territoryMappings: 'territory_mapping',
  territoryMeasures: 'territory_measure',
  territoryNames: 'territory_name',
};
const auditedAs = new Map<string, string>(
  Object.entries(audited).map(([name, entity]) => [getTableName(seeded[name as SeedName]), entity]),
);

interface Reference {
  readonly from: string;
  /** What of a row of `from` names the record: a column, or the members of a list that it keeps. */
  readonly names: string;
}

/** What no foreign key can state. */
const soft: Readonly<Record<string, readonly Reference[]>> = {
  agencies: [
    { from: 'documents', names: 'issuer_id' },
    { from: 'rulings, json_each(rulings.agency_ids)', names: 'value' },
    { from: 'assignee_sets, json_each(assignee_sets.agency_ids)', names: 'value' },
  ],
  assignments: [
    {
      from: 'responsibilities JOIN obligations ON obligations.responsibility_id = responsibilities.id',
      names: 'assignment_id',
    },
  ],
  responsibilities: [{ from: 'obligations', names: 'responsibility_id' }],
};

/** What is worked out of a fact leaves with it, by the column that names the fact. */
const workedOut: Readonly<Record<string, readonly { readonly table: SQLiteTable; readonly by: string }[]>> = {
  assignments: [{ table: responsibilities, by: 'assignment_id' }],
  directive_subjects: [{ table: fieldHolders, by: 'subject_id' }],
};
const notAsked = new Set(['responsibilities', 'field_holders']);

function referencesTo(name: string): Reference[] {
  const keys = allTables.flatMap((table) => {
    const from = getTableName(table);
    if (notAsked.has(from)) return [];
    return getTableConfig(table).foreignKeys.flatMap((key) => {
      const { columns, foreignTable } = key.reference();
      return getTableName(foreignTable) === name ? [{ from, names: `"${columnName(columns[0]!)}"` }] : [];
    });
  });
  return [...keys, ...(soft[name] ?? [])];
}

export interface Left {
  readonly table: TableRows;
  readonly rows: readonly Row[];
}

/** A row of a table that will stand after the load, by its columns. */
type Standing = (table: string) => readonly Readonly<Record<string, Value>>[] | null;

/**
 * Of what the seed leaves out, what may leave: nothing that stands points at it. `present` is in the order of the tables, so that
 * what points comes after what it points at; of seeded tables those rows count that will stand, of others those that are there.
 */
export async function leaving(
  db: Db,
  candidates: readonly Left[],
  standing: Standing,
): Promise<{ readonly left: Left[]; readonly kept: Left[] }> {
  const left: Left[] = [];
  const kept: Left[] = [];
  const keptIn = (name: string) => kept.find(({ table }) => table.name === name)?.rows ?? [];
  for (const { table, rows } of [...candidates].reverse()) {
    if (rows.length === 0) continue;
    const references = table.isFact ? referencesTo(table.name) : [];
    const ids = JSON.stringify(rows.map((row) => row.id));
    const named = await Promise.all(
      references.map(async ({ from, names }) => {
        const column = names.replaceAll('"', '');
        const after = standing(from);
        if (after !== null) return [...after, ...keptIn(from)].map((row) => row[column]);
        const found = await db.read({
          sql: `SELECT DISTINCT ${names} AS id FROM ${from} WHERE ${names} IN (SELECT value FROM json_each(?))`,
          args: [ids],
        });
        return found.map((row) => row.id);
      }),
    );
    const pointedAt = new Set(named.flat());
    // A group that stays keeps the group it stands in.
    let stays = rows.filter((row) => pointedAt.has(row.id ?? null));
    for (;;) {
      const above = new Set(stays.map((row) => row.parent_id));
      const more = rows.filter((row) => !stays.includes(row) && above.has(row.id));
      if (more.length === 0) break;
      stays = [...stays, ...more];
    }
    if (stays.length > 0) kept.push({ table, rows: stays });
    const goes = rows.filter((row) => !stays.includes(row));
    if (goes.length > 0) left.push({ table, rows: goes });
  }
  return { left, kept };
}

const quoted = (columns: readonly string[]) => columns.map((c) => `"${c}"`).join(', ');

/** Statements that take rows to the past, those first that point at others. */
export const leave = (left: readonly Left[], now: Instant): Statement[] =>
  left.flatMap(({ table, rows }) => [
    ...(workedOut[table.name] ?? []).flatMap((worked) => {
      const columns = Object.values(getTableConfig(worked.table).columns).map(columnName);
      const those = `"${worked.by}" IN (SELECT value FROM json_each(?))`;
      return moved(
        getTableName(worked.table),
        columns,
        those,
        rows.map((row) => row.id!),
        now,
      );
    }),
    ...moved(
      table.name,
      [...table.columns, ...(table.isFact ? ['revision'] : []), 'known_from'],
      `(${quoted(table.key)}) IN (SELECT ${table.key.map((_, at) => `value ->> ${at}`).join(', ')} FROM json_each(?))`,
      rows.map((row) => table.key.map((column) => row[column]!)),
      now,
    ),
    ...told(table, rows, now),
  ]);

function moved(
  name: string,
  columns: readonly string[],
  those: string,
  keys: readonly unknown[],
  now: Instant,
): Statement[] {
  const of = JSON.stringify(keys);
  return [
    {
      sql: `INSERT INTO ${name}_past (${quoted(columns)}, known_until) SELECT ${quoted(columns)}, ? FROM ${name} WHERE ${those}`,
      args: [now, of],
    },
    { sql: `DELETE FROM ${name} WHERE ${those}`, args: [of] },
  ];
}

function told({ name, key }: TableRows, rows: readonly Row[], now: Instant): Statement[] {
  const entity = auditedAs.get(name);
  if (entity === undefined) return [];
  const entries = rows.map((row) => [
    row.id,
    Number(row.revision) + 1,
    JSON.stringify({ reason: reasonFor(name, key.map((column) => row[column]).join('|')) }),
  ]);
  return [
    {
      sql: `INSERT INTO audit_log (entity, entity_id, revision, action, actor_kind, actor_id, request_id, at, changes)
        SELECT ?, value ->> 0, value ->> 1, 'seed.withdraw', 'system', 'seed', 'seed-left-out', ?, value ->> 2 FROM json_each(?)`,
      args: [entity, now, JSON.stringify(entries)],
    },
  ];
}

interface Reason {
  readonly vi: string;
  readonly en: string;
}
const [unnamed, ...named] = reasons as readonly (Reason & {
  readonly rows: Readonly<Record<string, readonly string[]>>;
})[];

/** Why a fact is no longer among those that the ledger is shipped with. */
function reasonFor(table: string, key: string): Reason {
  const { vi, en } = named.find(({ rows }) => rows[table]?.includes(key)) ?? unnamed!;
  return { vi, en };
}
