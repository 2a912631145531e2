// A mapping as its acts look at it: its readings, whose plan it is, and how that plan is known.
import { eq, type SQL, sql } from 'drizzle-orm';
import type { Entity } from '../act.ts';
import type { Ctx, Instant } from '../ctx.ts';
import { present, readOne, wanting } from '../reading.ts';
import type { PlanSource, ReadingAsked } from './rules.ts';
import { mappings, readings, type sureness } from './table.ts';

export const mapping: Entity<typeof mappings> = { name: 'mapping', table: mappings };

export type ReadingGiven = ReadingAsked & {
  readonly note?: string | null | undefined;
  readonly confidence: (typeof sureness)[number];
};

/** Of a plan that was read with its document. */
export const sourceOf = ({
  status,
  document,
}: {
  readonly status: string;
  readonly document: { readonly readAs: string };
}): PlanSource => ({ status, readAs: document.readAs });

/** The mapping with what permissions look at; null when there is none. */
export async function findMapping(ctx: Ctx, id: string) {
  const found = await readOne(
    ctx,
    { table: mappings, where: (m) => eq(m.id, id) },
    present(ctx),
    wanting({ readings: {}, plan: { document: {} } }),
  );
  if (!found) return null;
  const { plan, ...record } = found;
  return {
    record: { ...record, source: sourceOf(plan) },
    facts: {
      agencyId: plan.agencyId,
      readerIds: record.readings.flatMap((r) => r.readById ?? []),
      confirmedById: record.confirmedById,
    },
  };
}

/** The reading itself, beside the mapping it is of. */
export const readingRow = (
  mappingId: string,
  reader: number,
  asked: ReadingGiven,
  readById: string,
  now: Instant,
): SQL =>
  sql`INSERT INTO ${readings} (mapping_id, reader, state, section, note, confidence, read_by_id, known_from)
    VALUES (${mappingId}, ${reader}, ${asked.state}, ${asked.section?.trim() || null}, ${asked.note?.trim() || null}, ${asked.confidence},
      ${readById}, ${now})`;
