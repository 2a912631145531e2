import { inArray, sql } from 'drizzle-orm';
import { begin, changedMeanwhile, type New, type Once, type Seen } from '../act.ts';
import { type CivilDate, type Ctx, holds, later } from '../ctx.ts';
import { lastDay } from '../dates.ts';
import { documents } from '../documents/table.ts';
import { DomainError, Invalid, type Problem, problem, problemAt, refuse, WrongState } from '../errors.ts';
import { present, readAll } from '../reading.ts';
import { refer } from '../references.ts';
import { byId } from '../shape.ts';
import { exemption, exemptionId, findObligation, type ObligationFound } from './found.ts';
import { blank, movedTo, rulingDocumentProblems } from './rules.ts';
import { type exemptions, obligations } from './table.ts';

interface Granted {
  readonly reason: string;
  readonly documentId: string;
  readonly section: string;
}

/** What is asked for: until when it is given, or null where it is lifted. */
interface Asked extends Granted {
  readonly dueOn: CivilDate | null;
}

/** Gives one body until a later day for one obligation, by a document; only while it is not late. Days of grace move with it. */
export const extendObligation = (ctx: Ctx, once: Once, seen: Seen, asked: Granted & { dueOn: CivilDate }) =>
  begin(ctx, 'obligation.extend', exemption, once, findOne(ctx, seen.id, asked), (found) =>
    granted(ctx, found, seen, asked),
  );

/** Lifts one obligation from one body, by a document and with a reason. It leaves every rate. */
export const exemptObligation = (ctx: Ctx, once: Once, seen: Seen, asked: Granted) =>
  begin(ctx, 'obligation.exempt', exemption, once, findOne(ctx, seen.id, asked), (found) =>
    granted(ctx, found, seen, { ...asked, dueOn: null }),
  );

/** How many obligations one act may extend, or lift. */
const mostAtOnce = 100;

/** The same day for many bodies or tasks by one document, in one act: all of them or none. */
export const extendObligations = (
  ctx: Ctx,
  once: Once,
  seen: readonly Seen[],
  asked: Granted & { dueOn: CivilDate },
) =>
  begin(ctx, 'obligation.extend', exemption, once, findMany(ctx, seen, asked), (found) =>
    grantedTogether(ctx, found, seen, asked),
  );

/** Many lifted by one document, in one act: all of them or none. */
export const exemptObligations = (ctx: Ctx, once: Once, seen: readonly Seen[], asked: Granted) =>
  begin(ctx, 'obligation.exempt', exemption, once, findMany(ctx, seen, asked), (found) =>
    grantedTogether(ctx, found, seen, { ...asked, dueOn: null }),
  );

/** What stands against either, before it is done; `dueOn` null: it would be lifted. For the Commission, and nothing for anyone else. */
export async function previewGrant(
  ctx: Ctx,
  seen: readonly Seen[],
  asked: Asked,
): Promise<readonly Problem[]> {
  if (!holds(ctx.actor, 'commission')) return [];
  try {
    grantedTogether(ctx, (await findMany(ctx, seen, asked)).record, seen, asked);
    return [];
  } catch (e) {
    if (e instanceof Invalid) return e.fields;
    throw e;
  }
}

interface Found {
  readonly found: ObligationFound;
  readonly missing: readonly Problem[];
  readonly source: unknown;
}

function granted(
  ctx: Ctx,
  { found, missing, source }: Found,
  seen: Seen,
  asked: Asked,
): New<typeof exemptions> {
  const why = whyNot(ctx, found, seen, asked.dueOn);
  if (why instanceof DomainError) throw why;
  refuse([
    ...missing,
    ...problems(asked, source, found.standing === 'example'),
    ...(why === null ? [] : [why]),
  ]);
  return rowsOf(ctx, found, asked);
}

interface FoundMany {
  readonly owed: ReadonlyMap<string, ObligationFound>;
  readonly missing: readonly Problem[];
  readonly source: unknown;
}

