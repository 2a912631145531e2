// What every section of a document's page is given, and says alike.
import type { ComponentChildren } from 'preact';
import type { Language } from '../../../lib/language.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import type { DocumentPageAnswer, DocumentPagePaper } from '../../answers.ts';
import { documentWords } from '../said/deadline.tsx';
import type { Shown } from '../shell/page.ts';
import { type PaperRecord, underOf } from './facts.ts';
import type { DocumentPageWords } from './words.ts';

export interface In {
  readonly answer: DocumentPageAnswer;
  readonly paper: PaperRecord;
  readonly shown: Shown;
  readonly language: Language;
  readonly word: DocumentPageWords;
}

const atDay = ({ day }: Pick<Shown, 'day'>): string => (day === null ? '' : `?ngay=${day}`);

export const paperLink = ({ slug }: { readonly slug: string }, shown: Pick<Shown, 'language' | 'day'>) =>
  `/${shown.language}/van-ban/${slug}${atDay(shown)}`;
export const paperWords = (of: DocumentPagePaper, language: Language, word: DocumentPageWords): string =>
  documentWords(of, language, word.what.untitled).text;

interface Task {
  readonly code: string;
  readonly directive: { readonly slug: string };
}
export const TaskLink = ({ task, answer, shown }: Pick<In, 'answer' | 'shown'> & { task: Task }) => (
  <a href={`/${shown.language}${underOf(answer, task.directive)}/nhiem-vu/${task.code}${atDay(shown)}`}>
    {task.code}
  </a>
);

/** A list of one kind, folded, that says how many there are and how many of them stand in it. */
export function Listed({
  heading,
  shown,
  all,
  more,
  language,
  children,
}: {
  heading: (count: string) => string;
  shown: number;
  all: number;
  more: (shown: string, all: string) => string;
  language: Language;
  children: ComponentChildren;
}) {
  if (all === 0) return null;
  const count = (n: number) => formatDecimal(n, language);
  return (
    <details open={all <= 5}>
      <summary>{heading(count(all))}</summary>
      <ul class="lines">{children}</ul>
      {all > shown && <p>{more(count(shown), count(all))}</p>}
    </details>
  );
}
