import { begin, changedMeanwhile, type New, type Once, type Seen } from '../act.ts';
import { agencies } from '../agencies/table.ts';
import { type Ctx, holds, type Instant, isExamplePerson, later } from '../ctx.ts';
import { directives } from '../directives/table.ts';
import { documents } from '../documents/table.ts';
import { NotFound, type Problem, problem, refuse, WrongState } from '../errors.ts';
import { type Referred, refer } from '../references.ts';
import { toldOfRuling } from '../urging/events.ts';
import { letGo, released } from './end.ts';
import { bindsNobody, type Foreseen, foresee } from './foreseen.ts';
import { findRuling, ruling } from './found.ts';
import { findGround, type RulingFound, type RulingGround, written } from './ground.ts';
import {
  completionProblems,
  notOver,
  type RulingAsked,
  rulingDocumentProblems,
  rulingProblems,
} from './rules.ts';
import type { rulings } from './table.ts';

export interface RulingWanted extends Omit<RulingAsked, 'tasks'> {
  readonly directiveId: string;
  readonly authorityId: string;
  readonly documentId: string;
  readonly taskIds: readonly string[];
  readonly roles: RulingFound['roles'];
  readonly agencyKinds: RulingFound['agencyKinds'];
  readonly agencyIds: readonly string[];
}

type Looked = Referred<{
  directive: typeof directives;
  authority: typeof agencies;
  document: typeof documents;
}>;

interface Found {
  /** The ruling as it would be written. */
  readonly row: RulingFound;
  readonly ground: RulingGround;
  readonly replaced: RulingFound | null;
  readonly problems: readonly Problem[];
  /** Null where the problems leave nothing to foresee. */
  readonly foreseen: Foreseen | null;
}

/** Records a ruling and, in the same breath, what it makes due so far. One that would bind nobody is not made. */
export const makeRuling = (ctx: Ctx, once: Once, asked: RulingWanted) =>
  begin(ctx, 'ruling.make', ruling, once, find(ctx, asked), (found) => ruled(ctx, found));

/**
 * Puts a new ruling in the place of one from the day it takes effect, today at the earliest. What fell due under the old
 * one stays as it fell due.
 */
export const replaceRuling = (ctx: Ctx, once: Once, seen: Seen, asked: RulingWanted) =>
  begin(ctx, 'ruling.replace', ruling, once, find(ctx, asked, seen.id), (found) => {
    const old = found.replaced!;
    if (old.revision !== seen.revision) throw changedMeanwhile(old.revision);
    if (old.until !== null) throw new WrongState('ended_already', { on: old.until });
    const made = ruled(ctx, found);
    return {
      ...made,
      alongside: [
        {
          entity: ruling,
          seen: old,
          set: { until: asked.from, supersededAt: ctx.now, knownFrom: later(old.knownFrom, ctx.now) },
        },
        ...(made.alongside ?? []),
      ],
      also: [released(ctx, old.id, asked.from), ...(made.also ?? [])],
    };
  });

function ruled(ctx: Ctx, { row, ground, problems, foreseen }: Found): New<typeof rulings> {
  refuse(problems);
  const { also = [], ...rest } = written(ctx, { ...row, appliedAt: null }, ground);
  const bound = new Set(foreseen?.turns.flatMap(({ owed }) => owed.map(({ agencyId }) => agencyId)));
  return { row, ...rest, also: [...also, toldOfRuling(row, [...bound], ctx.now)] };
}

export interface RulingPreview {
  readonly problems: readonly Problem[];
  readonly foreseen: Foreseen | null;
  readonly ground: RulingGround;
}

/** What a ruling would do if it were made now, and why it would not be made; for whoever may make it, and nothing for anyone else. */
export async function previewRuling(
  ctx: Ctx,
  asked: RulingWanted,
  replacedId?: string,
): Promise<RulingPreview | null> {
  if (!holds(ctx.actor, 'commission')) return null;
  const found = await find(ctx, asked, replacedId);
  if (found === null) throw new NotFound();
  return found.record;
}

/** A ruling comes in the place of one of the same directive, in time, and on a day that is not over. */
const replacingProblems = (ctx: Ctx, asked: RulingWanted, old: RulingFound): Problem[] => [
  ...notOver('from', asked.from, ctx.today),
  ...(asked.from > old.from ? [] : [problem('from', 'only_after', { since: old.from })]),
  ...(asked.directiveId === old.directiveId ? [] : [problem('directive', 'other_directive')]),
];

function problemsOf(
  asked: RulingWanted,
  { missing, found }: Looked,
  ground: RulingGround,
  isExample: boolean,
): Problem[] {
  const isOfDirective = (id: string) =>
    ground.tasks.some((t) => t.id === id && 'directiveId' in t && t.directiveId === asked.directiveId);
  return [
    ...missing,
    ...(asked.taskIds.every(isOfDirective) ? [] : [problem('tasks', 'task_elsewhere')]),
    ...(asked.agencyIds.every((id) => ground.bodies.has(id)) ? [] : [problem('agencies', 'not_found')]),
    ...rulingDocumentProblems(found.document?.standing, isExample),
    ...rulingProblems({ ...asked, tasks: asked.taskIds }),
    ...completionProblems({ owes: asked.owes, tasks: asked.taskIds }, ground.tasks),
  ];
}

/**
 * Ids of rulings sort as the rulings were put on record. They are applied in that order: where two make the same thing due in a
 * period that opens later, it is the earlier one's, as the preview of the later one has told.
 */
const inTurn = (now: Instant): string =>
  `${Date.parse(now).toString(36).padStart(9, '0')}-${crypto.randomUUID()}`;

async function find(
  ctx: Ctx,
  asked: RulingWanted,
  replacedId?: string,
): Promise<{ record: Found; facts: Record<string, never> } | null> {
  const [referred, ground, there] = await Promise.all([
    refer(ctx, {
      directive: [directives, asked.directiveId],
      authority: [agencies, asked.authorityId],
      document: [documents, asked.documentId],
    }),
    findGround(ctx, asked.directiveId, asked.taskIds),
    replacedId === undefined ? null : findRuling(ctx, replacedId),
  ]);
  if (replacedId !== undefined && !there) return null;
  const replaced = there?.record ?? null;
  // A ruling in the place of an example is one, whoever makes it.
  const isExample = isExamplePerson(ctx.actor) || replaced?.standing === 'example';
  const row: RulingFound = {
    ...asked,
    id: inTurn(ctx.now),
    section: asked.section.trim(),
    until: null,
    replacesId: replaced?.id ?? null,
    supersededAt: null,
    appliedAt: ctx.now,
    standing: isExample ? 'example' : 'official_text',
    revision: 1,
    knownFrom: ctx.now,
  };
  const problems = [
    ...problemsOf(asked, referred.record, ground, isExample),
    ...(replaced === null ? [] : replacingProblems(ctx, asked, replaced)),
  ];
  const foreseen =
    problems.length > 0
      ? null
      : await foresee(
          ctx,
          { ...row, appliedAt: null },
          ground,
          replaced && { id: replaced.id, released: letGo(ctx, replaced.id, asked.from) },
        );
  const nobody = foreseen !== null && bindsNobody(foreseen) ? [problem('tasks', 'binds_nobody')] : [];
  return { record: { row, ground, replaced, problems: [...problems, ...nobody], foreseen }, facts: {} };
}
