// What a body waits for is told to it by the very step that makes it so: a trigger on the record writes the message beside it, so no
// act can forget it, and what did not happen is not told. A message says what happened to which record and nothing else: who receives
// it asks for the record and gets what it may read. It is written only for a body that has named an address for webhooks.
import { type SQL, sql } from 'drizzle-orm';
import type { Instant } from '../ctx.ts';
import type { NoticeEvent } from './table.ts';

interface Told {
  /** The record, by its name in the audit log and by its type in the schema. */
  readonly entity: string;
  readonly type: string;
  /** When a row becomes so: SQL over the row as it was and as it is. Null: its act tells it. */
  readonly when: { readonly on: string; readonly becomes: string } | null;
  /** Whom: a SELECT of bodies. */
  readonly to: string;
  /** When it became so, where the row does not say since when it is known. */
  readonly at?: string;
}

const after = (event: 'INSERT' | `UPDATE OF ${string}`, table: string, becomes: string) => ({
  on: `AFTER ${event} ON ${table}`,
  becomes,
});
const now = (column: string) => `OLD.${column} IS NULL AND NEW.${column} IS NOT NULL`;
const differs = (...columns: readonly string[]) =>
  `(${columns.map((column) => `NEW.${column} IS NOT OLD.${column}`).join(' OR ')})`;

const report = (status: string) => ({
  entity: 'report',
  type: 'Report',
  when: after('UPDATE OF status', 'reports', `OLD.status <> '${status}' AND NEW.status = '${status}'`),
  to: 'SELECT NEW.agency_id',
  at: `coalesce((SELECT at FROM audit_log WHERE entity = 'report' AND entity_id = NEW.id AND revision = NEW.revision), NEW.started_at)`,
});
/** Whoever a ruling has made owe something, or was told that it will. */
const boundBy = `SELECT agency_id FROM obligations WHERE ruling_id = NEW.id
  UNION SELECT to_agency_id FROM outbox WHERE about_id = NEW.id AND event = 'ruling_made'`;
const ruling = { entity: 'ruling', type: 'Ruling', to: boundBy };
const exemption = {
  entity: 'exemption',
  type: 'Exemption',
  to: 'SELECT agency_id FROM obligations WHERE id = NEW.obligation_id',
};
const finding = { entity: 'finding', type: 'Finding', to: 'SELECT NEW.agency_id' };
const recommendation = { entity: 'recommendation', type: 'Recommendation' };
/** The day has come for whom promised it, and for whoever urges, where that is the Commission: it reads every letter. */
const promise = {
  when: (table: string) => after('UPDATE OF promise_due_at', table, now('promise_due_at')),
  to: `SELECT NEW.addressee_id UNION SELECT agency_id FROM memberships WHERE agency_id = NEW.owner_id AND role = 'commission'
    AND (until IS NULL OR until > date(NEW.known_from, '+7 hours'))`,
};

export const noticeEventsTold: Readonly<Record<NoticeEvent, Told>> = {
  report_returned: report('returned'),
  report_verified: report('verified'),
  report_published: report('published'),
  // Whom it will bind is known to the act alone; whom it comes to bind later, to the obligations (see below).
  ruling_made: { ...ruling, when: null },
  ruling_corrected: {
    ...ruling,
    when: after(
      'UPDATE OF authority_id, document_id, section, ruled_on',
      'rulings',
      differs('authority_id', 'document_id', 'section', 'ruled_on'),
    ),
  },
  ruling_ended: { ...ruling, when: after('UPDATE OF until', 'rulings', now('until')) },
  exemption_granted: { ...exemption, when: after('INSERT', 'exemptions', '1') },
  exemption_corrected: {
    ...exemption,
    when: after(
      'UPDATE OF reason, document_id, section, due_on',
      'exemptions',
      differs('reason', 'document_id', 'section', 'due_on'),
    ),
  },
  exemption_withdrawn: {
    ...exemption,
    when: after('UPDATE OF withdrawn_on', 'exemptions', now('withdrawn_on')),
  },
  verdict_published: {
    entity: 'verdict',
    type: 'Verdict',
    when: after('UPDATE OF published_at', 'verdicts', now('published_at')),
    to: 'SELECT NEW.agency_id',
  },
  finding_recorded: { ...finding, when: after('INSERT', 'findings', '1') },
  finding_published: {
    ...finding,
    when: after('UPDATE OF published_at', 'findings', now('published_at')),
  },
  finding_closed: { ...finding, when: after('UPDATE OF closed_on', 'findings', now('closed_on')) },
  finding_withdrawn: {
    ...finding,
    when: after('UPDATE OF withdrawn_on', 'findings', now('withdrawn_on')),
  },
  recommendation_made: {
    ...recommendation,
    when: after('UPDATE OF published_at', 'recommendations', now('published_at')),
    to: 'SELECT NEW.to_agency_id',
  },
  recommendation_answered: {
    ...recommendation,
    when: after(
      'UPDATE OF answered_as, answer_text',
      'recommendations',
      `NEW.answered_as IS NOT NULL AND ${differs('answered_as', 'answer_text')}`,
    ),
    to: 'SELECT NEW.from_agency_id',
  },
  // What was never published was never told.
  recommendation_withdrawn: {
    ...recommendation,
    when: after(
      'UPDATE OF withdrawn_on',
      'recommendations',
      `NEW.published_at IS NOT NULL AND ${now('withdrawn_on')}`,
    ),
    to: 'SELECT NEW.to_agency_id',
  },
  letter_promise_due: { entity: 'letter', type: 'Letter', when: promise.when('letters'), to: promise.to },
  urging_promise_due: { entity: 'urging', type: 'Urging', when: promise.when('urgings'), to: promise.to },
};

