import { eq, inArray, type SQL, sql } from 'drizzle-orm';
import { memberships } from '../access/table.ts';
import { act, type Once, type Seen } from '../act.ts';
import { findLineage, restretched } from '../assignments/responsibilities.ts';
import type { Body, Succession } from '../assignments/rules.ts';
import { assignments, responsibilities } from '../assignments/table.ts';
import { type Ctx, later } from '../ctx.ts';
import { documents } from '../documents/table.ts';
import { problem, refuse, WrongState } from '../errors.ts';
import { type Held, heldAnew } from '../fields/holders.ts';
import { groundsAnew } from '../fields/kept.ts';
import { directiveSubjects, fieldHolders, fields } from '../fields/table.ts';
import { present, readAll, readOne } from '../reading.ts';
import { thenDue } from '../rulings/materialise.ts';
import { byId } from '../shape.ts';
import { agency } from './entity.ts';
import { type ReorganisationAsked, reorganisationProblems } from './rules.ts';
import { agencies, successions } from './table.ts';

/**
 * A reorganisation by a legal act: a body is renamed into another, merged, split, replaced, dissolved, or gives functions
 * away. Nothing is rewritten: its name, its reports and what it was responsible for stay as they were. From the day on its
 * duties are held by whoever took the function, or by nobody, and its officers act for the first of its successors. What
 * rulings make due is the successors' to do at once.
 */
export const succeedAgency = (ctx: Ctx, once: Once, seen: Seen, asked: Reorganised) =>
  thenDue(ctx, succeeded(ctx, once, seen, asked), ({ id }) => ({ agencyId: id }));

type Reorganised = ReorganisationAsked & { readonly sourceId: string };

const succeeded = (ctx: Ctx, once: Once, seen: Seen, asked: Reorganised) =>
  act(ctx, 'agency.succeed', agency, once, seen, find(ctx, seen.id, asked), (found) => {
    if (found.endedOn !== null) throw new WrongState('body_ended', { on: found.endedOn });
    refuse([...found.missing, ...reorganisationProblems(found, asked)]);
    const edges = asked.successors.map(
      ({ toId, function: passed }): Succession => ({
        id: `${found.id}>${toId}/${passed}@${asked.on}`,
        fromId: found.id,
        toId,
        on: asked.on,
        function: passed,
      }),
    );
    const endedOn = asked.ends ? asked.on : found.endedOn;
    const lineage = {
      successions: [...found.lineage.successions, ...edges],
      bodies: new Map<string, Body>(found.lineage.bodies).set(found.id, { id: found.id, endedOn }),
    };
    return {
      set: { endedOn, knownFrom: later(found.knownFrom, ctx.now) },
      noted: {
        kind: asked.kind,
        successors: asked.successors,
        source: asked.sourceId,
        section: asked.section,
      },
      also: [
        ...edges.map((edge, at) => recorded(ctx, edge, asked, asked.successors[at]!.scope ?? null)),
        ...found.duties.flatMap((duty) => restretched(ctx, duty, lineage)),
        ...found.held.flatMap((one) => heldAnew(ctx, one, lineage)),
        ...groundsAnew(),
        ...(asked.ends ? passedOn(found.id, asked.on, edges[0]?.toId ?? null) : []),
      ],
    };
  });

// `dissolved` has no successor and so no edge: the vacancies say it.
const recorded = (
  ctx: Ctx,
  edge: Succession,
  { kind, sourceId, section }: Reorganised,
  scope: string | null,
): SQL =>
  sql`INSERT INTO ${successions} (id, from_id, to_id, "on", kind, function, scope, source_id, confidence, revision, known_from)
    VALUES (${edge.id}, ${edge.fromId}, ${edge.toId}, ${edge.on}, ${kind}, ${edge.function}, ${scope ?? section}, ${sourceId}, 'quoted', 1, ${ctx.now})`;

/** Memberships end with the body; whoever held one goes on, with the same role and tokens, in the first successor. */
const passedOn = (agencyId: string, on: string, heirId: string | null): SQL[] => [
  ...(heirId === null
    ? []
    : [
        sql`INSERT INTO ${memberships} (id, person_id, agency_id, role, "from")
          SELECT id || '>' || ${heirId}, person_id, ${heirId}, role, ${on} FROM ${memberships}
          WHERE agency_id = ${agencyId} AND (until IS NULL OR until > ${on})`,
      ]),
  sql`UPDATE ${memberships} SET until = ${on} WHERE agency_id = ${agencyId} AND (until IS NULL OR until > ${on})`,
];

async function find(ctx: Ctx, id: string, asked: Reorganised) {
  const reading = present(ctx);
  const named = asked.successors.map((s) => s.toId);
  const holds = (column: string) =>
    sql`SELECT ${sql.raw(column)} FROM ${fieldHolders} WHERE agency_id = ${id} AND (until IS NULL OR until > ${asked.on})`;
  const [record, source, heirs, duties, lineage, itsFields, itsSubjects] = await Promise.all([
    readOne(ctx, { table: agencies, where: (a) => eq(a.id, id) }, reading),
    readOne(ctx, { table: documents, where: (d) => eq(d.id, asked.sourceId) }, reading),
    named.length === 0
      ? []
      : readAll(ctx, { table: agencies, where: (a) => inArray(a.id, named), order: byId }, reading),
    readAll(
      ctx,
      {
        table: assignments,
        where: (a) =>
          sql`${a.id} IN (SELECT assignment_id FROM ${responsibilities} WHERE agency_id = ${id} AND (until IS NULL OR until > ${asked.on}))`,
        order: byId,
      },
      reading,
    ),
    findLineage(ctx),
    readAll(
      ctx,
      { table: fields, where: (f) => sql`${f.id} IN (${holds('field_id')})`, order: byId },
      reading,
    ),
    readAll(
      ctx,
      { table: directiveSubjects, where: (s) => sql`${s.id} IN (${holds('subject_id')})`, order: byId },
      reading,
    ),
  ]);
  if (!record) return null;
  const known = new Set(heirs.map((heir) => heir.id));
  const missing = [
    ...(source ? [] : [problem('source', 'not_found')]),
    ...named.filter((heir) => !known.has(heir)).map(() => problem('successors', 'not_found')),
  ];
  const held = [
    ...itsFields.map((one): Held => ({ ...one, kind: 'field' })),
    ...itsSubjects.map((one): Held => ({ ...one, kind: 'subject', from: null, until: null })),
  ];
  return { record: { ...record, duties, held, lineage, missing }, facts: {} };
}
