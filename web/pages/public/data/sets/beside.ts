// What inspections found, what bodies ask of those above, and what they were commended for.
import { coded, column } from '../../../../downloads/columns.ts';
import type {
  CommendationsDataAnswer,
  FindingsDataAnswer,
  RecommendationsDataAnswer,
} from '../../../answers.ts';
import { dataSet } from '../dataset.tsx';
import { cursorBehind, going, on, together } from './lists.ts';

interface Taken {
  readonly standing: string;
  readonly withdrawnOn: string | null;
  readonly withdrawnReason: string | null;
  readonly document: { readonly symbol: string | null } | null;
  readonly leafNumber: number | null;
}
const takenColumns = [
  column('withdrawn_on', 'Ngày rút', 'Withdrawn on', ({ withdrawnOn }: Taken) => withdrawnOn, 'day'),
  column('withdrawn_reason', 'Lý do rút', 'Why withdrawn', ({ withdrawnReason }: Taken) => withdrawnReason),
  column('document', 'Văn bản', 'Document', ({ document }: Taken) => document?.symbol),
  column(
    'leaf_number',
    'Số trong sổ công khai',
    'Number in the public log',
    ({ leafNumber }: Taken) => leafNumber,
    'integer',
  ),
  column(
    'is_example',
    'Là ví dụ',
    'Is an example',
    ({ standing }: Taken) => standing === 'EXAMPLE',
    'boolean',
  ),
];
const withdrawn = 'standing withdrawnOn withdrawnReason leafNumber document { symbol }';
const name = '{ nameVi nameEn }';
const wordless = {
  vi: 'Của nội dung đã rút không còn lời, chỉ còn ngày và lý do rút.',
  en: 'Of what was withdrawn no words remain, only the day and the reason.',
};

export const findings = dataSet('FindingsData', ({ findings }: FindingsDataAnswer) => findings.nodes, {
  slug: 'kiem-tra',
  title: { vi: 'Phát hiện qua kiểm tra và việc xử lý', en: 'Findings of inspections and their handling' },
  about: {
    vi: 'Mỗi dòng một phát hiện đã công bố: của cơ quan nào, về nhiệm vụ nào, đã xử lý ra sao. Chỉ có số lượng, không có người.',
    en: 'One row for each published finding: about which body and task, and how it was handled. Counts only, never a person.',
  },
  asks: `findings(first: 100, after: $after, ${on}) {
    totalCount
    nodes {
      status severity summary cases casesOf recordedOn measure handledOn closedOn ${withdrawn}
      task { code } agency ${name} handledByAgency ${name} closedByAgency ${name} inspection { byAgency ${name} }
    }
    ${going}
  }`,
  count: ({ findings }) => findings.totalCount,
  after: ({ findings }) => cursorBehind(findings),
  joined: (parts) => ({ findings: together(parts.map(({ findings }) => findings)) }),
  columns: [
    column('agency_vi', 'Cơ quan', 'Body', ({ agency }) => agency.nameVi),
    column('task', 'Mã nhiệm vụ', 'Task', ({ task }) => task.code),
    column('status', 'Tình trạng', 'Status', ({ status }) => status, coded('FindingStatus')),
    column('severity', 'Mức độ', 'Severity', ({ severity }) => severity, coded('Severity')),
    column('summary', 'Nội dung', 'What was found', ({ withdrawnOn, summary }) =>
      withdrawnOn === null ? summary : null,
    ),
    column('cases', 'Số trường hợp', 'Cases', ({ cases }) => cases, 'integer'),
    column('cases_of', 'Đếm gì', 'Cases of what', ({ casesOf }) => casesOf),
    column(
      'inspected_by_vi',
      'Cơ quan kiểm tra',
      'Inspected by',
      ({ inspection }) => inspection?.byAgency?.nameVi,
    ),
    column('recorded_on', 'Ngày ghi', 'Recorded on', ({ recordedOn }) => recordedOn, 'day'),
    column('measure', 'Biện pháp xử lý', 'Measure', ({ measure }) => measure),
    column('handled_by_vi', 'Cơ quan xử lý', 'Handled by', ({ handledByAgency }) => handledByAgency?.nameVi),
    column('handled_on', 'Ngày xử lý', 'Handled on', ({ handledOn }) => handledOn, 'day'),
    column('closed_by_vi', 'Cơ quan đóng', 'Closed by', ({ closedByAgency }) => closedByAgency?.nameVi),
    column('closed_on', 'Ngày đóng', 'Closed on', ({ closedOn }) => closedOn, 'day'),
    ...takenColumns,
  ],
  notes: [wordless],
});

