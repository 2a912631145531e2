import type { Ctx } from '../db/ctx.ts';
import { exemptionCorrected } from '../db/rulings/correct.ts';
import {
  exemptObligation,
  exemptObligations,
  extendObligation,
  extendObligations,
  previewGrant,
} from '../db/rulings/exempt.ts';
import { exemptionsOf } from '../db/rulings/read.ts';
import { exemptions } from '../db/rulings/table.ts';
import { withdrawExemption } from '../db/rulings/withdraw-exemption.ts';
import { type ArgMaker, seen, seenArgs, seenList, words } from './arguments.ts';
import { builder } from './builder.ts';
import { change } from './changes.ts';
import { correction, putRight } from './corrections.ts';
import { ExemptionKind, Standing } from './enums.ts';
import { ProblemType } from './errors.ts';
import { grows, implement, inside } from './fields.ts';
import { idOf } from './ids.ts';
import { anId } from './named.ts';
import { Correction, Document, Exemption, Obligation } from './records.ts';
import { rootPage } from './roots.ts';

implement(
  Exemption,
  exemptions,
  'A document that lets one body off one obligation, or gives it longer.',
  (_t, open) => ({
    revision: open.int('revision', grows),
    kind: open.word(ExemptionKind, 'kind', 'Which of the two.'),
    dueOn: open.date('dueOn', 'The new last day of an extension.'),
    reason: open.text('reason', 'Why.'),
    on: open.date('on', 'The day it was put on record.'),
    section: open.text('section', 'Where in the document.'),
    document: open.one(Document, 'document', 'The document that grants it.'),
    obligation: open.one(Obligation, 'obligation', 'What it is about.'),
    standing: open.word(Standing, 'standing', 'Examples are marked.'),
    withdrawnOn: open.date('withdrawnOn', 'The first day on which it no longer stood; null while it stands.'),
    withdrawnReason: open.text('withdrawnReason', 'Why it was taken back.'),
    corrections: open.many(Correction, 'corrections', putRight),
  }),
);

rootPage(
  'exemptions',
  Exemption,
  'Extensions and exemptions on record, those that were taken back too; newest first.',
  (t) => ({ obligation: t.arg.id({ ...anId('Obligation'), description: 'Only of this obligation.' }) }),
  ({ obligation }) => exemptionsOf(obligation ? idOf('Obligation', obligation) : null),
);

type GrantArgMaker = Pick<ArgMaker, 'arg'>;
const groundArgs = (t: GrantArgMaker) => ({
  reason: t.arg({ type: 'Text', required: true, description: 'Why.' }),
  document: t.arg.id({ required: true, description: 'The official document that grants it.' }),
  section: t.arg({ type: 'Text', required: true, description: 'Where in it.' }),
});
const oneArgs = (t: ArgMaker) => ({ ...seenArgs(t, 'obligation'), ...groundArgs(t) });
const manyArgs = (t: GrantArgMaker) => ({ obligations: seenList(t, 'obligations'), ...groundArgs(t) });
const longer = (t: ArgMaker) => ({
  dueOn: t.arg({ type: 'Date', required: true, description: 'The new last day.' }),
});

change(
  'extendObligation',
  Exemption,
  'Give a body longer for one obligation, by a document, while it is not late.',
  (t) => ({ ...oneArgs(t), ...longer(t) }),
  (ctx, once, { id, revision, document, ...asked }) =>
    extendObligation(ctx, once, seen('Obligation', { id, revision }), {
      ...asked,
      documentId: idOf('Document', document),
    }),
);

change(
  'exemptObligation',
  Exemption,
  'Lift one obligation from a body, by a document. It leaves every rate.',
  oneArgs,
  (ctx, once, { id, revision, document, ...asked }) =>
    exemptObligation(ctx, once, seen('Obligation', { id, revision }), {
      ...asked,
      documentId: idOf('Document', document),
    }),
);

change(
  'extendObligations',
  Exemption,
  'Give many obligations the same later day, by one document, in one act: all of them, or none and every reason. Answers the extension of the first.',
  (t) => ({ ...manyArgs(t), ...longer(t) }),
  (ctx, once, { obligations: many, document, ...asked }) =>
    extendObligations(
      ctx,
      once,
      many.map((one) => seen('Obligation', one)),
      { ...asked, documentId: idOf('Document', document) },
    ),
);

change(
  'exemptObligations',
  Exemption,
  'Lift many obligations, by one document, in one act: all of them, or none and every reason. Answers the exemption of the first.',
  manyArgs,
  (ctx, once, { obligations: many, document, ...asked }) =>
    exemptObligations(
      ctx,
      once,
      many.map((one) => seen('Obligation', one)),
      { ...asked, documentId: idOf('Document', document) },
    ),
);

change(
  'withdrawExemption',
  Exemption,
  'Take back an extension or an exemption that was given by mistake. From today it is owed again by the day that stood before, which may be over.',
  (t) => ({
    ...seenArgs(t, 'extension or exemption'),
    reason: words(t, 'What was wrong, and how you know.'),
  }),
  (ctx, once, asked) => withdrawExemption(ctx, once, seen('Exemption', asked), asked.reason),
);

correction({
  type: Exemption,
  kind: exemptionCorrected,
  says: 'Put right why something was granted, by which document, or until which day that document says. The obligation falls due on that day.',
  fields: {
    reason: 'Why it was granted.',
    document: 'The official document that grants it.',
    section: 'Where in it.',
    dueOn: 'The new last day of an extension.',
  },
  types: { dueOn: 'Date' },
});

builder.queryField('grantProblems', (t) =>
  t.field({
    ...inside,
    description:
      'Everything for which `extendObligations`, or without a day `exemptObligations`, would be refused with these arguments, row by row; empty where it would be done. The Commission is told; for others it is empty.',
    type: [ProblemType],
    args: {
      ...manyArgs(t),
      dueOn: t.arg({ type: 'Date', description: 'The new last day; left out: they would be lifted.' }),
    },
    resolve: async (_, { obligations: many, document, dueOn, ...asked }, ctx: Ctx) => [
      ...(await previewGrant(
        ctx,
        many.map((one) => seen('Obligation', one)),
        { ...asked, dueOn: dueOn ?? null, documentId: idOf('Document', document) },
      )),
    ],
  }),
);
