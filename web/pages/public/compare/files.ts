// Provinces side by side as files: a row for each thing that is said of each of them.
import { type ColumnOf, column, rowsOf as tableRows } from '../../../downloads/columns.ts';
import type { Table } from '../../../downloads/table.ts';
import { indicatorWords } from '../../../words/indicators.ts';
import type { ProvincesComparedAnswer } from '../../answers.ts';
import type { PublicPage, Shown } from '../shell/page.ts';
import { metadataOf, pageAddress, tableFiles } from '../shell/table-files.ts';
import { type Province, provincesOf, type Row, rowsOf, type Said } from './facts.ts';
import { compareWords } from './words.ts';

const { vi, en } = compareWords;
interface Line {
  readonly province: Province;
  readonly row: Row;
  readonly said: Said;
  readonly citation: string;
}
const columns: readonly ColumnOf<Line>[] = [
  column(
    'place_code',
    indicatorWords.vi.csv.placeCode,
    indicatorWords.en.csv.placeCode,
    ({ province }) => province.code,
  ),
  column('place_vi', vi.place, en.place, ({ province }) => province.nameVi),
  column('what', vi.what, en.what, ({ row }) => row.name),
  column('said', vi.value, en.value, ({ said }) => said.text),
  column('more', indicatorWords.vi.csv.note, indicatorWords.en.csv.note, ({ said }) => said.small || null),
  column('is_missing', vi.gaps, en.gaps, ({ said }) => said.isMissing === true, 'boolean'),
  column(
    'citation',
    indicatorWords.vi.csv.citation,
    indicatorWords.en.csv.citation,
    ({ citation }) => citation,
  ),
];

const tableOf = (answer: ProvincesComparedAnswer, shown: Shown): Table => {
  const provinces = provincesOf(answer);
  return {
    metadata: metadataOf(shown, 'so-sanh', { vi: vi.title, en: en.title }, [{ vi: vi.notes, en: en.notes }]),
    columns,
    rows: tableRows(
      columns,
      rowsOf(provinces, shown.language).flatMap((row) =>
        provinces.flatMap((province, at) =>
          row.cells[at]!.map((said) => ({
            province,
            row,
            said,
            citation: said.citation
              ? `${shown.origin}/c/${said.citation}`
              : pageAddress(shown, 'vi', `/tinh/${province.slug}`),
          })),
        ),
      ),
    ),
  };
};

export const compareFiles: NonNullable<PublicPage<ProvincesComparedAnswer>['renditions']> =
  tableFiles(tableOf);
