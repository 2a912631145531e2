// What rulings make a body report on is answered line by line, or declared; a line can be taken out, and a published one withdrawn.
import { beforeAll, describe, expect, it } from 'vitest';
import {
  goodLines,
  mutation,
  newKey,
  type Outcome,
  reportAt,
  type Seen,
  seen,
  send,
  word,
} from '../support/cycle.ts';
import { useLedger, type Who } from '../support/ledger.ts';
import { oblige } from '../support/owing.ts';
import { keptDifferences } from '../../db/upkeep/differences.ts';

const ledger = useLedger();
beforeAll(() => oblige(ledger));

const act = (who: Who, change: string, report: Seen, args: Record<string, unknown> = {}) =>
  send(ledger, who, change, { ...seen(report), ...args });
const ask = async (source: string, who: Who = 'commission') => {
  const asked = await ledger.ask(who, source);
  if (asked.errors) throw asked.errors[0]!;
  return asked.data;
};
const read = async (report: Seen, fields: string, who: Who = 'haiPhong') =>
  (await ask(`{ report(id: "${report.id}") { ${fields} } }`, who)).report;
const counts = 'completeness { owed answered declared missing others figures blanks withdrawn }';
const statusOf = async (code: string, who: Who = 'commission') =>
  (
    await ask(
      `{ obligations(first: 20, agency: "Agency:hp2-ubnd") { nodes { status reason task { code } } } }`,
      who,
    )
  ).obligations.nodes.find((o: { task: { code: string } }) => o.task.code === code);

let report: Outcome;
const because = 'Không có doanh nghiệp nào trên địa bàn trong kỳ.';

describe('what is owed', () => {
  it('is named task by task when a report that leaves it out is handed in, whatever else it holds', async () => {
    report = await reportAt(ledger, 'draft');
    expect(await read(report, counts)).toEqual({
      completeness: {
        owed: 2,
        answered: 0,
        declared: 0,
        missing: ['3.11', '5.3.1'],
        others: 0,
        figures: 0,
        blanks: 0,
        withdrawn: 0,
      },
    });
    report = await act('haiPhong', 'saveReport', report, {
      values: [{ indicator: 'IND-SENT-PROV', blankIsMeant: true }],
    });
    const refused = await act('haiPhong', 'submitReport', report);
    expect(refused.__typename).toBe('Invalid');
    expect(refused.fields.map(({ path }) => path)).toEqual(['items[3.11].claim', 'items[5.3.1].claim']);
    for (const { message } of refused.fields)
      expect(message).toMatch(/A ruling makes task [\d.]+ \(.{8,}\) due/);
  });

  it('is answered by a claim, or by the reason why there is nothing; never by both', async () => {
    report = await act('haiPhong', 'saveReport', report, {
      items: [
        ...goodLines.items,
        { task: '5.3.1', nothingBecause: because, claim: word('DONE'), done: 'Xong.' },
      ],
    });
    const refused = await act('haiPhong', 'submitReport', report);
    expect(refused.fields.map(({ path }) => path)).toEqual(['items[5.3.1].nothingBecause']);
    report = await act('haiPhong', 'saveReport', report, {
      items: [{ task: '5.3.1', claim: null, done: null }],
    });
    expect(await read(report, `owed { code } ${counts}`)).toEqual({
      owed: [{ code: '3.11' }, { code: '5.3.1' }],
      completeness: {
        owed: 2,
        answered: 2,
        declared: 1,
        missing: [],
        others: 0,
        figures: 0,
        blanks: 1,
        withdrawn: 0,
      },
    });
  });

  it('holds no personal data in its reason', async () => {
    const refused = await act('haiPhong', 'saveReport', report, {
      items: [{ task: '5.3.1', nothingBecause: 'Hỏi ông A, 0912345678.' }],
    });
    expect(refused.fields.map(({ path }) => path)).toEqual(['items[5.3.1].nothingBecause']);
  });

  it('that is declared to be nothing is handed in, judged as a line, and not done', async () => {
    report = await act('haiPhong', 'submitReport', report);
    expect(report.status).toBe('SUBMITTED');
    const told = await read(report, 'items { task { code } claim nothingBecause waitsForMe }', 'ministry');
    expect(told.items).toEqual([
      { task: { code: '3.11' }, claim: 'IN_PROGRESS', nothingBecause: null, waitsForMe: true },
      { task: { code: '5.3.1' }, claim: null, nothingBecause: because, waitsForMe: expect.any(Boolean) },
    ]);
    expect(await statusOf('5.3.1')).toMatchObject({ status: 'WAITING', reason: because });
    const kept = await ledger.rows(
      "SELECT json_extract(changes, '$.completeness') AS c FROM audit_log WHERE action = 'report.submit'",
    );
    expect(JSON.parse(String(kept.at(-1)!.c))).toMatchObject({ owed: 2, answered: 2, declared: 1 });
  });

  it('is nothing in a round about which nobody ruled: nothing is asked, and the figures count', async () => {
    const opened = { directive: '20-CT/TW', period: '2026-08', key: newKey() };
    const asked = await ledger.ask('commission', mutation('openRound', opened, '... on Round { id }'));
    let free = await send(ledger, 'haiPhong', 'startReport', { round: asked.data.openRound.id });
    free = await act('haiPhong', 'saveReport', free, {
      ...goodLines,
      values: [{ indicator: 'IND-SENT-PROV', value: '900' }],
    });
    free = await act('haiPhong', 'submitReport', free);
    expect((await read(free, counts)).completeness).toMatchObject({
      owed: 0,
      missing: [],
      others: 1,
      figures: 1,
    });
    free = await act('ministry', 'verifyReport', free);
    free = await act('commission', 'publishReport', free);
    expect((await read(free, counts, 'public')).completeness).toMatchObject({
      owed: 0,
      others: 1,
      figures: 1,
    });
  });
});

