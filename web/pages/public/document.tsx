// The shell of every public page: one document, one style, no script, nothing to fetch.
import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { Sprite } from '../../charts/symbols.tsx';
import { words } from '../../i18n/words.ts';
import { type Language, otherLanguage } from '../../lib/language.ts';
import { styles } from '../../styles/public.ts';

interface Shell {
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  /** Where the page is reached, e.g. `https://example.org`; addresses of both languages are made from it. */
  readonly origin: string;
  readonly children: ComponentChildren;
}

export function documentOf({ language, title, description, origin, children }: Shell): string {
  const word = words[language];
  const other = otherLanguage(language);
  const head = renderToString(
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`${title} – ${word.productName}`}</title>
      <meta name="description" content={description} />
      <link rel="canonical" href={`${origin}/${language}`} />
      <link rel="alternate" hreflang="vi" href={`${origin}/vi`} />
      <link rel="alternate" hreflang="en" href={`${origin}/en`} />
    </head>,
  );
  const body = renderToString(
    <body>
      <a class="skip" href="#noi-dung">
        {word.skip}
      </a>
      <Sprite />
      <header class="band">
        <div class="inner">
          <a class="product" href={`/${language}`}>
            {word.productName}
          </a>
          <a class="switch" href={`/${other}`} hreflang={other} lang={other}>
            {words[other].languageName}
          </a>
        </div>
      </header>
      {children}
    </body>,
  );
  const styled = head.replace('</head>', `<style>${styles}</style></head>`);
  return `<!doctype html>\n<html lang="${language}">${styled}${shorter(body)}</html>\n`;
}

/** Drawn shapes have no content: HTML lets them close themselves, which saves a weak line some packets. */
const shorter = (html: string): string => html.replace(/><\/(?:use|path|circle|rect)>/g, '/>');
