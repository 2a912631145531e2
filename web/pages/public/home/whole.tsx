import { inLanguage } from '../../../lib/language.ts';
import { type Words, words } from '../../../words/words.ts';
import type { WholeDirectiveAnswer } from '../../answers.ts';
import { Tasks } from '../said/duties.tsx';
import { provinceFacts } from '../said/province-facts.ts';
import { Provinces } from '../said/provinces.tsx';
import { documentOf } from '../shell/document.tsx';
import type { PublicPage, Shown } from '../shell/page.ts';
import { Said } from '../shell/parts.tsx';
import { Bodies } from './bodies.tsx';
import { Figures } from './figures.tsx';
import { Foot } from './foot.tsx';
import { Particulars, Standing } from './overview.tsx';
import { wholeQuestion } from './question.ts';
import { Reports } from './reports.tsx';
import { homeWords } from './words.ts';

/** The whole page; null when the ledger does not hold the directive, and never held it. */
export function renderWhole(answer: WholeDirectiveAnswer, place: Shown): string | null {
  const { language } = place;
  const { directive } = answer;
  if (!directive) return null;
  const word = words[language];
  const provinces = provinceFacts(answer);
  const shown = { language, word };
  const subject = { vi: directive.subjectVi, en: directive.subjectEn };
  return documentOf({
    shown: place,
    title: homeWords[language].whole.title(directive.symbol),
    description: inLanguage(subject, language).text,
    children: (
      <>
        <main id="noi-dung" tabIndex={-1}>
          <h1>
            {word.directive.title(directive.symbol)}
            <span class="subject">
              <Said both={subject} language={language} />
            </span>
          </h1>
          <Particulars directive={directive} {...shown} />
          <Standing directive={directive} provinces={provinces} exampleYear={place.exampleYear} {...shown} />
          <Contents provinceCount={String(provinces.length)} word={word} />
          <Tasks directive={directive} {...shown} />
          <Bodies directive={directive} {...shown} />
          <Provinces provinces={provinces} {...shown} />
          <Figures answer={answer} {...shown} />
          <Reports answer={answer} directive={directive} {...shown} />
        </main>
        <Foot answer={answer} place={place} operation="WholeDirective" {...shown} />
      </>
    ),
  });
}

export const whole: PublicPage<WholeDirectiveAnswer> = {
  path: '/toan-canh',
  question: wholeQuestion,
  render: renderWhole,
};

const Contents = ({ provinceCount, word }: { provinceCount: string; word: Words }) => (
  <nav class="contents" aria-labelledby="muc-luc">
    <h2 id="muc-luc">{word.onThisPage}</h2>
    <ul>
      {[
        ['nhiem-vu', word.tasks.heading],
        ['co-quan', word.bodies.heading],
        ['tinh', word.provinces.heading(provinceCount)],
        ['so-lieu', word.figures.heading],
        ['bao-cao', word.reports.heading],
        ['truy-van', word.footer.query],
      ].map(([id, heading]) => (
        <li key={id}>
          <a href={`#${id}`}>{heading}</a>
        </li>
      ))}
    </ul>
  </nav>
);
