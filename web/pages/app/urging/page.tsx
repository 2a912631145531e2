// Urging as the Commission works at it: what waits for its signature and its word, what it signed and what came back, what has not left.
import { dictionary } from '../../../../db/words.ts';
import { StatusSprite } from '../../../charts/legend.tsx';
import { civilDate, formatDay, formatMoment } from '../../../lib/dates.ts';
import { inLanguage, type Language } from '../../../lib/language.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import type { UrgeQueueAnswer } from '../../answers.ts';
import { belongs, codeOf, lateFirst, type Which, whichOf } from '../board/owed.ts';
import { StatusPill } from '../board/status-pill.tsx';
import { boardWords } from '../board/words.ts';
import { FormToken, frame, type Sent, type Shown, Wrong } from '../frame/frame.tsx';
import { Keys } from '../frame/keys.tsx';
import { Done, ExampleMark, isExample, Name } from '../frame/marks.tsx';
import { type AppWords, appWords } from '../frame/words.ts';
import { letterAddress } from './letter.tsx';
import { drawUrged } from './letters.tsx';
import { urgingStyles } from './page.css.ts';
import { doneWords, type Letter, letterField, mostAtOnce, type Part, pickField } from './part.ts';
import { letterStates } from './question.ts';
import { Unsent } from './unsent.tsx';
import { Proposals } from './upper.tsx';
import { type UrgingWords, urgingWords } from './words.ts';

export function drawUrging(answer: UrgeQueueAnswer, shown: Shown, sent: Sent): string {
  const { language } = shown;
  const part = { answer, shown, sent, word: urgingWords[language], app: appWords[language] };
  return shown.viewer!.roles.includes('COMMISSION') ? drawUrger(part) : drawUrged(part);
}

function drawUrger(part: Part): string {
  const { shown, sent, word, app } = part;
  const which = whichOf(sent.address.xem, shown.viewer!.isExample);
  return frame({
    shown,
    title: word.title,
    css: urgingStyles,
    problems: sent.problems,
    children: (
      <>
        <StatusSprite />
        <Done text={doneWords(part)} />
        <Whose which={which} language={shown.language} app={app} />
        <Counts {...part} />
        <Drafts {...part} />
        <Proposals {...part} />
        <Unwritten {...part} which={which} />
        <Unsent {...part} />
        <SignedLetters {...part} />
        <Dropped {...part} />
      </>
    ),
  });
}

const Whose = ({ which, language, app }: { which: Which; language: Language; app: AppWords }) => {
  const word = boardWords[language];
  return (
    <>
      <ul class="which" aria-label={word.whichHeading}>
        {(
          [
            ['facts', 'that', word.facts],
            ['examples', 'vi-du', word.examples],
          ] as const
        ).map(([one, value, text]) => (
          <li key={one}>
            <a href={`/app/don-doc?xem=${value}`} aria-current={one === which ? 'true' : undefined}>
              {text}
            </a>
          </li>
        ))}
      </ul>
      {which === 'examples' && (
        <p class="notice">
          <ExampleMark word={app} /> {word.examplesShown}
        </p>
      )}
    </>
  );
};

