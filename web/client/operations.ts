// Printed by `npm run schema` from the schema, the example questions and the example changes. Change those, not this.
import type { Change, Question } from './operation.ts';

export type AccessKind =
  | 'END'
  | 'IDENTITY'
  | 'LINK'
  | 'ROLE'
  | 'TOKEN';

export type AgencyKind =
  | 'AGENCY'
  | 'BANK'
  | 'ENTERPRISE'
  | 'FRONT'
  | 'FUND'
  | 'GOVERNMENT'
  | 'MASS_ORGANISATION'
  | 'MINISTRY'
  | 'NATIONAL_ASSEMBLY'
  | 'PARTY_CENTRAL'
  | 'PARTY_COMMITTEE'
  | 'PROVINCE_DEPARTMENT'
  | 'PROVINCE_GOVERNMENT'
  | 'PROVINCE_PARTY';

export type AggregateKind =
  | 'BOUND'
  | 'RATIO'
  | 'REFUSED'
  | 'SUM';

export type AggregationKind =
  | 'AVERAGE'
  | 'COUNT'
  | 'CUMULATIVE'
  | 'FLOW'
  | 'LIMIT'
  | 'NONE'
  | 'RATIO'
  | 'STOCK';

export type Assessment =
  | 'CANNOT_BE_JUDGED'
  | 'NOT_UPHELD'
  | 'PARTLY_UPHELD'
  | 'UPHELD';

export type AssignmentRole =
  | 'COORDINATE'
  | 'DIRECT'
  | 'IMPLEMENT'
  | 'LEAD'
  | 'REPORT_TO'
  | 'SUPERVISE';

export type BaseKind =
  | 'COMMUNES'
  | 'PLAN_FIGURE';

export type BaselineKind =
  | 'CAUSE'
  | 'RESULT'
  | 'WEAKNESS';

export type BreakdownList =
  | 'GROUP'
  | 'MARKET'
  | 'PROGRAMME'
  | 'SEX'
  | 'SKILL';

export type Cadence =
  | 'CONTINUOUS'
  | 'ONE_OFF'
  | 'PERIODIC';

export type Claim =
  | 'DONE'
  | 'IN_PROGRESS'
  | 'NOT_PURSUED'
  | 'NOT_STARTED';

export type Confidence =
  | 'DERIVED'
  | 'QUOTED'
  | 'RECALLED';

export type Decided =
  | 'CONFIRMED'
  | 'REFUSED';

export type Decision =
  | 'INSPECT'
  | 'NEITHER'
  | 'REVIEW';

export type Direction =
  | 'CONTEXT'
  | 'HIGHER_BETTER'
  | 'LOWER_BETTER';

export type DropCause =
  | 'DECIDED'
  | 'MET'
  | 'SUCCEEDED';

export type ExemptionKind =
  | 'EXEMPTION'
  | 'EXTENSION';

export type FieldReason =
  | 'BY_FIELD'
  | 'BY_SUBJECT'
  | 'BY_TASK'
  | 'LAST_RESORT';

export type FindingCode =
  | 'ABOVE'
  | 'BASE_MISSING'
  | 'BELOW'
  | 'BLANK_AND_VALUE'
  | 'CHANGE'
  | 'DENOMINATOR_ZERO'
  | 'LEAP'
  | 'NOT_WHOLE'
  | 'PARTS_INCOMPLETE'
  | 'PART_ABOVE_WHOLE'
  | 'PART_OF'
  | 'RATE_DIFFERS'
  | 'SUM_OF'
  | 'TOGETHER'
  | 'UNCLEAR'
  | 'VALUE_MISSING';

export type FindingStatus =
  | 'CLOSED'
  | 'HANDLED'
  | 'OPEN'
  | 'WITHDRAWN';

export type GapState =
  | 'CONCRETISED'
  | 'COPIED'
  | 'DISPUTED'
  | 'EXTENDED'
  | 'NEWS_SILENT'
  | 'NOT_ADDRESSED_TO_PROVINCE'
  | 'NO_PLAN'
  | 'PLAN_NOT_READ'
  | 'SILENT'
  | 'TRUNCATED'
  | 'UNCONFIRMED'
  | 'WEAKER';

export type Grade =
  | 'DATASET'
  | 'DOCUMENT'
  | 'INDEPENDENTLY_CHECKED'
  | 'NONE'
  | 'OWN_STATEMENT';

export type InspectionStatus =
  | 'CALLED_OFF'
  | 'CONCLUDED'
  | 'PLANNED'
  | 'UNDER_WAY';

export type LetterState =
  | 'ANSWERED'
  | 'DRAFTED'
  | 'DROPPED'
  | 'PROMISE_BROKEN'
  | 'PROMISE_KEPT'
  | 'RECEIVED'
  | 'SENT'
  | 'SIGNED'
  | 'WITHDRAWN';

export type LoadOutcome =
  | 'CHANGED'
  | 'NEW'
  | 'REFUSED'
  | 'SAME';

export type MappingState =
  | 'CONCRETISED'
  | 'COPIED'
  | 'EXTENDED'
  | 'NEWS_SILENT'
  | 'NOT_ADDRESSED_TO_PROVINCE'
  | 'SILENT'
  | 'TRUNCATED'
  | 'WEAKER';

export type MatrixColumns =
  | 'INDICATORS'
  | 'ROUNDS'
  | 'TASKS';

export type MatrixRows =
  | 'AGENCIES'
  | 'PROVINCES';

export type Measure =
  | 'AREA_KM2'
  | 'COMMUNES'
  | 'POPULATION';

export type MessageState =
  | 'CANCELLED'
  | 'DEAD'
  | 'DELIVERED'
  | 'RETRYING'
  | 'WAITING'
  | 'WAITING_FOR_DESTINATION'
  | 'WAITING_FOR_PROVIDER';

export type NoticeChannel =
  | 'MAIL'
  | 'WEBHOOK';

export type NoticeEvent =
  | 'EXEMPTION_CORRECTED'
  | 'EXEMPTION_GRANTED'
  | 'EXEMPTION_WITHDRAWN'
  | 'FINDING_CLOSED'
  | 'FINDING_PUBLISHED'
  | 'FINDING_RECORDED'
  | 'FINDING_WITHDRAWN'
  | 'LETTER_PROMISE_DUE'
  | 'RECOMMENDATION_ANSWERED'
  | 'RECOMMENDATION_MADE'
  | 'RECOMMENDATION_WITHDRAWN'
  | 'REPORT_PUBLISHED'
  | 'REPORT_RETURNED'
  | 'REPORT_VERIFIED'
  | 'RULING_CORRECTED'
  | 'RULING_ENDED'
  | 'RULING_MADE'
  | 'URGING_PROMISE_DUE'
  | 'VERDICT_PUBLISHED';

export type ObligationOrder =
  | 'DUE_AT_ASC'
  | 'DUE_AT_DESC';

