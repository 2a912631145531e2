// What a page says while the database does not answer.
import { words } from '../../../words/words.ts';
import { documentOf } from './document.tsx';
import type { Shown } from './page.ts';

export function renderAway(shown: Shown): string {
  const { language, path } = shown;
  const { away } = words[language];
  return documentOf({
    shown,
    title: away.title,
    description: away.text,
    isUndated: true,
    children: (
      <main id="noi-dung" tabIndex={-1}>
        <h1>{away.title}</h1>
        <p>{away.text}</p>
        <p>
          <a href={`/${language}${path}`}>{away.again}</a>
        </p>
      </main>
    ),
  });
}
