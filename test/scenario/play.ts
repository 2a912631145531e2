// Two years of a directive as they may go: provinces report on time, late or not at all, ministries verify or return, the
// Commission publishes, corrections come in, bodies merge and pass functions on. Everything is said through GraphQL.
import { fromId, toId } from '../../schema/ids.ts';
import { runJobs } from '../../worker/jobs.ts';
import { oneOf, type Random, randomFrom, wholeBelow } from '../faults/random.ts';
import { word } from '../support/cycle.ts';
import type { Office, World } from './world.ts';

export interface Plot {
  readonly seed: number;
  readonly quarters: number;
  /** How many of the 34 provinces take part. */
  readonly provinces: number;
}

/** What becomes of one body's duty in one quarter, as the scenario makes it happen. */
export type Fate = 'done_on_time' | 'done_late' | 'going_on' | 'no_report' | 'not_responsible';

/** What the scenario knows it did; the ledger must come to the same. */
export interface Expected {
  /** By period, then by body. */
  readonly fates: Map<string, Map<string, Fate>>;
  readonly values: Map<string, string>;
  /** Obligations for which a letter had to go out, by period. */
  readonly letters: Map<string, number>;
  readonly packs: { period: string; id: string; sha256: string }[];
  published: number;
  corrections: number;
  returns: number;
  answers: number;
}

interface Cast {
  readonly provinces: Office[];
  verifier: Office;
  readonly commission: Office;
  /** Another office of the Commission: whoever freezes a review does not publish it. */
  readonly publisher: Office;
}

interface Quarter {
  readonly period: string;
  /** The first day after it. */
  readonly over: string;
}

const taskCode = '3.11';
const document = toId('Document', 'CT-20');
const agency = (id: string) => toId('Agency', id);
const onReport = '... on Report { id revision status }';
const dueAfterDays = 15;

const dayMs = 86_400_000;
/** A moment in Hanoi's morning, so many days after a day. */
const after = (day: string, days: number, minutes = 0): string =>
  new Date(Date.parse(`${day}T02:00:00.000Z`) + Math.round(days * dayMs) + minutes * 60_000).toISOString();

const quartersFrom = (year: number, quarter: number, count: number): Quarter[] =>
  Array.from({ length: count }, (_, at) => {
    const month = (quarter - 1 + at) * 3;
    const over = new Date(Date.UTC(year, month + 3, 1)).toISOString().slice(0, 10);
    const first = new Date(Date.UTC(year, month, 1));
    return {
      period: `${first.getUTCFullYear()}-Q${Math.floor(first.getUTCMonth() / 3) + 1}`,
      over,
    };
  });

export const begins = '2025-07-01T01:00:00.000Z';

export async function play(world: World, plot: Plot): Promise<Expected> {
  const random = randomFrom(plot.seed);
  const expected: Expected = {
    fates: new Map(),
    values: new Map(),
    letters: new Map(),
    packs: [],
    published: 0,
    corrections: 0,
    returns: 0,
    answers: 0,
  };
  const cast = await hire(world, plot);
  await rule(world, cast);
  const quarters = quartersFrom(2025, 3, plot.quarters);
  const middle = Math.floor(quarters.length / 2);
  for (const [at, quarter] of quarters.entries()) {
    world.at(after(quarter.over, 0.2));
    await upkeep(world);
    if (at === middle) await reorganise(world, cast, quarter, expected);
    await report(world, cast, quarter, random, expected);
    await correct(world, cast, quarter, random, expected);
    if (quarter.period.endsWith('Q4')) await review(world, cast, quarter.period.slice(0, 4), expected);
  }
  await upkeep(world);
  return expected;
}

/** Days after a quarter on which the scheduled jobs run: before and after each rung of the ladder. */
const jobDays = [1, 9, 14, 15, 16, 19, 30, 44];
/** The day on which the Commission urges everyone who is late, some before the ladder would. */
const urgingDay = 17;

async function upkeep(world: World): Promise<void> {
  const { now, db } = world.ctx({ kind: 'system', job: 'upkeep' });
  await runJobs(db, now, null);
}

