// What was found, kind by kind, and where each can be looked at.
import type { Language } from '../../../lib/language.ts';
import type { SearchPageAnswer } from '../../answers.ts';
import type { Shown } from '../shell/page.ts';

export type Hit = SearchPageAnswer['search'][number];
export type Match = Hit['matches'][number];
type Place = Pick<Hit['became'][number], 'nameVi' | 'slug'>;

/** As many as the question asks for. */
export const mostFound = 60;
/** Shown of a kind at once; the rest unfolds. */
export const shownOfAKind = 6;

interface OfKind {
  readonly type: string;
  readonly hits: readonly Hit[];
}

/** By kind, the kind of the best first. A place that stands and was before under the same name is one place to a reader. */
export function byKind(hits: readonly Hit[]): OfKind[] {
  const kinds = new Map<string, Hit[]>();
  for (const hit of hits) {
    const of = kinds.get(hit.type) ?? [];
    kinds.set(hit.type, of);
    const isThere = hit.type === 'Territory' && of.some((one) => isSame(one, hit));
    if (!isThere) of.push(hit);
  }
  return [...kinds].map(([type, of]) => ({ type, hits: of }));
}
const isSame = (one: Place, other: Place): boolean =>
  one.slug !== null && one.slug === other.slug && one.nameVi === other.nameVi;

/** What it became, but for what goes on under the same name. */
export const becameOf = ({ nameVi, became }: Hit) => became.filter((one) => one.nameVi !== nameVi);

export const placePath = (slug: string | null): string => (slug === null ? '/tinh' : `/tinh/${slug}`);

/** By its id a record's page is found whatever it is called. */
const ownId = (id: string): string => id.slice(id.indexOf(':') + 1).toLowerCase();

function pathTo({ type, id, slug, at, directive }: Hit): string {
  switch (type) {
    case 'Territory':
      return placePath(slug);
    case 'Task':
      return `/nhiem-vu/${slug}`;
    case 'Indicator':
      return `/chi-bao/${slug}`;
    case 'Agency':
      return `/co-quan/${ownId(id)}`;
    case 'Plan':
    case 'Provision':
      return slug === null ? '/du-lieu/ke-hoach' : `/tinh/${slug}#ke-hoach`;
    case 'Span':
      return `/van-ban/${slug}/doc#c-${at}`;
    default:
      return directive === null ? `/van-ban/${ownId(id)}` : '';
  }
}

export function addressOf(hit: Hit, areSeveral: boolean, shown: Shown): string {
  return addressAt(pathTo(hit), areSeveral ? hit.directive : null, shown.language, shown.day);
}

export function addressAt(
  path: string,
  directive: string | null,
  language: Language,
  day: string | null,
): string {
  const [before, part] = path.split('#') as [string, string?];
  const query = day === null ? '' : `${before.includes('?') ? '&' : '?'}ngay=${day}`;
  return `/${language}${directive === null ? '' : `/${directive}`}${before}${query}${part ? `#${part}` : ''}`;
}

/** A text in pieces: those that were looked for, and what is between them. */
export function pieces(text: string, words: readonly string[]): { text: string; isFound: boolean }[] {
  const found = new Set(words);
  return text
    .split(/([\p{L}\p{N}\p{M}]+)/u)
    .filter((piece) => piece !== '')
    .map((piece) => ({ text: piece, isFound: found.has(piece) }))
    .reduce<{ text: string; isFound: boolean }[]>((all, piece) => {
      const last = all.at(-1);
      if (last && last.isFound === piece.isFound) last.text += piece.text;
      else all.push({ ...piece });
      return all;
    }, []);
}
