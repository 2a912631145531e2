// The panels below the sentence of the day: where reports stand, what became of the round, its deadlines, its provinces, and what
// changed.
import type { ComponentChildren } from 'preact';
import * as deadlineStrip from '../../../charts/deadline-strip.tsx';
import * as stageCounts from '../../../charts/stage-counts.tsx';
import * as statusMap from '../../../charts/status-map.tsx';
import { civilDate, formatMoment, formatPeriod, lastDay } from '../../../lib/dates.ts';
import { formatDecimal, formatPercent } from '../../../lib/numbers.ts';
import { shownPlace } from '../../../lib/places.ts';
import type { ReportStatus } from '../../answers.ts';
import { inAddress } from '../frame/addresses.ts';
import { daysBetween, Name } from '../frame/marks.tsx';
import type { Completion, Owed, ReportBrief } from './answer.ts';
import { dutyAddress, letterOf, loudest, type ProvinceStand } from './owed.ts';
import { number, type Part, query } from './part.ts';

const Panel = ({ id, heading, children }: { id: string; heading: string; children: ComponentChildren }) => (
  <section aria-labelledby={id}>
    <h2 id={id}>{heading}</h2>
    {children}
  </section>
);

export function Provinces(part: Part) {
  const { answer, owed, stands, shown, word } = part;
  const { language } = shown;
  const places = answer.territories.nodes.flatMap(({ code, tileRow: row, tileColumn: column, ...place }) =>
    code !== null && row !== null && column !== null ? [{ ...place, code, row, column }] : [],
  );
  const tiles = places.map((place): statusMap.StatusTile => {
    const stand = stands.get(place.code);
    const body = stand?.duties[0]?.agency;
    return {
      code: place.code,
      name: shownPlace(place),
      row: place.row,
      column: place.column,
      // Without a ruling nobody owes anything; with one, a place that it does not name is not responsible.
      status: stand?.status ?? (owed.length === 0 ? 'NO_RULED_DEADLINE' : 'NOT_RESPONSIBLE'),
      verified: null,
      href: `/app/ma-tran?${query(part, body ? { 'co-quan': inAddress(body.id) } : { loai: 'provinces' })}`,
    };
  });
  const standing = [...stands.values()];
  const due = standing.filter(({ status }) => status !== null);
  const count = (some: readonly ProvinceStand[]) => number(some.length, part);
  const handedIn = (some: readonly ProvinceStand[]) => some.filter(({ hasReported }) => hasReported);
  const sentBack = standing.filter(({ isSentBack }) => isSentBack);
  const unasked = handedIn(standing.filter(({ status }) => status === null));
  return (
    <Panel id="tinh" heading={word.map.heading}>
      <p>
        {due.length > 0 && word.map.reported(count(handedIn(due)), count(due))}{' '}
        {due.length === 0 && word.map.reportedFreely(count(unasked), number(places.length, part))}{' '}
        {due.length > 0 && unasked.length > 0 && word.map.unasked(count(unasked))}{' '}
        {sentBack.length > 0 && word.map.sentBack(count(sentBack))}
      </p>
      {statusMap.render(tiles, language)}
    </Panel>
  );
}

const stages: readonly ReportStatus[] = ['DRAFT', 'SUBMITTED', 'RETURNED', 'VERIFIED', 'PUBLISHED'];
const since = (report: ReportBrief): string | null =>
  ({
    DRAFT: report.startedAt,
    SUBMITTED: report.submittedAt,
    RETURNED: report.returns.at(-1)?.returnedAt ?? null,
    VERIFIED: report.verifiedAt,
    // What is published waits for nobody.
    PUBLISHED: null,
  })[report.status];

export function Stages(part: Part) {
  const { round, which, reports, shown, word } = part;
  const counts = round.counts.filter(({ standing }) => (standing === 'EXAMPLE') === (which === 'examples'));
  const counted = (status: string) =>
    counts
      .filter((one) => one.status.toLowerCase() === status.toLowerCase())
      .reduce((sum, one) => sum + one.reports, 0);
  const superseded = counted('superseded');
  const data = stages.map((stage) => {
    const oldest = reports
      .filter(({ status }) => status === stage)
      .map(since)
      .filter((moment) => moment !== null)
      .sort()[0];
    return {
      stage,
      count: counted(stage),
      oldestDays: oldest === undefined ? null : daysBetween(oldest, shown.now),
    };
  });
  return (
    <Panel id="buoc" heading={word.stages.heading}>
      {stageCounts.render(data, shown.language)}
      {superseded > 0 && <p class="small">{word.stages.superseded(number(superseded, part))}</p>}
    </Panel>
  );
}

const outcomes = {
  reports: ['onTime', 'late', 'notYet', 'overdue', 'sentBack', 'exempt'],
  completions: ['doneOnTime', 'doneLate', 'notYet', 'overdue', 'waiting', 'sentBack', 'notPursued', 'exempt'],
} as const;

export function Outcome(part: Part) {
  const { answer, which, word } = part;
  const completion = answer.completion?.find(({ isExample }) => isExample === (which === 'examples'));
  return (
    <Panel id="ket-qua" heading={word.completion.heading}>
      {!completion || completion.obligations === 0 ? (
        <p class="notice">{word.completion.none}</p>
      ) : (
        (['reports', 'completions'] as const)
          .filter((kind) => completion[kind].owed > 0)
          .map((kind) => <Tally key={kind} kind={kind} completion={completion} part={part} />)
      )}
    </Panel>
  );
}

