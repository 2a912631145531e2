// From claim to verdict and from finding to closing: each act happens once, is audited, and is refused to the wrong people.
import { beforeAll, describe, expect, it } from 'vitest';
import { type Actor, type Person, type Role, scopes } from '../../db/ctx.ts';
import { toId } from '../../schema/ids.ts';
import { addOffice, withToken } from '../access/cast.ts';
import { goodLines, mutation, newKey, type Seen, seen, word } from '../support/cycle.ts';
import { useLedger } from '../support/ledger.ts';

const ledger = useLedger();
const directive = toId('Directive', 'CT-20');
const task = toId('Task', 'CT-20/3.11');
const document = toId('Document', 'CT-20');
const haiPhongId = toId('Agency', 'hp2-ubnd');
const on = '2026-11-01';

const names = {
  province: ['hp2-ubnd', 'province_officer'],
  otherProvince: ['sl-ubnd', 'province_officer'],
  inspector: ['moha', 'ministry_officer'],
  inspector2: ['moha', 'ministry_officer'],
  otherMinistry: ['moet', 'ministry_officer'],
  commission: ['cpsc', 'commission'],
  commission2: ['cpsc', 'commission'],
  front: ['vff', 'supervisor'],
  front2: ['vff', 'supervisor'],
  assembly: ['na', 'supervisor'],
  partyOfAssembly: ['na-pc', 'supervisor'],
  council: ['sl-hdnd', 'supervisor'],
  council2: ['sl-hdnd', 'supervisor'],
  partyInspector: ['tn2-ppc', 'supervisor'],
  province2: ['hp2-ubnd', 'province_officer'],
  committee: ['sl-ubnd', 'supervisor'],
} as const;
type Office = keyof typeof names;
const offices = {} as Record<Office, Actor>;
let example: Actor;

interface Told {
  readonly __typename: string;
  readonly id: string;
  readonly revision: number;
  readonly message: string;
  readonly fields: { path: string; message: string }[];
  readonly currentRevision: number | null;
}
async function say(
  who: Office | Actor,
  change: string,
  args: Record<string, unknown>,
  key = newKey(),
): Promise<Told> {
  const actor = typeof who === 'string' ? offices[who] : who;
  const type = /inspection/i.test(change)
    ? 'Inspection'
    : /finding/i.test(change)
      ? 'Finding'
      : /report/i.test(change)
        ? 'Report'
        : /verdict|claim/i.test(change)
          ? 'Verdict'
          : /supervision/i.test(change)
            ? 'SupervisionStatement'
            : /recommendation/i.test(change)
              ? 'Recommendation'
              : /commend/i.test(change)
                ? 'Commendation'
                : /field/i.test(change)
                  ? 'Field'
                  : 'Round';
  const wanted = `... on ${type} { id ${type === 'Round' ? '' : 'revision'} }`;
  const asked = await ledger.ask('public', mutation(change, { ...args, key }, wanted), {}, { actor });
  if (asked.errors) throw asked.errors[0]!;
  return asked.data[change];
}
const ask = async (who: Office | 'public', source: string) => {
  const asked = await ledger.ask(
    'public',
    source,
    {},
    { actor: who === 'public' ? { kind: 'public' } : offices[who] },
  );
  if (asked.errors) throw asked.errors[0]!;
  return asked.data;
};

const audits = (id: string) =>
  ledger.rows('SELECT action, revision, actor_id FROM audit_log WHERE entity_id = ? ORDER BY revision', [
    id.split(':')[1]!,
  ]);

/** Does it twice under one key, after everyone else was refused and an old revision too; answers the record. */
async function onlyBy(
  who: Office,
  change: string,
  args: Record<string, unknown>,
  refused: readonly Office[],
): Promise<Told> {
  for (const other of refused) {
    const { __typename, message } = await say(other, change, args);
    expect(['Forbidden', 'NotFound'], `${other}: ${change}: ${message}`).toContain(__typename);
  }
  if (typeof args.revision === 'number') {
    const stale = await say(who, change, { ...args, revision: args.revision - 1 });
    expect(stale).toMatchObject({ __typename: 'Conflict', currentRevision: args.revision });
  }
  const key = newKey();
  const done = await say(who, change, args, key);
  expect(done.id, JSON.stringify(done)).toEqual(expect.any(String));
  expect(await say(who, change, args, key)).toEqual(done);
  const audited = await audits(done.id);
  expect(audited).toHaveLength(done.revision);
  expect(audited.at(-1)!.actor_id).toBe((offices[who] as { id: string }).id);
  return done;
}

const planArgs = { directive, agency: haiPhongId, scope: 'Đào tạo trước khi đi', plannedFor: on, document };
const plan = () => say('inspector', 'planInspection', planArgs);
const begin = async () => say('inspector', 'beginInspection', { ...seen(await plan()), on });
const findingArgs = (inspection: Seen) => ({
  inspection: inspection.id,
  task,
  severity: word('SERIOUS'),
  summary: 'Hai danh sách không khớp.',
  cases: 2,
  casesOf: 'danh sách',
  document,
});
const find = (inspection: Seen) => say('inspector', 'recordFinding', findingArgs(inspection));
const conclude = (inspection: Seen) =>
  say('inspector', 'concludeInspection', { ...seen(inspection), on, conclusion: 'Đạt một phần.' });
const measure = { on, measure: 'Đã đối chiếu lại.' };

