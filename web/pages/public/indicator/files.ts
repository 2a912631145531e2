// An indicator as files: published figures, targets and reported values, each row with unit, source, state and citation.

import * as lineChart from '../../../charts/line.tsx';
import * as valueMap from '../../../charts/value-map.tsx';
import { writeAtom } from '../../../downloads/atom.ts';
import type { Column, Row, Table } from '../../../downloads/table.ts';
import { civilDate } from '../../../lib/dates.ts';
import { inLanguage, nameOf } from '../../../lib/language.ts';
import { indicatorWords } from '../../../words/indicators.ts';
import { words } from '../../../words/words.ts';
import type { IndicatorPageAnswer } from '../../answers.ts';
import { earlyOn } from '../said/announced.ts';
import { feedTag, figureEntry } from '../said/feed-entries.ts';
import { type PublicPage, type Shown, siteOf } from '../shell/page.ts';
import { pictureFile } from '../shell/picture-file.ts';
import { knownDay, metadataOf, pageAddress, tableFiles } from '../shell/table-files.ts';
import type { Indicator } from './facts.ts';
import { headlineOf, placeIn, slugsOf, targetsOf, tilesOf, trendOf } from './facts.ts';

const { vi, en } = indicatorWords;
const column = (key: string, name: keyof typeof vi.csv, type: Column['type'] = 'text'): Column => ({
  key,
  label: { vi: vi.csv[name], en: en.csv[name] },
  type,
});

const columns: readonly Column[] = [
  column('row', 'row'),
  column('indicator', 'indicator'),
  column('unit', 'unit'),
  column('place_code', 'placeCode'),
  column('place_vi', 'place'),
  column('place_until', 'placeUntil', 'day'),
  column('kind', 'kind'),
  column('period_type', 'period'),
  column('period', 'ofPeriod'),
  column('period_start', 'from', 'partialDay'),
  column('period_end', 'to', 'partialDay'),
  column('as_of', 'asOf', 'partialDay'),
  column('early_on', 'earlyOn', 'partialDay'),
  column('qualifier', 'qualifier'),
  column('value', 'value', 'decimal'),
  column('value_high', 'high', 'decimal'),
  column('numerator', 'numerator', 'decimal'),
  column('denominator', 'denominator', 'decimal'),
  column('population', 'population'),
  column('market', 'market'),
  column('sex', 'sex'),
  column('breakdown', 'breakdown'),
  column('standing', 'standing'),
  column('status', 'status'),
  column('sources_disagree', 'disagree', 'boolean'),
  column('target_verdict', 'verdict'),
  column('target_reason', 'reason'),
  column('source', 'source'),
  column('known_since', 'known', 'moment'),
  column('note', 'note'),
  column('citation', 'citation'),
];
const empty: Row = Object.fromEntries(columns.map(({ key }) => [key, null]));

const noteKeys = ['rows', 'gaps', 'recalled', 'ytd'] as const;

