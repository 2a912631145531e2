// Reports, their lines and obligations counted by where they stand: the same as whoever counts the rows one by one.
import { beforeAll, describe, expect, it } from 'vitest';
import { lineKeepers } from '../../db/reports/kept-lines.ts';
import { keptDifferences } from '../../db/upkeep/differences.ts';
import { toId } from '../../schema/ids.ts';
import { setStage } from '../access/cast.ts';
import { setScene } from '../reviews/scene.ts';
import { bothWays } from '../support/both-ways.ts';
import { useLedger, type Who } from '../support/ledger.ts';

const ledger = useLedger();
const people: Who[] = ['public', 'haiPhong', 'ministry', 'commission', 'administrator'];
const leads: readonly Who[] = ['commission', 'administrator'];
const published = ['published', 'superseded'];
const steps = ['draft', 'submitted', 'returned', 'verified', ...published];

beforeAll(async () => {
  await setScene(ledger);
  await setStage(ledger);
});

const column = async (sql: string) => (await ledger.rows(sql)).map((row) => Object.values(row));
const stepOf = "iif(r.superseded_at IS NULL, r.status, 'superseded')";
/** [step, reports, lines] of the reports that a condition names. */
const recounted = async (where: string) =>
  new Map(
    (
      await column(
        `SELECT ${stepOf}, count(*), sum((SELECT count(*) FROM report_items i WHERE i.report_id = r.id)) FROM reports r WHERE ${where} GROUP BY 1`,
      )
    ).map(([step, reports, lines]) => [String(step), { reports, lines }]),
  );
const counts = `{ ${steps.join(' ')} }`;

