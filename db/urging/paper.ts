// A letter as an office writes it: about all that one body is late with, by the rulings that bind it, in both languages, and what
// stands around the words on paper. Pure; every sentence is written whole.
import { type CivilDate, dayInLetters, formatDay, formatPeriod, yearOf } from '../dates.ts';
import type { Owes } from '../rulings/table.ts';

/** One thing that is late. */
export interface Duty {
  readonly rulingId: string;
  readonly owes: Owes;
  readonly directive: string;
  readonly code: string;
  readonly titleVi: string;
  readonly titleEn: string;
  /** The directive's own words about time, where it has any. */
  readonly deadlineText: string | null;
  readonly period: string;
  /** The body that came to owe it. */
  readonly bodyVi: string;
  readonly bodyEn: string;
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

export interface LetterFacts {
  readonly isExample: boolean;
  /** The day it is written. */
  readonly on: CivilDate;
  readonly addresseeVi: string;
  readonly addresseeEn: string;
  readonly duties: readonly Duty[];
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
const paragraphs = (all: readonly string[]) => all.join('\n\n');

/** A place in a document as it is written in a sentence: a bare number is that of a section. */
export const placeVi = (section: string): string => (/^\d/.test(section) ? `mục ${section}` : section);
export const placeEn = (section: string): string => (/^\d/.test(section) ? `section ${section}` : section);

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** Each ruling with what it makes due, the earliest ruling first; within one in the order of the directive, the oldest first. */
export function byRuling<D extends Duty>(duties: readonly D[]): readonly (readonly [D, ...D[]])[] {
  const inOrder = [...duties].sort(
    (a, b) =>
      order(a.ruledOn, b.ruledOn) ||
      order(a.rulingId, b.rulingId) ||
      a.code.localeCompare(b.code, 'en', { numeric: true }) ||
      order(a.dueOn, b.dueOn),
  );
  return [...Map.groupBy(inOrder, ({ rulingId }) => rulingId).values()] as [D, ...D[]][];
}
const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** A period by its name; that of a single deadline is told by its day, which the line says anyway. */
const isOneDay = (period: string) => period.length === 10;

const dutyVi = (d: Duty, addressee: string): string =>
  [
    `${d.owes === 'report' ? 'báo cáo' : 'hoàn thành'} nhiệm vụ ${d.code} (${d.titleVi})${isOneDay(d.period) ? '' : `, ${formatPeriod(d.period, 'vi')}`}: hạn ${vi(d.dueOn)}, quá hạn ${d.daysLate} ngày`,
    ...(d.graceOn > d.dueOn ? [`thời gian ân hạn đến hết ngày ${vi(d.graceOn)}`] : []),
    ...(d.bodyVi === addressee ? [] : [`nghĩa vụ phát sinh với ${d.bodyVi}, nay ${addressee} kế thừa`]),
    ...(d.lastPromisedOn === null ? [] : [`đã hẹn xong ngày ${vi(d.lastPromisedOn)}`]),
    ...(d.deadlineText === null ? [] : [`Chỉ thị ghi về thời gian: “${d.deadlineText}”`]),
  ].join('; ');
const dutyEn = (d: Duty, addressee: string): string =>
  [
    `${d.owes === 'report' ? 'report on' : 'completion of'} task ${d.code} (${d.titleEn})${isOneDay(d.period) ? '' : `, ${formatPeriod(d.period, 'en')}`}: due ${en(d.dueOn)}, days late: ${d.daysLate}`,
    ...(d.graceOn > d.dueOn ? [`days of grace ended with ${en(d.graceOn)}`] : []),
    ...(d.bodyEn === addressee ? [] : [`owed by ${d.bodyEn}, which ${addressee} has succeeded`]),
    ...(d.lastPromisedOn === null ? [] : [`last promised for ${en(d.lastPromisedOn)}`]),
    ...(d.deadlineText === null ? [] : [`the Directive’s own words about time: “${d.deadlineText}”`]),
  ].join('; ');

const quotes = ({ deadlineText }: Duty): boolean => deadlineText !== null;
const summaryVi = 'Tên nhiệm vụ ghi trên đây là lời tóm tắt của sổ theo dõi, không phải nguyên văn Chỉ thị';
const summaryEn = 'The names of tasks are the ledger’s summary, not the words of the Directive';

function textVi({ on, addresseeVi, duties }: LetterFacts, directives: string): string {
  let number = 0;
  return paragraphs([
    `Tính đến ngày ${vi(on)}, ${addresseeVi} còn ${duties.length} việc quá hạn theo các quyết định về thời hạn thực hiện Chỉ thị ${directives}:`,
    ...byRuling(duties).flatMap((ruled, at) => [
      `${roman[at] ?? at + 1}. Theo ${ruled[0].documentVi}, ${placeVi(ruled[0].section)}, do ${ruled[0].authorityVi} ấn định ngày ${vi(ruled[0].ruledOn)}:`,
      ruled.map((duty) => `${++number}. ${upper(dutyVi(duty, addresseeVi))}.`).join('\n'),
    ]),
    summaryVi + (duties.some(quotes) ? '; lời trong ngoặc kép là nguyên văn.' : '.'),
    `Đề nghị ${addresseeVi} nộp báo cáo về các việc trên, hoặc trả lời công văn này, nêu rõ lý do và ngày sẽ hoàn thành./.`,
  ]);
}
function textEn({ on, addresseeEn, duties }: LetterFacts, directives: string): string {
  let number = 0;
  return paragraphs([
    `On ${en(on)}, what ${addresseeEn} is late with by the rulings on deadlines under Directive ${directives} (in number: ${duties.length}) is this:`,
    ...byRuling(duties).flatMap((ruled, at) => [
      `${roman[at] ?? at + 1}. By ${ruled[0].documentEn}, ${placeEn(ruled[0].section)}, as ruled by ${ruled[0].authorityEn} on ${en(ruled[0].ruledOn)}:`,
      ruled.map((duty) => `${++number}. ${upper(dutyEn(duty, addresseeEn))}.`).join('\n'),
    ]),
    summaryEn + (duties.some(quotes) ? '; what stands in quotation marks is.' : '.'),
    'Please hand in the reports on these, or answer this letter with the reason and the day on which it will be done.',
  ]);
}
const upper = (text: string) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

/** What a letter says. An example says so before anything else. */
export function letterOf(facts: LetterFacts): Draft {
  const directives = [...new Set(facts.duties.map(({ directive }) => directive))].sort().join(', ');
  const count = facts.duties.length;
  const drawn: Draft = {
    vi: {
      subject: `V/v đôn đốc thực hiện Chỉ thị ${directives} (${count} việc quá hạn)`,
      text: textVi(facts, directives),
    },
    en: {
      subject: `Urging: Directive ${directives} (late: ${count})`,
      text: textEn(facts, directives),
    },
  };
  return facts.isExample ? asExample(drawn) : drawn;
}
export const asExample = ({ vi, en }: Draft): Draft => ({
  vi: { subject: `[VÍ DỤ] ${vi.subject}`, text: `VÍ DỤ, không phải văn bản thật.\n\n${vi.text}` },
  en: { subject: `[EXAMPLE] ${en.subject}`, text: `AN EXAMPLE, not a real letter.\n\n${en.text}` },
});

/** As whom a body signs. A body of the Party numbers its papers in the Party's way (Guidance 36-HD/VPTW), all others in Decree 30/2020's. */
export interface Signing {
  readonly isParty: boolean;
  /** The letters behind its numbers. */
  readonly letters: string;
}
export function signingOf(
  body:
    | {
        readonly kind: string;
        readonly name: { readonly nameVi: string; readonly shortName: string | null } | null;
      }
    | undefined,
): Signing {
  const name = body?.name;
  const initials = (name?.nameVi ?? '')
    .split(/[\s,–-]+/)
    .map((word) => word.charAt(0).toLocaleUpperCase('vi'))
    .join('');
  return {
    isParty: body?.kind.startsWith('party_') === true,
    letters: (name?.shortName ?? initials).replaceAll(/\s+/g, ''),
  };
}
/** What stands behind the number. */
export const behindNumber = ({ isParty, letters }: Signing): string => `${isParty ? '-CV' : ''}/${letters}`;

/** Whose letters of which year are numbered together; those of examples apart. */
export const registerOf = (ownerId: string, on: CivilDate, isExample: boolean): string =>
  `${ownerId}/${yearOf(on)}${isExample ? '/vd' : ''}`;

/** A letter as plain text, from its head to its signature: what a mail carries. */
export function asMail(letter: {
  readonly symbol: string;
  readonly signedOn: CivilDate;
  readonly owner: { readonly vi: string; readonly en: string };
  readonly addressee: { readonly vi: string; readonly en: string };
  readonly signer: { readonly vi: string; readonly en: string };
  readonly vi: Words;
  readonly en: Words;
}): { readonly subject: string; readonly text: string } {
  const { symbol, signedOn, owner, addressee, signer } = letter;
  const inVi = paragraphs([
    `${owner.vi.toLocaleUpperCase('vi')}\nSố: ${symbol}\n${formatDay(signedOn)}\n${letter.vi.subject}`,
    `Kính gửi: ${addressee.vi}`,
    letter.vi.text,
    `Nơi nhận: như trên; lưu.`,
    `Người ký: ${signer.vi}`,
  ]);
  const inEn = paragraphs([
    `${owner.en}\nNo. ${symbol}\n${formatDay(signedOn)}\n${letter.en.subject}`,
    `To: ${addressee.en}`,
    letter.en.text,
    `Signed: ${signer.en}`,
  ]);
  return {
    subject: `${symbol}: ${letter.vi.subject} / ${letter.en.subject}`,
    text: `${inVi}\n\n----------\n\n${inEn}`,
  };
}
