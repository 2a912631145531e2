// What the ledger answers about a citation: the frozen bytes, and the record as it stands now.
import type { CitationPageAnswer } from '../../answers.ts';

export type Cited = NonNullable<CitationPageAnswer['citation']>;
export type Now = NonNullable<Cited['now']>;
export type ReportNow = Extract<Now, { readonly __typename: 'Report' }>;

/** The frozen record: its columns under the ledger's own names and words. */
export type Frozen = Readonly<Record<string, string | number | boolean | null | undefined>>;
export const frozen = ({ bytes }: Cited): Frozen => JSON.parse(bytes) as Frozen;

const withNames = ['Observation', 'Target', 'TerritoryMeasure', 'Mapping', 'Report'] as const;
/** Whether the page asks for names behind the record's ids; of every other kind its bytes say all. */
export const isNamed = (now: { readonly __typename: string }): now is Now =>
  withNames.some((type) => type === now.__typename);
