// `LEDGER_ACTS=600 LEDGER_SEED=3` draws more. Whatever is done later, in whatever order: what the ledger said on a day that is over it says for ever.
import { expect, it } from 'vitest';
import { facts } from '../../db/columns.ts';
import { observations } from '../../db/indicators/table.ts';
import { actAtRandom } from './random-acts.ts';

const total = Number(process.env.LEDGER_ACTS ?? 30);
const seed = Number(process.env.LEDGER_SEED ?? 20_221_212);

it(
  'random acts over months change no answer about a past day',
  async () => {
    const outcome = await actAtRandom({ seed, total, months: 5 });
    console.log(
      `${outcome.acts} acts of ${Object.keys(outcome.kinds).length} kinds, ${outcome.refused.length} refused, ${outcome.days} days past, ${outcome.compared} answers asked again, ${outcome.differences.length} differ`,
    );
    expect(outcome.differences.slice(0, 10)).toEqual([]);
    expect(outcome.acts).toBeGreaterThan(total * 0.7);
    expect(outcome.days).toBeGreaterThan(total / 10);
  },
  total * 20_000,
);

it('and it would be noticed if earlier versions of figures were no longer read', async () => {
  const { differences } = await actAtRandom({
    seed: 7,
    total: 24,
    months: 5,
    halfway: () => facts.delete(observations),
  }).finally(() => facts.add(observations));
  expect(differences.map(({ question }) => question)).toContain('figures');
});
