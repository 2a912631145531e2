// Sơn La's plan for 2025, on the ledger as it is loaded: what may be said of it, and what may not.
import { beforeAll, describe, expect, it } from 'vitest';
import { add, fromDecimal, toFraction } from '../../db/indicators/rational.ts';
import { toId } from '../../schema/ids.ts';
import { mutation, newKey, word } from '../support/cycle.ts';
import { keeper, writeKeeper } from '../support/keeper.ts';
import { useLedger, type Who } from '../support/ledger.ts';

const ledger = useLedger();
beforeAll(() => writeKeeper(ledger));
async function keep(change: string, args: Record<string, unknown>, who?: Who, key = newKey()) {
  const source = mutation(change, { ...args, key }, '... on Node { id }');
  const asked = await ledger.ask(who ?? 'public', source, {}, who ? {} : { actor: keeper });
  if (asked.errors) throw asked.errors[0]!;
  return asked.data[change];
}

const wanted = `operator base revision baseDocument { id } baseAuthority { nameVi }
  evaluations { verdict code reason period population numerator atLeast atMost denominator denominatorAsOf asOf exact percent figures }`;
async function target(id: string, knownOn?: string) {
  const on = knownOn ? `, knownOn: "${knownOn}"` : '';
  const asked = await ledger.ask(
    'public',
    `{ nodes(ids: ["${toId('Target', id)}"]${on}) { ... on Target { ${wanted} } } }`,
  );
  expect(asked.errors).toBeUndefined();
  expect(asked.statements).toBe(1);
  return asked.data.nodes[0];
}

describe('"100 % of communes"', () => {
  it('is shown under the 200 communes it was set for and under the 75 there are, each without a numerator', async () => {
    const { evaluations } = await target('TG-SL-3');
    expect(evaluations).toMatchObject([
      {
        verdict: 'NOT_COMPUTABLE',
        code: 'NUMERATOR_MISSING',
        denominator: '200',
        denominatorAsOf: '2025-04-16',
        percent: null,
      },
      {
        verdict: 'NOT_COMPUTABLE',
        code: 'NUMERATOR_MISSING',
        denominator: '75',
        denominatorAsOf: '2025-07-01',
        percent: null,
      },
    ]);
    expect(evaluations[0].population).toBe(
      '200 commune-level units as of 2025-04-16, until the count of 2025-07-01',
    );
  });
  it('set after the merger, is held against the 75 only', async () => {
    expect((await target('TG-SL-6')).evaluations).toMatchObject([{ denominator: '75' }]);
  });
  it("of a merged province without a count of communes says that too, and takes nobody else's", async () => {
    expect((await target('TG-DTKL-2')).evaluations).toMatchObject([
      { denominator: null, code: 'NUMERATOR_MISSING' },
    ]);
  });
});

it('the share of skilled workers is promised to rise: a direction, for which two shares would be needed', async () => {
  expect(await target('TG-SL-7')).toMatchObject({
    operator: 'RISES',
    evaluations: [{ verdict: 'NOT_COMPUTABLE', code: 'TWO_FIGURES_NEEDED', percent: null }],
  });
});

it('173 of which nobody says over what time prove nothing of the 200 of 2025', async () => {
  expect((await target('TG-SL-4')).evaluations).toMatchObject([
    { verdict: 'NOT_COMPUTABLE', code: 'NO_FIGURE', atLeast: null, figures: [] },
  ]);
});

