// The monitoring board of one round: what must be acted on first, then who is silent, where reports stand and what changed.
import type { ComponentChildren } from 'preact';
import * as deadlineStrip from '../../charts/deadline-strip.tsx';
import { StatusSign, StatusSprite } from '../../charts/legend.tsx';
import * as stageCounts from '../../charts/stage-counts.tsx';
import { cellClass, fullWords } from '../../charts/status.ts';
import * as statusMap from '../../charts/status-map.tsx';
import { type AppWords, appWords } from '../../i18n/app.ts';
import { type BoardWords, boardWords } from '../../i18n/board.ts';
import { civilDate, formatDay, formatMoment, formatPeriod, lastDay } from '../../lib/dates.ts';
import { inLanguage, type Language } from '../../lib/language.ts';
import { formatDecimal, formatPercent } from '../../lib/numbers.ts';
import { shownPlace } from '../../lib/places.ts';
import { boardStyles } from '../../styles/board.ts';
import { inAddress } from './addresses.ts';
import type { BoardAnswer, Completion, Owed, ReportBrief, Stage } from './board.graphql.ts';
import { frame, type Sent, type Shown } from './frame.tsx';
import { daysBetween, ExampleMark, Name, nameText } from './marks.tsx';
import {
  belongs,
  dutyAddress,
  isLate,
  lateFirst,
  letterOf,
  loudest,
  mayBeUrged,
  verifiedOf,
  type Which,
  whichOf,
} from './owed.ts';
import { RoundChoice } from './round-choice.tsx';

