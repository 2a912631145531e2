// A ruling before it is made: what it would make due, whom it would not reach, and why it would not be made at all.
import { type Ctx, languageOf } from '../db/ctx.ts';
import { type Problem, reason, sentence } from '../db/errors.ts';
import type { ForeseenTurn } from '../db/rulings/foreseen.ts';
import { previewRuling, type RulingPreview } from '../db/rulings/make.ts';
import type { Unreached } from '../db/rulings/rules.ts';
import { builder } from './builder.ts';
import { ProblemType, RefusalCode } from './errors.ts';
import { inside } from './fields.ts';
import { idOf, toId } from './ids.ts';
import { rulingArgs, wanted } from './ruling-asked.ts';

/** With the ground its names are told from. */
type Told<T> = T & { readonly ground: RulingPreview['ground'] };

type Body = Told<{ readonly agencyId: string; readonly obligations: number }>;

const nameOf = ({ ground, agencyId }: Told<{ readonly agencyId: string | null }>) =>
  agencyId === null ? null : ground.bodies.get(agencyId)!.name;

const ForeseenRound = builder.objectRef<ForeseenTurn>('ForeseenRound').implement({
  description: 'One period of a ruling that is not made yet.',
  fields: (t) => ({
    period: t.string({ ...inside, description: 'e.g. `2026-Q3`.', resolve: ({ turn }) => turn.period }),
    periodStart: t.field({
      ...inside,
      type: 'Date',
      description: 'First day.',
      resolve: ({ turn }) => turn.periodStart,
    }),
    periodEnd: t.field({
      ...inside,
      type: 'Date',
      description: 'Last day.',
      resolve: ({ turn }) => turn.periodEnd,
    }),
    opensAt: t.field({
      ...inside,
      type: 'DateTime',
      description: 'When reports can be started.',
      resolve: ({ turn }) => turn.opensAt,
    }),
    dueAt: t.field({
      ...inside,
      type: 'DateTime',
      description: 'When it is due.',
      resolve: ({ turn }) => turn.dueAt,
    }),
    graceUntil: t.field({
      ...inside,
      type: 'DateTime',
      description: 'What is handed in before this moment is on time.',
      resolve: ({ turn }) => turn.graceUntil,
    }),
    isOpen: t.exposeBoolean('isOpen', {
      ...inside,
      description:
        'Whether it is written down with the ruling. False: it opens later, and is told by whoever answers for the tasks as known today.',
    }),
    obligations: t.int({
      ...inside,
      description: 'How many obligations it would make.',
      resolve: ({ owed }) => owed.length,
    }),
    agencies: t.int({
      ...inside,
      description: 'Of how many bodies.',
      resolve: ({ owed }) => new Set(owed.map(({ agencyId }) => agencyId)).size,
    }),
  }),
});

const ForeseenBody = builder.objectRef<Body>('ForeseenBody').implement({
  description: 'A body that a ruling would bind.',
  fields: (t) => ({
    agency: t.id({
      ...inside,
      description: 'Which body.',
      resolve: ({ agencyId }) => toId('Agency', agencyId),
    }),
    nameVi: t.string({
      ...inside,
      description: 'Its name, in Vietnamese.',
      resolve: (body) => nameOf(body)?.nameVi ?? body.agencyId,
    }),
    nameEn: t.string({
      ...inside,
      nullable: true,
      description: 'Its name, in English.',
      resolve: (body) => nameOf(body)?.nameEn ?? null,
    }),
    obligations: t.exposeInt('obligations', { ...inside, description: 'How much it would owe.' }),
  }),
});

