// A mapping as its acts look at it: its readings, whose plan it is, and how that plan is known.
import { eq, type SQL, sql } from 'drizzle-orm';
import type { Entity } from '../act.ts';
import type { MappingFacts } from '../allowed.ts';
import type { Answer } from '../answers.ts';
import type { Ctx, Instant } from '../ctx.ts';
import { present, readOne, wanting } from '../reading.ts';
import type { Found, PlanSource, ReadingAsked } from './rules.ts';
import { mappings, readings, type sureness } from './table.ts';

export const mapping: Entity<typeof mappings> = { name: 'mapping', table: mappings };

export type ReadingGiven = ReadingAsked & {
  readonly note?: string | null | undefined;
  readonly confidence: (typeof sureness)[number];
};

export type FoundMapping = typeof mappings.$inferSelect & {
  readonly readings: readonly (Found & { readonly reader: number })[];
  readonly source: PlanSource;
};

/** Of a plan that was read with its document. */
export const sourceOf = ({ status, document }: Answer): PlanSource => ({
  status: String(status),
  readAs: String((document as Answer).readAs),
});

/** The mapping with what permissions look at; null when there is none. */
export async function findMapping(
  ctx: Ctx,
  id: string,
): Promise<{ record: FoundMapping; facts: MappingFacts } | null> {
  const found = await readOne(
    ctx,
    { table: mappings, where: (m) => eq(m.id, id) },
    present(ctx),
    wanting({ readings: {}, plan: { document: {} } }),
  );
  if (!found) return null;
  const { plan, ...row } = found;
  const record = row as unknown as typeof mappings.$inferSelect & {
    readings: (typeof readings.$inferSelect)[];
  };
  const read = record.readings.map((r) => ({ ...r, isExample: Boolean(r.isExample) }));
  return {
    record: {
      ...record,
      isConfirmed: Boolean(record.isConfirmed),
      readings: read,
      source: sourceOf(plan as Answer),
    },
    facts: {
      agencyId: String((plan as Answer).agencyId),
      readerIds: read.flatMap((r) => r.readById ?? []),
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
