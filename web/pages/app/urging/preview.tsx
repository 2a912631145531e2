// The letters as they would be sent, before any is.
import { formatDecimal } from '../../../lib/numbers.ts';
import type { UrgingPreviewAnswer } from '../../answers.ts';
import { codeOf } from '../board/owed.ts';
import { boardStyles } from '../board/page.css.ts';
import { FormToken, frame, type Sent, type Shown } from '../frame/frame.tsx';
import { ExampleMark, nameText } from '../frame/marks.tsx';
import { appWords } from '../frame/words.ts';
import { pickField } from './part.ts';
import { urgingWords } from './words.ts';

export function drawPreview(answer: UrgingPreviewAnswer, shown: Shown, { key, problems }: Sent): string {
  const { language } = shown;
  const word = urgingWords[language];
  const app = appWords[language];
  const facts = new Map(answer.nodes.filter((one) => one !== null).map((one) => [one.id, one]));
  const going = answer.urgingDraft.filter(({ reasonText }) => reasonText === null);
  const staying = answer.urgingDraft.filter(({ reasonText }) => reasonText !== null);
  const number = formatDecimal(going.length, language);
  const bodyOf = (id: string) => nameText(facts.get(id)?.agency ?? null, language);
  const taskOf = (id: string) => {
    const fact = facts.get(id);
    return fact && codeOf(fact.task, answer);
  };
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
                  {taskOf(obligation)} {bodyOf(obligation)}: <span>{reasonText}</span>
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
