import { eq, sql } from 'drizzle-orm';
import { act, type Once, type Seen } from '../act.ts';
import { type CivilDate, type Ctx, later } from '../ctx.ts';
import { documents } from '../documents/table.ts';
import { problem, refuse, WrongState } from '../errors.ts';
import { present, readOne, wanting } from '../reading.ts';
import { fold } from '../search/fold.ts';
import { agency } from './entity.ts';
import { agencies, agencyNames } from './table.ts';

/** Gives a body a new name from a day on. It stays the same body; before that day it answers to the name it had. */
export const renameAgency = (
  ctx: Ctx,
  once: Once,
  seen: Seen,
  asked: {
    nameVi: string;
    nameEn?: string | null;
    shortName?: string | null;
    on: CivilDate;
    sourceId: string;
  },
) =>
  act(ctx, 'agency.rename', agency, once, seen, find(ctx, seen.id, asked.sourceId), (found) => {
    if (found.endedOn !== null) throw new WrongState('body_ended', { on: found.endedOn });
    const latest = found.names.at(-1);
    refuse([
      ...(found.hasSource ? [] : [problem('source', 'not_found')]),
      ...(asked.nameVi.trim().length < 2 ? [problem('nameVi', 'name_missing')] : []),
      ...(latest?.from != null && asked.on <= latest.from
        ? [problem('on', 'only_after', { since: latest.from })]
        : []),
    ]);
    return {
      set: { knownFrom: later(found.knownFrom, ctx.now) },
      noted: { name: [latest?.nameVi ?? null, asked.nameVi.trim()], on: asked.on, source: asked.sourceId },
      also: [
        sql`UPDATE ${agencyNames} SET until = ${asked.on}, revision = revision + 1, known_from = max(known_from, ${ctx.now})
          WHERE agency_id = ${found.id} AND until IS NULL`,
        sql`INSERT INTO ${agencyNames} (id, agency_id, name_vi, name_en, short_name, "from", folded, revision, known_from)
          VALUES (${`${found.id}~${found.names.length + 1}`}, ${found.id}, ${asked.nameVi.trim()}, ${asked.nameEn ?? null}, ${asked.shortName ?? null},
            ${asked.on}, ${fold([asked.nameVi, asked.shortName, asked.nameEn].filter(Boolean).join(' '))}, 1, ${ctx.now})`,
      ],
    };
  });

async function find(ctx: Ctx, id: string, sourceId: string) {
  const reading = present(ctx);
  const [record, source] = await Promise.all([
    readOne(ctx, { table: agencies, where: (a) => eq(a.id, id) }, reading, wanting({ names: {} })),
    readOne(ctx, { table: documents, where: (d) => eq(d.id, sourceId) }, reading),
  ]);
  if (!record) return null;
  return { record: { ...record, hasSource: source !== null }, facts: {} };
}