function grantedTogether(
  ctx: Ctx,
  { owed, missing, source }: FoundMany,
  seen: readonly Seen[],
  asked: Asked,
): New<typeof exemptions> {
  const all = seen.map(({ id }) => owed.get(id));
  const isExample = all.some((one) => one?.standing === 'example');
  refuse([
    ...missing,
    ...problems(asked, source, isExample),
    ...(all.some((one) => one && (one.standing === 'example') !== isExample)
      ? [problem('obligations', 'facts_and_examples')]
      : []),
    ...seen.flatMap((one, at): Problem[] => {
      const found = all[at];
      if (!found) return [problem(`obligations[${at}]`, 'not_found')];
      const why = whyNot(ctx, found, one, asked.dueOn);
      return why === null ? [] : [problemAt(`obligations[${at}]`, { code: why.code, facts: why.facts })];
    }),
  ]);
  const [first, ...others] = all.map((found) => rowsOf(ctx, found!, asked));
  return {
    ...first!,
    created: others.map(({ row }) => ({ entity: exemption, row })),
    also: [first!, ...others].flatMap(({ also = [] }) => also),
  };
}

/** What stands against it: a step that is over, or an answer to mend. */
function whyNot(ctx: Ctx, found: ObligationFound, seen: Seen, dueOn: CivilDate | null) {
  if (found.revision !== seen.revision) return changedMeanwhile(found.revision);
  if (found.releasedOn !== null) return new WrongState('released', { on: found.releasedOn });
  if (found.facts.isExempt) return new WrongState('exempt');
  if (dueOn === null) return null;
  if (found.graceUntil <= ctx.now) return new WrongState('late_already');
  const was = lastDay(found.dueAt);
  return dueOn > was ? null : problem('dueOn', 'not_later', { dueOn: was });
}

/** The exemption, and the next version of the obligation, or nothing at all if that has changed meanwhile. */
function rowsOf(
  ctx: Ctx,
  found: ObligationFound,
  { reason, documentId, section, dueOn }: Asked,
): New<typeof exemptions> {
  const knownFrom = later(found.knownFrom, ctx.now);
  const { dueAt, graceUntil } = dueOn === null ? found : movedTo(found, dueOn);
  return {
    row: {
      id: exemptionId(found),
      obligationId: found.id,
      kind: dueOn === null ? 'exemption' : 'extension',
      dueOn,
      reason: reason.trim(),
      documentId,
      section: section.trim(),
      on: ctx.today,
      standing: found.standing === 'example' ? 'example' : 'official_text',
      revision: 1,
      knownFrom: ctx.now,
    },
    also: [
      sql`UPDATE ${obligations} SET due_at = ${dueAt}, grace_until = ${graceUntil}, revision = ${found.revision + 1}, known_from = ${knownFrom}
        WHERE id = ${found.id} AND revision = ${found.revision}`,
      sql`INSERT INTO expect_one SELECT changes()`,
    ],
    taken: { code: 'stale_revision' },
  };
}

const problems = (asked: Granted, source: unknown, isExample: boolean) => [
  ...blank('reason', asked.reason, 'why_missing'),
  ...blank('section', asked.section, 'place_missing'),
  ...rulingDocumentProblems(source, isExample),
];

async function findOne(ctx: Ctx, id: string, asked: Granted) {
  const [found, referred] = await Promise.all([
    findObligation(ctx, id),
    refer(ctx, { document: [documents, asked.documentId] }),
  ]);
  if (!found) return null;
  const { missing } = referred.record;
  return { record: { found, missing, source: referred.record.found.document?.standing }, facts: {} };
}

async function findMany(ctx: Ctx, seen: readonly Seen[], asked: Granted) {
  const ids = seen.map(({ id }) => id);
  if (ids.length === 0 || ids.length > mostAtOnce)
    throw new Invalid([problem('obligations', 'names_out', { least: 1, most: mostAtOnce })]);
  if (new Set(ids).size < ids.length) throw new Invalid([problem('obligations', 'line_twice')]);
  const [found, referred] = await Promise.all([
    readAll(ctx, { table: obligations, where: (o) => inArray(o.id, ids), order: byId }, present(ctx)),
    refer(ctx, { document: [documents, asked.documentId] }),
  ]);
  const { missing } = referred.record;
  return {
    record: {
      owed: new Map(found.map((one) => [one.id, one])),
      missing,
      source: referred.record.found.document?.standing,
    },
    facts: {},
  };
}
