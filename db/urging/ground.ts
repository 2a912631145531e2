// What is owed as urging needs to see it, in one trip: how far it has come, by whose ruling, in whose words, and what was raised.
import { inArray, sql } from 'drizzle-orm';
import { memberships, people } from '../access/table.ts';
import type { Answer } from '../answers.ts';
import { findLineage } from '../assignments/responsibilities.ts';
import { type CivilDate, type Ctx, civilDate, type Instant } from '../ctx.ts';
import { lastDay } from '../dates.ts';
import { present, readAll, readOne, toStatement, wanting } from '../reading.ts';
import { factsOf } from '../rulings/read.ts';
import { clockOf, factsIn, statusOf, type Worked } from '../rulings/status.ts';
import { type Owes, obligations, rulings } from '../rulings/table.ts';
import { byId, type Question, type Reading } from '../shape.ts';
import type { LetterFacts } from './letter.ts';
import { heirOf, ladder, type Owing, type Raised } from './rules.ts';
import { urgings } from './table.ts';

interface Named {
  readonly id: string;
  readonly name: { readonly nameVi: string; readonly nameEn: string | null } | null;
}

/** An obligation with everything around it that a letter about it says. */
export interface Case extends Owing {
  readonly id: string;
  readonly agencyId: string;
  readonly taskId: string;
  readonly authorityId: string;
  readonly standing: (typeof obligations.$inferSelect)['standing'];
  readonly dueOn: CivilDate;
  readonly words: Omit<
    LetterFacts,
    'on' | 'ownerVi' | 'ownerEn' | 'addresseeVi' | 'addresseeEn' | 'daysLate' | 'lastPromisedOn'
  >;
}

const around = wanting({
  task: {},
  agency: {},
  round: {},
  ruling: { authority: {}, document: {}, directive: {} },
  urgings: {},
});

type Text = Readonly<Record<string, string>>;
const nameVi = (body: Named) => body.name?.nameVi ?? body.id;
const nameEn = (body: Named) => body.name?.nameEn ?? nameVi(body);

interface Looked {
  readonly owes: Owes;
  readonly dueAt: string;
  readonly graceUntil: string;
  readonly releasedOn: string | null;
  /** First day of the ruling that makes it due. */
  readonly ruledFrom: string;
  readonly facts: Worked;
  readonly raised: readonly Raised[];
}

function owingOf(
  { owes, dueAt, graceUntil, releasedOn, ruledFrom, facts, raised }: Looked,
  now: Instant,
): Owing {
  const told = factsIn({ owes, dueAt, graceUntil }, { ...facts, isReleased: releasedOn !== null });
  return {
    isRuled: ruledFrom <= civilDate(now),
    status: statusOf(told, now),
    isHandedIn: told.publishedClaim !== null || told.waitingMs !== null,
    dueAt,
    graceUntil,
    clockMs: clockOf(told, now),
    raised,
  };
}

function caseOf(row: Answer, { now }: Reading): Case {
  const { facts, task, agency, round, ruling } = row as unknown as {
    facts: Worked;
    task: Text;
    agency: Named;
    round: Text;
    ruling: Text & { authority: Named; document: Text; directive: Text };
  };
  const owing = owingOf(
    {
      owes: row.owes as Owes,
      dueAt: row.dueAt as string,
      graceUntil: row.graceUntil as string,
      releasedOn: row.releasedOn as string | null,
      ruledFrom: String((ruling as Text).from),
      facts,
      raised: row.urgings as Raised[],
    },
    now,
  );
  const dueOn = lastDay(owing.dueAt);
  const { document } = ruling as unknown as { document: Text };
  return {
    ...owing,
    id: String(row.id),
    agencyId: String(row.agencyId),
    taskId: String(row.taskId),
    authorityId: String((ruling as Text).authorityId),
    standing: row.standing as Case['standing'],
    dueOn,
    words: {
      isExample: row.standing === 'example',
      bodyVi: nameVi(agency),
      bodyEn: nameEn(agency),
      directive: (ruling as unknown as { directive: Text }).directive.symbol!,
      code: task.code!,
      titleVi: task.titleVi!,
      titleEn: task.titleEn!,
      summaryVi: task.summaryVi!,
      summaryEn: task.summaryEn!,
      period: round.period!,
      authorityVi: nameVi(ruling.authority as unknown as Named),
      authorityEn: nameEn(ruling.authority as unknown as Named),
      documentVi: document.symbol ?? document.titleVi ?? document.id!,
      documentEn: document.symbol ?? document.titleEn ?? document.titleVi ?? document.id!,
      section: (ruling as Text).section!,
      ruledOn: (ruling as Text).ruledOn!,
      dueOn,
      graceOn: lastDay(owing.graceUntil),
    },
  };
}

