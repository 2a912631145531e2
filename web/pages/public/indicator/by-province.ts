// What each province's number is, from its own reports or as others published it: put in order, never changed.
import { difference, sum } from '../../../charts/decimals.ts';
import type { Multiples, Small } from '../../../charts/multiples.tsx';
import type { Ranked, Ranking } from '../../../charts/ranking.tsx';
import type { ValueTile } from '../../../charts/value-map.tsx';
import { formatPeriod } from '../../../lib/dates.ts';
import { type Both, type Language, nameOf } from '../../../lib/language.ts';
import { shownPlace } from '../../../lib/places.ts';
import { indicatorWords } from '../../../words/indicators.ts';
import type { IndicatorPageAnswer } from '../../answers.ts';
import { drawnOf, earlyOn } from '../said/announced.ts';
import { numberWords, unitWords } from '../said/figure-said.tsx';
import type { Address } from '../shell/page.ts';
import type { Indicator, Province, PublishedTile, Reported, Tile } from './facts.ts';
import { tilesOf, yearOf } from './facts.ts';

export const views = ['xep-hang', 'nho', 'ban-do', 'bang'] as const;
export type View = (typeof views)[number];
const origins = ['bao-cao', 'cong-bo'] as const;
export type Origin = (typeof origins)[number];

const oneOf = <T extends string>(all: readonly T[], text: string | undefined): T | null =>
  all.find((one) => one === text) ?? null;
export const viewIn = ({ xem }: Address): View | null => oneOf(views, xem);
export const originIn = ({ nguon }: Address): Origin | null => oneOf(origins, nguon);

export interface ByProvince {
  readonly of: Origin;
  /** Which there is a choice between. */
  readonly origins: readonly Origin[];
  readonly ranking: Ranking;
  readonly multiples: Multiples;
  readonly tiles: readonly ValueTile[];
  /** Units merged into these have a figure, which is not theirs. */
  readonly onlyBefore: readonly Both[];
}

const inBoth = (words: (language: Language) => string): Both => ({ vi: words('vi'), en: words('en') });

/** Numbers of several places of one period that may stand as one: people and things counted, never rates and means. */
const additive: ReadonlySet<string> = new Set(['FLOW', 'COUNT', 'CUMULATIVE', 'STOCK']);

/** A province's own word, published and no example. */
interface Own {
  readonly province: Province;
  readonly said: Reported;
  readonly value: string;
  /** Of the round before, where one body said one. */
  readonly before: string | null;
}
const ownWords = ({ latestValues }: Indicator, provinces: readonly Province[]): Own[] =>
  provinces.flatMap((province) => {
    const said = latestValues.nodes.find(
      ({ agency, standing, value }) =>
        agency?.territory?.slug === province.slug && standing !== 'EXAMPLE' && value !== null,
    );
    if (!said?.value) return [];
    const [before, ...more] = said.lastRound;
    return [
      { province, said, value: said.value, before: more.length === 0 ? (before?.value ?? null) : null },
    ];
  });

/** Provinces that gave a number which is not published. */
const withheldIn = ({ latestValues }: Indicator): ReadonlySet<string | undefined> =>
  new Set(
    latestValues.nodes.filter(({ isWithheld }) => isWithheld).map(({ agency }) => agency?.territory?.slug),
  );
const withheldOf = (province: Province): Both => {
  const name = shownPlace(province);
  return {
    vi: `${name.vi} (${indicatorWords.vi.provinces.withheld})`,
    en: `${name.en} (${indicatorWords.en.provinces.withheld})`,
  };
};

const address = (slug: string, province: string, language: Language): string =>
  `/${language}/chi-bao/${slug}?tinh=${province}`;

