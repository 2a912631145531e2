// What of the round stands so, one by one.
import { lastDay } from '../../../lib/dates.ts';
import { atDay, bodyLink, titled } from '../body/parts.tsx';
import { StandsAt } from '../said/stands.tsx';
import { Day, Section } from '../shell/parts.tsx';
import type { Group } from './facts.ts';
import { type In, roundAt } from './parts.tsx';

export function Listed({ group, ...said }: In & { group: Group }) {
  const { answer, round, word, count, language, shown } = said;
  const { nodes, totalCount, pageInfo } = answer.owed;
  const { period } = round;
  return (
    <Section id="danh-sach" heading={word.listed.heading(count(totalCount), word.groups[group])}>
      <p>
        <a href={roundAt(period, shown)}>{word.listed.all}</a>
      </p>
      {nodes.length === 0 ? (
        <p>{word.listed.none}</p>
      ) : (
        <table class="stack owed">
          <thead>
            <tr>
              <th scope="col">{word.listed.body}</th>
              <th scope="col">{word.listed.task}</th>
              <th scope="col">{word.listed.due}</th>
              <th scope="col">{word.listed.state}</th>
            </tr>
          </thead>
          <tbody>
            {nodes.map((owed) => (
              <tr key={`${owed.agency.slug} ${owed.task.code}`}>
                <th scope="row">{bodyLink(owed.agency, shown)}</th>
                <td>
                  <a href={`/${language}/nhiem-vu/${owed.task.code}${atDay(shown)}`}>{owed.task.code}</a>{' '}
                  {titled(owed.task, language)}
                </td>
                <td>
                  <span class="name-of">{word.listed.due}: </span>
                  <Day on={lastDay(owed.dueAt)} />
                </td>
                <td>
                  <StandsAt owed={owed} language={language} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {shown.address.sau !== undefined && (
        <p>
          <a href={roundAt(period, shown, { group })}>{word.listed.first}</a>
        </p>
      )}
      {pageInfo.hasNextPage && pageInfo.endCursor !== null && (
        <p>
          <a rel="next" href={roundAt(period, shown, { group, after: pageInfo.endCursor })}>
            {word.listed.next}
          </a>
        </p>
      )}
    </Section>
  );
}
