// One table, and every form a page offers of it: CSV (two flavours), a workbook, JSON and a Data Package descriptor. All say the same numbers.

import { isCivilDate, startOfDay } from '../lib/dates.ts';
import { type Cell, type Sheet, writeWorkbook } from '../workbook/write.ts';
import {
  type Column,
  type ColumnType,
  headed,
  type Language,
  labelled,
  type Row,
  type Said,
  type Table,
  textOf,
  type Value,
} from './columns.ts';
import { writeCsv } from './csv.ts';

export type { Column, Metadata, Row, Said, Table } from './columns.ts';

/** `machine` for programs, `excel-vi` for a Vietnamese Excel. */
export const toCsv = (table: Table, flavour: 'machine' | 'excel-vi' = 'machine'): string =>
  writeCsv(table, flavour);

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
  // A year or a month is no day: a sheet would make it the first of something.
  const isDay = column.type === 'day' || column.type === 'deadline' || isCivilDate(text);
  return { value: text, as: isDay && column.type !== 'text' ? 'date' : 'text' };
}

/** Numbers go in digit by digit: JSON has no limit on them, even where a reader has. */
export function toJson(table: Table): string {
  const { metadata, columns, rows } = table;
  const value = (row: Row, column: Column): string => {
    const text = textOf(row[column.key], column);
    if (text === null) return 'null';
    const bare = column.type === 'integer' || column.type === 'decimal' || column.type === 'percent';
    // JSON knows no leading zeros.
    if (bare) return text.replace(/^(-?)0+(?=\d)/, '$1');
    return column.type === 'boolean' ? text : JSON.stringify(text);
  };
  const lines = rows.map(
    (row) => `{${columns.map((column) => `${JSON.stringify(column.key)}:${value(row, column)}`).join(',')}}`,
  );
  return `{"metadata":${JSON.stringify(metadata)},\n"columns":${JSON.stringify(columns)},\n"rows":[\n${lines.join(',\n')}\n]}\n`;
}

/** A field of a Table Schema (version 1). */
const schemaTypes: Readonly<Record<ColumnType, object>> = {
  text: { type: 'string' },
  integer: { type: 'integer' },
  decimal: { type: 'number' },
  percent: { type: 'number' },
  day: { type: 'date' },
  // No type of that version knows a month of a year beside whole days.
  partialDay: { type: 'string', constraints: { pattern: '\\d{4}(-\\d{2}(-\\d{2})?)?' } },
  deadline: { type: 'date' },
  moment: { type: 'datetime' },
  boolean: { type: 'boolean' },
};

/** A tabular Data Package (version 1) that describes the machine's CSV at `path`. */
export function datapackage(table: Table, path: string, language: Language = 'vi'): object {
  const { metadata: about, columns, primaryKey } = table;
  return {
    profile: 'tabular-data-package',
    name: about.name,
    title: about.title[language],
    ...(about.description ? { description: about.description[language] } : {}),
    homepage: about.url,
    version: about.knownOn,
    created: startOfDay(about.knownOn),
    licenses: [{ name: about.licence.name, title: about.licence.title[language], path: about.licence.url }],
    sources: [{ title: about.source.title[language], path: about.source.url }],
    citation: about.citation[language],
    resources: [
      {
        profile: 'tabular-data-resource',
        name: about.name,
        path,
        title: about.title[language],
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        dialect: { delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true, header: true },
        schema: {
          fields: columns.map((column) => ({
            name: column.key,
            ...schemaTypes[column.type],
            title: labelled(column, language),
            ...(column.description ? { description: column.description[language] } : {}),
            ...(column.unit ? { unit: column.unit[language] } : {}),
          })),
          missingValues: [''],
          ...(primaryKey ? { primaryKey } : {}),
        },
      },
    ],
  };
}
