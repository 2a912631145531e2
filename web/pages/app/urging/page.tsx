// Urging: whom, with which words, and what came back; and for a body that is urged, its letters and its answer.
import { dictionary } from '../../../../db/words.ts';
import { StatusSprite } from '../../../charts/legend.tsx';
import { civilDate, formatDay, formatMoment } from '../../../lib/dates.ts';
import { inLanguage, type Language } from '../../../lib/language.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import { belongs, lateFirst, mayBeUrged, type Which, whichOf } from '../board/owed.ts';
import { boardStyles } from '../board/page.css.ts';
import { StatusPill } from '../board/page.tsx';
import { boardWords } from '../board/words.ts';
import { FormToken, fieldState, frame, type Sent, type Shown, Wrong } from '../frame/frame.tsx';
import { Keys } from '../frame/keys.tsx';
import { Done, ExampleMark, isExample, Name, nameText } from '../frame/marks.tsx';
import { type AppWords, appWords } from '../frame/words.ts';
import { type Letter, messageStates, type PreviewAnswer, type UrgingAnswer } from './question.ts';
import { type UrgingWords, urgingWords } from './words.ts';

export const mostAtOnce = 100;
/** The fields in which a form names obligations, and in which it names answers. */
export const pickField = (at: number) => `o${at}`;

interface Part {
  readonly answer: UrgingAnswer;
  readonly shown: Shown;
  readonly sent: Sent;
  readonly word: UrgingWords;
  readonly app: AppWords;
}

export function drawUrging(answer: UrgingAnswer, shown: Shown, sent: Sent): string {
  const { language } = shown;
  const part = { answer, shown, sent, word: urgingWords[language], app: appWords[language] };
  return shown.viewer!.roles.includes('COMMISSION') ? drawUrger(part) : drawUrged(part);
}

const doneWords = ({ sent, word, shown }: Part): string | undefined => {
  const { xong, so } = sent.address;
  if (xong === 'gui') return word.sent.done(formatDecimal(so ?? '0', shown.language));
  return { lai: word.outbox.requeued, nhan: word.mine.acknowledged, dap: word.mine.answered }[xong ?? ''];
};

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
                      {one.task &&
                        `${one.task.code} ${inLanguage({ vi: one.task.titleVi, en: one.task.titleEn }, language).text}`}
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
                  <td data-name={word.sent.task}>{letter.task?.code}</td>
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

export function drawPreview(answer: PreviewAnswer, shown: Shown, { key, problems }: Sent): string {
  const { language } = shown;
  const word = urgingWords[language];
  const app = appWords[language];
  const facts = new Map(answer.nodes.filter((one) => one !== null).map((one) => [one.id, one]));
  const going = answer.urgingDraft.filter(({ reasonText }) => reasonText === null);
  const staying = answer.urgingDraft.filter(({ reasonText }) => reasonText !== null);
  const number = formatDecimal(going.length, language);
  const bodyOf = (id: string) => nameText(facts.get(id)?.agency ?? null, language);
  return frame({
    shown: { ...shown, path: '/app/don-doc' },
    title: word.previewTitle,
    css: boardStyles,
    problems,
    children: (
      <>
        {going.length === 0 ? (
          <p class="notice">{word.preview.none}</p>
        ) : (
          <form method="post" action="/app/don-doc/gui">
            <FormToken shown={shown} idempotencyKey={key} />
            {going.map(({ obligation }, at) => (
              <input key={obligation} type="hidden" name={pickField(at)} value={obligation} />
            ))}
            <p>{word.preview.intro(number)}</p>
            <p>
              <button type="submit" data-do="send" autofocus>
                {word.preview.send(number)}
              </button>
            </p>
          </form>
        )}
        <p>
          <a class="touch" href="/app/don-doc">
            {word.preview.back}
          </a>
        </p>
        {staying.length > 0 && (
          <>
            <h2>{word.preview.notSent}</h2>
            <ul>
              {staying.map(({ obligation, reasonText }) => (
                <li key={obligation}>
                  {facts.get(obligation)?.task?.code} {bodyOf(obligation)}: <span>{reasonText}</span>
                </li>
              ))}
            </ul>
          </>
        )}
        {going.map((letter, at) => (
          <section class="letter" key={letter.obligation} aria-labelledby={`cv-${at}`}>
            <h2 id={`cv-${at}`} class="body">
              {bodyOf(letter.obligation)}
            </h2>
            {facts.get(letter.obligation)?.standing === 'EXAMPLE' && <ExampleMark word={app} />}
            <p lang="vi">
              <b>{letter.subjectVi}</b>
            </p>
            <p class="words" lang="vi">
              {letter.textVi}
            </p>
            <details>
              <summary>{word.preview.english}</summary>
              <p lang="en">
                <b>{letter.subjectEn}</b>
              </p>
              <p class="words" lang="en">
                {letter.textEn}
              </p>
            </details>
          </section>
        ))}
      </>
    ),
  });
}