export type ObligationStatus =
  | 'DONE_LATE'
  | 'DONE_ON_TIME'
  | 'DUE_SOON'
  | 'EXEMPT'
  | 'NOT_PURSUED'
  | 'NOT_RESPONSIBLE'
  | 'NOT_YET'
  | 'NO_RULED_DEADLINE'
  | 'OVERDUE'
  | 'REPORTED_LATE'
  | 'REPORTED_ON_TIME'
  | 'SENT_BACK'
  | 'WAITING'
  | 'WAITING_LATE';

export type ObservationKind =
  | 'ACTUAL'
  | 'ESTIMATE'
  | 'LIMIT'
  | 'QUOTA'
  | 'TARGET';

export type ObservationOrder =
  | 'PERIOD_ASC'
  | 'PERIOD_DESC';

export type Owes =
  | 'COMPLETION'
  | 'REPORT';

export type PlanLevel =
  | 'CENTRAL'
  | 'DISTRICT'
  | 'MINISTRY'
  | 'PROVINCE';

export type PlanRelation =
  | 'IMPLEMENTS_DIRECTIVE'
  | 'RELATED_POLICY'
  | 'TARGET_ONLY';

export type PromiseOutcome =
  | 'BROKEN'
  | 'KEPT';

export type PublicChangeKind =
  | 'AMENDED'
  | 'PUBLISHED'
  | 'WITHDRAWN';

export type PublishedReportOrder =
  | 'PUBLISHED_AT_ASC'
  | 'PUBLISHED_AT_DESC';

export type Qualifier =
  | 'ABOUT'
  | 'AT_LEAST'
  | 'EXACT'
  | 'NEARLY'
  | 'OVER'
  | 'RANGE';

export type QualityDefaultKind =
  | 'CHANGE'
  | 'LEAP';

export type QualityKind =
  | 'CHANGE'
  | 'PART_OF'
  | 'RANGE'
  | 'SUM_OF'
  | 'TOGETHER';

export type RecommendationAnswer =
  | 'ACCEPTED'
  | 'DECLINED'
  | 'DEFERRED';

export type RecommendationStatus =
  | 'ANSWERED'
  | 'SENT';

