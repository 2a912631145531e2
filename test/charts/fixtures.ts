// What the pictures are tried with. Every place, number and document here is invented.
import type { Bullet } from '../../web/charts/bullet.tsx';
import type { Calendar, Submission } from '../../web/charts/calendar.tsx';
import type { ClaimDot } from '../../web/charts/claim-dots.tsx';
import type { DeadlineStrip } from '../../web/charts/deadline-strip.tsx';
import { difference } from '../../web/charts/decimals.ts';
import type { Line } from '../../web/charts/line.tsx';
import type { Matrix } from '../../web/charts/matrix.tsx';
import type { Multiples } from '../../web/charts/multiples.tsx';
import type { Ranked, Ranking } from '../../web/charts/ranking.tsx';
import type { StageCount } from '../../web/charts/stage-counts.tsx';
import { statuses } from '../../web/charts/status.ts';
import type { StatusTile } from '../../web/charts/status-map.tsx';
import type { StepStrip } from '../../web/charts/step-strip.tsx';
import type { ValueTile } from '../../web/charts/value-map.tsx';

const both = (vi: string, en: string) => ({ vi, en });
const letter = (at: number) => String.fromCharCode(65 + (at % 26)) + (at >= 26 ? '′' : '');

const grid = Array.from({ length: 34 }, (_, at) => ({
  row: Math.floor(at / 3),
  column: (at % 3) + (Math.floor(at / 3) % 3),
}));
const places = grid.map(({ row, column }, at) => ({
  code: String(at + 1).padStart(2, '0'),
  name: both(`Tỉnh ${letter(at)}`, `Province ${letter(at)}`),
  row,
  column,
  href: `#t${at}`,
}));

const statusMap: StatusTile[] = places.map((place, at) => ({
  ...place,
  status: statuses[at % statuses.length]!,
  verified: [6, 7].includes(at % statuses.length) ? at % 2 === 0 : null,
}));

const valueMap: ValueTile[] = places.map((place, at) => {
  const state = (['own', 'before', 'none'] as const)[at % 3]!;
  const value = both(`1.${String(at * 7).padStart(3, '0')}`, `1,${String(at * 7).padStart(3, '0')}`);
  return {
    ...place,
    state,
    value: state === 'own' ? value : null,
    year: state === 'own' ? '2024' : null,
    isEarly: at === 3,
  };
});

const bodies = ['Bộ Ví dụ', 'Bộ Thử nghiệm', 'Ủy ban Minh họa'].map((name, at) => ({
  code: `b${at}`,
  name: both(name, `Sample body ${letter(at)}`),
  href: `#b${at}`,
}));
const tasks = Array.from({ length: 9 }, (_, at) => ({
  code: `2.${at + 1}`,
  name: both(`Việc ${letter(at)}`, `Work ${letter(at)}`),
  href: `#n${at}`,
}));
const matrix: Matrix = {
  tasks,
  bodies,
  cells: bodies.flatMap(({ code: body }, b) =>
    tasks.flatMap(({ code: task }, t) => {
      if ((b + t) % 3 === 0) return [];
      const status = statuses[(b * 4 + t) % statuses.length]!;
      return [
        {
          task,
          body,
          status,
          overdue: status === 'OVERDUE' ? 1 + t : 0,
          daysLate: status === 'OVERDUE' ? 12 + b : null,
          href: `#${body}${task}`,
        },
      ];
    }),
  ),
};

const deadline = {
  verified: null,
  start: '2026-02-01',
  ruledBy: 'Công văn 00/VD',
  doneOn: null,
  extensions: [],
};
const deadlineStrip: DeadlineStrip = {
  today: '2026-11-24',
  deadlines: [
    {
      ...deadline,
      code: '1.1',
      name: both('Rà soát ví dụ', 'A sample review'),
      href: '#1',
      status: 'OVERDUE',
      due: '2026-09-30',
      extensions: [{ due: '2026-10-31', document: 'Công văn 01/VD' }],
    },
    {
      ...deadline,
      code: '1.2',
      name: both('Tập huấn ví dụ', 'A sample training'),
      href: '#2',
      status: 'DUE_SOON',
      due: '2026-11-28',
    },
    {
      ...deadline,
      code: '1.3',
      name: both('Tổng kết ví dụ', 'A sample summary'),
      href: '#3',
      status: 'NOT_YET',
      due: '2027-03-31',
    },
    {
      ...deadline,
      code: '1.4',
      name: both('Việc không hạn', 'A duty without end'),
      href: '#4',
      status: 'NO_RULED_DEADLINE',
      due: null,
      ruledBy: null,
    },
    {
      ...deadline,
      code: '1.5',
      name: both('Việc đã xong', 'A duty done'),
      href: '#5',
      status: 'DONE_ON_TIME',
      verified: true,
      due: '2026-06-30',
      doneOn: '2026-06-15',
    },
  ],
};

const bullet: Bullet[] = [
  {
    name: both('Tỷ lệ ví dụ một', 'First sample rate'),
    value: '112.50',
    missing: null,
    numerator: '1350',
    denominator: '1200',
    target: '95',
    operator: '≥',
    previous: '88.125',
    verified: true,
  },
  {
    name: both('Tỷ lệ ví dụ hai', 'Second sample rate'),
    value: '80.0',
    missing: null,
    numerator: '8',
    denominator: '10',
    target: '80',
    operator: '>',
    previous: null,
    verified: false,
  },
  {
    name: both('Tỷ lệ ví dụ ba', 'Third sample rate'),
    value: null,
    missing: both('Chưa có mẫu số', 'No denominator was given'),
    numerator: '41',
    denominator: null,
    target: '60',
    operator: '≥',
    previous: null,
    verified: false,
  },
];

