// What of all that was done is public, in the order in which it was done: for whoever keeps a copy and asks what is new.
import { sql } from 'drizzle-orm';
import type { Ctx, Instant } from '../ctx.ts';
import { cursorFor, keysIn } from '../cursors.ts';
import { Invalid, problem } from '../errors.ts';
import { toStatement } from '../reading.ts';

/** Records that are public from the moment they are written, by their names in the audit log, with their types in the schema. */
export const openRecords = {
  agency: 'Agency',
  agency_name: 'AgencyName',
  assignees: 'AssigneeSet',
  assignment: 'Assignment',
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
}

export interface PublicChanges {
  readonly changes: readonly PublicChange[];
  readonly version: string;
  readonly hasMore: boolean;
}

/** How many rows of the log are looked at for one page: most of what is done is not public, and a page may be short for it. */
const mostLookedAt = 5_000;

/** An entry of the log, as it is read. */
interface Found {
  readonly number: number;
  readonly entity: string;
  readonly id: string;
  readonly revision: number;
  readonly action: string;
  readonly at: Instant;
}

export async function publicChanges(ctx: Ctx, since: string | null, first: number): Promise<PublicChanges> {
  if (first < 1 || first > 100) throw new Invalid([problem('first', 'rows_out', { least: 1, most: 100 })]);
  const from = since === null ? 0 : rowOf(since);
  const names = sql.join(
    ['seed', ...Object.keys(openRecords)].map((name) => sql`${name}`),
    sql`, `,
  );
  // The log is only ever added to, so its own order is the order of what was done, and nothing comes in between later.
  const [row] = await ctx.db.read(
    toStatement(sql`SELECT (SELECT max(rowid) FROM audit_log) AS newest, (SELECT json_group_array(json_object(
        'number', number, 'entity', entity, 'id', entity_id, 'revision', revision, 'action', action, 'at', at)) FROM (
          SELECT rowid AS number, * FROM audit_log WHERE rowid > ${from} AND rowid <= ${from + mostLookedAt}
            AND (entity IN (${names}) OR json_type(changes, '$.leafNumber') IS NOT NULL)
          ORDER BY rowid LIMIT ${first + 1})) AS found`),
  );
  const newest = Number(row!.newest);
  const found = JSON.parse(String(row!.found)) as Found[];
  const isFull = found.length > first;
  const changes = found.slice(0, first).map(
    ({ number, entity, id, revision, action, at }): PublicChange => ({
      version: versionOf(number),
      kind: kindOf(action, revision),
      action,
      at,
      revision,
      record: entity === 'seed' ? null : { type: types[entity]!, id },
    }),
  );
  const lookedAt = Math.min(from + mostLookedAt, newest);
  return {
    changes,
    version: isFull ? changes.at(-1)!.version : versionOf(Math.max(from, lookedAt)),
    hasMore: isFull || lookedAt < newest,
  };
}

function kindOf(action: string, revision: number): PublicChange['kind'] {
  if (action.endsWith('.withdraw')) return 'withdrawn';
  return revision === 1 || /\.(publish|conclude)$/.test(action) ? 'published' : 'amended';
}

// Written as a cursor is: the place in the log after which it stood so.
const versionOf = (number: number): string => cursorFor([number]);
function rowOf(version: string): number {
  const [number, other] = keysIn(version) ?? [];
  if (!Number.isSafeInteger(number) || other !== undefined)
    throw new Invalid([problem('since', 'bad_version')]);
  return Number(number);
}
