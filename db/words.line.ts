// The words of a report's line: what the form and the workbook say of it on an officer's own device, so they come without the others.
import type { Dictionary, LineField } from './vocabularies.ts';

type LineWords = Pick<
  Dictionary,
  'Claim' | 'FieldReason' | 'Grade' | 'LineField' | 'LineFieldAsked' | 'ReportStatus'
>;

export const lineWords: Readonly<Record<'vi' | 'en', LineWords>> = {
  vi: {
    Claim: {
      // “Chưa thực hiện” would be heard as “không thực hiện”; “không tiếp tục” would say that it had begun.
      NOT_STARTED: 'chưa bắt đầu',
      IN_PROGRESS: 'đang thực hiện',
      DONE: 'đã hoàn thành',
      NOT_PURSUED: 'không thực hiện',
    },
    FieldReason: {
      BY_FIELD: 'được văn bản giao thẩm định',
      BY_TASK: 'là bộ chủ trì, phối hợp hoặc giám sát nhiệm vụ',
      BY_SUBJECT: 'phụ trách lĩnh vực của chỉ thị',
      LAST_RESORT: 'thẩm định khi không còn cơ quan nào gần hơn',
    },
    Grade: {
      NONE: 'không có minh chứng',
      OWN_STATEMENT: 'tự khai',
      DOCUMENT: 'văn bản',
      DATASET: 'bộ dữ liệu',
      INDEPENDENTLY_CHECKED: 'bên độc lập đã xác minh',
    },
    LineField: {
      claim: 'tự báo cáo',
      done: 'đã làm gì',
      difficulties: 'khó khăn, vướng mắc',
      recommendation: 'kiến nghị',
      evidence: 'minh chứng',
      evidenceGrade: 'loại minh chứng',
      nothingBecause: 'không có gì để báo cáo, vì',
      value: 'số liệu',
      numerator: 'tử số',
      denominator: 'mẫu số',
      denominatorBase: 'mẫu số đếm gì, tính đến ngày nào',
      blankIsMeant: 'để trống có chủ ý',
      reason: 'giải thích',
      breakdown: 'phân tổ',
      withdrawnBecause: 'rút dòng, vì',
    },
    LineFieldAsked: {
      claim: 'tình trạng tự báo cáo',
      blankIsMeant: 'không có số để báo cáo (để trống có chủ ý)',
      reason: 'giải thích số khác thường hoặc ô trống',
      breakdown: 'phân tổ, mỗi dòng một phần, ví dụ “Nhật Bản: 120” hoặc “JP + nữ: 30”; chưa rõ thì ghi “?”',
    },
    ReportStatus: {
      DRAFT: 'đang soạn',
      SUBMITTED: 'đã nộp, chờ thẩm định',
      RETURNED: 'bị trả lại, chờ sửa',
      VERIFIED: 'đã thẩm định, chờ công bố',
      PUBLISHED: 'đã công bố',
    },
  },
  en: {
    Claim: {
      NOT_STARTED: 'not started',
      IN_PROGRESS: 'in progress',
      DONE: 'done',
      NOT_PURSUED: 'not pursued',
    },
    FieldReason: {
      BY_FIELD: 'a document names it for verifying',
      BY_TASK: 'it leads, coordinates or supervises the task',
      BY_SUBJECT: 'it holds what the directive is about',
      LAST_RESORT: 'nobody else may verify it',
    },
    Grade: {
      NONE: 'no evidence',
      OWN_STATEMENT: 'own statement',
      DOCUMENT: 'document',
      DATASET: 'data set',
      INDEPENDENTLY_CHECKED: 'independently checked',
    },
    LineField: {
      claim: 'claim',
      done: 'what was done',
      difficulties: 'difficulties',
      recommendation: 'recommendation',
      evidence: 'evidence',
      evidenceGrade: 'kind of evidence',
      nothingBecause: 'nothing to report, because',
      value: 'figure',
      numerator: 'numerator',
      denominator: 'denominator',
      denominatorBase: 'what the denominator counts, and as of when',
      blankIsMeant: 'blank on purpose',
      reason: 'explanation',
      breakdown: 'breakdown',
      withdrawnBecause: 'withdrawn, because',
    },
    LineFieldAsked: {
      claim: 'claim: where it stands',
      blankIsMeant: 'there is no figure to give (blank on purpose)',
      reason: 'explanation of an unusual figure or a blank',
      breakdown:
        'breakdown, a line for each part, such as “Japan: 120” or “JP + women: 30”; “?” where it is not known',
    },
    ReportStatus: {
      DRAFT: 'being written',
      SUBMITTED: 'submitted, waiting to be verified',
      RETURNED: 'returned, to be repaired',
      VERIFIED: 'verified, waiting to be published',
      PUBLISHED: 'published',
    },
  },
};

/** As it stands at the beginning of a line. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The label of a field where it is filled in. */
export const askedFor = (field: LineField, language: 'vi' | 'en'): string => {
  const { LineField, LineFieldAsked } = lineWords[language];
  return capital(
    field in LineFieldAsked ? LineFieldAsked[field as keyof typeof LineFieldAsked] : LineField[field],
  );
};
