// Each ministry judges the lines in its field; what it found holds for those words and no others.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../../db/ctx.ts';
import { addOffice, withToken } from '../access/cast.ts';
import { exampleRound, mutation, newKey, type Outcome, seen, send, word } from '../support/cycle.ts';
import { useLedger } from '../support/ledger.ts';

const ledger = useLedger();
let moha: Actor;
let mofa: Actor;
let haiPhong: Actor;
let commission: Actor;
let publisher: Actor;

/**
 * Home affairs alone leads 2.1, home and foreign affairs coordinate 3.11; no ministry answers for 1.3 nor for what the figure
 * measures, so those go to whoever holds what the directive is about: home affairs.
 */
const lines = {
  items: ['2.1', '3.11', '1.3'].map((task) => ({
    task,
    claim: word('IN_PROGRESS'),
    done: `Begun: ${task}.`,
  })),
  values: [{ indicator: 'IND-SENT-PROV', value: '1210' }],
};

beforeAll(async () => {
  const office = async (agency: string, role: Parameters<typeof addOffice>[2]) =>
    withToken(ledger, (await addOffice(ledger, agency, role)).token);
  moha = await office('moha', 'ministry_officer');
  mofa = await office('mofa', 'ministry_officer');
  commission = await office('cpsc', 'commission');
  publisher = await office('cpsc', 'commission');
  haiPhong = (await ledger.ctx('haiPhong')).actor;
});

const act = async (actor: Actor, change: string, report: Outcome, more: Record<string, unknown> = {}) => {
  const asked = await ledger.ask(
    'public',
    mutation(change, { ...seen(report), ...more, key: newKey() }),
    {},
    { actor },
  );
  if (asked.errors) throw asked.errors[0]!;
  return asked.data[change] as Outcome;
};

interface Line {
  name: string;
  verification: { by: { id: string } } | null;
  waitsForMe: boolean;
  changedSinceReturn: string[] | null;
  changedSinceLastRound: string[] | null;
}
const view = async (actor: Actor, report: Outcome) => {
  const of = `verification { by: verifiedByAgency { id } } waitsForMe changedSinceReturn changedSinceLastRound`;
  const { data, errors } = await ledger.ask(
    'public',
    `{ report(id: "${report.id}") { items { task { code } ${of} beforeReturn { claim done } } values { indicator { code } ${of} beforeReturn { value } } } }`,
    {},
    { actor },
  );
  if (errors) throw errors[0]!;
  return new Map<string, Line>(
    [...data.report.items, ...data.report.values].map((line) => [
      line.task?.code ?? line.indicator.code,
      line,
    ]),
  );
};
const waiting = async (actor: Actor, report: Outcome) =>
  [...(await view(actor, report))]
    .filter(([, l]) => l.waitsForMe)
    .map(([name]) => name)
    .sort();
const standing = async (report: Outcome) =>
  Object.fromEntries(
    [...(await view(commission, report))].flatMap(([name, l]) =>
      l.verification ? [[name, l.verification.by.id.replace('Agency:', '')]] : [],
    ),
  );
const queue = async (actor: Actor) =>
  (await ledger.ask('public', '{ reviewQueue(first: 50) { nodes { id } } }', {}, { actor })).data.reviewQueue
    .nodes as { id: string }[];

async function submitted(round: string, over = lines): Promise<Outcome> {
  let report = await send(ledger, 'haiPhong', 'startReport', { round });
  report = await act(haiPhong, 'saveReport', report, over);
  return act(haiPhong, 'submitReport', report);
}