/** A real report of Hải Phòng or Sơn La, published. */
async function publishedReport(period: string, who: 'province' | 'otherProvince' = 'province') {
  await say('commission', 'openRound', { directive: '20-CT/TW', period });
  const data = await ask(
    'public',
    '{ directive(symbol: "20-CT/TW") { rounds(first: 50) { nodes { id period } } } }',
  );
  const round = data.directive.rounds.nodes.find((r: { period: string }) => r.period === period).id;
  let report = await say(who, 'startReport', { round });
  const items = [
    ...goodLines.items,
    { task: '2.3', claim: word('DONE'), done: 'Xong.', recommendation: 'Xin một mẫu chung.' },
  ];
  report = await say(who, 'saveReport', { ...seen(report), items });
  report = await say(who, 'submitReport', seen(report));
  report = await say('inspector', 'verifyReport', seen(report));
  return say('commission2', 'publishReport', seen(report));
}
const verdictArgs = (report: Seen, code = '3.11', assessment = 'UPHELD') => ({
  report: report.id,
  task: code,
  assessment: word(assessment),
  reason: 'Đã đọc quy chế.',
  grade: word('DOCUMENT'),
});

beforeAll(async () => {
  for (const [name, [agencyId, role]] of Object.entries(names))
    offices[name as Office] = await withToken(
      ledger,
      (await addOffice(ledger, agencyId, role, { isExample: false })).token,
    );
  example = await withToken(ledger, (await addOffice(ledger, 'moha', 'ministry_officer')).token);
});

describe('an inspection', () => {
  it('is planned, begun and concluded by the body that inspects, and by nobody else', async () => {
    const planned = await onlyBy('inspector', 'planInspection', planArgs, ['province', 'front']);
    const begun = await onlyBy('inspector2', 'beginInspection', { ...seen(planned), on }, [
      'province',
      'commission',
      'otherMinistry',
    ]);
    const args = { ...seen(begun), on, conclusion: 'Đạt một phần.' };
    await onlyBy('inspector', 'concludeInspection', args, ['province', 'commission', 'otherMinistry']);
    expect(
      await say('inspector', 'callOffInspection', { id: planned.id, revision: 3, reason: 'x' }),
    ).toMatchObject({ __typename: 'WrongState' });
  });

  it('is called off with a reason', async () => {
    const planned = await plan();
    expect(await say('inspector', 'callOffInspection', { ...seen(planned), reason: ' ' })).toMatchObject({
      fields: [{ path: 'reason' }],
    });
    await onlyBy('inspector', 'callOffInspection', { ...seen(planned), reason: 'Bão lũ.' }, ['province']);
  });

  it('is never of the own body, nor of one it succeeded, nor of one that is gone', async () => {
    for (const agency of ['moha', 'molisa'])
      expect(
        await say('inspector', 'planInspection', { ...planArgs, agency: toId('Agency', agency) }),
        agency,
      ).toMatchObject({ __typename: 'Forbidden' });
    const gone = await say('inspector', 'planInspection', { ...planArgs, agency: toId('Agency', 'hd-ubnd') });
    expect(gone).toMatchObject({ __typename: 'WrongState' });
  });

  it('shows to the body inspected once it has begun, and to everyone once it is concluded', async () => {
    const planned = await plan();
    const reads = async (who: Office | 'public') =>
      (await ask(who, `{ node(id: "${planned.id}") { ... on Inspection { status leafNumber } } }`)).node;
    expect([await reads('province'), await reads('public'), await reads('otherMinistry')]).toEqual([
      null,
      null,
      null,
    ]);
    expect(await reads('commission')).toMatchObject({ status: 'PLANNED' });
    const begun = await say('inspector', 'beginInspection', { ...seen(planned), on });
    expect([await reads('province'), await reads('public')]).toEqual([
      { status: 'UNDER_WAY', leafNumber: null },
      null,
    ]);
    await conclude(begun);
    const now = await reads('public');
    expect(now).toEqual({ status: 'CONCLUDED', leafNumber: expect.any(Number) });
    const [leaf] = await ledger.rows('SELECT record FROM leaves WHERE number = ?', [now.leafNumber]);
    expect(JSON.parse(String(leaf!.record))).toMatchObject({ type: 'inspection', agency: 'hp2-ubnd' });
  });
});

