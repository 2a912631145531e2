// Finding anything: one form, and what was found by kind, each with the words that matched and the way to it.

import { formatDay } from '../../../lib/dates.ts';
import { inLanguage, type Language, nameOf } from '../../../lib/language.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import { words } from '../../../words/words.ts';
import type { SearchPageAnswer } from '../../answers.ts';
import { Closing } from '../shell/closing.tsx';
import { documentOf } from '../shell/document.tsx';
import type { PublicPage, Shown } from '../shell/page.ts';
import {
  addressAt,
  addressOf,
  becameOf,
  byKind,
  type Hit,
  type Match,
  mostFound,
  pieces,
  placePath,
  shownOfAKind,
} from './facts.ts';
import { searchStyles } from './page.css.ts';
import { searchQuestion } from './question.ts';
import { searchWords } from './words.ts';

const textOf = (address: Readonly<Record<string, string | undefined>>): string =>
  (address.q ?? '').normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, 200);

function renderSearch(answer: SearchPageAnswer, shown: Shown): string {
  const { language, address } = shown;
  const word = searchWords[language];
  const text = textOf(address);
  const kinds = byKind(answer.search);
  const total = kinds.reduce((sum, { hits }) => sum + hits.length, 0);
  const number = (n: number) => formatDecimal(n, language);
  const said =
    text === ''
      ? word.lead
      : total === 0
        ? word.none(text)
        : answer.search.length === mostFound
          ? word.many(number(total), text)
          : word.found(number(total), text);
  const areSeveral = answer.directives.nodes.length > 1;
  return documentOf({
    shown,
    title: text === '' ? word.title : word.titleOf(text),
    description: said === word.lead ? word.lead : `${said} ${word.lead}`,
    css: searchStyles,
    kept: { q: text === '' ? undefined : text },
    isUnlisted: text !== '',
    children: (
      <>
        <main id="noi-dung" tabIndex={-1}>
          <h1>{word.title}</h1>
          <search>
            <form class="find" action={`/${language}/tim`}>
              <label for="q">{word.label}</label>
              <div>
                <input id="q" name="q" type="search" value={text} maxLength={200} autocomplete="off" />
                {shown.day !== null && <input type="hidden" name="ngay" value={shown.day} />}
                <button type="submit">{words[language].search}</button>
              </div>
            </form>
          </search>
          <p role="status">{said}</p>
          {text === '' && <Examples shown={shown} />}
          {text !== '' && total === 0 && <Instead shown={shown} text={text} />}
          {kinds.length > 1 && (
            <nav class="contents" aria-label={word.kindsLabel}>
              <ul>
                {kinds.map(({ type, hits }) => (
                  <li key={type}>
                    <a href={`#${type.toLowerCase()}`}>{`${word.kindOf(type)} (${number(hits.length)})`}</a>
                  </li>
                ))}
              </ul>
            </nav>
          )}
          {kinds.map(({ type, hits }) => (
            <section class="hits" aria-labelledby={type.toLowerCase()} key={type}>
              <h2 id={type.toLowerCase()}>{`${word.kindOf(type)} (${number(hits.length)})`}</h2>
              <Hits hits={hits.slice(0, shownOfAKind)} areSeveral={areSeveral} shown={shown} />
              {hits.length > shownOfAKind && (
                <details>
                  <summary>{word.more(number(hits.length - shownOfAKind))}</summary>
                  <Hits hits={hits.slice(shownOfAKind)} areSeveral={areSeveral} shown={shown} />
                </details>
              )}
            </section>
          ))}
        </main>
        <Closing shown={shown} answer={answer} operation="SearchPage" />
      </>
    ),
  });
}

interface In {
  readonly areSeveral: boolean;
  readonly shown: Shown;
}

const Hits = ({ hits, ...more }: In & { hits: readonly Hit[] }) => (
  <ul>
    {hits.map((hit, at) => (
      <Found key={at} hit={hit} {...more} />
    ))}
  </ul>
);

/** A text with the words that were looked for. */
const Marked = ({ text, found }: { text: string; found: readonly string[] }) =>
  pieces(text, found).map((piece) => (piece.isFound ? <mark>{piece.text}</mark> : piece.text));

