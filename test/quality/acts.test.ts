// Rules on figures, from the act that sets them to the report they stop and the verifier who reads why not.
import { expect, it } from 'vitest';
import { toId } from '../../schema/ids.ts';
import { mutation, newKey, type Outcome, reportAt, seen, send, word } from '../support/cycle.ts';
import { keeper } from '../support/keeper.ts';
import { useLedger } from '../support/ledger.ts';

const ledger = useLedger();
async function keep(change: string, args: Record<string, unknown>) {
  const text = mutation(
    change,
    { ...args, key: newKey() },
    '... on QualityRule { id revision isRetired others }',
  );
  const asked = await ledger.ask('public', text, {}, { actor: keeper });
  if (asked.errors) throw asked.errors[0]!;
  return asked.data[change];
}
const rule = {
  kind: word('RANGE'),
  indicator: toId('Indicator', 'IND-SENT-PROV'),
  maximum: '1000',
  isBlocking: false,
  source: toId('Document', 'S-SL-2025'),
  section: '1',
};
const findings = async (who: 'haiPhong' | 'ministry' | 'sonLa' | 'public', report: Outcome) =>
  (
    await ledger.ask(
      who,
      `{ qualityFindings(report: "${report.id}") { indicator message isBlocking isExplained } }`,
    )
  ).data.qualityFindings;

it('an unusual figure is stopped until its reason is given, and the verifier reads both', async () => {
  const made = await keep('defineQualityRule', rule);
  expect(made).toMatchObject({ __typename: 'QualityRule', revision: 1, others: [] });
  let report = await reportAt(ledger, 'saved', 'haiPhong');
  expect(await findings('haiPhong', report)).toEqual([
    {
      indicator: 'IND-SENT-PROV',
      message: '1210 is above the most that is possible (1000).',
      isBlocking: false,
      isExplained: false,
    },
  ]);
  expect(await findings('sonLa', report)).toBeNull();

  expect(await send(ledger, 'haiPhong', 'submitReport', seen(report))).toMatchObject({
    __typename: 'Invalid',
    fields: [{ path: 'values[IND-SENT-PROV].reason', message: expect.stringContaining('Give the reason') }],
  });
  report = await send(ledger, 'haiPhong', 'saveReport', {
    ...seen(report),
    values: [{ indicator: 'IND-SENT-PROV', reason: 'A new market opened in July.' }],
  });
  report = await send(ledger, 'haiPhong', 'submitReport', seen(report));
  expect(report).toMatchObject({ status: 'SUBMITTED' });
  expect(await findings('ministry', report)).toMatchObject([{ isExplained: true }]);
  const read = await ledger.ask('ministry', `{ report(id: "${report.id}") { values { reason } } }`);
  expect(read.data.report.values).toEqual([{ reason: 'A new market opened in July.' }]);
});

it('a wrong figure is not explained away, and a retired rule stops nothing', async () => {
  const made = await keep('defineQualityRule', { ...rule, maximum: '1100', isBlocking: true });
  const report = await reportAt(ledger, 'saved', 'sonLa');
  const explained = await send(ledger, 'sonLa', 'saveReport', {
    ...seen(report),
    values: [{ indicator: 'IND-SENT-PROV', reason: 'We insist.' }],
  });
  expect(await send(ledger, 'sonLa', 'submitReport', seen(explained))).toMatchObject({
    __typename: 'Invalid',
    fields: [{ path: 'values[IND-SENT-PROV].value' }],
  });
  expect(await keep('retireQualityRule', { id: made.id, revision: 9 })).toMatchObject({
    __typename: 'Conflict',
  });
  expect(await keep('retireQualityRule', { id: made.id, revision: 1 })).toMatchObject({
    isRetired: true,
    revision: 2,
  });
  expect(await keep('retireQualityRule', { id: made.id, revision: 2 })).toMatchObject({
    __typename: 'WrongState',
  });
  expect(await send(ledger, 'sonLa', 'submitReport', seen(explained))).toMatchObject({ status: 'SUBMITTED' });
});

it('only the keeper of the register sets rules, and they are read by anyone', async () => {
  const text = mutation('defineQualityRule', { ...rule, key: newKey() }, '... on Node { id }');
  for (const who of ['haiPhong', 'ministry', 'commission', 'administrator'] as const)
    expect((await ledger.ask(who, text)).data.defineQualityRule.__typename).toBe('Forbidden');
  expect(
    await keep('defineQualityRule', { ...rule, kind: word('TOGETHER'), others: ['IND-NO'] }),
  ).toMatchObject({
    __typename: 'Invalid',
    fields: [{ path: 'others', message: 'There is no indicator "IND-NO".' }],
  });
  const read = await ledger.ask(
    'public',
    '{ qualityRules(first: 10) { nodes { kind maximum isRetired indicator { code } } } }',
  );
  expect(read.data.qualityRules.nodes).toHaveLength(3);
});
