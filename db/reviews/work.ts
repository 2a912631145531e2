// Sections I to IV: how far the work has come. Pure: what was gathered in, figures and gaps out.
import { lastDay } from '../dates.ts';
import { type Completion, counted, type Rate, rateOf } from '../rulings/status.ts';
import type { Owes } from '../rulings/table.ts';
import {
  type Cell,
  type Figure,
  figuresOf,
  type Gap,
  gap,
  type MakeFigure,
  type Section,
  said,
  saidRound,
  table,
} from './content.ts';
import { type Ground, inPeriod, type Owed, type Report, rulingsInForce, unruledTasks } from './ground.ts';
import { countWords, labels, sectionWords, stateWords, tableWords, type Words, wordsOf } from './words.ts';

const owedInPeriod = (ground: Ground): Owed[] => ground.owed.filter((o) => inPeriod(ground.days, o.round));
export const reportsInPeriod = (ground: Ground): Report[] =>
  ground.reports.filter((r) => inPeriod(ground.days, r.round));

const isReleased = (o: Owed) => o.status === 'not_responsible' || o.status === 'no_ruled_deadline';
/** None of many is told by having looked at all of them. */
const orAll = <T>(some: readonly T[], all: readonly T[]): readonly T[] => (some.length > 0 ? some : all);
const restsOn = (owed: readonly Owed[]) => owed.flatMap((o) => [o.line?.citation ?? null, o.ruling]);

/** The counts that the ledger itself answers for a round, over whichever obligations are meant. */
const completion = (owed: readonly Owed[]): Completion =>
  rateOf(owed.map(({ owes, status, isDue }) => ({ owes, status, isDue, count: 1 })));

function rate(figure: MakeFigure, label: Words, told: Rate, owed: readonly Owed[]): Figure | Gap {
  if (told.percent === null) return gap(owed.length === 0 ? 'no_ruled_deadline' : 'nothing_due', label);
  return figure(label, told.percent, restsOn(owed.filter((o) => o.isDue)), {
    unit: 'percent',
    numerator: String(told.numerator),
    denominator: String(told.denominator),
  });
}

const countsOf = [
  'owed',
  'due',
  'onTime',
  'late',
  'waiting',
  'sentBack',
  'notYet',
  'overdue',
  'notPursued',
  'exempt',
] as const;
const ratesOf = ['onTimeRate', 'lateRate', 'overdueRate'] as const;

/** What is owed of one kind. On time and late are two, whether due or not. */
function counts(figure: MakeFigure, owes: Owes, owed: readonly Owed[]): (Figure | Gap)[] {
  const held = owed.filter((o) => o.owes === owes && !isReleased(o));
  const { reports, completions } = completion(held);
  const sums =
    owes === 'report'
      ? { ...reports, notPursued: 0 }
      : { ...completions, onTime: completions.doneOnTime, late: completions.doneLate };
  const words = countWords[owes];
  const isAmong: Readonly<Record<(typeof countsOf)[number], (o: Owed) => boolean>> = {
    ...mapped((of: readonly string[]) => (o: Owed) => of.includes(o.status), {
      ...counted[owes],
      waiting: counted.waiting,
      sentBack: counted.sentBack,
      notYet: counted.notYet,
      overdue: counted.overdue,
      notPursued: counted.notPursued,
      exempt: counted.exempt,
    }),
    owed: () => true,
    due: (o) => o.isDue,
  };
  return [
    ...countsOf.flatMap((name): (Figure | Gap)[] => {
      const label = words[name];
      if (label === null) return [];
      if (held.length === 0) return [gap('no_ruled_deadline', label)];
      return [figure(label, sums[name], restsOn(orAll(held.filter(isAmong[name]), held)))];
    }),
    ...ratesOf.map((name) => rate(figure, words[name], sums[name], held)),
  ];
}
const mapped = <K extends string, A, B>(to: (a: A) => B, of: Readonly<Record<K, A>>) =>
  Object.fromEntries(Object.entries(of).map(([key, a]) => [key, to(a as A)])) as Record<K, B>;
