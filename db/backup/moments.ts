// A moment as people type it: a day, a minute or an instant, in the time of this ledger unless it names another.
import { CannotRun } from '../command-settings.ts';
import { type Instant, isCivilDate, startOfDay } from '../dates.ts';

const TYPED =
  /^(\d{4}-\d\d-\d\d)(?:[T ]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d{3}))?)?)?(Z|[+-]\d\d:\d\d)?$/;
const MINUTE_MS = 60_000;

/** The last instant of what was named: a whole second, minute or day is included. */
export function untilFrom(text: string): Instant {
  const [, day = '', hour, minute, second, fraction, zone] = TYPED.exec(text.trim()) ?? [];
  if (!isCivilDate(day))
    throw new CannotRun(
      `--until takes a moment such as 2026-11-30T16:05 (Vietnamese time, the whole minute) or 2026-11-30T09:05:00.000Z; it is "${text}".`,
    );
  if (zone !== undefined && hour === undefined) return untilFrom(day);
  const begins = zone === undefined ? startOfDay(day) : `${day}T${hour}:${minute}${zone}`;
  const clock = hour === undefined ? 24 * 60 - 1 : Number(hour) * 60 + Number(minute);
  const within = second === undefined ? MINUTE_MS - 1 : Number(second) * 1_000 + Number(fraction ?? 999);
  const at = Date.parse(begins) + (zone === undefined ? clock * MINUTE_MS : 0) + within;
  return new Date(at).toISOString();
}
