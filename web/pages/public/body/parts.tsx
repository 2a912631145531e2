// What every section of a body's page is given, and says alike.
import { capital, dictionary } from '../../../../db/words.ts';
import { inLanguage, type Language, nameOf } from '../../../lib/language.ts';
import type { BodyPageAnswer, BodyPageBody } from '../../answers.ts';
import { documentWords } from '../said/deadline.tsx';
import type { Shown } from '../shell/page.ts';
import { Said } from '../shell/parts.tsx';
import { type BodyRecord, underOf } from './facts.ts';
import type { bodyWords } from './words.ts';

export interface In {
  readonly answer: BodyPageAnswer;
  readonly body: BodyRecord;
  readonly shown: Shown;
  readonly language: Language;
  readonly word: (typeof bodyWords)['vi'];
  /** The day that the page is about. */
  readonly on: string;
}

type Told = Pick<Shown, 'language' | 'day'>;
/** What the day of this page is carried on by. */
export const atDay = ({ day }: Pick<Shown, 'day'>): string => (day === null ? '' : `?ngay=${day}`);

/** A body by its name, leading to its page. */
export const bodyLink = (of: BodyPageBody, shown: Told) => (
  <a href={`/${shown.language}/co-quan/${of.slug}${atDay(shown)}`}>
    <Said both={nameOf(of)} language={shown.language} />
  </a>
);

export const called = (of: { nameVi: string | null; nameEn: string | null }, language: Language): string =>
  inLanguage(nameOf(of), language).text;

interface Task {
  readonly code: string;
  readonly directive: { readonly slug: string };
}
export const taskLink = (task: Task, { answer, shown }: Pick<In, 'answer' | 'shown'>) => (
  <a href={`/${shown.language}${underOf(answer, task.directive)}/nhiem-vu/${task.code}${atDay(shown)}`}>
    {task.code}
  </a>
);

export const titled = (of: { titleVi: string | null; titleEn: string | null }, language: Language) => (
  <Said both={{ vi: of.titleVi, en: of.titleEn }} language={language} />
);

/** A document by its symbol, else by what it is about. */
export const paper = (of: Parameters<typeof documentWords>[0], { language, word }: In): string =>
  documentWords(of, language, word.duties.noSymbol).text;

export const inWords = (role: keyof (typeof dictionary)['vi']['AssignmentRole'], language: Language) =>
  capital(dictionary[language].AssignmentRole[role]);
