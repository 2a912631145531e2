// A page's rows as files. One table, so that all of them say the same.

import { later } from '../../../../db/later.ts';
import {
  datapackage,
  type Metadata,
  type Said,
  type Table,
  toCsv,
  toJson,
} from '../../../downloads/table.ts';
import { civilDate, formatDay } from '../../../lib/dates.ts';
import type { Language } from '../../../lib/language.ts';
import { type Form, type PublicPage, type Shown, siteOf } from './page.ts';

const ledger: Said = { vi: 'Sổ theo dõi thực hiện chỉ thị', en: 'Directive Ledger' };
/** What the reader may do with it. Facts are nobody's; the ledger's own words are free to use with its name. */
export const terms: Said = {
  vi: 'Dùng lại tự do khi nêu nguồn của từng dòng; lời tóm tắt là của sổ, nêu tên sổ',
  en: 'Free to reuse, naming the source of each row; the summaries are the ledger’s own, name the ledger',
};

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
  return {
    name,
    title,
    ...(description ? { description } : {}),
    source: { title: ledger, url: shown.origin },
    licence: { name: 'other-at', title: terms, url: `${siteOf(shown)}/du-lieu#dieu-khoan` },
    knownOn: on,
    citation: {
      vi: `${ledger.vi}, “${title.vi}”, như được biết đến hết ngày ${by}, ${pageAddress(shown, 'vi')}`,
      en: `${ledger.en}, “${title.en}”, as known at the end of ${by}, ${pageAddress(shown, 'en')}`,
    },
    url: pageAddress(shown, shown.language),
    notes,
  };
}

type Files<Answer> = NonNullable<PublicPage<Answer>['renditions']>;

const workbooks = later(() => import('../../../downloads/xlsx.ts'));

/** The forms of a table. `?kieu=excel-vi` gives the CSV that a Vietnamese Excel opens without asking; JSON is shown, not saved. */
export const tableFiles = <Answer>(
  tableOf: (answer: Answer, shown: Shown) => Table | null,
): Pick<Files<Answer>, 'csv' | 'xlsx' | 'json'> => {
  const saved = <Body>({ metadata: { name, knownOn } }: Table, form: Form, body: Body) => ({
    body,
    fileName: `${name}_${knownOn}.${form}`,
  });
  return {
    csv: (answer, shown) => {
      const table = tableOf(answer, shown);
      const flavour = shown.address.kieu === 'excel-vi' ? 'excel-vi' : 'machine';
      return table && saved(table, 'csv', toCsv(table, flavour));
    },
    xlsx: async (answer, shown) => {
      const table = tableOf(answer, shown);
      return table && saved(table, 'xlsx', (await workbooks()).toXlsx(table, shown.language));
    },
    json: (answer, shown) => {
      const table = tableOf(answer, shown);
      return table && { body: toJson(table) };
    },
  };
};

export const describedAs = (table: Table, path: string, { language }: Shown): object =>
  datapackage(table, path, language);
