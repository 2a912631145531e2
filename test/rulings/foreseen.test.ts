// A ruling is told before it is made: what the preview says is what making it does, and who is named later owes at once.
import { expect, it } from 'vitest';
import { type Ctx, civilDate, type Person } from '../../db/ctx.ts';
import { materialise } from '../../db/rulings/materialise.ts';
import { toId } from '../../schema/ids.ts';
import { type Random, randomFrom } from '../faults/random.ts';
import { mutation, newKey, word } from '../support/cycle.ts';
import { useLedger } from '../support/ledger.ts';

const ledger = useLedger();
const person = (id: string, agencyId: string, role: Person['memberships'][number]['role']): Person => ({
  kind: 'person',
  id,
  officeVi: 'Văn phòng',
  officeEn: 'Office',
  isExample: false,
  memberships: [{ agencyId, role }],
  scopes: ['read', 'report', 'verify', 'publish', 'administer'],
});
const commission = person('the-commission', 'cpsc', 'commission');
const administrator = person('the-administrator', 'cpsc', 'administrator');
const at = '2026-11-29T03:00:00.000Z';
const over = (actor: Person, now = at): Partial<Ctx> => ({ actor, now, today: civilDate(now) });

async function say(
  change: string,
  args: Record<string, unknown>,
  wanted: string,
  who = commission,
  now = at,
  language: Ctx['language'] = 'en',
) {
  const asked = await ledger.ask(
    'public',
    mutation(change, { key: newKey(), ...args }, wanted),
    {},
    {
      ...over(who, now),
      language,
    },
  );
  if (asked.errors) throw asked.errors[0]!;
  return asked.data[change];
}
const onRuling = '... on Ruling { id revision }';

/** The same arguments as a question. */
async function preview(args: Record<string, unknown>, who = commission, language: Ctx['language'] = 'en') {
  const wanted = `problems { path code text } obligations agencies firstDueAt overdueAtOnce
    rounds { period isOpen dueAt obligations agencies } bodies { agency nameVi obligations } unreached { taskCode agency nameVi code text }`;
  const source = mutation('rulingPreview', args, wanted)
    .replace('mutation', 'query')
    .replace(/__typename|\.\.\. on (Refusal|Invalid|Conflict) \{ (fields \{[^}]*\}|[^}]*) \}/g, '');
  const asked = await ledger.ask('public', source, {}, { ...over(who), language });
  if (asked.errors) throw asked.errors[0]!;
  return asked.data.rulingPreview;
}

const document = toId('Document', 'CT-20');
const agency = (id: string) => toId('Agency', id);
const task = (code: string) => toId('Task', `CT-20/${code}`);
const ruling = {
  directive: toId('Directive', 'CT-20'),
  authority: agency('secretariat'),
  document,
  section: '1',
  ruledOn: '2026-07-01',
  tasks: [task('2.3'), task('3.11')],
  cadence: word('QUARTERLY'),
  dueAfterDays: 15,
  from: '2026-07-01',
};

it('what would bind nobody is refused, in the preview and in the act, in both languages, and says whom it does not reach', async () => {
  const args = { ...ruling, tasks: [task('5.3.1')], agencyKinds: [word('PROVINCE_GOVERNMENT')] };
  const told = await preview(args);
  expect(told).toMatchObject({ obligations: 0, agencies: 0, firstDueAt: null });
  expect(told.problems).toEqual([
    {
      path: 'tasks',
      code: 'BINDS_NOBODY',
      text: 'This ruling would make nothing due, for nobody. See whom it does not reach, and why.',
    },
  ]);
  expect(told.unreached).toContainEqual(
    expect.objectContaining({
      agency: agency('localities'),
      code: 'COLLECTIVE_NOT_NAMED',
      taskCode: '5.3.1',
    }),
  );
  expect((await preview(args, commission, 'vi')).problems[0].text).toMatch(/^Quyết định này chưa buộc/);
  expect(await say('makeRuling', args, onRuling)).toMatchObject({
    __typename: 'Invalid',
    fields: [{ path: 'tasks' }],
  });
  expect(await ledger.rows('SELECT id FROM rulings')).toEqual([]);
});

it('says every problem that making it would, and nobody but the Commission is shown anything', async () => {
  const wrong = { ...ruling, section: ' ', dueAfterDays: 0, from: '2026-06-30' };
  const refused = await say('makeRuling', wrong, onRuling);
  const told = await preview(wrong);
  expect(told.problems.map((p: { path: string }) => p.path)).toEqual(
    refused.fields.map((p: { path: string }) => p.path),
  );
  expect(told).toMatchObject({ obligations: 0, rounds: [], bodies: [], unreached: [] });
  expect(await preview(ruling, administrator)).toBeNull();
});

