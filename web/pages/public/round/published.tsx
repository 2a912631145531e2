// The reports of the round that the public may read, the newest first.
import { civilDate } from '../../../lib/dates.ts';
import { atDay, bodyLink } from '../body/parts.tsx';
import { isPublished } from '../said/published.ts';
import { Day, Section } from '../shell/parts.tsx';
import { openPageWords } from '../shell/words.ts';
import { isExampleRound, type PublishedOfRound } from './facts.ts';
import type { In } from './parts.tsx';

/** Where a report is read: on the page of its province, else of its body. */
export const reportAt = (
  { territory, agency }: PublishedOfRound,
  { language, shown }: Pick<In, 'language' | 'shown'>,
): string =>
  territory !== null && (territory.kind === 'PROVINCE' || territory.kind === 'CITY')
    ? `/${language}/tinh/${territory.slug}${atDay(shown)}#bao-cao`
    : `/${language}/co-quan/${agency.slug}${atDay(shown)}#bao-cao`;

export function Published(said: In) {
  const { round, word, count, language, shown } = said;
  const { nodes, totalCount } = round.reports;
  const { example } = openPageWords[language];
  return (
    <Section id="bao-cao" heading={word.reports.heading}>
      {nodes.length === 0 ? (
        <p>{word.reports.none}</p>
      ) : (
        <details open={nodes.length <= 6}>
          <summary>{word.reports.listed(count(totalCount))}</summary>
          <ul class="published">
            {nodes.filter(isPublished).map((report) => (
              <li key={report.leafNumber}>
                {bodyLink(report.agency, shown)}:{' '}
                <a href={reportAt(report, said)}>
                  {word.reports.on} <Day on={civilDate(report.publishedAt)} />
                </a>
                {report.supersedes !== null && <span class="mark">{word.reports.corrected}</span>}
                {report.isExample && !isExampleRound(round) && <span class="mark">{example}</span>}
              </li>
            ))}
          </ul>
        </details>
      )}
      {totalCount > nodes.length && <p>{word.reports.more(count(nodes.length), count(totalCount))}</p>}
      <p class="small">{word.reports.unseen}</p>
    </Section>
  );
}
