import { sql } from 'drizzle-orm';
import { begin, type Once } from '../act.ts';
import type { Ctx } from '../ctx.ts';
import { documents } from '../documents/table.ts';
import { refuse } from '../errors.ts';
import { refer } from '../references.ts';
import { fold } from '../search/fold.ts';
import { territories } from '../territories/table.ts';
import { agency } from './entity.ts';
import { type AgencyAsked, agencyProblems } from './rules.ts';
import { type agencyKinds, agencyNames } from './table.ts';

/** Adds a body with its first name. */
export const addAgency = (
  ctx: Ctx,
  once: Once,
  asked: AgencyAsked & { territoryId?: string | null; sourceId: string },
) =>
  begin(
    ctx,
    'agency.add',
    agency,
    once,
    refer(ctx, { territory: [territories, asked.territoryId], source: [documents, asked.sourceId] }),
    ({ missing }) => {
      refuse([...missing, ...agencyProblems(asked)]);
      const id = crypto.randomUUID();
      return {
        row: {
          id,
          kind: asked.kind as (typeof agencyKinds)[number],
          territoryId: asked.territoryId ?? null,
          startedOn: asked.startedOn ?? null,
          sourceId: asked.sourceId,
          section: asked.section ?? null,
          confidence: 'quoted' as const,
          revision: 1,
          knownFrom: ctx.now,
        },
        also: [
          sql`INSERT INTO ${agencyNames} (id, agency_id, name_vi, name_en, short_name, "from", folded, revision, known_from)
            VALUES (${`${id}~1`}, ${id}, ${asked.nameVi.trim()}, ${asked.nameEn ?? null}, ${asked.shortName ?? null}, ${asked.startedOn ?? null},
              ${fold([asked.nameVi, asked.shortName, asked.nameEn].filter(Boolean).join(' '))}, 1, ${ctx.now})`,
        ],
      };
    },
  );