const owedBy = (id: string, code: string) =>
  ledger.rows(
    "SELECT ruling_id FROM obligations WHERE agency_id = ? AND task_id = ? AND released_on IS NULL AND standing <> 'example' AND round_id LIKE 'CT-20/2031-%'",
    [id, `CT-20/${code}`],
  );

it('whoever is named later owes at once: a collective, an assignment, a successor; and whoever is named no more does not', async () => {
  const { id } = await say(
    'makeRuling',
    {
      ...ruling,
      tasks: [task('2.7'), task('3.11')],
      cadence: word('ONE_OFF'),
      owes: word('REPORT'),
      dueAfterDays: null,
      dueOn: '2031-03-31',
    },
    onRuling,
  );
  expect(id).toBeDefined();
  // Task 2.7 names nobody of its own: it is its group's, "all Party committees" and others that stand for many.
  expect(await owedBy('dt2-party', '2.7')).toEqual([]);
  const set = await say(
    'resolveAssignees',
    {
      collective: agency('all-pcs'),
      agencies: [agency('dt2-party')],
      from: '2026-11-01',
      document,
      section: '2',
    },
    '... on AssigneeSet { id }',
  );
  expect(set.__typename).toBe('AssigneeSet');
  expect(await owedBy('dt2-party', '2.7')).toHaveLength(1);

  expect(await owedBy('vbsp', '3.11')).toEqual([]);
  const args = {
    document,
    agency: agency('vbsp'),
    task: task('3.11'),
    role: word('COORDINATE'),
    function: 'overseas_labour',
    from: '2026-11-01',
    basis: 'explicit',
    section: '3',
  };
  const assigned = await say('assign', args, '... on Assignment { id revision }', administrator);
  expect(assigned.__typename).toBe('Assignment');
  expect(await owedBy('vbsp', '3.11')).toHaveLength(1);
  const founded = await say(
    'addAgency',
    { kind: word('BANK'), nameVi: 'Ngân hàng mới', source: document },
    '... on Agency { id }',
    administrator,
  );
  const body = await ledger.rows("SELECT revision FROM agencies WHERE id = 'vbsp'");
  const passed = await say(
    'succeedAgency',
    {
      id: agency('vbsp'),
      revision: body[0]!.revision,
      kind: 'replaced',
      on: '2027-01-01',
      ends: true,
      successors: [{ agency: founded.id, function: 'all' }],
      source: document,
      section: '4',
    },
    '... on Agency { id }',
    administrator,
  );
  expect(passed.__typename).toBe('Agency');
  expect(await owedBy('vbsp', '3.11')).toEqual([]);
  expect(await owedBy(founded.id.slice('Agency:'.length), '3.11')).toHaveLength(1);
  const ended = await say(
    'endAssignment',
    { id: assigned.id, revision: assigned.revision, until: '2027-02-01' },
    '... on Assignment { id }',
    administrator,
  );
  expect(ended.__typename).toBe('Assignment');
  expect(await owedBy(founded.id.slice('Agency:'.length), '3.11')).toEqual([]);

  // Nothing is left for the job to do about it.
  const job = await ledger.ctx('public', {
    actor: { kind: 'system', job: 'upkeep' },
    now: at,
    today: civilDate(at),
  });
  const before = await ledger.rows(
    "SELECT count(*) AS n FROM obligations WHERE round_id LIKE 'CT-20/2031-%'",
  );
  await materialise(job, 400);
  expect(
    await ledger.rows("SELECT count(*) AS n FROM obligations WHERE round_id LIKE 'CT-20/2031-%'"),
  ).toEqual(before);
});

const codes = ['1.1', '2.1', '2.3', '2.4', '2.6', '3.6', '3.11', '4.1', '5.3.1', '5.7.1'];
const kinds = ['MINISTRY', 'PROVINCE_GOVERNMENT', 'PARTY_CENTRAL', 'BANK'];
const roles = ['LEAD', 'COORDINATE', 'IMPLEMENT', 'SUPERVISE'];
const bodies = ['moha', 'mofa', 'vbsp', 'sl-ubnd', 'vff', 'gov'];
const cadences = ['ONE_OFF', 'MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY'];

const some = (random: Random, all: readonly string[], often = 0.5) =>
  random() < often ? all.filter(() => random() < 0.4) : [];
const one = (random: Random, all: readonly string[]) => all[Math.floor(random() * all.length)]!;

