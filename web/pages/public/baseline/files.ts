// Then and now as rows for programs: a row for each task and each indicator that answers something.
import { coded, column, rowsOf } from '../../../downloads/columns.ts';
import type { Table } from '../../../downloads/table.ts';
import type { BaselinePageAnswer } from '../../answers.ts';
import { sourceColumns } from '../said/columns.ts';
import type { Shown } from '../shell/page.ts';
import { blanks, metadataOf } from '../shell/table-files.ts';
import {
  type BaselineRecord,
  type Figure,
  factsOf,
  type HandedIn,
  newestOf,
  type Verified,
} from './facts.ts';
import { baselineWords } from './words.ts';

interface Line {
  readonly one: BaselineRecord;
  readonly source: BaselineRecord['source'];
  readonly task: BaselineRecord['tasks'][number] | null;
  readonly handedIn: HandedIn | null;
  readonly indicator: BaselineRecord['indicators'][number] | null;
  readonly figure: Figure | null;
  readonly verified: Verified<unknown> | null;
}

const columns = [
  column('code', 'Mã', 'Code', ({ one }: Line) => one.code),
  column('kind', 'Loại', 'Kind', ({ one }: Line) => one.kind, coded('BaselineKind')),
  column(
    'told_vi',
    'Điều chỉ thị nêu (diễn lại)',
    'Told (Vietnamese, paraphrased)',
    ({ one }: Line) => one.titleVi,
  ),
  column('told_en', 'Điều chỉ thị nêu (tiếng Anh)', 'Told (paraphrased)', ({ one }: Line) => one.titleEn),
  column('section', 'Ở đâu trong chỉ thị', 'Where in the directive', ({ one }: Line) => one.section),
  ...sourceColumns,
  column('task', 'Mã nhiệm vụ', 'Task', ({ task }: Line) => task?.code),
  column('task_vi', 'Nhiệm vụ', 'Task (Vietnamese)', ({ task }: Line) => task?.titleVi),
  column('task_en', 'Nhiệm vụ (tiếng Anh)', 'Task title', ({ task }: Line) => task?.titleEn),
  column('owed', 'Phần việc phải báo cáo', 'Obligations', ({ handedIn }: Line) => handedIn?.owed, 'integer'),
  column('handed_in', 'Đã nộp', 'Handed in', ({ handedIn }: Line) => handedIn?.handedIn, 'integer'),
  column('overdue', 'Quá hạn', 'Overdue', ({ handedIn }: Line) => handedIn?.overdue, 'integer'),
  column(
    'indicator',
    'Chỉ báo (tên trong địa chỉ)',
    'Indicator (name in addresses)',
    ({ indicator }: Line) => indicator?.slug,
  ),
  column('indicator_vi', 'Chỉ báo', 'Indicator (Vietnamese)', ({ indicator }: Line) => indicator?.nameVi),
  column('indicator_en', 'Chỉ báo (tiếng Anh)', 'Indicator', ({ indicator }: Line) => indicator?.nameEn),
  column('newest', 'Số mới nhất', 'Newest figure', ({ figure }: Line) => figure?.value, 'decimal'),
  column('unit', 'Đơn vị tính', 'Unit of value', ({ figure }: Line) => figure?.unit),
  column('place_vi', 'Nơi có số', 'Place of the figure', ({ figure }: Line) => figure?.territory.nameVi),
  column('period_end', 'Đến', 'To', ({ figure }: Line) => figure?.periodEnd ?? figure?.asOf, 'partialDay'),
  column(
    'figure_source',
    'Nguồn số liệu',
    'Source of the figure',
    ({ figure }: Line) => figure?.source.publisher,
  ),
  column(
    'figure_source_url',
    'Địa chỉ nguồn số liệu',
    'Address of that source',
    ({ figure }: Line) => figure?.source.url,
  ),
  column(
    'verified_provinces',
    'Tỉnh đã thẩm định, công bố',
    'Provinces verified and published',
    ({ verified }: Line) => verified?.provinces,
    'integer',
  ),
  column(
    'of_provinces',
    'Trên số tỉnh',
    'Of provinces',
    ({ verified }: Line) => verified?.ofProvinces,
    'integer',
  ),
  column(
    'verified_others',
    'Cơ quan khác',
    'Other bodies',
    ({ verified }: Line) => verified?.others,
    'integer',
  ),
];

export function baselineTable(answer: BaselinePageAnswer, shown: Shown): Table | null {
  const { directive } = answer;
  if (!directive) return null;
  const facts = factsOf(answer);
  const { vi, en } = baselineWords;
  const nothing = { task: null, handedIn: null, indicator: null, figure: null, verified: null };
  const lines = directive.baselines.flatMap((one): Line[] => {
    const { source, tasks, indicators } = one;
    const all = [
      ...tasks.map((task) => ({
        ...nothing,
        one,
        source,
        task,
        handedIn: facts.handedIn(task.code),
        verified: facts.ofTask(task.code),
      })),
      ...indicators.map((indicator) => ({
        ...nothing,
        one,
        source,
        indicator,
        figure: newestOf(indicator),
        verified: facts.ofFigure(indicator.slug),
      })),
    ];
    return all.length > 0 ? all : [{ ...nothing, one, source }];
  });
  return {
    metadata: metadataOf(shown, 'truoc-va-nay', { vi: vi.file.title, en: en.file.title }, [
      { vi: vi.file.note, en: en.file.note },
      blanks,
    ]),
    columns,
    rows: rowsOf(columns, lines),
  };
}
