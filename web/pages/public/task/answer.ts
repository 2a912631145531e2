// What the ledger answers to the question about one task.
import type { Vocabularies } from '../../../../db/words.ts';
import type { Status } from '../../../charts/status.ts';
import type { Holder, Name, Role, Source } from '../home/answer.ts';
import type { Cadence, Claim, Ruling } from '../register/answer.ts';
import type { Step as OnRecord } from '../said/holding.ts';
import type { Leading } from '../shell/closing.tsx';

interface Titled {
  readonly titleVi: string;
  readonly titleEn: string;
}
interface Heading extends Titled {
  readonly code: string;
}
export interface Stretch {
  readonly from: string | null;
  readonly until: string | null;
  readonly vacancyReason: string | null;
  readonly agency: (Name & { readonly id: string }) | null;
  readonly succession: {
    readonly kind: Vocabularies['SuccessionKind'];
    readonly confidence: string | null;
    readonly knownSince: string;
  } | null;
}
export interface Held extends Omit<Holder, 'assignment' | 'succession'> {
  readonly role: Role;
  readonly succession:
    | (OnRecord & {
        readonly kind: Vocabularies['SuccessionKind'];
        readonly on: string | null;
        readonly knownSince: string;
      })
    | null;
  readonly assignment:
    | (OnRecord & {
        readonly basis: string;
        readonly section: string | null;
        readonly task: { readonly code: string } | null;
        readonly agency: Name | null;
        readonly document: { readonly symbol: string | null } | null;
        readonly history: readonly Stretch[];
      })
    | null;
}
interface PlanLine extends Heading {
  readonly section: string | null;
  readonly knownSince: string;
  readonly plan: {
    readonly id: string;
    readonly level: string;
    readonly document: {
      readonly symbol: string | null;
      readonly issuedOn: string | null;
      readonly titleVi: string | null;
      readonly titleEn: string | null;
    } | null;
    readonly territory: (Name & { readonly until: string | null }) | null;
    readonly source: Source | null;
  } | null;
}
export type Gap =
  | 'CONCRETISED'
  | 'COPIED'
  | 'EXTENDED'
  | 'WEAKER'
  | 'SILENT'
  | 'NEWS_SILENT'
  | 'TRUNCATED'
  | 'NOT_ADDRESSED_TO_PROVINCE'
  | 'DISPUTED'
  | 'UNCONFIRMED'
  | 'PLAN_NOT_READ'
  | 'NO_PLAN';
export interface Reading {
  readonly gap: Gap;
  readonly citationId: string | null;
  readonly plan: {
    readonly id: string;
    readonly level: string;
    readonly document: { readonly symbol: string | null } | null;
    readonly territory: (Name & { readonly id: string; readonly until: string | null }) | null;
  } | null;
}
type Assessment = 'UPHELD' | 'PARTLY_UPHELD' | 'NOT_UPHELD' | 'CANNOT_BE_JUDGED';
export interface PublishedClaim {
  readonly claim: Claim;
  readonly citationId: string | null;
  readonly report: {
    readonly isExample: boolean;
    readonly publishedAt: string;
    readonly leafNumber: number | null;
    readonly supersededAt: string | null;
    readonly round: { readonly period: string } | null;
    readonly agency: Name | null;
    readonly territory: { readonly code: string | null } | null;
  };
  readonly verdict: {
    readonly assessment: Assessment;
    readonly grade: 'NONE' | 'OWN_STATEMENT' | 'DOCUMENT' | 'DATASET' | 'INDEPENDENTLY_CHECKED';
    readonly assessedOn: string;
    readonly publishedAt: string;
    readonly leafNumber: number | null;
    readonly assessedByAgency: Name | null;
  } | null;
}
export interface LatestClaim {
  /** Null where the body declared that it had nothing to report. */
  readonly claim: Claim | null;
  readonly nothingBecause: string | null;
  readonly period: string;
  readonly standing: string;
  readonly agency: (Name & { readonly territory: { readonly code: string | null } | null }) | null;
  readonly verdict: { readonly assessment: Assessment } | null;
}
export interface Owed {
  readonly status: Status;
  readonly dueAt: string;
  readonly standing: string;
  readonly round: { readonly period: string } | null;
  readonly agency: (Name & { readonly territory: { readonly code: string | null } | null }) | null;
  readonly exemptions: readonly { readonly kind: string; readonly dueOn: string | null }[];
}
interface Listed<T> {
  readonly totalCount: number;
  readonly nodes: readonly T[];
}
/** A list that is longer than one answer. */
interface Long<T> extends Listed<T> {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
export interface TaskFacts extends Heading {
  readonly level: string;
  readonly summaryVi: string;
  readonly summaryEn: string;
  readonly section: string;
  readonly cadence: Cadence | null;
  readonly deadlineText: string | null;
  readonly status: 'NO_RULED_DEADLINE' | null;
  readonly source: Source | null;
  readonly parent: Heading | null;
  readonly children: readonly Heading[];
  readonly holders: readonly Held[];
  readonly rulings: readonly Ruling[];
  readonly indicators: readonly (Name & { readonly slug: string })[];
  readonly provisions: Listed<PlanLine>;
  readonly mappings: Listed<Reading>;
  readonly claims: Long<PublishedClaim>;
  readonly latestClaims: Listed<LatestClaim>;
  readonly obligations: Long<Owed>;
}
export interface Place extends Name {
  readonly id: string;
  readonly code: string;
  readonly slug: string;
  readonly tileRow: number | null;
  readonly tileColumn: number | null;
  readonly predecessors: readonly { readonly kind: string; readonly from: { readonly id: string } }[];
  readonly plans: Listed<{
    readonly id: string;
    readonly level: string;
    readonly document: { readonly symbol: string | null } | null;
  }>;
}
export interface TaskAnswer extends Leading {
  readonly directive: {
    readonly symbol: string;
    readonly issuedOn: string | null;
    readonly knownSince: string;
    readonly task: TaskFacts | null;
  } | null;
  readonly territories: Listed<Place>;
}

export interface TaskStatusAnswer {
  readonly directive: {
    readonly symbol: string;
    readonly task:
      | (Heading &
          Pick<TaskFacts, 'status' | 'rulings'> & {
            readonly holders: readonly Holder[];
            readonly latestClaims: Listed<Pick<LatestClaim, 'claim' | 'standing' | 'verdict'>>;
          })
      | null;
  } | null;
}