function drawn(random: Random): Record<string, unknown> {
  const cadence = one(random, cadences);
  const isOnce = cadence === 'ONE_OFF';
  const from = one(random, ['2026-01-01', '2026-07-01', '2026-11-29', '2027-02-01']);
  return {
    ...ruling,
    ruledOn: '2026-01-01',
    tasks: [...new Set([one(random, codes), ...some(random, codes, 1)])].map(task),
    roles: some(random, roles, 0.3).map(word),
    agencyKinds: some(random, kinds, 0.4).map(word),
    agencies: some(random, bodies, 0.3).map(agency),
    cadence: word(cadence),
    owes: word('REPORT'),
    ...(isOnce
      ? { dueOn: one(random, ['2026-12-15', '2027-03-31', '2027-06-30']), dueAfterDays: null }
      : { dueAfterDays: 1 + Math.floor(random() * 40) }),
    graceDays: Math.floor(random() * 3) * 5,
    from,
  };
}

it('60 random rulings, one upon another: the preview is what making each of them does, and what its next period brings', async () => {
  const random = randomFrom(20);
  await say(
    'resolveAssignees',
    {
      collective: agency('localities'),
      agencies: [agency('sl-ubnd'), agency('hp2-ubnd')],
      from: '2025-07-01',
      document,
      section: '1',
    },
    '... on AssigneeSet { id }',
  );
  let made = 0;
  let coming = 0;
  for (let n = 0; n < 60; n++) {
    const args = drawn(random);
    const told = await preview(args);
    const done = await say('makeRuling', args, onRuling);
    expect(done.__typename, JSON.stringify(told.problems)).toBe(
      told.problems.length > 0 ? 'Invalid' : 'Ruling',
    );
    if (done.__typename !== 'Ruling') continue;
    const id = done.id.slice('Ruling:'.length);
    const rowsAt = () =>
      ledger.rows(
        `SELECT w.period AS period, count(*) AS n, count(DISTINCT agency_id) AS bodies, min(o.due_at) AS due FROM obligations o
          JOIN rounds w ON w.id = o.round_id WHERE ruling_id = ? GROUP BY w.period`,
        [id],
      );
    type Told = { period: string; isOpen: boolean; dueAt: string; obligations: number; agencies: number };
    const asRows = (rounds: Told[]) =>
      rounds
        .filter((r) => r.obligations > 0)
        .map((r) => ({ period: r.period, n: r.obligations, bodies: r.agencies, due: r.dueAt }))
        .sort((a, b) => (a.period < b.period ? -1 : 1));
    const open = told.rounds.filter((r: Told) => r.isOpen);
    expect(await rowsAt(), `ruling ${n}`).toEqual(asRows(open));
    made += open.reduce((sum: number, r: Told) => sum + r.obligations, 0);
    if (open.some((r: Told) => r.obligations > 0))
      expect(told.obligations).toBe(open.reduce((sum: number, r: Told) => sum + r.obligations, 0));
    // Where no other ruling gets there first, what it says of the next period comes true when that opens.
    const next = told.rounds.find((r: Told) => !r.isOpen);
    if (next && !told.unreached.some((u: { code: string }) => u.code === 'OWED_BY_ANOTHER_RULING')) {
      const later = new Date(Date.parse(next.dueAt) - 1).toISOString();
      const { revision } = done;
      await say('applyRuling', { id: done.id, revision }, onRuling, commission, later);
      expect((await rowsAt()).filter(({ period }) => period === next.period)).toEqual(asRows([next]));
      coming += next.obligations;
    }
  }
  expect(made).toBeGreaterThan(150);
  expect(coming).toBeGreaterThan(20);
});

it('in the place of another it is told what it takes over', async () => {
  const random = randomFrom(7);
  const standing = await ledger.rows(
    "SELECT id, revision FROM rulings WHERE until IS NULL AND coalesce(due_on, '') <> '2031-03-31' ORDER BY id",
  );
  expect(standing.length).toBeGreaterThan(10);
  let taken = 0;
  for (const { id, revision } of standing.slice(0, 12)) {
    const args = { ...drawn(random), from: '2026-11-29', dueOn: undefined };
    const asked: Record<string, unknown> = Object.fromEntries(
      Object.entries({
        ...args,
        cadence: word('ONE_OFF'),
        dueOn: one(random, ['2026-12-15', '2027-03-31', '2027-06-30']),
        dueAfterDays: null,
      }),
    );
    const replaces = toId('Ruling', String(id));
    const told = await preview({ ...asked, replaces });
    const done = await say('replaceRuling', { ...asked, id: replaces, revision }, onRuling);
    expect(done.__typename).toBe(told.problems.length > 0 ? 'Invalid' : 'Ruling');
    if (done.__typename !== 'Ruling') continue;
    const [row] = await ledger.rows('SELECT count(*) AS n FROM obligations WHERE ruling_id = ?', [
      done.id.slice('Ruling:'.length),
    ]);
    expect(row!.n).toBe(told.rounds[0].obligations);
    taken += Number(row!.n);
  }
  expect(taken).toBeGreaterThan(3);
});