const point = { revisedFrom: null, verified: true, high: null, early: null, planned: [], against: null };
const plan = (value: string) => ({ value, high: null, said: both(value.replace('.', ','), value) });
const line: Line = {
  name: both('Chỉ số ví dụ', 'Sample indicator'),
  unit: both('%', '%'),
  target: '90',
  points: [
    { ...point, period: '2025-Q1', value: '41.5', said: both('41,5', '41.5') },
    {
      ...point,
      period: '2025-Q2',
      value: '55.25',
      said: both('55,25', '55.25'),
      revisedFrom: '57.0',
      planned: [plan('60')],
      against: 'under',
    },
    { ...point, period: '2025-Q3', value: null, said: both('', '') },
    { ...point, period: '2025-Q4', value: '62', said: both('62', '62') },
    { ...point, period: '2026-Q1', value: '70.75', said: both('70,75', '70.75') },
    { ...point, period: '2026-Q2', value: '68.5', said: both('68,5', '68.5'), verified: false },
    {
      ...point,
      period: '2026-Q3',
      value: '83.75',
      said: both('83,75', '83.75'),
      verified: false,
      planned: [plan('70'), plan('72.5')],
      against: 'over',
    },
  ],
};

const periods = ['2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'];
const states: Submission[] = ['ON_TIME', 'LATE', 'MISSING', 'RETURNED', 'ON_TIME'];
const calendar: Calendar = {
  periods,
  rows: places.map(({ code, name, href }, at) => ({
    code,
    name,
    href,
    reports: periods.map((period, p) => {
      const state = p === 5 ? 'NOT_DUE' : states[(at * 2 + p * (1 + (at % 3))) % states.length]!;
      return {
        period,
        state,
        submittedOn: state === 'ON_TIME' || state === 'LATE' ? `${period.slice(0, 4)}-10-05` : null,
        daysLate: state === 'LATE' ? 3 + at : null,
      };
    }),
  })),
};

const stageCounts: StageCount[] = [
  { stage: 'DRAFT', count: 12, oldestDays: 41 },
  { stage: 'SUBMITTED', count: 7, oldestDays: 9 },
  { stage: 'RETURNED', count: 0, oldestDays: null },
  { stage: 'VERIFIED', count: 1015, oldestDays: 63 },
];

const stepStrip: StepStrip[] = [
  {
    code: 'b0',
    body: both('Bộ Ví dụ', 'Sample ministry'),
    steps: [
      { kind: 'LETTER', on: '2026-09-01', document: 'Công văn 02/VD' },
      { kind: 'ANSWER', on: '2026-09-18', document: null },
      { kind: 'REPORT', on: '2026-10-02', document: null },
    ],
  },
  {
    code: 'b1',
    body: both('Bộ Thử nghiệm', 'Trial ministry'),
    steps: [{ kind: 'LETTER', on: '2026-10-10', document: null }],
  },
];

const claimDots: ClaimDot[] = [
  { code: '1.1', name: both('Rà soát', 'Review'), claim: 'DONE', verdict: 'CONFIRMED' },
  { code: '1.2', name: both('Tập huấn', 'Training'), claim: 'DONE', verdict: 'RETURNED' },
  { code: '1.3', name: both('Tổng kết', 'Summary'), claim: 'IN_PROGRESS', verdict: 'NONE_YET' },
];

const hollow = both('Rỗng: chưa thẩm định.', 'Hollow: not verified.');
const ranked = (at: number, value: string, before: string | null): Ranked => ({
  name: places[at]!.name,
  href: places[at]!.href,
  value,
  said: both(value.replace('.', ','), value),
  before,
  change: before === null ? null : difference(value, before),
  isHollow: at % 2 === 1,
});
const ranking: Ranking = {
  title: both('Số ví dụ theo tỉnh', 'Sample by province'),
  unit: both('người', 'persons'),
  all: 6,
  periods: [
    {
      period: both('Quý III/2026', 'Q3 2026'),
      total: '1270.5',
      rows: [ranked(0, '120', '150'), ranked(1, '830.5', '830'), ranked(2, '320', null)],
    },
    { period: both('Quý I/2026', 'Q1 2026'), total: null, rows: [ranked(3, '99', null)] },
  ],
  without: [places[4]!.name, places[5]!.name],
  hollow,
};

const small = (period: string, value: string | null) => ({
  period: both(period, period),
  value,
  said: both(value ?? '', value ?? ''),
  isHollow: period === '2025',
});
const multiples: Multiples = {
  title: both('Số ví dụ qua các năm', 'Sample by year'),
  unit: both('người', 'persons'),
  places: [
    {
      ...places[0]!,
      points: [small('2022', '40'), small('2023', null), small('2024', '71'), small('2025', '65')],
    },
    { ...places[1]!, points: [small('2024', '18')] },
  ],
  hollow,
};

export const fixtures = {
  ranking,
  multiples,
  'status-map': statusMap,
  'value-map': valueMap,
  matrix,
  'deadline-strip': deadlineStrip,
  bullet,
  line,
  calendar,
  'stage-counts': stageCounts,
  'step-strip': stepStrip,
  'claim-dots': claimDots,
} as const;
