import { sql } from 'drizzle-orm';
import { type AnySQLiteColumn, check, index, integer, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { people } from '../access/table.ts';
import { agencies } from '../agencies/table.ts';
import { count, day, fact, id, instant, oneOf, standings } from '../columns.ts';
import { obligations } from '../rulings/table.ts';
import { tasks } from '../tasks/table.ts';

/** From the mildest to the gravest; each is raised once for one obligation. */
export const rungs = [
  'reminder_before',
  'reminder_due',
  'letter',
  'inspection_proposal',
  'review_line',
] as const;
export const urgingStatuses = ['raised', 'acknowledged', 'answered', 'withdrawn'] as const;
export const channels = ['webhook', 'mail'] as const;
export const batchKinds = ['ladder', 'commission'] as const;
export const wantings = ['destination', 'provider'] as const;
export const messageStates = [
  'waiting',
  'waiting_for_destination',
  'waiting_for_provider',
  'retrying',
  'delivered',
  'dead',
  'cancelled',
] as const;
export type MessageState = (typeof messageStates)[number];

const agency = () => text().references((): AnySQLiteColumn => agencies.id);
const office = () => text().references((): AnySQLiteColumn => people.id);
const standing = () => text({ enum: standings }).notNull();

/** One act of urging: what the ladder raised in one go, or what the Commission sent at once. */
export const urgingBatches = fact(
  'urging_batches',
  () => ({
    id: id(),
    kind: text({ enum: batchKinds }).notNull(),
    raisedAt: instant().notNull(),
    raisedById: office(),
    urged: count(),
    /** Of those asked for, how many had their letter already. */
    alreadyUrged: count(),
    standing: standing(),
  }),
  (t) => [oneOf('urging_batches_kind', t.kind, batchKinds)],
);

/** One rung of the ladder for one obligation, with the words it was raised in. Id: `obligation~rung`. */
export const urgings = fact(
  'urgings',
  () => ({
    id: id(),
    batchId: text()
      .notNull()
      .references((): AnySQLiteColumn => urgingBatches.id),
    obligationId: text()
      .notNull()
      .references((): AnySQLiteColumn => obligations.id),
    rung: text({ enum: rungs }).notNull(),
    /** The body that owes it. */
    agencyId: agency().notNull(),
    /** Whom it is written to: the body, or who answers for it since it ended; for the last two rungs the owner. */
    addresseeId: agency().notNull(),
    /** Whose rung it is: the body that urges. */
    ownerId: agency().notNull(),
    taskId: text()
      .notNull()
      .references((): AnySQLiteColumn => tasks.id),
    dueOn: day().notNull(),
    /** Whole days, less the time a report waited for its verifiers; 0 before it is late. */
    daysLate: count(),
    /** The day the body had last promised, when this was raised. */
    lastPromisedOn: day(),
    subjectVi: text().notNull(),
    subjectEn: text().notNull(),
    textVi: text().notNull(),
    textEn: text().notNull(),
    status: text({ enum: urgingStatuses }).notNull(),
    raisedAt: instant().notNull(),
    /** Null: raised by the ladder itself. */
    raisedById: office(),
    acknowledgedAt: instant(),
    acknowledgedById: office(),
    answeredAt: instant(),
    answeredById: office(),
    answerText: text(),
    promisedOn: day(),
    withdrawnAt: instant(),
    withdrawnReason: text(),
    standing: standing(),
  }),
  (t) => [
    oneOf('urgings_rung', t.rung, rungs),
    oneOf('urgings_status', t.status, urgingStatuses),
    check('urgings_answered', sql`(${t.answeredAt} IS NULL) = (${t.answerText} IS NULL)`),
    check('urgings_withdrawn', sql`(${t.status} = 'withdrawn') = (${t.withdrawnReason} IS NOT NULL)`),
    uniqueIndex('urgings_once').on(t.obligationId as AnySQLiteColumn, t.rung as AnySQLiteColumn),
    index('urgings_newest').on(t.raisedAt as AnySQLiteColumn, t.id as AnySQLiteColumn),
    index('urgings_agency').on(t.agencyId as AnySQLiteColumn),
    index('urgings_batch').on(t.batchId as AnySQLiteColumn),
  ],
);

/** Where a body wants its notices. A mailbox is an office's, never a person's; the secret of a webhook is not kept. */
export const contacts = fact(
  'contacts',
  () => ({
    id: id(),
    agencyId: agency().notNull(),
    channel: text({ enum: channels }).notNull(),
    destination: text().notNull(),
    setAt: instant().notNull(),
    endedAt: instant(),
    standing: standing(),
  }),
  (t) => [
    oneOf('contacts_channel', t.channel, channels),
    uniqueIndex('contacts_in_force')
      .on(t.agencyId as AnySQLiteColumn, t.channel as AnySQLiteColumn, t.standing as AnySQLiteColumn)
      .where(sql`ended_at IS NULL`),
  ],
);

/** What is to be told to a body, one row a channel. Its id is the receiver's to tell a second delivery by. */
export const outbox = fact(
  'outbox',
  () => ({
    id: id(),
    urgingId: text()
      .notNull()
      .references((): AnySQLiteColumn => urgings.id),
    toAgencyId: agency().notNull(),
    /** Null: whichever the body names first. */
    channel: text({ enum: channels }),
    /** Where the last attempt went. */
    contactId: text().references((): AnySQLiteColumn => contacts.id),
    attempts: count(),
    nextAttemptAt: instant().notNull(),
    /** What it needs before it can be tried at all. */
    waitsFor: text({ enum: wantings }),
    deliveredAt: instant(),
    receipt: text(),
    deadAt: instant(),
    cancelledAt: instant(),
    lastError: text(),
    /** How often it was put back after it was given up. */
    requeued: integer().notNull().default(0),
    standing: standing(),
  }),
  (t) => [
    check('outbox_once', sql`${t.deliveredAt} IS NULL OR ${t.deadAt} IS NULL`),
    index('outbox_urging').on(t.urgingId as AnySQLiteColumn),
    index('outbox_next').on(t.nextAttemptAt as AnySQLiteColumn),
    // What has been sent or given up only grows; what is still to be sent is found without it.
    index('outbox_open')
      .on(t.nextAttemptAt as AnySQLiteColumn, t.id as AnySQLiteColumn)
      .where(sql`delivered_at IS NULL AND dead_at IS NULL AND cancelled_at IS NULL`),
  ],
);