describe('a finding', () => {
  it('is recorded, handled, closed by another office, and published by the Commission', async () => {
    const inspection = await begin();
    const made = await onlyBy('inspector', 'recordFinding', findingArgs(inspection), [
      'province',
      'commission',
      'otherMinistry',
    ]);
    const handled = await onlyBy('province', 'handleFinding', { ...seen(made), ...measure }, [
      'otherProvince',
      'commission',
    ]);
    const closed = await onlyBy('inspector2', 'closeFinding', seen(handled), ['province', 'otherMinistry']);
    expect(await say('commission', 'publishFinding', seen(closed))).toMatchObject({
      __typename: 'WrongState',
      message: expect.stringContaining('not concluded'),
    });
    await conclude(inspection);
    await onlyBy('commission', 'publishFinding', seen(closed), ['inspector', 'province', 'otherMinistry']);
  });

  it('is not closed by the office that handled it, even in the body that inspects', async () => {
    const handled = await say('inspector', 'handleFinding', {
      ...seen(await find(await begin())),
      ...measure,
    });
    expect(await say('inspector', 'closeFinding', seen(handled))).toMatchObject({ __typename: 'Forbidden' });
    expect(await say('inspector2', 'closeFinding', seen(handled))).toMatchObject({ __typename: 'Finding' });
  });

  it('is not closed before it is handled, and may be withdrawn with a reason', async () => {
    const made = await find(await begin());
    expect(await say('inspector2', 'closeFinding', seen(made))).toMatchObject({ __typename: 'WrongState' });
    await onlyBy('inspector', 'withdrawFinding', { ...seen(made), reason: 'Nhầm đơn vị.' }, ['province']);
  });

  it('is hidden like one that is absent, to the byte, until it is published; then each step goes on in public', async () => {
    const inspection = await begin();
    const made = await find(inspection);
    const source = (id: string) =>
      `{ node(id: "${id}") { __typename } findings(first: 100) { totalCount nodes { id } } }`;
    const nothing = toId('Finding', crypto.randomUUID());
    for (const who of ['public', 'otherProvince', 'otherMinistry', 'front'] as const)
      expect(JSON.stringify(await ask(who, source(made.id))), who).toBe(
        JSON.stringify(await ask(who, source(nothing))),
      );
    for (const who of ['province', 'inspector2', 'commission'] as const)
      expect((await ask(who, source(made.id))).node, who).toEqual({ __typename: 'Finding' });

    await conclude(inspection);
    const published = await say('commission', 'publishFinding', seen(made));
    const read = async () =>
      (await ask('public', `{ node(id: "${made.id}") { ... on Finding { status leafNumber } } }`)).node;
    const before = await read();
    expect(before).toMatchObject({ status: 'OPEN' });
    await say('province', 'handleFinding', { ...seen(published), ...measure });
    const after = await read();
    expect(after.status).toBe('HANDLED');
    expect(after.leafNumber).toBeGreaterThan(before.leafNumber);
    const leaves = await ledger.rows('SELECT record FROM leaves WHERE entity_id = ?', [
      made.id.split(':')[1]!,
    ]);
    expect(leaves.map((l) => JSON.parse(String(l.record)).status)).toEqual(['open', 'handled']);
  });
});

describe('a verdict', () => {
  it('is given once on a published claim, by another body in whose field it lies, and published by the Commission', async () => {
    const report = await publishedReport('2026-01');
    const [claimBefore] = await ledger.rows('SELECT * FROM report_items WHERE report_id = ?', [
      report.id.split(':')[1]!,
    ]);
    const given = await onlyBy('inspector', 'assessClaim', verdictArgs(report), [
      'province',
      'otherMinistry',
      'front',
    ]);
    expect(await say('commission', 'assessClaim', verdictArgs(report))).toMatchObject({
      __typename: 'Conflict',
      message: 'This claim has a verdict already.',
    });
    const line = `{ report(id: "${report.id}") { items { claim verdict { assessment claim } } } }`;
    const items = async (who: Office | 'public') => (await ask(who, line)).report.items;
    expect(await items('public')).toContainEqual({ claim: 'IN_PROGRESS', verdict: null });
    expect(await items('province')).toContainEqual({ claim: 'IN_PROGRESS', verdict: null });
    const verdict = { assessment: 'UPHELD', claim: 'IN_PROGRESS' };
    expect(await items('commission')).toContainEqual({ claim: 'IN_PROGRESS', verdict });
    await onlyBy('commission', 'publishVerdict', seen(given), ['inspector', 'province', 'otherMinistry']);
    expect(await items('public')).toContainEqual({ claim: 'IN_PROGRESS', verdict });
    const [claimAfter] = await ledger.rows('SELECT * FROM report_items WHERE report_id = ?', [
      report.id.split(':')[1]!,
    ]);
    expect(claimAfter).toEqual(claimBefore);
  });

  it("is never the claimant's: not its author's in another office, not its body's, not its successor's", async () => {
    const report = await publishedReport('2026-02');
    const author = offices.province;
    const inspector = offices.inspector;
    if (author.kind !== 'person' || inspector.kind !== 'person') throw new Error('These are people.');
    const asJudge = (memberships: typeof author.memberships, id: string): Actor => ({
      ...inspector,
      id,
      memberships,
    });
    const bodies: [string, Actor][] = [
      ['the author, now in the ministry', asJudge(inspector.memberships, author.id)],
      [
        'a colleague of the author with a ministry',
        asJudge([...inspector.memberships, ...author.memberships], inspector.id),
      ],
    ];
    for (const [what, actor] of bodies)
      expect(await say(actor, 'assessClaim', verdictArgs(report)), what).toMatchObject({
        __typename: 'Forbidden',
      });
    // Hải Phòng's committee is succeeded, on paper, by the ministry.
    await ledger.db().writeBatch([
      {
        sql: "UPDATE agencies SET ended_on = '2026-11-10', revision = revision + 1, known_from = '2026-11-21T00:00:00.000Z' WHERE id = 'hp2-ubnd'",
        args: [],
      },
      {
        sql: "INSERT INTO successions (id, from_id, to_id, \"on\", kind, function, source_id, confidence, known_from) VALUES ('t', 'hp2-ubnd', 'moha', '2026-11-10', 'merged', 'all', 'CT-20', 'quoted', '2026-11-20T00:00:00.000Z')",
        args: [],
      },
    ]);
    expect(await say('inspector', 'assessClaim', verdictArgs(report))).toMatchObject({
      __typename: 'Forbidden',
    });
    expect(await say('commission', 'assessClaim', verdictArgs(report))).toMatchObject({
      __typename: 'Verdict',
    });
    await ledger.db().writeBatch([
      {
        sql: "UPDATE agencies SET ended_on = NULL, revision = revision + 1, known_from = '2026-11-21T00:00:00.001Z' WHERE id = 'hp2-ubnd'",
        args: [],
      },
      // As its heir the ministry could verify nothing more of Hải Phòng's.
      {
        sql: "UPDATE successions SET \"on\" = '2099-01-01', revision = revision + 1, known_from = '2026-11-21T00:00:00.000Z' WHERE id = 't'",
        args: [],
      },
    ]);
  });

  it('is its to give to whom a document gives the task to verify, and no more to whoever is further from it', async () => {
    const report = await publishedReport('2026-Q2');
    const args = verdictArgs(report, '2.3');
    expect(await say('otherMinistry', 'assessClaim', args)).toMatchObject({ __typename: 'Forbidden' });
    const field = await say('commission', 'assignField', {
      document,
      section: '1',
      agency: toId('Agency', 'moet'),
      function: 'overseas_labour',
      tasks: [toId('Task', 'CT-20/2.3')],
      from: '2026-01-01',
    });
    const given = await onlyBy('otherMinistry', 'assessClaim', args, ['inspector', 'province', 'front']);
    const line = `{ node(id: "${given.id}") { ... on Verdict { assessment } } }`;
    expect((await ask('otherMinistry', line)).node).toEqual({ assessment: 'UPHELD' });
    expect((await ask('inspector', line)).node).toBeNull();
    await say('commission', 'endField', { ...seen(field), until: '2026-01-02' });
    expect((await ask('inspector', line)).node).toEqual({ assessment: 'UPHELD' });
  });

  it('is not published by the office that gave it, and rests on something', async () => {
    const report = await publishedReport('2026-03');
    const given = await say('commission', 'assessClaim', verdictArgs(report));
    expect(await say('commission', 'publishVerdict', seen(given))).toMatchObject({ __typename: 'Forbidden' });
    expect(await say('commission2', 'publishVerdict', seen(given))).toMatchObject({ __typename: 'Verdict' });
    expect(
      await say('commission', 'assessClaim', { ...verdictArgs(report, '2.3'), grade: word('NONE') }),
    ).toMatchObject({ fields: [{ path: 'grade' }] });
    expect(await say('commission', 'assessClaim', verdictArgs(report, '9.9'))).toMatchObject({
      __typename: 'NotFound',
    });
  });
});

