// What of the ledger is in the public log, table by table, and how a row is written down so that it can be held against its leaf.
import { type SQL, sql } from 'drizzle-orm';
import { getTableConfig, type SQLiteTable } from 'drizzle-orm/sqlite-core';
import { maskedNumber, maskedParts, maskedWords, nobody, sealed } from '../breakdowns/mask.ts';
import { columnName, dialect, links } from '../columns.ts';
import * as t from '../tables.ts';

/**
 * `open`: whoever reads the log reads which record it is. `sealed`: a draft may not be known, so the leaf is a hash with a salt, which
 * is told once the record is public.
 */
type Kept = 'open' | 'sealed';

/** Every version of these is a leaf. */
const versioned: readonly (readonly [SQLiteTable, Kept])[] = [
  ...[t.agencies, t.agencyNames, t.agencyParents, t.assigneeSets, t.assignments, t.successions],
  ...[t.directives, t.directiveSubjects, t.documents, t.exemptions, t.fields, t.rounds, t.rulings],
  ...[t.indicators, t.targets, t.observations, t.plans, t.provisions, t.mappings, t.tasks],
  ...[t.qualityRules, t.qualityDefaults],
  ...[t.territories, t.territoryNames, t.territoryMappings, t.territoryMeasures],
]
  .map((table): readonly [SQLiteTable, Kept] => [table, 'open'])
  .concat(
    [
      ...[t.inspections, t.findings, t.verdicts, t.supervisionStatements],
      ...[t.recommendations, t.commendations, t.reviewPacks],
    ].map((table) => [table, 'sealed']),
  );

/** The same of tables that came after the log: no ledger held any of them before, so nothing of them had to be brought in. */
const versionedLater: readonly SQLiteTable[] = [t.baselines, t.texts, t.spans, t.cellThresholds];

/** Written once and never again: each row is a leaf. */
const once: readonly (readonly [SQLiteTable, Kept])[] = [
  [t.corroborations, 'open'],
  [t.taskIndicators, 'open'],
  [t.provisionTasks, 'open'],
  [t.readings, 'open'],
  [t.markets, 'open'],
  [t.contradictions, 'open'],
  [t.fieldParts, 'open'],
  [t.reviewContents, 'sealed'],
  // Under which name somebody acts: who publishes under another name says something else.
  [t.people, 'sealed'],
];

/** In no leaf of their own, each with the reason: a table that is added is in one of these lists (test/log/sources.test.ts). */
export const notInTheLog: Readonly<Record<string, string>> = {
  responsibilities: 'worked out from assignments and successions; `npm run verify` works it out again',
  field_holders: 'worked out from fields and successions',
  obligations: 'worked out from rulings, rounds and assignments',
  latest_claims: 'worked out from published reports',
  latest_values: 'worked out from published reports',
  round_counts: 'worked out from reports',
  urging_batches: 'between offices; its audit entries are in the log',
  urgings: 'between offices; its audit entries are in the log',
  letters: 'between offices; its audit entries are in the log',
  outbox: 'between offices; its audit entries are in the log',
  contacts: 'between offices; its audit entries are in the log',
};

/** A row of which there is a leaf. */
export interface Logged {
  readonly table: string;
  readonly id: string;
  readonly revision: number;
}

interface Source {
  readonly name: string;
  readonly kept: Kept | 'audit' | 'publication';
  /** A row by the entry `e`: where it is, on what it is found, and whether that table came after the log. */
  readonly from: readonly { readonly table: string; readonly on: string; readonly isLater?: boolean }[];
  /** SQL of the row `x` as JSON. */
  readonly row: string;
  /** When a row of it goes into the log, and what the entry then says; for the triggers. */
  readonly when: readonly { readonly name: string; readonly on: string; readonly at: string }[];
  /** Of a sealed table: SQL, whether the row `x` is public. */
  readonly isPublic?: string;
  /** The entry's `entity`, id and revision by a row under an alias. */
  readonly key: (row: string) => readonly [entity: string, id: string, revision: string];
}

/** What is folded for searching follows from the words beside it. */
const keptColumns = (table: SQLiteTable, without: readonly string[] = []): string[] =>
  getTableConfig(table)
    .columns.map(columnName)
    .filter((name) => name !== 'folded' && !without.includes(name))
    .sort();

const asObject = (alias: string, names: readonly string[]): string =>
  `json_object(${names.map((name) => `'${name}', ${alias}."${name}"`).join(', ')})`;

const nameOf = (table: SQLiteTable): string => getTableConfig(table).name;

function ofVersions(table: SQLiteTable, kept: Kept): Source {
  const name = nameOf(table);
  const on = 'x.id = e.entity_id AND x.revision = e.revision';
  return {
    name,
    kept,
    from: [name, `${name}_past`].map((one) => ({ table: one, on })),
    row: asObject('x', keptColumns(table)),
    when: ['INSERT', 'UPDATE'].map((event) => ({
      name: `${name}_logged_${event.toLowerCase()}`,
      on: `AFTER ${event} ON ${name}`,
      at: 'known_from',
    })),
    key: (row) => ['NULL', `${row}.id`, `${row}.revision`],
    ...(kept === 'sealed' ? { isPublic: publicVersion(table) } : {}),
  };
}

/** A version that has its publication, of a record that was not taken back since. */
function publicVersion(table: SQLiteTable): string {
  const { name, columns } = getTableConfig(table);
  return columns.some((column) => columnName(column) === 'withdrawn_on')
    ? `x.leaf_number IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ${name} w WHERE w.id = x.id AND w.withdrawn_on IS NOT NULL)`
    : 'x.leaf_number IS NOT NULL';
}