/** How many letters stand where: each letter at one word, so that together they are all there are. */
function Counts({ answer, shown, word }: Part) {
  const { language } = shown;
  const counts = letterStates.map((state) => [state, answer[state]?.totalCount ?? 0] as const);
  const all = counts.reduce((sum, [, count]) => sum + count, 0);
  const look: Readonly<Record<string, string>> = { DRAFTED: 'now', SIGNED: 'now', PROMISE_BROKEN: 'bad' };
  return (
    <section aria-labelledby="dem">
      <h2 id="dem">{word.counts.heading(formatDecimal(all, language))}</h2>
      <ul class="states">
        {counts.map(([state, count]) => (
          <li key={state} class={count > 0 ? look[state] : undefined}>
            <b>{formatDecimal(count, language)}</b> {dictionary[language].LetterState[state]}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Drafts({ answer, shown, sent, word, app }: Part) {
  const { language } = shown;
  const drafts = answer.drafts?.nodes ?? [];
  const total = answer.drafts?.totalCount ?? 0;
  const number = (count: number) => formatDecimal(count, language);
  if (drafts.length === 0)
    return (
      <section aria-labelledby="cho-ky">
        <h2 id="cho-ky">{word.drafts.heading}</h2>
        <p class="notice">{word.drafts.none}</p>
      </section>
    );
  return (
    <section aria-labelledby="cho-ky">
      <h2 id="cho-ky">{word.drafts.heading}</h2>
      <form method="post" action="/app/don-doc/xem">
        <FormToken shown={shown} />
        <p>
          {word.drafts.count(number(total))} {total > mostAtOnce && word.drafts.most(number(mostAtOnce))}
        </p>
        <Wrong field="chon" problems={sent.problems} />
        <ul class="rows" id="chon" tabIndex={-1}>
          {drafts.map((draft, at) => (
            <li class="row" key={draft.id}>
              <label class="pick">
                <input type="checkbox" name={letterField(at)} value={draft.id} />
                <span>
                  <b>
                    <Name of={draft.addressee} language={language} />
                  </b>
                  <span class="small">
                    {word.drafts.about(number(draft.duties), formatDay(draft.oldestDueOn!))}{' '}
                    {word.drafts.drafted(
                      formatMoment(draft.draftedAt!),
                      (language === 'vi' ? draft.draftedBy?.officeVi : draft.draftedBy?.officeEn) ??
                        word.drafts.byJob,
                    )}
                    {draft.redraftedAt && `; ${word.drafts.redrafted(formatMoment(draft.redraftedAt))}`}
                    {draft.takenOutCount ? `, ${word.drafts.takenOut(number(draft.takenOutCount))}` : ''}
                  </span>
                </span>
              </label>
              {isExample(draft) && <ExampleMark word={app} />}
              <a class="touch" href={letterAddress(draft.id)}>
                {word.drafts.leave}
              </a>
            </li>
          ))}
        </ul>
        <div class="sticky">
          <button type="submit" data-do="urge">
            {word.drafts.look}
          </button>
          <button class="second" type="submit" name="tat-ca" value="1" data-do="all">
            {word.drafts.lookAll(number(drafts.length))}
          </button>
          {drafts.map(({ id }, at) => (
            <input key={id} type="hidden" name={`a${at}`} value={id} />
          ))}
        </div>
      </form>
      <Keys
        word={word.keys}
        app={app}
        rows={[
          ['j k', word.keys.move],
          ['x', word.keys.pick],
          ['a', word.keys.all],
          ['d', word.keys.look],
          ['?', word.keys.help],
        ]}
      />
    </section>
  );
}

/** What is late and stands in no letter and no draft: the job drafts it from the third day on, an officer sooner. */
function Unwritten({ answer, shown, sent, word, which }: Part & { which: Which }) {
  const { language } = shown;
  const board = boardWords[language];
  const late = lateFirst((answer.unwritten?.nodes ?? []).filter(belongs(which)));
  const number = (count: number) => formatDecimal(count, language);
  const listed = late.slice(0, mostAtOnce);
  return (
    <section aria-labelledby="can">
      <h2 id="can">{word.queue.heading}</h2>
      {late.length === 0 ? (
        <p>{word.queue.empty}</p>
      ) : (
        <form method="post" action="/app/don-doc/soan">
          <FormToken shown={shown} idempotencyKey={`${sent.key.slice(0, 32)}-u`} />
          <p>
            {word.queue.count(number(late.length))}{' '}
            {late.length > mostAtOnce && word.queue.most(number(mostAtOnce))}
          </p>
          <Wrong field="viec" problems={sent.problems} />
          <ul class="rows" id="viec" tabIndex={-1}>
            {listed.map((one, at) => (
              <li key={one.id}>
                <label class="pick">
                  <input type="checkbox" name={pickField(at)} value={one.id} />
                  <span>
                    <b>
                      <Name of={one.agency} language={language} />
                    </b>
                    <span class="small">
                      {codeOf(one.task, answer)}{' '}
                      {inLanguage({ vi: one.task.titleVi, en: one.task.titleEn }, language).text}
                    </span>
                  </span>
                </label>
                <StatusPill owed={one} language={language} word={board} />
              </li>
            ))}
          </ul>
          <p class="beside">
            <button class="second" type="submit">
              {word.queue.draft}
            </button>
            <button class="second" type="submit" name="tat-ca" value="1">
              {word.queue.draftAll(number(listed.length))}
            </button>
            {listed.map(({ id }, at) => (
              <input key={id} type="hidden" name={`a${at}`} value={id} />
            ))}
          </p>
        </form>
      )}
    </section>
  );
}

function SignedLetters({ answer, shown, word }: Part) {
  const { language } = shown;
  const { totalCount, nodes: letters } = answer.letters;
  const number = (count: number) => formatDecimal(count, language);
  return (
    <section aria-labelledby="da-gui">
      <h2 id="da-gui">{word.sent.heading}</h2>
      {letters.length === 0 ? (
        <p>{word.sent.empty}</p>
      ) : (
        <>
          {totalCount > letters.length && (
            <p>{word.sent.shown(number(letters.length), number(totalCount))}</p>
          )}
          <table class="stack">
            <thead>
              <tr>
                <th scope="col">{word.sent.number}</th>
                <th scope="col">{word.sent.body}</th>
                <th scope="col">{word.sent.duties}</th>
                <th scope="col">{word.sent.at}</th>
                <th scope="col">{word.sent.state}</th>
                <th scope="col">{word.sent.answer}</th>
              </tr>
            </thead>
            <tbody>
              {letters.map((letter) => (
                <tr key={letter.id}>
                  <th scope="row">
                    <a class="touch" href={letterAddress(letter.id)}>
                      {letter.symbol}
                    </a>
                  </th>
                  <td data-name={word.sent.body}>
                    <Name of={letter.addressee} language={language} />
                  </td>
                  <td class="number" data-name={word.sent.duties}>
                    {number(letter.duties)}
                  </td>
                  <td data-name={word.sent.at}>{formatDay(civilDate(letter.signedAt!))}</td>
                  <td data-name={word.sent.state}>{dictionary[language].LetterState[letter.state!]}</td>
                  <td data-name={word.sent.answer}>
                    <AnswerWords letter={letter} word={word} language={language} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}

const AnswerWords = ({
  letter,
  word,
  language,
}: {
  letter: Letter;
  word: UrgingWords;
  language: Language;
}) => {
  if (letter.state === 'WITHDRAWN') return <>{letter.withdrawnReason}</>;
  if (letter.answeredAt === null)
    return <>{word.sent.unanswered(formatDecimal(letter.daysUnanswered ?? 0, language))}</>;
  return (
    <>
      {letter.answerText}{' '}
      <span class="small">
        {formatMoment(letter.answeredAt)}
        {letter.promisedOn && `; ${word.sent.promised(formatDay(letter.promisedOn))}`}
      </span>
    </>
  );
};

/** Drafts that came to nothing, and why. */
function Dropped({ answer, shown, word }: Part) {
  const { language } = shown;
  const dropped = answer.lastDropped?.nodes ?? [];
  if (dropped.length === 0) return null;
  return (
    <details>
      <summary>{word.dropped.heading}</summary>
      <ul>
        {dropped.map(({ id, addressee, droppedAt, droppedBecause, droppedReason }) => (
          <li key={id}>
            {formatMoment(droppedAt!)} <Name of={addressee} language={language} />:{' '}
            {dictionary[language].DropCause[droppedBecause!]}
            {droppedReason && `: ${droppedReason}`}
          </li>
        ))}
      </ul>
    </details>
  );
}