describe('what was inspected and judged is put right', () => {
  const reason = 'Đọc lại biên bản.';
  const others = ['province', 'otherMinistry', 'commission', 'front'] as const;
  const corrections = '{ corrections { reason changed { field before after } } }';
  const told = async (who: Office | 'public', id: string, type: string, fields: string) =>
    (await ask(who, `{ node(id: "${id}") { ... on ${type} { ${fields} } } }`)).node;
  const leaves = async (id: string) =>
    (
      await ledger.rows('SELECT record FROM leaves WHERE entity_id = ? ORDER BY number', [id.split(':')[1]!])
    ).map(({ record }) => JSON.parse(String(record)));

  it('an inspection by the body that inspects: both conclusions are in the public log, and what has not come comes by its own act', async () => {
    const begun = await begin();
    expect(
      await say('inspector', 'correctInspection', { ...seen(begun), conclusion: 'Đạt.', reason }),
    ).toMatchObject({ __typename: 'WrongState' });
    const concluded = await conclude(begun);
    for (const [wrong, path] of [
      [{ conclusion: null }, 'conclusion'],
      [{ conclusion: 'x'.repeat(4_001) }, 'conclusion'],
      [{ concludedOn: '2026-10-01' }, 'concludedOn'],
      [{ begunOn: '2099-01-01' }, 'begunOn'],
      [{}, 'reason'],
    ] as const)
      expect(
        (await say('inspector', 'correctInspection', { ...seen(concluded), ...wrong, reason })).fields[0],
        path,
      ).toMatchObject({ path });
    const args = { ...seen(concluded), conclusion: 'Đạt.', reason };
    await onlyBy('inspector2', 'correctInspection', args, others);
    expect((await leaves(concluded.id)).map(({ conclusion }) => conclusion)).toEqual([
      'Đạt một phần.',
      'Đạt.',
    ]);
    expect(await told('public', concluded.id, 'Inspection', 'conclusion')).toEqual({ conclusion: 'Đạt.' });
  });

  it('a finding by the body that found it: it is public again once it is published again, and its words between are nobody else’s', async () => {
    const begun = await begin();
    const finding = await find(begun);
    await conclude(begun);
    let now = await say('commission', 'publishFinding', seen(finding));
    const put = (cases: number) => ({ ...seen(now), cases, reason });
    now = await onlyBy('inspector', 'correctFinding', put(7), others);
    expect(await told('public', finding.id, 'Finding', 'cases')).toBeNull();
    expect(await told('province', finding.id, 'Finding', `cases ${corrections.slice(2, -2)}`)).toEqual({
      cases: 7,
      corrections: [],
    });
    now = await say('inspector', 'correctFinding', put(3));
    // Whoever puts it right does not publish it.
    expect(await say('inspector', 'publishFinding', seen(now))).toMatchObject({ __typename: 'Forbidden' });
    now = await say('commission', 'publishFinding', seen(now));
    expect(await told('public', finding.id, 'Finding', `cases ${corrections.slice(2, -2)}`)).toEqual({
      cases: 3,
      corrections: [],
    });
    expect((await leaves(finding.id)).map(({ cases }) => cases)).toEqual([2, 3]);
    // The body that found it knows what it has put right, and so does the Commission.
    for (const who of ['commission', 'inspector2'] as const)
      expect(await told(who, finding.id, 'Finding', corrections.slice(2, -2)), who).toEqual({
        corrections: [
          { reason, changed: [{ field: 'cases', before: '2', after: '7' }] },
          { reason, changed: [{ field: 'cases', before: '7', after: '3' }] },
        ],
      });
    expect(await told('otherMinistry', finding.id, 'Finding', corrections.slice(2, -2))).toEqual({
      corrections: [],
    });
    expect(await say('inspector', 'correctFinding', { ...put(3), measure: 'Đã sửa.' })).toMatchObject({
      __typename: 'WrongState',
    });
    now = await say('inspector', 'withdrawFinding', { ...seen(await find(await begin())), reason });
    expect(await say('inspector', 'correctFinding', put(9))).toMatchObject({ __typename: 'WrongState' });
  });

  it('a verdict by the body that gave it, published by another office than the one that put it right', async () => {
    const report = await publishedReport('2026-09');
    const given = await say('inspector', 'assessClaim', verdictArgs(report));
    let now = await say('commission', 'publishVerdict', seen(given));
    const args = { ...seen(now), assessment: word('PARTLY_UPHELD'), why: reason };
    expect(await say('inspector', 'correctVerdict', { ...args, grade: word('NONE') })).toMatchObject({
      fields: [{ path: 'grade' }],
    });
    now = await onlyBy('inspector2', 'correctVerdict', args, others);
    expect(await told('public', given.id, 'Verdict', 'assessment')).toBeNull();
    const then = await told('commission', given.id, 'Verdict', 'publishedAt assessedBy { id }');
    expect(then).toEqual({
      publishedAt: null,
      assessedBy: { id: toId('Office', (offices.inspector2 as { id: string }).id) },
    });
    await say('commission', 'publishVerdict', seen(now));
    expect(await told('public', given.id, 'Verdict', 'assessment')).toEqual({ assessment: 'PARTLY_UPHELD' });
    expect((await leaves(given.id)).map(({ assessment }) => assessment)).toEqual(['upheld', 'partly_upheld']);
  });
});

