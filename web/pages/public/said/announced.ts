// When a figure was announced: whether its year was over by then, and which of several figures for one year is drawn.
import { firstDayAfter, isPartialDay, wholeYear } from '../../../lib/dates.ts';

interface Announced {
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
  readonly asOf: string | null;
  readonly source: { readonly issuedOn?: string | null } | null;
}

/** The day, as precise as known, on which a whole year's figure was announced before that year was over; else null. */
export function earlyOn({ periodStart, periodEnd, asOf, source }: Announced): string | null {
  const on = asOf ?? source?.issuedOn ?? null;
  if (on === null || !isPartialDay(on) || periodEnd === null || wholeYear(periodStart, periodEnd) === null)
    return null;
  return firstDayAfter(on) <= periodEnd ? on : null;
}

const officialFirst = ['OFFICIAL_TEXT', 'OFFICIAL_DATA', 'NEWS', 'RECOLLECTION', 'EXAMPLE'];
const announcedOn = ({ source, asOf }: Announced): string => source?.issuedOn ?? asOf ?? '';

/** Of several figures for one period: the more official source, then the later announcement, as the page says. */
export const drawnOf = <F extends Announced & { readonly standing: string }>(
  figures: readonly F[],
): F | undefined =>
  [...figures].sort(
    (a, b) =>
      officialFirst.indexOf(a.standing) - officialFirst.indexOf(b.standing) ||
      (announcedOn(a) < announcedOn(b) ? 1 : announcedOn(a) > announcedOn(b) ? -1 : 0),
  )[0];