export type RefusalCode =
  | 'ABOVE'
  | 'ADMINISTERED_TODAY'
  | 'ALL_SIGNED'
  | 'ALL_URGED'
  | 'ANSWER_MISSING'
  | 'ASKED_ALREADY'
  | 'AUDITOR_ALONE'
  | 'BAD_CHARACTERS'
  | 'BAD_CURSOR'
  | 'BAD_DAY'
  | 'BAD_DECIMAL'
  | 'BAD_ID'
  | 'BAD_IDENTITY'
  | 'BAD_INDICATOR_CODE'
  | 'BAD_KEY'
  | 'BAD_MOMENT'
  | 'BAD_PARTIAL_DAY'
  | 'BAD_PERIOD'
  | 'BAD_PROVISION_CODE'
  | 'BAD_SLUG'
  | 'BAD_TEXT'
  | 'BAD_URL'
  | 'BAD_VALUE'
  | 'BAD_VERSION'
  | 'BASE_MISSING'
  | 'BASE_NOT_ABOVE_ZERO'
  | 'BASE_OF_PERCENTAGE'
  | 'BASE_PLAN'
  | 'BEFORE_PERIOD'
  | 'BEFORE_RULED'
  | 'BELOW'
  | 'BINDS_NOBODY'
  | 'BLANK_AND_VALUE'
  | 'BODY_ENDED'
  | 'BODY_GONE'
  | 'BODY_MISSING'
  | 'CASES_MISSING'
  | 'CASES_NEGATIVE'
  | 'CASES_OF_MISSING'
  | 'CELL_WOULD_SHOW'
  | 'CHANGE'
  | 'CLAIM_MISSING'
  | 'CLOCK_STANDS'
  | 'COLLECTIVE_NOT_NAMED'
  | 'COMPANION_MISSING'
  | 'COMPLETED_ONCE'
  | 'CONTACT_OVER'
  | 'CONTACT_THERE'
  | 'CORRECTION_THERE'
  | 'DAYS_OUT'
  | 'DAY_NOT_OVER'
  | 'DAY_OVER'
  | 'DAY_TO_COME'
  | 'DECIDED_ALREADY'
  | 'DECIDES_NOTHING'
  | 'DENOMINATOR_ZERO'
  | 'DIRECTIVE_PAPER'
  | 'DIRECTIVE_THERE'
  | 'DOCUMENT_THERE'
  | 'DOES_NOT_GO_ON'
  | 'DONE_WHAT'
  | 'DONE_WHY'
  | 'DUE_BEFORE_FORCE'
  | 'DUE_DAYS'
  | 'DUTY_IS_VACANT'
  | 'EMPTY'
  | 'ENDED_ALREADY'
  | 'ENDS_BEFORE_BEGINS'
  | 'EXEMPT'
  | 'EXTENDED_SINCE'
  | 'FACTS_AND_EXAMPLES'
  | 'FINDING_STEP'
  | 'FIRST_OR_LAST'
  | 'GIVEN_UP'
  | 'GROUND_MISSING'
  | 'HAS_FRAGMENT'
  | 'HAS_LOGIN'
  | 'HOLDS_NONE_OF_THESE'
  | 'IDENTITY_BOUND'
  | 'IDENTITY_OVER'
  | 'INCOMPLETE'
  | 'INDICATOR_THERE'
  | 'INSPECTION_OPEN'
  | 'INSPECTION_STEP'
  | 'INVALID'
  | 'JUDGED_ALREADY'
  | 'KEPT_APART'
  | 'KEY_USED'
  | 'LATE_ALREADY'
  | 'LEAP'
  | 'LEAST_ABOVE_MOST'
  | 'LENGTH'
  | 'LETTER_MOOT'
  | 'LETTER_NO_DRAFT'
  | 'LETTER_NUMBER_THERE'
  | 'LETTER_STEP'
  | 'LIFTED_WITHOUT_DAY'
  | 'LINE_OF_OTHERS'
  | 'LINE_TWICE'
  | 'LINE_VERIFIED'
  | 'LOAD_OUT'
  | 'MADE_APART'
  | 'MAILBOX_NOT_OF_OFFICE'
  | 'MAILBOX_OF_PERSONS'
  | 'MAPPING_THERE'
  | 'MEMBERSHIP_THERE'
  | 'MENDING_MISSING'
  | 'MESSAGE_CANCELLED'
  | 'MESSAGE_DELIVERED'
  | 'MISTAKE_MISSING'
  | 'NAMES_OUT'
  | 'NAMES_UNKNOWN'
  | 'NAME_MISSING'
  | 'NEVER_COMPLETE'
  | 'NEVER_TURNED'
  | 'NOBODY_READ_SO'
  | 'NONE_NAMED'
  | 'NOTHING_CHANGED'
  | 'NOTHING_CLAIMED'
  | 'NOTHING_TO_JUDGE_BY'
  | 'NOTHING_WITH_CLAIM'
  | 'NOT_ACCEPTED'
  | 'NOT_ADDRESSED'
  | 'NOT_ANSWERED_YET'
  | 'NOT_FOUND'
  | 'NOT_HELD_YET'
  | 'NOT_HOST_NAME'
  | 'NOT_HTTPS'
  | 'NOT_LATE'
  | 'NOT_LATER'
  | 'NOT_LOOKED_UP'
  | 'NOT_MAIL_ADDRESS'
  | 'NOT_NEWS'
  | 'NOT_OFFICIAL'
  | 'NOT_ONE_OF'
  | 'NOT_OWED'
  | 'NOT_PUBLIC'
  | 'NOT_PUBLISHED'
  | 'NOT_READ'
  | 'NOT_SENT_YET'
  | 'NOT_SINGLE_BODIES'
  | 'NOT_UPWARD'
  | 'NOT_WEB_ADDRESS'
  | 'NOT_WHOLE'
  | 'NO_FIGURE_OF_OTHERS'
  | 'NO_OTHER_PUBLISHER'
  | 'NO_RULING'
  | 'NUMBER_OR_DIRECTION'
  | 'NUMBER_OUT'
  | 'NUMERATOR_OF_PERCENTAGE'
  | 'OFFICE_ONLY'
  | 'ONE_BODY'
  | 'ONE_OFF_DAY'
  | 'ONE_WHOLE'
  | 'ONLY_ADDRESSEE'
  | 'ONLY_ADMINISTRATOR'
  | 'ONLY_AFTER'
  | 'ONLY_ASKED_BODY'
  | 'ONLY_COMMISSION'
  | 'ONLY_COMMISSION_OF_OTHERS'
  | 'ONLY_COMMISSION_OR_ADMINISTRATOR'
  | 'ONLY_EXCERPT'
  | 'ONLY_FINDING_CLOSERS'
  | 'ONLY_FINDING_PARTIES'
  | 'ONLY_FINDING_PUBLISHERS'
  | 'ONLY_INSPECTORS'
  | 'ONLY_ITS_INSPECTORS'
  | 'ONLY_ITS_JUDGES'
  | 'ONLY_JOBS'
  | 'ONLY_JUDGES'
  | 'ONLY_NEWS'
  | 'ONLY_OTHER_ADMINISTRATOR'
  | 'ONLY_OWN_BODY'
  | 'ONLY_OWN_OFFICERS'
  | 'ONLY_OWN_SESSION'
  | 'ONLY_OWN_WORDS'
  | 'ONLY_PLAN_READERS'
  | 'ONLY_PUBLISHERS'
  | 'ONLY_READING_CONFIRMERS'
  | 'ONLY_REGISTER_KEEPERS'
  | 'ONLY_REPORTING_BODY'
  | 'ONLY_RETURNERS'
  | 'ONLY_REVIEW_PUBLISHERS'
  | 'ONLY_RULERS'
  | 'ONLY_SECOND_ADMINISTRATOR'
  | 'ONLY_SECOND_OFFICERS'
  | 'ONLY_SUPERVISORS'
  | 'ONLY_TOKEN_HOLDERS'
  | 'ONLY_VERDICT_PUBLISHERS'
  | 'ONLY_VERIFIERS'
  | 'OPENED_ALREADY'
  | 'OPENING_DAYS'
  | 'OTHER_BODY'
  | 'OTHER_DIRECTIVE'
  | 'OTHER_ROLE'
  | 'OUT_OF_LINE'
  | 'OWED_BY_ANOTHER_RULING'
  | 'OWED_UNANSWERED'
  | 'OWN_ID_FORM'
  | 'PARTS_ABOVE_TOTAL'
  | 'PARTS_BELOW_TOTAL'
  | 'PARTS_INCOMPLETE'
  | 'PART_ABOVE_TOTAL'
  | 'PART_ABOVE_WHOLE'
  | 'PART_BELOW_ZERO'
  | 'PART_NOT_ASKED'
  | 'PART_NOT_COUNTED'
  | 'PART_OF'
  | 'PART_OF_NOTHING'
  | 'PART_OF_ONE_LIST_TWICE'
  | 'PART_TWICE'
  | 'PASSED_TWICE'
  | 'PERCENT_MISSING'
  | 'PERSONAL_DATA'
  | 'PLACE_MISSING'
  | 'PLACE_OF_OTHER_END'
  | 'PLAN_NOT_FOUND'
  | 'PLAN_THERE'
  | 'PROMISE_PAST'
  | 'PROMISE_TOO_FAR'
  | 'PROVISION_THERE'
  | 'PUBLISHED_ALREADY'
  | 'RANGE_END'
  | 'RANGE_UPSIDE_DOWN'
  | 'RANGE_WITHOUT_LIMIT'
  | 'RATE_DIFFERS'
  | 'READ_BEFORE'
  | 'READ_ONLY'
  | 'RECOMMENDATION_ANSWERED'
  | 'RECORD_TWICE'
  | 'RELEASED'
  | 'RENAMED_ELSEWHERE'
  | 'REPORTED_ALREADY'
  | 'REPORTED_DONE'
  | 'REPORT_EMPTY'
  | 'REPORT_STEP'
  | 'REPORT_THERE'
  | 'REQUEST_OVER'
  | 'REVISION_UNSAID'
  | 'ROUND_OPENS'
  | 'ROUND_THERE'
  | 'ROWS_OUT'
  | 'RULE_RETIRED'
  | 'SCOPE_MISSING'
  | 'SESSION_OVER'
  | 'STALE_REVISION'
  | 'SUCCEEDS_ITSELF'
  | 'SUCCESSORS_OUT'
  | 'SUM_OF'
  | 'SUPERSEDED'
  | 'TASKS_STAY'
  | 'TASK_CADENCE'
  | 'TASK_CODE_FORM'
  | 'TASK_DATED'
  | 'TASK_ELSEWHERE'
  | 'TASK_GROUP_MISSING'
  | 'TASK_KIND_FORM'
  | 'TASK_LEVEL'
  | 'TASK_NAMES_NOBODY'
  | 'TASK_OR_PROVISION'
  | 'TASK_OR_ROUND_MISSING'
  | 'TASK_THERE'
  | 'TEXT_DIFFERS'
  | 'TEXT_LOADED'
  | 'TEXT_NOT_FOUND'
  | 'THRESHOLD_IN_THE_PAST'
  | 'THRESHOLD_TOO_LOW'
  | 'TIME_MISSING'
  | 'TITLE_MISSING'
  | 'TOGETHER'
  | 'TOKEN_REVOKED'
  | 'TOO_EARLY'
  | 'TOO_LONG'
  | 'TOO_MANY_LINES'
  | 'TWO_ANSWERED'
  | 'TWO_LIVING'
  | 'TWO_PARTS'
  | 'UNCLEAR'
  | 'UNKNOWN_INDICATOR'
  | 'UNKNOWN_INDICATOR_CODE'
  | 'UNKNOWN_LINE'
  | 'UNKNOWN_PART'
  | 'UNKNOWN_TASK'
  | 'URGING_STEP'
  | 'URGING_THERE'
  | 'VALUE_MISSING'
  | 'VERDICT_THERE'
  | 'WHOLE_OF_OTHERS'
  | 'WHY_MISSING'
  | 'WITHDRAWAL_WHY_MISSING'
  | 'WITHDRAWN_ALREADY'
  | 'WORD_BEFORE_NUMBER'
  | 'WORD_SAYS_OTHERWISE'
  | 'WRONG_PORT';