const countColumns = (owes: Owes): Words[] =>
  [...countsOf, ...ratesOf].flatMap((name) => countWords[owes][name] ?? []);

export function general(ground: Ground): Section {
  const figure = figuresOf('I', ground.knownOn);
  const owed = owedInPeriod(ground);
  const reports = reportsInPeriod(ground);
  const leaves = ground.tasks.filter((t) => t.level === 'leaf');
  const unruled = unruledTasks(ground);
  const inForce = rulingsInForce(ground);
  const named = ground.directive.citation;
  const cited = [named, ...inForce.map((r) => r.citation)];
  const held = owed.filter((o) => !isReleased(o));
  const reporting = ground.provinces.filter((p) => reports.some((r) => r.territoryId === p.id));
  const planned = ground.provinces.filter((p) => (ground.plans.get(p.id) ?? []).length > 0);
  return {
    id: 'I',
    title: sectionWords.I,
    figures: [
      figure(labels.tasks, leaves.length, [named]),
      figure(labels.tasksRuled, leaves.length - unruled.length, cited),
      figure(labels.tasksUnruled, unruled.length, cited),
      inForce.length === 0
        ? gap('no_ruled_deadline', labels.rulings)
        : figure(labels.rulings, inForce.length, cited),
      held.length === 0
        ? gap('no_ruled_deadline', labels.bodies)
        : figure(labels.bodies, new Set(held.map((o) => o.body.id)).size, restsOn(held)),
      reports.length === 0
        ? gap('no_report', labels.reports)
        : figure(labels.reports, reports.length, reports.flatMap(citedIn)),
      figure(
        labels.withPlan,
        planned.length,
        [named, ...planned.flatMap((p) => ground.plans.get(p.id)!.map((x) => x.citation))],
        {
          numerator: String(planned.length),
          denominator: String(ground.provinces.length),
        },
      ),
      figure(
        labels.withReport,
        reporting.length,
        [named, ...reports.filter((r) => r.territoryId !== null).flatMap(citedIn)],
        { numerator: String(reporting.length), denominator: String(ground.provinces.length) },
      ),
      ...(held.length === 0
        ? [gap('no_ruled_deadline', labels.owed)]
        : [
            figure(labels.owed, held.length, restsOn(held)),
            figure(labels.due, held.filter((o) => o.isDue).length, restsOn(held)),
          ]),
      ...counts(figure, 'report', owed),
      ...counts(figure, 'completion', owed),
    ],
    tables: [],
  };
}
const citedIn = (r: Report) => [...r.lines, ...r.values].map((l) => l.citation);

