// Reports for the workbook's tests: one plain, and any number made from a seed.
import {
  claims,
  type Evidence,
  type FigureLine,
  grades,
  type Report,
  type ReportLine,
} from '../../web/workbook/report.ts';

export const item = (given: Partial<ReportLine> & { task: string }): ReportLine => ({
  title: `Nhiệm vụ ${given.task}`,
  previousClaim: null,
  claim: null,
  done: null,
  difficulties: null,
  recommendation: null,
  evidence: [],
  ...given,
});

const figure = (given: Partial<FigureLine> & { indicator: string }): FigureLine => ({
  name: `Chỉ tiêu ${given.indicator}`,
  unit: 'người',
  unitCode: 'persons',
  kind: 'integer',
  previous: null,
  atLeast: null,
  atMost: null,
  value: null,
  numerator: null,
  denominator: null,
  denominatorBase: null,
  blankIsMeant: false,
  reason: null,
  ...given,
});

export const report = (given: Partial<Report> = {}): Report => ({
  id: 'report-1',
  revision: 3,
  agency: { id: 'agency-1', name: 'Hải Phòng' },
  period: '2026-Q3',
  isExample: true,
  items: [
    item({ task: '1.1', claim: 'IN_PROGRESS', done: 'Đã ban hành kế hoạch', previousClaim: 'NOT_STARTED' }),
    item({
      task: '3.10',
      claim: 'DONE',
      done: 'Xong',
      evidence: [
        { reference: '12/QĐ-UBND', grade: 'DOCUMENT' },
        { reference: 'https://example.vn/so-lieu', grade: 'DATASET' },
      ],
    }),
    item({ task: '3.11' }),
  ],
  values: [
    figure({ indicator: 'IND-A', value: '1200', previous: '1150', atLeast: '0' }),
    figure({
      indicator: 'IND-B',
      kind: 'percent',
      unit: '%',
      unitCode: 'percent',
      value: '34.5',
      atLeast: '0',
      atMost: '100',
    }),
    figure({ indicator: 'IND-C', kind: 'decimal', unit: 'tỷ đồng', unitCode: 'VND billion' }),
  ],
  returns: [
    { line: '1.1', reason: 'Nêu rõ số kế hoạch đã ban hành.' },
    { line: null, reason: 'Bổ sung tài liệu.' },
  ],
  ...given,
});

/** The same numbers for the same seed (mulberry32). */
function seeded(seed: number) {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (n: number): number => Math.floor(next() * n);
  const one = <T>(all: readonly T[]): T => all[below(all.length)]!;
  return { below, one, chance: (p: number) => next() < p };
}

const scraps = [
  'Đã ban hành',
  'kế hoạch số 12/KH-UBND',
  '=1+1',
  '+84',
  '-5',
  '@tên',
  '<b>&amp;</b>',
  '"nháy"',
  "dấu 'đơn'",
  '\n',
  '\r\n',
  '\t',
  '  hai dấu cách  ',
  '_x0041_',
  '_x000D_',
  '12%',
  '1.210',
  '1/2',
  '😀',
  'e\u0301'.normalize('NFC'),
  'ﬁ',
  '[Văn bản]',
  'TRUE',
  '01',
];

export function randomReport(seed: number): Report {
  const { below, one, chance } = seeded(seed);
  const text = (): string | null => {
    if (chance(0.3)) return null;
    const parts = Array.from({ length: 1 + below(6) }, () => one(scraps)).join(one(['', ' ']));
    return parts.trim() === '' ? 'x' : parts;
  };
  const decimal = (places: number): string => {
    const whole = String(below(chance(0.1) ? 999_999_999 : 5_000)) + (chance(0.05) ? '00000' : '');
    const sign = chance(0.1) && whole !== '0' ? '-' : '';
    return `${sign}${Number(whole)}${places > 0 ? `.${String(below(10 ** places)).padStart(places, '0')}` : ''}`;
  };
  const evidence = (): Evidence[] =>
    Array.from({ length: below(4) }, (_, at) => ({
      reference:
        one(['12/QĐ-UBND', 'https://example.vn/a?b=1&c=2', 'Hồ sơ [x]', 'Biên bản [Văn bản]', '=A1']) + at,
      grade: one(grades),
    }));
  return report({
    id: `report-${seed}`,
    revision: below(50),
    items: Array.from({ length: 1 + below(12) }, (_, at) =>
      item({
        task: `${1 + below(4)}.${at + 1}`,
        title: text() ?? 'Nhiệm vụ',
        claim: chance(0.2) ? null : one(claims),
        previousClaim: chance(0.5) ? null : one(claims),
        done: text(),
        difficulties: text(),
        recommendation: text(),
        evidence: evidence(),
      }),
    ),
    values: Array.from({ length: below(10) }, (_, at) => {
      const kind = one(['integer', 'decimal', 'percent'] as const);
      const places = kind === 'integer' ? 0 : below(7);
      const isRate = chance(0.4);
      return figure({
        indicator: `IND-${at}`,
        kind,
        name: text() ?? 'Chỉ tiêu',
        value: chance(0.2) ? null : decimal(places),
        previous: chance(0.5) ? null : decimal(places),
        numerator: isRate ? decimal(0) : null,
        denominator: isRate ? decimal(0) : null,
        denominatorBase: text(),
        blankIsMeant: chance(0.1),
        reason: text(),
      });
    }),
  });
}
