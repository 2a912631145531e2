import { sql } from 'drizzle-orm';
import {
  type AnySQLiteColumn,
  check,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import { people } from '../access/table.ts';
import { agencies } from '../agencies/table.ts';
import { count, day, fact, id, instant, json, oneOf, standings } from '../columns.ts';
import { inspections } from '../inspections/table.ts';
import { obligations } from '../rulings/table.ts';
import { tasks } from '../tasks/table.ts';

/**
 * From the mildest to the gravest; each is raised once for one obligation. The letter is one for a body and all that it owes: it
 * has a table of its own, and only what was written before it had is among the rungs here.
 */
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

/** What a body waits for, and is told of once it has happened: events.ts says when, and to whom. */
export const noticeEvents = [
  'report_returned',
  'report_verified',
  'report_published',
  'ruling_made',
  'ruling_corrected',
  'ruling_ended',
  'exemption_granted',
  'exemption_corrected',
  'exemption_withdrawn',
  'verdict_published',
  'finding_recorded',
  'finding_published',
  'finding_closed',
  'finding_withdrawn',
  'recommendation_made',
  'recommendation_answered',
  'recommendation_withdrawn',
  'letter_promise_due',
  'urging_promise_due',
] as const;
export type NoticeEvent = (typeof noticeEvents)[number];

/** What somebody has made of a letter; whether it left and came is its messages' to say. */
export const letterStatuses = [
  'drafted',
  'dropped',
  'signed',
  'acknowledged',
  'answered',
  'withdrawn',
] as const;
/** Where a letter stands, in one word: read.ts tells it, for whoever asks. Each letter is at one of them. */
export const letterStates = [
  'drafted',
  'dropped',
  'signed',
  'sent',
  'received',
  'answered',
  'promise_kept',
  'promise_broken',
  'withdrawn',
] as const;
/** Why a draft came to nothing: all of it was met or lifted, its body ended, or an officer said why not. */
export const dropCauses = ['met', 'succeeded', 'decided'] as const;
export const promiseOutcomes = ['kept', 'broken'] as const;
/** What the Commission makes of a proposal to inspect, or of a line for the review. */
export const decisions = ['inspect', 'review', 'neither'] as const;

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
    /** Of the letters that were to be signed: signed, drawn up anew because a duty was met meanwhile, and dropped because all were. */
    signed: count().default(0),
    redrafted: count().default(0),
    dropped: count().default(0),
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
    /** When the job saw that the promised day had come, and something was open. */
    promiseDueAt: instant(),
    /** Of a rung that speaks to the Commission: what it answered. */
    decision: text({ enum: decisions }),
    /** The inspection that was planned upon it. */
    inspectionId: text().references((): AnySQLiteColumn => inspections.id),
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
    index('urgings_agency').on(
      t.agencyId as AnySQLiteColumn,
      t.raisedAt as AnySQLiteColumn,
      t.id as AnySQLiteColumn,
    ),
    index('urgings_task').on(
      t.taskId as AnySQLiteColumn,
      t.raisedAt as AnySQLiteColumn,
      t.id as AnySQLiteColumn,
    ),
    index('urgings_of_rung').on(
      t.rung as AnySQLiteColumn,
      t.raisedAt as AnySQLiteColumn,
      t.id as AnySQLiteColumn,
    ),
    index('urgings_state').on(
      t.status as AnySQLiteColumn,
      t.raisedAt as AnySQLiteColumn,
      t.id as AnySQLiteColumn,
    ),
    index('urgings_batch').on(t.batchId as AnySQLiteColumn),
    // What a job still has to look at: promises whose day it has not told of.
    index('urgings_promised')
      .on(t.promisedOn as AnySQLiteColumn, t.id as AnySQLiteColumn)
      .where(sql`status = 'answered' AND promised_on IS NOT NULL AND promise_due_at IS NULL`),
  ],
);

/**
 * A letter to a body about all it owes and is late with. A job drafts it; it has no number, no words and no way out until an
 * officer has looked at it and signed it, and then its words never change.
 */
