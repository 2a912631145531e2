// What each province's plans did with a task, what it last reported, and what happened when. Only public steps.
import { dictionary } from '../../../../db/words.ts';
import { compareNames } from '../../../lib/collate.ts';
import { civilDate, formatPeriod } from '../../../lib/dates.ts';
import { type Both, inLanguage, type Language, type Named, nameOf } from '../../../lib/language.ts';
import { shownPlace } from '../../../lib/places.ts';
import { dutyWords } from '../../../words/duties.ts';
import type { GapState, PublicHomeHolder as Holder, TaskPageAnswer } from '../../answers.ts';
import { documentWords, isExample } from '../said/deadline.tsx';
import { isPublished } from '../said/published.ts';

export type TaskFacts = NonNullable<NonNullable<TaskPageAnswer['directive']>['task']>;
export type Held = TaskFacts['holders'][number];
export type Stretch = Held['assignment']['history'][number];
type LatestClaim = TaskFacts['latestClaims']['nodes'][number];
export type Owed = TaskFacts['obligations']['nodes'][number];
type Reading = TaskFacts['mappings']['nodes'][number];
type Place = TaskPageAnswer['territories']['nodes'][number];

export interface InPlan {
  readonly gap: GapState;
  readonly symbol: string | null;
  readonly citationId: string | null;
  /** The unit whose plan it is, where that was merged into the province. */
  readonly of: Both | null;
}
export interface ProvinceOfTask {
  readonly place: Place;
  readonly name: Both;
  readonly inPlans: readonly InPlan[];
  readonly claims: readonly LatestClaim[];
}

const readingsOf = (place: Place, readings: readonly Reading[]): InPlan[] =>
  place.plans.nodes
    .filter(({ level }) => level === 'PROVINCE')
    .map((plan) => {
      const reading = readings.find((one) => one.plan.id === plan.id);
      const unit = reading?.plan.territory ?? null;
      const isMerged = place.predecessors.some(
        ({ kind, from }) => kind !== 'unchanged' && from.id === unit?.id,
      );
      return {
        gap: reading?.gap ?? 'PLAN_NOT_READ',
        symbol: plan.document.symbol,
        citationId: reading?.citationId ?? null,
        of: unit && isMerged ? shownPlace(unit) : null,
      };
    });

/** What bodies claim of the task in their published reports, each with the published verdict on it. */
export const publishedClaims = ({ claims }: TaskFacts) =>
  claims.nodes.flatMap(({ claim, citationId, report, verdict, evidence, supervision }) =>
    claim !== null && report !== null && isPublished(report)
      ? [
          {
            claim,
            citationId,
            report,
            evidence,
            supervision,
            verdict: verdict && isPublished(verdict) ? verdict : null,
          },
        ]
      : [],
  );
export type PublishedClaim = ReturnType<typeof publishedClaims>[number];

/** All provinces in the order of the reader's language. */
export const provincesOf = (answer: TaskPageAnswer, task: TaskFacts, language: Language): ProvinceOfTask[] =>
  answer.territories.nodes
    .map((place) => ({
      place,
      name: shownPlace(place),
      inPlans: readingsOf(place, task.mappings.nodes),
      claims: task.latestClaims.nodes.filter(({ agency }) => agency?.territory?.code === place.code),
    }))
    .sort((a, b) => compareNames(inLanguage(a.name, language).text, inLanguage(b.name, language).text));

const takesUp = new Set<GapState>(['CONCRETISED', 'COPIED', 'EXTENDED', 'WEAKER']);

/** Each province once: a plan that takes the task up counts before one that is silent, that before one nobody can judge. */
export function gapCounts(provinces: readonly ProvinceOfTask[]) {
  const n = { yes: 0, silent: 0, unread: 0, none: 0 };
  for (const { inPlans } of provinces) {
    if (inPlans.length === 0) n.none++;
    else if (inPlans.some(({ gap }) => takesUp.has(gap))) n.yes++;
    else if (inPlans.some(({ gap }) => gap === 'SILENT')) n.silent++;
    else n.unread++;
  }
  return n;
}

export interface Step {
  /** The same for the same step, in both languages and for ever. */
  readonly key: string;
  /** A day as precise as known; null where it is not. */
  readonly on: string | null;
  /** The moment at which the ledger came to know it. */
  readonly knownAt: string;
  readonly says: string;
  readonly isExample: boolean;
  /** How it was taken, where that is said. */
  readonly confidence: string | null;
}

const nameText = (name: Named | null, language: Language): string =>
  name ? inLanguage(nameOf(name), language).text : '';

