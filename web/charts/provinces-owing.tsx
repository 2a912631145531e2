// How the provinces stand over all that they owe: one map and one sentence, the public's and the board's.

import type { Both, Language } from '../lib/language.ts';
import { formatDecimal } from '../lib/numbers.ts';
import { shownPlace } from '../lib/places.ts';
import type { AgencyKind } from '../pages/answers.ts';
import { type Status, statuses } from './status.ts';
import * as statusMap from './status-map.tsx';
import { chartWords } from './words.ts';

interface Body {
  readonly agency: string;
  readonly kind: AgencyKind;
  readonly place: string | null;
  readonly owed: number;
  readonly overdue: number;
  readonly status: Status;
}
interface Place {
  readonly code: string | null;
  readonly nameVi: string | null;
  readonly nameEn: string | null;
  readonly tileRow: number | null;
  readonly tileColumn: number | null;
}
export interface OwingOf<P extends Place = Place> {
  /** All that is owed, by anybody: without a ruling nobody owes anything. */
  readonly owing: { readonly obligations: number; readonly bodies: readonly Body[] };
  readonly places: readonly P[];
}

/** What a province owes: its committee and its council may each owe something. */
const governments = ({ owing }: OwingOf): ReadonlyMap<string, Body> => {
  const all = owing.bodies.flatMap((body) =>
    body.kind === 'PROVINCE_GOVERNMENT' && body.place !== null ? [[body.place, body] as const] : [],
  );
  return new Map(
    [...Map.groupBy(all, ([place]) => place)].map(([place, of]) => {
      const bodies = of.map(([, body]) => body);
      const sum = (count: (body: Body) => number) => bodies.reduce((total, body) => total + count(body), 0);
      const status = statuses.find((one) => bodies.some((body) => body.status === one))!;
      return [
        place,
        { ...bodies[0]!, owed: sum(({ owed }) => owed), overdue: sum(({ overdue }) => overdue), status },
      ];
    }),
  );
};

export function countProvinces(given: OwingOf) {
  const all = [...governments(given).values()];
  const sum = (of: (body: Body) => number) => all.reduce((total, body) => total + of(body), 0);
  return {
    owing: all.length,
    late: all.filter(({ overdue }) => overdue > 0).length,
    overdue: sum(({ overdue }) => overdue),
    owed: sum(({ owed }) => owed),
  };
}

export function describeProvinces(given: OwingOf, language: Language): string {
  const word = chartWords[language];
  const { late, owing, overdue, owed } = countProvinces(given);
  const number = (count: number) => formatDecimal(count, language);
  return owing === 0
    ? word.provincesOweNothing
    : word.provincesOwe(number(late), number(owing), number(overdue), number(owed));
}

/** A place that no ruling names is not responsible; where there is no ruling at all, no deadline is ruled. */
export function provinceTiles<P extends Place>(
  given: OwingOf<P>,
  leads: (place: P, body: Body | undefined) => string,
): statusMap.StatusTile[] {
  const bodies = governments(given);
  return given.places.flatMap((place) => {
    const { code, tileRow: row, tileColumn: column } = place;
    if (code === null || row === null || column === null) return [];
    const body = bodies.get(code);
    const name: Both = shownPlace(place);
    return [
      {
        code,
        name,
        row,
        column,
        status: body?.status ?? (given.owing.obligations === 0 ? 'NO_RULED_DEADLINE' : 'NOT_RESPONSIBLE'),
        verified: null,
        href: leads(place, body),
      },
    ];
  });
}

export const ProvincesOwing = <P extends Place>({
  leads,
  language,
  ...given
}: OwingOf<P> & {
  readonly leads: (place: P, body: Body | undefined) => string;
  readonly language: Language;
}) => (
  <>
    <p>{describeProvinces(given, language)}</p>
    {statusMap.render(provinceTiles(given, leads), language)}
  </>
);
