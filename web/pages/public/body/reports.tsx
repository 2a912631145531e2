// The body's newest published reports: what each line claims, what was found of it, and where it is cited for ever.
import { capital, dictionary } from '../../../../db/words.ts';
import { civilDate, formatPeriod } from '../../../lib/dates.ts';
import { nameOf } from '../../../lib/language.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import { unsaidOf } from '../../../words/completeness.ts';
import { withUnit } from '../said/figure-words.ts';
import { Day, Said, Section } from '../shell/parts.tsx';
import { openPageWords } from '../shell/words.ts';
import type { BodyReport } from './facts.ts';
import { called, type In, taskLink, titled } from './parts.tsx';

export function Reports(said: In) {
  const { body, word, language } = said;
  const { nodes, totalCount } = body.reports;
  const count = (n: number) => formatDecimal(n, language);
  return (
    <Section id="bao-cao" heading={word.reports.heading}>
      {nodes.length === 0 && <p>{word.reports.none}</p>}
      {nodes.map((report, at) => (
        <Report key={at} report={report} {...said} />
      ))}
      {totalCount > nodes.length && <p>{word.reports.more(count(nodes.length), count(totalCount))}</p>}
    </Section>
  );
}

function Report({ report, ...said }: In & { report: BodyReport }) {
  const { word, language } = said;
  const { round, isExample, publishedAt, supersededAt, verifiedByAgency, items, values } = report;
  const { example } = openPageWords[language];
  return (
    <details>
      <summary>
        <b>{word.reports.round(formatPeriod(round.period, language))}</b>{' '}
        {isExample && <span class="mark">{example}</span>}
        {supersededAt !== null && <span class="mark">{word.reports.superseded}</span>}
        <span class="small">
          {publishedAt !== null && (
            <>
              {word.reports.published} <Day on={civilDate(publishedAt)} />
              {', '}
            </>
          )}
          {verifiedByAgency && `${word.reports.verifiedBy(called(verifiedByAgency, language))}, `}
          {word.reports.lines(formatDecimal(items.length + values.length, language))}
        </span>
      </summary>
      <ul class="lines">
        {items.map(({ task, claim, nothingBecause, withdrawnBecause, citationId, verdict }) => (
          <li key={task.code}>
            {taskLink(task, said)} {titled(task, language)}:{' '}
            <b>
              {unsaidOf({ nothingBecause, withdrawnBecause }, language) ??
                (claim === null ? word.reports.noClaim : capital(dictionary[language].Claim[claim]))}
            </b>{' '}
            <Cite id={citationId} what={task.code} {...said} />
            <span class="small line">
              {verdict === null
                ? word.reports.noVerdict
                : `${capital(dictionary[language].Assessment[verdict.assessment])}. ${verdict.reason} (${called(verdict.assessedByAgency, language)})`}
            </span>
          </li>
        ))}
        {values.map(({ indicator, value, isWithheld, withdrawnBecause, citationId }) => (
          <li key={indicator.slug}>
            <a href={`/${language}/chi-bao/${indicator.slug}`}>
              <Said both={nameOf(indicator)} language={language} />
            </a>
            :{' '}
            <b>
              {unsaidOf({ withdrawnBecause, isWithheld }, language) ??
                (value === null ? word.reports.noValue : withUnit(value, indicator.unit, language))}
            </b>{' '}
            <Cite id={citationId} what={called(indicator, language)} {...said} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Cite({ id, what, language }: In & { id: string | null; what: string }) {
  if (id === null) return null;
  const { cite, citeLong } = openPageWords[language];
  return (
    <a class="cite" href={language === 'en' ? `/en/c/${id}` : `/c/${id}`} aria-label={citeLong(what)}>
      {cite}
    </a>
  );
}
