// For every mutation of the schema: how to come to the point where it is legal, and what to ask around its answer.
import { toId } from '../../schema/ids.ts';
import { type Acknowledged, type Answer, isRefusal, seen, type Wish } from './changes.ts';
import type { Office, Offices } from './offices.ts';
import { registerCases } from './register-cases.ts';
import { rulingCases } from './ruling-cases.ts';

/** Ready to be sent, once. */
export type Ready = Pick<Wish, 'office' | 'change' | 'args'>;

export interface Stage {
  readonly offices: Offices;
  readonly unused: Unused;
  /** Sends without any fault and answers the record. */
  readonly say: (office: Office, change: string, args: object) => Promise<Answer>;
}

export interface Case {
  /** Makes what the mutation needs, new each time. */
  readonly ready: (stage: Stage, at: number) => Promise<Ready>;
  /** A branch of its answer, so that there is a read after the write; left out where the record has none. */
  readonly around?: string;
}

const steps = ['draft', 'saved', 'submitted', 'verified', 'published'] as const;

const lines = {
  items: [{ task: '3.11', claim: 'IN_PROGRESS', done: 'The rules are drafted.' }],
  values: [{ indicator: 'IND-SENT-PROV', value: '1210' }],
};

const periodOf = (at: number): string =>
  `${1300 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;

/** What nobody has used yet in one database: periods to open, and bodies in rounds to report. */
export interface Unused {
  openings: number;
  places: number;
  readonly rounds: Map<number, Promise<string>>;
}
export const allUnused = (): Unused => ({ openings: 0, places: 0, rounds: new Map() });

const newPeriod = ({ unused }: Stage): string => periodOf(unused.openings++);

const newRound = (stage: Stage): Promise<string> =>
  stage
    .say(stage.offices.commissions[0]!, 'openRound', { directive: '20-CT/TW', period: newPeriod(stage) })
    .then((r) => r.id!);

async function newPlace(stage: Stage): Promise<{ round: string; office: Office }> {
  // The last one reports nothing here, for tests that need a stranger.
  const provinces = stage.offices.provinces.slice(0, -1);
  const place = stage.unused.places++;
  const at = Math.floor(place / provinces.length);
  const round = stage.unused.rounds.get(at) ?? newRound(stage);
  stage.unused.rounds.set(at, round);
  return { round: await round, office: provinces[place % provinces.length]! };
}

async function reportAt(stage: Stage, step: (typeof steps)[number]) {
  const { offices, say } = stage;
  const { round, office } = await newPlace(stage);
  let report = await say(office, 'startReport', { round });
  const way = [
    () => say(office, 'saveReport', { ...seen(report), ...lines }),
    () => say(office, 'submitReport', seen(report)),
    () => say(offices.ministries[0]!, 'verifyReport', seen(report)),
    () => say(offices.commissions[0]!, 'publishReport', seen(report)),
  ];
  for (const go of way.slice(0, steps.indexOf(step))) report = await go();
  return { office, report };
}

const linesAround =
  'items { claim done task { code } } values { value indicator { code } } history { action }';

export const cases: Readonly<Record<string, Case>> = {
  ...registerCases,
  ...rulingCases,
  openRound: {
    around: 'directive { symbol }',
    ready: async (stage) => ({
      office: stage.offices.commissions[0]!,
      change: 'openRound',
      args: { directive: '20-CT/TW', period: newPeriod(stage) },
    }),
  },
  startReport: {
    around: linesAround,
    ready: async (stage) => {
      const { round, office } = await newPlace(stage);
      return { office, change: 'startReport', args: { round } };
    },
  },
  saveReport: {
    around: linesAround,
    ready: async (stage) => {
      const { office, report } = await reportAt(stage, 'draft');
      return { office, change: 'saveReport', args: { ...seen(report), ...lines } };
    },
  },
  submitReport: {
    around: linesAround,
    ready: async (stage) => {
      const { office, report } = await reportAt(stage, 'saved');
      return { office, change: 'submitReport', args: seen(report) };
    },
  },
  returnReport: {
    around: linesAround,
    ready: async (stage) => {
      const { report } = await reportAt(stage, 'submitted');
      const args = { ...seen(report), reasons: [{ line: '3.11', reason: 'Name the document.' }] };
      return { office: stage.offices.ministries[1]!, change: 'returnReport', args };
    },
  },
  verifyReport: {
    around: linesAround,
    ready: async (stage) => {
      const { report } = await reportAt(stage, 'submitted');
      return { office: stage.offices.ministries[1]!, change: 'verifyReport', args: seen(report) };
    },
  },
  publishReport: {
    around: linesAround,
    ready: async (stage) => {
      const { report } = await reportAt(stage, 'verified');
      return { office: stage.offices.commissions[1]!, change: 'publishReport', args: seen(report) };
    },
  },
  correctReport: {
    around: linesAround,
    ready: async (stage) => {
      const { office, report } = await reportAt(stage, 'published');
      return { office, change: 'correctReport', args: { ...seen(report), reason: 'A typing error.' } };
    },
  },
  addOffice: {
    around: 'memberships { role agency { id } }',
    ready: async ({ offices }, at) => ({
      office: offices.administrator,
      change: 'addOffice',
      args: {
        officeVi: `Văn phòng số ${at}`,
        officeEn: `Office no. ${at}`,
        agency: toId('Agency', 'hp2-ubnd'),
        role: 'PROVINCE_OFFICER',
      },
    }),
  },
  issueToken: {
    ready: async ({ offices }, at) => ({
      office: offices.administrator,
      change: 'issueToken',
      args: {
        office: toId('Office', offices.colleague.id),
        label: `Import ${at}`,
        scopes: ['REPORT'],
        days: 30,
      },
    }),
  },
  revokeToken: {
    ready: async ({ offices, say }, at) => {
      const issued = await say(offices.administrator, 'issueToken', {
        office: toId('Office', offices.colleague.id),
        label: `Lost ${at}`,
        scopes: ['READ'],
        days: 1,
      });
      return { office: offices.administrator, change: 'revokeToken', args: seen(issued) };
    },
  },
};

/** A stage that notes all that is said on it. */
export function stageOn(
  name: string,
  offices: Offices,
  settle: (wish: Wish) => Promise<Acknowledged>,
  unused = allUnused(),
) {
  const wishes: Wish[] = [];
  const acknowledged: Acknowledged[] = [];
  let keys = 0;
  const newWish = (ready: Ready): Wish => {
    const wish = { ...ready, key: `${name}-${++keys}-${ready.change}` };
    wishes.push(wish);
    return wish;
  };
  const say: Stage['say'] = async (office, change, args) => {
    const done = await settle(newWish({ office, change, args: { ...args } }));
    if (isRefusal(done.answer)) throw new Error(`${change}: ${JSON.stringify(done.answer)}`);
    acknowledged.push(done);
    return done.answer;
  };
  return { offices, unused, say, newWish, wishes, acknowledged };
}
