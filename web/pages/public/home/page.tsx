// The first page: what the directive orders, of whom, what is on record, and what nobody ever ruled.

import { civilDate, formatDay, formatMoment } from '../../../lib/dates.ts';
import { inLanguage, type Language, nameOf } from '../../../lib/language.ts';
import { dutyWords } from '../../../words/duties.ts';
import { type Words, words } from '../../../words/words.ts';
import type { PublicHomeAnswer } from '../../answers.ts';
import { Tasks } from '../said/duties.tsx';
import { provinceFacts } from '../said/province-facts.ts';
import { Provinces } from '../said/provinces.tsx';
import { leaderOf } from '../shell/closing.tsx';
import { documentOf } from '../shell/document.tsx';
import { forms } from '../shell/forms.ts';
import type { PublicPage, Shown } from '../shell/page.ts';
import { Said } from '../shell/parts.tsx';
import { pageAddress } from '../shell/table-files.ts';
import { openPageWords } from '../shell/words.ts';
import { Bodies } from './bodies.tsx';
import { Figures } from './figures.tsx';
import { homeFiles, homeForms } from './files.ts';
import { Particulars, Standing } from './overview.tsx';
import { homeQuestion } from './question.ts';
import { Reports } from './reports.tsx';

/** The whole page; null when the ledger does not hold the directive, and never held it. */
export function renderHome(answer: PublicHomeAnswer, place: Shown): string | null {
  const { language } = place;
  const { directive } = answer;
  if (!directive) return place.day === null ? null : renderNotYet(place, place.day);
  const word = words[language];
  const provinces = provinceFacts(answer);
  const shown = { language, word };
  const subject = { vi: directive.subjectVi, en: directive.subjectEn };
  return documentOf({
    shown: place,
    title: word.pageTitle(directive.symbol),
    description: inLanguage(subject, language).text,
    forms: homeForms,
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
        <Foot answer={answer} place={place} {...shown} />
      </>
    ),
  });
}

/** The first page on a day on which the ledger did not yet hold the directive. */
function renderNotYet(shown: Shown, day: string): string {
  const word = words[shown.language];
  const said = dutyWords[shown.language].register.notYet(formatDay(day));
  return documentOf({
    shown,
    title: word.productName,
    description: said,
    children: (
      <main id="noi-dung" tabIndex={-1}>
        <h1>{word.productName}</h1>
        <p>{said}</p>
      </main>
    ),
  });
}

export const home: PublicPage<PublicHomeAnswer> = {
  path: '',
  question: homeQuestion,
  render: renderHome,
  renditions: homeFiles,
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

function Foot({
  answer,
  place,
  language,
  word,
}: {
  answer: PublicHomeAnswer;
  place: Shown;
  language: Language;
  word: Words;
}) {
  const { now, day } = place;
  const leader = leaderOf(answer, place);
  return (
    <footer>
      <div class="inner">
        <p>
          {word.footer.asOf} <time datetime={now}>{formatMoment(now)}</time> ({word.footer.hanoi}).{' '}
          {word.footer.known(formatDay(day ?? civilDate(now)))}
        </p>
        {leader && (
          <p>{word.footer.responsible(inLanguage(nameOf(leader.body), language).text, leader.code)}</p>
        )}
        <p>{word.footer.compiled}</p>
        <p>
          {word.nav['du-lieu']}:
          {homeForms.map((form) => (
            <>
              {' '}
              <a href={pageAddress(place, language, `.${form}`).slice(place.origin.length)}>
                {forms[form].short}
              </a>
            </>
          ))}
        </p>
        <h2 id="truy-van">{word.footer.query}</h2>
        <p>{word.footer.queryHow}</p>
        <p>
          <a href={`/${language}/nha-phat-trien#PublicHome`}>{openPageWords[language].closing.query}</a>
        </p>
      </div>
    </footer>
  );
}
