// One round as whoever leads the work sees it: what is owed, what was handed in, whom was urged. The board, the matrix and
// the page of one duty ask the same of an obligation.
import type { Status } from '../../../charts/status.ts';

export const roundsQuestion = `query Rounds($directive: Text) { directive(symbol: $directive) { rounds(first: 50) { nodes { id period } } over: rounds(first: 1, isOver: true) { nodes { id } } } }`;

const owed = `id status verdict standing dueAt daysLate
  task { code titleVi titleEn } agency { id nameVi nameEn kind territory { code } } responsibility { role } ruling { ruledOn document { symbol } }
  urgings { id rung status raisedAt answeredAt promisedOn messages { state } }`;
const owedPage = `obligations(first: 100, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ${owed} } }`;
const choice =
  'directives(first: 20) { nodes { slug symbol } } directive(symbol: $directive) { slug symbol rounds(first: 50) { nodes { id period standing } } tasks(first: 100, level: LEAF) { totalCount nodes { code titleVi titleEn parent { code } } } }';

const handedInPage = `{ totalCount pageInfo { hasNextPage endCursor } nodes {
  id status standing startedAt submittedAt verifiedAt publishedAt supersededAt supersedes { id }
  returns { returnedAt } agency { id nameVi nameEn kind territory { code } } } }`;

const rate = '{ numerator denominator percent reason }';

export const boardQuestion = `query MonitorBoard($directive: Text, $round: ID!, $isKnown: Boolean!, $after: String) {
  ${choice}
  completion(round: $round) @include(if: $isKnown) {
    isExample obligations due
    reports { owed due onTime late waiting sentBack notYet overdue exempt onTimeRate ${rate} lateRate ${rate} overdueRate ${rate} }
    completions { owed due doneOnTime doneLate waiting sentBack notYet overdue notPursued exempt onTimeRate ${rate} lateRate ${rate} overdueRate ${rate} }
  }
  round: node(id: $round) @include(if: $isKnown) {
    ... on Round {
      id period standing dueAt counts { status standing reports }
      ${owedPage}
      reports(first: 100) ${handedInPage}
    }
  }
  territories(first: 100) { nodes { code nameVi nameEn tileRow tileColumn } }
}`;

export const matrixQuestion = `query TaskAgencyMatrix($directive: Text, $round: ID!, $isKnown: Boolean!, $after: String) {
  ${choice}
  round: node(id: $round) @include(if: $isKnown) { ... on Round { id period standing dueAt ${owedPage} } }
}`;

export const moreOwedQuestion = `query MoreOwed($round: ID!, $after: String) { round: node(id: $round) { ... on Round { ${owedPage} } } }`;

export const moreReportsQuestion = `query MoreReports($round: ID!, $after: String) { round: node(id: $round) { ... on Round { reports(first: 100, after: $after) ${handedInPage} } } }`;

export const dutyQuestion = `query Duty($id: ID!) {
  node(id: $id) {
    ... on Obligation {
      ${owed} graceUntil releasedOn reason evidenceGrade round { period }
      ruling { section ruledOn document { symbol titleVi titleEn } authority { nameVi nameEn } }
      exemptions { kind dueOn on reason document { symbol } }
      reports { id status submittedAt publishedAt }
    }
  }
}`;

export interface Named {
  readonly nameVi: string | null;
  readonly nameEn: string | null;
}
interface Body extends Named {
  readonly id: string;
  readonly kind: string;
  readonly territory: { readonly code: string } | null;
}
export type MessageState =
  | 'CANCELLED'
  | 'DEAD'
  | 'DELIVERED'
  | 'RETRYING'
  | 'WAITING'
  | 'WAITING_FOR_DESTINATION'
  | 'WAITING_FOR_PROVIDER';
export type Standing = 'EXAMPLE' | 'NEWS' | 'OFFICIAL_DATA' | 'OFFICIAL_TEXT' | 'RECOLLECTION';
export type Stage = 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'VERIFIED' | 'PUBLISHED';
type Role = 'LEAD' | 'COORDINATE' | 'IMPLEMENT' | 'SUPERVISE' | 'REPORT_TO';

