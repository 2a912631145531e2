// What the ledger answers to the first page's question.
import type { Vocabularies } from '../../../../db/words.ts';
import type { Recent } from '../indicator/answer.ts';
import type { Taken } from '../said/holding.ts';
import type { Leading } from '../shell/closing.tsx';

export interface Name {
  readonly nameVi: string | null;
  readonly nameEn: string | null;
}
interface Body extends Name {
  readonly isCollective: boolean;
}
interface Heading {
  readonly code: string;
  readonly titleVi: string;
  readonly titleEn: string;
}
export type Role = 'LEAD' | 'COORDINATE' | 'IMPLEMENT' | 'SUPERVISE' | 'REPORT_TO';
type Cadence = 'CONTINUOUS' | 'ONE_OFF' | 'PERIODIC';

export interface Holder {
  readonly role: Role;
  readonly from: string | null;
  readonly vacancyReason: string | null;
  readonly agency: Body | null;
  readonly succession: (Taken & { readonly kind: Vocabularies['SuccessionKind'] }) | null;
  readonly assignment: (Taken & { readonly basis: string; readonly agency: Name | null }) | null;
}
export interface Group extends Heading {
  readonly holders: readonly { readonly role: Role; readonly agency: Name | null }[];
}
interface Subgroup extends Heading {
  readonly parent: { readonly code: string };
}
export interface Task extends Heading {
  readonly cadence: Cadence | null;
  /** Null once a ruling in force names the task. */
  readonly status: 'NO_RULED_DEADLINE' | null;
  readonly deadlineText: string | null;
  readonly source: Source | null;
  readonly parent: { readonly code: string };
  readonly holders: readonly Holder[];
}
export const isUndated = (task: Task): boolean => task.status === 'NO_RULED_DEADLINE';

export interface Source {
  readonly publisher: string | null;
  readonly url: string | null;
}
type PlanRelation = 'IMPLEMENTS_DIRECTIVE' | 'RELATED_POLICY' | 'TARGET_ONLY';
export interface Plan {
  readonly relation: PlanRelation;
  readonly level: string;
  readonly status: string;
  readonly territory: (Name & { readonly until: string | null }) | null;
  readonly document: {
    readonly symbol: string | null;
    readonly issuedOn: string | null;
    readonly titleVi: string | null;
    readonly titleEn: string | null;
  } | null;
  readonly source: Source | null;
}
export interface Province extends Name {
  readonly code: string;
  readonly slug: string;
  readonly tileRow: number | null;
  readonly tileColumn: number | null;
  readonly predecessors: readonly { readonly kind: string; readonly from: Name }[];
  readonly plans: { readonly totalCount: number; readonly nodes: readonly Plan[] };
}
export interface PublishedReport {
  readonly isExample: boolean;
  readonly publishedAt: string;
  readonly leafNumber: number | null;
  readonly supersededAt: string | null;
  readonly agency: Name | null;
  readonly territory: {
    readonly code: string | null;
    readonly slug: string;
    readonly nameVi: string | null;
  } | null;
  readonly round: { readonly period: string } | null;
}
interface Round {
  readonly period: string;
  readonly standing: string;
  readonly dueAt: string | null;
  readonly rulingDocument: { readonly symbol: string | null } | null;
  readonly counts: readonly {
    readonly status: string;
    readonly standing: string;
    readonly reports: number;
  }[];
}
export interface ReportedRound {
  readonly period: string;
  readonly reports: {
    readonly nodes: readonly {
      readonly isExample: boolean;
      readonly territory: { readonly code: string | null } | null;
    }[];
  };
}
type Qualifier = 'ABOUT' | 'AT_LEAST' | 'EXACT' | 'NEARLY' | 'OVER' | 'RANGE';
export interface Observation {
  readonly kind: 'ACTUAL' | 'ESTIMATE' | 'LIMIT' | 'QUOTA' | 'TARGET';
  readonly value: string;
  readonly valueHigh: string | null;
  readonly qualifier: Qualifier | null;
  readonly periodType: string;
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
  readonly asOf: string | null;
  readonly confidence: 'QUOTED' | 'RECALLED';
  readonly standing: string;
  readonly note: string | null;
  readonly citationId: string | null;
  readonly unit: string;
  readonly territory:
    | (Name & { readonly code: string | null; readonly kind: string; readonly until: string | null })
    | null;
  readonly contradiction: { readonly id: string } | null;
  readonly source: (Source & { readonly issuedOn: string | null }) | null;
}
export interface Indicator extends Name {
  readonly code: string;
  readonly definitionVi: string;
  readonly definitionEn: string;
  readonly unit: string;
  readonly observations: { readonly totalCount: number; readonly nodes: readonly Observation[] };
  readonly recent: { readonly nodes: readonly Recent[] };
}
export interface Directive {
  readonly slug: string;
  readonly symbol: string;
  readonly issuedOn: string;
  readonly subjectVi: string;
  readonly subjectEn: string;
  readonly distributionVi: string | null;
  readonly distributionEn: string | null;
  readonly issuer: Name | null;
  readonly predecessor: {
    readonly symbol: string | null;
    readonly titleVi: string | null;
    readonly titleEn: string | null;
  } | null;
  readonly all: { readonly totalCount: number };
  readonly groups: { readonly nodes: readonly Group[] };
  readonly subgroups: { readonly nodes: readonly Subgroup[] };
  readonly tasks: { readonly totalCount: number; readonly nodes: readonly Task[] };
  readonly rounds: { readonly nodes: readonly Round[] };
  /** The newest round whose period is over. */
  readonly reporting: { readonly nodes: readonly ReportedRound[] };
  readonly plans: { readonly nodes: readonly Plan[] };
}
export interface HomeAnswer extends Leading {
  readonly directive: Directive | null;
  readonly territories: { readonly totalCount: number; readonly nodes: readonly Province[] };
  readonly publishedReports: { readonly totalCount: number; readonly nodes: readonly PublishedReport[] };
  readonly sent: Indicator | null;
  readonly overstay: Indicator | null;
  readonly byProvince: Indicator | null;
}
