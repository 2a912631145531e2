import { holds } from '../db/ctx.ts';
import { acknowledgeUrging } from '../db/urging/acknowledge.ts';
import { answerUrging } from '../db/urging/answer.ts';
import { decideUrgings } from '../db/urging/decide.ts';
import { endContact } from '../db/urging/end-contact.ts';
import { noticeEventsTold } from '../db/urging/events.ts';
import { contactsOf, outboxOf, urgingsOf } from '../db/urging/read.ts';
import { requeueMessage } from '../db/urging/requeue.ts';
import { type Channel, stateOf } from '../db/urging/rules.ts';
import { setContact } from '../db/urging/set-contact.ts';
import {
  contacts,
  type NoticeEvent as NoticeEventName,
  outbox,
  urgingBatches,
  urgings,
} from '../db/urging/table.ts';
import { withdrawUrging } from '../db/urging/withdraw.ts';
import { SeenUrging, seenArgs } from './arguments.ts';
import { change } from './changes.ts';
import {
  Decision,
  MessageState,
  NoticeChannel,
  NoticeEvent,
  Standing,
  UrgingKind,
  UrgingRung,
  UrgingStatus,
  WaitsFor,
} from './enums.ts';
import { grows, implement, inside } from './fields.ts';
import { idOf, toId } from './ids.ts';
import { anId } from './named.ts';
import {
  Agency,
  Contact,
  Inspection,
  Letter,
  Message,
  Obligation,
  Office,
  Task,
  Urging,
  UrgingBatch,
} from './records.ts';
import { rootPage } from './roots.ts';

const marked = 'What is about an example is an example.';
const dayMs = 86_400_000;

implement(
  Urging,
  urgings,
  'One rung of the ladder for one obligation: raised once, in the words it was raised in, with its receipt or answer. Known to whoever urges, whom it is written to, and a ministry in whose field the task lies; never public.',
  (t, _open, of) => ({
    revision: of.int('revision', grows),
    rung: of.word(UrgingRung, 'rung', 'Which rung.'),
    status: of.word(UrgingStatus, 'status', 'Where it stands.'),
    standing: of.word(Standing, 'standing', marked),
    obligation: of.one(Obligation, 'obligation', 'About what.'),
    agency: of.one(Agency, 'agency', 'The body that owes it.'),
    addressee: of.one(
      Agency,
      'addressee',
      'Whom it is written to: the body, or its successor; for the last two rungs, whoever urges.',
    ),
    owner: of.one(Agency, 'owner', 'Whose rung it is: the body that urges.'),
    task: of.one(Task, 'task', 'The task.'),
    batch: of.one(UrgingBatch, 'batch', 'The act in which it was raised; known to whoever urges.'),
    dueOn: of.date('dueOn', 'The due day when it was raised.'),
    daysLate: of.int('daysLate', 'How many days late it was then, less the time a report waited for others.'),
    lastPromisedOn: of.date('lastPromisedOn', 'The day the body had last promised by then.'),
    subjectVi: of.text('subjectVi', 'Its subject, in Vietnamese.'),
    subjectEn: of.text('subjectEn', 'Its subject, in English.'),
    textVi: of.text('textVi', 'Its words, in Vietnamese.'),
    textEn: of.text('textEn', 'Its words, in English.'),
    raisedAt: of.moment('raisedAt', 'When it was raised.'),
    raisedBy: of.one(Office, 'raisedBy', 'Which office raised it; null: the ladder itself.'),
    acknowledgedAt: of.moment('acknowledgedAt', 'When whom it is written to confirmed having it.'),
    acknowledgedBy: of.one(Office, 'acknowledgedBy', 'Which office confirmed it.'),
    answeredAt: of.moment('answeredAt', 'When it was last answered.'),
    answeredBy: of.one(Office, 'answeredBy', 'Which office answered.'),
    answerText: of.text('answerText', 'The answer, in words.'),
    promisedOn: of.date('promisedOn', 'The day promised in the answer. It moves no deadline.'),
    daysUnanswered: t.from(['status', 'raisedAt', 'asOf']).int({
      ...inside,
      nullable: true,
      description: 'Whole days since it was raised, while there is no answer; null once there is one.',
      resolve: (row, _args, ctx) =>
        row.status === 'answered' || row.status === 'withdrawn'
          ? null
          : Math.floor(
              (Date.parse((row.asOf as string | undefined) ?? ctx.now) - Date.parse(String(row.raisedAt))) /
                dayMs,
            ),
    }),
    withdrawnAt: of.moment('withdrawnAt', 'When it was taken back.'),
    withdrawnReason: of.text('withdrawnReason', 'Why it was taken back.'),
    decision: of.word(
      Decision,
      'decision',
      'Of a proposal to inspect or a line for the review: what the Commission made of it.',
    ),
    inspection: of.one(Inspection, 'inspection', 'The inspection that was planned upon it.'),
    messages: of.many(Message, 'messages', 'What was sent of it, a channel each; known to whoever urges.'),
  }),
);

