// The words of a review, Vietnamese first as the state writes them. What a closed vocabulary calls its members is the ledger's.
import { reasonCodes } from '../indicators/evaluate.ts';
import {
  capital,
  type Dictionary,
  dictionary,
  type LineField,
  type Names,
  type Vocabularies,
  type Vocabulary,
} from '../words.ts';

export interface Words {
  readonly vi: string;
  readonly en: string;
}
const w = (vi: string, en: string): Words => ({ vi, en });
const called = (of: (words: Dictionary) => string): Words => w(of(dictionary.vi), of(dictionary.en));

/** A stored word of a closed vocabulary. */
export const wordsOf = <V extends Vocabulary>(vocabulary: V, stored: Lowercase<Vocabularies[V]>): Words => {
  const member = stored.toUpperCase() as Vocabularies[V];
  return called((words: Names) => words[vocabulary][member]);
};

const ownGaps = {
  no_ruled_deadline: w('chưa có văn bản ấn định thời hạn', 'no ruling has set a deadline'),
  nothing_due: w('chưa có việc nào đến hạn', 'nothing has fallen due'),
  reports_missing: w(
    'có việc đến hạn chưa có báo cáo được công bố nên không tính tỷ lệ',
    'some that fell due have no published report, so no rate is worked out',
  ),
  no_report: w('chưa có báo cáo được công bố', 'no published report'),
  no_value: w('báo cáo không có số liệu này', 'the report gives no such figure'),
  withheld: w(
    'có số, không công bố để không lộ số quá nhỏ',
    'given, not published so that no small number shows',
  ),
  no_baseline: w(
    'sổ chưa ghi chỉ thị nêu gì khi ban hành',
    'what it told when it was issued is not on record',
  ),
  no_plan: w('chưa có kế hoạch trên sổ', 'no plan on record'),
  no_task: w('chưa thấy nhiệm vụ nào trả lời', 'no task is seen to answer it'),
  no_target: w('chưa có văn bản nào đặt chỉ tiêu', 'no document declares a target'),
  examples_judge_nothing: w(
    'gói ví dụ không đánh giá chỉ tiêu thật',
    'an example pack judges no real target',
  ),
  no_inspection: w('không có cuộc kiểm tra nào trên sổ', 'no inspection on record'),
  no_finding: w('không có phát hiện nào được công bố', 'no published finding'),
  no_verdict: w('chưa có kết quả thẩm định được công bố', 'no published verdict'),
  no_statement: w('chưa có ý kiến giám sát', 'no supervision statement'),
  nobody_late: w(
    'không có cơ quan nào chậm trong phần đã ấn định hạn',
    'nobody is late in what has a ruled deadline',
  ),
  nobody_urged: w(
    'không có việc nào đã đôn đốc đến cùng mà chưa xong',
    'nothing was urged to the end without result',
  ),
  nothing_said: w('không báo cáo nào nêu', 'no report says any'),
  no_recommendation: w('không có kiến nghị nào trên sổ', 'no recommendation on record'),
  no_promise: w('cơ quan chưa hứa ngày nào', 'the body has promised no day'),
  not_answered: w('chưa được trả lời', 'not answered yet'),
  nothing_next: w('chưa có việc nào được ấn định cho kỳ tới', 'no ruling makes anything due next'),
  all_ruled: w('mọi nhiệm vụ đều đã có hạn', 'every task has a ruled deadline'),
  no_value_reported: w('không báo cáo nào nêu số liệu', 'no report gives a figure'),
} as const;
type ReasonCode = Exclude<(typeof reasonCodes)[number], 'compared'>;
export type GapCode = keyof typeof ownGaps | ReasonCode;

const isReason = (code: string): code is ReasonCode =>
  code !== 'compared' && reasonCodes.some((reason) => reason === code);
export const isGap = (code: string): code is GapCode => Object.hasOwn(ownGaps, code) || isReason(code);
export const gapWords = (code: GapCode): Words =>
  isReason(code) ? wordsOf('VerdictReason', code) : ownGaps[code];

export const basisWords = {
  facts: w(
    'Chỉ lấy lời và số liệu đã công bố đến hết ngày chốt; báo cáo đang thẩm định chỉ được đếm là đã nộp. Bản ghi ví dụ không được tính.',
    'Takes words and figures only from what was published by the end of the day it was frozen over; a report that is being verified is counted as handed in, and no more. No example is counted.',
  ),
  examples: w(
    'VÍ DỤ: chỉ tính các bản ghi ví dụ đã công bố; không phải số liệu thật.',
    'EXAMPLE: counts published example records only; none of it is a fact.',
  ),
} as const;

export const stateWords = {
  overdue: wordsOf('ObligationStatus', 'overdue'),
  waiting_late: wordsOf('ObligationStatus', 'waiting_late'),
  reported_late: wordsOf('ObligationStatus', 'reported_late'),
  done_late: wordsOf('ObligationStatus', 'done_late'),
} as const;