/** Offices for the provinces of the day, a ministry that verifies and the Commission. */
async function hire(world: World, { provinces }: Plot): Promise<Cast> {
  const { agencies } = await world.query(
    null,
    '{ agencies(first: 100, kind: PROVINCE_GOVERNMENT, existing: true) { nodes { id isCollective territory { code } } } }',
  );
  const ids = (agencies.nodes as { id: string; isCollective: boolean; territory: object | null }[])
    .filter((a) => a.territory && !a.isCollective)
    .map((a) => fromId(a.id)!.id)
    .slice(0, provinces);
  const offices: Office[] = [];
  for (const id of ids) offices.push(await world.office(id, 'province_officer'));
  return {
    provinces: offices,
    verifier: await world.office('moha', 'ministry_officer'),
    commission: await world.office('cpsc', 'commission'),
    publisher: await world.office('cpsc', 'commission'),
  };
}

/** Only a ruling makes anything due: who stands behind "localities", and a report each quarter. */
async function rule(world: World, { commission, provinces }: Cast): Promise<void> {
  await world.change(commission, 'resolveAssignees', {
    collective: agency('localities'),
    agencies: provinces.map((p) => agency(p.agency)),
    from: '2025-07-01',
    document,
    section: '3',
  });
  await world.change(commission, 'makeRuling', {
    directive: toId('Directive', 'CT-20'),
    authority: agency('secretariat'),
    document,
    section: '5',
    ruledOn: '2025-07-01',
    tasks: [toId('Task', `CT-20/${taskCode}`)],
    agencyKinds: [word('PROVINCE_GOVERNMENT')],
    cadence: word('QUARTERLY'),
    opensAfterDays: 0,
    dueAfterDays,
    from: '2025-07-01',
  });
}

const fateOf = (random: Random): Fate => {
  const lot = random();
  return lot < 0.6 ? 'done_on_time' : lot < 0.8 ? 'done_late' : lot < 0.9 ? 'going_on' : 'no_report';
};

async function roundOf(world: World, { period }: Quarter): Promise<string> {
  const { directive } = await world.query(
    null,
    '{ directive(symbol: "20-CT/TW") { rounds(first: 100) { nodes { id period } } } }',
  );
  return directive.rounds.nodes.find((r: { period: string }) => r.period === period).id;
}

/** One quarter's reports, in the order of their days. */
async function report(
  world: World,
  { provinces, verifier, commission }: Cast,
  quarter: Quarter,
  random: Random,
  expected: Expected,
): Promise<void> {
  const round = await roundOf(world, quarter);
  const fates = expected.fates.get(quarter.period) ?? new Map<string, Fate>();
  expected.fates.set(quarter.period, fates);
  const plans = provinces
    .filter((p) => !fates.has(p.agency))
    .map((province) => {
      const fate = fateOf(random);
      fates.set(province.agency, fate);
      const days = fate === 'done_late' ? dueAfterDays + 3 + random() * 20 : 2 + random() * 8;
      return { province, fate, on: after(quarter.over, days), isReturned: random() < 0.25 };
    })
    .filter(({ fate }) => fate !== 'no_report')
    .sort((a, b) => (a.on < b.on ? -1 : 1));

  const days = daysOf(world, { provinces, commission }, quarter, round, random, expected);
  for (const { province, fate, on, isReturned } of plans) {
    await days.until(on);
    world.at(on);
    const value = String(20 + wholeBelow(random, 3_000));
    const claim = word(fate === 'going_on' ? 'IN_PROGRESS' : 'DONE');
    let seen = await world.change(province, 'startReport', { round }, onReport);
    const seenOf = () => ({ id: seen.id, revision: seen.revision });
    const item = { task: taskCode, claim, done: 'The sharing rules were applied in every commune.' };
    seen = await world.change(province, 'saveReport', { ...seenOf(), items: [item] }, onReport);
    const values = [{ indicator: 'IND-SENT-PROV', value, reason: 'Counted from the contracts registered.' }];
    seen = await world.change(province, 'saveReport', { ...seenOf(), values }, onReport);
    seen = await world.change(province, 'submitReport', seenOf(), onReport);
    if (isReturned) {
      const reasons = [{ line: 'IND-SENT-PROV', reason: 'Please say from which register it was counted.' }];
      seen = await world.change(verifier, 'returnReport', { ...seenOf(), reasons }, onReport);
      expected.returns++;
      seen = await world.change(province, 'saveReport', { ...seenOf(), values }, onReport);
      seen = await world.change(province, 'submitReport', seenOf(), onReport);
    }
    seen = await world.change(verifier, 'verifyReport', seenOf(), onReport);
    seen = await world.change(commission, 'publishReport', seenOf(), onReport);
    expected.published++;
    expected.values.set(`${province.agency}~${quarter.period}`, value);
  }
  // A report on time is on time, and nobody is urged about it, however far the work has come.
  const late = plans.filter(({ fate }) => fate === 'done_late').length;
  const silent = provinces.filter((p) => fates.get(p.agency) === 'no_report').length;
  expected.letters.set(quarter.period, late + silent);
  await days.until(after(quarter.over, 45));
  world.at(after(quarter.over, 45));
}

