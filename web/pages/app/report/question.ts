import type { Finding, FindingCode } from '../../../../db/quality/rules.ts';
import { type Answered, itemKept, valueKept } from '../../../../db/reports/line.ts';
import type { Dictionary } from '../../../../db/words.ts';
import type { Status } from '../../../charts/status.ts';
import { asked } from '../../../lib/report-cells.ts';
import { type Completeness, completenessFields } from '../../../words/completeness.ts';

const named = 'id nameVi nameEn endedOn';

const owedPage = `{
            totalCount pageInfo { hasNextPage endCursor }
            nodes {
              id status dueAt graceUntil reason standing
              task { code titleVi titleEn }
              round { id }
              ruling { section document { symbol titleVi titleEn } authority { nameVi nameEn } }
              exemptions { kind dueOn document { symbol titleVi titleEn } }
            }
          }`;

/** Further pages of what the office's bodies owe: a year of a province is more than one page. */
export const moreDutiesQuestion = `query MoreDuties($office: ID!, $after: String) {
  node(id: $office) { ... on Office { memberships { agency { id obligations(first: 100, after: $after) ${owedPage} } } } }
}`;

/** What the office's bodies owe in each round, and how far their reports have come. */
export const reportListQuestion = `query MyReports($office: ID!) {
  node(id: $office) {
    ... on Office {
      memberships {
        role from until
        agency {
          ${named}
          obligations(first: 100) ${owedPage}
        }
      }
    }
  }
  directives(first: 5) {
    nodes { symbol subjectVi subjectEn rounds(first: 12) { nodes { id period periodStart periodEnd opensAt dueAt standing rulingDocument { symbol titleVi titleEn } } } }
  }
  myReports(first: 100) {
    nodes {
      id revision status isExample startedAt submittedAt verifiedAt publishedAt supersededAt correctionReason
      round { id period }
      agency { ${named} }
      supersedes { id }
      returns { revision }
      items { task { code } }
      values { indicator { code } }
      verifiedByAgency { nameVi nameEn }
    }
    totalCount
  }
}`;

export interface Named {
  readonly nameVi: string | null;
  readonly nameEn: string | null;
}
export interface Body extends Named {
  readonly id: string;
  readonly endedOn: string | null;
}
export interface Paper {
  readonly symbol: string | null;
  readonly titleVi: string | null;
  readonly titleEn: string | null;
}
export interface Owed {
  readonly id: string;
  readonly status: Status;
  readonly dueAt: string;
  readonly graceUntil: string;
  readonly reason: string | null;
  readonly standing: 'EXAMPLE' | 'OFFICIAL_DATA';
  readonly task: { readonly code: string; readonly titleVi: string; readonly titleEn: string };
  readonly round: { readonly id: string };
  readonly ruling: {
    readonly section: string;
    readonly document: Paper | null;
    readonly authority: Named | null;
  } | null;
  readonly exemptions: readonly {
    readonly kind: 'EXTENSION' | 'EXEMPTION';
    readonly dueOn: string | null;
    readonly document: Paper | null;
  }[];
}
type ReportStatus = 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'VERIFIED' | 'PUBLISHED';

export interface Round {
  readonly id: string;
  readonly period: string;
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly opensAt: string;
  readonly dueAt: string | null;
  readonly standing: 'EXAMPLE' | 'OFFICIAL_DATA';
  readonly rulingDocument: Paper | null;
}
export interface ListedReport {
  readonly id: string;
  readonly revision: number;
  readonly status: ReportStatus;
  readonly isExample: boolean;
  readonly startedAt: string;
  readonly submittedAt: string | null;
  readonly verifiedAt: string | null;
  readonly publishedAt: string | null;
  readonly supersededAt: string | null;
  readonly correctionReason: string | null;
  readonly round: { readonly id: string; readonly period: string };
  readonly agency: Body;
  readonly supersedes: { readonly id: string } | null;
  readonly returns: readonly { readonly revision: number }[];
  readonly items: readonly unknown[];
  readonly values: readonly unknown[];
  readonly verifiedByAgency: Named | null;
}
export interface ReportListAnswer {
  readonly node: {
    readonly memberships: readonly {
      readonly role: string;
      readonly from: string;
      readonly until: string | null;
      readonly agency:
        | (Body & {
            readonly obligations: {
              readonly nodes: readonly Owed[];
              readonly totalCount: number;
              readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
            };
          })
        | null;
    }[];
  } | null;
  readonly directives: {
    readonly nodes: readonly {
      readonly symbol: string;
      readonly subjectVi: string;
      readonly subjectEn: string;
      readonly rounds: { readonly nodes: readonly Round[] };
    }[];
  };
  readonly myReports: { readonly nodes: readonly ListedReport[]; readonly totalCount: number };
}