type Round = NonNullable<BoardAnswer['round']>;
interface Part {
  readonly answer: BoardAnswer;
  readonly round: Round;
  readonly which: Which;
  /** The obligations and reports of this kind only. */
  readonly owed: readonly Owed[];
  readonly reports: readonly ReportBrief[];
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
  const part = round && {
    answer,
    round,
    which,
    owed: round.obligations.nodes.filter(belongs(which)),
    reports: round.reports.nodes.filter(belongs(which)),
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
const query = ({ round, which }: Part, more: Record<string, string> = {}) =>
  new URLSearchParams({ ky: round.period, xem: which === 'examples' ? 'vi-du' : 'that', ...more }).toString();

interface TodayCounts {
  readonly overdue: number;
  readonly silent: number;
  readonly letters: number;
  readonly answers: number;
}

/** Duties of provincial bodies by the code of their territory. */
function byProvince(owed: readonly Owed[]): Map<string, Owed[]> {
  const found = new Map<string, Owed[]>();
  for (const one of owed) {
    const code = one.agency?.kind === 'PROVINCE_GOVERNMENT' ? one.agency.territory?.code : undefined;
    if (code !== undefined) found.set(code, [...(found.get(code) ?? []), one]);
  }
  return found;
}

/** What the sentence counts: duties that are late, provinces without a report that is due, letters and answers. */
export function countToday(owed: readonly Owed[]): TodayCounts {
  const letters = owed.map(letterOf).filter((letter) => letter !== undefined);
  return {
    overdue: owed.filter(isLate).length,
    silent: [...byProvince(owed).values()].filter((duties) => loudest(duties) === 'NO_REPORT').length,
    letters: letters.length,
    answers: letters.filter(({ answeredAt }) => answeredAt !== null).length,
  };
}

/** The state of the round in one sentence, to be read aloud. */
export function describe(owed: readonly Owed[], language: Language): string {
  const { today } = boardWords[language];
  const counts = countToday(owed);
  const said = (count: number) => formatDecimal(count, language);
  if (owed.length === 0) return today.noRuling;
  if (counts.overdue === 0)
    return today.calm(said(owed.filter(({ status }) => status === 'DUE_SOON').length));
  return today.sentence(
    said(counts.overdue),
    said(counts.silent),
    said(counts.letters),
    said(counts.answers),
  );
}

/** The same sentence with each of its numbers a link: its words are put around marks that no text contains. */
function Sentence(part: Part) {
  const { owed, shown, word } = part;
  const counts = countToday(owed);
  if (owed.length === 0 || counts.overdue === 0) return <p class="lead">{describe(owed, shown.language)}</p>;
  const links: readonly (readonly [number, string])[] = [
    [counts.overdue, '#tre'],
    [counts.silent, `/app/ma-tran?${query(part, { loai: 'provinces' })}`],
    [counts.letters, '/app/don-doc#da-gui'],
    [counts.answers, '/app/don-doc#da-gui'],
  ];
  const pieces = word.today.sentence('\u0001', '\u0001', '\u0001', '\u0001').split('\u0001');
  return (
    <p class="lead">
      {pieces.map((piece, at) => {
        const link = links[at];
        return (
          <>
            {piece}
            {link && at < pieces.length - 1 && <a href={link[1]}>{number(link[0], part)}</a>}
          </>
        );
      })}
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
            {word.today.urgeAll(number(unurged.length, part))}
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
  const { answer, owed, reports, shown, word } = part;
  const { language } = shown;
  const places = answer.territories.nodes.filter(
    (place) => place.tileRow !== null && place.tileColumn !== null,
  );
  const handedIn = new Set(
    reports
      .filter(({ status, submittedAt }) => status !== 'DRAFT' && submittedAt !== null)
      .map(({ agency }) => agency?.territory?.code),
  );
  const ofProvince = byProvince(owed);
  const tiles = places.map((place): statusMap.StatusTile => {
    const duties = ofProvince.get(place.code) ?? [];
    const status = loudest(duties) ?? 'NO_RULED_DEADLINE';
    const body = duties[0]?.agency;
    return {
      code: place.code,
      name: shownPlace(place),
      row: place.tileRow!,
      column: place.tileColumn!,
      status,
      verified: null,
      href: `/app/ma-tran?${query(part, body ? { 'co-quan': inAddress(body.id) } : { loai: 'provinces' })}`,
    };
  });
  return (
    <Panel id="tinh" heading={word.map.heading}>
      <p>
        {word.map.reported(
          number(places.filter(({ code }) => handedIn.has(code)).length, part),
          number(places.length, part),
        )}
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

const outcomes = [
  'doneOnTime',
  'doneLate',
  'notYetInTime',
  'notYetOverdue',
  'notPursued',
  'exempt',
  'unknown',
] as const;

function Outcome(part: Part) {
  const { answer, which, shown, word } = part;
  const completion = answer.completion.find(({ isExample }) => isExample === (which === 'examples'));
  if (!completion || completion.obligations === 0)
    return (
      <Panel id="ket-qua" heading={word.completion.heading}>
        <p class="notice">{word.completion.none}</p>
      </Panel>
    );
  const all = number(completion.obligations, part);
  return (
    <Panel id="ket-qua" heading={word.completion.heading}>
      <table>
        <caption class="small">{word.completion.caption(all)}</caption>
        <thead>
          <tr>
            <th scope="col">{word.completion.what}</th>
            <th scope="col" class="number">
              {word.completion.share}
            </th>
          </tr>
        </thead>
        <tbody>
          {outcomes
            // The four of the directive always; the rest where there is any.
            .filter((outcome, at) => at < 4 || completion[outcome] > 0)
            .map((outcome) => (
              <tr key={outcome}>
                <th scope="row">{word.completion[outcome]}</th>
                <td class="number">{word.completion.of(number(completion[outcome], part), all)}</td>
              </tr>
            ))}
        </tbody>
      </table>
      <p>{rateWords(completion, 'onTimeRate', word, shown.language)}</p>
      {completion.due > 0 && <p>{rateWords(completion, 'lateRate', word, shown.language)}</p>}
    </Panel>
  );
}

function rateWords(
  completion: Completion,
  rate: 'onTimeRate' | 'lateRate',
  word: BoardWords,
  language: Language,
): string {
  const { percent, numerator, denominator } = completion[rate];
  return percent === null
    ? word.completion.noRate
    : word.completion[rate](
        formatPercent(percent, language),
        formatDecimal(numerator, language),
        formatDecimal(denominator, language),
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
