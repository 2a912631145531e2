// Every duty has a holder or an explicit vacancy on every single day, whatever becomes of the bodies.
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  type Assignment,
  type Body,
  covers,
  functions,
  type Responsibility,
  responsibilities,
  type Succession,
} from '../../db/assignments/rules.ts';
import { useLedger } from '../support/ledger.ts';

const dayMs = 86_400_000;
const issued = '2022-12-12';
const onDay = (ms: number) => new Date(ms).toISOString().slice(0, 10);
const daysFrom = (first: string, last: string): string[] => {
  const days: string[] = [];
  for (let at = Date.parse(first); at <= Date.parse(last); at += dayMs) days.push(onDay(at));
  return days;
};
const today = onDay(Date.now() + 7 * 3_600_000);

/** What is wrong with one duty's stretches on one day; null when it is held, or vacant and says why. */
function wrongOn(
  day: string,
  duty: Pick<Assignment, 'from' | 'until'>,
  stretches: readonly Responsibility[],
): string | null {
  const there = stretches.filter((stretch) => covers(stretch, day));
  const isIn = covers(duty, day);
  if (!isIn) return there.length === 0 ? null : 'held outside its own time';
  if (there.length === 0) return 'neither held nor vacant';
  const vacancies = there.filter((s) => s.agencyId === null);
  if (vacancies.length > 0 && vacancies.length < there.length) return 'held and vacant at once';
  if (vacancies.some((s) => !s.vacancyReason)) return 'vacant without a reason';
  if (there.some((s) => s.agencyId !== null && s.vacancyReason !== null))
    return 'held, with a reason why not';
  return null;
}

const ledger = useLedger();
let duties: (Assignment & { code: string | null })[];
let edges: Succession[];
let bodies: Map<string, Body & { startedOn: string | null }>;
let stretches: Map<string, Responsibility[]>;

beforeAll(async () => {
  duties = (await ledger.rows(
    `SELECT a.id, a.agency_id AS agencyId, a.function, a."from", a.until, t.code FROM assignments a LEFT JOIN tasks t ON t.id = a.task_id`,
  )) as unknown as typeof duties;
  edges = (await ledger.rows(
    'SELECT id, from_id AS fromId, to_id AS toId, "on", function FROM successions',
  )) as unknown as Succession[];
  const rows = await ledger.rows('SELECT id, started_on AS startedOn, ended_on AS endedOn FROM agencies');
  bodies = new Map(rows.map((b) => [String(b.id), b as never]));
  stretches = new Map(duties.map((duty) => [duty.id, responsibilities([duty], edges, bodies)]));
});

