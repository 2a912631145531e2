// A page's rows as files. One table, so that all of them say the same.

import { withWords } from '../../../downloads/columns.ts';
import { type Column, datapackage, type Metadata, type Said, type Table } from '../../../downloads/table.ts';
import { civilDate, formatDay } from '../../../lib/dates.ts';
import type { Language } from '../../../lib/language.ts';
import { type Body, formOf, type TableForm, tableForms } from './forms.ts';
import { type PublicPage, type Shown, siteOf } from './page.ts';

const ledger: Said = { vi: 'Sổ theo dõi thực hiện chỉ thị', en: 'Directive Ledger' };
/** What the reader may do with it. Facts are nobody's; the ledger's own words are free to use with its name. */
export const terms: Said = {
  vi: 'Dùng lại tự do khi nêu nguồn của từng dòng; lời tóm tắt là của sổ, nêu tên sổ',
  en: 'Free to reuse, naming the source of each row; the summaries are the ledger’s own, name the ledger',
};

/** Where the terms stand in full. */
export const licenceAddress = (shown: Shown): string => `${siteOf(shown)}/du-lieu#dieu-khoan`;

/** The day whose end the answer is as known on. */
export const knownDay = ({ day, now }: Shown): string => day ?? civilDate(now);

export const pageAddress = (shown: Shown, language: Language, at = shown.path): string =>
  `${siteOf(shown, language)}${at}${shown.day ? `?ngay=${shown.day}` : ''}`;

/** Notes that hold for most tables. */
export const blanks: Said = {
  vi: 'Chưa có số liệu được để trống, không bao giờ ghi là 0. Số thập phân giữ nguyên từng chữ số.',
  en: 'What is missing is left blank, never written as 0. Decimals keep every digit.',
};
export const citedRows: Said = {
  vi: 'Dòng có mã trích dẫn thì /c/{mã} luôn trả về đúng bản ghi này.',
  en: 'Where a row has a citation id, /c/{id} answers this very record for ever.',
};

const exampleYear: Said = {
  vi: 'Năm ví dụ, không phải số liệu thật.',
  en: 'Example year, no real figures.',
};

/** What is said with every file. Rows name their own sources; the file's is the ledger. */
export function metadataOf(
  shown: Shown,
  name: string,
  title: Said,
  notes: readonly Said[],
  description?: Said,
): Metadata {
  const on = knownDay(shown);
  const by = formatDay(on);
  const isExample = shown.isExampleYear === true;
  return {
    name,
    title: isExample ? { vi: `${exampleYear.vi} ${title.vi}`, en: `${exampleYear.en} ${title.en}` } : title,
    ...(description ? { description } : {}),
    source: { title: ledger, url: shown.origin },
    licence: { name: 'other-at', title: terms, url: licenceAddress(shown) },
    knownOn: on,
    citation: {
      vi: `${ledger.vi}, “${title.vi}”, như được biết đến hết ngày ${by}, ${pageAddress(shown, 'vi')}`,
      en: `${ledger.en}, “${title.en}”, as known at the end of ${by}, ${pageAddress(shown, 'en')}`,
    },
    url: pageAddress(shown, shown.language),
    notes: isExample ? [exampleYear, ...notes] : notes,
  };
}

/** A row that is copied out of its file still says what it is. */
const ofExampleYear: Column = {
  key: 'example_year',
  label: { vi: 'Năm ví dụ', en: 'Example year' },
  type: 'text',
  description: exampleYear,
};
function asShown(asked: Table, { isExampleYear, language }: Shown): Table {
  const table = withWords(asked, language);
  return isExampleYear
    ? {
        ...table,
        columns: [ofExampleYear, ...table.columns],
        rows: table.rows.map((row) => ({ [ofExampleYear.key]: exampleYear[language], ...row })),
      }
    : table;
}

type Files<Answer> = NonNullable<PublicPage<Answer>['renditions']>;

/** A table in every form that tables have. */
export const tableFiles = <Answer>(
  tableOf: (answer: Answer, shown: Shown) => Table | null,
): Required<Pick<Files<Answer>, TableForm>> =>
  Object.fromEntries(
    tableForms.map((form) => [
      form,
      (answer: Answer, shown: Shown) => fileOf(form, tableOf(answer, shown), shown),
    ]),
  ) as Required<Pick<Files<Answer>, TableForm>>;

function fileOf(form: TableForm, table: Table | null, shown: Shown) {
  if (table === null) return null;
  const { write, isShown } = formOf(form);
  const { name, knownOn } = table.metadata;
  const file = (body: Body) => ({ body, ...(isShown ? {} : { fileName: `${name}_${knownOn}.${form}` }) });
  const body = write!(asShown(table, shown), shown);
  return body instanceof Promise ? body.then(file) : file(body);
}

export const describedAs = (table: Table, path: string, shown: Shown): object =>
  datapackage(asShown(table, shown), path, shown.language);