export type ReportOrder =
  | 'STARTED_AT_ASC'
  | 'STARTED_AT_DESC';

export type ReportStatus =
  | 'DRAFT'
  | 'PUBLISHED'
  | 'RETURNED'
  | 'SUBMITTED'
  | 'VERIFIED';

export type ReportStep =
  | 'BEGUN'
  | 'HANDED_IN'
  | 'NOT_BEGUN'
  | 'PUBLISHED'
  | 'SENT_BACK'
  | 'VERIFIED';

export type Role =
  | 'ADMINISTRATOR'
  | 'AUDITOR'
  | 'COMMISSION'
  | 'JOURNALIST'
  | 'MINISTRY_OFFICER'
  | 'PROVINCE_OFFICER'
  | 'SUPERVISOR';

export type RulingCadence =
  | 'HALF_YEARLY'
  | 'MONTHLY'
  | 'ONE_OFF'
  | 'QUARTERLY'
  | 'YEARLY';

export type Scope =
  | 'ADMINISTER'
  | 'PUBLISH'
  | 'READ'
  | 'REPORT'
  | 'VERIFY';

export type Severity =
  | 'GRAVE'
  | 'MINOR'
  | 'SERIOUS';

export type SpanKind =
  | 'ASSIGNMENT'
  | 'BASELINE'
  | 'CADENCE'
  | 'PROVISION'
  | 'TARGET'
  | 'TASK';

export type SpanReading =
  | 'ONE_READER'
  | 'THIRD_READING'
  | 'TWO_READERS';

export type SpanState =
  | 'ANCHORED'
  | 'NOT_LOADED'
  | 'UNANCHORED';

export type Standing =
  | 'EXAMPLE'
  | 'NEWS'
  | 'OFFICIAL_DATA'
  | 'OFFICIAL_TEXT'
  | 'RECOLLECTION';

export type SuccessionKind =
  | 'FUNCTION_TRANSFERRED'
  | 'MERGED'
  | 'RENAMED'
  | 'REPLACED'
  | 'SPLIT';

export type SupervisionView =
  | 'BEARS_OUT'
  | 'CANNOT_TELL'
  | 'CONTRADICTS'
  | 'PARTLY_BEARS_OUT';

export type Sureness =
  | 'HIGH'
  | 'LOW'
  | 'MEDIUM';

export type TargetOperator =
  | 'EQ'
  | 'FALLS'
  | 'GE'
  | 'GT'
  | 'LE'
  | 'LT'
  | 'RISES';

export type TargetVerdict =
  | 'BOUND'
  | 'MET'
  | 'NOT_COMPUTABLE'
  | 'NOT_MET';

export type TaskLevel =
  | 'GROUP'
  | 'LEAF'
  | 'SUBGROUP';

export type TerritoryKind =
  | 'CITY'
  | 'COUNTRY'
  | 'PROVINCE'
  | 'REGION';

export type TextEdition =
  | 'ARTICLE'
  | 'DIGEST'
  | 'FULL_TEXT'
  | 'SCAN';

export type UrgingKind =
  | 'COMMISSION'
  | 'LADDER';

export type UrgingRung =
  | 'INSPECTION_PROPOSAL'
  | 'LETTER'
  | 'REMINDER_BEFORE'
  | 'REMINDER_DUE'
  | 'REVIEW_LINE';

export type UrgingStatus =
  | 'ACKNOWLEDGED'
  | 'ANSWERED'
  | 'RAISED'
  | 'WITHDRAWN';

export type VerdictReason =
  | 'BASE_NOT_SAID'
  | 'BASE_NOT_SUPPLIED'
  | 'COMPARED'
  | 'NO_FIGURE'
  | 'NUMBER_NOT_SAID'
  | 'NUMERATOR_MISSING'
  | 'ONLY_A_BOUND'
  | 'OPERATOR_NOT_SAID'
  | 'PART_NOT_COUNTED'
  | 'PERIOD_NOT_SAID'
  | 'TWO_FIGURES_NEEDED';

export type VerificationState =
  | 'CONFIRMED'
  | 'NONE_YET'
  | 'RETURNED';

export type WaitsFor =
  | 'DESTINATION'
  | 'PROVIDER';

export interface EvidenceInput {
  readonly grade: Grade;
  readonly reference: string;
}

export interface PartOfFigureInput {
  readonly codes: readonly string[];
  readonly value?: string | null | undefined;
}

export interface ReportItemInput {
  readonly claim?: Claim | null | undefined;
  readonly difficulties?: string | null | undefined;
  readonly done?: string | null | undefined;
  readonly evidence?: readonly EvidenceInput[] | null | undefined;
  readonly nothingBecause?: string | null | undefined;
  readonly recommendation?: string | null | undefined;
  readonly task: string;
}

export interface ReportValueInput {
  readonly blankIsMeant?: boolean | null | undefined;
  readonly breakdown?: readonly PartOfFigureInput[] | null | undefined;
  readonly denominator?: string | null | undefined;
  readonly denominatorBase?: string | null | undefined;
  readonly indicator: string;
  readonly numerator?: string | null | undefined;
  readonly reason?: string | null | undefined;
  readonly value?: string | null | undefined;
}

export type AsKnownThenAnswer = {
  readonly directive: {
    readonly tasks: {
      readonly nodes: readonly {
        readonly code: string;
        readonly holders: readonly {
          readonly agency: {
            readonly nameVi: string | null;
          } | null;
        }[];
      }[];
    };
  } | null;
};
export type AsKnownThenVariables = Record<string, never>;
/** What did the ledger say on 10/11/2026 of who coordinates what? */
export const AsKnownThen: Question<AsKnownThenAnswer, AsKnownThenVariables> = {
  kind: 'question',
  keys: [],
  text: `query AsKnownThen {
  directive(symbol: "20-CT/TW", knownOn: "2026-11-10") {
    tasks(first: 100, level: LEAF) {
      nodes {
        code
        holders(role: COORDINATE) {
          agency {
            nameVi
          }
        }
      }
    }
  }
}
`,
};

