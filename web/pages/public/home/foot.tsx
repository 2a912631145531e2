// What the first page and the whole directive on one page end with.
import { civilDate, formatDay, formatMoment } from '../../../lib/dates.ts';
import { inLanguage, type Language, nameOf } from '../../../lib/language.ts';
import type { Words } from '../../../words/words.ts';
import type { WholeDirectiveAnswer } from '../../answers.ts';
import { leaderOf } from '../shell/closing.tsx';
import { forms } from '../shell/forms.ts';
import type { Shown } from '../shell/page.ts';
import { pageAddress } from '../shell/table-files.ts';
import { openPageWords } from '../shell/words.ts';
import { homeForms } from './files.ts';

export function Foot({
  answer,
  place,
  operation,
  language,
  word,
}: {
  answer: WholeDirectiveAnswer;
  place: Shown;
  /** The question behind the page, by its name. */
  operation: string;
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
        <p>
          <a href={`/${language}/nhat-ky`}>{word.log}</a>
        </p>
        <h2 id="truy-van">{word.footer.query}</h2>
        <p>{word.footer.queryHow}</p>
        <p>
          <a href={`/${language}/nha-phat-trien#${operation}`}>{openPageWords[language].closing.query}</a>
        </p>
      </div>
    </footer>
  );
}
