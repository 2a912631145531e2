// What is due when. A bar ends only where a document says so; a duty without a ruled deadline fades out and says why.

import { daysBetween, formatDay } from '../lib/dates.ts';
import { type Both, inLanguage, type Language } from '../lib/language.ts';
import { formatDecimal } from '../lib/numbers.ts';
import { type Drawing, drawing, path, rect, text } from './drawing.ts';
import { StatusSign } from './legend.tsx';
import { cellClass, fullWords, type Status, type Verified } from './status.ts';
import type { Table } from './table.ts';
import { chartWords } from './words.ts';

export interface Deadline {
  readonly code: string;
  readonly name: Both;
  readonly href: string;
  readonly status: Status;
  readonly verified: Verified;
  readonly start: string | null;
  /** The deadline as first ruled; null when no document has ruled one. */
  readonly due: string | null;
  readonly ruledBy: string | null;
  readonly doneOn: string | null;
  readonly extensions: readonly { readonly due: string; readonly document: string }[];
}
export interface DeadlineStrip {
  readonly today: string;
  readonly deadlines: readonly Deadline[];
}

const dayNumber = (day: string) => daysBetween('1970-01-01', day);
const dueNow = ({ due, extensions }: Deadline) => extensions.at(-1)?.due ?? due;
type Group = keyof (typeof chartWords)['vi']['groups'];

const groupOf = (deadline: Deadline, today: string): Group => {
  if (deadline.doneOn !== null) return 'done';
  const due = dueNow(deadline);
  if (due === null) return 'unruled';
  const left = dayNumber(due) - dayNumber(today);
  if (left < 0) return 'overdue';
  if (left <= 7) return 'week';
  return left <= 30 ? 'month' : 'later';
};

const order: readonly Group[] = ['overdue', 'week', 'month', 'later', 'unruled', 'done'];
const grouped = ({ today, deadlines }: DeadlineStrip) =>
  order
    .map((group) => ({
      group,
      members: deadlines
        .filter((one) => groupOf(one, today) === group)
        .sort((a, b) => ((dueNow(a) ?? '') < (dueNow(b) ?? '') ? -1 : 1)),
    }))
    .filter(({ members }) => members.length > 0);

/** From the first day anything names to a month after the last, in days. */
const spanOf = ({ today, deadlines }: DeadlineStrip): readonly [from: number, length: number] => {
  const days = deadlines
    .flatMap(({ start, due, doneOn, extensions }) => [start, due, doneOn, ...extensions.map((e) => e.due)])
    .filter((day) => day !== null)
    .concat(today)
    .map(dayNumber);
  const from = Math.min(...days);
  return [from, Math.max(...days) - from + 30];
};

interface Marks {
  readonly bars: readonly (readonly [from: number, length: number, opacity: number])[];
  readonly ticks: readonly number[];
  readonly done: number | null;
}
const marksOf = ({ start, due, doneOn, extensions }: Deadline, strip: DeadlineStrip): Marks => {
  const [from, length] = spanOf(strip);
  const at = (day: string) => dayNumber(day) - from;
  const begun = at(start ?? strip.today);
  const last = extensions.at(-1)?.due ?? due;
  const quarter = (length - begun) / 4;
  return {
    bars:
      last === null
        ? [0.8, 0.55, 0.35, 0.15].map((opacity, i) => [begun + i * quarter, quarter, opacity])
        : [[begun, Math.max(0, at(last) - begun), 1]],
    ticks: [due, ...extensions.map((e) => e.due)].filter((day) => day !== null).map(at),
    done: doneOn === null ? null : at(doneOn),
  };
};

const factsOf = (deadline: Deadline, language: Language): (readonly [label: string, words: string])[] => {
  const word = chartWords[language];
  const { start, due, ruledBy, doneOn, extensions } = deadline;
  return [
    ...(start ? [[word.assigned, formatDay(start)] as const] : []),
    [word.due, due === null ? word.noDue : formatDay(due)],
    ...(ruledBy ? [[word.ruledBy, ruledBy] as const] : []),
    ...extensions.map((e) => [word.extended, word.extension(formatDay(e.due), e.document)] as const),
    ...(doneOn ? [[word.doneOn, formatDay(doneOn)] as const] : []),
  ];
};