describe('a line', () => {
  it('of a returned report is taken out by its author; what it said stays beside the report and in its audit', async () => {
    report = await act('ministry', 'returnReport', report, {
      reasons: [{ line: '5.3.1', reason: 'Xin nói rõ.' }],
    });
    for (const [who, code] of [
      ['sonLa', 'NotFound'],
      ['ministry', 'Forbidden'],
      ['commission', 'Forbidden'],
    ] as const)
      expect((await act(who, 'takeOutLine', report, { line: '5.3.1' })).__typename, who).toBe(code);
    expect(await act('haiPhong', 'takeOutLine', { ...report, revision: 1 }, { line: '5.3.1' })).toMatchObject(
      {
        __typename: 'Conflict',
      },
    );
    expect((await act('haiPhong', 'takeOutLine', report, { line: '9.9' })).fields[0]!.path).toBe('line');
    report = await act('haiPhong', 'takeOutLine', report, { line: '5.3.1' });
    expect(report.status).toBe('RETURNED');
    const left = await read(
      report,
      `items { task { code } } takenOut { line said takenOutBy { officeEn } } ${counts}`,
    );
    expect(left.items).toEqual([{ task: { code: '3.11' } }]);
    expect(left.takenOut).toEqual([
      {
        line: '5.3.1',
        said: { nothingBecause: because },
        takenOutBy: { officeEn: expect.stringContaining('Hai Phong') },
      },
    ]);
    expect(left.completeness.missing).toEqual(['5.3.1']);
    const [audited] = await ledger.rows("SELECT changes FROM audit_log WHERE action = 'report.takeOut'");
    expect(JSON.parse(String(audited!.changes))).toMatchObject({
      takenOut: { line: '5.3.1', said: { nothingBecause: because } },
    });
    expect((await act('haiPhong', 'submitReport', report)).fields.map(({ path }) => path)).toEqual([
      'items[5.3.1].claim',
    ]);
    expect(
      await ledger.rows(`SELECT nothing_because FROM handed_in_items WHERE task_id = 'CT-20/5.3.1'`),
    ).toEqual([{ nothing_because: because }]);
  });

  it('leaves the database by no other way, and never out of a report that was handed in', async () => {
    const go = (sql: string) => ledger.db().writeBatch([{ sql, args: [] }]);
    await expect(go('DELETE FROM report_items')).rejects.toThrow('nothing is deleted');
    await expect(go('DELETE FROM report_values')).rejects.toThrow('nothing is deleted');
    await expect(go('DELETE FROM taken_out_lines')).rejects.toThrow('append-only');
    await expect(go("UPDATE taken_out_lines SET said = '{}'")).rejects.toThrow('append-only');
  });

  it('can be put in again, and is verified and published like any other', async () => {
    report = await act('haiPhong', 'saveReport', report, {
      items: [{ task: '5.3.1', claim: word('DONE'), done: 'Đã ban hành.' }],
      values: [{ indicator: 'IND-SENT-PROV', value: '1210', blankIsMeant: false }],
    });
    report = await act('haiPhong', 'submitReport', report);
    expect((await act('haiPhong', 'takeOutLine', report, { line: '5.3.1' })).__typename).toBe('WrongState');
    report = await act('ministry', 'verifyReport', report);
    report = await act('commission', 'publishReport', report);
    expect(report.status).toBe('PUBLISHED');
    expect(await keptDifferences(ledger.rows)).toEqual([]);
    expect(await statusOf('5.3.1', 'public')).toMatchObject({ status: 'REPORTED_ON_TIME' });
  });
});

