// The letters as they would be signed, each whole and on its paper, before any is. What is ticked is signed by one button.
import { civilDate, formatMoment } from '../../../lib/dates.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import type { LettersLookedAtAnswer } from '../../answers.ts';
import { FormToken, fieldState, frame, type Sent, type Shown, Wrong } from '../frame/frame.tsx';
import { ExampleMark, isExample, nameText } from '../frame/marks.tsx';
import { appWords } from '../frame/words.ts';
import { wordAddress } from './letter.tsx';
import { urgingStyles } from './page.css.ts';
import { LetterPaper } from './paper.tsx';
import { letterField, seenFields } from './part.ts';
import { urgingWords } from './words.ts';

interface Preview {
  readonly on: string | null;
  readonly subjectVi: string | null;
  readonly textVi: string | null;
}
/** A draft on its paper, as it would be signed today. */
export const paperLookedAt = <Letter,>(letter: Letter, { on, subjectVi, textVi }: Preview, now: string) => ({
  ...letter,
  on: on ?? civilDate(now),
  subjectVi: subjectVi ?? '',
  textVi: textVi ?? '',
});

export function drawLook(
  answer: LettersLookedAtAnswer,
  shown: Shown,
  { key, problems, values }: Sent,
): string {
  const { language } = shown;
  const word = urgingWords[language];
  const app = appWords[language];
  const letterOf = new Map(answer.nodes.filter((one) => one !== null).map((one) => [one.id, one]));
  const drawn = answer.letterPreview.flatMap((preview) => {
    const letter = letterOf.get(preview.letter);
    return letter ? [{ ...preview, letter }] : [];
  });
  const going = drawn.filter(({ reasonText }) => reasonText === null);
  const staying = drawn.filter(({ reasonText }) => reasonText !== null);
  const number = (count: number) => formatDecimal(count, language);
  return frame({
    shown: { ...shown, path: '/app/don-doc' },
    title: word.look.title,
    css: urgingStyles,
    problems,
    children: (
      <>
        {staying.length > 0 && (
          <div class="aside">
            <h2>{word.look.notSigned}</h2>
            <ul>
              {staying.map(({ letter, reasonText }) => (
                <li key={letter.id}>
                  {nameText(letter.addressee, language)}: <span>{reasonText}</span>
                </li>
              ))}
            </ul>
          </div>
        )}
        {going.length === 0 ? (
          <p class="notice">{word.look.none}</p>
        ) : (
          <form method="post" action="/app/don-doc/ky" class="signing">
            <FormToken shown={shown} idempotencyKey={key} />
            <div class="aside">
              <p>{word.look.intro(number(going.length), formatMoment(shown.now))}</p>
              <div class="beside">
                <div class="field short">
                  <label for="so-dau">{word.look.firstNumber}</label>
                  <Wrong field="so-dau" problems={problems} />
                  <input
                    name="so-dau"
                    inputMode="numeric"
                    pattern="[0-9]*"
                    value={values['so-dau'] ?? ''}
                    aria-describedby="so-dau-gi"
                    {...fieldState('so-dau', problems)}
                  />
                </div>
                <button type="submit" data-do="send" autofocus={problems.length === 0}>
                  {word.look.sign(number(going.length))}
                </button>
              </div>
              <p class="hint" id="so-dau-gi">
                {word.look.firstNumberHint}
              </p>
              <p>
                <a class="touch" href="/app/don-doc">
                  {word.look.back}
                </a>
              </p>
            </div>
            {going.map((preview, at) => {
              const { letter, asShown, metTasks, subjectEn, textEn } = preview;
              const seen = seenFields(at);
              const isUnticked = values[seen.id] === letter.id && values[letterField(at)] === undefined;
              return (
                <section key={letter.id} aria-labelledby={`cv-${at}`}>
                  <div class="aside">
                    <input type="hidden" name={seen.id} value={letter.id} />
                    <input type="hidden" name={seen.revision} value={String(letter.revision)} />
                    <input type="hidden" name={seen.asShown} value={asShown ?? ''} />
                    <label class="pick">
                      <input type="checkbox" name={letterField(at)} value={letter.id} checked={!isUnticked} />
                      <span>
                        <b id={`cv-${at}`}>{nameText(letter.addressee, language)}</b>
                        <span class="small">{word.look.signThis}</span>
                      </span>
                    </label>
                    {isExample(letter) && <ExampleMark word={app} />}
                    {metTasks.length > 0 && (
                      <p class="notice">{word.look.met([...new Set(metTasks)].join(', '))}</p>
                    )}
                  </div>
                  <LetterPaper letter={paperLookedAt(letter, preview, shown.now)} language={language} />
                  <p class="aside">
                    <a class="touch" href={wordAddress(letter.id)}>
                      {word.letter.asWord}
                      <span class="unseen">: {nameText(letter.addressee, language)}</span>
                    </a>
                  </p>
                  <details class="aside">
                    <summary>{word.look.english}</summary>
                    <p lang="en">
                      <b>{subjectEn}</b>
                    </p>
                    <p class="words" lang="en">
                      {textEn}
                    </p>
                  </details>
                </section>
              );
            })}
          </form>
        )}
      </>
    ),
  });
}
