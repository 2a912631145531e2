// The one question behind the page of changes: the newest of what became public, or those before a version.

import { question } from '../../../lib/question.ts';
import { leadingQuestion } from '../shell/question.ts';

/** What a change is told by, wherever one is: the sentence about it and the way to it are made of this. */
export const changeAsked = `version kind action at type recordId
      record {
        __typename
        ... on Report { isExample supersededAt supersedes { id } agency { ...Body } territory { slug kind } round { period directive { ...Under } } }
        ... on ReviewPack { standing citationId period knownOn directive { ...Under } }
        ... on Observation {
          standing citationId value valueHigh qualifier unit periodType periodStart periodEnd asOf
          indicator { slug nameVi nameEn } place: territory { ...Place } market { nameVi nameEn } sex dimension
        }
        ... on Target { citationId textVi textEn plan { ...Paper } }
        ... on TerritoryMeasure { citationId measure value asOf }
        ... on Indicator { slug calledVi: nameVi calledEn: nameEn tasks { directive { ...Under } } }
        ... on QualityRule { indicator { slug nameVi nameEn tasks { directive { ...Under } } } }
        ... on CellThreshold { threshold about: indicator { slug nameVi nameEn tasks { directive { ...Under } } } }
        ... on Mapping { gap task { ...Duty } plan { ...Paper } }
        ... on Plan { ...Paper }
        ... on Provision { code plan { ...Paper } }
        ... on Document { slug standing sign: symbol paperVi: titleVi paperEn: titleEn }
        ... on Ruling { standing authority { ...Body } document { symbol titleVi titleEn } tasks { ...Duty } directive { ...Under } }
        ... on Exemption {
          standing withdrawnOn withdrawnReason exempting: kind
          obligation { agency { ...Body } round { period } task { ...Duty } }
        }
        ... on Round { standing period directive { ...Under } }
        ... on Task { ...Duty titleVi titleEn }
        ... on Assignment { role agency { ...Body } of: task { ...Duty } }
        ... on AssigneeSet { standing collective { ...Body } }
        ... on Directive { ...Under symbol }
        ... on DirectiveSubject { agency { ...Body } directive { ...Under symbol } }
        ... on Field { agency { ...Body } }
        ... on Agency { ...Body }
        ... on AgencyName { calledVi: nameVi bodyEn: nameEn }
        ... on Succession { passing: kind on giver: from { ...Body } heir: to { ...Body } }
        ... on Territory { ...Place }
        ... on TerritoryName { calledVi: nameVi calledEn: nameEn }
        ... on TerritoryMapping { on before: from { ...Place } after: to { ...Place } }
        ... on Verdict { standing assessment agency { ...Body } task { ...Duty } assessedByAgency { ...Body } }
        ... on Inspection { standing agency { ...Body } byAgency { ...Body } directive { ...Under } }
        ... on Finding { standing withdrawnOn withdrawnReason agency { ...Body } task { ...Duty } }
        ... on SupervisionStatement { standing withdrawnOn withdrawnReason view agency { ...Body } task { ...Duty } }
        ... on Recommendation {
          standing withdrawnOn withdrawnReason sender: from { ...Body } receiver: to { ...Body } of: task { ...Duty } directive { ...Under }
        }
        ... on Commendation { standing withdrawnOn withdrawnReason agency { ...Body } byAgency { ...Body } of: task { ...Duty } }
      }`;
export const changeFragments = `fragment Body on Agency { slug nameVi nameEn }
fragment Place on Territory { slug kind nameVi nameEn until }
fragment Under on Directive { slug }
fragment Duty on Task { code directive { ...Under } }
fragment Paper on Plan { document { symbol titleVi titleEn } territory { slug kind } directive { ...Under } }
`;

export const changesQuestion =
  question(`query ChangesPage($before: String, $directive: Text, $knownOn: Date, $validOn: Date) {
  ${leadingQuestion}
  changes(last: 50, before: $before, knownOn: $knownOn, validOn: $validOn) {
    version earlier
    changes {
      ${changeAsked}
    }
  }
}
${changeFragments}`);
