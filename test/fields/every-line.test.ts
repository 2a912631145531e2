// Nothing handed in is ever in nobody's hands: every line that any body can report, on every day, whoever has become what.
import { type SQL, sql } from 'drizzle-orm';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { succeedAgency } from '../../db/agencies/succeed.ts';
import type { Ctx } from '../../db/ctx.ts';
import { assignField } from '../../db/fields/assign.ts';
import { endField } from '../../db/fields/end.ts';
import { keptFrom } from '../../db/fields/kept.ts';
import { isTheirs, verifies } from '../../db/fields/lines.ts';
import { lineCandidates } from '../../db/fields/table.ts';
import { views } from '../../db/migrations/views.ts';
import { toStatement } from '../../db/reading.ts';
import type { Reading } from '../../db/shape.ts';
import { loadedAt } from '../support/fixed.ts';
import { type Ledger, useLedger } from '../support/ledger.ts';
import { askedOf, groundsOn, kinOf, type World, worldOf } from './world.ts';

const ledger = useLedger();
const spare = ['new-a', 'new-b', 'new-c', 'new-d'];
let authors: string[];

/** Offices of every ministry there ever was and of the Commission, while their bodies last; and of some to come. */
async function settle() {
  const bodies = await ledger.rows(
    `SELECT id, kind, started_on, ended_on FROM agencies WHERE kind = 'ministry' OR id IN ('cec', 'cpsc')`,
  );
  const some = (id: string, role: string, from: unknown, until: unknown, n: number) => [
    {
      sql: `INSERT INTO people (id, office_vi, office_en, is_example, created_at) VALUES (?, 'Văn phòng', 'Office', 1, ?)`,
      args: [`of-${id}-${n}`, loadedAt],
    },
    {
      sql: 'INSERT INTO memberships (id, person_id, agency_id, role, "from", until) VALUES (?, ?, ?, ?, ?, ?)',
      args: [`in-${id}-${n}`, `of-${id}-${n}`, id, role, from as string, until as string | null],
    },
  ];
  await ledger.db().writeBatch([
    ...spare.map((id) => ({
      sql: `INSERT INTO agencies (id, kind, source_id, confidence, known_from) VALUES (?, 'ministry', 'S-RECALL', 'recalled', ?)`,
      args: [id, loadedAt],
    })),
    ...spare.flatMap((id) => some(id, 'ministry_officer', '2027-01-01', null, 1)),
    ...bodies.flatMap(({ id, kind, started_on, ended_on }) => {
      const role = kind === 'ministry' ? 'ministry_officer' : 'commission';
      const from = String(started_on ?? '') > '2022-12-12' ? started_on : '2022-12-12';
      return [1, 2].flatMap((n) => some(String(id), role, from, ended_on, n));
    }),
  ]);
}

/** A report of every single body on every task and every indicator, handed in. */
async function handInAll() {
  const of = (rest: string) => ({ sql: rest, args: [] });
  await ledger.db().writeBatch([
    of(`INSERT INTO reports (id, round_id, agency_id, status, standing, started_by_id, started_at, revision)
      SELECT 'all/' || id, 'CT-20/2026-Q3', id, 'draft', 'example', 'example-province-hai-phong', '${loadedAt}', 1 FROM agencies WHERE is_collective = 0`),
    of(`INSERT INTO report_items (report_id, task_id, claim, saved_at)
      SELECT r.id, t.id, 'in_progress', '${loadedAt}' FROM reports r CROSS JOIN tasks t WHERE r.id LIKE 'all/%' AND t.level = 'leaf'`),
    of(`INSERT INTO report_values (report_id, indicator_id, value, saved_at)
      SELECT r.id, i.id, '1', '${loadedAt}' FROM reports r CROSS JOIN indicators i WHERE r.id LIKE 'all/%'`),
    of(`UPDATE reports SET status = 'submitted', submitted_at = '${loadedAt}' WHERE id LIKE 'all/%'`),
  ]);
}

