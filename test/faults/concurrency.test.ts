import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cases, stageOn } from './cases.ts';
import { type Answer, isRefusal, seen, type Wish } from './changes.ts';
import { differences } from './check.ts';
import { databaseAt, post, sendTo } from './door.ts';
import type { Office } from './offices.ts';
import { newTally, untilAnswered } from './province.ts';
import { oneOf, randomFrom, wholeBelow } from './random.ts';
import { useGround } from './server.ts';

const ground = useGround();
const random = randomFrom(20_221_212);
const settle = (wish: Wish) => untilAnswered(wish, sendTo(databaseAt(ground.config)), newTally(), random);

let stage: ReturnType<typeof stageOn>;
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  stage ??= stageOn('race', ground.offices, settle);
});
afterEach(async () => {
  vi.restoreAllMocks();
  expect(await differences(ground.rows, stage)).toEqual([]);
});

/** Sends it once by its key, and notes it if it was done. */
const attempt = async (office: Office, change: string, args: object): Promise<Answer> => {
  const done = await settle(stage.newWish({ office, change, args: { ...args } }));
  if (!isRefusal(done.answer)) stage.acknowledged.push(done);
  return done.answer;
};

/** A race that can be lost is lost early; `npm run faults` has each run at its full length. */
const times = (full: number) => (process.env.EVERY_POINT ? full : full / 4);

const newDraft = async (period: string): Promise<Answer> => {
  const { offices, say } = stage;
  const round = await say(offices.commissions[0]!, 'openRound', { directive: '20-CT/TW', period });
  return say(offices.provinces[0]!, 'startReport', { round: round.id });
};

const readBack = async (office: Office, id: string) => {
  const query = `{ report(id: "${id}") { revision status values { value indicator { code } } } }`;
  const reply = await post(databaseAt(ground.config), office, JSON.stringify({ query }));
  return (
    reply.body.data as never as { report: { revision: number; status: string; values: { value: string }[] } }
  ).report;
};

it('of two officers who save the same report at once, one wins and the other is told what there is now, time after time', async () => {
  let report = await newDraft('1260');
  const { provinces, colleague } = ground.offices;
  for (let race = 1; race <= times(200); race++) {
    const answers = await Promise.all(
      [provinces[0]!, colleague].map((office, at) =>
        attempt(office, 'saveReport', {
          ...seen(report),
          values: [{ indicator: 'IND-SENT-PROV', value: String(race * 10 + at) }],
        }),
      ),
    );
    const winners = answers.filter((a) => a.__typename === 'Report');
    const losers = answers.filter((a) => a.__typename === 'Conflict');
    expect([winners.length, losers.length]).toEqual([1, 1]);
    expect(winners[0]!.revision).toBe(report.revision! + 1);
    expect(losers[0]!.currentRevision, 'what there is now').toBe(winners[0]!.revision);
    const won = answers.indexOf(winners[0]!);
    // The winner reads what it wrote, and so does the loser: nothing of the lost save is there.
    const now = await readBack([provinces[0]!, colleague][race % 2]!, report.id!);
    expect(now).toMatchObject({
      revision: winners[0]!.revision,
      values: [{ value: String(race * 10 + won) }],
    });
    report = winners[0]!;
  }
});

it('a report published twice at once is published once and has one leaf, time after time', async () => {
  const { commissions } = ground.offices;
  const before = Number((await ground.rows('SELECT count(*) AS n FROM leaves'))[0]!.n);
  for (let time = 0; time < times(100); time++) {
    const { args } = await cases.publishReport!.ready(stage, time);
    const answers = await Promise.all(
      [commissions[1]!, commissions[2]!].map((office) => attempt(office, 'publishReport', args)),
    );
    expect(answers.map((a) => a.__typename).sort()).toEqual(['Conflict', 'Report']);
  }
  expect((await ground.rows('SELECT count(*) AS n FROM leaves'))[0]!.n).toBe(before + times(100));
});

it('a round opened twice at once is open once, and the other is told so in the right words, 20 times', async () => {
  const { commissions } = ground.offices;
  for (let month = 0; month < 20; month++) {
    const period = `${1240 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
    const answers = await Promise.all(
      commissions
        .slice(0, 2)
        .map((office) => attempt(office, 'openRound', { directive: '20-CT/TW', period })),
    );
    expect(answers.filter((a) => a.__typename === 'Round')).toHaveLength(1);
    expect(answers.find(isRefusal)?.message).toBe('This period is already open under this directive.');
  }
});

describe('eight clients who try any step on a few reports at any time', () => {
  it('make no illegal transition in 500 steps, and read their own writes', async () => {
    const { offices } = stage;
    const rounds = await Promise.all(
      ['1270', '1271', '1272'].map((period) =>
        stage.say(offices.commissions[0]!, 'openRound', { directive: '20-CT/TW', period }),
      ),
    );
    /** The last known state of each report, as any client saw it; often already stale. */
    const known = await Promise.all(
      rounds.map((round) => stage.say(offices.provinces[0]!, 'startReport', { round: round.id })),
    );
    const authors = [offices.provinces[0]!, offices.colleague];
    const tries = (report: Answer): [Office, string, object][] => [
      [
        oneOf(random, authors),
        'saveReport',
        {
          ...seen(report),
          items: [{ task: '3.11', claim: 'DONE', done: `At ${wholeBelow(random, 1000)}.` }],
        },
      ],
      [oneOf(random, authors), 'submitReport', seen(report)],
      [
        oneOf(random, [...offices.ministries, ...offices.commissions]),
        'returnReport',
        { ...seen(report), reasons: [{ reason: 'Look again.' }] },
      ],
      [oneOf(random, [...offices.ministries, ...authors]), 'verifyReport', seen(report)],
      [oneOf(random, [...offices.commissions, ...offices.ministries]), 'publishReport', seen(report)],
      [oneOf(random, authors), 'correctReport', { ...seen(report), reason: 'A typing error.' }],
    ];
    const outcomes = new Map<string, number>();
    let steps = 0;
    const client = async () => {
      while (steps++ < 500) {
        const at = wholeBelow(random, known.length);
        // Publication ends a report's life; rare, so that the other steps have their time.
        const [office, change, args] = oneOf(random, tries(known[at]!).slice(0, random() < 0.6 ? 6 : 4));
        const answer = await attempt(office, change, args);
        const outcome = isRefusal(answer) ? answer.__typename : change;
        outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
        if (isRefusal(answer)) {
          const now = await readBack(offices.provinces[0]!, known[at]!.id!);
          known[at] = { ...known[at]!, revision: now.revision };
          continue;
        }
        known[at] = answer;
        const reader = change === 'saveReport' || change === 'correctReport' ? office : offices.provinces[0]!;
        const now = await readBack(reader, answer.id!);
        expect(now.revision).toBeGreaterThanOrEqual(answer.revision!);
        if (now.revision === answer.revision) expect(now.status).toBe(answer.status);
      }
    };
    await Promise.all(Array.from({ length: 8 }, client));
    console.info([...outcomes].map(([what, n]) => `${n} ${what}`).join(', '));
    expect(outcomes.get('Conflict')).toBeGreaterThan(0);
    expect(outcomes.get('WrongState')).toBeGreaterThan(0);
    for (const change of ['verifyReport', 'publishReport', 'correctReport'])
      expect(outcomes.get(change), change).toBeGreaterThan(0);
  });
});
