// What of an indicator's figures makes the headline, the line and the map. Choices only: no figure is changed or added up.
import { keysIn } from '../../../../db/cursors.ts';
import type { Line, LinePoint } from '../../../charts/line.tsx';
import type { ValueTile } from '../../../charts/value-map.tsx';
import { wholeYear } from '../../../lib/dates.ts';
import { type Language, nameOf } from '../../../lib/language.ts';
import { shownPlace } from '../../../lib/places.ts';
import type {
  IndicatorPageFigure as Figure,
  IndicatorPageAnswer,
  IndicatorPictureAnswer,
  IndicatorPagePoint as Point,
  IndicatorPageTarget as Target,
} from '../../answers.ts';
import { drawnOf, earlyOn } from '../said/announced.ts';
import { breakdownWords, earlyWords, numberWords, unitWords } from '../said/figure-said.tsx';
import { againstPlan } from './against.ts';

export type Indicator = NonNullable<IndicatorPageAnswer['indicator']>;
/** What a headline and a trend are drawn from. */
export type Pictured = NonNullable<IndicatorPictureAnswer['indicator']>;
export type Versioned = Indicator['figures']['nodes'][number];
export type Reported = Indicator['latestValues']['nodes'][number];
export type Tile = Indicator['tiles']['nodes'][number];
export type Judged = Target['evaluations'][number];
export type Province = IndicatorPageAnswer['territories']['nodes'][number];

/** The newest count: of the country or the place chosen, else of any place; a total before a part. */
export const headlineOf = ({ latest, latestTotal, latestPart }: Pictured): Figure | null =>
  newestOf(latest.nodes) ?? newestOf(latestTotal.nodes) ?? newestOf(latestPart.nodes) ?? null;

/** Figures of one thing come newest first; several for the newest period are chosen from as the line does. */
const newestOf = (figures: readonly Figure[]): Figure | undefined => {
  const of = ({ series, periodType, periodStart, periodEnd, territory, market, sex, dimension }: Figure) =>
    JSON.stringify([series, periodType, periodStart, periodEnd, territory.id, market, sex, dimension]);
  return drawnOf(figures.filter((figure) => of(figure) === of(figures[0]!)));
};

export interface Trend {
  readonly line: Line;
  /** Years for which there is more than one number. */
  readonly several: readonly string[];
  /** What part of the whole is drawn; empty for totals. */
  readonly breakdown: string;
  /** Who published the figures that are drawn. */
  readonly publishers: readonly string[];
}

type Drawable = Pick<
  Pictured,
  'nameVi' | 'nameEn' | 'unit' | 'aggregationKind' | 'years' | 'parts' | 'plans'
>;

/** The years of one place; null where fewer than two have a figure. */
export function trendOf(indicator: Drawable, place: string, language: Language): Trend | null {
  const here = ({ territory }: Point) => territory.slug === place;
  const totals = byYear(indicator.years.nodes.filter(here));
  const [points, breakdown] =
    totals.size >= 2 ? [totals, ''] : largestPart(indicator.parts.nodes.filter(here), language);
  if (points.size < 2) return null;
  // What was planned was planned for all, not for one part.
  const plans = breakdown === '' ? byYear(indicator.plans.nodes.filter(here)) : new Map<string, Point[]>();
  const printed = (of: Point, language: Language) =>
    numberWords(of, indicator.unit === 'percent' ? '' : indicator.unit, language);
  const years = [...new Set([...points.keys(), ...plans.keys()])].map(Number).sort((a, b) => a - b);
  const line: LinePoint[] = [];
  const shown: Point[] = [];
  for (let year = years[0]!; year <= years.at(-1)!; year++) {
    const drawn = drawnOf(points.get(String(year)) ?? []);
    if (drawn) shown.push(drawn);
    line.push({
      period: String(year),
      value: drawn?.value ?? null,
      high: drawn?.valueHigh ?? null,
      said: inBoth((of) => (drawn ? printed(drawn, of) : '')),
      early: drawn && earlyOn(drawn) !== null ? inBoth((of) => earlyWords(drawn, of)) : null,
      revisedFrom: null,
      verified: null,
      planned: (plans.get(String(year)) ?? []).map((plan) => ({
        value: plan.value,
        high: plan.valueHigh,
        said: inBoth((of) => printed(plan, of)),
      })),
      against: againstPlan(
        points.get(String(year)) ?? [],
        plans.get(String(year)) ?? [],
        indicator.aggregationKind,
      ),
    });
  }
  const unit = (of: Language) => (indicator.unit === 'percent' ? '%' : ` ${unitWords(indicator.unit, of)}`);
  return {
    line: {
      name: nameOf(indicator),
      unit: { vi: unit('vi'), en: unit('en') },
      target: null,
      points: line,
    },
    several: years
      .map(String)
      .filter(
        (year) => new Set(points.get(year)?.map(({ value, valueHigh }) => `${value} ${valueHigh}`)).size > 1,
      ),
    breakdown,
    publishers: shown.flatMap(({ source }) => source.publisher ?? []),
  };
}

