// The letters that a body was sent, and its answers.
import { dictionary } from '../../../../db/words.ts';
import { civilDate, formatDay, formatMoment } from '../../../lib/dates.ts';
import { FormToken, fieldState, frame, Wrong } from '../frame/frame.tsx';
import { Done, ExampleMark, isExample } from '../frame/marks.tsx';
import { letterAddress } from './letter.tsx';
import { urgingStyles } from './page.css.ts';
import { doneWords, type Letter, type Part } from './part.ts';

export function drawUrged(part: Part): string {
  const { answer, shown, sent, word } = part;
  const own = new Set(answer.node?.memberships.map(({ agency }) => agency.id));
  const mine = answer.letters.nodes.filter(({ addressee }) => own.has(addressee!.id));
  const others = answer.letters.nodes.filter(({ addressee }) => !own.has(addressee!.id));
  return frame({
    shown,
    title: word.lettersTitle,
    css: urgingStyles,
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
  const isMine = !isOthers && letter.state !== 'WITHDRAWN';
  return (
    <section class="letter" aria-labelledby={`cv-${at}`} id={`thu-${at}`}>
      <h2 id={`cv-${at}`}>{`${letter.symbol}: ${subject}`}</h2>
      <p class="small">
        {isExample(letter) && <ExampleMark word={app} />} {word.mine.received(formatMoment(letter.signedAt!))}
        {letter.acknowledgedAt && `; ${word.mine.confirmed(formatMoment(letter.acknowledgedAt))}`}
      </p>
      <p>
        <a class="touch" href={letterAddress(letter.id)}>
          {word.mine.paper}
        </a>
      </p>
      <p class="words">{text}</p>
      {letter.answeredAt && (
        <div class="notice">
          <p class="small">
            {word.mine.yourAnswer(formatMoment(letter.answeredAt))}
            {letter.promisedOn && `; ${word.sent.promised(formatDay(letter.promisedOn))}`}
            {letter.promise && `; ${dictionary[language].LetterState[letter.state!]}`}
          </p>
          <p>{letter.answerText}</p>
        </div>
      )}
      {letter.state === 'WITHDRAWN' && (
        <p class="notice">
          {dictionary[language].LetterState.WITHDRAWN}: {letter.withdrawnReason}
        </p>
      )}
      {isMine && letter.acknowledgedAt === null && letter.answeredAt === null && (
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
