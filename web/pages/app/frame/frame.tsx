// The frame of every signed-in page: who is signed in, where they can go, one style, and forms that say which session sent them.

import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Vocabularies } from '../../../../db/words.ts';
import type { Language } from '../../../lib/language.ts';
import type { FoundInFigure } from '../../../lib/report-findings.ts';
import { rolesOf } from '../acts/place.ts';
import { actPlaces } from '../acts/places.ts';
import { appStyles } from './frame.css.ts';
import { type AppWords, appWords } from './words.ts';

export type RoleName = Vocabularies['Role'];

/** Whoever is signed in, as far as the frame shows it. */
interface Viewer {
  readonly officeVi: string;
  readonly officeEn: string;
  readonly isExample: boolean;
  readonly roles: readonly RoleName[];
}

/** What every signed-in page is drawn with, beside its own answer. */
export interface Shown {
  readonly language: Language;
  /** Null on the page for signing in. */
  readonly viewer: Viewer | null;
  /** The id of this browser's session in the schema. */
  readonly session: string | null;
  /** Hidden in every form as `form`. */
  readonly formToken: string;
  /** Whether letters are shortcuts in this browser. */
  readonly letters: boolean;
  /** The path of this page with its query. */
  readonly path: string;
  readonly origin: string;
  readonly now: string;
  /** Addresses under /assets/ of what makes the page quicker to use. */
  readonly scripts: readonly string[];
}

export interface Problem {
  /** The `id` of the field it is about; empty for the page as a whole. */
  readonly field: string;
  readonly message: string;
  /** Where it is about a figure: what was found in it. */
  readonly found?: FoundInFigure;
}

/** Where the reader is and what they sent, if they sent anything. */
export interface Sent {
  /** Parts of the address and its query. */
  readonly address: Readonly<Record<string, string>>;
  /** What the fields of the form held; empty on a page that was only opened. */
  readonly values: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
  /** For the hidden field `key`: under it the form is done once, however often it is sent. */
  readonly key: string;
}

interface Frame {
  readonly shown: Shown;
  readonly title: string;
  /** Addresses under /assets/ that only this page needs; it must do its work without them. */
  readonly scripts?: readonly string[];
  /** Beside the style of all pages. */
  readonly css?: string;
  readonly problems?: readonly Problem[];
  readonly children: ComponentChildren;
}

type OwnPlace = keyof AppWords['places'];

const places: readonly (readonly [OwnPlace, string, readonly RoleName[]])[] = [
  ['monitor', '/app/giam-sat', ['COMMISSION']],
  ['matrix', '/app/ma-tran', ['COMMISSION', 'MINISTRY_OFFICER']],
  ['rulings', '/app/quyet-dinh', ['COMMISSION']],
  ['urging', '/app/don-doc', ['COMMISSION', 'MINISTRY_OFFICER', 'PROVINCE_OFFICER']],
  ['reports', '/app/bao-cao', ['PROVINCE_OFFICER']],
  ['verification', '/app/tham-dinh', ['MINISTRY_OFFICER', 'COMMISSION']],
  ['review', '/app/so-ket', ['COMMISSION', 'AUDITOR', 'JOURNALIST']],
];

/** Where somebody's roles have something to do; where one is oneself, always. */
function placesFor(
  { roles }: Viewer,
  language: Language,
): { readonly address: string; readonly name: string }[] {
  const word = appWords[language];
  const isFor = (some: readonly RoleName[]) => some.some((role) => roles.includes(role));
  return [
    ...places
      .filter(([, , some]) => isFor(some))
      .map(([place, address]) => ({ address, name: word.places[place] })),
    ...actPlaces
      .filter((place) => isFor(rolesOf(place)))
      .map(({ path, words }) => ({ address: path, name: words[language].title })),
    { address: '/app/toi', name: word.places.account },
  ];
}

