// The reports an office owes: round by round what is due, by whose ruling, and how far its report has come.

import { capital, dictionary } from '../../../../db/words.ts';
import { chartStyles } from '../../../charts/charts.css.ts';
import { StatusSign, StatusSprite } from '../../../charts/legend.tsx';
import { cellClass, stageWords, statusWords } from '../../../charts/status.ts';
import { civilDate, formatDay, formatMoment, formatPeriod } from '../../../lib/dates.ts';
import type { Language } from '../../../lib/language.ts';
import type { MyReportsAnswer } from '../../answers.ts';
import { FormToken, fieldState, frame, type Problem, type Sent, type Shown, Wrong } from '../frame/frame.tsx';
import type { Body, ListedReport, Owed, Round } from './answer.ts';
import { reportPageStyles } from './page.css.ts';
import { dueIn, groundsOf, nameIn, reportAddress, roundDueIn, titleIn } from './say.ts';
import { type ReportWords, reportWords } from './words.ts';

interface Part {
  readonly shown: Shown;
  readonly word: ReportWords;
  readonly sent: Sent;
}

const mostOwed = 12;

export function drawReportList(answer: MyReportsAnswer, shown: Shown, sent: Sent): string {
  const { language } = shown;
  const word = reportWords[language];
  const today = civilDate(shown.now);
  const bodies = (answer.node?.memberships ?? [])
    .filter(
      ({ role, from, until }) =>
        role === 'PROVINCE_OFFICER' && from <= today && (until === null || until > today),
    )
    .map(({ agency }) => agency);
  const own = new Set(bodies.map(({ id }) => id));
  const reports = answer.myReports.nodes;
  const inherited = reports.filter(({ agency }) => !own.has(agency.id));
  const isOpen = ({ status }: ListedReport) => status !== 'PUBLISHED';
  const part = { shown, word, sent };
  return frame({
    shown,
    title: word.list.title,
    css: chartStyles + reportPageStyles,
    problems: sent.problems,
    children: (
      <>
        <StatusSprite />
        <p>{word.list.intro}</p>
        {/* The page keeper turns the mark where there is no network; without a script, too, the page then says how old it is. */}
        <p class="offline" data-live="1">
          {word.list.away(formatMoment(shown.now))}
        </p>
        {bodies.length === 0 && <p class="notice">{word.list.noBody}</p>}
        {bodies.map((body) => (
          <section key={body.id} aria-labelledby={`co-quan-${body.id}`}>
            <h2 id={`co-quan-${body.id}`}>{nameIn(body, language)}</h2>
            {answer.directives.nodes.every(({ rounds }) => rounds.nodes.length === 0) && (
              <p class="notice">{word.list.noRound}</p>
            )}
            <RoundsOf {...part} answer={answer} body={body} />
          </section>
        ))}
        <Inherited
          {...part}
          heading={word.list.inheritedHeading}
          how={word.list.inheritedHow}
          reports={inherited.filter(isOpen)}
          heirs={bodies}
        />
        <Inherited
          {...part}
          heading={word.list.pastHeading}
          how={null}
          reports={inherited.filter((report) => !isOpen(report))}
          heirs={bodies}
        />
      </>
    ),
  });
}

type Owing = NonNullable<MyReportsAnswer['node']>['memberships'][number]['agency'];