function Found({ hit, areSeveral, shown }: In & { hit: Hit }) {
  const { language } = shown;
  const word = searchWords[language];
  const name = inLanguage(nameOf(hit), language);
  const field = name.lang === 'vi' ? 'nameVi' : 'nameEn';
  // A text that is the same in both languages is said once.
  const inName = hit.matches.find((one) => one.field === field || one.fragment === name.text)?.words ?? [];
  const address = addressOf(hit, areSeveral, shown);
  const marked = <Marked text={name.text} found={inName} />;
  const more = hit.matches.filter((one) => one.field !== field && tells(one, hit, language));
  return (
    <li>
      <span lang={name.lang === language ? undefined : name.lang}>
        {address === null ? marked : <a href={address}>{marked}</a>}
      </span>
      {hit.isExample && <span class="mark">{words[language].example}</span>}
      {becameOf(hit).map((one) => (
        <span class="small" key={one.nameVi + one.on}>
          {word.became(formatDay(one.on))}{' '}
          {hit.type === 'Territory' ? (
            <a href={addressAt(placePath(one.slug), null, language, shown.day)}>
              {inLanguage(nameOf(one), language).text}
            </a>
          ) : (
            inLanguage(nameOf(one), language).text
          )}
          {one.scope !== null && language === 'en' ? ` (${one.scope})` : ''}
        </span>
      ))}
      {more.map((one) => (
        <span class="small" key={one.field + one.fragment}>
          {word.fieldOf(one.field)}:{' '}
          <span lang={languageIn(one.field, language)}>
            <Marked text={one.fragment} found={one.words} />
          </span>
        </span>
      ))}
    </li>
  );
}

/** What the name alone does not say; of a text in both languages the reader's own is enough where it has the words. */
function tells({ field, fragment }: Match, { nameVi, nameEn, matches }: Hit, language: Language): boolean {
  if (fragment === nameVi || fragment === nameEn || field === 'code' || field === 'symbol') return false;
  const [, base, of] = /^(name|summary|definition)(Vi|En)$/.exec(field) ?? [];
  if (base === undefined) return true;
  const own = language === 'vi' ? 'Vi' : 'En';
  return of === own || !matches.some((one) => one.field === base + own);
}

const languageIn = (field: string, language: Language): Language | undefined => {
  const said = /En$/.test(field) ? 'en' : 'vi';
  return said === language ? undefined : said;
};

function Examples({ shown }: { shown: Shown }) {
  const word = searchWords[shown.language];
  return (
    <>
      <p>{word.tryThese}</p>
      <ul class="take">
        {word.examples.split('; ').map((text) => (
          <li key={text}>
            <a href={`/${shown.language}/tim?${new URLSearchParams({ q: text })}`}>{text}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Ways on for whoever found nothing: fewer words, and where everything stands. */
function Instead({ shown, text }: { shown: Shown; text: string }) {
  const { language } = shown;
  const word = searchWords[language];
  const single = text.split(' ');
  return (
    <>
      <p>{word.hint}</p>
      {single.length > 1 && (
        <>
          <p>{word.oneByOne}</p>
          <ul class="take">
            {[...new Set(single)].slice(0, 8).map((one) => (
              <li key={one}>
                <a href={`/${language}/tim?${new URLSearchParams({ q: one })}`} rel="nofollow">
                  {one}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{word.orLook}</p>
      <ul class="take">
        {(['nhiem-vu', 'chi-bao', 'tinh', 'du-lieu'] as const).map((section) => (
          <li key={section}>
            <a href={`/${language}/${section}`}>{words[language].nav[section]}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

export const search: PublicPage<SearchPageAnswer> = {
  path: '/tim',
  // One search over everything; what belongs to a directive leads there.
  isOfAll: true,
  question: searchQuestion,
  // The schema takes no empty text; this one finds nothing.
  variables: (address) => ({ text: textOf(address) || '-' }),
  takes: ['q'],
  isScripted: true,
  render: renderSearch,
};
