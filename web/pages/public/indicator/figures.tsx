// All figures one by one: what a source published, what a body reported itself, and what had to be put right.
import { dictionary } from '../../../../db/words.ts';
import { civilDate, formatDay, formatPeriod } from '../../../lib/dates.ts';
import { inLanguage, type Language, nameOf } from '../../../lib/language.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import { completenessWords } from '../../../words/completeness.ts';
import { indicatorWords } from '../../../words/indicators.ts';
import { words } from '../../../words/words.ts';
import type { IndicatorPageAnswer } from '../../answers.ts';
import { Cite } from '../said/claims.tsx';
import { amountWords, breakdownWords, earlyWords, periodWords, placeWords } from '../said/figure-said.tsx';
import type { Shown } from '../shell/page.ts';
import { Cited, Said, Section } from '../shell/parts.tsx';
import {
  cursorIn,
  type Indicator,
  placeIn,
  type Reported as ReportedValue,
  type Versioned,
} from './facts.ts';

export function Figures({
  indicator,
  shown,
}: {
  answer: IndicatorPageAnswer;
  indicator: Indicator;
  shown: Shown;
}) {
  const { language, path, day, address } = shown;
  const word = indicatorWords[language];
  const { nodes, totalCount, pageInfo } = indicator.figures;
  const count = (n: number) => formatDecimal(n, language);
  const place = placeIn(address.tinh);
  const at = (sau: string | null) => {
    const query = new URLSearchParams(
      Object.entries({ tinh: place, ngay: day, sau }).filter((e): e is [string, string] => e[1] !== null),
    );
    return `/${language}${path}${query.size > 0 ? `?${query}` : ''}#so-lieu`;
  };
  return (
    <Section id="so-lieu" heading={word.figures}>
      <p>{nodes.length === 0 ? word.noFigureHere : word.figuresIntro}</p>
      {nodes.length > 0 && (
        <table class="stack">
          <thead>
            <tr>
              <th scope="col">{word.what}</th>
              <th scope="col">{word.value}</th>
              <th scope="col">{word.source}</th>
            </tr>
          </thead>
          <tbody>
            {nodes.map((figure) => (
              <Row key={figure.citationId} figure={figure} language={language} />
            ))}
          </tbody>
        </table>
      )}
      {(pageInfo.hasNextPage || cursorIn(address.sau) !== null) && (
        <p>
          <span class="small line">{word.shownOf(count(nodes.length), count(totalCount))}</span>
          {pageInfo.hasNextPage && (
            <a class="more" rel="next" href={at(pageInfo.endCursor)}>
              {word.older}
            </a>
          )}
          {cursorIn(address.sau) !== null && (
            <a class="more" href={at(null)}>
              {word.newest}
            </a>
          )}
        </p>
      )}
    </Section>
  );
}

function Row({ figure, language }: { figure: Versioned; language: Language }) {
  const word = indicatorWords[language];
  const breakdown = breakdownWords(figure, language);
  const others = (figure.contradiction?.observations ?? []).filter(
    ({ citationId }) => citationId !== figure.citationId,
  );
  const amount = amountWords(figure, figure.unit, language);
  return (
    <tr>
      <th scope="row">
        {placeWords(figure.territory, language)}
        <span class="small">
          {periodWords(figure, language)}
          {figure.periodType === 'ytd' && ` (${word.cumulative})`}
          {breakdown && `, ${breakdown}`}
        </span>
      </th>
      <td>
        <b>{amount}</b>{' '}
        {figure.kind !== 'ACTUAL' && (
          <span class="mark">{dictionary[language].ObservationKind[figure.kind]}</span>
        )}
        {earlyWords(figure, language) && <span class="small line">{earlyWords(figure, language)}</span>}
        {figure.contradiction && (
          <span class="small line">
            <span class="mark">{word.unlike}</span>
            {others.length > 0 &&
              word.elsewhere(
                others
                  .map(
                    (other) =>
                      `${amountWords(other, other.unit, language)}${other.source.publisher ? ` (${other.source.publisher})` : ''}`,
                  )
                  .join('; '),
              )}
          </span>
        )}
        {figure.earlier.map((before) => (
          <span class="small line" key={before.knownUntil}>
            {word.revised}: {amountWords(before, figure.unit, language)} → {amount}
          </span>
        ))}
      </td>
      <td>
        <Cited source={figure.source} otherwise={figure.source.symbol ?? words[language].figures.noSource} />{' '}
        {figure.confidence === 'RECALLED' && (
          <span class="mark">{dictionary[language].Confidence.RECALLED}</span>
        )}{' '}
        {figure.citationId && (
          <Cite
            id={figure.citationId}
            what={`${placeWords(figure.territory, language)}, ${periodWords(figure, language)}: ${amount}`}
            language={language}
          />
        )}
        {figure.note && (
          <span class="small line" lang="en">
            {figure.note}
          </span>
        )}
      </td>
    </tr>
  );
}

