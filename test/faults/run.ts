// A short run of the usual work over a line that now and then loses an answer after the commit, with races on every report.
import type { DbConfig } from '../../db/client.ts';
import { cases, stageOn } from './cases.ts';
import { type Acknowledged, codeOf, isRefusal, seen, type Wish } from './changes.ts';
import { differences } from './check.ts';
import { type OpenDatabase, sendTo } from './door.ts';
import { newTally, untilAnswered } from './province.ts';
import { startProxy } from './proxy.ts';
import { randomFrom } from './random.ts';
import { newGround } from './server.ts';

export interface Habits {
  /** What a client does when told that its wish was not sent: keep its key, as it should, or take a new one. */
  readonly newKeyWhenNotSent?: boolean;
}

/** The write is done, its answer is lost, and so is the question whether it was done. */
const lostAnswer = { 2: 'reset after commit', 3: '503' } as const;

/** Runs with a database door of the test's choice and answers what cannot be, in words. */
export async function shortRun(
  plant: (config: DbConfig) => OpenDatabase,
  habits: Habits = {},
): Promise<string[]> {
  const ground = await newGround();
  const proxy = await startProxy(ground.config.url);
  const { offices } = ground;
  const [direct, losing] = [
    sendTo(plant(ground.config)),
    sendTo(plant({ ...ground.config, url: proxy.url })),
  ];
  const random = randomFrom(7);
  const settle = (wish: Wish) => untilAnswered(wish, direct, newTally(), random);
  const run = stageOn('run', offices, settle);
  const wrong: string[] = [];
  const acknowledge = (done: Acknowledged) => {
    if (isRefusal(done.answer))
      wrong.push(`legal, but never settled: ${done.change}, ${done.answer.message}`);
    else run.acknowledged.push(done);
  };

  const withLostAnswers = async () => {
    for (const [at, change] of [
      'addOffice',
      'startReport',
      'saveReport',
      'openRound',
      'publishReport',
    ].entries()) {
      const wish = run.newWish(await cases[change]!.ready(run, at));
      proxy.plan(lostAnswer);
      const told = codeOf(await losing(wish));
      const asNew = told === 'DATABASE_UNAVAILABLE' && habits.newKeyWhenNotSent;
      const { answer } = await settle(asNew ? { ...wish, key: `${wish.key}-again` } : wish);
      acknowledge({ ...wish, answer });
    }
  };

  const withRaces = async () => {
    const round = (
      await run.say(offices.commissions[0]!, 'openRound', { directive: '20-CT/TW', period: '1250' })
    ).id;
    let report = await run.say(offices.provinces[0]!, 'startReport', { round });
    for (let race = 0; race < 8; race++) {
      const both = [offices.provinces[0]!, offices.colleague].map((office, at) => {
        const values = [{ indicator: 'IND-SENT-PROV', value: String(race * 10 + at) }];
        return run.newWish({ office, change: 'saveReport', args: { ...seen(report), values } });
      });
      const won = (await Promise.all(both.map(settle))).filter(({ answer }) => !isRefusal(answer));
      run.acknowledged.push(...won);
      report = won[0]?.answer ?? report;
    }
  };

  const withOneKeyOfTwo = async () => {
    const { id } = await run.say(offices.commissions[0]!, 'openRound', {
      directive: '20-CT/TW',
      period: '1251',
    });
    const args = { round: id };
    for (const office of offices.provinces.slice(0, 2)) {
      const wish = { office, change: 'startReport', args, key: 'the-key-of-two' };
      run.wishes.push(wish);
      acknowledge(await settle(wish));
    }
  };

  try {
    await withLostAnswers();
    await withRaces();
    await withOneKeyOfTwo();
  } catch (failure) {
    wrong.push(`stopped: ${(failure as Error).message}`);
  }
  const found = await differences(ground.rows, run);
  await proxy.close();
  await ground.close();
  return [...wrong, ...found];
}
