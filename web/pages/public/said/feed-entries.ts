// Entries that more than one feed has. The same record has the same id in each of them.
import { dictionary } from '../../../../db/words.ts';
import { tagOf, type writeAtom } from '../../../downloads/atom.ts';
import { formatPeriod } from '../../../lib/dates.ts';
import { inLanguage, type Language, type Named, nameOf } from '../../../lib/language.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import { indicatorWords } from '../../../words/indicators.ts';
import { words } from '../../../words/words.ts';
import type { IndicatorPageFigure as Figure, PublicHomeRecent as Recent } from '../../answers.ts';
import type { Versioned } from '../indicator/facts.ts';
import type { Shown } from '../shell/page.ts';
import { pageAddress } from '../shell/table-files.ts';
import { amountWords, breakdownWords, periodWords, placeWords } from './figure-said.tsx';

export type Entry = Parameters<typeof writeAtom>[0]['entries'][number];

export const feedTag = ({ origin }: Shown, kind: string, id: string): string =>
  tagOf(new URL(origin).hostname, '2026', kind, id);

/** One figure as a sentence. */
const says = (figure: Figure, language: Language): string =>
  [
    placeWords(figure.territory, language),
    periodWords(figure, language),
    breakdownWords(figure, language),
    `${amountWords(figure, figure.unit, language)}${figure.kind === 'ACTUAL' ? '' : ` (${dictionary[language].ObservationKind[figure.kind]})`}`,
  ]
    .filter(Boolean)
    .join(', ');

/** A figure the ledger took down or put right. `of` names its indicator where the feed is of several. */
export function figureEntry(
  figure: Recent,
  shown: Shown,
  of: Named | null = null,
  before?: Versioned['earlier'][number],
): Entry {
  const { language, origin } = shown;
  const word = indicatorWords[language];
  const sentence = `${of ? `${inLanguage(nameOf(of), language).text}: ` : ''}${says(figure, language)}`;
  const { Standing } = dictionary[language];
  const from = figure.source.publisher ?? figure.source.symbol ?? figure.source.titleEn;
  return {
    id: feedTag(shown, 'figure', figure.citationId ?? figure.id),
    title: figure.revision > 1 ? `${word.revised}: ${sentence}` : sentence,
    page: figure.citationId ? `${origin}/c/${figure.citationId}` : pageAddress(shown, language),
    knownAt: figure.knownSince,
    content: [
      sentence,
      before
        ? `${word.revised}: ${amountWords(before, figure.unit, language)} → ${amountWords(figure, figure.unit, language)}`
        : '',
      from ? `${word.source}: ${from}` : '',
      Standing[figure.standing],
    ]
      .filter(Boolean)
      .join('. '),
  };
}

interface Published {
  readonly isExample: boolean;
  readonly publishedAt: string;
  readonly leafNumber: number | null;
  readonly supersededAt: string | null;
}

/** A published report; `by` is who gave it. */
export function reportEntry(
  report: Published,
  by: string,
  period: string | null,
  page: string,
  shown: Shown,
): Entry {
  const { language } = shown;
  const { reports } = words[language];
  const title = [by, period && reports.round(formatPeriod(period, language))].filter(Boolean).join(', ');
  return {
    id: feedTag(shown, 'report', `${report.leafNumber ?? report.publishedAt}`),
    title: report.isExample ? `${title} (${dictionary[language].Standing.EXAMPLE})` : title,
    page,
    // That it was put right is told of it too, from then on.
    knownAt: report.supersededAt ?? report.publishedAt,
    published: report.publishedAt,
    content: [
      title,
      report.isExample ? dictionary[language].Standing.EXAMPLE : '',
      report.leafNumber === null ? '' : reports.leaf(formatDecimal(report.leafNumber, language)),
      report.supersededAt ? reports.superseded : '',
    ]
      .filter(Boolean)
      .join('. '),
  };
}
