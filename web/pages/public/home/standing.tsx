// Where everything stands, in one sentence and four numbers; each number leads to what it counts.

import { countsByState } from '../../../charts/tile-map.tsx';
import { civilDate, formatDay } from '../../../lib/dates.ts';
import type { Language } from '../../../lib/language.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import type { Words } from '../../../words/words.ts';
import type { PublicHomeAnswer } from '../../answers.ts';
import type { ProvinceFacts } from '../said/province-facts.ts';
import type { Shown } from '../shell/page.ts';
import { type Directive, isUndated, reportCounts } from './facts.ts';
import { homeWords } from './words.ts';

type Owing = PublicHomeAnswer['owing'];

export function standingSentence({ obligations, reports }: Owing, language: Language): string {
  const word = homeWords[language];
  const number = (count: number) => formatDecimal(count, language);
  if (obligations === 0) return word.nothingOwed;
  if (reports.due === 0) return word.noneDue;
  const { due, onTime, late, overdue } = reports;
  return word.owed({
    due: number(due),
    onTime: number(onTime),
    late: number(late),
    overdue: number(overdue),
  });
}

/** Four numbers, each with where it leads and what it counts. */
export function toldOf(
  answer: PublicHomeAnswer,
  directive: Directive,
  provinces: readonly ProvinceFacts[],
  language: Language,
): readonly Fact[] {
  const { facts } = homeWords[language];
  const { reports } = answer.owing;
  const number = (count: number) => formatDecimal(count, language);
  const states = countsByState(provinces);
  const undated: Fact = [
    'nhiem-vu?trang-thai=chua-an-dinh-han',
    directive.tasks.nodes.filter(isUndated).length,
    facts.undated(number(directive.tasks.totalCount)),
  ];
  return reports.due > 0
    ? [
        ['tinh#dang-no', reports.onTime, facts.onTime],
        ['tinh#dang-no', reports.late, facts.late],
        ['tinh#dang-no', reports.overdue, facts.overdue],
        undated,
      ]
    : [
        ['nhiem-vu', directive.tasks.totalCount, facts.tasks],
        undated,
        ['ke-hoach', states.own + states.predecessor, facts.provinces(number(provinces.length))],
        ['thay-doi', reportCounts(directive).real, facts.reports],
      ];
}

export function Standing({
  answer,
  directive,
  provinces,
  place,
  language,
  word,
}: {
  answer: PublicHomeAnswer;
  directive: Directive;
  provinces: readonly ProvinceFacts[];
  place: Shown;
  language: Language;
  word: Words;
}) {
  const { now } = homeWords[language];
  const { exampleYear } = place;
  const number = (count: number) => formatDecimal(count, language);
  const published = reportCounts(directive);
  const told = toldOf(answer, directive, provinces, language);
  return (
    <section aria-labelledby="hom-nay">
      <h2 id="hom-nay">{now(formatDay(place.day ?? civilDate(place.now)))}</h2>
      <p class="lead">{standingSentence(answer.owing, language)}</p>
      <ul class="standing">
        {told.map(([path, count, said]) => (
          <li key={said}>
            <a href={`/${language}/${path}`}>
              <b>{number(count)}</b> {said}
            </a>
          </li>
        ))}
      </ul>
      {published.examples > 0 && <p class="small">{word.standing.examples(number(published.examples))}</p>}
      <p>
        <a href="/app/dang-nhap">{word.standing.officers}</a>
        {exampleYear && (
          <>
            {' · '}
            <a href={`${exampleYear}/${language}`}>{word.standing.exampleYear}</a>
          </>
        )}
      </p>
    </section>
  );
}

type Fact = readonly [path: string, count: number, words: string];
