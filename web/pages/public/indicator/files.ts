// An indicator as files: published figures, targets and reported values, each row with unit, source, state and citation.

import * as lineChart from '../../../charts/line.tsx';
import * as multiples from '../../../charts/multiples.tsx';
import * as ranking from '../../../charts/ranking.tsx';
import * as valueMap from '../../../charts/value-map.tsx';
import { writeAtom } from '../../../downloads/atom.ts';
import { type ColumnOf, coded, column, rowsOf } from '../../../downloads/columns.ts';
import type { Table } from '../../../downloads/table.ts';
import { civilDate } from '../../../lib/dates.ts';
import { inLanguage, nameOf } from '../../../lib/language.ts';
import { indicatorWords } from '../../../words/indicators.ts';
import { words } from '../../../words/words.ts';
import type { IndicatorPageAnswer, IndicatorPageTarget as Target } from '../../answers.ts';
import { earlyOn } from '../said/announced.ts';
import { feedTag, figureEntry } from '../said/feed-entries.ts';
import { forms, tableForms } from '../shell/forms.ts';
import { type PublicPage, type Shown, siteOf } from '../shell/page.ts';
import { pictureFile } from '../shell/picture-file.ts';
import { knownDay, licenceAddress, metadataOf, pageAddress, tableFiles } from '../shell/table-files.ts';
import { byProvinceOf, originIn, viewIn } from './by-province.ts';
import { indicatorCard } from './card.ts';
import type { Indicator, Judged, Reported, Versioned } from './facts.ts';
import { headlineOf, placeIn, slugsOf, targetsOf, tilesOf, trendOf } from './facts.ts';

const { vi, en } = indicatorWords;

interface OfTarget {
  readonly target: Target;
  readonly judged: Judged | null;
}
/** The kinds of rows; each row is of one. */
interface Kinds {
  readonly observation?: Versioned;
  readonly target?: OfTarget;
  readonly report?: Reported;
}
interface Line extends Kinds {
  readonly indicator: Indicator;
  /** The record's own address, else the page's. */
  readonly citation: string;
}

const from = (source: Target['source'] & { readonly titleEn?: string | null }) =>
  source.url ?? source.symbol ?? source.publisher ?? source.titleEn;
/** What a row says of its place, whichever kind it is of. */
const ofPlace = <Cell>(cell: (place: Place | null | undefined) => Cell) => ({
  observation: ({ territory }: Versioned) => cell(territory),
  target: ({ target: { territory } }: OfTarget) => cell(territory),
  report: ({ agency }: Reported) => cell(agency?.territory),
});
interface Place {
  readonly code: string | null;
  readonly nameVi: string | null;
  readonly until?: string | null;
}

