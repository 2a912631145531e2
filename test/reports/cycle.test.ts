import { expect, it } from 'vitest';
import { exampleRound, goodLines, reportAt, seen, send, word } from '../support/cycle.ts';
import { useLedger } from '../support/ledger.ts';

const ledger = useLedger();

const publicView = (id: string) =>
  ledger.ask(
    'public',
    `{ report(id: "${id}") { status items { task { code } claim } values { indicator { code } value } agency { nameVi } } }`,
  );

it('goes from a draft to the public, and is read by anyone only then', async () => {
  let report = await send(ledger, 'haiPhong', 'startReport', { round: await exampleRound(ledger) });
  expect(report).toMatchObject({ __typename: 'Report', status: 'DRAFT', standing: 'EXAMPLE', revision: 1 });
  expect((await publicView(report.id)).data.report).toBeNull();

  report = await send(ledger, 'haiPhong', 'saveReport', { ...seen(report), ...goodLines });
  expect(report).toMatchObject({ status: 'DRAFT', revision: 2 });
  report = await send(ledger, 'haiPhong', 'submitReport', seen(report));
  expect(report).toMatchObject({ status: 'SUBMITTED', revision: 3 });
  expect((await publicView(report.id)).data.report).toBeNull();

  const queue = await ledger.ask(
    'ministry',
    '{ reviewQueue(first: 10) { nodes { id status agency { nameVi } } } }',
  );
  expect(queue.data.reviewQueue.nodes).toEqual([
    { id: report.id, status: 'SUBMITTED', agency: { nameVi: 'Ủy ban nhân dân thành phố Hải Phòng' } },
  ]);
  report = await send(ledger, 'ministry', 'returnReport', {
    ...seen(report),
    reasons: [{ line: '3.11', reason: 'Name the document.' }],
  });
  expect(report).toMatchObject({ status: 'RETURNED', revision: 4 });
  const returned = await ledger.ask('haiPhong', `{ report(id: "${report.id}") { returns { line reason } } }`);
  expect(returned.data.report.returns).toEqual([{ line: '3.11', reason: 'Name the document.' }]);

  report = await send(ledger, 'haiPhong', 'saveReport', {
    ...seen(report),
    items: [{ task: '3.11', evidence: [{ reference: '12/KH-UBND', grade: word('DOCUMENT') }] }],
  });
  report = await send(ledger, 'haiPhong', 'submitReport', seen(report));
  report = await send(ledger, 'ministry', 'verifyReport', seen(report));
  expect(report).toMatchObject({ status: 'VERIFIED', revision: 7, leafNumber: null });
  expect((await publicView(report.id)).data.report).toBeNull();

  report = await send(ledger, 'commission', 'publishReport', seen(report));
  expect(report).toMatchObject({ status: 'PUBLISHED', revision: 8, leafNumber: 0 });
  expect((await publicView(report.id)).data.report).toEqual({
    status: 'PUBLISHED',
    items: [{ task: { code: '3.11' }, claim: 'IN_PROGRESS' }],
    values: [{ indicator: { code: 'IND-SENT-PROV' }, value: '1210' }],
    agency: { nameVi: 'Ủy ban nhân dân thành phố Hải Phòng' },
  });

  const history = await ledger.ask(
    'haiPhong',
    `{ report(id: "${report.id}") { history { revision action actor { officeEn } } } }`,
  );
  expect(history.data.report.history.map((h: { action: string }) => h.action)).toEqual([
    'report.start',
    'report.save',
    'report.submit',
    'report.return',
    'report.save',
    'report.submit',
    'report.verify',
    'report.publish',
  ]);
  const [leaf] = await ledger.rows('SELECT number, entity, record, hash FROM leaves');
  expect(leaf).toMatchObject({ number: 0, entity: 'report' });
  expect(JSON.parse(String(leaf!.record))).toMatchObject({
    type: 'report',
    period: '2026-Q3',
    items: [{ task: '3.11' }],
  });
});

it('is corrected by a report that supersedes it, and both stay readable', async () => {
  const published = await reportAt(ledger, 'published', 'sonLa');
  let correction = await send(ledger, 'sonLa', 'correctReport', {
    ...seen(published),
    reason: 'A typing error.',
  });
  expect(correction).toMatchObject({ status: 'DRAFT', revision: 1 });
  correction = await send(ledger, 'sonLa', 'saveReport', {
    ...seen(correction),
    values: [{ indicator: 'IND-SENT-PROV', value: '1211' }],
  });
  correction = await send(ledger, 'sonLa', 'submitReport', seen(correction));
  correction = await send(ledger, 'ministry', 'verifyReport', seen(correction));
  const before = await ledger.ask(
    'public',
    `{ report(id: "${published.id}") { supersededAt supersededBy { id } } }`,
  );
  expect(before.data.report).toEqual({ supersededAt: null, supersededBy: null });
  correction = await send(ledger, 'commission', 'publishReport', seen(correction));
  expect(correction).toMatchObject({ status: 'PUBLISHED', leafNumber: 2 });

  const both = await ledger.ask(
    'public',
    `{ old: report(id: "${published.id}") { supersededAt supersededBy { id values { value } } values { value } }
       new: report(id: "${correction.id}") { correctionReason supersedes { id } values { value } } }`,
  );
  expect(both.data.old.supersededAt).not.toBeNull();
  expect(both.data.old.values).toEqual([{ value: '1210' }]);
  expect(both.data.new).toMatchObject({
    correctionReason: 'A typing error.',
    supersedes: { id: published.id },
    values: [{ value: '1211' }],
  });
  const counts = await ledger.rows(
    "SELECT status, reports FROM round_counts WHERE standing = 'example' AND reports <> 0 ORDER BY status",
  );
  expect(counts).toMatchObject([
    { status: 'published', reports: 2 },
    { status: 'superseded', reports: 1 },
  ]);
});
