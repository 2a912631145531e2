// `npm run scenario`: two years of the directive for all 34 provinces, and the balance sheet at the end.
import { balance } from './balance.ts';
import { begins, play } from './play.ts';
import { makeWorld } from './world.ts';

const seed = Number(process.argv[2] ?? 20221212);
console.log(`Two years, 34 provinces, seed ${seed}`);
const quiet = console.log;
console.log = () => {}; // The jobs' own lines.
const world = await makeWorld(begins);
const begun = performance.now();
try {
  const expected = await play(world, { seed, quarters: 8, provinces: 34 });
  const seconds = (performance.now() - begun) / 1_000;
  const { compared, differences, lines } = await balance(world, expected);
  console.log = quiet;
  for (const line of lines) console.log(line);
  const { changes, ms } = world.spent;
  const audited = Number((await world.rows('SELECT count(*) AS n FROM audit_log'))[0]!.n);
  console.log(
    `${changes} changes by people, ${audited} audit entries, in ${seconds.toFixed(1)} s; ${(changes / (ms / 1_000)).toFixed(0)} changes/s, ${(world.spent.statements / changes).toFixed(1)} statements and ${(world.spent.roundTrips / changes).toFixed(1)} round trips a change, questions included`,
  );
  console.log(`database ${(world.size() / 1_048_576).toFixed(1)} MB`);
  console.log(`${compared} comparisons, ${differences.length} differences`);
  for (const { what, values } of differences)
    console.log(`  ${what}: ${JSON.stringify(values).slice(0, 600)}`);
  process.exitCode = differences.length === 0 ? 0 : 1;
} finally {
  console.log = quiet;
  await world.close();
}
