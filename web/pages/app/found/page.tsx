// What was found by name, for whoever has no script, and as an address to keep.

import { formatDay } from '../../../lib/dates.ts';
import { inLanguage, nameOf } from '../../../lib/language.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import { frame, type Sent, type Shown } from '../frame/frame.tsx';
import { bodyAddress, provinceAddress, taskAddress } from './question.ts';
import { foundPageWords, foundWords } from './words.ts';

export const searchQuestion = `query Search($text: Text!) {
  search(text: $text, first: 40) { id type nameVi nameEn became { id nameVi nameEn on scope } }
}`;
export const foundQuestion = `query Found($text: Text!, $ids: [ID!]!) {
  search(text: $text, first: 40) { id type nameVi nameEn became { id nameVi nameEn on scope } }
  nodes(ids: $ids) { __typename ... on Territory { id slug } ... on Task { id code directive { slug } } }
  directives(first: 2) { totalCount }
}`;

interface Named {
  readonly nameVi: string;
  readonly nameEn: string | null;
}
interface Hit extends Named {
  readonly id: string;
  readonly type: 'Territory' | 'Agency' | 'Task' | 'Indicator' | 'Document';
  readonly became: readonly (Named & {
    readonly id: string;
    readonly on: string;
    readonly scope: string | null;
  })[];
}
export interface SearchAnswer {
  readonly search: readonly Hit[];
}
export interface FoundAnswer extends SearchAnswer {
  readonly nodes: readonly ({
    readonly id?: string;
    readonly slug?: string;
    readonly code?: string;
    readonly directive?: { readonly slug: string };
  } | null)[];
  readonly directives: { readonly totalCount: number };
}

/** Records whose address has to be asked for: provinces, those that old ones became, and tasks. */
export const toAddress = ({ search }: SearchAnswer): string[] =>
  [
    ...new Set(
      search
        .filter(({ type }) => type === 'Territory' || type === 'Task')
        .flatMap(({ id, became }) => [id, ...became.map((one) => one.id)]),
    ),
  ].slice(0, 100);

export function drawFound(
  { search, nodes, directives }: FoundAnswer,
  shown: Shown,
  { address }: Sent,
): string {
  const { language } = shown;
  const word = { ...foundWords[language], ...foundPageWords[language] };
  const text = (address.q ?? '').trim();
  const seesMatrix = shown.viewer!.roles.some((role) => role === 'COMMISSION' || role === 'MINISTRY_OFFICER');
  const facts = new Map(nodes.flatMap((node) => (node?.id ? [[node.id, node] as const] : [])));
  const link = ({ id, type, became }: Hit): string | null => {
    const [heir] = became;
    const { code, directive } = facts.get(id) ?? {};
    if (type === 'Task' && code && directive)
      return taskAddress(code, directives.totalCount > 1 ? directive.slug : null, seesMatrix, language);
    const slug = facts.get(heir?.id ?? id)?.slug;
    if (type === 'Territory' && slug) return provinceAddress(slug, language);
    if (type === 'Agency' && seesMatrix) return bodyAddress(heir?.id ?? id);
    return null;
  };
  return frame({
    shown,
    title: word.title,
    children: (
      <>
        <search>
          <form action="/app/tim">
            <label for="q">{word.label}</label>
            <input id="q" name="q" type="search" value={text} />
            <p>
              <button type="submit">{word.submit}</button>
            </p>
          </form>
        </search>
        {search.length === 0 ? (
          <p class="notice">{text === '' ? word.empty : word.none(text)}</p>
        ) : (
          <>
            <p>{word.results(formatDecimal(search.length, language))}</p>
            <ul class="found">
              {search.map((hit) => {
                const address = link(hit);
                const name = inLanguage(nameOf(hit), language);
                return (
                  <li key={hit.id} lang={name.lang === language ? undefined : name.lang}>
                    {address === null ? name.text : <a href={address}>{name.text}</a>}{' '}
                    <span class="small" lang={language}>
                      {[
                        word.types[hit.type],
                        ...hit.became.map((one) =>
                          word.became(inLanguage(nameOf(one), language).text, formatDay(one.on)),
                        ),
                      ].join('; ')}
                    </span>
                  </li>
                );
              })}
            </ul>
          </>
        )}
      </>
    ),
  });
}
