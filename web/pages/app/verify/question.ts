// What waits for whoever judges reports, and one report with all that stands beside its lines.
import { itemKept, valueKept } from '../../../../db/reports/line.ts';
import { question } from '../../../lib/question.ts';
import { asked } from '../../../lib/report-cells.ts';
import { completenessFields } from '../../../words/completeness.ts';
import { owedFields } from '../report/question.ts';

const waiting = `directives(first: 2) { totalCount } reviewQueue(first: $first) {
  totalCount
  nodes {
    id standing status submittedAt verifiedAt agency { nameVi nameEn } territory { nameVi nameEn } round { period directive { symbol } }
    returns { revision } supersedes { id } items { waitsForMe } values { waitsForMe } ${completenessFields}
  }
}`;

export const queueQuestion = question(`query ReviewQueue($first: Int!) { ${waiting} }`);

export const toJudgeQuestion = question(`query ReportToJudge($id: ID!, $first: Int!, $office: ID!) {
  ${waiting}
  node(id: $office) { ... on Office { memberships { role from until agency { id } } } }
  qualityFindings(report: $id) { code indicator field facts { what value } isBlocking isExplained }
  report(id: $id) {
    id revision status standing submittedAt correctionReason ${completenessFields}
    owed { code titleVi titleEn indicators { code } }
    obligations { ${owedFields} }
    takenOut { line takenOutAt takenOutBy { officeVi officeEn } }
    agency { nameVi nameEn } territory { nameVi nameEn } round { period dueAt directive { symbol } }
    returns { line reason returnedAt returnedBy { officeVi officeEn } }
    items {
      task { code titleVi titleEn } ${asked(itemKept)}
      waitsForMe verifiers { why agency { id nameVi nameEn } } verification { verifiedAt verifiedByAgency { nameVi nameEn } }
      changedSinceReturn beforeReturn { handedInAt ${asked(itemKept)} }
      changedSinceLastRound lastRound { ${asked(itemKept)} }
    }
    values {
      indicator { code nameVi nameEn unit } ${asked(valueKept)}
      waitsForMe verifiers { why agency { id nameVi nameEn } } verification { verifiedAt verifiedByAgency { nameVi nameEn } }
      changedSinceReturn beforeReturn { handedInAt ${asked(valueKept)} }
      changedSinceLastRound lastRound { ${asked(valueKept)} }
    }
  }
}`);