/** What decides whether a body is urged is the whole truth, whatever the token of whoever urges may read. */
export const whole = (ctx: Ctx): Reading => ({ ...present(ctx), actor: { kind: 'system', job: 'upkeep' } });

/** The obligations with these ids; each once. */
export async function casesOf(ctx: Ctx, ids: readonly string[]): Promise<Case[]> {
  const reading = whole(ctx);
  const question: Question<typeof obligations> = {
    table: obligations,
    where: (o) => inArray(o.id, [...ids, '']),
    order: byId,
  };
  return (await readAll(ctx, question, reading, around)).map((row) => caseOf(row, reading));
}

/** An obligation as far as the ladder needs to see it, without the words of a letter. */
export interface Climbing extends Owing {
  readonly id: string;
  readonly standing: Case['standing'];
}

/** A page of the way through all obligations: so many are looked at, whatever is in them. `last` is null behind the last one. */
export async function lookFrom(
  ctx: Ctx,
  after: string,
  most: number,
): Promise<{ climbing: Climbing[]; last: string | null }> {
  const reading = whole(ctx);
  const o = obligations;
  const soon = new Date(Date.parse(ctx.now) + ladder.remindDaysBefore * 86_400_000).toISOString();
  const there = sql`SELECT * FROM ${o} WHERE ${o.id} > ${after} ORDER BY ${o.id} LIMIT ${most}`;
  const [rows, [end]] = await Promise.all([
    ctx.db.read(
      toStatement(sql`SELECT id, standing, owes, due_at, grace_until, released_on,
          (SELECT "from" FROM ${rulings} r WHERE r.id = ${o.rulingId}) AS ruled_from,
          ${factsOf(o, reading)} AS facts,
          (SELECT json_group_array(json_object('rung', u.rung, 'status', u.status, 'raisedAt', u.raised_at, 'promisedOn', u.promised_on))
            FROM ${urgings} u WHERE u.obligation_id = ${o.id}) AS raised
        FROM (${there}) AS ${o} WHERE ${o.releasedOn} IS NULL AND ${o.dueAt} <= ${soon} ORDER BY ${o.id}`),
    ),
    ctx.db.read(toStatement(sql`SELECT max(id) AS last, count(*) AS n FROM (${there})`)),
  ]);
  return {
    climbing: rows.map((row) => ({
      id: String(row.id),
      standing: row.standing as Case['standing'],
      ...owingOf(
        {
          owes: row.owes as Owes,
          dueAt: String(row.due_at),
          graceUntil: String(row.grace_until),
          releasedOn: row.released_on as string | null,
          ruledFrom: String(row.ruled_from),
          facts: JSON.parse(String(row.facts)),
          raised: JSON.parse(String(row.raised)),
        },
        ctx.now,
      ),
    })),
    last: Number(end!.n) < most ? null : String(end!.last),
  };
}

/** How many obligations lie behind a place on that way. */
export async function countFrom(ctx: Ctx, after: string): Promise<number> {
  const [row] = await ctx.db.read(
    toStatement(sql`SELECT count(*) AS n FROM ${obligations} WHERE id > ${after}`),
  );
  return Number(row!.n);
}

/** Who stands behind a body today, by name; and who urges. */
export interface Bodies {
  readonly addresseeOf: (agencyId: string) => string;
  readonly nameOf: (agencyId: string) => { vi: string; en: string };
  /** The body that leads and urges, for facts and for examples; null where nobody holds that office. */
  readonly lead: { readonly facts: string | null; readonly examples: string | null };
}

export async function findBodies(ctx: Ctx): Promise<Bodies> {
  const [{ successions, bodies }, facts, examples] = await Promise.all([
    findLineage(ctx),
    leadOf(ctx, false),
    leadOf(ctx, true),
  ]);
  const named = bodies as unknown as ReadonlyMap<string, Named>;
  return {
    addresseeOf: (id) => heirOf(id, ctx.today, successions, (at) => bodies.get(at)?.endedOn ?? null),
    nameOf: (id) => {
      const body = named.get(id) ?? { id, name: null };
      return { vi: nameVi(body), en: nameEn(body) };
    },
    lead: { facts: facts ?? null, examples: examples ?? facts ?? null },
  };
}

async function leadOf(ctx: Ctx, isExample: boolean): Promise<string | undefined> {
  const question: Question<typeof memberships> = {
    table: memberships,
    where: (
      m,
    ) => sql`${m.role} = 'commission' AND ${m.from} <= ${ctx.today} AND (${m.until} IS NULL OR ${m.until} > ${ctx.today})
      AND ${m.personId} IN (SELECT id FROM ${people} WHERE is_example = ${Number(isExample)})`,
    order: { by: (m) => [sql`${m.from}`, sql`${m.id}`] },
  };
  return (await readOne(ctx, question, present(ctx)))?.agencyId as string | undefined;
}
