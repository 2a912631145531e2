// The first page of a ledger that holds several directives: which they are, each with the address its own pages begin at.

import { words } from '../../../words/words.ts';
import { documentOf } from '../shell/document.tsx';
import type { Shown } from '../shell/page.ts';
import { Said } from '../shell/parts.tsx';
import type { Directives } from '../shell/question.ts';

export function renderDirectives({ directives }: Directives, shown: Shown): string {
  const { language, day } = shown;
  const word = words[language];
  const { title, lead } = word.directives;
  return documentOf({
    shown,
    title,
    description: lead,
    children: (
      <main id="noi-dung" tabIndex={-1}>
        <h1>{title}</h1>
        <p>{lead}</p>
        <ul>
          {directives.nodes.map(({ slug, symbol, subjectVi, subjectEn }) => (
            <li key={slug}>
              <a href={`/${language}/${slug}${day ? `?ngay=${day}` : ''}`}>{word.directive.title(symbol)}</a>:{' '}
              <Said both={{ vi: subjectVi, en: subjectEn }} language={language} />
            </li>
          ))}
        </ul>
      </main>
    ),
  });
}