export type BodiesOneByOneAnswer = {
  readonly agencies: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly id: string;
      readonly nameVi: string | null;
      readonly nameEn: string | null;
      readonly kind: AgencyKind;
    }[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
      readonly startCursor: string | null;
      readonly endCursor: string | null;
    };
  };
};
export type BodiesOneByOneVariables = {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
};
/** All bodies, page by page, from the beginning of the list or from its end. */
export const BodiesOneByOne: Question<BodiesOneByOneAnswer, BodiesOneByOneVariables> = {
  kind: 'question',
  keys: [],
  text: `query BodiesOneByOne($first: Int = 50, $after: String, $last: Int, $before: String) {
  agencies(first: $first, after: $after, last: $last, before: $before) {
    totalCount
    nodes {
      id
      nameVi
      nameEn
      kind
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
  }
}
`,
};

export type CitedFigureAnswer = {
  readonly citation: {
    readonly type: string;
    readonly bytes: string;
    readonly sha256: string;
    readonly revisedSince: boolean;
    readonly revisedBy: string | null;
  } | null;
};
export type CitedFigureVariables = Record<string, never>;
/** What exactly did the cited figure say, and does the ledger still say so? */
export const CitedFigure: Question<CitedFigureAnswer, CitedFigureVariables> = {
  kind: 'question',
  keys: [],
  text: `query CitedFigure {
  citation(id: "o.OBS-0001.1.pi7sau") {
    type
    bytes
    sha256
    revisedSince
    revisedBy
  }
}
`,
};

export type FindByOldNameAnswer = {
  readonly place: readonly {
    readonly type: string;
    readonly nameVi: string;
    readonly became: readonly {
      readonly nameVi: string;
      readonly on: string;
      readonly scope: string | null;
    }[];
  }[];
  readonly body: readonly {
    readonly type: string;
    readonly nameVi: string;
    readonly became: readonly {
      readonly nameVi: string;
      readonly on: string;
      readonly scope: string | null;
    }[];
  }[];
};
export type FindByOldNameVariables = Record<string, never>;
/** Typed without marks: what is "hai duong" today, and who is "bo lao dong"? */
export const FindByOldName: Question<FindByOldNameAnswer, FindByOldNameVariables> = {
  kind: 'question',
  keys: [],
  text: `query FindByOldName {
  place: search(text: "hai duong", first: 5) {
    type
    nameVi
    became {
      nameVi
      on
      scope
    }
  }
  body: search(text: "bo lao dong", first: 5) {
    type
    nameVi
    became {
      nameVi
      on
      scope
    }
  }
}
`,
};

export type IndicatorOverTimeAnswer = {
  readonly indicator: {
    readonly nameVi: string;
    readonly unit: string;
    readonly definitionVi: string;
    readonly aggregation: string;
    readonly observations: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly kind: ObservationKind;
        readonly value: string;
        readonly valueHigh: string | null;
        readonly qualifier: Qualifier;
        readonly periodStart: string | null;
        readonly periodEnd: string | null;
        readonly confidence: Confidence;
        readonly standing: Standing;
        readonly note: string | null;
        readonly source: {
          readonly titleEn: string | null;
          readonly publisher: string | null;
          readonly url: string | null;
        };
        readonly contradiction: {
          readonly titleEn: string;
          readonly observations: readonly {
            readonly value: string;
            readonly qualifier: Qualifier;
          }[];
        } | null;
      }[];
      readonly pageInfo: {
        readonly hasNextPage: boolean;
        readonly endCursor: string | null;
      };
    };
  } | null;
};
export type IndicatorOverTimeVariables = Record<string, never>;
/** How many workers left each year, by whose word, and where do sources contradict each other? */
export const IndicatorOverTime: Question<IndicatorOverTimeAnswer, IndicatorOverTimeVariables> = {
  kind: 'question',
  keys: [],
  text: `query IndicatorOverTime {
  indicator(slug: "workers-sent") {
    nameVi
    unit
    definitionVi
    aggregation
    observations(first: 100, periodType: "year", totalsOnly: true) {
      totalCount
      nodes {
        kind
        value
        valueHigh
        qualifier
        periodStart
        periodEnd
        confidence
        standing
        note
        source {
          titleEn
          publisher
          url
        }
        contradiction {
          titleEn
          observations {
            value
            qualifier
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
`,
};

export type OldProvincesAnswer = {
  readonly territories: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly code: string | null;
      readonly nameVi: string | null;
      readonly measures: readonly {
        readonly measure: Measure;
        readonly value: string;
        readonly asOf: string | null;
        readonly source: {
          readonly titleVi: string | null;
        };
      }[];
      readonly successors: readonly {
        readonly on: string;
        readonly to: {
          readonly nameVi: string | null;
        };
      }[];
    }[];
  };
};
export type OldProvincesVariables = Record<string, never>;
/** Which 63 units were in force on 30/6/2025, and what became of them? */
export const OldProvinces: Question<OldProvincesAnswer, OldProvincesVariables> = {
  kind: 'question',
  keys: [],
  text: `query OldProvinces {
  territories(first: 100, validOn: "2025-06-30") {
    totalCount
    nodes {
      code
      nameVi
      measures {
        measure
        value
        asOf
        source {
          titleVi
        }
      }
      successors {
        on
        to {
          nameVi
        }
      }
    }
  }
}
`,
};

export type PlansComparedAnswer = {
  readonly gapMatrix: {
    readonly states: readonly GapState[];
    readonly agreement: {
      readonly read: number;
      readonly alike: number;
      readonly kappa: string | null;
    };
    readonly counts: readonly {
      readonly state: GapState;
      readonly cells: number;
    }[];
    readonly rows: readonly {
      readonly symbol: string | null;
      readonly nameVi: string | null;
    }[];
    readonly columns: readonly {
      readonly code: string;
      readonly rows: readonly {
        readonly nameVi: string | null;
      }[];
    }[];
    readonly cells: readonly (readonly number[])[];
  } | null;
};
export type PlansComparedVariables = Record<string, never>;
/** Which task is each province's plan silent on, what is in dispute, and how far do the two readers agree? */
export const PlansCompared: Question<PlansComparedAnswer, PlansComparedVariables> = {
  kind: 'question',
  keys: [],
  text: `query PlansCompared {
  gapMatrix(directive: "20-CT/TW") {
    states
    agreement {
      read
      alike
      kappa
    }
    counts {
      state
      cells
    }
    rows {
      symbol
      nameVi
    }
    columns {
      code
      rows(state: SILENT) {
        nameVi
      }
    }
    cells
  }
}
`,
};