export const recommendations = dataSet(
  'RecommendationsData',
  ({ recommendations }: RecommendationsDataAnswer) => recommendations.nodes,
  {
    slug: 'kien-nghi',
    title: { vi: 'Kiến nghị và trả lời', en: 'Recommendations and answers' },
    about: {
      vi: 'Cơ quan nào kiến nghị gì với cơ quan cấp trên nào, và được trả lời thế nào.',
      en: 'Which body asks what of which one above it, and what it was answered.',
    },
    asks: `recommendations(first: 100, after: $after, ${on}) {
    totalCount
    nodes {
      text madeOn answeredAs answerText answeredOn ${withdrawn}
      task { code } from ${name} to ${name} answeredByAgency ${name}
    }
    ${going}
  }`,
    count: ({ recommendations }) => recommendations.totalCount,
    after: ({ recommendations }) => cursorBehind(recommendations),
    joined: (parts) => ({
      recommendations: together(parts.map(({ recommendations }) => recommendations)),
    }),
    columns: [
      column('from_vi', 'Cơ quan kiến nghị', 'Who recommends', ({ from }) => from?.nameVi),
      column('to_vi', 'Gửi', 'To whom', ({ to }) => to?.nameVi),
      column('task', 'Mã nhiệm vụ', 'Task', ({ task }) => task?.code),
      column('text', 'Nội dung', 'What is recommended', ({ text }) => text),
      column('made_on', 'Ngày', 'Made on', ({ madeOn }) => madeOn, 'day'),
      column('answer', 'Trả lời', 'Answer', ({ answeredAs }) => answeredAs, coded('RecommendationAnswer')),
      column('answer_text', 'Lời trả lời', 'Answer in words', ({ answerText }) => answerText),
      column(
        'answered_by_vi',
        'Cơ quan trả lời',
        'Answered by',
        ({ answeredByAgency }) => answeredByAgency?.nameVi,
      ),
      column('answered_on', 'Ngày trả lời', 'Answered on', ({ answeredOn }) => answeredOn, 'day'),
      ...takenColumns,
    ],
    notes: [wordless],
  },
);

export const commendations = dataSet(
  'CommendationsData',
  ({ commendations }: CommendationsDataAnswer) => commendations.nodes,
  {
    slug: 'bieu-duong',
    title: { vi: 'Biểu dương', en: 'Commendations' },
    about: {
      vi: 'Cơ quan nào được biểu dương vì việc gì, theo văn bản nào.',
      en: 'Which body was commended for what, by which document.',
    },
    asks: `commendations(first: 100, after: $after, ${on}) {
    totalCount
    nodes { reason commendedOn ${withdrawn} task { code } round { period } agency ${name} byAgency ${name} }
    ${going}
  }`,
    count: ({ commendations }) => commendations.totalCount,
    after: ({ commendations }) => cursorBehind(commendations),
    joined: (parts) => ({ commendations: together(parts.map(({ commendations }) => commendations)) }),
    columns: [
      column('agency_vi', 'Cơ quan', 'Body', ({ agency }) => agency?.nameVi),
      column('task', 'Mã nhiệm vụ', 'Task', ({ task }) => task?.code),
      column('round', 'Kỳ', 'Round', ({ round }) => round?.period),
      column('reason', 'Vì việc gì', 'What for', ({ reason }) => reason),
      column('commended_by_vi', 'Cơ quan ghi', 'Put on record by', ({ byAgency }) => byAgency?.nameVi),
      column('commended_on', 'Ngày', 'Commended on', ({ commendedOn }) => commendedOn, 'day'),
      ...takenColumns,
    ],
    notes: [wordless],
  },
);