export interface UrgingBrief {
  readonly id: string;
  readonly rung: 'REMINDER_BEFORE' | 'REMINDER_DUE' | 'LETTER' | 'INSPECTION_PROPOSAL' | 'REVIEW_LINE';
  readonly status: 'RAISED' | 'ACKNOWLEDGED' | 'ANSWERED' | 'WITHDRAWN';
  readonly raisedAt: string;
  readonly answeredAt: string | null;
  readonly promisedOn: string | null;
  readonly messages: readonly { readonly state: MessageState }[];
}
export interface Owed {
  readonly id: string;
  readonly status: Status;
  readonly verdict: 'CONFIRMED' | 'NONE_YET' | 'RETURNED' | null;
  readonly standing: Standing;
  readonly dueAt: string | null;
  readonly daysLate: number | null;
  readonly task: { readonly code: string; readonly titleVi: string; readonly titleEn: string } | null;
  readonly agency: Body | null;
  readonly responsibility: { readonly role: Role } | null;
  readonly ruling: {
    readonly ruledOn: string;
    readonly document: { readonly symbol: string | null } | null;
  } | null;
  readonly urgings: readonly UrgingBrief[];
}
export interface OwedPage {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly Owed[];
}
export interface RoundBrief {
  readonly id: string;
  readonly period: string;
  readonly standing: Standing;
}
export interface Choice {
  readonly directives: {
    readonly nodes: readonly { readonly slug: string; readonly symbol: string }[];
  };
  readonly directive: {
    readonly slug: string;
    readonly symbol: string;
    readonly rounds: { readonly nodes: readonly RoundBrief[] };
    readonly tasks: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly code: string;
        readonly titleVi: string;
        readonly titleEn: string;
        readonly parent: { readonly code: string } | null;
      }[];
    };
  } | null;
}
interface RoundAnswer extends RoundBrief {
  readonly dueAt: string | null;
  readonly obligations: OwedPage;
}
interface Rate {
  readonly numerator: number;
  readonly denominator: number;
  readonly percent: string | null;
  readonly reason: string | null;
}
interface Tally {
  readonly owed: number;
  readonly due: number;
  readonly waiting: number;
  readonly sentBack: number;
  readonly notYet: number;
  readonly overdue: number;
  readonly exempt: number;
  readonly onTimeRate: Rate;
  readonly lateRate: Rate;
  readonly overdueRate: Rate;
}
export interface Completion {
  readonly isExample: boolean;
  readonly obligations: number;
  readonly due: number;
  readonly reports: Tally & { readonly onTime: number; readonly late: number };
  readonly completions: Tally & {
    readonly doneOnTime: number;
    readonly doneLate: number;
    readonly notPursued: number;
  };
}
export interface ReportBrief {
  readonly id: string;
  readonly status: Stage;
  readonly standing: Standing;
  readonly startedAt: string | null;
  readonly submittedAt: string | null;
  readonly verifiedAt: string | null;
  readonly publishedAt: string | null;
  readonly supersededAt: string | null;
  readonly supersedes: { readonly id: string } | null;
  readonly returns: readonly { readonly returnedAt: string }[];
  readonly agency: Body | null;
}
export interface BoardAnswer extends Choice {
  /** Absent where there is no such round. */
  readonly completion?: readonly Completion[];
  readonly round?:
    | (RoundAnswer & {
        readonly counts: readonly {
          readonly status: string;
          readonly standing: Standing;
          readonly reports: number;
        }[];
        readonly reports: {
          readonly totalCount: number;
          readonly pageInfo: OwedPage['pageInfo'];
          readonly nodes: readonly ReportBrief[];
        };
      })
    | null;
  readonly territories: {
    readonly nodes: readonly (Named & {
      readonly code: string;
      readonly tileRow: number | null;
      readonly tileColumn: number | null;
    })[];
  };
}
export interface MatrixAnswer extends Choice {
  readonly round?: RoundAnswer | null;
}
export interface RoundsAnswer {
  readonly directive: {
    readonly rounds: { readonly nodes: readonly { readonly id: string; readonly period: string }[] };
    /** The newest whose period is over. */
    readonly over: { readonly nodes: readonly { readonly id: string }[] };
  } | null;
}
export interface DutyAnswer {
  readonly node:
    | (Owed & {
        readonly graceUntil: string | null;
        readonly releasedOn: string | null;
        readonly reason: string | null;
        readonly evidenceGrade: string | null;
        readonly round: { readonly period: string } | null;
        readonly ruling: {
          readonly section: string;
          readonly ruledOn: string;
          readonly document: {
            readonly symbol: string | null;
            readonly titleVi: string | null;
            readonly titleEn: string | null;
          } | null;
          readonly authority: Named | null;
        } | null;
        readonly exemptions: readonly {
          readonly kind: 'EXTENSION' | 'EXEMPTION';
          readonly dueOn: string | null;
          readonly on: string;
          readonly reason: string;
          readonly document: { readonly symbol: string | null } | null;
        }[];
        readonly reports: readonly {
          readonly id: string;
          readonly status: Stage;
          readonly submittedAt: string | null;
          readonly publishedAt: string | null;
        }[];
      })
    | Record<string, never>
    | null;
}