describe('"over 130 % of the target in Resolution 420"', () => {
  const id = toId('Target', 'TG-SL-1');
  const base = {
    id,
    revision: 1,
    value: '200',
    asOf: '2024-12-05',
    document: toId('Document', 'S-SL-2025'),
    authority: toId('Agency', 'sl-hdnd'),
    section: 'para 1',
  };

  it('is strict, and not computable while the base of Resolution 420 is not supplied', async () => {
    expect(await target('TG-SL-1')).toMatchObject({
      operator: 'GT',
      base: null,
      evaluations: [
        {
          verdict: 'NOT_COMPUTABLE',
          code: 'BASE_NOT_SUPPLIED',
          reason: 'Ratio not computable: base of Resolution 420 not supplied.',
          denominator: null,
          percent: null,
        },
      ],
    });
  });

  it('never takes the 154 supported for people who left', async () => {
    const { evaluations } = await target('TG-SL-1');
    expect(JSON.stringify(evaluations)).not.toContain('154');
    expect(evaluations[0].figures).not.toContain(toId('Observation', 'OBS-0397'));
  });

  it('a base is refused to all but the keeper, from a document nobody read, of nothing, or for a target that has none', async () => {
    for (const who of ['sonLa', 'ministry', 'commission', 'administrator'] as const)
      expect(await keep('supplyBase', base, who)).toMatchObject({ __typename: 'Forbidden' });
    const unread = toId('Document', 'PL-SL-NQ420');
    expect(await keep('supplyBase', { ...base, document: unread })).toMatchObject({
      __typename: 'Invalid',
      fields: [
        { path: 'document', message: 'This document was not read, so nothing can be quoted from it.' },
      ],
    });
    expect(await keep('supplyBase', { ...base, value: '0', section: ' ', asOf: '2025-13' })).toMatchObject({
      fields: [{ path: 'value' }, { path: 'asOf' }, { path: 'section' }],
    });
    expect(await keep('supplyBase', { ...base, authority: toId('Agency', 'no-such') })).toMatchObject({
      fields: [{ path: 'authority', message: 'There is no such record.' }],
    });
    expect(await keep('supplyBase', { ...base, id: toId('Target', 'TG-SL-3') })).toMatchObject({
      __typename: 'WrongState',
    });
    expect(await keep('supplyBase', { ...base, id: toId('Target', 'none') })).toMatchObject({
      __typename: 'NotFound',
    });
  });

  it('once supplied, it waits for a figure of the year; at exactly 130 % it is not met, one more and it is', async () => {
    const key = newKey();
    const made = await keep('supplyBase', base, undefined, key);
    expect(made).toMatchObject({ __typename: 'Target', id });
    expect(await keep('supplyBase', base, undefined, key)).toEqual(made);
    expect(await keep('supplyBase', base)).toMatchObject({ __typename: 'Conflict', currentRevision: 2 });
    expect(await target('TG-SL-1')).toMatchObject({
      base: '200',
      revision: 2,
      baseDocument: { id: toId('Document', 'S-SL-2025') },
      baseAuthority: { nameVi: expect.stringContaining('Sơn La') },
      evaluations: [
        {
          verdict: 'NOT_COMPUTABLE',
          code: 'NO_FIGURE',
          atLeast: null,
          denominator: '200',
          denominatorAsOf: '2024-12-05',
          percent: null,
        },
      ],
    });

    const counted = await keep('recordObservation', {
      indicator: toId('Indicator', 'IND-SENT-PROV'),
      territory: toId('Territory', 'P34-14'),
      kind: word('ACTUAL'),
      series: 'flow',
      value: '260',
      qualifier: word('EXACT'),
      periodType: 'year',
      periodStart: '2025-01-01',
      periodEnd: '2025-12-31',
      source: toId('Document', 'S-SL-2025'),
    });
    const { evaluations } = await target('TG-SL-1');
    expect(evaluations).toEqual([
      {
        verdict: 'NOT_MET',
        code: 'COMPARED',
        reason:
          'The figure was held against the number promised, exactly, with the operator >: it does not hold.',
        period: '2025',
        population: 'Resolution 420',
        numerator: '260',
        atLeast: '260',
        atMost: '260',
        denominator: '200',
        denominatorAsOf: '2024-12-05',
        asOf: '2025-12-31',
        exact: '13/10',
        percent: '130.00',
        figures: [counted.id],
      },
    ]);
    const amended = { id: counted.id, revision: 1, value: '261', qualifier: word('EXACT'), note: 'Misread.' };
    await keep('amendObservation', amended);
    expect((await target('TG-SL-1')).evaluations).toMatchObject([
      { verdict: 'MET', exact: '261/200', percent: '130.50' },
    ]);
  });

  it('what the ledger said before is still said, and a base supplied again says why', async () => {
    expect((await target('TG-SL-1', '2026-11-10')).evaluations).toMatchObject([
      { code: 'BASE_NOT_SUPPLIED' },
    ]);
    const again = { ...base, revision: 2, value: '250' };
    expect(await keep('supplyBase', again)).toMatchObject({
      __typename: 'Invalid',
      fields: [{ path: 'note' }],
    });
    expect(await keep('supplyBase', { ...again, note: 'The table says 250.' })).toMatchObject({
      __typename: 'Target',
    });
    expect(await target('TG-SL-1')).toMatchObject({
      base: '250',
      evaluations: [{ verdict: 'NOT_MET', percent: '104.40' }],
    });
    const audited = await ledger.rows(
      "SELECT actor_id, revision FROM audit_log WHERE action = 'base.supply' ORDER BY revision",
    );
    expect(audited).toEqual([
      { actor_id: 'keeper', revision: 2 },
      { actor_id: 'keeper', revision: 3 },
    ]);
  });
});

it('no target of the ledger has a percentage without numerator, denominator and both dates, nor a verdict without a reason', async () => {
  const asked = await ledger.ask(
    'public',
    `{ indicators(first: 100) { nodes { targets(first: 100) { nodes { ${wanted} } } } } }`,
  );
  expect(asked.errors).toBeUndefined();
  const all = asked.data.indicators.nodes.flatMap(
    ({ targets }: { targets: { nodes: { evaluations: Record<string, unknown>[] }[] } }) => targets.nodes,
  );
  expect(all).toHaveLength(62);
  const told: Record<string, unknown>[] = all.flatMap((each: (typeof all)[number]) => each.evaluations);
  expect(told.length).toBeGreaterThan(62);
  // Of 63 provinces' promises little can be judged on what was published, and that much is said.
  const verdicts = Object.groupBy(told, (each) => String(each.verdict));
  expect(Object.keys(verdicts).sort()).toEqual(['BOUND', 'MET', 'NOT_COMPUTABLE', 'NOT_MET']);
  for (const each of told) {
    expect(each.reason).not.toBe('');
    if (each.percent !== null)
      expect([each.numerator, each.denominator, each.denominatorAsOf, each.asOf, each.exact]).not.toContain(
        null,
      );
  }
});

