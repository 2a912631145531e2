// Days and periods in words. Days are civil days in Vietnam, which has no daylight saving, so text is enough to hold them.
import type { Language } from './language.ts';

/** `2025-07-01` as 01/07/2025, `2025-07` as 07/2025, `2025` as it is. */
export const formatDay = (day: string): string => day.split('-').reverse().join('/');

const hanoiOffsetMs = 7 * 3_600_000;

/** An instant as 10:05 22/11/2026, in Vietnam's time. */
export function formatMoment(instant: string): string {
  const there = new Date(Date.parse(instant) + hanoiOffsetMs).toISOString();
  return `${there.slice(11, 16)} ${formatDay(there.slice(0, 10))}`;
}

export const civilDay = (instant: string): string =>
  new Date(Date.parse(instant) + hanoiOffsetMs).toISOString().slice(0, 10);

const quarters = ['I', 'II', 'III', 'IV'];

/** A reporting period: `2026-Q3` as quý III/2026 or Q3 2026. */
export function formatPeriod(period: string, language: Language): string {
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

/** The year a period is, when it is exactly one calendar year. */
export const wholeYear = (start: string | null, end: string | null): string | null =>
  start && end && start === `${start.slice(0, 4)}-01-01` && end === `${start.slice(0, 4)}-12-31`
    ? start.slice(0, 4)
    : null;
