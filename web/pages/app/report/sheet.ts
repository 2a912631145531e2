// A report as its form shows it: which lines come first and why, what stood there before, and what the verifier said of each.

import type { Finding, FindingCode, QualityRule } from '../../../../db/quality/rules.ts';
import { itemFields, itemKept, valueKept, vouched } from '../../../../db/reports/line.ts';
import { type Cells, cellsOf, type Lines, numberKind } from '../../../lib/report-cells.ts';
import type { NumberKind } from '../../../workbook/numbers.ts';
import type { ReportDraftAnswer } from '../../answers.ts';
import type { AnsweredFinding, AnsweredLines, Named, Owed, ReturnedLine, Whole } from './answer.ts';

/** Why a line stands among the first ones; the others can be filled as well. */
type Why = 'owed' | 'begun' | 'returned' | 'before' | 'duty' | 'named' | 'owedTask' | 'targets';

interface Before {
  readonly text: string;
  readonly period: string;
  /** Whose it was, where it was not this body's own. */
  readonly of: Named | null;
  /** Of a task: all that its line said, as cells. */
  readonly said: Cells;
}
interface Line {
  readonly code: string;
  readonly titleVi: string;
  readonly titleEn: string;
  readonly why: Why | null;
  readonly before: readonly Before[];
  readonly returns: readonly ReturnedLine[];
  /** Who found that it stands as it now reads; null for nobody yet. */
  readonly verified: { readonly verifiedAt: string; readonly verifiedByAgency: Named | null } | null;
  readonly isBegun: boolean;
  /** The report that this one corrects has published it: it can be withdrawn, and not simply taken out. */
  readonly isPublished: boolean;
  readonly withdrawnBecause: string | null;
}
export interface TaskLine extends Line {
  /** What rulings make due of it in this round: a report, its completion, or both. */
  readonly owed: readonly Owed[];
  /** Owed now, or sent back: it stands first, as a card with the figures that belong to it. */
  readonly isCard: boolean;
}
export interface FigureLine extends Line {
  /** The task in whose card it stands; null for one that belongs to no such task. */
  readonly inCardOf: string | null;
  readonly unit: string;
  readonly kind: NumberKind;
  readonly definitionVi: string;
  readonly definitionEn: string;
  /** Whether it may be told by its parts. */
  readonly hasParts: boolean;
}
export interface Sheet {
  readonly tasks: readonly TaskLine[];
  readonly figures: readonly FigureLine[];
  /** The groups of the directive, for whoever looks for another task. */
  readonly groups: readonly { readonly code: string; readonly titleVi: string; readonly titleEn: string }[];
  /** What was said of the whole report when it was last sent back. */
  readonly returns: readonly ReturnedLine[];
}

/** A receipt vouches for these very bytes. */
export const linesIn = ({ items, values }: AnsweredLines): Lines => ({
  items: items.map((item) => ({ task: item.task.code, ...vouched(itemKept, item) })),
  values: values.map((value) => ({ indicator: value.indicator.code, ...vouched(valueKept, value) })),
});
export const savedCells = (lines: AnsweredLines) => cellsOf(linesIn(lines));

/** `i/3.11` of every line that a correction withdraws, and why. */
const withdrawnIn = ({ items, values }: AnsweredLines): Map<string, string> =>
  new Map([
    ...items.flatMap(({ task, withdrawnBecause: why }) => (why ? [[`i/${task.code}`, why] as const] : [])),
    ...values.flatMap(({ indicator, withdrawnBecause: why }) =>
      why ? [[`v/${indicator.code}`, why] as const] : [],
    ),
  ]);
/** `i/3.11` of every line that was begun. */
export const begunIn = ({ items, values }: AnsweredLines): Set<string> =>
  new Set([
    ...items.map(({ task }) => `i/${task.code}`),
    ...values.map(({ indicator }) => `v/${indicator.code}`),
  ]);

