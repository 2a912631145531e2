// What is owed as urging needs to see it, in one trip: how far it has come, by whose ruling, in whose words, and what was raised.
import { inArray, sql } from 'drizzle-orm';
import { memberships, people } from '../access/table.ts';
import { nameOf } from '../agencies/rules.ts';
import { findLineage } from '../assignments/responsibilities.ts';
import { type CivilDate, type Ctx, civilDate, type Instant } from '../ctx.ts';
import { lastDay } from '../dates.ts';
import { present, readAll, readOne, toStatement, wanting } from '../reading.ts';
import { asOf, factsOf } from '../rulings/read.ts';
import { clockOf, type FactsRead, statusOf, truthOf } from '../rulings/status.ts';
import { type Owes, obligations, rulings } from '../rulings/table.ts';
import { byId, type Question, type Reading } from '../shape.ts';
import type { NoticeFacts } from './notice.ts';
import { type Duty, type Signing, signingOf } from './paper.ts';
import { heirOf, type LetterStatus, ladder, type Owing, type Raised, type UrgingStatus } from './rules.ts';
import { letterLines, letters, urgings } from './table.ts';

/** An obligation with everything around it that a letter about it says. */
export interface Case extends Owing {
  readonly id: string;
  readonly agencyId: string;
  readonly taskId: string;
  readonly authorityId: string;
  readonly standing: (typeof obligations.$inferSelect)['standing'];
  readonly dueOn: CivilDate;
  readonly words: Omit<NoticeFacts, 'on' | 'addresseeVi' | 'addresseeEn' | 'daysLate' | 'lastPromisedOn'> &
    Pick<Duty, 'rulingId' | 'owes' | 'deadlineText'>;
}

const around = wanting({
  task: {},
  agency: {},
  round: {},
  ruling: { authority: {}, document: {}, directive: {} },
  urgings: {},
  letters: {},
});

interface Looked {
  readonly owes: Owes;
  readonly dueAt: string;
  readonly graceUntil: string;
  readonly releasedOn: string | null;
  /** First day of the ruling that makes it due. */
  readonly ruledFrom: string;
  readonly facts: FactsRead;
  readonly raised: readonly Raised[];
}

function owingOf(looked: Looked, now: Instant): Owing {
  const { dueAt, graceUntil, releasedOn, ruledFrom, raised } = looked;
  const truth = { ...truthOf(looked), isReleased: releasedOn !== null };
  return {
    isRuled: ruledFrom <= civilDate(now),
    status: statusOf(truth, now),
    isHandedIn: truth.publishedClaim !== null || truth.waitingMs !== null,
    dueAt,
    graceUntil,
    clockMs: clockOf(truth, now),
    raised,
  };
}

type Around = NonNullable<Awaited<ReturnType<typeof readAround>>>[number];
const readAround = (ctx: Ctx, ids: readonly string[], reading: Reading) =>
  readAll(
    ctx,
    { table: obligations, where: (o) => inArray(o.id, [...ids, '']), order: byId },
    reading,
    around,
  );

/** A letter that was signed, as the ladder sees its rungs. */
const asRung = (letter: Around['letters'][number]): Raised => ({
  rung: 'letter',
  status: rungStatus[letter.status]!,
  raisedAt: letter.signedAt!,
  promisedOn: letter.promisedOn,
});
const rungStatus: Readonly<Partial<Record<LetterStatus, UrgingStatus>>> = {
  signed: 'raised',
  acknowledged: 'acknowledged',
  answered: 'answered',
  withdrawn: 'withdrawn',
};

function caseOf(row: Around, reading: Reading): Case {
  const { agency, task, round, ruling } = row;
  const { document } = ruling;
  const raised = [...row.letters.map(asRung), ...row.urgings];
  const owing = owingOf({ ...row, ruledFrom: ruling.from, raised }, asOf(reading));
  const dueOn = lastDay(owing.dueAt);
  const [body, authority] = [nameOf(agency), nameOf(ruling.authority)];
  return {
    ...owing,
    id: row.id,
    agencyId: row.agencyId,
    taskId: row.taskId,
    authorityId: ruling.authorityId,
    standing: row.standing,
    dueOn,
    words: {
      isExample: row.standing === 'example',
      bodyVi: body.vi,
      bodyEn: body.en,
      rulingId: row.rulingId,
      owes: row.owes,
      directive: ruling.directive.symbol,
      code: task.code,
      titleVi: task.titleVi,
      titleEn: task.titleEn,
      deadlineText: task.deadlineText,
      period: round.period,
      authorityVi: authority.vi,
      authorityEn: authority.en,
      documentVi: document.symbol ?? document.titleVi ?? document.id,
      documentEn: document.symbol ?? document.titleEn ?? document.titleVi ?? document.id,
      section: ruling.section,
      ruledOn: ruling.ruledOn,
      dueOn,
      graceOn: lastDay(owing.graceUntil),
    },
  };
}

/** What decides whether a body is urged is the whole truth, whatever the token of whoever urges may read. */
export const whole = (ctx: Ctx): Reading => ({ ...present(ctx), actor: { kind: 'system', job: 'upkeep' } });

/** The obligations with these ids, each once; as they stood at the end of a day that is over, where one is named. */
export async function casesOf(ctx: Ctx, ids: readonly string[], on = ctx.today): Promise<Case[]> {
  const reading = { ...whole(ctx), validOn: on };
  return (await readAround(ctx, ids, reading)).map((row) => caseOf(row, reading));
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
          (SELECT json_group_array(json_object('rung', x.rung, 'status', x.status, 'raisedAt', x.raised_at, 'promisedOn', x.promised_on)) FROM (
            SELECT l.signed_at AS raised_at, 'letter' AS rung, replace(l.status, 'signed', 'raised') AS status, l.promised_on
              FROM ${letterLines} k JOIN ${letters} l ON l.id = k.letter_id WHERE k.obligation_id = ${o.id}
            UNION ALL SELECT raised_at, rung, status, promised_on FROM ${urgings} WHERE obligation_id = ${o.id}
            ORDER BY raised_at DESC) x) AS raised
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
  /** How a paper of the body is headed: by what it is, and by the letters it signs with. */
  readonly signsAs: (agencyId: string) => Signing;
  /** The body that leads and urges, for facts and for examples; null where nobody holds that office. */
  readonly lead: { readonly facts: string | null; readonly examples: string | null };
}

export async function findBodies(ctx: Ctx): Promise<Bodies> {
  const [{ successions, bodies }, facts, examples] = await Promise.all([
    findLineage(ctx),
    leadOf(ctx, false),
    leadOf(ctx, true),
  ]);
  return {
    addresseeOf: (id) => heirOf(id, ctx.today, successions, (at) => bodies.get(at)?.endedOn ?? null),
    nameOf: (id) => nameOf(bodies.get(id) ?? { id, name: null }),
    signsAs: (id) => signingOf(bodies.get(id)),
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
  return (await readOne(ctx, question, present(ctx)))?.agencyId;
}
