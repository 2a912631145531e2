// What drizzle-kit cannot generate: tables of earlier versions, and triggers that refuse to rewrite history.
// `npm run db:guards` prints the statements to review into a migration; a test compares them with the migrated database.
import { is, SQL } from 'drizzle-orm';
import { getTableConfig } from 'drizzle-orm/sqlite-core';
import { columnName, facts, links } from '../columns.ts';
import { loggers } from '../log/guards.ts';
import { lineKeepers } from '../reports/kept-lines.ts';
import { keepers } from '../rulings/kept.ts';
import { allTables, refusals } from '../standing.ts';
import * as tables from '../tables.ts';
import { tellers } from '../urging/events.ts';
import { views } from './views.ts';

/** Rows of these are written once and never touched again. */
const appendOnly = [
  'audit_log',
  'leaves',
  'corrections',
  'report_returns',
  'review_contents',
  'handed_in_items',
  'handed_in_values',
  'line_verifications',
  'taken_out_lines',
  'markets',
  'contradictions',
  'field_parts',
  'letter_lines',
  'text_loads',
  'register_loads',
  'baseline_tasks',
  'baseline_indicators',
  'withheld_lines',
  'log_entries',
  'log_nodes',
  'log_checkpoints',
  'log_cosignatures',
];

/** Facts that the project ships: one that a later load leaves out goes to the past by it, and by nothing else. */
const shipped = [
  'agencies',
  'agency_names',
  'agency_parents',
  'assignments',
  'directive_subjects',
  'directives',
  'documents',
  'field_holders',
  'indicators',
  'mappings',
  'observations',
  'plans',
  'provisions',
  'quality_defaults',
  'quality_rules',
  'responsibilities',
  'successions',
  'targets',
  'tasks',
  'territories',
  'territory_mappings',
  'territory_measures',
  'territory_names',
];

const refuse = (name: string, when: string, message: string) =>
  `CREATE TRIGGER ${name} ${when} BEGIN SELECT RAISE(ABORT, '${message}'); END`;

const neverRewritten = (table: string) => [
  refuse(`${table}_no_update`, `BEFORE UPDATE ON ${table}`, `${table} is append-only`),
  refuse(`${table}_no_delete`, `BEFORE DELETE ON ${table}`, `${table} is append-only`),
];

/** What the table is looked up by; its earlier versions are looked up by the same, for a day that is past. */
const indexesOf = (table: Parameters<typeof getTableConfig>[0]): string[][] => {
  const indexes = getTableConfig(table).indexes.map(({ config }) =>
    config.columns
      .filter((column) => !is(column, SQL))
      .map((column) => columnName(column as Parameters<typeof columnName>[0])),
  );
  // Those that differ only by what is worked out are one here: a past day is put together from two tables, and sorted. By its
  // id a version is found without one.
  const named = indexes.filter((columns) => columns.join() !== 'id');
  return [...new Map(named.map((columns) => [columns.join(), columns])).values()];
};

/** A row may leave the present only once this very version of it is in the past. */
const unlessKept = (name: string, by: readonly string[]) =>
  ` WHEN NOT EXISTS (SELECT 1 FROM ${name}_past p WHERE ${by.map((c) => `p."${c}" = OLD."${c}"`).join(' AND ')})`;

function keepsPast(name: string, columns: readonly string[], indexes: readonly string[][]): string[] {
  const quoted = columns.map((c) => `"${c}"`);
  return [
    `CREATE TABLE ${name}_past (${quoted.join(', ')}, known_until TEXT NOT NULL, PRIMARY KEY (id, revision))`,
    ...indexes.map(
      (index) =>
        `CREATE INDEX ${name}_past_${index.join('_')} ON ${name}_past (${index.map((c) => `"${c}"`).join(', ')})`,
    ),
    `CREATE TRIGGER ${name}_keep_past AFTER UPDATE ON ${name} BEGIN INSERT INTO ${name}_past (${quoted.join(', ')}, known_until) VALUES (${quoted.map((c) => `OLD.${c}`).join(', ')}, NEW.known_from); END`,
    refuse(
      `${name}_forward_only`,
      `BEFORE UPDATE ON ${name} WHEN NEW.id IS NOT OLD.id OR NEW.revision <> OLD.revision + 1 OR NEW.known_from < OLD.known_from`,
      `${name}: a new version must be the next one`,
    ),
    refuse(
      `${name}_no_delete`,
      `BEFORE DELETE ON ${name}${shipped.includes(name) ? unlessKept(name, ['id', 'revision']) : ''}`,
      `${name}: nothing is deleted`,
    ),
    ...neverRewritten(`${name}_past`),
  ];
}