describe('supervision', () => {
  const stated = (report: Seen) => ({
    report: report.id,
    task: '3.11',
    view: word('CONTRADICTS'),
    statement: 'Chưa thấy quy chế tại xã.',
  });
  const read = async (who: Office | 'public', report: Seen) =>
    (
      await ask(
        who,
        `{ report(id: "${report.id}") { items { claim supervision { view statement withdrawnOn withdrawnReason agency { kind } } } } }`,
      )
    ).report.items.find((i: { claim: string }) => i.claim === 'IN_PROGRESS').supervision;

  it('is of whom the directive gives it to, and of a council in its own territory; nobody else', async () => {
    const [haiPhongs, sonLas] = [
      await publishedReport('2026-04'),
      await publishedReport('2026-04', 'otherProvince'),
    ];
    await onlyBy('front', 'stateSupervision', stated(haiPhongs), [
      'inspector',
      'commission',
      'province',
      'committee',
      'council',
      'partyInspector',
    ]);
    for (const who of ['assembly', 'partyOfAssembly'] as const)
      expect(await say(who, 'stateSupervision', stated(haiPhongs)), who).toMatchObject({
        __typename: 'SupervisionStatement',
      });
    expect(await say('council', 'stateSupervision', stated(sonLas))).toMatchObject({
      __typename: 'SupervisionStatement',
    });
  });

  it('is published by a second officer of the body or of the Commission, and taken back without its words', async () => {
    const report = await publishedReport('2026-08');
    const made = await say('front', 'stateSupervision', stated(report));
    expect([await read('public', report), await read('province', report)]).toEqual([[], []]);
    const words = { view: 'CONTRADICTS', statement: 'Chưa thấy quy chế tại xã.' };
    expect(await read('front2', report)).toMatchObject([words]);
    const published = await onlyBy('front2', 'publishSupervision', seen(made), [
      'front',
      'province',
      'council',
      'inspector',
    ]);
    expect(await read('public', report)).toMatchObject([words]);
    expect(await say('commission', 'publishSupervision', seen(published))).toMatchObject({
      __typename: 'WrongState',
    });
    expect(await say('front', 'withdrawSupervision', { ...seen(published), reason: ' ' })).toMatchObject({
      fields: [{ path: 'reason' }],
    });
    const args = { ...seen(published), reason: 'Nhầm xã.' };
    const withdrawn = await onlyBy('front', 'withdrawSupervision', args, [
      'commission',
      'province',
      'council',
    ]);
    const without = { view: null, statement: null, withdrawnReason: 'Nhầm xã.' };
    expect(await read('public', report)).toMatchObject([without]);
    expect(await read('front2', report)).toMatchObject([words]);
    expect(await say('front', 'withdrawSupervision', { ...args, ...seen(withdrawn) })).toMatchObject({
      __typename: 'WrongState',
    });
    const leaves = await ledger.rows('SELECT record FROM leaves WHERE entity_id = ? ORDER BY number', [
      made.id.split(':')[1]!,
    ]);
    expect(leaves.map((l) => JSON.parse(String(l.record)))).toMatchObject([
      { type: 'supervision_statement', statement: words.statement },
      { type: 'supervision_statement', withdrawn: { reason: 'Nhầm xã.' } },
    ]);
    expect(String(leaves[1]!.record)).not.toContain(words.statement);
  });
});

it('a Party committee inspects in its own line, and a body outside it neither as a whole nor in a finding', async () => {
  const inLine = { ...planArgs, agency: toId('Agency', 'tn-du-ubnd') };
  const planned = await onlyBy('partyInspector', 'planInspection', inLine, [
    'province',
    'inspector',
    'front',
  ]);
  for (const agency of ['tn2-ubnd', 'hp2-party', 'cpsc', 'tn2-ppc'])
    expect(
      await say('partyInspector', 'planInspection', { ...planArgs, agency: toId('Agency', agency) }),
      agency,
    ).toMatchObject({ __typename: 'Forbidden' });
  expect(await say('commission', 'planInspection', inLine)).toMatchObject({ __typename: 'Inspection' });
  const begun = await say('partyInspector', 'beginInspection', { ...seen(planned), on });
  const ofAnother = { ...findingArgs(begun), agency: toId('Agency', 'tn2-ubnd') };
  expect(await say('partyInspector', 'recordFinding', ofAnother)).toMatchObject({
    fields: [{ path: 'agency' }],
  });
  expect(await say('partyInspector', 'recordFinding', findingArgs(begun))).toMatchObject({
    __typename: 'Finding',
  });
});

