// The one question behind a citation's page.

import { question } from '../../../lib/question.ts';
import { leadingQuestion } from '../shell/question.ts';

export const citationQuestion =
  question(`query CitationPage($id: String!, $directive: Text, $knownOn: Date, $validOn: Date) {
  ${leadingQuestion}
  citation(id: $id) {
    citationId type bytes sha256 revisedSince revisedBy
    now {
      __typename
      ... on Observation {
        value valueHigh qualifier unit kind sex dimension
        indicator { slug nameVi nameEn }
        territory { slug kind nameVi nameEn until }
        market { nameVi nameEn }
        source { publisher symbol url issuedOn }
      }
      ... on Target {
        textVi textEn
        indicator { slug nameVi nameEn }
        place: territory { slug kind nameVi nameEn until }
        plan { document { symbol titleVi titleEn } }
        source { publisher url }
      }
      ... on TerritoryMeasure { measure value asOf source { publisher url } }
      ... on Mapping {
        gap section
        task { code titleVi titleEn }
        plan { document { symbol titleVi titleEn } territory { slug kind nameVi nameEn until } source { publisher url } }
      }
      ... on Report {
        isExample leafNumber publishedAt supersededAt
        agency { nameVi nameEn }
        round { period }
        submittedBy { officeVi officeEn }
        verifiedBy { officeVi officeEn }
        publishedBy { officeVi officeEn }
        items { citationId claim done task { code titleVi titleEn } }
        values { citationId value isWithheld indicator { slug nameVi nameEn unit } }
        supersededBy {
          items { citationId claim done nothingBecause withdrawnBecause task { code } }
          values { citationId value isWithheld withdrawnBecause indicator { unit } }
        }
      }
    }
  }
}
`);
