// What the body owes by rulings, word by word, and a short list of what is overdue.
import { statusWords } from '../../../charts/status.ts';
import { formatPeriod, lastDay } from '../../../lib/dates.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import { dutyWords } from '../../../words/duties.ts';
import { StandsInWords } from '../said/stands.tsx';
import { Day, Section } from '../shell/parts.tsx';
import { standing, underOf } from './facts.ts';
import { atDay, type In, taskLink, titled } from './parts.tsx';

type Owed = In['answer']['overdue']['nodes'][number];
const roundLink = ({ round, task }: Owed, { answer, shown }: In): string =>
  `/${shown.language}${underOf(answer, task.directive)}/ky/${round.period}${atDay(shown)}`;

export function Owes(said: In) {
  const { answer, body, word, language } = said;
  const { obligationCounts, examples } = body;
  const count = (n: number) => formatDecimal(n, language);
  const { nodes, totalCount } = answer.overdue;
  return (
    <Section id="viec-phai-lam" heading={word.owes.heading}>
      {obligationCounts.total === 0 ? (
        <p>{word.owes.none}</p>
      ) : (
        <>
          <p>{word.owes.total(count(obligationCounts.total))}</p>
          <ul class="words">
            {standing(obligationCounts).map(({ status, count: n }) => (
              <li key={status}>
                <b>{count(n)}</b> {statusWords(status, language)}
              </li>
            ))}
          </ul>
        </>
      )}
      {examples.total > 0 && <p class="small">{word.owes.examples(count(examples.total))}</p>}
      {obligationCounts.total > 0 && totalCount === 0 && <p>{word.owes.notOverdue}</p>}
      {nodes.length > 0 && (
        <table class="stack">
          <caption>{word.owes.overdue}</caption>
          <thead>
            <tr>
              <th scope="col">{word.duties.task}</th>
              <th scope="col">{word.owes.due}</th>
              <th scope="col">{word.owes.state}</th>
            </tr>
          </thead>
          <tbody>
            {nodes.map((owed, at) => (
              <tr key={at}>
                <th scope="row">
                  {taskLink(owed.task, said)} {titled(owed.task, language)}{' '}
                  {owed.standing === 'EXAMPLE' && (
                    <span class="mark">{dutyWords[language].task.example}</span>
                  )}
                </th>
                <td>
                  <span class="name-of">{word.owes.due}: </span>
                  <Day on={lastDay(owed.dueAt)} />{' '}
                  <a class="small" href={roundLink(owed, said)}>
                    {formatPeriod(owed.round.period, language)}
                  </a>
                </td>
                <td>
                  <span class="name-of">{word.owes.state}: </span>
                  <StandsInWords owed={owed} language={language} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {totalCount > nodes.length && <p>{word.owes.more(count(nodes.length), count(totalCount))}</p>}
    </Section>
  );
}
