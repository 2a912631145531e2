import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor, Role } from '../../db/ctx.ts';
import { goodLines, mutation, newKey, type Outcome, reportAt, seen } from '../support/cycle.ts';
import { type Ledger, useLedger } from '../support/ledger.ts';
import { addOffice, withToken } from './cast.ts';

// A claim and its verdict are never one person's, nor one body's; and it is done for real here, not only asked.

const ledger = useLedger();

/** An office with memberships in several bodies, acting by its own token. */
async function officeIn(
  ...roles: readonly (readonly [string, Parameters<typeof addOffice>[2]])[]
): Promise<Actor> {
  const [[agency, role], ...more] = roles as [(typeof roles)[number], ...typeof roles];
  const office = await addOffice(ledger, agency, role);
  for (const [n, [other, as]] of more.entries())
    await ledger.db().writeBatch([
      {
        sql: 'INSERT INTO memberships (id, person_id, agency_id, role, "from") VALUES (?, ?, ?, ?, ?)',
        args: [`${office.id}~${n + 2}`, office.id, other, as, '2025-07-01'],
      },
    ]);
  return withToken(ledger, office.token);
}

const change = async (
  from: Ledger,
  actor: Actor,
  name: string,
  args: Record<string, unknown>,
): Promise<Outcome> => {
  const asked = await from.ask('public', mutation(name, { ...args, key: newKey() }), {}, { actor });
  if (asked.errors) throw asked.errors[0]!;
  return asked.data[name] as Outcome;
};
const act = (actor: Actor, name: string, report: Outcome, more: Record<string, unknown> = {}) =>
  change(ledger, actor, name, { ...seen(report), ...more });

const moha = ['moha', 'ministry_officer'] as const;
const haiPhong = ['hp2-ubnd', 'province_officer'] as const;
const commission = ['cpsc', 'commission'] as const;
const back = { reasons: [{ reason: 'Name the document.' }] };

describe('whoever wrote a report', () => {
  let author: Actor;
  let report: Outcome;
  beforeAll(async () => {
    author = await officeIn(haiPhong, moha, commission);
    const asked = await ledger.ask(
      'public',
      '{ directive(symbol: "20-CT/TW") { rounds(first: 1) { nodes { id } } } }',
    );
    report = await change(ledger, author, 'startReport', { round: asked.data.directive.rounds.nodes[0].id });
    report = await act(author, 'saveReport', report, goodLines);
    report = await act(author, 'submitReport', report);
    expect(report.status).toBe('SUBMITTED');
  });

  it('does not verify it, though also of the ministry', async () => {
    expect(await act(author, 'verifyReport', report)).toMatchObject({
      __typename: 'Forbidden',
      message: 'Only an officer of a body in whose field a line lies can verify it, and never its author.',
    });
  });
  it('does not send it back either, though also of the Commission', async () => {
    expect((await act(author, 'returnReport', report, back)).__typename).toBe('Forbidden');
  });
  it('does not publish it once another has verified it, though also of the Commission', async () => {
    report = await act(await officeIn(moha), 'verifyReport', report);
    expect(report.status).toBe('VERIFIED');
    expect(await act(author, 'publishReport', report)).toMatchObject({ __typename: 'Forbidden' });
  });
  it('is its author for good: one saved line counts, whoever began it and handed it in', async () => {
    const other = await officeIn(['ct2-ubnd', 'province_officer']);
    const both = await officeIn(['ct2-ubnd', 'province_officer'], moha);
    const asked = await ledger.ask(
      'public',
      '{ directive(symbol: "20-CT/TW") { rounds(first: 1) { nodes { id } } } }',
    );
    let shared = await change(ledger, other, 'startReport', {
      round: asked.data.directive.rounds.nodes[0].id,
    });
    shared = await act(other, 'saveReport', shared, goodLines);
    shared = await act(both, 'saveReport', shared, { values: [{ indicator: 'IND-SENT-PROV', value: '5' }] });
    shared = await act(other, 'submitReport', shared);
    // Even after leaving the province: what was written stays written.
    const left: Actor =
      both.kind === 'person'
        ? { ...both, memberships: [{ agencyId: 'moha', role: 'ministry_officer' }] }
        : both;
    expect((await act(left, 'verifyReport', shared)).__typename).toBe('Forbidden');
    expect((await act(await officeIn(moha), 'verifyReport', shared)).status).toBe('VERIFIED');
  });
});