export type PlansOfAProvinceAnswer = {
  readonly territory: {
    readonly nameVi: string | null;
    readonly predecessors: readonly {
      readonly on: string;
      readonly kind: string;
      readonly from: {
        readonly nameVi: string | null;
      };
      readonly source: {
        readonly symbol: string | null;
      };
    }[];
    readonly plans: {
      readonly nodes: readonly {
        readonly relation: PlanRelation;
        readonly status: string;
        readonly document: {
          readonly symbol: string | null;
          readonly issuedOn: string | null;
          readonly titleVi: string | null;
        };
        readonly targets: readonly {
          readonly textVi: string | null;
          readonly value: string | null;
          readonly unit: string | null;
          readonly period: string | null;
          readonly indicator: {
            readonly code: string;
          };
          readonly source: {
            readonly url: string | null;
          };
        }[];
        readonly provisions: {
          readonly nodes: readonly {
            readonly code: string;
            readonly titleVi: string;
            readonly tasks: readonly {
              readonly code: string;
            }[];
          }[];
        };
      }[];
    };
  } | null;
};
export type PlansOfAProvinceVariables = Record<string, never>;
/** What did Hải Phòng and the unit merged into it plan, with which targets? */
export const PlansOfAProvince: Question<PlansOfAProvinceAnswer, PlansOfAProvinceVariables> = {
  kind: 'question',
  keys: [],
  text: `query PlansOfAProvince {
  territory(slug: "hai-phong") {
    nameVi
    predecessors {
      on
      kind
      from {
        nameVi
      }
      source {
        symbol
      }
    }
    plans(first: 20, withPredecessors: true) {
      nodes {
        relation
        status
        document {
          symbol
          issuedOn
          titleVi
        }
        targets {
          textVi
          value
          unit
          period
          indicator {
            code
          }
          source {
            url
          }
        }
        provisions(first: 50) {
          nodes {
            code
            titleVi
            tasks {
              code
            }
          }
        }
      }
    }
  }
}
`,
};

export type ProvinceMapAnswer = {
  readonly territories: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly code: string | null;
      readonly nameVi: string | null;
      readonly slug: string;
      readonly tileRow: number | null;
      readonly tileColumn: number | null;
      readonly predecessors: readonly {
        readonly kind: string;
        readonly from: {
          readonly nameVi: string | null;
        };
      }[];
      readonly plans: {
        readonly nodes: readonly {
          readonly relation: PlanRelation;
          readonly document: {
            readonly symbol: string | null;
            readonly issuedOn: string | null;
          };
        }[];
      };
      readonly agencies: {
        readonly nodes: readonly {
          readonly nameVi: string | null;
          readonly latestClaims: {
            readonly nodes: readonly {
              readonly claim: Claim | null;
              readonly standing: Standing;
              readonly period: string;
            }[];
          };
        }[];
      };
    }[];
  };
};
export type ProvinceMapVariables = Record<string, never>;
/** The 34 tiles: what is on record for each province today? */
export const ProvinceMap: Question<ProvinceMapAnswer, ProvinceMapVariables> = {
  kind: 'question',
  keys: [],
  text: `query ProvinceMap {
  territories(first: 40) {
    totalCount
    nodes {
      code
      nameVi
      slug
      tileRow
      tileColumn
      predecessors {
        kind
        from {
          nameVi
        }
      }
      plans(first: 20, withPredecessors: true) {
        nodes {
          relation
          document {
            symbol
            issuedOn
          }
        }
      }
      agencies(first: 10, kind: PROVINCE_GOVERNMENT) {
        nodes {
          nameVi
          latestClaims(first: 10) {
            nodes {
              claim
              standing
              period
            }
          }
        }
      }
    }
  }
}
`,
};

export type PublishedReportsAnswer = {
  readonly publishedReports: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly isExample: boolean;
      readonly leafNumber: number | null;
      readonly publishedAt: string | null;
      readonly round: {
        readonly period: string;
        readonly dueAt: string | null;
      };
      readonly agency: {
        readonly nameVi: string | null;
      };
      readonly items: readonly {
        readonly claim: Claim | null;
        readonly done: string | null;
        readonly task: {
          readonly code: string;
        };
      }[];
      readonly values: readonly {
        readonly value: string | null;
        readonly numerator: string | null;
        readonly denominator: string | null;
        readonly denominatorBase: string | null;
        readonly indicator: {
          readonly code: string;
          readonly unit: string;
        };
      }[];
      readonly submittedBy: {
        readonly officeVi: string;
      } | null;
      readonly verifiedBy: {
        readonly officeVi: string;
      } | null;
      readonly publishedBy: {
        readonly officeVi: string;
      } | null;
      readonly supersedes: {
        readonly id: string;
      } | null;
      readonly supersededBy: {
        readonly id: string;
      } | null;
    }[];
  };
};
export type PublishedReportsVariables = Record<string, never>;
/** What has been published, by whom submitted, verified and published? */
export const PublishedReports: Question<PublishedReportsAnswer, PublishedReportsVariables> = {
  kind: 'question',
  keys: [],
  text: `query PublishedReports {
  publishedReports(first: 20) {
    totalCount
    nodes {
      isExample
      leafNumber
      publishedAt
      round {
        period
        dueAt
      }
      agency {
        nameVi
      }
      items {
        claim
        done
        task {
          code
        }
      }
      values {
        value
        numerator
        denominator
        denominatorBase
        indicator {
          code
          unit
        }
      }
      submittedBy {
        officeVi
      }
      verifiedBy {
        officeVi
      }
      publishedBy {
        officeVi
      }
      supersedes {
        id
      }
      supersededBy {
        id
      }
    }
  }
}
`,
};

export type ReportsOfMyBodyAnswer = {
  readonly myReports: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly id: string;
      readonly revision: number;
      readonly status: ReportStatus;
      readonly submittedAt: string | null;
      readonly round: {
        readonly id: string;
        readonly period: string;
        readonly dueAt: string | null;
      };
    }[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
      readonly startCursor: string | null;
      readonly endCursor: string | null;
    };
  };
};
export type ReportsOfMyBodyVariables = {
  readonly status?: ReportStatus | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
};
/** The reports of your body: at which step, due when? */
export const ReportsOfMyBody: Question<ReportsOfMyBodyAnswer, ReportsOfMyBodyVariables> = {
  kind: 'question',
  keys: [],
  text: `query ReportsOfMyBody($status: ReportStatus, $first: Int = 20, $after: String, $last: Int, $before: String) {
  myReports(status: $status, first: $first, after: $after, last: $last, before: $before) {
    totalCount
    nodes {
      id
      revision
      status
      submittedAt
      round {
        id
        period
        dueAt
      }
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
  }
}
`,
};

