// What every embed has: no header, one picture, its source and day, and the way to the whole page.
import type { ComponentChildren } from 'preact';
import { documentOf } from './document.tsx';
import { type Shown, siteOf } from './page.ts';
import { Day } from './parts.tsx';
import { knownDay } from './table-files.ts';
import { openPageWords } from './words.ts';

const styles =
  'body.bare{font-size:1rem}.bare h1{font-size:1.2rem;margin:.75rem 0 .25rem}.bare main{padding-bottom:.75rem}';
const dark =
  ':root{color-scheme:dark;--paper:#11181f;--ink:#e8edf2;--soft:#1b252f;--muted:#aab8c5;--line:#3a4854;--own:#9ccbf3;--pre:#27506f;--warm:#b57b1f}';

/** A page without the site around it. `path` is the page it stands for. */
export function embedOf({
  shown,
  path,
  title,
  description,
  css = '',
  children,
}: {
  shown: Shown;
  path: string;
  title: string;
  description: string;
  css?: string;
  children: ComponentChildren;
}): string {
  const { language, origin, address, day } = shown;
  const { embed } = openPageWords[language];
  return documentOf({
    shown: { ...shown, path },
    title,
    description,
    css: styles + css + (address['chu-de'] === 'toi' ? dark : ''),
    isBare: true,
    children: (
      <main>
        <h1>{title}</h1>
        {children}
        <p class="small">
          {embed.source(new URL(origin).host)}, <Day on={knownDay(shown)} />.{' '}
          <a href={`${siteOf(shown)}${path}${day ? `?ngay=${day}` : ''}`} target="_top">
            {embed.more}
          </a>
        </p>
      </main>
    ),
  });
}