const columns: readonly ColumnOf<Line>[] = [
  column('row', vi.csv.row, en.csv.row, {
    observation: () => 'observation',
    target: () => 'target',
    report: () => 'report',
  }),
  column('indicator', vi.csv.indicator, en.csv.indicator, ({ indicator }) => indicator.code),
  column(
    'unit',
    vi.csv.unit,
    en.csv.unit,
    ({ observation, target, indicator }) => (observation ?? target?.target ?? indicator).unit,
  ),
  column(
    'place_code',
    vi.csv.placeCode,
    en.csv.placeCode,
    ofPlace((place) => place?.code),
  ),
  column(
    'place_vi',
    vi.csv.place,
    en.csv.place,
    ofPlace((place) => place?.nameVi),
  ),
  column(
    'place_until',
    vi.csv.placeUntil,
    en.csv.placeUntil,
    ofPlace((place) => place?.until),
    'day',
  ),
  column(
    'kind',
    vi.csv.kind,
    en.csv.kind,
    {
      observation: ({ kind }) => kind,
      target: () => 'TARGET',
      report: () => 'ACTUAL',
    },
    coded('ObservationKind'),
  ),
  column('period_type', vi.csv.period, en.csv.period, { observation: ({ periodType }) => periodType }),
  column('period', vi.csv.ofPeriod, en.csv.ofPeriod, {
    target: ({ target, judged }) => judged?.period ?? target.period,
    report: ({ period }) => period,
  }),
  column(
    'period_start',
    vi.csv.from,
    en.csv.from,
    { observation: ({ periodStart }) => periodStart },
    'partialDay',
  ),
  column('period_end', vi.csv.to, en.csv.to, { observation: ({ periodEnd }) => periodEnd }, 'partialDay'),
  column(
    'as_of',
    vi.csv.asOf,
    en.csv.asOf,
    { observation: ({ asOf }) => asOf, target: ({ judged }) => judged?.asOf },
    'partialDay',
  ),
  column('early_on', vi.csv.earlyOn, en.csv.earlyOn, { observation: earlyOn }, 'partialDay'),
  column(
    'qualifier',
    vi.csv.qualifier,
    en.csv.qualifier,
    {
      observation: ({ qualifier }) => qualifier,
      target: ({ target }) => target.qualifier,
    },
    coded('Qualifier'),
  ),
  column(
    'value',
    vi.csv.value,
    en.csv.value,
    {
      observation: ({ value }) => value,
      target: ({ target }) => target.value,
      report: ({ value }) => value,
    },
    'decimal',
  ),
  column('value_high', vi.csv.high, en.csv.high, { observation: ({ valueHigh }) => valueHigh }, 'decimal'),
  column(
    'numerator',
    vi.csv.numerator,
    en.csv.numerator,
    { target: ({ judged }) => judged?.numerator, report: ({ numerator }) => numerator },
    'decimal',
  ),
  column(
    'denominator',
    vi.csv.denominator,
    en.csv.denominator,
    { target: ({ judged }) => judged?.denominator, report: ({ denominator }) => denominator },
    'decimal',
  ),
  column('population', vi.csv.population, en.csv.population, { target: ({ judged }) => judged?.population }),
  column('market', vi.csv.market, en.csv.market, { observation: ({ market }) => market?.nameVi }),
  column('sex', vi.csv.sex, en.csv.sex, { observation: ({ sex }) => sex }),
  column('breakdown', vi.csv.breakdown, en.csv.breakdown, {
    observation: ({ dimension }) => (dimension === null ? null : JSON.stringify(dimension)),
  }),
  column(
    'standing',
    vi.csv.standing,
    en.csv.standing,
    {
      observation: ({ standing }) => standing,
      report: ({ standing }) => standing,
    },
    coded('Standing'),
  ),
  column(
    'status',
    vi.csv.status,
    en.csv.status,
    {
      observation: ({ confidence }) => confidence,
      target: ({ target }) => target.confidence,
      report: ({ report }) => (report?.verifiedByAgency ? 'VERIFIED' : 'SELF_REPORTED'),
    },
    coded('Confidence', 'ReportStatus'),
  ),
  column(
    'sources_disagree',
    vi.csv.disagree,
    en.csv.disagree,
    ({ observation }) => observation !== undefined && observation.contradiction !== null,
    'boolean',
  ),
  column(
    'target_verdict',
    vi.csv.verdict,
    en.csv.verdict,
    { target: ({ judged }) => judged?.verdict },
    coded('TargetVerdict'),
  ),
  column(
    'target_reason',
    vi.csv.reason,
    en.csv.reason,
    { target: ({ judged }) => judged?.code },
    coded('VerdictReason'),
  ),
  column('source', vi.csv.source, en.csv.source, {
    observation: ({ source }) => from(source),
    target: ({ target }) => target.plan.document.symbol ?? from(target.source),
    report: ({ agency }) => agency?.nameVi,
  }),
  column(
    'known_since',
    vi.csv.known,
    en.csv.known,
    { observation: ({ knownSince }) => knownSince, report: ({ report }) => report?.publishedAt },
    'moment',
  ),
  column('note', vi.csv.note, en.csv.note, {
    observation: ({ note }) => note,
    target: ({ target }) => target.textVi,
  }),
  column('citation', vi.csv.citation, en.csv.citation, ({ citation }) => citation),
];

const noteKeys = ['rows', 'gaps', 'recalled', 'ytd'] as const;

function indicatorTable(answer: IndicatorPageAnswer, shown: Shown): Table | null {
  const { indicator, territories } = answer;
  if (!indicator) return null;
  const place = placeIn(shown.address.tinh);
  const line = (kinds: Kinds, cited: string | null): Line => ({
    ...kinds,
    indicator,
    citation: cited === null ? pageAddress(shown, 'vi') : `${shown.origin}/c/${cited}`,
  });
  return {
    metadata: metadataOf(
      shown,
      place ? `chi-bao-${indicator.slug}-${place}` : `chi-bao-${indicator.slug}`,
      { vi: indicator.nameVi, en: indicator.nameEn },
      noteKeys.map((key) => ({ vi: vi.notes[key], en: en.notes[key] })),
      { vi: indicator.definitionVi, en: indicator.definitionEn },
    ),
    columns,
    rows: rowsOf(columns, [
      ...indicator.figures.nodes.map((observation) => line({ observation }, observation.citationId)),
      ...targetsOf(indicator, slugsOf(place, territories.nodes)).flatMap((target) =>
        (target.evaluations.length > 0 ? target.evaluations : [null]).map((judged) =>
          line({ target: { target, judged } }, target.citationId),
        ),
      ),
      ...indicator.latestValues.nodes
        .filter(({ agency }) => place === null || agency?.territory?.slug === place)
        .map((report) => line({ report }, report.citationId)),
    ]),
  };
}

