// The shell of every public page: one document, one style, nothing that must be fetched; two pages have a script that they do without.
import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { Sprite } from '../../../charts/symbols.tsx';
import { type Language, otherLanguage } from '../../../lib/language.ts';
import { words } from '../../../words/words.ts';
import { cardSize } from './card.ts';
import { DayPicker, PastDay } from './day.tsx';
import { forms as allForms, type Form } from './forms.ts';
import { frameOf } from './frames.ts';
import { ledUnder, type Shown, siteOf } from './page.ts';
import { boxStyles, dayStyles, styles } from './shell.css.ts';

interface Shell {
  readonly shown: Shown;
  readonly title: string;
  /** One sentence with the page's number: link previews and search engines show it. */
  readonly description: string;
  /** Styles of this page alone. */
  readonly css?: string;
  /** Forms in which the same address gives its content. */
  readonly forms?: readonly Form[];
  /** What a link to it shows is its picture, as high as that is. */
  readonly isDrawnPreview?: boolean;
  /** schema.org description of the page's data. */
  readonly jsonLd?: Readonly<Record<string, unknown>>;
  /** Parameters that are part of what the page shows, e.g. a filter; they stay when the language changes. */
  readonly kept?: Readonly<Record<string, string | undefined>>;
  /** The path of the page that stands for this one in search engines, where that is another. */
  readonly standsFor?: string | undefined;
  /** Not for search engines: what somebody looked for. */
  readonly isUnlisted?: boolean;
  /** What is the same on every day, or on none: it offers no other day. */
  readonly isUndated?: boolean;
  /** Without the product's header: for a frame in somebody else's page. */
  readonly isBare?: boolean;
  readonly children: ComponentChildren;
}

/** Sections of the public site, in the order of the header. */
const sections = ['nhiem-vu', 'chi-bao', 'tinh', 'du-lieu', 'phuong-phap', 'nha-phat-trien'] as const;

export function documentOf({
  shown,
  title,
  description,
  css = '',
  forms = [],
  isDrawnPreview = false,
  jsonLd,
  kept = {},
  standsFor,
  isUnlisted = false,
  isUndated = false,
  isBare = false,
  children,
}: Shell): string {
  const { language, origin, path, day, directive } = shown;
  const word = words[language];
  const other = otherLanguage(language);
  const query = new URLSearchParams(
    Object.entries({ ...kept, ngay: day ?? undefined }).filter(
      (e): e is [string, string] => e[1] !== undefined,
    ),
  ).toString();
  const here = (at: Language, form = '') =>
    `${siteOf(shown, at)}${path}${form}${query === '' ? '' : `?${query}`}`.slice(origin.length);
  // The page of what was found has a form of its own.
  const hasBox = !isBare && path !== '/tim';
  const takesDay = !isBare && !isUndated && !path.startsWith('/c/');
  const whole = `${title} – ${word.productName}`;
  const head = renderToString(
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{whole}</title>
      <meta name="description" content={description} />
      {isUnlisted && <meta name="robots" content="noindex" />}
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={origin + here(language)} />
      {forms.includes('png') && (
        <Preview
          at={origin + here(language, '.png')}
          says={description}
          isSized={!isDrawnPreview && shown.isExampleYear !== true}
        />
      )}
      <link
        rel="canonical"
        href={standsFor === undefined ? origin + here(language) : `${siteOf(shown)}${standsFor}`}
      />
      <link rel="alternate" hreflang="vi" href={origin + here('vi')} />
      <link rel="alternate" hreflang="en" href={origin + here('en')} />
      {!isBare && frameOf(path) && (
        <link
          rel="alternate"
          type="application/json+oembed"
          href={`${origin}/oembed?format=json&url=${encodeURIComponent(origin + here(language))}`}
          title={title}
        />
      )}
      {shown.script && <script type="module" src={shown.script} />}
      {forms.map((form) => (
        <link rel="alternate" type={allForms[form].type} href={here(language, `.${form}`)} key={form} />
      ))}
    </head>,
  );
  const body = renderToString(
    <body class={isBare ? 'bare' : undefined}>
      {!isBare && (
        <a class="skip" href="#noi-dung">
          {word.skip}
        </a>
      )}
      <Sprite />
      {!isBare && (
        <header class="band">
          <div class="inner">
            <a class="product" href={`/${language}`}>
              {word.productName}
            </a>
            {directive && <span class="under">{word.directive.title(directive.symbol)}</span>}
            <a class="switch" href={here(other)} hreflang={other} lang={other}>
              {words[other].languageName}
            </a>
            <details class="menu">
              <summary>{word.nav.label}</summary>
            </details>
            {hasBox && (
              <search>
                <form action={`/${language}/tim`}>
                  <input name="q" type="search" aria-label={word.search} />
                  <button type="submit">{word.search}</button>
                </form>
              </search>
            )}
            <nav aria-label={word.nav.label}>
              <ul>
                {sections.map((section) => (
                  <li key={section}>
                    <a
                      href={`/${language}/${section}`}
                      aria-current={path.startsWith(`/${section}`) ? 'page' : undefined}
                    >
                      {word.nav[section]}
                    </a>
                  </li>
                ))}
                <li>
                  <a href="/app/dang-nhap">{word.standing.officers}</a>
                </li>
              </ul>
            </nav>
          </div>
        </header>
      )}
      <PastDay shown={shown} kept={kept} />
      {children}
      {takesDay && <DayPicker shown={shown} kept={kept} />}
    </body>,
  );
  const described =
    jsonLd === undefined ? '' : `<script type="application/ld+json">${inScript(jsonLd)}</script>`;
  const styled = head.replace(
    '</head>',
    () =>
      `${described}<style>${styles}${hasBox ? boxStyles : ''}${takesDay ? dayStyles : ''}${css}</style></head>`,
  );
  return `<!doctype html>\n<html lang="${language}">${styled}${ledUnder(shown, shorter(withUsedSigns(body)))}</html>\n`;
}

/** The picture that others show of a link to the page. Most are cards of one size; on the example year they are higher by its mark. */
const Preview = ({ at, says, isSized }: { at: string; says: string; isSized: boolean }) => (
  <>
    <meta property="og:image" content={at} />
    <meta property="og:image:type" content={allForms.png.type} />
    {isSized && (
      <>
        <meta property="og:image:width" content={String(cardSize.width)} />
        <meta property="og:image:height" content={String(cardSize.height)} />
      </>
    )}
    <meta property="og:image:alt" content={says} />
    <meta name="twitter:card" content="summary_large_image" />
  </>
);

/** JSON that cannot end the element it stands in. */
const inScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/** Signs that nothing on the page refers to stay at home. */
const withUsedSigns = (html: string): string =>
  html.replace(/<symbol id="(s-\w+)".*?<\/symbol>/gs, (symbol, id) =>
    html.includes(`"#${id}"`) ? symbol : '',
  );

/** Drawn shapes have no content: HTML lets them close themselves, which saves a weak line some packets. */
const shorter = (html: string): string => html.replace(/><\/(?:use|path|circle|rect|line|polyline)>/g, '/>');