/** So many rows of a list stand open. */
export const mostOpen = 8;

/** What is public of the task's life, oldest first. */
export function stepsOf(answer: TaskPageAnswer, task: TaskFacts, language: Language): Step[] {
  const { steps } = dutyWords[language].task;
  const { Claim, Assessment, SuccessionKind } = dictionary[language];
  const { deadline } = dutyWords[language];
  const real = (step: Pick<Step, 'key' | 'on' | 'knownAt' | 'says'>): Step => ({
    ...step,
    isExample: false,
    confidence: null,
  });
  const { directive } = answer;
  const passed = task.holders.flatMap(({ assignment, succession }) =>
    assignment.history.flatMap((stretch, at, all): Step[] => {
      const before = all.slice(0, at).findLast(({ agency }) => agency !== null);
      const by = stretch.succession ?? succession;
      if (!before || !stretch.agency || !by || before.agency?.id === stretch.agency.id) return [];
      const said = {
        to: nameText(stretch.agency, language),
        from: nameText(before.agency, language),
        how: SuccessionKind[by.kind],
      };
      return [
        {
          ...real({
            key: `passed-${stretch.agency.id}-${stretch.from}`,
            on: stretch.from,
            knownAt: by.knownSince,
            says: steps.passed(said),
          }),
          confidence: by.confidence,
        },
      ];
    }),
  );
  const plans = task.provisions.nodes.flatMap(({ plan, knownSince }): Step[] => {
    const name = documentWords(plan.document, language, '').text;
    const place = plan.territory ? `, ${nameText(plan.territory, language)}` : '';
    const says = steps.plan(name + place);
    return [real({ key: `plan-${plan.id}`, on: plan.document.issuedOn, knownAt: knownSince, says })];
  });
  const rulings = task.rulings.map(
    (ruling): Step => ({
      key: `ruling-${ruling.id}`,
      on: ruling.ruledOn,
      knownAt: ruling.knownSince,
      says: steps.ruling(documentWords(ruling.document, language, deadline.noDocument).text),
      isExample: isExample(ruling),
      confidence: null,
    }),
  );
  const reports = publishedClaims(task).flatMap(({ claim, report, verdict }): Step[] => [
    {
      key: `report-${report.leafNumber ?? report.publishedAt}`,
      on: civilDate(report.publishedAt),
      knownAt: report.publishedAt,
      says: steps.report({
        body: nameText(report.agency, language),
        period: formatPeriod(report.round.period, language),
        claim: Claim[claim],
      }),
      isExample: report.isExample,
      confidence: null,
    },
    ...(verdict
      ? [
          {
            key: `verdict-${verdict.leafNumber ?? verdict.publishedAt}`,
            on: verdict.assessedOn,
            knownAt: verdict.publishedAt,
            says: steps.verdict({
              body: nameText(verdict.assessedByAgency, language),
              of: nameText(report.agency, language),
              verdict: Assessment[verdict.assessment],
            }),
            isExample: report.isExample,
            confidence: null,
          },
        ]
      : []),
  ]);
  const issued = directive
    ? [
        real({
          key: 'issued',
          on: directive.issuedOn,
          knownAt: directive.knownSince,
          says: steps.issued(directive.symbol),
        }),
      ]
    : [];
  return [...issued, ...onceEach(passed), ...onceEach(plans), ...rulings, ...reports]
    .map((step, at) => ({ step, at }))
    .sort((a, b) => compareDays(a.step.on, b.step.on) || a.at - b.at)
    .map(({ step }) => step);
}

const onceEach = (steps: readonly Step[]): Iterable<Step> =>
  new Map(steps.map((step) => [step.key, step])).values();

/** Undated steps stand last: nobody knows where they belong. */
const compareDays = (a: string | null, b: string | null): number =>
  a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1;

export const leadWords = (
  task: { readonly holders: readonly Pick<Holder, 'role' | 'agency' | 'assignment'>[] },
  language: Language,
): string => {
  const word = dutyWords[language];
  const names = (wanted: Holder['role']) =>
    new Intl.ListFormat(language).format(
      task.holders
        .filter(({ role }) => role === wanted)
        .map(({ agency, assignment }) =>
          agency ? nameText(agency, language) : word.vacant(nameText(assignment.agency, language)),
        ),
    );
  const [leading, directing] = [names('LEAD'), names('DIRECT')];
  if (leading !== '') return word.task.leads(leading);
  return directing === '' ? word.task.noLead : word.task.directs(directing);
};