export function render(strip: DeadlineStrip, language: Language) {
  const word = chartWords[language];
  const [from, length] = spanOf(strip);
  const today = dayNumber(strip.today) - from;
  return (
    <div class="strip">
      <p>
        {word.today}: {formatDay(strip.today)}. {word.all}:{' '}
        <b>{formatDecimal(strip.deadlines.length, language)}</b>
      </p>
      {grouped(strip).map(({ group, members }) => (
        <section key={group}>
          <h4>
            {word.groups[group]}: {formatDecimal(members.length, language)}
          </h4>
          <ol>
            {members.map((deadline) => {
              const { bars, ticks, done } = marksOf(deadline, strip);
              return (
                <li key={deadline.code}>
                  <p>
                    <a href={deadline.href}>
                      {deadline.code} {inLanguage(deadline.name, language).text}
                    </a>{' '}
                    <span class={`${cellClass(deadline.status, deadline.verified)} pill`}>
                      <StatusSign status={deadline.status} />{' '}
                      {fullWords(deadline.status, deadline.verified, language)}
                    </span>
                  </p>
                  <svg viewBox={`0 0 ${length} 10`} preserveAspectRatio="none" aria-hidden="true">
                    {bars.map(([x, width, opacity]) => (
                      <rect key={x} x={x} y="3" height="4" width={width} opacity={opacity} />
                    ))}
                    {ticks.map((x) => (
                      <path key={x} class="tick" d={`M${x} 1v8`} />
                    ))}
                    {done !== null && <path class="done" d={`M${done} 0v10`} />}
                    <path class="today" d={`M${today} 0v10`} />
                  </svg>
                  <p class="small">
                    {factsOf(deadline, language)
                      .map(([label, words]) => `${label}: ${words}`)
                      .join('. ')}
                  </p>
                </li>
              );
            })}
          </ol>
        </section>
      ))}
    </div>
  );
}

export function describe(strip: DeadlineStrip, language: Language): string {
  const word = chartWords[language];
  return word.stripSays(
    formatDecimal(strip.deadlines.length, language),
    grouped(strip)
      .map(({ group, members }) => `${word.groups[group]}: ${formatDecimal(members.length, language)}`)
      .join('; '),
    formatDay(strip.today),
  );
}

export function toTable(strip: DeadlineStrip, language: Language): Table {
  const word = chartWords[language];
  return {
    columns: [
      word.task,
      word.statusColumn,
      word.assigned,
      word.due,
      word.ruledBy,
      word.extended,
      word.doneOn,
    ],
    rows: grouped(strip).flatMap(({ members }) =>
      members.map((deadline) => {
        const facts = factsOf(deadline, language);
        const all = (label: string) =>
          facts
            .filter(([one]) => one === label)
            .map(([, words]) => words)
            .join('; ');
        return [
          `${deadline.code} ${inLanguage(deadline.name, language).text}`,
          fullWords(deadline.status, deadline.verified, language),
          ...[word.assigned, word.due, word.ruledBy, word.extended, word.doneOn].map(all),
        ];
      }),
    ),
    totals: [
      [word.today, formatDay(strip.today)],
      [word.all, formatDecimal(strip.deadlines.length, language)],
      ...grouped(strip).map(
        ({ group, members }) => [word.groups[group], formatDecimal(members.length, language)] as const,
      ),
    ],
  };
}

export function svg(strip: DeadlineStrip, language: Language): Drawing {
  const [left, width, line, top] = [320, 480, 44, 40];
  const [from, length] = spanOf(strip);
  const at = (day: number) => Math.round((left + (day / length) * width) * 100) / 100;
  const all = grouped(strip).flatMap(({ members }) => members);
  const bottom = top + all.length * line;
  const today = at(dayNumber(strip.today) - from);
  return drawing(
    [left + width + 16, bottom + 28],
    { title: chartWords[language].strip, desc: describe(strip, language) },
    [
      ...all.flatMap((deadline, row) => {
        const y = top + row * line;
        const { bars, ticks, done } = marksOf(deadline, strip);
        const due = dueNow(deadline);
        return [
          text(8, y + 14, `${deadline.code} ${fullWords(deadline.status, deadline.verified, language)}`),
          text(
            8,
            y + 30,
            due ? `${chartWords[language].due}: ${formatDay(due)}` : chartWords[language].noDue,
            {
              'font-size': 11,
            },
          ),
          ...bars.map(([x, w, opacity]) =>
            rect(at(x), y + 10, at(x + w) - at(x), 12, '#0f4c81', { 'fill-opacity': opacity }),
          ),
          ...ticks.map((x) => path(`M${at(x)} ${y + 4}v24`, '#16202a', { 'stroke-width': 3 })),
          ...(done === null
            ? []
            : [path(`M${at(done) - 6} ${y + 16}l5 5 8-11`, '#c47f12', { 'stroke-width': 3 })]),
        ];
      }),
      path(`M${today} ${top}V${bottom}`, '#7d1a0c', { 'stroke-dasharray': '4 3' }),
      text(today, bottom + 16, `${chartWords[language].today} ${formatDay(strip.today)}`, {
        'text-anchor': 'middle',
      }),
    ],
  );
}
