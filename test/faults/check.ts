// Looks a database over after a run and says, one sentence each, what cannot be: lost, doubled, illegal or miscounted.
import { leafHash } from '../../db/canonical.ts';
import type { Row } from '../../db/client.ts';
import { type Status, type Step, steps } from '../../db/reports/rules.ts';
import { keptDifferences, type Rows } from '../../db/upkeep/differences.ts';
import { fromId } from '../../schema/ids.ts';
import type { Acknowledged, Wish } from './changes.ts';

interface Run {
  /** Every wish there was, each meant to happen once. */
  readonly wishes: readonly Wish[];
  readonly acknowledged: readonly Acknowledged[];
}

/** Empty when all is well. */
export async function differences(rows: Rows, run: Run): Promise<string[]> {
  const [audits, keys, leaves, reports] = await Promise.all([
    rows("SELECT * FROM audit_log WHERE actor_kind = 'person' ORDER BY entity, entity_id, revision"),
    rows('SELECT actor_id, key, answer FROM idempotency'),
    rows('SELECT * FROM leaves ORDER BY number'),
    rows('SELECT * FROM reports'),
  ]);
  return [
    ...(await wholeness(rows)),
    ...acknowledgedAndAbsent(run, keys),
    ...oneToOne(run, keys, audits),
    ...(await versionDifferences(rows)),
    ...(await leafDifferences(leaves, reports)),
    ...transitionDifferences(audits, reports),
    ...(await toldDifferences(rows)),
    ...(await keptDifferences(rows)),
  ];
}

async function wholeness(rows: Rows): Promise<string[]> {
  const found = await rows('PRAGMA integrity_check');
  const broken = await rows('PRAGMA foreign_key_check');
  const words = found.map((row) => String(row.integrity_check));
  return [
    ...(words.join() === 'ok' ? [] : words.map((w) => `integrity: ${w}`)),
    ...broken.map((row) => `a reference of ${row.table} leads nowhere`),
  ];
}

function acknowledgedAndAbsent({ acknowledged }: Run, keys: readonly Row[]): string[] {
  const stored = new Map(keys.map((row) => [`${row.actor_id} ${row.key}`, JSON.parse(String(row.answer))]));
  return acknowledged.flatMap(({ office, key, change, answer }) => {
    const kept = stored.get(`${office.id} ${key}`);
    if (!kept) return [`acknowledged and absent: ${change} ${key}`];
    const told = { ...answer, id: fromId(answer.id!)?.id };
    const same =
      // A review that is opened to journalists is told of, not its opening.
      (kept.packId ?? kept.id) === told.id &&
      (told.revision === undefined || kept.revision === told.revision) &&
      // A task's status is worked out from its deadlines; other records keep theirs.
      (told.status === undefined ||
        told.__typename === 'Task' ||
        String(kept.status).toUpperCase() === told.status.toUpperCase()) &&
      (told.leafNumber === undefined || (kept.leafNumber ?? null) === told.leafNumber);
    return same ? [] : [`acknowledged as something else: ${change} ${key} told ${JSON.stringify(told)}`];
  });
}

/** A ruling also sets the day of a round that had none, what was granted of an obligation its day; a directive is recorded with what it is about; drafting and signing are done to many letters, and write their messages. */
const isAlongside = (audit: Row) =>
  (['letter.draft', 'letter.sign'].includes(String(audit.action)) && audit.entity !== 'urging_batch') ||
  // What an act tells a body is written by its own step.
  (audit.entity === 'message' && audit.revision === 1) ||
  (['letter.withdraw', 'urging.withdraw'].includes(String(audit.action)) && audit.entity === 'message') ||
  (Number(audit.revision) > 1 && 'supersededAt' in JSON.parse(String(audit.changes))) ||
  (audit.entity === 'obligation' && String(audit.action).startsWith('exemption.')) ||
  (audit.entity === 'round' && String(audit.action).startsWith('ruling.')) ||
  (audit.entity === 'directive_subject' && audit.action === 'directive.record') ||
  // What waits for a second administrator begins with what asks for it, and what was agreed to changes with the agreement.
  (audit.entity === 'access_request' && audit.revision === 1) ||
  (audit.entity !== 'access_request' && audit.action === 'access.confirm') ||
  // A load's records begin and change with it.
  (audit.entity !== 'register_load' && audit.action === 'register.load') ||
  // A document without an edition begins one with its first text.
  (audit.entity === 'text' && audit.action === 'text.load');

