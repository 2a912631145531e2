// What stands beside claims, as the pages that show them ask for it.

/** Within a published claim. */
export const besideClaim =
  'evidence { reference grade } supervision { view statement statedOn standing withdrawnOn withdrawnReason agency { nameVi nameEn } }';

/** Within a task or a province, the newest of each; the data sets have them all. The fragments go with it. */
export const besideRecord =
  'findings(first: 12) { ...Findings } recommendations(first: 12) { ...Recommendations } commendations(first: 12) { ...Commendations }';

export const besideFragments = `fragment Findings on FindingConnection {
  totalCount
  nodes {
    status severity summary cases casesOf recordedOn measure handledOn closedOn withdrawnOn withdrawnReason standing
    task { code } agency { nameVi nameEn } handledByAgency { nameVi nameEn } closedByAgency { nameVi nameEn }
    inspection { byAgency { nameVi nameEn } } document { symbol }
  }
}
fragment Recommendations on RecommendationConnection {
  totalCount
  nodes {
    text madeOn answeredAs answerText answeredOn withdrawnOn withdrawnReason standing
    task { code } from { nameVi nameEn } to { nameVi nameEn } answeredByAgency { nameVi nameEn } document { symbol }
  }
}
fragment Commendations on CommendationConnection {
  totalCount
  nodes {
    reason commendedOn withdrawnOn withdrawnReason standing
    task { code } round { period } agency { nameVi nameEn } document { symbol }
  }
}`;
