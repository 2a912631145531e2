// What a client would rather have, by the weights that it gives in `Accept` and `Accept-Language`.
import type { Language } from '../db/ctx.ts';

/** The weight that a header gives to the first of its names that is meant; 0 where it names none. */
export function weightIn(header: string, isMeant: (name: string) => boolean): number {
  const wish = header
    .toLowerCase()
    .split(',')
    .map((one) => one.split(';').map((part) => part.trim()))
    .find(([name]) => isMeant(name!));
  if (!wish) return 0;
  const weight = Number(wish.find((part) => part.startsWith('q='))?.slice(2) ?? 1);
  return Number.isNaN(weight) ? 1 : weight;
}

/** The language of ours that a client reads best; undefined where it names neither. */
export function languageIn(header: string): Language | undefined {
  const [vi, en] = (['vi', 'en'] as const).map((language) =>
    weightIn(header, (name) => name === language || name.startsWith(`${language}-`)),
  ) as [number, number];
  return vi === 0 && en === 0 ? undefined : en > vi ? 'en' : 'vi';
}
