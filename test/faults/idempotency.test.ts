import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { forgetOldKeys } from '../../db/access/upkeep.ts';
import { openDb } from '../../db/client.ts';
import { toId } from '../../schema/ids.ts';
import { cases, type Ready, stageOn } from './cases.ts';
import { type Answer, isRefusal, seen, type Wish } from './changes.ts';
import { differences } from './check.ts';
import { databaseAt, sendTo } from './door.ts';
import type { Office } from './offices.ts';
import { newTally, untilAnswered } from './province.ts';
import { randomFrom } from './random.ts';
import { useGround } from './server.ts';

const ground = useGround();
const random = randomFrom(3);
const settle = (wish: Wish) => untilAnswered(wish, sendTo(databaseAt(ground.config)), newTally(), random);
const answerTo = async (wish: Wish): Promise<Answer> => (await settle(wish)).answer;

let stage: ReturnType<typeof stageOn>;
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  stage ??= stageOn('key', ground.offices, settle);
});
afterEach(() => {
  vi.restoreAllMocks();
});

const ready = async (change: string, at: number): Promise<Wish> => {
  const prepared: Ready = await cases[change]!.ready(stage, at);
  return stage.newWish(prepared);
};
/** Sends it and notes what was acknowledged. */
const done = async (wish: Wish): Promise<Answer> => {
  const answer = await answerTo(wish);
  expect(isRefusal(answer), JSON.stringify(answer)).toBe(false);
  stage.acknowledged.push({ ...wish, answer });
  return answer;
};
const all = Object.keys(cases);

/** One more in a list of ids, or of records as they were seen. */
const withAnother = (type: string) => (list: unknown) => {
  const [first] = list as unknown[];
  const id = toId(type, 'another');
  return [...(list as unknown[]), typeof first === 'string' ? id : { ...(first as object), id }];
};

/** Another word for the first of these that a change is made of. */
const otherWords: readonly (readonly [name: string, other: (word: unknown) => unknown])[] = [
  ['revision', (n) => Number(n) + 1],
  ['round', () => toId('Round', 'CT-20/1999')],
  ['period', () => '1998'],
  ['obligations', withAnother('Obligation')],
  ['rulings', withAnother('Ruling')],
  ['letters', withAnother('Letter')],
  ['decision', (decision) => (decision === 'REVIEW' ? 'NEITHER' : 'REVIEW')],
  ['destination', () => 'https://receiver.example.org/elsewhere'],
  ['titleVi', () => 'Tên khác'],
  ['nameVi', () => 'Tên khác'],
  ['subjectVi', () => 'Chủ đề khác'],
  ['label', () => 'Another'],
  ['section', () => '9'],
  ['value', () => '7'],
  ['level', () => 'CENTRAL'],
  ['office', () => toId('Office', 'another')],
  ['officeEn', () => 'Another office'],
  ['language', () => 'en'],
  ['id', () => toId('ReviewPack', 'another')],
  ['documents', (documents) => (documents as object[]).map((one) => ({ ...one, titleVi: 'Tên khác' }))],
];

/** The same words with one of them changed. */
const otherBody = (wish: Wish): Wish => {
  const { args } = wish;
  const [name, other] = otherWords.find(([word]) => word in args)!;
  return { ...wish, args: { ...args, [name]: other(args[name as keyof typeof args]) } };
};

it.each(all)('%s: the same key with other words is a conflict, and changes nothing', async (change) => {
  const wish = await ready(change, 1);
  const first = await done(wish);
  expect(await answerTo(otherBody(wish))).toMatchObject({ __typename: 'Conflict', currentRevision: null });
  expect(await answerTo(wish)).toEqual(first);
});

