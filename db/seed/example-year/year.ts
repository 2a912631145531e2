// A year of the directive as it may go, ending now: rulings, reports in time and late, returns, letters, verdicts, an inspection,
// supervision, a recommendation and a review. Each step is the act that an officer does, under the rules for everyone.
import type { Seen } from '../../act.ts';
import type { Value } from '../../client.ts';
import type { Person } from '../../ctx.ts';
import { type CivilDate, civilDate, dayAfter, daysBetween, type Instant, startOfDay } from '../../dates.ts';
import { recordDocument } from '../../documents/record.ts';
import { answerRecommendation } from '../../inspections/answer.ts';
import { assessClaim } from '../../inspections/assess.ts';
import { beginInspection } from '../../inspections/begin.ts';
import { commend } from '../../inspections/commend.ts';
import { concludeInspection } from '../../inspections/conclude.ts';
import { handleFinding } from '../../inspections/handle-finding.ts';
import { planInspection } from '../../inspections/plan.ts';
import { publishFinding } from '../../inspections/publish-finding.ts';
import { publishVerdict } from '../../inspections/publish-verdict.ts';
import { makeRecommendation } from '../../inspections/recommend.ts';
import { recordFinding } from '../../inspections/record-finding.ts';
import { publishCommendation, publishRecommendation, publishSupervision } from '../../inspections/said.ts';
import { stateSupervision } from '../../inspections/state-supervision.ts';
import { correctReport } from '../../reports/correct.ts';
import { publishReport } from '../../reports/publish.ts';
import { returnReport } from '../../reports/return.ts';
import { saveReport } from '../../reports/save.ts';
import { startReport } from '../../reports/start.ts';
import { submitReport } from '../../reports/submit.ts';
import { verifyReport } from '../../reports/verify.ts';
import { freezeReviewPack } from '../../reviews/freeze.ts';
import { publishReviewPack } from '../../reviews/publish.ts';
import { daysOf, roundFor } from '../../rounds/rules.ts';
import { exemptObligations, extendObligations } from '../../rulings/exempt.ts';
import { makeRuling, type RulingWanted } from '../../rulings/make.ts';
import { resolveAssignees } from '../../rulings/resolve.ts';
import { answerLetter } from '../../urging/answer-letter.ts';
import { previewLetters } from '../../urging/preview.ts';
import { setContact } from '../../urging/set-contact.ts';
import { signLetters } from '../../urging/sign.ts';
import type { Cast } from './cast.ts';
import type { Stage } from './stage.ts';
import * as words from './words.ts';

const directiveId = 'CT-20';
const sharing = 'CT-20/3.11';
const planning = 'CT-20/5.3.1';
const figure = 'IND-SENT-PROV';
const dueAfterDays = 15;

/** Made-up parts of a made-up figure: by sex all of it, by market what went to three, and of one it is not known. */
const partsOf = (sent: number) => {
  const women = Math.floor(sent / 3);
  return [
    { codes: ['sex/female'], value: String(women) },
    { codes: ['sex/male'], value: String(sent - women) },
    { codes: ['market/JP'], value: String(Math.floor(sent / 2)) },
    { codes: ['market/KR'], value: String(Math.floor(sent / 4)) },
    { codes: ['market/DE'], value: null },
  ];
};

/** The quarters of the year: the last four that are over on a day. */
export interface Quarter {
  readonly period: string;
  /** The first day after it. */
  readonly over: CivilDate;
}
export function quartersBefore(today: CivilDate): readonly Quarter[] {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const running = year * 4 + Math.floor((month - 1) / 3);
  return [4, 3, 2, 1].map((back) => {
    const quarter = running - back;
    const period = `${Math.floor(quarter / 4)}-Q${(quarter % 4) + 1}`;
    return { period, over: dayAfter(daysOf(period)!.last) };
  });
}

/** The ledger of the year begins in the middle of its first quarter. */
const begunBeforeDays = 45;
/** Before it the provinces of today, of which the year tells, were not there. */
const firstDay: CivilDate = '2025-07-01';

/** When the ledger of a year that ends now begins; null where that would be before there were today's provinces. */
export function yearBegins(now: Instant): Instant | null {
  const day = dayAfter(quartersBefore(civilDate(now))[0]!.over, -begunBeforeDays);
  return day < firstDay ? null : morning(day);
}

/** A moment in Hanoi's working day. */
const morning = (day: CivilDate, minutes = 0): Instant =>
  new Date(Date.parse(startOfDay(day)) + (8 * 60 + 30 + minutes) * 60_000).toISOString();

