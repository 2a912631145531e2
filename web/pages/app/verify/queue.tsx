// What waits for whoever judges reports, longest first.
import { formatDecimal } from '../../../lib/numbers.ts';
import { completenessLine, completenessWords } from '../../../words/completeness.ts';
import type { ReviewQueueAnswer } from '../../answers.ts';
import { frame, type Sent, type Shown } from '../frame/frame.tsx';
import { Keys } from '../frame/keys.tsx';
import { Done, ExampleMark, isExample, Name, waited } from '../frame/marks.tsx';
import { verifyStyles } from './page.css.ts';
import { address, periodOf, told, type Words, waitsSince, wordsFor } from './part.tsx';
import type { VerifyWords } from './words.ts';

export function drawQueue(answer: ReviewQueueAnswer, shown: Shown, sent: Sent): string {
  const words = wordsFor(shown);
  const { word } = words;
  const { totalCount, nodes } = answer.reviewQueue;
  const number = (count: number) => formatDecimal(count, shown.language);
  return frame({
    shown,
    title: word.queue.title,
    css: verifyStyles,
    children: (
      <>
        <Done text={told(sent, word)} />
        {nodes.length === 0 ? (
          <>
            <p class="notice">{word.queue.empty}</p>
            <p>{word.queue.emptyWhy}</p>
          </>
        ) : (
          <>
            <p>{word.queue.count(number(totalCount))}</p>
            {totalCount > nodes.length && <p class="small">{word.queue.shownOf(number(nodes.length))}</p>}
            <QueueTable answer={answer} {...words} />
            <Keys word={word.keys} app={words.app} rows={listKeys(word)} />
          </>
        )}
      </>
    ),
  });
}

function QueueTable({ answer, shown, word, app }: Words & { answer: ReviewQueueAnswer }) {
  const { language } = shown;
  return (
    <table class="stack queue">
      <thead>
        <tr>
          <th scope="col">{word.queue.body}</th>
          <th scope="col">{word.queue.period}</th>
          <th scope="col">{word.queue.waits}</th>
          <th scope="col">{word.queue.forWhat}</th>
          <th scope="col">{word.queue.lines}</th>
          <th scope="col">{completenessWords[language].heading}</th>
        </tr>
      </thead>
      <tbody>
        {answer.reviewQueue.nodes.map((report) => {
          const lines = [...report.items, ...report.values];
          const mine = lines.filter(({ waitsForMe }) => waitsForMe).length;
          return (
            <tr key={report.id} class="row">
              <th scope="row">
                <a class="touch" href={address(report.id)}>
                  <Name of={report.agency} language={language} />
                </a>{' '}
                {isExample(report) && <ExampleMark word={app} />}{' '}
                {report.returns.length > 0 && (
                  <span class="small">
                    {word.queue.again(
                      formatDecimal(new Set(report.returns.map(({ revision }) => revision)).size, language),
                    )}
                  </span>
                )}
                {report.supersedes && <span class="small"> {word.queue.correction}</span>}
              </th>
              <td data-name={word.queue.period}>{periodOf(report, answer, language)}</td>
              <td data-name={word.queue.waits}>{waited(waitsSince(report), shown.now, language)}</td>
              <td data-name={word.queue.forWhat}>
                {report.status === 'VERIFIED' ? word.queue.toPublish : word.queue.toVerify}
              </td>
              <td data-name={word.queue.lines}>
                {report.status === 'VERIFIED'
                  ? '–'
                  : word.queue.linesLeft(
                      formatDecimal(mine, language),
                      formatDecimal(lines.length, language),
                    )}
              </td>
              <td data-name={completenessWords[language].heading}>
                {completenessLine(report.completeness, language)}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

const listKeys = ({ keys }: VerifyWords) =>
  [
    ['j k', keys.next],
    ['Enter', keys.open],
    ['?', keys.help],
  ] as const;