describe('a report', () => {
  it('is not published by its verifier, though also of the Commission', async () => {
    const judge = await officeIn(moha, commission);
    let report = await reportAt(ledger, 'submitted', 'sonLa');
    report = await act(judge, 'verifyReport', report);
    expect(report.status).toBe('VERIFIED');
    expect((await act(judge, 'publishReport', report)).__typename).toBe('Forbidden');

    // Sent back and verified by another, it is nobody's to hold back.
    report = await act(await officeIn(commission), 'returnReport', report, back);
    report = await act(await ledger.ctx('sonLa').then((c) => c.actor), 'submitReport', report);
    report = await act(await officeIn(moha), 'verifyReport', report);
    expect((await act(judge, 'publishReport', report)).status).toBe('PUBLISHED');
  });

  it('is verified in the name of the ministry in whose field it lies, not of another one its verifier serves', async () => {
    const judge = await officeIn(['moet', 'ministry_officer'], moha);
    const officer = await officeIn(['kho2-ubnd', 'province_officer']);
    const asked = await ledger.ask(
      'public',
      '{ directive(symbol: "20-CT/TW") { rounds(first: 1) { nodes { id } } } }',
    );
    let report = await change(ledger, officer, 'startReport', {
      round: asked.data.directive.rounds.nodes[0].id,
    });
    report = await act(officer, 'saveReport', report, goodLines);
    report = await act(officer, 'submitReport', report);
    report = await act(judge, 'verifyReport', report);
    const told = await ledger.ask('commission', `{ report(id: "${report.id}") { verifiedByAgency { id } } }`);
    expect(told.data.report.verifiedByAgency).toEqual({ id: 'Agency:moha' });
  });

  it('is never verified by its own body, whatever other office its officer holds', async () => {
    const officer = await officeIn(['qni-ubnd', 'province_officer']);
    const asked = await ledger.ask(
      'public',
      '{ directive(symbol: "20-CT/TW") { rounds(first: 1) { nodes { id } } } }',
    );
    let report = await change(ledger, officer, 'startReport', {
      round: asked.data.directive.rounds.nodes[0].id,
    });
    report = await act(officer, 'saveReport', report, goodLines);
    report = await act(officer, 'submitReport', report);
    const colleague = await officeIn(['qni-ubnd', 'province_officer'], moha);
    const inTheMinistryForIt = await officeIn(['qni-ubnd', 'ministry_officer'], moha);
    expect((await act(colleague, 'verifyReport', report)).__typename).toBe('Forbidden');
    expect((await act(inTheMinistryForIt, 'verifyReport', report)).__typename).toBe('Forbidden');
    expect((await act(await officeIn(moha), 'verifyReport', report)).status).toBe('VERIFIED');
  });

  it.each([
    ['moet', 'NotFound'],
    ['moh', 'NotFound'],
    ['mps', 'Report'],
    ['mofa', 'Report'],
    ['molisa', 'NotFound'],
  ])('on task 3.11 is before the ministry %s: %s', async (ministry, answer) => {
    const officer = await officeIn([ministry, 'ministry_officer']);
    const officerOfProvince = await officeIn([`lson-ubnd`, 'province_officer']);
    const known = await ledger.ask(
      'public',
      '{ myReports(first: 1) { nodes { id revision } } }',
      {},
      { actor: officerOfProvince },
    );
    let report = known.data.myReports.nodes[0] as Outcome | undefined;
    if (!report) {
      const asked = await ledger.ask(
        'public',
        '{ directive(symbol: "20-CT/TW") { rounds(first: 1) { nodes { id } } } }',
      );
      report = await change(ledger, officerOfProvince, 'startReport', {
        round: asked.data.directive.rounds.nodes[0].id,
      });
      report = await act(officerOfProvince, 'saveReport', report, goodLines);
      report = await act(officerOfProvince, 'submitReport', report);
    }
    const sees = await ledger.ask(
      'public',
      `{ report(id: "${report.id}") { id } reviewQueue(first: 99) { nodes { id } } }`,
      {},
      { actor: officer },
    );
    const inQueue = sees.data.reviewQueue.nodes.some((n: { id: string }) => n.id === report.id);
    expect([sees.data.report !== null, inQueue]).toEqual(answer === 'Report' ? [true, true] : [false, false]);
    // The figure is home affairs' to verify: each ministry answers for its own line.
    let done = await act(officer, 'verifyLines', report, { lines: ['3.11'] });
    expect(done.__typename).toBe(answer);
    if (answer !== 'Report') return;
    done = await act(officer, 'returnReport', done, {
      reasons: [{ line: '3.11', reason: 'Name the document.' }],
    });
    await act(officerOfProvince, 'submitReport', done);
  });
});