interface Scene {
  readonly at: Instant;
  readonly happens: () => Promise<unknown>;
}

/** How far one body's report of a quarter comes, and when it is handed in: days after the quarter. */
interface Fate {
  readonly kind: 'published' | 'verified' | 'submitted' | 'returned' | 'draft' | 'silent';
  readonly days: number;
  readonly wasReturned: boolean;
}

/**
 * What becomes of each body's duty, `elapsed` days after the quarter. What is still on its way is of the last quarter that has had time for it. The eleventh
 * reports no more from the middle of the year; it is the one that is inspected next.
 */
function fateOf(body: number, quarter: number, last: number, elapsed: number): Fate {
  const lot = (body * 7 + quarter * 5) % 17;
  const isLast = quarter === last;
  const wasReturned = lot === 3;
  if (lot === 0 || quarter > last || (body === 11 && quarter >= 1))
    return { kind: 'silent', days: 0, wasReturned };
  if (lot === 1 || lot === 2) return { kind: 'published', days: 25 + (body % 6), wasReturned };
  const isRecent = isLast && lot === 7;
  const days = isRecent ? elapsed - 2 - (body % 4) : 2 + (body % 9);
  const open = ({ 3: 'returned', 4: 'submitted', 5: 'verified', 6: 'draft', 7: 'submitted' } as const)[lot];
  return { kind: (isLast && open) || 'published', days, wasReturned };
}

/** How many a province says it has sent in a quarter: more from quarter to quarter, and never by so much that it must be explained. */
const sentBy = (body: number, quarter: number): number =>
  300 + ((body * 137) % 2_400) + quarter * (40 + (body % 7) * 9);

export async function playYear(stage: Stage, cast: Cast, now: Instant): Promise<void> {
  const today = civilDate(now);
  const quarters = quartersBefore(today);
  const [first, second, third] = quarters as [Quarter, Quarter, Quarter, Quarter];
  const begins = civilDate(yearBegins(now)!);
  const last = quarters.findLastIndex(({ over }) => dayAfter(over, 12) <= today);
  const story = tell(stage, cast);

  const scenes: Scene[] = [
    { at: morning(dayAfter(begins)), happens: () => story.rule(dayAfter(begins), dayAfter(third.over, -40)) },
    ...quarters.flatMap((quarter, at) => [
      ...[1, 9, 16, 19, 31, 47, 62, 77].map((day) => ({
        at: morning(dayAfter(quarter.over, day)),
        happens: stage.upkeep,
      })),
      ...cast.bodies.map((body, n): Scene => {
        const fate = fateOf(n, at, last, daysBetween(quarter.over, today));
        return {
          at: morning(dayAfter(quarter.over, fate.days), 20 + n),
          happens: () => story.report(body, n, quarter, at, fate),
        };
      }),
      { at: morning(dayAfter(quarter.over, 21)), happens: () => story.sign(cast.bodies[11]!) },
      { at: morning(dayAfter(quarter.over, 23)), happens: () => story.answer(dayAfter(quarter.over, 40)) },
    ]),
    { at: morning(dayAfter(first.over, 40)), happens: () => story.judge(first) },
    { at: morning(dayAfter(first.over, 44)), happens: () => story.supervise(first) },
    { at: morning(dayAfter(first.over, 48)), happens: () => story.recommend() },
    { at: morning(dayAfter(first.over, 50)), happens: () => story.correct(cast.bodies[4]!, first) },
    { at: morning(dayAfter(first.over, 52)), happens: () => story.inspect(cast.bodies[5]!) },
    { at: morning(dayAfter(second.over, 5)), happens: () => story.lift(second) },
    { at: morning(dayAfter(second.over, 60)), happens: () => story.thank(cast.bodies[8]!, second) },
    { at: morning(dayAfter(third.over, 35)), happens: () => story.review(third) },
  ];
  // What a scene was about before it was cut short is done again under the same keys, and so once.
  const reached = await stage.reached();
  for (const [number, { at, happens }] of scenes.sort((a, b) => (a.at < b.at ? -1 : 1)).entries()) {
    if (at >= now) break;
    if (number < reached) continue;
    stage.scene(number, at);
    await happens();
  }
  stage.scene(scenes.length, now);
  await stage.upkeep();
}