/** What happens on its own days between the reports: the jobs, and the Commission's letters. */
function daysOf(
  world: World,
  { provinces, commission }: Pick<Cast, 'provinces' | 'commission'>,
  quarter: Quarter,
  round: string,
  random: Random,
  expected: Expected,
) {
  const events = [
    ...jobDays.map((day) => ({ at: after(quarter.over, day), happens: () => upkeep(world) })),
    {
      at: after(quarter.over, urgingDay),
      happens: () => urge(world, { provinces, commission }, round, random, expected),
    },
  ].sort((a, b) => (a.at < b.at ? -1 : 1));
  return {
    async until(at: string): Promise<void> {
      for (; events.length > 0 && events[0]!.at <= at; events.shift()) {
        world.at(events[0]!.at);
        await events[0]!.happens();
      }
    },
  };
}

/** One letter for each body that is late, all signed in one act; some of them answer with a day. */
async function urge(
  world: World,
  { provinces, commission }: Pick<Cast, 'provinces' | 'commission'>,
  round: string,
  random: Random,
  expected: Expected,
): Promise<void> {
  const late: string[] = [];
  const { obligations } = await world.query(
    commission,
    `{ obligations(first: 100, round: "${round}", status: OVERDUE, isUnwritten: true) { nodes { id } } }`,
  );
  late.push(...obligations.nodes.map((o: { id: string }) => o.id));
  if (late.length > 0) await world.change(commission, 'draftLetters', { obligations: late });
  const { letters: drafts } = await world.query(
    commission,
    '{ letters(first: 100, state: DRAFTED) { nodes { id revision } } }',
  );
  if (drafts.nodes.length === 0) return;
  const { letterPreview } = await world.query(
    commission,
    `{ letterPreview(letters: ${JSON.stringify(drafts.nodes.map(({ id }: { id: string }) => id))}) { letter asShown } }`,
  );
  const shown = new Map(
    letterPreview.map((one: { letter: string; asShown: string }) => [one.letter, one.asShown]),
  );
  await world.change(commission, 'signLetters', {
    letters: drafts.nodes.map(({ id, revision }: { id: string; revision: number }) => ({
      id,
      revision,
      asShown: shown.get(id),
    })),
  });
  for (const province of provinces.filter(() => random() < 0.3)) {
    const { letters } = await world.query(
      province,
      '{ letters(first: 50, state: SIGNED) { nodes { id revision } } }',
    );
    for (const { id, revision } of letters.nodes) {
      const promisedOn = new Date(Date.parse(world.now) + 20 * dayMs).toISOString().slice(0, 10);
      const text = 'The figures of two districts are still being counted.';
      await world.change(province, 'answerLetter', { id, revision, text, promisedOn });
      expected.answers++;
    }
  }
}

/** At the end of a year the Commission freezes its review; another of its offices publishes it. */
async function review(
  world: World,
  { commission, publisher }: Cast,
  period: string,
  expected: Expected,
): Promise<void> {
  const knownOn = world.now.slice(0, 10);
  world.at(new Date(Date.parse(world.now) + 2 * dayMs).toISOString());
  const wanted = '... on ReviewPack { id revision sha256 }';
  const pack = await world.change(
    commission,
    'freezeReviewPack',
    { directive: '20-CT/TW', period, knownOn },
    wanted,
  );
  await world.change(publisher, 'publishReviewPack', { id: pack.id, revision: pack.revision }, wanted);
  expected.packs.push({ period, id: pack.id, sha256: pack.sha256 });
}

