// A draft as it would be signed now: what of it is still late, and in which words. What was looked at is told from what has become
// of it since by the hash of those words.
import { canonical, sha256 } from '../canonical.ts';
import type { Ctx } from '../ctx.ts';
import type { Bodies, Case } from './ground.ts';
import { byRuling, type Draft, letterOf } from './paper.ts';
import { belongsInLetter, daysLateOf, lastPromiseOf } from './rules.ts';
import type { letters } from './table.ts';

type DraftFound = Pick<typeof letters.$inferSelect, 'addresseeId' | 'obligationIds' | 'standing'>;

export interface DrawnUp {
  /** In the order of the letter. */
  readonly duties: readonly Case[];
  /** Null: nothing of it is late any more, and there is nothing to write. */
  readonly words: Draft | null;
  /** What stands for the words among those who look at them and sign. */
  readonly asShown: string | null;
}

/** What is late of a draft: nothing, where its body has ended and another answers for it. */
export const dutiesOf = (draft: DraftFound, cases: ReadonlyMap<string, Case>, bodies: Bodies): Case[] =>
  draft.obligationIds
    .flatMap((id) => cases.get(id) ?? [])
    .filter((owed) => belongsInLetter(owed) && bodies.addresseeOf(owed.agencyId) === draft.addresseeId);

export async function drawUp(
  ctx: Ctx,
  draft: DraftFound,
  cases: ReadonlyMap<string, Case>,
  bodies: Bodies,
): Promise<DrawnUp> {
  const duties = byRuling(
    dutiesOf(draft, cases, bodies).map((owed) => ({
      ...owed.words,
      daysLate: daysLateOf(owed),
      lastPromisedOn: lastPromiseOf(owed.raised),
      owed,
    })),
  ).flat();
  if (duties.length === 0) return { duties: [], words: null, asShown: null };
  const { vi, en } = bodies.nameOf(draft.addresseeId);
  const words = letterOf({
    isExample: draft.standing === 'example',
    on: ctx.today,
    addresseeVi: vi,
    addresseeEn: en,
    duties,
  });
  return {
    duties: duties.map(({ owed }) => owed),
    words,
    asShown: (await sha256(canonical(words))).slice(0, 32),
  };
}
