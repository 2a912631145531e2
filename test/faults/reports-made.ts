// What the cases of all mutations share: a stage, and a report at any step that nobody has used yet.
import { type Acknowledged, type Answer, seen, type Wish } from './changes.ts';
import type { Office, Offices } from './offices.ts';

/** Ready to be sent, once. */
export type Ready = Pick<Wish, 'office' | 'change' | 'args'>;

export interface Stage {
  readonly offices: Offices;
  readonly unused: Unused;
  /** Sends without any fault and answers the record. */
  readonly say: (office: Office, change: string, args: object) => Promise<Answer>;
  /** What its rulings are, and so what they make due. */
  readonly standing?: 'official_text' | 'example';
}

export interface Case {
  /** Makes what the mutation needs, new each time. */
  readonly ready: (stage: Stage, at: number) => Promise<Ready>;
  /** A branch of its answer, so that there is a read after the write; left out where the record has none. */
  readonly around?: string;
  /** How many are sent side by side; fewer where one alone reads much, so that deadlines measure faults and not the machine. */
  readonly atOnce?: number;
  /** How many points of failure are visited side by side. */
  readonly pointsAtOnce?: number;
}

const steps = ['draft', 'saved', 'submitted', 'verified', 'published'] as const;
type Step = (typeof steps)[number];
/** Where a report stands after a change of it. One that was taken back has a longer history than one that was only saved. */
const after: Readonly<Record<string, Step>> = {
  startReport: 'draft',
  saveReport: 'saved',
  submitReport: 'submitted',
  verifyReport: 'verified',
  publishReport: 'published',
};

interface Made {
  readonly office: Office;
  readonly report: Answer;
}

export const lines = {
  items: [{ task: '3.11', claim: 'IN_PROGRESS', done: 'The rules are drafted.' }],
  values: [{ indicator: 'IND-SENT-PROV', value: '1210' }],
};

const periodOf = (at: number): string =>
  `${1300 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;

/** What nobody has used yet in one database: periods to open, bodies in rounds to report, and reports that one case left for the next. */
export interface Unused {
  openings: number;
  places: number;
  readonly rounds: Map<number, Promise<string>>;
  readonly left: Record<Step, Made[]>;
  /** Whose a report is, by its id. */
  readonly reporters: Map<string, Office>;
}
export const allUnused = (): Unused => ({
  openings: 0,
  places: 0,
  rounds: new Map(),
  left: { draft: [], saved: [], submitted: [], verified: [], published: [] },
  reporters: new Map(),
});

export const newPeriod = ({ unused }: Stage): string => periodOf(unused.openings++);

const newRound = (stage: Stage): Promise<string> =>
  stage
    .say(stage.offices.commissions[0]!, 'openRound', { directive: '20-CT/TW', period: newPeriod(stage) })
    .then((r) => r.id!);

export async function newPlace(stage: Stage): Promise<{ round: string; office: Office }> {
  // The last one reports nothing here, for tests that need a stranger.
  const provinces = stage.offices.provinces.slice(0, -1);
  const place = stage.unused.places++;
  const at = Math.floor(place / provinces.length);
  const round = stage.unused.rounds.get(at) ?? newRound(stage);
  stage.unused.rounds.set(at, round);
  return { round: await round, office: provinces[place % provinces.length]! };
}

export async function reportAt(stage: Stage, step: Step): Promise<Made> {
  const { offices, say, unused } = stage;
  const left = unused.left[step].pop();
  if (left) return left;
  const { round, office } = await newPlace(stage);
  let report = await say(office, 'startReport', { round });
  unused.reporters.set(report.id!, office);
  const way = [
    () => say(office, 'saveReport', { ...seen(report), ...lines }),
    () => say(office, 'submitReport', seen(report)),
    () => say(offices.ministries[0]!, 'verifyReport', seen(report)),
    () => say(offices.commissions[0]!, 'publishReport', seen(report)),
  ];
  for (const go of way.slice(0, steps.indexOf(step))) report = await go();
  return { office, report };
}

/** A report that a case has done with is there for the next to go on from. */
export function leave({ left, reporters }: Unused, { change, office, answer }: Acknowledged): void {
  const step = after[change];
  if (!step) return;
  const reporter = reporters.get(answer.id!) ?? office;
  reporters.set(answer.id!, reporter);
  left[step].push({ office: reporter, report: answer });
}