/** Who published what stands on the tiles. */
const publishersOf = ({ tiles }: Indicator): string[] =>
  tiles.nodes.flatMap(({ source }) => source.publisher ?? []);

/** Files hold every figure, however many there are. */
export const indicatorParts: NonNullable<PublicPage<IndicatorPageAnswer>['parts']> = {
  next: ({ indicator }) =>
    indicator?.figures.pageInfo.hasNextPage
      ? { many: 100, after: indicator.figures.pageInfo.endCursor }
      : null,
  joined: (parts) => {
    const [first] = parts as [IndicatorPageAnswer, ...IndicatorPageAnswer[]];
    if (!first.indicator || parts.length === 1) return first;
    const nodes = parts.flatMap(({ indicator }) => indicator?.figures.nodes ?? []);
    return { ...first, indicator: { ...first.indicator, figures: { ...first.indicator.figures, nodes } } };
  },
};

export const indicatorFiles: NonNullable<PublicPage<IndicatorPageAnswer>['renditions']> = {
  ...tableFiles(indicatorTable),
  svg: ({ indicator, territories }, shown) => {
    if (!indicator) return null;
    const { language, address } = shown;
    const { unit } = indicator;
    const view = viewIn(address);
    const of =
      view && view !== 'bang' && byProvinceOf({ indicator, territories }, originIn(address), language);
    if (of && view !== 'ban-do') {
      const { nodes } = of.of === 'bao-cao' ? indicator.latestValues : { nodes: [] };
      return pictureFile(
        view === 'nho' ? multiples.svg(of.multiples, language) : ranking.svg(of.ranking, language),
        shown,
        {
          unit,
          publishers: nodes.length > 0 ? [indicatorWords[language].reported] : publishersOf(indicator),
        },
      );
    }
    const trend = trendOf(indicator, placeIn(address.tinh) ?? 'viet-nam', language);
    if (trend && address.hinh !== 'tinh' && view !== 'ban-do')
      return pictureFile(lineChart.svg(trend.line, language), shown, { ...trend, unit });
    const tiles = tilesOf(indicator, territories.nodes, language);
    const publishers = tiles?.flatMap(({ publisher }) => publisher ?? []) ?? [];
    const name = inLanguage(nameOf(indicator), language).text;
    return tiles && pictureFile(valueMap.svg(tiles, language, name), shown, { unit, publishers });
  },
  png: indicatorCard,
  // New figures and figures put right, in the order in which the ledger came to know them.
  atom: ({ indicator }, shown) => {
    if (!indicator) return null;
    const { language } = shown;
    const corrected = new Map(indicator.amended.nodes.map((figure) => [figure.citationId, figure]));
    return {
      body: writeAtom({
        id: feedTag(shown, 'indicator', indicator.code),
        title: inLanguage(nameOf(indicator), language).text,
        language,
        author: words[language].productName,
        self: pageAddress(shown, language, `${shown.path}.atom`),
        page: pageAddress(shown, language),
        updated: knownDay(shown),
        entries: indicator.recent.nodes.map((figure) =>
          figureEntry(figure, shown, null, corrected.get(figure.citationId)?.earlier[0]),
        ),
      }),
    };
  },
};

/** schema.org description of the data behind the page. */
export function indicatorJsonLd({ indicator }: IndicatorPageAnswer, shown: Shown): Record<string, unknown> {
  const { language, origin, path } = shown;
  const headline = headlineOf(indicator!);
  const start = indicator!.oldest.nodes[0]?.periodStart;
  const end = headline?.periodEnd ?? headline?.asOf;
  const changed = indicator!.recent.nodes[0]?.knownSince;
  const self = { '@type': 'Organization', name: words[language].productName, url: origin };
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: inLanguage(nameOf(indicator!), language).text,
    description: inLanguage({ vi: indicator!.definitionVi, en: indicator!.definitionEn }, language).text,
    url: pageAddress(shown, language),
    identifier: indicator!.code,
    inLanguage: language,
    isAccessibleForFree: true,
    license: licenceAddress(shown),
    creator: self,
    publisher: self,
    variableMeasured: {
      '@type': 'PropertyValue',
      name: inLanguage(nameOf(indicator!), language).text,
      unitText: indicator!.unit,
    },
    spatialCoverage: { '@type': 'Place', name: 'Việt Nam' },
    ...(start && end ? { temporalCoverage: `${start}/${end}` } : {}),
    ...(changed ? { dateModified: civilDate(changed) } : {}),
    version: knownDay(shown),
    distribution: tableForms.map((form) => ({
      '@type': 'DataDownload',
      encodingFormat: forms[form].type,
      contentUrl: `${siteOf(shown)}${path}.${form}`,
    })),
  };
}