it('a recommendation goes upward once a second officer sends it, is answered by whom it was sent to, and a deferred one once more', async () => {
  const args = { directive, task, to: toId('Agency', 'moha'), text: 'Xin một mẫu báo cáo chung.' };
  expect(await say('inspector', 'makeRecommendation', { ...args, to: haiPhongId })).toMatchObject({
    fields: [{ path: 'to' }],
  });
  const notMine = { ...args, from: haiPhongId };
  const made = await onlyBy('province', 'makeRecommendation', notMine, ['otherProvince', 'commission']);
  const deferred = { ...seen(made), answer: word('DEFERRED'), text: 'Chờ sơ kết.' };
  expect(await say('inspector', 'answerRecommendation', deferred)).toMatchObject({ __typename: 'NotFound' });
  const sent = await onlyBy('province2', 'publishRecommendation', seen(made), [
    'province',
    'otherProvince',
    'inspector',
  ]);
  const answered = await onlyBy('inspector', 'answerRecommendation', { ...deferred, ...seen(sent) }, [
    'province',
    'commission',
  ]);
  const accepted = { ...seen(answered), answer: word('ACCEPTED'), text: 'Áp dụng từ 2027.' };
  const last = await onlyBy('inspector2', 'answerRecommendation', accepted, []);
  expect(await say('inspector', 'answerRecommendation', { ...accepted, ...seen(last) })).toMatchObject({
    __typename: 'WrongState',
  });
  const wrong = 'Bản gửi thiếu một chữ.';
  const put = { answerText: 'Áp dụng từ quý I/2027.', reason: wrong };
  expect(await say('inspector', 'correctRecommendationAnswer', { ...seen(sent), ...put })).toMatchObject({
    __typename: 'Conflict',
  });
  for (const [set, path] of [
    [{ answerText: ' ' }, 'answerText'],
    [{ answeredAs: null }, 'answeredAs'],
    [{ reason: ' ' }, 'reason'],
  ] as const)
    expect(
      (await say('inspector', 'correctRecommendationAnswer', { ...seen(last), ...put, ...set })).fields[0],
    ).toMatchObject({ path });
  const right = await onlyBy('inspector', 'correctRecommendationAnswer', { ...seen(last), ...put }, [
    'province',
    'commission',
    'otherMinistry',
  ]);
  expect(
    (
      await ledger.rows('SELECT record FROM leaves WHERE entity_id = ? ORDER BY number', [
        made.id.split(':')[1]!,
      ])
    ).map(({ record }) => JSON.parse(String(record)).answered?.text),
  ).toEqual([undefined, 'Chờ sơ kết.', 'Áp dụng từ 2027.', 'Áp dụng từ quý I/2027.']);
  expect(
    (
      await ask(
        'public',
        `{ node(id: "${made.id}") { ... on Recommendation { answerText corrections { reason changed { field before after } } } } }`,
      )
    ).node,
  ).toEqual({
    answerText: put.answerText,
    corrections: [
      {
        reason: wrong,
        changed: [{ field: 'answerText', before: 'Áp dụng từ 2027.', after: put.answerText }],
      },
    ],
  });
  const read = async () =>
    (
      await ask(
        'public',
        `{ recommendations(first: 10, from: "${haiPhongId}") { nodes { text withdrawnReason answeredAs answerText answeredByAgency { nameVi } } } }`,
      )
    ).recommendations.nodes;
  const answer = {
    answeredAs: 'ACCEPTED',
    answerText: put.answerText,
    answeredByAgency: { nameVi: 'Bộ Nội vụ' },
  };
  expect(await read()).toEqual([{ text: args.text, withdrawnReason: null, ...answer }]);
  await onlyBy('province', 'withdrawRecommendation', { ...seen(right), reason: 'Đã có mẫu.' }, [
    'commission',
    'otherProvince',
  ]);
  expect(await read()).toEqual([{ text: null, withdrawnReason: 'Đã có mẫu.', ...answer }]);
});

it('a recommendation that is withdrawn unsent was never public', async () => {
  const args = { directive, from: haiPhongId, to: toId('Agency', 'moha'), text: 'Thừa.' };
  const made = await say('province', 'makeRecommendation', args);
  const withdrawn = await say('province2', 'withdrawRecommendation', { ...seen(made), reason: 'Thừa.' });
  expect(await say('commission', 'publishRecommendation', seen(withdrawn))).toMatchObject({
    __typename: 'WrongState',
  });
  expect(await ask('public', `{ node(id: "${made.id}") { id } }`)).toEqual({ node: null });
  expect(await ledger.rows('SELECT 1 FROM leaves WHERE entity_id = ?', [made.id.split(':')[1]!])).toEqual([]);
});

it('what published reports recommend is listed with them', async () => {
  await publishedReport('2026-05');
  const data = await ask(
    'public',
    '{ recommendationsInReports(directive: "20-CT/TW", first: 100) { nodes { recommendation task { code } report { status } } } }',
  );
  expect(data.recommendationsInReports.nodes).toContainEqual({
    recommendation: 'Xin một mẫu chung.',
    task: { code: '2.3' },
    report: { status: 'PUBLISHED' },
  });
});

