// Which cells of what is being published are withheld so that nobody works a small count out of what is shown. Pure.
// A cell is one count: of an indicator, at a place, in a period, of codes. Sums tie cells to each other: over a list of codes, over the
// provinces of the country, over the quarters of a year, over the places that became one. A withheld cell is safe while there is another
// way to fill what is not shown that fits every sum and everything shown, and in which this cell is another number. Such a way is looked
// for, and where there is none, further cells (the smallest first) are withheld until there is one. What the public was shown once
// counts as shown for ever: a later rule cannot take it back, and does not pretend to.
import { madeOf, yearsPeriod } from './periods.ts';
import { cellKey, type KnownCode, sumsIn } from './rules.ts';

/** What one body published of one indicator for one period. */
export interface Told {
  readonly indicatorId: string;
  /** A territory's id, or the body's own where it has none. */
  readonly place: string;
  /** What is added up over places is what bodies of one kind say. */
  readonly kind: string;
  /** First and last day. */
  readonly from: string;
  readonly until: string;
  readonly cells: readonly Cell[];
}
export interface Cell {
  /** Its codes in one spelling; empty for the total. */
  readonly key: string;
  /** Null: the body does not know. */
  readonly value: string | null;
  /** Of a rate: what was counted for it. */
  readonly counted?: readonly (string | null)[];
  readonly isWithheld: boolean;
}
export interface Around {
  readonly codes: readonly KnownCode[];
  /** Id of the whole country, and each list of provinces that it was made of. */
  readonly country: string;
  readonly provinces: readonly {
    readonly from: string;
    readonly until: string;
    readonly ids: readonly string[];
  }[];
  /** What became one place. */
  readonly merged: readonly { readonly to: string; readonly from: readonly string[] }[];
  /** Indicators whose parts make a total, and those of them whose periods do. */
  readonly adds: ReadonlySet<string>;
  readonly addsOverTime: ReadonlySet<string>;
}
export type Why = 'primary' | 'complementary';
export interface Withholding {
  readonly cells: ReadonlyMap<string, Why>;
  /** Withheld cells, of this publication or of earlier ones, that could be worked out all the same. */
  readonly revealed: readonly string[];
}

/** A sum that must come out: its members, the whole counted against them. Soft: its whole is not in the ledger, but may be elsewhere. */
interface Sum {
  readonly members: readonly (readonly [cell: string, sign: 1 | -1])[];
  readonly isSoft: boolean;
}

const slotOf = (told: Omit<Told, 'cells' | 'kind'>, key: string): string =>
  `${told.indicatorId}|${told.place}|${told.from}/${told.until}|${key}`;
/** Who says the same number of the same thing says the same, whichever report it stands in. */
const named = (slot: string, value: string | null): string =>
  value === null ? `${slot}=?` : `${slot}=${value}`;
const sizeOf = (name: string): number => Number(name.slice(name.lastIndexOf('=') + 1)) || 0;
const isUnknown = (name: string): boolean => name.endsWith('=?');

const codesOf = (key: string): string[] => (key === '' ? [] : key.split('&'));

/** What is shown and what is withheld of all that was published, and every sum that ties it. */
export class Ledger {
  readonly shown = new Set<string>();
  readonly withheld = new Set<string>();
  readonly #sums = new Map<string, Sum>();
  readonly #around: Around;
  readonly #known = new Set<string>();
  /** The newest word on a cell by bodies of a kind. */
  readonly #newest = new Map<string, string>();
  readonly #periods = new Map<string, Set<string>>();
  #sumsOf: Map<string, Sum[]> | null = null;

  constructor(around: Around) {
    this.#around = around;
  }

  /** A published figure of a source: everybody knows it. */
  learn(figure: Omit<Told, 'cells' | 'kind'>, key: string, value: string): void {
    const slot = slotOf(figure, key);
    this.shown.add(named(slot, value));
    this.withheld.delete(named(slot, value));
    this.#known.add(slot);
  }