const UnreachedType = builder.objectRef<Told<Unreached>>('Unreached').implement({
  description: 'Whom a ruling would not reach, and why.',
  fields: (t) => ({
    task: t.id({
      ...inside,
      nullable: true,
      description: 'With which task; null where it is with none of them.',
      resolve: ({ taskId }) => taskId && toId('Task', taskId),
    }),
    agency: t.id({
      ...inside,
      nullable: true,
      description: 'Which body, or addressee that stands for many; null where nobody is named.',
      resolve: ({ agencyId }) => agencyId && toId('Agency', agencyId),
    }),
    taskCode: t.string({
      ...inside,
      nullable: true,
      description: 'Its code, e.g. `2.3`.',
      resolve: ({ ground, taskId }) => ground.tasks.find((one) => one.id === taskId)?.code ?? null,
    }),
    nameVi: t.string({
      ...inside,
      nullable: true,
      description: 'Its name, in Vietnamese.',
      resolve: (one) => nameOf(one)?.nameVi ?? null,
    }),
    nameEn: t.string({
      ...inside,
      nullable: true,
      description: 'Its name, in English.',
      resolve: (one) => nameOf(one)?.nameEn ?? null,
    }),
    code: t.field({
      ...inside,
      type: RefusalCode,
      description: 'Why, as one word for programs.',
      resolve: ({ why }) => why,
    }),
    text: t.string({
      ...inside,
      description: 'Why, in the language that `Accept-Language` asks for, Vietnamese or English.',
      resolve: ({ why }, _, ctx) => sentence(reason(why), languageOf(ctx)),
    }),
  }),
});

const turnsOf = ({ foreseen }: RulingPreview) => foreseen?.turns ?? [];
/** What is written down with the ruling; where nothing is yet, what its first turn will make due. */
const first = (preview: RulingPreview) => {
  const open = turnsOf(preview).filter((t) => t.isOpen && t.owed.length > 0);
  return open.length > 0 ? open : turnsOf(preview);
};
const bodiesOf = (preview: RulingPreview): Body[] => {
  const counts = new Map<string, number>();
  for (const { owed } of first(preview))
    for (const { agencyId } of owed) counts.set(agencyId, (counts.get(agencyId) ?? 0) + 1);
  return [...counts].map(([agencyId, obligations]) => ({ agencyId, obligations, ground: preview.ground }));
};

const RulingPreviewType = builder.objectRef<RulingPreview>('RulingPreview').implement({
  description: 'What a ruling would do if it were made now, worked out by what makes it.',
  fields: (t) => ({
    problems: t.field({
      ...inside,
      type: [ProblemType],
      description: 'Why it would be refused; empty where it would be made.',
      resolve: ({ problems }): Problem[] => [...problems],
    }),
    rounds: t.field({
      ...inside,
      type: [ForeseenRound],
      description: 'The periods that are open, and the next one, in order.',
      resolve: turnsOf,
    }),
    obligations: t.int({
      ...inside,
      description: 'How many obligations it would make at once; where no period is open, in the first.',
      resolve: (preview) => first(preview).reduce((sum, { owed }) => sum + owed.length, 0),
    }),
    agencies: t.int({
      ...inside,
      description: 'Of how many bodies.',
      resolve: (preview) => bodiesOf(preview).length,
    }),
    firstDueAt: t.field({
      ...inside,
      type: 'DateTime',
      nullable: true,
      description: 'The first moment at which something of it is due.',
      resolve: (preview) => first(preview).find(({ owed }) => owed.length > 0)?.turn.dueAt ?? null,
    }),
    overdueAtOnce: t.int({
      ...inside,
      description: 'How many of them would be overdue the moment it is made.',
      resolve: (preview, _, ctx) =>
        first(preview)
          .filter(({ turn }) => turn.graceUntil <= ctx.now)
          .reduce((sum, { owed }) => sum + owed.length, 0),
    }),
    bodies: t.field({
      ...inside,
      type: [ForeseenBody],
      description: 'The bodies, and how much each would owe.',
      resolve: bodiesOf,
    }),
    unreached: t.field({
      ...inside,
      type: [UnreachedType],
      description: 'Whom it would not reach in its last open period, or else its next, and why.',
      resolve: ({ foreseen, ground }): Told<Unreached>[] =>
        (foreseen?.unreached ?? []).map((one) => ({ ...one, ground })),
    }),
  }),
});

builder.queryField('rulingPreview', (t) =>
  t.field({
    ...inside,
    description:
      'What `makeRuling`, or with `replaces` `replaceRuling`, would do with these arguments, to be read first. The Commission sees it; for others it is null.',
    type: RulingPreviewType,
    nullable: true,
    args: {
      ...rulingArgs(t),
      replaces: t.arg.id({ description: 'The ruling in whose place it would come.' }),
    },
    resolve: (_, { replaces, ...asked }, ctx: Ctx) =>
      previewRuling(ctx, wanted(asked), replaces ? idOf('Ruling', replaces) : undefined),
  }),
);