export function byGroup(ground: Ground): Section {
  const figure = figuresOf('II', ground.knownOn);
  const owed = owedInPeriod(ground);
  const lines = reportsInPeriod(ground).flatMap((r) => r.lines);
  const within = (id: string, code: string) => {
    const mine = new Set(
      ground.tasks.filter((t) => t.id === id || t.code.startsWith(`${code}.`)).map((t) => t.id),
    );
    return <T extends { readonly task: { readonly id: string } }>(rows: readonly T[]) =>
      rows.filter((row) => mine.has(row.task.id));
  };
  const groups = ground.tasks.filter((t) => t.level === 'group');
  const leaves = ground.tasks.filter((t) => t.level === 'leaf');
  const claims = ['done', 'in_progress', 'not_started', 'not_pursued'] as const;
  return {
    id: 'II',
    title: sectionWords.II,
    figures: [],
    tables: [
      table(
        'II.a',
        tableWords.groups,
        [labels.group, ...countColumns('report')],
        groups.map((g) => [said(numbered(g)), ...counts(figure, 'report', within(g.id, g.code)(owed))]),
        'no_ruled_deadline',
      ),
      table(
        'II.c',
        tableWords.completed,
        [labels.group, ...countColumns('completion')],
        groups.map((g) => [said(numbered(g)), ...counts(figure, 'completion', within(g.id, g.code)(owed))]),
        'no_ruled_deadline',
      ),
      table(
        'II.b',
        tableWords.tasks,
        [labels.task, labels.owed, ...claims.map((c) => wordsOf('Claim', c))],
        leaves.map((t): Cell[] => {
          const mine = within(t.id, t.code);
          const here = mine(lines).filter((l) => l.claim !== null);
          const held = mine(owed).filter((o) => !isReleased(o));
          return [
            said(numbered(t)),
            held.length === 0 ? gap('no_ruled_deadline') : figure(labels.owed, held.length, restsOn(held)),
            ...claims.map((c) => {
              const these = here.filter((l) => l.claim === c);
              return here.length === 0
                ? gap('no_report')
                : figure(
                    wordsOf('Claim', c),
                    these.length,
                    here.map((l) => l.citation),
                  );
            }),
          ];
        }),
        'no_report',
      ),
    ],
  };
}
export const numbered = (t: { readonly code: string; readonly title: Words }): Words => ({
  vi: `${t.code}. ${t.title.vi}`,
  en: `${t.code}. ${t.title.en}`,
});

const states = ['overdue', 'waiting_late', 'reported_late', 'done_late'] as const;

/** How late, in one of the words for it; null for what is not late. */
function lateness({ status, daysLate }: Owed): { state: keyof typeof stateWords; days: number } | null {
  const state = states.find((one) => one === status);
  return state && daysLate !== null ? { state, days: daysLate } : null;
}

export function lateAndSilent(ground: Ground): Section {
  const figure = figuresOf('III', ground.knownOn);
  const held = owedInPeriod(ground).filter((o) => !isReleased(o));
  const late = held.flatMap((o) => {
    const how = lateness(o);
    return how ? [{ ...o, how }] : [];
  });
  const of = (state: keyof typeof stateWords) => late.filter((o) => o.how.state === state);
  const bodies = [...new Set(late.map((o) => o.body.id))].sort();
  // Who is late longest with most comes first.
  const byBody = bodies
    .map((id) => late.filter((o) => o.body.id === id))
    .sort(
      (a, b) =>
        b.length - a.length || Math.max(...b.map((o) => o.how.days)) - Math.max(...a.map((o) => o.how.days)),
    );
  return {
    id: 'III',
    title: sectionWords.III,
    figures:
      held.length === 0
        ? [gap('no_ruled_deadline', sectionWords.III)]
        : [
            figure(labels.bodiesLate, bodies.length, restsOn(orAll<Owed>(late, held))),
            ...states.map((state) =>
              figure(stateWords[state], of(state).length, restsOn(orAll<Owed>(of(state), held))),
            ),
          ],
    tables: [
      table(
        'III.a',
        tableWords.lateBodies,
        [labels.body, ...states.map((state) => stateWords[state]), labels.longest],
        byBody.map((mine) => [
          said(mine[0]!.body.name),
          ...states.map((state) =>
            figure(stateWords[state], mine.filter((o) => o.how.state === state).length, restsOn(mine)),
          ),
          figure(labels.longest, Math.max(...mine.map((o) => o.how.days)), restsOn(mine), { unit: 'days' }),
        ]),
        held.length === 0 ? 'no_ruled_deadline' : 'nobody_late',
      ),
      table(
        'III.b',
        tableWords.late,
        [labels.body, labels.task, labels.round, labels.dueOn, labels.state, labels.daysLate],
        late.map((o) => [
          said(o.body.name),
          said(numbered(o.task)),
          saidRound(o.round),
          said(lastDay(o.dueAt), [o.ruling]),
          said(stateWords[o.how.state], o.line ? [o.line.citation] : []),
          figure(labels.daysLate, o.how.days, restsOn([o]), { unit: 'days' }),
        ]),
        held.length === 0 ? 'no_ruled_deadline' : 'nobody_late',
      ),
      table(
        'III.c',
        tableWords.urged,
        [labels.body, labels.task, labels.round, labels.letterOn, labels.promisedOn, labels.daysLate],
        late.flatMap((o) =>
          o.urged === null || o.how.state !== 'overdue'
            ? []
            : [
                [
                  said(o.body.name),
                  said(numbered(o.task)),
                  saidRound(o.round),
                  said(o.urged.letterOn, [o.ruling]),
                  o.urged.promisedOn === null
                    ? gap('no_promise', labels.promisedOn)
                    : said(o.urged.promisedOn),
                  figure(labels.daysLate, o.how.days, restsOn([o]), { unit: 'days' }),
                ],
              ],
        ),
        held.length === 0 ? 'no_ruled_deadline' : 'nobody_urged',
      ),
    ],
  };
}

