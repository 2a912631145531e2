// The words of each rung, in both languages, from the obligation's own words. Pure; every sentence is written whole.
import { type CivilDate, dayInLetters } from '../dates.ts';
import type { Rung } from './rules.ts';

export interface LetterFacts {
  readonly isExample: boolean;
  /** The day it is written. */
  readonly on: CivilDate;
  readonly ownerVi: string;
  readonly ownerEn: string;
  readonly addresseeVi: string;
  readonly addresseeEn: string;
  /** The body that owes it. */
  readonly bodyVi: string;
  readonly bodyEn: string;
  readonly directive: string;
  readonly code: string;
  readonly titleVi: string;
  readonly titleEn: string;
  readonly summaryVi: string;
  readonly summaryEn: string;
  readonly period: string;
  readonly authorityVi: string;
  readonly authorityEn: string;
  /** Symbol of the ruling's document, or its title where it has none. */
  readonly documentVi: string;
  readonly documentEn: string;
  readonly section: string;
  readonly ruledOn: CivilDate;
  readonly dueOn: CivilDate;
  /** Last day of grace; the due day itself where there is none. */
  readonly graceOn: CivilDate;
  readonly daysLate: number;
  readonly lastPromisedOn: CivilDate | null;
}

interface Words {
  readonly subject: string;
  readonly text: string;
}
export interface Draft {
  readonly vi: Words;
  readonly en: Words;
}

const vi = (on: CivilDate) => dayInLetters(on, 'vi');
const en = (on: CivilDate) => dayInLetters(on, 'en');
const paragraphs = (...all: (string | false)[]) => all.filter((p) => p !== false).join('\n\n');

const taskVi = (f: LetterFacts) =>
  `Nhiệm vụ ${f.code} theo Chỉ thị ${f.directive}: ${f.titleVi}.\n${f.summaryVi}\nKỳ báo cáo: ${f.period}.`;
const taskEn = (f: LetterFacts) =>
  `Task ${f.code} under Directive ${f.directive}: ${f.titleEn}.\n${f.summaryEn}\nReporting period: ${f.period}.`;
const rulingVi = (f: LetterFacts) =>
  `Căn cứ: ${f.documentVi}, mục ${f.section}, do ${f.authorityVi} quyết định ngày ${vi(f.ruledOn)}.\nHạn hoàn thành: ${vi(f.dueOn)}.`;
const rulingEn = (f: LetterFacts) =>
  `Ruled by: ${f.authorityEn}, ${f.documentEn}, section ${f.section}, on ${en(f.ruledOn)}.\nDue day: ${en(f.dueOn)}.`;
const graceVi = (f: LetterFacts) => f.graceOn > f.dueOn && `Thời gian ân hạn: đến hết ngày ${vi(f.graceOn)}.`;
const graceEn = (f: LetterFacts) => f.graceOn > f.dueOn && `Days of grace ended with ${en(f.graceOn)}.`;
const inheritedVi = (f: LetterFacts) =>
  f.addresseeVi !== f.bodyVi &&
  `Nghĩa vụ này phát sinh với ${f.bodyVi}; ${f.addresseeVi} là cơ quan kế thừa.`;
const inheritedEn = (f: LetterFacts) =>
  f.addresseeVi !== f.bodyVi && `This was owed by ${f.bodyEn}; ${f.addresseeEn} has succeeded it.`;
const promiseVi = (f: LetterFacts) =>
  f.lastPromisedOn === null
    ? 'Chưa có cam kết nào về ngày hoàn thành.'
    : `Cam kết gần nhất của cơ quan: hoàn thành vào ngày ${vi(f.lastPromisedOn)}.`;
const promiseEn = (f: LetterFacts) =>
  f.lastPromisedOn === null
    ? 'No day of completion has been promised.'
    : `The day last promised by the body: ${en(f.lastPromisedOn)}.`;

