// Body by body: how much it owes in the round, the state of it that most needs attention, and its report where one is published.
import { StatusSign } from '../../../charts/legend.tsx';
import { cellClass, statusWords } from '../../../charts/status.ts';
import { nameOf } from '../../../lib/language.ts';
import { bodyLink } from '../body/parts.tsx';
import { Said, Section } from '../shell/parts.tsx';
import { reportedBy } from './facts.ts';
import type { In } from './parts.tsx';
import { reportAt } from './published.tsx';

/** More are no longer read as a table; the files have them all. */
const mostShown = 60;

export function Bodies(said: In) {
  const { all, word, count, language, shown, round } = said;
  const reported = reportedBy(round);
  return (
    <Section id="co-quan" heading={word.bodies.heading}>
      <p class="small">{word.bodies.intro}</p>
      <table class="stack owed bodies">
        <thead>
          <tr>
            <th scope="col">{word.bodies.body}</th>
            <th scope="col">{word.bodies.owed}</th>
            <th scope="col">{word.bodies.state}</th>
            <th scope="col">{word.bodies.report}</th>
          </tr>
        </thead>
        <tbody>
          {all.bodies.slice(0, mostShown).map((body) => {
            const report = reported.get(body.slug);
            return (
              <tr key={body.slug}>
                <th scope="row">{bodyLink(body, shown)}</th>
                <td>{word.bodies.parts(count(body.owed))}</td>
                <td>
                  <span class={`pill ${cellClass(body.status, null)}`}>
                    <StatusSign status={body.status} /> {statusWords(body.status, language)}
                  </span>
                  {body.overdue > 0 && (
                    <span class="small">
                      {' '}
                      {word.bodies.overdue(count(body.overdue))}
                      {body.oldest && `, ${word.bodies.days(count(body.oldest.daysLate))}`}
                    </span>
                  )}
                </td>
                <td>
                  <span class="name-of">{word.bodies.report}: </span>
                  {report === undefined ? (
                    <span class="small">{word.bodies.unpublished}</span>
                  ) : (
                    <a href={reportAt(report, said)}>
                      {word.bodies.published}
                      <span class="unseen">
                        {' '}
                        <Said both={nameOf(body)} language={language} />
                      </span>
                    </a>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {all.bodies.length > mostShown && <p>{word.bodies.more(count(mostShown), count(all.bodies.length))}</p>}
    </Section>
  );
}
