// What stands beside claims, as rows of a file: one kind of row for each kind of record, told alike wherever it is taken from.
import type { Cell } from '../../../downloads/columns.ts';
import type { TaskPageAnswer } from '../../answers.ts';
import type { Beside } from './beside.tsx';

type Claim = NonNullable<NonNullable<TaskPageAnswer['directive']>['task']>['claims']['nodes'][number];

/** What the rows of these kinds are made of. */
export interface BesideKinds {
  readonly supervision?: Claim['supervision'][number] & { readonly period: string };
  readonly finding?: Beside['findings']['nodes'][number];
  readonly recommendation?: Beside['recommendations']['nodes'][number];
  readonly commendation?: Beside['commendations']['nodes'][number];
}

type ByKind = {
  readonly [K in keyof BesideKinds]-?: (record: NonNullable<BesideKinds[K]>) => Cell;
};
interface Takeable {
  readonly withdrawnOn: string | null;
  readonly withdrawnReason: string | null;
}
/** Of what was withdrawn, that it was; of the rest, whatever else is to be said. */
const orWithdrawn =
  <T extends Takeable>(said: (record: T) => Cell) =>
  (record: T): Cell =>
    record.withdrawnOn === null ? said(record) : 'WITHDRAWN';
const orReason =
  <T extends Takeable>(said: (record: T) => Cell) =>
  (record: T): Cell =>
    record.withdrawnOn === null ? said(record) : record.withdrawnReason;
const symbol = ({ document }: { readonly document: { readonly symbol: string | null } | null }) =>
  document?.symbol;

export const besideCells = {
  kind: {
    supervision: () => 'supervision',
    finding: () => 'finding',
    recommendation: () => 'recommendation',
    commendation: () => 'commendation',
  },
  body: {
    supervision: ({ agency }) => agency.nameVi,
    finding: ({ agency }) => agency.nameVi,
    recommendation: ({ from }) => from?.nameVi,
    commendation: ({ agency }) => agency.nameVi,
  },
  task: {
    supervision: () => null,
    finding: ({ task }) => task.code,
    recommendation: ({ task }) => task?.code,
    commendation: ({ task }) => task?.code,
  },
  period: {
    supervision: ({ period }) => period,
    finding: () => null,
    recommendation: () => null,
    commendation: ({ round }) => round?.period,
  },
  state: {
    supervision: orWithdrawn(({ view }) => view),
    finding: ({ status }) => status,
    recommendation: orWithdrawn(({ answeredAs }) => answeredAs),
    commendation: orWithdrawn(() => null),
  },
  on: {
    supervision: ({ statedOn }) => statedOn,
    finding: ({ recordedOn }) => recordedOn,
    recommendation: ({ madeOn }) => madeOn,
    commendation: ({ commendedOn }) => commendedOn,
  },
  words: {
    supervision: orReason(({ statement }) => statement),
    finding: orReason(({ summary }) => summary),
    recommendation: orReason(({ text }) => text),
    commendation: orReason(({ reason }) => reason),
  },
  answer: {
    supervision: () => null,
    finding: ({ measure }) => measure,
    recommendation: ({ answerText }) => answerText,
    commendation: () => null,
  },
  source: {
    supervision: () => null,
    finding: symbol,
    recommendation: symbol,
    commendation: symbol,
  },
} satisfies Readonly<Record<string, ByKind>>;

export const isExampleBeside = ({ supervision, finding, recommendation, commendation }: BesideKinds) =>
  (supervision ?? finding ?? recommendation ?? commendation)?.standing === 'EXAMPLE';

/** A file never leaves rows out without a word. */
export const newestBeside = {
  vi: 'Kết quả kiểm tra, kiến nghị và biểu dương: mỗi loại 12 dòng mới nhất; đủ ở các bộ dữ liệu kiem-tra, kien-nghi và bieu-duong.',
  en: 'Findings, recommendations and commendations: the 12 newest of each; the data sets kiem-tra, kien-nghi and bieu-duong have them all.',
};

/** One row for each. */
export const besideRows = ({ findings, recommendations, commendations }: Beside): BesideKinds[] => [
  ...findings.nodes.map((finding) => ({ finding })),
  ...recommendations.nodes.map((recommendation) => ({ recommendation })),
  ...commendations.nodes.map((commendation) => ({ commendation })),
];

/** On what a claim rests, in one cell. */
export const evidenceCell = ({ evidence }: Pick<Claim, 'evidence'>): Cell =>
  evidence.map(({ reference, grade }) => `${reference} (${grade})`).join('; ') || null;

/** What supervisors make of a claim, in one cell. */
export const supervisionCell = ({ supervision }: Pick<Claim, 'supervision'>): Cell =>
  supervision
    .map((said) => {
      const { supervision: state } = besideCells.state;
      const { supervision: words } = besideCells.words;
      const whole = { ...said, period: '' };
      return `${said.agency.nameVi}: ${state(whole)}. ${words(whole)}`;
    })
    .join('; ') || null;
