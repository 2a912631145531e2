// CSV for programs, and CSV as a Vietnamese Excel opens it without asking. Text a spreadsheet would take for a formula is kept text by
// a tab inside the quotes; the reader takes it off again.
import { formatDay, formatPeriod, hanoiClock } from '../lib/dates.ts';
import { type Column, headed, type Table, textOf } from './columns.ts';

export type Flavour = 'machine' | 'excel-vi';

interface Manner {
  readonly mark: string;
  readonly delimiter: string;
  readonly lineEnd: string;
}
const manners: Readonly<Record<Flavour, Manner>> = {
  machine: { mark: '', delimiter: ',', lineEnd: '\n' },
  'excel-vi': { mark: '\ufeff', delimiter: ';', lineEnd: '\r\n' },
};

export function writeCsv({ columns, rows }: Pick<Table, 'columns' | 'rows'>, flavour: Flavour): string {
  const { mark, delimiter, lineEnd } = manners[flavour];
  const headers =
    flavour === 'machine'
      ? [columns.map((column) => column.key)]
      : [columns.map((column) => headed(column, 'vi')), columns.map((column) => `[${column.key}]`)];
  const lines = [
    ...headers.map((header) => header.map(field)),
    ...rows.map((row) =>
      columns.map((column) => {
        const text = textOf(row[column.key], column);
        return text === null ? '' : flavour === 'machine' ? field(text) : field(inVietnamese(text, column));
      }),
    ),
  ];
  return mark + lines.map((line) => line.join(delimiter) + lineEnd).join('');
}

function inVietnamese(text: string, { type }: Column): string {
  if (type === 'decimal' || type === 'percent') return text.replace('.', ',');
  if (type === 'day' || type === 'partialDay' || type === 'deadline') return formatDay(text);
  if (type === 'period') return formatPeriod(text, 'vi');
  if (type === 'moment') {
    const { day, time } = hanoiClock(text);
    return `${formatDay(day)} ${time}`;
  }
  if (type === 'boolean') return text === 'true' ? 'Có' : 'Không';
  return text;
}

// The full-width forms are taken for the narrow ones by spreadsheets in East Asian settings.
const startsFormula = /^[=+\-@\t\r\n＝＋－＠]/;
const number = /^-?\d+(?:[.,]\d+)?$/;

/** One field, quoted where any spreadsheet could split or run it. An empty text is told from nothing by its quotes. */
function field(text: string): string {
  const guarded = startsFormula.test(text) && !number.test(text) ? `\t${text}` : text;
  return guarded === '' || /["',;\t\r\n]|^\s|\s$/.test(guarded)
    ? `"${guarded.replaceAll('"', '""')}"`
    : guarded;
}

/** Takes off the tab that `field` put on. */
const bare = (text: string): string =>
  text.startsWith('\t') && startsFormula.test(text.slice(1)) ? text.slice(1) : text;

/** Fields line by line, without the guard. A field that was not there at all is null, an empty text in quotes is ''. */
export function readCsv(csv: string, flavour: Flavour): (string | null)[][] {
  const { delimiter } = manners[flavour];
  const text = csv.startsWith('\ufeff') ? csv.slice(1) : csv;
  const rows: (string | null)[][] = [];
  let row: (string | null)[] = [];
  let at = 0;
  while (at < text.length) {
    let value: string | null;
    if (text[at] === '"') {
      let end = at + 1;
      while (end < text.length && (text[end] !== '"' || text[end + 1] === '"'))
        end += text[end] === '"' ? 2 : 1;
      value = bare(text.slice(at + 1, end).replaceAll('""', '"'));
      at = end + 1;
    } else {
      let end = at;
      while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end++;
      value = end === at ? null : bare(text.slice(at, end));
      at = end;
    }
    row.push(value);
    if (text[at] === delimiter) {
      at++;
      // A line that ends in the delimiter has one more field, of nothing.
      if (at < text.length && text[at] !== '\n' && text[at] !== '\r') continue;
      row.push(null);
    }
    if (text[at] === '\r') at++;
    if (text[at] === '\n') at++;
    rows.push(row);
    row = [];
  }
  return rows;
}
