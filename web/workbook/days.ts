// Days as spreadsheets count them. Day 60 of the 1900 count never was, so nothing before 1 March 1900 is counted.

const dayMs = 86_400_000;
const origin = Date.UTC(1899, 11, 30);
const origin1904 = Date.UTC(1904, 0, 1);

export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && dayOfUtc(Date.parse(`${text}T00:00:00Z`)) === text;

const dayOfUtc = (ms: number): string | null =>
  Number.isNaN(ms) ? null : new Date(ms).toISOString().slice(0, 10);

/** The serial of a civil day; null where spreadsheets disagree about it. */
export function serialOf(day: string): number | null {
  const serial = (Date.parse(`${day}T00:00:00Z`) - origin) / dayMs;
  return serial >= 61 ? serial : null;
}

/** The civil day of a serial; a time of day is dropped. Null where it is no day. */
export function dayOf(serial: number, from1904 = false): string | null {
  const whole = Math.floor(serial);
  if (!(from1904 ? whole >= 0 : whole >= 61) || whole > 2_958_465) return null;
  return dayOfUtc((from1904 ? origin1904 : origin) + whole * dayMs);
}