function byYear(points: readonly Point[]): Map<string, Point[]> {
  const years = new Map<string, Point[]>();
  for (const point of points) {
    const year = wholeYear(point.periodStart, point.periodEnd);
    if (year !== null) years.set(year, [...(years.get(year) ?? []), point]);
  }
  return years;
}

/** Where no totals are published: the part of which most years are, e.g. one market. */
function largestPart(points: readonly Point[], language: Language): [Map<string, Point[]>, string] {
  const parts = new Map<string, Point[]>();
  for (const point of points) {
    const name = breakdownWords(point, language);
    parts.set(name, [...(parts.get(name) ?? []), point]);
  }
  const all = [...parts].map(([name, some]) => [byYear(some), name] as [Map<string, Point[]>, string]);
  return all.sort((a, b) => b[0].size - a[0].size)[0] ?? [new Map(), ''];
}

const inBoth = (words: (language: Language) => string) => ({ vi: words('vi'), en: words('en') });

export const yearOf = (tile: Tile): string => wholeYear(tile.periodStart, tile.periodEnd) ?? '';

/** A tile, and who published its figure. */
export interface PublishedTile extends ValueTile {
  readonly publisher: string | null;
  /** What is printed; null where the province has none of its own. */
  readonly figure: Tile | null;
  /** All its own whole years. */
  readonly years: readonly Tile[];
}

/** Each province with its newest whole-year total; null where no province ever had one. */
export function tilesOf(
  indicator: Pick<Indicator, 'slug' | 'unit'> & { readonly tiles: { readonly nodes: readonly Tile[] } },
  provinces: readonly Province[],
  language: Language,
): PublishedTile[] | null {
  const whole = indicator.tiles.nodes.filter((tile) => yearOf(tile) !== '');
  if (whole.length === 0) return null;
  const newest = (ids: readonly string[]): Tile | undefined => {
    const known = whole
      .filter(({ territory }) => ids.includes(territory.id))
      .sort((a, b) => (yearOf(a) < yearOf(b) ? 1 : yearOf(a) > yearOf(b) ? -1 : 0));
    return drawnOf(known.filter((tile) => yearOf(tile) === yearOf(known[0]!)));
  };
  return provinces.map((province) => {
    const same = province.predecessors.filter(({ kind }) => kind === 'unchanged').map(({ from }) => from.id);
    const merged = province.predecessors
      .filter(({ kind }) => kind !== 'unchanged')
      .map(({ from }) => from.id);
    const own = newest([province.id, ...same]);
    return {
      code: province.code,
      name: shownPlace(province),
      row: province.tileRow ?? 0,
      column: province.tileColumn ?? 0,
      href: `/${language}/chi-bao/${indicator.slug}?tinh=${province.slug}`,
      state: own ? 'own' : newest(merged) ? 'before' : 'none',
      value: own ? inBoth((of) => numberWords(own, indicator.unit, of)) : null,
      year: own ? yearOf(own) : null,
      isEarly: own !== undefined && earlyOn(own) !== null,
      publisher: own?.source?.publisher ?? null,
      figure: own ?? null,
      years: whole.filter(({ territory }) => [province.id, ...same].includes(territory.id)),
    };
  });
}

const judgedFirst: Readonly<Record<Judged['verdict'], number>> = {
  MET: 0,
  NOT_MET: 0,
  BOUND: 1,
  NOT_COMPUTABLE: 2,
};
const rank = ({ evaluations }: Target): number =>
  Math.min(3, ...evaluations.map(({ verdict }) => judgedFirst[verdict]));

/** Targets of the place asked for, those that can be judged first, then the latest period. */
export function targetsOf(indicator: Indicator, slugs: ReadonlySet<string> | null): Target[] {
  return indicator.targets.nodes
    .filter(({ territory }) => slugs === null || (territory !== null && slugs.has(territory.slug)))
    .map((target, at) => ({ target, at }))
    .sort(
      (a, b) =>
        rank(a.target) - rank(b.target) ||
        ((a.target.period ?? '') < (b.target.period ?? '')
          ? 1
          : (a.target.period ?? '') > (b.target.period ?? '')
            ? -1
            : a.at - b.at),
    )
    .map(({ target }) => target);
}

/** The place in `?tinh=` and what became part of it; null where none is asked for. */
export function slugsOf(place: string | null, provinces: readonly Province[]): ReadonlySet<string> | null {
  if (place === null) return null;
  const province = provinces.find(({ slug }) => slug === place);
  return new Set([place, ...(province?.predecessors ?? []).map(({ from }) => from.slug)]);
}

const longest = 800;
/** Where the table goes on; what is no cursor is left alone. */
export const cursorIn = (text: string | undefined): string | null => {
  if (text === undefined || text.length > longest) return null;
  const keys = keysIn(text);
  return keys?.length === 2 && keys.every((key) => typeof key === 'string') ? text : null;
};

/** A name in addresses, as `?tinh=` may hold one. */
export const placeIn = (text: string | undefined): string | null =>
  text !== undefined && /^[a-z0-9-]{2,40}$/.test(text) ? text : null;
