// Any record by its type and id, under the same visibility as everywhere.
import { sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { AnyQuestion } from './shape.ts';
import { shapes } from './shapes.ts';

/** Types whose records have an id that may be asked for. The rest only ever stand beside another record. */
const findable = new Set([
  'Agency',
  'AgencyName',
  'AssigneeSet',
  'Assignment',
  'Baseline',
  'Contradiction',
  'Directive',
  'DirectiveSubject',
  'Document',
  'Exemption',
  'Field',
  'FieldHolder',
  'Indicator',
  'LatestClaim',
  'LatestValue',
  'Mapping',
  'Membership',
  'BreakdownCode',
  'CellThreshold',
  'Market',
  'Obligation',
  'Observation',
  'Office',
  'Plan',
  'Provision',
  'QualityDefault',
  'QualityRule',
  'Report',
  'Responsibility',
  'ReviewPack',
  'Round',
  'Ruling',
  'Succession',
  'Target',
  'Task',
  'Territory',
  'TerritoryMapping',
  'TerritoryMeasure',
  'TerritoryName',
  'SourceText',
  'Span',
  'TextLoad',
  'RegisterLoad',
  'Token',
  'Session',
  'SignInLink',
  'Identity',
  'AccessRequest',
  'Commendation',
  'Finding',
  'Inspection',
  'Recommendation',
  'SupervisionStatement',
  'Verdict',
  'Contact',
  'Letter',
  'Message',
  'Urging',
  'UrgingBatch',
]);

const tableOf = new Map(
  [...shapes.values()].filter((s) => findable.has(s.type)).map((s) => [s.type, s.table]),
);

/** The question that finds a record by id; null for a type that is not found so. */
export const byRecordId = (type: string, id: string): AnyQuestion | null => {
  const table = tableOf.get(type);
  return table ? { table, where: (row: { readonly id: AnySQLiteColumn }) => sql`${row.id} = ${id}` } : null;
};
