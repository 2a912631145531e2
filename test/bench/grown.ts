// A ledger grown for years in the shape of real use, written by SQL with everything that the acts would have kept: reports with their
// lines as they were handed in, returns, corrections, verdicts, what a ruling makes due, the audit log and the public log, the kept
// roll-ups with their earlier versions. Always the same rows. What it is told is not real, and it is never beside a real ledger.
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { mintToken } from '../../db/access/token.ts';
import { Starting } from '../worker/running.ts';

/** How much: quarters or months, and communes that report beside the provinces. */
export interface Scale {
  readonly name: string;
  readonly cadence: 'quarterly' | 'monthly';
  readonly rounds: number;
  readonly communes: number;
}
export const scales: readonly Scale[] = [
  { name: '1', cadence: 'quarterly', rounds: 12, communes: 0 },
  { name: '10', cadence: 'monthly', rounds: 36, communes: 79 },
  { name: '100', cadence: 'monthly', rounds: 36, communes: 1_099 },
];

/** A folder as `npm start` uses it, with its ledger grown. */
export interface Grown {
  readonly folder: string;
  /** Of an officer of all provinces, whose reports are handed in while it is measured. */
  readonly officer: string;
  /** Of the Commission. */
  readonly commission: string;
  /** Reports with one line each, ready to be handed in; each once. */
  readonly drafts: readonly string[];
  readonly round: string;
  readonly periods: readonly string[];
}

/** The last period of all scales; its reports are on their way. */
const lastMonth = { year: 2026, month: 9 };
const draftRounds = 240;

interface Round {
  readonly id: string;
  readonly period: string;
  readonly start: string;
  readonly end: string;
  readonly due: string;
}
const day = (date: Date) => date.toISOString().slice(0, 10);

function roundsOf({ cadence, rounds }: Scale): Round[] {
  const months = cadence === 'quarterly' ? 3 : 1;
  return Array.from({ length: rounds }, (_, n) => {
    const end = new Date(Date.UTC(lastMonth.year, lastMonth.month - months * (rounds - 1 - n), 0));
    const start = new Date(Date.UTC(end.getUTCFullYear(), end.getUTCMonth() + 1 - months, 1));
    const year = end.getUTCFullYear();
    const month = end.getUTCMonth() + 1;
    const period = months === 3 ? `${year}-Q${month / 3}` : `${year}-${String(month).padStart(2, '0')}`;
    const due = new Date(end.getTime() + 16 * 86_400_000 - 7 * 3_600_000).toISOString();
    return { id: `CT-20/${period}/grown`, period, start: day(start), end: day(end), due };
  });
}

/** As random as the product's own ids, and the same every time. */
const uuid = (n: string) =>
  `printf('%08x-%04x-4000-8000-%012x', (${n} * 2654435761) % 4294967296, (${n} * 40503) % 65536, ${n})`;
const at = (...parts: string[]) => `strftime('%Y-%m-%dT%H:%M:%S.000Z', ${parts.join(', ')})`;

/** From the code that writes it, so that a folder made by other code is not taken for one of this. */
const version = createHash('sha256')
  .update(readFileSync(import.meta.filename))
  .digest('hex')
  .slice(0, 12);

/** The grown ledger, from the temporary folder where it was made before. `migrations` are part of what it is known by. */
export async function grown(scale: Scale): Promise<Grown> {
  const migrations = readFileSync(
    join(import.meta.dirname, '../../db/migrations/meta/_journal.json'),
    'utf8',
  );
  const known = createHash('sha256').update(version).update(migrations).digest('hex').slice(0, 12);
  const folder = join(tmpdir(), `ledger-grown-${scale.name}-${known}`);
  const notes = join(folder, 'grown.json');
  if (!existsSync(notes)) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    await (await new Starting({ dataFolder: folder }).running()).stop();
    const made = await grow(folder, scale);
    writeFileSync(`${notes}.new`, JSON.stringify(made));
    renameSync(`${notes}.new`, notes);
  }
  return { ...(JSON.parse(readFileSync(notes, 'utf8')) as Omit<Grown, 'folder'>), folder };
}

