// What bodies reported, and what is due from them.
import { coded, column, columnsOf } from '../../../../downloads/columns.ts';
import { partsText } from '../../../../lib/report-parts.ts';
import type { DutiesDataAnswer, ReportsDataAnswer } from '../../../answers.ts';
import { evidenceCell, supervisionCell } from '../../said/beside-columns.ts';
import { besideClaim } from '../../said/beside-question.ts';
import { dataSet } from '../dataset.tsx';
import { citation } from './columns.ts';
import { cursorBehind, going, on, together } from './lists.ts';

type Report = ReportsDataAnswer['publishedReports']['nodes'][number];
/** A line of a report: what it says of a task, or a figure. */
interface Line {
  readonly report: Report;
  readonly claim?: Report['items'][number];
  readonly value?: Report['values'][number];
}

export const reports = dataSet(
  'ReportsData',
  ({ publishedReports }: ReportsDataAnswer) =>
    publishedReports.nodes.flatMap((report): Line[] => [
      ...report.items.map((claim) => ({ report, claim })),
      ...report.values.map((value) => ({ report, value })),
    ]),
  {
    slug: 'bao-cao',
    title: { vi: 'Báo cáo đã công bố', en: 'Published reports' },
    about: {
      vi: 'Mỗi dòng một lời tự báo cáo về một nhiệm vụ, hoặc một con số tự báo cáo, với kết luận của cơ quan khác nếu có.',
      en: 'One row for each claim on a task or each self-reported figure, with another body’s verdict where there is one.',
    },
    asks: `publishedReports(first: $first, under: $directive, after: $after, ${on}) {
    totalCount
    nodes {
      isExample publishedAt leafNumber supersededAt
      agency { nameVi nameEn } verifiedByAgency { nameVi nameEn } territory { code nameVi nameEn } round { period dueAt }
      items { claim done nothingBecause withdrawnBecause citationId ${besideClaim} task { code titleVi titleEn } verdict { assessment reason assessedByAgency { nameVi nameEn } } }
      values { value isWithheld numerator denominator reason breakdown { codes value isWithheld } withdrawnBecause citationId indicator { code slug nameVi nameEn unit } }
    }
    ${going}
  }`,
    count: () => null,
    first: { page: 12, further: 60 },
    after: ({ publishedReports }) => cursorBehind(publishedReports),
    joined: (parts) => ({
      publishedReports: together(parts.map(({ publishedReports }) => publishedReports)),
    }),
    columns: [
      column('row', 'Loại dòng', 'Kind of row', { claim: () => 'claim', value: () => 'value' }, 'text', {
        vi: 'claim hoặc value',
        en: 'claim or value',
      }),
      column('is_example', 'Là ví dụ', 'Is an example', ({ report }) => report.isExample, 'boolean'),
      column('round', 'Kỳ báo cáo', 'Round', ({ report }) => report.round.period, 'period'),
      column('agency_vi', 'Cơ quan báo cáo', 'Reporting body', ({ report }) => report.agency.nameVi),
      column('place_code', 'Mã đơn vị', 'Unit code', ({ report }) => report.territory?.code),
      column('place_vi', 'Đơn vị', 'Unit', ({ report }) => report.territory?.nameVi),
      column('published_at', 'Công bố', 'Published at', ({ report }) => report.publishedAt, 'moment'),
      column(
        'leaf_number',
        'Số trong sổ công khai',
        'Number in the public log',
        ({ report }) => report.leafNumber,
        'integer',
      ),
      column(
        'superseded_at',
        'Đính chính lúc',
        'Corrected at',
        ({ report }) => report.supersededAt,
        'moment',
      ),
      column('task', 'Mã nhiệm vụ', 'Task', ({ claim }) => claim?.task.code),
      column('claim', 'Tự báo cáo', 'Claim', ({ claim }) => claim?.claim, coded('Claim')),
      column('done', 'Đã làm', 'What was done', ({ claim }) => claim?.done),
      column(
        'verdict',
        'Kết luận của cơ quan khác',
        'Verdict of another body',
        ({ claim }) => claim?.verdict?.assessment,
        coded('Assessment'),
      ),
      column('verdict_reason', 'Lý do kết luận', 'Its reason', ({ claim }) => claim?.verdict?.reason),
      column(
        'verdict_by_vi',
        'Cơ quan kết luận',
        'Whose verdict',
        ({ claim }) => claim?.verdict?.assessedByAgency.nameVi,
      ),
      column('indicator', 'Mã chỉ báo', 'Indicator code', ({ value }) => value?.indicator.code),
      column('value', 'Giá trị', 'Value', ({ value }) => value?.value, 'decimal'),
      column('numerator', 'Tử số', 'Numerator', ({ value }) => value?.numerator, 'decimal'),
      column('denominator', 'Mẫu số', 'Denominator', ({ value }) => value?.denominator, 'decimal'),
      column('unit', 'Đơn vị tính', 'Unit of value', ({ value }) => value?.indicator.unit),
      column(
        'is_withheld',
        'Không công bố để không lộ số quá nhỏ',
        'Not published so that no small number shows',
        ({ value }) => value?.isWithheld,
        'boolean',
      ),
      column('reason', 'Lý do để trống', 'Why it is blank', ({ value }) => value?.reason),
      column(
        'verified_by_vi',
        'Cơ quan thẩm định',
        'Verified by',
        ({ report }) => report.verifiedByAgency?.nameVi,
      ),
      ...columnsOf([citation], ({ claim, value }: Line) => claim ?? value),
      column(
        'nothing_because',
        'Khai không có gì để báo cáo, vì',
        'Declared to be nothing, because',
        ({ claim }) => claim?.nothingBecause,
      ),
      column(
        'withdrawn_because',
        'Rút dòng đã công bố, vì',
        'Withdrawn, because',
        ({ claim, value }) => (claim ?? value)?.withdrawnBecause,
      ),
      column('evidence', 'Minh chứng', 'Evidence', { claim: evidenceCell }),
      column('supervision', 'Ý kiến giám sát', 'Supervision', { claim: supervisionCell }),
      column('breakdown', 'Phân tổ', 'Breakdown', {
        value: ({ breakdown }) => partsText(breakdown).replaceAll('\n', '; ') || null,
      }),
    ],
  },
);