describe('a published line', () => {
  let correction: Outcome;
  const reason = 'Số liệu cộng trùng hai huyện.';
  const latest = async (who: Who = 'public', knownOn = '') =>
    (
      await ask(
        `{ agency(id: "Agency:hp2-ubnd"${knownOn && `, knownOn: "${knownOn}"`}) {
          latestValues(first: 5) { totalCount nodes { value period } }
          latestClaims(first: 5) { nodes { claim nothingBecause task { code } } } } }`,
        who,
      )
    ).agency;

  it('is withdrawn by a correction with a reason, and not without', async () => {
    correction = await act('haiPhong', 'correctReport', report, { reason: 'Rà soát lại.' });
    for (const line of ['IND-SENT-PROV', '5.3.1'])
      expect((await act('haiPhong', 'takeOutLine', correction, { line })).fields[0]!.path).toBe('reason');
    correction = await act('haiPhong', 'takeOutLine', correction, { line: 'IND-SENT-PROV', reason });
    correction = await act('haiPhong', 'takeOutLine', correction, { line: '5.3.1', reason });
    expect(
      await read(
        correction,
        `values { value withdrawnBecause } items { claim done withdrawnBecause } takenOut { line } ${counts}`,
      ),
    ).toEqual({
      values: [{ value: null, withdrawnBecause: reason }],
      items: [
        { claim: 'IN_PROGRESS', done: goodLines.items[0]!.done, withdrawnBecause: null },
        { claim: null, done: null, withdrawnBecause: reason },
      ],
      takenOut: [],
      completeness: {
        owed: 2,
        answered: 1,
        declared: 0,
        missing: [],
        others: 0,
        figures: 0,
        blanks: 0,
        withdrawn: 2,
      },
    });
  });

  it('stands again when something is said of it again', async () => {
    correction = await act('haiPhong', 'saveReport', correction, {
      items: [{ task: '5.3.1', nothingBecause: because }],
    });
    expect((await read(correction, counts)).completeness).toMatchObject({
      answered: 2,
      declared: 1,
      withdrawn: 1,
    });
    correction = await act('haiPhong', 'takeOutLine', correction, { line: '5.3.1', reason });
  });

  it('that was new in the correction is only taken out', async () => {
    correction = await act('haiPhong', 'saveReport', correction, {
      items: [{ task: '2.1', claim: word('NOT_STARTED') }],
    });
    correction = await act('haiPhong', 'takeOutLine', correction, { line: '2.1' });
    expect((await read(correction, 'takenOut { line said }')).takenOut).toEqual([
      { line: '2.1', said: { claim: 'not_started' } },
    ]);
  });

  it('stays readable where it was; the latest word falls back to what stood before it, or to none, and what was known before does not change', async () => {
    const before = await latest();
    expect(before.latestValues).toEqual({ totalCount: 1, nodes: [{ value: '1210', period: '2026-Q3' }] });
    const day = (await ledger.ctx('public')).today;
    ledger.advance(3 * 86_400);
    correction = await act('haiPhong', 'submitReport', correction);
    expect(correction.status).toBe('SUBMITTED');
    correction = await act('ministry', 'verifyReport', correction);
    correction = await act('commission', 'publishReport', correction);
    expect(await keptDifferences(ledger.rows)).toEqual([]);
    expect(await latest()).toEqual({
      latestValues: { totalCount: 1, nodes: [{ value: '900', period: '2026-08' }] },
      latestClaims: { nodes: [{ claim: 'IN_PROGRESS', nothingBecause: null, task: { code: '3.11' } }] },
    });
    expect(await latest('public', day)).toEqual(before);
    expect(await read(report, 'values { value } items { claim }', 'public')).toEqual({
      values: [{ value: '1210' }],
      items: [{ claim: 'IN_PROGRESS' }, { claim: 'DONE' }],
    });
    expect((await read(correction, 'values { value withdrawnBecause }', 'public')).values).toEqual([
      { value: null, withdrawnBecause: reason },
    ]);
    // The old number is cited for ever, and says that it was revised, and by what.
    const [old] = (await read(report, 'values { citationId }', 'public')).values;
    const cited = (
      await ask(`{ citation(id: "${old.citationId}") { bytes revisedSince revisedBy } }`, 'public')
    ).citation;
    expect(JSON.parse(cited.bytes).value).toBe('1210');
    expect(JSON.parse(cited.bytes)).not.toHaveProperty('withdrawnBecause');
    expect(cited.revisedSince).toBe(true);
    const newer = (await ask(`{ citation(id: "${cited.revisedBy}") { bytes } }`, 'public')).citation;
    expect(JSON.parse(newer.bytes)).toMatchObject({ value: null, withdrawnBecause: reason });
    // Nothing that stands published says anything of it any more.
    for (const who of ['public', 'commission'] as const)
      expect((await statusOf('5.3.1', who)).status).not.toMatch(/DONE|REPORTED/);
  });
});
