// What every embed has: no header, one picture, its source and day, and the way to the whole page.

import type { ComponentChildren } from 'preact';
import { documentOf } from './document.tsx';
import { type Shown, siteOf } from './page.ts';
import { Day } from './parts.tsx';
import { bareStyles, darkAlways } from './shell.css.ts';
import { knownDay } from './table-files.ts';
import { openPageWords } from './words.ts';

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
    css: bareStyles + css + (address['chu-de'] === 'toi' ? darkAlways : ''),
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
