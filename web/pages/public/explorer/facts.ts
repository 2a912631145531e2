// What a reader chose, and what of the indicator's figures that is. Choices only: no figure is changed or added up.
import type { Multiples } from '../../../charts/multiples.tsx';
import type { Ranking } from '../../../charts/ranking.tsx';
import type { ValueTile } from '../../../charts/value-map.tsx';
import { wholeYear } from '../../../lib/dates.ts';
import { type Both, type Language, nameOf } from '../../../lib/language.ts';
import { shownPlace } from '../../../lib/places.ts';
import { indicatorWords } from '../../../words/indicators.ts';
import type { FigureExplorerAnswer, FigureExplorerExplored } from '../../answers.ts';
import { tilesOf, trendOf } from '../indicator/facts.ts';
import { drawnOf, earlyOn } from '../said/announced.ts';
import { chosenOf, mostPlaces } from '../said/chosen.ts';
import { numberWords, placeWords, unitWords } from '../said/figure-said.tsx';
import type { Address } from '../shell/page.ts';

export type Explored = FigureExplorerExplored;
export type Indicator = NonNullable<FigureExplorerAnswer['indicator']>;
type Province = FigureExplorerAnswer['territories']['nodes'][number];

export const drawings = ['duong', 'cot', 'ban-do', 'bang'] as const;
type DrawnAs = (typeof drawings)[number];

/** A place to choose: the country, or a province with what only kept its borders and what became part of it. */
export interface Choice {
  readonly slug: string;
  readonly code: string | null;
  readonly name: Both;
  readonly own: ReadonlySet<string>;
  readonly before: readonly { readonly id: string; readonly name: Both }[];
}
const inBoth = (words: (language: Language) => string): Both => ({ vi: words('vi'), en: words('en') });

const country: Choice = {
  slug: 'viet-nam',
  code: null,
  name: inBoth((of) => indicatorWords[of].country),
  own: new Set(),
  before: [],
};
const ofProvince = (province: Province): Choice => {
  const olds = province.predecessors;
  return {
    slug: province.slug,
    code: province.code,
    name: shownPlace(province),
    own: new Set([
      province.id,
      ...olds.filter(({ kind }) => kind === 'unchanged').map(({ from }) => from.id),
    ]),
    before: olds
      .filter(({ kind }) => kind !== 'unchanged')
      .map(({ from }) => ({
        id: from.id,
        name: inBoth((of) => placeWords({ ...from, kind: 'PROVINCE' }, of)),
      })),
  };
};
export const choicesOf = ({ territories }: FigureExplorerAnswer): Choice[] => [
  country,
  ...territories.nodes.map(ofProvince),
];

export interface Chosen {
  readonly places: readonly Choice[];
  readonly isTooMany: boolean;
  readonly from: string | null;
  readonly to: string | null;
  readonly as: DrawnAs;
}
const yearIn = (text: string | undefined): string | null =>
  text !== undefined && /^(19|20)\d\d$/.test(text) ? text : null;
export const slugIn = (text: string | undefined): string | null =>
  text !== undefined && /^[a-z0-9-]{2,60}$/.test(text) ? text : null;

export function chosenIn(address: Address, choices: readonly Choice[]): Chosen {
  const places = chosenOf(address.tinh, choices);
  return {
    places,
    isTooMany:
      new Set((address.tinh ?? '').split(',').filter(Boolean)).size > places.length &&
      places.length === mostPlaces,
    from: yearIn(address.tu),
    to: yearIn(address.den),
    as: drawings.find((one) => one === address.dang) ?? 'duong',
  };
}

export const yearOf = (figure: Explored): string => wholeYear(figure.periodStart, figure.periodEnd) ?? '';

/** Figures of one place; sources stand side by side. */
export interface Series {
  readonly name: Both;
  readonly slug: string;
  readonly figures: readonly Explored[];
}

const inYears = (chosen: Chosen) => (figure: Explored) => {
  const year = yearOf(figure);
  return (
    year !== '' && (chosen.from === null || year >= chosen.from) && (chosen.to === null || year <= chosen.to)
  );
};

