// What the body answers for on the day, by role, each with how it came to it; and what it answers for on other days.
import { dictionary } from '../../../../db/words.ts';
import { formatDay } from '../../../lib/dates.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import { restsOn } from '../said/holding.ts';
import { UnreadMark } from '../said/unread.tsx';
import { Day, Section } from '../shell/parts.tsx';
import { byRole, type Duty, dutiesOn } from './facts.ts';
import { bodyLink, called, type In, inWords, paper, taskLink, titled } from './parts.tsx';

export function Duties(said: In) {
  const { body, word, language, shown, on } = said;
  const { held, other } = dutiesOn(body, on);
  const { totalCount, nodes } = body.duties;
  const count = (n: number) => formatDecimal(n, language);
  return (
    <Section id="trach-nhiem" heading={word.duties.heading}>
      <p class="small">{shown.day === null ? word.duties.today : word.duties.onDay(formatDay(on))}</p>
      {held.length === 0 && <p>{word.duties.none}</p>}
      {byRole(held).map(({ role, duties }) => (
        <table class="stack duties" key={role}>
          <caption>{inWords(role, language)}</caption>
          <thead>
            <tr>
              <th scope="col">{word.duties.task}</th>
              <th scope="col">{word.duties.since}</th>
              <th scope="col">{word.duties.origin}</th>
            </tr>
          </thead>
          <tbody>
            {duties.map((duty, at) => (
              <tr key={at}>
                <th scope="row">
                  <What duty={duty} {...said} />
                </th>
                <td>
                  <span class="name-of">{word.duties.since}: </span>
                  {duty.from === null ? word.duties.undated : <Day on={duty.from} />}
                </td>
                <td>
                  <span class="name-of">{word.duties.origin}: </span>
                  <Origin duty={duty} {...said} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
      {other.length > 0 && (
        <details>
          <summary>{word.duties.other(count(other.length))}</summary>
          <ul class="lines">
            {other.map((duty, at) => (
              <li key={at}>
                <What duty={duty} {...said} />{' '}
                <span class="small line">
                  {inWords(duty.role, language)}, {stretch(duty, said)}. <Origin duty={duty} {...said} />
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {totalCount > nodes.length && <p>{word.duties.more(count(nodes.length), count(totalCount))}</p>}
    </Section>
  );
}

const stretch = ({ from, until }: Duty, { word: { duties } }: In): string => {
  if (from !== null && until !== null) return duties.span(formatDay(from), formatDay(until));
  if (until !== null) return duties.untilDay(formatDay(until));
  return from === null ? duties.undated : duties.notYet(formatDay(from));
};

function What({ duty: { task, provision }, ...said }: In & { duty: Duty }) {
  const { language, word } = said;
  if (task)
    return (
      <>
        {taskLink(task, said)} {titled(task, language)}
      </>
    );
  if (!provision) return null;
  return (
    <>
      {provision.code} {titled(provision, language)}{' '}
      <span class="small">{word.duties.ofPlan(paper(provision.plan.document, said))}</span>
    </>
  );
}

function Origin({ duty, ...said }: In & { duty: Duty }) {
  const { language, word, shown } = said;
  const { succession, assignment } = duty;
  const how = succession && dictionary[language].SuccessionKind[succession.kind];
  return (
    <>
      {succession ? (
        <>
          {bodyLink(succession.from, shown)} ({how})
        </>
      ) : assignment.basis === 'inferred' ? (
        word.duties.inferred
      ) : (
        word.duties.named
      )}
      {succession && succession.from.slug !== assignment.agency.slug && (
        <span class="small">
          {' '}
          {word.duties.passed({ from: called(assignment.agency, language), how: word.duties.named })}
        </span>
      )}
      <UnreadMark step={restsOn(duty)} language={language} />
    </>
  );
}