export function provinces(ground: Ground): Section {
  const figure = figuresOf('IV', ground.knownOn);
  const owed = owedInPeriod(ground).filter((o) => !isReleased(o));
  const reports = reportsInPeriod(ground);
  const names = new Map(ground.indicators.map((i) => [i.id, i]));
  return {
    id: 'IV',
    title: sectionWords.IV,
    figures: [],
    tables: [
      table(
        'IV.a',
        tableWords.provinces,
        [
          labels.province,
          labels.plan,
          labels.reportsHere,
          labels.doneHere,
          labels.valuesHere,
          labels.due,
          labels.lateHere,
        ],
        ground.provinces.map((p): Cell[] => {
          const plans = ground.plans.get(p.id) ?? [];
          const mine = reports.filter((r) => r.territoryId === p.id);
          const lines = mine.flatMap((r) => r.lines);
          const values = mine.flatMap((r) => r.values).filter((v) => v.value !== null);
          const held = owed.filter((o) => o.body.territoryId === p.id);
          const late = held.filter((o) => lateness(o) !== null);
          const told = (label: Words, value: number, citations: readonly string[]) =>
            mine.length === 0
              ? gap('no_report')
              : figure(label, value, orAll(citations, mine.flatMap(citedIn)));
          return [
            said(p.name),
            plans.length === 0
              ? gap('no_plan')
              : said(
                  plans.map((x) => x.name).join('; '),
                  plans.map((x) => x.citation),
                ),
            told(labels.reportsHere, mine.length, mine.flatMap(citedIn)),
            told(
              labels.doneHere,
              lines.filter((l) => l.claim === 'done').length,
              lines.map((l) => l.citation),
            ),
            told(
              labels.valuesHere,
              values.length,
              values.map((v) => v.citation),
            ),
            held.length === 0
              ? gap('no_ruled_deadline')
              : figure(labels.due, held.filter((o) => o.isDue).length, restsOn(held)),
            held.length === 0
              ? gap('no_ruled_deadline')
              : figure(labels.lateHere, late.length, restsOn(held)),
          ];
        }),
        'no_report',
      ),
      table(
        'IV.b',
        tableWords.values,
        [labels.body, labels.round, labels.indicator, labels.value],
        reports.flatMap((r) =>
          r.values.map((v): Cell[] => {
            const known = names.get(v.indicatorId);
            const name = known?.name ?? { vi: v.indicatorId, en: v.indicatorId };
            return [
              said(r.body.name),
              saidRound(r.round),
              said(name),
              v.value === null
                ? gap(v.isWithheld ? 'withheld' : 'no_value')
                : figure(name, v.value, [v.citation], {
                    unit: known?.unit ?? null,
                    numerator: v.numerator,
                    denominator: v.denominator,
                    asOf: r.round.periodEnd,
                  }),
            ];
          }),
        ),
        'no_value_reported',
      ),
    ],
  };
}