export type SaveReportAnswer = {
  readonly saveReport: {
    readonly __typename: 'Report';
    readonly id: string;
    readonly revision: number;
    readonly status: ReportStatus;
  } | {
    readonly __typename: 'Conflict';
    readonly code: RefusalCode;
    readonly text: string;
    readonly message: string;
    readonly currentRevision: number | null;
    readonly there: string | null;
  } | {
    readonly __typename: 'Forbidden';
    readonly code: RefusalCode;
    readonly text: string;
    readonly message: string;
  } | {
    readonly __typename: 'Invalid';
    readonly code: RefusalCode;
    readonly text: string;
    readonly message: string;
    readonly fields: readonly {
      readonly path: string;
      readonly code: RefusalCode;
      readonly text: string;
    }[];
  } | {
    readonly __typename: 'NotFound';
    readonly code: RefusalCode;
    readonly text: string;
    readonly message: string;
  } | {
    readonly __typename: 'WrongState';
    readonly code: RefusalCode;
    readonly text: string;
    readonly message: string;
  };
};
export type SaveReportVariables = {
  readonly id: string;
  readonly revision: number;
  readonly items?: readonly ReportItemInput[] | null | undefined;
  readonly values?: readonly ReportValueInput[] | null | undefined;
  readonly key?: string | undefined;
};
/** Save some lines of a draft; lines that are not named stay as they are. */
export const SaveReport: Change<SaveReportAnswer, SaveReportVariables> = {
  kind: 'change',
  keys: ['key'],
  text: `mutation SaveReport($id: ID!, $revision: Int!, $items: [ReportItemInput!], $values: [ReportValueInput!], $key: Key!) {
  saveReport(id: $id, revision: $revision, items: $items, values: $values, key: $key) {
    __typename
    ... on Report {
      id
      revision
      status
    }
    ... on Refusal {
      code
      text
      message
    }
    ... on Invalid {
      fields {
        path
        code
        text
      }
    }
    ... on Conflict {
      currentRevision
      there
    }
  }
}
`,
};

export type StartReportAnswer = {
  readonly startReport: {
    readonly __typename: 'Report';
    readonly id: string;
    readonly revision: number;
    readonly status: ReportStatus;
  } | {
    readonly __typename: 'Conflict';
    readonly code: RefusalCode;
    readonly text: string;
    readonly message: string;
    readonly currentRevision: number | null;
    readonly there: string | null;
  } | {
    readonly __typename: 'Forbidden';
    readonly code: RefusalCode;
    readonly text: string;
    readonly message: string;
  } | {
    readonly __typename: 'Invalid';
    readonly code: RefusalCode;
    readonly text: string;
    readonly message: string;
    readonly fields: readonly {
      readonly path: string;
      readonly code: RefusalCode;
      readonly text: string;
    }[];
  } | {
    readonly __typename: 'NotFound';
    readonly code: RefusalCode;
    readonly text: string;
    readonly message: string;
  } | {
    readonly __typename: 'WrongState';
    readonly code: RefusalCode;
    readonly text: string;
    readonly message: string;
  };
};
export type StartReportVariables = {
  readonly round: string;
  readonly agency?: string | null | undefined;
  readonly key?: string | undefined;
};
/** Open the report for a round, as a draft. */
export const StartReport: Change<StartReportAnswer, StartReportVariables> = {
  kind: 'change',
  keys: ['key'],
  text: `mutation StartReport($round: ID!, $agency: ID, $key: Key!) {
  startReport(round: $round, agency: $agency, key: $key) {
    __typename
    ... on Report {
      id
      revision
      status
    }
    ... on Refusal {
      code
      text
      message
    }
    ... on Invalid {
      fields {
        path
        code
        text
      }
    }
    ... on Conflict {
      currentRevision
      there
    }
  }
}
`,
};

export type SubmitReportAnswer = {
  readonly submitReport: {
    readonly __typename: 'Report';
    readonly id: string;
    readonly revision: number;
    readonly status: ReportStatus;
  } | {
    readonly __typename: 'Conflict';
    readonly code: RefusalCode;
    readonly text: string;
    readonly message: string;
    readonly currentRevision: number | null;
    readonly there: string | null;
  } | {
    readonly __typename: 'Forbidden';
    readonly code: RefusalCode;
    readonly text: string;
    readonly message: string;
  } | {
    readonly __typename: 'Invalid';
    readonly code: RefusalCode;
    readonly text: string;
    readonly message: string;
    readonly fields: readonly {
      readonly path: string;
      readonly code: RefusalCode;
      readonly text: string;
    }[];
  } | {
    readonly __typename: 'NotFound';
    readonly code: RefusalCode;
    readonly text: string;
    readonly message: string;
  } | {
    readonly __typename: 'WrongState';
    readonly code: RefusalCode;
    readonly text: string;
    readonly message: string;
  };
};
export type SubmitReportVariables = {
  readonly id: string;
  readonly revision: number;
  readonly key?: string | undefined;
};
/** Hand a finished report to the verifiers. */
export const SubmitReport: Change<SubmitReportAnswer, SubmitReportVariables> = {
  kind: 'change',
  keys: ['key'],
  text: `mutation SubmitReport($id: ID!, $revision: Int!, $key: Key!) {
  submitReport(id: $id, revision: $revision, key: $key) {
    __typename
    ... on Report {
      id
      revision
      status
    }
    ... on Refusal {
      code
      text
      message
    }
    ... on Invalid {
      fields {
        path
        code
        text
      }
    }
    ... on Conflict {
      currentRevision
      there
    }
  }
}
`,
};

export type WereTargetsMetAnswer = {
  readonly territory: {
    readonly nameVi: string | null;
    readonly plans: {
      readonly nodes: readonly {
        readonly document: {
          readonly symbol: string | null;
          readonly titleVi: string | null;
        };
        readonly targets: readonly {
          readonly textVi: string | null;
          readonly operator: TargetOperator | null;
          readonly value: string | null;
          readonly unit: string | null;
          readonly base: string | null;
          readonly evaluations: readonly {
            readonly verdict: TargetVerdict;
            readonly code: VerdictReason;
            readonly reason: string;
            readonly period: string | null;
            readonly population: string | null;
            readonly numerator: string | null;
            readonly atLeast: string | null;
            readonly atMost: string | null;
            readonly denominator: string | null;
            readonly denominatorAsOf: string | null;
            readonly asOf: string | null;
            readonly exact: string | null;
            readonly percent: string | null;
          }[];
        }[];
      }[];
    };
  } | null;
};
export type WereTargetsMetVariables = Record<string, never>;
/** Were Sơn La's targets for 2025 met, as far as published figures tell, and where they cannot be judged, why not? */
export const WereTargetsMet: Question<WereTargetsMetAnswer, WereTargetsMetVariables> = {
  kind: 'question',
  keys: [],
  text: `query WereTargetsMet {
  territory(slug: "son-la", validOn: "2025-06-30") {
    nameVi
    plans(first: 10) {
      nodes {
        document {
          symbol
          titleVi
        }
        targets {
          textVi
          operator
          value
          unit
          base
          evaluations {
            verdict
            code
            reason
            period
            population
            numerator
            atLeast
            atMost
            denominator
            denominatorAsOf
            asOf
            exact
            percent
          }
        }
      }
    }
  }
}
`,
};