  add(told: Told): void {
    for (const { key, value, isWithheld } of told.cells) {
      const slot = slotOf(told, key);
      const name = named(slot, value);
      this.#newest.set(`${told.kind} ${slot}`, name);
      this.#newest.set(` ${slot}`, name);
      if (value === null) continue;
      this.#known.add(slot);
      if (isWithheld && !this.shown.has(name)) this.withheld.add(name);
      else if (!isWithheld) {
        this.shown.add(name);
        this.withheld.delete(name);
      }
    }
    const periods = `${told.indicatorId}|${told.place}|${told.kind}`;
    if (!this.#periods.has(periods)) this.#periods.set(periods, new Set());
    this.#periods.get(periods)!.add(`${told.from}/${told.until}`);
    if (this.#around.adds.has(told.indicatorId)) this.#tie(told);
  }

  sumsWith(name: string): readonly Sum[] {
    if (this.#sumsOf === null) {
      this.#sumsOf = new Map();
      for (const sum of this.#sums.values())
        for (const [member] of sum.members) {
          const there = this.#sumsOf.get(member);
          if (there) there.push(sum);
          else this.#sumsOf.set(member, [sum]);
        }
    }
    return this.#sumsOf.get(name) ?? [];
  }

  /** `at`: of what. A sum with a part that nobody has told gives way to the one in which it is told; all others stay, as past days do. */
  #sum(at: string, whole: string, parts: readonly string[], isSoft = false, rest?: string): void {
    if (parts.length === 0) return;
    this.#sumsOf = null;
    const members: (readonly [string, 1 | -1])[] = [
      ...(isSoft ? [] : ([[whole, -1]] as const)),
      ...parts.map((part) => [part, 1] as const),
      ...(rest === undefined ? [] : ([[rest, 1]] as const)),
    ];
    this.#sums.delete(`${at} open`);
    this.#sums.delete(`${at} ${parts.join(' ')} soft`);
    const isOpen = parts.some(isUnknown);
    const told = isSoft ? 'soft' : whole;
    this.#sums.set(isOpen ? `${at} open` : `${at} ${parts.join(' ')} ${told}`, { members, isSoft });
  }

  #tie(told: Told): void {
    this.#overCodes(told);
    for (const { key } of told.cells) {
      this.#overPlaces(told, key);
      if (this.#around.addsOverTime.has(told.indicatorId)) this.#overTime(told, key);
    }
  }

  /** Margins that nobody gave are cells too: two of them may say what a third holds. */
  #overCodes(told: Told): void {
    const said = new Map(told.cells.map(({ key, value }) => [key, named(slotOf(told, key), value)]));
    const keys = new Set<string>([...said.keys(), '']);
    for (const key of keys)
      for (const code of codesOf(key)) keys.add(cellKey(codesOf(key).filter((one) => one !== code)));
    const nameOf = (codes: readonly string[]) =>
      said.get(cellKey(codes)) ?? named(slotOf(told, cellKey(codes)), null);
    const cells = [...keys].filter((key) => key !== '').map(codesOf);
    for (const { of, list, parts, overlaps, isWhole } of sumsIn(cells, this.#around.codes)) {
      const rest = `${slotOf(told, `${cellKey(of)}&${list}`)} ${nameOf(of)} rest=?`;
      // Of this publication alone: what another says of the same is a sum of its own.
      const at = `${rest} ${nameOf(of)} ${parts.map(nameOf).join(' ')}`;
      if (overlaps)
        for (const part of parts)
          this.#sum(
            `${at} ${cellKey(part)}`,
            nameOf(of),
            [nameOf(part)],
            false,
            `${rest} ${cellKey(part)}=?`,
          );
      else this.#sum(at, nameOf(of), parts.map(nameOf), false, isWhole ? undefined : rest);
    }
  }

  #nameAt(told: Told, place: string, period: string, key: string): string {
    const [from = '', until = ''] = period.split('/');
    const slot = slotOf({ ...told, place, from, until }, key);
    return this.#newest.get(`${told.kind} ${slot}`) ?? named(slot, null);
  }

  /** The whole of a sum, whoever said it. */
  #wholeAt(told: Told, place: string, period: string, key: string): { whole: string; isSoft: boolean } {
    const [from = '', until = ''] = period.split('/');
    const slot = slotOf({ ...told, place, from, until }, key);
    const whole = this.#newest.get(` ${slot}`) ?? named(slot, null);
    return { whole, isSoft: !this.#known.has(slot) };
  }

