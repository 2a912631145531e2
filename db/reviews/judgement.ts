// Sections V to VIII: what was promised, what others found, what is asked for, and what comes next. Pure.
import { lastDay, yearOf } from '../dates.ts';
import { type Dated, evaluations } from '../indicators/evaluations.ts';
import type { answers } from '../inspections/table.ts';
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
import { type Ground, unruledTasks } from './ground.ts';
import { type GapCode, isGap, labels, sectionWords, tableWords, type Words, wordsOf } from './words.ts';
import { numbered, reportsInPeriod } from './work.ts';

export function againstTargets(ground: Ground): Section {
  const figure = figuresOf('V', ground.knownOn);
  const promised = new Set((ground.isExample ? [] : ground.promises).map((t) => t.indicatorId));
  const nameOf = new Map(ground.indicators.map((i) => [i.id, i.name]));
  const judged = ground.targets.flatMap((target) =>
    evaluations(target, ground.knownOn)
      .filter(({ period }) => isAbout(period, ground.days))
      .map((verdict) => ({ target, verdict })),
  );
  return {
    id: 'V',
    title: sectionWords.V,
    figures: ground.isExample ? [gap('examples_judge_nothing', sectionWords.V)] : [],
    tables: [
      table(
        'V.a',
        tableWords.indicators,
        [labels.indicator, labels.latest, labels.targetsSet],
        ground.indicators.map(({ id, name, unit, latest }): Cell[] => [
          said(name),
          latest === null
            ? gap(ground.isExample ? 'examples_judge_nothing' : 'no_figure')
            : figure(name, latest.value, [latest.citation], {
                unit: latest.unit ?? unit,
                asOf: latest.asOf ?? latest.periodEnd ?? ground.knownOn,
              }),
          promised.has(id)
            ? figure(
                labels.targetsSet,
                ground.promises.filter((t) => t.indicatorId === id).length,
                ground.promises.filter((t) => t.indicatorId === id).map((t) => t.citation),
              )
            : gap(ground.isExample ? 'examples_judge_nothing' : 'no_target'),
        ]),
        'no_figure',
      ),
      table(
        'V.b',
        tableWords.targets,
        [
          labels.province,
          labels.indicator,
          labels.target,
          labels.document,
          labels.years,
          labels.reached,
          labels.share,
          labels.conclusion,
        ],
        judged.map(({ target, verdict }): Cell[] => {
          const name = nameOf.get(target.indicatorId) ?? said(target.indicatorId).words;
          const cited = [
            target.citation,
            ...verdict.figureIds.map((id) => ground.figureCitations.get(id) ?? null),
          ];
          return [
            said(target.place),
            said(name),
            said({ vi: target.textVi ?? target.textEn ?? '', en: target.textEn ?? target.textVi ?? '' }, [
              target.citation,
            ]),
            said(target.document),
            verdict.period === null ? gap('period_not_said') : said(verdict.period),
            reached(figure, name, verdict, cited, target.unit, ground.knownOn),
            shareOf(figure, verdict, cited, target.unit, ground.knownOn),
            conclusion(verdict),
          ];
        }),
        ground.isExample ? 'examples_judge_nothing' : 'no_target',
      ),
    ],
  };
}

/** A promise is held against the years that the review looks at; one that names no years is told with all of them. */
function isAbout(years: string | null, { first, last }: Ground['days']): boolean {
  if (years === null) return true;
  const [from, until = from] = years.split('-') as [string, string?];
  return from <= yearOf(last) && until >= yearOf(first);
}

function reached(
  figure: MakeFigure,
  name: Words,
  { numerator, atLeast, atMost, asOf }: Dated,
  cited: readonly (string | null)[],
  unit: string | null,
  knownOn: string,
): Figure | Gap {
  const more = { unit: unit === 'percent' ? null : unit, asOf: asOf ?? knownOn };
  if (numerator !== null) return figure(name, numerator, cited, more);
  if (atLeast === null && atMost === null) return gap('no_figure');
  // Only its ends are known: they are the figure, and no midpoint is made up.
  const bound =
    atMost === null ? `≥ ${atLeast}` : atLeast === null ? `≤ ${atMost}` : `${atLeast} – ${atMost}`;
  return figure(name, bound, cited, more);
}

