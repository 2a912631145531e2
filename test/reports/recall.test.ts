// An author may take back what nobody has begun to judge; then it is as if it had not been handed in.
import { expect, it } from 'vitest';
import { goodLines, newKey, type Outcome, reportAt, seen, send } from '../support/cycle.ts';
import { useLedger, type Who } from '../support/ledger.ts';
import { keptDifferences } from '../../db/upkeep/differences.ts';

const ledger = useLedger();
const act = (who: Who, change: string, report: Outcome, more: Record<string, unknown> = {}) =>
  send(ledger, who, change, { ...seen(report), ...more });
const queue = async (who: Who) =>
  (await ledger.ask(who, '{ reviewQueue(first: 9) { nodes { id } } }')).data.reviewQueue.nodes as object[];
const back = { reasons: [{ line: '3.11', reason: 'Name the document.' }] };

it('is a draft again, seen by its body only, and is handed in again', async () => {
  let report = await reportAt(ledger, 'submitted');
  expect(await queue('ministry')).toContainEqual({ id: report.id });
  expect((await act('sonLa', 'recallReport', report)).__typename).toBe('NotFound');
  expect((await act('ministry', 'recallReport', report)).__typename).toBe('Forbidden');
  const stale = { ...report, revision: report.revision - 1 } as Outcome;
  expect((await act('haiPhong', 'recallReport', stale)).__typename).toBe('Conflict');

  const key = newKey();
  report = await send(ledger, 'haiPhong', 'recallReport', seen(report), key);
  expect(report.status).toBe('DRAFT');
  expect(await queue('ministry')).toEqual([]);
  const told = await ledger.ask(
    'haiPhong',
    `{ report(id: "${report.id}") { submittedAt history { action } } }`,
  );
  expect(told.data.report.submittedAt).toBeNull();
  expect(told.data.report.history.at(-1)).toEqual({ action: 'report.recall' });
  expect((await act('ministry', 'verifyReport', report)).__typename).toBe('NotFound');
  expect(await keptDifferences((sql) => ledger.rows(sql))).toEqual([]);

  report = await act('haiPhong', 'saveReport', report, goodLines);
  report = await act('haiPhong', 'submitReport', report);
  expect(report.status).toBe('SUBMITTED');
  expect(await queue('ministry')).toContainEqual({ id: report.id });
});

it('stays handed in once a line of it is verified, and once it was sent back it goes on as such', async () => {
  let report = await reportAt(ledger, 'submitted', 'sonLa');
  report = await act('ministry', 'verifyLines', report, { lines: ['3.11'] });
  expect(await act('sonLa', 'recallReport', report)).toMatchObject({ __typename: 'WrongState' });
  report = await act('ministry', 'returnReport', report, back);
  expect((await act('sonLa', 'recallReport', report)).__typename).toBe('WrongState');
  const waited = async () =>
    (await ledger.rows('SELECT waited_ms, submitted_at FROM reports WHERE agency_id = ?', ['sl-ubnd']))[0]!;
  const before = await waited();
  report = await act('sonLa', 'submitReport', report);
  ledger.advance(3_600);
  report = await act('sonLa', 'recallReport', report);
  expect(report.status).toBe('RETURNED');
  // The hour was its author's: only what waited for others before the return is taken off.
  expect((await waited()).waited_ms).toBe(before.waited_ms);
});
