// One letter: its paper, where it stands and what became of it; for the Commission also what may still be done with it.
import { dictionary } from '../../../../db/words.ts';
import { formatDay, formatMoment } from '../../../lib/dates.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import type { OneLetterAnswer } from '../../answers.ts';
import { inAddress } from '../frame/addresses.ts';
import { FormToken, fieldState, frame, type Sent, type Shown, Wrong } from '../frame/frame.tsx';
import { ExampleMark, isExample, nameText } from '../frame/marks.tsx';
import { appWords } from '../frame/words.ts';
import { urgingStyles } from './page.css.ts';
import { dateBorne, LetterPaper } from './paper.tsx';
import { type UrgingWords, urgingWords } from './words.ts';

type OneLetter = Extract<NonNullable<OneLetterAnswer['node']>, { readonly duties: number }>;

export const letterAddress = (id: string): string => `/app/don-doc/cong-van/${inAddress(id)}`;

export const wordAddress = (id: string): string => `${letterAddress(id)}/van-ban.docx`;

/** A draft stands on no paper yet. */
export const paperOfLetter = ({ node }: OneLetterAnswer, now: string) =>
  node === null || !('duties' in node) || node.textVi === null
    ? null
    : {
        ...node,
        on: dateBorne(node.signedAt, now),
        subjectVi: node.subjectVi ?? '',
        textVi: node.textVi,
      };

export function drawLetter(answer: OneLetterAnswer, shown: Shown, sent: Sent): string | null {
  const { node } = answer;
  if (node === null || !('duties' in node)) return null;
  const { language } = shown;
  const word = urgingWords[language];
  const body = nameText(node.addressee, language);
  const paper = paperOfLetter(answer, shown.now);
  const isTheirs = shown.viewer!.roles.includes('COMMISSION');
  return frame({
    shown,
    title: node.symbol ? word.letter.title(node.symbol, body) : word.letter.draftTitle(body),
    css: urgingStyles,
    problems: sent.problems,
    children: (
      <>
        <div class="aside">
          {isExample(node) && <ExampleMark word={appWords[language]} />}
          <p>
            <b>{word.letter.state}</b>: {dictionary[language].LetterState[node.state!]}
          </p>
          <Course letter={node} shown={shown} word={word} />
          <p class="ways">
            {(paper !== null || (isTheirs && node.state === 'DRAFTED')) && (
              <a class="touch" href={wordAddress(node.id)}>
                {word.letter.asWord}
              </a>
            )}
            <a class="touch" href="/app/don-doc">
              {word.letter.back}
            </a>
          </p>
        </div>
        {paper === null ? (
          <p class="notice">{word.letter.noPaper}</p>
        ) : (
          <LetterPaper letter={paper} language={language} />
        )}
        {paper !== null && language === 'en' && (
          <div class="aside">
            <h2>{word.look.english}</h2>
            <p class="words">{node.textEn}</p>
          </div>
        )}
        {isTheirs && <TakeBack letter={node} shown={shown} sent={sent} word={word} />}
      </>
    ),
  });
}

/** What has happened to it, in the order in which it happened. */
function Course({ letter, shown, word }: { letter: OneLetter; shown: Shown; word: UrgingWords }) {
  const { language } = shown;
  const steps: readonly (readonly [at: string | null, words: string])[] = [
    [letter.draftedAt, word.letter.drafted],
    [
      letter.redraftedAt,
      [
        word.letter.redrafted,
        ...(letter.takenOutCount
          ? [word.drafts.takenOut(formatDecimal(letter.takenOutCount, language))]
          : []),
      ].join(', '),
    ],
    [
      letter.droppedAt,
      [letter.droppedBecause && dictionary[language].DropCause[letter.droppedBecause], letter.droppedReason]
        .filter(Boolean)
        .join(': '),
    ],
    [letter.signedAt, word.letter.signed(nameOfSigner(letter, shown))],
    [letter.sentAt, word.letter.sent],
    [letter.receivedAt, word.letter.received],
    [
      letter.answeredAt,
      [
        word.letter.answered(letter.answerText ?? ''),
        ...(letter.promisedOn ? [word.sent.promised(formatDay(letter.promisedOn))] : []),
      ].join('; '),
    ],
    [letter.withdrawnAt, word.letter.withdrawn(letter.withdrawnReason ?? '')],
  ];
  return (
    <ol class="plain">
      {steps.map(([at, words]) => at && <li key={words}>{`${formatMoment(at)}: ${words}`}</li>)}
      {(letter.messages ?? []).map(({ id, state, lastError }) => (
        <li key={id}>
          {dictionary[language].MessageState[state!]}
          {state !== 'DELIVERED' && lastError && (
            <>
              : <span lang={language === 'en' ? undefined : 'en'}>{lastError}</span>
            </>
          )}
        </li>
      ))}
    </ol>
  );
}
const nameOfSigner = ({ signedBy }: OneLetter, { language }: Shown): string =>
  (language === 'vi' ? signedBy?.officeVi : signedBy?.officeEn) ?? '';

/** A draft is left unsigned, a signed letter taken back: each with its reason. */
function TakeBack({
  letter,
  shown,
  sent,
  word,
}: {
  letter: OneLetter;
  shown: Shown;
  sent: Sent;
  word: UrgingWords;
}) {
  const isDraft = letter.state === 'DRAFTED';
  if (letter.state === 'DROPPED' || letter.state === 'WITHDRAWN') return null;
  return (
    <section class="aside case" aria-labelledby="bo-ten">
      <h2 id="bo-ten">{isDraft ? word.letter.leaveHeading : word.letter.withdrawHeading}</h2>
      <form method="post" action={`${letterAddress(letter.id)}/${isDraft ? 'bo' : 'rut'}`}>
        <FormToken shown={shown} idempotencyKey={sent.key} />
        <input type="hidden" name="thu" value={letter.id} />
        <input type="hidden" name="revision" value={String(letter.revision)} />
        <div class="field">
          <label for="ly-do">{word.letter.why}</label>
          <Wrong field="ly-do" problems={sent.problems} />
          <textarea name="ly-do" required {...fieldState('ly-do', sent.problems)}>
            {sent.values['ly-do'] ?? ''}
          </textarea>
        </div>
        <button class="second" type="submit">
          {isDraft ? word.letter.leave : word.letter.withdraw}
        </button>
      </form>
    </section>
  );
}