describe('a report of four lines', () => {
  let report: Outcome;
  beforeAll(async () => {
    report = await submitted(await exampleRound(ledger));
    expect(report.status).toBe('SUBMITTED');
  });

  it('shows each ministry which lines wait for it, and nobody a line that is another’s', async () => {
    expect(await waiting(moha, report)).toEqual(['1.3', '2.1', '3.11', 'IND-SENT-PROV']);
    expect(await waiting(mofa, report)).toEqual(['3.11']);
    expect(await waiting(commission, report)).toEqual([]);
    expect(await waiting(haiPhong, report)).toEqual([]);
    expect(await queue(mofa)).toContainEqual({ id: report.id });
  });

  it('says whose each line is, and why', async () => {
    const told = await ledger.ask(
      'public',
      `{ report(id: "${report.id}") { items { task { code } verifiers { agency { nameVi } why field { id } } } values { verifiers { why } } } }`,
      {},
      { actor: haiPhong },
    );
    const verifiers = (code: string) =>
      told.data.report.items.find((i: { task: { code: string } }) => i.task.code === code).verifiers;
    const homeAffairs = { agency: { nameVi: 'Bộ Nội vụ' }, field: null };
    expect(verifiers('1.3')).toEqual([{ ...homeAffairs, why: 'BY_SUBJECT' }]);
    expect(verifiers('2.1')).toEqual([{ ...homeAffairs, why: 'BY_TASK' }]);
    expect(verifiers('3.11')).toEqual([
      { agency: { nameVi: 'Bộ Ngoại giao' }, field: null, why: 'BY_TASK' },
      { ...homeAffairs, why: 'BY_TASK' },
    ]);
    expect(told.data.report.values).toEqual([{ verifiers: [{ why: 'BY_SUBJECT' }] }]);
  });

  it('is not given back by a ministry on a line that is another’s, nor as a whole', async () => {
    const back = async (line?: string) =>
      (
        await act(mofa, 'returnReport', report, {
          reasons: [{ ...(line ? { line } : {}), reason: 'Name the document.' }],
        })
      ).fields;
    expect(await back('2.1')).toMatchObject([{ path: 'reasons[0].line' }]);
    expect(await back()).toMatchObject([{ path: 'reasons[0].line' }]);
  });

  it('is not verified by a ministry on a line that is another’s, nor as a whole', async () => {
    expect(await act(mofa, 'verifyLines', report, { lines: ['2.1'] })).toMatchObject({
      __typename: 'Invalid',
      fields: [
        {
          path: 'lines[2.1]',
          message:
            'Line 2.1 is not yours to judge: it waits for Ministry of Home Affairs (it leads, coordinates or supervises the task).',
        },
      ],
    });
    expect(await act(mofa, 'verifyReport', report)).toMatchObject({
      __typename: 'Invalid',
      fields: [{ path: 'lines[1.3]' }, { path: 'lines[2.1]' }, { path: 'lines[IND-SENT-PROV]' }],
    });
  });

  it.each([
    ['no line', []],
    ['a line it does not have', ['9.9']],
    ['a line twice', ['3.11', '3.11']],
  ])('is not verified on %s', async (_what, named) => {
    expect((await act(mofa, 'verifyLines', report, { lines: named })).__typename).toBe('Invalid');
  });

  it('is not verified by its own body', async () => {
    expect((await act(haiPhong, 'verifyLines', report, { lines: ['3.11'] })).__typename).toBe('Forbidden');
  });

  it('waits on when one ministry has verified its lines, and is off that ministry’s desk', async () => {
    report = await act(mofa, 'verifyLines', report, { lines: ['3.11'] });
    expect(report).toMatchObject({ status: 'SUBMITTED' });
    expect(await standing(report)).toEqual({ '3.11': 'mofa' });
    expect(await queue(mofa)).not.toContainEqual({ id: report.id });
    expect(await waiting(moha, report)).toEqual(['1.3', '2.1', 'IND-SENT-PROV']);
    expect(await act(moha, 'verifyLines', report, { lines: ['3.11'] })).toMatchObject({
      __typename: 'Invalid',
      fields: [{ message: 'This line is verified already.' }],
    });
  });

  it('sent back on one line keeps what was found of the others, and shows what changed', async () => {
    report = await act(moha, 'returnReport', report, {
      reasons: [{ line: '2.1', reason: 'Say what was begun.' }],
    });
    report = await act(haiPhong, 'saveReport', report, {
      items: [
        { task: '2.1', done: 'The rules are drafted.' },
        { task: '1.3', difficulties: 'None.' },
      ],
    });
    report = await act(haiPhong, 'submitReport', report);
    expect(await standing(report)).toEqual({ '3.11': 'mofa' });
    const now = await view(moha, report);
    expect(now.get('2.1')).toMatchObject({
      changedSinceReturn: ['done'],
      beforeReturn: { claim: 'IN_PROGRESS', done: 'Begun: 2.1.' },
    });
    expect(now.get('1.3')!.changedSinceReturn).toEqual(['difficulties']);
    expect(now.get('3.11')!.changedSinceReturn).toEqual([]);
    expect(await waiting(moha, report)).toEqual(['1.3', '2.1', 'IND-SENT-PROV']);
  });

  it('sent back on a line that was verified wants that line verified again, though its words are the same', async () => {
    report = await act(commission, 'returnReport', report, {
      reasons: [{ line: '3.11', reason: 'Look again.' }],
    });
    report = await act(haiPhong, 'submitReport', report);
    expect(await standing(report)).toEqual({});
  });

  it('is verified with its last line, and published by none of those who verified a line', async () => {
    const both: Actor =
      mofa.kind === 'person'
        ? { ...mofa, memberships: [...mofa.memberships, { agencyId: 'cpsc', role: 'commission' }] }
        : mofa;
    report = await act(mofa, 'verifyLines', report, { lines: ['3.11'] });
    report = await act(moha, 'verifyReport', report);
    expect(report.status).toBe('VERIFIED');
    expect(await act(both, 'publishReport', report)).toMatchObject({ __typename: 'Forbidden' });
    report = await act(publisher, 'publishReport', report);
    expect(report.status).toBe('PUBLISHED');
    expect(await standing(report)).toEqual({
      '1.3': 'moha',
      '2.1': 'moha',
      '3.11': 'mofa',
      'IND-SENT-PROV': 'moha',
    });
    const [leaf] = await ledger.rows('SELECT record FROM leaves ORDER BY number DESC LIMIT 1');
    const record = JSON.parse(String(leaf!.record));
    expect(record.values[0].verified).toMatchObject({ agency: 'Bộ Nội vụ' });
    const told = await ledger.ask(
      'public',
      `{ report(id: "${report.id}") { items { verification { verifiedAt verifiedBy { officeEn } } } } }`,
    );
    expect(told.data.report.items.every((i: { verification: object | null }) => i.verification)).toBe(true);
  });
});