/** What a ruling no longer asks for. */
const letOff = new Set<Owed['status']>(['EXEMPT', 'NOT_RESPONSIBLE']);

const nothingSaid: Cells = new Map();
type LastLine = Whole['report']['agency']['latestClaims']['nodes'][number]['line'];
const wordsOf = (task: string, line: LastLine): Cells =>
  line === null ? nothingSaid : cellsOf({ items: [{ task, ...vouched(itemFields, line) }], values: [] });

export function sheetOf({ report, indicators }: Whole): Sheet {
  const { agency, round } = report;
  const standing = report.isExample ? 'EXAMPLE' : 'OFFICIAL_DATA';
  const latestReturn = Math.max(0, ...report.returns.map(({ revision }) => revision));
  const returns = report.returns.filter(({ revision }) => revision === latestReturn);
  const said = (code: string) => returns.filter(({ line }) => line === code);
  const obligations = report.obligations.filter(({ status }) => !letOff.has(status));
  const begun = begunIn(report);
  const withdrawn = withdrawnIn(report);
  const published = new Set([
    ...(report.supersedes?.items ?? []).map(({ task }) => `i/${task.code}`),
    ...(report.supersedes?.values ?? []).map(({ indicator }) => `v/${indicator.code}`),
  ]);
  const stands = (line: string) => ({
    isBegun: begun.has(line),
    isPublished: published.has(line),
    withdrawnBecause: withdrawn.get(line) ?? null,
  });
  const isOwed = new Set(report.owed.map(({ code }) => code));
  const sources = [
    { body: null, ...agency },
    ...agency.predecessors.map(({ from }) => ({ body: from, ...from })),
  ];
  const claimsBefore = (code: string): Before[] =>
    sources.flatMap(({ body, latestClaims }) =>
      latestClaims.nodes.flatMap(({ task, standing: kind, claim, period, line }) =>
        task?.code === code && kind === standing && claim !== null
          ? [{ text: claim, period, of: body, said: wordsOf(code, line) }]
          : [],
      ),
    );
  const valuesBefore = (code: string): Before[] =>
    sources.flatMap(({ body, latestValues }) =>
      latestValues.nodes.flatMap(({ indicator, standing: kind, value, period }) =>
        indicator?.code === code && kind === standing && value !== null
          ? [{ text: value, period, of: body, said: nothingSaid }]
          : [],
      ),
    );
  const dutyCodes = new Set(
    agency.duties.nodes.flatMap(({ task, provision }) => [
      ...(task ? [task.code] : []),
      ...(provision?.tasks.map(({ code }) => code) ?? []),
    ]),
  );

  const tasks = round.directive.tasks.nodes
    .filter(({ level }) => level === 'LEAF')
    .map((task): TaskLine => {
      const { code, titleVi, titleEn, assignments } = task;
      const owed = obligations.filter((o) => o.task.code === code);
      const isDue = owed.length > 0 || isOwed.has(code);
      const before = claimsBefore(code);
      const isNamed = assignments.some(
        ({ agency: named }) => named.isCollective && named.kind === 'PROVINCE_GOVERNMENT',
      );
      const verified = report.checkedItems.find((item) => item.task.code === code)?.verification ?? null;
      const why = first([
        [said(code).length > 0, 'returned'],
        [isDue, 'owed'],
        [begun.has(`i/${code}`), 'begun'],
        [before.length > 0, 'before'],
        [dutyCodes.has(code), 'duty'],
        [isNamed, 'named'],
      ]);
      return {
        code,
        titleVi,
        titleEn,
        owed,
        isCard: isDue || said(code).length > 0,
        why,
        before,
        returns: said(code),
        verified,
        ...stands(`i/${code}`),
      };
    });

  // What only other bodies have is not asked; what this one has said stands all the same.
  const isAsked = ({ code, askedOf }: Whole['indicators']['nodes'][number]): boolean =>
    askedOf === null ||
    askedOf.includes(agency.kind) ||
    begun.has(`v/${code}`) ||
    said(code).length > 0 ||
    valuesBefore(code).length > 0;
  const cards = new Set(tasks.filter(({ isCard }) => isCard).map(({ code }) => code));
  const cardOf = new Map<string, string>();
  for (const task of round.directive.tasks.nodes)
    if (cards.has(task.code))
      for (const { code } of task.indicators) if (!cardOf.has(code)) cardOf.set(code, task.code);
  const figures = indicators.nodes.filter(isAsked).map((indicator): FigureLine => {
    const { code, nameVi, nameEn, unit, definitionVi, definitionEn, targets } = indicator;
    const before = valuesBefore(code);
    const why = first([
      [said(code).length > 0, 'returned'],
      [begun.has(`v/${code}`), 'begun'],
      [before.length > 0, 'before'],
      [cardOf.has(code), 'owedTask'],
      [targets.nodes.some(({ plan }) => plan.level === 'PROVINCE'), 'targets'],
    ]);
    const line = { code, titleVi: nameVi, titleEn: nameEn, definitionVi, definitionEn, why, before };
    const verified =
      report.checkedValues.find((value) => value.indicator.code === code)?.verification ?? null;
    return {
      ...line,
      inCardOf: cardOf.get(code) ?? null,
      unit,
      kind: numberKind(unit),
      hasParts: indicator.breakdowns.length > 0,
      returns: said(code),
      verified,
      ...stands(`v/${code}`),
    };
  });
  return {
    tasks,
    figures,
    groups: round.directive.tasks.nodes
      .filter(({ level }) => level === 'GROUP')
      .map(({ code, titleVi, titleEn }) => ({ code, titleVi, titleEn })),
    returns: returns.filter(({ line }) => line === null),
  };
}

