// What the directive asks for, and of whom.
import { coded, column, columnsOf } from '../../../../downloads/columns.ts';
import type { HoldersDataAnswer, TasksDataAnswer } from '../../../answers.ts';
import { restsOn } from '../../said/holding.ts';
import { isOwnWord } from '../../said/rhythm.ts';
import { dataSet } from '../dataset.tsx';
import { ofRecord, type Taken, takenColumns } from './columns.ts';
import { going, on, whole } from './lists.ts';

export const tasks = dataSet('TasksData', ({ directive }: TasksDataAnswer) => whole(directive?.tasks), {
  slug: 'nhiem-vu',
  title: { vi: 'Nhiệm vụ của Chỉ thị', en: 'Tasks of the Directive' },
  about: {
    vi: 'Nhóm, tiểu nhóm và nhiệm vụ, với nhịp thực hiện và tình trạng hạn. Tên và tóm tắt là lời của sổ.',
    en: 'Groups, subgroups and tasks, with cadence and whether a deadline was ruled. Titles and summaries are the ledger’s words.',
  },
  asks: `directive(symbol: $directive, ${on}) {
    tasks(first: 100) {
      totalCount
      nodes { code level kind titleVi titleEn summaryVi summaryEn cadence cadenceBasis deadlineText status section confidence parent { code } source { publisher url } }
      ${going}
    }
  }`,
  count: ({ directive }) => directive?.tasks.totalCount ?? 0,
  columns: [
    column('code', 'Mã', 'Code', (task) => task.code),
    column('parent', 'Thuộc', 'Part of', (task) => task.parent?.code),
    column('level', 'Cấp', 'Level', (task) => task.level, coded('TaskLevel')),
    column('title_vi', 'Tên', 'Title (Vietnamese)', (task) => task.titleVi),
    column('title_en', 'Tên tiếng Anh', 'Title', (task) => task.titleEn),
    column('summary_vi', 'Tóm tắt', 'Summary (Vietnamese)', (task) => task.summaryVi),
    column('summary_en', 'Tóm tắt tiếng Anh', 'Summary', (task) => task.summaryEn),
    column('kind', 'Loại việc', 'Kind of task', (task) => task.kind),
    column('cadence', 'Nhịp', 'Cadence', (task) => task.cadence, coded('Cadence')),
    column(
      'cadence_is_own_word',
      'Nhịp là lời của Chỉ thị',
      'The cadence is the Directive’s own word',
      (task) => (task.cadence === null ? null : isOwnWord(task)),
      'boolean',
    ),
    column(
      'deadline_text',
      'Lời Chỉ thị về thời gian',
      'What the Directive says of time',
      (task) => task.deadlineText,
    ),
    column('status', 'Tình trạng hạn', 'Deadline', (task) => task.status, coded('ObligationStatus'), {
      vi: 'NO_RULED_DEADLINE khi chưa văn bản nào ấn định hạn; trống khi đã có',
      en: 'NO_RULED_DEADLINE while no document rules one; blank once one does',
    }),
    column('section', 'Chỗ trong Chỉ thị', 'Where in the Directive', (task) => task.section),
    ...takenColumns,
  ],
  primaryKey: ['code'],
});

interface Held {
  readonly succession: Taken | null;
  readonly assignment: Taken;
}
export const holders = dataSet(
  'HoldersData',
  ({ directive }: HoldersDataAnswer) =>
    whole(directive?.tasks).flatMap((task) => task.holders.map((held) => ({ task, ...held }))),
  {
    slug: 'phan-cong',
    title: { vi: 'Ai chịu trách nhiệm', en: 'Who is responsible' },
    about: {
      vi: 'Cơ quan được Chỉ thị nêu, và cơ quan giữ việc ấy hôm nay sau sáp nhập, đổi tên, chuyển chức năng. Việc đang khuyết có lý do.',
      en: 'The body the Directive names, and the body that holds the duty today after mergers, renamings and transfers. A vacancy has its reason.',
    },
    asks: `directive(symbol: $directive, ${on}) {
    tasks(first: 78) {
      totalCount
      nodes {
        code titleVi
        holders {
          role from until vacancyReason
          agency { nameVi nameEn isCollective }
          succession { kind on confidence source { publisher url } }
          assignment { basis section confidence agency { nameVi nameEn } source { publisher url } }
        }
      }
      ${going}
    }
  }`,
    count: () => null,
    columns: [
      column('task', 'Mã nhiệm vụ', 'Task', ({ task }) => task.code),
      column('task_vi', 'Nhiệm vụ', 'Task (Vietnamese)', ({ task }) => task.titleVi),
      column('role', 'Vai trò', 'Role', (held) => held.role, coded('AssignmentRole')),
      column('holder_vi', 'Cơ quan giữ việc', 'Holder (Vietnamese)', (held) => held.agency?.nameVi),
      column('holder_en', 'Cơ quan giữ việc (tiếng Anh)', 'Holder', (held) => held.agency?.nameEn),
      column(
        'is_collective',
        'Là nơi nhận chung',
        'Is a collective addressee',
        (held) => held.agency?.isCollective,
        'boolean',
      ),
      column('from', 'Từ ngày', 'From', (held) => held.from, 'day'),
      column('until', 'Đến trước ngày', 'Until', (held) => held.until, 'day'),
      column('vacancy', 'Lý do khuyết', 'Reason of the vacancy', (held) => held.vacancyReason),
      column('named_vi', 'Chỉ thị nêu', 'Named (Vietnamese)', (held) => held.assignment.agency.nameVi),
      column('named_en', 'Chỉ thị nêu (tiếng Anh)', 'Named', (held) => held.assignment.agency.nameEn),
      column('basis', 'Nêu rõ hay suy ra', 'Explicit or inferred', (held) => held.assignment.basis),
      column(
        'succession',
        'Cách tiếp nhận',
        'How it passed on',
        (held) => held.succession?.kind,
        coded('SuccessionKind'),
      ),
      column('succession_on', 'Tiếp nhận từ', 'Passed on at', (held) => held.succession?.on, 'day'),
      column('section', 'Chỗ trong Chỉ thị', 'Where in the Directive', (held) => held.assignment.section),
      ...ofRecord('named', { vi: 'việc nêu tên', en: 'naming' }, (held: Held) => held.assignment),
      ...columnsOf(takenColumns, (held: Held) => restsOn(held)),
    ],
    notes: [
      {
        vi: 'confidence và source là của bước làm cho cơ quan ấy giữ việc: việc tiếp nhận nếu có, nếu không là việc nêu tên; named_* là của việc nêu tên.',
        en: 'confidence and source are those of the step by which the body holds the duty: its succession where there is one, else its naming; named_* are those of the naming.',
      },
    ],
  },
);
