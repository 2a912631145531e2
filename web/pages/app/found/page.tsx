// What was found by name, for whoever has no script, and as an address to keep.

import { formatDay } from '../../../lib/dates.ts';
import { inLanguage, nameOf } from '../../../lib/language.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import type { FoundAnswer, SearchAnswer } from '../../answers.ts';
import { frame, type Sent, type Shown } from '../frame/frame.tsx';
import { bodyAddress, provinceAddress, taskAddress } from './findable.ts';
import { foundPageWords, foundWords } from './words.ts';

type Hit = FoundAnswer['search'][number];

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
  const facts = new Map(nodes.flatMap((node) => (node === null ? [] : [[node.id, node]])));
  const link = ({ id, type, became }: Hit): string | null => {
    const heir = became[0]?.id ?? id;
    if (type === 'Agency') return seesMatrix ? bodyAddress(heir) : null;
    const fact = facts.get(type === 'Territory' ? heir : id);
    if (fact?.__typename === 'Territory') return provinceAddress(fact.slug, language);
    if (fact?.__typename !== 'Task') return null;
    const { code, directive } = fact;
    return taskAddress(code, directives.totalCount > 1 ? directive.slug : null, seesMatrix, language);
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
                        (word.types as Readonly<Record<string, string>>)[hit.type],
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
