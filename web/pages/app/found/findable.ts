// What the palette and the page of what was found look through: tasks, bodies and provinces, old names with what became of them.
import { formatDay } from '../../../lib/dates.ts';
import { fold } from '../../../lib/fold.ts';
import { type Both, inLanguage, type Language, nameOf } from '../../../lib/language.ts';
import type { PaletteAnswer } from '../../answers.ts';
import { inAddress } from '../frame/addresses.ts';

export interface Findable {
  readonly text: string;
  /** What stands beside it, such as what became of an old province. */
  readonly note: string;
  readonly href: string;
  readonly folded: string;
}

export const findable = (text: string, note: string, href: string): Findable => ({
  text,
  note,
  href,
  folded: fold(text),
});

/** `directive`: its name in addresses, where there is more than one. */
export const taskAddress = (
  code: string,
  directive: string | null,
  seesMatrix: boolean,
  language: Language,
): string => {
  if (seesMatrix) return `/app/ma-tran?${directive === null ? '' : `ct=${directive}&`}nv=${code}`;
  return `/${language}${directive === null ? '' : `/${directive}`}/nhiem-vu/${code}`;
};
export const bodyAddress = (id: string): string => `/app/ma-tran?co-quan=${inAddress(id)}`;
export const provinceAddress = (slug: string, language: Language): string => `/${language}/tinh/${slug}`;

/** All there is to find, beside the commands of the page. Bodies lead to the matrix, so only who has it is led there. */
export function findables(
  { directives, ministries, party, provinces, territories }: PaletteAnswer,
  language: Language,
  seesMatrix: boolean,
  became: (place: string, day: string) => string,
): Findable[] {
  const name = (both: Both) => inLanguage(both, language).text;
  const areSeveral = directives.nodes.length > 1;
  const named = (of: Parameters<typeof nameOf>[0]) => name(nameOf(of));
  return [
    ...directives.nodes.flatMap(({ slug, symbol, tasks }) =>
      tasks.nodes.map(({ code, titleVi, titleEn }) =>
        findable(
          `${code} ${name({ vi: titleVi, en: titleEn })}`,
          areSeveral ? symbol : '',
          taskAddress(code, areSeveral ? slug : null, seesMatrix, language),
        ),
      ),
    ),
    ...territories.nodes.flatMap((place) => [
      findable(named(place), '', provinceAddress(place.slug, language)),
      ...place.predecessors
        .filter(({ from }) => from.nameVi !== place.nameVi)
        .map(({ on, from }) =>
          findable(named(from), became(named(place), formatDay(on)), provinceAddress(place.slug, language)),
        ),
    ]),
    ...(seesMatrix
      ? [ministries, party, provinces]
          .flatMap(({ nodes }) => nodes)
          .map((body) => findable(named(body), '', bodyAddress(body.id)))
      : []),
  ];
}

/** Best first: the whole, its beginning, the beginning of a word, anywhere; every word of the search must be there. */
export function findIn(all: readonly Findable[], text: string, most: number): Findable[] {
  const wanted = fold(text);
  if (wanted === '') return all.slice(0, most);
  const words = wanted.split(' ');
  const rank = ({ folded }: Findable): number => {
    if (folded === wanted) return 0;
    if (folded.startsWith(wanted)) return 1;
    if (` ${folded}`.includes(` ${wanted}`)) return 2;
    return words.every((word) => folded.includes(word)) ? 3 : -1;
  };
  return all
    .map((one) => [rank(one), one] as const)
    .filter(([at]) => at >= 0)
    .sort(([a, one], [b, other]) => a - b || one.text.length - other.text.length)
    .slice(0, most)
    .map(([, one]) => one);
}