it.each(all)(
  '%s: the same key from another actor is never answered with the first one’s answer',
  async (change) => {
    const wish = await ready(change, 2);
    const first = await done(wish);
    const { provinces, ministries, commissions, colleague } = ground.offices;
    const others: Office[] = [provinces.at(-1)!, colleague, ministries[2]!, commissions[2]!].filter(
      (office) => office.id !== wish.office.id,
    );
    for (const office of others) {
      const other = { ...wish, office };
      const answer = await answerTo(other);
      if (!isRefusal(answer)) {
        // Another office may do the like for itself; then it is a record of its own.
        expect(answer.id).not.toBe(first.id);
        stage.wishes.push(other);
        stage.acknowledged.push({ ...other, answer });
      }
    }
  },
);

/** Every mutation goes by the same steps: every tenth in the full number, and each of them where time is no matter. */
const sendings = (change: string) => (process.env.EVERY_POINT || all.indexOf(change) % 10 === 0 ? 50 : 8);

it.each(all.map((change) => [change, sendings(change)] as const))(
  '%s: %i sendings of one key at once are one change and as many equal answers',
  async (change, many) => {
    const wish = await ready(change, 3);
    // As many side by side as the reading leaves time and memory for.
    const atOnce = Math.min(cases[change]!.atOnce ?? many, many);
    const answers: Answer[] = [];
    while (answers.length < many)
      answers.push(...(await Promise.all(Array.from({ length: atOnce }, () => answerTo(wish)))));
    expect(new Set(answers.map((a) => JSON.stringify(a))).size).toBe(1);
    expect(isRefusal(answers[0]!)).toBe(false);
    stage.acknowledged.push({ ...wish, answer: answers[0]! });
  },
);

it('a key asked again after its record has moved on still answers what it answered', async () => {
  const { offices, say } = stage;
  const [office] = offices.provinces;
  const round = await say(offices.commissions[0]!, 'openRound', { directive: '20-CT/TW', period: '1201' });
  const trail: { wish: Wish; answer: Answer }[] = [];
  const go = async (by: Office, change: string, args: object) => {
    const wish = stage.newWish({ office: by, change, args: { ...args } });
    const answer = await done(wish);
    trail.push({ wish, answer });
    return answer;
  };
  let report = await go(office!, 'startReport', { round: round.id });
  const items = [{ task: '3.11', claim: 'IN_PROGRESS', done: 'Drafted.' }];
  report = await go(office!, 'saveReport', { ...seen(report), items });
  report = await go(office!, 'submitReport', seen(report));
  report = await go(offices.ministries[0]!, 'verifyReport', seen(report));
  report = await go(offices.commissions[0]!, 'publishReport', seen(report));
  await go(office!, 'correctReport', { ...seen(report), reason: 'A typing error.' });
  for (const { wish, answer } of trail) expect(await answerTo(wish)).toEqual(answer);
  expect(trail.map(({ answer }) => answer.status)).toEqual([
    'DRAFT',
    'DRAFT',
    'SUBMITTED',
    'VERIFIED',
    'PUBLISHED',
    'DRAFT',
  ]);
});

it('after all of this nothing is lost, doubled or miscounted', async () => {
  expect(await differences(ground.rows, stage)).toEqual([]);
});

it('keys are forgotten after ninety days, and by the upkeep job only', async () => {
  const keys = async () => (await ground.rows('SELECT count(*) AS n FROM idempotency'))[0]!.n;
  const before = await keys();
  const wish = await ready('addOffice', 4);
  const first = await done(wish);
  const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
  const db = openDb(ground.config);
  const age = async (days: number) => {
    await db.writeBatch([
      { sql: 'UPDATE idempotency SET at = ? WHERE key = ?', args: [daysAgo(days), wish.key] },
    ]);
  };
  const upkeep = () => forgetOldKeys({ db, now: new Date().toISOString() });

  await age(89);
  expect(await upkeep()).toBe(0);
  expect(await answerTo(wish)).toEqual(first);
  await age(91);
  expect(await answerTo(wish), 'old, but no one has forgotten it yet').toEqual(first);
  expect(await upkeep()).toBe(1);
  expect(await keys()).toBe(before);
});