  #overPlaces(told: Told, key: string): void {
    const period = `${told.from}/${told.until}`;
    const over = (to: string, places: readonly string[]) => {
      const { whole, isSoft } = this.#wholeAt(told, to, period, key);
      this.#sum(
        `${told.kind} ${slotOf({ ...told, place: to }, key)} of ${places.join(' ')}`,
        whole,
        places.map((place) => this.#nameAt(told, place, period, key)),
        isSoft,
      );
    };
    const { country, provinces, merged } = this.#around;
    for (const { from, until, ids } of provinces)
      if (from <= told.until && told.from < until && (ids.includes(told.place) || told.place === country))
        over(country, ids);
    for (const { to, from } of merged) if (to === told.place || from.includes(told.place)) over(to, from);
  }

  #overTime(told: Told, key: string): void {
    const all = [...(this.#periods.get(`${told.indicatorId}|${told.place}|${told.kind}`) ?? [])];
    const own = `${told.from}/${told.until}`;
    for (const [whole, parts] of madeOf([...new Set([...all, yearsPeriod(told)])]))
      if (whole === own || parts.includes(own)) {
        const found = this.#wholeAt(told, told.place, whole, key);
        this.#sum(
          `${told.kind} ${told.indicatorId}|${told.place}|${key} in ${whole} of ${parts.join(' ')}`,
          found.whole,
          parts.map((part) => this.#nameAt(told, told.place, part, key)),
          found.isSoft,
        );
      }
  }
}

/** Steps after which it is held that there is no other way: then more is withheld than had to be, never less. */
const mostSteps = 120;

/**
 * Another way to fill what is not shown, as what changes by how much; null where none was found. `mayHide`: what could be withheld
 * besides, and how many of those at most.
 */
function otherWay(
  ledger: Ledger,
  cell: string,
  by: 1 | -1,
  withSoft: boolean,
  mayHide: ReadonlySet<string>,
  most: number,
): ReadonlyMap<string, number> | null {
  const moved = new Map<string, number>();
  let hidden = 0;
  let steps = 0;
  // What nobody has said may be more than nothing; that it is less than something is not known.
  const fits = (name: string, change: number) => (isUnknown(name) ? change >= 0 : sizeOf(name) + change >= 0);
  const rank = (name: string) =>
    isUnknown(name) ? -2 : ledger.withheld.has(name) ? -1 : sizeOf(name) || Number.MAX_SAFE_INTEGER;
  const isOpen = (name: string) => isUnknown(name) || ledger.withheld.has(name) || mayHide.has(name);
  const balance = (pending: readonly Sum[]): boolean => {
    steps += 1;
    if (steps > mostSteps) return false;
    // The one with the fewest ways out first.
    let sum: Sum | null = null;
    let ways: (readonly [string, 1 | -1])[] = [];
    let off = 0;
    const rest: Sum[] = [];
    for (const one of pending) {
      const isOff = one.members.reduce((all, [name, sign]) => all + sign * (moved.get(name) ?? 0), 0);
      if (isOff === 0) continue;
      const out = one.members.filter(
        ([name, sign]) => !moved.has(name) && isOpen(name) && fits(name, -isOff * sign),
      );
      if (out.length === 0) return false;
      if (sum === null || out.length < ways.length) {
        if (sum !== null) rest.push(sum);
        [sum, ways, off] = [one, out, isOff];
      } else rest.push(one);
    }
    if (sum === null) return true;
    const chosen = sum;
    ways = ways.sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
    for (const [name, sign] of ways) {
      const hides = Number(!isUnknown(name) && !ledger.withheld.has(name));
      if (hidden + hides > most) continue;
      hidden += hides;
      moved.set(name, -off * sign);
      const touched = ledger.sumsWith(name).filter((one) => one !== chosen && (withSoft || !one.isSoft));
      if (balance([...rest, ...touched.filter((one) => !rest.includes(one))])) return true;
      moved.delete(name);
      hidden -= hides;
    }
    return false;
  };
  if (!fits(cell, by)) return null;
  moved.set(cell, by);
  return balance(ledger.sumsWith(cell).filter((one) => withSoft || !one.isSoft)) ? moved : null;
}

