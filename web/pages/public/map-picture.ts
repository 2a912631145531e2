// The tile map of provinces as a file of its own, with its source and day.
import * as tileMap from '../../charts/tile-map.tsx';
import { openPageWords } from '../../i18n/open-pages.ts';
import { provincePageWords } from '../../i18n/province-pages.ts';
import { formatDay } from '../../lib/dates.ts';
import type { Shown } from './page.ts';
import { knownDay } from './table-files.ts';

/** Null before there were the 34 provinces that have a tile. */
export function mapPicture(tiles: Parameters<typeof tileMap.svg>[0], shown: Shown): { body: string } | null {
  const { language, origin } = shown;
  if (!tiles.some(({ row, column }) => row + column > 0)) return null;
  const { embed } = openPageWords[language];
  return {
    body: tileMap.svg(tiles, language, {
      title: provincePageWords[language].embed.title,
      source: `${embed.source(new URL(origin).host)}, ${formatDay(knownDay(shown))}`,
    }),
  };
}
