// What was published last, a line each; examples are marked wherever they stand.
import { civilDate, formatDay, formatPeriod } from '../../../lib/dates.ts';
import { type Language, nameOf } from '../../../lib/language.ts';
import type { Words } from '../../../words/words.ts';
import type { PublicHomeAnswer } from '../../answers.ts';
import { isPublished } from '../said/published.ts';
import { Said, Section } from '../shell/parts.tsx';
import { homeWords } from './words.ts';

export function News({
  answer,
  language,
  word,
}: {
  answer: PublicHomeAnswer;
  language: Language;
  word: Words;
}) {
  const nodes = answer.publishedReports.nodes.filter(isPublished);
  return (
    <Section id="bao-cao" heading={homeWords[language].news}>
      {nodes.length === 0 && <p>{word.reports.none}</p>}
      {nodes.length > 0 && nodes.every(({ isExample }) => isExample) && <p>{word.reports.onlyExamples}</p>}
      <ul class="news">
        {nodes.map((report) => (
          <li key={report.publishedAt}>
            <time datetime={report.publishedAt}>{formatDay(civilDate(report.publishedAt))}</time>{' '}
            <Said both={nameOf(report.agency)} language={language} />,{' '}
            {formatPeriod(report.round.period, language)}{' '}
            {report.isExample && <span class="mark">{word.example}</span>}
            {report.supersededAt && <span class="mark">{word.reports.superseded}</span>}
          </li>
        ))}
      </ul>
      <p>
        <a href={`/${language}/thay-doi`}>{word.changes}</a>
      </p>
    </Section>
  );
}
