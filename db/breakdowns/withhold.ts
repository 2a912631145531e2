// What of a report is withheld as it is published: what was published before is read, the rule decides, and the rows that say so are
// written with the publication. A ledger in which nobody ordered a threshold is asked one small question more, and nothing else changes.
import { type SQL, sql } from 'drizzle-orm';
import { sha256 } from '../canonical.ts';
import type { Db, Row } from '../client.ts';
import { type CivilDate, dayAfter, firstDay, firstDayAfter } from '../dates.ts';
import { type Problem, problem } from '../errors.ts';
import { demandsOf } from '../indicators/units.ts';
import { toStatement } from '../reading.ts';
import type { PartOfFigure } from '../reports/line.ts';
import { type Around, type Cell, cellAt, Ledger, type Told, type Why, withholding } from './cells.ts';
import { adds, cellKey, type KnownCode } from './rules.ts';
import { type HeldCell, withheldLines } from './table.ts';

/** What is withheld of one figure, and what stands in its place. */
interface HeldLine {
  readonly cells: readonly HeldCell[];
  readonly isFigure: boolean;
  readonly shown: readonly PartOfFigure[] | null;
  readonly marked: readonly PartOfFigure[] | null;
  readonly sealed: readonly Pick<HeldCell, 'cell' | 'hash'>[];
}
export interface Held {
  /** What is withheld of each figure, by indicator. */
  readonly lines: ReadonlyMap<string, HeldLine>;
  /** Cells that nothing can hide any more. */
  readonly problems: readonly Problem[];
  /** Number of the last publication that was looked at; null where none had to be. */
  readonly seenLeaf: number | null;
}
const nothing: Held = { lines: new Map(), problems: [], seenLeaf: null };

interface Threshold {
  readonly indicatorId: string | null;
  readonly threshold: number;
  readonly from: string;
  readonly knownFrom: string;
}
/** The threshold for an indicator: its own before the common one, the later before the earlier. */
const thresholdFrom =
  (all: readonly Threshold[]) =>
  (indicatorId: string): number | null => {
    const newest = (id: string | null) =>
      all
        .filter((one) => one.indicatorId === id)
        .sort((a, b) => (`${a.from} ${a.knownFrom}` < `${b.from} ${b.knownFrom}` ? 1 : -1))[0]?.threshold;
    return newest(indicatorId) ?? newest(null) ?? null;
  };

const parsed = <T>(row: Row | undefined, name: string): T => JSON.parse(String(row?.[name] ?? 'null')) as T;

/** What is to be withheld of a report once it is published on this day. In two legs, and in one where nothing is ordered. */
export async function heldOf(db: Db, reportId: string, today: CivilDate): Promise<Held> {
  const [standing] = await db.read(
    toStatement(sql`SELECT (SELECT max(number) FROM leaves) AS leaf, EXISTS (SELECT 1 FROM withheld_lines) AS is_any,
      (SELECT json_group_array(json_object('indicatorId', indicator_id, 'threshold', threshold, 'from', "from", 'knownFrom', known_from))
        FROM cell_thresholds WHERE "from" <= ${today}) AS thresholds`),
  );
  const thresholds = parsed<Threshold[]>(standing, 'thresholds');
  if (thresholds.length === 0 && !standing!.is_any) return nothing;
  const { said, own, ledger } = await read(db, reportId);
  const { cells, revealed } = withholding(ledger(), own, thresholdFrom(thresholds), ledger);
  const lines = await Promise.all(
    said.map(async (one, at): Promise<readonly [string, HeldLine] | null> => {
      const { indicatorId, cells: told } = own[at]!;
      const held = told.flatMap(({ key, value, counted }) => {
        const why = cells.get(cellAt(indicatorId, key));
        return why === undefined ? [] : [{ cell: key, why, numbers: counted ?? [value] }];
      });
      if (held.length === 0) return null;
      return [
        indicatorId,
        lineOf(one, await Promise.all(held.map((cell) => withSalt(reportId, indicatorId, cell)))),
      ];
    }),
  );
  return {
    lines: new Map(lines.filter((line) => line !== null)),
    problems: [...new Set(revealed.map((name) => name.split('|')[0]!))].map((indicator) =>
      problem(`values[${indicator}]`, 'cell_would_show', { indicator }),
    ),
    seenLeaf: standing!.leaf === null ? -1 : Number(standing!.leaf),
  };
}

async function withSalt(
  reportId: string,
  indicatorId: string,
  {
    cell,
    why,
    numbers,
  }: { readonly cell: string; readonly why: Why; readonly numbers: readonly (string | null)[] },
): Promise<HeldCell> {
  const salt = crypto.randomUUID();
  const hash = await sha256([salt, reportId, indicatorId, cell, ...numbers.map((n) => n ?? '')].join('\n'));
  return { cell, why, salt, hash };
}

