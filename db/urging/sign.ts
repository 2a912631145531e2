import { inArray, type SQL, sql } from 'drizzle-orm';
import { begin, type New, type Once } from '../act.ts';
import { authorOf, type Ctx, later } from '../ctx.ts';
import { Invalid, type Problem, problem, refuse, WrongState } from '../errors.ts';
import { readAll } from '../reading.ts';
import { byId } from '../shape.ts';
import { mostAtOnce } from './draft.ts';
import { type DrawnUp, drawUp } from './drawn-up.ts';
import { type Bodies, casesOf, findBodies, whole } from './ground.ts';
import { behindNumber, registerOf } from './paper.ts';
import { batchOf, type ContactFound, contactsInForce, letter, messagesTo, urgingBatch } from './raised.ts';
import { daysLateOf, nextLetter } from './rules.ts';
import { letterLines, letters, type urgingBatches } from './table.ts';

/** A draft as whoever signs it has looked at it. */
export interface Looked {
  readonly id: string;
  readonly revision: number;
  readonly asShown: string;
}
interface SigningAsked {
  readonly letters: readonly Looked[];
  /** The number of the first; the others follow. Left out: behind the last number of the year. */
  readonly firstNumber?: number | null | undefined;
}

type DraftFound = Awaited<ReturnType<typeof readDrafts>>[number];
interface Ready extends DrawnUp {
  readonly draft: DraftFound;
  readonly isAsSeen: boolean;
}
interface Found {
  readonly missing: readonly Problem[];
  readonly others: number;
  readonly drafts: readonly Ready[];
  readonly bodies: Bodies;
  readonly known: readonly ContactFound[];
}

/** Numbers that a register of paper letters may have come to before this one began. */
const highestNumber = 99_999;

/**
 * An officer signs drafts in the name of the Commission, many in one act, and only then do they leave. What was looked at is what
 * is signed: a draft that says something else by now is drawn up anew and looked at again, and one whose duties are all met is
 * dropped. One that a colleague was first with is counted and signed no second time.
 */
export const signLetters = (ctx: Ctx, once: Once, asked: SigningAsked) =>
  begin(ctx, 'letter.sign', urgingBatch, once, find(ctx, asked), (found: Found) => {
    const { drafts, others } = found;
    refuse([...found.missing, ...numberProblems(asked.firstNumber)]);
    if (drafts.length === 0) throw new WrongState('all_signed');
    if (new Set(drafts.map(({ draft }) => draft.standing === 'example')).size > 1)
      throw new Invalid([problem('letters', 'facts_and_examples')]);
    return signed(ctx, found, asked.firstNumber ?? null, others);
  });

const numberProblems = (number: number | null | undefined): Problem[] =>
  number == null || (number >= 1 && number <= highestNumber)
    ? []
    : [problem('firstNumber', 'number_out', { least: 1, most: highestNumber })];

const readDrafts = (ctx: Ctx, ids: readonly string[]) =>
  readAll(ctx, { table: letters, where: (l) => inArray(l.id, [...ids]), order: byId }, whole(ctx));

async function find(ctx: Ctx, { letters: looked }: SigningAsked) {
  if (looked.length === 0 || looked.length > mostAtOnce)
    throw new Invalid([problem('letters', 'names_out', { least: 1, most: mostAtOnce })]);
  const ids = [...new Set(looked.map(({ id }) => id))];
  const [there, bodies, known] = await Promise.all([
    readDrafts(ctx, ids),
    findBodies(ctx),
    contactsInForce(ctx),
  ]);
  const open = there.filter(({ status }) => status === 'drafted');
  const cases = await casesOf(
    ctx,
    open.flatMap(({ obligationIds }) => obligationIds),
  );
  const caseById = new Map(cases.map((owed) => [owed.id, owed]));
  const byLetter = new Map(open.map((draft) => [draft.id, draft]));
  const isThere = new Set(there.map(({ id }) => id));
  const drafts = await Promise.all(
    ids.flatMap((id) => {
      const draft = byLetter.get(id);
      if (!draft) return [];
      const seen = looked.find((one) => one.id === id)!;
      return [
        drawUp(ctx, draft, caseById, bodies).then((drawn) => ({
          ...drawn,
          draft,
          isAsSeen: seen.revision === draft.revision && seen.asShown === drawn.asShown,
        })),
      ];
    }),
  );
  const record: Found = {
    missing: looked.flatMap(({ id }, at) =>
      isThere.has(id) ? [] : [problem(`letters[${at}].id`, 'not_found')],
    ),
    others: there.length - open.length,
    drafts,
    bodies,
    known,
  };
  return { record, facts: {} };
}

const nextIn = (register: string): SQL =>
  sql`(SELECT coalesce(max(number), 0) + 1 FROM ${letters} WHERE register = ${register})`;

