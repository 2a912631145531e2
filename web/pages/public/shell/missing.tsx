// What is said where there is no page: that there is none, the search with the words of the address, and the main ways in.
import { css } from '../../../lib/css.ts';
import { words } from '../../../words/words.ts';
import { plansWords } from '../plans/words.ts';
import { roundWords } from '../round/words.ts';
import { documentOf } from './document.tsx';
import type { Shown } from './page.ts';

/** The last part of the address, as one would have typed it. */
export function soughtIn(path: string): string {
  const last = path.split('/').at(-1) ?? '';
  let text = last;
  try {
    text = decodeURIComponent(last);
  } catch {
    // Whatever it is, it is shown as it came.
  }
  return text
    .replace(/[-_+.]+/g, ' ')
    .trim()
    .slice(0, 60);
}

const styles = css`
.seek{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center;margin:1rem 0}
.seek input,.seek button{font:inherit;min-height:2.75rem;padding:0 .75rem;border:1px solid var(--muted);border-radius:0;background:var(--paper);color:inherit}
.seek input{flex:1;min-width:10rem;max-width:30rem}
.ways a{display:inline-block;padding:.35rem 0}
`;

export function renderMissing(shown: Shown): string {
  const { language, path } = shown;
  const word = words[language];
  const ways: readonly (readonly [string, string])[] = [
    ['', word.missing.home],
    ['/nhiem-vu', word.nav['nhiem-vu']],
    ['/tinh', word.nav.tinh],
    ['/ke-hoach', plansWords[language].title],
    ['/ky', roundWords[language].list],
    ['/chi-bao', word.nav['chi-bao']],
    ['/du-lieu', word.nav['du-lieu']],
    ['/thay-doi', word.changes],
  ];
  return documentOf({
    shown,
    title: word.missing.title,
    description: word.missing.text,
    css: styles,
    isUnlisted: true,
    isUndated: true,
    children: (
      <main id="noi-dung" tabIndex={-1}>
        <h1>{word.missing.title}</h1>
        <p>{word.missing.text}</p>
        <search>
          <form class="seek" action={`/${language}/tim`}>
            <label for="tim-gi">{word.missing.seek}</label>
            <input id="tim-gi" name="q" type="search" value={soughtIn(path)} />
            <button type="submit">{word.search}</button>
          </form>
        </search>
        <ul class="ways">
          {ways.map(([to, name]) => (
            <li key={to}>
              <a href={`/${language}${to}`}>{name}</a>
            </li>
          ))}
        </ul>
      </main>
    ),
  });
}
