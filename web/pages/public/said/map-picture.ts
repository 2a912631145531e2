// The tile map of provinces as a file of its own, with its source and day.
import * as tileMap from '../../../charts/tile-map.tsx';
import { provincePageWords } from '../../../words/provinces.ts';
import type { Shown } from '../shell/page.ts';
import { pictureFile } from '../shell/picture-file.ts';

/** Null before there were the 34 provinces that have a tile. */
export function mapPicture(
  tiles: Parameters<typeof tileMap.svg>[0],
  symbol: string,
  shown: Shown,
): { body: string } | null {
  const { language } = shown;
  if (!tiles.some(({ row, column }) => row + column > 0)) return null;
  return pictureFile(tileMap.svg(tiles, language, provincePageWords[language].embed.title(symbol)), shown);
}
