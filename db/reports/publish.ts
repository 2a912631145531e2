import { act, newLeaf, type Once, type Seen } from '../act.ts';
import { authorOf, type Ctx } from '../ctx.ts';
import { latest, moved } from './counts.ts';
import { type FoundReport, findReport, report } from './found.ts';
import { itemKept, valueKept, vouched } from './line.ts';
import { next } from './rules.ts';

/** Makes a verified report public for ever, and adds its record to the public log in the same breath. */
export const publishReport = (ctx: Ctx, once: Once, seen: Seen) =>
  act(ctx, 'report.publish', report, once, seen, findReport(ctx, seen.id), (found) => {
    const status = next(found.status, 'publish');
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
const publicRecord = (ctx: Ctx, found: FoundReport) => ({
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
  values: found.values.map((value) => ({
    indicator: value.indicatorId,
    ...vouched(valueKept, { ...value, blankIsMeant: Boolean(value.blankIsMeant) }),
    verified: byWhom(value.verification),
  })),
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
