// What the ledger answers about a citation: the frozen bytes, and the record as it stands now.
import type { Leading } from './closing.tsx';
import type { Gap, Named, Source, TaskName } from './province-answer.ts';

interface Place extends Named {
  readonly slug: string;
  readonly kind: string;
  readonly until: string | null;
}
interface Titled {
  readonly document: {
    readonly symbol: string | null;
    readonly titleVi: string | null;
    readonly titleEn: string | null;
  } | null;
}
interface Office {
  readonly officeVi: string | null;
  readonly officeEn: string | null;
}
interface IndicatorName extends Named {
  readonly slug: string;
}
export type Claim = 'DONE' | 'IN_PROGRESS' | 'NOT_PURSUED' | 'NOT_STARTED';
interface Item {
  readonly citationId: string | null;
  readonly claim: Claim | null;
  readonly done: string | null;
}
interface ObservationNow {
  readonly __typename: 'Observation';
  readonly value: string;
  readonly valueHigh: string | null;
  readonly qualifier: string | null;
  readonly unit: string;
  readonly kind: string;
  readonly indicator: IndicatorName | null;
  readonly territory: Place | null;
  readonly market: Named | null;
  readonly source: Source | null;
}
interface TargetNow {
  readonly __typename: 'Target';
  readonly value: string | null;
  readonly textVi: string | null;
  readonly textEn: string | null;
  readonly indicator: IndicatorName | null;
  readonly territory: Place | null;
  readonly plan: Titled | null;
  readonly source: Source | null;
}
interface MeasureNow {
  readonly __typename: 'TerritoryMeasure';
  readonly measure: string;
  readonly value: string;
  readonly asOf: string | null;
  readonly source: Source | null;
}
interface MappingNow {
  readonly __typename: 'Mapping';
  readonly gap: Gap;
  readonly section: string | null;
  readonly task: TaskName | null;
  readonly plan: (Titled & { readonly territory: Place | null; readonly source: Source | null }) | null;
}
export interface ReportNow {
  readonly __typename: 'Report';
  readonly isExample: boolean;
  readonly leafNumber: number | null;
  readonly publishedAt: string | null;
  readonly supersededAt: string | null;
  readonly agency: Named | null;
  readonly round: { readonly period: string } | null;
  readonly submittedBy: Office | null;
  readonly verifiedBy: Office | null;
  readonly publishedBy: Office | null;
  readonly items: readonly (Item & { readonly task: TaskName | null })[];
  readonly values: readonly {
    readonly citationId: string | null;
    readonly value: string | null;
    readonly indicator: (IndicatorName & { readonly unit: string }) | null;
  }[];
  readonly supersededBy: {
    readonly items: readonly (Item & {
      readonly nothingBecause: string | null;
      readonly withdrawnBecause: string | null;
      readonly task: { readonly code: string } | null;
    })[];
    readonly values: readonly {
      readonly withdrawnBecause: string | null;
      readonly citationId: string | null;
      readonly value: string | null;
      readonly indicator: { readonly unit: string } | null;
    }[];
  } | null;
}
export type Now = ObservationNow | TargetNow | MeasureNow | MappingNow | ReportNow;

export interface Cited {
  readonly citationId: string;
  readonly type: string;
  readonly bytes: string;
  readonly sha256: string;
  readonly revisedSince: boolean;
  readonly revisedBy: string | null;
  readonly now: Now | null;
}
export interface CitationAnswer extends Leading {
  readonly citation: Cited | null;
}

/** The frozen record: its columns under the ledger's own names and words. */
export type Frozen = Readonly<Record<string, string | number | boolean | null | undefined>>;
export const frozen = ({ bytes }: Cited): Frozen => JSON.parse(bytes) as Frozen;
