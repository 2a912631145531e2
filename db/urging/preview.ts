import { inArray } from 'drizzle-orm';
import { agenciesOf, type CivilDate, type Ctx } from '../ctx.ts';
import { Invalid, type PlainCode, problem, reason } from '../errors.ts';
import { present, readAll } from '../reading.ts';
import { byId } from '../shape.ts';
import { mostAtOnce } from './draft.ts';
import { drawUp } from './drawn-up.ts';
import { casesOf, findBodies } from './ground.ts';
import type { Draft } from './paper.ts';
import { letters } from './table.ts';

export interface Preview {
  readonly letterId: string;
  /** The day it would bear. */
  readonly on: CivilDate;
  readonly duties: number;
  readonly words: Draft | null;
  readonly asShown: string | null;
  /** What was in it and is met or lifted by now. */
  readonly metIds: readonly string[];
  readonly metTasks: readonly string[];
  /** Why it cannot be signed; null when it can. */
  readonly reason: PlainCode | null;
}

/** Drafts as they would be signed now, in the order asked for; for whoever may sign them, and nothing for anyone else. */
export async function previewLetters(ctx: Ctx, ids: readonly string[]): Promise<Preview[]> {
  if (ids.length === 0 || ids.length > mostAtOnce)
    throw new Invalid(
      [problem('letters', 'names_out', { least: 1, most: mostAtOnce })],
      reason('names_out', { least: 1, most: mostAtOnce }),
    );
  if (agenciesOf(ctx.actor, 'commission').length === 0) return [];
  const found = await readAll(
    ctx,
    { table: letters, where: (l) => inArray(l.id, [...ids]), order: byId },
    present(ctx),
  );
  const [cases, bodies] = await Promise.all([
    casesOf(
      ctx,
      found.flatMap(({ obligationIds, takenOutIds }) => [...obligationIds, ...takenOutIds]),
    ),
    findBodies(ctx),
  ]);
  const known = new Map(cases.map((owed) => [owed.id, owed]));
  const letterById = new Map(found.map((letter) => [letter.id, letter]));
  return Promise.all(
    [...new Set(ids)]
      .flatMap((id) => letterById.get(id) ?? [])
      .map(async (letter): Promise<Preview> => {
        const { duties, words, asShown } = await drawUp(ctx, letter, known, bodies);
        const isIn = new Set(duties.map(({ id }) => id));
        const gone = letter.obligationIds.filter((id) => !isIn.has(id));
        const metIds = [...letter.takenOutIds, ...gone];
        return {
          letterId: letter.id,
          on: ctx.today,
          duties: duties.length,
          words,
          asShown,
          metIds,
          metTasks: metIds.flatMap((id) => known.get(id)?.words.code ?? []),
          reason: letter.status !== 'drafted' ? 'letter_no_draft' : words === null ? 'letter_moot' : null,
        };
      }),
  );
}
