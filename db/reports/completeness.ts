// What a report owes against what it says: the one place that counts it, for the form, the receipt, the verifier and the public.
import type { OwedTask } from './rules.ts';

interface Line {
  readonly withdrawnBecause: string | null;
}
export interface ItemLine extends Line {
  readonly taskId: string;
  readonly claim: string | null;
  readonly nothingBecause: string | null;
}
export interface ValueLine extends Line {
  readonly value: string | null;
  readonly blankIsMeant: unknown;
  /** Given, and not told to whoever asks. */
  readonly isWithheld?: unknown;
}

export interface Completeness {
  readonly owed: number;
  /** Of those owed: with a claim, or declared. */
  readonly answered: number;
  /** Of those answered: declared that there is nothing to report. */
  readonly declared: number;
  /** Codes of those owed that nothing is said of. */
  readonly missing: readonly string[];
  /** Tasks it reports on though no ruling asks for them. */
  readonly others: number;
  /** Figures given; a declared blank is none. */
  readonly figures: number;
  readonly blanks: number;
  /** Lines of the published report that this correction withdraws. */
  readonly withdrawn: number;
}

export function completenessOf(
  owed: readonly OwedTask[],
  items: readonly ItemLine[],
  values: readonly ValueLine[],
): Completeness {
  const stands = ({ withdrawnBecause }: Line) => withdrawnBecause === null;
  const said = items.filter((item) => stands(item) && (item.claim !== null || item.nothingBecause !== null));
  const isOwed = ({ taskId }: ItemLine) => owed.some(({ id }) => id === taskId);
  const answers = said.filter(isOwed);
  const spokenOf = [...said, ...items.filter((item) => !stands(item))];
  return {
    owed: owed.length,
    answered: answers.length,
    declared: answers.filter(({ claim }) => claim === null).length,
    missing: owed.filter(({ id }) => !spokenOf.some(({ taskId }) => taskId === id)).map(({ code }) => code),
    others: said.length - answers.length,
    figures: values.filter((v) => stands(v) && (v.value !== null || Boolean(v.isWithheld))).length,
    blanks: values.filter((v) => stands(v) && v.value === null && Boolean(v.blankIsMeant)).length,
    withdrawn: [...items, ...values].filter((line) => !stands(line)).length,
  };
}
