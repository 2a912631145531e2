import { act, newLeaf, type Once, type Seen } from '../act.ts';
import { type Held, heldOf, holding, shownOf } from '../breakdowns/withhold.ts';
import { authorOf, type Ctx } from '../ctx.ts';
import { Conflict, refuse } from '../errors.ts';
import { latest, moved } from './counts.ts';
import { type FoundReport, findReport, report } from './found.ts';
import { itemKept, valueKept, vouched } from './line.ts';
import { next } from './rules.ts';

/**
 * Makes a verified report public for ever, and adds its record to the public log in the same breath. What of it is withheld depends on
 * what is public already: where another report was published meanwhile it is decided again.
 */
export async function publishReport(ctx: Ctx, once: Once, seen: Seen) {
  for (let again = mostTimes; ; again -= 1)
    try {
      return await publish(ctx, once, seen);
    } catch (refused) {
      const isSame = refused instanceof Conflict && refused.currentRevision === seen.revision;
      if (!isSame || again === 0) throw refused;
    }
}
const mostTimes = 5;

async function findToPublish(ctx: Ctx, id: string) {
  const [found, held] = await Promise.all([findReport(ctx, id), heldOf(ctx.db, id, ctx.today)]);
  return found && { ...found, record: { ...found.record, held } };
}

const publish = (ctx: Ctx, once: Once, seen: Seen) =>
  act(ctx, 'report.publish', report, once, seen, findToPublish(ctx, seen.id), (found) => {
    const status = next(found.status, 'publish');
    refuse(found.held.problems);
    return {
      set: {
        status,
        publishedById: authorOf(ctx).id,
        publishedAt: ctx.now,
        leafNumber: newLeaf,
      },
      alongside: found.supersedes
        ? [{ entity: report, seen: found.supersedes, set: { supersededAt: ctx.now } }]
        : [],
      also: [
        ...moved(ctx, found, found.status, status),
        ...(found.supersedes ? moved(ctx, found, 'published', 'superseded') : []),
        ...latest(ctx, found),
        ...holding(found.id, found.held),
      ],
      publishes: publicRecord(ctx, found),
    };
  });

const byWhom = (word: FoundReport['items'][number]['verification']) => ({
  at: word?.verifiedAt,
  office: word?.verifiedBy?.officeVi,
  agency: word?.verifiedByAgency?.name.nameVi,
});

/** What the public log keeps of a report: everything public about it and nothing else. Offices, never names. */
const publicRecord = (ctx: Ctx, found: FoundReport & { readonly held: Held }) => ({
  type: found.supersedes ? 'correction' : 'report',
  id: found.id,
  revision: found.revision + 1,
  standing: found.standing,
  directive: found.round.directiveId,
  period: found.round.period,
  agency: { id: found.agencyId, name: found.agency.name.nameVi },
  items: found.items.map((item) => ({
    task: item.task.code,
    ...vouched(itemKept, item),
    verified: byWhom(item.verification),
  })),
  values: found.values.map((value) => {
    const shown = shownOf(value, found.held);
    return {
      indicator: value.indicatorId,
      ...vouched(valueKept, { ...shown, blankIsMeant: Boolean(value.blankIsMeant) }),
      ...(shown.withheld ? { withheld: shown.withheld } : {}),
      verified: byWhom(value.verification),
    };
  }),
  submitted: { at: found.submittedAt, office: found.submittedBy?.officeVi },
  verified: {
    at: found.verifiedAt,
    office: found.verifiedBy?.officeVi,
    agency: found.verifiedByAgency?.name.nameVi,
  },
  published: { at: ctx.now, office: authorOf(ctx).officeVi },
  supersedes: found.supersedes?.id,
  correctionReason: found.correctionReason ?? undefined,
});