/** Some published figures turn out wrong; both stay readable. */
async function correct(
  world: World,
  { provinces, verifier, commission }: Cast,
  quarter: Quarter,
  random: Random,
  expected: Expected,
): Promise<void> {
  const wrong = provinces.filter(
    (p) => expected.values.has(`${p.agency}~${quarter.period}`) && random() < 0.12,
  );
  if (wrong.length === 0) return;
  const reports = await reportsOf(world, commission);
  for (const province of wrong) {
    const published = reports.find(
      (r) => r.agency === agency(province.agency) && r.period === quarter.period && r.supersededAt === null,
    )!;
    const value = String(20 + wholeBelow(random, 3_000));
    const reason = oneOf(random, ['A district was counted twice.', 'Late contracts were left out.']);
    let seen = await world.change(
      province,
      'correctReport',
      { id: published.id, revision: published.revision, reason },
      onReport,
    );
    const seenOf = () => ({ id: seen.id, revision: seen.revision });
    const values = [{ indicator: 'IND-SENT-PROV', value, reason: 'Counted again.' }];
    seen = await world.change(province, 'saveReport', { ...seenOf(), values }, onReport);
    seen = await world.change(province, 'submitReport', seenOf(), onReport);
    seen = await world.change(verifier, 'verifyReport', seenOf(), onReport);
    await world.change(commission, 'publishReport', seenOf(), onReport);
    expected.published++;
    expected.corrections++;
    expected.values.set(`${province.agency}~${quarter.period}`, value);
  }
}

interface Published {
  readonly id: string;
  readonly revision: number;
  readonly agency: string;
  readonly period: string;
  readonly supersededAt: string | null;
}

async function reportsOf(world: World, office: Office): Promise<Published[]> {
  const all: Published[] = [];
  for (let after = ''; ; ) {
    const { publishedReports: page } = await world.query(
      office,
      `{ publishedReports(first: 100${after}) { pageInfo { hasNextPage endCursor } nodes { id revision supersededAt agency { id } round { period } } } }`,
    );
    for (const { id, revision, supersededAt, agency, round } of page.nodes)
      all.push({ id, revision, supersededAt, agency: agency.id, period: round.period });
    if (!page.pageInfo.hasNextPage) return all;
    after = `, after: ${JSON.stringify(page.pageInfo.endCursor)}`;
  }
}

/** In the middle: one province is merged into another after the round has opened, and the function passes to another ministry. */
async function reorganise(world: World, cast: Cast, quarter: Quarter, expected: Expected): Promise<void> {
  const round = await roundOf(world, quarter);
  const merged = cast.provinces.pop()!;
  const heir = cast.provinces.at(-1)!;
  world.at(after(quarter.over, 1));
  await world.change(merged, 'startReport', { round }, onReport);
  world.at(after(quarter.over, 1.5));
  const on = quarter.over.replace(/01$/, '03');
  await succeed(world, merged.agency, {
    kind: 'merged',
    on,
    ends: true,
    successors: [{ agency: agency(heir.agency), function: 'all' }],
  });
  const passedOn = quarter.over.replace(/01$/, '02');
  await succeed(world, 'moha', {
    kind: 'function_transferred',
    on: passedOn,
    ends: false,
    successors: [{ agency: agency('mofa'), function: 'overseas_labour', scope: 'lao động ngoài nước' }],
  });
  cast.verifier = await world.office('mofa', 'ministry_officer');
  world.at(after(on, 0.1));
  await upkeep(world);

  // The successor finds what its predecessor had begun, and finishes it. That speaks for
  // the old province only: the successor still owes the quarter for itself, and its predecessor owes nothing any more.
  const { myReports } = await world.query(
    heir,
    '{ myReports(first: 10, status: DRAFT) { nodes { id revision agency { id } } } }',
  );
  let seen = myReports.nodes.find((r: { agency: { id: string } }) => r.agency.id === agency(merged.agency));
  const seenOf = () => ({ id: seen.id, revision: seen.revision });
  const item = { task: taskCode, claim: word('DONE'), done: 'Finished by the province it became part of.' };
  const values = [{ indicator: 'IND-SENT-PROV', value: '77', reason: 'Counted before the merger.' }];
  seen = await world.change(heir, 'saveReport', { ...seenOf(), items: [item], values }, onReport);
  seen = await world.change(heir, 'submitReport', seenOf(), onReport);
  seen = await world.change(cast.verifier, 'verifyReport', seenOf(), onReport);
  await world.change(cast.commission, 'publishReport', seenOf(), onReport);
  expected.published++;
  expected.values.set(`${merged.agency}~${quarter.period}`, '77');
  expected.fates.set(quarter.period, new Map([[merged.agency, 'not_responsible']]));
}

async function succeed(world: World, id: string, args: Record<string, unknown>): Promise<void> {
  const { node } = await world.query(null, `{ node(id: "${agency(id)}") { ... on Agency { revision } } }`);
  await world.change(world.administrator, 'succeedAgency', {
    id: agency(id),
    revision: node.revision,
    source: toId('Document', 'S-SL-2025'),
    section: '1',
    ...args,
  });
}
