// The register of documents, bodies, plans and figures: every act on it happens, is audited, and is refused to the wrong people.
import { beforeAll, expect, it } from 'vitest';
import { toId } from '../../schema/ids.ts';
import { mutation, newKey, word } from '../support/cycle.ts';
import { keeper, writeKeeper } from '../support/keeper.ts';
import { useLedger, type Who } from '../support/ledger.ts';

const ledger = useLedger();
beforeAll(() => writeKeeper(ledger));

/** Sends a change to the register, as its keeper or as one of the example people. */
async function keep(change: string, args: Record<string, unknown>, key = newKey(), who?: Who) {
  const source = mutation(change, { ...args, key }, '... on Node { id }');
  const asked = await ledger.ask(who ?? 'public', source, {}, who ? {} : { actor: keeper });
  if (asked.errors) throw asked.errors[0]!;
  return asked.data[change];
}

const source = toId('Document', 'S-SL-2025');
const cases: { change: string; entity: string; args: Record<string, unknown>; refers?: string }[] = [
  {
    change: 'recordDocument',
    entity: 'document',
    args: {
      kind: 'plan',
      symbol: '1/KH-UBND',
      issuedOn: '2026-10',
      titleVi: 'Kế hoạch',
      readAs: 'excerpt',
      standing: word('OFFICIAL_TEXT'),
      issuer: toId('Agency', 'hp2-ubnd'),
    },
    refers: 'issuer',
  },
  {
    change: 'recordDirective',
    entity: 'directive',
    args: {
      document: toId('Document', 'CT-16'),
      subjectVi: 'Chỉ thị thử nghiệm',
      subjectEn: 'A directive for a test',
      hasQuantifiedTargets: false,
      hasDatedDeadlines: false,
    },
    refers: 'document',
  },
  {
    change: 'recordTask',
    entity: 'task',
    args: {
      directive: toId('Directive', 'CT-20'),
      code: '2.99',
      level: word('LEAF'),
      position: 99,
      titleVi: 'Việc thử nghiệm',
      titleEn: 'A task for a test',
      summaryVi: 'Việc thử nghiệm.',
      summaryEn: 'A task for a test.',
      kind: 'training',
      cadence: word('CONTINUOUS'),
      section: '2',
      indicators: ['IND-SENT'],
    },
    refers: 'directive',
  },
  {
    change: 'addAgency',
    entity: 'agency',
    args: { kind: word('AGENCY'), nameVi: 'Cục Việc làm', startedOn: '2025-03-01', source },
    refers: 'source',
  },
  {
    change: 'assign',
    entity: 'assignment',
    args: {
      document: source,
      section: '§1',
      agency: toId('Agency', 'molisa'),
      task: toId('Task', 'CT-20/2.3'),
      role: word('LEAD'),
      function: 'overseas_labour',
      from: '2023-01-01',
      basis: 'explicit',
    },
    refers: 'agency',
  },
  {
    change: 'addProvision',
    entity: 'provision',
    args: {
      plan: toId('Plan', 'PL-CP-225'),
      code: 'CP-99',
      position: 99,
      titleVi: 'Việc mới',
      titleEn: 'A new line',
      section: '9',
      tasks: ['2.3'],
    },
    refers: 'plan',
  },
  {
    change: 'defineIndicator',
    entity: 'indicator',
    args: {
      code: 'IND-TEST',
      slug: 'test',
      nameVi: 'Thử',
      nameEn: 'Test',
      definitionVi: 'Thử',
      definitionEn: 'Test',
      unit: 'persons',
      direction: word('CONTEXT'),
      aggregation: 'none',
    },
  },
  {
    change: 'recordObservation',
    entity: 'observation',
    args: {
      indicator: toId('Indicator', 'IND-SENT'),
      territory: toId('Territory', 'VN'),
      kind: word('ACTUAL'),
      series: 'flow',
      value: '99.50',
      qualifier: word('EXACT'),
      periodType: 'year',
      periodStart: '2026-01-01',
      periodEnd: '2026-12-31',
      source,
    },
    refers: 'indicator',
  },
  {
    change: 'setTarget',
    entity: 'target',
    args: {
      plan: toId('Plan', 'PL-CP-225'),
      indicator: toId('Indicator', 'IND-SENT'),
      value: '150000',
      qualifier: word('AT_LEAST'),
      unit: 'persons',
      period: '2027',
      textVi: 'Ít nhất 150.000',
      textEn: 'At least 150,000',
      section: '2',
    },
    refers: 'plan',
  },
];

it.each(cases)(
  '$change happens once, is audited, and is refused to all but the keeper',
  async ({ change, entity, args, refers }) => {
    for (const who of ['haiPhong', 'ministry', 'commission', 'administrator'] as const)
      expect(await keep(change, args, newKey(), who)).toMatchObject({
        __typename: 'Forbidden',
      });
    if (refers) {
      const refused = await keep(change, {
        ...args,
        [refers]: toId(refers === 'issuer' ? 'Agency' : 'Document', 'no-such'),
      });
      expect(refused).toMatchObject({
        __typename: 'Invalid',
        fields: [{ message: 'There is no such record.' }],
      });
    }
    const key = newKey();
    const made = await keep(change, args, key);
    expect(made.id, JSON.stringify(made)).toEqual(expect.any(String));
    expect(await keep(change, args, key)).toEqual(made);
    const audited = await ledger.rows(
      'SELECT entity, revision, actor_id FROM audit_log WHERE entity = ? AND action <> ?',
      [entity, 'seed.load'],
    );
    expect(audited).toEqual([expect.objectContaining({ entity, revision: 1, actor_id: 'keeper' })]);
  },
);