function lineOf({ breakdown }: Said, cells: readonly HeldCell[]): HeldLine {
  const isHeld = (cell: string) => cells.some((one) => one.cell === cell);
  const marked =
    breakdown?.map((part) => (isHeld(cellKey(part.codes)) ? { ...part, isWithheld: true } : part)) ?? null;
  return {
    cells,
    isFigure: isHeld(''),
    marked,
    shown: marked?.map((part) => (part.isWithheld ? { ...part, value: null } : part)) ?? null,
    sealed: cells.map(({ cell, hash }) => ({ cell, hash })),
  };
}

/** The rows to write with the publication; nothing else may have been published since it was looked. */
export const holding = (reportId: string, { lines, seenLeaf }: Held): SQL[] => [
  ...(seenLeaf === null
    ? []
    : [sql`INSERT INTO expect_one SELECT (SELECT max(number) FROM leaves) = ${seenLeaf + 1}`]),
  ...[...lines].map(([indicatorId, { cells, isFigure, shown, marked, sealed }]) => {
    const json = (parts: unknown) => (parts === null ? null : JSON.stringify(parts));
    return sql`INSERT INTO ${withheldLines} (report_id, indicator_id, cells, is_figure, shown, marked, sealed)
      VALUES (${reportId}, ${indicatorId}, ${json(cells)}, ${Number(isFigure)}, ${json(shown)}, ${json(marked)}, ${json(sealed)})`;
  }),
];

interface Figures {
  readonly value: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly denominatorBase: string | null;
  readonly reason: string | null;
  readonly breakdown: readonly PartOfFigure[] | null;
}
/** A figure as the public log has it: without the numbers that are withheld, and with what vouches for them. */
export function shownOf<V extends Figures & { readonly indicatorId: string }>(
  value: V,
  { lines }: Held,
): Omit<V, keyof Figures> & Figures & { readonly withheld?: HeldLine['sealed'] } {
  const line = lines.get(value.indicatorId);
  if (line === undefined) return value;
  const numbers = line.isFigure
    ? { value: null, numerator: null, denominator: null, denominatorBase: null }
    : {};
  return { ...value, ...numbers, reason: null, breakdown: line.shown, withheld: line.sealed };
}

interface Said {
  readonly id: string;
  readonly place: string;
  readonly kind: string;
  readonly from: string;
  readonly until: string;
  readonly indicatorId: string;
  readonly value: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly breakdown: readonly PartOfFigure[] | null;
  readonly held: readonly HeldCell[] | null;
}
interface Counted {
  readonly id: string;
  readonly unit: string;
  readonly kind: string;
}

function toldOf(said: Said, indicators: ReadonlyMap<string, Counted>): Told {
  const isCount = demandsOf(indicators.get(said.indicatorId)!.unit).isWhole;
  const cell = (key: string, value: string | null, counted: readonly (string | null)[]): Cell => ({
    key,
    value,
    counted,
    isWithheld: said.held?.some((one) => one.cell === key) ?? false,
  });
  const ofRate =
    said.numerator === null && said.denominator === null ? [] : [said.numerator, said.denominator];
  const { indicatorId, place, kind, from, until } = said;
  return {
    ...{ indicatorId, place, kind, from, until },
    cells: [
      cell('', said.value, [...(isCount ? [said.value] : []), ...ofRate]),
      ...(said.breakdown ?? []).map(({ codes, value }) =>
        cell(cellKey(codes), value, isCount ? [value] : []),
      ),
    ],
  };
}