const columns = 'event, entity, about_id, revision, occasion, agency_id, standing, at';

/** Whether a body, or since it ended whoever took its place, has an address for webhooks. */
const hasAddress = (agency: string, standing: string, at: string): string => {
  const day = `date(${at}, '+7 hours')`;
  return `EXISTS (SELECT 1 FROM contacts WHERE ended_at IS NULL AND channel = 'webhook') AND EXISTS (SELECT 1 FROM contacts c
    WHERE c.ended_at IS NULL AND c.channel = 'webhook' AND (c.standing = 'example') = (${standing} = 'example') AND c.agency_id IN (
      WITH RECURSIVE line(id) AS (SELECT ${agency} UNION SELECT s.to_id FROM line JOIN successions s ON s.from_id = line.id
        JOIN agencies a ON a.id = s.from_id WHERE s."on" <= ${day} AND a.ended_on <= ${day})
      SELECT line.id FROM line JOIN agencies a ON a.id = line.id WHERE a.ended_on IS NULL OR a.ended_on > ${day}))`;
};
const messageId = (event: string, about: string, occasion: string, agency: string) =>
  `${event} || '~' || ${about} || '~' || ${occasion} || '~' || ${agency} || '~webhook'`;

/** A body is told once that a ruling binds it, whoever says so first: the act, or the first thing it comes to owe by it. */
const comesToOwe = (name: string, on: string, becomes: string): string =>
  trigger(
    name,
    on,
    `${becomes} AND ${hasAddress('NEW.agency_id', 'NEW.standing', 'NEW.known_from')}
      AND NOT EXISTS (SELECT 1 FROM outbox WHERE id = ${messageId("'ruling_made'", 'NEW.ruling_id', "''", 'NEW.agency_id')})
      AND NOT EXISTS (SELECT 1 FROM obligations o WHERE o.agency_id = NEW.agency_id AND o.ruling_id = NEW.ruling_id AND o.id <> NEW.id)`,
    `INSERT INTO tell (${columns}) SELECT 'ruling_made', 'ruling', r.id, r.revision, '', NEW.agency_id, NEW.standing, NEW.known_from
      FROM rulings r WHERE r.id = NEW.ruling_id`,
  );

const trigger = (name: string, on: string, when: string, ...statements: readonly string[]): string =>
  `CREATE TRIGGER ${name} ${on} WHEN ${when} BEGIN ${statements.map((one) => `${one};`).join(' ')} END`.replace(
    /\s+/g,
    ' ',
  );

const own = messageId('NEW.event', 'NEW.about_id', 'NEW.occasion', 'NEW.agency_id');

/** The view that whoever tells something writes into, and the triggers that tell. */
export const tellers = (): string[] => [
  `CREATE VIEW tell AS SELECT ${columns
    .split(', ')
    .map((column) => `NULL AS ${column}`)
    .join(', ')} WHERE 0`,
  trigger(
    'tell_body',
    'INSTEAD OF INSERT ON tell',
    `${hasAddress('NEW.agency_id', 'NEW.standing', 'NEW.at')} AND NOT EXISTS (SELECT 1 FROM outbox WHERE id = ${own})`,
    `INSERT INTO outbox (id, event, about_id, about_revision, happened_at, to_agency_id, channel, attempts, next_attempt_at, requeued, standing, revision, known_from)
      VALUES (${own}, NEW.event, NEW.about_id, NEW.revision, NEW.at, NEW.agency_id, 'webhook', 0, NEW.at, 0, NEW.standing, 1, NEW.at)`,
    // Whose act it is stands in its own entry, which is written before what it changes.
    `INSERT INTO audit_log (entity, entity_id, revision, action, actor_kind, actor_id, request_id, at, changes)
      SELECT 'message', ${own}, 1, coalesce(a.action, 'message.write'), coalesce(a.actor_kind, 'system'), a.actor_id, coalesce(a.request_id, ''), NEW.at,
        json_object('aboutId', json_array(NULL, NEW.about_id), 'event', json_array(NULL, NEW.event), 'toAgencyId', json_array(NULL, NEW.agency_id))
      FROM (SELECT 1) LEFT JOIN audit_log a ON a.entity = NEW.entity AND a.entity_id = NEW.about_id AND a.revision = NEW.revision`,
  ),
  ...Object.entries(noticeEventsTold).flatMap(([event, { entity, when, to, at = 'NEW.known_from' }]) =>
    when === null
      ? []
      : [
          trigger(
            `tell_${event}`,
            when.on,
            when.becomes,
            `INSERT INTO tell (${columns}) SELECT '${event}', '${entity}', NEW.id, NEW.revision, NEW.revision, body.agency_id, NEW.standing, ${at} FROM (SELECT NULL AS agency_id WHERE 0 UNION ${to}) body`,
          ),
        ],
  ),
  comesToOwe('tell_ruling_made', 'AFTER INSERT ON obligations', '1'),
  comesToOwe(
    'tell_ruling_made_later',
    'AFTER UPDATE OF ruling_id ON obligations',
    'NEW.ruling_id <> OLD.ruling_id',
  ),
];

/** Tells bodies, in the batch of an act, that a ruling that is made in it binds them or will. */
export const toldOfRuling = (
  { id, standing }: { readonly id: string; readonly standing: string },
  bodies: readonly string[],
  at: Instant,
): SQL =>
  sql`INSERT INTO tell (${sql.raw(columns)}) SELECT 'ruling_made', 'ruling', ${id}, 1, '', value, ${standing}, ${at} FROM json_each(${JSON.stringify(bodies)})`;