function ofReports(indicator: Indicator, provinces: readonly Province[], language: Language): ByProvince {
  const { unit, slug } = indicator;
  const own = ownWords(indicator, provinces);
  const printed = (value: string): Both =>
    inBoth((of) => numberWords({ value, valueHigh: null, qualifier: 'EXACT' }, unit, of));
  const isHollow = ({ said }: Own) => !said.report?.verifiedByAgency;
  const period = ({ said }: Own) => inBoth((of) => formatPeriod(said.period, of));
  const all = inBoth((of) => unitWords(unit, of));
  const hollow = inBoth((of) => indicatorWords[of].provinces.hollow['bao-cao']);
  const periods = [...Map.groupBy(own, ({ said }) => said.period)].sort(([a], [b]) => (a < b ? 1 : -1));
  const withheld = withheldIn(indicator);
  const isAdded = additive.has(indicator.aggregationKind);
  const row = (one: Own): Ranked => ({
    name: shownPlace(one.province),
    href: address(slug, one.province.slug, language),
    value: one.value,
    said: printed(one.value),
    before: one.before,
    change: one.before === null ? null : difference(one.value, one.before),
    isHollow: isHollow(one),
  });
  return {
    of: 'bao-cao',
    origins,
    ranking: {
      title: nameOf(indicator),
      unit: all,
      all: provinces.length,
      periods: periods.map(([, some]) => ({
        period: period(some[0]!),
        total: isAdded ? sum(some.map(({ value }) => value)) : null,
        rows: some.map(row),
      })),
      without: provinces
        .filter((province) => !own.some((one) => one.province === province))
        .map((province) => (withheld.has(province.slug) ? withheldOf(province) : shownPlace(province))),
      hollow,
    },
    multiples: {
      title: nameOf(indicator),
      unit: all,
      places: own.map(
        (one): Small => ({
          name: shownPlace(one.province),
          href: address(slug, one.province.slug, language),
          points: [
            ...(one.before === null
              ? []
              : [
                  {
                    period: inBoth((of) => indicatorWords[of].provinces.before),
                    value: one.before,
                    said: printed(one.before),
                    isHollow: false,
                  },
                ]),
            { period: period(one), value: one.value, said: printed(one.value), isHollow: isHollow(one) },
          ],
        }),
      ),
      hollow,
    },
    tiles: provinces.map((province) => {
      const one = own.find((other) => other.province === province);
      return {
        code: province.code,
        name: shownPlace(province),
        row: province.tileRow ?? 0,
        column: province.tileColumn ?? 0,
        href: address(slug, province.slug, language),
        state: one ? 'own' : 'none',
        value: one
          ? printed(one.value)
          : withheld.has(province.slug)
            ? inBoth((of) => indicatorWords[of].provinces.withheld)
            : null,
        year: one ? formatPeriod(one.said.period, language) : null,
        isEarly: false,
      };
    }),
    onlyBefore: [],
  };
}

function ofPublished(indicator: Indicator, tiles: readonly PublishedTile[], hasReports: boolean): ByProvince {
  const { unit } = indicator;
  const printed = (of: Tile): Both => inBoth((language) => numberWords(of, unit, language));
  const own = tiles.flatMap((tile) => (tile.figure ? [{ tile, figure: tile.figure }] : []));
  const exact = (of: Tile | undefined): string | null =>
    of && of.qualifier === 'EXACT' && of.valueHigh === null ? of.value : null;
  const inYear = (tile: PublishedTile, year: string) =>
    drawnOf(tile.years.filter((one) => yearOf(one) === year));
  const isHollow = (of: Tile) => earlyOn(of) !== null || exact(of) === null;
  const years = [...Map.groupBy(own, ({ figure }) => yearOf(figure))].sort(([a], [b]) => (a < b ? 1 : -1));
  const hollow = inBoth((of) => indicatorWords[of].provinces.hollow['cong-bo']);
  const all = inBoth((of) => unitWords(unit, of));
  const known = own.flatMap(({ tile }) => tile.years.map(yearOf)).map(Number);
  const [first, last] = [Math.min(...known), Math.max(...known)];
  return {
    of: 'cong-bo',
    origins: hasReports ? origins : ['cong-bo'],
    ranking: {
      title: nameOf(indicator),
      unit: all,
      all: tiles.length,
      periods: years.map(([year, some]) => ({
        period: inBoth((of) => formatPeriod(year, of)),
        // Numbers of several sources, each with its own word before it, come to nothing that anybody published.
        total: null,
        rows: some.map(({ tile, figure }) => {
          const before = exact(inYear(tile, String(Number(year) - 1)));
          const now = exact(figure);
          return {
            name: tile.name,
            href: tile.href,
            value: figure.value,
            said: printed(figure),
            before,
            change: now === null || before === null ? null : difference(now, before),
            isHollow: isHollow(figure),
          };
        }),
      })),
      without: tiles.filter(({ state }) => state === 'none').map(({ name }) => name),
      hollow,
    },
    multiples: {
      title: nameOf(indicator),
      unit: all,
      places: own.map(({ tile }) => ({
        name: tile.name,
        href: tile.href,
        points: Array.from({ length: last - first + 1 }, (_, at) => {
          const year = String(first + at);
          const one = inYear(tile, year);
          return {
            period: { vi: year, en: year },
            value: one?.value ?? null,
            said: one ? printed(one) : { vi: '', en: '' },
            isHollow: one !== undefined && isHollow(one),
          };
        }),
      })),
      hollow,
    },
    tiles,
    onlyBefore: tiles.filter(({ state }) => state === 'before').map(({ name }) => name),
  };
}

/** From the provinces' own reports where there are any, unless the others are asked for; null where no province has a number. */
export function byProvinceOf(
  { indicator, territories }: Pick<IndicatorPageAnswer, 'indicator' | 'territories'>,
  asked: Origin | null,
  language: Language,
): ByProvince | null {
  if (!indicator) return null;
  const provinces = territories.nodes;
  const tiles = tilesOf(indicator, provinces, language);
  const hasReports = ownWords(indicator, provinces).length > 0;
  if (hasReports && (asked !== 'cong-bo' || !tiles)) {
    const said = ofReports(indicator, provinces, language);
    return tiles ? said : { ...said, origins: ['bao-cao'] };
  }
  return tiles && ofPublished(indicator, tiles, hasReports);
}
