// What became public, was put right or was taken back, the newest first: day by day, each in a sentence that leads to it.

import { formatDay, formatMoment, hanoiClock } from '../../../lib/dates.ts';
import { words } from '../../../words/words.ts';
import type { ChangesPageAnswer } from '../../answers.ts';
import { Closing, Taking } from '../shell/closing.tsx';
import { documentOf } from '../shell/document.tsx';
import type { PublicPage, Shown } from '../shell/page.ts';
import { pathOf } from './address.ts';
import { byDay, type Change, newestFirst } from './facts.ts';
import { changesFiles, changesForms } from './files.ts';
import { marksOf, reasonOf } from './marks.ts';
import { changesStyles } from './page.css.ts';
import { changesQuestion } from './question.ts';
import { sentenceOf } from './record.ts';
import { changesWords } from './words.ts';

function renderChanges(answer: ChangesPageAnswer, shown: Shown): string {
  const { language, address } = shown;
  const word = changesWords[language];
  const changes = newestFirst(answer);
  const { earlier } = answer.changes;
  const isOlder = address.truoc !== undefined;
  const kept = { truoc: address.truoc };
  const at = (before: string | null): string => {
    const query = new URLSearchParams({
      ...(before === null ? {} : { truoc: before }),
      ...(shown.day === null ? {} : { ngay: shown.day }),
    });
    return `/${language}${shown.path}${query.size > 0 ? `?${query}` : ''}`;
  };
  const [first] = changes;
  return documentOf({
    shown,
    title: words[language].changes,
    description: word.description(first ? sentenceOf(first, language) : word.none),
    css: changesStyles,
    forms: changesForms,
    kept,
    children: (
      <>
        <main id="noi-dung" tabIndex={-1}>
          <h1>{words[language].changes}</h1>
          <p>{word.lead}</p>
          <p class="further">
            <a href={`/${language}${shown.path}.atom`}>{word.follow}</a>
          </p>
          {isOlder && (
            <p role="status">
              {word.before} <a href={at(null)}>{word.newest}</a>
            </p>
          )}
          {changes.length === 0 && <p>{earlier === null ? word.none : word.noneHere}</p>}
          {byDay(changes).map(({ day, changes: ofDay }) => (
            <section class="changes" aria-labelledby={`ngay-${ofDay[0]!.version}`} key={ofDay[0]!.version}>
              <h2 id={`ngay-${ofDay[0]!.version}`}>
                <time datetime={day}>{formatDay(day)}</time>
              </h2>
              <ul>
                {ofDay.map((change) => (
                  <Line key={change.version} change={change} answer={answer} shown={shown} />
                ))}
              </ul>
            </section>
          ))}
          {earlier !== null && (
            <p class="further">
              <a rel="next" href={at(earlier)}>
                {word.older}
              </a>
            </p>
          )}
          <Taking shown={shown} forms={changesForms} kept={kept} />
          <p class="small">{word.since}</p>
        </main>
        <Closing shown={shown} answer={answer} operation="ChangesPage" />
      </>
    ),
  });
}

function Line({ change, answer, shown }: { change: Change; answer: ChangesPageAnswer; shown: Shown }) {
  const { language } = shown;
  const path = pathOf(change, answer, shown);
  const sentence = sentenceOf(change, language);
  const reason = reasonOf(change);
  return (
    <li>
      <time datetime={change.at} title={formatMoment(change.at)}>
        {hanoiClock(change.at).time.slice(0, 5)}
      </time>
      <div>
        {path === null ? sentence : <a href={path}>{sentence}</a>}
        {marksOf(change, language).map((mark) => (
          <span class="mark" key={mark}>
            {mark}
          </span>
        ))}
        {reason && <span class="small">{changesWords[language].reason(reason)}</span>}
      </div>
    </li>
  );
}

export const changes: PublicPage<ChangesPageAnswer> = {
  path: '/thay-doi',
  takes: ['truoc'],
  // One list of everything that was done; what belongs to a directive leads there.
  isOfAll: true,
  question: changesQuestion,
  variables: ({ truoc }) => ({ before: truoc ?? null }),
  render: renderChanges,
  renditions: changesFiles,
};
