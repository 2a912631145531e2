// The monitoring board of one round: what must be acted on first, then who is silent, where reports stand and what changed.
import type { ComponentChildren } from 'preact';
import * as deadlineStrip from '../../../charts/deadline-strip.tsx';
import { StatusSign, StatusSprite } from '../../../charts/legend.tsx';
import * as stageCounts from '../../../charts/stage-counts.tsx';
import { cellClass, fullWords } from '../../../charts/status.ts';
import * as statusMap from '../../../charts/status-map.tsx';
import { civilDate, formatDay, formatMoment, formatPeriod, lastDay } from '../../../lib/dates.ts';
import { inLanguage, type Language } from '../../../lib/language.ts';
import { formatDecimal, formatPercent } from '../../../lib/numbers.ts';
import { shownPlace } from '../../../lib/places.ts';
import { inAddress } from '../frame/addresses.ts';
import { frame, type Sent, type Shown } from '../frame/frame.tsx';
import { daysBetween, ExampleMark, Name, nameText } from '../frame/marks.tsx';
import { type AppWords, appWords } from '../frame/words.ts';
import {
  belongs,
  dutyAddress,
  hasArrived,
  isLate,
  lateFirst,
  letterOf,
  loudest,
  mayBeUrged,
  type ProvinceStand,
  standOfProvinces,
  verifiedOf,
  type Which,
  whichOf,
} from './owed.ts';
import { boardStyles } from './page.css.ts';
import type { BoardAnswer, Completion, Owed, ReportBrief, Stage } from './question.ts';
import { ofDirective, RoundChoice } from './round-choice.tsx';
import { type BoardWords, boardWords } from './words.ts';

type Round = NonNullable<BoardAnswer['round']>;
interface Part {
  readonly answer: BoardAnswer;
  readonly round: Round;
  readonly which: Which;
  /** The obligations and reports of this kind only, and how the provinces stand by them. */
  readonly owed: readonly Owed[];
  readonly reports: readonly ReportBrief[];
  readonly stands: ReadonlyMap<string, ProvinceStand>;
  readonly shown: Shown;
  readonly word: BoardWords;
  readonly app: AppWords;
}

export function drawBoard(answer: BoardAnswer, shown: Shown, { address }: Sent): string {
  const { language } = shown;
  const word = boardWords[language];
  const app = appWords[language];
  const rounds = answer.directive?.rounds.nodes ?? [];
  const { round } = answer;
  const which = whichOf(address.xem, shown.viewer!.isExample);
  const owed = round?.obligations.nodes.filter(belongs(which)) ?? [];
  const reports = round?.reports.nodes.filter(belongs(which)) ?? [];
  const part = round && {
    answer,
    round,
    which,
    owed,
    reports,
    stands: standOfProvinces(owed, reports),
    shown,
    word,
    app,
  };
  return frame({
    shown,
    title: round ? word.titleOf(formatPeriod(round.period, language)) : word.title,
    css: boardStyles,
    children: (
      <>
        <StatusSprite />
        {rounds.length === 0 ? (
          <p class="notice">{word.noRounds}</p>
        ) : (
          <RoundChoice
            directives={answer.directives.nodes}
            under={answer.directive?.slug}
            rounds={rounds}
            chosen={round?.period ?? ''}
            which={which}
            path="/app/giam-sat"
            language={language}
            word={word}
          />
        )}
        {rounds.length > 0 && !part && <p class="notice">{word.noSuchRound}</p>}
        {part && <Panels {...part} />}
      </>
    ),
  });
}

const Panels = (part: Part) => {
  const { which, word, app, shown } = part;
  return (
    <>
      <p class={which === 'examples' ? 'notice' : 'small'}>
        {which === 'examples' && <ExampleMark word={app} />}{' '}
        {which === 'examples' ? word.examplesShown : word.factsShown}{' '}
        <span class="small">{word.asOf(formatMoment(shown.now))}</span>
      </p>
      <Today {...part} />
      <div class="board">
        <div>
          <Stages {...part} />
          <Outcome {...part} />
          <Deadlines {...part} />
        </div>
        <div>
          <Provinces {...part} />
          <Changes {...part} />
        </div>
      </div>
    </>
  );
};