implement(
  UrgingBatch,
  urgingBatches,
  'One act of urging: what the ladder raised or drafted in one go, or the letters that an officer had drafted or signed at once.',
  (_t, _open, of) => ({
    revision: of.int('revision', grows),
    kind: of.word(UrgingKind, 'kind', 'Who raised it.'),
    standing: of.word(Standing, 'standing', marked),
    raisedAt: of.moment('raisedAt', 'When.'),
    raisedBy: of.one(Office, 'raisedBy', 'Which office; null: the ladder itself.'),
    urged: of.int('urged', 'How many obligations it raised a rung for, drafted, or signed letters about.'),
    alreadyUrged: of.int(
      'alreadyUrged',
      'How many of those asked for had their draft or letter before, and got no second.',
    ),
    signed: of.int('signed', 'How many letters were signed by it.'),
    redrafted: of.int(
      'redrafted',
      'How many letters said something else by then, and were drawn up anew to be looked at again.',
    ),
    dropped: of.int('dropped', 'How many letters had nothing left to be about.'),
    letters: of.page(Letter, 'letters', 'The letters that were signed by it.'),
    urgings: of.page(Urging, 'urgings', 'What was raised.'),
  }),
);

implement(
  Message,
  outbox,
  'What waits in the outbox or has left it. It is sent until the receiver has answered; the receiver tells a second delivery by its id.',
  (t, _open, of) => ({
    revision: of.int('revision', grows),
    messageId: of.text('id', 'The id that the receiver sees, the same on every attempt.'),
    state: t.from(['attempts', 'waitsFor', 'deliveredAt', 'deadAt', 'cancelledAt']).field({
      ...inside,
      description: 'Where it stands.',
      type: MessageState,
      resolve: (row) => stateOf(row),
    }),
    urging: of.one(Urging, 'urging', 'The rung it tells; null: a letter or an event.'),
    letter: of.one(Letter, 'letter', 'The letter it carries; null: a rung or an event.'),
    event: of.word(NoticeEvent, 'event', 'What happened; null: a rung or a letter.'),
    about: t.from(['event', 'aboutId']).id({
      ...inside,
      nullable: true,
      description: 'The id of the record that the event happened to: ask `node` for it.',
      resolve: ({ event, aboutId }) =>
        event === null ? null : toId(noticeEventsTold[event as NoticeEventName].type, String(aboutId)),
    }),
    aboutRevision: of.int('aboutRevision', 'The revision that the record had after it.'),
    happenedAt: of.moment('happenedAt', 'When it happened.'),
    to: of.one(Agency, 'to', 'For which body.'),
    channel: of.word(NoticeChannel, 'channel', 'How; null: whichever the body names first.'),
    contact: of.one(Contact, 'contact', 'Where the last attempt went.'),
    waitsFor: of.word(WaitsFor, 'waitsFor', 'What it needs before it can leave.'),
    attempts: of.int('attempts', 'How often it was tried.'),
    nextAttemptAt: of.moment('nextAttemptAt', 'When it is tried next, or was to be.'),
    deliveredAt: of.moment('deliveredAt', 'When the receiver took it.'),
    receipt: of.text('receipt', "The receiver's own number for it, where it gave one."),
    deadAt: of.moment('deadAt', 'When it was given up; it can be put back.'),
    cancelledAt: of.moment('cancelledAt', 'When it was cancelled with its urging.'),
    lastError: of.text('lastError', 'What went wrong the last time.'),
    requeued: of.int('requeued', 'How often somebody put it back.'),
    standing: of.word(Standing, 'standing', marked),
  }),
);

implement(
  Contact,
  contacts,
  'Where a body wants its notices; an office, never a person.',
  (t, _open, of) => ({
    revision: of.int('revision', grows),
    agency: of.one(Agency, 'agency', 'Whose.'),
    channel: of.word(NoticeChannel, 'channel', 'How.'),
    destination: of.text('destination', 'The https address, or the mailbox of the office.'),
    secret: t.from(['id', 'standing', 'channel']).string({
      ...inside,
      nullable: true,
      description:
        'What webhooks to it are signed with; for administrators, who hand it to the receiver. HMAC-SHA-256 over the timestamp, a point and the body.',
      resolve: (row, _args, ctx) => {
        const isTheirs =
          holds(ctx.actor, 'administrator') &&
          ctx.actor.kind === 'person' &&
          ctx.actor.scopes.includes('administer') &&
          (row.standing === 'example' || !ctx.actor.isExample);
        return isTheirs && row.channel === 'webhook' ? (ctx.notices?.secretOf(String(row.id)) ?? null) : null;
      },
    }),
    setAt: of.moment('setAt', 'Since when.'),
    endedAt: of.moment('endedAt', 'Until when; null while it is in use.'),
    standing: of.word(Standing, 'standing', 'Only examples are sent to an example.'),
  }),
);

