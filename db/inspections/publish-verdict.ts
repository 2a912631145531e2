import { eq } from 'drizzle-orm';
import { act, newLeaf, type Once, type Seen } from '../act.ts';
import { authorOf, type Ctx, isBy, later } from '../ctx.ts';
import { WrongState } from '../errors.ts';
import { present, readOne, wanting } from '../reading.ts';
import { isOwnLine, lineIn, verdict } from './found.ts';
import { verdicts } from './table.ts';

/** Makes a verdict public for ever, beside the claim it judges, and adds its record to the public log in the same breath. */
export const publishVerdict = (ctx: Ctx, once: Once, seen: Seen) =>
  act(ctx, 'verdict.publish', verdict, once, seen, find(ctx, seen.id), (found) => {
    if (found.publishedAt !== null) throw new WrongState('published_already');
    return {
      set: {
        publishedAt: ctx.now,
        publishedById: authorOf(ctx).id,
        leafNumber: newLeaf,
        knownFrom: later(found.knownFrom, ctx.now),
      },
      publishes: {
        type: 'verdict',
        id: found.id,
        revision: found.revision + 1,
        standing: found.standing,
        report: found.reportId,
        agency: found.agencyId,
        task: found.task.code,
        claim: found.claim,
        assessment: found.assessment,
        reason: found.reason,
        grade: found.grade,
        assessed: { on: found.assessedOn, agency: found.assessedByAgencyId },
        document: found.documentId,
        publishedAt: ctx.now,
      },
    };
  });

async function find(ctx: Ctx, id: string) {
  const [record, claimant] = await Promise.all([
    readOne(ctx, { table: verdicts, where: (v) => eq(v.id, id) }, present(ctx), wanting({ task: {} })),
    lineIn(ctx, verdicts, 'agency_id', id),
  ]);
  if (!record) return null;
  return {
    record,
    facts: { isAssessor: isBy(ctx, record.assessedById), isOwn: isOwnLine(ctx, claimant) },
  };
}