/** Everything published of the same indicators in the same years, in the order in which it was; and the report itself. */
async function read(db: Db, reportId: string): Promise<{ said: Said[]; own: Told[]; ledger: () => Ledger }> {
  const columns = sql`json_object('id', r.id, 'place', coalesce(r.territory_id, r.agency_id), 'kind', a.kind, 'from', w.period_start, 'until', w.period_end,
    'indicatorId', v.indicator_id, 'value', v.value, 'numerator', v.numerator, 'denominator', v.denominator, 'breakdown', json(v.breakdown),
    'held', (SELECT json(c.cells) FROM withheld_lines c WHERE c.report_id = r.id AND c.indicator_id = v.indicator_id))`;
  const lines = sql`reports r JOIN rounds w ON w.id = r.round_id JOIN agencies a ON a.id = r.agency_id
    JOIN report_values v ON v.report_id = r.id AND v.withdrawn_because IS NULL`;
  const mine = sql`(SELECT indicator_id FROM report_values WHERE report_id = ${reportId})`;
  const [row] = await db.read(
    toStatement(sql`WITH o AS (SELECT x.id, x.standing = 'example' AS is_example, strftime('%Y-01-01', y.period_start) AS first, strftime('%Y-12-31', y.period_end) AS last
        FROM reports x JOIN rounds y ON y.id = x.round_id WHERE x.id = ${reportId})
      SELECT (SELECT json_group_array(json(one)) FROM (SELECT ${columns} AS one FROM ${lines} WHERE r.id = ${reportId} ORDER BY v.indicator_id)) AS own,
        (SELECT json_group_array(json(one)) FROM (SELECT ${columns} AS one FROM o JOIN ${lines}
          WHERE r.status = 'published' AND (r.standing = 'example') = o.is_example AND w.period_start <= o.last AND w.period_end >= o.first
            AND v.indicator_id IN ${mine} ORDER BY r.leaf_number, v.indicator_id)) AS before,
        (SELECT json_group_array(json_object('indicatorId', f.indicator_id, 'place', f.territory_id, 'from', f.period_start, 'until', f.period_end,
            'market', f.market_id, 'sex', f.sex, 'value', f.value)) FROM o JOIN observations f
          WHERE f.indicator_id IN ${mine} AND f.kind = 'actual' AND f.value_high IS NULL AND f.dimension IS NULL
            AND f.period_start IS NOT NULL AND f.period_end IS NOT NULL) AS figures,
        (SELECT json_group_array(json_object('id', id, 'kind', kind, 'from', "from", 'until', until)) FROM territories) AS places,
        (SELECT json_group_array(json_object('fromId', from_id, 'toId', to_id)) FROM territory_mappings WHERE kind = 'merged') AS merged,
        (SELECT json_group_array(json_object('id', id, 'list', list, 'isGrouping', is_grouping, 'isRest', is_rest)) FROM breakdown_codes) AS codes,
        (SELECT json_group_array(json_object('id', id, 'unit', unit, 'kind', aggregation_kind)) FROM indicators WHERE id IN ${mine}) AS indicators`),
  );
  const indicators = new Map(parsed<Counted[]>(row, 'indicators').map((one) => [one.id, one]));
  const figures = parsed<Figure[]>(row, 'figures');
  const before = parsed<Said[]>(row, 'before').map((one) => toldOf(one, indicators));
  const ledger = () => {
    const made = new Ledger(aroundOf(row!, [...indicators.values()]));
    for (const figure of figures) learn(made, figure);
    for (const told of before) made.add(told);
    return made;
  };
  const said = parsed<Said[]>(row, 'own');
  return { said, own: said.map((one) => toldOf(one, indicators)), ledger };
}

interface Figure {
  readonly indicatorId: string;
  readonly place: string;
  readonly from: string;
  readonly until: string;
  readonly market: string | null;
  readonly sex: string | null;
  readonly value: string;
}
function learn(ledger: Ledger, { indicatorId, place, from, until, market, sex, value }: Figure): void {
  const codes = [...(market === null ? [] : [`market/${market}`]), ...(sex === null ? [] : [`sex/${sex}`])];
  const period = { from: firstDay(from), until: dayAfter(firstDayAfter(until), -1) };
  ledger.learn({ indicatorId, place, ...period }, cellKey(codes), value);
}

interface Place {
  readonly id: string;
  readonly kind: string;
  readonly from: string | null;
  readonly until: string | null;
}

/** The lists of provinces that the country was made of, each with the days on which it was. */
function aroundOf(row: Row, indicators: readonly Counted[]): Around {
  const places = parsed<Place[]>(row, 'places');
  const provinces = places.filter(({ kind }) => kind === 'province' || kind === 'city');
  const days = [
    ...new Set([
      '0000-01-01',
      ...provinces.flatMap(({ from, until }) => [from, until]).filter((d) => d !== null),
    ]),
  ].sort();
  const merged = Map.groupBy(parsed<{ fromId: string; toId: string }[]>(row, 'merged'), ({ toId }) => toId);
  return {
    codes: parsed<KnownCode[]>(row, 'codes'),
    country: places.find(({ kind }) => kind === 'country')?.id ?? '',
    provinces: days.map((from, at) => ({
      from,
      until: days[at + 1] ?? '9999-12-31',
      ids: provinces
        .filter((one) => (one.from ?? '') <= from && (one.until === null || one.until > from))
        .map(({ id }) => id)
        .sort(),
    })),
    merged: [...merged].map(([to, all]) => ({ to, from: all.map(({ fromId }) => fromId).sort() })),
    adds: new Set(indicators.filter(({ kind }) => adds(kind)).map(({ id }) => id)),
    addsOverTime: new Set(
      indicators.filter(({ kind }) => ['flow', 'count', 'none'].includes(kind)).map(({ id }) => id),
    ),
  };
}
