// The status alphabet: one picture, one fill and one word for each status a duty can have. A word always stands with it.
import { capital, dictionary, type Vocabularies } from '../../db/words.ts';
import type { Language } from '../lib/language.ts';
import { chartWords } from './words.ts';

/** The statuses of the schema (`ObligationStatus`), loudest first: the order of lists and legends. */
const order = [
  'OVERDUE',
  'SENT_BACK',
  'DUE_SOON',
  'WAITING_LATE',
  'WAITING',
  'NO_RULED_DEADLINE',
  'NOT_YET',
  'REPORTED_LATE',
  'DONE_LATE',
  'REPORTED_ON_TIME',
  'DONE_ON_TIME',
  'NOT_PURSUED',
  'EXEMPT',
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
  /** The second colour of the hatching: what is loud survives black and white. */
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
  SENT_BACK: {
    class: 'st-back',
    // An arrow that turns back.
    symbol: 'M6.5 3.5L3 7l3.5 3.5M3 7h7a3 3 0 0 1 0 6H7',
    fill: '#3d4350',
    ink: '#ffffff',
    hatch: '#5a6170',
    border: 'none',
  },
  DUE_SOON: { class: 'st-soon', symbol: 'M8 2.5l6 11H2z', fill: '#f7b733', ink: '#2b1d00', border: 'none' },
  NO_RULED_DEADLINE: { ...plain, class: 'st-unruled', symbol: ring, border: 'dotted' },
  WAITING_LATE: {
    class: 'st-waitlate',
    // An hourglass, and the clock's hand of what is late.
    symbol: 'M2 2.5h7M2 13.5h7M2.5 2.5c0 5 6 6 6 11M8.5 2.5c0 5-6 6-6 11M12 7.5V13h3',
    dark: { fill: '#6a5a2c', ink: '#ffffff' },
    fill: '#e3d5a8',
    ink: '#2b2410',
    hatch: '#d3c28a',
    border: 'none',
  },
  WAITING: {
    class: 'st-wait',
    symbol: 'M4.5 2.5h7M4.5 13.5h7M5 2.5c0 5 6 6 6 11M11 2.5c0 5-6 6-6 11',
    dark: { fill: '#3f3a29', ink: '#f1e7c8' },
    fill: '#f6efd9',
    ink: '#2b2410',
    border: 'none',
  },
  NOT_YET: { ...plain, class: 'st-idle', symbol: ring, border: 'solid' },
  REPORTED_LATE: {
    class: 'st-toldlate',
    // A page with a line on it, and the clock's hand.
    symbol: 'M2.5 2.5h6v11h-6zM4 6h3M4 9h3M11.5 7.5V13h3.5',
    dark: { fill: '#2f5d80', ink: '#ffffff' },
    fill: '#8db8d8',
    ink: '#0b1f30',
    border: 'none',
  },
  REPORTED_ON_TIME: {
    class: 'st-told',
    symbol: 'M4 2.5h8v11H4zM6 6h4M6 8.5h4M6 11h2',
    dark: { fill: '#1d3a52', ink: '#cfe3f1' },
    fill: '#cfe3f1',
    ink: '#12293b',
    border: 'none',
  },
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
  EXEMPT: { ...plain, class: 'st-exempt', symbol: 'M3 6h10M3 10h10', border: 'dashed' },
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