export const letters = fact(
  'letters',
  () => ({
    id: id(),
    /** The body in whose name it is written. */
    ownerId: agency().notNull(),
    addresseeId: agency().notNull(),
    status: text({ enum: letterStatuses }).notNull(),
    /** JSON lists of text: what it is about; and what it was about until that was met. */
    obligationIds: json<readonly string[]>().notNull(),
    takenOutIds: json<readonly string[]>().notNull(),
    duties: count(),
    oldestDueOn: day().notNull(),
    draftedAt: instant().notNull(),
    /** Null: the job. */
    draftedById: office(),
    redraftedAt: instant(),
    droppedAt: instant(),
    droppedBecause: text({ enum: dropCauses }),
    droppedReason: text(),
    droppedById: office(),
    batchId: text().references((): AnySQLiteColumn => urgingBatches.id),
    /** Whose letters of which year are numbered together. */
    register: text(),
    number: integer(),
    symbol: text(),
    signedAt: instant(),
    signedById: office(),
    subjectVi: text(),
    subjectEn: text(),
    textVi: text(),
    textEn: text(),
    acknowledgedAt: instant(),
    acknowledgedById: office(),
    answeredAt: instant(),
    answeredById: office(),
    answerText: text(),
    promisedOn: day(),
    /** Whether all of it was met by the promised day; null while that day is to come and something is open, or nothing was promised. */
    promise: text({ enum: promiseOutcomes }),
    /** When the job saw that the promised day had come, and something was open. */
    promiseDueAt: instant(),
    withdrawnAt: instant(),
    withdrawnReason: text(),
    standing: standing(),
  }),
  (t) => [
    oneOf('letters_status', t.status, letterStatuses),
    check(
      'letters_signed',
      sql`(${t.status} IN ('drafted', 'dropped')) = (${t.signedAt} IS NULL) AND (${t.signedAt} IS NULL) = (${t.signedById} IS NULL)
        AND (${t.signedAt} IS NULL) = (${t.number} IS NULL) AND (${t.signedAt} IS NULL) = (${t.textVi} IS NULL)`,
    ),
    check('letters_dropped', sql`(${t.status} = 'dropped') = (${t.droppedBecause} IS NOT NULL)`),
    check('letters_answered', sql`(${t.answeredAt} IS NULL) = (${t.answerText} IS NULL)`),
    check('letters_withdrawn', sql`(${t.status} = 'withdrawn') = (${t.withdrawnReason} IS NOT NULL)`),
    // One draft at a time for a body: whatever else it comes to owe stands in it too.
    uniqueIndex('letters_one_draft')
      .on(t.ownerId as AnySQLiteColumn, t.addresseeId as AnySQLiteColumn, sql`(standing = 'example')`)
      .where(sql`status = 'drafted'`),
    uniqueIndex('letters_number').on(t.register as AnySQLiteColumn, t.number as AnySQLiteColumn),
    index('letters_batch').on(t.batchId as AnySQLiteColumn),
    index('letters_addressee').on(
      t.addresseeId as AnySQLiteColumn,
      t.draftedAt as AnySQLiteColumn,
      t.id as AnySQLiteColumn,
    ),
    index('letters_newest').on(t.draftedAt as AnySQLiteColumn, t.id as AnySQLiteColumn),
    // What a job still has to look at: drafts, and promises whose day is to come.
    index('letters_open')
      .on(t.id as AnySQLiteColumn)
      .where(
        sql`status = 'drafted' OR (status = 'answered' AND promised_on IS NOT NULL AND promise IS NULL)`,
      ),
  ],
);

/** What a signed letter is about, as it stood on the day of its signature. */
export const letterLines = sqliteTable(
  'letter_lines',
  {
    letterId: text()
      .notNull()
      .references((): AnySQLiteColumn => letters.id),
    obligationId: text()
      .notNull()
      .references((): AnySQLiteColumn => obligations.id),
    /** How many letters about it were taken back before. */
    occasion: count(),
    position: count(),
    /** The body that owes it: the addressee, or one it has succeeded. */
    agencyId: agency().notNull(),
    taskId: text()
      .notNull()
      .references((): AnySQLiteColumn => tasks.id),
    dueOn: day().notNull(),
    daysLate: count(),
    knownFrom: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.letterId, t.obligationId] }),
    // Nobody is written to twice about one thing, unless the first letter was taken back.
    uniqueIndex('letter_lines_once').on(t.obligationId, t.occasion),
    index('letter_lines_task').on(t.taskId),
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
    /** What it tells: a rung, a letter that was signed, or that something has happened to a record. */
    urgingId: text().references((): AnySQLiteColumn => urgings.id),
    letterId: text().references((): AnySQLiteColumn => letters.id),
    event: text({ enum: noticeEvents }),
    /** The record that an event happened to, and the revision that made it so. */
    aboutId: text(),
    aboutRevision: integer(),
    happenedAt: instant(),
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
    check(
      'outbox_of',
      sql`(${t.urgingId} IS NULL) + (${t.letterId} IS NULL) + (${t.event} IS NULL) = 2 AND (${t.event} IS NULL) = (${t.aboutId} IS NULL)
        AND (${t.event} IS NULL) = (${t.aboutRevision} IS NULL) AND (${t.event} IS NULL) = (${t.happenedAt} IS NULL)`,
    ),
    index('outbox_urging').on(t.urgingId as AnySQLiteColumn),
    index('outbox_letter').on(t.letterId as AnySQLiteColumn),
    index('outbox_about').on(t.aboutId as AnySQLiteColumn, t.event as AnySQLiteColumn),
    index('outbox_next').on(t.nextAttemptAt as AnySQLiteColumn),
    // What has been sent or given up only grows; what is still to be sent is found without it.
    index('outbox_open')
      .on(t.nextAttemptAt as AnySQLiteColumn, t.id as AnySQLiteColumn)
      .where(sql`delivered_at IS NULL AND dead_at IS NULL AND cancelled_at IS NULL`),
  ],
);