function keepsLeft(table: Parameters<typeof getTableConfig>[0]): string[] {
  const { name, primaryKeys } = getTableConfig(table);
  const key = [...primaryKeys[0]!.columns.map(columnName), 'known_from'];
  const quoted = (columns: readonly string[]) => columns.map((c) => `"${c}"`).join(', ');
  return [
    `CREATE TABLE ${name}_past (${quoted(columnsOf(table))}, known_until TEXT NOT NULL, PRIMARY KEY (${quoted(key)}))`,
    ...indexesOf(table).map(
      (index) => `CREATE INDEX ${name}_past_${index.join('_')} ON ${name}_past (${quoted(index)})`,
    ),
    refuse(`${name}_no_update`, `BEFORE UPDATE ON ${name}`, `${name} is append-only`),
    refuse(`${name}_no_delete`, `BEFORE DELETE ON ${name}${unlessKept(name, key)}`, `${name} is append-only`),
    ...neverRewritten(`${name}_past`),
  ];
}

const reportGuards = () => {
  const mayChange = ['superseded_at', 'revision'];
  const frozen = columnsOf(tables.reports).filter((c) => !mayChange.includes(c));
  const changed = frozen.map((c) => `NEW."${c}" IS NOT OLD."${c}"`).join(' OR ');
  const ofItsAuthor = columnsOf(tables.reportItems).filter((c) => c !== 'published_at');
  const closed = (table: string, event: 'INSERT' | 'UPDATE', of = '') =>
    refuse(
      `${table}_${event.toLowerCase()}_while_open`,
      `BEFORE ${event}${of} ON ${table} WHEN (SELECT status FROM reports WHERE id = NEW.report_id) NOT IN ('draft', 'returned')`,
      'this report is closed to its author',
    );
  return [
    refuse(
      'reports_published_frozen',
      `BEFORE UPDATE ON reports WHEN OLD.status = 'published' AND (${changed} OR OLD.superseded_at IS NOT NULL)`,
      'a published report is never edited',
    ),
    refuse('reports_no_delete', 'BEFORE DELETE ON reports', 'nothing is deleted'),
    'CREATE TRIGGER report_items_with_report AFTER UPDATE OF published_at ON reports WHEN NEW.published_at IS NOT OLD.published_at BEGIN UPDATE report_items SET published_at = NEW.published_at WHERE report_id = NEW.id; END',
    refuse(
      'report_items_publish_insert',
      'BEFORE INSERT ON report_items WHEN NEW.published_at IS NOT NULL',
      'a line is published with its report',
    ),
    refuse(
      'report_items_publish_update',
      'BEFORE UPDATE OF published_at ON report_items WHEN NEW.published_at IS NOT (SELECT published_at FROM reports WHERE id = NEW.report_id)',
      'a line is published with its report',
    ),
    ...[
      ['report_items', 'task_id'],
      ['report_values', 'indicator_id'],
    ].flatMap(([table, line]) => [
      closed(table!, 'INSERT'),
      closed(table!, 'UPDATE', table === 'report_items' ? ` OF ${ofItsAuthor.join(', ')}` : ''),
      refuse(
        `${table}_stay`,
        `BEFORE UPDATE ON ${table} WHEN NEW.report_id IS NOT OLD.report_id`,
        'a line stays in its report',
      ),
      // A line may only be moved: out of an open report, after this very step has kept what it said.
      refuse(
        `${table}_no_delete`,
        `BEFORE DELETE ON ${table} WHEN NOT EXISTS (SELECT 1 FROM taken_out_lines t JOIN reports r ON r.id = t.report_id WHERE t.report_id = OLD.report_id AND t.line = OLD.${line} AND t.revision = r.revision AND r.status IN ('draft', 'returned'))`,
        'nothing is deleted',
      ),
    ]),
  ];
};

