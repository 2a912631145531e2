// Anything published, cited by a short id and answered for ever with the same bytes: a record's own columns as they stood in
// one version. Whoever asks, only what the public may know can be cited; hidden and absent are one answer.
import { getTableColumns, getTableName, type SQL, sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { maskedNumber, maskedParts, maskedWords, nobody, sealed } from '../breakdowns/mask.ts';
import { canonical, sha256 } from '../canonical.ts';
import { columnName } from '../columns.ts';
import type { Ctx } from '../ctx.ts';
import { directives } from '../directives/table.ts';
import { indicators, observations, targets } from '../indicators/table.ts';
import {
  findings,
  inspections,
  recommendations,
  supervisionStatements,
  verdicts,
} from '../inspections/table.ts';
import type { Logged } from '../log/sources.ts';
import { mappings, plans } from '../plans/table.ts';
import { toStatement } from '../reading.ts';
import { reportItems, reports, reportValues } from '../reports/table.ts';
import { reviewContents, reviewPacks } from '../reviews/table.ts';
import { rulings } from '../rulings/table.ts';
import { territoryMeasures } from '../territories/table.ts';
import { checked, checkOf, idsBehind, type Kind, kinds, type Named, parse, written } from './rules.ts';

export interface Citation {
  readonly id: string;
  /** Which type of record is cited. */
  readonly type: string;
  /** The record that can be asked for with `node`: for a report's line, its report. */
  readonly record: { readonly type: string; readonly id: string };
  /** What of it is in the public log. */
  readonly logged: Logged;
  /** Canonical JSON (RFC 8785): these bytes, for ever. */
  readonly bytes: string;
  /** Hex SHA-256 of the bytes. */
  readonly sha256: string;
  /** Whether the ledger says it differently by now. */
  readonly revisedSince: boolean;
  /** Id of the newest published version of it; null when it was not revised or the newer one has no such line. */
  readonly revisedBy: string | null;
}

/** The id under which a version of a record is cited. `line`: the task or indicator of a report's line, else empty. */
export async function citationIdOf(kind: Kind, id: string, line = '', revision = 1): Promise<string> {
  const check = checkOf(await sha256(checked(kind, id, line, revision)));
  return written(kind, id, line, revision, check);
}

type Row = Readonly<Record<string, unknown>>;

/** What was cited under this id; null when there is nothing that the public may know of. */
export async function citationBy(ctx: Ctx, id: string): Promise<Citation | null> {
  const named = parse(id);
  if (!named) return null;
  const found = await (named.kind === 'p' ? packs : named.kind in facts ? versions : lines)(ctx, named);
  for (const one of found)
    if ((await citationIdOf(named.kind, one.id, one.line, named.revision)) === id) {
      const { record, newer } = one;
      const bytes = one.bytes ?? canonical({ citation: id, type: kinds[named.kind], ...one.cited });
      return {
        id,
        type: kinds[named.kind],
        record,
        logged: loggedOf(named.kind, one.id, named.revision),
        bytes,
        sha256: await sha256(bytes),
        revisedSince: one.revised,
        revisedBy: newer && (await citationIdOf(named.kind, newer.id, newer.line, newer.revision)),
      };
    }
  return null;
}

/** A line is in the log with its whole report, a review with its content. */
function loggedOf(kind: Kind, id: string, revision: number): Logged {
  if (kind === 'p') return { table: getTableName(reviewContents), id, revision: 0 };
  const fact = facts[kind];
  return fact
    ? { table: getTableName(fact.table), id, revision }
    : { table: getTableName(reports), id, revision: 1 };
}

/** A version that may be the one that is cited. */
interface Candidate {
  readonly id: string;
  readonly line: string;
  readonly cited: Row;
  /** Where the record is a text of its own, that text. */
  readonly bytes?: string;
  readonly record: { readonly type: string; readonly id: string };
  readonly revised: boolean;
  readonly newer: { readonly id: string; readonly line: string; readonly revision: number } | null;
}

interface Fact {
  readonly table: SQLiteTable;
  /** Columns of the frozen text. The lists are closed: a column that is added to a table later would change old answers. */
  readonly says: readonly string[];
  /** Columns that only tell whether a version is public. */
  readonly judgedBy?: readonly string[];
  readonly isPublic?: (row: Row) => boolean;
}
/** What a body says in its own name is public once it has published it, and no more once it has taken it back. */
const saidInPublic = {
  judgedBy: ['publishedAt', 'withdrawnOn'],
  isPublic: (row: Row) => row.publishedAt !== null && row.withdrawnOn === null,
};
const traced = ['sourceId', 'section', 'confidence', 'note', 'revision', 'knownFrom'];
/** Tables that keep their versions. A reading of a plan is public for good once two people answer for it. */
const facts: Readonly<Partial<Record<Kind, Fact>>> = {
  o: {
    table: observations,
    says: [
      ...['id', 'indicatorId', 'kind', 'series', 'value', 'valueHigh', 'qualifier', 'unit'],
      ...['periodType', 'periodStart', 'periodEnd', 'asOf', 'territoryId', 'marketId', 'sex', 'dimension'],
      ...['standing', 'contradictionId', ...traced],
    ],
  },
  t: {
    table: targets,
    says: [
      ...['id', 'planId', 'indicatorId', 'territoryId', 'value', 'qualifier', 'unit', 'period'],
      ...['textVi', 'textEn', 'basePlanId', ...traced],
    ],
  },
  d: { table: territoryMeasures, says: ['id', 'territoryId', 'measure', 'value', 'asOf', ...traced] },
  m: {
    table: mappings,
    says: [
      'id',
      'planId',
      'taskId',
      'state',
      'isConfirmed',
      'section',
      'reason',
      'confirmedAt',
      'revision',
      'knownFrom',
    ],
    isPublic: (row) => Boolean(row.isConfirmed),
  },
  c: {
    table: directives,
    says: [
      ...['id', 'documentId', 'symbol', 'issuedOn', 'issuerId', 'predecessorId', 'subjectVi', 'subjectEn'],
      ...['distributionVi', 'distributionEn', 'hasQuantifiedTargets', 'hasDatedDeadlines', ...traced],
    ],
  },
  k: {
    table: plans,
    says: [
      ...[
        'id',
        'documentId',
        'directiveId',
        'agencyId',
        'territoryId',
        'level',
        'relation',
        'status',
        'period',
      ],
      ...traced,
    ],
  },
  u: {
    table: rulings,
    says: [
      ...[
        'id',
        'directiveId',
        'authorityId',
        'documentId',
        'section',
        'ruledOn',
        'taskIds',
        'roles',
        'agencyKinds',
      ],
      ...['agencyIds', 'cadence', 'dueOn', 'opensAfterDays', 'dueAfterDays', 'graceDays', 'from', 'until'],
      ...['replacesId', 'supersededAt', 'standing', 'revision', 'knownFrom'],
    ],
  },
  n: {
    table: inspections,
    says: [
      ...[
        'id',
        'directiveId',
        'agencyId',
        'byAgencyId',
        'scope',
        'plannedFor',
        'status',
        'begunOn',
        'concludedOn',
      ],
      ...['conclusion', 'standing', 'documentId', 'section', 'revision', 'knownFrom'],
    ],
    isPublic: (row) => row.status === 'concluded',
  },
  f: {
    table: findings,
    says: [
      ...[
        'id',
        'inspectionId',
        'agencyId',
        'byAgencyId',
        'taskId',
        'severity',
        'summary',
        'cases',
        'casesOf',
      ],
      ...[
        'status',
        'recordedOn',
        'measure',
        'handledOn',
        'handledByAgencyId',
        'closedOn',
        'closedByAgencyId',
      ],
      ...['withdrawnOn', 'withdrawnReason', 'publishedAt', 'standing', 'documentId', 'section', 'leafNumber'],
      ...['revision', 'knownFrom'],
    ],
    isPublic: (row) => row.publishedAt !== null,
  },
  j: {
    table: verdicts,
    says: [
      ...[
        'id',
        'reportId',
        'taskId',
        'agencyId',
        'roundId',
        'claim',
        'assessment',
        'reason',
        'grade',
        'assessedOn',
      ],
      ...['assessedByAgencyId', 'publishedAt', 'standing', 'documentId', 'section', 'leafNumber', 'revision'],
      'knownFrom',
    ],
    isPublic: (row) => row.publishedAt !== null,
  },
  s: {
    table: supervisionStatements,
    says: [
      ...['id', 'reportId', 'taskId', 'agencyId', 'view', 'statement', 'statedOn', 'standing', 'documentId'],
      ...['section', 'revision', 'knownFrom'],
    ],
    ...saidInPublic,
  },
  r: {
    table: recommendations,
    says: [
      ...[
        'id',
        'directiveId',
        'taskId',
        'fromAgencyId',
        'toAgencyId',
        'text',
        'madeOn',
        'status',
        'answeredAs',
      ],
      ...['answerText', 'answeredOn', 'answeredByAgencyId', 'standing', 'documentId', 'section', 'revision'],
      'knownFrom',
    ],
    ...saidInPublic,
  },
};
const asJson = ['evidence', 'dimension', 'taskIds', 'roles', 'agencyKinds', 'agencyIds'];
const asFlag = ['isConfirmed', 'blankIsMeant', 'hasQuantifiedTargets', 'hasDatedDeadlines'];

/** Members of a JSON object: columns of a table under their names in the code. */
const members = (table: SQLiteTable, says: readonly string[], row: string, masks: Masks = {}): SQL => {
  const columns = getTableColumns(table);
  return sql.join(
    says.map((name) => {
      const column = sql`${sql.identifier(row)}.${sql.identifier(columnName(columns[name]!))}`;
      const value = masks[name]?.(column) ?? column;
      return sql`${sql.raw(`'${name}'`)}, ${asJson.includes(name) ? sql`json(${value})` : value}`;
    }),
    sql`, `,
  );
};

const rowOf = (json: unknown): Row =>
  Object.fromEntries(
    Object.entries(JSON.parse(String(json)) as Row).map(([name, value]) => [
      name,
      asFlag.includes(name) ? Boolean(value) : value,
    ]),
  );

/** The id itself, or any UUID that begins with these eight digits: a range, so that the index is used. */
const idBegins = (column: SQL, key: string): SQL => {
  const [plain, slashed] = idsBehind(key);
  return sql`(${column} IN (${plain}, ${slashed}) OR (${column} > ${`${key}-`} AND ${column} < ${`${key}.`}))`;
};

async function versions(ctx: Ctx, { kind, key, line, revision }: Named): Promise<Candidate[]> {
  const { table, says, judgedBy = [], isPublic = () => true } = facts[kind]!;
  if (line !== '') return [];
  const name = getTableName(table);
  const among = (
    from: string,
  ) => sql`SELECT json_object(${members(table, [...says, ...judgedBy], 'x')}) AS version
    FROM ${sql.identifier(from)} AS x WHERE ${idBegins(sql`x.id`, key)}`;
  const rows = await ctx.db.read(
    toStatement(sql`${among(name)} UNION ALL ${among(`${name}_past`)} AND x.revision = ${revision}`),
  );
  const all = rows.map((r) => rowOf(r.version));
  return all
    .filter((version) => version.revision === revision && isPublic(version))
    .map((version) => {
      const id = String(version.id);
      const latest = all.reduce(
        (a, b) => (b.id === id && Number(b.revision) > Number(a.revision) ? b : a),
        version,
      );
      const revised = latest !== version;
      return {
        id,
        line: '',
        cited: Object.fromEntries(says.map((column) => [column, version[column]])),
        record: { type: kinds[kind], id },
        revised,
        newer: revised && isPublic(latest) ? { id, line: '', revision: Number(latest.revision) } : null,
      };
    });
}

type Masks = Readonly<Record<string, (column: SQL) => SQL>>;
const line = { reportId: sql.raw('l.report_id'), indicatorId: sql.raw('l.indicator_id') };

/** Lines of published reports. They never change: a correction is a report of its own. A citation is public: it says what the public may know. */
const lineTables = {
  i: {
    table: reportItems,
    of: 'task_id',
    as: 'taskId',
    says: ['reportId', 'taskId', 'claim', 'done', 'difficulties', 'recommendation', 'evidence'],
    beside: sql``,
    unsaid: sql`json_object('nothingBecause', l.nothing_because, 'withdrawnBecause', l.withdrawn_because)`,
    masks: {} as Masks,
  },
  v: {
    table: reportValues,
    of: 'indicator_id',
    as: 'indicatorId',
    says: [
      ...['reportId', 'indicatorId', 'value', 'numerator', 'denominator', 'denominatorBase'],
      ...['blankIsMeant', 'reason'],
    ],
    unsaid: sql`json_object('withdrawnBecause', l.withdrawn_because, 'breakdown', json(${maskedParts(line, sql`l.breakdown`, nobody)}), 'withheld', json(${sealed(line)}))`,
    masks: {
      ...Object.fromEntries(
        ['value', 'numerator', 'denominator', 'denominatorBase'].map((name) => [
          name,
          (column: SQL) => maskedNumber(line, column, nobody),
        ]),
      ),
      reason: (column: SQL) => maskedWords(line, column, nobody),
    } as Masks,
    // In the indicator's unit on the day it was published.
    beside: sql`, 'unit', (SELECT u.unit FROM (SELECT id, unit, known_from, NULL AS known_until FROM ${indicators}
        UNION ALL SELECT id, unit, known_from, known_until FROM indicators_past) u
      WHERE u.id = l.indicator_id AND u.known_from <= r.published_at
        AND (u.known_until IS NULL OR u.known_until > r.published_at) LIMIT 1)`,
  },
} as const;

async function lines(ctx: Ctx, { kind, key, line, revision }: Named): Promise<Candidate[]> {
  if (revision !== 1 || line === '') return [];
  const { table, of, as, says, beside, unsaid, masks } = lineTables[kind as 'i' | 'v'];
  const rows = await ctx.db.read(
    toStatement(sql`SELECT r.id, n.id AS newer,
        (SELECT count(*) FROM ${table} k WHERE k.report_id = n.id AND k.${sql.identifier(of)} = l.${sql.identifier(of)}) AS stays,
        ${unsaid} AS unsaid,
        json_object(${members(table, says, 'l', masks)}${beside}, 'roundId', r.round_id, 'agencyId', r.agency_id, 'territoryId', r.territory_id,
          'standing', r.standing, 'publishedAt', r.published_at, 'leafNumber', r.leaf_number) AS version
      FROM ${reports} r JOIN ${table} l ON l.report_id = r.id
      LEFT JOIN ${reports} n ON n.supersedes_id = r.id AND n.status = 'published'
      WHERE ${idBegins(sql`r.id`, key)} AND r.status = 'published'
        AND (l.${sql.identifier(of)} = ${line} OR l.${sql.identifier(of)} LIKE ${`%/${line}`})`),
  );
  return rows.map(({ id, newer, stays, version, unsaid: reasons }) => {
    // Why a line says nothing stands in its text only where it does: lines that were cited before stay as they were.
    const given = Object.entries(JSON.parse(String(reasons)) as Row).filter(([, reason]) => reason !== null);
    const cited: Row = { ...rowOf(version), ...Object.fromEntries(given) };
    const own = String(cited[as]);
    return {
      id: String(id),
      line: own,
      cited,
      record: { type: 'Report', id: String(id) },
      revised: newer !== null,
      newer: newer !== null && Number(stays) > 0 ? { id: String(newer), line: own, revision: 1 } : null,
    };
  });
}

/** What a review rests on, by type, and the table that holds its newest version. */
const inputTables = Object.entries(facts).map(([kind, { table }]) => ({ type: kinds[kind as Kind], table }));

/**
 * A published review is its own bytes. It counts as revised when anything it rests on was amended or corrected since, or when
 * a review of the same period as known on a later day is published.
 */
async function packs(ctx: Ctx, { key, line, revision }: Named): Promise<Candidate[]> {
  if (revision !== 1 || line !== '') return [];
  const input = sql.raw("json_each(c.content, '$.inputs') x");
  const is = (type: string) => sql`x.value ->> 'type' = ${type}`;
  const amended = inputTables.map(
    ({ type, table }) => sql`EXISTS (SELECT 1 FROM ${input} JOIN ${table} t ON t.id = x.value ->> 'record'
      WHERE ${is(type)} AND t.revision > x.value ->> 'revision')`,
  );
  const corrected = sql`EXISTS (SELECT 1 FROM ${input} JOIN ${reports} n ON n.supersedes_id = x.value ->> 'record'
    WHERE (${is('ReportItem')} OR ${is('ReportValue')}) AND n.status = 'published')`;
  const rows = await ctx.db.read(
    toStatement(sql`SELECT p.id, c.content, (${sql.join([...amended, corrected], sql` OR `)}) AS revised,
        (SELECT q.id FROM ${reviewPacks} q WHERE q.directive_id = p.directive_id AND q.period = p.period AND q.published_at IS NOT NULL
          AND (q.standing = 'example') = (p.standing = 'example') AND q.known_on > p.known_on ORDER BY q.known_on DESC, q.id LIMIT 1) AS newer
      FROM ${reviewPacks} p JOIN ${reviewContents} c ON c.pack_id = p.id
      WHERE ${idBegins(sql`p.id`, key)} AND p.published_at IS NOT NULL`),
  );
  return rows.map(({ id, content, revised, newer }) => ({
    id: String(id),
    line: '',
    cited: {},
    bytes: String(content),
    record: { type: kinds.p, id: String(id) },
    revised: Boolean(revised) || newer !== null,
    newer: newer === null ? null : { id: String(newer), line: '', revision: 1 },
  }));
}
