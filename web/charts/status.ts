// The status alphabet: one picture, one fill and one word for each status a duty can have. A word always stands with it.
import { capital, dictionary, type Vocabularies } from '../../db/words.ts';
import type { Language } from '../lib/language.ts';
import { chartWords } from './words.ts';

/** The statuses of the schema (`ObligationStatus`), loudest first: the order of lists and legends. */
const order = [
  'OVERDUE',
  'NO_REPORT',
  'DUE_SOON',
  'NO_RULED_DEADLINE',
  'NOT_STARTED',
  'IN_PROGRESS',
  'DONE_LATE',
  'DONE_ON_TIME',
  'NOT_PURSUED',
  'UNKNOWN',
  'NOT_RESPONSIBLE',
] as const;
export type Status = (typeof order)[number];
export const statuses: readonly Status[] = order;

export interface Look {
  /** The CSS class of a cell, row or swatch. */
  readonly class: string;
  /** One path on a 16 × 16 field, drawn as a line. Empty for the empty cell. */
  readonly symbol: string;
  readonly fill: string;
  readonly ink: string;
  /** The second colour of the hatching: silence survives black and white. */
  readonly hatch?: string;
  /** On a dark page: what is finished stays quiet there too. */
  readonly dark?: { readonly fill: string; readonly ink: string };
  readonly border: 'none' | 'solid' | 'dotted' | 'dashed';
}

const plain = { fill: '#ffffff', ink: '#1b1b1f' } as const;
const ring = 'M8 2.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11';

export const looks: Readonly<Record<Status, Look>> = {
  OVERDUE: {
    class: 'st-over',
    symbol: 'M3.5 3.5l9 9m0-9l-9 9',
    dark: { fill: '#b3261e', ink: '#ffffff' },
    fill: '#7d1a0c',
    ink: '#ffffff',
    border: 'none',
  },
  NO_REPORT: {
    class: 'st-silent',
    symbol: ring,
    fill: '#3d4350',
    ink: '#ffffff',
    hatch: '#5a6170',
    border: 'none',
  },
  DUE_SOON: { class: 'st-soon', symbol: 'M8 2.5l6 11H2z', fill: '#f7b733', ink: '#2b1d00', border: 'none' },
  NO_RULED_DEADLINE: { ...plain, class: 'st-unruled', symbol: ring, border: 'dotted' },
  NOT_STARTED: { ...plain, class: 'st-idle', symbol: ring, border: 'solid' },
  IN_PROGRESS: { ...plain, class: 'st-going', symbol: `${ring}M8 2.5V8h5.5M8 5h4M8 6.5h5`, border: 'solid' },
  DONE_LATE: {
    class: 'st-late',
    symbol: 'M1 6l2.8 2.8L8.5 2M11 7.5V13h4',
    dark: { fill: '#2f5d80', ink: '#ffffff' },
    fill: '#8db8d8',
    ink: '#0b1f30',
    border: 'none',
  },
  DONE_ON_TIME: {
    class: 'st-done',
    symbol: 'M2.5 8.5l4 4 7-9',
    dark: { fill: '#1d3a52', ink: '#cfe3f1' },
    fill: '#cfe3f1',
    ink: '#12293b',
    border: 'none',
  },
  NOT_PURSUED: { ...plain, class: 'st-dropped', symbol: 'M3 8h10', border: 'dashed' },
  UNKNOWN: {
    ...plain,
    class: 'st-unknown',
    symbol: 'M5 6a3 3 0 1 1 4.5 2.5Q8 9.3 8 11m0 2.5v.5',
    border: 'dashed',
  },
  NOT_RESPONSIBLE: { ...plain, class: 'st-empty', symbol: '', border: 'none' },
};

/** True: verified independently. False: the body's own word. Null: there is nothing to verify. */
export type Verified = boolean | null;

export const statusWords = (status: Status, language: Language): string =>
  capital(dictionary[language].ObligationStatus[status]);

/** Where a report stands. */
export const stageWords = (stage: Vocabularies['ReportStatus'], language: Language): string =>
  capital(dictionary[language].ReportStatus[stage]);

/** The status with who vouches for it: "Done on time, self-reported". */
export const fullWords = (status: Status, verified: Verified, language: Language): string => {
  const word = chartWords[language];
  if (verified === null) return statusWords(status, language);
  return word.vouched(statusWords(status, language), verified ? word.verified : word.selfReported);
};

export const cellClass = (status: Status, verified: Verified): string =>
  `st ${looks[status].class}${verified ? ' is-verified' : ''}`;

export type Counted = readonly (readonly [status: Status, count: number])[];
/** How many have each status, loudest first; statuses nobody has are left out. */
export const countStatuses = (given: readonly Status[]): Counted =>
  order
    .map((status) => [status, given.filter((one) => one === status).length] as const)
    .filter(([, count]) => count > 0);
