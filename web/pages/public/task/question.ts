// The one question behind one task's page, and the smaller one behind its embed.

import { question } from '../../../lib/question.ts';
import { besideClaim, besideFragments, besideRecord } from '../said/beside-question.ts';
import { directivesQuestion, leadingQuestion } from '../shell/question.ts';

export const taskQuestion =
  question(`query TaskPage($code: String!, $many: Int = 40, $claimsAfter: String, $owedAfter: String, $directive: Text, $knownOn: Date, $validOn: Date) {
  directive(symbol: $directive, knownOn: $knownOn, validOn: $validOn) {
    symbol issuedOn knownSince
    task(code: $code) {
      code level titleVi titleEn summaryVi summaryEn section cadence cadenceBasis deadlineText status
      source { publisher url }
      spans { kind first last firstRead lastRead state words link text { language document { slug } } }
      parent { code titleVi titleEn }
      children { code titleVi titleEn }
      holders {
        role from vacancyReason
        agency { slug nameVi nameEn isCollective }
        succession { kind on confidence knownSince source { publisher url } }
        assignment {
          basis section confidence source { publisher url } task { code }
          agency { nameVi nameEn }
          document { symbol }
          history { from until vacancyReason agency { id nameVi nameEn } succession { kind confidence knownSince } }
        }
      }
      rulings { ...Ruling }
      indicators { slug nameVi nameEn }
      baselines { code kind titleVi titleEn }
      provisions(first: 60) {
        totalCount
        nodes {
          code titleVi titleEn section knownSince
          plan { id level document { symbol issuedOn titleVi titleEn } territory { nameVi nameEn until } source { publisher url } }
        }
      }
      mappings(first: 100) {
        totalCount
        nodes {
          gap citationId
          plan { id level document { symbol } territory { id nameVi nameEn until } }
        }
      }
      claims(first: $many, after: $claimsAfter) {
        totalCount pageInfo { hasNextPage endCursor }
        nodes {
          claim citationId ${besideClaim}
          report { isExample publishedAt leafNumber supersededAt round { period } agency { nameVi nameEn } territory { code } }
          verdict { assessment reason grade assessedOn publishedAt leafNumber assessedByAgency { nameVi nameEn } }
        }
      }
      ${besideRecord}
      latestClaims(first: 100) {
        totalCount
        nodes { claim nothingBecause period standing agency { nameVi nameEn territory { code } } verdict { assessment } }
      }
      obligations(first: $many, after: $owedAfter) {
        totalCount pageInfo { hasNextPage endCursor }
        nodes { owes status daysLate reporting { step handedInAt } dueAt standing round { period } agency { nameVi nameEn territory { code } } exemptions { kind dueOn } }
      }
    }
  }
  territories(first: 36, knownOn: $knownOn, validOn: $validOn) {
    totalCount
    nodes {
      id code slug nameVi nameEn tileRow tileColumn
      predecessors { kind from { id } }
      plans(first: 8, directive: $directive, withPredecessors: true, relation: IMPLEMENTS_DIRECTIVE) { totalCount nodes { id level document { symbol } } }
    }
  }
  ${leadingQuestion}
}
${rulingFragment()}
${besideFragments}
`);

/** A ruling as pages show it. */
export function rulingFragment(): string {
  return 'fragment Ruling on Ruling { id revision ruledOn from until supersededAt standing cadence dueOn dueAfterDays graceDays section knownSince authority { nameVi nameEn } document { symbol issuedOn titleVi titleEn url } due { period dueAt obligations } }';
}

export const taskEmbedQuestion =
  question(`query TaskStatus($code: String!, $directive: Text, $knownOn: Date, $validOn: Date) {
  ${directivesQuestion}
  directive(symbol: $directive, knownOn: $knownOn, validOn: $validOn) {
    symbol
    task(code: $code) {
      code titleVi titleEn status
      holders(role: LEAD) { ...Leading }
      directing: holders(role: DIRECT) { ...Leading }
      rulings { ...Ruling }
      latestClaims(first: 100) { totalCount nodes { claim standing verdict { assessment } } }
    }
  }
}
fragment Leading on Responsibility {
  role from vacancyReason
  agency { nameVi nameEn isCollective } succession { kind confidence source { publisher url } } assignment { basis confidence source { publisher url } agency { nameVi nameEn } }
}
${rulingFragment()}
`);
