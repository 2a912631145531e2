// Small counts that an act orders withheld: what anybody reads of them, by every way there is, and what can be worked out of the rest.
import { beforeAll, describe, expect, it } from 'vitest';
import { civilDate } from '../../db/dates.ts';
import { makeKey, signerOf } from '../../db/log/note.ts';
import type { PartOfFigure } from '../../db/reports/line.ts';
import { toId } from '../../schema/ids.ts';
import { partsText } from '../../web/lib/report-parts.ts';
import { reports as publishedReports } from '../../web/pages/public/data/sets/reports.ts';
import { completenessWords, unsaidOf } from '../../web/words/completeness.ts';
import { exportOf, headNow, logName } from '../log/made.ts';
import { mutation, newKey, send } from '../support/cycle.ts';
import { testNow } from '../support/fixed.ts';
import { keeper, writeKeeper } from '../support/keeper.ts';
import { useLedger } from '../support/ledger.ts';
import { type Equation, workedOut } from './attack.ts';

const ledger = useLedger();
const indicator = 'IND-SENT-PROV';
const threshold = 5;
const markets = ['market/JP', 'market/OTHER'];
const sexes = ['sex/female', 'sex/male'];

interface Report {
  readonly id: string;
  readonly place: string;
  readonly period: string;
  /** By the codes of the cell; the total has none. */
  readonly cells: ReadonlyMap<string, number>;
}
const reports: Report[] = [];
const named = ({ id }: Report, cell: string) => `${id} ${cell}`;
const truth = new Map<string, number>();

let drawn = 7;
/** The same numbers in every run: many small ones, some none. */
const draw = (most: number): number => {
  drawn = (drawn * 48_271) % 2_147_483_647;
  const one = drawn / 2_147_483_647;
  return one < 0.12 ? 0 : Math.floor(one * one * most) + Number(one > 0.3);
};

const periods = {
  'T-Q1': ['2027-01-01', '2027-03-31'],
  'T-Q2': ['2027-04-01', '2027-06-30'],
  'T-Q3': ['2027-07-01', '2027-09-30'],
  'T-Q4': ['2027-10-01', '2027-12-31'],
  'T-YEAR': ['2027-01-01', '2027-12-31'],
  'T-OLD': ['2025-01-01', '2025-03-31'],
} as const;
type Period = keyof typeof periods;
const quarters: readonly Period[] = ['T-Q1', 'T-Q2', 'T-Q3', 'T-Q4'];

function table(most: number): Map<string, number> {
  const cells = new Map<string, number>();
  const add = (key: string, n: number) => cells.set(key, (cells.get(key) ?? 0) + n);
  for (const market of markets)
    for (const sex of sexes) {
      const n = draw(most);
      for (const key of ['', market, sex, `${market}&${sex}`]) add(key, n);
    }
  return cells;
}
function sumOf(tables: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  const cells = new Map<string, number>();
  for (const one of tables) for (const [key, n] of one) cells.set(key, (cells.get(key) ?? 0) + n);
  return cells;
}

/** A report as it stands before it is published; its numbers are its author's. */
async function verified(
  place: string,
  period: Period,
  cells: ReadonlyMap<string, number>,
  round = period,
): Promise<Report> {
  const report = { id: crypto.randomUUID(), place, period, cells };
  const parts = [...cells]
    .filter(([key]) => key !== '')
    .map(([key, n]) => ({ codes: key.split('&'), value: String(n) }));
  const by = 'example-province-hai-phong';
  await ledger.db().writeBatch([
    {
      sql: `INSERT INTO reports (id, round_id, agency_id, territory_id, status, standing, started_by_id, started_at, revision)
        VALUES (?, ?, (SELECT id FROM agencies WHERE territory_id = ? AND kind = 'province_government' ORDER BY id LIMIT 1), ?, 'draft', 'example', ?, '2026-11-20T00:00:00.000Z', 1)`,
      args: [report.id, round, place, place, by],
    },
    {
      sql: 'INSERT INTO report_values (report_id, indicator_id, value, blank_is_meant, reason, breakdown, saved_at) VALUES (?, ?, ?, 0, ?, ?, ?)',
      args: [
        report.id,
        indicator,
        String(cells.get('')),
        `In all ${cells.get('')}.`,
        JSON.stringify(parts),
        '2026-11-20T00:00:00.000Z',
      ],
    },
    {
      sql: `UPDATE reports SET status = 'verified', submitted_by_id = ?, submitted_at = started_at, verified_by_id = 'example-ministry-home-affairs', verified_at = started_at WHERE id = ?`,
      args: [by, report.id],
    },
  ]);
  return report;
}

