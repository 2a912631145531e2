// Everything a review rests on, as the public knew it at the end of a day: what was asked, joined, and cited in the version that was read.
import { nameOf } from '../agencies/rules.ts';
import type { Row, Table } from '../answers.ts';
import type { baselineKinds } from '../baselines/table.ts';
import { citationIdOf } from '../citations/cite.ts';
import { type Kind, kinds } from '../citations/rules.ts';
import { agenciesOf, type CivilDate, type Ctx, civilDate, type Instant } from '../ctx.ts';
import { directiveBySymbol } from '../directives/read.ts';
import type { Loaded } from '../indicators/evaluations.ts';
import type { observations } from '../indicators/table.ts';
import type {
  findings,
  inspections,
  recommendations,
  supervisionStatements,
  verdicts,
} from '../inspections/table.ts';
import { readOne } from '../reading.ts';
import { daysLateOf, type StatusWord, statusOf, truthOf } from '../rulings/status.ts';
import type { Owes, rulings } from '../rulings/table.ts';
import type { Input } from './content.ts';
import { type Asked, ask, type Days, publicAtEndOf } from './question.ts';
import type { Words } from './words.ts';

interface Cited {
  readonly id: string;
  readonly citation: string;
}
interface Body {
  readonly id: string;
  readonly name: Words;
  readonly territoryId: string | null;
}
interface Task {
  readonly id: string;
  readonly code: string;
  readonly parentId: string | null;
  readonly level: string;
  readonly title: Words;
}
interface Round {
  readonly id: string;
  readonly period: string;
  readonly periodStart: CivilDate;
  readonly periodEnd: CivilDate;
}
export interface Owed {
  readonly id: string;
  readonly task: Task;
  readonly round: Round;
  readonly body: Body;
  /** Whose report counts too: who answered for it when the round opened. */
  readonly openedWithId: string | null;
  readonly dueAt: Instant;
  readonly graceUntil: Instant;
  readonly owes: Owes;
  readonly status: StatusWord;
  readonly isDue: boolean;
  readonly daysLate: number | null;
  /** The published line that tells of it. */
  readonly line: Line | null;
  readonly ruling: string;
  /** Where the ladder has come to its last rung: when its letter went out, and the day last promised. */
  readonly urged: { readonly letterOn: CivilDate; readonly promisedOn: CivilDate | null } | null;
}
interface Line {
  readonly citation: string;
  readonly reportId: string;
  readonly task: Task;
  readonly claim: string | null;
  readonly difficulties: string | null;
  readonly recommendation: string | null;
}
interface Value {
  readonly citation: string;
  readonly indicatorId: string;
  readonly value: string | null;
  readonly isWithheld: boolean;
  readonly numerator: string | null;
  readonly denominator: string | null;
}
export interface Report {
  readonly id: string;
  readonly round: Round;
  readonly body: Body;
  readonly territoryId: string | null;
  readonly submittedAt: string;
  readonly lines: readonly Line[];
  readonly values: readonly Value[];
}

/** A record with the short id of the version that was read. */
type Of<T extends Table> = Row<T> & Cited;
export interface Ground {
  readonly directive: {
    readonly id: string;
    readonly symbol: string;
    readonly issuedOn: string;
    readonly subject: Words;
    readonly issuer: Words;
    readonly citation: string;
  };
  readonly days: Days;
  /** The body that reviews. */
  readonly lead: Words;
  readonly period: string;
  readonly knownOn: CivilDate;
  readonly asOf: Instant;
  readonly isExample: boolean;
  readonly tasks: readonly Task[];
  readonly bodies: ReadonlyMap<string, Body>;
  readonly rulings: readonly Of<typeof rulings>[];
  readonly owed: readonly Owed[];
  readonly reports: readonly Report[];
  readonly provinces: readonly { readonly id: string; readonly name: Words }[];
  /** By province in force: its own plans and those of the units that went into it. */
  readonly plans: ReadonlyMap<string, readonly { readonly name: string; readonly citation: string }[]>;
  readonly indicators: readonly {
    readonly id: string;
    readonly name: Words;
    readonly unit: string;
    readonly latest: Of<typeof observations> | null;
  }[];
  /** What the directive told, before it ordered anything, with what answers it. */
  readonly baselines: readonly {
    readonly code: string;
    readonly kind: (typeof baselineKinds)[number];
    readonly title: Words;
    readonly taskIds: readonly string[];
    readonly indicatorIds: readonly string[];
  }[];
  /** Every target of every plan under the directive. */
  readonly promises: readonly { readonly indicatorId: string; readonly citation: string }[];
  /** Those that may be about the years of the period, with what they are held against; none for examples. */
  readonly targets: readonly (Cited &
    Loaded & { readonly indicatorId: string; readonly place: Words; readonly document: string })[];
  /** Short ids of published figures, by record. */
  readonly figureCitations: ReadonlyMap<string, string>;
  readonly inspections: readonly Of<typeof inspections>[];
  readonly findings: readonly Of<typeof findings>[];
  readonly verdicts: readonly Of<typeof verdicts>[];
  readonly supervision: readonly Of<typeof supervisionStatements>[];
  readonly recommendations: readonly Of<typeof recommendations>[];
  readonly inputs: ReadonlyMap<string, Input>;
}