it('a plan is recorded for a document, once', async () => {
  const document = await keep('recordDocument', {
    kind: 'plan',
    symbol: '2/KH-UBND',
    readAs: 'full_text',
    standing: word('OFFICIAL_TEXT'),
  });
  const args = {
    document: document.id,
    directive: toId('Directive', 'CT-20'),
    agency: toId('Agency', 'hp2-ubnd'),
    territory: toId('Territory', 'P34-31'),
    level: word('PROVINCE'),
    relation: word('IMPLEMENTS_DIRECTIVE'),
  };
  expect(await keep('recordPlan', args)).toMatchObject({ __typename: 'Plan' });
  expect(await keep('recordPlan', args)).toMatchObject({
    __typename: 'Conflict',
    message: 'This document is already recorded as a plan.',
  });
  const asked = await ledger.ask(
    'public',
    '{ territory(slug: "hai-phong") { plans(first: 5) { nodes { document { symbol } } } } }',
  );
  expect(asked.data.territory.plans.nodes).toContainEqual({ document: { symbol: '2/KH-UBND' } });
});

it('a duty assigned to the labour ministry is held by Home Affairs since 1/3/2025, and by nobody after it ends', async () => {
  const holders = async (validOn: string) =>
    (
      await ledger.ask(
        'public',
        `{ directive(symbol: "20-CT/TW", validOn: "${validOn}") { task(code: "2.4") { holders { agency { nameVi } } } } }`,
      )
    ).data.directive.task.holders;
  const made = await keep('assign', {
    document: source,
    section: '§1',
    agency: toId('Agency', 'molisa'),
    task: toId('Task', 'CT-20/2.4'),
    role: word('LEAD'),
    function: 'overseas_labour',
    from: '2023-01-01',
    basis: 'explicit',
  });
  expect(await holders('2024-06-01')).toEqual([
    { agency: { nameVi: 'Bộ Lao động - Thương binh và Xã hội' } },
  ]);
  expect(await holders('2026-06-01')).toEqual([{ agency: { nameVi: 'Bộ Nội vụ' } }]);
  expect(await keep('endAssignment', { id: made.id, revision: 1, until: '2022-01-01' })).toMatchObject({
    __typename: 'Invalid',
  });
  expect(await keep('endAssignment', { id: made.id, revision: 7, until: '2026-01-01' })).toMatchObject({
    __typename: 'Conflict',
    currentRevision: 1,
  });
  expect(await keep('endAssignment', { id: made.id, revision: 1, until: '2026-01-01' })).toMatchObject({
    __typename: 'Assignment',
  });
  expect(await holders('2025-12-31')).toEqual([{ agency: { nameVi: 'Bộ Nội vụ' } }]);
  expect(await holders('2026-01-01')).toEqual([]);
  expect(await keep('endAssignment', { id: made.id, revision: 2, until: '2026-02-01' })).toMatchObject({
    __typename: 'WrongState',
  });
});

it('a figure that was taken down wrongly is put right, and the ledger still knows what it said before', async () => {
  const [before] = await ledger.rows("SELECT value FROM observations WHERE id = 'OBS-0001'");
  const id = toId('Observation', 'OBS-0001');
  expect(
    await keep('amendObservation', { id, revision: 1, value: '85100', qualifier: word('RANGE'), note: 'x' }),
  ).toMatchObject({ __typename: 'Invalid', fields: [{ path: 'valueHigh' }] });
  expect(
    await keep('amendObservation', {
      id,
      revision: 1,
      value: '85100',
      qualifier: word('ABOUT'),
      note: 'The source says 85,100.',
    }),
  ).toMatchObject({ __typename: 'Observation' });
  const asked = await ledger.ask(
    'public',
    `{ now: node(id: "${id}") { ... on Observation { value revision note } } before: nodes(ids: ["${id}"], knownOn: "2026-11-10") { ... on Observation { value revision } } }`,
  );
  expect(asked.data).toEqual({
    now: { value: '85100', revision: 2, note: 'The source says 85,100.' },
    before: [{ value: before!.value, revision: 1 }],
  });
});

it('the answer to a change is whole: a new body with its name, an amended figure with its breakdown', async () => {
  const ask = async (source: string) => (await ledger.ask('public', source, {}, { actor: keeper })).data;
  const added = await ask(
    mutation(
      'addAgency',
      { kind: word('AGENCY'), nameVi: 'Cục Mới', startedOn: '2025-03-01', source, key: newKey() },
      '... on Agency { nameVi }',
    ),
  );
  expect(added.addAgency).toMatchObject({ nameVi: 'Cục Mới' });
  const [broken] = await ledger.rows(
    'SELECT id, dimension FROM observations WHERE dimension IS NOT NULL LIMIT 1',
  );
  const amended = await ask(
    mutation(
      'amendObservation',
      {
        id: toId('Observation', broken!.id),
        revision: 1,
        value: '1',
        qualifier: word('EXACT'),
        note: 'Read again.',
        key: newKey(),
      },
      '... on Observation { dimension }',
    ),
  );
  expect(amended.amendObservation.dimension).toEqual(JSON.parse(String(broken!.dimension)));
});
