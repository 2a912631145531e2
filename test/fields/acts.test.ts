// A field is assigned and ended by document; where nobody nearer may verify, the Commission does, and another of its officers publishes.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../../db/ctx.ts';
import { addOffice, withToken } from '../access/cast.ts';
import { exampleRound, goodLines, mutation, newKey, type Outcome, seen } from '../support/cycle.ts';
import { useLedger } from '../support/ledger.ts';

const ledger = useLedger();
let commission: Actor;
let foreignAffairs: Actor;
beforeAll(async () => {
  const office = async (agency: string, role: Parameters<typeof addOffice>[2], isExample: boolean) =>
    withToken(ledger, (await addOffice(ledger, agency, role, { isExample })).token);
  commission = await office('cpsc', 'commission', false);
  foreignAffairs = await office('mofa', 'ministry_officer', true);
});

const say = async (
  actor: Actor,
  change: string,
  args: Record<string, unknown>,
  wanted = '... on Field { id revision until }',
) => {
  const asked = await ledger.ask(
    'public',
    mutation(change, { ...args, key: newKey() }, wanted),
    {},
    { actor },
  );
  if (asked.errors) throw asked.errors[0]!;
  return asked.data[change] as Outcome & { until: string | null };
};
const act = (actor: Actor, change: string, report: Outcome, more: Record<string, unknown> = {}) =>
  say(actor, change, { ...seen(report), ...more }, '... on Report { id revision status }');
const fieldArgs = {
  document: 'Document:CT-20',
  section: '1',
  agency: 'Agency:mofa',
  function: 'overseas_labour',
  tasks: ['Task:CT-20/1'],
  from: '2026-01-01',
};
const queue = async (actor: Actor) =>
  (await ledger.ask('public', '{ reviewQueue(first: 9) { nodes { id } } }', {}, { actor })).data.reviewQueue
    .nodes as object[];

async function handedIn(actor: Actor, lines: object): Promise<Outcome> {
  const round = await exampleRound(ledger);
  let report = await say(actor, 'startReport', { round }, '... on Report { id revision status }');
  report = await act(actor, 'saveReport', report, lines as Record<string, unknown>);
  return act(actor, 'submitReport', report);
}

describe('a field', () => {
  let field: Outcome & { until: string | null };
  it('is the Commission’s to assign, by document, and a fact', async () => {
    const example = (await ledger.ctx('commission')).actor;
    expect((await say(example, 'assignField', fieldArgs)).__typename).toBe('Forbidden');
    expect((await say(foreignAffairs, 'assignField', fieldArgs)).__typename).toBe('Forbidden');
    expect(
      (await say(commission, 'assignField', { ...fieldArgs, function: 'all', section: ' ' })).fields.map(
        ({ path }) => path,
      ),
    ).toEqual(['function', 'section']);
    field = await say(commission, 'assignField', fieldArgs);
    const [audit] = await ledger.rows("SELECT action, actor_kind FROM audit_log WHERE entity = 'field'");
    expect(audit).toMatchObject({ action: 'field.assign', actor_kind: 'person' });
  });

  it('is public: who verifies what, from when, by which document', async () => {
    const told = await ledger.ask(
      'public',
      `{ fields(first: 5) { nodes { tasks { code } from document { symbol } holders { agency { nameVi } } } }
        agency(id: "Agency:mofa") { fields(first: 5) { totalCount } }
        directive(symbol: "20-CT/TW") { subject { function holders { agency { nameVi } } } } }`,
    );
    expect(told.errors).toBeUndefined();
    expect(told.roundTrips).toBe(1);
    expect(told.data.fields.nodes).toEqual([
      {
        tasks: [{ code: '1' }],
        from: '2026-01-01',
        document: { symbol: '20-CT/TW' },
        holders: [{ agency: { nameVi: 'Bộ Ngoại giao' } }],
      },
    ]);
    expect(told.data.agency.fields.totalCount).toBe(1);
    expect(told.data.directive.subject).toEqual({
      function: 'overseas_labour',
      holders: [{ agency: { nameVi: 'Bộ Nội vụ' } }],
    });
  });

  it('brings its lines to the body until it ends; then they go to whoever comes next', async () => {
    const haiPhong = (await ledger.ctx('haiPhong')).actor;
    const report = await handedIn(haiPhong, {
      items: [{ ...goodLines.items[0], task: '1.3' }],
    });
    const moha = (await ledger.ctx('ministry')).actor;
    expect(await queue(foreignAffairs)).toContainEqual({ id: report.id });
    expect(await queue(moha)).not.toContainEqual({ id: report.id });
    expect((await act(moha, 'verifyReport', report)).__typename).not.toBe('Report');

    const stale = { id: field.id, revision: 9, until: '2026-06-01' };
    expect((await say(commission, 'endField', stale)).__typename).toBe('Conflict');
    field = await say(commission, 'endField', { ...seen(field), until: '2026-06-01' });
    expect(field.until).toBe('2026-06-01');
    expect((await say(commission, 'endField', { ...seen(field), until: '2026-07-01' })).__typename).toBe(
      'WrongState',
    );
    expect(await queue(foreignAffairs)).not.toContainEqual({ id: report.id });
    expect(await queue(moha)).toContainEqual({ id: report.id });
    expect((await act(moha, 'verifyReport', report)).status).toBe('VERIFIED');
  });
});

describe('what the ministry in charge reports itself', () => {
  it('is verified by the Commission, and published by another of its officers', async () => {
    const moha = await withToken(ledger, (await addOffice(ledger, 'moha', 'province_officer')).token);
    let report = await handedIn(moha, { items: [{ ...goodLines.items[0], task: '1.3' }] });
    const verifier = (await ledger.ctx('commission')).actor;
    const ministry = (await ledger.ctx('ministry')).actor;
    expect(await queue(ministry)).not.toContainEqual({ id: report.id });
    expect(await queue(verifier)).toContainEqual({ id: report.id });

    // With nobody else to publish, verifying it would leave it in nobody's hands.
    const alone = (on: string) =>
      ledger.db().writeBatch([
        {
          sql: `UPDATE memberships SET until = ${on} WHERE role = 'commission' AND person_id <> ?`,
          args: [verifier.kind === 'person' ? verifier.id : ''],
        },
      ]);
    await alone("'2026-01-01'");
    expect(await act(verifier, 'verifyReport', report)).toMatchObject({ __typename: 'WrongState' });
    await alone('NULL');
    report = await act(verifier, 'verifyReport', report);
    expect(report.status).toBe('VERIFIED');
    expect(await queue(verifier)).not.toContainEqual({ id: report.id });
    expect((await act(verifier, 'publishReport', report)).__typename).toBe('Forbidden');
    expect(await queue(commission)).toContainEqual({ id: report.id });
    expect((await act(commission, 'publishReport', report)).status).toBe('PUBLISHED');
  });
});