describe.each([false, true])('where examples are counted: %s', (isExample) => {
  const kind = `(r.standing = 'example') = ${Number(isExample)}`;
  const args = `(isExample: ${isExample})`;

  it.each(people)('reports and their lines, of each round and body, to %s', async (who) => {
    let seen = 0;
    for (const [type, key] of [
      ['Round', 'round_id'],
      ['Agency', 'agency_id'],
    ] as const) {
      const ids = (await column(`SELECT DISTINCT ${key} FROM reports ORDER BY 1`)).flat();
      const fields = `reportCounts${args} ${counts} lineCounts${args} ${counts}`;
      const source =
        type === 'Round'
          ? `{ directive(symbol: "20-CT/TW") { rounds(first: 100) { nodes { id ${fields} } } } }`
          : `{ agencies(first: 100, kind: PROVINCE_GOVERNMENT, existing: true) { nodes { id ${fields} } } }`;
      const data = await bothWays(ledger, who, source);
      const rows = (data.agencies ?? data.directive.rounds).nodes as { id: string }[];
      for (const id of ids) {
        const row = rows.find((one) => one.id === toId(type, String(id))) as unknown as Record<
          'lineCounts' | 'reportCounts',
          Record<string, number | null>
        >;
        const should = await recounted(`r.${key} = '${id}' AND ${kind}`);
        for (const step of steps) {
          const isTold = published.includes(step) || leads.includes(who);
          const { reports = 0, lines = 0 } = should.get(step) ?? {};
          expect([id, step, row.reportCounts[step]]).toEqual([id, step, isTold ? reports : null]);
          expect([id, step, row.lineCounts[step]]).toEqual([id, step, isTold ? lines : null]);
          seen += Number(isTold && reports);
        }
      }
    }
    expect(seen).toBeGreaterThan(isExample ? 4 : 2);
  });

  it.each(people)('lines on each task, to %s', async (who) => {
    const source = `{ directive(symbol: "20-CT/TW") { tasks(first: 100) { nodes { id lineCounts${args} ${counts} } } } }`;
    const { directive } = await bothWays(ledger, who, source);
    let seen = 0;
    for (const { id, lineCounts } of directive.tasks.nodes) {
      const should = new Map(
        (
          await column(
            `SELECT ${stepOf}, count(*) FROM reports r JOIN report_items i ON i.report_id = r.id WHERE 'Task:' || i.task_id = '${id}' AND ${kind} GROUP BY 1`,
          )
        ).map(([step, n]) => [String(step), Number(n)]),
      );
      for (const step of steps) {
        const isTold = published.includes(step) || leads.includes(who);
        expect([id, step, lineCounts[step]]).toEqual([id, step, isTold ? (should.get(step) ?? 0) : null]);
        seen += Number(isTold && (should.get(step) ?? 0));
      }
    }
    expect(seen).toBeGreaterThan(1);
  });

  it('of a day that is past, what was published by then, to anyone the same', async () => {
    for (const day of ['2026-11-02', '2026-11-21']) {
      const before = `'${new Date(Date.parse(`${day}T00:00:00.000+07:00`) + 86_400_000).toISOString()}'`;
      const stood = `r.published_at < ${before} AND ${kind}`;
      const source = `query ($on: Date!) { directive(symbol: "20-CT/TW", knownOn: $on) { tasks(first: 100) { nodes { lineCounts${args} ${counts} } }
        rounds(first: 100) { nodes { reportCounts${args} ${counts} } } } }`;
      const [[reports], [lines]] = [
        await column(
          `SELECT count(*), sum(coalesce(r.superseded_at < ${before}, 0)) FROM reports r WHERE ${stood}`,
        ),
        await column(
          `SELECT count(*), sum(coalesce(r.superseded_at < ${before}, 0)) FROM reports r JOIN report_items i ON i.report_id = r.id WHERE ${stood}`,
        ),
      ];
      for (const who of ['public', 'commission'] as const) {
        const { directive } = await bothWays(ledger, who, source, { on: day });
        const sum = (of: Record<string, number | null>[], step: string) =>
          of.reduce((total, one) => total + Number(one[step]), 0);
        for (const [of, [whole, superseded]] of [
          [directive.rounds.nodes.map((one: { reportCounts: object }) => one.reportCounts), reports!],
          [directive.tasks.nodes.map((one: { lineCounts: object }) => one.lineCounts), lines!],
        ] as const) {
          expect(sum(of, 'superseded')).toBe(Number(superseded));
          expect(sum(of, 'published')).toBe(Number(whole) - Number(superseded));
          expect(of.every((one: { draft: null }) => one.draft === null)).toBe(true);
        }
      }
    }
  });

  it('obligations by word, of each round, body and task, today and on days that are past, are those listed one by one', async () => {
    const words =
      'OVERDUE SENT_BACK DUE_SOON WAITING_LATE WAITING NOT_YET REPORTED_LATE REPORTED_ON_TIME DONE_LATE DONE_ON_TIME NOT_PURSUED EXEMPT NOT_RESPONSIBLE'.split(
        ' ',
      );
    const field = (word: string) =>
      word.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
    const [[round], [agency], [task]] = (await Promise.all(
      ['round_id', 'agency_id', 'task_id'].map((key) =>
        column(
          `SELECT ${key} FROM obligations WHERE (standing = 'example') = ${Number(isExample)} GROUP BY 1 ORDER BY count(*) DESC LIMIT 1`,
        ).then((rows) => rows.flat()),
      ),
    )) as [[string], [string], [string]];
    const of = { round: toId('Round', round), agency: toId('Agency', agency), task: toId('Task', task) };
    const some = `obligationCounts(isExample: ${isExample}`;
    const inside = `{ total ${words.map(field).join(' ')} }`;
    const seen = new Set<string>();
    // Of a round that was not known then.
    const none = Object.fromEntries(['total', ...words.map(field)].map((word) => [word, 0]));
    for (const clocks of ['', ', validOn: "2026-10-20"', ', validOn: "2026-11-10", knownOn: "2026-11-10"']) {
      const first = clocks.replace(', ', '');
      const asked = `{ agency(id: "${of.agency}"${clocks}) { whole: ${some}) ${inside} inRound: ${some}, round: "${of.round}") ${inside} }
        directive(symbol: "20-CT/TW"${clocks}) { rounds(first: 100) { nodes { id ${some}) ${inside} } } tasks(first: 100) { nodes { id ${some}) ${inside} } } } }`;
      const { agency: body, directive } = await bothWays(ledger, 'public', asked);
      const listed = async (filter: string) => {
        const found = { total: 0 } as Record<string, number>;
        let after = '';
        for (;;) {
          const { data } = await ledger.ask(
            'public',
            `{ obligations(first: 100, ${filter}${after}${first ? `, ${first}` : ''}) { pageInfo { hasNextPage endCursor } nodes { status standing } } }`,
          );
          for (const { status, standing } of data.obligations.nodes)
            if ((standing === 'EXAMPLE') === isExample) {
              found[field(status)] = (found[field(status)] ?? 0) + 1;
              found.total!++;
            }
          if (!data.obligations.pageInfo.hasNextPage)
            return { ...Object.fromEntries(words.map((w) => [field(w), 0])), ...found };
          after = `, after: "${data.obligations.pageInfo.endCursor}"`;
        }
      };
      const at = (nodes: { id: string; obligationCounts: object }[], id: string) =>
        nodes.find((one) => one.id === id)?.obligationCounts ?? none;
      expect(body.whole).toEqual(await listed(`agency: "${of.agency}"`));
      expect(body.inRound).toEqual(await listed(`agency: "${of.agency}", round: "${of.round}"`));
      expect(at(directive.rounds.nodes, of.round)).toEqual(await listed(`round: "${of.round}"`));
      expect(at(directive.tasks.nodes, of.task)).toEqual(await listed(`task: "${of.task}"`));
      for (const [word, n] of Object.entries(body.whole)) if (Number(n) > 0) seen.add(word);
    }
    expect(seen.size).toBeGreaterThan(1);
  });
});