/** A copy to be changed. */
export function copyOf(of: Grown, name: string): string {
  const folder = join(tmpdir(), `ledger-measured-${process.pid}-${name}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const file of ['ledger.db', 'secrets.json', 'example-tokens.env'])
    copyFileSync(join(of.folder, file), join(folder, file));
  return folder;
}

async function grow(folder: string, scale: Scale): Promise<Omit<Grown, 'folder'>> {
  const db = new Database(join(folder, 'ledger.db'));
  const { TOKEN_PEPPER } = JSON.parse(readFileSync(join(folder, 'secrets.json'), 'utf8')) as {
    TOKEN_PEPPER: string;
  };
  const rounds = roundsOf(scale);
  const last = rounds.length - 1;
  const before = '2023-01-02T00:00:00.000Z';
  const sql = (text: string, ...args: (string | number)[]) => {
    db.prepare(text).run(...args);
  };
  db.exec('PRAGMA synchronous = OFF; PRAGMA cache_size = -400000; PRAGMA temp_store = MEMORY; BEGIN');

  sql(
    `CREATE TEMP TABLE g_rounds AS SELECT key AS w, value ->> 'id' AS id, value ->> 'period' AS period, value ->> 'start' AS period_start,
      value ->> 'end' AS period_end, value ->> 'due' AS due_at FROM json_each(?)`,
    JSON.stringify(rounds),
  );
  sql(
    `CREATE TEMP TABLE g_tasks AS SELECT id, row_number() OVER (ORDER BY id) - 1 AS t FROM tasks WHERE level = 'leaf' AND directive_id = 'CT-20'`,
  );
  sql(
    `CREATE TEMP TABLE g_provinces AS SELECT min(id) AS id, territory_id, row_number() OVER (ORDER BY min(id)) - 1 AS a FROM agencies
      WHERE kind = 'province_government' AND ended_on IS NULL AND territory_id IN (SELECT id FROM territories WHERE code IS NOT NULL AND until IS NULL)
      GROUP BY territory_id`,
  );
  // Communes have no place on the ledger; they stand below their province's committee.
  sql(
    `CREATE TEMP TABLE g_communes AS SELECT 'commune-' || n.value AS id, NULL AS territory_id, 1000 + n.value AS a, p.id AS parent
      FROM generate_series(0, ?) n JOIN g_provinces p ON p.a = n.value % (SELECT count(*) FROM g_provinces)`,
    scale.communes - 1,
  );
  sql(
    `INSERT INTO agencies (id, kind, territory_id, source_id, confidence, revision, known_from) SELECT id, 'province_department', NULL, 'CT-20', 'quoted', 1, ? FROM g_communes`,
    before,
  );
  sql(
    `INSERT INTO agency_names (id, agency_id, name_vi, name_en, folded, revision, known_from)
      SELECT id || '/name-1', id, 'UBND xã số ' || a, 'Commune committee ' || a, 'ubnd xa so ' || a, 1, ? FROM g_communes`,
    before,
  );
  sql(
    `INSERT INTO agency_parents (id, agency_id, parent_id, "from", revision, known_from) SELECT id || '/parent-1', id, parent, '2025-07-01', 1, ? FROM g_communes`,
    before,
  );
  sql(
    'CREATE TEMP TABLE g_bodies AS SELECT id, territory_id, a FROM g_provinces UNION ALL SELECT id, territory_id, a FROM g_communes',
  );

  for (const [id, office] of [
    ['grown-province', 'Cán bộ báo cáo'],
    ['grown-ministry', 'Cán bộ thẩm định'],
    ['grown-commission', 'Cán bộ theo dõi'],
  ])
    sql(
      'INSERT INTO people (id, office_vi, office_en, is_example, created_at) VALUES (?, ?, ?, 0, ?)',
      id!,
      office!,
      office!,
      before,
    );
  sql(
    `INSERT INTO memberships (id, person_id, agency_id, role, "from") SELECT 'grown/' || id, 'grown-province', id, 'province_officer', '2023-01-01' FROM g_provinces`,
  );
  sql(
    `INSERT INTO memberships (id, person_id, agency_id, role, "from") VALUES ('grown/commission', 'grown-commission', 'cpsc', 'commission', '2023-01-01')`,
  );
  const tokens: string[] = [];
  for (const person of ['grown-province', 'grown-commission']) {
    const { token, hash } = await mintToken(TOKEN_PEPPER);
    tokens.push(token);
    sql(
      `INSERT INTO tokens (id, hash, person_id, label, scopes, created_at, expires_at) VALUES (?, ?, ?, 'grown',
        (SELECT scopes FROM tokens WHERE label = 'example' LIMIT 1), ?, '2099-01-01T00:00:00.000Z')`,
      `${person}/token`,
      hash,
      person,
      before,
    );
  }

  // What is owed: every province, every task, every period, all of them over.
  sql(
    `INSERT INTO rounds (id, directive_id, period, period_start, period_end, opens_at, due_at, ruling_document_id, standing, revision, known_from)
      SELECT id, 'CT-20', period, period_start, period_end, period_end || 'T00:00:00.000Z', due_at, 'CT-20', 'official_data', 1, ? FROM g_rounds`,
    before,
  );
  sql(
    `INSERT INTO rulings (id, directive_id, authority_id, document_id, section, ruled_on, task_ids, roles, agency_kinds, agency_ids, cadence,
        opens_after_days, due_after_days, grace_days, "from", until, applied_at, standing, revision, known_from)
      SELECT 'grown', 'CT-20', 'secretariat', 'CT-20', '1', '2023-01-01', json_group_array(id), '[]', '["province_government"]', '[]', ?,
        0, 15, 0, '2023-01-01', '2026-10-01', '2026-11-01T00:00:00.000Z', 'official_data', 1, ? FROM g_tasks`,
    scale.cadence,
    before,
  );
  sql(
    `INSERT INTO obligations (id, ruling_id, round_id, task_id, agency_id, responsibility_id, due_at, grace_until, standing, revision, known_from)
      SELECT w.id || '~' || t.id || '~' || a.id || '~official_data', 'grown', w.id, t.id, a.id,
        coalesce((SELECT min(id) FROM responsibilities WHERE task_id = t.id), 'grown'), w.due_at, w.due_at, 'official_data', 1, w.period_end || 'T00:00:00.000Z'
      FROM g_rounds w CROSS JOIN g_provinces a CROSS JOIN g_tasks t`,
  );

  // Who reported, how far it came, and what happened on the way.
  sql(
    `CREATE TEMP TABLE g_reports AS SELECT row_number() OVER (ORDER BY w, a) AS n, *, h % 10 = 7 AS was_returned,
        ${at('due_at', `CASE WHEN h % 4 = 3 THEN '+5 days' ELSE '-2 days' END`, `'+' || (a % 700) || ' minutes'`)} AS handed_in
      FROM (SELECT w.w, w.id AS round_id, w.period, w.period_end, w.due_at, b.id AS agency_id, b.territory_id, b.a,
        (w.w * 7919 + b.a * 104729 + w.w * b.a * 31) % 100 AS h FROM g_rounds w CROSS JOIN g_bodies b)`,
  );
  sql('ALTER TABLE g_reports ADD COLUMN id TEXT');
  sql('ALTER TABLE g_reports ADD COLUMN step TEXT');
  sql('ALTER TABLE g_reports ADD COLUMN published_at TEXT');
  sql('ALTER TABLE g_reports ADD COLUMN supersedes TEXT');
  sql(
    `UPDATE g_reports SET id = ${uuid('n')}, step = CASE
      WHEN w < ${last} THEN CASE WHEN h < 92 THEN 'published' WHEN h < 95 THEN 'returned' END
      WHEN h < 50 THEN 'published' WHEN h < 60 THEN 'verified' WHEN h < 72 THEN 'submitted' WHEN h < 80 THEN 'returned' WHEN h < 86 THEN 'draft' END`,
  );
  sql('DELETE FROM g_reports WHERE step IS NULL');
  sql(`UPDATE g_reports SET published_at = ${at('handed_in', "'+6 days'")} WHERE step = 'published'`);
  // One in fifty was corrected a month later.
  sql(
    `INSERT INTO g_reports SELECT n + 1000000, w, round_id, period, period_end, due_at, agency_id, territory_id, a, h, 0, ${at('handed_in', "'+30 days'")},
        ${uuid('n + 1000000')}, 'published', ${at('handed_in', "'+36 days'")}, id FROM g_reports WHERE step = 'published' AND h < 2 AND w < ${last}`,
  );
  sql('CREATE INDEX temp.g_reports_id ON g_reports (id)');
  sql('CREATE INDEX temp.g_reports_n ON g_reports (n)');
  sql(
    `INSERT INTO reports (id, round_id, agency_id, territory_id, status, standing, supersedes_id, correction_reason, started_by_id, started_at, revision)
      SELECT id, round_id, agency_id, territory_id, 'draft', 'official_data', supersedes, CASE WHEN supersedes IS NOT NULL THEN 'Một số liệu được tính lại.' END,
        'grown-province', ${at('handed_in', "'-3 days'")}, 1 FROM g_reports ORDER BY n`,
  );
  const said = `CASE WHEN (r.a * 13 + t.t * 7 + r.w * 3) % 10 = 9 THEN NULL
    WHEN t.t % 11 = 10 THEN 'not_pursued' WHEN t.t % 5 = 0 AND r.w * 2 > ${last} THEN 'done' WHEN r.w < 2 AND t.t % 3 = 0 THEN 'not_started' ELSE 'in_progress' END`;
  sql(
    `CREATE TEMP TABLE g_lines AS SELECT report_id, task_id, claim,
        CASE WHEN claim IS NOT NULL THEN 'Đã ban hành kế hoạch, phân công các sở và các xã; đã tập huấn ' || (n % 90 + 10) || ' cán bộ trong kỳ.' END AS done,
        CASE WHEN n % 7 = 0 AND claim IS NOT NULL THEN 'Kinh phí về chậm, cán bộ ở xã kiêm nhiệm nhiều việc.' END AS difficulties,
        CASE WHEN n % 31 = 0 AND claim IS NOT NULL THEN 'Đề nghị Bộ hướng dẫn mẫu biểu.' END AS recommendation,
        CASE WHEN n % 3 = 0 AND claim IS NOT NULL THEN '[{"reference":"' || n || '/BC-UBND","grade":"document"}]' END AS evidence,
        CASE WHEN claim IS NULL THEN 'Không phát sinh trong kỳ.' END AS nothing_because, handed_in, was_returned, step
      FROM (SELECT r.id AS report_id, t.id AS task_id, ${said} AS claim, r.n + t.t AS n, r.handed_in, r.was_returned, r.step
        FROM g_reports r CROSS JOIN g_tasks t WHERE (r.a * 3 + t.t + r.w) % 10 < 9)`,
  );
  const item = 'claim, done, difficulties, recommendation, evidence, nothing_because';
  sql(
    `INSERT INTO report_items (report_id, task_id, ${item}, saved_at) SELECT report_id, task_id, ${item}, handed_in FROM g_lines`,
  );
  sql(
    `CREATE TEMP TABLE g_values AS SELECT r.id AS report_id, i.id AS indicator_id, CAST((r.a * 37 + r.w * 11 + i.i) % 4000 AS TEXT) AS value, r.handed_in, r.was_returned, r.step
      FROM g_reports r CROSS JOIN (SELECT id, row_number() OVER (ORDER BY id) - 1 AS i FROM indicators) i WHERE i.i < 4`,
  );
  sql(
    'INSERT INTO report_values (report_id, indicator_id, value, saved_at) SELECT report_id, indicator_id, value, handed_in FROM g_values',
  );
  for (const [table, line, columns, lines] of [
    ['handed_in_items', 'task_id', item, 'g_lines'],
    ['handed_in_values', 'indicator_id', 'value', 'g_values'],
  ])
    sql(
      `INSERT INTO ${table} (report_id, ${line}, revision, ${columns}, handed_in_at)
        SELECT report_id, ${line}, 3 + 2 * was_returned, ${columns}, handed_in FROM ${lines} WHERE step <> 'draft' ORDER BY rowid`,
    );
  sql(
    `CREATE TEMP TABLE g_leaves AS SELECT row_number() OVER (ORDER BY published_at, n) - 1 + (SELECT coalesce(max(number) + 1, 0) FROM leaves) AS number, id, published_at, period
      FROM g_reports WHERE step = 'published'`,
  );
  sql('CREATE INDEX temp.g_leaves_id ON g_leaves (id)');
  const leaf = db.prepare(
    "INSERT INTO leaves (number, entity, entity_id, record, hash, at) VALUES (?, 'report', ?, ?, ?, ?)",
  );
  for (const row of db.prepare('SELECT number, id, published_at, period FROM g_leaves').all() as Leaf[]) {
    const record = JSON.stringify({ id: row.id, period: row.period, type: 'report' });
    const hash = createHash('sha256').update(Uint8Array.of(0)).update(record).digest('hex');
    leaf.run(row.number, row.id, record, hash, row.published_at);
  }
  sql(
    `UPDATE reports SET status = g.step, revision = CASE g.step WHEN 'draft' THEN 2 WHEN 'submitted' THEN 3 WHEN 'returned' THEN 4 WHEN 'verified' THEN 4 ELSE 5 END + 2 * g.was_returned,
        submitted_by_id = CASE WHEN g.step <> 'draft' THEN 'grown-province' END, submitted_at = CASE WHEN g.step <> 'draft' THEN g.handed_in END,
        waited_ms = CASE WHEN g.was_returned OR g.step = 'returned' THEN 259200000 ELSE 0 END,
        verified_by_id = CASE WHEN g.step IN ('verified', 'published') THEN 'grown-ministry' END, verified_by_agency_id = CASE WHEN g.step IN ('verified', 'published') THEN 'moha' END,
        verified_at = CASE WHEN g.step IN ('verified', 'published') THEN ${at('g.handed_in', "'+3 days'")} END,
        published_by_id = CASE WHEN g.step = 'published' THEN 'grown-commission' END, published_at = g.published_at,
        leaf_number = (SELECT number FROM g_leaves l WHERE l.id = g.id),
        superseded_at = CASE WHEN g.h < 2 THEN (SELECT c.published_at FROM g_reports c WHERE c.n = g.n + 1000000) END
      FROM g_reports g WHERE g.id = reports.id AND g.n < 1000000`,
  );
  sql(
    `UPDATE reports SET status = 'published', revision = 5, submitted_by_id = 'grown-province', submitted_at = g.handed_in, verified_by_id = 'grown-ministry',
        verified_by_agency_id = 'moha', verified_at = ${at('g.handed_in', "'+3 days'")}, published_by_id = 'grown-commission', published_at = g.published_at,
        leaf_number = (SELECT number FROM g_leaves l WHERE l.id = g.id) FROM g_reports g WHERE g.id = reports.id AND g.n >= 1000000`,
  );
  sql(
    `INSERT INTO report_returns (report_id, revision, position, reason, returned_by_id, returned_at)
      SELECT id, 4, 0, 'Đề nghị nêu rõ số liệu theo từng xã.', 'grown-ministry', ${at('handed_in', "'-1 days'")} FROM g_reports WHERE was_returned OR step = 'returned'`,
  );
  // The audit log, a row for each step.
  for (const [revision, action, person, when, moved] of [
    ['1', 'report.start', 'grown-province', "'-3 days'", '1'],
    ['2', 'report.save', 'grown-province', "'-2 days'", '1'],
    ['3', 'report.submit', 'grown-province', "'-47 hours'", "was_returned AND step <> 'draft'"],
    ['4', 'report.return', 'grown-ministry', "'-1 days'", 'was_returned'],
    ['3 + 2 * was_returned', 'report.submit', 'grown-province', "'+0 days'", "step <> 'draft'"],
    ['4 + 2 * was_returned', 'report.return', 'grown-ministry', "'+3 days'", "step = 'returned'"],
    [
      '4 + 2 * was_returned',
      'report.verify',
      'grown-ministry',
      "'+3 days'",
      "step IN ('verified', 'published')",
    ],
    ['5 + 2 * was_returned', 'report.publish', 'grown-commission', "'+6 days'", "step = 'published'"],
  ])
    sql(
      `INSERT INTO audit_log (entity, entity_id, revision, action, actor_kind, actor_id, request_id, at, changes)
        SELECT 'report', id, ${revision}, ?, 'person', ?, 'grown-' || n, ${at('handed_in', when!)}, '{"status":["draft","submitted"]}' FROM g_reports WHERE ${moved} ORDER BY n`,
      action!,
      person!,
    );

  // The kept roll-ups, each with its earlier versions.
  for (const [table, line, lines, says] of [
    ['latest_claims', 'task_id', 'g_lines', ['claim']],
    ['latest_values', 'indicator_id', 'g_values', ['value']],
  ] as const) {
    sql(
      `CREATE TEMP TABLE g_kept AS SELECT r.agency_id || '~' || l.${line} || '~official_data' AS id, r.agency_id, l.${line} AS line, 'official_data' AS standing, r.id AS report_id, r.period,
          ${says.map((column) => `l.${column}`).join(', ')}, row_number() OVER told AS revision, r.published_at AS known_from, lead(r.published_at) OVER told AS known_until
        FROM g_reports r JOIN ${lines} l ON l.report_id = r.id WHERE r.step = 'published'
        WINDOW told AS (PARTITION BY r.agency_id, l.${line} ORDER BY r.period_end, r.published_at)`,
    );
    const columns = `id, agency_id, ${line}, standing, report_id, period, ${says.join(', ')}, revision, known_from`;
    const kept = columns.replace(line, 'line');
    sql(`INSERT INTO ${table} (${columns}) SELECT ${kept} FROM g_kept WHERE known_until IS NULL`);
    sql(
      `INSERT INTO ${table}_past (${columns}, known_until) SELECT ${kept}, known_until FROM g_kept WHERE known_until IS NOT NULL`,
    );
    sql('DROP TABLE temp.g_kept');
  }
  const judged = `(SELECT row_number() OVER (ORDER BY l.rowid) AS k, l.* FROM g_lines l WHERE l.step = 'published' AND l.claim IN ('done', 'in_progress'))`;
  sql(
    `INSERT INTO verdicts (id, report_id, task_id, agency_id, round_id, claim, assessment, reason, grade, assessed_on, assessed_by_id, assessed_by_agency_id, published_at, published_by_id, standing, revision, known_from)
      SELECT ${uuid('k')}, r.id, j.task_id, r.agency_id, r.round_id, j.claim, CASE WHEN k % 3 = 0 THEN 'partly_upheld' ELSE 'upheld' END, 'Đã đối chiếu văn bản kèm theo.', 'document',
        substr(r.published_at, 1, 10), 'grown-ministry', 'moha', ${at('r.published_at', "'+9 days'")}, 'grown-commission', 'official_data', 1, ${at('r.published_at', "'+9 days'")}
      FROM ${judged} j JOIN g_reports r ON r.id = j.report_id WHERE k % 50 = 0`,
  );

  // Figures by period and place; of the communes as parts of their province's.
  sql(
    `INSERT INTO observations (id, indicator_id, kind, series, value, qualifier, unit, period_type, period_start, period_end, territory_id, dimension, standing, source_id, confidence, revision, known_from)
      SELECT 'G-' || i.i || '-' || w.w || '-' || b.a, i.id, 'actual', 'flow', CAST((b.a * 37 + w.w * 11 + i.i) % 9000 AS TEXT), 'exact', i.unit, ?, w.period_start, w.period_end, b.territory_id,
        b.dimension, 'official_data', 'CT-20', 'quoted', 1, ${at('w.due_at', "'+20 days'")}
      FROM (SELECT id, unit, row_number() OVER (ORDER BY id) - 1 AS i FROM indicators) i CROSS JOIN g_rounds w CROSS JOIN
        (SELECT a, territory_id, NULL AS dimension FROM g_provinces UNION ALL
          SELECT c.a, p.territory_id, '{"commune":"' || c.id || '"}' FROM g_communes c JOIN g_provinces p ON p.id = c.parent) b`,
    scale.cadence === 'quarterly' ? 'quarter' : 'month',
  );

  // A directive of its own for what is handed in while it is measured, so that it stands in nobody's way.
  sql(
    `INSERT INTO documents (id, kind, symbol, title_vi, title_en, read_as, standing, confidence, folded, revision, known_from)
      VALUES ('GROWN', 'directive', 'GROWN', 'Chỉ thị để đo', 'A directive to measure by', 'full_text', 'official_text', 'quoted', 'chi thi de do', 1, ?)`,
    before,
  );
  sql(
    `INSERT INTO directives (id, document_id, symbol, issued_on, issuer_id, subject_vi, subject_en, source_id, confidence, revision, known_from)
      VALUES ('GROWN', 'GROWN', 'GROWN', '2023-01-02', 'secretariat', 'Việc để đo', 'Something to measure by', 'GROWN', 'quoted', 1, ?)`,
    '2026-11-01T00:00:00.000Z',
  );
  sql(
    `INSERT INTO tasks (id, directive_id, code, level, position, title_vi, title_en, summary_vi, summary_en, kind, source_id, confidence, folded, revision, known_from)
      VALUES ('GROWN/1', 'GROWN', '1', 'leaf', 1, 'Việc để đo', 'Something to measure by', 'Việc để đo', 'Something to measure by', 'policy', 'GROWN', 'quoted', 'viec de do', 1, ?)`,
    before,
  );
  sql(
    `CREATE TEMP TABLE g_drafts AS SELECT value AS w, printf('%04d-%02d', 1980 + value / 12, value % 12 + 1) AS period FROM generate_series(0, ${draftRounds - 1})`,
  );
  sql(
    `INSERT INTO rounds (id, directive_id, period, period_start, period_end, opens_at, standing, revision, known_from)
      SELECT 'GROWN/' || period, 'GROWN', period, period || '-01', period || '-28', period || '-28T00:00:00.000Z', 'official_data', 1, ? FROM g_drafts`,
    before,
  );
  sql(
    `INSERT INTO reports (id, round_id, agency_id, territory_id, status, standing, started_by_id, started_at, revision)
      SELECT ${uuid('5000000 + d.w * 100 + p.a')}, 'GROWN/' || d.period, p.id, p.territory_id, 'draft', 'official_data', 'grown-province', '2026-11-02T00:00:00.000Z', 1
      FROM g_drafts d CROSS JOIN g_provinces p`,
  );
  sql(
    `INSERT INTO audit_log (entity, entity_id, revision, action, actor_kind, actor_id, request_id, at, changes)
      SELECT 'report', id, 1, 'report.start', 'person', 'grown-province', 'grown-' || id, started_at, '{}' FROM reports WHERE round_id LIKE 'GROWN/%'`,
  );
  sql(
    `INSERT INTO round_counts (id, round_id, standing, status, reports, revision, known_from)
      SELECT round_id || '~' || standing || '~' || step, round_id, standing, step, count(*), count(*), '2026-11-02T00:00:00.000Z'
      FROM (SELECT round_id, standing, iif(superseded_at IS NULL, status, 'superseded') AS step FROM reports WHERE standing <> 'example') GROUP BY round_id, standing, step`,
  );
  sql('DROP TABLE IF EXISTS temp.g_values');
  db.exec('COMMIT; PRAGMA wal_checkpoint(TRUNCATE)');
  const drafts = db.prepare("SELECT id FROM reports WHERE round_id LIKE 'GROWN/%' ORDER BY id").all() as {
    id: string;
  }[];
  db.close();
  return {
    officer: tokens[0]!,
    commission: tokens[1]!,
    drafts: drafts.map(({ id }) => id),
    round: rounds[last]!.id,
    periods: rounds.map(({ period }) => period),
  };
}

interface Leaf {
  readonly number: number;
  readonly id: string;
  readonly published_at: string;
  readonly period: string;
}
