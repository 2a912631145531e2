// What stands beside what a body claims: its evidence, what supervisors make of it, what inspections found and how that was handled,
// what bodies ask of those above and were answered, and what they were commended for. What was withdrawn shows no words any more.
import type { ComponentChildren } from 'preact';
import { capital, dictionary } from '../../../../db/words.ts';
import { formatDay, formatPeriod } from '../../../lib/dates.ts';
import { inLanguage, type Language, type Named, nameOf } from '../../../lib/language.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import { besideWords } from '../../../words/beside.ts';
import type {
  TaskPageAnswer,
  TaskPageCommendations,
  TaskPageFindings,
  TaskPageRecommendations,
} from '../../answers.ts';
import { Section } from '../shell/parts.tsx';

type Claimed = NonNullable<NonNullable<TaskPageAnswer['directive']>['task']>['claims']['nodes'][number];

export interface Beside {
  readonly findings: TaskPageFindings;
  readonly recommendations: TaskPageRecommendations;
  readonly commendations: TaskPageCommendations;
}

const called = (named: Named | null, language: Language) =>
  named === null ? '' : inLanguage(nameOf(named), language).text;

interface Takeable {
  readonly withdrawnOn: string | null;
  readonly withdrawnReason: string | null;
  readonly standing: string;
}
const takenBack = ({ withdrawnOn, withdrawnReason }: Takeable, language: Language) =>
  withdrawnOn === null
    ? null
    : besideWords[language].withdrawn(formatDay(withdrawnOn), withdrawnReason ?? '');

const Example = ({ of, language }: { of: Takeable; language: Language }) =>
  of.standing === 'EXAMPLE' ? <span class="mark">{besideWords[language].example}</span> : null;

/** On what a claim rests, and what those who supervise make of it. */
export function BesideClaim({
  of: { evidence, supervision },
  language,
}: {
  of: Pick<Claimed, 'evidence' | 'supervision'>;
  language: Language;
}) {
  const word = besideWords[language];
  const { Grade, SupervisionView } = dictionary[language];
  return (
    <>
      {evidence.map(({ reference, grade }) => (
        <span class="small line" key={reference}>
          {word.evidence}: {reference} ({Grade[grade]})
        </span>
      ))}
      {supervision.map((said) => (
        <span class="small line" key={`${said.agency.nameVi} ${said.statedOn}`}>
          {word.supervision}:{' '}
          {word.says(
            called(said.agency, language),
            takenBack(said, language) ?? (said.view ? SupervisionView[said.view] : ''),
          )}
          {said.withdrawnOn === null && `. ${said.statement}`} ({formatDay(said.statedOn)}){' '}
          <Example of={said} language={language} />
        </span>
      ))}
    </>
  );
}

/** Sections on what inspections found, what was asked and answered, and who was commended; none where there is nothing. */
export const BesideRecord = ({ of, language }: { of: Beside; language: Language }) => (
  <>
    <Findings {...of.findings} language={language} />
    <Recommendations {...of.recommendations} language={language} />
    <Commendations {...of.commendations} language={language} />
  </>
);

function List({
  id,
  heading,
  shown,
  all,
  language,
  children,
}: {
  id: string;
  heading: string;
  shown: number;
  all: number;
  language: Language;
  children: ComponentChildren;
}) {
  if (shown === 0) return null;
  return (
    <Section id={id} heading={heading}>
      <ul class="lines">{children}</ul>
      {all > shown && (
        <p>{besideWords[language].more(formatDecimal(shown, language), formatDecimal(all, language))}</p>
      )}
    </Section>
  );
}

const bySymbol = (document: { readonly symbol: string | null } | null, language: Language) =>
  document?.symbol ? `, ${besideWords[language].by(document.symbol)}` : '';
const ofTask = (task: { readonly code: string } | null, language: Language) =>
  task === null ? null : (
    <>
      <a href={`/${language}/nhiem-vu/${task.code}`}>{task.code}</a>{' '}
    </>
  );

function Findings({ nodes, totalCount, language }: Beside['findings'] & { language: Language }) {
  const word = besideWords[language].findings;
  const { FindingStatus, Severity } = dictionary[language];
  return (
    <List id="kiem-tra" heading={word.heading} shown={nodes.length} all={totalCount} language={language}>
      {nodes.map((finding, at) => (
        <li key={at}>
          {ofTask(finding.task, language)}
          <b>{called(finding.agency, language)}</b>: {capital(FindingStatus[finding.status])},{' '}
          {Severity[finding.severity]} <Example of={finding} language={language} />
          <span class="line">
            {takenBack(finding, language) ?? finding.summary}
            {finding.withdrawnOn === null &&
              finding.cases !== null &&
              ` (${word.cases(formatDecimal(finding.cases, language), finding.casesOf ?? '')})`}
          </span>
          <span class="small line">
            {word.inspected(
              called(finding.inspection?.byAgency ?? null, language),
              formatDay(finding.recordedOn),
            )}
            {bySymbol(finding.document, language)}
          </span>
          {finding.handledOn && (
            <span class="small line">
              {word.handled(called(finding.handledByAgency, language), formatDay(finding.handledOn))}:{' '}
              {finding.measure}
              {finding.closedOn &&
                `; ${word.closed(called(finding.closedByAgency, language), formatDay(finding.closedOn))}`}
            </span>
          )}
        </li>
      ))}
    </List>
  );
}

function Recommendations({
  nodes,
  totalCount,
  language,
}: Beside['recommendations'] & { language: Language }) {
  const word = besideWords[language].recommendations;
  const { RecommendationAnswer } = dictionary[language];
  return (
    <List id="kien-nghi" heading={word.heading} shown={nodes.length} all={totalCount} language={language}>
      {nodes.map((asked, at) => (
        <li key={at}>
          {ofTask(asked.task, language)}
          {takenBack(asked, language) ?? asked.text} <Example of={asked} language={language} />
          <span class="small line">
            {word.from(called(asked.from, language), called(asked.to, language), formatDay(asked.madeOn))}
            {bySymbol(asked.document, language)}
          </span>
          <span class="small line">
            {asked.answeredAs === null || asked.answeredOn === null
              ? asked.withdrawnOn === null && word.unanswered
              : `${word.answered(called(asked.answeredByAgency, language), RecommendationAnswer[asked.answeredAs], formatDay(asked.answeredOn))}: ${asked.answerText}`}
          </span>
        </li>
      ))}
    </List>
  );
}

function Commendations({ nodes, totalCount, language }: Beside['commendations'] & { language: Language }) {
  const word = besideWords[language].commendations;
  return (
    <List id="bieu-duong" heading={word.heading} shown={nodes.length} all={totalCount} language={language}>
      {nodes.map((commended, at) => (
        <li key={at}>
          {ofTask(commended.task, language)}
          {takenBack(commended, language) ?? commended.reason} <Example of={commended} language={language} />
          <span class="small line">
            {word.commended(called(commended.agency, language), formatDay(commended.commendedOn))}
            {commended.round && `, ${formatPeriod(commended.round.period, language)}`}
            {bySymbol(commended.document, language)}
          </span>
        </li>
      ))}
    </List>
  );
}
