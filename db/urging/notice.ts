// The words of what the ladder raises by itself: reminders, which no office signs, and what is told to the Commission alone. Pure;
// every sentence is written whole, in both languages.
import { type CivilDate, dayInLetters, formatPeriod } from '../dates.ts';
import { asExample, type Draft, placeEn, placeVi } from './paper.ts';
import type { Notice } from './rules.ts';

export interface NoticeFacts {
  readonly isExample: boolean;
  /** The day it is raised. */
  readonly on: CivilDate;
  readonly addresseeVi: string;
  readonly addresseeEn: string;
  /** The body that owes it. */
  readonly bodyVi: string;
  readonly bodyEn: string;
  readonly directive: string;
  readonly code: string;
  readonly titleVi: string;
  readonly titleEn: string;
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

const vi = (on: CivilDate) => dayInLetters(on, 'vi');
const en = (on: CivilDate) => dayInLetters(on, 'en');
const paragraphs = (...all: (string | false)[]) => all.filter((p) => p !== false).join('\n\n');

const periodVi = (f: NoticeFacts) => formatPeriod(f.period, 'vi');
const periodEn = (f: NoticeFacts) => formatPeriod(f.period, 'en');
/** Beside a due day: what is done once has no period but that day. */
const inPeriod = (f: NoticeFacts, said: (f: NoticeFacts) => string, before: string) =>
  f.period.length === 10 ? '' : `, ${before}${said(f)}`;
const taskVi = (f: NoticeFacts) =>
  `Nhiệm vụ ${f.code} theo Chỉ thị ${f.directive}, tóm tắt: ${f.titleVi}.\nKỳ báo cáo: ${periodVi(f)}.`;
const taskEn = (f: NoticeFacts) =>
  `Task ${f.code} under Directive ${f.directive}, in summary: ${f.titleEn}.\nReporting period: ${periodEn(f)}.`;
const rulingVi = (f: NoticeFacts) =>
  `Căn cứ: ${f.documentVi}, ${placeVi(f.section)}, do ${f.authorityVi} ấn định ngày ${vi(f.ruledOn)}.\nHạn: ${vi(f.dueOn)}.`;
const rulingEn = (f: NoticeFacts) =>
  `Ruled by: ${f.authorityEn}, ${f.documentEn}, ${placeEn(f.section)}, on ${en(f.ruledOn)}.\nDue day: ${en(f.dueOn)}.`;
const graceVi = (f: NoticeFacts) => f.graceOn > f.dueOn && `Thời gian ân hạn: đến hết ngày ${vi(f.graceOn)}.`;
const graceEn = (f: NoticeFacts) => f.graceOn > f.dueOn && `Days of grace ended with ${en(f.graceOn)}.`;
const inheritedVi = (f: NoticeFacts) =>
  f.addresseeVi !== f.bodyVi &&
  `Nghĩa vụ này phát sinh với ${f.bodyVi}; ${f.addresseeVi} là cơ quan kế thừa.`;
const inheritedEn = (f: NoticeFacts) =>
  f.addresseeVi !== f.bodyVi && `This was owed by ${f.bodyEn}; ${f.addresseeEn} has succeeded it.`;
const promiseVi = (f: NoticeFacts) =>
  f.lastPromisedOn === null
    ? 'Chưa có cam kết nào về ngày hoàn thành.'
    : `Cam kết gần nhất của cơ quan: hoàn thành vào ngày ${vi(f.lastPromisedOn)}.`;
const promiseEn = (f: NoticeFacts) =>
  f.lastPromisedOn === null
    ? 'No day of completion has been promised.'
    : `The day last promised by the body: ${en(f.lastPromisedOn)}.`;

const automaticVi = 'Lời nhắc này do sổ theo dõi tự gửi theo thời hạn đã ấn định, không phải công văn.';
const automaticEn =
  'The ledger sends this reminder by itself, by the deadline that was ruled; it is no letter of an office.';

const wordings: Readonly<Record<Notice, (f: NoticeFacts) => Draft>> = {
  reminder_before: (f) => ({
    vi: {
      subject: `Nhắc hạn: nhiệm vụ ${f.code}${inPeriod(f, periodVi, 'kỳ ')}, hạn ${vi(f.dueOn)}`,
      text: paragraphs(
        `Kính gửi: ${f.addresseeVi}`,
        `Nhiệm vụ dưới đây sắp đến hạn và chưa có báo cáo nào được nộp.`,
        taskVi(f),
        rulingVi(f),
        inheritedVi(f),
        automaticVi,
      ),
    },
    en: {
      subject: `Reminder: task ${f.code}${inPeriod(f, periodEn, 'period ')}, due ${en(f.dueOn)}`,
      text: paragraphs(
        `To: ${f.addresseeEn}`,
        'The task below falls due soon, and nothing has been handed in on it.',
        taskEn(f),
        rulingEn(f),
        inheritedEn(f),
        automaticEn,
      ),
    },
  }),
  reminder_due: (f) => ({
    vi: {
      subject: `Đến hạn: nhiệm vụ ${f.code}${inPeriod(f, periodVi, 'kỳ ')}, hạn ${vi(f.dueOn)}`,
      text: paragraphs(
        `Kính gửi: ${f.addresseeVi}`,
        `Nhiệm vụ dưới đây đến hạn vào hết ngày ${vi(f.dueOn)} và chưa được báo cáo hoàn thành.`,
        taskVi(f),
        rulingVi(f),
        graceVi(f),
        inheritedVi(f),
        automaticVi,
      ),
    },
    en: {
      subject: `Due: task ${f.code}${inPeriod(f, periodEn, 'period ')}, due ${en(f.dueOn)}`,
      text: paragraphs(
        `To: ${f.addresseeEn}`,
        `The task below falls due at the end of ${en(f.dueOn)} and is not reported as done.`,
        taskEn(f),
        rulingEn(f),
        graceEn(f),
        inheritedEn(f),
        automaticEn,
      ),
    },
  }),
  inspection_proposal: (f) => ({
    vi: {
      subject: `Đề xuất kiểm tra: ${f.bodyVi}, nhiệm vụ ${f.code}${inPeriod(f, periodVi, 'kỳ ')}`,
      text: paragraphs(
        `Kính gửi: ${f.addresseeVi}`,
        `Đề xuất kiểm tra ${f.bodyVi}: nhiệm vụ sau đây đã quá hạn ${f.daysLate} ngày và công văn đôn đốc chưa có kết quả.`,
        taskVi(f),
        rulingVi(f),
        promiseVi(f),
      ),
    },
    en: {
      subject: `Proposal to inspect: ${f.bodyEn}, task ${f.code}${inPeriod(f, periodEn, 'period ')}`,
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
      subject: `Đưa vào báo cáo sơ kết, tổng kết: ${f.bodyVi}, nhiệm vụ ${f.code}${inPeriod(f, periodVi, 'kỳ ')}`,
      text: paragraphs(
        `${f.bodyVi}: nhiệm vụ ${f.code} (${f.titleVi})${inPeriod(f, periodVi, 'kỳ ')}, hạn ${vi(f.dueOn)}, quá hạn ${f.daysLate} ngày tính đến ${vi(f.on)}.`,
        rulingVi(f),
        promiseVi(f),
      ),
    },
    en: {
      subject: `For the next review: ${f.bodyEn}, task ${f.code}${inPeriod(f, periodEn, 'period ')}`,
      text: paragraphs(
        `${f.bodyEn}: task ${f.code} (${f.titleEn})${inPeriod(f, periodEn, 'period ')}, due ${en(f.dueOn)}; days late on ${en(f.on)}: ${f.daysLate}.`,
        rulingEn(f),
        promiseEn(f),
      ),
    },
  }),
};

/** The words of a rung. An example says so before anything else. */
export const noticeOf = (rung: Notice, facts: NoticeFacts): Draft => {
  const said = wordings[rung](facts);
  return facts.isExample ? asExample(said) : said;
};