/** Acts that may be done to many records at once: the key stands for the first, and the others are changed by its request. */
const ofMany = ['ruling.end', 'obligation.extend', 'obligation.exempt', 'urging.decide'];

/** One wish, one key, one audit row; a publication that supersedes leaves a second row, on the superseded one. */
function oneToOne({ wishes }: Run, keys: readonly Row[], audits: readonly Row[]): string[] {
  const found: string[] = [];
  const wished = new Map(wishes.map((w) => [`${w.office.id} ${w.key}`, w]));
  const doneBy = new Map<string, Row[]>();
  for (const row of keys) {
    const name = `${row.actor_id} ${row.key}`;
    if (!wished.has(name)) found.push(`done under a key that no wish has: ${name}`);
    const { id, revision = 1 } = JSON.parse(String(row.answer));
    const place = `${id} ${revision}`;
    doneBy.set(place, [...(doneBy.get(place) ?? []), row]);
  }
  const requests = new Set<string>();
  const isBeside = (audit: Row) =>
    isAlongside(audit) ||
    (ofMany.includes(String(audit.action)) && !doneBy.has(`${audit.entity_id} ${audit.revision}`));
  const beside = audits.filter(isBeside);
  for (const audit of audits.filter((a) => !beside.includes(a))) {
    const place = `${audit.entity_id} ${audit.revision}`;
    const by = doneBy.get(place) ?? [];
    if (by.length === 0) found.push(`done without a key, perhaps twice: ${audit.action} ${place}`);
    if (by.length > 1) found.push(`${by.length} wishes were told of one change: ${audit.action} ${place}`);
    if (by.length === 1 && by[0]!.actor_id !== audit.actor_id)
      found.push(`done by another than whose key it was: ${audit.action} ${place}`);
    if (requests.has(String(audit.request_id))) found.push(`one request did two things: ${place}`);
    requests.add(String(audit.request_id));
    doneBy.delete(place);
  }
  for (const place of doneBy.keys()) found.push(`a key without an audit row: ${place}`);
  for (const audit of beside)
    if (!requests.has(String(audit.request_id))) found.push(`superseded by nothing: ${audit.entity_id}`);
  return found;
}

/** Tables of audited records, by the entity's name in the audit log. Records that were shipped begin at revision 1 without an audit row. */
const audited = {
  report: 'reports',
  round: 'rounds',
  token: 'tokens',
  session: 'sessions',
  signInLink: 'sign_in_links',
  document: 'documents',
  agency: 'agencies',
  assignment: 'assignments',
  plan: 'plans',
  provision: 'provisions',
  indicator: 'indicators',
  target: 'targets',
  observation: 'observations',
  ruling: 'rulings',
  exemption: 'exemptions',
  assignees: 'assignee_sets',
  inspection: 'inspections',
  finding: 'findings',
  supervision_statement: 'supervision_statements',
  verdict: 'verdicts',
  recommendation: 'recommendations',
  commendation: 'commendations',
  urging_batch: 'urging_batches',
  urging: 'urgings',
  message: 'outbox',
  contact: 'contacts',
};

/** A record is at the revision of its last audit row, and has one row for each revision that an act made. */
async function versionDifferences(rows: Rows): Promise<string[]> {
  const records = Object.entries(audited).map(
    ([kind, table]) => `SELECT '${kind}' AS kind, id, revision FROM ${table}`,
  );
  const found = await rows(`
    SELECT r.kind, r.id, r.revision, count(a.revision) AS audits FROM (${records.join(' UNION ALL ')}) r
    LEFT JOIN audit_log a ON a.entity = r.kind AND a.entity_id = r.id GROUP BY r.kind, r.id
    HAVING r.revision <> count(a.revision) + (coalesce(min(a.revision), 2) > 1 AND r.kind <> 'report')
      OR (count(a.revision) > 0 AND max(a.revision) <> r.revision)`);
  const past = await Promise.all(
    ['round_counts', 'latest_claims', 'latest_values'].map(async (table) =>
      (
        await rows(`SELECT n.id FROM ${table} n LEFT JOIN ${table}_past p ON p.id = n.id GROUP BY n.id
          HAVING count(p.revision) <> n.revision - 1`)
      ).map((row) => `${table} ${row.id} has lost earlier versions`),
    ),
  );
  const orphans = await rows(
    `SELECT DISTINCT entity, entity_id FROM audit_log WHERE ${Object.entries({
      ...audited,
      person: 'people',
    })
      .map(([kind, table]) => `(entity = '${kind}' AND entity_id NOT IN (SELECT id FROM ${table}))`)
      .join(' OR ')}`,
  );
  return [
    ...found.map((r) => `${r.kind} ${r.id} is at revision ${r.revision}, its audit has ${r.audits}`),
    ...past.flat(),
    ...orphans.map((r) => `audited but not there: ${r.entity} ${r.entity_id}`),
  ];
}

