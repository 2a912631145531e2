// A page's rows as files. One table, so that all of them say the same.

import type { Metadata, Said, Table } from '../../downloads/table.ts';
import { toCsv, toJson, toXlsx } from '../../downloads/table.ts';
import { civilDay, formatDay } from '../../lib/dates.ts';
import type { Language } from '../../lib/language.ts';
import type { PublicPage, Shown } from './page.ts';

/** What the reader may do with it. Facts are nobody's; the ledger's own words are free to use with its name. */
const terms: Said = {
  vi: 'Dùng lại tự do khi nêu nguồn của từng dòng; lời tóm tắt là của sổ, nêu tên sổ',
  en: 'Free to reuse, naming the source of each row; the summaries are the ledger’s own, name the ledger',
};

/** The day whose end the answer is as known on. */
export const knownDay = ({ day, now }: Shown): string => day ?? civilDay(now);

export const pageAddress = ({ origin, path, day }: Shown, language: Language, at = path): string =>
  `${origin}/${language}${at}${day ? `?ngay=${day}` : ''}`;

/** What is said with every file. Rows name their own sources; the file's is the ledger. */
export function metadataOf(
  shown: Shown,
  name: string,
  title: Said,
  notes: readonly Said[],
  description?: Said,
): Metadata {
  const url = pageAddress(shown, 'vi');
  const on = knownDay(shown);
  return {
    name,
    title,
    ...(description ? { description } : {}),
    source: { title: { vi: 'Sổ theo dõi thực hiện chỉ thị', en: 'Directive Ledger' }, url: shown.origin },
    licence: { name: 'other-at', title: terms, url: `${shown.origin}/${shown.language}/du-lieu#dieu-khoan` },
    knownOn: on,
    citation: {
      vi: `Sổ theo dõi thực hiện chỉ thị, ${url}, như được biết đến hết ngày ${formatDay(on)}.`,
      en: `Directive Ledger, ${pageAddress(shown, 'en')}, as known at the end of ${formatDay(on)}.`,
    },
    url,
    notes,
  };
}

/** The forms of a table. `?kieu=excel-vi` gives the CSV that a Vietnamese Excel opens without asking. */
export const tableFiles = <Answer>(
  tableOf: (answer: Answer, shown: Shown) => Table | null,
): NonNullable<PublicPage<Answer>['renditions']> => {
  const as =
    (form: string, write: (table: Table, shown: Shown) => string | Uint8Array) =>
    (answer: Answer, shown: Shown) => {
      const table = tableOf(answer, shown);
      return (
        table && {
          body: write(table, shown),
          fileName: `${table.metadata.name}_${table.metadata.knownOn}.${form}`,
        }
      );
    };
  return {
    csv: as('csv', (table, { address }) =>
      toCsv(table, address.kieu === 'excel-vi' ? 'excel-vi' : 'machine'),
    ),
    xlsx: as('xlsx', (table, { language }) => toXlsx(table, language)),
    json: as('json', (table) => toJson(table)),
  };
};