export const sectionWords = {
  0: w('Khi ban hành và nay', 'When it was issued, and now'),
  I: w('Tình hình chung', 'General situation'),
  II: w('Kết quả theo nhóm nhiệm vụ', 'Results by task group'),
  III: w('Cơ quan chậm và chưa báo cáo', 'Late and silent bodies'),
  IV: w('Các tỉnh, thành phố', 'Provinces and cities'),
  V: w('Chỉ báo so với chỉ tiêu', 'Indicators against targets'),
  VI: w('Kiểm tra, giám sát, thẩm định', 'Inspection, supervision and verdicts'),
  VII: w('Khó khăn, vướng mắc và kiến nghị', 'Difficulties and recommendations'),
  VIII: w('Nhiệm vụ kỳ tới', 'Tasks for the next period'),
} as const;

const field = (name: LineField): Words => called(({ LineField }) => capital(LineField[name]));

export const labels = {
  tasks: w('Số nhiệm vụ', 'Tasks'),
  tasksRuled: w('Nhiệm vụ đã ấn định hạn', 'Tasks with a ruled deadline'),
  tasksUnruled: w('Nhiệm vụ chưa ấn định hạn', 'Tasks without a ruled deadline'),
  rulings: w('Văn bản ấn định hạn còn hiệu lực', 'Rulings in force'),
  reports: w('Báo cáo đã công bố trong kỳ', 'Reports published for the period'),
  bodies: w('Cơ quan được giao việc có hạn', 'Bodies that owe tasks with a deadline'),
  bodiesLate: w('Cơ quan chậm hoặc chưa báo cáo', 'Bodies that are late or silent'),
  owed: w('Phần việc trong kỳ', 'Obligations of the period'),
  due: w('Phần việc đến hạn', 'Of them, due'),
  exempt: w('Được miễn bằng văn bản', 'Lifted by a document'),
  letterOn: w('Ngày có công văn đôn đốc', 'Urging letter of'),
  promisedOn: w('Ngày cơ quan hứa', 'Day promised'),
  withPlan: w('Tỉnh, thành phố có kế hoạch trên sổ', 'Provinces with a plan on record'),
  withReport: w('Tỉnh, thành phố có báo cáo được công bố', 'Provinces with a published report'),
  group: w('Nhóm nhiệm vụ', 'Task group'),
  task: w('Nhiệm vụ', 'Task'),
  body: w('Cơ quan', 'Body'),
  round: w('Kỳ', 'Round'),
  dueOn: w('Hạn', 'Due'),
  state: w('Tình trạng', 'State'),
  daysLate: w('Số ngày quá hạn', 'Days late'),
  longest: w('Quá hạn lâu nhất', 'Longest late'),
  province: w('Tỉnh, thành phố', 'Province'),
  plan: w('Kế hoạch', 'Plan'),
  reportsHere: w('Báo cáo trong kỳ', 'Reports in the period'),
  doneHere: w('Nhiệm vụ báo đã hoàn thành', 'Tasks reported done'),
  lateHere: w('Việc chậm', 'Late'),
  valuesHere: w('Số liệu đã báo cáo', 'Figures reported'),
  indicator: w('Chỉ báo', 'Indicator'),
  latest: w('Số liệu mới nhất (cả nước)', 'Latest figure (national)'),
  target: w('Chỉ tiêu', 'Target'),
  targetsSet: w('Số chỉ tiêu đã đặt', 'Targets declared'),
  document: w('Văn bản', 'Document'),
  years: w('Năm', 'Years'),
  reached: w('Thực hiện', 'Reached'),
  share: w('Tỷ lệ', 'Share'),
  conclusion: w('Kết luận', 'Conclusion'),
  value: field('value'),
  inspections: w('Cuộc kiểm tra đã kết luận', 'Inspections concluded'),
  findings: w('Phát hiện đã công bố', 'Published findings'),
  findingsClosed: w('Phát hiện đã đóng', 'Findings closed'),
  verdicts: w('Kết quả thẩm định đã công bố', 'Published verdicts'),
  agreeing: w('Thẩm định đúng như báo cáo', 'Verdicts that uphold the claim'),
  diverging: w('Thẩm định khác báo cáo', 'Verdicts that diverge from the claim'),
  statements: w('Ý kiến giám sát', 'Supervision statements'),
  contradicting: w('Ý kiến giám sát trái với báo cáo', 'Statements that contradict the claim'),
  severity: w('Mức độ', 'Severity'),
  summary: w('Nội dung', 'Summary'),
  cases: w('Số vụ việc', 'Cases'),
  claim: field('claim'),
  assessment: w('Thẩm định', 'Verdict'),
  reason: w('Lý do', 'Reason'),
  difficulty: field('difficulties'),
  recommendation: field('recommendation'),
  to: w('Gửi', 'To'),
  answer: w('Trả lời', 'Answer'),
  recommendations: w('Kiến nghị trong kỳ', 'Recommendations in the period'),
  answered: w('Kiến nghị đã được trả lời', 'Recommendations answered'),
  next: w('Việc sẽ đến hạn', 'Due next'),
  bodiesOwing: w('Số cơ quan', 'Bodies'),
  code: w('Mã', 'Code'),
  told: w('Điều chỉ thị nêu khi ban hành', 'Told when it was issued'),
  wanting: w('Hạn chế và nguyên nhân chỉ thị nêu', 'Weaknesses and causes told'),
  withTask: w('Trong đó đã có nhiệm vụ trả lời', 'Of them, with a task that answers'),
  withReportHere: w(
    'Trong đó có báo cáo được công bố trong kỳ',
    'Of them, with a report published for the period',
  ),
  answering: w('Nhiệm vụ đã giao', 'Tasks ordered'),
  linesHere: w('Dòng báo cáo đã công bố', 'Published lines of reports'),
} as const;