it('a commendation is put on record by the Commission, for a task or a round', async () => {
  const args = { agency: haiPhongId, reason: 'Chia sẻ dữ liệu sớm nhất.', on, document };
  expect(await say('commission', 'commend', args)).toMatchObject({ fields: [{ path: 'task' }] });
  const made = await onlyBy('commission', 'commend', { ...args, task }, ['inspector', 'province']);
  const read = async () =>
    (
      await ask(
        'public',
        `{ commendations(first: 5, agency: "${haiPhongId}") { nodes { reason withdrawnReason } } }`,
      )
    ).commendations.nodes;
  expect(await read()).toEqual([]);
  const published = await onlyBy('commission2', 'publishCommendation', seen(made), [
    'commission',
    'province',
  ]);
  expect(await read()).toEqual([{ reason: args.reason, withdrawnReason: null }]);
  await onlyBy('commission', 'withdrawCommendation', { ...seen(published), reason: 'Nhầm đơn vị.' }, [
    'province',
  ]);
  expect(await read()).toEqual([{ reason: null, withdrawnReason: 'Nhầm đơn vị.' }]);
  const own = { ...args, task, agency: toId('Agency', 'cpsc') };
  expect(await say('commission', 'commend', own)).toMatchObject({ __typename: 'Forbidden' });
});

it('an example office makes examples of examples, and never touches what is real', async () => {
  const report = await publishedReport('2026-06');
  expect(await say(example, 'assessClaim', verdictArgs(report))).toMatchObject({ __typename: 'Forbidden' });
  const begun = await begin();
  expect(await say(example, 'concludeInspection', { ...seen(begun), on, conclusion: 'x' })).toMatchObject({
    __typename: 'Forbidden',
  });
  const made = await say(example, 'planInspection', planArgs);
  const data = await ask('inspector', `{ node(id: "${made.id}") { ... on Inspection { standing } } }`);
  expect(data.node).toEqual({ standing: 'EXAMPLE' });
});

it('divergence is what anyone counts again from the listed claims, and from the tables', async () => {
  const period = '2026-07';
  const [one, other] = [await publishedReport(period), await publishedReport(period, 'otherProvince')];
  const judge = async (report: Seen, code: string, assessment: string, isPublished = true) => {
    const given = await say('commission', 'assessClaim', verdictArgs(report, code, assessment));
    if (isPublished) await say('commission2', 'publishVerdict', seen(given));
  };
  await judge(one, '3.11', 'UPHELD');
  await judge(one, '2.3', 'NOT_UPHELD');
  await judge(other, '3.11', 'UPHELD', false);
  const args = `directive: "20-CT/TW", round: "${period}"`;
  const source = `{ divergence(${args}) { claims assessed agreeing diverging cannotBeJudged notAssessed }
    claims(${args}, first: 100) { totalCount nodes { verdict { assessment } } } examples: divergence(${args}, examples: true) { claims } }`;
  const expected = {
    claims: 4,
    assessed: 2,
    agreeing: 1,
    diverging: 1,
    cannotBeJudged: 0,
    notAssessed: 2,
  };
  const data = await ask('public', source);
  expect(data.divergence).toEqual(expected);
  const then = await ask('public', source.replaceAll(args, `${args}, knownOn: "2026-11-21"`));
  expect(then.divergence.claims).toBe(0);
  expect(then.claims.totalCount).toBe(0);
  // A figure is public: whoever sees more verdicts is told the same one.
  expect((await ask('commission', source)).divergence).toEqual(expected);
  expect(data.examples).toEqual({ claims: 0 });
  const words = data.claims.nodes.map(
    (c: { verdict: { assessment: string } | null }) => c.verdict?.assessment ?? 'NO VERDICT YET',
  );
  expect(words.sort()).toEqual(['NOT_UPHELD', 'NO VERDICT YET', 'NO VERDICT YET', 'UPHELD'].sort());
  const [counted] = await ledger.rows(
    `SELECT count(*) AS claims, count(v.id) AS assessed, coalesce(sum(v.assessment = 'upheld'), 0) AS agreeing,
      coalesce(sum(v.assessment IN ('partly_upheld', 'not_upheld')), 0) AS diverging,
      coalesce(sum(v.assessment = 'cannot_be_judged'), 0) AS cannotBeJudged, sum(v.id IS NULL) AS notAssessed
    FROM report_items i JOIN reports r ON r.id = i.report_id JOIN rounds o ON o.id = r.round_id
    LEFT JOIN verdicts v ON v.report_id = r.id AND v.task_id = i.task_id AND v.published_at IS NOT NULL
    WHERE o.period = ? AND r.status = 'published' AND r.superseded_at IS NULL AND r.standing <> 'example' AND i.claim IS NOT NULL`,
    [period],
  );
  expect(counted).toEqual(expected);
});

