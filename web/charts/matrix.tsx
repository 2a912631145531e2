// Which body is late on which task. One row per body; on a narrow screen each row becomes a list, overdue first. A cell shows the
// loudest state of all that the body owes of the task, and how much of it is overdue.
import { type Both, inLanguage, type Language } from '../lib/language.ts';
import { formatDecimal } from '../lib/numbers.ts';
import { type Drawing, drawing, cell as drawnCell, text } from './drawing.ts';
import { countedTotals, countedWords, Legend, StatusSign } from './legend.tsx';
import { cellClass, countStatuses, type Status, statusWords } from './status.ts';
import type { Table } from './table.ts';
import { chartWords } from './words.ts';

export interface MatrixCell {
  readonly task: string;
  readonly body: string;
  readonly status: Status;
  /** How much of it is overdue, and for how many days the longest of it has been. */
  readonly overdue: number;
  readonly daysLate: number | null;
  readonly href: string;
}
export interface MatrixTask {
  readonly code: string;
  readonly name: Both;
  readonly href: string;
}
export interface Matrix {
  readonly tasks: readonly MatrixTask[];
  readonly bodies: readonly { readonly code: string; readonly name: Both; readonly href: string }[];
  readonly cells: readonly MatrixCell[];
}

export const isLate = ({ overdue }: MatrixCell) => overdue > 0;
export const lateOf = (cells: readonly MatrixCell[]) => cells.reduce((sum, { overdue }) => sum + overdue, 0);
export const shown = ({ cells }: Matrix) => cells.filter(({ status }) => status !== 'NOT_RESPONSIBLE');
export const counted = (data: Matrix) => countStatuses(shown(data).map(({ status }) => status));

export interface MatrixRow {
  readonly body: Matrix['bodies'][number];
  readonly cells: readonly MatrixCell[];
}
/** The bodies in the order given, each with its cells. */
export const matrixRows = (data: Matrix): MatrixRow[] => {
  const cells = Map.groupBy(shown(data), ({ body }) => body);
  return data.bodies.map((body) => ({ body, cells: cells.get(body.code) ?? [] }));
};

const cellWords = ({ status, overdue, daysLate }: MatrixCell, language: Language): string => {
  const full = statusWords(status, language);
  return daysLate === null
    ? full
    : chartWords[language].overdueFor(
        full,
        formatDecimal(overdue, language),
        formatDecimal(daysLate, language),
      );
};

export function render(data: Matrix, language: Language) {
  const word = chartWords[language];
  const rows = matrixRows(data);
  const cells = shown(data);
  return (
    <div class="matrix">
      <p>
        {word.pairs}: <b>{formatDecimal(cells.length, language)}</b>
      </p>
      <Legend counts={counted(data)} language={language} />
      <section class="wide" aria-label={word.matrixTitle} tabindex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{word.body}</th>
              {data.tasks.map(({ code, href }) => (
                <th scope="col" key={code}>
                  <a href={href}>{code}</a>
                </th>
              ))}
              <th scope="col">{word.overdueTotal}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.body.code}>
                <th scope="row">
                  <a href={row.body.href}>{inLanguage(row.body.name, language).text}</a>
                </th>
                {data.tasks.map(({ code }) => (
                  <Cell key={code} code={code} row={row} language={language} />
                ))}
                <td class="total">
                  <span class="narrow">{word.overdueTotal}: </span>
                  {formatDecimal(lateOf(row.cells), language)}
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{word.overdueTotal}</th>
              {data.tasks.map(({ code }) => (
                <td key={code}>
                  {formatDecimal(lateOf(cells.filter(({ task }) => task === code)), language)}
                </td>
              ))}
              <td>{formatDecimal(lateOf(cells), language)}</td>
            </tr>
          </tfoot>
        </table>
      </section>
    </div>
  );
}

function Cell({
  code,
  row: { body, cells },
  language,
}: {
  code: string;
  row: MatrixRow;
  language: Language;
}) {
  const word = chartWords[language];
  const cell = cells.find(({ task }) => task === code);
  if (!cell)
    return (
      <td class="no-duty">
        <span class="unseen">{statusWords('NOT_RESPONSIBLE', language)}</span>
      </td>
    );
  return (
    <td class={isLate(cell) ? 'is-late' : undefined}>
      <a class={cellClass(cell.status, null)} href={cell.href}>
        <StatusSign status={cell.status} />
        {isLate(cell) && <b aria-hidden="true">{formatDecimal(cell.overdue, language)}</b>}
        <span class="said">
          {word.cell(code)}
          <span class="whose">, {inLanguage(body.name, language).text}</span>
          {`: ${cellWords(cell, language)}`}
        </span>
      </a>
    </td>
  );
}

export const describe = (data: Matrix, language: Language): string =>
  chartWords[language].matrixSays(
    formatDecimal(shown(data).length, language),
    countedWords(counted(data), language),
  );

export function toTable(data: Matrix, language: Language): Table {
  const word = chartWords[language];
  const rows = matrixRows(data);
  return {
    columns: [word.body, word.task, word.overdueTotal, word.statusColumn],
    rows: rows.flatMap(({ body, cells }) =>
      cells.map((cell) => [
        inLanguage(body.name, language).text,
        cell.task,
        formatDecimal(cell.overdue, language),
        cellWords(cell, language),
      ]),
    ),
    totals: [
      [word.pairs, formatDecimal(shown(data).length, language)],
      ...countedTotals(counted(data), language),
      ...rows.map(
        ({ body, cells }) =>
          [inLanguage(body.name, language).text, formatDecimal(lateOf(cells), language)] as const,
      ),
      ...data.tasks.map(
        ({ code }) =>
          [code, formatDecimal(lateOf(shown(data).filter(({ task }) => task === code)), language)] as const,
      ),
      [word.overdueTotal, formatDecimal(lateOf(shown(data)), language)],
    ],
  };
}

export function svg(data: Matrix, language: Language): Drawing {
  const [left, width, height, top] = [240, 48, 40, 56];
  const rows = matrixRows(data);
  return drawing(
    [left + data.tasks.length * width + 8, top + rows.length * height + 8],
    { title: chartWords[language].matrixTitle, desc: describe(data, language) },
    [
      ...data.tasks.map(({ code }, at) =>
        text(left + at * width + width / 2, top - 8, code, { 'text-anchor': 'middle' }),
      ),
      ...rows.flatMap(({ body, cells }, row) => [
        text(8, top + row * height + 25, inLanguage(body.name, language).text),
        ...cells.map((cell) =>
          drawnCell(
            [
              left + data.tasks.findIndex(({ code }) => code === cell.task) * width,
              top + row * height,
              width,
              height,
            ],
            cell.status,
            null,
            isLate(cell) ? formatDecimal(cell.overdue, language) : '',
          ),
        ),
      ]),
    ],
  );
}