const first = (reasons: readonly (readonly [boolean, Why])[]): Why | null =>
  reasons.find(([applies]) => applies)?.[1] ?? null;

/** Figures that somebody looks for and that are neither given nor declared to be missing. */
export const openBlanks = (sheet: Sheet, cells: ReadonlyMap<string, string>): FigureLine[] =>
  sheet.figures.filter(
    ({ code, why, withdrawnBecause }) =>
      why !== null &&
      withdrawnBecause === null &&
      !cells.get(`v/${code}/value`) &&
      cells.get(`v/${code}/blankIsMeant`) !== '1',
  );

/** A finding of the API as the rules themselves tell it. */
export const foundOf = ({ code, field, facts, ...rest }: AnsweredFinding): Omit<Finding, 'rule'> => ({
  ...rest,
  field: field as Finding['field'],
  code: code.toLowerCase() as FindingCode,
  facts: Object.fromEntries(facts.map(({ what, value }) => [what, value])),
});

/** What the figures of a report are held against, for whoever judges them away from the ledger: a script, a workbook. */
export function yardstickOf(
  { qualityRules, qualityDefaults }: Pick<ReportDraftAnswer, 'qualityRules' | 'qualityDefaults'>,
  sheet: Sheet,
): { readonly rules: QualityRule[]; readonly before: Map<string, string> } {
  return {
    rules: [
      ...qualityRules.nodes
        .filter(({ isRetired }) => !isRetired)
        .map(({ kind, indicator, isRetired: _, ...rule }) => ({
          ...rule,
          kind: kind.toLowerCase(),
          indicatorId: indicator.code,
        })),
      ...qualityDefaults.nodes.map(({ kind, ...rule }) => ({
        ...rule,
        kind: kind.toLowerCase(),
        indicatorId: null,
        others: [],
        minimum: null,
        maximum: null,
        isBlocking: false,
      })),
    ],
    before: new Map(
      sheet.figures.flatMap(({ code, before }) =>
        before.filter(({ of }) => of === null).map(({ text }) => [code, text] as const),
      ),
    ),
  };
}
