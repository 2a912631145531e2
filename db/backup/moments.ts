// A moment as people type it: a day, a minute or an instant, in the time of this ledger unless it names another.
import { CannotRun } from '../command-settings.ts';

const TYPED = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d(?:\.\d{1,3})?)?)?(Z|[+-]\d\d:\d\d)?$/;

/** The last instant of what was named: a whole minute or day is included. */
export function untilFrom(text: string): string {
  const [, day, minute, second, zone] = TYPED.exec(text.trim()) ?? [];
  const precise = second === undefined || second.includes('.') ? (second ?? ':59.999') : `${second}.999`;
  const instant = new Date(`${day}T${minute ?? '23:59'}${precise}${zone ?? '+07:00'}`);
  if (!day || Number.isNaN(instant.getTime()))
    throw new CannotRun(
      `--until takes a moment such as 2026-11-30T16:05 (Vietnamese time, the whole minute) or 2026-11-30T09:05:00.000Z; it is "${text}".`,
    );
  return instant.toISOString();
}
