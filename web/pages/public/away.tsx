// What a page says while the database does not answer.
import { words } from '../../i18n/words.ts';
import type { Language } from '../../lib/language.ts';
import { documentOf } from './document.tsx';

export function renderAway(language: Language, path: string, origin: string): string {
  const { away } = words[language];
  return documentOf({
    language,
    title: away.title,
    description: away.text,
    origin,
    children: (
      <main id="noi-dung" tabIndex={-1}>
        <h1>{away.title}</h1>
        <p>{away.text}</p>
        <p>
          <a href={path}>{away.again}</a>
        </p>
      </main>
    ),
  });
}
