// What the ledger answers about one province.
import type { Vocabularies } from '../../../../db/words.ts';
import type { Status } from '../../../charts/status.ts';
import type { Completeness } from '../../../words/completeness.ts';
import type { Leading } from '../shell/closing.tsx';

export interface Named {
  readonly nameVi: string | null;
  readonly nameEn: string | null;
}
export interface Source {
  readonly publisher: string | null;
  readonly url: string | null;
}
interface TaskName {
  readonly code: string;
  readonly titleVi: string;
  readonly titleEn: string;
}
export interface Figure {
  readonly kind: 'ACTUAL' | 'ESTIMATE' | 'LIMIT' | 'QUOTA' | 'TARGET';
  readonly value: string;
  readonly valueHigh: string | null;
  readonly qualifier: 'ABOUT' | 'AT_LEAST' | 'EXACT' | 'NEARLY' | 'OVER' | 'RANGE' | null;
  readonly unit: string;
  readonly periodType: string;
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
  readonly asOf: string | null;
  readonly standing: 'OFFICIAL_TEXT' | 'OFFICIAL_DATA' | 'NEWS' | 'RECOLLECTION' | 'EXAMPLE';
  readonly note: string | null;
  readonly citationId: string | null;
  readonly dimension: Readonly<Record<string, unknown>> | null;
  readonly indicator: (Named & { readonly code: string; readonly slug: string }) | null;
  readonly market: Named | null;
  readonly contradiction: { readonly id: string } | null;
  readonly source: (Source & { readonly issuedOn: string | null }) | null;
}
interface Figures {
  readonly totalCount: number;
  readonly nodes: readonly Figure[];
}
type TargetVerdict = 'BOUND' | 'MET' | 'NOT_COMPUTABLE' | 'NOT_MET';
export interface PlanOnRecord {
  readonly id: string;
  readonly relation: 'IMPLEMENTS_DIRECTIVE' | 'RELATED_POLICY' | 'TARGET_ONLY';
  readonly level: string;
  readonly status: string;
  readonly period: string | null;
  readonly territory: (Named & { readonly code: string | null; readonly until: string | null }) | null;
  readonly document: {
    readonly symbol: string | null;
    readonly issuedOn: string | null;
    readonly titleVi: string | null;
    readonly titleEn: string | null;
  } | null;
  readonly source: Source | null;
  readonly knownSince: string;
  readonly targets: readonly {
    readonly textVi: string | null;
    readonly textEn: string | null;
    readonly citationId: string | null;
    readonly source: Source | null;
    readonly evaluations: readonly { readonly verdict: TargetVerdict | null; readonly reason: string }[];
  }[];
}
export const gapStates = [
  'COPIED',
  'CONCRETISED',
  'EXTENDED',
  'WEAKER',
  'SILENT',
  'TRUNCATED',
  'NEWS_SILENT',
  'NOT_ADDRESSED_TO_PROVINCE',
  'DISPUTED',
  'UNCONFIRMED',
  'PLAN_NOT_READ',
] as const;
export type Gap = (typeof gapStates)[number];
export interface Mapped {
  readonly gap: Gap;
  readonly section: string | null;
  readonly citationId: string | null;
  readonly task: TaskName | null;
}
export interface PublishedReport {
  readonly isExample: boolean;
  readonly publishedAt: string | null;
  readonly leafNumber: number | null;
  readonly supersededAt: string | null;
  readonly agency: Named | null;
  readonly verifiedByAgency: Named | null;
  readonly round: { readonly period: string; readonly dueAt: string | null } | null;
  readonly completeness: Completeness;
  readonly items: readonly {
    readonly nothingBecause: string | null;
    readonly withdrawnBecause: string | null;
    readonly claim: 'DONE' | 'IN_PROGRESS' | 'NOT_PURSUED' | 'NOT_STARTED' | null;
    readonly done: string | null;
    readonly citationId: string | null;
    readonly task: TaskName | null;
    readonly verdict: {
      readonly assessment: 'CANNOT_BE_JUDGED' | 'NOT_UPHELD' | 'PARTLY_UPHELD' | 'UPHELD';
      readonly reason: string;
      readonly assessedByAgency: Named | null;
    } | null;
  }[];
  readonly values: readonly {
    readonly value: string | null;
    readonly numerator: string | null;
    readonly denominator: string | null;
    readonly reason: string | null;
    readonly withdrawnBecause: string | null;
    readonly citationId: string | null;
    readonly indicator:
      | (Named & { readonly code: string; readonly slug: string; readonly unit: string })
      | null;
  }[];
}
export interface Duty {
  readonly status: Status;
  readonly dueAt: string | null;
  readonly reason: string | null;
  readonly standing: string;
  readonly verdict: string | null;
  readonly task: TaskName | null;
  readonly round: { readonly period: string } | null;
  readonly ruling: { readonly document: { readonly symbol: string | null } | null } | null;
}
interface Body extends Named {
  readonly obligations: { readonly totalCount: number; readonly nodes: readonly Duty[] };
}
interface Unit extends Named {
  readonly code: string | null;
  readonly slug: string;
}
export interface ProvinceRecord extends Unit {
  readonly kind: string;
  readonly fullNameVi: string | null;
  readonly from: string | null;
  readonly until: string | null;
  readonly source: Source | null;
  readonly successors: readonly {
    readonly on: string;
    readonly kind: string;
    readonly source: Source | null;
    readonly to: Unit;
  }[];
  readonly predecessors: readonly {
    readonly on: string;
    readonly kind: string;
    readonly source: Source | null;
    readonly from: Unit & { readonly until: string | null; readonly observations: Figures };
  }[];
  readonly measures: readonly {
    readonly measure: Vocabularies['Measure'];
    readonly value: string;
    readonly asOf: string | null;
    readonly citationId: string | null;
    readonly source: Source | null;
  }[];
  readonly plans: { readonly totalCount: number; readonly nodes: readonly PlanOnRecord[] };
  readonly compared: {
    readonly nodes: readonly {
      readonly id: string;
      readonly mappings: { readonly totalCount: number; readonly nodes: readonly Mapped[] };
    }[];
  };
  readonly reports: {
    readonly totalCount: number;
    readonly nodes: readonly PublishedReport[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
  readonly agencies: { readonly nodes: readonly Body[] };
  readonly party: { readonly nodes: readonly Body[] };
  readonly observations: Figures;
}
export interface ProvinceAnswer extends Leading {
  readonly territory: ProvinceRecord | null;
}
