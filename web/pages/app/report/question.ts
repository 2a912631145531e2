import { itemFields, itemKept, valueKept } from '../../../../db/reports/line.ts';
import { question } from '../../../lib/question.ts';
import { asked } from '../../../lib/report-cells.ts';
import { completenessFields } from '../../../words/completeness.ts';

const named = 'id nameVi nameEn endedOn';

/** What a ruling makes due, in the words that the pages say it with. */
export const owedFields = `
  id status owes dueAt graceUntil reason standing
  task { code titleVi titleEn }
  ruling { section document { symbol titleVi titleEn } authority { nameVi nameEn } }
  exemptions { kind dueOn document { symbol titleVi titleEn } }`;
const owedPage = `{
            totalCount pageInfo { hasNextPage endCursor }
            nodes { ${owedFields} round { id } }
          }`;

/** Further pages of what the office's bodies owe: a year of a province is more than one page. */
export const moreDutiesQuestion = question(`query MoreDuties($office: ID!, $after: String) {
  node(id: $office) { ... on Office { memberships { agency { id obligations(first: 100, after: $after) ${owedPage} } } } }
}`);

/** What the office's bodies owe in each round, and how far their reports have come. */
export const reportListQuestion = question(`query MyReports($office: ID!) {
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
}`);

const lines = `items { task { code } ${asked(itemKept)} }
  values { indicator { code } ${asked(valueKept)} }`;
const latest = `
  latestValues(first: 100) { nodes { value period standing indicator { code } } }
  latestClaims(first: 100) { nodes { claim period standing task { code } line { ${asked(itemFields)} } } }`;

/** One report with everything its body needs to fill it, see it and follow it. */
export const reportQuestion = question(`query ReportDraft($id: ID!) {
  report(id: $id) {
    id revision status isExample startedAt submittedAt verifiedAt publishedAt supersededAt correctionReason leafNumber
    territory { nameVi nameEn }
    submittedBy { officeVi officeEn }
    verifiedBy { officeVi officeEn }
    verifiedByAgency { nameVi nameEn }
    supersedes { id publishedAt items { task { code } } values { indicator { code } } }
    owed { code } ${completenessFields}
    obligations { ${owedFields} }
    supersededBy { id status }
    returns { line reason revision returnedAt returnedBy { officeVi officeEn } }
    history { revision action at actor { officeVi officeEn } }
    ${lines}
    checkedItems: items { task { code titleVi titleEn } verification { verifiedAt verifiedByAgency { nameVi nameEn } } verifiers { why agency { nameVi nameEn } } }
    checkedValues: values { indicator { code nameVi nameEn } verification { verifiedAt verifiedByAgency { nameVi nameEn } } verifiers { why agency { nameVi nameEn } } }
    agency {
      kind ${named} ${latest}
      predecessors { on from { ${named} ${latest} } }
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
    nodes { code nameVi nameEn unit definitionVi definitionEn askedOf breakdowns targets(first: 30) { nodes { plan { level } } } }
  }
  qualityRules(first: 100) {
    nodes { id kind indicator { code } others minimum maximum percent isBlocking isRetired }
  }
  qualityDefaults(first: 100) { nodes { id kind unit percent factor } }
  qualityFindings(report: $id) { code indicator field facts { what value } isBlocking isExplained }
}`);

/** What others have saved since, for a form that was opened before them. */
export const savedSinceQuestion = question(`query SavedSince($id: ID!) {
  report(id: $id) {
    history { revision action changes }
    supersedes { ${lines} }
  }
}`);
