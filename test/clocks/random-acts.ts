// Months of acts of every kind, drawn by chance that can be repeated, and the answers to fixed questions about every day past.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { graphql } from 'graphql';
import { actorFor } from '../../db/access/read.ts';
import { mintToken } from '../../db/access/token.ts';
import type { DbConfig } from '../../db/client.ts';
import { type Ctx, civilDate } from '../../db/ctx.ts';
import { startServer } from '../../db/server/server.ts';
import { toId } from '../../schema/ids.ts';
import { schema } from '../../schema/index.ts';
import { cases, stageOn } from '../faults/cases.ts';
import { type Acknowledged, type Answer, bodyOf, isRefusal, seen, type Wish } from '../faults/changes.ts';
import { makeOffices, type Office } from '../faults/offices.ts';
import { oneOf, type Random, randomFrom, wholeBelow } from '../faults/random.ts';
import { door, pepper } from '../support/fixed.ts';
import { patient, patiently } from '../support/patient.ts';

const dayMs = 86_400_000;
const begins = Date.parse('2026-11-22T03:00:00.000Z');

/** Fixed questions, each with a place for the two clocks. Wide rather than deep: what they do not ask, they cannot miss. */
const questions: Readonly<Record<string, string>> = {
  published: `publishedReports(first: 100 @) { totalCount nodes { id revision supersededAt supersededBy { id } verifiedByAgency { nameVi }
    items { claim done task { code } verification { verifiedAt } lastRound { claim } verdict { assessment } supervision { view } }
    values { value indicator { code } lastRound { value } } } }`,
  directive: `directive(symbol: "20-CT/TW" @) { tasks(first: 100) { nodes { code titleVi indicators { code }
    holders { role agency { nameVi } vacancyReason } latestClaims(first: 50) { totalCount nodes { claim period report { id revision } } } provisions(first: 1) { totalCount } } }
    rounds(first: 100) { totalCount nodes { period dueAt counts { status reports } reports(first: 1) { totalCount } obligations(first: 1) { totalCount } } } }`,
  bodies: `agencies(first: 100 @) { totalCount nodes { id nameVi revision endedOn names { nameVi from until } successors { to { id } on function }
    latestValues(first: 9) { totalCount nodes { value period } } reports(first: 9) { totalCount } } }`,
  moha: `agency(id: "${toId('Agency', 'moha')}" @) { nameVi duties(first: 100) { totalCount nodes { role task { code } from until } } predecessors { from { nameVi } on } }`,
  figures: `indicator(slug: "workers-sent" @) { nameVi observations(first: 100) { totalCount nodes { id value valueHigh qualifier note revision } } }`,
  targets: `territory(slug: "hai-phong" @) { nameVi plans(first: 50, withPredecessors: true) { totalCount nodes { document { titleVi }
    targets { value unit operator baseAsOf evaluations { verdict code percent numerator denominator } } provisions(first: 20) { nodes { code tasks { code } } } } } }`,
  owed: `obligations(first: 100 @) { totalCount nodes { id status dueAt graceUntil releasedOn reason agency { nameVi } exemptions { kind reason } } }`,
  rulings: `rulings(first: 100 @) { totalCount nodes { id revision from until dueOn supersededAt tasks { code } } }`,
  findings: `findings(first: 100 @) { totalCount nodes { id revision status severity closedOn } }`,
  verdicts: `verdicts(first: 100 @) { totalCount nodes { id revision assessment grade } }`,
  inspections: `inspections(first: 100 @) { totalCount nodes { id revision status conclusion findings(first: 20) { nodes { status } } } }`,
  upward: `recommendations(first: 100 @) { totalCount nodes { id revision status answerText } } commendations(first: 100 @) { totalCount }`,
  plans: `gapMatrix(directive: "20-CT/TW" @) { cells agreement { read alike kappa } counts { state cells } }`,
  rules: `qualityRules(first: 100 @) { totalCount nodes { id revision isRetired } }`,
  register: `documents(first: 100 @) { totalCount nodes { id titleVi standing } }`,
  found: `search(text: "co quan", first: 50 @) { id nameVi became { id nameVi } }`,
};

interface Difference {
  readonly act: string;
  readonly day: string;
  readonly question: string;
}
export interface Outcome {
  readonly acts: number;
  readonly refused: readonly string[];
  /** How often each kind of change was done. */
  readonly kinds: Readonly<Record<string, number>>;
  readonly days: number;
  readonly compared: number;
  readonly differences: readonly Difference[];
}