export const inPeriod = (days: Days, { periodStart, periodEnd }: Round): boolean =>
  periodStart >= days.first && periodEnd <= days.last;

/** Makes a short id of a record in the version that was read, and remembers what it leads to. */
type Cite = (kind: Kind, record: string, line?: string, revision?: number) => Promise<string>;

export async function gather(
  ctx: Ctx,
  asked: { readonly directive: string; readonly period: string; readonly knownOn: CivilDate },
  days: Days,
  isExample: boolean,
): Promise<Ground | null> {
  const reading = publicAtEndOf(asked.knownOn);
  const directive = await readOne(ctx, directiveBySymbol(asked.directive), reading);
  if (!directive) return null;
  const all = await ask(ctx, reading, directive.id, days, isExample);

  const inputs = new Map<string, Input>();
  const cite: Cite = async (kind, record, line = '', revision = 1) => {
    const citation = await citationIdOf(kind, record, line, revision);
    inputs.set(citation, { citation, type: kinds[kind], record, revision });
    return citation;
  };
  const citedAs =
    (kind: Kind) =>
    async <R extends { readonly id: string; readonly revision: number }>(row: R) => ({
      ...row,
      citation: await cite(kind, row.id, '', row.revision),
    });
  const allCited = <R extends { readonly id: string; readonly revision: number }>(
    rows: readonly R[],
    kind: Kind,
  ) => Promise.all(rows.map(citedAs(kind)));

  const bodies = new Map(
    all.bodies.map(({ id, name, territoryId }): [string, Body] => [
      id,
      { id, name: nameOf({ id, name }), territoryId },
    ]),
  );
  const tasks = all.tasks.map(
    ({ id, code, parentId, level, titleVi, titleEn }): Task => ({
      id,
      code,
      parentId,
      level,
      title: { vi: titleVi, en: titleEn },
    }),
  );
  const known: Known = {
    cite,
    bodies,
    tasks: new Map(tasks.map((task) => [task.id, task])),
    rounds: new Map(all.rounds.map((round) => [round.id, round])),
  };
  const rulings = await allCited(all.rulings, 'u');
  const reports = await Promise.all(all.reports.map((row) => reportOf(row, known)));
  const owed = await owedOf(all, reports, rulings, known, reading.now);
  const figureCitations = new Map<string, string>();
  for (const { figures } of all.judged)
    for (const { id, revision } of figures) figureCitations.set(id, await cite('o', id, '', revision));
  const provinces = all.provinces.map((row) => ({ id: row.id, name: nameOf(row) }));
  const latest = new Map(all.national.map((row) => [row.indicatorId, row]));
  const issuer = bodies.get(directive.issuerId)!;

  return {
    directive: {
      id: directive.id,
      symbol: directive.symbol,
      issuedOn: directive.issuedOn,
      subject: { vi: directive.subjectVi, en: directive.subjectEn },
      issuer: issuer.name,
      citation: await cite('c', directive.id, '', directive.revision),
    },
    days,
    lead: bodies.get(agenciesOf(ctx.actor, 'commission').sort()[0] ?? '')?.name ?? issuer.name,
    period: asked.period,
    knownOn: asked.knownOn,
    asOf: reading.now,
    isExample,
    tasks,
    bodies,
    rulings,
    owed: owed.sort((a, b) => tasks.indexOf(a.task) - tasks.indexOf(b.task) || (a.id < b.id ? -1 : 1)),
    reports,
    provinces,
    plans: await plansOf(all, provinces, cite),
    indicators: await Promise.all(
      all.indicators.map(async ({ id, nameVi, nameEn, unit }) => {
        const newest = isExample ? undefined : latest.get(id);
        return {
          id,
          name: { vi: nameVi, en: nameEn },
          unit,
          latest: newest ? await citedAs('o')(newest) : null,
        };
      }),
    ),
    baselines: all.baselines.map(({ code, kind, titleVi, titleEn, tasks, indicators }) => ({
      code,
      kind,
      title: { vi: titleVi, en: titleEn },
      taskIds: tasks.map(({ id }) => id),
      indicatorIds: indicators.map(({ id }) => id),
    })),
    promises: await allCited(all.targets, 't'),
    targets: await Promise.all(
      all.judged.map(async (row) => ({
        ...row,
        citation: await cite('t', row.id, '', row.revision),
        place: row.territory ? nameOf({ ...row.territory, id: '—' }) : nowhere,
        document: documentName(row.plan.document),
      })),
    ),
    figureCitations,
    inspections: await allCited(all.inspections, 'n'),
    findings: await allCited(all.findings, 'f'),
    verdicts: await allCited(all.verdicts, 'j'),
    supervision: await allCited(all.supervision, 's'),
    recommendations: await allCited(all.recommendations, 'r'),
    inputs,
  };
}

const nowhere: Words = { vi: '—', en: '—' };
const documentName = (row: { symbol: string | null; titleVi: string | null; id: string }): string =>
  row.symbol ?? row.titleVi ?? row.id;

