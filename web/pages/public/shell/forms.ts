// The forms in which an address gives its content beside HTML: `/vi/chi-bao.csv`. All that is known of a form is said here.
import { later } from '../../../../db/later.ts';
import { type Said, type Table, toCsv, toJson } from '../../../downloads/table.ts';
import type { Language } from '../../../lib/language.ts';

/** Who asks for a file: in which language, and with which parameters of the address. */
interface Asked {
  readonly language: Language;
  readonly address: Readonly<Record<string, string | undefined>>;
}
export type Body = string | Uint8Array;

interface Described {
  readonly name: Said;
  /** What a reader finds in the file. */
  readonly about: Said;
}
interface FormOf {
  readonly type: string;
  readonly isText: boolean;
  readonly short: string;
  /** A form without a name is led to by the pages themselves. */
  readonly name?: Said;
  readonly about?: Said;
  /** A table in this form. Where it is not there, each page has its own. */
  readonly write?: (table: Table, asked: Asked) => Body | Promise<Body>;
  /** Browsers show it; other tables are saved. */
  readonly isShown?: true;
}

const workbooks = later(() => import('../../../downloads/xlsx.ts'));

/** `?kieu=excel-vi` gives the CSV that a Vietnamese Excel opens without asking. */
export const excelCsv = {
  kieu: 'excel-vi',
  name: { vi: 'CSV cho Excel tiếng Việt', en: 'CSV for a Vietnamese Excel' },
  about: {
    vi: 'Mở thẳng bằng Excel tiếng Việt: dấu chấm phẩy ngăn cột, dấu phẩy thập phân, ngày dd/mm/yyyy.',
    en: 'Opens as it is: semicolons between columns, decimal commas, days as dd/mm/yyyy.',
  },
} as const satisfies Described & { readonly kieu: string };

export const forms = {
  csv: {
    type: 'text/csv',
    isText: true,
    short: 'CSV',
    name: { vi: 'CSV (máy đọc)', en: 'CSV (for programs)' },
    about: {
      vi: 'UTF-8, dấu phẩy ngăn cột, dấu chấm thập phân, ngày ISO.',
      en: 'UTF-8, commas between columns, decimal points, ISO days.',
    },
    write: (table: Table, { address }: Asked) =>
      toCsv(table, address.kieu === excelCsv.kieu ? excelCsv.kieu : 'machine'),
  },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    isText: false,
    short: 'Excel',
    name: { vi: 'Excel', en: 'Excel' },
    about: {
      vi: 'Ba trang tính: dữ liệu, ghi chú, nguồn và cách trích dẫn.',
      en: 'Three sheets: data, notes, source and how to cite.',
    },
    // What writes workbooks is brought in when the first of them is asked for.
    write: async (table: Table, { language }: Asked) => (await workbooks()).toXlsx(table, language),
  },
  json: {
    type: 'application/json',
    isText: true,
    short: 'JSON',
    name: { vi: 'JSON', en: 'JSON' },
    about: {
      vi: 'Dữ liệu kèm mô tả cột và nguồn. Số giữ nguyên từng chữ số.',
      en: 'The data with its columns and source described. Numbers keep every digit.',
    },
    write: (table: Table) => toJson(table),
    isShown: true,
  },
  svg: {
    type: 'image/svg+xml',
    isText: true,
    short: 'SVG',
    name: { vi: 'Hình SVG', en: 'Picture (SVG)' },
  },
  // Pages draw it; the door paints it.
  png: {
    type: 'image/png',
    isText: false,
    short: 'PNG',
    name: { vi: 'Hình PNG', en: 'Picture (PNG)' },
  },
  atom: {
    type: 'application/atom+xml',
    isText: true,
    short: 'ATOM',
    name: { vi: 'Tin cập nhật (Atom)', en: 'Updates (Atom)' },
  },
  ics: { type: 'text/calendar', isText: true, short: 'ICS' },
  jsonld: {
    type: 'application/ld+json',
    isText: true,
    short: 'JSON-LD',
    name: { vi: 'DCAT (JSON-LD)', en: 'DCAT (JSON-LD)' },
  },
} as const satisfies Readonly<Record<string, FormOf>>;

export type Form = keyof typeof forms;
/** Forms that every table is written in. */
export type TableForm = { [F in Form]: (typeof forms)[F] extends { write: unknown } ? F : never }[Form];
/** Forms whose writer is brought in first. */
export type LaterForm = {
  [F in Form]: (typeof forms)[F] extends { write: (...given: never[]) => Promise<unknown> } ? F : never;
}[Form];

export const allForms = Object.keys(forms) as Form[];
export const formOf = (form: Form): FormOf => forms[form];
export const tableForms = allForms.filter((form): form is TableForm => formOf(form).write !== undefined);
/** What a program is told that it will get. */
export const contentTypeOf = (form: Form): string =>
  `${forms[form].type}${forms[form].isText ? '; charset=utf-8' : ''}`;

/** What a reader is told of the files that a table is taken away in. */
export const tablesAre = tableForms.flatMap((form): Described[] =>
  form === 'csv' ? [forms.csv, excelCsv] : [forms[form]],
);