async function publish(report: Report) {
  const done = await send(ledger, 'commission', 'publishReport', {
    id: toId('Report', report.id),
    revision: 1,
  });
  if (done.__typename === 'Report') {
    reports.push(report);
    for (const [key, n] of report.cells) truth.set(named(report, key), n);
  }
  return done;
}

const order = (below: number, from: string) =>
  ledger.ask(
    'public',
    mutation(
      'setCellThreshold',
      { threshold: below, from, source: toId('Document', 'S-SL-2025'), section: '1', key: newKey() },
      '... on CellThreshold { threshold indicator { code } source { id } }',
    ),
    {},
    { actor: keeper },
  );

let provinces: string[] = [];
let early: Report;
const national = new Map<string, number>();

beforeAll(async () => {
  await writeKeeper(ledger);
  provinces = (
    await ledger.rows(
      "SELECT id FROM territories WHERE kind IN ('province', 'city') AND until IS NULL ORDER BY id",
    )
  ).map(({ id }) => String(id));
  await ledger.db().writeBatch(
    Object.entries(periods).map(([id, [start, end]]) => ({
      sql: `INSERT INTO rounds (id, directive_id, period, period_start, period_end, opens_at, standing, known_from)
        SELECT ?, id, ?, ?, ?, '2026-11-20T00:00:00.000Z', 'example', '2026-11-20T00:00:00.000Z' FROM directives WHERE symbol = '20-CT/TW'`,
      args: [id, id, start, end],
    })),
  );
  // Published before anything was ordered: everybody has read it.
  early = await verified(provinces[0]!, 'T-Q1', table(9));
  await publish(early);
  const asked = await order(threshold, civilDate(testNow));
  expect(asked.data.setCellThreshold ?? asked.errors).toMatchObject({ __typename: 'CellThreshold' });

  const first = new Map([[provinces[0]!, early.cells]]);
  for (const place of provinces.slice(1)) first.set(place, table(place < 'P34-20' ? 9 : 60));
  for (const [key, n] of sumOf([...first.values()])) national.set(key, n);
  // What a ministry published for the whole country, in all and by sex.
  await ledger.db().writeBatch(
    ['', ...sexes].map((key) => ({
      sql: `INSERT INTO observations (id, indicator_id, kind, series, value, qualifier, unit, period_type, period_start, period_end, territory_id, sex, standing, source_id, confidence, known_from)
        VALUES (?, ?, 'actual', 'flow', ?, 'exact', 'persons', 'quarter', '2027-01', '2027-03', 'VN', ?, 'official_data', 'S-SL-2025', 'quoted', '2026-11-25T00:00:00.000Z')`,
      args: [
        `T-VN-${key.slice(4) || 'all'}`,
        indicator,
        String(national.get(key)),
        key === '' ? null : key.slice(4),
      ],
    })),
  );
  for (const place of provinces.slice(1)) await publish(await verified(place, 'T-Q1', first.get(place)!));
  for (const place of provinces.slice(1, 5)) {
    const all = [first.get(place)!];
    for (const period of ['T-Q2', 'T-Q3', 'T-Q4'] as const) {
      all.push(table(12));
      await publish(await verified(place, period, all.at(-1)!));
    }
    await publish(await verified(place, 'T-YEAR', sumOf(all)));
  }
  const before = (
    await ledger.rows(
      "SELECT from_id FROM territory_mappings WHERE to_id = 'P34-15' AND kind = 'merged' ORDER BY 1",
    )
  ).map(({ from_id: id }) => String(id));
  const parts: Map<string, number>[] = [];
  for (const place of before) {
    parts.push(table(10));
    await publish(await verified(place, 'T-OLD', parts.at(-1)!));
  }
  await publish(await verified('P34-15', 'T-OLD', sumOf(parts)));
}, 120_000);

