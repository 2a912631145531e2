// The balance sheet at the end: what the ledger answers through GraphQL, what the scenario knows it did, and what a recount of
// the bare rows comes to. The recount shares no code with the ledger.
import { createHash } from 'node:crypto';
import type { Expected, Fate } from './play.ts';
import type { World } from './world.ts';

interface Difference {
  readonly what: string;
  readonly values: Readonly<Record<string, unknown>>;
}

export interface Balance {
  readonly compared: number;
  readonly differences: readonly Difference[];
  readonly lines: readonly string[];
}

export async function balance(world: World, expected: Expected): Promise<Balance> {
  const differences: Difference[] = [];
  let compared = 0;
  const same = (what: string, values: Record<string, unknown>): void => {
    compared++;
    if (new Set(Object.values(values).map((v) => JSON.stringify(v))).size > 1)
      differences.push({ what, values });
  };

  const { directive } = await world.query(
    null,
    '{ directive(symbol: "20-CT/TW") { rounds(first: 100) { nodes { id period } } } }',
  );
  const rounds = directive.rounds.nodes as { id: string; period: string }[];
  const lines: string[] = [];
  const commission = await world.query(world.administrator, '{ viewer { roles } }');
  same('the office that reads the balance', { asked: commission.viewer.roles, is: ['ADMINISTRATOR'] });

  for (const { id, period } of rounds.filter((r) => expected.fates.has(r.period)).sort(byPeriod)) {
    const { completion } = await world.query(
      world.administrator,
      `{ completion(round: "${id}") { due reports { due onTime late overdue onTimeRate { numerator denominator percent } } completions { owed } } }`,
    );
    const { reports: facts, completions } = completion[0];
    same(`${period}: only reports are owed`, { api: completions.owed, known: 0 });
    const fates = [...expected.fates.get(period)!.values()];
    const count = (...which: Fate[]) => fates.filter((f) => which.includes(f)).length;
    const recount = await recounted(world, period);
    same(`${period}: due`, {
      api: facts.due,
      known: fates.length - count('not_responsible'),
      sql: recount.due,
    });
    same(`${period}: on time`, {
      api: facts.onTime,
      known: count('done_on_time', 'going_on'),
      sql: recount.onTime,
    });
    same(`${period}: late`, { api: facts.late, known: count('done_late'), sql: recount.late });
    same(`${period}: overdue`, {
      api: facts.overdue,
      known: count('no_report'),
      sql: recount.due - recount.onTime - recount.late,
    });
    same(`${period}: on-time rate`, {
      api: [facts.onTimeRate.numerator, facts.onTimeRate.denominator],
      known: [count('done_on_time', 'going_on'), fates.length - count('not_responsible')],
    });
    lines.push(
      `${period}: ${facts.due} due, ${facts.onTime} reported on time, ${facts.late} late, ${facts.overdue} overdue; on time ${facts.onTimeRate.numerator}/${facts.onTimeRate.denominator} = ${facts.onTimeRate.percent} %`,
    );
  }

  const one = async (sql: string): Promise<number> => Number((await world.rows(sql))[0]!.n);
  const { publishedReports } = await world.query(null, '{ publishedReports(first: 1) { totalCount } }');
  same('published reports', {
    api: publishedReports.totalCount,
    known: expected.published,
    sql: await one("SELECT count(*) AS n FROM reports WHERE status = 'published'"),
    leaves: await one("SELECT count(*) AS n FROM leaves WHERE entity = 'report'"),
  });
  same('corrections', {
    known: expected.corrections,
    sql: await one('SELECT count(*) AS n FROM reports WHERE superseded_at IS NOT NULL'),
  });
  same('returned', {
    known: expected.returns,
    audit: await one("SELECT count(*) AS n FROM audit_log WHERE action = 'report.return'"),
  });
  same('every change of a report is in the audit log once', {
    revisions: await one('SELECT sum(revision) AS n FROM reports'),
    audit: await one("SELECT count(*) AS n FROM audit_log WHERE entity = 'report'"),
  });
  for (const [period, letters] of expected.letters) {
    const round = rounds.find((r) => r.period === period)!;
    same(`${period}: letters`, {
      known: letters,
      sql: await one(`SELECT count(*) AS n FROM letter_lines k JOIN obligations o ON o.id = k.obligation_id
        WHERE o.round_id = (SELECT id FROM rounds WHERE period = '${period}' AND standing <> 'example')`),
      api: (await everyPage(world, `obligations(first: 100, round: "${round.id}"`, 'letters { id }')).filter(
        (o) => o.letters.length > 0,
      ).length,
    });
  }
  const rungs = await world.rows('SELECT rung, count(*) AS n FROM urgings GROUP BY rung ORDER BY rung');
  lines.push(`urged: ${rungs.map((r) => `${r.n} × ${r.rung}`).join(', ')}; ${expected.answers} answers`);
  same('every rung once', {
    all: await one('SELECT count(*) AS n FROM urgings'),
    different: await one("SELECT count(DISTINCT obligation_id || '~' || rung) AS n FROM urgings"),
  });
  same('no rung before its ruling', {
    early: await one(`SELECT count(*) AS n FROM urgings u JOIN obligations o ON o.id = u.obligation_id
      WHERE u.raised_at < o.known_from AND o.revision = 1`),
    wanted: 0,
  });
  same('answers to letters', {
    known: expected.answers,
    audit: await one("SELECT count(*) AS n FROM audit_log WHERE action = 'letter.answer'"),
  });

  for (const { period, id, sha256 } of expected.packs) {
    const { reviewPack } = await world.query(null, `{ reviewPack(id: "${id}") { content sha256 } }`);
    const content = JSON.parse(reviewPack.content) as {
      sections: {
        id: string;
        figures: { label?: { en: string }; value?: string }[];
        tables: { id: string; rows: unknown[] }[];
      }[];
    };
    const said = (label: string) =>
      Number(
        content.sections.find((s) => s.id === 'I')!.figures.find((f) => f.label?.en === label)?.value ??
          Number.NaN,
      );
    const fates = [...expected.fates]
      .filter(([of]) => of.startsWith(period))
      .flatMap(([, of]) => [...of.values()]);
    const count = (...which: Fate[]) => fates.filter((f) => which.includes(f)).length;
    same(`review of ${period}: bytes`, {
      frozen: sha256,
      now: reviewPack.sha256,
      counted: createHash('sha256').update(reviewPack.content).digest('hex'),
    });
    same(`review of ${period}: reported on time`, {
      pack: said('Reported on time'),
      known: count('done_on_time', 'going_on'),
    });
    const urged = content.sections.flatMap((s) => s.tables).find((t) => t.id === 'III.c')!.rows.length;
    same(`review of ${period}: urged without result`, {
      pack: urged,
      sql: await one(`SELECT count(*) AS n FROM urgings u JOIN obligations o ON o.id = u.obligation_id
        JOIN rounds r ON r.id = o.round_id, review_packs p
        WHERE u.rung = 'review_line' AND r.period LIKE '${period}-%' AND p.period = '${period}' AND u.raised_at < p.known_on || 'T17:00:00.000Z'`),
    });
    same(`review of ${period}: reported late`, { pack: said('Reported late'), known: count('done_late') });
    lines.push(
      `review of ${period}: ${(reviewPack.content.length / 1_024).toFixed(0)} kB, ${said('Of them, due')} due, ${said('Reported on time')} on time, ${said('Reported late')} late, sha256 ${sha256.slice(0, 12)}…`,
    );
  }
  const values = await world.rows(`SELECT r.agency_id || '~' || d.period AS at, v.value FROM report_values v
    JOIN reports r ON r.id = v.report_id JOIN rounds d ON d.id = r.round_id
    WHERE r.status = 'published' AND r.superseded_at IS NULL ORDER BY 1`);
  same('every figure that stands', {
    known: [...expected.values].sort(([a], [b]) => (a < b ? -1 : 1)),
    sql: values.map((v) => [v.at, v.value]),
  });
  same('integrity', {
    sql: (await world.rows('PRAGMA integrity_check'))[0]!.integrity_check,
    wanted: 'ok',
  });
  return { compared, differences, lines };
}

