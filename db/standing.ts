// What makes a row an example, said once for every table there is: a table that is added does not compile until it says so.
// db/act.ts asks it before anything is decided, and the guards in the database ask it of every row that an act writes.
import { getTableName } from 'drizzle-orm';
import type { AnySQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { columnName } from './columns.ts';
import * as tables from './tables.ts';

/** The record that a row is made of, by the column that names it. It is an example if and only if that one is. */
type Upon = readonly [column: AnySQLiteColumn, record: SQLiteTable];

type Told =
  /** Facts only: what the register says of the real world. */
  | { readonly kind: 'facts' }
  /** Kept of every act alike, and says in itself whose it was. */
  | { readonly kind: 'every act' }
  /** A column of its own, and the records it is made of. */
  | { readonly kind: 'own'; readonly upon: readonly Upon[] }
  /** A part of another record. */
  | { readonly kind: 'part'; readonly of: Upon };

const facts: Told = { kind: 'facts' };
const everyAct: Told = { kind: 'every act' };
const own = (...upon: Upon[]): Told => ({ kind: 'own', upon });
const partOf = (column: AnySQLiteColumn, record: SQLiteTable): Told => ({
  kind: 'part',
  of: [column, record],
});

type TableNames = {
  [K in keyof typeof tables]: (typeof tables)[K] extends SQLiteTable ? K : never;
}[keyof typeof tables];

const t = tables;
const told: { readonly [K in TableNames]: Told } = {
  people: own(),
  memberships: partOf(t.memberships.personId, t.people),
  tokens: partOf(t.tokens.personId, t.people),
  signInLinks: partOf(t.signInLinks.personId, t.people),
  sessions: partOf(t.sessions.personId, t.people),
  identities: partOf(t.identities.personId, t.people),
  accessRequests: partOf(t.accessRequests.personId, t.people),
  administered: partOf(t.administered.byId, t.people),
  attempts: everyAct,
  idempotency: everyAct,
  auditLog: everyAct,
  corrections: everyAct,
  leaves: everyAct,
  logEntries: everyAct,
  logNodes: everyAct,
  logCheckpoints: everyAct,
  logCosignatures: everyAct,
  walks: everyAct,

  cellThresholds: facts,
  rounds: own(),
  roundCounts: own(),
  reports: own([t.reports.roundId, t.rounds], [t.reports.supersedesId, t.reports]),
  reportItems: partOf(t.reportItems.reportId, t.reports),
  lineCounts: everyAct,
  reportValues: partOf(t.reportValues.reportId, t.reports),
  reportReturns: partOf(t.reportReturns.reportId, t.reports),
  handedInItems: partOf(t.handedInItems.reportId, t.reports),
  handedInValues: partOf(t.handedInValues.reportId, t.reports),
  takenOutLines: partOf(t.takenOutLines.reportId, t.reports),
  lineVerifications: partOf(t.lineVerifications.reportId, t.reports),
  withheldLines: partOf(t.withheldLines.reportId, t.reports),
  latestClaims: own([t.latestClaims.reportId, t.reports]),
  latestValues: own([t.latestValues.reportId, t.reports]),

  assigneeSets: own(),
  rulings: own([t.rulings.replacesId, t.rulings]),
  obligations: own([t.obligations.rulingId, t.rulings], [t.obligations.roundId, t.rounds]),
  // Kept by triggers: what an example says is told of the duty it answers for, whatever that is.
  obligationFacts: everyAct,
  exemptions: own([t.exemptions.obligationId, t.obligations]),

  inspections: own(),
  findings: own([t.findings.inspectionId, t.inspections]),
  verdicts: own([t.verdicts.reportId, t.reports]),
  supervisionStatements: own([t.supervisionStatements.reportId, t.reports]),
  recommendations: own(),
  commendations: own(),
  reviewPacks: own(),
  reviewContents: partOf(t.reviewContents.packId, t.reviewPacks),
  pressOpenings: partOf(t.pressOpenings.packId, t.reviewPacks),

  contacts: own(),
  urgingBatches: own(),
  urgings: own([t.urgings.batchId, t.urgingBatches], [t.urgings.obligationId, t.obligations]),
  letters: own([t.letters.batchId, t.urgingBatches]),
  letterLines: partOf(t.letterLines.letterId, t.letters),
  outbox: own([t.outbox.urgingId, t.urgings], [t.outbox.letterId, t.letters]),

  agencies: facts,
  agencyNames: facts,
  agencyParents: facts,
  successions: facts,
  assignments: facts,
  responsibilities: facts,
  directives: facts,
  directiveSubjects: facts,
  fields: facts,
  fieldParts: facts,
  fieldHolders: facts,
  // Kept by acts of any standing: an office of examples verifies examples.
  lineCandidates: everyAct,
  documents: facts,
  corroborations: facts,
  indicators: facts,
  targets: facts,
  markets: facts,
  breakdownCodes: facts,
  contradictions: facts,
  observations: facts,
  plans: facts,
  provisions: facts,
  provisionTasks: facts,
  mappings: facts,
  readings: facts,
  qualityRules: facts,
  qualityDefaults: facts,
  tasks: facts,
  taskIndicators: facts,
  territories: facts,
  territoryNames: facts,
  territoryMappings: facts,
  territoryMeasures: facts,
  texts: facts,
  baselines: facts,
  baselineTasks: facts,
  baselineIndicators: facts,
  spans: facts,
  textLoads: facts,
  registerLoads: facts,
};

const toldOf = new Map<SQLiteTable, Told>(
  Object.entries(tables).flatMap(([name, table]) =>
    name in told ? [[table as SQLiteTable, told[name as TableNames]] as const] : [],
  ),
);

/** What the database says of a row that an act may not write; act.ts tells it by its code. */
const keptApart = 'An example account changes and makes examples only; this is a fact, or would become one.';
const madeApart = 'What is made of an example is an example, and what is made of a fact is a fact.';
const neverTurned = 'An example never becomes a fact, nor a fact an example.';

const apart = { kept_apart: keptApart, made_apart: madeApart, never_turned: neverTurned };

/** Which of them the database said, if it did. */
export const saidApart = (failure: string): keyof typeof apart | undefined =>
  (['kept_apart', 'made_apart', 'never_turned'] as const).find((code) => failure.includes(apart[code]));

/** A table that holds no example. */
export const keepsFactsOnly = (table: SQLiteTable): boolean => toldOf.get(table)?.kind === 'facts';

/** Whether a row of this table, under this alias, is an example: an SQL condition. A table of facts holds none. */
export function isExample(table: SQLiteTable, alias: string): string {
  const how = toldOf.get(table);
  if (how === undefined) throw new Error(`${getTableName(table)} does not say what makes a row an example.`);
  if (how.kind === 'part') return ofRecord(how.of, alias);
  if (how.kind !== 'own') return '0';
  return table === tables.people ? `${alias}.is_example = 1` : `${alias}.standing = 'example'`;
}

const ofRecord = ([column, record]: Upon, alias: string): string =>
  `coalesce((SELECT ${isExample(record, 'of_record')} FROM ${getTableName(record)} of_record WHERE of_record.id = ${alias}.${columnName(column)}), 0)`;

/** What the database refuses of every row of a table that is written, each with what it says: [event, condition, message]. */
export function refusals(
  table: SQLiteTable,
): readonly (readonly [event: string, when: string, message: string])[] {
  const how = toldOf.get(table)!;
  if (how.kind === 'every act') return [];
  const byExample = 'EXISTS (SELECT 1 FROM acting_as_example)';
  const touched = (row: string) =>
    how.kind === 'facts' ? byExample : `${byExample} AND NOT (${isExample(table, row)})`;
  return [
    ['INSERT', touched('NEW'), keptApart],
    ['UPDATE', touched('OLD'), keptApart],
    ...(how.kind === 'facts'
      ? []
      : [['UPDATE', `(${isExample(table, 'NEW')}) <> (${isExample(table, 'OLD')})`, neverTurned] as const]),
    ...(how.kind === 'own' ? how.upon : []).map(
      (upon) =>
        [
          'INSERT',
          `NEW.${columnName(upon[0])} IS NOT NULL AND (${isExample(table, 'NEW')}) <> ${ofRecord(upon, 'NEW')}`,
          madeApart,
        ] as const,
    ),
  ];
}

/** Every table there is. */
export const allTables: readonly SQLiteTable[] = [...toldOf.keys()];