type Seen = Map<string, number>;
interface Part {
  readonly codes: readonly string[];
  readonly value: string | null;
  readonly isWithheld?: boolean;
}
interface Figure {
  readonly value?: string | null;
  readonly breakdown?: readonly Part[] | null;
}
function read(into: Seen, report: Report, { value, breakdown }: Figure): void {
  const put = (cell: string, n: string | null | undefined) => {
    if (n != null) into.set(named(report, cell), Number(n));
  };
  put('', value);
  for (const part of breakdown ?? []) put(part.codes.join('&'), part.value);
}

const figureAsked =
  '{ value other: value isWithheld numerator reason breakdown { codes value again: value isWithheld } changedSinceLastRound }';

/** Every way by which anybody reads a number of these reports. */
const ways: Readonly<Record<string, () => Promise<Seen>>> = {
  'the report': async () => {
    const into: Seen = new Map();
    for (const report of reports) {
      const { data } = await ledger.ask(
        'public',
        `{ report(id: "${toId('Report', report.id)}") { values ${figureAsked} } }`,
      );
      read(into, report, data.report.values[0]);
      const [{ other, reason }] = data.report.values;
      read(into, report, { value: other ?? /\d+/.exec(reason ?? '')?.[0] });
    }
    return into;
  },
  'a past day': async () => {
    const into: Seen = new Map();
    for (const report of reports) {
      const { data } = await ledger.ask(
        'public',
        `{ nodes(ids: ["${toId('Report', report.id)}"], knownOn: "2026-12-20") { ... on Report { values ${figureAsked} } } }`,
        {},
        { now: '2027-01-20T00:00:00.000Z' },
      );
      if (data.nodes[0]) read(into, report, data.nodes[0].values[0]);
    }
    return into;
  },
  'the latest value': async () => {
    const into: Seen = new Map();
    const { data } = await ledger.ask(
      'public',
      `{ indicator(id: "${toId('Indicator', indicator)}") { latestValues(first: 100) { nodes { value report { id } lastRound ${figureAsked} } } } }`,
    );
    for (const { value, report } of data.indicator.latestValues.nodes) {
      const one = reports.find(({ id }) => toId('Report', id) === report.id);
      if (one) read(into, one, { value });
    }
    return into;
  },
  'the matrix': async () => {
    const into: Seen = new Map();
    const { data } = await ledger.ask(
      'public',
      '{ directive(symbol: "20-CT/TW") { matrix(rows: PROVINCES, columns: INDICATORS, isExample: true) { rows { id } columns { code } values valuesOf withheld } } }',
    );
    const { rows, values, valuesOf } = data.directive.matrix;
    for (const [y, row] of rows.entries())
      for (const [x, value] of values[y].entries()) {
        const one = reports.find((r) => toId('Territory', r.place) === row.id && r.period === valuesOf[y][x]);
        if (one && value !== null && truth.get(named(one, '')) === Number(value)) read(into, one, { value });
      }
    return into;
  },
  'what is cited': async () => {
    const into: Seen = new Map();
    for (const report of reports) {
      const { data } = await ledger.ask(
        'public',
        `{ report(id: "${toId('Report', report.id)}") { values { citationId } } }`,
      );
      const cited = await ledger.ask(
        'public',
        '{ citation(id: "ID") { bytes } }'.replace('ID', data.report.values[0].citationId),
      );
      read(into, report, JSON.parse(cited.data.citation.bytes) as Figure);
    }
    return into;
  },
  'the records of the log': async () => {
    const into: Seen = new Map();
    for (const { entity_id: id, record } of await ledger.rows('SELECT entity_id, record FROM leaves')) {
      const one = reports.find((report) => report.id === id);
      if (one) read(into, one, (JSON.parse(String(record)) as { values: Figure[] }).values[0]!);
    }
    return into;
  },
  'the export of the log': async () => {
    const into: Seen = new Map();
    const signer = await signerOf(await makeKey(logName));
    await headNow(ledger.db(), [signer]);
    for (const line of (await exportOf(ledger.db(), [signer.text]))
      .split('\n')
      .filter((text) => text !== '')) {
      const { text, record } = JSON.parse(line) as { text?: string; record?: string };
      for (const said of [text, record]) {
        if (said === undefined) continue;
        const { values, report, id } = JSON.parse(said) as {
          values?: (Figure & { breakdown?: string | Part[] })[];
          report?: { id: string };
          id?: string;
        };
        const one = reports.find((r) => r.id === (report?.id ?? id));
        const figure = values?.[0];
        if (one && figure)
          read(into, one, {
            ...figure,
            breakdown: typeof figure.breakdown === 'string' ? JSON.parse(figure.breakdown) : figure.breakdown,
          });
      }
    }
    return into;
  },
};

