// Urging: whom, what was written to them, what came back, and what could not be sent.
import { dictionary } from '../../../../db/words.ts';
import { StatusSprite } from '../../../charts/legend.tsx';
import { civilDate, formatDay, formatMoment } from '../../../lib/dates.ts';
import { inLanguage, type Language } from '../../../lib/language.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import type { UrgeQueueAnswer } from '../../answers.ts';
import { belongs, codeOf, lateFirst, mayBeUrged, type Which, whichOf } from '../board/owed.ts';
import { boardStyles } from '../board/page.css.ts';
import { StatusPill } from '../board/status-pill.tsx';
import { boardWords } from '../board/words.ts';
import { FormToken, frame, type Sent, type Shown, Wrong } from '../frame/frame.tsx';
import { Keys } from '../frame/keys.tsx';
import { Done, ExampleMark, Name, nameText } from '../frame/marks.tsx';
import { type AppWords, appWords } from '../frame/words.ts';
import { drawUrged } from './letters.tsx';
import { doneWords, type Letter, mostAtOnce, type Part, pickField } from './part.ts';
import { messageStates } from './question.ts';
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
    css: boardStyles,
    problems: sent.problems,
    children: (
      <>
        <StatusSprite />
        <Done text={doneWords(part)} />
        <Whose which={which} language={shown.language} app={app} />
        <ul class="which" aria-label={word.title}>
          {(
            [
              ['can', word.queue.heading],
              ['da-gui', word.sent.heading],
              ['hop', word.outbox.heading],
            ] as const
          ).map(([id, heading]) => (
            <li key={id}>
              <a href={`#${id}`}>{heading}</a>
            </li>
          ))}
        </ul>
        <Queue {...part} which={which} />
        <SentLetters {...part} />
        <Outbox {...part} which={which} />
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

function Queue({ answer, shown, sent, word, app, which }: Part & { which: Which }) {
  const { language } = shown;
  const board = boardWords[language];
  const all = (answer.overdue?.nodes ?? []).filter(belongs(which));
  const late = lateFirst(all).filter(mayBeUrged);
  const number = (count: number) => formatDecimal(count, language);
  return (
    <section aria-labelledby="can">
      <h2 id="can">{word.queue.heading}</h2>
      {late.length === 0 ? (
        <>
          <p class="notice">{word.queue.empty}</p>
          {all.length === 0 && <p>{word.queue.none}</p>}
        </>
      ) : (
        <form method="post" action="/app/don-doc/xem">
          <FormToken shown={shown} />
          <p>
            {word.queue.count(number(late.length))}{' '}
            {late.length > mostAtOnce && word.queue.most(number(mostAtOnce))}
          </p>
          <Wrong field="chon" problems={sent.problems} />
          <ul class="rows" id="chon" tabIndex={-1}>
            {late.slice(0, mostAtOnce).map((one, at) => (
              <li class="row" key={one.id}>
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
          <div class="sticky">
            <button type="submit" data-do="urge">
              {word.queue.preview}
            </button>
            <button class="second" type="submit" name="tat-ca" value="1">
              {word.queue.previewAll(number(Math.min(mostAtOnce, late.length)))}
            </button>
            {late.slice(0, mostAtOnce).map((one, at) => (
              <input key={one.id} type="hidden" name={`a${at}`} value={one.id} />
            ))}
          </div>
        </form>
      )}
      {late.length > 0 && (
        <Keys
          word={word.keys}
          app={app}
          rows={[
            ['j k', word.keys.move],
            ['x', word.keys.pick],
            ['d', word.keys.urge],
            ['?', word.keys.help],
          ]}
        />
      )}
    </section>
  );
}

const receiptWords = ({ messages, acknowledgedAt }: Letter, word: UrgingWords, language: Language): string =>
  [
    ...new Set(messages.map(({ state }) => dictionary[language].MessageState[state])),
    ...(acknowledgedAt ? [word.sent.acknowledged(formatMoment(acknowledgedAt))] : []),
  ].join('; ') || '–';

function SentLetters({ answer, shown, word }: Part) {
  const { language } = shown;
  const { totalCount, nodes: letters } = answer.urgings;
  const number = (count: number) => formatDecimal(count, language);
  return (
    <section aria-labelledby="da-gui">
      <h2 id="da-gui">{word.sent.heading}</h2>
      {letters.length === 0 ? (
        <p>{word.sent.empty}</p>
      ) : (
        <>
          <p>
            {word.sent.count(
              number(totalCount),
              number(answer.answered?.totalCount ?? 0),
              number(answer.withdrawn?.totalCount ?? 0),
            )}{' '}
            {totalCount > letters.length && word.sent.shown(number(letters.length))}
          </p>
          <table class="stack">
            <thead>
              <tr>
                <th scope="col">{word.sent.body}</th>
                <th scope="col">{word.sent.task}</th>
                <th scope="col">{word.sent.at}</th>
                <th scope="col">{word.sent.receipt}</th>
                <th scope="col">{word.sent.answer}</th>
              </tr>
            </thead>
            <tbody>
              {letters.map((letter) => (
                <tr key={letter.id}>
                  <th scope="row">
                    <Name of={letter.addressee} language={language} />
                  </th>
                  <td data-name={word.sent.task}>{codeOf(letter.task, answer)}</td>
                  <td data-name={word.sent.at}>{formatDay(civilDate(letter.raisedAt))}</td>
                  <td data-name={word.sent.receipt}>{receiptWords(letter, word, language)}</td>
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
  if (letter.status === 'WITHDRAWN') return <>{word.sent.withdrawn}</>;
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

function Outbox({ answer, shown, sent, word, which }: Part & { which: Which }) {
  const { language } = shown;
  const counts = messageStates
    .map((state) => [state, answer[state]?.totalCount ?? 0] as const)
    .filter(([, count]) => count > 0);
  const dead = (answer.dead?.nodes ?? []).filter(belongs(which));
  return (
    <section aria-labelledby="hop">
      <h2 id="hop">{word.outbox.heading}</h2>
      {counts.length === 0 ? (
        <p>{word.outbox.empty}</p>
      ) : (
        <>
          <p class="small">{word.outbox.counts}</p>
          <ul class="which">
            {counts.map(([state, count]) => (
              <li key={state}>
                {dictionary[language].MessageState[state]}: <b>{formatDecimal(count, language)}</b>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{word.outbox.deadHeading}</h3>
      {dead.length === 0 ? (
        <p>{word.outbox.noDead}</p>
      ) : (
        <ul class="rows">
          {dead.map((message, at) => (
            <li key={message.id}>
              <p>
                <b>
                  <Name of={message.to} language={language} />
                </b>{' '}
                <span class="small">
                  {word.outbox.attempts(formatDecimal(message.attempts, language))}
                  {message.lastError && (
                    <>
                      : <span lang={language === 'en' ? undefined : 'en'}>{message.lastError}</span>
                    </>
                  )}
                </span>
              </p>
              <form method="post" action="/app/don-doc/gui-lai">
                <FormToken shown={shown} idempotencyKey={`${sent.key.slice(0, 32)}-${at}`} />
                <input type="hidden" name="thu" value={message.id} />
                <input type="hidden" name="revision" value={String(message.revision)} />
                <button class="second" type="submit">
                  {word.outbox.requeue(nameText(message.to, language))}
                </button>
              </form>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
