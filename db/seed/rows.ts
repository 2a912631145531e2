// From a row as written in JSON to a row as kept in the database: names, defaults, and what is worked out on load.
import { getTableColumns, getTableName } from 'drizzle-orm';
import { getTableConfig, type SQLiteTable } from 'drizzle-orm/sqlite-core';
import { responsibilities as workOut } from '../assignments/rules.ts';
import type { Value } from '../client.ts';
import { columnName } from '../columns.ts';
import { fold } from '../search/fold.ts';
import { fieldHolders, responsibilities } from '../tables.ts';
import { type AnyRow, type Seed, type SeedName, seeded } from './seed.ts';

/** One table's rows in the database's own spelling, without the columns that belong to the load. */
export interface TableRows {
  readonly name: string;
  readonly columns: readonly string[];
  /** Columns that tell one row from another. */
  readonly key: readonly string[];
  /** Facts keep earlier versions and may be given a new one; other rows are written once. */
  readonly isFact: boolean;
  readonly rows: readonly (readonly Value[])[];
}

/** What each searchable record is found by. */
const searchedBy: Partial<Record<SeedName, readonly string[]>> = {
  documents: ['symbol', 'titleVi', 'titleEn'],
  territoryNames: ['nameVi', 'nameEn', 'fullNameVi'],
  agencyNames: ['nameVi', 'shortName', 'nameEn'],
  tasks: ['code', 'titleVi', 'titleEn'],
  indicators: ['nameVi', 'nameEn'],
};

export const tableRows = (seed: Seed): TableRows[] =>
  (Object.keys(seeded) as SeedName[]).map((name) =>
    spelled(
      seeded[name],
      (seed[name] as readonly AnyRow[]).map((row) => {
        const found = searchedBy[name];
        return found ? { ...row, folded: fold(found.map((column) => row[column] ?? '').join(' ')) } : row;
      }),
    ),
  );

type Maybe = string | null | undefined;
interface Duty {
  readonly id: string;
  readonly agencyId: string;
  readonly function: string;
  readonly from?: Maybe;
  readonly until?: Maybe;
  readonly taskId?: Maybe;
  readonly provisionId?: Maybe;
  readonly role: string;
}
type Edge = Parameters<typeof workOut>[1][number];
interface Body {
  readonly id: string;
  readonly endedOn?: Maybe;
}

/** Who holds each assignment over time, numbered within the assignment. */
export function responsibilityRows(
  assignments: readonly Duty[],
  successions: readonly Edge[],
  bodies: readonly Body[],
): TableRows {
  const dutyOf = new Map(assignments.map((duty) => [duty.id, duty]));
  const numbered = new Map<string, number>();
  const stretches = workOut(
    assignments.map((duty) => ({ ...duty, from: duty.from ?? null, until: duty.until ?? null })),
    successions,
    new Map(bodies.map((body) => [body.id, { id: body.id, endedOn: body.endedOn ?? null }])),
  );
  return spelled(
    responsibilities,
    stretches.map((stretch) => {
      const { taskId, provisionId, role } = dutyOf.get(stretch.assignmentId)!;
      const number = (numbered.get(stretch.assignmentId) ?? 0) + 1;
      numbered.set(stretch.assignmentId, number);
      return { ...stretch, id: `${stretch.assignmentId}~${number}`, taskId, provisionId, role };
    }),
  );
}

interface Held {
  readonly id: string;
  readonly agencyId: string;
  readonly function: string;
  readonly from?: Maybe;
  readonly until?: Maybe;
}

/** Who holds each field and each directive's subject over time, numbered within it. */
export function holderRows(
  fields: readonly Held[],
  subjects: readonly Held[],
  successions: readonly Edge[],
  bodies: readonly Body[],
): TableRows {
  const heldBy = new Map(bodies.map((body) => [body.id, { id: body.id, endedOn: body.endedOn ?? null }]));
  const rows = (held: readonly Held[], key: 'fieldId' | 'subjectId') =>
    held.flatMap((one) =>
      workOut([{ ...one, from: one.from ?? null, until: one.until ?? null }], successions, heldBy).map(
        (stretch, at) => ({ ...stretch, id: `${one.id}~${at + 1}`, [key]: one.id }),
      ),
    );
  return spelled(fieldHolders, [...rows(fields, 'fieldId'), ...rows(subjects, 'subjectId')]);
}

function spelled(table: SQLiteTable, rows: readonly AnyRow[]): TableRows {
  const all = getTableColumns(table);
  const kept = Object.entries(all).filter(([name]) => name !== 'knownFrom' && name !== 'revision');
  const composite = getTableConfig(table).primaryKeys[0]?.columns;
  return {
    name: getTableName(table),
    columns: kept.map(([, column]) => columnName(column)),
    key: composite
      ? composite.map((column) => columnName(column))
      : kept.filter(([, column]) => column.primary).map(([, column]) => columnName(column)),
    isFact: 'revision' in all,
    rows: rows.map((row) =>
      kept.map(([name, column]) => stored(row[name] ?? (column.hasDefault ? column.default : null))),
    ),
  };
}

const stored = (value: unknown): Value => {
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'object' && value !== null) return JSON.stringify(value);
  return (value ?? null) as Value;
};