// biome-ignore lint/suspicious/noExplicitAny: a row is whatever was asked for
type Asked = any;

/** All rows of a list, page by page, as the administrator sees it. `list` ends before its closing bracket. */
async function everyPage(world: World, list: string, wanted: string): Promise<Asked[]> {
  const all: Asked[] = [];
  for (let after = ''; ; ) {
    const answer = await world.query(
      world.administrator,
      `{ page: ${list}${after}) { pageInfo { hasNextPage endCursor } nodes { ${wanted} } } }`,
    );
    all.push(...answer.page.nodes);
    if (!answer.page.pageInfo.hasNextPage) return all;
    after = `, after: ${JSON.stringify(answer.page.pageInfo.endCursor)}`;
  }
}

const byPeriod = (a: { period: string }, b: { period: string }) => (a.period < b.period ? -1 : 1);

/** From reports and audit entries alone: who handed in by when, less the time that was spent waiting for others. */
async function recounted(
  world: World,
  period: string,
): Promise<{ due: number; onTime: number; late: number }> {
  const owed = await world.rows(
    `SELECT o.agency_id, o.opened_with_id, o.grace_until, o.released_on, o.task_id, o.round_id
     FROM obligations o JOIN rounds r ON r.id = o.round_id WHERE r.period = ?`,
    [period],
  );
  let [due, onTime, late] = [0, 0, 0];
  for (const o of owed) {
    if (o.released_on !== null) continue;
    due++;
    const steps = await world.rows(
      `SELECT a.action, a.at, a.entity_id FROM audit_log a JOIN reports r ON a.entity = 'report' AND a.entity_id = r.id
       WHERE r.round_id = ? AND r.agency_id IN (?, ?) AND a.action IN ('report.submit', 'report.return')
         AND r.id IN (SELECT report_id FROM report_items WHERE task_id = ? AND claim IS NOT NULL)
       ORDER BY a.entity_id, a.revision`,
      [o.round_id, o.agency_id, o.opened_with_id, o.task_id] as string[],
    );
    // Per report: the last hand-in, less every stretch between a hand-in and the return that followed it.
    const handedIn = new Map<string, { at: number; waited: number }>();
    for (const { action, at, entity_id } of steps) {
      const id = String(entity_id);
      const moment = Date.parse(String(at));
      const known = handedIn.get(id) ?? { at: moment, waited: 0 };
      if (action === 'report.submit') handedIn.set(id, { ...known, at: moment });
      else handedIn.set(id, { ...known, waited: known.waited + moment - known.at });
    }
    const earliest = Math.min(...[...handedIn.values()].map(({ at, waited }) => at - waited));
    if (earliest < Date.parse(String(o.grace_until))) onTime++;
    else if (Number.isFinite(earliest)) late++;
  }
  return { due, onTime, late };
}
