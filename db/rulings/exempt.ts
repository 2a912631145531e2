import { sql } from 'drizzle-orm';
import { begin, changedMeanwhile, type Entity, type Once, type Seen } from '../act.ts';
import { type CivilDate, type Ctx, endOfDay, later } from '../ctx.ts';
import { dayAfter, lastDay } from '../dates.ts';
import { documents } from '../documents/table.ts';
import { problem, refuse, WrongState } from '../errors.ts';
import { refer } from '../references.ts';
import { findObligation, type ObligationFound } from './found.ts';
import { blank, rulingDocumentProblems } from './rules.ts';
import { exemptions, obligations } from './table.ts';

const exemption: Entity<typeof exemptions> = { name: 'exemption', table: exemptions };

interface Granted {
  readonly reason: string;
  readonly documentId: string;
  readonly section: string;
}

/** Gives one body until a later day for one obligation, by a document; only while it is not late. Days of grace move with it. */
export const extendObligation = (ctx: Ctx, once: Once, seen: Seen, asked: Granted & { dueOn: CivilDate }) =>
  begin(
    ctx,
    'obligation.extend',
    exemption,
    once,
    find(ctx, seen.id, asked),
    ({ found, missing, source }) => {
      stillOpen(found, seen);
      if (found.graceUntil <= ctx.now) throw new WrongState('late_already');
      const was = lastDay(found.dueAt);
      refuse([
        ...missing,
        ...problems(found, asked, source),
        ...(asked.dueOn > was ? [] : [problem('dueOn', 'not_later', { dueOn: was })]),
      ]);
      const grace = Math.round((Date.parse(found.graceUntil) - Date.parse(found.dueAt)) / 86_400_000);
      const set = {
        dueAt: endOfDay(asked.dueOn),
        graceUntil: endOfDay(dayAfter(asked.dueOn, grace)),
        knownFrom: later(found.knownFrom, ctx.now),
      };
      return granted(ctx, found, 'extension', asked, asked.dueOn, set);
    },
  );

/** Lifts one obligation from one body, by a document and with a reason. It leaves every rate. */
export const exemptObligation = (ctx: Ctx, once: Once, seen: Seen, asked: Granted) =>
  begin(
    ctx,
    'obligation.exempt',
    exemption,
    once,
    find(ctx, seen.id, asked),
    ({ found, missing, source }) => {
      stillOpen(found, seen);
      refuse([...missing, ...problems(found, asked, source)]);
      return granted(ctx, found, 'exemption', asked, null, { knownFrom: later(found.knownFrom, ctx.now) });
    },
  );

function granted(
  ctx: Ctx,
  found: ObligationFound,
  kind: 'extension' | 'exemption',
  { reason, documentId, section }: Granted,
  dueOn: CivilDate | null,
  set: Record<string, string>,
) {
  const columns = { dueAt: found.dueAt, graceUntil: found.graceUntil, ...set };
  return {
    row: {
      id: `${found.id}~${found.revision}`,
      obligationId: found.id,
      kind,
      dueOn,
      reason: reason.trim(),
      documentId,
      section: section.trim(),
      on: ctx.today,
      standing: found.standing === 'example' ? ('example' as const) : ('official_text' as const),
      revision: 1,
      knownFrom: ctx.now,
    },
    // The next version of the obligation, or nothing at all if it has changed meanwhile.
    also: [
      sql`UPDATE ${obligations} SET due_at = ${columns.dueAt}, grace_until = ${columns.graceUntil}, revision = ${found.revision + 1}, known_from = ${set.knownFrom}
        WHERE id = ${found.id} AND revision = ${found.revision}`,
      sql`INSERT INTO expect_one SELECT changes()`,
    ],
    taken: { code: 'stale_revision' as const },
  };
}

function stillOpen(found: ObligationFound, seen: Seen): void {
  if (found.revision !== seen.revision) throw changedMeanwhile(found.revision);
  if (found.releasedOn !== null) throw new WrongState('released', { on: found.releasedOn });
  if (found.facts.isExempt) throw new WrongState('exempt');
}

const problems = (found: ObligationFound, asked: Granted, source: unknown) => [
  ...blank('reason', asked.reason, 'why_missing'),
  ...blank('section', asked.section, 'place_missing'),
  ...rulingDocumentProblems(source, found.standing === 'example'),
];

async function find(ctx: Ctx, id: string, asked: Granted) {
  const [found, referred] = await Promise.all([
    findObligation(ctx, id),
    refer(ctx, { document: [documents, asked.documentId] }),
  ]);
  if (!found) return null;
  const { missing } = referred.record;
  return { record: { found, missing, source: referred.record.found.document?.standing }, facts: {} };
}