const registerFor = (ctx: Ctx, draft: Pick<DraftFound, 'ownerId' | 'standing'>) =>
  registerOf(draft.ownerId, ctx.today, draft.standing === 'example');

function signed(
  ctx: Ctx,
  { drafts, bodies, known }: Found,
  firstNumber: number | null,
  alreadyUrged: number,
): New<typeof urgingBatches> {
  const going = drafts.filter(({ words, isAsSeen }) => words !== null && isAsSeen);
  const changed = drafts.filter(({ words, isAsSeen }) => words !== null && !isAsSeen);
  const moot = drafts.filter(({ words }) => words === null);
  const urged = going.reduce((sum, { duties }) => sum + duties.length, 0);
  const batch = {
    ...batchOf(ctx, drafts[0]!.draft.standing),
    urged,
    alreadyUrged,
    signed: going.length,
    redrafted: changed.length,
    dropped: moot.length,
  };
  const since = ({ draft }: Ready) => ({ knownFrom: later(draft.knownFrom, ctx.now) });
  return {
    row: batch,
    alongside: [
      ...going.map((ready, at) => {
        const { draft, words, duties } = ready;
        const register = registerFor(ctx, draft);
        // Told by the ledger itself as it writes: two who sign at once get numbers that follow each other.
        const number = firstNumber === null ? nextIn(register) : sql`CAST(${firstNumber + at} AS INTEGER)`;
        const obligationIds = duties.map(({ id }) => id);
        return {
          entity: letter,
          seen: draft,
          set: {
            status: nextLetter(draft.status, 'sign'),
            ...stillLate(ready),
            obligationIds,
            batchId: batch.id,
            register,
            number,
            symbol: sql`(${number}) || ${behindNumber(bodies.signsAs(draft.ownerId))}`,
            signedAt: ctx.now,
            signedById: authorOf(ctx).id,
            subjectVi: words!.vi.subject,
            subjectEn: words!.en.subject,
            textVi: words!.vi.text,
            textEn: words!.en.text,
            ...since(ready),
          },
        };
      }),
      ...changed.map((ready) => ({
        entity: letter,
        seen: ready.draft,
        set: { ...stillLate(ready), redraftedAt: ctx.now, ...since(ready) },
      })),
      ...moot.map((ready) => ({
        entity: letter,
        seen: ready.draft,
        set: {
          status: nextLetter(ready.draft.status, 'drop'),
          ...dropOf(ctx, ready.draft, bodies),
          ...since(ready),
        },
      })),
    ],
    created: going.flatMap(({ draft }) =>
      messagesTo(ctx, { letterId: draft.id }, draft.addresseeId, draft.standing, known),
    ),
    also: going.map((ready) => linesOf(ctx, ready)),
    taken: { code: 'letter_number_there' as const },
  };
}

/** What a draft is about from now on; what it loses stays named. */
export function stillLate({
  draft,
  duties,
}: Pick<Ready, 'duties'> & { draft: Pick<DraftFound, 'obligationIds' | 'takenOutIds'> }) {
  const obligationIds = duties.map(({ id }) => id);
  const isIn = new Set(obligationIds);
  return {
    obligationIds,
    takenOutIds: [...draft.takenOutIds, ...draft.obligationIds.filter((id) => !isIn.has(id))],
    duties: duties.length,
    oldestDueOn: duties.map(({ dueOn }) => dueOn).reduce((a, b) => (a < b ? a : b)),
  };
}

/** Why a draft of which nothing is left comes to nothing. */
export const dropOf = (ctx: Ctx, { addresseeId }: Pick<DraftFound, 'addresseeId'>, bodies: Bodies) => ({
  droppedAt: ctx.now,
  droppedBecause: bodies.addresseeOf(addresseeId) === addresseeId ? ('met' as const) : ('succeeded' as const),
});

/** What the letter is about, in one statement however much it is. */
function linesOf(ctx: Ctx, { draft, duties }: Ready): SQL {
  const lines = duties.map((owed, at) => ({
    obligation: owed.id,
    position: at + 1,
    agency: owed.agencyId,
    task: owed.taskId,
    dueOn: owed.dueOn,
    daysLate: daysLateOf(owed),
    occasion: owed.raised.filter(({ rung, status }) => rung === 'letter' && status === 'withdrawn').length,
  }));
  return sql`INSERT INTO ${letterLines} (letter_id, obligation_id, occasion, position, agency_id, task_id, due_on, days_late, known_from)
    SELECT ${draft.id}, value ->> 'obligation', value ->> 'occasion', value ->> 'position', value ->> 'agency', value ->> 'task',
      value ->> 'dueOn', value ->> 'daysLate', ${ctx.now} FROM json_each(${JSON.stringify(lines)})`;
}
