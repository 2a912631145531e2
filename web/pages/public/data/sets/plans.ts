// Documents that carry the directive out, and what each says of each task.
import { coded, column } from '../../../../downloads/columns.ts';
import type { PlansAgainstTasksDataAnswer, PlansDataAnswer } from '../../../answers.ts';
import { placeColumns, sourceColumns } from '../../said/columns.ts';
import { dataSet } from '../dataset.tsx';
import { citation, confidence } from './columns.ts';
import { cursorBehind, going, on, together, whole } from './lists.ts';

export const plans = dataSet('PlansData', ({ directive }: PlansDataAnswer) => whole(directive?.plans), {
  slug: 'ke-hoach',
  title: { vi: 'Kế hoạch, chương trình', en: 'Plans and programmes' },
  about: {
    vi: 'Văn bản thực hiện Chỉ thị và chính sách liên quan, của Trung ương và địa phương; đọc được đến đâu.',
    en: 'Documents that carry out the Directive and related policies, central and local; and how much of each could be read.',
  },
  asks: `directive(symbol: $directive, ${on}) {
    plans(first: 100) {
      totalCount
      nodes {
        relation level status period note confidence
        agency { nameVi nameEn } territory { code nameVi nameEn until }
        document { symbol issuedOn titleVi titleEn readAs } source { publisher url }
      }
      ${going}
    }
  }`,
  count: ({ directive }) => directive?.plans.totalCount ?? 0,
  columns: [
    column('symbol', 'Số, ký hiệu', 'Symbol', ({ document }) => document.symbol),
    column('issued_on', 'Ban hành', 'Issued on', ({ document }) => document.issuedOn, 'partialDay'),
    column('title_vi', 'Tên', 'Title (Vietnamese)', ({ document }) => document.titleVi),
    column('title_en', 'Tên tiếng Anh', 'Title', ({ document }) => document.titleEn),
    column(
      'relation',
      'Quan hệ với Chỉ thị',
      'Relation to the Directive',
      (plan) => plan.relation,
      coded('PlanRelation'),
    ),
    column('level', 'Cấp', 'Level', (plan) => plan.level, coded('PlanLevel')),
    column('status', 'Tình trạng', 'Status', (plan) => plan.status),
    column('period', 'Giai đoạn', 'Period', (plan) => plan.period),
    column('agency_vi', 'Cơ quan ban hành', 'Issuer (Vietnamese)', (plan) => plan.agency.nameVi),
    column('agency_en', 'Cơ quan ban hành (tiếng Anh)', 'Issuer', (plan) => plan.agency.nameEn),
    ...placeColumns,
    column('read_as', 'Đọc được', 'Read as', ({ document }) => document.readAs),
    confidence,
    column('note', 'Ghi chú', 'Note', (plan) => plan.note),
    ...sourceColumns,
  ],
});

export const gaps = dataSet(
  'PlansAgainstTasksData',
  ({ directive }: PlansAgainstTasksDataAnswer) =>
    (directive?.tasks.nodes ?? []).flatMap((task) =>
      whole(task.mappings).map((mapped) => ({ ...mapped, task, territory: mapped.plan.territory })),
    ),
  {
    slug: 'doi-chieu',
    title: { vi: 'Kế hoạch đối chiếu với nhiệm vụ', en: 'Plans against tasks' },
    about: {
      vi: 'Mỗi kế hoạch nói gì về mỗi nhiệm vụ, theo hai người đọc độc lập. Chỉ điều đã có kết luận chung mới nên đếm.',
      en: 'What each plan says of each task, by two independent readers. Only what they found alike should be counted.',
    },
    asks: `directive(symbol: $directive, ${on}) {
    tasks(first: 20, after: $after, level: LEAF) {
      totalCount
      nodes {
        code titleVi titleEn
        mappings(first: 60) {
          totalCount
          nodes { gap section citationId plan { document { symbol titleVi } territory { code nameVi nameEn until } } }
        }
      }
      ${going}
    }
  }`,
    count: () => null,
    after: ({ directive }) => (directive ? cursorBehind(directive.tasks) : null),
    joined: (parts) => ({
      directive: { tasks: together(parts.flatMap(({ directive }) => (directive ? [directive.tasks] : []))) },
    }),
    columns: [
      column('task', 'Mã nhiệm vụ', 'Task', ({ task }) => task.code),
      column('task_vi', 'Nhiệm vụ', 'Task (Vietnamese)', ({ task }) => task.titleVi),
      column('task_en', 'Nhiệm vụ (tiếng Anh)', 'Task title', ({ task }) => task.titleEn),
      column('plan', 'Kế hoạch', 'Plan', ({ plan: { document } }) => document.symbol ?? document.titleVi),
      ...placeColumns,
      column('state', 'Kết luận', 'Finding', ({ gap }) => gap, coded('GapState'), {
        vi: 'DISPUTED, UNCONFIRMED và PLAN_NOT_READ chưa được tính',
        en: 'DISPUTED, UNCONFIRMED and PLAN_NOT_READ are not counted',
      }),
      column('section', 'Chỗ trong kế hoạch', 'Where in the plan', ({ section }) => section),
      citation,
    ],
  },
);
