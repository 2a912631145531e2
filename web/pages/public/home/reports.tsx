// Published reports, examples marked wherever they stand.

import { civilDate, formatDay, formatPeriod, lastDay } from '../../../lib/dates.ts';
import { type Language, nameOf } from '../../../lib/language.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import type { Words } from '../../../words/words.ts';
import type { WholeDirectiveAnswer } from '../../answers.ts';
import { isPublished } from '../said/published.ts';
import { Said, Section } from '../shell/parts.tsx';
import type { Directive } from './facts.ts';

export function Reports({
  answer,
  directive,
  language,
  word,
}: {
  answer: WholeDirectiveAnswer;
  directive: Directive;
  language: Language;
  word: Words;
}) {
  const { totalCount } = answer.publishedReports;
  const nodes = answer.publishedReports.nodes.filter(isPublished);
  const intro =
    nodes.length === 0
      ? word.reports.none
      : nodes.every(({ isExample }) => isExample)
        ? word.reports.onlyExamples
        : word.reports.intro;
  return (
    <Section id="bao-cao" heading={word.reports.heading}>
      <p>
        {intro} <a href={`/${language}/thay-doi`}>{word.changesShort}</a>
      </p>
      {directive.rounds.nodes.length > 0 && (
        <ul>
          {directive.rounds.nodes.map(({ period, standing, dueAt }) => (
            <li key={period}>
              {word.reports.round(formatPeriod(period, language))}:{' '}
              {dueAt ? word.reports.roundDue(formatDay(lastDay(dueAt))) : word.reports.roundUndated}{' '}
              {standing === 'EXAMPLE' && <Example word={word} />}
            </li>
          ))}
        </ul>
      )}
      {nodes.length > 0 && (
        <table class="list">
          <thead>
            <tr>
              <th scope="col">{word.reports.body}</th>
              <th scope="col">{word.reports.published}</th>
            </tr>
          </thead>
          <tbody>
            {nodes.map((report) => (
              <tr key={report.publishedAt}>
                <th scope="row">
                  <Said both={nameOf(report.agency)} language={language} />{' '}
                  {report.isExample && <Example word={word} />}
                  <span class="small">{formatPeriod(report.round.period, language)}</span>
                </th>
                <td>
                  <time datetime={report.publishedAt}>{formatDay(civilDate(report.publishedAt))}</time>
                  {report.leafNumber !== null && (
                    <span class="small line">
                      {word.reports.leaf(formatDecimal(report.leafNumber, language))}
                    </span>
                  )}
                  {report.supersededAt && <span class="mark">{word.reports.superseded}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {totalCount > nodes.length && (
        <p>{word.reports.more(formatDecimal(nodes.length, language), formatDecimal(totalCount, language))}</p>
      )}
    </Section>
  );
}

const Example = ({ word }: { word: Words }) => <span class="mark">{word.example}</span>;
