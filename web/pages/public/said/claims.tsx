// A claim beside the verdict on it. Neither takes the other's place, and examples are marked.
import { capital, dictionary } from '../../../../db/words.ts';
import { civilDate, formatDay, formatPeriod } from '../../../lib/dates.ts';
import { inLanguage, type Language, nameOf } from '../../../lib/language.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import { dutyWords } from '../../../words/duties.ts';
import { Said, Section } from '../shell/parts.tsx';
import { openPageWords } from '../shell/words.ts';
import { mostOpen, type PublishedClaim, publishedClaims, type TaskFacts } from '../task/facts.ts';
import { BesideClaim } from './beside.tsx';

export function Claims({ task, language }: { task: TaskFacts; language: Language }) {
  const word = dutyWords[language].task;
  const { totalCount } = task.claims;
  const nodes = publishedClaims(task);
  const count = (n: number) => formatDecimal(n, language);
  // They come newest first: each body's last word, and what it said before.
  const newest = [...Map.groupBy(nodes, ({ report }) => report.agency.nameVi).values()].map(([one]) => one!);
  const shown = newest.length > mostOpen ? newest.slice(0, mostOpen) : newest;
  const others = newest.slice(shown.length);
  const earlier = nodes.filter((claim) => !newest.includes(claim));
  return (
    <Section id="bao-cao" heading={word.claims}>
      <p>
        {nodes.length === 0
          ? word.noClaims
          : nodes.every(({ report }) => report.isExample)
            ? word.onlyExamples
            : word.claimsIntro}
      </p>
      {newest.length > 0 && <Rows claims={shown} language={language} />}
      {others.length > 0 && (
        <details>
          <summary>{word.otherClaims(count(others.length))}</summary>
          <Rows claims={others} language={language} />
        </details>
      )}
      {earlier.length > 0 && (
        <details>
          <summary>{word.earlierClaims(count(earlier.length))}</summary>
          <Rows claims={earlier} language={language} />
        </details>
      )}
      {totalCount > nodes.length && <p>{word.more(count(nodes.length), count(totalCount))}</p>}
    </Section>
  );
}

function Rows({ claims, language }: { claims: readonly PublishedClaim[]; language: Language }) {
  const word = dutyWords[language].task;
  return (
    <table class="stack">
      <thead>
        <tr>
          <th scope="col">{word.body}</th>
          <th scope="col">{word.claim}</th>
          <th scope="col">{word.verdict}</th>
        </tr>
      </thead>
      <tbody>
        {claims.map((claim, at) => (
          <Row key={at} claim={claim} language={language} />
        ))}
      </tbody>
    </table>
  );
}

function Row({
  claim: { claim, citationId, report, verdict, evidence, supervision },
  language,
}: {
  claim: PublishedClaim;
  language: Language;
}) {
  const word = dutyWords[language].task;
  const { Grade } = dictionary[language];
  const body = inLanguage(nameOf(report.agency), language).text;
  return (
    <tr>
      <th scope="row">
        <Said both={nameOf(report.agency)} language={language} />{' '}
        {report.isExample && <span class="mark">{word.example}</span>}
        <span class="small">
          {formatPeriod(report.round.period, language)},{' '}
          <time datetime={report.publishedAt}>{formatDay(civilDate(report.publishedAt))}</time>
        </span>
      </th>
      <td>
        <span class="name-of">{word.claim}: </span>
        {capital(dictionary[language].Claim[claim])}
        {report.supersededAt && <span class="mark">{word.corrected}</span>}{' '}
        {citationId && <Cite id={citationId} what={body} language={language} />}
        <BesideClaim of={{ evidence, supervision }} language={language} />
      </td>
      <td>
        <span class="name-of">{word.verdict}: </span>
        {verdict ? (
          <>
            {capital(dictionary[language].Assessment[verdict.assessment])}. {verdict.reason}
            <span class="small line">
              {word.verdictBy(
                inLanguage(nameOf(verdict.assessedByAgency), language).text,
                formatDay(verdict.assessedOn),
              )}
              ; {verdict.grade === 'NONE' ? Grade.NONE : word.evidence(Grade[verdict.grade])}
            </span>
          </>
        ) : (
          word.noVerdict
        )}
      </td>
    </tr>
  );
}

/** The short address that answers the same bytes for ever. */
export const Cite = ({ id, what, language }: { id: string; what: string; language: Language }) => (
  <a class="cite" href={`/c/${id}`} aria-label={openPageWords[language].citeLong(what)}>
    {openPageWords[language].cite}
  </a>
);