const wordings: Readonly<Record<Rung, (f: LetterFacts) => Draft>> = {
  reminder_before: (f) => ({
    vi: {
      subject: `Nhắc hạn: nhiệm vụ ${f.code}, kỳ ${f.period}, hạn ${vi(f.dueOn)}`,
      text: paragraphs(
        `Kính gửi: ${f.addresseeVi}`,
        `Nhiệm vụ dưới đây sắp đến hạn và chưa có báo cáo nào được nộp.`,
        taskVi(f),
        rulingVi(f),
        inheritedVi(f),
        f.ownerVi,
      ),
    },
    en: {
      subject: `Reminder: task ${f.code}, period ${f.period}, due ${en(f.dueOn)}`,
      text: paragraphs(
        `To: ${f.addresseeEn}`,
        'The task below falls due soon, and nothing has been handed in on it.',
        taskEn(f),
        rulingEn(f),
        inheritedEn(f),
        f.ownerEn,
      ),
    },
  }),
  reminder_due: (f) => ({
    vi: {
      subject: `Đến hạn: nhiệm vụ ${f.code}, kỳ ${f.period}, hạn ${vi(f.dueOn)}`,
      text: paragraphs(
        `Kính gửi: ${f.addresseeVi}`,
        `Nhiệm vụ dưới đây đến hạn vào hết ngày ${vi(f.dueOn)} và chưa được báo cáo hoàn thành.`,
        taskVi(f),
        rulingVi(f),
        graceVi(f),
        inheritedVi(f),
        f.ownerVi,
      ),
    },
    en: {
      subject: `Due: task ${f.code}, period ${f.period}, due ${en(f.dueOn)}`,
      text: paragraphs(
        `To: ${f.addresseeEn}`,
        `The task below falls due at the end of ${en(f.dueOn)} and is not reported as done.`,
        taskEn(f),
        rulingEn(f),
        graceEn(f),
        inheritedEn(f),
        f.ownerEn,
      ),
    },
  }),
  letter: (f) => ({
    vi: {
      subject: `V/v đôn đốc thực hiện nhiệm vụ ${f.code}, kỳ ${f.period}`,
      text: paragraphs(
        `Kính gửi: ${f.addresseeVi}`,
        `${f.ownerVi} đôn đốc việc thực hiện nhiệm vụ sau đây. Tính đến ngày ${vi(f.on)}, nhiệm vụ đã quá hạn ${f.daysLate} ngày.`,
        taskVi(f),
        rulingVi(f),
        graceVi(f),
        inheritedVi(f),
        promiseVi(f),
        'Đề nghị cơ quan nộp báo cáo, hoặc trả lời công văn này, nêu rõ lý do và ngày sẽ hoàn thành.',
        f.ownerVi,
      ),
    },
    en: {
      subject: `Urging: task ${f.code}, period ${f.period}`,
      text: paragraphs(
        `To: ${f.addresseeEn}`,
        `${f.ownerEn} urges you to carry out the task below. On ${en(f.on)} it was late by this number of days: ${f.daysLate}.`,
        taskEn(f),
        rulingEn(f),
        graceEn(f),
        inheritedEn(f),
        promiseEn(f),
        'Please hand in the report, or answer this letter with the reason and the day on which it will be done.',
        f.ownerEn,
      ),
    },
  }),
  inspection_proposal: (f) => ({
    vi: {
      subject: `Đề xuất kiểm tra: ${f.bodyVi}, nhiệm vụ ${f.code}, kỳ ${f.period}`,
      text: paragraphs(
        `Kính gửi: ${f.addresseeVi}`,
        `Đề xuất kiểm tra ${f.bodyVi}: nhiệm vụ sau đây đã quá hạn ${f.daysLate} ngày và công văn đôn đốc chưa có kết quả.`,
        taskVi(f),
        rulingVi(f),
        promiseVi(f),
      ),
    },
    en: {
      subject: `Proposal to inspect: ${f.bodyEn}, task ${f.code}, period ${f.period}`,
      text: paragraphs(
        `To: ${f.addresseeEn}`,
        `It is proposed to inspect ${f.bodyEn}: the urging letter has led to nothing, and the task below is late by this number of days: ${f.daysLate}.`,
        taskEn(f),
        rulingEn(f),
        promiseEn(f),
      ),
    },
  }),
  review_line: (f) => ({
    vi: {
      subject: `Đưa vào báo cáo sơ kết, tổng kết: ${f.bodyVi}, nhiệm vụ ${f.code}, kỳ ${f.period}`,
      text: paragraphs(
        `${f.bodyVi}: nhiệm vụ ${f.code} (${f.titleVi}), kỳ ${f.period}, hạn ${vi(f.dueOn)}, quá hạn ${f.daysLate} ngày tính đến ${vi(f.on)}.`,
        rulingVi(f),
        promiseVi(f),
      ),
    },
    en: {
      subject: `For the next review: ${f.bodyEn}, task ${f.code}, period ${f.period}`,
      text: paragraphs(
        `${f.bodyEn}: task ${f.code} (${f.titleEn}), period ${f.period}, due ${en(f.dueOn)}; days late on ${en(f.on)}: ${f.daysLate}.`,
        rulingEn(f),
        promiseEn(f),
      ),
    },
  }),
};

/** The words of a rung. An example says so before anything else. */
export function draftOf(rung: Rung, facts: LetterFacts): Draft {
  const draft = wordings[rung](facts);
  if (!facts.isExample) return draft;
  return {
    vi: {
      subject: `[VÍ DỤ] ${draft.vi.subject}`,
      text: `VÍ DỤ, không phải văn bản thật.\n\n${draft.vi.text}`,
    },
    en: {
      subject: `[EXAMPLE] ${draft.en.subject}`,
      text: `AN EXAMPLE, not a real letter.\n\n${draft.en.text}`,
    },
  };
}