/** What is owed of one kind, and the rates over what is due of it. */
function Tally({
  kind,
  completion,
  part,
}: {
  readonly kind: 'completions' | 'reports';
  readonly completion: Completion;
  readonly part: Part;
}) {
  const { shown, word } = part;
  const tally = completion[kind];
  const words: Readonly<Record<string, string>> = word.completion[kind].outcomes;
  const counts: Readonly<Record<string, unknown>> = { ...tally };
  const all = number(tally.owed, part);
  return (
    <>
      <table>
        <caption class="small">{word.completion[kind].caption(all)}</caption>
        <thead>
          <tr>
            <th scope="col">{word.completion.what}</th>
            <th scope="col" class="number">
              {word.completion.share}
            </th>
          </tr>
        </thead>
        <tbody>
          {outcomes[kind]
            // The four of the directive always; the rest where there is any.
            .filter((outcome, at) => at < 4 || Number(counts[outcome]) > 0)
            .map((outcome) => (
              <tr key={outcome}>
                <th scope="row">{words[outcome]}</th>
                <td class="number">{word.completion.of(number(Number(counts[outcome]), part), all)}</td>
              </tr>
            ))}
        </tbody>
      </table>
      {kind === 'reports' && tally.waiting > 0 && (
        <p class="small">{word.completion.reports.waiting(number(tally.waiting, part))}</p>
      )}
      {tally.due === 0 ? (
        <p>{word.completion.noRate}</p>
      ) : (
        (['onTimeRate', 'lateRate', 'overdueRate'] as const).map((rate) => (
          <p key={rate}>
            {word.completion[kind][rate](
              formatPercent(tally[rate].percent ?? '0', shown.language),
              formatDecimal(tally[rate].numerator, shown.language),
              formatDecimal(tally[rate].denominator, shown.language),
            )}
          </p>
        ))
      )}
    </>
  );
}

export function Deadlines(part: Part) {
  const { answer, owed, shown, word } = part;
  const byTask = byTaskOf(owed);
  const tasks = answer.directive?.tasks.totalCount ?? 0;
  const unruled = tasks - byTask.size;
  return (
    <Panel id="han" heading={word.strip.heading}>
      {byTask.size === 0 ? (
        <p class="notice">{word.strip.none}</p>
      ) : (
        <>
          <p class="small">{word.strip.unruled(number(unruled, part), number(tasks, part))}</p>
          <h3>{word.strip.inRound(formatPeriod(part.round.period, shown.language))}</h3>
          {deadlineStrip.render(
            {
              today: civilDate(shown.now),
              deadlines: [...byTask].map(([code, duties]) => {
                const { task, ruling } = duties[0]!;
                const due = duties
                  .map(({ dueAt }) => dueAt)
                  .sort()
                  .at(-1)!;
                const status = loudest(duties)!;
                return {
                  code,
                  name: { vi: task.titleVi, en: task.titleEn },
                  href: `/app/ma-tran?${query(part, { nv: code })}`,
                  status,
                  verified: null,
                  start: ruling.ruledOn,
                  due: lastDay(due),
                  ruledBy: ruling.document.symbol,
                  doneOn: null,
                  extensions: [],
                };
              }),
            },
            shown.language,
          )}
        </>
      )}
    </Panel>
  );
}

/** Duties by the code of their task. */
function byTaskOf(owed: readonly Owed[]): Map<string, Owed[]> {
  return Map.groupBy(owed, ({ task }) => task.code);
}

interface Happened {
  readonly at: string;
  readonly body: Owed['agency'];
  readonly words: string;
  readonly href: string;
}
const weekMs = 7 * 86_400_000;
const mostChanges = 15;

function changesOf({ owed, reports, shown, word }: Part): Happened[] {
  const from = new Date(Date.parse(shown.now) - weekMs).toISOString();
  const ofReports = reports.flatMap((report): Happened[] => {
    const href = `/app/tham-dinh/${inAddress(report.id)}`;
    const told = (at: string | null | undefined, words: string): Happened[] =>
      at ? [{ at, body: report.agency, words, href }] : [];
    return [
      ...told(report.submittedAt, word.changes.SUBMITTED),
      ...told(report.returns.at(-1)?.returnedAt, word.changes.RETURNED),
      ...told(report.verifiedAt, word.changes.VERIFIED),
      ...told(report.publishedAt, report.supersedes ? word.changes.CORRECTED : word.changes.PUBLISHED),
    ];
  });
  const ofUrging = owed.flatMap((one): Happened[] => {
    const letter = letterOf(one);
    if (!letter) return [];
    const href = dutyAddress(one.id);
    return [
      { at: letter.signedAt!, body: one.agency, words: word.changes.URGED(one.task.code), href },
      ...(letter.answeredAt
        ? [{ at: letter.answeredAt, body: one.agency, words: word.changes.ANSWERED(one.task.code), href }]
        : []),
    ];
  });
  return [...ofReports, ...ofUrging].filter(({ at }) => at >= from).sort((a, b) => (a.at < b.at ? 1 : -1));
}

export function Changes(part: Part) {
  const { shown, word } = part;
  const changes = changesOf(part);
  return (
    <Panel id="thay-doi" heading={word.changes.heading}>
      {changes.length === 0 ? (
        <p>{word.changes.none}</p>
      ) : (
        <ul class="plain changes">
          {changes.slice(0, mostChanges).map(({ at, body, words, href }) => (
            <li key={`${at} ${href} ${words}`}>
              <span class="small">{formatMoment(at)}</span> <br />
              <a href={href}>
                <Name of={body} language={shown.language} />
              </a>{' '}
              {words}
            </li>
          ))}
        </ul>
      )}
      {changes.length > mostChanges && (
        <p class="small">{word.changes.more(number(changes.length - mostChanges, part))}</p>
      )}
    </Panel>
  );
}