async function leafDifferences(leaves: readonly Row[], reports: readonly Row[]): Promise<string[]> {
  const found: string[] = [];
  for (const [at, leaf] of leaves.entries()) {
    if (leaf.number !== at) found.push(`leaf numbers have a gap before ${leaf.number}`);
    if ((await leafHash(String(leaf.record))) !== leaf.hash)
      found.push(`leaf ${leaf.number} has a wrong hash`);
    const { id, revision } = JSON.parse(String(leaf.record));
    if (id !== leaf.entity_id || typeof revision !== 'number')
      found.push(`leaf ${leaf.number} is of another`);
  }
  const byReport = Map.groupBy(leaves, (leaf) => leaf.entity_id);
  for (const report of reports) {
    const own = byReport.get(report.id) ?? [];
    if (own.length !== (report.status === 'published' ? 1 : 0))
      found.push(`report ${report.id} is ${report.status} and has ${own.length} leaves`);
    if ((own[0]?.number ?? null) !== report.leaf_number)
      found.push(`report ${report.id} does not name its leaf`);
  }
  return found;
}

const authoring = ['report.start', 'report.correct', 'report.save', 'report.takeOut', 'report.submit'];

/** Taking out a line is one of the ways to save. */
const stepOf = (action: string) =>
  (action === 'report.takeOut' ? 'save' : action.replace('report.', '')) as Step;

/** What an act is told as, to whom, by its audit row `a`: counted here from the log alone, and not by what writes the messages. */
const toldBy = [
  ...(
    [
      ['report_returned', "a.action = 'report.return'"],
      [
        'report_verified',
        "a.action = 'report.verify' AND json_extract(a.changes, '$.status[1]') = 'verified'",
      ],
      [
        'report_published',
        "a.action = 'report.publish' AND json_extract(a.changes, '$.status[1]') = 'published'",
      ],
    ] as const
  ).map(([event, when]) => ({ event, when, table: 'reports', to: 'r.agency_id', entity: 'report' })),
  ...(
    [
      ['exemption_granted', "a.action IN ('obligation.extend', 'obligation.exempt')"],
      ['exemption_corrected', "a.action = 'exemption.correct'"],
      ['exemption_withdrawn', "a.action = 'exemption.withdraw'"],
    ] as const
  ).map(([event, when]) => ({
    event,
    when,
    table: 'exemptions',
    to: '(SELECT agency_id FROM obligations WHERE id = r.obligation_id)',
    entity: 'exemption',
  })),
  ...(['record', 'publish', 'close', 'withdraw'] as const).map((step) => ({
    event: { record: 'recorded', publish: 'published', close: 'closed', withdraw: 'withdrawn' }[step].replace(
      /^/,
      'finding_',
    ),
    when: `a.action = 'finding.${step}'`,
    table: 'findings',
    to: 'r.agency_id',
    entity: 'finding',
  })),
  {
    event: 'verdict_published',
    when: "a.action = 'verdict.publish'",
    table: 'verdicts',
    to: 'r.agency_id',
    entity: 'verdict',
  },
  ...(
    [
      ['recommendation_made', "a.action = 'recommendation.publish'", 'to_agency_id'],
      [
        'recommendation_answered',
        "a.action IN ('recommendation.answer', 'recommendationAnswer.correct')",
        'from_agency_id',
      ],
      [
        'recommendation_withdrawn',
        "a.action = 'recommendation.withdraw' AND r.published_at IS NOT NULL",
        'to_agency_id',
      ],
    ] as const
  ).map(([event, when, to]) => ({
    event,
    when,
    table: 'recommendations',
    to: `r.${to}`,
    entity: 'recommendation',
  })),
];