export const duties = dataSet('DutiesData', ({ obligations }: DutiesDataAnswer) => obligations.nodes, {
  slug: 'den-han',
  title: { vi: 'Việc đến hạn', en: 'What is due' },
  about: {
    vi: 'Cơ quan nào phải làm nhiệm vụ nào trong kỳ nào, theo văn bản nào, và tình trạng. Trống khi chưa văn bản nào ấn định hạn.',
    en: 'Which body owes which task in which round, by which document, and its status. Empty while no document rules a deadline.',
  },
  asks: `obligations(first: $first, after: $after, directive: $directive, ${on}) {
    totalCount
    nodes { owes status daysLate dueAt reason standing verdict agency { nameVi nameEn kind } task { code titleVi titleEn } round { period } ruling { document { symbol } } }
    ${going}
  }`,
  count: ({ obligations }) => obligations.totalCount,
  first: { page: 100, further: 1_000 },
  after: ({ obligations }) => cursorBehind(obligations),
  joined: (parts) => ({ obligations: together(parts.map(({ obligations }) => obligations)) }),
  columns: [
    column('agency_vi', 'Cơ quan', 'Body', ({ agency }) => agency.nameVi),
    column('task', 'Mã nhiệm vụ', 'Task', ({ task }) => task.code),
    column('task_vi', 'Nhiệm vụ', 'Task (Vietnamese)', ({ task }) => task.titleVi),
    column('round', 'Kỳ', 'Round', ({ round }) => round.period, 'period'),
    column('due_on', 'Hạn (ngày cuối)', 'Due on (last day)', ({ dueAt }) => dueAt, 'deadline'),
    column('owes', 'Phải báo cáo hay hoàn thành', 'Report or completion', ({ owes }) => owes, coded('Owes'), {
      vi: 'REPORT: phải báo cáo. COMPLETION: phải hoàn thành',
      en: 'REPORT: a report is owed. COMPLETION: the task is to be done',
    }),
    column('status', 'Tình trạng', 'Status', ({ status }) => status, coded('ObligationStatus')),
    column('days_late', 'Số ngày trễ', 'Days late', ({ daysLate }) => daysLate, 'integer', {
      vi: 'quá hạn đến nay, hoặc trễ khi nộp; trống khi không trễ',
      en: 'so far where overdue, or when it was handed in; empty for what is not late',
    }),
    column('verdict', 'Kiểm chứng', 'Verification', ({ verdict }) => verdict, coded('VerificationState')),
    column('reason', 'Lý do', 'Reason', ({ reason }) => reason),
    column('ruling', 'Văn bản ấn định', 'Ruling', ({ ruling }) => ruling.document.symbol),
    column('is_example', 'Là ví dụ', 'Is an example', ({ standing }) => standing === 'EXAMPLE', 'boolean'),
  ],
});