function shareOf(
  figure: MakeFigure,
  { percent, numerator, denominator, asOf, code }: Dated,
  cited: readonly (string | null)[],
  unit: string | null,
  knownOn: string,
): Cell {
  if (percent !== null)
    return figure(labels.share, percent, cited, {
      unit: 'percent',
      numerator,
      denominator,
      asOf: asOf ?? knownOn,
    });
  if (unit !== 'percent') return said('—');
  return gap(isGap(code) ? code : 'no_figure');
}

function conclusion({ verdict, code }: Dated): Cell {
  if (verdict === 'met' || verdict === 'not_met') return said(wordsOf('TargetVerdict', verdict));
  return gap(isGap(code) ? code : 'no_figure');
}

const answerOf = (as: (typeof answers)[number], text: string | null): Words => {
  const { vi, en } = wordsOf('RecommendationAnswer', as);
  return { vi: `${vi}: ${text}`, en: `${en}: ${text}` };
};

export function checked(ground: Ground): Section {
  const figure = figuresOf('VI', ground.knownOn);
  const rounds = new Set(reportsInPeriod(ground).map((r) => r.round.id));
  const reports = new Set(reportsInPeriod(ground).map((r) => r.id));
  const verdicts = ground.verdicts.filter((v) => rounds.has(v.roundId));
  const statements = ground.supervision.filter((s) => reports.has(s.reportId));
  const diverging = verdicts.filter((v) => v.assessment === 'not_upheld' || v.assessment === 'partly_upheld');
  const agreeing = verdicts.filter((v) => v.assessment === 'upheld');
  const known = ground.findings.filter((f) => f.status !== 'withdrawn');
  const some = (
    code: GapCode,
    label: Words,
    all: readonly { readonly citation: string }[],
    these: readonly { readonly citation: string }[] = all,
  ) =>
    all.length === 0
      ? gap(code, label)
      : figure(
          label,
          these.length,
          all.map((x) => x.citation),
        );
  const task = (id: string) => {
    const found = ground.tasks.find((t) => t.id === id);
    return said(found ? numbered(found) : id);
  };
  const body = (id: string) => said(ground.bodies.get(id)?.name ?? id);
  return {
    id: 'VI',
    title: sectionWords.VI,
    figures: [
      some('no_inspection', labels.inspections, ground.inspections),
      some('no_finding', labels.findings, known),
      some(
        'no_finding',
        labels.findingsClosed,
        known,
        known.filter((f) => f.status === 'closed'),
      ),
      some('no_verdict', labels.verdicts, verdicts),
      some('no_verdict', labels.agreeing, verdicts, agreeing),
      some('no_verdict', labels.diverging, verdicts, diverging),
      some('no_statement', labels.statements, statements),
      some(
        'no_statement',
        labels.contradicting,
        statements,
        statements.filter((s) => s.view === 'contradicts'),
      ),
    ],
    tables: [
      table(
        'VI.a',
        tableWords.findings,
        [labels.body, labels.task, labels.severity, labels.summary, labels.cases, labels.state],
        known.map((f) => [
          body(f.agencyId),
          task(f.taskId),
          said(wordsOf('Severity', f.severity)),
          said(f.summary, [f.citation]),
          f.cases === null
            ? gap('no_figure')
            : figure(labels.cases, f.cases, [f.citation], { unit: f.casesOf, asOf: f.recordedOn }),
          said(wordsOf('FindingStatus', f.status)),
        ]),
        'no_finding',
      ),
      table(
        'VI.b',
        tableWords.divergence,
        [labels.body, labels.task, labels.claim, labels.assessment, labels.reason],
        diverging.map((v) => [
          body(v.agencyId),
          task(v.taskId),
          said(wordsOf('Claim', v.claim)),
          said(wordsOf('Assessment', v.assessment), [v.citation]),
          said(v.reason, [v.citation]),
        ]),
        'no_verdict',
      ),
    ],
  };
}

