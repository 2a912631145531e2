import { getTableConfig } from 'drizzle-orm/sqlite-core';
import { beforeAll, expect, it } from 'vitest';
import { facts } from '../../db/columns.ts';
import { exampleRound, reportAt, seen, send } from '../support/cycle.ts';
import { useLedger } from '../support/ledger.ts';

// The last guard, under every act: the database itself refuses to rewrite what was said.

const ledger = useLedger();

beforeAll(async () => {
  const published = await reportAt(ledger, 'published', 'haiPhong');
  await send(ledger, 'haiPhong', 'correctReport', { ...seen(published), reason: 'A typing error.' });
  const returned = await reportAt(ledger, 'submitted', 'sonLa');
  await send(ledger, 'ministry', 'returnReport', { ...seen(returned), reasons: [{ reason: 'Name it.' }] });
  await ledger.db().writeBatch([
    {
      sql: "UPDATE agencies SET note = 'Khác', revision = revision + 1, known_from = '2026-11-22T09:00:00.000Z' WHERE id = 'moha'",
      args: [],
    },
  ]);
  await exampleRound(ledger);
});

const published = "(SELECT id FROM reports WHERE status = 'published' LIMIT 1)";

it.each([
  ['an audit entry is rewritten', "UPDATE audit_log SET action = 'report.save'", 'audit_log is append-only'],
  ['an audit entry is deleted', 'DELETE FROM audit_log', 'audit_log is append-only'],
  ['a leaf is rewritten', "UPDATE leaves SET record = '{}'", 'leaves is append-only'],
  ['a leaf is deleted', 'DELETE FROM leaves', 'leaves is append-only'],
  [
    'a leaf number is skipped',
    "INSERT INTO leaves (number, entity, entity_id, record, hash, at) VALUES (99, 'report', 'x', '{}', '', '')",
    'leaf numbers have no gaps',
  ],
  ['a past version is rewritten', "UPDATE agencies_past SET note = 'x'", 'agencies_past is append-only'],
  ['a past version is deleted', 'DELETE FROM agencies_past', 'agencies_past is append-only'],
  [
    'a published report is edited',
    `UPDATE reports SET submitted_at = 'x', revision = revision + 1 WHERE id = ${published}`,
    'a published report is never edited',
  ],
  [
    'a published report is taken back',
    `UPDATE reports SET status = 'returned', revision = revision + 1 WHERE id = ${published}`,
    'a published report is never edited',
  ],
  [
    'a published report is backdated',
    `UPDATE reports SET published_at = '2020-01-01T00:00:00.000Z' WHERE id = ${published}`,
    'a published report is never edited',
  ],
  ['a report is deleted', "DELETE FROM reports WHERE status = 'draft'", 'nothing is deleted'],
  [
    'a line of a published report is changed',
    `UPDATE report_items SET claim = 'done' WHERE report_id = ${published}`,
    'this report is closed to its author',
  ],
  [
    'a figure of a published report is changed',
    `UPDATE report_values SET value = '1' WHERE report_id = ${published}`,
    'this report is closed to its author',
  ],
  [
    'a line is added to a published report',
    `INSERT INTO report_items (report_id, task_id, saved_at) VALUES (${published}, 'CT-20/1.1', '')`,
    'this report is closed to its author',
  ],
  ['a line of a report is deleted', 'DELETE FROM report_items', 'nothing is deleted'],
  ['a figure of a report is deleted', 'DELETE FROM report_values', 'nothing is deleted'],
  [
    'a line is moved out of a published report',
    `UPDATE report_items SET report_id = (SELECT id FROM reports WHERE status = 'draft'), task_id = 'CT-20/1.1' WHERE report_id = ${published}`,
    'a line stays in its report',
  ],
  [
    'a figure is moved out of a published report',
    `UPDATE report_values SET report_id = (SELECT id FROM reports WHERE status = 'draft'), indicator_id = 'IND-BROKERCAP' WHERE report_id = ${published}`,
    'a line stays in its report',
  ],
  [
    'a reason for returning is rewritten',
    "UPDATE report_returns SET reason = 'x'",
    'report_returns is append-only',
  ],
  ['a corroboration is taken away', 'DELETE FROM corroborations', 'corroborations is append-only'],
  [
    'a fact is rewritten without a new revision',
    "UPDATE agencies SET note = 'x' WHERE id = 'moha'",
    'a new version must be the next one',
  ],
  [
    'a fact skips a revision',
    "UPDATE agencies SET note = 'x', revision = revision + 2 WHERE id = 'moha'",
    'a new version must be the next one',
  ],
  [
    'a new version claims to be older than the one before',
    "UPDATE agencies SET note = 'x', revision = revision + 1, known_from = '2020-01-01T00:00:00.000Z' WHERE id = 'moha'",
    'a new version must be the next one',
  ],
])('the database refuses when %s', async (_what, statement, words) => {
  const before = await everything();
  const refusal = await ledger
    .db()
    .writeBatch([{ sql: statement, args: [] }])
    .then(
      () => 'nothing moved',
      (e: Error) => e.message,
    );
  expect(refusal).toContain(words);
  expect(await everything()).toEqual(before);
});

it.each([...facts].map((table) => getTableConfig(table).name))(
  'nothing is deleted from %s',
  async (table) => {
    const [row] = await ledger.rows(`SELECT count(*) AS n FROM ${table}`);
    const refusal = await ledger
      .db()
      .writeBatch([{ sql: `DELETE FROM ${table}`, args: [] }])
      .then(
        () => null,
        (e: Error) => e.message,
      );
    expect(Number(row!.n) === 0 ? 'nothing is deleted' : refusal).toContain('nothing is deleted');
  },
);

const everything = async () => {
  const tables = [
    'audit_log',
    'leaves',
    'agencies',
    'agencies_past',
    'reports',
    'report_items',
    'report_values',
    'report_returns',
  ];
  return Promise.all(tables.map((t) => ledger.rows(`SELECT * FROM ${t} ORDER BY 1, 2, 3`)));
};
