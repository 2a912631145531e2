// What is owed in a round as rows for programs, however much there is of it.
import { capital, dictionary } from '../../../../db/words.ts';
import { coded, column, rowsOf } from '../../../downloads/columns.ts';
import type { Table } from '../../../downloads/table.ts';
import { formatPeriod } from '../../../lib/dates.ts';
import type { RoundPageAnswer } from '../../answers.ts';
import { isExample } from '../said/deadline.tsx';
import type { PublicPage, Shown } from '../shell/page.ts';
import { blanks, metadataOf } from '../shell/table-files.ts';
import type { Owed } from './facts.ts';
import { roundWords } from './words.ts';

interface Line {
  readonly owed: Owed;
  readonly period: string;
}
const columns = [
  column('round', 'Kỳ', 'Round', ({ period }: Line) => period, 'period'),
  column('agency', 'Cơ quan (địa chỉ)', 'Body (address)', ({ owed }: Line) => owed.agency.slug),
  column('agency_vi', 'Cơ quan', 'Body (Vietnamese)', ({ owed }: Line) => owed.agency.nameVi),
  column('agency_en', 'Cơ quan (tiếng Anh)', 'Body', ({ owed }: Line) => owed.agency.nameEn),
  column('task', 'Mã nhiệm vụ', 'Task', ({ owed }: Line) => owed.task.code),
  column('task_vi', 'Nhiệm vụ', 'Task (Vietnamese)', ({ owed }: Line) => owed.task.titleVi),
  column('task_en', 'Nhiệm vụ (tiếng Anh)', 'Task title', ({ owed }: Line) => owed.task.titleEn),
  column(
    'owes',
    'Phải báo cáo hay hoàn thành',
    'Owes a report or completion',
    ({ owed }: Line) => owed.owes,
    coded('Owes'),
  ),
  column('due', 'Hạn', 'Due', ({ owed }: Line) => owed.dueAt, 'deadline'),
  column('state', 'Tình trạng (mã)', 'State (code)', ({ owed }: Line) => owed.status),
  column('state_vi', 'Tình trạng', 'State (Vietnamese)', ({ owed }: Line) =>
    capital(dictionary.vi.ObligationStatus[owed.status]),
  ),
  column('state_en', 'Tình trạng (tiếng Anh)', 'State', ({ owed }: Line) =>
    capital(dictionary.en.ObligationStatus[owed.status]),
  ),
  column('days_late', 'Số ngày trễ', 'Days late', ({ owed }: Line) => owed.daysLate, 'integer'),
  column(
    'ruling',
    'Văn bản ấn định',
    'Ruling',
    ({ owed: { ruling } }: Line) => ruling.document.symbol ?? ruling.document.titleVi,
  ),
  column('is_example', 'Là ví dụ', 'Is an example', ({ owed }: Line) => isExample(owed), 'boolean'),
];

export function roundTable({ directive, owed: list }: RoundPageAnswer, shown: Shown): Table | null {
  const round = directive?.round;
  if (!round) return null;
  const { period } = round;
  return {
    metadata: metadataOf(
      shown,
      `ky-${period.toLowerCase()}`,
      {
        vi: roundWords.vi.file.title(formatPeriod(period, 'vi')),
        en: roundWords.en.file.title(formatPeriod(period, 'en')),
      },
      [{ vi: roundWords.vi.file.note, en: roundWords.en.file.note }, blanks],
    ),
    columns,
    rows: rowsOf(
      columns,
      list.nodes.map((owed) => ({ owed, period })),
    ),
  };
}

export const roundParts: NonNullable<PublicPage<RoundPageAnswer>['parts']> = {
  next: ({ owed: { pageInfo } }) => (pageInfo.hasNextPage ? { many: 100, after: pageInfo.endCursor } : null),
  joined: (parts) => {
    const [first] = parts as [RoundPageAnswer, ...RoundPageAnswer[]];
    return { ...first, owed: { ...first.owed, nodes: parts.flatMap(({ owed }) => owed.nodes) } };
  },
};