function indicatorTable(answer: IndicatorPageAnswer, shown: Shown): Table | null {
  const { indicator, territories } = answer;
  if (!indicator) return null;
  const place = placeIn(shown.address.tinh);
  const cited = (id: string | null) => (id === null ? pageAddress(shown, 'vi') : `${shown.origin}/c/${id}`);
  const from = (
    source: Indicator['targets']['nodes'][number]['source'] & { readonly titleEn?: string | null },
  ) => source.url ?? source.symbol ?? source.publisher ?? source.titleEn ?? null;
  const base: Row = { ...empty, indicator: indicator.code, sources_disagree: false };
  return {
    metadata: metadataOf(
      shown,
      place ? `chi-bao-${indicator.slug}-${place}` : `chi-bao-${indicator.slug}`,
      { vi: indicator.nameVi, en: indicator.nameEn },
      noteKeys.map((key) => ({ vi: vi.notes[key], en: en.notes[key] })),
      { vi: indicator.definitionVi, en: indicator.definitionEn },
    ),
    columns,
    rows: [
      ...indicator.figures.nodes.map((figure) => ({
        ...base,
        row: 'observation',
        unit: figure.unit,
        place_code: figure.territory.code ?? null,
        place_vi: figure.territory.nameVi ?? null,
        place_until: figure.territory.until ?? null,
        kind: figure.kind,
        period_type: figure.periodType,
        period_start: figure.periodStart,
        period_end: figure.periodEnd,
        as_of: figure.asOf,
        early_on: earlyOn(figure),
        qualifier: figure.qualifier,
        value: figure.value,
        value_high: figure.valueHigh,
        market: figure.market?.nameVi ?? null,
        sex: figure.sex,
        breakdown: figure.dimension === null ? null : JSON.stringify(figure.dimension),
        standing: figure.standing,
        status: figure.confidence,
        sources_disagree: figure.contradiction !== null,
        source: from(figure.source),
        known_since: figure.knownSince,
        note: figure.note,
        citation: cited(figure.citationId),
      })),
      ...targetsOf(indicator, slugsOf(place, territories.nodes)).flatMap((target) =>
        (target.evaluations.length > 0 ? target.evaluations : [null]).map((judged) => ({
          ...base,
          row: 'target',
          unit: target.unit,
          place_code: target.territory?.code ?? null,
          place_vi: target.territory?.nameVi ?? null,
          place_until: target.territory?.until ?? null,
          kind: 'TARGET',
          period: judged?.period ?? target.period,
          as_of: judged?.asOf ?? null,
          qualifier: target.qualifier,
          value: target.value,
          numerator: judged?.numerator ?? null,
          denominator: judged?.denominator ?? null,
          population: judged?.population ?? null,
          status: target.confidence,
          target_verdict: judged?.verdict ?? null,
          target_reason: judged?.code ?? null,
          source: target.plan.document.symbol ?? from(target.source),
          note: target.textVi,
          citation: cited(target.citationId),
        })),
      ),
      ...indicator.latestValues.nodes
        .filter(({ agency }) => place === null || agency?.territory?.slug === place)
        .map((value) => ({
          ...base,
          row: 'report',
          unit: indicator.unit,
          place_code: value.agency?.territory?.code ?? null,
          place_vi: value.agency?.territory?.nameVi ?? null,
          kind: 'ACTUAL',
          period: value.period,
          value: value.value,
          numerator: value.numerator,
          denominator: value.denominator,
          standing: value.standing,
          status: value.report?.verifiedByAgency ? 'VERIFIED' : 'SELF_REPORTED',
          source: value.agency?.nameVi ?? null,
          known_since: value.report?.publishedAt ?? null,
          citation: cited(value.citationId),
        })),
    ],
  };
}

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
    const trend = trendOf(indicator, placeIn(address.tinh) ?? 'viet-nam', language);
    if (trend && address.hinh !== 'tinh')
      return pictureFile(lineChart.svg(trend.line, language), shown, { ...trend, unit });
    const tiles = tilesOf(indicator, territories.nodes, language);
    const publishers = tiles?.flatMap(({ publisher }) => publisher ?? []) ?? [];
    const name = inLanguage(nameOf(indicator), language).text;
    return tiles && pictureFile(valueMap.svg(tiles, language, name), shown, { unit, publishers });
  },
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
  const formats = [
    ['csv', 'text/csv'],
    ['json', 'application/json'],
    ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ] as const;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: inLanguage(nameOf(indicator!), language).text,
    description: inLanguage({ vi: indicator!.definitionVi, en: indicator!.definitionEn }, language).text,
    url: pageAddress(shown, language),
    identifier: indicator!.code,
    inLanguage: language,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: words[language].productName, url: origin },
    variableMeasured: {
      '@type': 'PropertyValue',
      name: inLanguage(nameOf(indicator!), language).text,
      unitText: indicator!.unit,
    },
    spatialCoverage: { '@type': 'Place', name: 'Việt Nam' },
    ...(start && end ? { temporalCoverage: `${start}/${end}` } : {}),
    ...(changed ? { dateModified: civilDate(changed) } : {}),
    version: knownDay(shown),
    distribution: formats.map(([form, type]) => ({
      '@type': 'DataDownload',
      encodingFormat: type,
      contentUrl: `${siteOf(shown)}${path}.${form}`,
    })),
  };
}