rootPage(
  'urgings',
  Urging,
  'What was raised and what became of it, as far as you may see it; newest first.',
  (t) => ({
    agency: t.arg.id({ ...anId('Agency'), description: 'Only about this body.' }),
    task: t.arg.id({ ...anId('Task'), description: 'Only about this task.' }),
    rung: t.arg({ type: UrgingRung, description: 'Only this rung.' }),
    status: t.arg({ type: UrgingStatus, description: 'Only at this status.' }),
    isExample: t.arg.boolean({ description: 'Only what is about examples, or only what is about facts.' }),
    isUndecided: t.arg.boolean({
      description:
        'Only proposals to inspect and lines for the review on which the Commission has not said its word.',
    }),
    daysUnanswered: t.arg.int({ description: 'Only those without an answer for at least so many days.' }),
  }),
  ({ agency, task, rung, status, isExample, isUndecided, daysUnanswered }) =>
    urgingsOf({
      agencyId: agency && idOf('Agency', agency),
      taskId: task && idOf('Task', task),
      rung: rung as string | null,
      status: status as string | null,
      isExample,
      isUndecided,
      daysUnanswered,
    }),
  'officials',
);

rootPage(
  'outbox',
  Message,
  'Messages, the longest waiting first. The Commission and administrators see them.',
  (t) => ({
    state: t.arg({ type: MessageState, description: 'Only those at this state.' }),
    to: t.arg.id({ ...anId('Agency'), description: 'Only those for this body.' }),
    isExample: t.arg.boolean({ description: 'Only what is about examples, or only what is about facts.' }),
  }),
  ({ state, to, isExample }) =>
    outboxOf({ state: state as string | null, agencyId: to && idOf('Agency', to), isExample }),
  'officials',
);

rootPage(
  'contacts',
  Contact,
  'Where notices go, as far as you may see it.',
  (t) => ({ agency: t.arg.id({ ...anId('Agency'), description: 'Only of this body.' }) }),
  ({ agency }) => contactsOf({ agencyId: agency && idOf('Agency', agency) }),
  'officials',
);

change(
  'acknowledgeUrging',
  Urging,
  'Confirm having it.',
  (t) => seenArgs(t, 'urging'),
  (ctx, once, { id, revision }) => acknowledgeUrging(ctx, once, { id: idOf('Urging', id), revision }),
);
change(
  'answerUrging',
  Urging,
  'Answer it in words, and promise a day if you can. A later answer takes its place; the earlier one stays on record.',
  (t) => ({
    ...seenArgs(t, 'urging'),
    text: t.arg({ type: 'Text', required: true, description: 'Why, and what is being done.' }),
    promisedOn: t.arg({
      type: 'Date',
      description: 'The day on which it will be done. It moves no deadline.',
    }),
  }),
  (ctx, once, { id, revision, text, promisedOn }) =>
    answerUrging(ctx, once, { id: idOf('Urging', id), revision }, { text, promisedOn: promisedOn ?? null }),
);
change(
  'withdrawUrging',
  Urging,
  'Take it back, with a reason. What has not left yet does not leave.',
  (t) => ({
    ...seenArgs(t, 'urging'),
    reason: t.arg({ type: 'Text', required: true, description: 'Why.' }),
  }),
  (ctx, once, { id, revision, reason }) =>
    withdrawUrging(ctx, once, { id: idOf('Urging', id), revision }, reason),
);
change(
  'decideUrgings',
  Urging,
  'Say what the Commission makes of proposals to inspect or lines for the review, all of them or none: they go into the review, or it says why not. An inspection is planned upon them by `planInspection`.',
  (t) => ({
    urgings: t.arg({ type: [SeenUrging], required: true, description: 'Which, 1 to 100.' }),
    decision: t.arg({ type: Decision, required: true, description: 'REVIEW or NEITHER.' }),
    reason: t.arg({ type: 'Text', required: true, description: 'Why.' }),
  }),
  (ctx, once, { urgings, decision, reason }) =>
    decideUrgings(
      ctx,
      once,
      urgings.map(({ id, revision }) => ({ id: idOf('Urging', String(id)), revision })),
      { decision, reason },
    ),
);
change(
  'requeueMessage',
  Message,
  'Put a message that was given up back to be tried by the next run.',
  (t) => seenArgs(t, 'message'),
  (ctx, once, { id, revision }) => requeueMessage(ctx, once, { id: idOf('Message', id), revision }),
);
change(
  'setContact',
  Contact,
  'Say where a body wants its notices: one address a channel. Ask for `secret` and hand it to whoever keeps the receiver.',
  (t) => ({
    agency: t.arg.id({ required: true, description: 'The body.' }),
    channel: t.arg({ type: NoticeChannel, required: true, description: 'How.' }),
    destination: t.arg({
      type: 'Text',
      required: true,
      description: 'An https address on the public network, or the mailbox of an office such as `vanthu@…`.',
    }),
  }),
  (ctx, once, { agency, channel, destination }) =>
    setContact(ctx, once, { agencyId: idOf('Agency', agency), channel: channel as Channel, destination }),
);
change(
  'endContact',
  Contact,
  'End an destination: nothing is sent there from now on.',
  (t) => seenArgs(t, 'contact'),
  (ctx, once, { id, revision }) => endContact(ctx, once, { id: idOf('Contact', id), revision }),
);
