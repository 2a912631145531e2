// The matrix of many bodies and tasks at one glance: a line per body and in it a strip per group of tasks, every cell in the colour and
// with the sign of its state. A strip leads to the matrix of what it shows, where each cell has its words and its own link. So a line
// is a handful of elements, however many tasks there are: a slow browser draws forty lines, not two thousand cells.
import { type Both, inLanguage, type Language } from '../lib/language.ts';
import { formatDecimal } from '../lib/numbers.ts';
import { countedWords, Legend } from './legend.tsx';
import {
  counted,
  isLate,
  lateOf,
  type Matrix,
  type MatrixCell,
  type MatrixRow,
  type MatrixTask,
  matrixRows,
  shown,
} from './matrix.tsx';
import { type Counted, countStatuses, looks, statuses } from './status.ts';
import { chartWords } from './words.ts';

/** In words and as a table it says what the matrix of the same cells says. */
export { describe, toTable } from './matrix.tsx';

export interface TaskGroup {
  readonly name: Both;
  readonly href: string;
  readonly tasks: readonly MatrixTask[];
  /** Where its cells of one body are looked at. */
  readonly of: (body: string) => string;
}
export interface Overview extends Matrix {
  readonly groups: readonly TaskGroup[];
}

/** Of a cell: what a finger can press, and nineteen of which a phone shows beside one another. */
const [width, height] = [14, 24];
const axis = 36;

/** The cell of each state, drawn once; a strip is filled with it from its first cell to its last. */
const CellPatterns = () => (
  <svg class="unseen" aria-hidden="true">
    {statuses.map((status) => {
      const { class: name, symbol, hatch, border } = looks[status];
      return (
        <pattern id={`in-${name}`} width={width} height={height} patternUnits="userSpaceOnUse" key={name}>
          <rect class={border} x="1" y="1" width={width - 2} height={height - 2} rx="1" />
          {hatch && <path d="M1 9L9 1M1 22L13 10" stroke={hatch} />}
          <path d={symbol} transform="translate(1.4 6.4)scale(.7)" />
        </pattern>
      );
    })}
  </svg>
);

/** The cells of one state as one outline: neighbours are one piece. */
const outlineOf = (places: readonly number[]): string =>
  places
    .filter((at, n) => places[n - 1] !== at - 1)
    .map((from) => {
      const long = width * places.filter((at, n) => at - n === from - places.indexOf(from)).length;
      return `M${from * width} 0h${long}v${height}h-${long}z`;
    })
    .join('');

function Strip({ tasks, cells }: { tasks: readonly MatrixTask[]; cells: ReadonlyMap<string, MatrixCell> }) {
  const long = tasks.length * width;
  const places = Map.groupBy(tasks.keys(), (at) => cells.get(tasks[at]!.code)?.status);
  return (
    <svg width={long} height={height} viewBox={`0 0 ${long} ${height}`} aria-hidden="true">
      {[...places].map(
        ([status, at]) =>
          status && <path class={`in-${looks[status].class}`} d={outlineOf(at)} key={status} />,
      )}
    </svg>
  );
}

const wordsOf = (counts: Counted, overdue: number, language: Language): string =>
  [
    countedWords(counts, language),
    ...(overdue > 0 ? [`${chartWords[language].overdueTotal}: ${formatDecimal(overdue, language)}`] : []),
  ].join('; ');

/** A phone shows so many lines before it asks; a desk shows all. */
const mostAtOnce = 10;

interface Folded {
  /** Of the bodies that a phone does not show at once. */
  readonly others: (bodies: string) => string;
  /** Of those of which nothing is overdue, where something is of others. */
  readonly calm: (bodies: string) => string;
}

export function render(data: Overview, language: Language, folded: Folded) {
  const word = chartWords[language];
  const number = (count: number) => formatDecimal(count, language);
  const rows = matrixRows(data);
  const late = rows.filter(({ cells }) => cells.some(isLate));
  const [first, calm] =
    late.length === 0 ? [rows, []] : [late, rows.filter(({ cells }) => !cells.some(isLate))];
  const others = first.slice(mostAtOnce);
  const othersWords = folded.others(number(others.length));
  const calmWords = folded.calm(number(calm.length));
  const byTask = Map.groupBy(shown(data), ({ task }) => task);
  const lines = (label: string, of: readonly MatrixRow[]) => (
    <Lines data={data} rows={of} label={label} language={language} />
  );
  return (
    <div class="overview">
      <CellPatterns />
      <p>
        {word.pairs}: <b>{number(shown(data).length)}</b>
      </p>
      <Legend counts={counted(data)} language={language} />
      {lines(word.matrixTitle, first.slice(0, mostAtOnce))}
      {others.length > 0 && (
        <details class="others">
          <summary>{othersWords}</summary>
          {lines(othersWords, others)}
        </details>
      )}
      {calm.length > 0 && (
        <details>
          <summary>{calmWords}</summary>
          {lines(calmWords, calm)}
        </details>
      )}
      <details>
        <summary>{word.overdueByTask}</summary>
        <ul class="by-task">
          {data.tasks.map(({ code, name, href }) => (
            <li key={code}>
              <a href={href}>{`${code} ${inLanguage(name, language).text}`}</a>{' '}
              <b>{number(lateOf(byTask.get(code) ?? []))}</b>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}

interface Drawn {
  readonly data: Overview;
  readonly rows: readonly MatrixRow[];
  readonly label: string;
  readonly language: Language;
}

const Lines = ({ data: { groups }, rows, label, language }: Drawn) => {
  const word = chartWords[language];
  return (
    <table aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{word.body}</th>
          {groups.map(({ name, href, tasks }) => (
            <th scope="col" key={href}>
              <a href={href}>{inLanguage(name, language).text}</a>
              <svg width={tasks.length * width} height={axis} aria-hidden="true">
                {tasks.map(({ code }, at) => (
                  <text
                    transform={`translate(${at * width + width / 2 + 4} ${axis - 2})rotate(-90)`}
                    key={code}
                  >
                    {code}
                  </text>
                ))}
              </svg>
            </th>
          ))}
          <th scope="col">{word.overdueTotal}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ body, cells }) => {
          const byTask = new Map(cells.map((cell) => [cell.task, cell]));
          const name = inLanguage(body.name, language).text;
          return (
            <tr key={body.code}>
              <th scope="row">
                <a href={body.href}>{name}</a>
              </th>
              {groups.map((group) => {
                const own = group.tasks.flatMap(({ code }) => byTask.get(code) ?? []);
                const counts = countStatuses(own.map(({ status }) => status));
                return (
                  <td key={group.href}>
                    {own.length === 0 ? (
                      <Strip tasks={group.tasks} cells={byTask} />
                    ) : (
                      <a
                        href={group.of(body.code)}
                        aria-label={`${inLanguage(group.name, language).text}, ${name}: ${wordsOf(counts, lateOf(own), language)}`}
                      >
                        <Strip tasks={group.tasks} cells={byTask} />
                      </a>
                    )}
                  </td>
                );
              })}
              <td class="total" data-name={word.overdueTotal}>
                {formatDecimal(lateOf(cells), language)}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};
