// A reading of a plan among the records of a load: the reader's own, by the same rules as a reading by itself.
import type { Entity } from '../act.ts';
import { refusal } from '../allowed.ts';
import { authorOf, later } from '../ctx.ts';
import { Invalid, problem, problemAt } from '../errors.ts';
import { mapping, readingRow, sourceOf } from '../plans/found.ts';
import { agreedOn, type MappingState, readingProblems } from '../plans/rules.ts';
import type { KnownPlan } from './named.ts';
import type { LoadGiven } from './rules.ts';
import { begun, blank, type Decided, type Deciding, firstTime, refuseAll, tasksOf } from './step.ts';

/** How a plan is known, be it on the register or in this load. */
const knownAs = ({ names }: Deciding, { given, found, documentId }: KnownPlan) => {
  const paper = names.paper(documentId);
  return sourceOf({
    status: given?.status ?? found?.status ?? 'in_force',
    document: { readAs: paper?.given?.readAs ?? paper?.found?.readAs ?? found!.document.readAs },
  });
};

export function decideReading(deciding: Deciding, given: LoadGiven['readings'][number]): Decided {
  const { ctx, around, names } = deciding;
  const of = names.plan(given.plan);
  if (of === null) throw new Invalid([problem('plan', 'not_found')]);
  firstTime(deciding, 'readings', `${of.id}~${given.task}`);
  const isRead = around.tasks.some(({ code, level }) => code === given.task && level === 'leaf');
  const taskId = isRead ? tasksOf(deciding, of).get(given.task) : undefined;
  const asked = { ...given, state: given.state as MappingState, confidence: given.confidence as 'high' };
  const there = around.mappings.find((one) => one.planId === of.id && one.taskId === taskId);
  const reader = authorOf(ctx).id;
  const own = there?.readings.find(({ readById }) => readById === reader);
  if (own && own.state === given.state && blank(own.section) === blank(given.section))
    return { outcome: 'same' };
  const may = refusal('mapping.read', ctx.actor, {
    agencyId: of.found?.agencyId ?? names.body(of.given?.agency)?.id ?? '',
    readerIds: there?.readings.flatMap(({ readById }) => readById ?? []) ?? [],
    confirmedById: there?.confirmedById ?? null,
  });
  refuseAll([
    ...(taskId === undefined ? [problem('task', 'unknown_task', { task: given.task })] : []),
    ...(own ? [problem('state', 'read_before')] : may === null ? [] : [problemAt('plan', may)]),
    ...(there?.isConfirmed ? [problem('state', 'two_answered')] : []),
    ...readingProblems(asked, knownAs(deciding, of)),
  ]);
  if (!there) {
    const id = crypto.randomUUID();
    const row = { id, planId: of.id, taskId: taskId!, state: null, isConfirmed: false, ...begun(ctx) };
    return {
      outcome: 'new',
      step: {
        created: [{ entity: mapping as Entity, row }],
        also: [readingRow(id, 1, asked, reader, ctx.now)],
      },
    };
  }
  const agreed = agreedOn([...there.readings, { state: asked.state, readById: reader, isExample: false }]);
  const last = Math.max(0, ...there.readings.map((one) => one.reader));
  const set = {
    knownFrom: later(there.knownFrom, ctx.now),
    ...(agreed === null
      ? {}
      : { state: agreed, isConfirmed: true, confirmedById: reader, confirmedAt: ctx.now }),
  };
  const seen = { id: there.id, revision: there.revision };
  return {
    outcome: 'new',
    step: {
      alongside: [
        { entity: mapping as Entity, seen, set, before: there, noted: { reading: [null, asked.state] } },
      ],
      also: [readingRow(there.id, last + 1, asked, reader, ctx.now)],
    },
  };
}