/** What adds up, by kind: within a report, over the places of the country, over the quarters of a year, over places that became one. */
function sums(): Record<string, Equation[]> {
  const cells = [...early.cells.keys()];
  const found: Record<string, Equation[]> = { totals: [], breakdowns: [], places: [], time: [], merged: [] };
  const at = (place: string, period: string) => reports.find((r) => r.place === place && r.period === period);
  const sum = (whole: string, parts: readonly string[]): Equation => ({
    terms: [[whole, -1], ...parts.map((part) => [part, 1] as const)],
  });
  for (const report of reports) {
    const name = (cell: string) => named(report, cell);
    found.totals!.push(sum(name(''), sexes.map(name)), sum(name(''), markets.map(name)));
    for (const market of markets)
      found.breakdowns!.push(
        sum(
          name(market),
          sexes.map((sex) => name(`${market}&${sex}`)),
        ),
      );
    for (const sex of sexes)
      found.breakdowns!.push(
        sum(
          name(sex),
          markets.map((market) => name(`${market}&${sex}`)),
        ),
      );
  }
  for (const cell of cells) {
    const all = provinces.map((place) => at(place, 'T-Q1')!);
    found.places!.push(
      sum(
        `VN ${cell}`,
        all.map((report) => named(report, cell)),
      ),
    );
    for (const place of provinces) {
      const year = at(place, 'T-YEAR');
      if (year)
        found.time!.push(
          sum(
            named(year, cell),
            quarters.map((period) => named(at(place, period)!, cell)),
          ),
        );
    }
    const merged = at('P34-15', 'T-OLD');
    const parts = reports.filter(({ period, place }) => period === 'T-OLD' && place !== 'P34-15');
    if (merged)
      found.merged!.push(
        sum(
          named(merged, cell),
          parts.map((report) => named(report, cell)),
        ),
      );
  }
  found.all = Object.values(found).flat();
  return found;
}

const ofTheCountry = (): [string, number][] => ['', ...sexes].map((key) => [`VN ${key}`, national.get(key)!]);
const heldCells = async (why?: string): Promise<string[]> =>
  (await ledger.rows('SELECT report_id, c.value AS cell FROM withheld_lines, json_each(cells) c'))
    .map(({ report_id: id, cell }) => ({
      id,
      ...(JSON.parse(String(cell)) as { cell: string; why: string }),
    }))
    .filter((one) => why === undefined || one.why === why)
    .map(({ id, cell }) => `${id} ${cell}`);

/** Each try is one cell by one way of reading or of reckoning; how many there were, and which numbers were found out. */
function attack(cells: readonly string[], seen: ReadonlyMap<string, Seen>) {
  const recovered = new Set<string>();
  let tries = 0;
  const known = new Map<string, number>(ofTheCountry());
  for (const way of seen.values())
    for (const cell of cells) {
      tries += 1;
      if (way.has(cell)) recovered.add(cell);
    }
  for (const way of seen.values()) for (const [cell, n] of way) known.set(cell, n);
  for (const equations of Object.values(sums())) {
    const found = workedOut(equations, known);
    for (const cell of cells) {
      tries += 1;
      if (found.get(cell) === truth.get(cell)) recovered.add(cell);
    }
  }
  return { tries, recovered: recovered.size };
}

const readAll = async (): Promise<Map<string, Seen>> => {
  const seen = new Map<string, Seen>();
  for (const [way, reading] of Object.entries(ways)) seen.set(way, await reading());
  return seen;
};