const number = (count: number, { shown }: Part) => formatDecimal(count, shown.language);
const query = ({ answer, round, which }: Part, more: Record<string, string> = {}) =>
  new URLSearchParams({
    ...ofDirective(answer),
    ky: round.period,
    xem: which === 'examples' ? 'vi-du' : 'that',
    ...more,
  }).toString();

interface TodayCounts {
  readonly overdue: number;
  readonly silent: number;
  /** Letters that were written and stand; how many of them came to their body, and how many it answered. */
  readonly letters: number;
  readonly arrived: number;
  readonly answers: number;
}

/** What the sentence counts: duties that are late, provinces that are silent, letters and answers. */
export function countToday(owed: readonly Owed[], stands: ReadonlyMap<string, ProvinceStand>): TodayCounts {
  const letters = owed.map(letterOf).filter((letter) => letter !== undefined);
  return {
    overdue: owed.filter(isLate).length,
    silent: [...stands.values()].filter(({ isSilent }) => isSilent).length,
    letters: letters.length,
    arrived: letters.filter(hasArrived).length,
    answers: letters.filter(({ answeredAt }) => answeredAt !== null).length,
  };
}

/** The numbers of the sentence in its order. */
const said = ({ overdue, silent, letters, arrived, answers }: TodayCounts) =>
  [overdue, silent, letters, arrived, answers] as const;

/** The state of the round in one sentence, to be read aloud. */
export function describe(
  owed: readonly Owed[],
  stands: ReadonlyMap<string, ProvinceStand>,
  language: Language,
): string {
  const { today } = boardWords[language];
  const number = (count: number) => formatDecimal(count, language);
  if (owed.length === 0) return today.noRuling;
  if (!owed.some(isLate))
    return today.calm(number(owed.filter(({ status }) => status === 'DUE_SOON').length));
  return today.sentence(...(said(countToday(owed, stands)).map(number) as Parameters<typeof today.sentence>));
}

/** The same sentence with each of its numbers a link: its words are put around marks that no text contains. */
function Sentence(part: Part) {
  const { owed, stands, shown, word } = part;
  if (!owed.some(isLate)) return <p class="lead">{describe(owed, stands, shown.language)}</p>;
  const counts = said(countToday(owed, stands));
  const letters = '/app/don-doc#da-gui';
  const links = ['#tre', `/app/ma-tran?${query(part, { loai: 'provinces' })}`, letters, letters, letters];
  const mark = '\u0001';
  const pieces = word.today.sentence(mark, mark, mark, mark, mark).split(mark);
  return (
    <p class="lead">
      {pieces.map((piece, at) => (
        <>
          {piece}
          {at < pieces.length - 1 && <a href={links[at]!}>{number(counts[at]!, part)}</a>}
        </>
      ))}
    </p>
  );
}

const mostLate = 12;

function Today(part: Part) {
  const { owed, shown, word } = part;
  const late = lateFirst(owed);
  const unurged = late.filter(mayBeUrged);
  return (
    <section aria-labelledby="hom-nay">
      <h2 id="hom-nay">{word.today.heading}</h2>
      <Sentence {...part} />
      {unurged.length > 0 && (
        <p>
          <a class="button" href="/app/don-doc">
            {word.today.urgeAll(
              number(unurged.length, part),
              number(new Set(unurged.map(({ agency }) => agency?.id)).size, part),
            )}
          </a>
        </p>
      )}
      {late.length > 0 && (
        <ul class="rows" id="tre">
          {late.slice(0, mostLate).map((one) => (
            <li key={one.id}>
              <p>
                <a class="touch" href={dutyAddress(one.id)}>
                  {`${one.task?.code ?? ''} ${nameText(one.agency, shown.language)}`}
                </a>
                <span class="small">
                  {' '}
                  {one.task &&
                    inLanguage({ vi: one.task.titleVi, en: one.task.titleEn }, shown.language).text}
                </span>
              </p>
              <StatusPill owed={one} language={shown.language} word={word} />
              <p class="small">
                <UrgedWords owed={one} word={word} />
              </p>
            </li>
          ))}
        </ul>
      )}
      {late.length > mostLate && (
        <p>
          <a class="touch" href={`/app/ma-tran?${query(part)}`}>
            {word.today.more(formatDecimal(mostLate, shown.language), number(late.length, part))}
          </a>
        </p>
      )}
    </section>
  );
}