describe('the round after', () => {
  it('shows what each line said in the last published round, corrected if it was', async () => {
    await ledger.ask(
      'commission',
      `mutation { openRound(directive: "20-CT/TW", period: "2026-10", key: "${newKey()}") { __typename } }`,
    );
    const rounds = await ledger.ask(
      'public',
      '{ directive(symbol: "20-CT/TW") { rounds(first: 9) { nodes { id period } } } }',
    );
    const next = rounds.data.directive.rounds.nodes.find(
      (r: { period: string }) => r.period === '2026-10',
    ).id;
    const report = await submitted(next, {
      items: [{ task: '3.11', claim: word('DONE'), done: 'Begun: 3.11.' }, ...lines.items.slice(2)],
      values: [{ indicator: 'IND-SENT-PROV', value: '1300' }],
    });
    const now = await view(moha, report);
    expect(now.get('3.11')!.changedSinceLastRound).toEqual(['claim']);
    expect(now.get('1.3')!.changedSinceLastRound).toEqual(['difficulties']);
    expect(now.get('IND-SENT-PROV')!.changedSinceLastRound).toEqual(['value']);

    const published = await ledger.ask('public', '{ publishedReports(first: 1) { nodes { id revision } } }');
    let correction = await act(haiPhong, 'correctReport', published.data.publishedReports.nodes[0], {
      reason: 'Counted twice.',
    });
    correction = await act(haiPhong, 'saveReport', correction, {
      values: [{ indicator: 'IND-SENT-PROV', value: '1300' }],
    });
    correction = await act(haiPhong, 'submitReport', correction);
    correction = await act(moha, 'verifyReport', correction);
    await act(publisher, 'publishReport', correction);
    expect((await view(moha, report)).get('IND-SENT-PROV')!.changedSinceLastRound).toEqual([]);
  });

  it('also what the bodies said whose place this one took, step by step', async () => {
    const at = '2025-04-02T00:00:00.000Z';
    const line = { report: 'old-of-hai-duong', round: 'CT-20/2025-Q1' };
    await ledger
      .db()
      .writeBatch(
        [
          `INSERT INTO rounds (id, directive_id, period, period_start, period_end, opens_at, standing, known_from) VALUES ('${line.round}', 'CT-20', '2025-Q1', '2025-01-01', '2025-03-31', '${at}', 'example', '${at}')`,
          `INSERT INTO rounds (id, directive_id, period, period_start, period_end, opens_at, standing, known_from) VALUES ('CT-20/2025-Q3', 'CT-20', '2025-Q3', '2025-07-01', '2025-09-30', '${at}', 'example', '${at}')`,
          `INSERT INTO reports (id, round_id, agency_id, status, standing, started_by_id, started_at, revision) VALUES ('${line.report}', '${line.round}', 'hd-ubnd', 'draft', 'example', 'example-province-hai-phong', '${at}', 1)`,
          `INSERT INTO report_items (report_id, task_id, claim, done, saved_at) VALUES ('${line.report}', 'CT-20/3.11', 'in_progress', 'By Hải Dương.', '${at}')`,
          `INSERT INTO successions (id, from_id, to_id, "on", kind, function, source_id, confidence, known_from) VALUES ('step', 'hgi-hdnd', 'hd-ubnd', '2025-05-01', 'merged', 'all', 'S-SL-2025', 'quoted', '${at}')`,
          `INSERT INTO reports (id, round_id, agency_id, status, standing, started_by_id, started_at, revision) VALUES ('older-still', '${line.round}', 'hgi-hdnd', 'draft', 'example', 'example-province-hai-phong', '${at}', 1)`,
          `INSERT INTO report_items (report_id, task_id, claim, done, saved_at) VALUES ('older-still', 'CT-20/3.11', 'done', 'By one before it.', '${at}')`,
          `UPDATE reports SET status = 'published', published_at = '${at}', leaf_number = 0 WHERE id IN ('${line.report}', 'older-still')`,
        ].map((sql) => ({ sql, args: [] })),
      );
    const report = await submitted('Round:CT-20/2025-Q3');
    const asked = await ledger.ask(
      'public',
      `{ report(id: "${report.id}") { items { task { code } lastRound { done report { agency { nameVi } } } } } }`,
      {},
      { actor: moha },
    );
    const of = (code: string) =>
      asked.data.report.items.find((i: { task: { code: string } }) => i.task.code === code).lastRound;
    expect(of('3.11')).toMatchObject([
      { done: 'By Hải Dương.', report: { agency: { nameVi: 'Ủy ban nhân dân tỉnh Hải Dương' } } },
      { done: 'By one before it.' },
    ]);
    expect(of('2.1')).toEqual([]);
  });
});