describe('a body that has ended', () => {
  const registrar: Person = {
    kind: 'person',
    id: 'registrar',
    officeVi: 'Văn thư',
    officeEn: 'Registry',
    isExample: false,
    memberships: [{ agencyId: 'cpsc', role: 'administrator' }],
    scopes,
  };
  const merge = async (agency: string, heirs: readonly string[]) => {
    const args = {
      id: toId('Agency', agency),
      revision: 1,
      kind: heirs.length === 0 ? 'dissolved' : 'merged',
      on: '2026-11-10',
      ends: true,
      successors: heirs.map((heir) => ({ agency: toId('Agency', heir), function: 'all' })),
      source: document,
      section: 'Điều 1',
      key: newKey(),
    };
    const asked = await ledger.ask(
      'public',
      mutation('succeedAgency', args, '... on Agency { endedOn }'),
      {},
      { actor: registrar },
    );
    expect(asked.data.succeedAgency).toEqual({ __typename: 'Agency', endedOn: args.on });
  };
  const officer = async (agency: string, role: Role = 'ministry_officer') => {
    const { token } = await addOffice(ledger, agency, role, { isExample: false });
    return withToken(ledger, token);
  };
  const plannedBy = async (who: Actor, agency: string) => {
    const planned = await say(who, 'planInspection', { ...planArgs, agency: toId('Agency', agency) });
    return say(who, 'beginInspection', { ...seen(planned), on });
  };

  it('leaves its inspections, findings and verdicts to whoever took its place, and nobody else', async () => {
    const predecessor = await officer('moh');
    const underWay = await plannedBy(predecessor, 'hp2-ubnd');
    const planned = await say(predecessor, 'planInspection', planArgs);
    const recorded = await say(predecessor, 'recordFinding', findingArgs(underWay));
    const report = await publishedReport('2026-Q1');
    const [field] = await ledger.rows(
      "SELECT 1 FROM responsibilities WHERE agency_id = 'moh' AND task_id = 'CT-20/3.11'",
    );
    expect(
      field,
      'the ministry of health has no task here: what it judged, its heir could not see by its field',
    ).toBe(undefined);
    const { db } = await ledger.ctx('public');
    const given =
      'INSERT INTO verdicts (id, report_id, task_id, agency_id, round_id, claim, assessment, reason, grade, assessed_on, assessed_by_id, assessed_by_agency_id, standing, revision, known_from) SELECT ?, r.id, ?, r.agency_id, r.round_id, ?, ?, ?, ?, ?, ?, ?, ?, 1, r.published_at FROM reports r WHERE r.id = ?';
    await db.writeBatch([
      {
        sql: given,
        args: [
          'of-health',
          'CT-20/3.11',
          'in_progress',
          'upheld',
          'Đã đọc.',
          'document',
          '2026-11-05',
          (predecessor as Person).id,
          'moh',
          'official_data',
          report.id.split(':')[1]!,
        ],
      },
    ]);
    const stranger = await officer('moet');
    const heir = await officer('mae');
    const verdict = {
      id: toId('Verdict', 'of-health'),
      revision: 1,
      grade: word('OWN_STATEMENT'),
      why: 'Đọc lại.',
    };
    const acts: readonly (readonly [string, Record<string, unknown>])[] = [
      ['correctFinding', { ...seen(recorded), cases: 3, reason: 'Đếm lại.' }],
      ['recordFinding', { ...findingArgs(underWay), agency: toId('Agency', 'sl-ubnd') }],
      ['beginInspection', { ...seen(planned), on }],
      ['correctInspection', { ...seen(underWay), scope: 'Đào tạo', reason: 'Đọc lại.' }],
      ['correctVerdict', verdict],
    ];
    for (const who of [heir, stranger])
      for (const [change, args] of acts)
        expect(['NotFound', 'Forbidden'], change).toContain((await say(who, change, args)).__typename);
    await merge('moh', ['mae']);
    for (const [change, args] of acts) {
      expect(['NotFound', 'Forbidden'], change).toContain((await say(stranger, change, args)).__typename);
      expect((await say(heir, change, args)).id, change).toEqual(expect.any(String));
    }
    const { node } = await ask(
      'commission',
      `{ node(id: "${recorded.id}") { ... on Finding { revision } } }`,
    );
    const handled = await say('province', 'handleFinding', { id: recorded.id, ...node, ...measure });
    const closed = await say(heir, 'closeFinding', seen(handled));
    const concluded = await say(heir, 'concludeInspection', {
      id: underWay.id,
      revision: underWay.revision + 1,
      on,
      conclusion: 'Đạt.',
    });
    expect(
      await ask(
        'commission',
        `{ inspection: node(id: "${concluded.id}") { ... on Inspection { byAgency { id } conclusion } }
        finding: node(id: "${closed.id}") { ... on Finding { closedByAgency { id } corrections { reason } } } }`,
      ),
    ).toEqual({
      inspection: { byAgency: { id: toId('Agency', 'moh') }, conclusion: 'Đạt.' },
      finding: { closedByAgency: { id: toId('Agency', 'mae') }, corrections: [{ reason: 'Đếm lại.' }] },
    });
  });

  it('leaves what it has to put right to its heir too; keeping the register for a body is no office of it', async () => {
    const recorded = await say(
      'inspector',
      'recordFinding',
      findingArgs(await plannedBy(offices.inspector, 'mps')),
    );
    await merge('mps', ['mofa']);
    const args = { ...seen(recorded), ...measure };
    const keeper = await officer('mofa', 'administrator');
    expect(await say(keeper, 'handleFinding', args)).toMatchObject({ __typename: 'Forbidden' });
    const handled = await say(await officer('mofa'), 'handleFinding', args);
    expect(
      (await ask('commission', `{ node(id: "${handled.id}") { ... on Finding { handledByAgency { id } } } }`))
        .node,
    ).toEqual({ handledByAgency: { id: toId('Agency', 'mofa') } });
  });

  it('never leaves its inspection to the body that it inspected: what is then nobody’s is the Commission’s', async () => {
    const ended = await officer('mae');
    const underWay = await plannedBy(ended, 'mofa');
    await merge('mae', ['mofa']);
    const args = { ...seen(underWay), on, conclusion: 'Đạt.' };
    expect(await say(await officer('mofa'), 'concludeInspection', args)).toMatchObject({
      __typename: 'Forbidden',
    });
    expect((await say('commission', 'concludeInspection', args)).id).toBe(underWay.id);
  });
});
