// A line of a report: all that can be said of a task and of a figure, in what order, of what kind and how long. Tables, acts,
// schema, form, workbook and questions take their fields from here. Values only: a browser carries them too.

export interface Evidence {
  /** A document's symbol, an address, a file number. */
  readonly reference: string;
  readonly grade: string;
}
/** A part of a figure: what it is of, each by a code of another list, and how many; null where the body does not know. */
export interface PartOfFigure {
  readonly codes: readonly string[];
  readonly value: string | null;
  /** The public is not told how many. */
  readonly isWithheld?: boolean;
}
/** What a field of each kind says. */
export interface Kinds {
  readonly claim: string;
  readonly text: string;
  readonly decimal: string;
  readonly flag: boolean;
  readonly evidence: readonly Evidence[];
  readonly breakdown: readonly PartOfFigure[];
}
interface Field {
  readonly kind: keyof Kinds;
  /** Receipts and the public log vouch for bytes that were there before this field: it stands in them only where it is said. */
  readonly ifSaid?: true;
}
export type Fields = Readonly<Record<string, Field>>;

export const itemFields = {
  claim: { kind: 'claim' },
  done: { kind: 'text' },
  difficulties: { kind: 'text' },
  recommendation: { kind: 'text' },
  evidence: { kind: 'evidence' },
  /** Why the body has nothing to report of the task; then there is no claim. */
  nothingBecause: { kind: 'text', ifSaid: true },
} as const satisfies Fields;

export const valueFields = {
  value: { kind: 'decimal' },
  numerator: { kind: 'decimal' },
  denominator: { kind: 'decimal' },
  /** Which population or unit list the denominator counts, e.g. "75 communes since 1/7/2025". */
  denominatorBase: { kind: 'text' },
  /** Without a value: that there is none. Missing is never zero. */
  blankIsMeant: { kind: 'flag' },
  reason: { kind: 'text' },
  /** The figure's parts by market, sex and so on; it stands whole without any. */
  breakdown: { kind: 'breakdown', ifSaid: true },
} as const satisfies Fields;

/** In a correction: why the published line no longer stands; then it says nothing else. Kept, but by an act of its own. */
const withdrawal = { withdrawnBecause: { kind: 'text', ifSaid: true } } as const satisfies Fields;

/** All that is kept of a line. */
export const itemKept = { ...itemFields, ...withdrawal };
export const valueKept = { ...valueFields, ...withdrawal };

export type ItemField = keyof typeof itemFields;
export type ValueField = keyof typeof valueFields;

export const namesOf = <F extends Fields>(fields: F) => Object.keys(fields) as (keyof F & string)[];
/** Fields of one kind, in their order. */
export const ofKind = <F extends Fields, K extends keyof Kinds>(fields: F, kind: K) =>
  namesOf(fields).filter((name) => fields[name]!.kind === kind) as {
    [N in keyof F & string]: F[N]['kind'] extends K ? N : never;
  }[keyof F & string][];

export const longestText = 4_000;
/** Most lines that one request may save. */
export const mostLines = 100;

type SaidIn<F extends Fields, N extends keyof F, W extends Kinds> = W[F[N]['kind']];
/** As a line is given. Left out: stays as it is. Null: emptied. */
export type Given<F extends Fields, W extends Kinds = Kinds> = {
  readonly [N in keyof F]?: SaidIn<F, N, W> | null | undefined;
};
type Never<F extends Fields, N extends keyof F> = F[N]['kind'] extends 'flag' | 'evidence' ? never : null;
/** As a line is answered: nothing said is null, no evidence an empty list, and a flag is set or not. */
export type Answered<F extends Fields, W extends Kinds = Kinds> = {
  readonly [N in keyof F]: SaidIn<F, N, W> | Never<F, N>;
};

/** A line of which nothing is said. */
export const unsaid = <F extends Fields>(fields: F) =>
  Object.fromEntries(
    Object.entries(fields).map(([name, { kind }]) => [
      name,
      kind === 'evidence' ? [] : kind === 'flag' ? false : null,
    ]),
  ) as Answered<F>;

type Seldom<F extends Fields> = { [N in keyof F]: F[N] extends { ifSaid: true } ? N : never }[keyof F];
/** As a line is vouched for, in the order of its fields. */
export type Vouched<F extends Fields, L> = Pick<L, Exclude<keyof F, Seldom<F>> & keyof L> &
  Partial<Pick<L, Seldom<F> & keyof L>>;
export const vouched = <F extends Fields, L extends { readonly [N in keyof F]: unknown }>(
  fields: F,
  line: L,
) =>
  Object.fromEntries(
    namesOf(fields)
      .filter((name) => !fields[name]!.ifSaid || line[name] != null)
      .map((name) => [name, line[name]]),
  ) as Vouched<F, L>;

export interface Withdrawable {
  readonly withdrawnBecause?: string | null | undefined;
}
/** A line about a task, named by its code. */
export type Item = { readonly task: string } & Given<typeof itemFields>;
/** A figure, named by its indicator's code. */
export type Value = { readonly indicator: string } & Given<typeof valueFields>;

type LackIn<F, C> = readonly { readonly field: F; readonly code: C }[];
export type ItemLack = 'claim_missing' | 'nothing_with_claim' | 'done_what' | 'done_why';
export const valueLackCodes = [
  'value_missing',
  'blank_and_value',
  'parts_incomplete',
  'base_missing',
] as const;
type ValueLack = (typeof valueLackCodes)[number];

/** Claims that nobody understands without a word of what was done; the API says them in capitals. */
const wordless: Readonly<Record<string, ItemLack>> = { DONE: 'done_what', NOT_PURSUED: 'done_why' };

/**
 * What a line about a task lacks before it can be handed in: the one rule of the ledger, the form and the workbook. A lack stops;
 * what is only unusual can be explained, and is for quality/rules.ts to find.
 */
export function itemLacks({
  claim,
  done,
  nothingBecause,
  withdrawnBecause,
}: Given<typeof itemFields> & Withdrawable): LackIn<ItemField, ItemLack> {
  if (withdrawnBecause != null) return [];
  if (nothingBecause) return claim || done ? [{ field: 'nothingBecause', code: 'nothing_with_claim' }] : [];
  if (!claim) return [{ field: 'claim', code: 'claim_missing' }];
  const code = wordless[claim.toUpperCase()];
  return code && !done ? [{ field: 'done', code }] : [];
}

/** The same of a figure. Missing is never zero: a blank is declared, and a share says of what. */
export const valueLacks = ({
  value,
  blankIsMeant,
  numerator,
  denominator,
  denominatorBase,
}: Given<typeof valueFields>): LackIn<Exclude<ValueField, 'reason'>, ValueLack> => [
  ...(value == null && !blankIsMeant ? [{ field: 'value', code: 'value_missing' } as const] : []),
  ...(value != null && blankIsMeant ? [{ field: 'blankIsMeant', code: 'blank_and_value' } as const] : []),
  ...((numerator == null) !== (denominator == null)
    ? [{ field: numerator == null ? 'numerator' : 'denominator', code: 'parts_incomplete' } as const]
    : []),
  ...(denominator != null && !denominatorBase?.trim()
    ? [{ field: 'denominatorBase', code: 'base_missing' } as const]
    : []),
];
