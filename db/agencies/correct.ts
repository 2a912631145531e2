import { sql } from 'drizzle-orm';
import { memberships } from '../access/table.ts';
import type { Body } from '../assignments/rules.ts';
import { correcting } from '../corrections/correcting.ts';
import { partialDayProblems } from '../documents/rules.ts';
import { documents } from '../documents/table.ts';
import { groundsAnew } from '../fields/kept.ts';
import { fold } from '../search/fold.ts';
import { stretchProblems } from '../territories/rules.ts';
import { territories } from '../territories/table.ts';
import { agency, agencyName, succession } from './entity.ts';
import { bodyDayProblems, successionProblems } from './rules.ts';
import { agencies, successions } from './table.ts';
import { findTouched, workedAnew } from './touched.ts';

/** Puts right what is on record of a body. Where it is the day on which it ended, its duties and its officers' terms follow. */
export const agencyCorrected = correcting({
  action: 'agency.correct',
  entity: agency,
  columns: [
    'kind',
    'territoryId',
    'isCollective',
    'startedOn',
    'endedOn',
    'sourceId',
    'section',
    'confidence',
    'note',
  ],
  names: { territoryId: territories, sourceId: documents },
  around: (ctx, id) => findTouched(ctx, sql`${id}`),
  problems: (next) => [...partialDayProblems('startedOn', next.startedOn), ...bodyDayProblems(next)],
  also: (ctx, next, touched) => {
    const was = touched.lineage.bodies.get(next.id)?.endedOn ?? null;
    // Of what kind a body is decides whether it verifies.
    if (was === next.endedOn) return groundsAnew();
    const bodies = new Map<string, Body>(touched.lineage.bodies).set(next.id, next);
    return [
      ...workedAnew(ctx, touched, { ...touched.lineage, bodies }),
      sql`UPDATE ${memberships} SET until = ${next.endedOn} WHERE agency_id = ${next.id} AND until = ${was}`,
    ];
  },
});

/** Puts right what a body was called, and from when until when. */
export const agencyNameCorrected = correcting({
  action: 'agencyName.correct',
  entity: agencyName,
  columns: ['nameVi', 'nameEn', 'shortName', 'from', 'until'],
  problems: stretchProblems,
  follows: ({ nameVi, shortName, nameEn }) => ({
    folded: fold([nameVi, shortName, nameEn].filter(Boolean).join(' ')),
  }),
});

/** Puts right which function passed to whom and when. Who holds what since is worked out anew. */
export const successionCorrected = correcting({
  action: 'succession.correct',
  entity: succession,
  columns: ['toId', 'on', 'kind', 'function', 'scope', 'sourceId', 'confidence'],
  names: { toId: agencies, sourceId: documents },
  around: (ctx, id) => findTouched(ctx, sql`(SELECT from_id FROM ${successions} edge WHERE edge.id = ${id})`),
  problems: successionProblems,
  also: (ctx, next, touched) => {
    const edges = touched.lineage.successions.map((edge) => (edge.id === next.id ? next : edge));
    return workedAnew(ctx, touched, { ...touched.lineage, successions: edges });
  },
});
