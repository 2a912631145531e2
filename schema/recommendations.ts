import { answerRecommendation } from '../db/inspections/answer.ts';
import { recommendationAnswerCorrected } from '../db/inspections/correct.ts';
import { recommendationsInReports, recommendationsOf } from '../db/inspections/read.ts';
import { makeRecommendation } from '../db/inspections/recommend.ts';
import { publishRecommendation, withdrawRecommendation } from '../db/inspections/said.ts';
import { recommendations } from '../db/inspections/table.ts';
import { seen, seenArgs, sourceArgs, sourceOf, words } from './arguments.ts';
import { change } from './changes.ts';
import { correction } from './corrections.ts';
import { RecommendationAnswer, RecommendationStatus, Standing } from './enums.ts';
import { grows, implement, marked } from './fields.ts';
import { idOf } from './ids.ts';
import { aDirective, anId } from './named.ts';
import { Agency, Correction, Directive, Document, Recommendation, ReportItem, Task } from './records.ts';
import { rootPage } from './roots.ts';
import { saidChanges, saidFields } from './said.ts';

implement(
  Recommendation,
  recommendations,
  'What a body asks of one above it, and what it was answered.',
  (t, open) => {
    const isOwn = (body: 'ownFrom' | 'ownTo', description: string) =>
      t.from([], { [body]: [] }).boolean({
        extensions: { audience: 'officials' as const, isRefused: true, isSureInside: true },
        nullable: true,
        description,
        resolve: (row) => (row[body] ?? null) !== null,
      });
    return {
      revision: open.int('revision', grows),
      status: open.word(RecommendationStatus, 'status', 'Whether it was answered.'),
      standing: open.word(Standing, 'standing', marked),
      directive: open.one(Directive, 'directive', 'Under which directive.'),
      task: open.one(Task, 'task', 'About which task, where it is about one.'),
      from: open.one(Agency, 'from', 'Who recommends.'),
      to: open.one(Agency, 'to', 'To whom.'),
      text: open.text('text', 'What is recommended; null once it is withdrawn.'),
      madeOn: open.date('madeOn', 'The day it was made.'),
      answeredAs: open.word(RecommendationAnswer, 'answeredAs', 'What was answered; null: not answered yet.'),
      answerText: open.text('answerText', 'The answer in words.'),
      answeredOn: open.date('answeredOn', 'The day it was answered.'),
      answeredByAgency: open.one(Agency, 'answeredByAgency', 'Which body answered.'),
      document: open.one(Document, 'document', 'Where it can be read.'),
      section: open.text('section', 'Where in that document.'),
      corrections: open.many(Correction, 'corrections', 'What was put right on its answer, the latest last.'),
      isFromYou: isOwn(
        'ownFrom',
        'Whether a body in whose name you speak made it, or one whose place it took.',
      ),
      isToYou: isOwn('ownTo', 'Whether it asks a body in whose name you speak, or one whose place it took.'),
      ...saidFields(open),
    };
  },
);

rootPage(
  'recommendations',
  Recommendation,
  'Recommendations upward and their answers; newest first.',
  (t) => ({
    from: t.arg.id({ ...anId('Agency'), description: 'Only of this body.' }),
    to: t.arg.id({ ...anId('Agency'), description: 'Only to this body.' }),
    status: t.arg({
      type: RecommendationStatus,
      description: 'Only answered ones, or only those that wait.',
    }),
  }),
  ({ from, to, status }) =>
    recommendationsOf({
      fromId: from ? idOf('Agency', from) : null,
      toId: to ? idOf('Agency', to) : null,
      status: status ?? null,
    }),
);

rootPage(
  'recommendationsInReports',
  ReportItem,
  'Lines of published reports in which a body asks something of those above.',
  (t) => ({
    directive: t.arg({
      ...aDirective,
      type: 'Text',
      required: true,
      description: 'The symbol, e.g. `20-CT/TW`.',
    }),
  }),
  ({ directive }) => recommendationsInReports(directive),
);

change(
  'makeRecommendation',
  Recommendation,
  'Ask something of a body above yours. It is sent and public once another officer publishes it.',
  (t) => ({
    directive: t.arg.id({ required: true, description: 'Under which directive.' }),
    task: t.arg.id({ description: 'About which task.' }),
    from: t.arg.id({ description: 'In whose name; may be left out by an officer of one body.' }),
    to: t.arg.id({ required: true, description: 'To which body.' }),
    text: words(t, 'What you recommend.'),
    ...sourceArgs(t),
  }),
  (ctx, once, asked) =>
    makeRecommendation(ctx, once, {
      ...sourceOf(asked),
      directiveId: idOf('Directive', asked.directive),
      taskId: asked.task ? idOf('Task', asked.task) : null,
      fromId: asked.from ? idOf('Agency', asked.from) : null,
      toId: idOf('Agency', asked.to),
      text: asked.text,
    }),
);

change(
  'answerRecommendation',
  Recommendation,
  'Answer a recommendation sent to your body or to one it succeeded.',
  (t) => ({
    ...seenArgs(t, 'recommendation'),
    answer: t.arg({ type: RecommendationAnswer, required: true, description: 'What you answer.' }),
    text: words(t, 'In words.'),
  }),
  (ctx, once, asked) => answerRecommendation(ctx, once, seen('Recommendation', asked), asked),
);

correction(
  {
    type: Recommendation,
    kind: recommendationAnswerCorrected,
    says: 'Put right what your body answered. The recommendation itself stays: whoever made it withdraws it.',
    fields: { answeredAs: 'What was answered.', answerText: 'In words.' },
    types: { answeredAs: RecommendationAnswer },
  },
  'correctRecommendationAnswer',
);

saidChanges(Recommendation, ['Recommendation', 'recommendation'], {
  publish: publishRecommendation,
  withdraw: withdrawRecommendation,
});