describe('a body that was succeeded', () => {
  const old = 'old-report-of-hai-duong';
  const opaque = `Report:${old}`;
  beforeAll(async () => {
    const now = '2025-04-02T00:00:00.000Z';
    await ledger.db().writeBatch([
      {
        sql: "INSERT INTO rounds (id, directive_id, period, period_start, period_end, opens_at, standing, known_from) VALUES ('CT-20/2025-Q1', 'CT-20', '2025-Q1', '2025-01-01', '2025-03-31', ?, 'example', ?)",
        args: [now, now],
      },
      {
        sql: "INSERT INTO reports (id, round_id, agency_id, status, standing, started_by_id, started_at, revision) VALUES (?, 'CT-20/2025-Q1', 'hd-ubnd', 'draft', 'example', 'example-province-hai-phong', ?, 1)",
        args: [old, now],
      },
      {
        sql: "INSERT INTO report_items (report_id, task_id, claim, saved_at) VALUES (?, 'CT-20/3.11', 'in_progress', ?)",
        args: [old, now],
      },
    ]);
  });
  const asked = async (actor: Actor, over = {}) =>
    (
      await ledger.ask(
        'public',
        `{ report(id: "${opaque}") { status } myReports(first: 99) { nodes { id } } }`,
        {},
        { actor, ...over },
      )
    ).data;

  it('is read by its successor’s officer', async () => {
    const data = await asked(await officeIn(haiPhong));
    expect(data.report).toEqual({ status: 'DRAFT' });
    expect(data.myReports.nodes).toContainEqual({ id: opaque });
  });
  it('is not read by another province’s', async () => {
    const data = await asked(await officeIn(['sl-ubnd', 'province_officer']));
    expect(data.report).toBeNull();
    expect(data.myReports.nodes).not.toContainEqual({ id: opaque });
  });
  it('is read by its successor only, and not before it has succeeded it', async () => {
    const officer = await officeIn(haiPhong);
    expect((await asked(officer, { today: '2025-06-30' })).report).toBeNull();
    expect((await asked(officer, { today: '2025-07-01' })).report).not.toBeNull();
  });
  it('is finished by its successor, and by no other province', async () => {
    const save = async (who: readonly [string, Role]) =>
      (await change(ledger, await officeIn(who), 'saveReport', { id: opaque, revision: 1 })).__typename;
    expect(await save(['sl-ubnd', 'province_officer'])).toBe('NotFound');
    expect(await save(haiPhong)).toBe('Report');
  });
  it('starts no report of its own any more', async () => {
    const officer = await officeIn(['hd-ubnd', 'province_officer']);
    const answer = await change(ledger, officer, 'startReport', {
      round: 'Round:CT-20/2025-Q1',
      agency: 'Agency:hd-ubnd',
    });
    expect(answer).toMatchObject({
      __typename: 'WrongState',
      message: 'This body no longer exists; turn to its successor.',
    });
  });
});
