// What must be acted on first: the state of the round in one sentence, and below it what is late.
import { civilDate, formatDay } from '../../../lib/dates.ts';
import { inLanguage, type Language } from '../../../lib/language.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import { nameText } from '../frame/marks.tsx';
import type { Owed } from './answer.ts';
import {
  dutyAddress,
  hasArrived,
  isLate,
  lateFirst,
  letterOf,
  mayBeUrged,
  type ProvinceStand,
} from './owed.ts';
import { number, type Part, query } from './part.ts';
import { StatusPill } from './status-pill.tsx';
import { type BoardWords, boardWords } from './words.ts';

interface TodayCounts {
  readonly overdue: number;
  readonly silent: number;
  /** Letters that were written and stand; how many of them came to their body, and how many it answered. */
  readonly letters: number;
  readonly arrived: number;
  readonly answers: number;
}

/** What the sentence counts: duties that are late, provinces that are silent, letters and answers. */
export function countToday(owed: readonly Owed[], stands: ReadonlyMap<string, ProvinceStand>): TodayCounts {
  // One letter is about all that its body is late with.
  const letters = [...new Map(owed.flatMap((one) => letterOf(one) ?? []).map((letter) => [letter.id, letter])).values()];
  return {
    overdue: owed.filter(isLate).length,
    silent: [...stands.values()].filter(({ isSilent }) => isSilent).length,
    letters: letters.length,
    arrived: letters.filter(hasArrived).length,
    answers: letters.filter(({ answeredAt }) => answeredAt !== null).length,
  };
}

/** The numbers of the sentence in its order. */
const said = ({ overdue, silent, letters, arrived, answers }: TodayCounts) =>
  [overdue, silent, letters, arrived, answers] as const;

/** The state of the round in one sentence, to be read aloud. */
export function describe(
  owed: readonly Owed[],
  stands: ReadonlyMap<string, ProvinceStand>,
  language: Language,
): string {
  const { today } = boardWords[language];
  const number = (count: number) => formatDecimal(count, language);
  if (owed.length === 0) return today.noRuling;
  if (!owed.some(isLate))
    return today.calm(number(owed.filter(({ status }) => status === 'DUE_SOON').length));
  return today.sentence(...(said(countToday(owed, stands)).map(number) as Parameters<typeof today.sentence>));
}

/** The same sentence with each of its numbers a link: its words are put around marks that no text contains. */
function Sentence(part: Part) {
  const { owed, stands, shown, word } = part;
  if (!owed.some(isLate)) return <p class="lead">{describe(owed, stands, shown.language)}</p>;
  const counts = said(countToday(owed, stands));
  const letters = '/app/don-doc#da-gui';
  const links = ['#tre', `/app/ma-tran?${query(part, { loai: 'provinces' })}`, letters, letters, letters];
  const mark = '\u0001';
  const pieces = word.today.sentence(mark, mark, mark, mark, mark).split(mark);
  return (
    <p class="lead">
      {pieces.map((piece, at) => (
        <>
          {piece}
          {at < pieces.length - 1 && <a href={links[at]!}>{number(counts[at]!, part)}</a>}
        </>
      ))}
    </p>
  );
}

const mostLate = 12;

export function Today(part: Part) {
  const { owed, shown, word } = part;
  const late = lateFirst(owed);
  const unurged = late.filter(mayBeUrged);
  return (
    <section aria-labelledby="hom-nay">
      <h2 id="hom-nay">{word.today.heading}</h2>
      <Sentence {...part} />
      {unurged.length > 0 && (
        <p>
          <a class="button" href="/app/don-doc">
            {word.today.urgeAll(
              number(unurged.length, part),
              number(new Set(unurged.map(({ agency }) => agency.id)).size, part),
            )}
          </a>
        </p>
      )}
      {late.length > 0 && (
        <ul class="rows" id="tre">
          {late.slice(0, mostLate).map((one) => (
            <li key={one.id}>
              <p>
                <a class="touch" href={dutyAddress(one.id)}>
                  {`${one.task.code} ${nameText(one.agency, shown.language)}`}
                </a>
                <span class="small">
                  {' '}
                  {inLanguage({ vi: one.task.titleVi, en: one.task.titleEn }, shown.language).text}
                </span>
              </p>
              <StatusPill owed={one} language={shown.language} word={word} />
              <p class="small">
                <UrgedWords owed={one} word={word} />
              </p>
            </li>
          ))}
        </ul>
      )}
      {late.length > mostLate && (
        <p>
          <a class="touch" href={`/app/ma-tran?${query(part)}`}>
            {word.today.more(formatDecimal(mostLate, shown.language), number(late.length, part))}
          </a>
        </p>
      )}
    </section>
  );
}

/** Whether it was urged and what came of it. */
const UrgedWords = ({ owed, word }: { owed: Pick<Owed, 'letters'>; word: BoardWords }) => {
  const letter = letterOf(owed);
  if (!letter) return <>{word.today.unurged}</>;
  const { signedAt, answeredAt, promisedOn } = letter;
  return (
    <>
      {[
        word.today.urged(formatDay(civilDate(signedAt!))),
        answeredAt === null ? word.today.unanswered : word.today.answered(formatDay(civilDate(answeredAt))),
        ...(promisedOn === null ? [] : [word.today.promised(formatDay(promisedOn))]),
      ].join(' · ')}
    </>
  );
};