function drawUrged(part: Part): string {
  const { answer, shown, sent, word } = part;
  const own = new Set((answer.node?.memberships ?? []).map(({ agency }) => agency?.id));
  const mine = answer.urgings.nodes.filter(({ addressee }) => own.has(addressee?.id));
  const others = answer.urgings.nodes.filter(({ addressee }) => !own.has(addressee?.id));
  return frame({
    shown,
    title: word.lettersTitle,
    css: boardStyles,
    problems: sent.problems,
    children: (
      <>
        <Done text={doneWords(part)} />
        <p>{word.mine.intro}</p>
        {mine.length === 0 && <p class="notice">{word.mine.empty}</p>}
        {mine.map((letter, at) => (
          <OneLetter key={letter.id} letter={letter} at={at} {...part} />
        ))}
        {others.length > 0 && (
          <>
            <h2>{word.mine.others}</h2>
            {others.map((letter, at) => (
              <OneLetter key={letter.id} letter={letter} at={mine.length + at} isOthers {...part} />
            ))}
          </>
        )}
      </>
    ),
  });
}

/** The `id`s of the fields of an answer; the address in them says which letter. */
export const answerField = (name: 'loi' | 'hen', letter: string) => `${name}-${letter}`;

function OneLetter({
  letter,
  at,
  isOthers = false,
  shown,
  sent,
  word,
  app,
}: Part & { letter: Letter; at: number; isOthers?: boolean }) {
  const { language } = shown;
  const [subject, text] =
    language === 'vi' ? [letter.subjectVi, letter.textVi] : [letter.subjectEn, letter.textEn];
  const isMine = !isOthers && letter.status !== 'WITHDRAWN';
  return (
    <section class="letter" aria-labelledby={`cv-${at}`} id={`thu-${at}`}>
      <h2 id={`cv-${at}`}>{subject}</h2>
      <p class="small">
        {isExample(letter) && <ExampleMark word={app} />} {word.mine.received(formatMoment(letter.raisedAt))}
        {letter.acknowledgedAt && `; ${word.sent.acknowledged(formatMoment(letter.acknowledgedAt))}`}
      </p>
      <p class="words">{text}</p>
      {letter.answeredAt && (
        <div class="notice">
          <p class="small">
            {word.mine.yourAnswer(formatMoment(letter.answeredAt))}
            {letter.promisedOn && `; ${word.sent.promised(formatDay(letter.promisedOn))}`}
          </p>
          <p>{letter.answerText}</p>
        </div>
      )}
      {letter.status === 'WITHDRAWN' && (
        <p class="notice">
          {word.sent.withdrawn}: {letter.withdrawnReason}
        </p>
      )}
      {isMine && letter.status === 'RAISED' && (
        <form method="post" action="/app/don-doc/da-nhan">
          <FormToken shown={shown} idempotencyKey={`${sent.key.slice(0, 32)}-n${at}`} />
          <Seen letter={letter} at={at} />
          <button class="second" type="submit">
            {word.mine.acknowledge}
          </button>
        </form>
      )}
      {isMine && <AnswerForm letter={letter} at={at} shown={shown} sent={sent} word={word} />}
    </section>
  );
}

const Seen = ({ letter, at }: { letter: Letter; at: number }) => (
  <>
    <input type="hidden" name="thu" value={letter.id} />
    <input type="hidden" name="revision" value={String(letter.revision)} />
    <input type="hidden" name="so" value={String(at)} />
  </>
);

function AnswerForm({
  letter,
  at,
  shown,
  sent,
  word,
}: Pick<Part, 'shown' | 'sent' | 'word'> & { letter: Letter; at: number }) {
  const [textField, dayField] = [answerField('loi', String(at)), answerField('hen', String(at))];
  const isThis = sent.values.thu === letter.id;
  const form = (
    <form method="post" action="/app/don-doc/tra-loi">
      <FormToken shown={shown} idempotencyKey={`${sent.key.slice(0, 32)}-a${at}`} />
      <Seen letter={letter} at={at} />
      <div class="field">
        <label for={textField}>{word.mine.text}</label>
        <Wrong field={textField} problems={sent.problems} />
        <textarea name="loi" required {...fieldState(textField, sent.problems)}>
          {isThis ? (sent.values.loi ?? '') : ''}
        </textarea>
      </div>
      <div class="field">
        <label for={dayField}>{word.mine.promisedOn}</label>
        <p class="hint">{word.mine.promisedHint}</p>
        <Wrong field={dayField} problems={sent.problems} />
        <input
          type="date"
          name="hen"
          min={civilDate(shown.now)}
          value={isThis ? (sent.values.hen ?? '') : ''}
          {...fieldState(dayField, sent.problems)}
        />
      </div>
      <button type="submit">{word.mine.send}</button>
    </form>
  );
  return letter.answeredAt && !isThis ? (
    <details>
      <summary>{word.mine.again}</summary>
      {form}
    </details>
  ) : (
    form
  );
}