export function asked(ground: Ground): Section {
  const figure = figuresOf('VII', ground.knownOn);
  const lines = reportsInPeriod(ground).flatMap((r) => r.lines.map((line) => ({ ...line, body: r.body })));
  const { recommendations } = ground;
  const answered = recommendations.filter((r) => r.status === 'answered');
  const cited = recommendations.map((r) => r.citation);
  const written = (what: 'difficulties' | 'recommendation') =>
    lines
      .filter((l) => l[what] !== null && l[what] !== '')
      .map((l) => [said(l.body.name), said(numbered(l.task)), said(l[what]!, [l.citation])]);
  return {
    id: 'VII',
    title: sectionWords.VII,
    figures:
      recommendations.length === 0
        ? [gap('no_recommendation', labels.recommendations)]
        : [
            figure(labels.recommendations, recommendations.length, cited),
            figure(labels.answered, answered.length, cited),
          ],
    tables: [
      table(
        'VII.a',
        tableWords.difficulties,
        [labels.body, labels.task, labels.difficulty],
        written('difficulties'),
        'nothing_said',
      ),
      table(
        'VII.b',
        tableWords.inReports,
        [labels.body, labels.task, labels.recommendation],
        written('recommendation'),
        'nothing_said',
      ),
      table(
        'VII.c',
        tableWords.upward,
        [labels.body, labels.to, labels.recommendation, labels.answer],
        recommendations.map((r) => [
          said(ground.bodies.get(r.fromAgencyId)?.name ?? r.fromAgencyId),
          said(ground.bodies.get(r.toAgencyId)?.name ?? r.toAgencyId),
          said(r.text ?? '', [r.citation]),
          r.answeredAs === null
            ? gap('not_answered')
            : said(answerOf(r.answeredAs, r.answerText), [r.citation]),
        ]),
        'no_recommendation',
      ),
    ],
  };
}

export function next(ground: Ground): Section {
  const figure = figuresOf('VIII', ground.knownOn);
  const coming = ground.owed.filter(
    (o) => o.graceUntil > ground.asOf && ['not_yet', 'due_soon', 'sent_back'].includes(o.status),
  );
  const turns = new Map<string, typeof coming>();
  for (const o of coming) {
    const key = `${o.dueAt} ${o.round.id} ${String(ground.tasks.indexOf(o.task)).padStart(4, '0')}`;
    turns.set(key, [...(turns.get(key) ?? []), o]);
  }
  const unruled = unruledTasks(ground);
  return {
    id: 'VIII',
    title: sectionWords.VIII,
    figures: [
      coming.length === 0
        ? gap('nothing_next', labels.next)
        : figure(
            labels.next,
            coming.length,
            coming.map((o) => o.ruling),
          ),
      figure(labels.tasksUnruled, unruled.length, [
        ground.directive.citation,
        ...ground.rulings.map((r) => r.citation),
      ]),
    ],
    tables: [
      table(
        'VIII.a',
        tableWords.next,
        [labels.dueOn, labels.round, labels.task, labels.bodiesOwing, labels.body],
        [...turns]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([, these]) => {
            const [first] = these as [(typeof these)[number]];
            const names = (language: keyof Words) => these.map((o) => o.body.name[language]).join('; ');
            const rulings = these.map((o) => o.ruling);
            return [
              said(lastDay(first.dueAt), [...new Set(rulings)]),
              saidRound(first.round),
              said(numbered(first.task)),
              figure(labels.bodiesOwing, these.length, rulings),
              said({ vi: names('vi'), en: names('en') }),
            ];
          }),
        'nothing_next',
      ),
      table(
        'VIII.b',
        tableWords.unruled,
        [labels.task, labels.state],
        unruled.map((t) => [said(numbered(t)), gap('no_ruled_deadline')]),
        'all_ruled',
      ),
    ],
  };
}