/** Of each place chosen; where none is, of every place that has a figure. A unit before its merger is a place of its own. */
export function seriesOf(indicator: Indicator, chosen: Chosen, choices: readonly Choice[]): Series[] {
  const figures = indicator.years.nodes.filter(inYears(chosen));
  const of = (choice: Choice): Series[] => [
    {
      name: choice.name,
      slug: choice.slug,
      figures: figures.filter(({ territory }) =>
        choice.slug === country.slug ? territory.kind === 'COUNTRY' : choice.own.has(territory.id),
      ),
    },
    ...choice.before.map(({ id, name }) => ({
      name,
      slug: choice.slug,
      figures: figures.filter(({ territory }) => territory.id === id),
    })),
  ];
  const all = (chosen.places.length > 0 ? chosen.places : choices).flatMap(of);
  return all.filter((series) => series.figures.length > 0);
}

export const yearsOf = ({ years }: Indicator): string[] =>
  [...new Set(years.nodes.map(yearOf))].filter(Boolean).sort();

const exact = (of: Explored): boolean => of.qualifier === 'EXACT' && of.valueHigh === null;
const isHollow = (of: Explored): boolean => earlyOn(of) !== null || !exact(of);

interface Pictured {
  readonly indicator: Indicator;
  readonly series: readonly Series[];
  readonly language: Language;
}
const about = ({ indicator }: Pictured) => ({
  title: nameOf(indicator),
  unit: inBoth((of) => unitWords(indicator.unit, of)),
  hollow: inBoth((of) => indicatorWords[of].provinces.hollow['cong-bo']),
});
const hrefOf = ({ indicator, language }: Pictured, slug: string): string =>
  `/${language}/chi-bao/${indicator.slug}${slug === country.slug ? '' : `?tinh=${slug}`}`;
const inYear = ({ figures }: Series, year: string) => drawnOf(figures.filter((one) => yearOf(one) === year));

/** One place has a line of its own, with what was planned; null where it has fewer than two years. */
export function lineOf({ indicator, series, language }: Pictured, chosen: Chosen) {
  const [only, ...others] = series;
  if (!only || others.length > 0) return null;
  const ids = new Set(only.figures.map(({ territory }) => territory.id));
  const here = (figure: Explored) => ids.has(figure.territory.id) && inYears(chosen)(figure);
  const as = (figures: readonly Explored[]) => ({
    nodes: figures.filter(here).map((figure) => ({ ...figure, territory: { slug: only.slug } })),
  });
  return trendOf(
    {
      ...indicator,
      years: as(indicator.years.nodes),
      plans: as(indicator.plans.nodes),
      parts: { nodes: [] },
    },
    only.slug,
    language,
  );
}

export function multiplesOf(pictured: Pictured): Multiples {
  const { indicator, series } = pictured;
  const years = series.flatMap(({ figures }) => figures.map(yearOf)).map(Number);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return {
    ...about(pictured),
    places: series.map((one) => ({
      name: one.name,
      href: hrefOf(pictured, one.slug),
      points: Array.from({ length: last - first + 1 }, (_, at) => {
        const year = String(first + at);
        const figure = inYear(one, year);
        return {
          period: { vi: year, en: year },
          value: figure?.value ?? null,
          said: inBoth((of) => (figure ? numberWords(figure, indicator.unit, of) : '')),
          isHollow: figure !== undefined && isHollow(figure),
        };
      }),
    })),
  };
}

/** Year by year, the newest first: the places that have a figure for it. */
export function rankingOf(pictured: Pictured): Ranking {
  const { indicator, series } = pictured;
  const years = [...new Set(series.flatMap(({ figures }) => figures.map(yearOf)))].sort().reverse();
  return {
    ...about(pictured),
    all: null,
    periods: years.map((year) => ({
      period: { vi: `năm ${year}`, en: year },
      total: null,
      rows: series.flatMap((one) => {
        const figure = inYear(one, year);
        if (!figure) return [];
        return [
          {
            name: one.name,
            href: hrefOf(pictured, one.slug),
            value: figure.value,
            said: inBoth((of) => numberWords(figure, indicator.unit, of)),
            before: null,
            change: null,
            isHollow: isHollow(figure),
          },
        ];
      }),
    })),
    without: [],
  };
}

/** All provinces, within the years chosen; null where none has a figure. */
export function tilesFor(
  answer: FigureExplorerAnswer,
  chosen: Chosen,
  language: Language,
): ValueTile[] | null {
  const { indicator, territories } = answer;
  if (!indicator) return null;
  const nodes = indicator.years.nodes.filter(inYears(chosen));
  return tilesOf({ ...indicator, tiles: { nodes } }, territories.nodes, language);
}
