// What waits for whoever judges reports, and one report with all that stands beside its lines.
import { type Answered, itemKept, type Kinds, valueKept } from '../../../../db/reports/line.ts';
import { asked } from '../../../lib/report-cells.ts';
import { type Completeness, completenessFields } from '../../../words/completeness.ts';
import type { AnsweredFinding, Verifier } from '../report/question.ts';

const waiting = `reviewQueue(first: $first) {
  totalCount
  nodes {
    id standing status submittedAt verifiedAt agency { nameVi nameEn } territory { nameVi nameEn } round { period }
    returns { revision } supersedes { id } items { waitsForMe } values { waitsForMe } ${completenessFields}
  }
}`;

export const queueQuestion = `query ReviewQueue($first: Int!) { ${waiting} }`;

export const toJudgeQuestion = `query ReportToJudge($id: ID!, $first: Int!) {
  ${waiting}
  qualityFindings(report: $id) { code indicator field facts { what value } isBlocking isExplained }
  report(id: $id) {
    id revision status standing submittedAt correctionReason ${completenessFields}
    owed { code titleVi titleEn }
    takenOut { line takenOutAt takenOutBy { officeVi officeEn } }
    agency { nameVi nameEn } territory { nameVi nameEn } round { period dueAt }
    returns { line reason returnedAt returnedBy { officeVi officeEn } }
    items {
      task { code titleVi titleEn } ${asked(itemKept)}
      waitsForMe verifiers { why agency { nameVi nameEn } } verification { verifiedAt verifiedByAgency { nameVi nameEn } }
      changedSinceReturn beforeReturn { handedInAt ${asked(itemKept)} }
      changedSinceLastRound lastRound { ${asked(itemKept)} }
    }
    values {
      indicator { code nameVi nameEn unit } ${asked(valueKept)}
      waitsForMe verifiers { why agency { nameVi nameEn } } verification { verifiedAt verifiedByAgency { nameVi nameEn } }
      changedSinceReturn beforeReturn { handedInAt ${asked(valueKept)} }
      changedSinceLastRound lastRound { ${asked(valueKept)} }
    }
  }
}`;

interface Named {
  readonly nameVi: string | null;
  readonly nameEn: string | null;
}
type Step = 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'VERIFIED' | 'PUBLISHED';
type Claim = 'DONE' | 'IN_PROGRESS' | 'NOT_STARTED' | 'NOT_PURSUED';
type Grade = 'NONE' | 'OWN_STATEMENT' | 'DOCUMENT' | 'DATASET' | 'INDEPENDENTLY_CHECKED';

export interface QueueAnswer {
  readonly reviewQueue: {
    readonly totalCount: number;
    readonly nodes: readonly Waiting[];
  };
}
export interface Waiting {
  readonly id: string;
  readonly standing: string;
  readonly status: Step;
  readonly submittedAt: string | null;
  readonly verifiedAt: string | null;
  readonly agency: Named | null;
  readonly territory: Named | null;
  readonly round: { readonly period: string } | null;
  readonly returns: readonly { readonly revision: number }[];
  readonly supersedes: { readonly id: string } | null;
  readonly items: readonly { readonly waitsForMe: boolean }[];
  readonly values: readonly { readonly waitsForMe: boolean }[];
  readonly completeness: Completeness;
}

interface Said extends Kinds {
  readonly claim: Claim;
  readonly evidence: readonly { readonly reference: string; readonly grade: Grade }[];
}
export type SaidOfTask = Answered<typeof itemKept, Said>;
export type SaidOfFigure = Answered<typeof valueKept, Said>;
export interface Beside<Said> {
  readonly waitsForMe: boolean;
  readonly verifiers: readonly Verifier[] | null;
  readonly verification: { readonly verifiedAt: string; readonly verifiedByAgency: Named | null } | null;
  readonly changedSinceReturn: readonly (keyof Said)[] | null;
  readonly beforeReturn: (Said & { readonly handedInAt: string }) | null;
  readonly changedSinceLastRound: readonly (keyof Said)[] | null;
  readonly lastRound: readonly Said[];
}

export interface ToJudgeAnswer extends QueueAnswer {
  readonly qualityFindings: readonly AnsweredFinding[] | null;
  readonly report: {
    readonly id: string;
    readonly revision: number;
    readonly status: Step;
    readonly standing: string;
    readonly submittedAt: string | null;
    readonly correctionReason: string | null;
    readonly completeness: Completeness;
    readonly owed: readonly { readonly code: string; readonly titleVi: string; readonly titleEn: string }[];
    readonly takenOut: readonly {
      readonly line: string;
      readonly takenOutAt: string;
      readonly takenOutBy: { readonly officeVi: string; readonly officeEn: string } | null;
    }[];
    readonly agency: Named | null;
    readonly territory: Named | null;
    readonly round: { readonly period: string; readonly dueAt: string | null } | null;
    readonly returns: readonly {
      readonly line: string | null;
      readonly reason: string;
      readonly returnedAt: string;
      readonly returnedBy: { readonly officeVi: string; readonly officeEn: string } | null;
    }[];
    readonly items: readonly (SaidOfTask &
      Beside<SaidOfTask> & {
        readonly task: { readonly code: string; readonly titleVi: string; readonly titleEn: string };
      })[];
    readonly values: readonly (SaidOfFigure &
      Beside<SaidOfFigure> & {
        readonly indicator: Named & { readonly code: string; readonly unit: string };
      })[];
  } | null;
}
