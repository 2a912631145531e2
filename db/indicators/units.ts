// The units that figures are counted in, and what a unit itself demands of a figure. Values only: a browser carries them too.

export const units = [
  'persons',
  'households',
  'documents',
  'cases',
  'courses',
  'complaints',
  'occasions',
  'pairs',
  'databases',
  'communes',
  'districts',
  'provinces',
  'enterprises',
  'markets',
  'percent',
  'USD',
  'USD billion',
  'VND',
  'VND million',
  'VND billion',
  'mixed (see record)',
] as const;
export type Unit = (typeof units)[number];

export interface Demands {
  /** Counted one by one: there is no half of one. */
  readonly isWhole: boolean;
  /** An indicator whose own range reaches further is held to that range instead. */
  readonly least: string | null;
  readonly most: string | null;
  /** What numerator and denominator make: the figure itself as a share of a hundred, a part of a whole, or no relation that is known. */
  readonly parts: 'share' | 'part' | 'free';
}

const counted: Demands = { isWhole: true, least: '0', most: null, parts: 'part' };
const measured: Demands = { isWhole: false, least: '0', most: null, parts: 'free' };

const demands: Readonly<Record<Unit, Demands>> = {
  persons: counted,
  households: counted,
  documents: counted,
  cases: counted,
  courses: counted,
  complaints: counted,
  occasions: counted,
  pairs: counted,
  databases: counted,
  communes: counted,
  districts: counted,
  provinces: counted,
  enterprises: counted,
  markets: counted,
  percent: { isWhole: false, least: '0', most: '100', parts: 'share' },
  USD: measured,
  'USD billion': measured,
  VND: measured,
  'VND million': measured,
  'VND billion': measured,
  'mixed (see record)': measured,
};

/** A unit that nobody foresaw is measured, not counted: it asks the least. */
export const demandsOf = (unit: string): Demands =>
  Object.hasOwn(demands, unit) ? demands[unit as Unit] : measured;