describe('what is kept of lines', () => {
  const differences = async () =>
    (await keptDifferences((sql, args) => ledger.rows(sql, args))).filter((one) =>
      one.startsWith('line_counts'),
    );
  const run = (...statements: string[]) =>
    ledger.db().writeBatch(statements.map((sql) => ({ sql, args: [] })));
  const draft = "(SELECT id FROM reports WHERE status = 'draft' ORDER BY id LIMIT 1)";
  const events: Readonly<Record<string, string[]>> = {
    line_counts_of_report: [
      `UPDATE reports SET status = 'submitted', submitted_at = started_at WHERE id = ${draft}`,
    ],
    line_counts_of_new_line: [
      `INSERT INTO report_items (report_id, task_id, claim, saved_at) SELECT r.id, (SELECT id FROM tasks WHERE level = 'leaf' AND id NOT IN (SELECT task_id FROM report_items WHERE report_id = r.id) LIMIT 1), 'done', r.started_at FROM reports r WHERE r.id = ${draft}`,
    ],
    line_counts_of_line_gone: [
      `INSERT INTO taken_out_lines (report_id, line, revision, name, said, taken_out_by_id, taken_out_at)
        SELECT i.report_id, i.task_id, r.revision, 'x', '{}', r.started_by_id, r.started_at FROM report_items i JOIN reports r ON r.id = i.report_id WHERE r.id = ${draft} LIMIT 1`,
      `DELETE FROM report_items WHERE (report_id, task_id) IN (SELECT report_id, line FROM taken_out_lines WHERE name = 'x')`,
    ],
  };
  it.each(Object.keys(events).reverse())('would not be right without the trigger %s', async (name) => {
    expect(await differences()).toEqual([]);
    await run(`DROP TRIGGER ${name}`, ...events[name]!);
    expect(await differences()).not.toEqual([]);
    await run(
      lineKeepers().find((one) => one.startsWith(`CREATE TRIGGER ${name} `))!,
      'UPDATE line_counts SET lines = 0',
      `INSERT INTO line_counts (task_id, is_example, step, lines) SELECT i.task_id, r.standing = 'example', ${stepOf}, count(*) FROM report_items i JOIN reports r ON r.id = i.report_id GROUP BY 1, 2, 3
        ON CONFLICT DO UPDATE SET lines = excluded.lines`
        .replace('GROUP BY 1, 2, 3', 'WHERE true GROUP BY 1, 2, 3')
        .replace('ON CONFLICT DO', 'ON CONFLICT (task_id, is_example, step) DO'),
    );
  });
});
