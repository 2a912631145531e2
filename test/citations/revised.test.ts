// Whoever reads a figure that rests on others learns whether those were put right: by then, and since.
import { expect, it } from 'vitest';
import { toId } from '../../schema/ids.ts';
import { addOffice, withToken } from '../access/cast.ts';
import { exampleRound, mutation, newKey, type Outcome, reportAt, seen, send } from '../support/cycle.ts';
import { useLedger } from '../support/ledger.ts';

const ledger = useLedger();
const first = '2026-11-22';

const indicator = `indicator(slug: "workers-sent"`;
const total = `aggregate(territory: "${toId('Territory', 'VN')}", periodType: "year", from: "2023-01-01", until: "2024-01-01") { value atLeast revisedAt revisedSince figures }`;
const totals = async (knownOn?: string) => {
  const clocks = knownOn ? `, knownOn: "${knownOn}"` : '';
  const asked = await ledger.ask('public', `{ ${indicator}${clocks}) { ${total} } }`);
  if (asked.errors) throw asked.errors[0]!;
  return asked.data.indicator.aggregate;
};

it('a total says when a figure in it was put right, and for an earlier day that it was since', async () => {
  const before = await totals();
  expect(before).toMatchObject({ revisedAt: null, revisedSince: false });
  ledger.advance(86_400);
  const [figure] = before.figures as string[];
  const keeper = await withToken(
    ledger,
    (await addOffice(ledger, 'cpsc', 'administrator', { isExample: false })).token,
  );
  const amended = await ledger.ask(
    'public',
    mutation(
      'amendObservation',
      { id: figure, revision: 1, value: '1', qualifier: 'EXACT', note: 'Misread.', key: newKey() },
      '... on Observation { id revision revisedAt revisedSince }',
    ).replace('"EXACT"', 'EXACT'),
    {},
    { actor: keeper },
  );
  expect(amended.data.amendObservation).toMatchObject({ revision: 2, revisedSince: false });
  ledger.advance(86_400);

  const after = await totals();
  expect(after.value).not.toBe(before.value);
  expect(after).toMatchObject({ revisedSince: false, revisedAt: expect.stringMatching(/^2026-11-23T/) });
  expect(await totals(first)).toEqual({ ...before, revisedSince: true });
});

it('a body’s latest value and a round’s rates say that a report behind them was corrected', async () => {
  const round = await exampleRound(ledger);
  const published = await reportAt(ledger, 'published', 'haiPhong');
  const told = async (knownOn?: string) => {
    const clocks = knownOn ? `, knownOn: "${knownOn}"` : '';
    const asked = await ledger.ask(
      'public',
      `{ agency(id: "${toId('Agency', 'hp2-ubnd')}"${clocks}) { latestValues(first: 5) { nodes { value revisedAt revisedSince } } latestClaims(first: 5) { nodes { claim revisedAt revisedSince } } }
        completion(round: "${round}"${clocks}) { isExample revisedAt revisedSince } }`,
    );
    if (asked.errors) throw asked.errors[0]!;
    return {
      value: asked.data.agency.latestValues.nodes[0],
      claim: asked.data.agency.latestClaims.nodes[0],
      facts: asked.data.completion[0],
    };
  };
  expect(await told()).toEqual({
    value: { value: '1210', revisedAt: null, revisedSince: false },
    claim: { claim: 'IN_PROGRESS', revisedAt: null, revisedSince: false },
    facts: { isExample: false, revisedAt: null, revisedSince: false },
  });
  const { today } = await ledger.ctx('public');
  ledger.advance(86_400);

  let correction: Outcome = await send(ledger, 'haiPhong', 'correctReport', {
    ...seen(published),
    reason: 'Counted twice.',
  });
  correction = await send(ledger, 'haiPhong', 'saveReport', {
    ...seen(correction),
    values: [{ indicator: 'IND-SENT-PROV', value: '1200' }],
  });
  correction = await send(ledger, 'haiPhong', 'submitReport', seen(correction));
  correction = await send(ledger, 'ministry', 'verifyReport', seen(correction));
  // A correction on its way revises nothing yet.
  expect((await told(today)).value).toMatchObject({ value: '1210', revisedSince: false });
  await send(ledger, 'commission', 'publishReport', seen(correction));

  const revisedAt = expect.stringMatching(/^2026-11-25T/);
  expect(await told()).toMatchObject({
    value: { value: '1200', revisedAt, revisedSince: false },
    claim: { revisedAt, revisedSince: false },
    // Examples are no facts: what became of them says nothing of the facts' rates.
    facts: { revisedAt: null, revisedSince: false },
  });
  expect(await told(today)).toMatchObject({
    value: { value: '1210', revisedAt: null, revisedSince: true },
    claim: { revisedAt: null, revisedSince: true },
  });
});