it('a promise set today is kept with the operator its words decide, and never with another', async () => {
  const args = {
    plan: toId('Plan', 'PL-SL-2025'),
    indicator: toId('Indicator', 'IND-SENT-PROV'),
    value: '300',
    qualifier: word('OVER'),
    unit: 'persons',
    period: '2026',
    textVi: 'Trên 300 lao động',
    textEn: 'Over 300 workers',
    section: '2',
  };
  expect(await keep('setTarget', { ...args, operator: word('GE') })).toMatchObject({
    __typename: 'Invalid',
    fields: [{ path: 'operator' }],
  });
  const made = await keep('setTarget', args);
  const asked = await ledger.ask('public', `{ node(id: "${made.id}") { ... on Target { ${wanted} } } }`);
  expect(asked.data.node).toMatchObject({
    operator: 'GT',
    evaluations: [{ verdict: 'NOT_COMPUTABLE', code: 'NO_FIGURE', period: '2026' }],
  });
});

describe('what is added up', () => {
  const sum = (indicator: string, territory: string, periodType: string, from: string, until: string) =>
    ledger.ask(
      'public',
      `{ indicator(id: "${toId('Indicator', indicator)}") { aggregate(territory: "${toId('Territory', territory)}", periodType: "${periodType}", from: "${from}", until: "${until}") { kind reason value atLeast percent figures asOf } } }`,
    );
  it('years of departures, each once', async () => {
    const asked = await sum('IND-SENT-PROV', 'P63-38', 'year', '2017-01-01', '2019-01-01');
    expect(asked.statements).toBe(1);
    expect(asked.data.indicator.aggregate).toMatchObject({ kind: 'SUM', value: '20056', asOf: '2018-12-31' });
    const gap = await sum('IND-SENT-PROV', 'P63-38', 'year', '2017-01-01', '2025-01-01');
    expect(gap.data.indicator.aggregate).toMatchObject({ kind: 'BOUND', value: null, atLeast: '33876' });
  });
  it('two published figures for one year are not, because that year would count twice', async () => {
    const { aggregate } = (await sum('IND-SENT', 'VN', 'year', '2018-01-01', '2019-01-01')).data.indicator;
    expect(aggregate).toMatchObject({ kind: 'REFUSED', value: null });
    expect(aggregate.reason).toMatch(/The periods of OBS-\d+ and OBS-\d+ overlap/);
  });
  it('and the departures of a year, province by province, come to the same in all three views', async () => {
    const view = 'territory value from missing';
    const asked = await ledger.ask(
      'public',
      `{ indicator(id: "${toId('Indicator', 'IND-SENT-PROV')}") { restated(periodType: "year", from: "2022-01-01", until: "2023-01-01", frozenOn: "2025-06-30") {
        total reported { ${view} } restated { ${view} } frozen { ${view} } refused { territory reason } } } }`,
    );
    expect([asked.errors, asked.statements]).toEqual([undefined, 1]);
    const { total, reported, restated, frozen, refused } = asked.data.indicator.restated;
    expect(total).toBe('3279');
    expect(refused.map((unit: { reason: string }) => unit.reason)).not.toContain('');
    const sums = [reported, restated, frozen].map((units) =>
      units.map((unit: { value: string }) => fromDecimal(unit.value)).reduce(add),
    );
    expect(sums.map(toFraction)).toEqual([total, total, total]);
    expect(restated.flatMap((unit: { from: string[] }) => unit.from).sort()).toEqual(
      reported.map((unit: { territory: string }) => unit.territory).sort(),
    );
    expect(frozen).toEqual(reported);
    expect(restated).toContainEqual({
      territory: toId('Territory', 'P34-92'),
      value: '515',
      from: [toId('Territory', 'P63-92')],
      missing: [toId('Territory', 'P63-93'), toId('Territory', 'P63-94')],
    });
  });
  it('published percentages never', async () => {
    const asked = await sum('IND-PLAN-PCT', 'VN', 'year', '2017-01-01', '2024-01-01');
    expect(asked.data.indicator.aggregate).toMatchObject({ kind: 'REFUSED', value: null, percent: null });
    expect(asked.data.indicator.aggregate.reason).toContain('never added or averaged');
  });
  it('running totals never', async () => {
    const asked = await sum('IND-SENT', 'VN', 'ytd', '2023-01-01', '2024-01-01');
    expect(asked.data.indicator.aggregate).toMatchObject({ kind: 'REFUSED' });
    expect(asked.data.indicator.aggregate.reason).toContain('running total');
  });
});