type Asked = Map<string, Record<string, string>>;
/** By author and line, in whose queues it is on the day: the condition of the queue and of the receipt. */
async function asked(from: Ledger, day: string, of: readonly string[]): Promise<Asked> {
  const front: SQL[] = [];
  const names = new Map<string, SQL>();
  const reading: Reading = {
    actor: { kind: 'system', job: 'upkeep' },
    today: day,
    now: `${day}T05:00:00.000Z`,
    validOn: day,
    knownBefore: null,
    front: (name, query) => {
      if (!names.has(name)) {
        names.set(name, sql.raw(`front_${names.size}`));
        front.push(sql`${names.get(name)!} AS MATERIALIZED (${query})`);
      }
      return names.get(name)!;
    },
  };
  const line = {
    directiveId: sql`'CT-20'`,
    line: sql`l.line`,
    authorId: sql`r.agency_id`,
    isExample: sql`1`,
  };
  const some = sql`SELECT r.id, r.agency_id FROM reports r WHERE r.id LIKE 'all/%' AND r.agency_id IN (SELECT value FROM json_each(${JSON.stringify(of)}))`;
  const whose = sql`SELECT group_concat(line_candidates.agency_id, ' ') FROM line_candidates WHERE ${verifies(lineCandidates, line, reading)}`;
  const whole = sql`SELECT r.agency_id AS author, json_group_object(l.line, coalesce((${whose}), '')) AS lines FROM (${some}) r JOIN
    (SELECT report_id, task_id AS line FROM report_items UNION ALL SELECT report_id, indicator_id FROM report_values) l ON l.report_id = r.id GROUP BY 1`;
  // What the queue asks of one body, beside what the receipt says of all.
  const [few] = of.slice(0, 1);
  const otherwise = sql.join(
    ['moha', 'mofa', 'cpsc'].map(
      (body) =>
        sql`${isTheirs(line, [body], reading)} <> (instr(' ' || (${whose}) || ' ', ${` ${body} `}) > 0)`,
    ),
    sql` OR `,
  );
  const differing = sql`SELECT l.line FROM reports r JOIN
    (SELECT report_id, task_id AS line FROM report_items UNION ALL SELECT report_id, indicator_id FROM report_values) l ON l.report_id = r.id
    WHERE r.id = 'all/' || ${few} AND (${otherwise})`;
  const [rows, differ] = await Promise.all(
    [whole, differing].map((question) =>
      from.db().read(toStatement(sql`WITH ${sql.join(front, sql`, `)} ${question}`)),
    ),
  );
  expect(differ).toEqual([]);
  return new Map(rows!.map((row) => [String(row.author), JSON.parse(String(row.lines))]));
}

interface Told {
  lines: number;
  shared: number;
  /** Nobody is there who is no kin of the author: it comes to whoever is first to be. */
  waiting: number;
  wrong: string[];
}
/** Every line on these days: who is asked is who ought to be, is here, is no kin of the author, and is not nobody. */
async function compare(
  from: Ledger,
  world: World,
  days: readonly string[],
  of: readonly string[],
): Promise<Told> {
  const told: Told = { lines: 0, shared: 0, waiting: 0, wrong: [] };
  for (const day of days) {
    const grounds = groundsOn(world, day);
    const here = new Set(
      world.offices.filter((o) => o.from <= day && (o.until === null || o.until > day)).map((o) => o.agency),
    );
    const is = new Map<string, Record<string, string>>();
    for (let at = 0; at < of.length; at += 40)
      for (const [author, lines] of await asked(from, day, of.slice(at, at + 40))) is.set(author, lines);
    for (const author of of) {
      const kin = kinOf(world, author, day);
      const lines = is.get(author) ?? {};
      for (const [line, ranks] of grounds) {
        told.lines++;
        const whose = (lines[line] ?? '').split(' ').filter(Boolean).sort();
        if (whose.length > 1) told.shared++;
        const ought = askedOf(ranks, kin);
        const say = (what: string) => told.wrong.push(`${day} ${author} ${line}: ${what}`);
        if (ought.length === 0) told.waiting++;
        if (whose.length === 0 && ought.length > 0) say('in nobody’s hands');
        if (whose.some((body) => !here.has(body))) say(`asked of ${whose}, who is not there`);
        if (whose.some((body) => kin.has(body))) say(`asked of ${whose}, the author’s own kin`);
        if (whose.join() !== ought.join()) say(`asked of ${whose}, and ought to be of ${ought}`);
      }
    }
  }
  return told;
}

