import { type Ctx, languageOf } from '../db/ctx.ts';
import { reason, sentence } from '../db/errors.ts';
import { acknowledgeLetter } from '../db/urging/acknowledge-letter.ts';
import { answerLetter } from '../db/urging/answer-letter.ts';
import { draftLetters } from '../db/urging/draft.ts';
import { dropLetter } from '../db/urging/drop-letter.ts';
import { type Preview, previewLetters } from '../db/urging/preview.ts';
import { lettersOf } from '../db/urging/read.ts';
import { signLetters } from '../db/urging/sign.ts';
import { letterLines, letters } from '../db/urging/table.ts';
import { withdrawLetter } from '../db/urging/withdraw-letter.ts';
import { seen, seenArgs, words } from './arguments.ts';
import { builder } from './builder.ts';
import { change } from './changes.ts';
import { DropCause, LetterState, PromiseOutcome, Standing } from './enums.ts';
import { RefusalCode } from './errors.ts';
import { grows, implement, implementPart, inside } from './fields.ts';
import { idOf, toId } from './ids.ts';
import { anId } from './named.ts';
import { Agency, Letter, LetterLine, Message, Obligation, Office, Task, UrgingBatch } from './records.ts';
import { rootPage } from './roots.ts';

const dayMs = 86_400_000;

implement(
  Letter,
  letters,
  'An urging letter: one for a body, about all it is late with. A job drafts it; it leaves when an officer of the Commission has looked at it and signed it. A draft is known to the Commission; what is signed, to whom it is written and to a ministry in whose field a part of it lies; never public.',
  (t, _open, of) => ({
    revision: of.int('revision', grows),
    state: of.word(LetterState, 'state', 'Where it stands.'),
    standing: of.word(Standing, 'standing', 'What is about an example is an example.'),
    owner: of.one(Agency, 'owner', 'In whose name it is written.'),
    addressee: of.one(Agency, 'addressee', 'Whom it is written to.'),
    duties: of.int('duties', 'How many obligations it is about.'),
    oldestDueOn: of.date('oldestDueOn', 'The earliest due day among them.'),
    obligations: of.many(Obligation, 'obligations', 'What it is about.'),
    takenOutCount: t.from(['takenOutIds']).int({
      ...inside,
      nullable: true,
      description: 'How many obligations were taken out of the draft, as `takenOut` names them.',
      resolve: (row) => row.takenOutIds.length,
    }),
    takenOut: of.many(
      Obligation,
      'takenOut',
      'What the draft was about until it was handed in or lifted, before anybody signed.',
    ),
    lines: of.many(LetterLine, 'lines', 'What it is about as it stood when it was signed, in its order.'),
    draftedAt: of.moment('draftedAt', 'When it was first drafted.'),
    draftedBy: of.one(Office, 'draftedBy', 'Which office had it drafted; null: the scheduled job.'),
    redraftedAt: of.moment('redraftedAt', 'When the draft was last drawn up anew.'),
    droppedAt: of.moment('droppedAt', 'When the draft was dropped.'),
    droppedBecause: of.word(DropCause, 'droppedBecause', 'Why it was dropped.'),
    droppedReason: of.text('droppedReason', 'The reason of the officer who dropped it.'),
    droppedBy: of.one(Office, 'droppedBy', 'Which office dropped it; null: nothing of it was left.'),
    batch: of.one(UrgingBatch, 'batch', 'The act in which it was signed; known to whoever urges.'),
    number: of.int('number', 'Its number among the letters of its year.'),
    symbol: of.text('symbol', 'Number and letters as they stand on it, such as 12-CV/BCSCLTW.'),
    signedAt: of.moment('signedAt', 'When it was signed.'),
    signedBy: of.one(Office, 'signedBy', 'Which office signed it. No letter leaves without one.'),
    subjectVi: of.text('subjectVi', 'What it is about, in Vietnamese; null until it is signed.'),
    subjectEn: of.text('subjectEn', 'The same in English.'),
    textVi: of.text('textVi', 'Its words, in Vietnamese; null until it is signed.'),
    textEn: of.text('textEn', 'The same in English.'),
    sentAt: of.moment('sentAt', 'When it first left for an address of the body and was taken there.'),
    receivedAt: of.moment(
      'receivedAt',
      'When a machine of the body took it, or an officer of the body confirmed or answered it.',
    ),
    acknowledgedAt: of.moment('acknowledgedAt', 'When whom it is written to confirmed having it.'),
    acknowledgedBy: of.one(Office, 'acknowledgedBy', 'Which office confirmed it.'),
    answeredAt: of.moment('answeredAt', 'When it was last answered.'),
    answeredBy: of.one(Office, 'answeredBy', 'Which office answered.'),
    answerText: of.text('answerText', 'The answer, in words.'),
    promisedOn: of.date('promisedOn', 'The day promised for all of it. It moves no deadline.'),
    promise: of.word(
      PromiseOutcome,
      'promise',
      'What became of that day; null while it is to come, or where none was promised.',
    ),
    daysUnanswered: t.from(['status', 'signedAt', 'asOf']).int({
      ...inside,
      nullable: true,
      description: 'Whole days since it was signed, while there is no answer; null otherwise.',
      resolve: (row) =>
        row.status === 'signed' || row.status === 'acknowledged'
          ? Math.floor((Date.parse(row.asOf) - Date.parse(row.signedAt!)) / dayMs)
          : null,
    }),
    withdrawnAt: of.moment('withdrawnAt', 'When it was taken back.'),
    withdrawnReason: of.text('withdrawnReason', 'Why it was taken back.'),
    messages: of.many(Message, 'messages', 'What was sent of it, a channel each; known to whoever urges.'),
  }),
);