export type WhatHasChangedAnswer = {
  readonly changes: {
    readonly changes: readonly {
      readonly version: string;
      readonly kind: PublicChangeKind;
      readonly action: string;
      readonly at: string;
      readonly revision: number;
      readonly type: string | null;
      readonly recordId: string | null;
    }[];
    readonly version: string;
    readonly hasMore: boolean;
  };
};
export type WhatHasChangedVariables = {
  readonly since?: string | null | undefined;
  readonly first?: number | null | undefined;
};
/** What has been published, put right or taken back since you last looked? */
export const WhatHasChanged: Question<WhatHasChangedAnswer, WhatHasChangedVariables> = {
  kind: 'question',
  keys: [],
  text: `query WhatHasChanged($since: String, $first: Int = 50) {
  changes(since: $since, first: $first) {
    changes {
      version
      kind
      action
      at
      revision
      type
      recordId
    }
    version
    hasMore
  }
}
`,
};

export type WhatIsNewAnswer = {
  readonly changes: {
    readonly changes: readonly {
      readonly at: string;
      readonly kind: PublicChangeKind;
      readonly action: string;
      readonly type: string | null;
    }[];
    readonly version: string;
    readonly earlier: string | null;
  };
};
export type WhatIsNewVariables = Record<string, never>;
/** What was published, put right or taken back most recently? */
export const WhatIsNew: Question<WhatIsNewAnswer, WhatIsNewVariables> = {
  kind: 'question',
  keys: [],
  text: `query WhatIsNew {
  changes(last: 5) {
    changes {
      at
      kind
      action
      type
    }
    version
    earlier
  }
}
`,
};

export type WhatIsOrderedAnswer = {
  readonly directive: {
    readonly symbol: string;
    readonly issuedOn: string;
    readonly issuer: {
      readonly nameVi: string | null;
    };
    readonly hasDatedDeadlines: boolean;
    readonly tasks: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly code: string;
        readonly level: TaskLevel;
        readonly kind: string;
        readonly cadence: Cadence | null;
        readonly titleVi: string;
        readonly deadlineText: string | null;
        readonly section: string;
        readonly parent: {
          readonly code: string;
        } | null;
        readonly holders: readonly {
          readonly role: AssignmentRole;
          readonly agency: {
            readonly nameVi: string | null;
          } | null;
          readonly vacancyReason: string | null;
        }[];
      }[];
    };
  } | null;
};
export type WhatIsOrderedVariables = Record<string, never>;
/** What does the directive order, in groups, how often, and who answers for each task today? */
export const WhatIsOrdered: Question<WhatIsOrderedAnswer, WhatIsOrderedVariables> = {
  kind: 'question',
  keys: [],
  text: `query WhatIsOrdered {
  directive(symbol: "20-CT/TW") {
    symbol
    issuedOn
    issuer {
      nameVi
    }
    hasDatedDeadlines
    tasks(first: 100) {
      totalCount
      nodes {
        code
        level
        kind
        cadence
        titleVi
        deadlineText
        section
        parent {
          code
        }
        holders {
          role
          agency {
            nameVi
          }
          vacancyReason
        }
      }
    }
  }
}
`,
};

export type WhoCarriesItOutAnswer = {
  readonly directive: {
    readonly task: {
      readonly titleVi: string;
      readonly provisions: {
        readonly nodes: readonly {
          readonly code: string;
          readonly titleVi: string;
          readonly plan: {
            readonly document: {
              readonly symbol: string | null;
              readonly issuedOn: string | null;
            };
            readonly agency: {
              readonly nameVi: string | null;
            };
          };
        }[];
      };
      readonly mappings: {
        readonly nodes: readonly {
          readonly state: MappingState | null;
          readonly isConfirmed: boolean;
          readonly plan: {
            readonly agency: {
              readonly nameVi: string | null;
            };
          };
          readonly readings: readonly {
            readonly reader: number;
            readonly state: MappingState;
            readonly section: string | null;
            readonly note: string | null;
          }[];
        }[];
      };
    } | null;
  } | null;
};
export type WhoCarriesItOutVariables = Record<string, never>;
/** Which plans carry out task 2.5, and who copied, extended, weakened or was silent on it? */
export const WhoCarriesItOut: Question<WhoCarriesItOutAnswer, WhoCarriesItOutVariables> = {
  kind: 'question',
  keys: [],
  text: `query WhoCarriesItOut {
  directive(symbol: "20-CT/TW") {
    task(code: "2.5") {
      titleVi
      provisions(first: 50) {
        nodes {
          code
          titleVi
          plan {
            document {
              symbol
              issuedOn
            }
            agency {
              nameVi
            }
          }
        }
      }
      mappings(first: 50) {
        nodes {
          state
          isConfirmed
          plan {
            agency {
              nameVi
            }
          }
          readings {
            reader
            state
            section
            note
          }
        }
      }
    }
  }
}
`,
};

export type WhoWasResponsibleAnswer = {
  readonly directive: {
    readonly task: {
      readonly titleVi: string;
      readonly assignments: readonly {
        readonly role: AssignmentRole;
        readonly agency: {
          readonly nameVi: string | null;
        };
        readonly source: {
          readonly url: string | null;
        };
      }[];
      readonly holders: readonly {
        readonly role: AssignmentRole;
        readonly from: string | null;
        readonly until: string | null;
        readonly agency: {
          readonly nameVi: string | null;
          readonly successors: readonly {
            readonly on: string;
            readonly kind: SuccessionKind;
            readonly to: {
              readonly nameVi: string | null;
            };
          }[];
          readonly predecessors: readonly {
            readonly on: string;
            readonly from: {
              readonly nameVi: string | null;
            };
          }[];
        } | null;
      }[];
    } | null;
  } | null;
};
export type WhoWasResponsibleVariables = Record<string, never>;
/** Who led, coordinated and supervised task 5.7.2 on 1/1/2023, when the Economic Commission still existed? */
export const WhoWasResponsible: Question<WhoWasResponsibleAnswer, WhoWasResponsibleVariables> = {
  kind: 'question',
  keys: [],
  text: `query WhoWasResponsible {
  directive(symbol: "20-CT/TW", validOn: "2023-01-01") {
    task(code: "5.7.2") {
      titleVi
      assignments {
        role
        agency {
          nameVi
        }
        source {
          url
        }
      }
      holders {
        role
        from
        until
        agency {
          nameVi
          successors {
            on
            kind
            to {
              nameVi
            }
          }
          predecessors {
            on
            from {
              nameVi
            }
          }
        }
      }
    }
  }
}
`,
};