/** What bodies reported themselves stands apart: nobody else published it. */
export function Reported({
  indicator,
  place,
  isRanked,
  shown,
}: {
  indicator: Indicator;
  place: string | null;
  /** The same numbers are pictured above: their table is a link away. */
  isRanked: boolean;
  shown: Shown;
}) {
  const { language, path, day } = shown;
  const word = indicatorWords[language];
  const values = indicator.latestValues.nodes.filter(
    ({ agency }) => place === null || agency?.territory?.slug === place,
  );
  return (
    <Section id="tu-bao-cao" heading={word.reported}>
      <p>
        {values.length === 0
          ? word.reportedNone
          : values.every(({ standing }) => standing === 'EXAMPLE')
            ? word.reportedExamples
            : word.reportedIntro}
      </p>
      {isRanked && (
        <p>
          <a href={`/${language}${path}?nguon=bao-cao&xem=bang${day ? `&ngay=${day}` : ''}#tu-bao-cao`}>
            {word.reportedBelow(formatDecimal(values.length, language))}
          </a>
        </p>
      )}
      {values.length > 0 && !isRanked && (
        <table class="stack">
          <thead>
            <tr>
              <th scope="col">{word.body}</th>
              <th scope="col">{word.value}</th>
              <th scope="col">{word.status}</th>
            </tr>
          </thead>
          <tbody>
            {values.map((value, at) => (
              <ReportedRow key={at} value={value} unit={indicator.unit} language={language} />
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}

function ReportedRow({
  value: one,
  unit,
  language,
}: {
  value: ReportedValue;
  unit: string;
  language: Language;
}) {
  const word = indicatorWords[language];
  const { value, isWithheld, numerator, denominator, agency, report, period, standing, citationId } = one;
  const verifier = report?.verifiedByAgency;
  const amount =
    value === null
      ? isWithheld
        ? completenessWords[language].withheld
        : word.blank
      : amountWords({ value, valueHigh: null, qualifier: 'EXACT' }, unit, language);
  return (
    <tr>
      <th scope="row">
        <Said both={nameOf(agency ?? {})} language={language} />{' '}
        {standing === 'EXAMPLE' && <span class="mark">{word.example}</span>}
        <span class="small">
          {formatPeriod(period, language)}
          {report?.publishedAt && `, ${formatDay(civilDate(report.publishedAt))}`}
        </span>
      </th>
      <td>
        <b>{amount}</b>
        {numerator !== null && denominator !== null && (
          <span class="small line">
            {word.fraction(formatDecimal(numerator, language), formatDecimal(denominator, language))}
          </span>
        )}
      </td>
      <td>
        {verifier ? word.verifiedBy(inLanguage(nameOf(verifier), language).text) : word.selfReported}{' '}
        {citationId && (
          <Cite
            id={citationId}
            what={`${inLanguage(nameOf(agency ?? {}), language).text}, ${formatPeriod(period, language)}: ${amount}`}
            language={language}
          />
        )}
      </td>
    </tr>
  );
}

export function Revised({ indicator, language }: { indicator: Indicator; language: Language }) {
  const word = indicatorWords[language];
  const { nodes } = indicator.amended;
  return (
    <Section id="da-sua" heading={word.revised}>
      {nodes.length === 0 && <p>{word.revisedNone}</p>}
      <ul class="lines">
        {nodes.flatMap((figure) =>
          figure.earlier.map((before, at) => {
            const after = at === 0 ? figure : figure.earlier[at - 1]!;
            return (
              <li key={before.citationId}>
                {word.revisedSays({
                  day: formatDay(civilDate(before.knownUntil)),
                  place: placeWords(figure.territory, language),
                  period: periodWords(figure, language),
                  before: amountWords(before, figure.unit, language),
                  now: amountWords(after, figure.unit, language),
                })}{' '}
                {before.citationId && (
                  <a class="cite" href={`/c/${before.citationId}`}>
                    {word.earlierText}
                  </a>
                )}
                {after.note && <span class="small line">{word.revisedWhy(after.note)}</span>}
              </li>
            );
          }),
        )}
      </ul>
    </Section>
  );
}