export const StatusPill = ({
  owed,
  language,
  word,
}: {
  owed: Owed;
  language: Language;
  word: BoardWords;
}) => (
  <span class={`${cellClass(owed.status, verifiedOf(owed))} pill`}>
    <StatusSign status={owed.status} /> {fullWords(owed.status, verifiedOf(owed), language)}
    {owed.daysLate !== null && `, ${word.today.late(formatDecimal(owed.daysLate, language))}`}
  </span>
);

/** Whether it was urged and what came of it. */
const UrgedWords = ({ owed, word }: { owed: Pick<Owed, 'urgings'>; word: BoardWords }) => {
  const letter = letterOf(owed);
  if (!letter) return <>{word.today.unurged}</>;
  const { raisedAt, answeredAt, promisedOn } = letter;
  return (
    <>
      {[
        word.today.urged(formatDay(civilDate(raisedAt))),
        answeredAt === null ? word.today.unanswered : word.today.answered(formatDay(civilDate(answeredAt))),
        ...(promisedOn === null ? [] : [word.today.promised(formatDay(promisedOn))]),
      ].join(' · ')}
    </>
  );
};

const Panel = ({ id, heading, children }: { id: string; heading: string; children: ComponentChildren }) => (
  <section aria-labelledby={id}>
    <h2 id={id}>{heading}</h2>
    {children}
  </section>
);

function Provinces(part: Part) {
  const { answer, owed, stands, shown, word } = part;
  const { language } = shown;
  const places = answer.territories.nodes.filter(
    (place) => place.tileRow !== null && place.tileColumn !== null,
  );
  const tiles = places.map((place): statusMap.StatusTile => {
    const stand = stands.get(place.code);
    const body = stand?.duties[0]?.agency;
    return {
      code: place.code,
      name: shownPlace(place),
      row: place.tileRow!,
      column: place.tileColumn!,
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

const stages: readonly Stage[] = ['DRAFT', 'SUBMITTED', 'RETURNED', 'VERIFIED', 'PUBLISHED'];
const since = (report: ReportBrief): string | null =>
  ({
    DRAFT: report.startedAt,
    SUBMITTED: report.submittedAt,
    RETURNED: report.returns.at(-1)?.returnedAt ?? null,
    VERIFIED: report.verifiedAt,
    // What is published waits for nobody.
    PUBLISHED: null,
  })[report.status];

function Stages(part: Part) {
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

function Outcome(part: Part) {
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

function Deadlines(part: Part) {
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
                const { task } = duties[0]!;
                const due = duties
                  .map(({ dueAt }) => dueAt)
                  .filter((at) => at !== null)
                  .sort()
                  .at(-1);
                const status = loudest(duties)!;
                return {
                  code,
                  name: { vi: task!.titleVi, en: task!.titleEn },
                  href: `/app/ma-tran?${query(part, { nv: code })}`,
                  status,
                  verified: null,
                  start: duties[0]!.ruling?.ruledOn ?? null,
                  due: due === undefined ? null : lastDay(due),
                  ruledBy: duties[0]!.ruling?.document?.symbol ?? null,
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
  const found = new Map<string, Owed[]>();
  for (const one of owed) if (one.task) found.set(one.task.code, [...(found.get(one.task.code) ?? []), one]);
  return found;
}

interface Happened {
  readonly at: string;
  readonly body: Owed['agency'] | ReportBrief['agency'];
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
    if (!letter || !one.task) return [];
    const href = dutyAddress(one.id);
    return [
      { at: letter.raisedAt, body: one.agency, words: word.changes.URGED(one.task.code), href },
      ...(letter.answeredAt
        ? [{ at: letter.answeredAt, body: one.agency, words: word.changes.ANSWERED(one.task.code), href }]
        : []),
    ];
  });
  return [...ofReports, ...ofUrging].filter(({ at }) => at >= from).sort((a, b) => (a.at < b.at ? 1 : -1));
}

function Changes(part: Part) {
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