beforeAll(async () => {
  await settle();
  await handInAll();
  authors = (await ledger.rows(`SELECT agency_id AS id FROM reports WHERE id LIKE 'all/%' ORDER BY 1`)).map(
    ({ id }) => String(id),
  );
});

describe('the facts that are shipped', () => {
  it('ask somebody for every line of every body on every day since the directive', async () => {
    const world = await worldOf(ledger);
    expect([world.tasks.filter((t) => t.level === 'leaf').length, world.indicators.length]).toEqual([54, 56]);
    expect(authors.length).toBeGreaterThan(180);
    const told = await compare(ledger, world, world.days, authors);
    expect(told.wrong.slice(0, 10)).toEqual([]);
    expect([told.lines, told.waiting]).toEqual([world.days.length * authors.length * 110, 0]);
    console.info(
      `${told.lines} lines: ${authors.length} bodies × 110 × ${world.days.length} days; ${told.shared} shared, 0 in nobody’s hands`,
    );
  });

  const candidatesAre = (those: string): string[] => [
    ...keptFrom('line_grounds', those),
    ...keptFrom('last_resorts', '0'),
  ];
  const officesAre = (plant: (view: string) => string): string[] => [
    'DROP VIEW verifying_offices',
    plant(views().find((one) => one.startsWith('CREATE VIEW verifying_offices '))!),
  ];
  it.each([
    [
      'nobody is left as the last resort',
      ["DELETE FROM line_candidates WHERE line = ''"],
      'in nobody’s hands',
    ],
    [
      'whoever holds the subject is farther than the last resort',
      ["UPDATE line_candidates SET place = 200000 WHERE why = 'by_subject'"],
      'and ought to be of',
    ],
    [
      'whoever has left still counts',
      officesAre((view) => view.replace('m.until AS until', 'NULL AS until')),
      'who is not there',
    ],
  ])(
    'a planted fault is noticed: %s',
    async (_what, plant, seen) => {
      const put = (statements: readonly string[]) =>
        ledger.db().writeBatch(statements.map((one) => ({ sql: one, args: [] })));
      await put(plant);
      try {
        const world = await worldOf(ledger);
        const told = await compare(
          ledger,
          world,
          ['2025-02-28', '2025-03-01', '2026-11-29'],
          ['moha', 'molisa', 'cpsc', 'hp2-ubnd'],
        );
        expect(told.wrong.join('\n')).toContain(seen);
      } finally {
        await put([...officesAre((view) => view), ...candidatesAre('1')]);
      }
    },
    120_000,
  );
});