const lines = `items { task { code } ${asked(itemKept)} }
  values { indicator { code } ${asked(valueKept)} }`;
const latest = `
  latestValues(first: 100) { nodes { value period standing indicator { code } } }
  latestClaims(first: 100) { nodes { claim period standing task { code } } }`;

/** One report with everything its body needs to fill it, see it and follow it. */
export const reportQuestion = `query ReportDraft($id: ID!) {
  report(id: $id) {
    id revision status isExample startedAt submittedAt verifiedAt publishedAt supersededAt correctionReason leafNumber
    territory { nameVi nameEn }
    submittedBy { officeVi officeEn }
    verifiedBy { officeVi officeEn }
    verifiedByAgency { nameVi nameEn }
    supersedes { id publishedAt items { task { code } } values { indicator { code } } }
    owed { code } ${completenessFields}
    supersededBy { id status }
    returns { line reason revision returnedAt returnedBy { officeVi officeEn } }
    history { revision action at actor { officeVi officeEn } }
    ${lines}
    checkedItems: items { task { code } verification { verifiedAt verifiedByAgency { nameVi nameEn } } verifiers { why agency { nameVi nameEn } } }
    checkedValues: values { indicator { code } verification { verifiedAt verifiedByAgency { nameVi nameEn } } verifiers { why agency { nameVi nameEn } } }
    agency {
      ${named} ${latest}
      predecessors { on from { ${named} ${latest} } }
      obligations(first: 100) {
        nodes {
          id status dueAt graceUntil reason standing round { id }
          task { code titleVi titleEn }
          ruling { section document { symbol titleVi titleEn } authority { nameVi nameEn } }
          exemptions { kind dueOn document { symbol titleVi titleEn } }
        }
      }
      duties(first: 100) { nodes { task { code } provision { tasks { code } } } }
    }
    round {
      id period periodStart periodEnd opensAt dueAt standing
      rulingDocument { symbol titleVi titleEn }
      directive {
        symbol
        tasks(first: 100) {
          nodes {
            code level titleVi titleEn
            indicators { code }
            assignments { agency { kind isCollective } }
          }
        }
      }
    }
  }
  indicators(first: 100) {
    nodes { code nameVi nameEn unit definitionVi definitionEn targets(first: 30) { nodes { plan { level } } } }
  }
  qualityRules(first: 100) {
    nodes { id kind indicator { code } others minimum maximum percent isBlocking isRetired }
  }
  qualityDefaults(first: 100) { nodes { id kind unit percent factor } }
  qualityFindings(report: $id) { code indicator field facts { what value } isBlocking isExplained }
}`;

/** What others have saved since, for a form that was opened before them. */
export const savedSinceQuestion = `query SavedSince($id: ID!) {
  report(id: $id) {
    history { revision action changes }
    supersedes { ${lines} }
  }
}`;