function ofRows(table: SQLiteTable, kept: Kept): Source {
  const { name, columns, primaryKeys } = getTableConfig(table);
  const own = primaryKeys[0]?.columns.map(columnName) ?? columns.filter((c) => c.primary).map(columnName);
  // What a load takes to the past may come back with a later one: it is another row then.
  const isLink = links.has(table);
  const keys = isLink ? [...own, 'known_from'] : own;
  const columnNames = columns.map(columnName);
  const id = (row: string) =>
    keys.length === 1 ? `${row}."${keys[0]}"` : `json_array(${keys.map((k) => `${row}."${k}"`).join(', ')})`;
  const on =
    keys.length === 1
      ? `x."${keys[0]}" = e.entity_id`
      : keys.map((k, at) => `x."${k}" = e.entity_id ->> '$[${at}]'`).join(' AND ');
  return {
    name,
    kept,
    from: [{ table: name, on }, ...(isLink ? [{ table: `${name}_past`, on, isLater: true }] : [])],
    row: asObject('x', keptColumns(table)),
    when: [
      {
        name: `${name}_logged`,
        on: `AFTER INSERT ON ${name}`,
        at: ['known_from', 'created_at'].find((one) => columnNames.includes(one)) ?? "''",
      },
    ],
    key: (row) => ['NULL', id(row), '0'],
    ...(kept === 'sealed'
      ? {
          isPublic:
            table === t.reviewContents
              ? 'EXISTS (SELECT 1 FROM review_packs p WHERE p.id = x.pack_id AND p.leaf_number IS NOT NULL)'
              : '0',
        }
      : {}),
  };
}

const of = { reportId: sql.raw('l.report_id'), indicatorId: sql.raw('l.indicator_id') };
const inWords = (query: SQL): string => dialect.sqlToQuery(query).sql;
/** What the public may not know of a figure is in the log as a hash with a salt. */
const maskedInLog: Readonly<Record<string, SQL>> = {
  ...Object.fromEntries(
    ['value', 'numerator', 'denominator', 'denominator_base'].map((name) => [
      name,
      maskedNumber(of, sql.raw(`l.${name}`), nobody),
    ]),
  ),
  reason: maskedWords(of, sql.raw('l.reason'), nobody),
  breakdown: maskedParts(of, sql.raw('l.breakdown'), nobody),
};
const figureColumns = (names: readonly string[]): string =>
  `json_object(${[
    ...names.map((name) => `'${name}', ${maskedInLog[name] ? inWords(maskedInLog[name]) : `l."${name}"`}`),
    `'withheld', json(${inWords(sealed(of))})`,
  ].join(', ')})`;

/** A report goes in as it is published, with every line of it: from then on nothing of that changes. */
const ofReports = (): Source => {
  const lines = (table: SQLiteTable, key: string, line = asObject('l', keptColumns(table))) =>
    `json((SELECT json_group_array(json(line)) FROM (SELECT ${line} AS line FROM ${nameOf(table)} l WHERE l.report_id = x.id ORDER BY l.${key})))`;
  return {
    name: 'reports',
    kept: 'open',
    from: [{ table: 'reports', on: "x.id = e.entity_id AND x.status = 'published'" }],
    row: `json_object('items', ${lines(t.reportItems, 'task_id')}, 'report', ${asObject('x', keptColumns(t.reports, ['superseded_at', 'revision']))}, 'values', ${lines(t.reportValues, 'indicator_id', figureColumns(keptColumns(t.reportValues)))})`,
    when: [
      {
        name: 'reports_logged',
        on: "AFTER UPDATE OF status ON reports WHEN NEW.status = 'published' AND OLD.status <> 'published'",
        at: 'published_at',
      },
    ],
    key: (row) => ['NULL', `${row}.id`, '1'],
  };
};

const ofAudit: Source = {
  name: 'audit_log',
  kept: 'audit',
  from: [
    {
      table: 'audit_log',
      on: 'x.entity = e.entity AND x.entity_id = e.entity_id AND x.revision = e.revision',
    },
  ],
  row: asObject('x', getTableConfig(t.auditLog).columns.map(columnName).sort()),
  when: [{ name: 'audit_log_logged', on: 'AFTER INSERT ON audit_log', at: 'at' }],
  key: (row) => [`${row}.entity`, `${row}.entity_id`, `${row}.revision`],
};

const ofPublications: Source = {
  name: 'leaves',
  kept: 'publication',
  from: [{ table: 'leaves', on: 'x.number = e.revision' }],
  row: `json_object('at', x.at, 'hash', x.hash, 'id', x.entity_id, 'publication', x.number, 'type', x.entity)`,
  when: [{ name: 'leaves_logged', on: 'AFTER INSERT ON leaves', at: 'at' }],
  key: (row) => [`${row}.entity`, `${row}.entity_id`, `${row}.number`],
};

export const sources: readonly Source[] = [
  ofAudit,
  ofPublications,
  ofReports(),
  ...versioned.map(([table, kept]) => ofVersions(table, kept)),
  ...once.map(([table, kept]) => ofRows(table, kept)),
  ...versionedLater.map((table) => ofVersions(table, 'open')),
];

/** What a ledger of before the log may hold. */
export const broughtInSources = sources.slice(0, sources.length - versionedLater.length);

export const sourceOf = (name: string): Source => {
  const found = sources.find((source) => source.name === name);
  if (found === undefined) throw new Error(`Nothing of ${name} is in the log.`);
  return found;
};
