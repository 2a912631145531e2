// The figures of a review as rows for programs, and where one should stand and does not, why.

import type { Figure, Gap } from '../../../documents/pack.ts';
import { column, rowsOf } from '../../../downloads/columns.ts';
import type { Table } from '../../../downloads/table.ts';
import type { PublishedReviewsAnswer } from '../../answers.ts';
import { isExample } from '../said/deadline.tsx';
import { type Shown, siteOf } from '../shell/page.ts';
import { blanks, metadataOf } from '../shell/table-files.ts';
import { packTitle } from './pack.tsx';
import { chosen, inAddress, packIn } from './parts.tsx';
import { reviewPageWords } from './words.ts';

interface Line {
  readonly section: { readonly id: string; readonly title: { readonly vi: string; readonly en: string } };
  readonly of: Figure | Gap;
}
const figure = ({ of }: Line): Figure | null => (of.kind === 'figure' ? of : null);
const gap = ({ of }: Line): Gap | null => (of.kind === 'gap' ? of : null);

const columns = [
  column('section', 'Mục', 'Section', ({ section }: Line) => section.id),
  column('section_vi', 'Tên mục', 'Section title (Vietnamese)', ({ section }: Line) => section.title.vi),
  column('section_en', 'Tên mục (tiếng Anh)', 'Section title', ({ section }: Line) => section.title.en),
  column('id', 'Mã số', 'Id', (line: Line) => figure(line)?.id),
  column('label_vi', 'Chỉ số', 'Figure (Vietnamese)', ({ of }: Line) => of.label?.vi),
  column('label_en', 'Chỉ số (tiếng Anh)', 'Figure', ({ of }: Line) => of.label?.en),
  column('value', 'Số', 'Value', (line: Line) => figure(line)?.value),
  column('unit', 'Đơn vị tính', 'Unit', (line: Line) => figure(line)?.unit),
  column('numerator', 'Tử số', 'Numerator', (line: Line) => figure(line)?.numerator),
  column('denominator', 'Mẫu số', 'Denominator', (line: Line) => figure(line)?.denominator),
  column('as_of', 'Tính đến', 'As of', (line: Line) => figure(line)?.asOf),
  column(
    'missing_vi',
    'Vì sao không có số',
    'Why there is none (Vietnamese)',
    (line: Line) => gap(line)?.words.vi,
  ),
  column(
    'missing_en',
    'Vì sao không có số (tiếng Anh)',
    'Why there is none',
    (line: Line) => gap(line)?.words.en,
  ),
  column('citations', 'Căn cứ', 'Rests on', (line: Line) => figure(line)?.citations.join(' ')),
];

type Told = PublishedReviewsAnswer['reviewPacks']['nodes'][number];
interface Listed {
  readonly pack: Told;
  readonly page: string;
}
const listColumns = [
  column('period', 'Kỳ', 'Period', ({ pack }: Listed) => pack.period),
  column('known_on', 'Sổ ở cuối ngày', 'Ledger at the end of', ({ pack }: Listed) => pack.knownOn, 'day'),
  column('frozen_at', 'Chụp lúc', 'Frozen at', ({ pack }: Listed) => pack.frozenAt, 'moment'),
  column('published_at', 'Công bố', 'Published at', ({ pack }: Listed) => pack.publishedAt, 'moment'),
  column(
    'leaf_number',
    'Số trong sổ công khai',
    'Leaf number',
    ({ pack }: Listed) => pack.leafNumber,
    'integer',
  ),
  column('sha256', 'SHA-256', 'SHA-256', ({ pack }: Listed) => pack.sha256),
  column('is_example', 'Là ví dụ', 'Is an example', ({ pack }: Listed) => isExample(pack), 'boolean'),
  column('citation', 'Mã trích dẫn', 'Citation id', ({ pack }: Listed) => pack.citationId),
  column('see', 'Xem tại', 'See', ({ page }: Listed) => page),
];

/** The figures of the review that is asked for; of none, which reviews there are. */
export function reviewsTable(answer: PublishedReviewsAnswer, shown: Shown): Table {
  const record = chosen(answer, shown);
  const pack = record && packIn(record);
  if (!record || !pack)
    return {
      metadata: metadataOf(shown, 'so-ket', { vi: reviewPageWords.vi.title, en: reviewPageWords.en.title }, [
        { vi: reviewPageWords.vi.what, en: reviewPageWords.en.what },
        blanks,
      ]),
      columns: listColumns,
      rows: rowsOf(
        listColumns,
        answer.reviewPacks.nodes.map((told) => ({
          pack: told,
          page: `${siteOf(shown)}/so-ket?goi=${inAddress(told.id)}`,
        })),
      ),
    };
  return {
    metadata: metadataOf(
      shown,
      `so-ket-${record.period.toLowerCase()}`,
      { vi: packTitle(record, 'vi'), en: packTitle(record, 'en') },
      [{ vi: reviewPageWords.vi.file.note, en: reviewPageWords.en.file.note }, blanks],
    ),
    columns,
    rows: rowsOf(
      columns,
      pack.content.sections.flatMap((section) => section.figures.map((of) => ({ section, of }))),
    ),
  };
}