implementPart(
  LetterLine,
  letterLines,
  'One thing a letter is about, as it stood when the letter was signed.',
  (_t, _open, of) => ({
    position: of.int('position', 'Its place in the letter.'),
    obligation: of.one(Obligation, 'obligation', 'What is owed.'),
    agency: of.one(
      Agency,
      'agency',
      'The body that came to owe it: the one written to, or one it has succeeded.',
    ),
    task: of.one(Task, 'task', 'The task.'),
    dueOn: of.date('dueOn', 'Its due day.'),
    daysLate: of.int('daysLate', 'How many days late it was, less the time a report waited for others.'),
  }),
);

const LetterPreview = builder.objectRef<Preview>('LetterPreview').implement({
  description: 'A draft as it would be signed now.',
  fields: (t) => {
    const told = (what: string, of: (p: Preview) => string | null | undefined) =>
      t.string({
        ...inside,
        nullable: true,
        description: `${what}; null where nothing is left to sign.`,
        resolve: (p) => of(p) ?? null,
      });
    return {
      letter: t.id({
        ...inside,
        description: 'Of which letter.',
        resolve: (p) => toId('Letter', p.letterId),
      }),
      asShown: told('What stands for its words: send it back with your signature', (p) => p.asShown),
      on: t.field({ ...inside, type: 'Date', description: 'The day it would bear.', resolve: (p) => p.on }),
      duties: t.int({ ...inside, description: 'How many obligations are late.', resolve: (p) => p.duties }),
      met: t.idList({
        ...inside,
        description: 'What it was about and was handed in or lifted since it was drafted.',
        resolve: (p) => p.metIds.map((id) => toId('Obligation', id)),
      }),
      metTasks: t.stringList({
        ...inside,
        description: 'The codes of the tasks that those are about.',
        resolve: (p) => [...p.metTasks],
      }),
      reasonCode: t.field({
        ...inside,
        type: RefusalCode,
        nullable: true,
        description: 'Why it cannot be signed, as a word for programs; null when it can.',
        resolve: (p) => p.reason,
      }),
      reasonText: t.string({
        ...inside,
        nullable: true,
        description: 'The same in the language that `Accept-Language` asks for, Vietnamese or English.',
        resolve: (p, _, ctx: Ctx) => p.reason && sentence(reason(p.reason), languageOf(ctx)),
      }),
      subjectVi: told('Subject, in Vietnamese', (p) => p.words?.vi.subject),
      subjectEn: told('Subject, in English', (p) => p.words?.en.subject),
      textVi: told('The letter, in Vietnamese', (p) => p.words?.vi.text),
      textEn: told('The letter, in English', (p) => p.words?.en.text),
    };
  },
});

