// One table, and the forms of text in which a page offers it: CSV (two flavours), JSON and a Data Package descriptor; xlsx.ts has its
// workbook. All say the same numbers.

import { startOfDay } from '../lib/dates.ts';
import {
  type Column,
  type ColumnType,
  type Language,
  labelled,
  type Row,
  type Table,
  textOf,
} from './columns.ts';
import { writeCsv } from './csv.ts';

export type { Column, Metadata, Row, Said, Table } from './columns.ts';

/** `machine` for programs, `excel-vi` for a Vietnamese Excel. */
export const toCsv = (table: Table, flavour: 'machine' | 'excel-vi' = 'machine'): string =>
  writeCsv(table, flavour);

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
  period: { type: 'string' },
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
