// What of all that was done is public, in the order in which it was done: for whoever keeps a copy and asks what is new.
import { sql } from 'drizzle-orm';
import type { Ctx, Instant } from '../ctx.ts';
import { cursorFor, keysIn } from '../cursors.ts';
import { Invalid, problem } from '../errors.ts';
import { pageAsked } from '../paging.ts';
import { toStatement } from '../reading.ts';
import type { Reading } from '../shape.ts';

/** Records that are public from the moment they are written, by their names in the audit log, with their types in the schema. */
export const openRecords = {
  agency: 'Agency',
  agency_name: 'AgencyName',
  assignees: 'AssigneeSet',
  assignment: 'Assignment',
  cell_threshold: 'CellThreshold',
  directive: 'Directive',
  directive_subject: 'DirectiveSubject',
  document: 'Document',
  exemption: 'Exemption',
  field: 'Field',
  indicator: 'Indicator',
  mapping: 'Mapping',
  observation: 'Observation',
  plan: 'Plan',
  provision: 'Provision',
  quality_rule: 'QualityRule',
  round: 'Round',
  ruling: 'Ruling',
  succession: 'Succession',
  target: 'Target',
  task: 'Task',
  territory: 'Territory',
  territory_mapping: 'TerritoryMapping',
  territory_measure: 'TerritoryMeasure',
  territory_name: 'TerritoryName',
} as const;

/** Records of which an act is public if and only if it wrote into the public log. */
export const loggedRecords = {
  commendation: 'Commendation',
  finding: 'Finding',
  inspection: 'Inspection',
  recommendation: 'Recommendation',
  report: 'Report',
  review_pack: 'ReviewPack',
  supervision_statement: 'SupervisionStatement',
  verdict: 'Verdict',
} as const;

const types: Readonly<Record<string, string>> = { ...openRecords, ...loggedRecords };

export const changeKinds = ['published', 'amended', 'withdrawn'] as const;

export interface PublicChange {
  readonly version: string;
  readonly kind: (typeof changeKinds)[number];
  readonly action: string;
  readonly at: Instant;
  readonly revision: number;
  /** Null for facts that were loaded together, with the program. */
  readonly record: { readonly type: string; readonly id: string } | null;
  /** Of which record its entry in the audit log is. */
  readonly entry: { readonly entity: string; readonly id: string };
}

export interface PublicChanges {
  /** In the order in which they were made. */
  readonly changes: readonly PublicChange[];
  readonly version: string;
  readonly hasMore: boolean;
  /** Before which version to go on towards the beginning; null at the beginning. */
  readonly earlier: string | null;
}

/** `first` since a version, or the `last` before one. */
interface ChangesAsked {
  readonly since?: string | null | undefined;
  readonly first?: number | null | undefined;
  readonly before?: string | null | undefined;
  readonly last?: number | null | undefined;
}

/**
 * How many rows of the log are looked at for one page: most of what is done is not public, and a page may be short for it. Whoever
 * wants the newest reads a page and not all of them, so it is worth more rows.
 */
const mostLookedAt = { first: 5_000, last: 20_000 };

/** After so many such stretches in which nothing is public, whoever looks for the newest is told where to go on. */
const mostStretches = 5;

/** What was done within so long is in the order of the log, whoever took the time of it: no request lives that long. */
const longestRequest = '-10 minutes';

/** An entry of the log, as it is read. */
interface Found {
  readonly number: number;
  readonly entity: string;
  readonly id: string;
  readonly revision: number;
  readonly action: string;
  readonly at: Instant;
}

