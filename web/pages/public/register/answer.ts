// What the ledger answers to the questions about tasks and the rulings that make them due.

import type { Holder, Name, Source } from '../home/answer.ts';
import type { Leading } from '../shell/closing.tsx';

export type Cadence = 'CONTINUOUS' | 'ONE_OFF' | 'PERIODIC';
export type Claim = 'DONE' | 'IN_PROGRESS' | 'NOT_PURSUED' | 'NOT_STARTED';
type RulingCadence = 'HALF_YEARLY' | 'MONTHLY' | 'ONE_OFF' | 'QUARTERLY' | 'YEARLY';

/** An authority's word on who must do which tasks by when. */
export interface Ruling {
  readonly id: string;
  readonly revision: number;
  readonly ruledOn: string;
  readonly from: string;
  readonly until: string | null;
  readonly supersededAt: string | null;
  readonly standing: string;
  readonly cadence: RulingCadence;
  readonly dueOn: string | null;
  readonly dueAfterDays: number | null;
  readonly graceDays: number;
  readonly section: string;
  readonly knownSince: string;
  readonly authority: Name | null;
  readonly document: {
    readonly symbol: string | null;
    readonly issuedOn: string | null;
    readonly titleVi: string | null;
    readonly titleEn: string | null;
    readonly url: string | null;
  } | null;
  readonly due: readonly { readonly period: string; readonly dueAt: string; readonly obligations: number }[];
}

export interface RegisterTask {
  readonly code: string;
  readonly titleVi: string;
  readonly titleEn: string;
  readonly cadence: Cadence | null;
  readonly status: 'NO_RULED_DEADLINE' | null;
  readonly deadlineText: string | null;
  readonly section: string;
  readonly source: (Source & { readonly symbol: string | null }) | null;
  readonly holders: readonly Holder[];
  readonly latestClaims: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly claim: Claim; readonly standing: string }[];
  };
}

export interface RegisterAnswer extends Leading {
  readonly directive: {
    readonly symbol: string;
    readonly issuedOn: string | null;
    readonly groups: {
      readonly nodes: readonly {
        readonly code: string;
        readonly titleVi: string;
        readonly titleEn: string;
      }[];
    };
    readonly tasks: { readonly totalCount: number; readonly nodes: readonly RegisterTask[] };
  } | null;
  readonly rulings: {
    readonly totalCount: number;
    readonly nodes: readonly (Ruling & { readonly tasks: readonly { readonly code: string }[] })[];
  };
}