describe('small counts', () => {
  let seen: Map<string, Seen>;
  let cells: string[];
  beforeAll(async () => {
    seen = await readAll();
    cells = await heldCells();
  }, 120_000);

  it('are published as far as they can be, and all that is shown is true', () => {
    expect(reports.length).toBeGreaterThan(50);
    expect(cells.length).toBeGreaterThan(30);
    for (const [way, numbers] of seen) {
      expect(numbers.size, way).toBeGreaterThan(10);
      for (const [cell, n] of numbers) expect(n, `${way}: ${cell}`).toBe(truth.get(cell));
    }
  });

  it('are found out by none of the tries', () => {
    const { tries, recovered } = attack(cells, seen);
    expect(tries).toBeGreaterThanOrEqual(200);
    expect(recovered).toBe(0);
  });

  it('are all small ones that were not public before, and zero is shown unless it gives one away', async () => {
    const held = new Set(cells);
    const isSmall = (n: number) => n > 0 && n < threshold;
    for (const report of reports.slice(1))
      for (const [key, n] of report.cells)
        if (isSmall(n)) expect(held.has(named(report, key)), named(report, key)).toBe(true);
    expect(new Set(await heldCells('primary'))).toEqual(
      new Set(cells.filter((cell) => isSmall(truth.get(cell)!))),
    );
    for (const key of early.cells.keys())
      expect(seen.get('the report')!.get(named(early, key))).toBe(early.cells.get(key));
  });

  it('would be found out by sums if only they were withheld', async () => {
    const primary = await heldCells('primary');
    const known = new Map(seen);
    known.set(
      'what else is withheld',
      new Map((await heldCells('complementary')).map((cell) => [cell, truth.get(cell)!])),
    );
    expect(attack(primary, known).recovered).toBeGreaterThan(primary.length / 4);
  });

  it('are told apart from zero and from what is missing, and read by those who may', async () => {
    const one = reports.find((report) => cells.includes(named(report, 'market/JP&sex/female')))!;
    const asked = `{ report(id: "${toId('Report', one.id)}") { completeness { figures blanks } values ${figureAsked} } }`;
    const [open, inside] = [await ledger.ask('public', asked), await ledger.ask('commission', asked)];
    const part = (from: typeof open) =>
      (from.data.report.values[0].breakdown as Part[]).find(
        ({ codes }) => codes.join('&') === 'market/JP&sex/female',
      );
    expect(part(open)).toMatchObject({ value: null, isWithheld: true });
    expect(part(inside)).toMatchObject({
      value: String(truth.get(named(one, 'market/JP&sex/female'))),
      isWithheld: true,
    });
    expect([open.data.report.completeness, open.data.report.values[0].reason]).toEqual([
      inside.data.report.completeness,
      null,
    ]);
    expect(inside.data.report.values[0].reason).toMatch(/^In all /);
  });

  it('are told apart in the file and on the pages that anyone reads', async () => {
    const { page } = publishedReports;
    const { data } = await ledger.ask('public', page.question, { first: 60 });
    const values = (
      data.publishedReports.nodes as { values: { breakdown: PartOfFigure[] | null }[] }[]
    ).flatMap((report) => report.values);
    expect(values.filter(({ breakdown }) => /: c$/m.test(partsText(breakdown))).length).toBeGreaterThan(0);
    // Whoever may read it reads the number, in the same form.
    expect(partsText([{ codes: ['market/JP'], value: '2', isWithheld: true }])).toBe('JP: 2');
    expect(publishedReports.columns.map(({ key }) => key)).toContain('is_withheld');
    for (const language of ['vi', 'en'] as const)
      expect(unsaidOf({ withdrawnBecause: null, isWithheld: true }, language)).toBe(
        completenessWords[language].withheld,
      );
  });

  it('are all found out once nothing is withheld', async () => {
    await ledger.db().writeBatch([
      { sql: 'DROP TRIGGER withheld_lines_no_delete', args: [] },
      { sql: 'DELETE FROM withheld_lines', args: [] },
    ]);
    const { recovered } = attack(cells, new Map([['the report', await ways['the report']!()]]));
    expect(recovered).toBe(cells.length);
  });
});