/** Does `total` random acts over about `months`, and after each asks again about a day past; at the end about all of them. */
export async function actAtRandom(options: {
  readonly seed: number;
  readonly total: number;
  readonly months: number;
  /** Called once when half is done; what it breaks must show in the second half. */
  readonly halfway?: () => void;
}): Promise<Outcome> {
  const { seed, total, months, halfway } = options;
  const random = randomFrom(seed);
  const folder = mkdtempSync(join(tmpdir(), 'clocks-'));
  const server = await startServer({ file: join(folder, 'ledger.db'), ...patient });
  try {
    const offices = await makeOffices(server.config, pepper);
    let now = begins;
    const ctxOf = async (office?: Office): Promise<Ctx> => {
      const db = patiently(server.config);
      const at = new Date(now++).toISOString();
      const actor = office ? await actorFor(db, office.token, door, at) : ({ kind: 'public' } as const);
      if (!actor) throw new Error(`The token of ${office?.id} is not accepted.`);
      return {
        db,
        actor,
        now: at,
        today: civilDate(at),
        requestId: 'random',
        mintToken: () => mintToken(pepper),
      };
    };
    const kinds: Record<string, number> = {};
    const refused: string[] = [];
    const settle = async (wish: Wish): Promise<Acknowledged> => {
      const { query, variables } = JSON.parse(bodyOf(wish)) as { query: string; variables: object };
      const contextValue = await ctxOf(wish.office);
      const result = await graphql({ schema, source: query, variableValues: { ...variables }, contextValue });
      if (result.errors) throw result.errors[0]!;
      const answer = (result.data as Record<string, Answer>)[wish.change]!;
      if (isRefusal(answer)) refused.push(`${wish.change}: ${JSON.stringify(answer)}`);
      else kinds[wish.change] = (kinds[wish.change] ?? 0) + 1;
      return { ...wish, answer };
    };
    const stage = stageOn(`r${seed}`, offices, settle);

    // Days that are over, each with the day it was asked to be valid on and the answers when it was first asked about.
    const recorded = new Map<string, { validOn: string; answers: Record<string, string> }>();
    const differences: Difference[] = [];
    let compared = 0;
    const ask = async (day: string, validOn: string): Promise<Record<string, string>> => {
      const clocks = (text: string) => text.replaceAll(' @', `, knownOn: "${day}", validOn: "${validOn}"`);
      const contextValue = await ctxOf();
      return Object.fromEntries(
        await Promise.all(
          Object.entries(questions).map(async ([name, text]) => {
            const result = await graphql({ schema, source: `{ ${clocks(text)} }`, contextValue });
            if (result.errors) throw new Error(`${name}: ${result.errors[0]!.message}`);
            return [name, JSON.stringify(result.data)] as const;
          }),
        ),
      );
    };
    const again = async (day: string, act: string) => {
      const then = recorded.get(day)!;
      const told = await ask(day, then.validOn);
      for (const [question, text] of Object.entries(then.answers)) {
        compared++;
        if (told[question] !== text) differences.push({ act, day, question });
      }
    };

    const walk = walker(server.config, stage, random);
    let acts = 0;
    for (let n = 0; n < total; n++) {
      if (n === Math.floor(total / 2)) halfway?.();
      const name = random() < 0.6 ? await walk(n) : await anyCase(stage, random, n);
      if (name !== null) acts++;
      if (random() < 0.35) {
        const yesterday = civilDate(new Date(now).toISOString());
        now += Math.ceil(random() * 2 * ((months * 30) / (total * 0.35))) * dayMs;
        if (!recorded.has(yesterday)) {
          const validOn = oneOf(random, ['2024-06-30', '2025-07-01', yesterday, '2027-06-30']);
          recorded.set(yesterday, { validOn, answers: await ask(yesterday, validOn) });
        }
      }
      const days = [...recorded.keys()];
      if (days.length > 0) await again(oneOf(random, days), name ?? 'nothing');
    }
    for (const day of recorded.keys()) await again(day, 'all of it');
    return { acts, refused, kinds, days: recorded.size, compared, differences };
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One change of any kind there is, on something made for it. */
async function anyCase(
  stage: ReturnType<typeof stageOn>,
  random: Random,
  at: number,
): Promise<string | null> {
  const name = oneOf(random, Object.keys(cases));
  try {
    const { office, change, args } = await cases[name]!.ready(stage, at);
    await stage.say(office, change, args);
    return change;
  } catch (e) {
    if (/Error: \w+: \{"__typename"|^\w+: \{"__typename"/.test(String(e))) return null;
    throw e;
  }
}

/** Changes of what is already there: reports go on through their life and are corrected, facts of the register are amended. */
function walker(config: DbConfig, stage: ReturnType<typeof stageOn>, random: Random) {
  const { offices, say } = stage;
  const reports: { office: Office; report: Answer }[] = [];
  const source = toId('Document', 'CT-20');
  const rows = (sql: string) => patiently(config).read({ sql, args: [] });
  const anyOf = async (table: string, where = '1') => {
    const found = await rows(`SELECT * FROM ${table} WHERE ${where} ORDER BY id`);
    return found.length === 0 ? null : oneOf(random, found);
  };
  const keeper = offices.administrator;
  const quarter = ['2023-Q1', '2023-Q2', '2023-Q3', '2024-Q1', '2024-Q2', '2025-Q3'];
  const rounds = new Map<string, string>();

  const aReport = async (): Promise<string> => {
    const period = oneOf(random, quarter);
    const round =
      rounds.get(period) ??
      String((await say(offices.commissions[0]!, 'openRound', { directive: '20-CT/TW', period })).id);
    rounds.set(period, round);
    const office = oneOf(random, offices.provinces);
    reports.push({ office, report: await say(office, 'startReport', { round }) });
    return 'startReport';
  };
  const lines = () => ({
    items: [
      {
        task: '3.11',
        claim: oneOf(random, ['IN_PROGRESS', 'DONE']),
        done: `Said ${wholeBelow(random, 99)}.`,
      },
    ],
    values: [{ indicator: 'IND-SENT-PROV', value: String(wholeBelow(random, 9_000)) }],
  });
  const goOn = async (): Promise<string> => {
    const open = reports.filter(({ report }) => report.status !== 'gone');
    if (open.length < 2 || random() < 0.1) return aReport();
    // Few at a time, so that some get to their end.
    const held = oneOf(random, open.slice(0, 4));
    const { office, report } = held;
    const [by, change, more] = ((): [Office, string, object] => {
      if (report.status === 'DRAFT' || report.status === 'RETURNED')
        return random() < 0.5 || report.revision === 1
          ? [office, 'saveReport', lines()]
          : [office, 'submitReport', {}];
      if (report.status === 'SUBMITTED')
        return random() < 0.2
          ? [offices.ministries[0]!, 'returnReport', { reasons: [{ line: '3.11', reason: 'Say more.' }] }]
          : [offices.ministries[1]!, 'verifyReport', {}];
      if (report.status === 'VERIFIED') return [offices.commissions[1]!, 'publishReport', {}];
      return [office, 'correctReport', { reason: 'Counted twice.' }];
    })();
    const done = await say(by, change, { ...seen(report), ...more });
    if (change === 'correctReport') {
      reports.push({ office, report: done });
      held.report = { ...report, status: 'gone' };
    } else held.report = done;
    return change;
  };
  const amend = async (): Promise<string> => {
    const figure = (await anyOf('observations', "indicator_id = 'IND-SENT'"))!;
    await say(keeper, 'amendObservation', {
      id: toId('Observation', figure.id),
      revision: figure.revision,
      value: String(1 + wholeBelow(random, 200_000)),
      qualifier: 'EXACT',
      note: 'Read again.',
    });
    return 'amendObservation';
  };
  const rename = async (): Promise<string> => {
    const body = (await anyOf('agencies', 'ended_on IS NULL AND is_collective = 0'))!;
    await say(keeper, 'renameAgency', {
      id: toId('Agency', body.id),
      revision: body.revision,
      nameVi: `Tên mới ${wholeBelow(random, 999)}`,
      on: oneOf(random, ['2027-01-01', '2027-02-01', '2027-03-01']),
      source,
    });
    return 'renameAgency';
  };
  const passOn = async (): Promise<string> => {
    const body = (await anyOf(
      'agencies',
      "ended_on IS NULL AND is_collective = 0 AND kind NOT IN ('ministry') AND id NOT IN ('cpsc', 'vff') AND id NOT LIKE '%-ubnd'",
    ))!;
    await say(keeper, 'succeedAgency', {
      id: toId('Agency', body.id),
      revision: body.revision,
      kind: 'merged',
      on: oneOf(random, ['2026-12-01', '2027-01-01', '2027-02-01']),
      ends: true,
      successors: [{ agency: toId('Agency', 'moha'), function: 'all' }],
      source,
      section: '1',
    });
    return 'succeedAgency';
  };
  const endDuty = async (): Promise<string> => {
    const duty = (await anyOf('assignments', 'until IS NULL AND "from" IS NOT NULL'))!;
    await say(keeper, 'endAssignment', {
      id: toId('Assignment', duty.id),
      revision: duty.revision,
      until: '2026-12-31',
    });
    return 'endAssignment';
  };
  return async (_n: number): Promise<string | null> => {
    const chance = random();
    try {
      if (chance < 0.7) return await goOn();
      if (chance < 0.82) return await amend();
      if (chance < 0.9) return await rename();
      if (chance < 0.95) return await passOn();
      return await endDuty();
    } catch (e) {
      // What chance proposes is not always legal; a refusal changes nothing and is counted.
      if (/"__typename":"(Invalid|WrongState|Conflict|Forbidden)"/.test(String(e))) return null;
      throw e;
    }
  };
}