function tell(stage: Stage, cast: Cast) {
  const { by } = stage;
  const { commission, publisher, verifier, front, otherFront } = cast;
  const seenOf = ({ id, revision }: Seen): Seen => ({ id, revision });
  const rows = (sql: string, ...args: Value[]) =>
    stage.read(sql, ...args).then((all) => all.map(({ id, revision }) => ({ id, revision }) as Seen));
  const paperId = async (name: keyof typeof words.papers): Promise<string> =>
    String((await stage.read('SELECT id FROM documents WHERE symbol = ?', words.papers[name].symbol))[0]!.id);
  const roundOf = ({ period }: Quarter) => roundFor(directiveId, period).id;
  const published = async (quarter: Quarter) =>
    (
      await stage.read(
        `SELECT id, revision, agency_id FROM reports WHERE round_id = ? AND status = 'published' AND superseded_at IS NULL ORDER BY agency_id`,
        roundOf(quarter),
      )
    ).map((row) => row as unknown as Seen & { readonly agency_id: string });

  return {
    /** Only a ruling makes anything due: reports of each quarter, and a day by which one task is to be done. */
    async rule(on: CivilDate, doneBy: CivilDate): Promise<void> {
      for (const paper of Object.values(words.papers))
        await by(cast.administrator, (ctx, once) =>
          recordDocument(ctx, once, {
            ...paper,
            kind: 'decision',
            issuedOn: on,
            issuerId: 'cpsc',
            readAs: 'full_text',
            standing: 'official_text',
            note: 'Ví dụ, không có thật. Made up for the example year.',
          }),
        );
      const [reports, completion] = await Promise.all([paperId('reports'), paperId('completion')]);
      await by(commission, (ctx, once) =>
        resolveAssignees(ctx, once, {
          collectiveId: 'localities',
          agencyIds: cast.provinces.map((office) => office.memberships[0]!.agencyId),
          from: firstDay,
          documentId: reports,
          section: '1',
        }),
      );
      const ruling: RulingWanted = {
        directiveId,
        authorityId: 'cpsc',
        documentId: reports,
        section: '2',
        ruledOn: on,
        taskIds: [sharing, planning],
        roles: [],
        agencyKinds: ['province_government'],
        agencyIds: [],
        cadence: 'quarterly',
        owes: 'report',
        dueOn: null,
        opensAfterDays: 0,
        dueAfterDays,
        graceDays: 0,
        from: on,
      };
      await by(commission, (ctx, once) => makeRuling(ctx, once, ruling));
      await by(commission, (ctx, once) =>
        makeRuling(ctx, once, { ...ruling, section: '3', taskIds: [sharing], agencyKinds: ['ministry'] }),
      );
      await by(commission, (ctx, once) =>
        makeRuling(ctx, once, {
          ...ruling,
          documentId: completion,
          taskIds: [sharing],
          cadence: 'one_off',
          owes: 'completion',
          dueOn: doneBy,
          opensAfterDays: null,
          dueAfterDays: null,
        }),
      );
      // Every third has no address: what is written to it waits, and says why.
      for (const [n, office] of cast.bodies.entries())
        if (n % 3 !== 2)
          await by(commission, (ctx, once) =>
            setContact(ctx, once, {
              agencyId: office.memberships[0]!.agencyId,
              channel: 'mail',
              destination: `vanthu@${office.memberships[0]!.agencyId}.example`,
            }),
          );
    },

    /** One body's report of one quarter, as far as it comes. */
    async report(office: Person, n: number, quarter: Quarter, at: number, fate: Fate): Promise<void> {
      if (fate.kind === 'silent') return;
      const isProvince = cast.provinces.includes(office);
      // A body never judges itself: the Commission verifies what the verifier's own body reports.
      const judge =
        office.memberships[0]!.agencyId === verifier.memberships[0]!.agencyId ? commission : verifier;
      let seen: Seen = await by(office, (ctx, once) => startReport(ctx, once, { roundId: roundOf(quarter) }));
      const isDone = at + (n % 3) >= 3;
      const items = [
        {
          task: '3.11',
          claim: isDone ? 'done' : 'in_progress',
          done: words.doneWords['3.11']![isDone ? 3 : at]!,
          ...(n % 4 === 1 ? { difficulties: words.difficulty } : {}),
          ...(isDone ? { evidence: [words.evidence] } : {}),
        },
        ...(isProvince
          ? [
              {
                task: '5.3.1',
                claim: at === 3 ? 'done' : 'in_progress',
                done: words.doneWords['5.3.1']![at]!,
              },
            ]
          : []),
      ];
      const sent = sentBy(n, at);
      const values = isProvince ? [{ indicator: figure, value: String(sent), breakdown: partsOf(sent) }] : [];
      seen = await by(office, (ctx, once) => saveReport(ctx, once, seenOf(seen), { items, values }));
      if (fate.kind === 'draft') return;
      seen = await by(office, (ctx, once) => submitReport(ctx, once, seenOf(seen)));
      if (fate.kind === 'submitted') return;
      if (fate.wasReturned) {
        const reasons = [{ line: '3.11', reason: words.returned }];
        seen = await by(judge, (ctx, once) => returnReport(ctx, once, seenOf(seen), reasons));
        if (fate.kind === 'returned') return;
        const mended = [{ ...items[0]!, evidence: [words.evidence] }];
        seen = await by(office, (ctx, once) =>
          saveReport(ctx, once, seenOf(seen), { items: mended, values: [] }),
        );
        seen = await by(office, (ctx, once) => submitReport(ctx, once, seenOf(seen)));
      }
      seen = await by(judge, (ctx, once) => verifyReport(ctx, once, seenOf(seen), null));
      if (fate.kind === 'verified') return;
      await by(publisher, (ctx, once) => publishReport(ctx, once, seenOf(seen)));
    },

    /** An officer looks at the drafts of the job and signs them all but one, which waits to be looked at. */
    async sign(left: Person): Promise<void> {
      const drafts = await rows(
        `SELECT id, revision FROM letters WHERE status = 'drafted' AND addressee_id <> ? ORDER BY id`,
        left.memberships[0]!.agencyId,
      );
      if (drafts.length === 0) return;
      const shown = await by(commission, (ctx) =>
        previewLetters(
          ctx,
          drafts.map(({ id }) => id),
        ),
      );
      const letters = drafts.flatMap((draft) => {
        const asShown = shown.find(({ letterId }) => letterId === draft.id)?.asShown;
        return asShown ? [{ ...draft, asShown }] : [];
      });
      if (letters.length > 0) await by(commission, (ctx, once) => signLetters(ctx, once, { letters }));
    },

    /** Every other body that was written to answers, and names a day. */
    async answer(promisedOn: CivilDate): Promise<void> {
      for (const [n, office] of cast.bodies.entries()) {
        if (n % 2 === 1) continue;
        const letters = await rows(
          `SELECT id, revision FROM letters WHERE status = 'signed' AND addressee_id = ?`,
          office.memberships[0]!.agencyId,
        );
        for (const letter of letters)
          await by(
            office,
            (ctx, once) => answerLetter(ctx, once, letter, { text: words.promise, promisedOn }),
            letter.id,
          );
      }
    },

    /** Another body says what claims are worth, and the Commission publishes it; one still waits. */
    async judge(quarter: Quarter): Promise<void> {
      const reports = (await published(quarter)).filter(({ agency_id }) => agency_id !== 'moha');
      const given = ['upheld', 'upheld', 'partly_upheld', 'not_upheld', 'upheld'] as const;
      for (const [at, assessment] of given.entries()) {
        const verdict = await by(verifier, (ctx, once) =>
          assessClaim(ctx, once, {
            reportId: reports[at * 2]!.id,
            task: '3.11',
            assessment,
            reason: words.verdicts[at]!,
            grade: 'document',
          }),
        );
        if (at < 4) await by(publisher, (ctx, once) => publishVerdict(ctx, once, seenOf(verdict)));
      }
    },

    async supervise(quarter: Quarter): Promise<void> {
      const reports = await published(quarter);
      for (const [at, view] of (['bears_out', 'partly_bears_out'] as const).entries()) {
        const said = await by(front, (ctx, once) =>
          stateSupervision(ctx, once, {
            reportId: reports[at * 3 + 1]!.id,
            task: '3.11',
            view,
            statement: words.supervision,
          }),
        );
        await by(otherFront, (ctx, once) => publishSupervision(ctx, once, seenOf(said)));
      }
    },

    /** Asked upward, published by another officer, answered; a second one is not answered yet. */
    async recommend(): Promise<void> {
      for (const [at, office] of cast.provinces.slice(2, 4).entries()) {
        const asked = await by(office, (ctx, once) =>
          makeRecommendation(ctx, once, {
            directiveId,
            taskId: sharing,
            toId: 'cpsc',
            text: words.recommendation,
          }),
        );
        const sent = await by(publisher, (ctx, once) => publishRecommendation(ctx, once, seenOf(asked)));
        if (at === 0)
          await by(commission, (ctx, once) =>
            answerRecommendation(ctx, once, seenOf(sent), { answer: 'accepted', text: words.answered }),
          );
      }
    },

    /** A published figure turns out wrong; both stay readable. */
    async correct(office: Person, quarter: Quarter): Promise<void> {
      const wrong = (await published(quarter)).find(
        ({ agency_id }) => agency_id === office.memberships[0]!.agencyId,
      );
      if (!wrong) return;
      let seen: Seen = await by(office, (ctx, once) =>
        correctReport(ctx, once, seenOf(wrong), words.corrected),
      );
      const sent = sentBy(4, 0) - 46;
      const values = [
        { indicator: figure, value: String(sent), breakdown: partsOf(sent), reason: words.corrected },
      ];
      seen = await by(office, (ctx, once) => saveReport(ctx, once, seenOf(seen), { items: [], values }));
      seen = await by(office, (ctx, once) => submitReport(ctx, once, seenOf(seen)));
      seen = await by(verifier, (ctx, once) => verifyReport(ctx, once, seenOf(seen), null));
      await by(publisher, (ctx, once) => publishReport(ctx, once, seenOf(seen)));
    },

    async inspect(office: Person): Promise<void> {
      const { agencyId } = office.memberships[0]!;
      const document = await paperId('inspection');
      const planned = await by(commission, (ctx, once) =>
        planInspection(ctx, once, {
          directiveId,
          agencyId,
          scope: words.inspection.scope,
          documentId: document,
          section: '1',
        }),
      );
      const begun = await by(commission, (ctx, once) =>
        beginInspection(ctx, once, seenOf(planned), ctx.today),
      );
      const found: Seen[] = [];
      for (const { summary, severity, cases, casesOf } of words.inspection.findings)
        found.push(
          await by(commission, (ctx, once) =>
            recordFinding(ctx, once, {
              inspectionId: planned.id,
              taskId: sharing,
              severity,
              summary,
              cases,
              casesOf,
            }),
          ),
        );
      await by(commission, (ctx, once) =>
        concludeInspection(ctx, once, seenOf(begun), {
          on: ctx.today,
          conclusion: words.inspection.conclusion,
        }),
      );
      for (const [at, finding] of found.entries()) {
        const shown = await by(publisher, (ctx, once) => publishFinding(ctx, once, seenOf(finding)));
        if (at === 0)
          await by(office, (ctx, once) =>
            handleFinding(ctx, once, seenOf(shown), { measure: words.inspection.measure, on: ctx.today }),
          );
      }
    },

    /** One body is given longer, another is let off. */
    async lift(quarter: Quarter): Promise<void> {
      const owed = (n: number) =>
        rows(
          'SELECT id, revision FROM obligations WHERE round_id = ? AND agency_id = ? ORDER BY id',
          roundOf(quarter),
          cast.bodies[n]!.memberships[0]!.agencyId,
        );
      const grant = { reason: words.storm, documentId: await paperId('reports'), section: '4' };
      const [longer, none] = await Promise.all([owed(9), owed(10)]);
      const dueOn = dayAfter(quarter.over, 35);
      await by(commission, (ctx, once) => extendObligations(ctx, once, longer, { ...grant, dueOn }));
      await by(commission, (ctx, once) => exemptObligations(ctx, once, none, grant));
    },

    async thank(office: Person, quarter: Quarter): Promise<void> {
      const document = await paperId('commendation');
      const thanked = await by(commission, (ctx, once) =>
        commend(ctx, once, {
          agencyId: office.memberships[0]!.agencyId,
          taskId: sharing,
          roundId: roundOf(quarter),
          reason: words.commendation,
          on: ctx.today,
          documentId: document,
        }),
      );
      await by(publisher, (ctx, once) => publishCommendation(ctx, once, seenOf(thanked)));
    },

    /** Frozen as the public knew it on the day before, and published by another office. */
    async review(quarter: Quarter): Promise<void> {
      const pack = await by(commission, (ctx, once) =>
        freezeReviewPack(ctx, once, {
          directive: '20-CT/TW',
          period: quarter.period,
          knownOn: dayAfter(ctx.today, -1),
        }),
      );
      await by(publisher, (ctx, once) => publishReviewPack(ctx, once, seenOf(pack)));
    },
  };
}
