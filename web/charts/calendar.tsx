// Who reports on time over the periods: one row per reporting body, the most silent first. Narrow screens keep the last four.

import { formatDay, formatPeriod } from '../lib/dates.ts';
import { type Both, inLanguage, type Language } from '../lib/language.ts';
import { formatDecimal } from '../lib/numbers.ts';
import { type Drawing, drawing, cell as drawnCell, text } from './drawing.ts';
import { StatusSign } from './legend.tsx';
import { cellClass, type Status, statusWords } from './status.ts';
import type { Table } from './table.ts';
import { chartWords } from './words.ts';

export type Submission = keyof (typeof chartWords)['vi']['submission'];
export interface CalendarRow {
  readonly code: string;
  readonly name: Both;
  readonly href: string;
  readonly reports: readonly {
    readonly period: string;
    readonly state: Submission;
    readonly submittedOn: string | null;
    readonly daysLate: number | null;
  }[];
}
export interface Calendar {
  readonly periods: readonly string[];
  readonly rows: readonly CalendarRow[];
}

const pictured: Record<Submission, Status> = {
  ON_TIME: 'REPORTED_ON_TIME',
  LATE: 'REPORTED_LATE',
  RETURNED: 'SENT_BACK',
  MISSING: 'OVERDUE',
  NOT_DUE: 'NOT_YET',
};

const missingOf = ({ reports }: CalendarRow) => reports.filter(({ state }) => state === 'MISSING').length;
const bySilence = ({ rows }: Calendar) => [...rows].sort((a, b) => missingOf(b) - missingOf(a));
const missingOfAll = ({ rows }: Calendar) => rows.reduce((sum, row) => sum + missingOf(row), 0);

const stateWords = (report: CalendarRow['reports'][number] | undefined, language: Language): string => {
  const word = chartWords[language];
  if (!report) return statusWords('NOT_RESPONSIBLE', language);
  const { state, daysLate, submittedOn } = report;
  const said =
    daysLate === null
      ? word.submission[state]
      : word.lateBy(word.submission[state], formatDecimal(daysLate, language));
  return submittedOn === null ? said : `${said}, ${formatDay(submittedOn)}`;
};

/** A narrow column may break a period after its slash, and nowhere inside its year. */
const Breakable = ({ words }: { readonly words: string }) => (
  <>
    {words.split('/').map((part, at) => (
      <span key={part}>
        {at > 0 && (
          <>
            /<wbr />
          </>
        )}
        {part}
      </span>
    ))}
  </>
);

export function render(data: Calendar, language: Language) {
  const word = chartWords[language];
  const isOld = (at: number) => at < data.periods.length - 4;
  return (
    <div class="calendar">
      <p>{describe(data, language)}</p>
      <ul class="legend">
        {(Object.keys(pictured) as Submission[]).map((state) => (
          <li key={state}>
            <span class={cellClass(pictured[state], null)}>
              <StatusSign status={pictured[state]} />
            </span>{' '}
            {word.submission[state]}
          </li>
        ))}
      </ul>
      <table aria-label={word.calendar}>
        <thead>
          <tr>
            <th scope="col">{word.body}</th>
            {data.periods.map((period, at) => (
              <th scope="col" class={isOld(at) ? 'old' : undefined} key={period}>
                <Breakable words={formatPeriod(period, language)} />
              </th>
            ))}
            <th scope="col">{word.missingTotal}</th>
          </tr>
        </thead>
        <tbody>
          {bySilence(data).map((row) => (
            <tr key={row.code}>
              <th scope="row">
                <a href={row.href}>{inLanguage(row.name, language).text}</a>
              </th>
              {data.periods.map((period, at) => {
                const report = row.reports.find((one) => one.period === period);
                const status = report ? pictured[report.state] : 'NOT_RESPONSIBLE';
                return (
                  <td class={isOld(at) ? 'old' : undefined} key={period}>
                    <span class={cellClass(status, null)}>
                      <StatusSign status={status} />
                      {report?.daysLate != null && (
                        <b aria-hidden="true">+{formatDecimal(report.daysLate, language)}</b>
                      )}
                      <span class="unseen">{stateWords(report, language)}</span>
                    </span>
                  </td>
                );
              })}
              <td>{formatDecimal(missingOf(row), language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export const describe = (data: Calendar, language: Language): string =>
  chartWords[language].calendarSays(
    formatDecimal(data.rows.length, language),
    formatDecimal(missingOfAll(data), language),
  );

export function toTable(data: Calendar, language: Language): Table {
  const word = chartWords[language];
  return {
    columns: [word.body, ...data.periods.map((period) => formatPeriod(period, language)), word.missingTotal],
    rows: bySilence(data).map((row) => [
      inLanguage(row.name, language).text,
      ...data.periods.map((period) =>
        stateWords(
          row.reports.find((one) => one.period === period),
          language,
        ),
      ),
      formatDecimal(missingOf(row), language),
    ]),
    totals: [
      [word.all, formatDecimal(data.rows.length, language)],
      [word.missingTotal, formatDecimal(missingOfAll(data), language)],
    ],
  };
}

export function svg(data: Calendar, language: Language): Drawing {
  const [left, width, height, top] = [160, 112, 40, 56];
  return drawing(
    [left + data.periods.length * width + 8, top + data.rows.length * height + 8],
    { title: chartWords[language].calendar, desc: describe(data, language) },
    [
      ...data.periods.map((period, at) =>
        text(left + (at + 0.5) * width, top - 8, formatPeriod(period, language), { 'text-anchor': 'middle' }),
      ),
      ...bySilence(data).flatMap((row, line) => [
        text(8, top + line * height + 25, inLanguage(row.name, language).text),
        ...row.reports.map((report) =>
          drawnCell(
            [left + data.periods.indexOf(report.period) * width, top + line * height, width, height],
            pictured[report.state],
            null,
            stateWords({ ...report, submittedOn: null }, language),
          ),
        ),
      ]),
    ],
  );
}
