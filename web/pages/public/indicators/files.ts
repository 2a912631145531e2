// The list of indicators as files: a row for each, with its newest figure, unit, source and citation.
import { tagOf, writeAtom } from '../../../downloads/atom.ts';
import type { Column, Table } from '../../../downloads/table.ts';
import { inLanguage, nameOf } from '../../../lib/language.ts';
import { indicatorWords } from '../../../words/indicators.ts';
import { words } from '../../../words/words.ts';
import type { IndicatorIndexAnswer } from '../../answers.ts';
import { earlyOn } from '../said/announced.ts';
import { amountWords, periodWords, placeWords } from '../said/figure-said.tsx';
import type { PublicPage, Shown } from '../shell/page.ts';
import { knownDay, metadataOf, pageAddress, tableFiles } from '../shell/table-files.ts';
import type { IndexEntry } from './facts.ts';

const { vi, en } = indicatorWords;
const column = (key: string, name: keyof typeof vi.csv, type: Column['type'] = 'text'): Column => ({
  key,
  label: { vi: vi.csv[name], en: en.csv[name] },
  type,
});
const columns: readonly Column[] = [
  column('indicator', 'indicator'),
  column('name_vi', 'name'),
  { ...column('name_en', 'name'), label: { vi: `${vi.csv.name}, tiếng Anh`, en: `${en.csv.name}, English` } },
  column('unit', 'unit'),
  column('frequency', 'frequency'),
  column('figures', 'figures', 'integer'),
  column('targets', 'targets', 'integer'),
  column('kind', 'kind'),
  column('place_vi', 'place'),
  column('period_type', 'period'),
  column('period_start', 'from', 'partialDay'),
  column('period_end', 'to', 'partialDay'),
  column('as_of', 'asOf', 'partialDay'),
  column('early_on', 'earlyOn', 'partialDay'),
  column('qualifier', 'qualifier'),
  column('value', 'value', 'decimal'),
  column('value_high', 'high', 'decimal'),
  column('standing', 'standing'),
  column('status', 'status'),
  column('sources_disagree', 'disagree', 'boolean'),
  column('source', 'source'),
  column('citation', 'citation'),
];

const newest = ({ totals, counted, any }: IndexEntry) =>
  totals.nodes[0] ?? counted.nodes[0] ?? any.nodes[0] ?? null;

const tableOf = (answer: IndicatorIndexAnswer, shown: Shown): Table => ({
  metadata: metadataOf(shown, 'chi-bao', { vi: vi.index.title, en: en.index.title }, [
    { vi: vi.index.intro, en: en.index.intro },
    { vi: vi.notes.gaps, en: en.notes.gaps },
    { vi: vi.notes.recalled, en: en.notes.recalled },
  ]),
  columns,
  primaryKey: ['indicator'],
  rows: answer.indicators.nodes.map((entry) => {
    const figure = newest(entry);
    return {
      indicator: entry.code,
      name_vi: entry.nameVi,
      name_en: entry.nameEn,
      unit: figure?.unit ?? entry.unit,
      frequency: entry.frequency,
      figures: entry.all.totalCount,
      targets: entry.targets.totalCount,
      kind: figure?.kind ?? null,
      place_vi: figure?.territory?.nameVi ?? null,
      period_type: figure?.periodType ?? null,
      period_start: figure?.periodStart ?? null,
      period_end: figure?.periodEnd ?? null,
      as_of: figure?.asOf ?? null,
      early_on: figure && earlyOn(figure),
      qualifier: figure?.qualifier ?? null,
      value: figure?.value ?? null,
      value_high: figure?.valueHigh ?? null,
      standing: figure?.standing ?? null,
      status: figure?.confidence ?? null,
      sources_disagree: figure === null ? null : figure.contradiction !== null,
      source:
        figure?.source?.url ??
        figure?.source?.symbol ??
        figure?.source?.publisher ??
        figure?.source?.titleEn ??
        null,
      citation: figure?.citationId
        ? `${shown.origin}/c/${figure.citationId}`
        : pageAddress(shown, 'vi', `/chi-bao/${entry.slug}`),
    };
  }),
});

export const indicatorsFiles: NonNullable<PublicPage<IndicatorIndexAnswer>['renditions']> = {
  ...tableFiles(tableOf),
  // One entry for each indicator, under a new id whenever another figure is its newest; its own feed tells of every figure.
  atom: (answer, shown) => {
    const { language, origin } = shown;
    const host = new URL(origin).hostname;
    return {
      body: writeAtom({
        id: tagOf(host, '2026', 'indicators', 'all'),
        title: indicatorWords[language].index.title,
        language,
        author: words[language].productName,
        self: pageAddress(shown, language, '/chi-bao.atom'),
        page: pageAddress(shown, language),
        updated: knownDay(shown),
        entries: answer.indicators.nodes.flatMap((entry) => {
          const figure = newest(entry);
          if (!figure) return [];
          const sentence = `${inLanguage(nameOf(entry), language).text}, ${placeWords(figure.territory, language)}, ${periodWords(figure, language)}: ${amountWords(figure, figure.unit, language)}`;
          return [
            {
              id: tagOf(host, '2026', 'newest', `${entry.code} ${figure.citationId}`),
              title: sentence,
              page: pageAddress(shown, language, `/chi-bao/${entry.slug}`),
              knownAt: figure.knownSince,
              content: sentence,
            },
          ];
        }),
      }),
    };
  },
};