describe('whatever fields are assigned and bodies reorganised', () => {
  const bodies = ['moha', 'moet', 'mofa', 'mps', 'mae', 'cpsc', ...spare];
  const day = fc
    .integer({ min: 0, max: 700 })
    .map((n) => new Date(Date.UTC(2027, 0, 1 + n)).toISOString().slice(0, 10));
  const aField = fc.record({
    act: fc.constant('assign' as const),
    body: fc.constantFrom(...bodies),
    function: fc.constantFrom('overseas_labour', 'vocational_education'),
    tasks: fc.subarray([
      'CT-20/2',
      'CT-20/2.3',
      'CT-20/5',
      'CT-20/5.3',
      'CT-20/5.3.1',
      'CT-20/3.11',
      'CT-20/1.1',
    ]),
    indicators: fc.subarray(['IND-SENT-PROV', 'IND-REMIT']),
    on: day,
  });
  const anEnd = fc.record({ act: fc.constant('end' as const), which: fc.nat(), on: day });
  const aChange = fc.record({
    act: fc.constant('succeed' as const),
    body: fc.constantFrom(...bodies),
    kind: fc.constantFrom('renamed', 'split', 'function_transferred', 'dissolved'),
    heirs: fc.shuffledSubarray(bodies, { minLength: 2, maxLength: 2 }),
    function: fc.constantFrom('all', 'overseas_labour'),
    on: day,
  });
  let keys = 0;
  const once = () => ({ key: `random-${++keys}`, request: keys });
  /** What the ledger refuses has not happened. */
  let done = 0;
  const tried = async (act: Promise<unknown>) => {
    await act.then(
      () => done++,
      (refused: { kind?: string }) => {
        if (refused.kind === undefined) throw refused;
      },
    );
  };

  it('every line is somebody’s, and the right one’s', async () => {
    let lines = 0;
    let waiting = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(aField, aField, anEnd, aChange), { minLength: 2, maxLength: 4 }),
        async (steps) => {
          for (const step of steps) {
            const ctx: Ctx = await ledger.ctx('public', { actor: { kind: 'system', job: 'setup' } });
            if (step.act === 'assign')
              await tried(
                assignField(ctx, once(), {
                  documentId: 'CT-20',
                  section: '1',
                  agencyId: step.body,
                  function: step.function,
                  taskIds: step.tasks,
                  indicatorIds: step.indicators,
                  from: step.on,
                }),
              );
            if (step.act === 'end') {
              const open = await ledger.rows(
                'SELECT id, revision FROM fields WHERE until IS NULL ORDER BY id',
              );
              const one = open[step.which % Math.max(1, open.length)];
              if (one)
                await tried(
                  endField(ctx, once(), { id: String(one.id), revision: Number(one.revision) }, step.on),
                );
            }
            if (step.act === 'succeed') {
              const [row] = await ledger.rows('SELECT revision FROM agencies WHERE id = ?', [step.body]);
              const one = step.kind === 'dissolved' ? 0 : step.kind === 'split' ? 2 : 1;
              // A circle of successions is nobody's to record: an heir is never one that was itself succeeded.
              const gone = new Set(
                (await ledger.rows('SELECT from_id FROM successions')).map((r) => r.from_id),
              );
              const heirs = step.heirs.filter((heir) => heir !== step.body && !gone.has(heir));
              if (heirs.length < one) continue;
              await tried(
                succeedAgency(
                  ctx,
                  once(),
                  { id: step.body, revision: Number(row!.revision) },
                  {
                    kind: step.kind,
                    on: step.on,
                    ends: step.kind !== 'function_transferred',
                    successors: heirs.slice(0, one).map((toId) => ({
                      toId,
                      function: step.kind === 'function_transferred' ? 'overseas_labour' : step.function,
                    })),
                    section: '1',
                    sourceId: 'CT-20',
                  },
                ),
              );
            }
          }
          const world = await worldOf(ledger);
          const of = [...bodies, 'cec', 'molisa', 'hp2-ubnd', 'vff'];
          const days = world.days.filter((one) => one >= '2026-12-01').slice(-8);
          const told = await compare(ledger, world, days, of);
          lines += told.lines;
          waiting += told.waiting;
          expect(told.wrong.slice(0, 5)).toEqual([]);
        },
      ),
      // One ledger lives through all of it, so a failure is told as it happened.
      { numRuns: 10, endOnFailure: true, seed: 20_221_212 },
    );
    expect(done).toBeGreaterThan(15);
    console.info(`${done} acts, ${lines} lines, ${waiting} with nobody there but the author’s kin`);
  });
});