/** What is owed of each kind, counted and rated: reporting discipline, and completion. */
export const countWords = {
  report: {
    owed: w('Báo cáo phải nộp', 'Reports owed'),
    due: w('Báo cáo đến hạn', 'Reports due'),
    onTime: w('Báo cáo nộp đúng hạn', 'Reported on time'),
    late: w('Báo cáo nộp trễ hạn', 'Reported late'),
    waiting: w('Trong số đã nộp: đang thẩm định', 'Of those handed in: being verified'),
    sentBack: w('Báo cáo bị trả lại, còn trong hạn', 'Reports sent back, in time'),
    notYet: w('Báo cáo chưa đến hạn nộp', 'Reports not due yet'),
    overdue: w('Báo cáo chưa nộp, quá hạn', 'Reports overdue'),
    notPursued: null,
    exempt: w('Báo cáo được miễn bằng văn bản', 'Reports lifted by a document'),
    onTimeRate: w('Tỷ lệ báo cáo đúng hạn trên báo cáo đến hạn', 'Reported on time, of reports due'),
    lateRate: w('Tỷ lệ báo cáo trễ hạn trên báo cáo đến hạn', 'Reported late, of reports due'),
    overdueRate: w('Tỷ lệ báo cáo chưa nộp, quá hạn trên báo cáo đến hạn', 'Reports overdue, of reports due'),
  },
  completion: {
    owed: w('Việc phải hoàn thành', 'Completions owed'),
    due: w('Việc đến hạn hoàn thành', 'Completions due'),
    onTime: w('Hoàn thành đúng hạn', 'Done on time'),
    late: w('Hoàn thành quá hạn', 'Done late'),
    waiting: w('Đã báo cáo, đang thẩm định', 'Reported, being verified'),
    sentBack: w('Bị trả lại, còn trong hạn', 'Sent back, in time'),
    notYet: w('Chưa hoàn thành, trong hạn', 'Not done, in time'),
    overdue: w('Chưa hoàn thành, quá hạn', 'Not done, overdue'),
    notPursued: w('Không thực hiện theo báo cáo', 'Not pursued, by own word'),
    exempt: w('Việc được miễn bằng văn bản', 'Completions lifted by a document'),
    onTimeRate: w('Tỷ lệ hoàn thành đúng hạn trên việc đến hạn', 'Done on time, of those due'),
    lateRate: w('Tỷ lệ hoàn thành quá hạn trên việc đến hạn', 'Done late, of those due'),
    overdueRate: w('Tỷ lệ chưa hoàn thành, quá hạn trên việc đến hạn', 'Not done and overdue, of those due'),
  },
} as const;

export const tableWords = {
  told: w('Từng kết quả, hạn chế, nguyên nhân', 'Each result, weakness and cause'),
  measured: w('Số liệu cho thấy điều đó', 'Figures that show it'),
  groups: w('Kỷ luật báo cáo theo nhóm nhiệm vụ', 'Reporting by task group'),
  completed: w('Hoàn thành theo nhóm nhiệm vụ', 'Completion by task group'),
  tasks: w('Kết quả theo từng nhiệm vụ', 'Results by task'),
  lateBodies: w('Các cơ quan chậm và chưa báo cáo', 'Late and silent bodies'),
  late: w('Từng việc chậm', 'What is late, one by one'),
  urged: w('Đã đôn đốc, chưa có kết quả', 'Urged, without result'),
  provinces: w('Tình hình từng tỉnh, thành phố', 'Each province'),
  values: w('Số liệu các cơ quan đã báo cáo', 'Figures that bodies reported'),
  indicators: w('Chỉ báo', 'Indicators'),
  targets: w('Chỉ tiêu và kết quả', 'Targets and results'),
  findings: w('Phát hiện đã công bố', 'Published findings'),
  divergence: w('Thẩm định khác tự báo cáo', 'Verdicts that differ from the claim'),
  difficulties: w('Khó khăn, vướng mắc các cơ quan nêu', 'Difficulties that bodies named'),
  inReports: w('Kiến nghị trong báo cáo', 'Recommendations in reports'),
  upward: w('Kiến nghị gửi cấp trên và trả lời', 'Recommendations upward and their answers'),
  next: w('Việc sẽ đến hạn', 'What falls due next'),
  unruled: w('Nhiệm vụ chưa ấn định hạn', 'Tasks without a ruled deadline'),
} as const;
