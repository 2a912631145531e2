// What the province reported and others found, and what falls due for it.
import { capital, dictionary } from '../../../../db/words.ts';
import { formatMoment, formatPeriod, lastDay } from '../../../lib/dates.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import { completenessLine, completenessWords, unsaidOf } from '../../../words/completeness.ts';
import type { ProvincePageReport as PublishedReport } from '../../answers.ts';
import { BesideClaim } from '../said/beside.tsx';
import { withUnit } from '../said/figure-words.ts';
import { StandsInWords } from '../said/stands.tsx';
import { Day, Said, Section } from '../shell/parts.tsx';
import { dutiesOf, dutyCount, type ProvinceRecord } from './facts.ts';
import { Cite, called, type In } from './parts.tsx';

export function Reports({ province, ...said }: In & { province: ProvinceRecord }) {
  const { nodes, totalCount } = province.reports;
  const { word, language } = said;
  return (
    <Section id="bao-cao" heading={word.reports.heading}>
      {nodes.length === 0 && <p>{word.reports.none}</p>}
      {nodes.map((report) => (
        <Report report={report} {...said} key={`${report.round.period} ${report.publishedAt}`} />
      ))}
      {totalCount > nodes.length && (
        <p>{word.reports.more(formatDecimal(totalCount - nodes.length, language))}</p>
      )}
    </Section>
  );
}

function Report({ report, language, word, open }: In & { report: PublishedReport }) {
  const {
    round,
    isExample,
    agency,
    publishedAt,
    leafNumber,
    supersededAt,
    verifiedByAgency,
    items,
    values,
    completeness,
  } = report;
  return (
    <article>
      <h3>
        <a href={`/${language}/ky/${round.period}`}>
          {word.reports.round(formatPeriod(round.period, language))}
        </a>{' '}
        {isExample && <span class="mark">{open.example}</span>}
        {supersededAt !== null && <span class="mark">{word.reports.superseded}</span>}
      </h3>
      <p class="small">
        {called(agency, language)}
        {publishedAt && (
          <>
            {'. '}
            {word.reports.published} <time datetime={publishedAt}>{formatMoment(publishedAt)}</time>
          </>
        )}
        {verifiedByAgency && `, ${word.reports.verifiedBy(called(verifiedByAgency, language))}`}
        {leafNumber !== null && `, ${word.reports.leaf(formatDecimal(leafNumber, language))}`}.
      </p>
      <p class="small">
        {completenessWords[language].heading}: {completenessLine(completeness, language)}.
      </p>
      {items.length > 0 && (
        <table class="stacked">
          <thead>
            <tr>
              <th scope="col">{word.reports.task}</th>
              <th scope="col">{word.reports.claim}</th>
              <th scope="col">{word.reports.verdict}</th>
            </tr>
          </thead>
          <tbody>
            {items.map(
              ({
                task,
                claim,
                done,
                nothingBecause,
                withdrawnBecause,
                verdict,
                citationId,
                evidence,
                supervision,
              }) => (
                <tr key={task.code}>
                  <th scope="row">
                    <a href={`/${language}/nhiem-vu/${task.code}`}>{task.code}</a>{' '}
                    <Said both={{ vi: task.titleVi, en: task.titleEn }} language={language} />
                  </th>
                  <td data-name={word.reports.claim}>
                    <b>
                      {unsaidOf({ nothingBecause, withdrawnBecause }, language) ??
                        (claim === null ? word.reports.noClaim : capital(dictionary[language].Claim[claim]))}
                    </b>{' '}
                    {done}
                    <span class="small">
                      <Cite id={citationId} what={task.code} language={language} />
                    </span>
                    <BesideClaim of={{ evidence, supervision }} language={language} />
                  </td>
                  <td data-name={word.reports.verdict}>
                    {verdict === null ? (
                      <span class="small">{word.reports.noVerdict}</span>
                    ) : (
                      <>
                        <b>{capital(dictionary[language].Assessment[verdict.assessment])}</b> {verdict.reason}{' '}
                        <span class="small">{called(verdict.assessedByAgency, language)}</span>
                      </>
                    )}
                  </td>
                </tr>
              ),
            )}
          </tbody>
        </table>
      )}
      {values.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{word.figures.indicator}</th>
              <th scope="col">{word.reports.value}</th>
            </tr>
          </thead>
          <tbody>
            {values.map(
              ({
                indicator,
                value,
                isWithheld,
                numerator,
                denominator,
                reason,
                withdrawnBecause,
                citationId,
              }) => (
                <tr key={indicator.code}>
                  <th scope="row">
                    <a href={`/${language}/chi-bao/${indicator.slug}`}>{called(indicator, language)}</a>
                  </th>
                  <td>
                    {value === null ? (
                      <span class="small">
                        {unsaidOf({ withdrawnBecause, isWithheld }, language) ??
                          word.reports.blank(reason ?? '')}
                      </span>
                    ) : (
                      <b>{withUnit(value, indicator.unit, language)}</b>
                    )}{' '}
                    {numerator !== null &&
                      denominator !== null &&
                      word.reports.of(
                        formatDecimal(numerator, language),
                        formatDecimal(denominator, language),
                      )}
                    <span class="small">
                      <Cite id={citationId} what={called(indicator, language)} language={language} />
                    </span>
                  </td>
                </tr>
              ),
            )}
          </tbody>
        </table>
      )}
    </article>
  );
}

export function Duties({ province, language, word, open }: In & { province: ProvinceRecord }) {
  const duties = dutiesOf(province);
  const all = dutyCount(province);
  return (
    <Section id="den-han" heading={word.duties.heading}>
      {duties.length === 0 ? (
        <p>{word.duties.none}</p>
      ) : (
        <table class="stacked">
          <thead>
            <tr>
              <th scope="col">{word.duties.task}</th>
              <th scope="col">{word.duties.state}</th>
              <th scope="col">{word.duties.due}</th>
            </tr>
          </thead>
          <tbody>
            {duties.map(
              ({ task, status, daysLate, reporting, dueAt, round, ruling, standing, reason, body }) => (
                <tr key={`${task.code} ${round.period} ${body.nameVi}`}>
                  <th scope="row">
                    <a href={`/${language}/nhiem-vu/${task.code}`}>{task.code}</a>{' '}
                    <Said both={{ vi: task.titleVi, en: task.titleEn }} language={language} />{' '}
                    <span class="small line">{called(body, language)}</span>
                  </th>
                  <td data-name={word.duties.state}>
                    <StandsInWords owed={{ status, daysLate, reporting }} language={language} /> {reason}
                    {standing === 'EXAMPLE' && <span class="mark">{open.example}</span>}
                  </td>
                  <td data-name={word.duties.due}>
                    <Day on={lastDay(dueAt)} /> {formatPeriod(round.period, language)}
                    {ruling.document.symbol && `, ${word.duties.by(ruling.document.symbol)}`}
                  </td>
                </tr>
              ),
            )}
          </tbody>
        </table>
      )}
      {all > duties.length && <p>{word.duties.more(formatDecimal(all - duties.length, language))}</p>}
    </Section>
  );
}
