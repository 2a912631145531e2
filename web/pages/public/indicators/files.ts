// The list of indicators as files: a row for each, with its newest figure, unit, source and citation.
import { tagOf, writeAtom } from '../../../downloads/atom.ts';
import { type ColumnOf, coded, column, rowsOf } from '../../../downloads/columns.ts';
import type { Table } from '../../../downloads/table.ts';
import { inLanguage, nameOf } from '../../../lib/language.ts';
import { indicatorWords } from '../../../words/indicators.ts';
import { words } from '../../../words/words.ts';
import type { IndicatorIndexAnswer } from '../../answers.ts';
import { earlyOn } from '../said/announced.ts';
import { amountWords, periodWords, placeWords } from '../said/figure-said.tsx';
import type { PublicPage, Shown } from '../shell/page.ts';
import { knownDay, metadataOf, pageAddress, tableFiles } from '../shell/table-files.ts';
import { type IndexEntry, newestOf, type OpenEntry } from './facts.ts';

const { vi, en } = indicatorWords;

interface Listed {
  readonly entry: IndexEntry | OpenEntry;
  readonly figure: ReturnType<typeof newestOf>;
  readonly citation: string;
}
const columns: readonly ColumnOf<Listed>[] = [
  column('indicator', vi.csv.indicator, en.csv.indicator, ({ entry }) => entry.code),
  column('name_vi', vi.csv.name, en.csv.name, ({ entry }) => entry.nameVi),
  column('name_en', `${vi.csv.name}, tiếng Anh`, `${en.csv.name}, English`, ({ entry }) => entry.nameEn),
  column('unit', vi.csv.unit, en.csv.unit, ({ entry, figure }) => (figure ?? entry).unit),
  column('frequency', vi.csv.frequency, en.csv.frequency, ({ entry }) => entry.frequency, {
    vi: vi.frequency,
    en: en.frequency,
  }),
  column(
    'figures',
    vi.csv.figures,
    en.csv.figures,
    ({ entry }) => ('all' in entry ? entry.all.totalCount : 0),
    'integer',
  ),
  column(
    'targets',
    vi.csv.targets,
    en.csv.targets,
    ({ entry }) => ('targets' in entry ? entry.targets.totalCount : null),
    'integer',
  ),
  column('kind', vi.csv.kind, en.csv.kind, ({ figure }) => figure?.kind, coded('ObservationKind')),
  column('place_vi', vi.csv.place, en.csv.place, ({ figure }) => figure?.territory.nameVi),
  column('period_type', vi.csv.period, en.csv.period, ({ figure }) => figure?.periodType),
  column('period_start', vi.csv.from, en.csv.from, ({ figure }) => figure?.periodStart, 'partialDay'),
  column('period_end', vi.csv.to, en.csv.to, ({ figure }) => figure?.periodEnd, 'partialDay'),
  column('as_of', vi.csv.asOf, en.csv.asOf, ({ figure }) => figure?.asOf, 'partialDay'),
  column('early_on', vi.csv.earlyOn, en.csv.earlyOn, ({ figure }) => figure && earlyOn(figure), 'partialDay'),
  column(
    'qualifier',
    vi.csv.qualifier,
    en.csv.qualifier,
    ({ figure }) => figure?.qualifier,
    coded('Qualifier'),
  ),
  column('value', vi.csv.value, en.csv.value, ({ figure }) => figure?.value, 'decimal'),
  column('value_high', vi.csv.high, en.csv.high, ({ figure }) => figure?.valueHigh, 'decimal'),
  column('standing', vi.csv.standing, en.csv.standing, ({ figure }) => figure?.standing, coded('Standing')),
  column('status', vi.csv.status, en.csv.status, ({ figure }) => figure?.confidence, coded('Confidence')),
  column(
    'sources_disagree',
    vi.csv.disagree,
    en.csv.disagree,
    ({ figure }) => figure && figure.contradiction !== null,
    'boolean',
  ),
  column(
    'source',
    vi.csv.source,
    en.csv.source,
    ({ figure }) =>
      figure?.source.url ?? figure?.source.symbol ?? figure?.source.publisher ?? figure?.source.titleEn,
  ),
  column('citation', vi.csv.citation, en.csv.citation, ({ citation }) => citation),
];

const tableOf = (answer: IndicatorIndexAnswer, shown: Shown): Table => ({
  metadata: metadataOf(shown, 'chi-bao', { vi: vi.index.title, en: en.index.title }, [
    { vi: vi.index.intro, en: en.index.intro },
    { vi: vi.notes.gaps, en: en.notes.gaps },
    { vi: vi.notes.recalled, en: en.notes.recalled },
  ]),
  columns,
  primaryKey: ['indicator'],
  rows: rowsOf(
    columns,
    [...answer.indicators.nodes, ...answer.open.nodes].map((entry) => {
      const figure = 'all' in entry ? newestOf(entry as IndexEntry) : null;
      return {
        entry,
        figure,
        citation: figure?.citationId
          ? `${shown.origin}/c/${figure.citationId}`
          : pageAddress(shown, 'vi', `/chi-bao/${entry.slug}`),
      };
    }),
  ),
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
          const figure = newestOf(entry);
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