/** Whom an act concerns is told once, if it has an address; of what was not done nobody is told. */
async function toldDifferences(rows: Rows): Promise<string[]> {
  const address = (body: string, standing: string) =>
    `EXISTS (SELECT 1 FROM contacts c WHERE c.agency_id = ${body} AND c.channel = 'webhook' AND (c.standing = 'example') = (${standing} = 'example'))`;
  const ofRulings = `(SELECT DISTINCT o.agency_id, o.ruling_id AS id, r.standing FROM obligations o JOIN rulings r ON r.id = o.ruling_id)`;
  const expected = [
    ...toldBy.map(
      ({ event, when, table, to, entity }) =>
        `SELECT '${event}~' || r.id || '~' || a.revision || '~' || ${to} || '~webhook' AS id FROM audit_log a JOIN ${table} r ON r.id = a.entity_id
          WHERE a.entity = '${entity}' AND ${when} AND ${address(to, 'r.standing')}`,
    ),
    `SELECT 'ruling_made~' || r.id || '~~' || r.agency_id || '~webhook' FROM ${ofRulings} r WHERE ${address('r.agency_id', 'r.standing')}`,
    ...(
      [
        ['ruling_ended', "json_type(a.changes, '$.until') IS NOT NULL AND a.revision > 1"],
        ['ruling_corrected', "a.action = 'ruling.correct'"],
      ] as const
    ).map(
      ([event, when]) =>
        `SELECT '${event}~' || r.id || '~' || a.revision || '~' || r.agency_id || '~webhook' FROM ${ofRulings} r JOIN audit_log a ON a.entity = 'ruling' AND a.entity_id = r.id
          WHERE ${when} AND ${address('r.agency_id', 'r.standing')}`,
    ),
  ];
  const should = `(${expected.join(' UNION ALL ')})`;
  const is = `(SELECT id FROM outbox WHERE event IS NOT NULL)`;
  const found = await rows(
    `SELECT 'not told: ' || id AS line FROM ${should} WHERE id NOT IN ${is}
      UNION ALL SELECT 'told of what was not done: ' || id FROM ${is} WHERE id NOT IN (SELECT id FROM ${should})`,
  );
  return found.map(({ line }) => String(line));
}

/** Replays every report's audit rows through the table of steps. */
function transitionDifferences(audits: readonly Row[], reports: readonly Row[]): string[] {
  const found: string[] = [];
  const byReport = Map.groupBy(
    audits.filter((a) => a.entity === 'report'),
    (a) => a.entity_id,
  );
  for (const report of reports) {
    let status: Status | undefined;
    let verifier: unknown;
    let wasReturned = false;
    const authors = new Set<unknown>();
    for (const audit of byReport.get(report.id) ?? []) {
      const action = String(audit.action);
      const illegal = (why: string) => found.push(`illegal: ${action} of ${report.id}, ${why}`);
      if (isAlongside(audit)) {
        if (status !== 'published') illegal(`superseded while ${status}`);
        continue;
      }
      if (authoring.includes(action)) authors.add(audit.actor_id);
      if (action === 'report.start' || action === 'report.correct') {
        if (status !== undefined) illegal('begun twice');
        status = 'draft';
        continue;
      }
      const said = JSON.parse(String(audit.changes)).status;
      // Some of its lines were verified; the last one takes the report with it.
      const isPartly = action === 'report.verify' && said === undefined && status === 'submitted';
      if (action === 'report.return') wasReturned = true;
      const step: Status | undefined = isPartly ? status : status && steps[status][stepOf(action)];
      // Taken back, a report is what it was before it was handed in.
      const next = action === 'report.recall' && wasReturned ? step && 'returned' : step;
      if (!next) illegal(`from ${status}`);
      if (said && (said[0] !== status || said[1] !== next))
        illegal(`recorded as ${said}, was ${status} to ${next}`);
      if (action === 'report.verify') {
        if (authors.has(audit.actor_id)) illegal('by its author');
        verifier = audit.actor_id;
      }
      if (action === 'report.publish' && (authors.has(audit.actor_id) || verifier === audit.actor_id))
        illegal('by its author or verifier');
      status = next;
    }
    if (status !== report.status)
      found.push(`report ${report.id} is ${report.status}, its audit says ${status}`);
  }
  return found;
}