/** What every line of it leads to. */
interface Known {
  readonly cite: Cite;
  readonly bodies: ReadonlyMap<string, Body>;
  readonly tasks: ReadonlyMap<string, Task>;
  readonly rounds: ReadonlyMap<string, Round>;
}

async function reportOf(
  row: Asked['reports'][number],
  { cite, bodies, tasks, rounds }: Known,
): Promise<Report> {
  const { id } = row;
  return {
    id,
    round: rounds.get(row.roundId)!,
    body: bodies.get(row.agencyId)!,
    territoryId: row.territoryId,
    submittedAt: row.submittedAt!,
    lines: await Promise.all(
      row.items.map(async ({ taskId, claim, difficulties, recommendation }) => ({
        citation: await cite('i', id, taskId),
        reportId: id,
        task: tasks.get(taskId)!,
        claim,
        difficulties,
        recommendation,
      })),
    ),
    values: await Promise.all(
      row.values.map(async ({ indicatorId, value, isWithheld, numerator, denominator }) => {
        const said = { value, isWithheld: Boolean(isWithheld), numerator, denominator };
        return { citation: await cite('v', id, indicatorId), indicatorId, ...said };
      }),
    ),
  };
}

/** What is owed, with the line that tells of it and the last rung that was raised for it. */
async function owedOf(
  { owed, urged, letters }: Pick<Asked, 'owed' | 'urged' | 'letters'>,
  reports: readonly Report[],
  rulings: readonly Cited[],
  { cite, bodies, tasks, rounds }: Known,
  now: Instant,
): Promise<Owed[]> {
  const rulingCitation = new Map(rulings.map((r) => [r.id, r.citation]));
  const reportsOf = new Map<string, Report[]>();
  for (const report of reports) {
    const key = `${report.round.id} ${report.body.id}`;
    reportsOf.set(key, [...(reportsOf.get(key) ?? []), report]);
  }
  const lineFor = (roundId: string, taskId: string, owers: readonly (string | null)[]): Line | null => {
    const newest = owers
      .flatMap((id) => reportsOf.get(`${roundId} ${id}`) ?? [])
      .sort((a, b) => (a.submittedAt < b.submittedAt ? 1 : -1))[0];
    return newest?.lines.find((l) => l.task.id === taskId) ?? null;
  };
  const inReview = new Set(urged.map((u) => u.obligationId));
  const letterAbout = new Map(letters.flatMap((letter) => letter.obligationIds.map((id) => [id, letter])));
  const urgedOf = (obligationId: string): Owed['urged'] => {
    const letter = letterAbout.get(obligationId);
    if (!letter || !inReview.has(obligationId)) return null;
    return { letterOn: civilDate(letter.signedAt!), promisedOn: letter.promisedOn };
  };

  return Promise.all(
    owed.map(async (row): Promise<Owed> => {
      const { id, dueAt, graceUntil, openedWithId } = row;
      const facts = truthOf(row);
      const status = statusOf(facts, now);
      return {
        id,
        task: tasks.get(row.taskId)!,
        round: rounds.get(row.roundId)!,
        body: bodies.get(row.agencyId)!,
        openedWithId,
        dueAt,
        graceUntil,
        owes: row.owes,
        status,
        isDue: graceUntil <= now && status !== 'exempt' && status !== 'not_responsible',
        daysLate: daysLateOf(facts, now),
        line: lineFor(row.roundId, row.taskId, [row.agencyId, openedWithId]),
        ruling: rulingCitation.get(row.rulingId) ?? (await cite('u', row.rulingId)),
        urged: urgedOf(id),
      };
    }),
  );
}

async function plansOf(
  { plans, passed }: Pick<Asked, 'plans' | 'passed'>,
  provinces: Ground['provinces'],
  cite: Cite,
): Promise<Ground['plans']> {
  const cited = await Promise.all(
    plans.map(async ({ id, revision, territoryId, document }) => ({
      territoryId,
      name: documentName(document),
      citation: await cite('k', id, '', revision),
    })),
  );
  return new Map(
    provinces.map(({ id }) => {
      const own = [id, ...passed.filter((m) => m.toId === id).map((m) => m.fromId)];
      return [id, cited.filter((p) => p.territoryId !== null && own.includes(p.territoryId))] as const;
    }),
  );
}

export const rulingsInForce = ({ rulings, knownOn }: Ground) =>
  rulings.filter(
    (r) => r.supersededAt === null && r.from <= knownOn && (r.until === null || r.until > knownOn),
  );

/** Single tasks that no ruling in force names, neither themselves nor what they belong to. */
export function unruledTasks(ground: Ground) {
  const named = new Set(rulingsInForce(ground).flatMap((r) => r.taskIds));
  const parents = new Map(ground.tasks.map((t) => [t.id, t.parentId]));
  const isRuled = (id: string | null): boolean =>
    id !== null && (named.has(id) || isRuled(parents.get(id) ?? null));
  return ground.tasks.filter((t) => t.level === 'leaf' && !isRuled(t.id));
}
