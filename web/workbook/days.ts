// Days and times as spreadsheets count them. Day 60 of the 1900 count never was, so nothing before 1 March 1900 is counted.
import { dayAfter, daysBetween, hanoiClock } from '../lib/dates.ts';

const origin = '1899-12-30';
const origin1904 = '1904-01-01';

/** The serial of a civil day; null where spreadsheets disagree about it. */
export function serialOf(day: string): number | null {
  const serial = daysBetween(origin, day);
  return serial >= 61 ? serial : null;
}

/** The serial of a moment on the clock in Vietnam, as decimal text; null where that of its day is. */
export function serialOfMoment(at: string): string | null {
  const { day, time } = hanoiClock(at);
  const serial = serialOf(day);
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  // Ten digits tell a second from the next; more would only be those of binary fractions.
  const part = ((hours * 60 + minutes) * 60 + seconds) / 86_400;
  return serial === null ? null : String(Number((serial + part).toFixed(10)));
}

/** The civil day of a serial; a time of day is dropped. Null where it is no day. */
export function dayOf(serial: number, from1904 = false): string | null {
  const whole = Math.floor(serial);
  if (!(from1904 ? whole >= 0 : whole >= 61) || whole > 2_958_465) return null;
  return dayAfter(from1904 ? origin1904 : origin, whole);
}
