// What the form of a report is drawn with.
import type { Language } from '../../../lib/language.ts';
import type { Cells, Contest } from '../../../lib/report-cells.ts';
import type { Problem, Shown } from '../frame/frame.tsx';
import type { AnsweredReport } from './answer.ts';
import type { ReportWords } from './words.ts';

/** What the form shows beyond what is saved. */
export interface FormState {
  /** What was typed and could not be saved as it is; numbers as they were typed. */
  readonly typed: Cells;
  readonly problems: readonly Problem[];
  readonly contests: readonly Contest[];
  readonly done: { readonly saved: number } | { readonly gone: string } | 'clean' | null;
  readonly declared: boolean;
  /** What was looked for among the lines that can be added; null for nothing. */
  readonly sought: string | null;
  /** The task for whose evidence more room was asked. */
  readonly roomFor: string | null;
  /** Addresses of scripts. */
  readonly scripts: readonly string[];
  /** The address of what the script reads a piece of a spreadsheet with. */
  readonly pasting: string;
  /** The office that is signed in: what it types on this device is its own. */
  readonly office: string;
}

export interface Part {
  readonly shown: Shown;
  readonly word: ReportWords;
  readonly language: Language;
  readonly saved: Cells;
  readonly state: FormState;
  readonly report: AnsweredReport;
}