/** First the rounds in which the body owes something or has begun; behind them, folded, those it need not report for. */
function RoundsOf({ answer, body, ...part }: Part & { answer: MyReportsAnswer; body: Owing }) {
  const { list } = part.word;
  const all = answer.directives.nodes.flatMap(({ symbol, rounds }) =>
    rounds.nodes.map((round) => ({
      symbol,
      round,
      owed: body.obligations.nodes.filter(
        ({ round: of, status }) => of.id === round.id && status !== 'NOT_RESPONSIBLE',
      ),
      reports: answer.myReports.nodes.filter(
        ({ agency, round: of }) => agency.id === body.id && of.id === round.id,
      ),
    })),
  );
  const asked = all.filter(({ owed, reports }) => owed.length + reports.length > 0);
  const free = all.filter((one) => !asked.includes(one));
  const draw = (some: typeof all) =>
    some.map((one) => <RoundOf key={one.round.id} {...part} {...one} body={body} />);
  return (
    <>
      {asked.length === 0 && all.length > 0 && (
        <p>
          <span class="st st-unruled">
            <StatusSign status="NO_RULED_DEADLINE" />
          </span>{' '}
          <b>{list.unruled}</b> {list.unruledHow}
        </p>
      )}
      {draw(asked)}
      {free.length > 0 && (
        <details open={asked.length === 0}>
          <summary>{list.free(free.length)}</summary>
          {draw(free)}
        </details>
      )}
    </>
  );
}

function RoundOf({
  shown,
  word,
  sent,
  symbol,
  round,
  body,
  owed,
  reports,
}: Part & {
  readonly symbol: string;
  readonly round: Round;
  readonly body: Body;
  readonly owed: readonly Owed[];
  readonly reports: readonly ListedReport[];
}) {
  const { language, now } = shown;
  const { list } = word;
  const period = formatPeriod(round.period, language);
  const isYet = round.opensAt <= now;
  const id = `ky-${round.period}`;
  return (
    <section class="round" aria-labelledby={id}>
      <h3 id={id}>
        {list.round(period, symbol)}{' '}
        {round.standing === 'EXAMPLE' && <span class="mark">{list.example}</span>}
      </h3>
      {round.standing === 'EXAMPLE' && <p class="small">{list.exampleRound}</p>}
      {round.dueAt !== null && owed.length > 0 && <p>{roundDueIn(round, language)}</p>}
      <OwedHere owed={owed} shown={shown} word={word} />
      {!isYet && <p class="notice">{list.notYet(formatDay(civilDate(round.opensAt)))}</p>}
      {reports.map((report) => (
        <OneReport key={report.id} report={report} shown={shown} word={word} sent={sent} />
      ))}
      {isYet && reports.length === 0 && (
        <>
          <p class="step">{list.none}</p>
          <form method="post" action="/app/bao-cao">
            <FormToken shown={shown} idempotencyKey={`${sent.key}-${round.period}`} />
            <input type="hidden" name="viec" value="bat-dau" />
            <input type="hidden" name="ky" value={round.id} />
            <input type="hidden" name="co-quan" value={body.id} />
            <button type="submit">{list.start(period)}</button> <span class="small">{list.startHow}</span>
          </form>
        </>
      )}
    </section>
  );
}