export async function publicChanges(
  ctx: Ctx,
  { since, first, before, last }: ChangesAsked,
  reading: Pick<Reading, 'knownBefore'>,
  stretches = mostStretches,
): Promise<PublicChanges> {
  const { knownBefore } = reading;
  const { size, isBackward } = pageAsked({ first, last });
  const other = isBackward ? { since } : { before };
  for (const [name, place] of Object.entries(other))
    if (place != null) throw new Invalid([problem(name, 'place_of_other_end')]);
  const most = mostLookedAt[isBackward ? 'last' : 'first'];
  const from = since == null ? 0 : rowOf(since, 'since');
  const until = before == null ? null : rowOf(before, 'before') - 1;
  const names = sql.join(
    ['seed', ...Object.keys(openRecords)].map((name) => sql`${name}`),
    sql`, `,
  );
  // The log is only ever added to, so its own order is the order of what was done, and nothing comes in between later.
  const known = knownBefore === null ? sql`` : sql` AND at < ${knownBefore}`;
  const newest =
    knownBefore === null
      ? sql`SELECT coalesce(max(rowid), 0) FROM audit_log`
      : sql`SELECT coalesce(max(rowid), 0) FROM audit_log WHERE at < ${knownBefore} AND at >= strftime('%Y-%m-%dT%H:%M:%fZ', (
          SELECT max(at) FROM audit_log WHERE at < ${knownBefore}), ${longestRequest})`;
  const edge = until === null ? sql`newest` : sql`min(newest, ${until})`;
  const within = isBackward
    ? sql`rowid <= (SELECT ${edge} FROM edge) AND rowid > (SELECT ${edge} FROM edge) - ${most}`
    : sql`rowid > ${from} AND rowid <= min(${from + most}, (SELECT newest FROM edge))`;
  const [row] = await ctx.db.read(
    toStatement(sql`WITH edge(newest) AS (${newest}) SELECT newest, (SELECT json_group_array(json_object(
        'number', number, 'entity', entity, 'id', entity_id, 'revision', revision, 'action', action, 'at', at)) FROM (
          SELECT rowid AS number, * FROM audit_log WHERE ${within}${known}
            AND (entity IN (${names}) OR json_type(changes, '$.leafNumber') IS NOT NULL)
          ORDER BY rowid ${sql.raw(isBackward ? 'DESC' : 'ASC')} LIMIT ${size + 1})) AS found FROM edge`),
  );
  const end = Number(row!.newest);
  const found = JSON.parse(String(row!.found)) as Found[];
  const isFull = found.length > size;
  const told = found.slice(0, size);
  const changes = (isBackward ? told.reverse() : told).map(
    ({ number, entity, id, revision, action, at }): PublicChange => ({
      version: versionOf(number),
      kind: kindOf(action, revision),
      action,
      at,
      revision,
      record: entity === 'seed' ? null : { type: types[entity]!, id },
      entry: { entity, id },
    }),
  );
  if (isBackward) {
    const to = Math.max(0, until === null ? end : Math.min(end, until));
    const lowest = isFull ? told[0]!.number : Math.max(1, to - most + 1);
    const page = {
      changes,
      version: versionOf(to),
      hasMore: to < end,
      earlier: lowest > 1 ? versionOf(lowest) : null,
    };
    if (changes.length > 0 || page.earlier === null || stretches === 1) return page;
    const further = await publicChanges(ctx, { last, before: page.earlier }, reading, stretches - 1);
    return { ...page, changes: further.changes, earlier: further.earlier };
  }
  const lookedAt = Math.min(from + most, end);
  return {
    changes,
    version: isFull ? changes.at(-1)!.version : versionOf(Math.max(from, lookedAt)),
    hasMore: isFull || lookedAt < end,
    earlier: from > 0 ? versionOf(from + 1) : null,
  };
}

function kindOf(action: string, revision: number): PublicChange['kind'] {
  if (action.endsWith('.withdraw')) return 'withdrawn';
  return revision === 1 || /\.(publish|conclude)$/.test(action) ? 'published' : 'amended';
}

// Written as a cursor is: the place in the log after which it stood so.
const versionOf = (number: number): string => cursorFor([number]);
function rowOf(version: string, argument: string): number {
  const [number, other] = keysIn(version) ?? [];
  if (!Number.isSafeInteger(number) || Number(number) < 0 || other !== undefined)
    throw new Invalid([problem(argument, 'bad_version')]);
  return Number(number);
}