builder.queryField('letterPreview', (t) =>
  t.field({
    ...inside,
    description:
      'Drafts as they would be signed now, to be looked at first. The Commission sees them; for others there are none.',
    type: [LetterPreview],
    args: { letters: t.arg.idList({ required: true, description: 'The drafts, 1 to 100.' }) },
    resolve: (_, asked, ctx) =>
      previewLetters(
        ctx,
        asked.letters.map((id) => idOf('Letter', String(id))),
      ),
  }),
);

rootPage(
  'letters',
  Letter,
  'Letters, as far as you may see them; the newest first.',
  (t) => ({
    agency: t.arg.id({ ...anId('Agency'), description: 'Only to this body.' }),
    state: t.arg({ type: LetterState, description: 'Only those that stand here.' }),
    isExample: t.arg.boolean({ description: 'Only what is about examples, or only what is about facts.' }),
    isSigned: t.arg.boolean({ description: 'Only those that were signed, or only those that were not.' }),
    daysUnanswered: t.arg.int({
      description: 'Only those signed and without an answer for at least so many days.',
    }),
  }),
  ({ agency, ...wanted }) => lettersOf({ ...wanted, agencyId: agency && idOf('Agency', agency) }),
  'officials',
);

change(
  'draftLetters',
  UrgingBatch,
  'Have letters drafted about up to 100 late obligations now, one for a body, before the job would. What stands in a draft or has its letter is drafted no second time.',
  (t) => ({ obligations: t.arg.idList({ required: true, description: 'The obligations, 1 to 100.' }) }),
  (ctx, once, { obligations }) =>
    draftLetters(
      ctx,
      once,
      obligations.map((id) => idOf('Obligation', String(id))),
    ),
);

const SeenLetter = builder.inputType('SeenLetter', {
  description: 'A draft as you looked at it.',
  fields: (t) => ({
    id: t.id({ required: true, description: "The letter's id." }),
    revision: t.int({ required: true, description: 'The revision you saw.' }),
    // An id and no text: a hash may look like anybody's number.
    asShown: t.id({ required: true, description: 'What stood for its words, from `letterPreview`.' }),
  }),
});
change(
  'signLetters',
  UrgingBatch,
  'Sign up to 100 drafts in the name of the Commission; they leave with the next run. One that says something else than what you looked at is drawn up anew to be looked at again, and one with nothing left in it is dropped.',
  (t) => ({
    letters: t.arg({ type: [SeenLetter], required: true, description: 'The drafts, 1 to 100.' }),
    firstNumber: t.arg.int({
      description:
        'The number of the first, the others follow; left out: behind the last number of the year.',
    }),
  }),
  (ctx, once, asked) =>
    signLetters(ctx, once, {
      letters: asked.letters.map(({ id, revision, asShown }) => ({
        id: idOf('Letter', String(id)),
        revision,
        asShown: String(asShown),
      })),
      firstNumber: asked.firstNumber,
    }),
);
change(
  'dropLetter',
  Letter,
  'Leave a draft unsigned, with a reason. For 14 days no job drafts anew what it was about.',
  (t) => ({ ...seenArgs(t, 'letter'), reason: words(t, 'Why.') }),
  (ctx, once, asked) => dropLetter(ctx, once, seen('Letter', asked), asked.reason),
);
change(
  'acknowledgeLetter',
  Letter,
  'Confirm having it.',
  (t) => seenArgs(t, 'letter'),
  (ctx, once, asked) => acknowledgeLetter(ctx, once, seen('Letter', asked)),
);
change(
  'answerLetter',
  Letter,
  'Answer it in words, and promise a day for all of it if you can. A later answer takes its place; the earlier one stays on record.',
  (t) => ({
    ...seenArgs(t, 'letter'),
    text: words(t, 'Why, and what is being done.'),
    promisedOn: t.arg({
      type: 'Date',
      description: 'The day on which all of it will be done. It moves no deadline.',
    }),
  }),
  (ctx, once, { text, promisedOn, ...asked }) =>
    answerLetter(ctx, once, seen('Letter', asked), { text, promisedOn: promisedOn ?? null }),
);
change(
  'withdrawLetter',
  Letter,
  'Take a signed letter back, with a reason. What has not left yet does not leave; what it was about may be written about again.',
  (t) => ({ ...seenArgs(t, 'letter'), reason: words(t, 'Why.') }),
  (ctx, once, asked) => withdrawLetter(ctx, once, seen('Letter', asked), asked.reason),
);