export interface AnsweredLines {
  readonly items: readonly ({ readonly task: { readonly code: string } } & Answered<typeof itemKept>)[];
  readonly values: readonly ({ readonly indicator: { readonly code: string } } & Answered<
    typeof valueKept
  >)[];
}
interface Office {
  readonly officeVi: string;
  readonly officeEn: string;
}
/** Whose a line is to verify, and why. */
export interface Verifier {
  readonly why: keyof Dictionary['FieldReason'] | null;
  readonly agency: Named | null;
}
type Verified = { readonly verifiedAt: string; readonly verifiedByAgency: Named | null } | null;
interface Latest {
  readonly latestValues: {
    readonly nodes: readonly {
      readonly value: string | null;
      readonly period: string;
      readonly standing: string;
      readonly indicator: { readonly code: string };
    }[];
  };
  readonly latestClaims: {
    readonly nodes: readonly {
      readonly claim: string | null;
      readonly period: string;
      readonly standing: string;
      readonly task: { readonly code: string };
    }[];
  };
}
export interface ReturnedLine {
  readonly line: string | null;
  readonly reason: string;
  readonly revision: number;
  readonly returnedAt: string;
  readonly returnedBy: Office | null;
}
export interface AnsweredReport extends AnsweredLines {
  readonly id: string;
  readonly revision: number;
  readonly status: ReportStatus;
  readonly isExample: boolean;
  readonly startedAt: string;
  readonly submittedAt: string | null;
  readonly verifiedAt: string | null;
  readonly publishedAt: string | null;
  readonly supersededAt: string | null;
  readonly correctionReason: string | null;
  readonly leafNumber: number | null;
  readonly territory: Named | null;
  readonly submittedBy: Office | null;
  readonly verifiedBy: Office | null;
  readonly verifiedByAgency: Named | null;
  readonly supersedes: {
    readonly id: string;
    readonly publishedAt: string | null;
    readonly items: readonly { readonly task: { readonly code: string } }[];
    readonly values: readonly { readonly indicator: { readonly code: string } }[];
  } | null;
  readonly owed: readonly { readonly code: string }[];
  readonly completeness: Completeness;
  readonly supersededBy: { readonly id: string; readonly status: ReportStatus } | null;
  readonly returns: readonly ReturnedLine[];
  readonly history: readonly {
    readonly revision: number;
    readonly action: string;
    readonly at: string;
    readonly actor: Office | null;
  }[];
  readonly checkedItems: readonly {
    readonly task: { readonly code: string };
    readonly verification: Verified;
    readonly verifiers: readonly Verifier[] | null;
  }[];
  readonly checkedValues: readonly {
    readonly indicator: { readonly code: string };
    readonly verification: Verified;
    readonly verifiers: readonly Verifier[] | null;
  }[];
  readonly agency: Body &
    Latest & {
      readonly predecessors: readonly { readonly on: string; readonly from: (Body & Latest) | null }[];
      readonly obligations: { readonly nodes: readonly Owed[] };
      readonly duties: {
        readonly nodes: readonly {
          readonly task: { readonly code: string } | null;
          readonly provision: { readonly tasks: readonly { readonly code: string }[] } | null;
        }[];
      };
    };
  readonly round: Round & {
    readonly directive: {
      readonly symbol: string;
      readonly tasks: {
        readonly nodes: readonly {
          readonly code: string;
          readonly level: 'GROUP' | 'SUBGROUP' | 'LEAF';
          readonly titleVi: string;
          readonly titleEn: string;
          readonly indicators: readonly { readonly code: string }[];
          readonly assignments: readonly {
            readonly agency: { readonly kind: string; readonly isCollective: boolean } | null;
          }[];
        }[];
      };
    };
  };
}
interface AnsweredRule {
  readonly id: string;
  readonly kind: 'RANGE' | 'PART_OF' | 'SUM_OF' | 'CHANGE' | 'TOGETHER';
  readonly indicator: { readonly code: string };
  readonly others: readonly string[];
  readonly minimum: string | null;
  readonly maximum: string | null;
  readonly percent: string | null;
  readonly isBlocking: boolean;
  readonly isRetired: boolean;
}
interface AnsweredDefault {
  readonly id: string;
  readonly kind: 'CHANGE' | 'LEAP';
  readonly unit: string | null;
  readonly percent: string | null;
  readonly factor: string | null;
}
export interface AnsweredFinding {
  readonly code: Uppercase<FindingCode>;
  readonly indicator: string;
  readonly field: Finding['field'];
  readonly facts: readonly { readonly what: string; readonly value: string }[];
  readonly isBlocking: boolean;
  readonly isExplained: boolean;
}
export interface ReportAnswer {
  readonly report: AnsweredReport | null;
  readonly indicators: {
    readonly nodes: readonly {
      readonly code: string;
      readonly nameVi: string;
      readonly nameEn: string;
      readonly unit: string;
      readonly definitionVi: string;
      readonly definitionEn: string;
      readonly targets: { readonly nodes: readonly { readonly plan: { readonly level: string } | null }[] };
    }[];
  };
  readonly qualityRules: { readonly nodes: readonly AnsweredRule[] };
  readonly qualityDefaults: { readonly nodes: readonly AnsweredDefault[] };
  readonly qualityFindings: readonly AnsweredFinding[] | null;
}

export interface SavedSinceAnswer {
  readonly report: {
    readonly history: readonly {
      readonly revision: number;
      readonly action: string;
      readonly changes: {
        readonly lines?: { readonly items?: unknown[]; readonly values?: unknown[] };
        readonly takenOut?: { readonly line: string };
        readonly withdrawn?: { readonly line: string };
      };
    }[];
    readonly supersedes: AnsweredLines | null;
  } | null;
}
