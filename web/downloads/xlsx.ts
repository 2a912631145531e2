// A table as a workbook: the same numbers as in every other form of it.
import { formatPeriod, isCivilDate } from '../lib/dates.ts';
import { type Cell, type Sheet, writeWorkbook } from '../workbook/write.ts';
import { type Column, headed, type Language, type Said, type Table, textOf, type Value } from './columns.ts';

// Names of sheets and of the lines of the metadata sheet.
const said = {
  data: { vi: 'Dữ liệu', en: 'Data' },
  notes: { vi: 'Ghi chú', en: 'Notes' },
  about: { vi: 'Nguồn', en: 'Metadata' },
  title: { vi: 'Tên', en: 'Title' },
  description: { vi: 'Mô tả', en: 'Description' },
  source: { vi: 'Nguồn số liệu', en: 'Source' },
  licence: { vi: 'Giấy phép', en: 'Licence' },
  knownOn: { vi: 'Biết đến ngày', en: 'As known on' },
  asOf: { vi: 'Có hiệu lực ngày', en: 'As of' },
  citation: { vi: 'Trích dẫn', en: 'Citation' },
  page: { vi: 'Trang', en: 'Page' },
  column: { vi: 'Cột', en: 'Column' },
  key: { vi: 'Khóa', en: 'Key' },
  meaning: { vi: 'Giải thích', en: 'Meaning' },
  yes: { vi: 'Có', en: 'Yes' },
  no: { vi: 'Không', en: 'No' },
} as const satisfies Readonly<Record<string, Said>>;

/** Three sheets: data, notes, metadata. */
export function toXlsx(table: Table, language: Language): Uint8Array<ArrayBuffer> {
  const { metadata: about, columns, rows } = table;
  const header = (text: string): Cell => ({ value: text, look: 'header' });
  const words = (said: Said | undefined): Cell => ({ value: said?.[language] ?? '' });
  const line = (name: Said, cell: Cell): Cell[] => [header(name[language]), cell];
  const data: Sheet = {
    name: said.data[language],
    frozen: { rows: 2 },
    widths: columns.map((column) => (column.type === 'text' ? 28 : 16)),
    landscape: true,
    rows: [
      columns.map((column) => header(headed(column, language))),
      columns.map((column) => ({ value: column.key, look: 'note' })),
      ...rows.map((row) => columns.map((column) => cellOf(row[column.key], column, language))),
    ],
  };
  const notes: Sheet = {
    name: said.notes[language],
    widths: [100],
    rows: about.notes.map((note) => [words(note)]),
  };
  const metadata: Sheet = {
    name: said.about[language],
    widths: [24, 30, 60],
    rows: [
      line(said.title, words(about.title)),
      ...(about.description ? [line(said.description, words(about.description))] : []),
      line(said.source, { value: `${about.source.title[language]} ${about.source.url}` }),
      line(said.licence, { value: `${about.licence.title[language]} ${about.licence.url}` }),
      line(said.knownOn, { value: about.knownOn, as: 'date' }),
      ...(about.asOf ? [line(said.asOf, { value: about.asOf, as: 'date' })] : []),
      line(said.citation, words(about.citation)),
      line(said.page, { value: about.url }),
      [],
      [header(said.key[language]), header(said.column[language]), header(said.meaning[language])],
      ...columns.map((column): Cell[] => [
        { value: column.key },
        { value: headed(column, language) },
        words(column.description),
      ]),
    ],
  };
  return writeWorkbook({ title: about.title[language], language, sheets: [data, notes, metadata] });
}

function cellOf(value: Value | undefined, column: Column, language: Language): Cell {
  const text = textOf(value, column);
  if (text === null) return { value: null };
  if (column.type === 'boolean') return { value: said[text === 'true' ? 'yes' : 'no'][language] };
  // A percentage stays the number in front of the sign, as in every other form of the table.
  if (column.type === 'integer' || column.type === 'decimal' || column.type === 'percent')
    return { value: text, as: 'number' };
  if (column.type === 'moment') return { value: text, as: 'moment' };
  if (column.type === 'period') return { value: formatPeriod(text, language) };
  // A year or a month is no day: a sheet would make it the first of something.
  const isDay = column.type === 'day' || column.type === 'deadline' || isCivilDate(text);
  return { value: text, as: isDay && column.type !== 'text' ? 'date' : 'text' };
}
