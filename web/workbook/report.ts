// What a report workbook is about: plain values, as the questions answer them. Decimals are text.
import type { Answered, itemFields, Kinds, Vouched, valueFields } from '../../db/reports/line.ts';
import type { NumberKind } from './numbers.ts';

export const claims = ['NOT_STARTED', 'IN_PROGRESS', 'DONE', 'NOT_PURSUED'] as const;
export const grades = ['NONE', 'OWN_STATEMENT', 'DOCUMENT', 'DATASET', 'INDEPENDENTLY_CHECKED'] as const;
export type Claim = (typeof claims)[number];
export type Grade = (typeof grades)[number];

export interface Evidence {
  readonly reference: string;
  readonly grade: Grade;
}

interface Said extends Kinds {
  readonly claim: Claim;
  readonly evidence: readonly Evidence[];
}
/** What a body says of one task, named by its code. A workbook has no column for having nothing to say. */
export interface Item extends Vouched<typeof itemFields, Answered<typeof itemFields, Said>> {
  readonly task: string;
}

/** A figure a body gives, named by its indicator's code. */
export interface Figure extends Vouched<typeof valueFields, Answered<typeof valueFields, Said>> {
  readonly indicator: string;
}

export interface ReportLine extends Item {
  readonly title: string;
  /** What the body's last published report claimed. */
  readonly previousClaim: Claim | null;
}

export interface FigureLine extends Figure {
  readonly name: string;
  /** What its unit is called, and the unit itself; a file that was taken before units were in it has none. */
  readonly unit: string;
  readonly unitCode: string;
  /** A percentage is the decimal in front of the sign. */
  readonly kind: NumberKind;
  /** The body's last published value. */
  readonly previous: string | null;
  /** What is possible, where a rule says so. */
  readonly atLeast: string | null;
  readonly atMost: string | null;
}

/** A report as it stands at a revision, with every line its body may fill. */
export interface Report {
  readonly id: string;
  readonly revision: number;
  /** `place` is its province or city in short, for the file's name. */
  readonly agency: { readonly id: string; readonly name: string; readonly place?: string | null };
  /** e.g. `2026-Q3`. */
  readonly period: string;
  readonly isExample: boolean;
  readonly items: readonly ReportLine[];
  readonly values: readonly FigureLine[];
  /** The verifier's words: about a task, an indicator, or (line null) the whole. */
  readonly returns: readonly { readonly line: string | null; readonly reason: string }[];
}