function OwedHere({
  owed,
  shown,
  word,
}: {
  readonly owed: readonly Owed[];
  readonly shown: Shown;
  readonly word: ReportWords;
}) {
  const { language, now } = shown;
  const { list } = word;
  if (owed.length === 0) return <p>{list.notOwed}</p>;
  const [first, rest] = [owed.slice(0, mostOwed), owed.slice(mostOwed)];
  return (
    <>
      <h4>{list.owedHeading}</h4>
      <ul class="plain">
        {first.map((one) => (
          <OneOwed key={one.id} owed={one} now={now} language={language} />
        ))}
      </ul>
      {rest.length > 0 && (
        <details>
          <summary>{list.more(first.length, owed.length)}</summary>
          <ul class="plain">
            {rest.map((one) => (
              <OneOwed key={one.id} owed={one} now={now} language={language} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function OneOwed({ owed, now, language }: { owed: Owed; now: string; language: Language }) {
  const due = dueIn(owed, now, language);
  return (
    <li class="line">
      <span class={cellClass(owed.status, null)}>
        <StatusSign status={owed.status} />
      </span>{' '}
      <b>
        {owed.task.code} {titleIn(owed.task, language)}
      </b>
      <p class="was">
        {statusWords(owed.status, language)}. {capital(dictionary[language].Owes[owed.owes])}.{' '}
        <span class={due.isLate ? 'late' : undefined}>{due.text}</span>
        {groundsOf(owed, language).map((ground) => (
          <span key={ground}>, {ground}</span>
        ))}
      </p>
    </li>
  );
}

function OneReport({ report, shown, word, sent }: Part & { readonly report: ListedReport }) {
  const { list } = word;
  const { status, submittedAt, verifiedAt, publishedAt, returns } = report;
  const latest = Math.max(0, ...returns.map(({ revision }) => revision));
  const remarks = returns.filter(({ revision }) => revision === latest).length;
  const moment = {
    DRAFT: null,
    RETURNED: null,
    SUBMITTED: submittedAt,
    VERIFIED: verifiedAt,
    PUBLISHED: publishedAt,
  }[status];
  const address = reportAddress(report.id);
  const mayCorrect = status === 'PUBLISHED' && report.supersededAt === null;
  return (
    <div class="report">
      <p>
        {report.supersedes && <span class="mark">{list.correctionOf}</span>}{' '}
        <span class={`step is-${status}`}>{stageWords(status, shown.language)}</span>
        {status === 'RETURNED' && <>: {word.returned(remarks)}</>}
        {moment && <> {word.at(formatMoment(moment))}</>}
        {report.supersededAt !== null && <>, {word.superseded}</>}.{' '}
        {list.filled(report.items.length, report.values.length)}.
        {report.isExample && (
          <>
            {' '}
            <span class="mark">{list.example}</span>
          </>
        )}
      </p>
      <div class="acts">
        <a
          class="button"
          href={address}
          data-kept={status === 'DRAFT' || status === 'RETURNED' ? '' : undefined}
        >
          {status === 'DRAFT' ? list.goOn : status === 'RETURNED' ? list.repair : list.see}
        </a>
      </div>
      {mayCorrect && (
        <Correct report={report} shown={shown} word={word} sent={sent} problems={sent.problems} />
      )}
    </div>
  );
}

export function Correct({
  report,
  shown,
  word,
  sent,
  problems,
}: Part & {
  readonly report: Pick<ListedReport, 'id' | 'revision'>;
  readonly problems: readonly Problem[];
}) {
  const { list } = word;
  const field = `ly-do-${report.id}`;
  const isOpen = sent.values['bao-cao'] === report.id;
  return (
    <details open={isOpen}>
      <summary>{list.correct}</summary>
      <form method="post" action="/app/bao-cao">
        <FormToken shown={shown} idempotencyKey={`${sent.key}-dc`} />
        <input type="hidden" name="viec" value="dinh-chinh" />
        <input type="hidden" name="bao-cao" value={report.id} />
        <input type="hidden" name="revision" value={report.revision} />
        <p>{list.correctHow}</p>
        <div class="field">
          <label for={field}>{list.correctReason}</label>
          <p class="hint">{list.correctReasonHint}</p>
          <Wrong field={field} problems={problems} />
          <textarea name="ly-do" {...fieldState(field, problems)}>
            {isOpen ? (sent.values['ly-do'] ?? '') : ''}
          </textarea>
        </div>
        <button type="submit">{list.correct}</button>
      </form>
    </details>
  );
}

function Inherited({
  heading,
  how,
  reports,
  heirs,
  ...part
}: Part & {
  readonly heading: string;
  readonly how: string | null;
  readonly reports: readonly ListedReport[];
  readonly heirs: readonly Body[];
}) {
  const { language } = part.shown;
  if (reports.length === 0) return null;
  return (
    <section>
      <h2>{heading}</h2>
      {how && <p>{how}</p>}
      {reports.map((report) => (
        <section class="round" key={report.id}>
          <h3>
            {formatPeriod(report.round.period, language)}:{' '}
            {part.word.list.inherited(
              nameIn(report.agency, language),
              heirs.map((heir) => nameIn(heir, language)).join(', '),
            )}
          </h3>
          <OneReport {...part} report={report} />
        </section>
      ))}
    </section>
  );
}
