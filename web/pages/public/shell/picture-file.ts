// A picture of a page as a file: it travels alone, and says its unit, whose figures it shows, this ledger and the day.
import type { Drawing } from '../../../charts/drawing.ts';
import { writeSvg } from '../../../charts/file.ts';
import { formatDay } from '../../../lib/dates.ts';
import { indicatorWords } from '../../../words/indicators.ts';
import { unitWords } from '../said/figure-said.tsx';
import type { Shown } from './page.ts';
import { knownDay } from './table-files.ts';
import { openPageWords } from './words.ts';

/** More publishers than this are counted: their names stand on the page. */
const mostPublishers = 4;

export interface OfFigures {
  readonly unit: string;
  readonly publishers: readonly string[];
}

/** `figures`: of what is drawn, where published figures are. */
export const pictureFile = (picture: Drawing, shown: Shown, figures?: OfFigures): { body: string } => ({
  body: writeSvg(picture, shown.language, footOf(shown, figures)),
});

/** In which unit, whose figures, this ledger and the day. */
export function footOf(shown: Shown, figures?: OfFigures): string[] {
  const { language, origin } = shown;
  const { embed } = openPageWords[language];
  const day = formatDay(knownDay(shown));
  const own = `${embed.source(new URL(origin).host)}, ${day}`;
  if (!figures) return [own];
  const publishers = [...new Set(figures.publishers)].sort();
  return [
    indicatorWords[language].unit(unitWords(figures.unit, language)),
    publishers.length > mostPublishers
      ? embed.manyPublishers(String(publishers.length))
      : embed.publishers(publishers.join('; ')),
    own,
  ];
}
