// Plans as rows for programs: what each that was read did with each task, then those that were not, then provinces without one.
import { capital, dictionary } from '../../../../db/words.ts';
import { coded, column, rowsOf } from '../../../downloads/columns.ts';
import type { Table } from '../../../downloads/table.ts';
import { provincePageWords } from '../../../words/provinces.ts';
import type { GapState, PlansPageAnswer } from '../../answers.ts';
import { placeColumns, sourceColumns } from '../said/columns.ts';
import { type Shown, siteOf } from '../shell/page.ts';
import { blanks, metadataOf } from '../shell/table-files.ts';
import { comparedPlans, type PlanRecord, placesOf } from './facts.ts';
import { plansWords } from './words.ts';

interface Line {
  readonly plan: PlanRecord | null;
  readonly territory: {
    readonly code: string | null;
    readonly nameVi: string | null;
    readonly until: string | null;
  } | null;
  readonly task: { readonly code: string; readonly titleVi: string; readonly titleEn: string } | null;
  readonly state: GapState | null;
  readonly source: PlanRecord['source'] | null;
  readonly address: string | null;
}
const stateIn = (language: 'vi' | 'en', state: GapState | null) =>
  state && capital(dictionary[language].GapState[state]);

const columns = [
  ...placeColumns,
  column('agency_vi', 'Cơ quan ban hành', 'Issuer (Vietnamese)', ({ plan }: Line) => plan?.agency.nameVi),
  column('agency_en', 'Cơ quan ban hành (tiếng Anh)', 'Issuer', ({ plan }: Line) => plan?.agency.nameEn),
  column('level', 'Cấp', 'Level', ({ plan }: Line) => plan?.level, coded('PlanLevel')),
  column('plan', 'Số, ký hiệu', 'Symbol', ({ plan }: Line) => plan?.document.symbol),
  column('plan_vi', 'Tên', 'Title (Vietnamese)', ({ plan }: Line) => plan?.document.titleVi),
  column('plan_en', 'Tên tiếng Anh', 'Title', ({ plan }: Line) => plan?.document.titleEn),
  column('issued_on', 'Ban hành', 'Issued on', ({ plan }: Line) => plan?.document.issuedOn, 'partialDay'),
  column('status', 'Tình trạng', 'Status', ({ plan }: Line) => plan?.status),
  column('task', 'Mã nhiệm vụ', 'Task', ({ task }: Line) => task?.code),
  column('task_vi', 'Nhiệm vụ', 'Task (Vietnamese)', ({ task }: Line) => task?.titleVi),
  column('task_en', 'Nhiệm vụ (tiếng Anh)', 'Task title', ({ task }: Line) => task?.titleEn),
  column('state', 'Kết luận (mã)', 'Finding (code)', ({ state }: Line) => state),
  column('state_vi', 'Kết luận', 'Finding (Vietnamese)', ({ state }: Line) => stateIn('vi', state)),
  column('state_en', 'Kết luận (tiếng Anh)', 'Finding', ({ state }: Line) => stateIn('en', state)),
  ...sourceColumns,
  column('see', 'Xem tại', 'See', ({ address }: Line) => address),
];

export function plansTable(answer: PlansPageAnswer, shown: Shown): Table | null {
  const { directive, gapMatrix: matrix } = answer;
  if (!directive || !matrix) return null;
  const compared = comparedPlans(answer);
  const isCompared = ({ id }: PlanRecord) => compared.some(({ plan }) => plan.id === id);
  const at = (path: string) => `${siteOf(shown)}${path}`;
  const ofPlan = (plan: PlanRecord) => ({ plan, territory: plan.territory, source: plan.source });
  const paper = ({ document }: PlanRecord) => `${shown.origin}/${shown.language}/van-ban/${document.slug}`;
  const lines: Line[] = [
    ...compared.flatMap(({ plan, cells }) =>
      matrix.columns.map((task, column) => ({
        ...ofPlan(plan),
        task,
        state: cells[column]!,
        address: `${paper(plan)}#nv-${task.code}`,
      })),
    ),
    ...directive.plans.nodes
      .filter((plan) => !isCompared(plan))
      .map((plan) => ({
        ...ofPlan(plan),
        task: null,
        state: 'PLAN_NOT_READ' as const,
        address: paper(plan),
      })),
    ...placesOf(answer)
      .filter(({ plans }) => plans.length === 0)
      .map(({ code, name, slug }) => ({
        plan: null,
        territory: { code, nameVi: name.vi ?? null, until: null },
        source: null,
        task: null,
        state: 'NO_PLAN' as const,
        address: at(`/tinh/${slug}`),
      })),
  ];
  return {
    metadata: metadataOf(
      shown,
      'ke-hoach-va-nhiem-vu',
      { vi: plansWords.vi.file.title, en: plansWords.en.file.title },
      [
        { vi: plansWords.vi.file.note, en: plansWords.en.file.note },
        { vi: provincePageWords.vi.leadNotFound, en: provincePageWords.en.leadNotFound },
        blanks,
      ],
    ),
    columns,
    rows: rowsOf(columns, lines),
  };
}