it('many are extended, lifted or ended in one act: all of them, or none and every reason at its row', async () => {
  const rows = await ledger.rows(
    "SELECT id, revision, due_at FROM obligations WHERE round_id LIKE 'CT-20/2031-%' AND released_on IS NULL ORDER BY id LIMIT 3",
  );
  const seen = rows.map(({ id, revision }) => ({ id: toId('Obligation', String(id)), revision }));
  const grant = { reason: 'Bão số 9.', document, section: '2' };
  const kept = () =>
    ledger.rows("SELECT id, due_at, revision FROM obligations WHERE round_id LIKE 'CT-20/2031-%'");
  const before = await kept();
  const wanted = '... on Exemption { kind obligation { id } }';
  const refused = await say(
    'extendObligations',
    {
      obligations: [seen[0], { ...seen[1], revision: 9 }, { id: toId('Obligation', 'none'), revision: 1 }],
      ...grant,
      dueOn: '2031-05-31',
    },
    wanted,
  );
  expect(refused.fields.map((f: { path: string }) => f.path)).toEqual(['obligations[1]', 'obligations[2]']);
  expect(
    (await say('extendObligations', { obligations: seen, ...grant, dueOn: '2031-03-31' }, wanted)).fields.map(
      (f: { path: string }) => f.path,
    ),
  ).toEqual(['obligations[0]', 'obligations[1]', 'obligations[2]']);
  expect(
    (
      await say(
        'extendObligations',
        { obligations: [seen[0], seen[0]], ...grant, dueOn: '2031-05-31' },
        wanted,
      )
    ).fields,
  ).toHaveLength(1);
  expect((await say('exemptObligations', { obligations: [], ...grant }, wanted)).fields).toHaveLength(1);
  expect(await kept()).toEqual(before);

  const key = newKey();
  const args = { obligations: seen, ...grant, dueOn: '2031-05-31', key };
  const done = await say('extendObligations', args, wanted);
  expect(done).toMatchObject({ __typename: 'Exemption', kind: 'EXTENSION', obligation: { id: seen[0]!.id } });
  expect(await say('extendObligations', args, wanted)).toEqual(done);
  const after = await kept();
  expect(after.filter((o) => o.due_at === '2031-05-31T17:00:00.000Z')).toHaveLength(3);
  const again = seen.map(({ id, revision }) => ({ id, revision: Number(revision) + 1 }));
  expect(await say('exemptObligations', { obligations: again, ...grant }, wanted)).toMatchObject({
    kind: 'EXEMPTION',
  });
  const third = again.map(({ id, revision }) => ({ id, revision: revision + 1 }));
  expect(
    (await say('exemptObligations', { obligations: third, ...grant }, wanted)).fields.map(
      (f: { message: string }) => f.message,
    ),
  ).toEqual(Array(3).fill('This body is exempt from it.'));
  expect(
    await ledger.rows(
      "SELECT action, count(*) AS n FROM audit_log WHERE entity = 'exemption' GROUP BY 1 ORDER BY 1",
    ),
  ).toEqual([
    { action: 'obligation.exempt', n: 3 },
    { action: 'obligation.extend', n: 3 },
  ]);

  const open = await ledger.rows('SELECT id, revision FROM rulings WHERE until IS NULL ORDER BY id LIMIT 4');
  const rulings = open.map(({ id, revision }) => ({
    id: toId('Ruling', String(id)),
    revision: Number(revision),
  }));
  const stale = rulings.map((one, n) => (n === 2 ? { ...one, revision: one.revision + 1 } : one));
  expect((await say('endRulings', { rulings: stale, until: '2032-01-01' }, onRuling)).fields).toMatchObject([
    { path: 'rulings[2]' },
  ]);
  expect(await say('endRulings', { rulings, until: '2032-01-01' }, onRuling)).toMatchObject({
    id: rulings[0]!.id,
    revision: rulings[0]!.revision + 1,
  });
  expect(await ledger.rows("SELECT id FROM rulings WHERE until = '2032-01-01'")).toHaveLength(4);
});