describe('the directive’s section 5, from its day until today', () => {
  it('names somebody for every task but the last line, which names nobody', async () => {
    const leaves = await ledger.rows(
      "SELECT code FROM tasks WHERE directive_id = 'CT-20' AND code LIKE '5.%' AND level = 'leaf'",
    );
    const named = new Set(duties.map((duty) => duty.code));
    expect(leaves.map((t) => String(t.code)).filter((code) => !named.has(code))).toEqual(['5.8']);
  });

  it('each of its duties is held, or vacant with the reason, on every day', () => {
    const days = daysFrom(issued, today);
    const own = duties.filter((duty) => duty.code?.startsWith('5.'));
    expect([days.length > 1_400, own.length]).toEqual([true, 38]);
    const wrong = own.flatMap((duty) =>
      days.flatMap((day) => {
        const what = wrongOn(day, duty, stretches.get(duty.id)!);
        return what === null ? [] : [`${day} ${duty.id}: ${what}`];
      }),
    );
    expect(wrong.slice(0, 20)).toEqual([]);
  });

  it('and by a body that had begun and not yet ended', () => {
    const days = daysFrom(issued, today);
    const wrong = duties.flatMap((duty) =>
      stretches.get(duty.id)!.flatMap((s) => {
        const body = s.agencyId === null ? null : bodies.get(s.agencyId);
        if (!body) return [];
        return days
          .filter((day) => covers(s, day))
          .filter((day) => (body.startedOn ?? '') > day || (body.endedOn !== null && body.endedOn <= day))
          .slice(0, 1)
          .map((day) => `${day} ${duty.id}: ${body.id}`);
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('the ledger answers the same: on the first of every month, and around each day on which bodies changed', async () => {
    const changes = [...new Set(edges.map((edge) => edge.on)), ...[...bodies.values()].map((b) => b.endedOn)]
      .filter((day): day is string => day !== null && day >= issued)
      .flatMap((day) => [onDay(Date.parse(day) - dayMs), day, onDay(Date.parse(day) + dayMs)]);
    const sampled = [
      ...new Set([...daysFrom(issued, today).filter((day) => day.endsWith('-01')), ...changes, today]),
    ].sort();
    expect(sampled.length).toBeGreaterThan(50);
    const own = duties.filter((duty) => duty.code?.startsWith('5.'));
    for (const day of sampled) {
      const asked = await ledger.ask(
        'public',
        `{ directive(symbol: "20-CT/TW", validOn: "${day}") { tasks(first: 100) { nodes { code holders { agency { id } vacancyReason } } } } }`,
      );
      const told = (asked.data.directive.tasks.nodes as { code: string; holders: Holder[] }[])
        .filter(({ code }) => code.startsWith('5.'))
        .flatMap(({ code, holders }) => holders.map((h) => said(code, h)));
      const expected = own.flatMap((duty) =>
        stretches
          .get(duty.id)!
          .filter((s) => covers(s, day))
          .map((s) =>
            said(duty.code!, {
              agency: s.agencyId === null ? null : { id: `Agency:${s.agencyId}` },
              vacancyReason: s.vacancyReason,
            }),
          ),
      );
      expect(told.sort(), day).toEqual(expected.sort());
    }
  });
});

interface Holder {
  readonly agency: { readonly id: string } | null;
  readonly vacancyReason: string | null;
}
const said = (code: string, { agency, vacancyReason }: Holder) =>
  `${code} ${agency?.id ?? `nobody: ${vacancyReason}`}`;

describe('whatever becomes of bodies', () => {
  const body = fc.integer({ min: 0, max: 7 });
  const day = fc.integer({ min: 0, max: 1_500 }).map((n) => onDay(Date.parse('2022-01-01') + n * dayMs));
  const duty = fc.record({
    agency: body,
    function: fc.constantFrom(...functions.slice(1)),
    from: day,
    lasts: fc.option(fc.integer({ min: 1, max: 900 })),
  });
  /** Bodies only pass duties to later ones, so that no circle can arise; they may end earlier, later or never. */
  const edge = fc
    .record({ from: body, to: body, on: day, function: fc.constantFrom(...functions) })
    .filter(({ from, to }) => from < to);
  const end = fc.record({ of: body, on: day });

  it('every day of a duty’s own time is held or vacant with its reason, and no other day is', () => {
    fc.assert(
      fc.property(duty, fc.array(edge, { maxLength: 12 }), fc.array(end, { maxLength: 6 }), (d, es, ends) => {
        const asked: Assignment = {
          id: 'duty',
          agencyId: `b${d.agency}`,
          function: d.function,
          from: d.from,
          until: d.lasts === null ? null : onDay(Date.parse(d.from) + d.lasts * dayMs),
        };
        const lineage = es.map((e, n) => ({
          id: `s${n}`,
          fromId: `b${e.from}`,
          toId: `b${e.to}`,
          on: e.on,
          function: e.function,
        }));
        const ended = new Map(ends.map(({ of, on }) => [`b${of}`, { id: `b${of}`, endedOn: on }]));
        const held = responsibilities([asked], lineage, ended);
        // It can only change where a stretch begins or ends: those days and their neighbours stand for all.
        const turns = [asked.from!, asked.until, ...held.flatMap((s) => [s.from, s.until])]
          .filter((on): on is string => on !== null)
          .flatMap((on) => [-1, 0, 1].map((by) => onDay(Date.parse(on) + by * dayMs)));
        for (const on of new Set(turns)) {
          const what = wrongOn(on, asked, held);
          // A split may leave one part held and the other vacant.
          if (what !== null && what !== 'held and vacant at once') throw new Error(`${on}: ${what}`);
        }
      }),
      { numRuns: Number(process.env.LEDGER_RUNS ?? 2_000), seed: 20_221_212 },
    );
  });
});
