import { and, eq, ne, or, type SQL, sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { people } from '../access/table.ts';
import { isOwnOrInherited } from '../agencies/heirs.ts';
import { agencies, successions } from '../agencies/table.ts';
import { agenciesOf, overlooks, speaksFor } from '../ctx.ts';
import { inspections } from '../inspections/table.ts';
import { isInField } from '../reports/field.ts';
import { asOf } from '../rulings/read.ts';
import { obligations } from '../rulings/table.ts';
import { asKnown, byId, type Order, type Question, type Reading, shape, when } from '../shape.ts';
import { tasks } from '../tasks/table.ts';
import {
  contacts,
  letterLines,
  type letterStates,
  letters,
  outbox,
  urgingBatches,
  urgings,
} from './table.ts';

type Urgings = typeof urgings;

/**
 * Urging is between who urges and who is urged, and public to nobody. The body sees what is written to it; a ministry what
 * lies in its field; what is only between the ladder and the Commission about a body, that body does not see.
 */
const urgingVisible = (u: Urgings, { actor, today }: Reading): SQL | undefined => {
  if (overlooks(actor)) return undefined;
  const own = isOwnOrInherited(u.agencyId, speaksFor(actor), today);
  const isToBody = sql`${u.rung} IN ('reminder_before', 'reminder_due', 'letter')`;
  const inField = isInField(u.taskId, agenciesOf(actor, 'ministry_officer'), today);
  return or(and(isToBody, own), and(inField, or(isToBody, sql`NOT ${own}`)));
};

const newest: Order<Urgings> = { by: (u) => [sql`${u.raisedAt}`, sql`${u.id}`], descending: true };

export const urgingShape = shape('Urging', urgings, {
  visible: urgingVisible,
  figures: { asOf: (_u, reading) => sql`json_quote(${asOf(reading)})` },
  relations: (on) => ({
    batch: on.one(urgingBatches, (u, b) => eq(b.id, u.batchId)),
    obligation: on.one(obligations, (u, o) => eq(o.id, u.obligationId)),
    agency: on.one(agencies, (u, a) => eq(a.id, u.agencyId)),
    addressee: on.one(agencies, (u, a) => eq(a.id, u.addresseeId)),
    owner: on.one(agencies, (u, a) => eq(a.id, u.ownerId)),
    task: on.one(tasks, (u, t) => eq(t.id, u.taskId)),
    raisedBy: on.one(people, (u, p) => eq(p.id, u.raisedById)),
    acknowledgedBy: on.one(people, (u, p) => eq(p.id, u.acknowledgedById)),
    answeredBy: on.one(people, (u, p) => eq(p.id, u.answeredById)),
    inspection: on.one(inspections, (u, i) => eq(i.id, u.inspectionId)),
    messages: on.many(outbox, (u, m) => eq(m.urgingId, u.id), byId),
  }),
});

type Letters = typeof letters;
export type LetterState = (typeof letterStates)[number];

/** What has become of the messages of a letter: the first that somebody took of any kind, or of one kind. */
const taken = (l: Letters, reading: Reading, channel?: 'webhook'): SQL =>
  sql`(SELECT min(m.delivered_at) FROM ${asKnown(outbox, reading, 'm')} WHERE m.letter_id = ${l.id}${
    channel
      ? sql` AND coalesce(m.channel, (SELECT c.channel FROM ${contacts} c WHERE c.id = m.contact_id)) = ${channel}`
      : sql``
  })`;
/** When it was received, as far as is known: a machine of the body took it, or an officer of the body says so. */
const receivedAt = (l: Letters, reading: Reading): SQL =>
  sql`coalesce(${l.acknowledgedAt}, ${taken(l, reading, 'webhook')}, ${l.answeredAt})`;

/**
 * Where a letter stands: the one function of its state, for lists, counts, pages and downloads. Each letter is at one word, so that
 * the counts of all words are the count of all letters.
 */
const letterState = (l: Letters, reading: Reading) => sql<LetterState>`CASE
  WHEN ${l.status} IN ('drafted', 'dropped', 'withdrawn') THEN ${l.status}
  WHEN ${l.promise} IS NOT NULL THEN 'promise_' || ${l.promise}
  WHEN ${l.status} = 'answered' THEN 'answered'
  WHEN ${receivedAt(l, reading)} IS NOT NULL THEN 'received'
  WHEN ${taken(l, reading)} IS NOT NULL THEN 'sent' ELSE 'signed' END`;

const linesOf = (l: Letters, reading: Reading, where: SQL): SQL =>
  sql`SELECT 1 FROM ${asKnown(letterLines, reading, 'k')} WHERE k.letter_id = ${l.id} AND ${where}`;

/** A draft is the Commission's own affair. What is signed is known to whom it is written, and to a ministry in whose field a part of it lies. */
const letterVisible = (l: Letters, reading: Reading): SQL | undefined => {
  const { actor, today } = reading;
  if (overlooks(actor)) return undefined;
  const ministries = agenciesOf(actor, 'ministry_officer');
  return and(
    sql`${l.signedAt} IS NOT NULL`,
    or(
      isOwnOrInherited(l.addresseeId, speaksFor(actor), today),
      ministries.length === 0
        ? undefined
        : sql`EXISTS (${linesOf(l, reading, isInField(sql`k.task_id`, ministries, today))})`,
    ),
  );
};

export const letterShape = shape('Letter', letters, {
  visible: letterVisible,
  omit: ['register'],
  figures: {
    state: letterState,
    sentAt: (l, reading) => sql<string | null>`${taken(l, reading)}`,
    receivedAt: (l, reading) => sql<string | null>`${receivedAt(l, reading)}`,
    asOf: (_l, reading) => sql<string>`json_quote(${asOf(reading)})`,
  },
  relations: (on) => ({
    owner: on.one(agencies, (l, a) => eq(a.id, l.ownerId)),
    addressee: on.one(agencies, (l, a) => eq(a.id, l.addresseeId)),
    batch: on.one(urgingBatches, (l, b) => eq(b.id, l.batchId)),
    draftedBy: on.one(people, (l, p) => eq(p.id, l.draftedById)),
    droppedBy: on.one(people, (l, p) => eq(p.id, l.droppedById)),
    signedBy: on.one(people, (l, p) => eq(p.id, l.signedById)),
    acknowledgedBy: on.one(people, (l, p) => eq(p.id, l.acknowledgedById)),
    answeredBy: on.one(people, (l, p) => eq(p.id, l.answeredById)),
    obligations: on.many(obligations, (l, o) => among(o.id, l.obligationIds), byId),
    takenOut: on.many(obligations, (l, o) => among(o.id, l.takenOutIds), byId),
    lines: on.many(letterLines, (l, k) => eq(k.letterId, l.id), { by: (k) => [sql`${k.position}`] }),
    messages: on.many(outbox, (l, m) => eq(m.letterId, l.id), byId),
  }),
});
const among = (id: AnySQLiteColumn, list: AnySQLiteColumn): SQL =>
  sql`${id} IN (SELECT value FROM json_each(${list}))`;

export const letterLineShape = shape('LetterLine', letterLines, {
  relations: (on) => ({
    obligation: on.one(obligations, (k, o) => eq(o.id, k.obligationId)),
    agency: on.one(agencies, (k, a) => eq(a.id, k.agencyId)),
    task: on.one(tasks, (k, t) => eq(t.id, k.taskId)),
  }),
});

export const urgingBatchShape = shape('UrgingBatch', urgingBatches, {
  visible: (_b, { actor }) => (overlooks(actor) ? undefined : sql`0`),
  relations: (on) => ({
    raisedBy: on.one(people, (b, p) => eq(p.id, b.raisedById)),
    urgings: on.page(urgings, (b, u) => eq(u.batchId, b.id), byId),
    letters: on.page(letters, (b, l) => eq(l.batchId, b.id), byId),
  }),
});

/** A body sees where its own notices go; whoever sends them sees all. */
export const contactShape = shape('Contact', contacts, {
  visible: (c, { actor, today }) =>
    overlooks(actor) ? undefined : isOwnOrInherited(c.agencyId, speaksFor(actor), today),
  relations: (on) => ({ agency: on.one(agencies, (c, a) => eq(a.id, c.agencyId)) }),
});

/** Whoever takes notices for a body today: itself, or since it ended those who succeeded it and still exist. */
const takesNotices = (agencyId: AnySQLiteColumn, today: string): SQL => sql`(
  WITH RECURSIVE heir(id) AS (SELECT ${agencyId} UNION SELECT s.to_id FROM ${successions} s JOIN heir ON s.from_id = heir.id
    JOIN ${agencies} a ON a.id = s.from_id WHERE s."on" <= ${today} AND a.ended_on <= ${today})
  SELECT heir.id FROM heir JOIN ${agencies} a ON a.id = heir.id WHERE a.ended_on IS NULL OR a.ended_on > ${today})`;

type Messages = typeof outbox;
const serves = (
  m: Messages,
  c: { readonly [K in 'agencyId' | 'channel' | 'standing' | 'endedAt']: AnySQLiteColumn },
  today: string,
): SQL => sql`${c.endedAt} IS NULL AND ${c.channel} = coalesce(${m.channel}, ${c.channel})
  AND (${c.standing} = 'example') = (${m.standing} = 'example') AND ${c.agencyId} IN ${takesNotices(m.toAgencyId, today)}`;

export const messageShape = shape('Message', outbox, {
  visible: (_m, { actor }) => (overlooks(actor) ? undefined : sql`0`),
  relations: (on) => ({
    urging: on.one(urgings, (m, u) => eq(u.id, m.urgingId)),
    letter: on.one(letters, (m, l) => eq(l.id, m.letterId)),
    to: on.one(agencies, (m, a) => eq(a.id, m.toAgencyId)),
    contact: on.one(contacts, (m, c) => eq(c.id, m.contactId)),
    // Webhooks first: a machine that answers is a receipt at once.
    contacts: on.many(contacts, (m, c, { today }) => serves(m, c, today), {
      by: (c) => [sql`${c.channel} = 'mail'`, sql`${c.id}`],
    }),
  }),
});

/** `stateOf`, in SQL. */
const state = (m: Messages): SQL => sql`CASE WHEN ${m.deliveredAt} IS NOT NULL THEN 'delivered'
  WHEN ${m.cancelledAt} IS NOT NULL THEN 'cancelled' WHEN ${m.deadAt} IS NOT NULL THEN 'dead'
  WHEN ${m.waitsFor} IS NOT NULL THEN 'waiting_for_' || ${m.waitsFor} WHEN ${m.attempts} > 0 THEN 'retrying' ELSE 'waiting' END`;

const isOpen = (m: Messages): SQL =>
  sql`${m.deliveredAt} IS NULL AND ${m.deadAt} IS NULL AND ${m.cancelledAt} IS NULL`;
/**
 * Through which channels a message could leave now, if it has a contact there. Worked out from the few contacts there are,
 * once a statement, and not from the many messages that may wait: whoever each contact serves, back through those it succeeded.
 */
const hasWay = (m: Messages, channels: readonly string[], today: string): SQL => {
  const ways = sql`WITH RECURSIVE served(id, contact) AS (
      SELECT c.agency_id, c.id FROM ${contacts} c JOIN ${agencies} a ON a.id = c.agency_id
        WHERE c.ended_at IS NULL AND c.channel IN (SELECT value FROM json_each(${JSON.stringify(channels)}))
          AND (a.ended_on IS NULL OR a.ended_on > ${today})
      UNION SELECT s.from_id, served.contact FROM served JOIN ${successions} s ON s.to_id = served.id
        JOIN ${agencies} a ON a.id = s.from_id WHERE s."on" <= ${today} AND a.ended_on <= ${today})
    SELECT served.id, c.standing = 'example', w.value FROM served JOIN ${contacts} c ON c.id = served.contact
      JOIN json_each(json_array(c.channel, 'any')) w`;
  return sql`(${m.toAgencyId}, ${m.standing} = 'example', coalesce(${m.channel}, 'any')) IN (${ways})`;
};

const waitingLongest: Order<Messages> = { by: (m) => [sql`${m.nextAttemptAt}`, sql`${m.id}`] };

/** Messages whose time has come and that have somewhere to go. */
export const messagesToSend = (channels: readonly string[]): Question<Messages> => ({
  table: outbox,
  where: (m, { now, today }) => and(isOpen(m), sql`${m.nextAttemptAt} <= ${now}`, hasWay(m, channels, today)),
  order: waitingLongest,
});

/** Messages that cannot leave yet and do not say so. */
export const messagesHeldUp = (channels: readonly string[]): Question<Messages> => ({
  table: outbox,
  where: (m, { today }) => {
    const wants = sql`CASE WHEN ${hasWay(m, ['webhook', 'mail'], today)} THEN 'provider' ELSE 'destination' END`;
    return and(isOpen(m), sql`NOT ${hasWay(m, channels, today)}`, sql`${m.waitsFor} IS NOT ${wants}`);
  },
  order: waitingLongest,
});

/** Examples, or everything else; both where neither is asked for. */
const ofKind = (standing: AnySQLiteColumn, isExample: boolean | null | undefined): SQL | undefined =>
  isExample == null ? undefined : isExample ? eq(standing, 'example') : ne(standing, 'example');

/** Whether so many days have passed since a moment. */
const isSince = (at: AnySQLiteColumn, days: number, reading: Reading): SQL =>
  sql`julianday(${asOf(reading)}) - julianday(${at}) >= ${days}`;

export const outboxOf = (wanted: {
  readonly state?: string | null | undefined;
  readonly agencyId?: string | null | undefined;
  readonly isExample?: boolean | null | undefined;
}): Question<Messages> => ({
  table: outbox,
  where: (m) =>
    and(
      when(m.toAgencyId, wanted.agencyId),
      ofKind(m.standing, wanted.isExample),
      wanted.state ? sql`${state(m)} = ${wanted.state}` : undefined,
    ),
  order: waitingLongest,
});

export const urgingsOf = (wanted: {
  readonly agencyId?: string | null | undefined;
  readonly taskId?: string | null | undefined;
  readonly rung?: string | null | undefined;
  readonly status?: string | null | undefined;
  readonly isExample?: boolean | null | undefined;
  /** Only what speaks to the Commission and waits for its word. */
  readonly isUndecided?: boolean | null | undefined;
  /** Raised at least so many days ago, and not answered. */
  readonly daysUnanswered?: number | null | undefined;
}): Question<Urgings> => ({
  table: urgings,
  where: (u, reading) =>
    and(
      when(u.agencyId, wanted.agencyId),
      when(u.taskId, wanted.taskId),
      when(u.rung, wanted.rung),
      when(u.status, wanted.status),
      wanted.isUndecided
        ? sql`${u.rung} IN ('inspection_proposal', 'review_line') AND ${u.status} IN ('raised', 'acknowledged')`
        : undefined,
      ofKind(u.standing, wanted.isExample),
      wanted.daysUnanswered == null
        ? undefined
        : and(
            sql`${u.status} IN ('raised', 'acknowledged')`,
            isSince(u.raisedAt, wanted.daysUnanswered, reading),
          ),
    ),
  order: newest,
});

export const lettersOf = (wanted: {
  readonly agencyId?: string | null | undefined;
  readonly state?: string | null | undefined;
  readonly isExample?: boolean | null | undefined;
  readonly isSigned?: boolean | null | undefined;
  readonly daysUnanswered?: number | null | undefined;
}): Question<Letters> => ({
  table: letters,
  where: (l, reading) =>
    and(
      when(l.addresseeId, wanted.agencyId),
      wanted.state == null ? undefined : sql`${letterState(l, reading)} = ${wanted.state}`,
      ofKind(l.standing, wanted.isExample),
      wanted.isSigned == null ? undefined : sql`(${l.signedAt} IS NOT NULL) = ${Number(wanted.isSigned)}`,
      wanted.daysUnanswered == null
        ? undefined
        : and(
            sql`${l.status} IN ('signed', 'acknowledged')`,
            isSince(l.signedAt, wanted.daysUnanswered, reading),
          ),
    ),
  order: { by: (l) => [sql`${l.draftedAt}`, sql`${l.id}`], descending: true },
});

export const contactsOf = (wanted: {
  readonly agencyId?: string | null | undefined;
}): Question<typeof contacts> => ({
  table: contacts,
  where: (c) => and(when(c.agencyId, wanted.agencyId), sql`${c.endedAt} IS NULL`),
  order: byId,
});
