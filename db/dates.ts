// Days and moments. A day is a civil day in Vietnam, a moment an instant in UTC; only this file turns one into the other, cuts either,
// or writes it for people (test/house/days.test.ts). It imports nothing, so that the counter may use it too: a day is the same in every room.

/** A day in Asia/Ho_Chi_Minh, `YYYY-MM-DD`. */
export type CivilDate = string;
/** A moment in UTC, `YYYY-MM-DDTHH:MM:SS.sssZ`; sorts as text. */
export type Instant = string;

const dayMs = 86_400_000;
const hanoiOffsetMs = 7 * 3_600_000; // Vietnam has kept UTC+7 without daylight saving since 1975.

export const hanoiZone = 'Asia/Ho_Chi_Minh';

/** What calendar and clock say in Vietnam at an instant. A second that is not over is not counted. */
export function hanoiClock(at: Instant): { readonly day: CivilDate; readonly time: string } {
  const there = new Date(Date.parse(at) + hanoiOffsetMs).toISOString();
  return { day: there.slice(0, 10), time: there.slice(11, 19) };
}

/** The civil day in Vietnam at an instant. */
export const civilDate = (at: Instant): CivilDate => hanoiClock(at).day;

/** The last civil day before an instant that ends it: what a `dueAt` is to people. The only way to show one. */
export const lastDay = (end: Instant): CivilDate => civilDate(new Date(Date.parse(end) - 1).toISOString());

/** The instant at which a civil day in Vietnam is over. */
export const endOfDay = (day: CivilDate): Instant =>
  new Date(Date.parse(`${day}T00:00:00Z`) + dayMs - hanoiOffsetMs).toISOString();

/** The instant at which a civil day in Vietnam begins, as feeds and packages write it. */
export const startOfDay = (day: CivilDate): string => `${day}T00:00:00+07:00`;

/** An instant to the second, as formats that know no fractions take it. */
export const toTheSecond = (at: Instant): string => `${new Date(at).toISOString().slice(0, 19)}Z`;

/** True for a day that exists in the calendar, written `YYYY-MM-DD`. */
export const isCivilDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) &&
  new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);

/** First day of a year, a month or a day. */
export const firstDay = (partial: string): CivilDate => `${partial}-01-01`.slice(0, 10);

/** First day after a year, a month or a day. */
export function firstDayAfter(partial: string): CivilDate {
  const [year, month, day] = partial.split('-').map(Number) as [number, number?, number?];
  const next = new Date(0);
  if (month === undefined) next.setUTCFullYear(year + 1, 0, 1);
  else if (day === undefined) next.setUTCFullYear(year, month, 1);
  else next.setUTCFullYear(year, month - 1, day + 1);
  return next.toISOString().slice(0, 10);
}

/** True for a day as precise as it is known: a year, a month or a day of the calendar. */
export const isPartialDay = (text: string): boolean =>
  /^\d{4}(-\d{2}){0,2}$/.test(text) && isCivilDate(firstDay(text));

/** The civil day so many days later. */
export const dayAfter = (day: CivilDate, days = 1): CivilDate =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);

export const daysBetween = (from: CivilDate, to: CivilDate): number =>
  (Date.parse(to) - Date.parse(from)) / dayMs;

/** The year of a day, a month or a period. */
export const yearOf = (day: string): string => day.slice(0, 4);
/** The month of a day or a moment of the calendar, `YYYY-MM`. */
export const monthOf = (day: string): string => day.slice(0, 7);

/** The year a period is, when it is exactly one calendar year. */
export const wholeYear = (start: string | null, end: string | null): string | null =>
  start && end && start === `${yearOf(start)}-01-01` && end === `${yearOf(start)}-12-31`
    ? yearOf(start)
    : null;

type Language = 'vi' | 'en';

/** `2025-07-01` as 01/07/2025, `2025-07` as 07/2025, `2025` as it is. */
export const formatDay = (day: string): string => day.split('-').reverse().join('/');

/** An instant as 10:05 22/11/2026, in Vietnam's time. */
export function formatMoment(instant: Instant): string {
  const { day, time } = hanoiClock(instant);
  return `${time.slice(0, 5)} ${formatDay(day)}`;
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A day as letters write it: 5/12/2026, 5 December 2026. */
export function dayInLetters(on: CivilDate, language: Language): string {
  const [year, month, day] = on.split('-').map(Number);
  return language === 'vi' ? `${day}/${month}/${year}` : `${day} ${months[month! - 1]} ${year}`;
}

const quarters = ['I', 'II', 'III', 'IV'];

/** A reporting period: `2026-Q3` as quý III/2026 or Q3 2026; that of a single deadline is no period, and is called what it is. */
export function formatPeriod(period: string, language: Language): string {
  if (period.length === 10)
    return language === 'vi' ? `việc một lần, hạn ${formatDay(period)}` : `once, due ${formatDay(period)}`;
  const [, year, part] = /^(\d{4})(?:-(H[12]|Q[1-4]|\d{2}))?$/.exec(period) ?? [];
  if (!year) return period;
  const number = Number(part?.slice(-1));
  if (part === undefined) return language === 'vi' ? `năm ${year}` : year;
  if (part.startsWith('Q'))
    return language === 'vi' ? `quý ${quarters[number - 1]}/${year}` : `${part} ${year}`;
  if (part.startsWith('H'))
    return language === 'vi'
      ? `6 tháng ${number === 1 ? 'đầu' : 'cuối'} năm ${year}`
      : `${number === 1 ? 'first' : 'second'} half of ${year}`;
  return language === 'vi' ? `tháng ${Number(part)}/${year}` : `${part}/${year}`;
}

/** A day and a moment as calendars write them (RFC 5545): 20261205, 20261205T170000Z. */
export const icsDay = (day: CivilDate): string => day.replaceAll('-', '');
export const icsMoment = (at: Instant): string => toTheSecond(at).replace(/[-:]/g, '');
