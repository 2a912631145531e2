import { question } from '../../../lib/question.ts';

const ruled = `id revision section ruledOn cadence owes dueOn dueAfterDays opensAfterDays graceDays from until standing
  roles agencyKinds authority { id nameVi nameEn } document { id symbol titleVi titleEn } tasks { code }
  agencies { id nameVi nameEn } due { round period dueAt obligations }`;

export const rulingsQuestion = question(`query Rulings($after: String) {
  directives(first: 20) { nodes { slug symbol } }
  rulings(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { ${ruled} directive { symbol } } }
}`);

export const moreRulingsQuestion = question(`query MoreRulings($after: String) {
  rulings(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { ${ruled} directive { symbol } } }
}`);

const bodies = (after = '') =>
  `agencies(first: 100, existing: true${after}) { pageInfo { hasNextPage endCursor } nodes { id nameVi nameEn kind isCollective } }`;
const documents =
  'documents(first: 100, standing: OFFICIAL_TEXT) { nodes { id symbol issuedOn titleVi titleEn readAs } }';

/** What a ruling is made of, and, once it is asked for, what it would do. */
export const rulingFormQuestion =
  question(`query RulingForm($slug: Text, $replaces: ID!, $isReplacing: Boolean!, $isAsked: Boolean!,
  $directive: ID!, $tasks: [ID!]!, $authority: ID!, $document: ID!, $section: Text!, $ruledOn: Date!, $from: Date!, $cadence: RulingCadence!,
  $owes: Owes, $roles: [AssignmentRole!], $agencyKinds: [AgencyKind!], $agencies: [ID!], $dueOn: Date, $opensAfterDays: Int, $dueAfterDays: Int,
  $graceDays: Int, $replacing: ID) {
  directives(first: 20) { nodes { slug symbol } }
  chosen: directive(symbol: $slug) {
    id slug symbol
    groups: tasks(first: 20, level: GROUP) { nodes { code titleVi titleEn } }
    tasks(first: 100, level: LEAF) { nodes { id code titleVi titleEn cadence } }
  }
  ${bodies()}
  ${documents}
  replaced: node(id: $replaces) @include(if: $isReplacing) { ... on Ruling { ${ruled} directive { id slug } } }
  rulingPreview(directive: $directive, tasks: $tasks, authority: $authority, document: $document, section: $section, ruledOn: $ruledOn,
    from: $from, cadence: $cadence, owes: $owes, roles: $roles, agencyKinds: $agencyKinds, agencies: $agencies, dueOn: $dueOn,
    opensAfterDays: $opensAfterDays, dueAfterDays: $dueAfterDays, graceDays: $graceDays, replaces: $replacing) @include(if: $isAsked) {
    problems { path code text }
    obligations agencies firstDueAt overdueAtOnce
    rounds { period opensAt dueAt isOpen obligations agencies }
    bodies { agency nameVi nameEn obligations }
    unreached { task taskCode agency nameVi nameEn code text }
  }
}`);

export const moreBodiesQuestion = question(
  `query MoreBodies($after: String) { ${bodies(', after: $after')} }`,
);

export const namingQuestion = question(`query Naming($collective: ID!) {
  collective: node(id: $collective) { ... on Agency { id nameVi nameEn isCollective } }
  ${bodies()}
  ${documents}
}`);

const owed = `id revision owes status daysLate dueAt releasedOn standing verdict
  task { code titleVi titleEn } agency { id nameVi nameEn } round { period } exemptions { kind dueOn reason on document { symbol } }`;

const owedPage = `obligations(first: 100, after: $after, ruling: $id, round: $round) { totalCount pageInfo { hasNextPage endCursor } nodes { ${owed} } }`;

export const rulingQuestion = question(`query OneRuling($id: ID!, $round: ID, $after: String) {
  node(id: $id) { ... on Ruling {
    ${ruled} directive { symbol rounds(first: 100) { nodes { period periodEnd } } }
    replaces { id } replacedBy { id }
  } }
  ${owedPage}
}`);

export const moreOwedByRulingQuestion = question(
  `query MoreOwedByRuling($id: ID!, $round: ID, $after: String) { ${owedPage} }`,
);

/** Obligations that are to be extended or lifted together, and, once that is asked for, what stands against it. */
export const togetherQuestion =
  question(`query Together($ids: [ID!]!, $isAsked: Boolean!, $obligations: [SeenInput!]!, $reason: Text!,
  $document: ID!, $section: Text!, $dueOn: Date) {
  nodes(ids: $ids) { ... on Obligation { ${owed} ruling { id section document { id symbol titleVi titleEn } } } }
  ${documents}
  grantProblems(obligations: $obligations, reason: $reason, document: $document, section: $section, dueOn: $dueOn) @include(if: $isAsked) {
    path code text
  }
}`);

export const endingQuestion = question(`query Ending($ids: [ID!]!) {
  nodes(ids: $ids) { ... on Ruling { ${ruled} directive { symbol rounds(first: 100) { nodes { period periodEnd } } } } }
}`);