/** A body speaks through a person: no letter leaves, and none says what it is about, until somebody has signed it. */
const letterGuards = () => {
  const words = [
    'owner_id',
    'addressee_id',
    'register',
    'number',
    'symbol',
    'signed_at',
    'signed_by_id',
  ].concat(['subject_vi', 'subject_en', 'text_vi', 'text_en', 'obligation_ids']);
  const unsigned =
    'NEW.letter_id IS NOT NULL AND (SELECT signed_by_id FROM letters WHERE id = NEW.letter_id) IS NULL';
  return [
    refuse('outbox_signed_only', `BEFORE INSERT ON outbox WHEN ${unsigned}`, 'nobody has signed this letter'),
    refuse(
      'letter_lines_signed_only',
      `BEFORE INSERT ON letter_lines WHEN ${unsigned}`,
      'nobody has signed this letter',
    ),
    refuse(
      'letters_signed_frozen',
      `BEFORE UPDATE ON letters WHEN OLD.signed_at IS NOT NULL AND (${words.map((c) => `NEW."${c}" IS NOT OLD."${c}"`).join(' OR ')})`,
      'a signed letter is never edited',
    ),
  ];
};

/** Two documents do not take one symbol and day from one issuer. What was on the register before this was asked stays. */
const documentGuards = () => {
  const same = 'd.symbol = NEW.symbol AND d.issued_on IS NEW.issued_on AND d.issuer_id IS NEW.issuer_id';
  const there = `NEW.symbol IS NOT NULL AND EXISTS (SELECT 1 FROM documents d WHERE ${same} AND d.id <> NEW.id)`;
  const moved =
    '(NEW.symbol IS NOT OLD.symbol OR NEW.issued_on IS NOT OLD.issued_on OR NEW.issuer_id IS NOT OLD.issuer_id)';
  const message = 'UNIQUE: this issuer has a document of this symbol and day';
  return [
    refuse('documents_once_insert', `BEFORE INSERT ON documents WHEN ${there}`, message),
    refuse('documents_once_update', `BEFORE UPDATE ON documents WHEN ${moved} AND ${there}`, message),
  ];
};

const columnsOf = (table: Parameters<typeof getTableConfig>[0]) =>
  getTableConfig(table).columns.map(columnName);

// An act of an example person says so in its batch before anything else, and takes it back at the end: see act.ts.
const keptApart = () => [
  'CREATE TABLE acting_as_example (one INTEGER PRIMARY KEY NOT NULL CHECK (one = 1))',
  ...allTables.flatMap((table) => {
    const name = getTableConfig(table).name;
    return refusals(table).map(([event, when, message], at) =>
      refuse(`${name}_kept_apart_${at + 1}`, `BEFORE ${event} ON ${name} WHEN ${when}`, message),
    );
  }),
];

/** All guard statements for the tables as the code declares them. */
export const guards = (): string[] => [
  // act() asks this view to check that exactly one row was changed; anything else aborts the whole batch.
  'CREATE VIEW expect_one AS SELECT 1 AS changed',
  refuse('expect_one_change', 'INSTEAD OF INSERT ON expect_one WHEN NEW.changed <> 1', 'stale revision'),
  ...[...facts].flatMap((table) => keepsPast(getTableConfig(table).name, columnsOf(table), indexesOf(table))),
  ...[...links].flatMap(keepsLeft),
  ...appendOnly.flatMap(neverRewritten),
  refuse(
    'leaves_without_gap',
    'BEFORE INSERT ON leaves WHEN NEW.number <> (SELECT coalesce(max(number) + 1, 0) FROM leaves)',
    'leaf numbers have no gaps',
  ),
  ...reportGuards(),
  ...letterGuards(),
  ...documentGuards(),
  ...keepers(),
  ...tellers(),
  ...lineKeepers(),
  ...loggers(),
  ...keptApart(),
  ...views(),
];
