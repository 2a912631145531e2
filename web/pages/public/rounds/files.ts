// The rounds as rows for programs.
import { column, rowsOf } from '../../../downloads/columns.ts';
import type { Table } from '../../../downloads/table.ts';
import type { RoundsPageAnswer } from '../../answers.ts';
import { roundWords } from '../round/words.ts';
import { type Shown, siteOf } from '../shell/page.ts';
import { blanks, metadataOf } from '../shell/table-files.ts';
import { countsOf, isExampleOf, type RoundOfList } from './facts.ts';

interface Line {
  readonly round: RoundOfList;
  readonly page: string;
}
const columns = [
  column('round', 'Kỳ', 'Round', ({ round }: Line) => round.period, 'period'),
  column('from', 'Từ ngày', 'From', ({ round }: Line) => round.periodStart, 'day'),
  column('to', 'Đến hết ngày', 'To', ({ round }: Line) => round.periodEnd, 'day'),
  column('due', 'Hạn nộp', 'Due', ({ round }: Line) => round.dueAt, 'deadline'),
  column('ruling', 'Văn bản ấn định', 'Ruling', ({ round: { rulingDocument } }: Line) =>
    rulingDocument === null ? null : (rulingDocument.symbol ?? rulingDocument.titleVi),
  ),
  column('owed', 'Phần việc phải làm', 'Obligations', ({ round }: Line) => countsOf(round).owed, 'integer'),
  column('overdue', 'Quá hạn', 'Overdue', ({ round }: Line) => countsOf(round).overdue, 'integer'),
  column(
    'published',
    'Báo cáo đã công bố',
    'Published reports',
    ({ round }: Line) => countsOf(round).published,
    'integer',
  ),
  column('is_example', 'Là ví dụ', 'Is an example', ({ round }: Line) => isExampleOf(round), 'boolean'),
  column('see', 'Xem tại', 'See', ({ page }: Line) => page),
];

export const roundsTable = ({ directive }: RoundsPageAnswer, shown: Shown): Table | null =>
  directive && {
    metadata: metadataOf(shown, 'ky-bao-cao', { vi: roundWords.vi.list, en: roundWords.en.list }, [blanks]),
    columns,
    rows: rowsOf(
      columns,
      directive.rounds.nodes.map((round) => ({ round, page: `${siteOf(shown)}/ky/${round.period}` })),
    ),
  };