const eitherWay = (
  ledger: Ledger,
  cell: string,
  withSoft: boolean,
  mayHide: ReadonlySet<string> = new Set(),
  most = 0,
) =>
  otherWay(ledger, cell, 1, withSoft, mayHide, most) ?? otherWay(ledger, cell, -1, withSoft, mayHide, most);

/** Whether a withheld cell could be another number for all that the public was shown. */
const isSafe = (ledger: Ledger, cell: string): boolean => eitherWay(ledger, cell, false) !== null;

/** How many further cells are tried at once before everything else is. */
const fewFirst = [0, 1, 3, 1_000];

/**
 * What of a publication is withheld. `ledger` holds what came before, and afterwards this too. Small: at least one and fewer than the
 * threshold; zero is shown, unless showing it would give away another cell.
 */
export function withholding(
  ledger: Ledger,
  told: readonly Told[],
  thresholdOf: (indicatorId: string) => number | null,
  before: () => Ledger,
): Withholding {
  const why = new Map<string, Why>();
  const places = new Map<string, string[]>();
  const mayHide = new Set<string>();
  for (const one of told) {
    const threshold = thresholdOf(one.indicatorId) ?? 0;
    const isSmall = (value: string | null) =>
      value !== null && Number(value) > 0 && Number(value) < threshold;
    const cells = one.cells.map((cell) => {
      const { key, value, counted = [value] } = cell;
      const name = named(slotOf(one, key), value);
      const small = counted.some(isSmall);
      const isWithheld = !ledger.shown.has(name) && (small || ledger.withheld.has(name));
      const at = cellAt(one.indicatorId, key);
      places.set(name, [...(places.get(name) ?? []), at]);
      if (isWithheld) why.set(at, small ? 'primary' : 'complementary');
      else if (value !== null && !ledger.shown.has(name)) mayHide.add(name);
      return { ...cell, isWithheld };
    });
    ledger.add({ ...one, cells });
  }
  const hide = (way: ReadonlyMap<string, number>) => {
    for (const name of way.keys())
      if (mayHide.delete(name)) {
        ledger.shown.delete(name);
        ledger.withheld.add(name);
        for (const at of places.get(name)!) why.set(at, 'complementary');
      }
  };
  // Wholes that the ledger does not hold are reckoned with as long as something of this publication helps.
  const near = new Set(
    [...places.keys()].flatMap((name) =>
      ledger.sumsWith(name).flatMap(({ members }) => members.map(([one]) => one)),
    ),
  );
  protect(ledger, true, mayHide, hide, near);
  let lost = protect(ledger, false, mayHide, hide);
  if (lost.length > 0) {
    // A figure of which nothing is shown says no more of others than one that is not published.
    hide(new Map([...mayHide].map((name) => [name, 0])));
    const own = new Set(places.keys());
    lost = protect(ledger, false, mayHide, hide).filter((cell) => own.has(cell));
    // What could be worked out before is no doing of this publication.
    const earlier = lost.length > 0 ? before() : null;
    if (earlier) lost = lost.filter((cell) => !earlier.withheld.has(cell) || isSafe(earlier, cell));
  }
  return { cells: why, revealed: lost };
}

/** Withholds more until each withheld cell is safe; those that are not. */
function protect(
  ledger: Ledger,
  withSoft: boolean,
  mayHide: ReadonlySet<string>,
  hide: (way: ReadonlyMap<string, number>) => void,
  only?: ReadonlySet<string>,
): string[] {
  // One way shows of all that it changes that it could be another number; and what is withheld later leaves it as it is.
  const safe = new Set<string>();
  const lost: string[] = [];
  for (const cell of [...ledger.withheld].sort()) {
    if (safe.has(cell) || only?.has(cell) === false) continue;
    let way: ReadonlyMap<string, number> | null = null;
    for (const most of fewFirst)
      if (mayHide.size > 0 || most === 0) way ??= eitherWay(ledger, cell, withSoft, mayHide, most);
    if (way === null) lost.push(cell);
    else {
      hide(way);
      for (const name of way.keys()) safe.add(name);
    }
  }
  return lost;
}

/** Under which name a cell of a publication is told of. */
export const cellAt = (indicatorId: string, key: string): string => `${indicatorId} ${key}`;