export function frame({ shown, title, scripts = [], css = '', problems = [], children }: Frame): string {
  const { language, viewer } = shown;
  const word = appWords[language];
  const head = renderToString(
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="robots" content="noindex" />
      <title>{`${title} – ${word.productName}`}</title>
      {[...shown.scripts, ...scripts].map((script) => (
        <script key={script} src={script} defer />
      ))}
    </head>,
  );
  const body = renderToString(
    <body data-letters={shown.letters ? 'on' : 'off'}>
      <a class="skip" href="#noi-dung">
        {word.skip}
      </a>
      <header class="band">
        <div class="inner">
          <a class="product" href={viewer ? '/app' : `/${language}`}>
            {word.productName}
          </a>
          {viewer && <Search word={word} />}
          {viewer && <Who viewer={viewer} shown={shown} word={word} />}
          <Languages shown={shown} word={word} />
          {viewer && (
            <form method="post" action="/app/thoat">
              <FormToken shown={shown} />
              <button type="submit">{word.signOut}</button>
            </form>
          )}
        </div>
      </header>
      {viewer && <Places viewer={viewer} shown={shown} word={word} />}
      <main id="noi-dung" tabIndex={-1}>
        <h1>{title}</h1>
        <Summary problems={problems} word={word} />
        {children}
      </main>
    </body>,
  );
  const styled = head.replace('</head>', `<style>${appStyles}${css}</style></head>`);
  return `<!doctype html>\n<html lang="${language}">${styled}${body}</html>\n`;
}

/** The hidden fields of a form that changes something: whose it is, and the key under which it is done once. */
export const FormToken = ({ shown, idempotencyKey }: { shown: Shown; idempotencyKey?: string }) => (
  <>
    <input type="hidden" name="form" value={shown.formToken} />
    {idempotencyKey !== undefined && <input type="hidden" name="key" value={idempotencyKey} />}
  </>
);

/** Without script a page of what was found; with it the palette. */
const Search = ({ word }: { word: AppWords }) => (
  <search>
    <form class="search" action="/app/tim">
      <label class="unseen" for="tim">
        {word.searchLabel}
      </label>
      <input
        id="tim"
        name="q"
        type="search"
        autocomplete="off"
        placeholder={word.search}
        aria-keyshortcuts="Control+K"
      />
      <button type="submit">{word.search}</button>
    </form>
  </search>
);

const Who = ({ viewer, shown, word }: { viewer: Viewer; shown: Shown; word: AppWords }) => (
  <p class="who">
    <span class="unseen">{word.signedInAs} </span>
    {shown.language === 'vi' ? viewer.officeVi : viewer.officeEn}
  </p>
);

/** A setting, not an address: the other language is chosen by a form that leads back here. */
const Languages = ({ shown, word }: { shown: Shown; word: AppWords }) => {
  const other = shown.language === 'vi' ? 'en' : 'vi';
  return (
    <form method="post" action="/app/ngon-ngu">
      <input type="hidden" name="form" value={shown.formToken} />
      <input type="hidden" name="back" value={shown.path} />
      <button type="submit" name="language" value={other} lang={other}>
        {appWords[other].languageName}
      </button>
      <span class="unseen">{word.languageName}</span>
    </form>
  );
};

/** One line on a phone, which opens; a desk shows all of them. */
function Places({ viewer, shown, word }: { viewer: Viewer; shown: Shown; word: AppWords }) {
  const all = placesFor(viewer, shown.language);
  const here = all.find(({ address }) => isWithin(shown.path, address));
  return (
    <nav class="places" aria-label={word.navigation}>
      <details class="inner">
        <summary>{here ? word.navigationFrom(here.name) : word.navigation}</summary>
        <ul>
          {all.map(({ address, name }) => (
            <li key={address}>
              <a href={address} aria-current={address === here?.address ? 'page' : undefined}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}

const isWithin = (path: string, address: string) => {
  const [bare = ''] = path.split('?');
  return bare === address || bare.startsWith(`${address}/`);
};

/** What is wrong, at the top, in focus, each a link to its field. */
const Summary = ({ problems, word }: { problems: readonly Problem[]; word: AppWords }) =>
  problems.length === 0 ? null : (
    <div class="summary" role="alert" aria-labelledby="can-sua" tabIndex={-1} autofocus>
      <h2 id="can-sua">{word.errors.heading}</h2>
      <ul class="plain">
        {problems.map(({ field, message }) => (
          <li key={`${field} ${message}`}>{field === '' ? message : <a href={`#${field}`}>{message}</a>}</li>
        ))}
      </ul>
    </div>
  );

/** What is wrong with one field, beside it; the field names it by `aria-describedby={wrongId(id)}`. */
export const Wrong = ({ field, problems }: { field: string; problems: readonly Problem[] }) => (
  <>
    {problems
      .filter((problem) => problem.field === field)
      .map(({ message }) => (
        <p class="wrong" id={`${field}-sai`} key={message}>
          {message}
        </p>
      ))}
  </>
);

/** The attributes of a field that may be wrong. */
export const fieldState = (field: string, problems: readonly Problem[]) =>
  problems.some((problem) => problem.field === field)
    ? { id: field, 'aria-invalid': true as const, 'aria-describedby': `${field}-sai` }
    : { id: field };
