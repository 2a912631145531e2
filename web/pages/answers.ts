// Printed by `npm run schema` from the schema and the questions of the pages. Change those, not this.

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

export type AccountAnswer = {
  readonly viewer: {
    readonly scopes: readonly Scope[];
  };
  readonly node: {
    readonly memberships: readonly {
      readonly role: Role;
      readonly from: string;
      readonly until: string | null;
      readonly agency: {
        readonly nameVi: string | null;
        readonly nameEn: string | null;
      };
    }[];
    readonly sessions: readonly {
      readonly id: string;
      readonly revision: number;
      readonly label: string;
      readonly createdAt: string;
      readonly lastSeenAt: string;
    }[];
    readonly tokens: readonly {
      readonly id: string;
      readonly revision: number;
      readonly label: string;
      readonly scopes: readonly Scope[];
      readonly expiresAt: string;
      readonly revokedAt: string | null;
    }[];
  } | null;
};

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

export type BaselinePageAnswer = {
  readonly directives: {
    readonly nodes: readonly {
      readonly slug: string;
      readonly symbol: string;
      readonly subjectVi: string;
      readonly subjectEn: string;
    }[];
  };
  readonly leading: {
    readonly symbol: string;
    readonly answeredFor: {
      readonly code: string;
      readonly holders: readonly {
        readonly agency: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        } | null;
      }[];
    } | null;
  } | null;
  readonly directive: {
    readonly slug: string;
    readonly symbol: string;
    readonly issuedOn: string;
    readonly baselines: readonly {
      readonly code: string;
      readonly kind: BaselineKind;
      readonly titleVi: string;
      readonly titleEn: string;
      readonly section: string | null;
      readonly confidence: Confidence;
      readonly source: {
        readonly publisher: string | null;
        readonly url: string | null;
      };
      readonly spans: readonly {
        readonly kind: SpanKind;
        readonly first: string;
        readonly last: string;
        readonly firstRead: string | null;
        readonly lastRead: string | null;
        readonly state: SpanState;
        readonly words: string | null;
        readonly link: string | null;
        readonly text: {
          readonly language: string;
          readonly document: {
            readonly slug: string;
          };
        };
      }[];
      readonly tasks: readonly {
        readonly code: string;
        readonly titleVi: string;
        readonly titleEn: string;
      }[];
      readonly indicators: readonly {
        readonly slug: string;
        readonly nameVi: string;
        readonly nameEn: string;
        readonly national: {
          readonly nodes: readonly {
            readonly value: string;
            readonly valueHigh: string | null;
            readonly qualifier: Qualifier;
            readonly unit: string;
            readonly periodType: string;
            readonly periodStart: string | null;
            readonly periodEnd: string | null;
            readonly asOf: string | null;
            readonly confidence: Confidence;
            readonly sex: string | null;
            readonly dimension: unknown | null;
            readonly territory: {
              readonly kind: TerritoryKind;
              readonly nameVi: string | null;
              readonly nameEn: string | null;
              readonly until: string | null;
            };
            readonly market: {
              readonly nameVi: string;
              readonly nameEn: string;
            } | null;
            readonly source: {
              readonly publisher: string | null;
              readonly url: string | null;
            };
          }[];
        };
        readonly any: {
          readonly nodes: readonly {
            readonly value: string;
            readonly valueHigh: string | null;
            readonly qualifier: Qualifier;
            readonly unit: string;
            readonly periodType: string;
            readonly periodStart: string | null;
            readonly periodEnd: string | null;
            readonly asOf: string | null;
            readonly confidence: Confidence;
            readonly sex: string | null;
            readonly dimension: unknown | null;
            readonly territory: {
              readonly kind: TerritoryKind;
              readonly nameVi: string | null;
              readonly nameEn: string | null;
              readonly until: string | null;
            };
            readonly market: {
              readonly nameVi: string;
              readonly nameEn: string;
            } | null;
            readonly source: {
              readonly publisher: string | null;
              readonly url: string | null;
            };
          }[];
        };
      }[];
    }[];
    readonly leaves: {
      readonly nodes: readonly {
        readonly code: string;
        readonly status: ObligationStatus | null;
        readonly obligationCounts: {
          readonly total: number;
          readonly overdue: number;
          readonly sentBack: number;
          readonly waiting: number;
          readonly waitingLate: number;
          readonly reportedOnTime: number;
          readonly reportedLate: number;
          readonly doneOnTime: number;
          readonly doneLate: number;
          readonly notPursued: number;
        };
      }[];
    };
    readonly saidOfTasks: {
      readonly columns: readonly {
        readonly code: string | null;
      }[];
      readonly claims: readonly (readonly (Claim | null)[])[] | null;
    };
    readonly saidOfFigures: {
      readonly columns: readonly {
        readonly code: string | null;
      }[];
      readonly values: readonly (readonly (string | null)[])[] | null;
    };
    readonly othersOfTasks: {
      readonly rows: readonly {
        readonly id: string;
      }[];
      readonly columns: readonly {
        readonly code: string | null;
      }[];
      readonly claims: readonly (readonly (Claim | null)[])[] | null;
    };
    readonly othersOfFigures: {
      readonly rows: readonly {
        readonly id: string;
      }[];
      readonly columns: readonly {
        readonly code: string | null;
      }[];
      readonly values: readonly (readonly (string | null)[])[] | null;
    };
  } | null;
  readonly owing: {
    readonly bodies: readonly {
      readonly agency: string;
      readonly place: string | null;
    }[];
  };
};

export type BaselinePageNewest = {
  readonly value: string;
  readonly valueHigh: string | null;
  readonly qualifier: Qualifier;
  readonly unit: string;
  readonly periodType: string;
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
  readonly asOf: string | null;
  readonly confidence: Confidence;
  readonly sex: string | null;
  readonly dimension: unknown | null;
  readonly territory: {
    readonly kind: TerritoryKind;
    readonly nameVi: string | null;
    readonly nameEn: string | null;
    readonly until: string | null;
  };
  readonly market: {
    readonly nameVi: string;
    readonly nameEn: string;
  } | null;
  readonly source: {
    readonly publisher: string | null;
    readonly url: string | null;
  };
};

export type BodiesAnswer = {
  readonly directives: {
    readonly nodes: readonly {
      readonly slug: string;
      readonly symbol: string;
      readonly subjectVi: string;
      readonly subjectEn: string;
    }[];
  };
  readonly leading: {
    readonly symbol: string;
    readonly answeredFor: {
      readonly code: string;
      readonly holders: readonly {
        readonly agency: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        } | null;
      }[];
    } | null;
  } | null;
  readonly party_central: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly slug: string;
      readonly nameVi: string | null;
      readonly nameEn: string | null;
      readonly confidence: Confidence;
    }[];
  };
  readonly party_committee: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly slug: string;
      readonly nameVi: string | null;
      readonly nameEn: string | null;
      readonly confidence: Confidence;
    }[];
  };
  readonly national_assembly: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly slug: string;
      readonly nameVi: string | null;
      readonly nameEn: string | null;
      readonly confidence: Confidence;
    }[];
  };
  readonly government: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly slug: string;
      readonly nameVi: string | null;
      readonly nameEn: string | null;
      readonly confidence: Confidence;
    }[];
  };
  readonly ministry: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly slug: string;
      readonly nameVi: string | null;
      readonly nameEn: string | null;
      readonly confidence: Confidence;
    }[];
  };
  readonly agency: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly slug: string;
      readonly nameVi: string | null;
      readonly nameEn: string | null;
      readonly confidence: Confidence;
    }[];
  };
  readonly front: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly slug: string;
      readonly nameVi: string | null;
      readonly nameEn: string | null;
      readonly confidence: Confidence;
    }[];
  };
  readonly mass_organisation: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly slug: string;
      readonly nameVi: string | null;
      readonly nameEn: string | null;
      readonly confidence: Confidence;
    }[];
  };
  readonly bank: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly slug: string;
      readonly nameVi: string | null;
      readonly nameEn: string | null;
      readonly confidence: Confidence;
    }[];
  };
  readonly fund: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly slug: string;
      readonly nameVi: string | null;
      readonly nameEn: string | null;
      readonly confidence: Confidence;
    }[];
  };
  readonly enterprise: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly slug: string;
      readonly nameVi: string | null;
      readonly nameEn: string | null;
      readonly confidence: Confidence;
    }[];
  };
  readonly province_party: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly slug: string;
      readonly nameVi: string | null;
      readonly nameEn: string | null;
      readonly confidence: Confidence;
    }[];
  };
  readonly province_government: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly slug: string;
      readonly nameVi: string | null;
      readonly nameEn: string | null;
      readonly confidence: Confidence;
    }[];
  };
  readonly province_department: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly slug: string;
      readonly nameVi: string | null;
      readonly nameEn: string | null;
      readonly confidence: Confidence;
    }[];
  };
};

export type BodiesBodies = {
  readonly totalCount: number;
  readonly nodes: readonly {
    readonly slug: string;
    readonly nameVi: string | null;
    readonly nameEn: string | null;
    readonly confidence: Confidence;
  }[];
};

export type BodiesDataAnswer = {
  readonly directives: {
    readonly nodes: readonly {
      readonly slug: string;
      readonly symbol: string;
      readonly subjectVi: string;
      readonly subjectEn: string;
    }[];
  };
  readonly leading: {
    readonly symbol: string;
    readonly answeredFor: {
      readonly code: string;
      readonly holders: readonly {
        readonly agency: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        } | null;
      }[];
    } | null;
  } | null;
  readonly agencies: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly nameVi: string | null;
      readonly nameEn: string | null;
      readonly kind: AgencyKind;
      readonly shortName: string | null;
      readonly isCollective: boolean;
      readonly startedOn: string | null;
      readonly endedOn: string | null;
      readonly confidence: Confidence;
      readonly territory: {
        readonly nameVi: string | null;
        readonly nameEn: string | null;
      } | null;
      readonly source: {
        readonly publisher: string | null;
        readonly url: string | null;
      };
      readonly successors: readonly {
        readonly on: string;
        readonly kind: SuccessionKind;
        readonly scope: string | null;
        readonly confidence: Confidence;
        readonly to: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        };
        readonly source: {
          readonly publisher: string | null;
          readonly url: string | null;
        };
      }[];
    }[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    };
  };
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

export type BodyPageAnswer = {
  readonly overdue: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly status: ObligationStatus;
      readonly daysLate: number | null;
      readonly reporting: {
        readonly step: ReportStep;
        readonly handedInAt: string | null;
      };
      readonly dueAt: string;
      readonly standing: Standing;
      readonly round: {
        readonly period: string;
      };
      readonly task: {
        readonly code: string;
        readonly titleVi: string;
        readonly titleEn: string;
        readonly directive: {
          readonly slug: string;
        };
      };
    }[];
  };
  readonly directives: {
    readonly nodes: readonly {
      readonly slug: string;
      readonly symbol: string;
      readonly subjectVi: string;
      readonly subjectEn: string;
    }[];
  };
  readonly leading: {
    readonly symbol: string;
    readonly answeredFor: {
      readonly code: string;
      readonly holders: readonly {
        readonly agency: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        } | null;
      }[];
    } | null;
  } | null;
  readonly subjects: {
    readonly nodes: readonly {
      readonly slug: string;
      readonly symbol: string;
      readonly subject: {
        readonly confidence: Confidence;
        readonly holders: readonly {
          readonly from: string | null;
          readonly agency: {
            readonly slug: string;
          } | null;
        }[];
        readonly source: {
          readonly publisher: string | null;
          readonly url: string | null;
        };
      } | null;
    }[];
  };
  readonly agency: {
    readonly slug: string;
    readonly nameVi: string | null;
    readonly nameEn: string | null;
    readonly shortName: string | null;
    readonly kind: AgencyKind;
    readonly isCollective: boolean;
    readonly startedOn: string | null;
    readonly endedOn: string | null;
    readonly confidence: Confidence;
    readonly source: {
      readonly publisher: string | null;
      readonly url: string | null;
    };
    readonly names: readonly {
      readonly nameVi: string;
      readonly nameEn: string | null;
      readonly from: string | null;
      readonly until: string | null;
    }[];
    readonly territory: {
      readonly slug: string;
      readonly kind: TerritoryKind;
      readonly nameVi: string | null;
      readonly nameEn: string | null;
      readonly until: string | null;
    } | null;
    readonly parent: {
      readonly slug: string;
      readonly nameVi: string | null;
      readonly nameEn: string | null;
    } | null;
    readonly predecessors: readonly {
      readonly on: string;
      readonly kind: SuccessionKind;
      readonly function: string;
      readonly confidence: Confidence;
      readonly source: {
        readonly publisher: string | null;
        readonly url: string | null;
      };
      readonly from: {
        readonly slug: string;
        readonly nameVi: string | null;
        readonly nameEn: string | null;
      };
    }[];
    readonly successors: readonly {
      readonly on: string;
      readonly kind: SuccessionKind;
      readonly function: string;
      readonly confidence: Confidence;
      readonly source: {
        readonly publisher: string | null;
        readonly url: string | null;
      };
      readonly to: {
        readonly slug: string;
        readonly nameVi: string | null;
        readonly nameEn: string | null;
      };
    }[];
    readonly duties: {
      readonly totalCount: number;
      readonly pageInfo: {
        readonly hasNextPage: boolean;
        readonly endCursor: string | null;
      };
      readonly nodes: readonly {
        readonly role: AssignmentRole;
        readonly from: string | null;
        readonly until: string | null;
        readonly succession: {
          readonly on: string;
          readonly kind: SuccessionKind;
          readonly function: string;
          readonly confidence: Confidence;
          readonly source: {
            readonly publisher: string | null;
            readonly url: string | null;
          };
          readonly from: {
            readonly slug: string;
            readonly nameVi: string | null;
            readonly nameEn: string | null;
          };
        } | null;
        readonly assignment: {
          readonly basis: string;
          readonly section: string | null;
          readonly confidence: Confidence;
          readonly agency: {
            readonly slug: string;
            readonly nameVi: string | null;
            readonly nameEn: string | null;
          };
          readonly document: {
            readonly symbol: string | null;
            readonly issuedOn: string | null;
            readonly titleVi: string | null;
            readonly titleEn: string | null;
          };
          readonly source: {
            readonly publisher: string | null;
            readonly url: string | null;
          };
        };
        readonly task: {
          readonly code: string;
          readonly titleVi: string;
          readonly titleEn: string;
          readonly directive: {
            readonly slug: string;
          };
        } | null;
        readonly provision: {
          readonly code: string;
          readonly titleVi: string;
          readonly titleEn: string;
          readonly plan: {
            readonly document: {
              readonly symbol: string | null;
              readonly issuedOn: string | null;
              readonly titleVi: string | null;
              readonly titleEn: string | null;
            };
          };
        } | null;
      }[];
    };
    readonly fields: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly from: string;
        readonly section: string | null;
        readonly document: {
          readonly symbol: string | null;
          readonly issuedOn: string | null;
          readonly titleVi: string | null;
          readonly titleEn: string | null;
        };
        readonly tasks: readonly {
          readonly code: string;
          readonly directive: {
            readonly slug: string;
          };
        }[];
        readonly indicators: readonly {
          readonly slug: string;
          readonly nameVi: string;
          readonly nameEn: string;
        }[];
      }[];
    };
    readonly obligationCounts: {
      readonly total: number;
      readonly notYet: number;
      readonly dueSoon: number;
      readonly overdue: number;
      readonly waiting: number;
      readonly waitingLate: number;
      readonly sentBack: number;
      readonly reportedOnTime: number;
      readonly reportedLate: number;
      readonly doneOnTime: number;
      readonly doneLate: number;
      readonly notPursued: number;
      readonly exempt: number;
      readonly notResponsible: number;
    };
    readonly examples: {
      readonly total: number;
      readonly notYet: number;
      readonly dueSoon: number;
      readonly overdue: number;
      readonly waiting: number;
      readonly waitingLate: number;
      readonly sentBack: number;
      readonly reportedOnTime: number;
      readonly reportedLate: number;
      readonly doneOnTime: number;
      readonly doneLate: number;
      readonly notPursued: number;
      readonly exempt: number;
      readonly notResponsible: number;
    };
    readonly reports: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly isExample: boolean;
        readonly publishedAt: string | null;
        readonly supersededAt: string | null;
        readonly round: {
          readonly period: string;
        };
        readonly verifiedByAgency: {
          readonly slug: string;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        } | null;
        readonly items: readonly {
          readonly claim: Claim | null;
          readonly nothingBecause: string | null;
          readonly withdrawnBecause: string | null;
          readonly citationId: string | null;
          readonly task: {
            readonly code: string;
            readonly titleVi: string;
            readonly titleEn: string;
            readonly directive: {
              readonly slug: string;
            };
          };
          readonly verdict: {
            readonly assessment: Assessment;
            readonly reason: string;
            readonly assessedByAgency: {
              readonly slug: string;
              readonly nameVi: string | null;
              readonly nameEn: string | null;
            };
          } | null;
        }[];
        readonly values: readonly {
          readonly value: string | null;
          readonly isWithheld: boolean;
          readonly withdrawnBecause: string | null;
          readonly citationId: string | null;
          readonly indicator: {
            readonly slug: string;
            readonly nameVi: string;
            readonly nameEn: string;
            readonly unit: string;
          };
        }[];
      }[];
    };
    readonly findings: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly status: FindingStatus;
        readonly severity: Severity;
        readonly summary: string;
        readonly cases: number | null;
        readonly casesOf: string | null;
        readonly recordedOn: string;
        readonly measure: string | null;
        readonly handledOn: string | null;
        readonly closedOn: string | null;
        readonly withdrawnOn: string | null;
        readonly withdrawnReason: string | null;
        readonly standing: Standing;
        readonly task: {
          readonly code: string;
        };
        readonly agency: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        };
        readonly handledByAgency: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        } | null;
        readonly closedByAgency: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        } | null;
        readonly inspection: {
          readonly byAgency: {
            readonly nameVi: string | null;
            readonly nameEn: string | null;
          };
        } | null;
        readonly document: {
          readonly symbol: string | null;
        } | null;
      }[];
    };
    readonly recommendations: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly text: string | null;
        readonly madeOn: string;
        readonly answeredAs: RecommendationAnswer | null;
        readonly answerText: string | null;
        readonly answeredOn: string | null;
        readonly withdrawnOn: string | null;
        readonly withdrawnReason: string | null;
        readonly standing: Standing;
        readonly task: {
          readonly code: string;
        } | null;
        readonly from: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        } | null;
        readonly to: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        } | null;
        readonly answeredByAgency: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        } | null;
        readonly document: {
          readonly symbol: string | null;
        } | null;
      }[];
    };
    readonly commendations: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly reason: string | null;
        readonly commendedOn: string;
        readonly withdrawnOn: string | null;
        readonly withdrawnReason: string | null;
        readonly standing: Standing;
        readonly task: {
          readonly code: string;
        } | null;
        readonly round: {
          readonly period: string;
        } | null;
        readonly agency: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        };
        readonly document: {
          readonly symbol: string | null;
        };
      }[];
    };
  } | null;
};

export type BodyPageBody = {
  readonly slug: string;
  readonly nameVi: string | null;
  readonly nameEn: string | null;
};

export type BodyPageStep = {
  readonly on: string;
  readonly kind: SuccessionKind;
  readonly function: string;
  readonly confidence: Confidence;
  readonly source: {
    readonly publisher: string | null;
    readonly url: string | null;
  };
};

export type BodyPageCounts = {
  readonly total: number;
  readonly notYet: number;
  readonly dueSoon: number;
  readonly overdue: number;
  readonly waiting: number;
  readonly waitingLate: number;
  readonly sentBack: number;
  readonly reportedOnTime: number;
  readonly reportedLate: number;
  readonly doneOnTime: number;
  readonly doneLate: number;
  readonly notPursued: number;
  readonly exempt: number;
  readonly notResponsible: number;
};

export type BodyPageFindings = {
  readonly totalCount: number;
  readonly nodes: readonly {
    readonly status: FindingStatus;
    readonly severity: Severity;
    readonly summary: string;
    readonly cases: number | null;
    readonly casesOf: string | null;
    readonly recordedOn: string;
    readonly measure: string | null;
    readonly handledOn: string | null;
    readonly closedOn: string | null;
    readonly withdrawnOn: string | null;
    readonly withdrawnReason: string | null;
    readonly standing: Standing;
    readonly task: {
      readonly code: string;
    };
    readonly agency: {
      readonly nameVi: string | null;
      readonly nameEn: string | null;
    };
    readonly handledByAgency: {
      readonly nameVi: string | null;
      readonly nameEn: string | null;
    } | null;
    readonly closedByAgency: {
      readonly nameVi: string | null;
      readonly nameEn: string | null;
    } | null;
    readonly inspection: {
      readonly byAgency: {
        readonly nameVi: string | null;
        readonly nameEn: string | null;
      };
    } | null;
    readonly document: {
      readonly symbol: string | null;
    } | null;
  }[];
};

export type BodyPageRecommendations = {
  readonly totalCount: number;
  readonly nodes: readonly {
    readonly text: string | null;
    readonly madeOn: string;
    readonly answeredAs: RecommendationAnswer | null;
    readonly answerText: string | null;
    readonly answeredOn: string | null;
    readonly withdrawnOn: string | null;
    readonly withdrawnReason: string | null;
    readonly standing: Standing;
    readonly task: {
      readonly code: string;
    } | null;
    readonly from: {
      readonly nameVi: string | null;
      readonly nameEn: string | null;
    } | null;
    readonly to: {
      readonly nameVi: string | null;
      readonly nameEn: string | null;
    } | null;
    readonly answeredByAgency: {
      readonly nameVi: string | null;
      readonly nameEn: string | null;
    } | null;
    readonly document: {
      readonly symbol: string | null;
    } | null;
  }[];
};

export type BodyPageCommendations = {
  readonly totalCount: number;
  readonly nodes: readonly {
    readonly reason: string | null;
    readonly commendedOn: string;
    readonly withdrawnOn: string | null;
    readonly withdrawnReason: string | null;
    readonly standing: Standing;
    readonly task: {
      readonly code: string;
    } | null;
    readonly round: {
      readonly period: string;
    } | null;
    readonly agency: {
      readonly nameVi: string | null;
      readonly nameEn: string | null;
    };
    readonly document: {
      readonly symbol: string | null;
    };
  }[];
};

export type ChangesPageAnswer = {
  readonly directives: {
    readonly nodes: readonly {
      readonly slug: string;
      readonly symbol: string;
      readonly subjectVi: string;
      readonly subjectEn: string;
    }[];
  };
  readonly leading: {
    readonly symbol: string;
    readonly answeredFor: {
      readonly code: string;
      readonly holders: readonly {
        readonly agency: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        } | null;
      }[];
    } | null;
  } | null;
  readonly changes: {
    readonly version: string;
    readonly earlier: string | null;
    readonly changes: readonly {
      readonly version: string;
      readonly kind: PublicChangeKind;
      readonly action: string;
      readonly at: string;
      readonly type: string | null;
      readonly recordId: string | null;
      readonly record: {
        readonly __typename: 'Report';
        readonly isExample: boolean;
        readonly supersededAt: string | null;
        readonly supersedes: {
          readonly id: string;
        } | null;
        readonly agency: {
          readonly slug: string;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        };
        readonly territory: {
          readonly slug: string;
          readonly kind: TerritoryKind;
        } | null;
        readonly round: {
          readonly period: string;
          readonly directive: {
            readonly slug: string;
          };
        };
      } | {
        readonly __typename: 'ReviewPack';
        readonly standing: Standing;
        readonly citationId: string | null;
        readonly period: string;
        readonly knownOn: string;
        readonly directive: {
          readonly slug: string;
        };
      } | {
        readonly __typename: 'Observation';
        readonly standing: Standing;
        readonly citationId: string | null;
        readonly value: string;
        readonly valueHigh: string | null;
        readonly qualifier: Qualifier;
        readonly unit: string;
        readonly periodType: string;
        readonly periodStart: string | null;
        readonly periodEnd: string | null;
        readonly asOf: string | null;
        readonly indicator: {
          readonly slug: string;
          readonly nameVi: string;
          readonly nameEn: string;
        };
        readonly place: {
          readonly slug: string;
          readonly kind: TerritoryKind;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
          readonly until: string | null;
        };
        readonly market: {
          readonly nameVi: string;
          readonly nameEn: string;
        } | null;
        readonly sex: string | null;
        readonly dimension: unknown | null;
      } | {
        readonly __typename: 'Target';
        readonly citationId: string | null;
        readonly textVi: string | null;
        readonly textEn: string | null;
        readonly plan: {
          readonly document: {
            readonly symbol: string | null;
            readonly titleVi: string | null;
            readonly titleEn: string | null;
          };
          readonly territory: {
            readonly slug: string;
            readonly kind: TerritoryKind;
          } | null;
          readonly directive: {
            readonly slug: string;
          };
        };
      } | {
        readonly __typename: 'TerritoryMeasure';
        readonly citationId: string | null;
        readonly measure: Measure;
        readonly value: string;
        readonly asOf: string | null;
      } | {
        readonly __typename: 'Indicator';
        readonly slug: string;
        readonly calledVi: string;
        readonly calledEn: string;
        readonly tasks: readonly {
          readonly directive: {
            readonly slug: string;
          };
        }[];
      } | {
        readonly __typename: 'QualityRule';
        readonly indicator: {
          readonly slug: string;
          readonly nameVi: string;
          readonly nameEn: string;
          readonly tasks: readonly {
            readonly directive: {
              readonly slug: string;
            };
          }[];
        };
      } | {
        readonly __typename: 'CellThreshold';
        readonly threshold: number;
        readonly about: {
          readonly slug: string;
          readonly nameVi: string;
          readonly nameEn: string;
          readonly tasks: readonly {
            readonly directive: {
              readonly slug: string;
            };
          }[];
        } | null;
      } | {
        readonly __typename: 'Mapping';
        readonly gap: GapState;
        readonly task: {
          readonly code: string;
          readonly directive: {
            readonly slug: string;
          };
        };
        readonly plan: {
          readonly document: {
            readonly symbol: string | null;
            readonly titleVi: string | null;
            readonly titleEn: string | null;
          };
          readonly territory: {
            readonly slug: string;
            readonly kind: TerritoryKind;
          } | null;
          readonly directive: {
            readonly slug: string;
          };
        };
      } | {
        readonly __typename: 'Plan';
        readonly document: {
          readonly symbol: string | null;
          readonly titleVi: string | null;
          readonly titleEn: string | null;
        };
        readonly territory: {
          readonly slug: string;
          readonly kind: TerritoryKind;
        } | null;
        readonly directive: {
          readonly slug: string;
        };
      } | {
        readonly __typename: 'Provision';
        readonly code: string;
        readonly plan: {
          readonly document: {
            readonly symbol: string | null;
            readonly titleVi: string | null;
            readonly titleEn: string | null;
          };
          readonly territory: {
            readonly slug: string;
            readonly kind: TerritoryKind;
          } | null;
          readonly directive: {
            readonly slug: string;
          };
        };
      } | {
        readonly __typename: 'Document';
        readonly slug: string;
        readonly standing: Standing;
        readonly sign: string | null;
        readonly paperVi: string | null;
        readonly paperEn: string | null;
      } | {
        readonly __typename: 'Ruling';
        readonly standing: Standing;
        readonly authority: {
          readonly slug: string;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        };
        readonly document: {
          readonly symbol: string | null;
          readonly titleVi: string | null;
          readonly titleEn: string | null;
        };
        readonly tasks: readonly {
          readonly code: string;
          readonly directive: {
            readonly slug: string;
          };
        }[];
        readonly directive: {
          readonly slug: string;
        };
      } | {
        readonly __typename: 'Exemption';
        readonly standing: Standing;
        readonly withdrawnOn: string | null;
        readonly withdrawnReason: string | null;
        readonly exempting: ExemptionKind;
        readonly obligation: {
          readonly agency: {
            readonly slug: string;
            readonly nameVi: string | null;
            readonly nameEn: string | null;
          };
          readonly round: {
            readonly period: string;
          };
          readonly task: {
            readonly code: string;
            readonly directive: {
              readonly slug: string;
            };
          };
        };
      } | {
        readonly __typename: 'Round';
        readonly standing: Standing;
        readonly period: string;
        readonly directive: {
          readonly slug: string;
        };
      } | {
        readonly __typename: 'Task';
        readonly code: string;
        readonly directive: {
          readonly slug: string;
        };
        readonly titleVi: string;
        readonly titleEn: string;
      } | {
        readonly __typename: 'Assignment';
        readonly role: AssignmentRole;
        readonly agency: {
          readonly slug: string;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        };
        readonly of: {
          readonly code: string;
          readonly directive: {
            readonly slug: string;
          };
        } | null;
      } | {
        readonly __typename: 'AssigneeSet';
        readonly standing: Standing;
        readonly collective: {
          readonly slug: string;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        };
      } | {
        readonly __typename: 'Directive';
        readonly slug: string;
        readonly symbol: string;
      } | {
        readonly __typename: 'DirectiveSubject';
        readonly agency: {
          readonly slug: string;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        };
        readonly directive: {
          readonly slug: string;
          readonly symbol: string;
        };
      } | {
        readonly __typename: 'Field';
        readonly agency: {
          readonly slug: string;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        };
      } | {
        readonly __typename: 'Agency';
        readonly slug: string;
        readonly nameVi: string | null;
        readonly nameEn: string | null;
      } | {
        readonly __typename: 'AgencyName';
        readonly calledVi: string;
        readonly bodyEn: string | null;
      } | {
        readonly __typename: 'Succession';
        readonly passing: SuccessionKind;
        readonly on: string;
        readonly giver: {
          readonly slug: string;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        };
        readonly heir: {
          readonly slug: string;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        };
      } | {
        readonly __typename: 'Territory';
        readonly slug: string;
        readonly kind: TerritoryKind;
        readonly nameVi: string | null;
        readonly nameEn: string | null;
        readonly until: string | null;
      } | {
        readonly __typename: 'TerritoryName';
        readonly calledVi: string;
        readonly calledEn: string;
      } | {
        readonly __typename: 'TerritoryMapping';
        readonly on: string;
        readonly before: {
          readonly slug: string;
          readonly kind: TerritoryKind;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
          readonly until: string | null;
        };
        readonly after: {
          readonly slug: string;
          readonly kind: TerritoryKind;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
          readonly until: string | null;
        };
      } | {
        readonly __typename: 'Verdict';
        readonly standing: Standing;
        readonly assessment: Assessment;
        readonly agency: {
          readonly slug: string;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        };
        readonly task: {
          readonly code: string;
          readonly directive: {
            readonly slug: string;
          };
        };
        readonly assessedByAgency: {
          readonly slug: string;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        };
      } | {
        readonly __typename: 'Inspection';
        readonly standing: Standing;
        readonly agency: {
          readonly slug: string;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        };
        readonly byAgency: {
          readonly slug: string;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        };
        readonly directive: {
          readonly slug: string;
        };
      } | {
        readonly __typename: 'Finding';
        readonly standing: Standing;
        readonly withdrawnOn: string | null;
        readonly withdrawnReason: string | null;
        readonly agency: {
          readonly slug: string;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        };
        readonly task: {
          readonly code: string;
          readonly directive: {
            readonly slug: string;
          };
        };
      } | {
        readonly __typename: 'SupervisionStatement';
        readonly standing: Standing;
        readonly withdrawnOn: string | null;
        readonly withdrawnReason: string | null;
        readonly view: SupervisionView | null;
        readonly agency: {
          readonly slug: string;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        };
        readonly task: {
          readonly code: string;
          readonly directive: {
            readonly slug: string;
          };
        };
      } | {
        readonly __typename: 'Recommendation';
        readonly standing: Standing;
        readonly withdrawnOn: string | null;
        readonly withdrawnReason: string | null;
        readonly sender: {
          readonly slug: string;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        } | null;
        readonly receiver: {
          readonly slug: string;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        } | null;
        readonly of: {
          readonly code: string;
          readonly directive: {
            readonly slug: string;
          };
        } | null;
        readonly directive: {
          readonly slug: string;
        };
      } | {
        readonly __typename: 'Commendation';
        readonly standing: Standing;
        readonly withdrawnOn: string | null;
        readonly withdrawnReason: string | null;
        readonly agency: {
          readonly slug: string;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        };
        readonly byAgency: {
          readonly slug: string;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        };
        readonly of: {
          readonly code: string;
          readonly directive: {
            readonly slug: string;
          };
        } | null;
      } | null;
    }[];
  };
};

export type ChangesPageBody = {
  readonly slug: string;
  readonly nameVi: string | null;
  readonly nameEn: string | null;
};

export type ChangesPagePlace = {
  readonly slug: string;
  readonly kind: TerritoryKind;
  readonly nameVi: string | null;
  readonly nameEn: string | null;
  readonly until: string | null;
};

export type ChangesPageUnder = {
  readonly slug: string;
};

export type ChangesPageDuty = {
  readonly code: string;
  readonly directive: {
    readonly slug: string;
  };
};

export type ChangesPagePaper = {
  readonly document: {
    readonly symbol: string | null;
    readonly titleVi: string | null;
    readonly titleEn: string | null;
  };
  readonly territory: {
    readonly slug: string;
    readonly kind: TerritoryKind;
  } | null;
  readonly directive: {
    readonly slug: string;
  };
};

export type CitationPageAnswer = {
  readonly directives: {
    readonly nodes: readonly {
      readonly slug: string;
      readonly symbol: string;
      readonly subjectVi: string;
      readonly subjectEn: string;
    }[];
  };
  readonly leading: {
    readonly symbol: string;
    readonly answeredFor: {
      readonly code: string;
      readonly holders: readonly {
        readonly agency: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        } | null;
      }[];
    } | null;
  } | null;
  readonly citation: {
    readonly citationId: string;
    readonly type: string;
    readonly bytes: string;
    readonly sha256: string;
    readonly revisedSince: boolean;
    readonly revisedBy: string | null;
    readonly now: {
      readonly __typename: 'Observation';
      readonly value: string;
      readonly valueHigh: string | null;
      readonly qualifier: Qualifier;
      readonly unit: string;
      readonly kind: ObservationKind;
      readonly sex: string | null;
      readonly dimension: unknown | null;
      readonly indicator: {
        readonly slug: string;
        readonly nameVi: string;
        readonly nameEn: string;
      };
      readonly territory: {
        readonly slug: string;
        readonly kind: TerritoryKind;
        readonly nameVi: string | null;
        readonly nameEn: string | null;
        readonly until: string | null;
      };
      readonly market: {
        readonly nameVi: string;
        readonly nameEn: string;
      } | null;
      readonly source: {
        readonly publisher: string | null;
        readonly symbol: string | null;
        readonly url: string | null;
        readonly issuedOn: string | null;
      };
    } | {
      readonly __typename: 'Target';
      readonly textVi: string | null;
      readonly textEn: string | null;
      readonly indicator: {
        readonly slug: string;
        readonly nameVi: string;
        readonly nameEn: string;
      };
      readonly place: {
        readonly slug: string;
        readonly kind: TerritoryKind;
        readonly nameVi: string | null;
        readonly nameEn: string | null;
        readonly until: string | null;
      } | null;
      readonly plan: {
        readonly document: {
          readonly symbol: string | null;
          readonly titleVi: string | null;
          readonly titleEn: string | null;
        };
      };
      readonly source: {
        readonly publisher: string | null;
        readonly url: string | null;
      };
    } | {
      readonly __typename: 'TerritoryMeasure';
      readonly measure: Measure;
      readonly value: string;
      readonly asOf: string | null;
      readonly source: {
        readonly publisher: string | null;
        readonly url: string | null;
      };
    } | {
      readonly __typename: 'Mapping';
      readonly gap: GapState;
      readonly section: string | null;
      readonly task: {
        readonly code: string;
        readonly titleVi: string;
        readonly titleEn: string;
      };
      readonly plan: {
        readonly document: {
          readonly symbol: string | null;
          readonly titleVi: string | null;
          readonly titleEn: string | null;
        };
        readonly territory: {
          readonly slug: string;
          readonly kind: TerritoryKind;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
          readonly until: string | null;
        } | null;
        readonly source: {
          readonly publisher: string | null;
          readonly url: string | null;
        };
      };
    } | {
      readonly __typename: 'Report';
      readonly isExample: boolean;
      readonly leafNumber: number | null;
      readonly publishedAt: string | null;
      readonly supersededAt: string | null;
      readonly agency: {
        readonly nameVi: string | null;
        readonly nameEn: string | null;
      };
      readonly round: {
        readonly period: string;
      };
      readonly submittedBy: {
        readonly officeVi: string;
        readonly officeEn: string;
      } | null;
      readonly verifiedBy: {
        readonly officeVi: string;
        readonly officeEn: string;
      } | null;
      readonly publishedBy: {
        readonly officeVi: string;
        readonly officeEn: string;
      } | null;
      readonly items: readonly {
        readonly citationId: string | null;
        readonly claim: Claim | null;
        readonly done: string | null;
        readonly task: {
          readonly code: string;
          readonly titleVi: string;
          readonly titleEn: string;
        };
      }[];
      readonly values: readonly {
        readonly citationId: string | null;
        readonly value: string | null;
        readonly isWithheld: boolean;
        readonly indicator: {
          readonly slug: string;
          readonly nameVi: string;
          readonly nameEn: string;
          readonly unit: string;
        };
      }[];
      readonly supersededBy: {
        readonly items: readonly {
          readonly citationId: string | null;
          readonly claim: Claim | null;
          readonly done: string | null;
          readonly nothingBecause: string | null;
          readonly withdrawnBecause: string | null;
          readonly task: {
            readonly code: string;
          };
        }[];
        readonly values: readonly {
          readonly citationId: string | null;
          readonly value: string | null;
          readonly isWithheld: boolean;
          readonly withdrawnBecause: string | null;
          readonly indicator: {
            readonly unit: string;
          };
        }[];
      } | null;
    } | null;
  } | null;
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

export type CommendationsDataAnswer = {
  readonly directives: {
    readonly nodes: readonly {
      readonly slug: string;
      readonly symbol: string;
      readonly subjectVi: string;
      readonly subjectEn: string;
    }[];
  };
  readonly leading: {
    readonly symbol: string;
    readonly answeredFor: {
      readonly code: string;
      readonly holders: readonly {
        readonly agency: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        } | null;
      }[];
    } | null;
  } | null;
  readonly commendations: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly reason: string | null;
      readonly commendedOn: string;
      readonly standing: Standing;
      readonly withdrawnOn: string | null;
      readonly withdrawnReason: string | null;
      readonly leafNumber: number | null;
      readonly document: {
        readonly symbol: string | null;
      };
      readonly task: {
        readonly code: string;
      } | null;
      readonly round: {
        readonly period: string;
      } | null;
      readonly agency: {
        readonly nameVi: string | null;
        readonly nameEn: string | null;
      };
      readonly byAgency: {
        readonly nameVi: string | null;
        readonly nameEn: string | null;
      };
    }[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    };
  };
};

export type DataCatalogueAnswer = {
  readonly directives: {
    readonly nodes: readonly {
      readonly slug: string;
      readonly symbol: string;
      readonly subjectVi: string;
      readonly subjectEn: string;
    }[];
  };
  readonly leading: {
    readonly symbol: string;
    readonly answeredFor: {
      readonly code: string;
      readonly holders: readonly {
        readonly agency: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        } | null;
      }[];
    } | null;
  } | null;
  readonly directive: {
    readonly tasks: {
      readonly totalCount: number;
    };
    readonly plans: {
      readonly totalCount: number;
    };
  } | null;
  readonly agencies: {
    readonly totalCount: number;
  };
  readonly observations: {
    readonly totalCount: number;
  };
  readonly obligations: {
    readonly totalCount: number;
  };
  readonly publishedReports: {
    readonly totalCount: number;
  };
  readonly indicators: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly slug: string;
      readonly nameVi: string;
      readonly nameEn: string;
      readonly unit: string;
      readonly observations: {
        readonly totalCount: number;
      };
    }[];
  };
};

export type DevelopersAnswer = {
  readonly directives: {
    readonly nodes: readonly {
      readonly slug: string;
      readonly symbol: string;
      readonly subjectVi: string;
      readonly subjectEn: string;
    }[];
  };
  readonly leading: {
    readonly symbol: string;
    readonly answeredFor: {
      readonly code: string;
      readonly holders: readonly {
        readonly agency: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        } | null;
      }[];
    } | null;
  } | null;
};

export type DocumentPageAnswer = {
  readonly directives: {
    readonly nodes: readonly {
      readonly slug: string;
      readonly symbol: string;
      readonly subjectVi: string;
      readonly subjectEn: string;
    }[];
  };
  readonly leading: {
    readonly symbol: string;
    readonly answeredFor: {
      readonly code: string;
      readonly holders: readonly {
        readonly agency: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        } | null;
      }[];
    } | null;
  } | null;
  readonly document: {
    readonly slug: string;
    readonly kind: string;
    readonly symbol: string | null;
    readonly issuedOn: string | null;
    readonly titleVi: string | null;
    readonly titleEn: string | null;
    readonly publisher: string | null;
    readonly url: string | null;
    readonly language: string | null;
    readonly readAs: string;
    readonly standing: Standing;
    readonly confidence: Confidence;
    readonly issuer: {
      readonly slug: string;
      readonly nameVi: string | null;
      readonly nameEn: string | null;
    } | null;
    readonly texts: readonly {
      readonly language: string;
    }[];
    readonly asDirective: {
      readonly slug: string;
      readonly symbol: string;
      readonly predecessor: {
        readonly slug: string;
        readonly symbol: string | null;
        readonly issuedOn: string | null;
        readonly titleVi: string | null;
        readonly titleEn: string | null;
      } | null;
    } | null;
    readonly followedBy: {
      readonly slug: string;
      readonly symbol: string;
      readonly document: {
        readonly slug: string;
        readonly symbol: string | null;
        readonly issuedOn: string | null;
        readonly titleVi: string | null;
        readonly titleEn: string | null;
      };
    } | null;
    readonly asPlan: {
      readonly relation: PlanRelation;
      readonly level: PlanLevel;
      readonly status: string;
      readonly period: string | null;
      readonly agency: {
        readonly slug: string;
        readonly nameVi: string | null;
        readonly nameEn: string | null;
      };
      readonly territory: {
        readonly slug: string;
        readonly kind: TerritoryKind;
        readonly nameVi: string | null;
        readonly nameEn: string | null;
        readonly until: string | null;
      } | null;
      readonly directive: {
        readonly slug: string;
        readonly symbol: string;
      };
      readonly targets: readonly {
        readonly textVi: string | null;
        readonly textEn: string | null;
        readonly citationId: string | null;
      }[];
      readonly provisions: {
        readonly totalCount: number;
        readonly nodes: readonly {
          readonly code: string;
          readonly section: string | null;
          readonly titleVi: string;
          readonly titleEn: string;
          readonly tasks: readonly {
            readonly code: string;
          }[];
          readonly spans: readonly {
            readonly kind: SpanKind;
          }[];
        }[];
      };
      readonly mappings: {
        readonly totalCount: number;
        readonly nodes: readonly {
          readonly gap: GapState;
          readonly citationId: string | null;
          readonly task: {
            readonly code: string;
            readonly titleVi: string;
            readonly titleEn: string;
          };
        }[];
      };
    } | null;
    readonly rulings: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly standing: Standing;
        readonly ruledOn: string;
        readonly from: string;
        readonly until: string | null;
        readonly supersededAt: string | null;
        readonly authority: {
          readonly slug: string;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        };
        readonly tasks: readonly {
          readonly code: string;
          readonly directive: {
            readonly slug: string;
          };
        }[];
      }[];
    };
    readonly tasks: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly code: string;
        readonly titleVi: string;
        readonly titleEn: string;
        readonly directive: {
          readonly slug: string;
        };
      }[];
    };
    readonly assignments: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly role: AssignmentRole;
        readonly section: string | null;
        readonly agency: {
          readonly slug: string;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        };
        readonly task: {
          readonly code: string;
          readonly directive: {
            readonly slug: string;
          };
        } | null;
        readonly provision: {
          readonly code: string;
          readonly titleVi: string;
          readonly titleEn: string;
        } | null;
      }[];
    };
    readonly plans: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly document: {
          readonly slug: string;
          readonly symbol: string | null;
          readonly issuedOn: string | null;
          readonly titleVi: string | null;
          readonly titleEn: string | null;
        };
      }[];
    };
    readonly successions: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly on: string;
        readonly kind: SuccessionKind;
        readonly from: {
          readonly slug: string;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        };
        readonly to: {
          readonly slug: string;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        };
      }[];
    };
    readonly agencies: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly slug: string;
        readonly nameVi: string | null;
        readonly nameEn: string | null;
      }[];
    };
    readonly targets: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly textVi: string | null;
        readonly textEn: string | null;
        readonly citationId: string | null;
      }[];
    };
    readonly measures: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly measure: Measure;
        readonly value: string;
        readonly asOf: string | null;
        readonly citationId: string | null;
      }[];
    };
    readonly figures: {
      readonly totalCount: number;
      readonly pageInfo: {
        readonly hasNextPage: boolean;
        readonly endCursor: string | null;
      };
      readonly nodes: readonly {
        readonly kind: ObservationKind;
        readonly value: string;
        readonly valueHigh: string | null;
        readonly qualifier: Qualifier;
        readonly unit: string;
        readonly periodType: string;
        readonly periodStart: string | null;
        readonly periodEnd: string | null;
        readonly asOf: string | null;
        readonly standing: Standing;
        readonly note: string | null;
        readonly citationId: string | null;
        readonly sex: string | null;
        readonly dimension: unknown | null;
        readonly market: {
          readonly nameVi: string;
          readonly nameEn: string;
        } | null;
        readonly indicator: {
          readonly slug: string;
          readonly code: string;
          readonly nameVi: string;
          readonly nameEn: string;
        };
        readonly territory: {
          readonly slug: string;
          readonly kind: TerritoryKind;
          readonly code: string | null;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
          readonly until: string | null;
        };
        readonly source: {
          readonly publisher: string | null;
          readonly url: string | null;
          readonly issuedOn: string | null;
        };
        readonly contradiction: {
          readonly id: string;
        } | null;
      }[];
    };
  } | null;
};

export type DocumentPageBody = {
  readonly slug: string;
  readonly nameVi: string | null;
  readonly nameEn: string | null;
};

export type DocumentPagePaper = {
  readonly slug: string;
  readonly symbol: string | null;
  readonly issuedOn: string | null;
  readonly titleVi: string | null;
  readonly titleEn: string | null;
};

export type DutiesDataAnswer = {
  readonly directives: {
    readonly nodes: readonly {
      readonly slug: string;
      readonly symbol: string;
      readonly subjectVi: string;
      readonly subjectEn: string;
    }[];
  };
  readonly leading: {
    readonly symbol: string;
    readonly answeredFor: {
      readonly code: string;
      readonly holders: readonly {
        readonly agency: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        } | null;
      }[];
    } | null;
  } | null;
  readonly obligations: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly owes: Owes;
      readonly status: ObligationStatus;
      readonly daysLate: number | null;
      readonly dueAt: string;
      readonly reason: string | null;
      readonly standing: Standing;
      readonly verdict: VerificationState | null;
      readonly agency: {
        readonly nameVi: string | null;
        readonly nameEn: string | null;
        readonly kind: AgencyKind;
      };
      readonly task: {
        readonly code: string;
        readonly titleVi: string;
        readonly titleEn: string;
      };
      readonly round: {
        readonly period: string;
      };
      readonly ruling: {
        readonly document: {
          readonly symbol: string | null;
        };
      };
    }[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    };
  };
};

export type DutyAnswer = {
  readonly directives: {
    readonly totalCount: number;
  };
  readonly node: {
    readonly id: string;
    readonly status: ObligationStatus;
    readonly verdict: VerificationState | null;
    readonly standing: Standing;
    readonly dueAt: string;
    readonly daysLate: number | null;
    readonly task: {
      readonly code: string;
      readonly titleVi: string;
      readonly titleEn: string;
      readonly directive: {
        readonly slug: string;
        readonly symbol: string;
      };
    };
    readonly agency: {
      readonly id: string;
      readonly nameVi: string | null;
      readonly nameEn: string | null;
    };
    readonly owes: Owes;
    readonly graceUntil: string;
    readonly releasedOn: string | null;
    readonly reason: string | null;
    readonly evidenceGrade: Grade | null;
    readonly round: {
      readonly period: string;
    };
    readonly letters: readonly {
      readonly id: string;
      readonly state: LetterState | null;
      readonly signedAt: string | null;
      readonly answeredAt: string | null;
      readonly promisedOn: string | null;
    }[];
    readonly ruling: {
      readonly id: string;
      readonly section: string;
      readonly ruledOn: string;
      readonly document: {
        readonly symbol: string | null;
        readonly titleVi: string | null;
        readonly titleEn: string | null;
      };
      readonly authority: {
        readonly nameVi: string | null;
        readonly nameEn: string | null;
      };
    };
    readonly exemptions: readonly {
      readonly id: string;
      readonly kind: ExemptionKind;
      readonly dueOn: string | null;
      readonly on: string;
      readonly reason: string;
      readonly document: {
        readonly symbol: string | null;
      };
    }[];
    readonly reports: readonly {
      readonly id: string;
      readonly status: ReportStatus;
      readonly submittedAt: string | null;
      readonly publishedAt: string | null;
    }[];
  } | null;
};

export type EndingAnswer = {
  readonly nodes: readonly ({
    readonly id: string;
    readonly revision: number;
    readonly section: string;
    readonly ruledOn: string;
    readonly cadence: RulingCadence;
    readonly owes: Owes;
    readonly dueOn: string | null;
    readonly dueAfterDays: number | null;
    readonly opensAfterDays: number | null;
    readonly graceDays: number;
    readonly from: string;
    readonly until: string | null;
    readonly standing: Standing;
    readonly roles: readonly AssignmentRole[];
    readonly agencyKinds: readonly AgencyKind[];
    readonly authority: {
      readonly id: string;
      readonly nameVi: string | null;
      readonly nameEn: string | null;
    };
    readonly document: {
      readonly id: string;
      readonly symbol: string | null;
      readonly titleVi: string | null;
      readonly titleEn: string | null;
    };
    readonly tasks: readonly {
      readonly code: string;
    }[];
    readonly agencies: readonly {
      readonly id: string;
      readonly nameVi: string | null;
      readonly nameEn: string | null;
    }[];
    readonly due: readonly {
      readonly round: string;
      readonly period: string;
      readonly dueAt: string;
      readonly obligations: number;
    }[];
    readonly directive: {
      readonly symbol: string;
      readonly rounds: {
        readonly nodes: readonly {
          readonly period: string;
          readonly periodEnd: string;
        }[];
      };
    };
  } | null)[];
};

export type FigureExplorerAnswer = {
  readonly indicators: {
    readonly nodes: readonly {
      readonly slug: string;
      readonly nameVi: string;
      readonly nameEn: string;
      readonly years: {
        readonly totalCount: number;
      };
    }[];
  };
  readonly indicator: {
    readonly slug: string;
    readonly code: string;
    readonly nameVi: string;
    readonly nameEn: string;
    readonly unit: string;
    readonly aggregationKind: AggregationKind;
    readonly years: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly kind: ObservationKind;
        readonly value: string;
        readonly valueHigh: string | null;
        readonly qualifier: Qualifier;
        readonly unit: string;
        readonly periodStart: string | null;
        readonly periodEnd: string | null;
        readonly asOf: string | null;
        readonly confidence: Confidence;
        readonly standing: Standing;
        readonly sex: string | null;
        readonly dimension: unknown | null;
        readonly citationId: string | null;
        readonly territory: {
          readonly id: string;
          readonly slug: string;
          readonly code: string | null;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
          readonly kind: TerritoryKind;
          readonly until: string | null;
        };
        readonly market: {
          readonly nameVi: string;
          readonly nameEn: string;
        } | null;
        readonly source: {
          readonly publisher: string | null;
          readonly url: string | null;
          readonly symbol: string | null;
          readonly issuedOn: string | null;
        };
      }[];
    };
    readonly plans: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly kind: ObservationKind;
        readonly value: string;
        readonly valueHigh: string | null;
        readonly qualifier: Qualifier;
        readonly unit: string;
        readonly periodStart: string | null;
        readonly periodEnd: string | null;
        readonly asOf: string | null;
        readonly confidence: Confidence;
        readonly standing: Standing;
        readonly sex: string | null;
        readonly dimension: unknown | null;
        readonly citationId: string | null;
        readonly territory: {
          readonly id: string;
          readonly slug: string;
          readonly code: string | null;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
          readonly kind: TerritoryKind;
          readonly until: string | null;
        };
        readonly market: {
          readonly nameVi: string;
          readonly nameEn: string;
        } | null;
        readonly source: {
          readonly publisher: string | null;
          readonly url: string | null;
          readonly symbol: string | null;
          readonly issuedOn: string | null;
        };
      }[];
    };
  } | null;
  readonly territories: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly id: string;
      readonly code: string | null;
      readonly slug: string;
      readonly nameVi: string | null;
      readonly nameEn: string | null;
      readonly tileRow: number | null;
      readonly tileColumn: number | null;
      readonly predecessors: readonly {
        readonly kind: string;
        readonly from: {
          readonly id: string;
          readonly slug: string;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
          readonly until: string | null;
        };
      }[];
    }[];
  };
  readonly directives: {
    readonly nodes: readonly {
      readonly slug: string;
      readonly symbol: string;
      readonly subjectVi: string;
      readonly subjectEn: string;
    }[];
  };
  readonly leading: {
    readonly symbol: string;
    readonly answeredFor: {
      readonly code: string;
      readonly holders: readonly {
        readonly agency: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        } | null;
      }[];
    } | null;
  } | null;
};

export type FigureExplorerExplored = {
  readonly kind: ObservationKind;
  readonly value: string;
  readonly valueHigh: string | null;
  readonly qualifier: Qualifier;
  readonly unit: string;
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
  readonly asOf: string | null;
  readonly confidence: Confidence;
  readonly standing: Standing;
  readonly sex: string | null;
  readonly dimension: unknown | null;
  readonly citationId: string | null;
  readonly territory: {
    readonly id: string;
    readonly slug: string;
    readonly code: string | null;
    readonly nameVi: string | null;
    readonly nameEn: string | null;
    readonly kind: TerritoryKind;
    readonly until: string | null;
  };
  readonly market: {
    readonly nameVi: string;
    readonly nameEn: string;
  } | null;
  readonly source: {
    readonly publisher: string | null;
    readonly url: string | null;
    readonly symbol: string | null;
    readonly issuedOn: string | null;
  };
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

export type FindingsDataAnswer = {
  readonly directives: {
    readonly nodes: readonly {
      readonly slug: string;
      readonly symbol: string;
      readonly subjectVi: string;
      readonly subjectEn: string;
    }[];
  };
  readonly leading: {
    readonly symbol: string;
    readonly answeredFor: {
      readonly code: string;
      readonly holders: readonly {
        readonly agency: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        } | null;
      }[];
    } | null;
  } | null;
  readonly findings: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly status: FindingStatus;
      readonly severity: Severity;
      readonly summary: string;
      readonly cases: number | null;
      readonly casesOf: string | null;
      readonly recordedOn: string;
      readonly measure: string | null;
      readonly handledOn: string | null;
      readonly closedOn: string | null;
      readonly standing: Standing;
      readonly withdrawnOn: string | null;
      readonly withdrawnReason: string | null;
      readonly leafNumber: number | null;
      readonly document: {
        readonly symbol: string | null;
      } | null;
      readonly task: {
        readonly code: string;
      };
      readonly agency: {
        readonly nameVi: string | null;
        readonly nameEn: string | null;
      };
      readonly handledByAgency: {
        readonly nameVi: string | null;
        readonly nameEn: string | null;
      } | null;
      readonly closedByAgency: {
        readonly nameVi: string | null;
        readonly nameEn: string | null;
      } | null;
      readonly inspection: {
        readonly byAgency: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        };
      } | null;
    }[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    };
  };
};

export type FoundAnswer = {
  readonly search: readonly {
    readonly id: string;
    readonly type: string;
    readonly nameVi: string;
    readonly nameEn: string | null;
    readonly became: readonly {
      readonly id: string;
      readonly nameVi: string;
      readonly nameEn: string | null;
      readonly on: string;
      readonly scope: string | null;
    }[];
  }[];
  readonly nodes: readonly ({
    readonly __typename: 'Territory';
    readonly id: string;
    readonly slug: string;
  } | {
    readonly __typename: 'Task';
    readonly id: string;
    readonly code: string;
    readonly directive: {
      readonly slug: string;
    };
  } | null)[];
  readonly directives: {
    readonly totalCount: number;
  };
};

export type HoldersDataAnswer = {
  readonly directives: {
    readonly nodes: readonly {
      readonly slug: string;
      readonly symbol: string;
      readonly subjectVi: string;
      readonly subjectEn: string;
    }[];
  };
  readonly leading: {
    readonly symbol: string;
    readonly answeredFor: {
      readonly code: string;
      readonly holders: readonly {
        readonly agency: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        } | null;
      }[];
    } | null;
  } | null;
  readonly directive: {
    readonly tasks: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly code: string;
        readonly titleVi: string;
        readonly holders: readonly {
          readonly role: AssignmentRole;
          readonly from: string | null;
          readonly until: string | null;
          readonly vacancyReason: string | null;
          readonly agency: {
            readonly nameVi: string | null;
            readonly nameEn: string | null;
            readonly isCollective: boolean;
          } | null;
          readonly succession: {
            readonly kind: SuccessionKind;
            readonly on: string;
            readonly confidence: Confidence;
            readonly source: {
              readonly publisher: string | null;
              readonly url: string | null;
            };
          } | null;
          readonly assignment: {
            readonly basis: string;
            readonly section: string | null;
            readonly confidence: Confidence;
            readonly agency: {
              readonly nameVi: string | null;
              readonly nameEn: string | null;
            };
            readonly source: {
              readonly publisher: string | null;
              readonly url: string | null;
            };
          };
        }[];
      }[];
      readonly pageInfo: {
        readonly hasNextPage: boolean;
        readonly endCursor: string | null;
      };
    };
  } | null;
};

export type IndicatorDataAnswer = {
  readonly directives: {
    readonly nodes: readonly {
      readonly slug: string;
      readonly symbol: string;
      readonly subjectVi: string;
      readonly subjectEn: string;
    }[];
  };
  readonly indicator: {
    readonly slug: string;
    readonly nameVi: string;
    readonly nameEn: string;
    readonly definitionVi: string;
    readonly definitionEn: string;
  } | null;
  readonly observations: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly kind: ObservationKind;
      readonly value: string;
      readonly valueHigh: string | null;
      readonly qualifier: Qualifier;
      readonly unit: string;
      readonly periodType: string;
      readonly periodStart: string | null;
      readonly periodEnd: string | null;
      readonly asOf: string | null;
      readonly standing: Standing;
      readonly note: string | null;
      readonly citationId: string | null;
      readonly dimension: unknown | null;
      readonly indicator: {
        readonly code: string;
        readonly slug: string;
        readonly nameVi: string;
        readonly nameEn: string;
      };
      readonly territory: {
        readonly code: string | null;
        readonly nameVi: string | null;
        readonly nameEn: string | null;
        readonly until: string | null;
      };
      readonly market: {
        readonly nameVi: string;
        readonly nameEn: string;
      } | null;
      readonly source: {
        readonly publisher: string | null;
        readonly url: string | null;
        readonly issuedOn: string | null;
      };
      readonly contradiction: {
        readonly id: string;
      } | null;
    }[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    };
  };
};

export type IndicatorIndexAnswer = {
  readonly directive: {
    readonly groups: {
      readonly nodes: readonly {
        readonly code: string;
        readonly titleVi: string;
        readonly titleEn: string;
      }[];
    };
  } | null;
  readonly indicators: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly slug: string;
      readonly code: string;
      readonly nameVi: string;
      readonly nameEn: string;
      readonly unit: string;
      readonly frequency: string | null;
      readonly aggregationKind: AggregationKind;
      readonly all: {
        readonly totalCount: number;
      };
      readonly national: {
        readonly nodes: readonly {
          readonly kind: ObservationKind;
          readonly series: string;
          readonly value: string;
          readonly valueHigh: string | null;
          readonly qualifier: Qualifier;
          readonly unit: string;
          readonly periodType: string;
          readonly periodStart: string | null;
          readonly periodEnd: string | null;
          readonly asOf: string | null;
          readonly confidence: Confidence;
          readonly standing: Standing;
          readonly note: string | null;
          readonly citationId: string | null;
          readonly knownSince: string;
          readonly sex: string | null;
          readonly dimension: unknown | null;
          readonly territory: {
            readonly id: string;
            readonly code: string | null;
            readonly slug: string;
            readonly nameVi: string | null;
            readonly nameEn: string | null;
            readonly kind: TerritoryKind;
            readonly until: string | null;
          };
          readonly market: {
            readonly nameVi: string;
            readonly nameEn: string;
          } | null;
          readonly contradiction: {
            readonly id: string;
          } | null;
          readonly source: {
            readonly publisher: string | null;
            readonly url: string | null;
            readonly symbol: string | null;
            readonly titleEn: string | null;
            readonly issuedOn: string | null;
          };
        }[];
      };
      readonly years: {
        readonly nodes: readonly {
          readonly value: string;
          readonly valueHigh: string | null;
          readonly qualifier: Qualifier;
          readonly periodStart: string | null;
          readonly periodEnd: string | null;
          readonly asOf: string | null;
          readonly confidence: Confidence;
          readonly standing: Standing;
          readonly sex: string | null;
          readonly dimension: unknown | null;
          readonly territory: {
            readonly slug: string;
          };
          readonly market: {
            readonly nameVi: string;
            readonly nameEn: string;
          } | null;
          readonly source: {
            readonly publisher: string | null;
            readonly issuedOn: string | null;
          };
        }[];
      };
      readonly totals: {
        readonly nodes: readonly {
          readonly kind: ObservationKind;
          readonly series: string;
          readonly value: string;
          readonly valueHigh: string | null;
          readonly qualifier: Qualifier;
          readonly unit: string;
          readonly periodType: string;
          readonly periodStart: string | null;
          readonly periodEnd: string | null;
          readonly asOf: string | null;
          readonly confidence: Confidence;
          readonly standing: Standing;
          readonly note: string | null;
          readonly citationId: string | null;
          readonly knownSince: string;
          readonly sex: string | null;
          readonly dimension: unknown | null;
          readonly territory: {
            readonly id: string;
            readonly code: string | null;
            readonly slug: string;
            readonly nameVi: string | null;
            readonly nameEn: string | null;
            readonly kind: TerritoryKind;
            readonly until: string | null;
          };
          readonly market: {
            readonly nameVi: string;
            readonly nameEn: string;
          } | null;
          readonly contradiction: {
            readonly id: string;
          } | null;
          readonly source: {
            readonly publisher: string | null;
            readonly url: string | null;
            readonly symbol: string | null;
            readonly titleEn: string | null;
            readonly issuedOn: string | null;
          };
        }[];
      };
      readonly counted: {
        readonly totalCount: number;
        readonly nodes: readonly {
          readonly kind: ObservationKind;
          readonly series: string;
          readonly value: string;
          readonly valueHigh: string | null;
          readonly qualifier: Qualifier;
          readonly unit: string;
          readonly periodType: string;
          readonly periodStart: string | null;
          readonly periodEnd: string | null;
          readonly asOf: string | null;
          readonly confidence: Confidence;
          readonly standing: Standing;
          readonly note: string | null;
          readonly citationId: string | null;
          readonly knownSince: string;
          readonly sex: string | null;
          readonly dimension: unknown | null;
          readonly territory: {
            readonly id: string;
            readonly code: string | null;
            readonly slug: string;
            readonly nameVi: string | null;
            readonly nameEn: string | null;
            readonly kind: TerritoryKind;
            readonly until: string | null;
          };
          readonly market: {
            readonly nameVi: string;
            readonly nameEn: string;
          } | null;
          readonly contradiction: {
            readonly id: string;
          } | null;
          readonly source: {
            readonly publisher: string | null;
            readonly url: string | null;
            readonly symbol: string | null;
            readonly titleEn: string | null;
            readonly issuedOn: string | null;
          };
        }[];
      };
      readonly any: {
        readonly nodes: readonly {
          readonly kind: ObservationKind;
          readonly series: string;
          readonly value: string;
          readonly valueHigh: string | null;
          readonly qualifier: Qualifier;
          readonly unit: string;
          readonly periodType: string;
          readonly periodStart: string | null;
          readonly periodEnd: string | null;
          readonly asOf: string | null;
          readonly confidence: Confidence;
          readonly standing: Standing;
          readonly note: string | null;
          readonly citationId: string | null;
          readonly knownSince: string;
          readonly sex: string | null;
          readonly dimension: unknown | null;
          readonly territory: {
            readonly id: string;
            readonly code: string | null;
            readonly slug: string;
            readonly nameVi: string | null;
            readonly nameEn: string | null;
            readonly kind: TerritoryKind;
            readonly until: string | null;
          };
          readonly market: {
            readonly nameVi: string;
            readonly nameEn: string;
          } | null;
          readonly contradiction: {
            readonly id: string;
          } | null;
          readonly source: {
            readonly publisher: string | null;
            readonly url: string | null;
            readonly symbol: string | null;
            readonly titleEn: string | null;
            readonly issuedOn: string | null;
          };
        }[];
      };
      readonly targets: {
        readonly totalCount: number;
      };
      readonly tasks: readonly {
        readonly code: string;
      }[];
    }[];
  };
  readonly open: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly slug: string;
      readonly code: string;
      readonly nameVi: string;
      readonly nameEn: string;
      readonly unit: string;
      readonly frequency: string | null;
      readonly tasks: readonly {
        readonly code: string;
      }[];
    }[];
  };
  readonly directives: {
    readonly nodes: readonly {
      readonly slug: string;
      readonly symbol: string;
      readonly subjectVi: string;
      readonly subjectEn: string;
    }[];
  };
  readonly leading: {
    readonly symbol: string;
    readonly answeredFor: {
      readonly code: string;
      readonly holders: readonly {
        readonly agency: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        } | null;
      }[];
    } | null;
  } | null;
};

export type IndicatorIndexFigure = {
  readonly kind: ObservationKind;
  readonly series: string;
  readonly value: string;
  readonly valueHigh: string | null;
  readonly qualifier: Qualifier;
  readonly unit: string;
  readonly periodType: string;
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
  readonly asOf: string | null;
  readonly confidence: Confidence;
  readonly standing: Standing;
  readonly note: string | null;
  readonly citationId: string | null;
  readonly knownSince: string;
  readonly sex: string | null;
  readonly dimension: unknown | null;
  readonly territory: {
    readonly id: string;
    readonly code: string | null;
    readonly slug: string;
    readonly nameVi: string | null;
    readonly nameEn: string | null;
    readonly kind: TerritoryKind;
    readonly until: string | null;
  };
  readonly market: {
    readonly nameVi: string;
    readonly nameEn: string;
  } | null;
  readonly contradiction: {
    readonly id: string;
  } | null;
  readonly source: {
    readonly publisher: string | null;
    readonly url: string | null;
    readonly symbol: string | null;
    readonly titleEn: string | null;
    readonly issuedOn: string | null;
  };
};

export type IndicatorIndexPoint = {
  readonly value: string;
  readonly valueHigh: string | null;
  readonly qualifier: Qualifier;
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
  readonly asOf: string | null;
  readonly confidence: Confidence;
  readonly standing: Standing;
  readonly sex: string | null;
  readonly dimension: unknown | null;
  readonly territory: {
    readonly slug: string;
  };
  readonly market: {
    readonly nameVi: string;
    readonly nameEn: string;
  } | null;
  readonly source: {
    readonly publisher: string | null;
    readonly issuedOn: string | null;
  };
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

export type IndicatorPageAnswer = {
  readonly indicator: {
    readonly slug: string;
    readonly code: string;
    readonly nameVi: string;
    readonly nameEn: string;
    readonly definitionVi: string;
    readonly definitionEn: string;
    readonly unit: string;
    readonly direction: Direction;
    readonly frequency: string | null;
    readonly aggregationKind: AggregationKind;
    readonly isDerived: boolean;
    readonly askedOf: readonly AgencyKind[] | null;
    readonly breakdowns: readonly BreakdownList[];
    readonly stateReportVi: string | null;
    readonly stateReportEn: string | null;
    readonly tasks: readonly {
      readonly code: string;
      readonly titleVi: string;
      readonly titleEn: string;
    }[];
    readonly oldest: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly periodStart: string | null;
      }[];
    };
    readonly ofProvinces: {
      readonly totalCount: number;
    };
    readonly latest: {
      readonly nodes: readonly {
        readonly kind: ObservationKind;
        readonly series: string;
        readonly value: string;
        readonly valueHigh: string | null;
        readonly qualifier: Qualifier;
        readonly unit: string;
        readonly periodType: string;
        readonly periodStart: string | null;
        readonly periodEnd: string | null;
        readonly asOf: string | null;
        readonly confidence: Confidence;
        readonly standing: Standing;
        readonly note: string | null;
        readonly citationId: string | null;
        readonly knownSince: string;
        readonly sex: string | null;
        readonly dimension: unknown | null;
        readonly territory: {
          readonly id: string;
          readonly code: string | null;
          readonly slug: string;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
          readonly kind: TerritoryKind;
          readonly until: string | null;
        };
        readonly market: {
          readonly nameVi: string;
          readonly nameEn: string;
        } | null;
        readonly contradiction: {
          readonly id: string;
        } | null;
        readonly source: {
          readonly publisher: string | null;
          readonly url: string | null;
          readonly symbol: string | null;
          readonly titleEn: string | null;
          readonly issuedOn: string | null;
        };
      }[];
    };
    readonly latestTotal: {
      readonly nodes: readonly {
        readonly kind: ObservationKind;
        readonly series: string;
        readonly value: string;
        readonly valueHigh: string | null;
        readonly qualifier: Qualifier;
        readonly unit: string;
        readonly periodType: string;
        readonly periodStart: string | null;
        readonly periodEnd: string | null;
        readonly asOf: string | null;
        readonly confidence: Confidence;
        readonly standing: Standing;
        readonly note: string | null;
        readonly citationId: string | null;
        readonly knownSince: string;
        readonly sex: string | null;
        readonly dimension: unknown | null;
        readonly territory: {
          readonly id: string;
          readonly code: string | null;
          readonly slug: string;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
          readonly kind: TerritoryKind;
          readonly until: string | null;
        };
        readonly market: {
          readonly nameVi: string;
          readonly nameEn: string;
        } | null;
        readonly contradiction: {
          readonly id: string;
        } | null;
        readonly source: {
          readonly publisher: string | null;
          readonly url: string | null;
          readonly symbol: string | null;
          readonly titleEn: string | null;
          readonly issuedOn: string | null;
        };
      }[];
    };
    readonly latestPart: {
      readonly nodes: readonly {
        readonly kind: ObservationKind;
        readonly series: string;
        readonly value: string;
        readonly valueHigh: string | null;
        readonly qualifier: Qualifier;
        readonly unit: string;
        readonly periodType: string;
        readonly periodStart: string | null;
        readonly periodEnd: string | null;
        readonly asOf: string | null;
        readonly confidence: Confidence;
        readonly standing: Standing;
        readonly note: string | null;
        readonly citationId: string | null;
        readonly knownSince: string;
        readonly sex: string | null;
        readonly dimension: unknown | null;
        readonly territory: {
          readonly id: string;
          readonly code: string | null;
          readonly slug: string;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
          readonly kind: TerritoryKind;
          readonly until: string | null;
        };
        readonly market: {
          readonly nameVi: string;
          readonly nameEn: string;
        } | null;
        readonly contradiction: {
          readonly id: string;
        } | null;
        readonly source: {
          readonly publisher: string | null;
          readonly url: string | null;
          readonly symbol: string | null;
          readonly titleEn: string | null;
          readonly issuedOn: string | null;
        };
      }[];
    };
    readonly years: {
      readonly nodes: readonly {
        readonly value: string;
        readonly valueHigh: string | null;
        readonly qualifier: Qualifier;
        readonly periodStart: string | null;
        readonly periodEnd: string | null;
        readonly asOf: string | null;
        readonly confidence: Confidence;
        readonly standing: Standing;
        readonly sex: string | null;
        readonly dimension: unknown | null;
        readonly territory: {
          readonly slug: string;
        };
        readonly market: {
          readonly nameVi: string;
          readonly nameEn: string;
        } | null;
        readonly source: {
          readonly publisher: string | null;
          readonly issuedOn: string | null;
        };
      }[];
    };
    readonly parts: {
      readonly nodes: readonly {
        readonly value: string;
        readonly valueHigh: string | null;
        readonly qualifier: Qualifier;
        readonly periodStart: string | null;
        readonly periodEnd: string | null;
        readonly asOf: string | null;
        readonly confidence: Confidence;
        readonly standing: Standing;
        readonly sex: string | null;
        readonly dimension: unknown | null;
        readonly territory: {
          readonly slug: string;
        };
        readonly market: {
          readonly nameVi: string;
          readonly nameEn: string;
        } | null;
        readonly source: {
          readonly publisher: string | null;
          readonly issuedOn: string | null;
        };
      }[];
    };
    readonly plans: {
      readonly nodes: readonly {
        readonly value: string;
        readonly valueHigh: string | null;
        readonly qualifier: Qualifier;
        readonly periodStart: string | null;
        readonly periodEnd: string | null;
        readonly asOf: string | null;
        readonly confidence: Confidence;
        readonly standing: Standing;
        readonly sex: string | null;
        readonly dimension: unknown | null;
        readonly territory: {
          readonly slug: string;
        };
        readonly market: {
          readonly nameVi: string;
          readonly nameEn: string;
        } | null;
        readonly source: {
          readonly publisher: string | null;
          readonly issuedOn: string | null;
        };
      }[];
    };
    readonly tiles: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly value: string;
        readonly valueHigh: string | null;
        readonly qualifier: Qualifier;
        readonly periodStart: string | null;
        readonly periodEnd: string | null;
        readonly asOf: string | null;
        readonly standing: Standing;
        readonly territory: {
          readonly id: string;
        };
        readonly source: {
          readonly publisher: string | null;
          readonly issuedOn: string | null;
        };
      }[];
    };
    readonly figures: {
      readonly totalCount: number;
      readonly pageInfo: {
        readonly hasNextPage: boolean;
        readonly endCursor: string | null;
      };
      readonly nodes: readonly {
        readonly kind: ObservationKind;
        readonly series: string;
        readonly value: string;
        readonly valueHigh: string | null;
        readonly qualifier: Qualifier;
        readonly unit: string;
        readonly periodType: string;
        readonly periodStart: string | null;
        readonly periodEnd: string | null;
        readonly asOf: string | null;
        readonly confidence: Confidence;
        readonly standing: Standing;
        readonly note: string | null;
        readonly citationId: string | null;
        readonly knownSince: string;
        readonly sex: string | null;
        readonly dimension: unknown | null;
        readonly territory: {
          readonly id: string;
          readonly code: string | null;
          readonly slug: string;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
          readonly kind: TerritoryKind;
          readonly until: string | null;
        };
        readonly market: {
          readonly nameVi: string;
          readonly nameEn: string;
        } | null;
        readonly contradiction: {
          readonly id: string;
          readonly observations: readonly {
            readonly citationId: string | null;
            readonly value: string;
            readonly valueHigh: string | null;
            readonly qualifier: Qualifier;
            readonly unit: string;
            readonly source: {
              readonly publisher: string | null;
            };
          }[];
        } | null;
        readonly source: {
          readonly publisher: string | null;
          readonly url: string | null;
          readonly symbol: string | null;
          readonly titleEn: string | null;
          readonly issuedOn: string | null;
        };
        readonly revision: number;
        readonly earlier: readonly {
          readonly value: string;
          readonly valueHigh: string | null;
          readonly qualifier: Qualifier;
          readonly note: string | null;
          readonly knownUntil: string;
          readonly citationId: string | null;
        }[];
      }[];
    };
    readonly amended: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly kind: ObservationKind;
        readonly series: string;
        readonly value: string;
        readonly valueHigh: string | null;
        readonly qualifier: Qualifier;
        readonly unit: string;
        readonly periodType: string;
        readonly periodStart: string | null;
        readonly periodEnd: string | null;
        readonly asOf: string | null;
        readonly confidence: Confidence;
        readonly standing: Standing;
        readonly note: string | null;
        readonly citationId: string | null;
        readonly knownSince: string;
        readonly sex: string | null;
        readonly dimension: unknown | null;
        readonly territory: {
          readonly id: string;
          readonly code: string | null;
          readonly slug: string;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
          readonly kind: TerritoryKind;
          readonly until: string | null;
        };
        readonly market: {
          readonly nameVi: string;
          readonly nameEn: string;
        } | null;
        readonly contradiction: {
          readonly id: string;
        } | null;
        readonly source: {
          readonly publisher: string | null;
          readonly url: string | null;
          readonly symbol: string | null;
          readonly titleEn: string | null;
          readonly issuedOn: string | null;
        };
        readonly revision: number;
        readonly earlier: readonly {
          readonly value: string;
          readonly valueHigh: string | null;
          readonly qualifier: Qualifier;
          readonly note: string | null;
          readonly knownUntil: string;
          readonly citationId: string | null;
        }[];
      }[];
    };
    readonly recent: {
      readonly nodes: readonly {
        readonly id: string;
        readonly kind: ObservationKind;
        readonly series: string;
        readonly value: string;
        readonly valueHigh: string | null;
        readonly qualifier: Qualifier;
        readonly unit: string;
        readonly periodType: string;
        readonly periodStart: string | null;
        readonly periodEnd: string | null;
        readonly asOf: string | null;
        readonly confidence: Confidence;
        readonly standing: Standing;
        readonly note: string | null;
        readonly citationId: string | null;
        readonly knownSince: string;
        readonly sex: string | null;
        readonly dimension: unknown | null;
        readonly territory: {
          readonly id: string;
          readonly code: string | null;
          readonly slug: string;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
          readonly kind: TerritoryKind;
          readonly until: string | null;
        };
        readonly market: {
          readonly nameVi: string;
          readonly nameEn: string;
        } | null;
        readonly contradiction: {
          readonly id: string;
        } | null;
        readonly source: {
          readonly publisher: string | null;
          readonly url: string | null;
          readonly symbol: string | null;
          readonly titleEn: string | null;
          readonly issuedOn: string | null;
        };
        readonly revision: number;
      }[];
    };
    readonly targets: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly value: string | null;
        readonly qualifier: Qualifier | null;
        readonly operator: TargetOperator | null;
        readonly unit: string | null;
        readonly period: string | null;
        readonly textVi: string | null;
        readonly textEn: string | null;
        readonly citationId: string | null;
        readonly confidence: Confidence;
        readonly territory: {
          readonly id: string;
          readonly slug: string;
          readonly code: string | null;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
          readonly kind: TerritoryKind;
          readonly until: string | null;
        } | null;
        readonly plan: {
          readonly document: {
            readonly symbol: string | null;
            readonly titleVi: string | null;
            readonly titleEn: string | null;
          };
        };
        readonly source: {
          readonly publisher: string | null;
          readonly url: string | null;
          readonly symbol: string | null;
        };
        readonly evaluations: readonly {
          readonly verdict: TargetVerdict;
          readonly code: VerdictReason;
          readonly period: string | null;
          readonly population: string | null;
          readonly numerator: string | null;
          readonly denominator: string | null;
          readonly percent: string | null;
          readonly atLeast: string | null;
          readonly atMost: string | null;
          readonly asOf: string | null;
        }[];
      }[];
    };
    readonly latestValues: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly value: string | null;
        readonly isWithheld: boolean;
        readonly numerator: string | null;
        readonly denominator: string | null;
        readonly period: string;
        readonly standing: Standing;
        readonly citationId: string | null;
        readonly lastRound: readonly {
          readonly value: string | null;
        }[];
        readonly agency: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
          readonly territory: {
            readonly code: string | null;
            readonly nameVi: string | null;
            readonly slug: string;
          } | null;
        } | null;
        readonly report: {
          readonly publishedAt: string | null;
          readonly supersededAt: string | null;
          readonly verifiedByAgency: {
            readonly nameVi: string | null;
            readonly nameEn: string | null;
          } | null;
        } | null;
      }[];
    };
  } | null;
  readonly territories: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly id: string;
      readonly code: string | null;
      readonly slug: string;
      readonly nameVi: string | null;
      readonly nameEn: string | null;
      readonly tileRow: number | null;
      readonly tileColumn: number | null;
      readonly predecessors: readonly {
        readonly kind: string;
        readonly from: {
          readonly id: string;
          readonly slug: string;
        };
      }[];
    }[];
  };
  readonly directives: {
    readonly nodes: readonly {
      readonly slug: string;
      readonly symbol: string;
      readonly subjectVi: string;
      readonly subjectEn: string;
    }[];
  };
  readonly leading: {
    readonly symbol: string;
    readonly answeredFor: {
      readonly code: string;
      readonly holders: readonly {
        readonly agency: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        } | null;
      }[];
    } | null;
  } | null;
};

export type IndicatorPageFigure = {
  readonly kind: ObservationKind;
  readonly series: string;
  readonly value: string;
  readonly valueHigh: string | null;
  readonly qualifier: Qualifier;
  readonly unit: string;
  readonly periodType: string;
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
  readonly asOf: string | null;
  readonly confidence: Confidence;
  readonly standing: Standing;
  readonly note: string | null;
  readonly citationId: string | null;
  readonly knownSince: string;
  readonly sex: string | null;
  readonly dimension: unknown | null;
  readonly territory: {
    readonly id: string;
    readonly code: string | null;
    readonly slug: string;
    readonly nameVi: string | null;
    readonly nameEn: string | null;
    readonly kind: TerritoryKind;
    readonly until: string | null;
  };
  readonly market: {
    readonly nameVi: string;
    readonly nameEn: string;
  } | null;
  readonly contradiction: {
    readonly id: string;
  } | null;
  readonly source: {
    readonly publisher: string | null;
    readonly url: string | null;
    readonly symbol: string | null;
    readonly titleEn: string | null;
    readonly issuedOn: string | null;
  };
};

export type IndicatorPagePoint = {
  readonly value: string;
  readonly valueHigh: string | null;
  readonly qualifier: Qualifier;
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
  readonly asOf: string | null;
  readonly confidence: Confidence;
  readonly standing: Standing;
  readonly sex: string | null;
  readonly dimension: unknown | null;
  readonly territory: {
    readonly slug: string;
  };
  readonly market: {
    readonly nameVi: string;
    readonly nameEn: string;
  } | null;
  readonly source: {
    readonly publisher: string | null;
    readonly issuedOn: string | null;
  };
};

export type IndicatorPageVersions = {
  readonly revision: number;
  readonly earlier: readonly {
    readonly value: string;
    readonly valueHigh: string | null;
    readonly qualifier: Qualifier;
    readonly note: string | null;
    readonly knownUntil: string;
    readonly citationId: string | null;
  }[];
};

export type IndicatorPageTarget = {
  readonly value: string | null;
  readonly qualifier: Qualifier | null;
  readonly operator: TargetOperator | null;
  readonly unit: string | null;
  readonly period: string | null;
  readonly textVi: string | null;
  readonly textEn: string | null;
  readonly citationId: string | null;
  readonly confidence: Confidence;
  readonly territory: {
    readonly id: string;
    readonly slug: string;
    readonly code: string | null;
    readonly nameVi: string | null;
    readonly nameEn: string | null;
    readonly kind: TerritoryKind;
    readonly until: string | null;
  } | null;
  readonly plan: {
    readonly document: {
      readonly symbol: string | null;
      readonly titleVi: string | null;
      readonly titleEn: string | null;
    };
  };
  readonly source: {
    readonly publisher: string | null;
    readonly url: string | null;
    readonly symbol: string | null;
  };
  readonly evaluations: readonly {
    readonly verdict: TargetVerdict;
    readonly code: VerdictReason;
    readonly period: string | null;
    readonly population: string | null;
    readonly numerator: string | null;
    readonly denominator: string | null;
    readonly percent: string | null;
    readonly atLeast: string | null;
    readonly atMost: string | null;
    readonly asOf: string | null;
  }[];
};

export type IndicatorPictureAnswer = {
  readonly directives: {
    readonly nodes: readonly {
      readonly slug: string;
      readonly symbol: string;
      readonly subjectVi: string;
      readonly subjectEn: string;
    }[];
  };
  readonly indicator: {
    readonly slug: string;
    readonly nameVi: string;
    readonly nameEn: string;
    readonly unit: string;
    readonly aggregationKind: AggregationKind;
    readonly latest: {
      readonly nodes: readonly {
        readonly kind: ObservationKind;
        readonly series: string;
        readonly value: string;
        readonly valueHigh: string | null;
        readonly qualifier: Qualifier;
        readonly unit: string;
        readonly periodType: string;
        readonly periodStart: string | null;
        readonly periodEnd: string | null;
        readonly asOf: string | null;
        readonly confidence: Confidence;
        readonly standing: Standing;
        readonly note: string | null;
        readonly citationId: string | null;
        readonly knownSince: string;
        readonly sex: string | null;
        readonly dimension: unknown | null;
        readonly territory: {
          readonly id: string;
          readonly code: string | null;
          readonly slug: string;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
          readonly kind: TerritoryKind;
          readonly until: string | null;
        };
        readonly market: {
          readonly nameVi: string;
          readonly nameEn: string;
        } | null;
        readonly contradiction: {
          readonly id: string;
        } | null;
        readonly source: {
          readonly publisher: string | null;
          readonly url: string | null;
          readonly symbol: string | null;
          readonly titleEn: string | null;
          readonly issuedOn: string | null;
        };
      }[];
    };
    readonly latestTotal: {
      readonly nodes: readonly {
        readonly kind: ObservationKind;
        readonly series: string;
        readonly value: string;
        readonly valueHigh: string | null;
        readonly qualifier: Qualifier;
        readonly unit: string;
        readonly periodType: string;
        readonly periodStart: string | null;
        readonly periodEnd: string | null;
        readonly asOf: string | null;
        readonly confidence: Confidence;
        readonly standing: Standing;
        readonly note: string | null;
        readonly citationId: string | null;
        readonly knownSince: string;
        readonly sex: string | null;
        readonly dimension: unknown | null;
        readonly territory: {
          readonly id: string;
          readonly code: string | null;
          readonly slug: string;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
          readonly kind: TerritoryKind;
          readonly until: string | null;
        };
        readonly market: {
          readonly nameVi: string;
          readonly nameEn: string;
        } | null;
        readonly contradiction: {
          readonly id: string;
        } | null;
        readonly source: {
          readonly publisher: string | null;
          readonly url: string | null;
          readonly symbol: string | null;
          readonly titleEn: string | null;
          readonly issuedOn: string | null;
        };
      }[];
    };
    readonly latestPart: {
      readonly nodes: readonly {
        readonly kind: ObservationKind;
        readonly series: string;
        readonly value: string;
        readonly valueHigh: string | null;
        readonly qualifier: Qualifier;
        readonly unit: string;
        readonly periodType: string;
        readonly periodStart: string | null;
        readonly periodEnd: string | null;
        readonly asOf: string | null;
        readonly confidence: Confidence;
        readonly standing: Standing;
        readonly note: string | null;
        readonly citationId: string | null;
        readonly knownSince: string;
        readonly sex: string | null;
        readonly dimension: unknown | null;
        readonly territory: {
          readonly id: string;
          readonly code: string | null;
          readonly slug: string;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
          readonly kind: TerritoryKind;
          readonly until: string | null;
        };
        readonly market: {
          readonly nameVi: string;
          readonly nameEn: string;
        } | null;
        readonly contradiction: {
          readonly id: string;
        } | null;
        readonly source: {
          readonly publisher: string | null;
          readonly url: string | null;
          readonly symbol: string | null;
          readonly titleEn: string | null;
          readonly issuedOn: string | null;
        };
      }[];
    };
    readonly years: {
      readonly nodes: readonly {
        readonly value: string;
        readonly valueHigh: string | null;
        readonly qualifier: Qualifier;
        readonly periodStart: string | null;
        readonly periodEnd: string | null;
        readonly asOf: string | null;
        readonly confidence: Confidence;
        readonly standing: Standing;
        readonly sex: string | null;
        readonly dimension: unknown | null;
        readonly territory: {
          readonly slug: string;
        };
        readonly market: {
          readonly nameVi: string;
          readonly nameEn: string;
        } | null;
        readonly source: {
          readonly publisher: string | null;
          readonly issuedOn: string | null;
        };
      }[];
    };
    readonly parts: {
      readonly nodes: readonly {
        readonly value: string;
        readonly valueHigh: string | null;
        readonly qualifier: Qualifier;
        readonly periodStart: string | null;
        readonly periodEnd: string | null;
        readonly asOf: string | null;
        readonly confidence: Confidence;
        readonly standing: Standing;
        readonly sex: string | null;
        readonly dimension: unknown | null;
        readonly territory: {
          readonly slug: string;
        };
        readonly market: {
          readonly nameVi: string;
          readonly nameEn: string;
        } | null;
        readonly source: {
          readonly publisher: string | null;
          readonly issuedOn: string | null;
        };
      }[];
    };
    readonly plans: {
      readonly nodes: readonly {
        readonly value: string;
        readonly valueHigh: string | null;
        readonly qualifier: Qualifier;
        readonly periodStart: string | null;
        readonly periodEnd: string | null;
        readonly asOf: string | null;
        readonly confidence: Confidence;
        readonly standing: Standing;
        readonly sex: string | null;
        readonly dimension: unknown | null;
        readonly territory: {
          readonly slug: string;
        };
        readonly market: {
          readonly nameVi: string;
          readonly nameEn: string;
        } | null;
        readonly source: {
          readonly publisher: string | null;
          readonly issuedOn: string | null;
        };
      }[];
    };
  } | null;
};

export type IndicatorPictureFigure = {
  readonly kind: ObservationKind;
  readonly series: string;
  readonly value: string;
  readonly valueHigh: string | null;
  readonly qualifier: Qualifier;
  readonly unit: string;
  readonly periodType: string;
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
  readonly asOf: string | null;
  readonly confidence: Confidence;
  readonly standing: Standing;
  readonly note: string | null;
  readonly citationId: string | null;
  readonly knownSince: string;
  readonly sex: string | null;
  readonly dimension: unknown | null;
  readonly territory: {
    readonly id: string;
    readonly code: string | null;
    readonly slug: string;
    readonly nameVi: string | null;
    readonly nameEn: string | null;
    readonly kind: TerritoryKind;
    readonly until: string | null;
  };
  readonly market: {
    readonly nameVi: string;
    readonly nameEn: string;
  } | null;
  readonly contradiction: {
    readonly id: string;
  } | null;
  readonly source: {
    readonly publisher: string | null;
    readonly url: string | null;
    readonly symbol: string | null;
    readonly titleEn: string | null;
    readonly issuedOn: string | null;
  };
};

export type IndicatorPicturePoint = {
  readonly value: string;
  readonly valueHigh: string | null;
  readonly qualifier: Qualifier;
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
  readonly asOf: string | null;
  readonly confidence: Confidence;
  readonly standing: Standing;
  readonly sex: string | null;
  readonly dimension: unknown | null;
  readonly territory: {
    readonly slug: string;
  };
  readonly market: {
    readonly nameVi: string;
    readonly nameEn: string;
  } | null;
  readonly source: {
    readonly publisher: string | null;
    readonly issuedOn: string | null;
  };
};

export type IndicatorsDataAnswer = {
  readonly directives: {
    readonly nodes: readonly {
      readonly slug: string;
      readonly symbol: string;
      readonly subjectVi: string;
      readonly subjectEn: string;
    }[];
  };
  readonly leading: {
    readonly symbol: string;
    readonly answeredFor: {
      readonly code: string;
      readonly holders: readonly {
        readonly agency: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        } | null;
      }[];
    } | null;
  } | null;
  readonly indicators: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly code: string;
      readonly slug: string;
      readonly nameVi: string;
      readonly nameEn: string;
      readonly definitionVi: string;
      readonly definitionEn: string;
      readonly unit: string;
      readonly direction: Direction;
      readonly frequency: string | null;
      readonly aggregation: string;
      readonly observations: {
        readonly totalCount: number;
      };
    }[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    };
  };
};

export type LeftContactAnswer = {
  readonly id: string;
  readonly secret: string | null;
};

export type LeftDraftedAnswer = {
  readonly urged: number;
};

export type LeftLinkAnswer = {
  readonly id: string;
  readonly secret: string | null;
  readonly until: string;
};

export type LeftRecordAnswer = {
  readonly id: string;
};

export type LeftSignedAnswer = {
  readonly signed: number;
  readonly redrafted: number;
  readonly dropped: number;
};

export type LeftTokenAnswer = {
  readonly id: string;
  readonly secret: string | null;
  readonly until: string;
};

export type LeftVerifiedAnswer = {
  readonly owed: readonly {
    readonly code: string;
    readonly indicators: readonly {
      readonly code: string;
    }[];
  }[];
  readonly items: readonly {
    readonly waitsForMe: boolean;
    readonly task: {
      readonly code: string;
    };
  }[];
  readonly values: readonly {
    readonly waitsForMe: boolean;
    readonly indicator: {
      readonly code: string;
    };
  }[];
};

export type LettersLookedAtAnswer = {
  readonly letterPreview: readonly {
    readonly letter: string;
    readonly asShown: string | null;
    readonly on: string;
    readonly duties: number;
    readonly metTasks: readonly string[];
    readonly reasonText: string | null;
    readonly subjectVi: string | null;
    readonly subjectEn: string | null;
    readonly textVi: string | null;
    readonly textEn: string | null;
  }[];
  readonly nodes: readonly ({
    readonly id: string;
    readonly revision: number;
    readonly state: LetterState | null;
    readonly standing: Standing;
    readonly duties: number;
    readonly symbol: string | null;
    readonly signedAt: string | null;
    readonly draftedAt: string;
    readonly redraftedAt: string | null;
    readonly takenOutCount: number | null;
    readonly owner: {
      readonly nameVi: string | null;
      readonly nameEn: string | null;
      readonly kind: AgencyKind;
      readonly territory: {
        readonly nameVi: string | null;
        readonly nameEn: string | null;
      } | null;
    };
    readonly addressee: {
      readonly id: string;
      readonly nameVi: string | null;
      readonly nameEn: string | null;
    };
    readonly signedBy: {
      readonly officeVi: string;
      readonly officeEn: string;
    } | null;
  } | null)[];
};

export type LogPageAnswer = {
  readonly directives: {
    readonly nodes: readonly {
      readonly slug: string;
      readonly symbol: string;
      readonly subjectVi: string;
      readonly subjectEn: string;
    }[];
  };
  readonly leading: {
    readonly symbol: string;
    readonly answeredFor: {
      readonly code: string;
      readonly holders: readonly {
        readonly agency: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        } | null;
      }[];
    } | null;
  } | null;
  readonly log: {
    readonly head: {
      readonly origin: string;
      readonly size: number;
      readonly root: string;
      readonly signedAt: string;
      readonly note: string;
      readonly keys: readonly {
        readonly keyName: string;
        readonly keyId: string;
      }[];
      readonly witnesses: readonly {
        readonly keyName: string;
        readonly seenAt: string;
      }[];
    } | null;
    readonly waiting: number;
    readonly kinds: readonly {
      readonly table: string;
      readonly count: number;
    }[];
    readonly inclusion: {
      readonly leaf: number;
      readonly size: number;
      readonly entry: string;
      readonly proof: readonly string[];
    } | null;
  };
  readonly citation: {
    readonly citationId: string;
    readonly sha256: string;
  } | null;
  readonly changes: {
    readonly changes: readonly {
      readonly leaf: number | null;
      readonly version: string;
      readonly kind: PublicChangeKind;
      readonly action: string;
      readonly at: string;
      readonly type: string | null;
      readonly recordId: string | null;
      readonly record: {
        readonly __typename: 'Report';
        readonly isExample: boolean;
        readonly supersededAt: string | null;
        readonly supersedes: {
          readonly id: string;
        } | null;
        readonly agency: {
          readonly slug: string;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        };
        readonly territory: {
          readonly slug: string;
          readonly kind: TerritoryKind;
        } | null;
        readonly round: {
          readonly period: string;
          readonly directive: {
            readonly slug: string;
          };
        };
      } | {
        readonly __typename: 'ReviewPack';
        readonly standing: Standing;
        readonly citationId: string | null;
        readonly period: string;
        readonly knownOn: string;
        readonly directive: {
          readonly slug: string;
        };
      } | {
        readonly __typename: 'Observation';
        readonly standing: Standing;
        readonly citationId: string | null;
        readonly value: string;
        readonly valueHigh: string | null;
        readonly qualifier: Qualifier;
        readonly unit: string;
        readonly periodType: string;
        readonly periodStart: string | null;
        readonly periodEnd: string | null;
        readonly asOf: string | null;
        readonly indicator: {
          readonly slug: string;
          readonly nameVi: string;
          readonly nameEn: string;
        };
        readonly place: {
          readonly slug: string;
          readonly kind: TerritoryKind;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
          readonly until: string | null;
        };
        readonly market: {
          readonly nameVi: string;
          readonly nameEn: string;
        } | null;
        readonly sex: string | null;
        readonly dimension: unknown | null;
      } | {
        readonly __typename: 'Target';
        readonly citationId: string | null;
        readonly textVi: string | null;
        readonly textEn: string | null;
        readonly plan: {
          readonly document: {
            readonly symbol: string | null;
            readonly titleVi: string | null;
            readonly titleEn: string | null;
          };
          readonly territory: {
            readonly slug: string;
            readonly kind: TerritoryKind;
          } | null;
          readonly directive: {
            readonly slug: string;
          };
        };
      } | {
        readonly __typename: 'TerritoryMeasure';
        readonly citationId: string | null;
        readonly measure: Measure;
        readonly value: string;
        readonly asOf: string | null;
      } | {
        readonly __typename: 'Indicator';
        readonly slug: string;
        readonly calledVi: string;
        readonly calledEn: string;
        readonly tasks: readonly {
          readonly directive: {
            readonly slug: string;
          };
        }[];
      } | {
        readonly __typename: 'QualityRule';
        readonly indicator: {
          readonly slug: string;
          readonly nameVi: string;
          readonly nameEn: string;
          readonly tasks: readonly {
            readonly directive: {
              readonly slug: string;
            };
          }[];
        };
      } | {
        readonly __typename: 'CellThreshold';
        readonly threshold: number;
        readonly about: {
          readonly slug: string;
          readonly nameVi: string;
          readonly nameEn: string;
          readonly tasks: readonly {
            readonly directive: {
              readonly slug: string;
            };
          }[];
        } | null;
      } | {
        readonly __typename: 'Mapping';
        readonly gap: GapState;
        readonly task: {
          readonly code: string;
          readonly directive: {
            readonly slug: string;
          };
        };
        readonly plan: {
          readonly document: {
            readonly symbol: string | null;
            readonly titleVi: string | null;
            readonly titleEn: string | null;
          };
          readonly territory: {
            readonly slug: string;
            readonly kind: TerritoryKind;
          } | null;
          readonly directive: {
            readonly slug: string;
          };
        };
      } | {
        readonly __typename: 'Plan';
        readonly document: {
          readonly symbol: string | null;
          readonly titleVi: string | null;
          readonly titleEn: string | null;
        };
        readonly territory: {
          readonly slug: string;
          readonly kind: TerritoryKind;
        } | null;
        readonly directive: {
          readonly slug: string;
        };
      } | {
        readonly __typename: 'Provision';
        readonly code: string;
        readonly plan: {
          readonly document: {
            readonly symbol: string | null;
            readonly titleVi: string | null;
            readonly titleEn: string | null;
          };
          readonly territory: {
            readonly slug: string;
            readonly kind: TerritoryKind;
          } | null;
          readonly directive: {
            readonly slug: string;
          };
        };
      } | {
        readonly __typename: 'Document';
        readonly slug: string;
        readonly standing: Standing;
        readonly sign: string | null;
        readonly paperVi: string | null;
        readonly paperEn: string | null;
      } | {
        readonly __typename: 'Ruling';
        readonly standing: Standing;
        readonly authority: {
          readonly slug: string;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        };
        readonly document: {
          readonly symbol: string | null;
          readonly titleVi: string | null;
          readonly titleEn: string | null;
        };
        readonly tasks: readonly {
          readonly code: string;
          readonly directive: {
            readonly slug: string;
          };
        }[];
        readonly directive: {
          readonly slug: string;
        };
      } | {
        readonly __typename: 'Exemption';
        readonly standing: Standing;
        readonly withdrawnOn: string | null;
        readonly withdrawnReason: string | null;
        readonly exempting: ExemptionKind;
        readonly obligation: {
          readonly agency: {
            readonly slug: string;
            readonly nameVi: string | null;
            readonly nameEn: string | null;
          };
          readonly round: {
            readonly period: string;
          };
          readonly task: {
            readonly code: string;
            readonly directive: {
              readonly slug: string;
            };
          };
        };
      } | {
        readonly __typename: 'Round';
        readonly standing: Standing;
        readonly period: string;
        readonly directive: {
          readonly slug: string;
        };
      } | {
        readonly __typename: 'Task';
        readonly code: string;
        readonly directive: {
          readonly slug: string;
        };
        readonly titleVi: string;
        readonly titleEn: string;
      } | {
        readonly __typename: 'Assignment';
        readonly role: AssignmentRole;
        readonly agency: {
          readonly slug: string;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        };
        readonly of: {
          readonly code: string;
          readonly directive: {
            readonly slug: string;
          };
        } | null;
      } | {
        readonly __typename: 'AssigneeSet';
        readonly standing: Standing;
        readonly collective: {
          readonly slug: string;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        };
      } | {
        readonly __typename: 'Directive';
        readonly slug: string;
        readonly symbol: string;
      } | {
        readonly __typename: 'DirectiveSubject';
        readonly agency: {
          readonly slug: string;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        };
        readonly directive: {
          readonly slug: string;
          readonly symbol: string;
        };
      } | {
        readonly __typename: 'Field';
        readonly agency: {
          readonly slug: string;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        };
      } | {
        readonly __typename: 'Agency';
        readonly slug: string;
        readonly nameVi: string | null;
        readonly nameEn: string | null;
      } | {
        readonly __typename: 'AgencyName';
        readonly calledVi: string;
        readonly bodyEn: string | null;
      } | {
        readonly __typename: 'Succession';
        readonly passing: SuccessionKind;
        readonly on: string;
        readonly giver: {
          readonly slug: string;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        };
        readonly heir: {
          readonly slug: string;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        };
      } | {
        readonly __typename: 'Territory';
        readonly slug: string;
        readonly kind: TerritoryKind;
        readonly nameVi: string | null;
        readonly nameEn: string | null;
        readonly until: string | null;
      } | {
        readonly __typename: 'TerritoryName';
        readonly calledVi: string;
        readonly calledEn: string;
      } | {
        readonly __typename: 'TerritoryMapping';
        readonly on: string;
        readonly before: {
          readonly slug: string;
          readonly kind: TerritoryKind;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
          readonly until: string | null;
        };
        readonly after: {
          readonly slug: string;
          readonly kind: TerritoryKind;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
          readonly until: string | null;
        };
      } | {
        readonly __typename: 'Verdict';
        readonly standing: Standing;
        readonly assessment: Assessment;
        readonly agency: {
          readonly slug: string;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        };
        readonly task: {
          readonly code: string;
          readonly directive: {
            readonly slug: string;
          };
        };
        readonly assessedByAgency: {
          readonly slug: string;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        };
      } | {
        readonly __typename: 'Inspection';
        readonly standing: Standing;
        readonly agency: {
          readonly slug: string;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        };
        readonly byAgency: {
          readonly slug: string;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        };
        readonly directive: {
          readonly slug: string;
        };
      } | {
        readonly __typename: 'Finding';
        readonly standing: Standing;
        readonly withdrawnOn: string | null;
        readonly withdrawnReason: string | null;
        readonly agency: {
          readonly slug: string;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        };
        readonly task: {
          readonly code: string;
          readonly directive: {
            readonly slug: string;
          };
        };
      } | {
        readonly __typename: 'SupervisionStatement';
        readonly standing: Standing;
        readonly withdrawnOn: string | null;
        readonly withdrawnReason: string | null;
        readonly view: SupervisionView | null;
        readonly agency: {
          readonly slug: string;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        };
        readonly task: {
          readonly code: string;
          readonly directive: {
            readonly slug: string;
          };
        };
      } | {
        readonly __typename: 'Recommendation';
        readonly standing: Standing;
        readonly withdrawnOn: string | null;
        readonly withdrawnReason: string | null;
        readonly sender: {
          readonly slug: string;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        } | null;
        readonly receiver: {
          readonly slug: string;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        } | null;
        readonly of: {
          readonly code: string;
          readonly directive: {
            readonly slug: string;
          };
        } | null;
        readonly directive: {
          readonly slug: string;
        };
      } | {
        readonly __typename: 'Commendation';
        readonly standing: Standing;
        readonly withdrawnOn: string | null;
        readonly withdrawnReason: string | null;
        readonly agency: {
          readonly slug: string;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        };
        readonly byAgency: {
          readonly slug: string;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        };
        readonly of: {
          readonly code: string;
          readonly directive: {
            readonly slug: string;
          };
        } | null;
      } | null;
    }[];
  };
};

export type LogPageBody = {
  readonly slug: string;
  readonly nameVi: string | null;
  readonly nameEn: string | null;
};

export type LogPagePlace = {
  readonly slug: string;
  readonly kind: TerritoryKind;
  readonly nameVi: string | null;
  readonly nameEn: string | null;
  readonly until: string | null;
};

export type LogPageUnder = {
  readonly slug: string;
};

export type LogPageDuty = {
  readonly code: string;
  readonly directive: {
    readonly slug: string;
  };
};

export type LogPagePaper = {
  readonly document: {
    readonly symbol: string | null;
    readonly titleVi: string | null;
    readonly titleEn: string | null;
  };
  readonly territory: {
    readonly slug: string;
    readonly kind: TerritoryKind;
  } | null;
  readonly directive: {
    readonly slug: string;
  };
};

export type MethodAnswer = {
  readonly directives: {
    readonly nodes: readonly {
      readonly slug: string;
      readonly symbol: string;
      readonly subjectVi: string;
      readonly subjectEn: string;
    }[];
  };
  readonly leading: {
    readonly symbol: string;
    readonly answeredFor: {
      readonly code: string;
      readonly holders: readonly {
        readonly agency: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        } | null;
      }[];
    } | null;
  } | null;
  readonly administrators: number;
};

export type MonitorBoardAnswer = {
  readonly directives: {
    readonly nodes: readonly {
      readonly slug: string;
      readonly symbol: string;
    }[];
  };
  readonly directive: {
    readonly slug: string;
    readonly symbol: string;
    readonly rounds: {
      readonly nodes: readonly {
        readonly id: string;
        readonly period: string;
        readonly standing: Standing;
        readonly counts: readonly {
          readonly status: string;
          readonly standing: Standing;
          readonly reports: number;
        }[];
      }[];
    };
    readonly tasks: {
      readonly totalCount: number;
    };
    readonly groups: {
      readonly nodes: readonly {
        readonly code: string;
        readonly titleVi: string;
        readonly titleEn: string;
      }[];
    };
  } | null;
  readonly owing?: {
    readonly obligations: number;
    readonly due: number;
    readonly reports: {
      readonly owed: number;
      readonly due: number;
      readonly onTime: number;
      readonly late: number;
      readonly waiting: number;
      readonly sentBack: number;
      readonly notYet: number;
      readonly overdue: number;
      readonly exempt: number;
      readonly onTimeRate: {
        readonly numerator: number;
        readonly denominator: number;
        readonly percent: string | null;
        readonly reason: string | null;
      };
      readonly lateRate: {
        readonly numerator: number;
        readonly denominator: number;
        readonly percent: string | null;
        readonly reason: string | null;
      };
      readonly overdueRate: {
        readonly numerator: number;
        readonly denominator: number;
        readonly percent: string | null;
        readonly reason: string | null;
      };
    };
    readonly completions: {
      readonly owed: number;
      readonly due: number;
      readonly doneOnTime: number;
      readonly doneLate: number;
      readonly waiting: number;
      readonly sentBack: number;
      readonly notYet: number;
      readonly overdue: number;
      readonly notPursued: number;
      readonly exempt: number;
      readonly onTimeRate: {
        readonly numerator: number;
        readonly denominator: number;
        readonly percent: string | null;
        readonly reason: string | null;
      };
      readonly lateRate: {
        readonly numerator: number;
        readonly denominator: number;
        readonly percent: string | null;
        readonly reason: string | null;
      };
      readonly overdueRate: {
        readonly numerator: number;
        readonly denominator: number;
        readonly percent: string | null;
        readonly reason: string | null;
      };
    };
    readonly bodies: readonly {
      readonly agency: string;
      readonly nameVi: string;
      readonly nameEn: string | null;
      readonly kind: AgencyKind;
      readonly place: string | null;
      readonly owed: number;
      readonly overdue: number;
      readonly status: ObligationStatus;
      readonly oldest: {
        readonly obligation: string;
        readonly task: string;
        readonly dueAt: string;
        readonly daysLate: number;
      } | null;
      readonly urged: number | null;
      readonly lastUrgedAt: string | null;
      readonly promisedOn: string | null;
      readonly brokenPromises: number | null;
    }[];
    readonly states: readonly ObligationStatus[];
    readonly tasks: readonly {
      readonly task: string;
      readonly code: string;
      readonly titleVi: string;
      readonly titleEn: string | null;
    }[];
    readonly cells: readonly (readonly (number | null)[])[];
    readonly overdue: readonly (readonly number[])[];
    readonly daysLate: readonly (readonly number[])[];
  };
  readonly queue: {
    readonly totalCount: number;
  };
  readonly drafts: {
    readonly totalCount: number;
  };
  readonly proposals: {
    readonly totalCount: number;
  };
  readonly lines: {
    readonly totalCount: number;
  };
  readonly territories: {
    readonly nodes: readonly {
      readonly code: string | null;
      readonly nameVi: string | null;
      readonly nameEn: string | null;
      readonly tileRow: number | null;
      readonly tileColumn: number | null;
    }[];
  };
};

export type MoreBodiesAnswer = {
  readonly agencies: {
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    };
    readonly nodes: readonly {
      readonly id: string;
      readonly nameVi: string | null;
      readonly nameEn: string | null;
      readonly kind: AgencyKind;
      readonly isCollective: boolean;
    }[];
  };
};

export type MoreDutiesAnswer = {
  readonly node: {
    readonly memberships: readonly {
      readonly agency: {
        readonly id: string;
        readonly obligations: {
          readonly totalCount: number;
          readonly pageInfo: {
            readonly hasNextPage: boolean;
            readonly endCursor: string | null;
          };
          readonly nodes: readonly {
            readonly id: string;
            readonly status: ObligationStatus;
            readonly owes: Owes;
            readonly dueAt: string;
            readonly graceUntil: string;
            readonly reason: string | null;
            readonly standing: Standing;
            readonly task: {
              readonly code: string;
              readonly titleVi: string;
              readonly titleEn: string;
            };
            readonly ruling: {
              readonly section: string;
              readonly document: {
                readonly symbol: string | null;
                readonly titleVi: string | null;
                readonly titleEn: string | null;
              };
              readonly authority: {
                readonly nameVi: string | null;
                readonly nameEn: string | null;
              };
            };
            readonly exemptions: readonly {
              readonly kind: ExemptionKind;
              readonly dueOn: string | null;
              readonly document: {
                readonly symbol: string | null;
                readonly titleVi: string | null;
                readonly titleEn: string | null;
              };
            }[];
            readonly round: {
              readonly id: string;
            };
          }[];
        };
      };
    }[];
  } | null;
};

export type MoreLettersAnswer = {
  readonly letters: {
    readonly totalCount: number;
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    };
    readonly nodes: readonly {
      readonly id: string;
      readonly revision: number;
      readonly state: LetterState | null;
      readonly standing: Standing;
      readonly duties: number;
      readonly symbol: string | null;
      readonly signedAt: string | null;
      readonly sentAt: string | null;
      readonly receivedAt: string | null;
      readonly acknowledgedAt: string | null;
      readonly answeredAt: string | null;
      readonly answerText: string | null;
      readonly promisedOn: string | null;
      readonly promise: PromiseOutcome | null;
      readonly daysUnanswered: number | null;
      readonly withdrawnReason: string | null;
      readonly subjectVi: string | null;
      readonly subjectEn: string | null;
      readonly textVi: string | null;
      readonly textEn: string | null;
      readonly addressee: {
        readonly id: string;
        readonly nameVi: string | null;
        readonly nameEn: string | null;
      };
    }[];
  };
};

export type MoreOfMatrixAnswer = {
  readonly obligations?: {
    readonly totalCount: number;
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    };
    readonly nodes: readonly {
      readonly id: string;
      readonly status: ObligationStatus;
      readonly verdict: VerificationState | null;
      readonly standing: Standing;
      readonly dueAt: string;
      readonly daysLate: number | null;
      readonly task: {
        readonly code: string;
        readonly titleVi: string;
        readonly titleEn: string;
      };
      readonly agency: {
        readonly id: string;
        readonly nameVi: string | null;
        readonly nameEn: string | null;
      };
      readonly round: {
        readonly period: string;
      };
    }[];
  };
};

export type MoreOwedByRulingAnswer = {
  readonly obligations: {
    readonly totalCount: number;
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    };
    readonly nodes: readonly {
      readonly id: string;
      readonly revision: number;
      readonly owes: Owes;
      readonly status: ObligationStatus;
      readonly daysLate: number | null;
      readonly dueAt: string;
      readonly releasedOn: string | null;
      readonly standing: Standing;
      readonly verdict: VerificationState | null;
      readonly task: {
        readonly code: string;
        readonly titleVi: string;
        readonly titleEn: string;
      };
      readonly agency: {
        readonly id: string;
        readonly nameVi: string | null;
        readonly nameEn: string | null;
      };
      readonly round: {
        readonly period: string;
      };
      readonly exemptions: readonly {
        readonly kind: ExemptionKind;
        readonly dueOn: string | null;
        readonly reason: string;
        readonly on: string;
        readonly document: {
          readonly symbol: string | null;
        };
      }[];
    }[];
  };
};

export type MoreRulingsAnswer = {
  readonly rulings: {
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    };
    readonly nodes: readonly {
      readonly id: string;
      readonly revision: number;
      readonly section: string;
      readonly ruledOn: string;
      readonly cadence: RulingCadence;
      readonly owes: Owes;
      readonly dueOn: string | null;
      readonly dueAfterDays: number | null;
      readonly opensAfterDays: number | null;
      readonly graceDays: number;
      readonly from: string;
      readonly until: string | null;
      readonly standing: Standing;
      readonly roles: readonly AssignmentRole[];
      readonly agencyKinds: readonly AgencyKind[];
      readonly authority: {
        readonly id: string;
        readonly nameVi: string | null;
        readonly nameEn: string | null;
      };
      readonly document: {
        readonly id: string;
        readonly symbol: string | null;
        readonly titleVi: string | null;
        readonly titleEn: string | null;
      };
      readonly tasks: readonly {
        readonly code: string;
      }[];
      readonly agencies: readonly {
        readonly id: string;
        readonly nameVi: string | null;
        readonly nameEn: string | null;
      }[];
      readonly due: readonly {
        readonly round: string;
        readonly period: string;
        readonly dueAt: string;
        readonly obligations: number;
      }[];
      readonly directive: {
        readonly symbol: string;
      };
    }[];
  };
};

export type MoreUnwrittenAnswer = {
  readonly unwritten: {
    readonly totalCount: number;
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    };
    readonly nodes: readonly {
      readonly id: string;
      readonly status: ObligationStatus;
      readonly verdict: VerificationState | null;
      readonly standing: Standing;
      readonly dueAt: string;
      readonly daysLate: number | null;
      readonly task: {
        readonly code: string;
        readonly titleVi: string;
        readonly titleEn: string;
        readonly directive: {
          readonly symbol: string;
        };
      };
      readonly agency: {
        readonly id: string;
        readonly nameVi: string | null;
        readonly nameEn: string | null;
      };
    }[];
  };
};

export type MyReportsAnswer = {
  readonly node: {
    readonly memberships: readonly {
      readonly role: Role;
      readonly from: string;
      readonly until: string | null;
      readonly agency: {
        readonly id: string;
        readonly nameVi: string | null;
        readonly nameEn: string | null;
        readonly endedOn: string | null;
        readonly obligations: {
          readonly totalCount: number;
          readonly pageInfo: {
            readonly hasNextPage: boolean;
            readonly endCursor: string | null;
          };
          readonly nodes: readonly {
            readonly id: string;
            readonly status: ObligationStatus;
            readonly owes: Owes;
            readonly dueAt: string;
            readonly graceUntil: string;
            readonly reason: string | null;
            readonly standing: Standing;
            readonly task: {
              readonly code: string;
              readonly titleVi: string;
              readonly titleEn: string;
            };
            readonly ruling: {
              readonly section: string;
              readonly document: {
                readonly symbol: string | null;
                readonly titleVi: string | null;
                readonly titleEn: string | null;
              };
              readonly authority: {
                readonly nameVi: string | null;
                readonly nameEn: string | null;
              };
            };
            readonly exemptions: readonly {
              readonly kind: ExemptionKind;
              readonly dueOn: string | null;
              readonly document: {
                readonly symbol: string | null;
                readonly titleVi: string | null;
                readonly titleEn: string | null;
              };
            }[];
            readonly round: {
              readonly id: string;
            };
          }[];
        };
      };
    }[];
  } | null;
  readonly directives: {
    readonly nodes: readonly {
      readonly symbol: string;
      readonly subjectVi: string;
      readonly subjectEn: string;
      readonly rounds: {
        readonly nodes: readonly {
          readonly id: string;
          readonly period: string;
          readonly periodStart: string;
          readonly periodEnd: string;
          readonly opensAt: string;
          readonly dueAt: string | null;
          readonly standing: Standing;
          readonly rulingDocument: {
            readonly symbol: string | null;
            readonly titleVi: string | null;
            readonly titleEn: string | null;
          } | null;
        }[];
      };
    }[];
  };
  readonly myReports: {
    readonly nodes: readonly {
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
      readonly round: {
        readonly id: string;
        readonly period: string;
      };
      readonly agency: {
        readonly id: string;
        readonly nameVi: string | null;
        readonly nameEn: string | null;
        readonly endedOn: string | null;
      };
      readonly supersedes: {
        readonly id: string;
      } | null;
      readonly returns: readonly {
        readonly revision: number;
      }[];
      readonly items: readonly {
        readonly task: {
          readonly code: string;
        };
      }[];
      readonly values: readonly {
        readonly indicator: {
          readonly code: string;
        };
      }[];
      readonly verifiedByAgency: {
        readonly nameVi: string | null;
        readonly nameEn: string | null;
      } | null;
    }[];
    readonly totalCount: number;
  };
};

export type NamingAnswer = {
  readonly collective: {
    readonly id: string;
    readonly nameVi: string | null;
    readonly nameEn: string | null;
    readonly isCollective: boolean;
  } | null;
  readonly agencies: {
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    };
    readonly nodes: readonly {
      readonly id: string;
      readonly nameVi: string | null;
      readonly nameEn: string | null;
      readonly kind: AgencyKind;
      readonly isCollective: boolean;
    }[];
  };
  readonly documents: {
    readonly nodes: readonly {
      readonly id: string;
      readonly symbol: string | null;
      readonly issuedOn: string | null;
      readonly titleVi: string | null;
      readonly titleEn: string | null;
      readonly readAs: string;
    }[];
  };
};

export type ObservationsDataAnswer = {
  readonly directives: {
    readonly nodes: readonly {
      readonly slug: string;
      readonly symbol: string;
      readonly subjectVi: string;
      readonly subjectEn: string;
    }[];
  };
  readonly leading: {
    readonly symbol: string;
    readonly answeredFor: {
      readonly code: string;
      readonly holders: readonly {
        readonly agency: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        } | null;
      }[];
    } | null;
  } | null;
  readonly observations: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly kind: ObservationKind;
      readonly value: string;
      readonly valueHigh: string | null;
      readonly qualifier: Qualifier;
      readonly unit: string;
      readonly periodType: string;
      readonly periodStart: string | null;
      readonly periodEnd: string | null;
      readonly asOf: string | null;
      readonly standing: Standing;
      readonly note: string | null;
      readonly citationId: string | null;
      readonly dimension: unknown | null;
      readonly indicator: {
        readonly code: string;
        readonly slug: string;
        readonly nameVi: string;
        readonly nameEn: string;
      };
      readonly territory: {
        readonly code: string | null;
        readonly nameVi: string | null;
        readonly nameEn: string | null;
        readonly until: string | null;
      };
      readonly market: {
        readonly nameVi: string;
        readonly nameEn: string;
      } | null;
      readonly source: {
        readonly publisher: string | null;
        readonly url: string | null;
        readonly issuedOn: string | null;
      };
      readonly contradiction: {
        readonly id: string;
      } | null;
    }[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    };
  };
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

export type OneLetterAnswer = {
  readonly node: {
    readonly id: string;
    readonly revision: number;
    readonly state: LetterState | null;
    readonly standing: Standing;
    readonly duties: number;
    readonly symbol: string | null;
    readonly signedAt: string | null;
    readonly draftedAt: string;
    readonly redraftedAt: string | null;
    readonly takenOutCount: number | null;
    readonly owner: {
      readonly nameVi: string | null;
      readonly nameEn: string | null;
      readonly kind: AgencyKind;
      readonly territory: {
        readonly nameVi: string | null;
        readonly nameEn: string | null;
      } | null;
    };
    readonly addressee: {
      readonly id: string;
      readonly nameVi: string | null;
      readonly nameEn: string | null;
    };
    readonly signedBy: {
      readonly officeVi: string;
      readonly officeEn: string;
    } | null;
    readonly subjectVi: string | null;
    readonly subjectEn: string | null;
    readonly textVi: string | null;
    readonly textEn: string | null;
    readonly sentAt: string | null;
    readonly receivedAt: string | null;
    readonly acknowledgedAt: string | null;
    readonly answeredAt: string | null;
    readonly answerText: string | null;
    readonly promisedOn: string | null;
    readonly promise: PromiseOutcome | null;
    readonly withdrawnAt: string | null;
    readonly withdrawnReason: string | null;
    readonly droppedAt: string | null;
    readonly droppedBecause: DropCause | null;
    readonly droppedReason: string | null;
    readonly messages: readonly {
      readonly id: string;
      readonly state: MessageState;
      readonly channel: NoticeChannel | null;
      readonly attempts: number;
      readonly lastError: string | null;
      readonly deliveredAt: string | null;
    }[];
  } | null;
};

export type OneRulingAnswer = {
  readonly node: {
    readonly id: string;
    readonly revision: number;
    readonly section: string;
    readonly ruledOn: string;
    readonly cadence: RulingCadence;
    readonly owes: Owes;
    readonly dueOn: string | null;
    readonly dueAfterDays: number | null;
    readonly opensAfterDays: number | null;
    readonly graceDays: number;
    readonly from: string;
    readonly until: string | null;
    readonly standing: Standing;
    readonly roles: readonly AssignmentRole[];
    readonly agencyKinds: readonly AgencyKind[];
    readonly authority: {
      readonly id: string;
      readonly nameVi: string | null;
      readonly nameEn: string | null;
    };
    readonly document: {
      readonly id: string;
      readonly symbol: string | null;
      readonly titleVi: string | null;
      readonly titleEn: string | null;
    };
    readonly tasks: readonly {
      readonly code: string;
    }[];
    readonly agencies: readonly {
      readonly id: string;
      readonly nameVi: string | null;
      readonly nameEn: string | null;
    }[];
    readonly due: readonly {
      readonly round: string;
      readonly period: string;
      readonly dueAt: string;
      readonly obligations: number;
    }[];
    readonly directive: {
      readonly symbol: string;
      readonly rounds: {
        readonly nodes: readonly {
          readonly period: string;
          readonly periodEnd: string;
        }[];
      };
    };
    readonly replaces: {
      readonly id: string;
    } | null;
    readonly replacedBy: {
      readonly id: string;
    } | null;
  } | null;
  readonly obligations: {
    readonly totalCount: number;
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    };
    readonly nodes: readonly {
      readonly id: string;
      readonly revision: number;
      readonly owes: Owes;
      readonly status: ObligationStatus;
      readonly daysLate: number | null;
      readonly dueAt: string;
      readonly releasedOn: string | null;
      readonly standing: Standing;
      readonly verdict: VerificationState | null;
      readonly task: {
        readonly code: string;
        readonly titleVi: string;
        readonly titleEn: string;
      };
      readonly agency: {
        readonly id: string;
        readonly nameVi: string | null;
        readonly nameEn: string | null;
      };
      readonly round: {
        readonly period: string;
      };
      readonly exemptions: readonly {
        readonly kind: ExemptionKind;
        readonly dueOn: string | null;
        readonly reason: string;
        readonly on: string;
        readonly document: {
          readonly symbol: string | null;
        };
      }[];
    }[];
  };
};

export type PaletteAnswer = {
  readonly directives: {
    readonly nodes: readonly {
      readonly slug: string;
      readonly symbol: string;
      readonly tasks: {
        readonly nodes: readonly {
          readonly code: string;
          readonly titleVi: string;
          readonly titleEn: string;
        }[];
      };
    }[];
  };
  readonly ministries: {
    readonly nodes: readonly {
      readonly id: string;
      readonly nameVi: string | null;
      readonly nameEn: string | null;
    }[];
  };
  readonly party: {
    readonly nodes: readonly {
      readonly id: string;
      readonly nameVi: string | null;
      readonly nameEn: string | null;
    }[];
  };
  readonly provinces: {
    readonly nodes: readonly {
      readonly id: string;
      readonly nameVi: string | null;
      readonly nameEn: string | null;
    }[];
  };
  readonly territories: {
    readonly nodes: readonly {
      readonly slug: string;
      readonly nameVi: string | null;
      readonly nameEn: string | null;
      readonly predecessors: readonly {
        readonly on: string;
        readonly from: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        };
      }[];
    }[];
  };
};

export type PaletteBody = {
  readonly id: string;
  readonly nameVi: string | null;
  readonly nameEn: string | null;
};

export type PickAccessRequestAnswer = {
  readonly viewer: {
    readonly office: {
      readonly id: string;
    } | null;
  };
  readonly accessRequests: {
    readonly nodes: readonly {
      readonly id: string;
      readonly revision: number;
      readonly kind: AccessKind;
      readonly until: string | null;
      readonly expiresAt: string;
      readonly office: {
        readonly officeVi: string;
        readonly officeEn: string;
      } | null;
      readonly askedBy: {
        readonly id: string;
        readonly officeVi: string;
        readonly officeEn: string;
      };
      readonly role: {
        readonly role: Role;
        readonly agency: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        };
      } | null;
      readonly token: {
        readonly label: string;
        readonly scopes: readonly Scope[];
      } | null;
    }[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    };
  };
};

export type PickAgencyNameAnswer = {
  readonly agency: {
    readonly names: readonly {
      readonly id: string;
      readonly revision: number;
      readonly from: string | null;
      readonly until: string | null;
      readonly nameVi: string;
      readonly nameEn: string | null;
    }[];
  } | null;
};

export type PickAssignmentAnswer = {
  readonly node: {
    readonly assignments: readonly {
      readonly id: string;
      readonly revision: number;
      readonly role: AssignmentRole;
      readonly from: string | null;
      readonly until: string | null;
      readonly agency: {
        readonly nameVi: string | null;
        readonly nameEn: string | null;
      };
      readonly document: {
        readonly symbol: string | null;
      };
    }[];
  } | null;
};

export type PickBaselineAnswer = {
  readonly directives: {
    readonly nodes: readonly {
      readonly symbol: string;
      readonly baselines: readonly {
        readonly id: string;
        readonly revision: number;
        readonly code: string;
        readonly titleVi: string;
        readonly titleEn: string;
      }[];
    }[];
  };
};

export type PickBodyAnswer = {
  readonly agencies: {
    readonly nodes: readonly {
      readonly id: string;
      readonly revision: number;
      readonly kind: AgencyKind;
      readonly isCollective: boolean;
      readonly nameVi: string | null;
      readonly nameEn: string | null;
      readonly shortName: string | null;
    }[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    };
  };
  readonly kept: readonly ({
    readonly id: string;
    readonly revision: number;
    readonly kind: AgencyKind;
    readonly isCollective: boolean;
    readonly nameVi: string | null;
    readonly nameEn: string | null;
    readonly shortName: string | null;
  } | null)[];
};

export type PickBodyBody = {
  readonly id: string;
  readonly revision: number;
  readonly kind: AgencyKind;
  readonly isCollective: boolean;
  readonly nameVi: string | null;
  readonly nameEn: string | null;
  readonly shortName: string | null;
};

export type PickClaimAnswer = {
  readonly report: {
    readonly items: readonly {
      readonly claim: Claim | null;
      readonly done: string | null;
      readonly nothingBecause: string | null;
      readonly task: {
        readonly id: string;
        readonly code: string;
        readonly titleVi: string;
        readonly titleEn: string;
      };
      readonly verdict: {
        readonly id: string;
      } | null;
    }[];
  } | null;
};

export type PickCommendationAnswer = {
  readonly commendations: {
    readonly nodes: readonly {
      readonly id: string;
      readonly revision: number;
      readonly publishedAt: string | null;
      readonly withdrawnOn: string | null;
      readonly commendedOn: string;
      readonly reason: string | null;
      readonly agency: {
        readonly nameVi: string | null;
        readonly nameEn: string | null;
      };
      readonly byAgency: {
        readonly nameVi: string | null;
        readonly nameEn: string | null;
      };
    }[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    };
  };
};

export type PickContactAnswer = {
  readonly contacts: {
    readonly nodes: readonly {
      readonly id: string;
      readonly revision: number;
      readonly endedAt: string | null;
      readonly channel: NoticeChannel;
      readonly destination: string;
      readonly agency: {
        readonly nameVi: string | null;
        readonly nameEn: string | null;
      };
    }[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    };
  };
};

export type PickDirectiveAnswer = {
  readonly directives: {
    readonly nodes: readonly {
      readonly id: string;
      readonly revision: number;
      readonly symbol: string;
      readonly subjectVi: string;
      readonly subjectEn: string;
    }[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    };
  };
};

export type PickDocumentAnswer = {
  readonly documents: {
    readonly nodes: readonly {
      readonly id: string;
      readonly revision: number;
      readonly symbol: string | null;
      readonly kind: string;
      readonly standing: Standing;
      readonly issuedOn: string | null;
      readonly titleVi: string | null;
      readonly titleEn: string | null;
    }[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    };
  };
  readonly kept: readonly ({
    readonly id: string;
    readonly revision: number;
    readonly symbol: string | null;
    readonly kind: string;
    readonly standing: Standing;
    readonly issuedOn: string | null;
    readonly titleVi: string | null;
    readonly titleEn: string | null;
  } | null)[];
};

export type PickDocumentPaper = {
  readonly id: string;
  readonly revision: number;
  readonly symbol: string | null;
  readonly kind: string;
  readonly standing: Standing;
  readonly issuedOn: string | null;
  readonly titleVi: string | null;
  readonly titleEn: string | null;
};

export type PickExemptionAnswer = {
  readonly exemptions: {
    readonly nodes: readonly {
      readonly id: string;
      readonly revision: number;
      readonly kind: ExemptionKind;
      readonly dueOn: string | null;
      readonly on: string;
      readonly withdrawnOn: string | null;
      readonly reason: string;
      readonly document: {
        readonly symbol: string | null;
        readonly titleVi: string | null;
        readonly titleEn: string | null;
      };
      readonly obligation: {
        readonly task: {
          readonly code: string;
        };
        readonly agency: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        };
        readonly round: {
          readonly period: string;
        };
      };
    }[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    };
  };
};

export type PickFieldAnswer = {
  readonly fields: {
    readonly nodes: readonly {
      readonly id: string;
      readonly revision: number;
      readonly from: string;
      readonly until: string | null;
      readonly function: string;
      readonly agency: {
        readonly nameVi: string | null;
        readonly nameEn: string | null;
      };
      readonly tasks: readonly {
        readonly code: string;
      }[];
      readonly indicators: readonly {
        readonly code: string;
      }[];
      readonly document: {
        readonly symbol: string | null;
      };
    }[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    };
  };
};

export type PickFindingAnswer = {
  readonly findings: {
    readonly nodes: readonly {
      readonly id: string;
      readonly revision: number;
      readonly status: FindingStatus;
      readonly publishedAt: string | null;
      readonly summary: string;
      readonly agency: {
        readonly nameVi: string | null;
        readonly nameEn: string | null;
      };
      readonly task: {
        readonly code: string;
      };
      readonly inspection: {
        readonly status: InspectionStatus;
      } | null;
    }[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    };
  };
};

export type PickIdentityAnswer = {
  readonly offices: {
    readonly nodes: readonly {
      readonly officeVi: string;
      readonly officeEn: string;
      readonly identities: readonly {
        readonly id: string;
        readonly revision: number;
        readonly createdAt: string;
        readonly endedAt: string | null;
      }[];
    }[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    };
  };
};

export type PickIndicatorAnswer = {
  readonly indicators: {
    readonly nodes: readonly {
      readonly id: string;
      readonly revision: number;
      readonly code: string;
      readonly unit: string;
      readonly nameVi: string;
      readonly nameEn: string;
    }[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    };
  };
};

export type PickInspectionAnswer = {
  readonly inspections: {
    readonly nodes: readonly {
      readonly id: string;
      readonly revision: number;
      readonly status: InspectionStatus;
      readonly scope: string;
      readonly plannedFor: string | null;
      readonly begunOn: string | null;
      readonly agency: {
        readonly nameVi: string | null;
        readonly nameEn: string | null;
      };
      readonly byAgency: {
        readonly nameVi: string | null;
        readonly nameEn: string | null;
      };
    }[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    };
  };
};

export type PickMappingAnswer = {
  readonly plan: {
    readonly mappings: {
      readonly nodes: readonly {
        readonly id: string;
        readonly revision: number;
        readonly isConfirmed: boolean;
        readonly gap: GapState;
        readonly task: {
          readonly code: string;
          readonly titleVi: string;
          readonly titleEn: string;
        };
      }[];
      readonly pageInfo: {
        readonly hasNextPage: boolean;
        readonly endCursor: string | null;
      };
    };
  } | null;
};

export type PickMembershipAnswer = {
  readonly offices: {
    readonly nodes: readonly {
      readonly officeVi: string;
      readonly officeEn: string;
      readonly memberships: readonly {
        readonly id: string;
        readonly revision: number;
        readonly role: Role;
        readonly from: string;
        readonly until: string | null;
        readonly agency: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        };
      }[];
    }[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    };
  };
};

export type PickMessageAnswer = {
  readonly outbox: {
    readonly nodes: readonly {
      readonly id: string;
      readonly revision: number;
      readonly lastError: string | null;
      readonly to: {
        readonly nameVi: string | null;
        readonly nameEn: string | null;
      } | null;
      readonly urging: {
        readonly subjectVi: string;
        readonly subjectEn: string;
      } | null;
    }[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    };
  };
};

export type PickObservationAnswer = {
  readonly node: {
    readonly observations: {
      readonly nodes: readonly {
        readonly id: string;
        readonly revision: number;
        readonly value: string;
        readonly unit: string;
        readonly periodStart: string | null;
        readonly periodEnd: string | null;
        readonly asOf: string | null;
        readonly territory: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        };
        readonly source: {
          readonly symbol: string | null;
          readonly titleVi: string | null;
          readonly titleEn: string | null;
        };
      }[];
      readonly pageInfo: {
        readonly hasNextPage: boolean;
        readonly endCursor: string | null;
      };
    };
  } | null;
};

export type PickOfficeAnswer = {
  readonly offices: {
    readonly nodes: readonly {
      readonly id: string;
      readonly officeVi: string;
      readonly officeEn: string;
      readonly memberships: readonly {
        readonly role: Role;
        readonly until: string | null;
        readonly agency: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        };
      }[];
    }[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    };
  };
};

export type PickPlanAnswer = {
  readonly directives: {
    readonly nodes: readonly {
      readonly symbol: string;
      readonly plans: {
        readonly nodes: readonly {
          readonly id: string;
          readonly revision: number;
          readonly level: PlanLevel;
          readonly relation: PlanRelation;
          readonly document: {
            readonly symbol: string | null;
            readonly titleVi: string | null;
            readonly titleEn: string | null;
          };
          readonly agency: {
            readonly nameVi: string | null;
            readonly nameEn: string | null;
          };
        }[];
        readonly pageInfo: {
          readonly hasNextPage: boolean;
          readonly endCursor: string | null;
        };
      };
    }[];
  };
};

export type PickProvisionAnswer = {
  readonly plan: {
    readonly provisions: {
      readonly nodes: readonly {
        readonly id: string;
        readonly revision: number;
        readonly code: string;
        readonly titleVi: string;
        readonly titleEn: string;
      }[];
      readonly pageInfo: {
        readonly hasNextPage: boolean;
        readonly endCursor: string | null;
      };
    };
  } | null;
};

export type PickPublishedReportAnswer = {
  readonly publishedReports: {
    readonly nodes: readonly {
      readonly id: string;
      readonly publishedAt: string | null;
      readonly agency: {
        readonly nameVi: string | null;
        readonly nameEn: string | null;
      };
      readonly round: {
        readonly period: string;
        readonly directive: {
          readonly symbol: string;
        };
      };
    }[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    };
  };
};

export type PickQualityRuleAnswer = {
  readonly qualityRules: {
    readonly nodes: readonly {
      readonly id: string;
      readonly revision: number;
      readonly isRetired: boolean;
      readonly kind: QualityKind;
      readonly indicator: {
        readonly code: string;
        readonly nameVi: string;
        readonly nameEn: string;
      };
    }[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    };
  };
};

export type PickRecommendationAnswer = {
  readonly recommendations: {
    readonly nodes: readonly {
      readonly id: string;
      readonly revision: number;
      readonly status: RecommendationStatus;
      readonly answeredAs: RecommendationAnswer | null;
      readonly madeOn: string;
      readonly publishedAt: string | null;
      readonly withdrawnOn: string | null;
      readonly isFromYou: boolean;
      readonly isToYou: boolean;
      readonly text: string | null;
      readonly from: {
        readonly nameVi: string | null;
        readonly nameEn: string | null;
      } | null;
      readonly to: {
        readonly nameVi: string | null;
        readonly nameEn: string | null;
      } | null;
    }[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    };
  };
};

export type PickRoundAnswer = {
  readonly directives: {
    readonly nodes: readonly {
      readonly symbol: string;
      readonly rounds: {
        readonly nodes: readonly {
          readonly id: string;
          readonly period: string;
          readonly periodEnd: string;
        }[];
        readonly pageInfo: {
          readonly hasNextPage: boolean;
          readonly endCursor: string | null;
        };
      };
    }[];
  };
};

export type PickRulingAnswer = {
  readonly rulings: {
    readonly nodes: readonly {
      readonly id: string;
      readonly revision: number;
      readonly from: string;
      readonly until: string | null;
      readonly supersededAt: string | null;
      readonly cadence: RulingCadence;
      readonly owes: Owes;
      readonly document: {
        readonly symbol: string | null;
        readonly titleVi: string | null;
        readonly titleEn: string | null;
      };
      readonly section: string;
      readonly tasks: readonly {
        readonly code: string;
      }[];
    }[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    };
  };
};

export type PickSpanAnswer = {
  readonly plan: {
    readonly provisions: {
      readonly nodes: readonly {
        readonly code: string;
        readonly spans: readonly {
          readonly id: string;
          readonly revision: number;
          readonly first: string;
          readonly last: string;
          readonly firstRead: string | null;
          readonly lastRead: string | null;
        }[];
      }[];
      readonly pageInfo: {
        readonly hasNextPage: boolean;
        readonly endCursor: string | null;
      };
    };
  } | null;
};

export type PickStatementAnswer = {
  readonly supervisionStatements: {
    readonly nodes: readonly {
      readonly id: string;
      readonly revision: number;
      readonly publishedAt: string | null;
      readonly withdrawnOn: string | null;
      readonly statedOn: string;
      readonly statement: string | null;
      readonly task: {
        readonly code: string;
      };
      readonly agency: {
        readonly nameVi: string | null;
        readonly nameEn: string | null;
      };
      readonly report: {
        readonly agency: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        };
        readonly round: {
          readonly period: string;
        };
      } | null;
    }[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    };
  };
};

export type PickSubjectAnswer = {
  readonly directives: {
    readonly nodes: readonly {
      readonly symbol: string;
      readonly subject: {
        readonly id: string;
        readonly revision: number;
        readonly function: string;
        readonly agency: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        };
      } | null;
    }[];
  };
};

export type PickSuccessionAnswer = {
  readonly agency: {
    readonly successors: readonly {
      readonly id: string;
      readonly revision: number;
      readonly kind: SuccessionKind;
      readonly function: string;
      readonly on: string;
      readonly from: {
        readonly nameVi: string | null;
        readonly nameEn: string | null;
      };
      readonly to: {
        readonly nameVi: string | null;
        readonly nameEn: string | null;
      };
    }[];
    readonly predecessors: readonly {
      readonly id: string;
      readonly revision: number;
      readonly kind: SuccessionKind;
      readonly function: string;
      readonly on: string;
      readonly from: {
        readonly nameVi: string | null;
        readonly nameEn: string | null;
      };
      readonly to: {
        readonly nameVi: string | null;
        readonly nameEn: string | null;
      };
    }[];
  } | null;
};

export type PickSuccessionStep = {
  readonly id: string;
  readonly revision: number;
  readonly kind: SuccessionKind;
  readonly function: string;
  readonly on: string;
  readonly from: {
    readonly nameVi: string | null;
    readonly nameEn: string | null;
  };
  readonly to: {
    readonly nameVi: string | null;
    readonly nameEn: string | null;
  };
};

export type PickTargetAnswer = {
  readonly directives: {
    readonly nodes: readonly {
      readonly plans: {
        readonly nodes: readonly {
          readonly document: {
            readonly symbol: string | null;
          };
          readonly agency: {
            readonly nameVi: string | null;
            readonly nameEn: string | null;
          };
          readonly targets: readonly {
            readonly id: string;
            readonly revision: number;
            readonly period: string | null;
            readonly baseKind: BaseKind | null;
            readonly base: string | null;
            readonly textVi: string | null;
            readonly textEn: string | null;
          }[];
        }[];
        readonly pageInfo: {
          readonly hasNextPage: boolean;
          readonly endCursor: string | null;
        };
      };
    }[];
  };
};

export type PickTaskAnswer = {
  readonly directives: {
    readonly nodes: readonly {
      readonly symbol: string;
      readonly tasks: {
        readonly nodes: readonly {
          readonly id: string;
          readonly revision: number;
          readonly code: string;
          readonly level: TaskLevel;
          readonly cadence: Cadence | null;
          readonly titleVi: string;
          readonly titleEn: string;
        }[];
        readonly pageInfo: {
          readonly hasNextPage: boolean;
          readonly endCursor: string | null;
        };
      };
    }[];
  };
};

export type PickTerritoryAnswer = {
  readonly territories: {
    readonly nodes: readonly {
      readonly id: string;
      readonly revision: number;
      readonly nameVi: string | null;
      readonly nameEn: string | null;
    }[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    };
  };
};

export type PickTerritoryMappingAnswer = {
  readonly territory: {
    readonly successors: readonly {
      readonly id: string;
      readonly revision: number;
      readonly kind: string;
      readonly on: string;
      readonly from: {
        readonly nameVi: string | null;
        readonly nameEn: string | null;
      };
      readonly to: {
        readonly nameVi: string | null;
        readonly nameEn: string | null;
      };
    }[];
    readonly predecessors: readonly {
      readonly id: string;
      readonly revision: number;
      readonly kind: string;
      readonly on: string;
      readonly from: {
        readonly nameVi: string | null;
        readonly nameEn: string | null;
      };
      readonly to: {
        readonly nameVi: string | null;
        readonly nameEn: string | null;
      };
    }[];
  } | null;
};

export type PickTerritoryMappingStep = {
  readonly id: string;
  readonly revision: number;
  readonly kind: string;
  readonly on: string;
  readonly from: {
    readonly nameVi: string | null;
    readonly nameEn: string | null;
  };
  readonly to: {
    readonly nameVi: string | null;
    readonly nameEn: string | null;
  };
};

export type PickTerritoryMeasureAnswer = {
  readonly territory: {
    readonly measures: readonly {
      readonly id: string;
      readonly revision: number;
      readonly measure: Measure;
      readonly value: string;
      readonly asOf: string | null;
    }[];
  } | null;
};

export type PickTerritoryNameAnswer = {
  readonly territory: {
    readonly names: readonly {
      readonly id: string;
      readonly revision: number;
      readonly from: string | null;
      readonly until: string | null;
      readonly nameVi: string;
      readonly nameEn: string;
    }[];
  } | null;
};

export type PickTokenAnswer = {
  readonly offices: {
    readonly nodes: readonly {
      readonly officeVi: string;
      readonly officeEn: string;
      readonly tokens: readonly {
        readonly id: string;
        readonly revision: number;
        readonly label: string;
        readonly expiresAt: string;
        readonly revokedAt: string | null;
      }[];
    }[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    };
  };
};

export type PickVerdictAnswer = {
  readonly verdicts: {
    readonly nodes: readonly {
      readonly id: string;
      readonly revision: number;
      readonly publishedAt: string | null;
      readonly assessment: Assessment;
      readonly assessedOn: string;
      readonly task: {
        readonly code: string;
      };
      readonly report: {
        readonly agency: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        };
        readonly round: {
          readonly period: string;
        };
      } | null;
    }[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    };
  };
};

export type PlanWordsAnswer = {
  readonly directives: {
    readonly nodes: readonly {
      readonly slug: string;
      readonly symbol: string;
      readonly subjectVi: string;
      readonly subjectEn: string;
    }[];
  };
  readonly leading: {
    readonly symbol: string;
    readonly answeredFor: {
      readonly code: string;
      readonly holders: readonly {
        readonly agency: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        } | null;
      }[];
    } | null;
  } | null;
  readonly document: {
    readonly slug: string;
    readonly kind: string;
    readonly symbol: string | null;
    readonly titleVi: string | null;
    readonly titleEn: string | null;
    readonly asPlan: {
      readonly directive: {
        readonly slug: string;
        readonly symbol: string;
        readonly tasks: {
          readonly nodes: readonly {
            readonly code: string;
            readonly titleVi: string;
            readonly titleEn: string;
            readonly spans: readonly {
              readonly kind: SpanKind;
              readonly first: string;
              readonly last: string;
              readonly firstRead: string | null;
              readonly lastRead: string | null;
              readonly corrected: string | null;
              readonly state: SpanState;
              readonly words: string | null;
              readonly link: string | null;
              readonly text: {
                readonly language: string;
                readonly edition: TextEdition;
                readonly document: {
                  readonly slug: string;
                };
              };
            }[];
          }[];
        };
      };
      readonly provisions: {
        readonly totalCount: number;
        readonly nodes: readonly {
          readonly code: string;
          readonly titleVi: string;
          readonly titleEn: string;
          readonly tasks: readonly {
            readonly code: string;
          }[];
          readonly spans: readonly {
            readonly kind: SpanKind;
            readonly first: string;
            readonly last: string;
            readonly firstRead: string | null;
            readonly lastRead: string | null;
            readonly corrected: string | null;
            readonly state: SpanState;
            readonly words: string | null;
            readonly link: string | null;
            readonly text: {
              readonly language: string;
              readonly edition: TextEdition;
              readonly document: {
                readonly slug: string;
              };
            };
          }[];
        }[];
      };
      readonly mappings: {
        readonly nodes: readonly {
          readonly gap: GapState;
          readonly task: {
            readonly code: string;
          };
        }[];
      };
    } | null;
  } | null;
};

export type PlanWordsWords = {
  readonly kind: SpanKind;
  readonly first: string;
  readonly last: string;
  readonly firstRead: string | null;
  readonly lastRead: string | null;
  readonly corrected: string | null;
  readonly state: SpanState;
  readonly words: string | null;
  readonly link: string | null;
  readonly text: {
    readonly language: string;
    readonly edition: TextEdition;
    readonly document: {
      readonly slug: string;
    };
  };
};

export type PlansAgainstTasksDataAnswer = {
  readonly directives: {
    readonly nodes: readonly {
      readonly slug: string;
      readonly symbol: string;
      readonly subjectVi: string;
      readonly subjectEn: string;
    }[];
  };
  readonly leading: {
    readonly symbol: string;
    readonly answeredFor: {
      readonly code: string;
      readonly holders: readonly {
        readonly agency: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        } | null;
      }[];
    } | null;
  } | null;
  readonly directive: {
    readonly tasks: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly code: string;
        readonly titleVi: string;
        readonly titleEn: string;
        readonly mappings: {
          readonly totalCount: number;
          readonly nodes: readonly {
            readonly gap: GapState;
            readonly section: string | null;
            readonly citationId: string | null;
            readonly plan: {
              readonly document: {
                readonly symbol: string | null;
                readonly titleVi: string | null;
              };
              readonly territory: {
                readonly code: string | null;
                readonly nameVi: string | null;
                readonly nameEn: string | null;
                readonly until: string | null;
              } | null;
            };
          }[];
        };
      }[];
      readonly pageInfo: {
        readonly hasNextPage: boolean;
        readonly endCursor: string | null;
      };
    };
  } | null;
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

export type PlansDataAnswer = {
  readonly directives: {
    readonly nodes: readonly {
      readonly slug: string;
      readonly symbol: string;
      readonly subjectVi: string;
      readonly subjectEn: string;
    }[];
  };
  readonly leading: {
    readonly symbol: string;
    readonly answeredFor: {
      readonly code: string;
      readonly holders: readonly {
        readonly agency: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        } | null;
      }[];
    } | null;
  } | null;
  readonly directive: {
    readonly plans: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly relation: PlanRelation;
        readonly level: PlanLevel;
        readonly status: string;
        readonly period: string | null;
        readonly note: string | null;
        readonly confidence: Confidence;
        readonly agency: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        };
        readonly territory: {
          readonly code: string | null;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
          readonly until: string | null;
        } | null;
        readonly document: {
          readonly symbol: string | null;
          readonly issuedOn: string | null;
          readonly titleVi: string | null;
          readonly titleEn: string | null;
          readonly readAs: string;
        };
        readonly source: {
          readonly publisher: string | null;
          readonly url: string | null;
        };
      }[];
      readonly pageInfo: {
        readonly hasNextPage: boolean;
        readonly endCursor: string | null;
      };
    };
  } | null;
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

export type PlansPageAnswer = {
  readonly directives: {
    readonly nodes: readonly {
      readonly slug: string;
      readonly symbol: string;
      readonly subjectVi: string;
      readonly subjectEn: string;
    }[];
  };
  readonly leading: {
    readonly symbol: string;
    readonly answeredFor: {
      readonly code: string;
      readonly holders: readonly {
        readonly agency: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        } | null;
      }[];
    } | null;
  } | null;
  readonly directive: {
    readonly slug: string;
    readonly symbol: string;
    readonly groups: {
      readonly nodes: readonly {
        readonly code: string;
        readonly titleVi: string;
        readonly titleEn: string;
      }[];
    };
    readonly led: {
      readonly nodes: readonly {
        readonly holders: readonly {
          readonly agency: {
            readonly slug: string;
            readonly nameVi: string | null;
            readonly nameEn: string | null;
            readonly isCollective: boolean;
            readonly territory: {
              readonly code: string | null;
            } | null;
          } | null;
          readonly assignment: {
            readonly agency: {
              readonly slug: string;
            };
          };
        }[];
      }[];
    };
    readonly plans: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly id: string;
        readonly level: PlanLevel;
        readonly status: string;
        readonly period: string | null;
        readonly agency: {
          readonly slug: string;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        };
        readonly territory: {
          readonly code: string | null;
          readonly slug: string;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
          readonly until: string | null;
        } | null;
        readonly document: {
          readonly slug: string;
          readonly symbol: string | null;
          readonly issuedOn: string | null;
          readonly titleVi: string | null;
          readonly titleEn: string | null;
        };
        readonly source: {
          readonly publisher: string | null;
          readonly url: string | null;
        };
      }[];
    };
  } | null;
  readonly territories: {
    readonly nodes: readonly {
      readonly code: string | null;
      readonly slug: string;
      readonly nameVi: string | null;
      readonly nameEn: string | null;
      readonly predecessors: readonly {
        readonly kind: string;
        readonly from: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        };
      }[];
      readonly plans: {
        readonly nodes: readonly {
          readonly id: string;
          readonly relation: PlanRelation;
          readonly level: PlanLevel;
          readonly status: string;
          readonly territory: {
            readonly nameVi: string | null;
            readonly nameEn: string | null;
            readonly until: string | null;
          } | null;
          readonly document: {
            readonly slug: string;
            readonly symbol: string | null;
            readonly issuedOn: string | null;
            readonly titleVi: string | null;
            readonly titleEn: string | null;
          };
          readonly source: {
            readonly publisher: string | null;
            readonly url: string | null;
          };
        }[];
      };
    }[];
  };
  readonly gapMatrix: {
    readonly states: readonly GapState[];
    readonly rows: readonly {
      readonly plan: string | null;
    }[];
    readonly columns: readonly {
      readonly code: string;
      readonly titleVi: string;
      readonly titleEn: string;
    }[];
    readonly cells: readonly (readonly number[])[];
    readonly agreement: {
      readonly read: number;
      readonly alike: number;
    };
  } | null;
};

export type PlansPageBody = {
  readonly slug: string;
  readonly nameVi: string | null;
  readonly nameEn: string | null;
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

export type ProvincePageAnswer = {
  readonly directives: {
    readonly nodes: readonly {
      readonly slug: string;
      readonly symbol: string;
      readonly subjectVi: string;
      readonly subjectEn: string;
    }[];
  };
  readonly leading: {
    readonly symbol: string;
    readonly answeredFor: {
      readonly code: string;
      readonly holders: readonly {
        readonly agency: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        } | null;
      }[];
    } | null;
  } | null;
  readonly territory: {
    readonly code: string | null;
    readonly slug: string;
    readonly kind: TerritoryKind;
    readonly nameVi: string | null;
    readonly nameEn: string | null;
    readonly fullNameVi: string | null;
    readonly from: string | null;
    readonly until: string | null;
    readonly source: {
      readonly publisher: string | null;
      readonly url: string | null;
    };
    readonly successors: readonly {
      readonly on: string;
      readonly kind: string;
      readonly source: {
        readonly publisher: string | null;
        readonly url: string | null;
      };
      readonly to: {
        readonly code: string | null;
        readonly slug: string;
        readonly nameVi: string | null;
        readonly nameEn: string | null;
      };
    }[];
    readonly predecessors: readonly {
      readonly on: string;
      readonly kind: string;
      readonly source: {
        readonly publisher: string | null;
        readonly url: string | null;
      };
      readonly from: {
        readonly code: string | null;
        readonly slug: string;
        readonly nameVi: string | null;
        readonly nameEn: string | null;
        readonly until: string | null;
        readonly observations: {
          readonly totalCount: number;
          readonly nodes: readonly {
            readonly kind: ObservationKind;
            readonly value: string;
            readonly valueHigh: string | null;
            readonly qualifier: Qualifier;
            readonly unit: string;
            readonly periodType: string;
            readonly periodStart: string | null;
            readonly periodEnd: string | null;
            readonly asOf: string | null;
            readonly standing: Standing;
            readonly note: string | null;
            readonly citationId: string | null;
            readonly dimension: unknown | null;
            readonly indicator: {
              readonly code: string;
              readonly slug: string;
              readonly nameVi: string;
              readonly nameEn: string;
            };
            readonly market: {
              readonly nameVi: string;
              readonly nameEn: string;
            } | null;
            readonly contradiction: {
              readonly id: string;
            } | null;
            readonly source: {
              readonly publisher: string | null;
              readonly url: string | null;
              readonly issuedOn: string | null;
            };
          }[];
        };
      };
    }[];
    readonly measures: readonly {
      readonly measure: Measure;
      readonly value: string;
      readonly asOf: string | null;
      readonly citationId: string | null;
      readonly source: {
        readonly publisher: string | null;
        readonly url: string | null;
      };
    }[];
    readonly plans: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly id: string;
        readonly relation: PlanRelation;
        readonly level: PlanLevel;
        readonly status: string;
        readonly period: string | null;
        readonly knownSince: string;
        readonly territory: {
          readonly code: string | null;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
          readonly until: string | null;
        } | null;
        readonly document: {
          readonly slug: string;
          readonly symbol: string | null;
          readonly issuedOn: string | null;
          readonly titleVi: string | null;
          readonly titleEn: string | null;
        };
        readonly source: {
          readonly publisher: string | null;
          readonly url: string | null;
        };
        readonly targets: readonly {
          readonly textVi: string | null;
          readonly textEn: string | null;
          readonly citationId: string | null;
          readonly source: {
            readonly publisher: string | null;
            readonly url: string | null;
          };
          readonly evaluations: readonly {
            readonly verdict: TargetVerdict;
            readonly reason: string;
          }[];
        }[];
      }[];
    };
    readonly compared: {
      readonly nodes: readonly {
        readonly id: string;
        readonly mappings: {
          readonly totalCount: number;
          readonly nodes: readonly {
            readonly gap: GapState;
            readonly section: string | null;
            readonly citationId: string | null;
            readonly task: {
              readonly code: string;
              readonly titleVi: string;
              readonly titleEn: string;
            };
          }[];
        };
      }[];
    };
    readonly reports: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly isExample: boolean;
        readonly publishedAt: string | null;
        readonly leafNumber: number | null;
        readonly supersededAt: string | null;
        readonly agency: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        };
        readonly verifiedByAgency: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        } | null;
        readonly round: {
          readonly period: string;
          readonly dueAt: string | null;
        };
        readonly completeness: {
          readonly owed: number;
          readonly answered: number;
          readonly declared: number;
          readonly missing: readonly string[];
          readonly others: number;
          readonly figures: number;
          readonly blanks: number;
          readonly withdrawn: number;
        };
        readonly items: readonly {
          readonly claim: Claim | null;
          readonly done: string | null;
          readonly nothingBecause: string | null;
          readonly withdrawnBecause: string | null;
          readonly citationId: string | null;
          readonly evidence: readonly {
            readonly reference: string;
            readonly grade: Grade;
          }[];
          readonly supervision: readonly {
            readonly view: SupervisionView | null;
            readonly statement: string | null;
            readonly statedOn: string;
            readonly standing: Standing;
            readonly withdrawnOn: string | null;
            readonly withdrawnReason: string | null;
            readonly agency: {
              readonly nameVi: string | null;
              readonly nameEn: string | null;
            };
          }[];
          readonly task: {
            readonly code: string;
            readonly titleVi: string;
            readonly titleEn: string;
          };
          readonly verdict: {
            readonly assessment: Assessment;
            readonly reason: string;
            readonly assessedByAgency: {
              readonly nameVi: string | null;
              readonly nameEn: string | null;
            };
          } | null;
        }[];
        readonly values: readonly {
          readonly value: string | null;
          readonly isWithheld: boolean;
          readonly numerator: string | null;
          readonly denominator: string | null;
          readonly reason: string | null;
          readonly withdrawnBecause: string | null;
          readonly citationId: string | null;
          readonly indicator: {
            readonly code: string;
            readonly slug: string;
            readonly nameVi: string;
            readonly nameEn: string;
            readonly unit: string;
          };
        }[];
      }[];
      readonly pageInfo: {
        readonly hasNextPage: boolean;
        readonly endCursor: string | null;
      };
    };
    readonly agencies: {
      readonly nodes: readonly {
        readonly slug: string;
        readonly nameVi: string | null;
        readonly nameEn: string | null;
        readonly confidence: Confidence;
        readonly obligations: {
          readonly totalCount: number;
          readonly nodes: readonly {
            readonly status: ObligationStatus;
            readonly daysLate: number | null;
            readonly reporting: {
              readonly step: ReportStep;
              readonly handedInAt: string | null;
            };
            readonly dueAt: string;
            readonly reason: string | null;
            readonly standing: Standing;
            readonly verdict: VerificationState | null;
            readonly task: {
              readonly code: string;
              readonly titleVi: string;
              readonly titleEn: string;
            };
            readonly round: {
              readonly period: string;
            };
            readonly ruling: {
              readonly document: {
                readonly symbol: string | null;
              };
            };
          }[];
        };
      }[];
    };
    readonly party: {
      readonly nodes: readonly {
        readonly slug: string;
        readonly nameVi: string | null;
        readonly nameEn: string | null;
        readonly confidence: Confidence;
        readonly obligations: {
          readonly totalCount: number;
          readonly nodes: readonly {
            readonly status: ObligationStatus;
            readonly daysLate: number | null;
            readonly reporting: {
              readonly step: ReportStep;
              readonly handedInAt: string | null;
            };
            readonly dueAt: string;
            readonly reason: string | null;
            readonly standing: Standing;
            readonly verdict: VerificationState | null;
            readonly task: {
              readonly code: string;
              readonly titleVi: string;
              readonly titleEn: string;
            };
            readonly round: {
              readonly period: string;
            };
            readonly ruling: {
              readonly document: {
                readonly symbol: string | null;
              };
            };
          }[];
        };
      }[];
    };
    readonly findings: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly status: FindingStatus;
        readonly severity: Severity;
        readonly summary: string;
        readonly cases: number | null;
        readonly casesOf: string | null;
        readonly recordedOn: string;
        readonly measure: string | null;
        readonly handledOn: string | null;
        readonly closedOn: string | null;
        readonly withdrawnOn: string | null;
        readonly withdrawnReason: string | null;
        readonly standing: Standing;
        readonly task: {
          readonly code: string;
        };
        readonly agency: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        };
        readonly handledByAgency: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        } | null;
        readonly closedByAgency: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        } | null;
        readonly inspection: {
          readonly byAgency: {
            readonly nameVi: string | null;
            readonly nameEn: string | null;
          };
        } | null;
        readonly document: {
          readonly symbol: string | null;
        } | null;
      }[];
    };
    readonly recommendations: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly text: string | null;
        readonly madeOn: string;
        readonly answeredAs: RecommendationAnswer | null;
        readonly answerText: string | null;
        readonly answeredOn: string | null;
        readonly withdrawnOn: string | null;
        readonly withdrawnReason: string | null;
        readonly standing: Standing;
        readonly task: {
          readonly code: string;
        } | null;
        readonly from: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        } | null;
        readonly to: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        } | null;
        readonly answeredByAgency: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        } | null;
        readonly document: {
          readonly symbol: string | null;
        } | null;
      }[];
    };
    readonly commendations: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly reason: string | null;
        readonly commendedOn: string;
        readonly withdrawnOn: string | null;
        readonly withdrawnReason: string | null;
        readonly standing: Standing;
        readonly task: {
          readonly code: string;
        } | null;
        readonly round: {
          readonly period: string;
        } | null;
        readonly agency: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        };
        readonly document: {
          readonly symbol: string | null;
        };
      }[];
    };
    readonly observations: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly kind: ObservationKind;
        readonly value: string;
        readonly valueHigh: string | null;
        readonly qualifier: Qualifier;
        readonly unit: string;
        readonly periodType: string;
        readonly periodStart: string | null;
        readonly periodEnd: string | null;
        readonly asOf: string | null;
        readonly standing: Standing;
        readonly note: string | null;
        readonly citationId: string | null;
        readonly dimension: unknown | null;
        readonly indicator: {
          readonly code: string;
          readonly slug: string;
          readonly nameVi: string;
          readonly nameEn: string;
        };
        readonly market: {
          readonly nameVi: string;
          readonly nameEn: string;
        } | null;
        readonly contradiction: {
          readonly id: string;
        } | null;
        readonly source: {
          readonly publisher: string | null;
          readonly url: string | null;
          readonly issuedOn: string | null;
        };
      }[];
    };
  } | null;
};

export type ProvincePagePlan = {
  readonly id: string;
  readonly relation: PlanRelation;
  readonly level: PlanLevel;
  readonly status: string;
  readonly period: string | null;
  readonly knownSince: string;
  readonly territory: {
    readonly code: string | null;
    readonly nameVi: string | null;
    readonly nameEn: string | null;
    readonly until: string | null;
  } | null;
  readonly document: {
    readonly slug: string;
    readonly symbol: string | null;
    readonly issuedOn: string | null;
    readonly titleVi: string | null;
    readonly titleEn: string | null;
  };
  readonly source: {
    readonly publisher: string | null;
    readonly url: string | null;
  };
  readonly targets: readonly {
    readonly textVi: string | null;
    readonly textEn: string | null;
    readonly citationId: string | null;
    readonly source: {
      readonly publisher: string | null;
      readonly url: string | null;
    };
    readonly evaluations: readonly {
      readonly verdict: TargetVerdict;
      readonly reason: string;
    }[];
  }[];
};

export type ProvincePageReport = {
  readonly isExample: boolean;
  readonly publishedAt: string | null;
  readonly leafNumber: number | null;
  readonly supersededAt: string | null;
  readonly agency: {
    readonly nameVi: string | null;
    readonly nameEn: string | null;
  };
  readonly verifiedByAgency: {
    readonly nameVi: string | null;
    readonly nameEn: string | null;
  } | null;
  readonly round: {
    readonly period: string;
    readonly dueAt: string | null;
  };
  readonly completeness: {
    readonly owed: number;
    readonly answered: number;
    readonly declared: number;
    readonly missing: readonly string[];
    readonly others: number;
    readonly figures: number;
    readonly blanks: number;
    readonly withdrawn: number;
  };
  readonly items: readonly {
    readonly claim: Claim | null;
    readonly done: string | null;
    readonly nothingBecause: string | null;
    readonly withdrawnBecause: string | null;
    readonly citationId: string | null;
    readonly evidence: readonly {
      readonly reference: string;
      readonly grade: Grade;
    }[];
    readonly supervision: readonly {
      readonly view: SupervisionView | null;
      readonly statement: string | null;
      readonly statedOn: string;
      readonly standing: Standing;
      readonly withdrawnOn: string | null;
      readonly withdrawnReason: string | null;
      readonly agency: {
        readonly nameVi: string | null;
        readonly nameEn: string | null;
      };
    }[];
    readonly task: {
      readonly code: string;
      readonly titleVi: string;
      readonly titleEn: string;
    };
    readonly verdict: {
      readonly assessment: Assessment;
      readonly reason: string;
      readonly assessedByAgency: {
        readonly nameVi: string | null;
        readonly nameEn: string | null;
      };
    } | null;
  }[];
  readonly values: readonly {
    readonly value: string | null;
    readonly isWithheld: boolean;
    readonly numerator: string | null;
    readonly denominator: string | null;
    readonly reason: string | null;
    readonly withdrawnBecause: string | null;
    readonly citationId: string | null;
    readonly indicator: {
      readonly code: string;
      readonly slug: string;
      readonly nameVi: string;
      readonly nameEn: string;
      readonly unit: string;
    };
  }[];
};

export type ProvincePageDuties = {
  readonly totalCount: number;
  readonly nodes: readonly {
    readonly status: ObligationStatus;
    readonly daysLate: number | null;
    readonly reporting: {
      readonly step: ReportStep;
      readonly handedInAt: string | null;
    };
    readonly dueAt: string;
    readonly reason: string | null;
    readonly standing: Standing;
    readonly verdict: VerificationState | null;
    readonly task: {
      readonly code: string;
      readonly titleVi: string;
      readonly titleEn: string;
    };
    readonly round: {
      readonly period: string;
    };
    readonly ruling: {
      readonly document: {
        readonly symbol: string | null;
      };
    };
  }[];
};

export type ProvincePageFindings = {
  readonly totalCount: number;
  readonly nodes: readonly {
    readonly status: FindingStatus;
    readonly severity: Severity;
    readonly summary: string;
    readonly cases: number | null;
    readonly casesOf: string | null;
    readonly recordedOn: string;
    readonly measure: string | null;
    readonly handledOn: string | null;
    readonly closedOn: string | null;
    readonly withdrawnOn: string | null;
    readonly withdrawnReason: string | null;
    readonly standing: Standing;
    readonly task: {
      readonly code: string;
    };
    readonly agency: {
      readonly nameVi: string | null;
      readonly nameEn: string | null;
    };
    readonly handledByAgency: {
      readonly nameVi: string | null;
      readonly nameEn: string | null;
    } | null;
    readonly closedByAgency: {
      readonly nameVi: string | null;
      readonly nameEn: string | null;
    } | null;
    readonly inspection: {
      readonly byAgency: {
        readonly nameVi: string | null;
        readonly nameEn: string | null;
      };
    } | null;
    readonly document: {
      readonly symbol: string | null;
    } | null;
  }[];
};

export type ProvincePageRecommendations = {
  readonly totalCount: number;
  readonly nodes: readonly {
    readonly text: string | null;
    readonly madeOn: string;
    readonly answeredAs: RecommendationAnswer | null;
    readonly answerText: string | null;
    readonly answeredOn: string | null;
    readonly withdrawnOn: string | null;
    readonly withdrawnReason: string | null;
    readonly standing: Standing;
    readonly task: {
      readonly code: string;
    } | null;
    readonly from: {
      readonly nameVi: string | null;
      readonly nameEn: string | null;
    } | null;
    readonly to: {
      readonly nameVi: string | null;
      readonly nameEn: string | null;
    } | null;
    readonly answeredByAgency: {
      readonly nameVi: string | null;
      readonly nameEn: string | null;
    } | null;
    readonly document: {
      readonly symbol: string | null;
    } | null;
  }[];
};

export type ProvincePageCommendations = {
  readonly totalCount: number;
  readonly nodes: readonly {
    readonly reason: string | null;
    readonly commendedOn: string;
    readonly withdrawnOn: string | null;
    readonly withdrawnReason: string | null;
    readonly standing: Standing;
    readonly task: {
      readonly code: string;
    } | null;
    readonly round: {
      readonly period: string;
    } | null;
    readonly agency: {
      readonly nameVi: string | null;
      readonly nameEn: string | null;
    };
    readonly document: {
      readonly symbol: string | null;
    };
  }[];
};

export type ProvincePageFigures = {
  readonly totalCount: number;
  readonly nodes: readonly {
    readonly kind: ObservationKind;
    readonly value: string;
    readonly valueHigh: string | null;
    readonly qualifier: Qualifier;
    readonly unit: string;
    readonly periodType: string;
    readonly periodStart: string | null;
    readonly periodEnd: string | null;
    readonly asOf: string | null;
    readonly standing: Standing;
    readonly note: string | null;
    readonly citationId: string | null;
    readonly dimension: unknown | null;
    readonly indicator: {
      readonly code: string;
      readonly slug: string;
      readonly nameVi: string;
      readonly nameEn: string;
    };
    readonly market: {
      readonly nameVi: string;
      readonly nameEn: string;
    } | null;
    readonly contradiction: {
      readonly id: string;
    } | null;
    readonly source: {
      readonly publisher: string | null;
      readonly url: string | null;
      readonly issuedOn: string | null;
    };
  }[];
};

export type ProvinceReportingAnswer = {
  readonly owing: {
    readonly obligations: number;
    readonly bodies: readonly {
      readonly agency: string;
      readonly kind: AgencyKind;
      readonly place: string | null;
      readonly owed: number;
      readonly overdue: number;
      readonly status: ObligationStatus;
    }[];
  };
  readonly directives: {
    readonly nodes: readonly {
      readonly slug: string;
      readonly symbol: string;
      readonly subjectVi: string;
      readonly subjectEn: string;
    }[];
  };
  readonly leading: {
    readonly symbol: string;
    readonly answeredFor: {
      readonly code: string;
      readonly holders: readonly {
        readonly agency: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        } | null;
      }[];
    } | null;
  } | null;
  readonly directive: {
    readonly symbol: string;
    readonly rounds: {
      readonly nodes: readonly {
        readonly period: string;
        readonly standing: Standing;
        readonly opensAt: string;
        readonly dueAt: string | null;
        readonly periodEnd: string;
        readonly rulingDocument: {
          readonly symbol: string | null;
        } | null;
        readonly owedBy: readonly {
          readonly kind: AgencyKind;
          readonly territory: {
            readonly code: string | null;
          } | null;
        }[];
        readonly reports: {
          readonly nodes: readonly {
            readonly isExample: boolean;
            readonly supersedes: {
              readonly id: string;
            } | null;
            readonly territory: {
              readonly code: string | null;
            } | null;
          }[];
        };
      }[];
    };
    readonly over: {
      readonly nodes: readonly {
        readonly period: string;
        readonly standing: Standing;
        readonly opensAt: string;
        readonly dueAt: string | null;
        readonly periodEnd: string;
        readonly rulingDocument: {
          readonly symbol: string | null;
        } | null;
        readonly owedBy: readonly {
          readonly kind: AgencyKind;
          readonly territory: {
            readonly code: string | null;
          } | null;
        }[];
        readonly reports: {
          readonly nodes: readonly {
            readonly isExample: boolean;
            readonly supersedes: {
              readonly id: string;
            } | null;
            readonly territory: {
              readonly code: string | null;
            } | null;
          }[];
        };
      }[];
    };
  } | null;
  readonly published: {
    readonly nodes: readonly {
      readonly isExample: boolean;
      readonly publishedAt: string | null;
      readonly leafNumber: number | null;
      readonly supersededAt: string | null;
      readonly agency: {
        readonly nameVi: string | null;
        readonly nameEn: string | null;
      };
      readonly territory: {
        readonly slug: string;
      } | null;
      readonly round: {
        readonly period: string;
      };
    }[];
  };
  readonly territories: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly code: string | null;
      readonly slug: string;
      readonly nameVi: string | null;
      readonly nameEn: string | null;
      readonly tileRow: number | null;
      readonly tileColumn: number | null;
      readonly predecessors: readonly {
        readonly on: string;
        readonly kind: string;
        readonly from: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
          readonly slug: string;
        };
      }[];
      readonly plans: {
        readonly totalCount: number;
        readonly nodes: readonly {
          readonly relation: PlanRelation;
          readonly level: PlanLevel;
          readonly status: string;
          readonly territory: {
            readonly nameVi: string | null;
            readonly nameEn: string | null;
            readonly until: string | null;
          } | null;
          readonly document: {
            readonly symbol: string | null;
            readonly issuedOn: string | null;
            readonly titleVi: string | null;
            readonly titleEn: string | null;
          };
          readonly source: {
            readonly publisher: string | null;
            readonly url: string | null;
          };
        }[];
      };
    }[];
  };
};

export type ProvinceReportingOfAll = {
  readonly period: string;
  readonly standing: Standing;
  readonly opensAt: string;
  readonly dueAt: string | null;
  readonly periodEnd: string;
  readonly rulingDocument: {
    readonly symbol: string | null;
  } | null;
  readonly owedBy: readonly {
    readonly kind: AgencyKind;
    readonly territory: {
      readonly code: string | null;
    } | null;
  }[];
  readonly reports: {
    readonly nodes: readonly {
      readonly isExample: boolean;
      readonly supersedes: {
        readonly id: string;
      } | null;
      readonly territory: {
        readonly code: string | null;
      } | null;
    }[];
  };
};

export type ProvinceReportingEmbedAnswer = {
  readonly directives: {
    readonly nodes: readonly {
      readonly slug: string;
      readonly symbol: string;
      readonly subjectVi: string;
      readonly subjectEn: string;
    }[];
  };
  readonly leading: {
    readonly symbol: string;
    readonly answeredFor: {
      readonly code: string;
      readonly holders: readonly {
        readonly agency: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        } | null;
      }[];
    } | null;
  } | null;
  readonly directive: {
    readonly symbol: string;
    readonly rounds: {
      readonly nodes: readonly {
        readonly period: string;
        readonly standing: Standing;
        readonly opensAt: string;
        readonly dueAt: string | null;
        readonly periodEnd: string;
        readonly rulingDocument: {
          readonly symbol: string | null;
        } | null;
        readonly owedBy: readonly {
          readonly kind: AgencyKind;
          readonly territory: {
            readonly code: string | null;
          } | null;
        }[];
        readonly reports: {
          readonly nodes: readonly {
            readonly isExample: boolean;
            readonly supersedes: {
              readonly id: string;
            } | null;
            readonly territory: {
              readonly code: string | null;
            } | null;
          }[];
        };
      }[];
    };
    readonly over: {
      readonly nodes: readonly {
        readonly period: string;
        readonly standing: Standing;
        readonly opensAt: string;
        readonly dueAt: string | null;
        readonly periodEnd: string;
        readonly rulingDocument: {
          readonly symbol: string | null;
        } | null;
        readonly owedBy: readonly {
          readonly kind: AgencyKind;
          readonly territory: {
            readonly code: string | null;
          } | null;
        }[];
        readonly reports: {
          readonly nodes: readonly {
            readonly isExample: boolean;
            readonly supersedes: {
              readonly id: string;
            } | null;
            readonly territory: {
              readonly code: string | null;
            } | null;
          }[];
        };
      }[];
    };
  } | null;
  readonly published: {
    readonly nodes: readonly {
      readonly isExample: boolean;
      readonly publishedAt: string | null;
      readonly leafNumber: number | null;
      readonly supersededAt: string | null;
      readonly agency: {
        readonly nameVi: string | null;
        readonly nameEn: string | null;
      };
      readonly territory: {
        readonly slug: string;
      } | null;
      readonly round: {
        readonly period: string;
      };
    }[];
  };
  readonly territories: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly code: string | null;
      readonly slug: string;
      readonly nameVi: string | null;
      readonly nameEn: string | null;
      readonly tileRow: number | null;
      readonly tileColumn: number | null;
      readonly predecessors: readonly {
        readonly on: string;
        readonly kind: string;
        readonly from: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
          readonly slug: string;
        };
      }[];
      readonly plans: {
        readonly totalCount: number;
        readonly nodes: readonly {
          readonly relation: PlanRelation;
          readonly level: PlanLevel;
          readonly status: string;
          readonly territory: {
            readonly nameVi: string | null;
            readonly nameEn: string | null;
            readonly until: string | null;
          } | null;
          readonly document: {
            readonly symbol: string | null;
            readonly issuedOn: string | null;
            readonly titleVi: string | null;
            readonly titleEn: string | null;
          };
          readonly source: {
            readonly publisher: string | null;
            readonly url: string | null;
          };
        }[];
      };
    }[];
  };
};

export type ProvinceReportingEmbedOfAll = {
  readonly period: string;
  readonly standing: Standing;
  readonly opensAt: string;
  readonly dueAt: string | null;
  readonly periodEnd: string;
  readonly rulingDocument: {
    readonly symbol: string | null;
  } | null;
  readonly owedBy: readonly {
    readonly kind: AgencyKind;
    readonly territory: {
      readonly code: string | null;
    } | null;
  }[];
  readonly reports: {
    readonly nodes: readonly {
      readonly isExample: boolean;
      readonly supersedes: {
        readonly id: string;
      } | null;
      readonly territory: {
        readonly code: string | null;
      } | null;
    }[];
  };
};

export type ProvincesComparedAnswer = {
  readonly p1: {
    readonly slug: string;
    readonly code: string | null;
    readonly kind: TerritoryKind;
    readonly nameVi: string | null;
    readonly nameEn: string | null;
    readonly predecessors: readonly {
      readonly kind: string;
      readonly from: {
        readonly nameVi: string | null;
        readonly nameEn: string | null;
        readonly observations: {
          readonly totalCount: number;
          readonly nodes: readonly {
            readonly kind: ObservationKind;
            readonly value: string;
            readonly valueHigh: string | null;
            readonly qualifier: Qualifier;
            readonly unit: string;
            readonly periodType: string;
            readonly periodStart: string | null;
            readonly periodEnd: string | null;
            readonly asOf: string | null;
            readonly citationId: string | null;
            readonly sex: string | null;
            readonly dimension: unknown | null;
            readonly indicator: {
              readonly slug: string;
              readonly nameVi: string;
              readonly nameEn: string;
              readonly unit: string;
            };
            readonly market: {
              readonly nameVi: string;
              readonly nameEn: string;
            } | null;
            readonly source: {
              readonly publisher: string | null;
              readonly symbol: string | null;
              readonly issuedOn: string | null;
            };
          }[];
        };
      };
    }[];
    readonly plans: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly relation: PlanRelation;
        readonly level: PlanLevel;
        readonly status: string;
        readonly territory: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
          readonly until: string | null;
        } | null;
        readonly document: {
          readonly slug: string;
          readonly symbol: string | null;
          readonly issuedOn: string | null;
          readonly titleVi: string | null;
          readonly titleEn: string | null;
        };
        readonly source: {
          readonly publisher: string | null;
          readonly url: string | null;
        };
      }[];
    };
    readonly compared: {
      readonly nodes: readonly {
        readonly mappings: {
          readonly totalCount: number;
          readonly nodes: readonly {
            readonly gap: GapState;
          }[];
        };
      }[];
    };
    readonly reports: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly isExample: boolean;
        readonly publishedAt: string | null;
        readonly supersededAt: string | null;
        readonly round: {
          readonly period: string;
        };
        readonly verifiedByAgency: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        } | null;
        readonly values: readonly {
          readonly value: string | null;
          readonly isWithheld: boolean;
          readonly citationId: string | null;
          readonly indicator: {
            readonly slug: string;
            readonly nameVi: string;
            readonly nameEn: string;
            readonly unit: string;
          };
        }[];
      }[];
    };
    readonly agencies: {
      readonly nodes: readonly {
        readonly obligations: {
          readonly totalCount: number;
          readonly nodes: readonly {
            readonly status: ObligationStatus;
          }[];
        };
      }[];
    };
    readonly observations: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly kind: ObservationKind;
        readonly value: string;
        readonly valueHigh: string | null;
        readonly qualifier: Qualifier;
        readonly unit: string;
        readonly periodType: string;
        readonly periodStart: string | null;
        readonly periodEnd: string | null;
        readonly asOf: string | null;
        readonly citationId: string | null;
        readonly sex: string | null;
        readonly dimension: unknown | null;
        readonly indicator: {
          readonly slug: string;
          readonly nameVi: string;
          readonly nameEn: string;
          readonly unit: string;
        };
        readonly market: {
          readonly nameVi: string;
          readonly nameEn: string;
        } | null;
        readonly source: {
          readonly publisher: string | null;
          readonly symbol: string | null;
          readonly issuedOn: string | null;
        };
      }[];
    };
  } | null;
  readonly p2: {
    readonly slug: string;
    readonly code: string | null;
    readonly kind: TerritoryKind;
    readonly nameVi: string | null;
    readonly nameEn: string | null;
    readonly predecessors: readonly {
      readonly kind: string;
      readonly from: {
        readonly nameVi: string | null;
        readonly nameEn: string | null;
        readonly observations: {
          readonly totalCount: number;
          readonly nodes: readonly {
            readonly kind: ObservationKind;
            readonly value: string;
            readonly valueHigh: string | null;
            readonly qualifier: Qualifier;
            readonly unit: string;
            readonly periodType: string;
            readonly periodStart: string | null;
            readonly periodEnd: string | null;
            readonly asOf: string | null;
            readonly citationId: string | null;
            readonly sex: string | null;
            readonly dimension: unknown | null;
            readonly indicator: {
              readonly slug: string;
              readonly nameVi: string;
              readonly nameEn: string;
              readonly unit: string;
            };
            readonly market: {
              readonly nameVi: string;
              readonly nameEn: string;
            } | null;
            readonly source: {
              readonly publisher: string | null;
              readonly symbol: string | null;
              readonly issuedOn: string | null;
            };
          }[];
        };
      };
    }[];
    readonly plans: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly relation: PlanRelation;
        readonly level: PlanLevel;
        readonly status: string;
        readonly territory: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
          readonly until: string | null;
        } | null;
        readonly document: {
          readonly slug: string;
          readonly symbol: string | null;
          readonly issuedOn: string | null;
          readonly titleVi: string | null;
          readonly titleEn: string | null;
        };
        readonly source: {
          readonly publisher: string | null;
          readonly url: string | null;
        };
      }[];
    };
    readonly compared: {
      readonly nodes: readonly {
        readonly mappings: {
          readonly totalCount: number;
          readonly nodes: readonly {
            readonly gap: GapState;
          }[];
        };
      }[];
    };
    readonly reports: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly isExample: boolean;
        readonly publishedAt: string | null;
        readonly supersededAt: string | null;
        readonly round: {
          readonly period: string;
        };
        readonly verifiedByAgency: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        } | null;
        readonly values: readonly {
          readonly value: string | null;
          readonly isWithheld: boolean;
          readonly citationId: string | null;
          readonly indicator: {
            readonly slug: string;
            readonly nameVi: string;
            readonly nameEn: string;
            readonly unit: string;
          };
        }[];
      }[];
    };
    readonly agencies: {
      readonly nodes: readonly {
        readonly obligations: {
          readonly totalCount: number;
          readonly nodes: readonly {
            readonly status: ObligationStatus;
          }[];
        };
      }[];
    };
    readonly observations: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly kind: ObservationKind;
        readonly value: string;
        readonly valueHigh: string | null;
        readonly qualifier: Qualifier;
        readonly unit: string;
        readonly periodType: string;
        readonly periodStart: string | null;
        readonly periodEnd: string | null;
        readonly asOf: string | null;
        readonly citationId: string | null;
        readonly sex: string | null;
        readonly dimension: unknown | null;
        readonly indicator: {
          readonly slug: string;
          readonly nameVi: string;
          readonly nameEn: string;
          readonly unit: string;
        };
        readonly market: {
          readonly nameVi: string;
          readonly nameEn: string;
        } | null;
        readonly source: {
          readonly publisher: string | null;
          readonly symbol: string | null;
          readonly issuedOn: string | null;
        };
      }[];
    };
  } | null;
  readonly p3: {
    readonly slug: string;
    readonly code: string | null;
    readonly kind: TerritoryKind;
    readonly nameVi: string | null;
    readonly nameEn: string | null;
    readonly predecessors: readonly {
      readonly kind: string;
      readonly from: {
        readonly nameVi: string | null;
        readonly nameEn: string | null;
        readonly observations: {
          readonly totalCount: number;
          readonly nodes: readonly {
            readonly kind: ObservationKind;
            readonly value: string;
            readonly valueHigh: string | null;
            readonly qualifier: Qualifier;
            readonly unit: string;
            readonly periodType: string;
            readonly periodStart: string | null;
            readonly periodEnd: string | null;
            readonly asOf: string | null;
            readonly citationId: string | null;
            readonly sex: string | null;
            readonly dimension: unknown | null;
            readonly indicator: {
              readonly slug: string;
              readonly nameVi: string;
              readonly nameEn: string;
              readonly unit: string;
            };
            readonly market: {
              readonly nameVi: string;
              readonly nameEn: string;
            } | null;
            readonly source: {
              readonly publisher: string | null;
              readonly symbol: string | null;
              readonly issuedOn: string | null;
            };
          }[];
        };
      };
    }[];
    readonly plans: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly relation: PlanRelation;
        readonly level: PlanLevel;
        readonly status: string;
        readonly territory: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
          readonly until: string | null;
        } | null;
        readonly document: {
          readonly slug: string;
          readonly symbol: string | null;
          readonly issuedOn: string | null;
          readonly titleVi: string | null;
          readonly titleEn: string | null;
        };
        readonly source: {
          readonly publisher: string | null;
          readonly url: string | null;
        };
      }[];
    };
    readonly compared: {
      readonly nodes: readonly {
        readonly mappings: {
          readonly totalCount: number;
          readonly nodes: readonly {
            readonly gap: GapState;
          }[];
        };
      }[];
    };
    readonly reports: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly isExample: boolean;
        readonly publishedAt: string | null;
        readonly supersededAt: string | null;
        readonly round: {
          readonly period: string;
        };
        readonly verifiedByAgency: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        } | null;
        readonly values: readonly {
          readonly value: string | null;
          readonly isWithheld: boolean;
          readonly citationId: string | null;
          readonly indicator: {
            readonly slug: string;
            readonly nameVi: string;
            readonly nameEn: string;
            readonly unit: string;
          };
        }[];
      }[];
    };
    readonly agencies: {
      readonly nodes: readonly {
        readonly obligations: {
          readonly totalCount: number;
          readonly nodes: readonly {
            readonly status: ObligationStatus;
          }[];
        };
      }[];
    };
    readonly observations: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly kind: ObservationKind;
        readonly value: string;
        readonly valueHigh: string | null;
        readonly qualifier: Qualifier;
        readonly unit: string;
        readonly periodType: string;
        readonly periodStart: string | null;
        readonly periodEnd: string | null;
        readonly asOf: string | null;
        readonly citationId: string | null;
        readonly sex: string | null;
        readonly dimension: unknown | null;
        readonly indicator: {
          readonly slug: string;
          readonly nameVi: string;
          readonly nameEn: string;
          readonly unit: string;
        };
        readonly market: {
          readonly nameVi: string;
          readonly nameEn: string;
        } | null;
        readonly source: {
          readonly publisher: string | null;
          readonly symbol: string | null;
          readonly issuedOn: string | null;
        };
      }[];
    };
  } | null;
  readonly p4: {
    readonly slug: string;
    readonly code: string | null;
    readonly kind: TerritoryKind;
    readonly nameVi: string | null;
    readonly nameEn: string | null;
    readonly predecessors: readonly {
      readonly kind: string;
      readonly from: {
        readonly nameVi: string | null;
        readonly nameEn: string | null;
        readonly observations: {
          readonly totalCount: number;
          readonly nodes: readonly {
            readonly kind: ObservationKind;
            readonly value: string;
            readonly valueHigh: string | null;
            readonly qualifier: Qualifier;
            readonly unit: string;
            readonly periodType: string;
            readonly periodStart: string | null;
            readonly periodEnd: string | null;
            readonly asOf: string | null;
            readonly citationId: string | null;
            readonly sex: string | null;
            readonly dimension: unknown | null;
            readonly indicator: {
              readonly slug: string;
              readonly nameVi: string;
              readonly nameEn: string;
              readonly unit: string;
            };
            readonly market: {
              readonly nameVi: string;
              readonly nameEn: string;
            } | null;
            readonly source: {
              readonly publisher: string | null;
              readonly symbol: string | null;
              readonly issuedOn: string | null;
            };
          }[];
        };
      };
    }[];
    readonly plans: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly relation: PlanRelation;
        readonly level: PlanLevel;
        readonly status: string;
        readonly territory: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
          readonly until: string | null;
        } | null;
        readonly document: {
          readonly slug: string;
          readonly symbol: string | null;
          readonly issuedOn: string | null;
          readonly titleVi: string | null;
          readonly titleEn: string | null;
        };
        readonly source: {
          readonly publisher: string | null;
          readonly url: string | null;
        };
      }[];
    };
    readonly compared: {
      readonly nodes: readonly {
        readonly mappings: {
          readonly totalCount: number;
          readonly nodes: readonly {
            readonly gap: GapState;
          }[];
        };
      }[];
    };
    readonly reports: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly isExample: boolean;
        readonly publishedAt: string | null;
        readonly supersededAt: string | null;
        readonly round: {
          readonly period: string;
        };
        readonly verifiedByAgency: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        } | null;
        readonly values: readonly {
          readonly value: string | null;
          readonly isWithheld: boolean;
          readonly citationId: string | null;
          readonly indicator: {
            readonly slug: string;
            readonly nameVi: string;
            readonly nameEn: string;
            readonly unit: string;
          };
        }[];
      }[];
    };
    readonly agencies: {
      readonly nodes: readonly {
        readonly obligations: {
          readonly totalCount: number;
          readonly nodes: readonly {
            readonly status: ObligationStatus;
          }[];
        };
      }[];
    };
    readonly observations: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly kind: ObservationKind;
        readonly value: string;
        readonly valueHigh: string | null;
        readonly qualifier: Qualifier;
        readonly unit: string;
        readonly periodType: string;
        readonly periodStart: string | null;
        readonly periodEnd: string | null;
        readonly asOf: string | null;
        readonly citationId: string | null;
        readonly sex: string | null;
        readonly dimension: unknown | null;
        readonly indicator: {
          readonly slug: string;
          readonly nameVi: string;
          readonly nameEn: string;
          readonly unit: string;
        };
        readonly market: {
          readonly nameVi: string;
          readonly nameEn: string;
        } | null;
        readonly source: {
          readonly publisher: string | null;
          readonly symbol: string | null;
          readonly issuedOn: string | null;
        };
      }[];
    };
  } | null;
  readonly p5: {
    readonly slug: string;
    readonly code: string | null;
    readonly kind: TerritoryKind;
    readonly nameVi: string | null;
    readonly nameEn: string | null;
    readonly predecessors: readonly {
      readonly kind: string;
      readonly from: {
        readonly nameVi: string | null;
        readonly nameEn: string | null;
        readonly observations: {
          readonly totalCount: number;
          readonly nodes: readonly {
            readonly kind: ObservationKind;
            readonly value: string;
            readonly valueHigh: string | null;
            readonly qualifier: Qualifier;
            readonly unit: string;
            readonly periodType: string;
            readonly periodStart: string | null;
            readonly periodEnd: string | null;
            readonly asOf: string | null;
            readonly citationId: string | null;
            readonly sex: string | null;
            readonly dimension: unknown | null;
            readonly indicator: {
              readonly slug: string;
              readonly nameVi: string;
              readonly nameEn: string;
              readonly unit: string;
            };
            readonly market: {
              readonly nameVi: string;
              readonly nameEn: string;
            } | null;
            readonly source: {
              readonly publisher: string | null;
              readonly symbol: string | null;
              readonly issuedOn: string | null;
            };
          }[];
        };
      };
    }[];
    readonly plans: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly relation: PlanRelation;
        readonly level: PlanLevel;
        readonly status: string;
        readonly territory: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
          readonly until: string | null;
        } | null;
        readonly document: {
          readonly slug: string;
          readonly symbol: string | null;
          readonly issuedOn: string | null;
          readonly titleVi: string | null;
          readonly titleEn: string | null;
        };
        readonly source: {
          readonly publisher: string | null;
          readonly url: string | null;
        };
      }[];
    };
    readonly compared: {
      readonly nodes: readonly {
        readonly mappings: {
          readonly totalCount: number;
          readonly nodes: readonly {
            readonly gap: GapState;
          }[];
        };
      }[];
    };
    readonly reports: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly isExample: boolean;
        readonly publishedAt: string | null;
        readonly supersededAt: string | null;
        readonly round: {
          readonly period: string;
        };
        readonly verifiedByAgency: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        } | null;
        readonly values: readonly {
          readonly value: string | null;
          readonly isWithheld: boolean;
          readonly citationId: string | null;
          readonly indicator: {
            readonly slug: string;
            readonly nameVi: string;
            readonly nameEn: string;
            readonly unit: string;
          };
        }[];
      }[];
    };
    readonly agencies: {
      readonly nodes: readonly {
        readonly obligations: {
          readonly totalCount: number;
          readonly nodes: readonly {
            readonly status: ObligationStatus;
          }[];
        };
      }[];
    };
    readonly observations: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly kind: ObservationKind;
        readonly value: string;
        readonly valueHigh: string | null;
        readonly qualifier: Qualifier;
        readonly unit: string;
        readonly periodType: string;
        readonly periodStart: string | null;
        readonly periodEnd: string | null;
        readonly asOf: string | null;
        readonly citationId: string | null;
        readonly sex: string | null;
        readonly dimension: unknown | null;
        readonly indicator: {
          readonly slug: string;
          readonly nameVi: string;
          readonly nameEn: string;
          readonly unit: string;
        };
        readonly market: {
          readonly nameVi: string;
          readonly nameEn: string;
        } | null;
        readonly source: {
          readonly publisher: string | null;
          readonly symbol: string | null;
          readonly issuedOn: string | null;
        };
      }[];
    };
  } | null;
  readonly p6: {
    readonly slug: string;
    readonly code: string | null;
    readonly kind: TerritoryKind;
    readonly nameVi: string | null;
    readonly nameEn: string | null;
    readonly predecessors: readonly {
      readonly kind: string;
      readonly from: {
        readonly nameVi: string | null;
        readonly nameEn: string | null;
        readonly observations: {
          readonly totalCount: number;
          readonly nodes: readonly {
            readonly kind: ObservationKind;
            readonly value: string;
            readonly valueHigh: string | null;
            readonly qualifier: Qualifier;
            readonly unit: string;
            readonly periodType: string;
            readonly periodStart: string | null;
            readonly periodEnd: string | null;
            readonly asOf: string | null;
            readonly citationId: string | null;
            readonly sex: string | null;
            readonly dimension: unknown | null;
            readonly indicator: {
              readonly slug: string;
              readonly nameVi: string;
              readonly nameEn: string;
              readonly unit: string;
            };
            readonly market: {
              readonly nameVi: string;
              readonly nameEn: string;
            } | null;
            readonly source: {
              readonly publisher: string | null;
              readonly symbol: string | null;
              readonly issuedOn: string | null;
            };
          }[];
        };
      };
    }[];
    readonly plans: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly relation: PlanRelation;
        readonly level: PlanLevel;
        readonly status: string;
        readonly territory: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
          readonly until: string | null;
        } | null;
        readonly document: {
          readonly slug: string;
          readonly symbol: string | null;
          readonly issuedOn: string | null;
          readonly titleVi: string | null;
          readonly titleEn: string | null;
        };
        readonly source: {
          readonly publisher: string | null;
          readonly url: string | null;
        };
      }[];
    };
    readonly compared: {
      readonly nodes: readonly {
        readonly mappings: {
          readonly totalCount: number;
          readonly nodes: readonly {
            readonly gap: GapState;
          }[];
        };
      }[];
    };
    readonly reports: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly isExample: boolean;
        readonly publishedAt: string | null;
        readonly supersededAt: string | null;
        readonly round: {
          readonly period: string;
        };
        readonly verifiedByAgency: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        } | null;
        readonly values: readonly {
          readonly value: string | null;
          readonly isWithheld: boolean;
          readonly citationId: string | null;
          readonly indicator: {
            readonly slug: string;
            readonly nameVi: string;
            readonly nameEn: string;
            readonly unit: string;
          };
        }[];
      }[];
    };
    readonly agencies: {
      readonly nodes: readonly {
        readonly obligations: {
          readonly totalCount: number;
          readonly nodes: readonly {
            readonly status: ObligationStatus;
          }[];
        };
      }[];
    };
    readonly observations: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly kind: ObservationKind;
        readonly value: string;
        readonly valueHigh: string | null;
        readonly qualifier: Qualifier;
        readonly unit: string;
        readonly periodType: string;
        readonly periodStart: string | null;
        readonly periodEnd: string | null;
        readonly asOf: string | null;
        readonly citationId: string | null;
        readonly sex: string | null;
        readonly dimension: unknown | null;
        readonly indicator: {
          readonly slug: string;
          readonly nameVi: string;
          readonly nameEn: string;
          readonly unit: string;
        };
        readonly market: {
          readonly nameVi: string;
          readonly nameEn: string;
        } | null;
        readonly source: {
          readonly publisher: string | null;
          readonly symbol: string | null;
          readonly issuedOn: string | null;
        };
      }[];
    };
  } | null;
  readonly p7: {
    readonly slug: string;
    readonly code: string | null;
    readonly kind: TerritoryKind;
    readonly nameVi: string | null;
    readonly nameEn: string | null;
    readonly predecessors: readonly {
      readonly kind: string;
      readonly from: {
        readonly nameVi: string | null;
        readonly nameEn: string | null;
        readonly observations: {
          readonly totalCount: number;
          readonly nodes: readonly {
            readonly kind: ObservationKind;
            readonly value: string;
            readonly valueHigh: string | null;
            readonly qualifier: Qualifier;
            readonly unit: string;
            readonly periodType: string;
            readonly periodStart: string | null;
            readonly periodEnd: string | null;
            readonly asOf: string | null;
            readonly citationId: string | null;
            readonly sex: string | null;
            readonly dimension: unknown | null;
            readonly indicator: {
              readonly slug: string;
              readonly nameVi: string;
              readonly nameEn: string;
              readonly unit: string;
            };
            readonly market: {
              readonly nameVi: string;
              readonly nameEn: string;
            } | null;
            readonly source: {
              readonly publisher: string | null;
              readonly symbol: string | null;
              readonly issuedOn: string | null;
            };
          }[];
        };
      };
    }[];
    readonly plans: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly relation: PlanRelation;
        readonly level: PlanLevel;
        readonly status: string;
        readonly territory: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
          readonly until: string | null;
        } | null;
        readonly document: {
          readonly slug: string;
          readonly symbol: string | null;
          readonly issuedOn: string | null;
          readonly titleVi: string | null;
          readonly titleEn: string | null;
        };
        readonly source: {
          readonly publisher: string | null;
          readonly url: string | null;
        };
      }[];
    };
    readonly compared: {
      readonly nodes: readonly {
        readonly mappings: {
          readonly totalCount: number;
          readonly nodes: readonly {
            readonly gap: GapState;
          }[];
        };
      }[];
    };
    readonly reports: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly isExample: boolean;
        readonly publishedAt: string | null;
        readonly supersededAt: string | null;
        readonly round: {
          readonly period: string;
        };
        readonly verifiedByAgency: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        } | null;
        readonly values: readonly {
          readonly value: string | null;
          readonly isWithheld: boolean;
          readonly citationId: string | null;
          readonly indicator: {
            readonly slug: string;
            readonly nameVi: string;
            readonly nameEn: string;
            readonly unit: string;
          };
        }[];
      }[];
    };
    readonly agencies: {
      readonly nodes: readonly {
        readonly obligations: {
          readonly totalCount: number;
          readonly nodes: readonly {
            readonly status: ObligationStatus;
          }[];
        };
      }[];
    };
    readonly observations: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly kind: ObservationKind;
        readonly value: string;
        readonly valueHigh: string | null;
        readonly qualifier: Qualifier;
        readonly unit: string;
        readonly periodType: string;
        readonly periodStart: string | null;
        readonly periodEnd: string | null;
        readonly asOf: string | null;
        readonly citationId: string | null;
        readonly sex: string | null;
        readonly dimension: unknown | null;
        readonly indicator: {
          readonly slug: string;
          readonly nameVi: string;
          readonly nameEn: string;
          readonly unit: string;
        };
        readonly market: {
          readonly nameVi: string;
          readonly nameEn: string;
        } | null;
        readonly source: {
          readonly publisher: string | null;
          readonly symbol: string | null;
          readonly issuedOn: string | null;
        };
      }[];
    };
  } | null;
  readonly p8: {
    readonly slug: string;
    readonly code: string | null;
    readonly kind: TerritoryKind;
    readonly nameVi: string | null;
    readonly nameEn: string | null;
    readonly predecessors: readonly {
      readonly kind: string;
      readonly from: {
        readonly nameVi: string | null;
        readonly nameEn: string | null;
        readonly observations: {
          readonly totalCount: number;
          readonly nodes: readonly {
            readonly kind: ObservationKind;
            readonly value: string;
            readonly valueHigh: string | null;
            readonly qualifier: Qualifier;
            readonly unit: string;
            readonly periodType: string;
            readonly periodStart: string | null;
            readonly periodEnd: string | null;
            readonly asOf: string | null;
            readonly citationId: string | null;
            readonly sex: string | null;
            readonly dimension: unknown | null;
            readonly indicator: {
              readonly slug: string;
              readonly nameVi: string;
              readonly nameEn: string;
              readonly unit: string;
            };
            readonly market: {
              readonly nameVi: string;
              readonly nameEn: string;
            } | null;
            readonly source: {
              readonly publisher: string | null;
              readonly symbol: string | null;
              readonly issuedOn: string | null;
            };
          }[];
        };
      };
    }[];
    readonly plans: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly relation: PlanRelation;
        readonly level: PlanLevel;
        readonly status: string;
        readonly territory: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
          readonly until: string | null;
        } | null;
        readonly document: {
          readonly slug: string;
          readonly symbol: string | null;
          readonly issuedOn: string | null;
          readonly titleVi: string | null;
          readonly titleEn: string | null;
        };
        readonly source: {
          readonly publisher: string | null;
          readonly url: string | null;
        };
      }[];
    };
    readonly compared: {
      readonly nodes: readonly {
        readonly mappings: {
          readonly totalCount: number;
          readonly nodes: readonly {
            readonly gap: GapState;
          }[];
        };
      }[];
    };
    readonly reports: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly isExample: boolean;
        readonly publishedAt: string | null;
        readonly supersededAt: string | null;
        readonly round: {
          readonly period: string;
        };
        readonly verifiedByAgency: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        } | null;
        readonly values: readonly {
          readonly value: string | null;
          readonly isWithheld: boolean;
          readonly citationId: string | null;
          readonly indicator: {
            readonly slug: string;
            readonly nameVi: string;
            readonly nameEn: string;
            readonly unit: string;
          };
        }[];
      }[];
    };
    readonly agencies: {
      readonly nodes: readonly {
        readonly obligations: {
          readonly totalCount: number;
          readonly nodes: readonly {
            readonly status: ObligationStatus;
          }[];
        };
      }[];
    };
    readonly observations: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly kind: ObservationKind;
        readonly value: string;
        readonly valueHigh: string | null;
        readonly qualifier: Qualifier;
        readonly unit: string;
        readonly periodType: string;
        readonly periodStart: string | null;
        readonly periodEnd: string | null;
        readonly asOf: string | null;
        readonly citationId: string | null;
        readonly sex: string | null;
        readonly dimension: unknown | null;
        readonly indicator: {
          readonly slug: string;
          readonly nameVi: string;
          readonly nameEn: string;
          readonly unit: string;
        };
        readonly market: {
          readonly nameVi: string;
          readonly nameEn: string;
        } | null;
        readonly source: {
          readonly publisher: string | null;
          readonly symbol: string | null;
          readonly issuedOn: string | null;
        };
      }[];
    };
  } | null;
  readonly territories: {
    readonly nodes: readonly {
      readonly slug: string;
      readonly code: string | null;
      readonly nameVi: string | null;
      readonly nameEn: string | null;
    }[];
  };
  readonly directives: {
    readonly nodes: readonly {
      readonly slug: string;
      readonly symbol: string;
      readonly subjectVi: string;
      readonly subjectEn: string;
    }[];
  };
  readonly leading: {
    readonly symbol: string;
    readonly answeredFor: {
      readonly code: string;
      readonly holders: readonly {
        readonly agency: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        } | null;
      }[];
    } | null;
  } | null;
};

export type ProvincesComparedBeside = {
  readonly slug: string;
  readonly code: string | null;
  readonly kind: TerritoryKind;
  readonly nameVi: string | null;
  readonly nameEn: string | null;
  readonly predecessors: readonly {
    readonly kind: string;
    readonly from: {
      readonly nameVi: string | null;
      readonly nameEn: string | null;
      readonly observations: {
        readonly totalCount: number;
        readonly nodes: readonly {
          readonly kind: ObservationKind;
          readonly value: string;
          readonly valueHigh: string | null;
          readonly qualifier: Qualifier;
          readonly unit: string;
          readonly periodType: string;
          readonly periodStart: string | null;
          readonly periodEnd: string | null;
          readonly asOf: string | null;
          readonly citationId: string | null;
          readonly sex: string | null;
          readonly dimension: unknown | null;
          readonly indicator: {
            readonly slug: string;
            readonly nameVi: string;
            readonly nameEn: string;
            readonly unit: string;
          };
          readonly market: {
            readonly nameVi: string;
            readonly nameEn: string;
          } | null;
          readonly source: {
            readonly publisher: string | null;
            readonly symbol: string | null;
            readonly issuedOn: string | null;
          };
        }[];
      };
    };
  }[];
  readonly plans: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly relation: PlanRelation;
      readonly level: PlanLevel;
      readonly status: string;
      readonly territory: {
        readonly nameVi: string | null;
        readonly nameEn: string | null;
        readonly until: string | null;
      } | null;
      readonly document: {
        readonly slug: string;
        readonly symbol: string | null;
        readonly issuedOn: string | null;
        readonly titleVi: string | null;
        readonly titleEn: string | null;
      };
      readonly source: {
        readonly publisher: string | null;
        readonly url: string | null;
      };
    }[];
  };
  readonly compared: {
    readonly nodes: readonly {
      readonly mappings: {
        readonly totalCount: number;
        readonly nodes: readonly {
          readonly gap: GapState;
        }[];
      };
    }[];
  };
  readonly reports: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly isExample: boolean;
      readonly publishedAt: string | null;
      readonly supersededAt: string | null;
      readonly round: {
        readonly period: string;
      };
      readonly verifiedByAgency: {
        readonly nameVi: string | null;
        readonly nameEn: string | null;
      } | null;
      readonly values: readonly {
        readonly value: string | null;
        readonly isWithheld: boolean;
        readonly citationId: string | null;
        readonly indicator: {
          readonly slug: string;
          readonly nameVi: string;
          readonly nameEn: string;
          readonly unit: string;
        };
      }[];
    }[];
  };
  readonly agencies: {
    readonly nodes: readonly {
      readonly obligations: {
        readonly totalCount: number;
        readonly nodes: readonly {
          readonly status: ObligationStatus;
        }[];
      };
    }[];
  };
  readonly observations: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly kind: ObservationKind;
      readonly value: string;
      readonly valueHigh: string | null;
      readonly qualifier: Qualifier;
      readonly unit: string;
      readonly periodType: string;
      readonly periodStart: string | null;
      readonly periodEnd: string | null;
      readonly asOf: string | null;
      readonly citationId: string | null;
      readonly sex: string | null;
      readonly dimension: unknown | null;
      readonly indicator: {
        readonly slug: string;
        readonly nameVi: string;
        readonly nameEn: string;
        readonly unit: string;
      };
      readonly market: {
        readonly nameVi: string;
        readonly nameEn: string;
      } | null;
      readonly source: {
        readonly publisher: string | null;
        readonly symbol: string | null;
        readonly issuedOn: string | null;
      };
    }[];
  };
};

export type ProvincesComparedCounted = {
  readonly totalCount: number;
  readonly nodes: readonly {
    readonly kind: ObservationKind;
    readonly value: string;
    readonly valueHigh: string | null;
    readonly qualifier: Qualifier;
    readonly unit: string;
    readonly periodType: string;
    readonly periodStart: string | null;
    readonly periodEnd: string | null;
    readonly asOf: string | null;
    readonly citationId: string | null;
    readonly sex: string | null;
    readonly dimension: unknown | null;
    readonly indicator: {
      readonly slug: string;
      readonly nameVi: string;
      readonly nameEn: string;
      readonly unit: string;
    };
    readonly market: {
      readonly nameVi: string;
      readonly nameEn: string;
    } | null;
    readonly source: {
      readonly publisher: string | null;
      readonly symbol: string | null;
      readonly issuedOn: string | null;
    };
  }[];
};

export type ProvincesDataAnswer = {
  readonly directives: {
    readonly nodes: readonly {
      readonly slug: string;
      readonly symbol: string;
      readonly subjectVi: string;
      readonly subjectEn: string;
    }[];
  };
  readonly leading: {
    readonly symbol: string;
    readonly answeredFor: {
      readonly code: string;
      readonly holders: readonly {
        readonly agency: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        } | null;
      }[];
    } | null;
  } | null;
  readonly territories: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly code: string | null;
      readonly slug: string;
      readonly kind: TerritoryKind;
      readonly nameVi: string | null;
      readonly nameEn: string | null;
      readonly fullNameVi: string | null;
      readonly from: string | null;
      readonly until: string | null;
      readonly tileRow: number | null;
      readonly tileColumn: number | null;
      readonly confidence: Confidence;
      readonly source: {
        readonly publisher: string | null;
        readonly url: string | null;
      };
      readonly successors: readonly {
        readonly on: string;
        readonly kind: string;
        readonly confidence: Confidence;
        readonly source: {
          readonly publisher: string | null;
          readonly url: string | null;
        };
        readonly to: {
          readonly code: string | null;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        };
      }[];
    }[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    };
  };
  readonly before: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly code: string | null;
      readonly slug: string;
      readonly kind: TerritoryKind;
      readonly nameVi: string | null;
      readonly nameEn: string | null;
      readonly fullNameVi: string | null;
      readonly from: string | null;
      readonly until: string | null;
      readonly tileRow: number | null;
      readonly tileColumn: number | null;
      readonly confidence: Confidence;
      readonly source: {
        readonly publisher: string | null;
        readonly url: string | null;
      };
      readonly successors: readonly {
        readonly on: string;
        readonly kind: string;
        readonly confidence: Confidence;
        readonly source: {
          readonly publisher: string | null;
          readonly url: string | null;
        };
        readonly to: {
          readonly code: string | null;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        };
      }[];
    }[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    };
  };
};

export type ProvincesDataProvince = {
  readonly code: string | null;
  readonly slug: string;
  readonly kind: TerritoryKind;
  readonly nameVi: string | null;
  readonly nameEn: string | null;
  readonly fullNameVi: string | null;
  readonly from: string | null;
  readonly until: string | null;
  readonly tileRow: number | null;
  readonly tileColumn: number | null;
  readonly confidence: Confidence;
  readonly source: {
    readonly publisher: string | null;
    readonly url: string | null;
  };
  readonly successors: readonly {
    readonly on: string;
    readonly kind: string;
    readonly confidence: Confidence;
    readonly source: {
      readonly publisher: string | null;
      readonly url: string | null;
    };
    readonly to: {
      readonly code: string | null;
      readonly nameVi: string | null;
      readonly nameEn: string | null;
    };
  }[];
};

export type PublicHomeAnswer = {
  readonly owing: {
    readonly obligations: number;
    readonly reports: {
      readonly due: number;
      readonly onTime: number;
      readonly late: number;
      readonly overdue: number;
    };
    readonly bodies: readonly {
      readonly agency: string;
      readonly kind: AgencyKind;
      readonly place: string | null;
      readonly owed: number;
      readonly overdue: number;
      readonly status: ObligationStatus;
    }[];
  };
  readonly directives: {
    readonly nodes: readonly {
      readonly slug: string;
      readonly symbol: string;
      readonly subjectVi: string;
      readonly subjectEn: string;
    }[];
  };
  readonly leading: {
    readonly symbol: string;
    readonly answeredFor: {
      readonly code: string;
      readonly holders: readonly {
        readonly agency: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        } | null;
      }[];
    } | null;
  } | null;
  readonly directive: {
    readonly slug: string;
    readonly symbol: string;
    readonly issuedOn: string;
    readonly subjectVi: string;
    readonly subjectEn: string;
    readonly distributionVi: string | null;
    readonly distributionEn: string | null;
    readonly issuer: {
      readonly nameVi: string | null;
      readonly nameEn: string | null;
    };
    readonly predecessor: {
      readonly symbol: string | null;
      readonly titleVi: string | null;
      readonly titleEn: string | null;
    } | null;
    readonly all: {
      readonly totalCount: number;
    };
    readonly groups: {
      readonly nodes: readonly {
        readonly code: string;
        readonly titleVi: string;
        readonly titleEn: string;
        readonly holders: readonly {
          readonly role: AssignmentRole;
          readonly agency: {
            readonly nameVi: string | null;
            readonly nameEn: string | null;
          } | null;
        }[];
      }[];
    };
    readonly subgroups: {
      readonly nodes: readonly {
        readonly code: string;
        readonly titleVi: string;
        readonly titleEn: string;
        readonly parent: {
          readonly code: string;
        } | null;
      }[];
    };
    readonly tasks: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly code: string;
        readonly titleVi: string;
        readonly titleEn: string;
        readonly cadence: Cadence | null;
        readonly cadenceBasis: string | null;
        readonly status: ObligationStatus | null;
        readonly deadlineText: string | null;
        readonly parent: {
          readonly code: string;
        } | null;
        readonly source: {
          readonly publisher: string | null;
          readonly url: string | null;
        };
        readonly holders: readonly {
          readonly role: AssignmentRole;
          readonly from: string | null;
          readonly vacancyReason: string | null;
          readonly agency: {
            readonly nameVi: string | null;
            readonly nameEn: string | null;
            readonly isCollective: boolean;
          } | null;
          readonly succession: {
            readonly kind: SuccessionKind;
            readonly confidence: Confidence;
          } | null;
          readonly assignment: {
            readonly basis: string;
            readonly confidence: Confidence;
            readonly agency: {
              readonly nameVi: string | null;
              readonly nameEn: string | null;
            };
          };
        }[];
      }[];
    };
    readonly rounds: {
      readonly nodes: readonly {
        readonly period: string;
        readonly standing: Standing;
        readonly dueAt: string | null;
        readonly rulingDocument: {
          readonly symbol: string | null;
        } | null;
        readonly counts: readonly {
          readonly status: string;
          readonly standing: Standing;
          readonly reports: number;
        }[];
      }[];
    };
    readonly reporting: {
      readonly nodes: readonly {
        readonly period: string;
        readonly reports: {
          readonly nodes: readonly {
            readonly isExample: boolean;
            readonly territory: {
              readonly code: string | null;
            } | null;
          }[];
        };
      }[];
    };
    readonly plans: {
      readonly nodes: readonly {
        readonly relation: PlanRelation;
        readonly level: PlanLevel;
        readonly status: string;
        readonly territory: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
          readonly until: string | null;
        } | null;
        readonly document: {
          readonly symbol: string | null;
          readonly issuedOn: string | null;
          readonly titleVi: string | null;
          readonly titleEn: string | null;
        };
        readonly source: {
          readonly publisher: string | null;
          readonly url: string | null;
        };
      }[];
    };
  } | null;
  readonly territories: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly code: string | null;
      readonly slug: string;
      readonly nameVi: string | null;
      readonly nameEn: string | null;
      readonly tileRow: number | null;
      readonly tileColumn: number | null;
      readonly predecessors: readonly {
        readonly kind: string;
        readonly from: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        };
      }[];
      readonly plans: {
        readonly totalCount: number;
        readonly nodes: readonly {
          readonly relation: PlanRelation;
          readonly level: PlanLevel;
          readonly status: string;
          readonly territory: {
            readonly nameVi: string | null;
            readonly nameEn: string | null;
            readonly until: string | null;
          } | null;
          readonly document: {
            readonly symbol: string | null;
            readonly issuedOn: string | null;
            readonly titleVi: string | null;
            readonly titleEn: string | null;
          };
          readonly source: {
            readonly publisher: string | null;
            readonly url: string | null;
          };
        }[];
      };
    }[];
  };
  readonly publishedReports: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly isExample: boolean;
      readonly publishedAt: string | null;
      readonly leafNumber: number | null;
      readonly supersededAt: string | null;
      readonly agency: {
        readonly nameVi: string | null;
        readonly nameEn: string | null;
      };
      readonly territory: {
        readonly code: string | null;
        readonly slug: string;
        readonly nameVi: string | null;
      } | null;
      readonly round: {
        readonly period: string;
      };
    }[];
  };
  readonly sent: {
    readonly code: string;
    readonly nameVi: string;
    readonly nameEn: string;
    readonly definitionVi: string;
    readonly definitionEn: string;
    readonly unit: string;
    readonly recent: {
      readonly nodes: readonly {
        readonly id: string;
        readonly kind: ObservationKind;
        readonly series: string;
        readonly value: string;
        readonly valueHigh: string | null;
        readonly qualifier: Qualifier;
        readonly unit: string;
        readonly periodType: string;
        readonly periodStart: string | null;
        readonly periodEnd: string | null;
        readonly asOf: string | null;
        readonly confidence: Confidence;
        readonly standing: Standing;
        readonly note: string | null;
        readonly citationId: string | null;
        readonly knownSince: string;
        readonly revision: number;
        readonly sex: string | null;
        readonly dimension: unknown | null;
        readonly territory: {
          readonly id: string;
          readonly code: string | null;
          readonly slug: string;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
          readonly kind: TerritoryKind;
          readonly until: string | null;
        };
        readonly market: {
          readonly nameVi: string;
          readonly nameEn: string;
        } | null;
        readonly contradiction: {
          readonly id: string;
        } | null;
        readonly source: {
          readonly publisher: string | null;
          readonly url: string | null;
          readonly symbol: string | null;
          readonly titleEn: string | null;
          readonly issuedOn: string | null;
        };
      }[];
    };
    readonly observations: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly kind: ObservationKind;
        readonly value: string;
        readonly valueHigh: string | null;
        readonly qualifier: Qualifier;
        readonly periodType: string;
        readonly periodStart: string | null;
        readonly periodEnd: string | null;
        readonly asOf: string | null;
        readonly confidence: Confidence;
        readonly standing: Standing;
        readonly note: string | null;
        readonly citationId: string | null;
        readonly unit: string;
        readonly territory: {
          readonly code: string | null;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
          readonly kind: TerritoryKind;
          readonly until: string | null;
        };
        readonly contradiction: {
          readonly id: string;
        } | null;
        readonly source: {
          readonly publisher: string | null;
          readonly url: string | null;
          readonly issuedOn: string | null;
        };
      }[];
    };
  } | null;
  readonly overstay: {
    readonly code: string;
    readonly nameVi: string;
    readonly nameEn: string;
    readonly definitionVi: string;
    readonly definitionEn: string;
    readonly unit: string;
    readonly recent: {
      readonly nodes: readonly {
        readonly id: string;
        readonly kind: ObservationKind;
        readonly series: string;
        readonly value: string;
        readonly valueHigh: string | null;
        readonly qualifier: Qualifier;
        readonly unit: string;
        readonly periodType: string;
        readonly periodStart: string | null;
        readonly periodEnd: string | null;
        readonly asOf: string | null;
        readonly confidence: Confidence;
        readonly standing: Standing;
        readonly note: string | null;
        readonly citationId: string | null;
        readonly knownSince: string;
        readonly revision: number;
        readonly sex: string | null;
        readonly dimension: unknown | null;
        readonly territory: {
          readonly id: string;
          readonly code: string | null;
          readonly slug: string;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
          readonly kind: TerritoryKind;
          readonly until: string | null;
        };
        readonly market: {
          readonly nameVi: string;
          readonly nameEn: string;
        } | null;
        readonly contradiction: {
          readonly id: string;
        } | null;
        readonly source: {
          readonly publisher: string | null;
          readonly url: string | null;
          readonly symbol: string | null;
          readonly titleEn: string | null;
          readonly issuedOn: string | null;
        };
      }[];
    };
    readonly observations: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly kind: ObservationKind;
        readonly value: string;
        readonly valueHigh: string | null;
        readonly qualifier: Qualifier;
        readonly periodType: string;
        readonly periodStart: string | null;
        readonly periodEnd: string | null;
        readonly asOf: string | null;
        readonly confidence: Confidence;
        readonly standing: Standing;
        readonly note: string | null;
        readonly citationId: string | null;
        readonly unit: string;
        readonly territory: {
          readonly code: string | null;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
          readonly kind: TerritoryKind;
          readonly until: string | null;
        };
        readonly contradiction: {
          readonly id: string;
        } | null;
        readonly source: {
          readonly publisher: string | null;
          readonly url: string | null;
          readonly issuedOn: string | null;
        };
      }[];
    };
  } | null;
  readonly byProvince: {
    readonly code: string;
    readonly nameVi: string;
    readonly nameEn: string;
    readonly definitionVi: string;
    readonly definitionEn: string;
    readonly unit: string;
    readonly recent: {
      readonly nodes: readonly {
        readonly id: string;
        readonly kind: ObservationKind;
        readonly series: string;
        readonly value: string;
        readonly valueHigh: string | null;
        readonly qualifier: Qualifier;
        readonly unit: string;
        readonly periodType: string;
        readonly periodStart: string | null;
        readonly periodEnd: string | null;
        readonly asOf: string | null;
        readonly confidence: Confidence;
        readonly standing: Standing;
        readonly note: string | null;
        readonly citationId: string | null;
        readonly knownSince: string;
        readonly revision: number;
        readonly sex: string | null;
        readonly dimension: unknown | null;
        readonly territory: {
          readonly id: string;
          readonly code: string | null;
          readonly slug: string;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
          readonly kind: TerritoryKind;
          readonly until: string | null;
        };
        readonly market: {
          readonly nameVi: string;
          readonly nameEn: string;
        } | null;
        readonly contradiction: {
          readonly id: string;
        } | null;
        readonly source: {
          readonly publisher: string | null;
          readonly url: string | null;
          readonly symbol: string | null;
          readonly titleEn: string | null;
          readonly issuedOn: string | null;
        };
      }[];
    };
    readonly observations: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly kind: ObservationKind;
        readonly value: string;
        readonly valueHigh: string | null;
        readonly qualifier: Qualifier;
        readonly periodType: string;
        readonly periodStart: string | null;
        readonly periodEnd: string | null;
        readonly asOf: string | null;
        readonly confidence: Confidence;
        readonly standing: Standing;
        readonly note: string | null;
        readonly citationId: string | null;
        readonly unit: string;
        readonly territory: {
          readonly code: string | null;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
          readonly kind: TerritoryKind;
          readonly until: string | null;
        };
        readonly contradiction: {
          readonly id: string;
        } | null;
        readonly source: {
          readonly publisher: string | null;
          readonly url: string | null;
          readonly issuedOn: string | null;
        };
      }[];
    };
  } | null;
};

export type PublicHomeHeading = {
  readonly code: string;
  readonly titleVi: string;
  readonly titleEn: string;
};

export type PublicHomeHolder = {
  readonly role: AssignmentRole;
  readonly from: string | null;
  readonly vacancyReason: string | null;
  readonly agency: {
    readonly nameVi: string | null;
    readonly nameEn: string | null;
    readonly isCollective: boolean;
  } | null;
  readonly succession: {
    readonly kind: SuccessionKind;
    readonly confidence: Confidence;
  } | null;
  readonly assignment: {
    readonly basis: string;
    readonly confidence: Confidence;
    readonly agency: {
      readonly nameVi: string | null;
      readonly nameEn: string | null;
    };
  };
};

export type PublicHomePlan = {
  readonly relation: PlanRelation;
  readonly level: PlanLevel;
  readonly status: string;
  readonly territory: {
    readonly nameVi: string | null;
    readonly nameEn: string | null;
    readonly until: string | null;
  } | null;
  readonly document: {
    readonly symbol: string | null;
    readonly issuedOn: string | null;
    readonly titleVi: string | null;
    readonly titleEn: string | null;
  };
  readonly source: {
    readonly publisher: string | null;
    readonly url: string | null;
  };
};

export type PublicHomeIndicator = {
  readonly code: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly definitionVi: string;
  readonly definitionEn: string;
  readonly unit: string;
  readonly recent: {
    readonly nodes: readonly {
      readonly id: string;
      readonly kind: ObservationKind;
      readonly series: string;
      readonly value: string;
      readonly valueHigh: string | null;
      readonly qualifier: Qualifier;
      readonly unit: string;
      readonly periodType: string;
      readonly periodStart: string | null;
      readonly periodEnd: string | null;
      readonly asOf: string | null;
      readonly confidence: Confidence;
      readonly standing: Standing;
      readonly note: string | null;
      readonly citationId: string | null;
      readonly knownSince: string;
      readonly revision: number;
      readonly sex: string | null;
      readonly dimension: unknown | null;
      readonly territory: {
        readonly id: string;
        readonly code: string | null;
        readonly slug: string;
        readonly nameVi: string | null;
        readonly nameEn: string | null;
        readonly kind: TerritoryKind;
        readonly until: string | null;
      };
      readonly market: {
        readonly nameVi: string;
        readonly nameEn: string;
      } | null;
      readonly contradiction: {
        readonly id: string;
      } | null;
      readonly source: {
        readonly publisher: string | null;
        readonly url: string | null;
        readonly symbol: string | null;
        readonly titleEn: string | null;
        readonly issuedOn: string | null;
      };
    }[];
  };
};

export type PublicHomeRecent = {
  readonly id: string;
  readonly kind: ObservationKind;
  readonly series: string;
  readonly value: string;
  readonly valueHigh: string | null;
  readonly qualifier: Qualifier;
  readonly unit: string;
  readonly periodType: string;
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
  readonly asOf: string | null;
  readonly confidence: Confidence;
  readonly standing: Standing;
  readonly note: string | null;
  readonly citationId: string | null;
  readonly knownSince: string;
  readonly revision: number;
  readonly sex: string | null;
  readonly dimension: unknown | null;
  readonly territory: {
    readonly id: string;
    readonly code: string | null;
    readonly slug: string;
    readonly nameVi: string | null;
    readonly nameEn: string | null;
    readonly kind: TerritoryKind;
    readonly until: string | null;
  };
  readonly market: {
    readonly nameVi: string;
    readonly nameEn: string;
  } | null;
  readonly contradiction: {
    readonly id: string;
  } | null;
  readonly source: {
    readonly publisher: string | null;
    readonly url: string | null;
    readonly symbol: string | null;
    readonly titleEn: string | null;
    readonly issuedOn: string | null;
  };
};

export type PublicHomeFigures = {
  readonly totalCount: number;
  readonly nodes: readonly {
    readonly kind: ObservationKind;
    readonly value: string;
    readonly valueHigh: string | null;
    readonly qualifier: Qualifier;
    readonly periodType: string;
    readonly periodStart: string | null;
    readonly periodEnd: string | null;
    readonly asOf: string | null;
    readonly confidence: Confidence;
    readonly standing: Standing;
    readonly note: string | null;
    readonly citationId: string | null;
    readonly unit: string;
    readonly territory: {
      readonly code: string | null;
      readonly nameVi: string | null;
      readonly nameEn: string | null;
      readonly kind: TerritoryKind;
      readonly until: string | null;
    };
    readonly contradiction: {
      readonly id: string;
    } | null;
    readonly source: {
      readonly publisher: string | null;
      readonly url: string | null;
      readonly issuedOn: string | null;
    };
  }[];
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

export type PublishedReviewsAnswer = {
  readonly directives: {
    readonly nodes: readonly {
      readonly slug: string;
      readonly symbol: string;
      readonly subjectVi: string;
      readonly subjectEn: string;
    }[];
  };
  readonly leading: {
    readonly symbol: string;
    readonly answeredFor: {
      readonly code: string;
      readonly holders: readonly {
        readonly agency: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        } | null;
      }[];
    } | null;
  } | null;
  readonly reviewPacks: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly id: string;
      readonly period: string;
      readonly knownOn: string;
      readonly standing: Standing;
      readonly sha256: string;
      readonly frozenAt: string;
      readonly publishedAt: string | null;
      readonly leafNumber: number | null;
      readonly citationId: string | null;
      readonly frozenBy: {
        readonly officeVi: string;
        readonly officeEn: string;
      };
      readonly publishedBy: {
        readonly officeVi: string;
        readonly officeEn: string;
      } | null;
    }[];
  };
  readonly reviewPack: {
    readonly id: string;
    readonly period: string;
    readonly knownOn: string;
    readonly standing: Standing;
    readonly sha256: string;
    readonly frozenAt: string;
    readonly publishedAt: string | null;
    readonly leafNumber: number | null;
    readonly citationId: string | null;
    readonly frozenBy: {
      readonly officeVi: string;
      readonly officeEn: string;
    };
    readonly publishedBy: {
      readonly officeVi: string;
      readonly officeEn: string;
    } | null;
    readonly content: string | null;
    readonly directive: {
      readonly slug: string;
      readonly symbol: string;
    };
  } | null;
};

export type PublishedReviewsTold = {
  readonly id: string;
  readonly period: string;
  readonly knownOn: string;
  readonly standing: Standing;
  readonly sha256: string;
  readonly frozenAt: string;
  readonly publishedAt: string | null;
  readonly leafNumber: number | null;
  readonly citationId: string | null;
  readonly frozenBy: {
    readonly officeVi: string;
    readonly officeEn: string;
  };
  readonly publishedBy: {
    readonly officeVi: string;
    readonly officeEn: string;
  } | null;
};

export type RecommendationsDataAnswer = {
  readonly directives: {
    readonly nodes: readonly {
      readonly slug: string;
      readonly symbol: string;
      readonly subjectVi: string;
      readonly subjectEn: string;
    }[];
  };
  readonly leading: {
    readonly symbol: string;
    readonly answeredFor: {
      readonly code: string;
      readonly holders: readonly {
        readonly agency: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        } | null;
      }[];
    } | null;
  } | null;
  readonly recommendations: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly text: string | null;
      readonly madeOn: string;
      readonly answeredAs: RecommendationAnswer | null;
      readonly answerText: string | null;
      readonly answeredOn: string | null;
      readonly standing: Standing;
      readonly withdrawnOn: string | null;
      readonly withdrawnReason: string | null;
      readonly leafNumber: number | null;
      readonly document: {
        readonly symbol: string | null;
      } | null;
      readonly task: {
        readonly code: string;
      } | null;
      readonly from: {
        readonly nameVi: string | null;
        readonly nameEn: string | null;
      } | null;
      readonly to: {
        readonly nameVi: string | null;
        readonly nameEn: string | null;
      } | null;
      readonly answeredByAgency: {
        readonly nameVi: string | null;
        readonly nameEn: string | null;
      } | null;
    }[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    };
  };
};

export type RegisterLoadsAnswer = {
  readonly registerLoads: {
    readonly nodes: readonly {
      readonly id: string;
      readonly added: number;
      readonly changed: number;
      readonly same: number;
      readonly reason: string | null;
      readonly loadedAt: string;
      readonly loadedBy: {
        readonly officeVi: string;
        readonly officeEn: string;
      };
    }[];
  };
};

export type RegisterLookAnswer = {
  readonly registerPreview: {
    readonly added: number;
    readonly changed: number;
    readonly same: number;
    readonly refused: number;
    readonly problems: readonly {
      readonly path: string;
      readonly text: string;
    }[];
    readonly records: readonly {
      readonly path: string;
      readonly outcome: LoadOutcome;
      readonly changed: readonly {
        readonly field: string;
        readonly before: string | null;
        readonly after: string | null;
      }[];
    }[];
  } | null;
};

export type ReportDraftAnswer = {
  readonly report: {
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
    readonly territory: {
      readonly nameVi: string | null;
      readonly nameEn: string | null;
    } | null;
    readonly submittedBy: {
      readonly officeVi: string;
      readonly officeEn: string;
    } | null;
    readonly verifiedBy: {
      readonly officeVi: string;
      readonly officeEn: string;
    } | null;
    readonly verifiedByAgency: {
      readonly nameVi: string | null;
      readonly nameEn: string | null;
    } | null;
    readonly supersedes: {
      readonly id: string;
      readonly publishedAt: string | null;
      readonly items: readonly {
        readonly task: {
          readonly code: string;
        };
      }[];
      readonly values: readonly {
        readonly indicator: {
          readonly code: string;
        };
      }[];
    } | null;
    readonly owed: readonly {
      readonly code: string;
    }[];
    readonly completeness: {
      readonly owed: number;
      readonly answered: number;
      readonly declared: number;
      readonly missing: readonly string[];
      readonly others: number;
      readonly figures: number;
      readonly blanks: number;
      readonly withdrawn: number;
    };
    readonly obligations: readonly {
      readonly id: string;
      readonly status: ObligationStatus;
      readonly owes: Owes;
      readonly dueAt: string;
      readonly graceUntil: string;
      readonly reason: string | null;
      readonly standing: Standing;
      readonly task: {
        readonly code: string;
        readonly titleVi: string;
        readonly titleEn: string;
      };
      readonly ruling: {
        readonly section: string;
        readonly document: {
          readonly symbol: string | null;
          readonly titleVi: string | null;
          readonly titleEn: string | null;
        };
        readonly authority: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        };
      };
      readonly exemptions: readonly {
        readonly kind: ExemptionKind;
        readonly dueOn: string | null;
        readonly document: {
          readonly symbol: string | null;
          readonly titleVi: string | null;
          readonly titleEn: string | null;
        };
      }[];
    }[];
    readonly supersededBy: {
      readonly id: string;
      readonly status: ReportStatus;
    } | null;
    readonly returns: readonly {
      readonly line: string | null;
      readonly reason: string;
      readonly revision: number;
      readonly returnedAt: string;
      readonly returnedBy: {
        readonly officeVi: string;
        readonly officeEn: string;
      };
    }[];
    readonly history: readonly {
      readonly revision: number;
      readonly action: string;
      readonly at: string;
      readonly actor: {
        readonly officeVi: string;
        readonly officeEn: string;
      } | null;
    }[];
    readonly items: readonly {
      readonly task: {
        readonly code: string;
      };
      readonly claim: Claim | null;
      readonly done: string | null;
      readonly difficulties: string | null;
      readonly recommendation: string | null;
      readonly evidence: readonly {
        readonly reference: string;
        readonly grade: Grade;
      }[];
      readonly nothingBecause: string | null;
      readonly withdrawnBecause: string | null;
    }[];
    readonly values: readonly {
      readonly indicator: {
        readonly code: string;
      };
      readonly value: string | null;
      readonly numerator: string | null;
      readonly denominator: string | null;
      readonly denominatorBase: string | null;
      readonly blankIsMeant: boolean;
      readonly reason: string | null;
      readonly breakdown: readonly {
        readonly codes: readonly string[];
        readonly value: string | null;
      }[] | null;
      readonly withdrawnBecause: string | null;
    }[];
    readonly checkedItems: readonly {
      readonly task: {
        readonly code: string;
        readonly titleVi: string;
        readonly titleEn: string;
      };
      readonly verification: {
        readonly verifiedAt: string;
        readonly verifiedByAgency: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        };
      } | null;
      readonly verifiers: readonly {
        readonly why: FieldReason;
        readonly agency: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        } | null;
      }[];
    }[];
    readonly checkedValues: readonly {
      readonly indicator: {
        readonly code: string;
        readonly nameVi: string;
        readonly nameEn: string;
      };
      readonly verification: {
        readonly verifiedAt: string;
        readonly verifiedByAgency: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        };
      } | null;
      readonly verifiers: readonly {
        readonly why: FieldReason;
        readonly agency: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        } | null;
      }[];
    }[];
    readonly agency: {
      readonly kind: AgencyKind;
      readonly id: string;
      readonly nameVi: string | null;
      readonly nameEn: string | null;
      readonly endedOn: string | null;
      readonly latestValues: {
        readonly nodes: readonly {
          readonly value: string | null;
          readonly period: string;
          readonly standing: Standing;
          readonly indicator: {
            readonly code: string;
          } | null;
        }[];
      };
      readonly latestClaims: {
        readonly nodes: readonly {
          readonly claim: Claim | null;
          readonly period: string;
          readonly standing: Standing;
          readonly task: {
            readonly code: string;
          } | null;
          readonly line: {
            readonly claim: Claim | null;
            readonly done: string | null;
            readonly difficulties: string | null;
            readonly recommendation: string | null;
            readonly evidence: readonly {
              readonly reference: string;
              readonly grade: Grade;
            }[];
            readonly nothingBecause: string | null;
          } | null;
        }[];
      };
      readonly predecessors: readonly {
        readonly on: string;
        readonly from: {
          readonly id: string;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
          readonly endedOn: string | null;
          readonly latestValues: {
            readonly nodes: readonly {
              readonly value: string | null;
              readonly period: string;
              readonly standing: Standing;
              readonly indicator: {
                readonly code: string;
              } | null;
            }[];
          };
          readonly latestClaims: {
            readonly nodes: readonly {
              readonly claim: Claim | null;
              readonly period: string;
              readonly standing: Standing;
              readonly task: {
                readonly code: string;
              } | null;
              readonly line: {
                readonly claim: Claim | null;
                readonly done: string | null;
                readonly difficulties: string | null;
                readonly recommendation: string | null;
                readonly evidence: readonly {
                  readonly reference: string;
                  readonly grade: Grade;
                }[];
                readonly nothingBecause: string | null;
              } | null;
            }[];
          };
        };
      }[];
      readonly duties: {
        readonly nodes: readonly {
          readonly task: {
            readonly code: string;
          } | null;
          readonly provision: {
            readonly tasks: readonly {
              readonly code: string;
            }[];
          } | null;
        }[];
      };
    };
    readonly round: {
      readonly id: string;
      readonly period: string;
      readonly periodStart: string;
      readonly periodEnd: string;
      readonly opensAt: string;
      readonly dueAt: string | null;
      readonly standing: Standing;
      readonly rulingDocument: {
        readonly symbol: string | null;
        readonly titleVi: string | null;
        readonly titleEn: string | null;
      } | null;
      readonly directive: {
        readonly symbol: string;
        readonly tasks: {
          readonly nodes: readonly {
            readonly code: string;
            readonly level: TaskLevel;
            readonly titleVi: string;
            readonly titleEn: string;
            readonly indicators: readonly {
              readonly code: string;
            }[];
            readonly assignments: readonly {
              readonly agency: {
                readonly kind: AgencyKind;
                readonly isCollective: boolean;
              };
            }[];
          }[];
        };
      };
    };
  } | null;
  readonly indicators: {
    readonly nodes: readonly {
      readonly code: string;
      readonly nameVi: string;
      readonly nameEn: string;
      readonly unit: string;
      readonly definitionVi: string;
      readonly definitionEn: string;
      readonly askedOf: readonly AgencyKind[] | null;
      readonly breakdowns: readonly BreakdownList[];
      readonly targets: {
        readonly nodes: readonly {
          readonly plan: {
            readonly level: PlanLevel;
          };
        }[];
      };
    }[];
  };
  readonly qualityRules: {
    readonly nodes: readonly {
      readonly id: string;
      readonly kind: QualityKind;
      readonly indicator: {
        readonly code: string;
      };
      readonly others: readonly string[];
      readonly minimum: string | null;
      readonly maximum: string | null;
      readonly percent: string | null;
      readonly isBlocking: boolean;
      readonly isRetired: boolean;
    }[];
  };
  readonly qualityDefaults: {
    readonly nodes: readonly {
      readonly id: string;
      readonly kind: QualityDefaultKind;
      readonly unit: string | null;
      readonly percent: string | null;
      readonly factor: string | null;
    }[];
  };
  readonly qualityFindings: readonly {
    readonly code: FindingCode;
    readonly indicator: string;
    readonly field: string;
    readonly facts: readonly {
      readonly what: string;
      readonly value: string;
    }[];
    readonly isBlocking: boolean;
    readonly isExplained: boolean;
  }[] | null;
};

export type ReportToJudgeAnswer = {
  readonly directives: {
    readonly totalCount: number;
  };
  readonly reviewQueue: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly id: string;
      readonly standing: Standing;
      readonly status: ReportStatus;
      readonly submittedAt: string | null;
      readonly verifiedAt: string | null;
      readonly agency: {
        readonly nameVi: string | null;
        readonly nameEn: string | null;
      };
      readonly territory: {
        readonly nameVi: string | null;
        readonly nameEn: string | null;
      } | null;
      readonly round: {
        readonly period: string;
        readonly directive: {
          readonly symbol: string;
        };
      };
      readonly returns: readonly {
        readonly revision: number;
      }[];
      readonly supersedes: {
        readonly id: string;
      } | null;
      readonly items: readonly {
        readonly waitsForMe: boolean;
      }[];
      readonly values: readonly {
        readonly waitsForMe: boolean;
      }[];
      readonly completeness: {
        readonly owed: number;
        readonly answered: number;
        readonly declared: number;
        readonly missing: readonly string[];
        readonly others: number;
        readonly figures: number;
        readonly blanks: number;
        readonly withdrawn: number;
      };
    }[];
  };
  readonly node: {
    readonly memberships: readonly {
      readonly role: Role;
      readonly from: string;
      readonly until: string | null;
      readonly agency: {
        readonly id: string;
      };
    }[];
  } | null;
  readonly qualityFindings: readonly {
    readonly code: FindingCode;
    readonly indicator: string;
    readonly field: string;
    readonly facts: readonly {
      readonly what: string;
      readonly value: string;
    }[];
    readonly isBlocking: boolean;
    readonly isExplained: boolean;
  }[] | null;
  readonly report: {
    readonly id: string;
    readonly revision: number;
    readonly status: ReportStatus;
    readonly standing: Standing;
    readonly submittedAt: string | null;
    readonly correctionReason: string | null;
    readonly completeness: {
      readonly owed: number;
      readonly answered: number;
      readonly declared: number;
      readonly missing: readonly string[];
      readonly others: number;
      readonly figures: number;
      readonly blanks: number;
      readonly withdrawn: number;
    };
    readonly owed: readonly {
      readonly code: string;
      readonly titleVi: string;
      readonly titleEn: string;
      readonly indicators: readonly {
        readonly code: string;
      }[];
    }[];
    readonly obligations: readonly {
      readonly id: string;
      readonly status: ObligationStatus;
      readonly owes: Owes;
      readonly dueAt: string;
      readonly graceUntil: string;
      readonly reason: string | null;
      readonly standing: Standing;
      readonly task: {
        readonly code: string;
        readonly titleVi: string;
        readonly titleEn: string;
      };
      readonly ruling: {
        readonly section: string;
        readonly document: {
          readonly symbol: string | null;
          readonly titleVi: string | null;
          readonly titleEn: string | null;
        };
        readonly authority: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        };
      };
      readonly exemptions: readonly {
        readonly kind: ExemptionKind;
        readonly dueOn: string | null;
        readonly document: {
          readonly symbol: string | null;
          readonly titleVi: string | null;
          readonly titleEn: string | null;
        };
      }[];
    }[];
    readonly takenOut: readonly {
      readonly line: string;
      readonly takenOutAt: string;
      readonly takenOutBy: {
        readonly officeVi: string;
        readonly officeEn: string;
      };
    }[];
    readonly agency: {
      readonly nameVi: string | null;
      readonly nameEn: string | null;
    };
    readonly territory: {
      readonly nameVi: string | null;
      readonly nameEn: string | null;
    } | null;
    readonly round: {
      readonly period: string;
      readonly dueAt: string | null;
      readonly directive: {
        readonly symbol: string;
      };
    };
    readonly returns: readonly {
      readonly line: string | null;
      readonly reason: string;
      readonly returnedAt: string;
      readonly returnedBy: {
        readonly officeVi: string;
        readonly officeEn: string;
      };
    }[];
    readonly items: readonly {
      readonly task: {
        readonly code: string;
        readonly titleVi: string;
        readonly titleEn: string;
      };
      readonly claim: Claim | null;
      readonly done: string | null;
      readonly difficulties: string | null;
      readonly recommendation: string | null;
      readonly evidence: readonly {
        readonly reference: string;
        readonly grade: Grade;
      }[];
      readonly nothingBecause: string | null;
      readonly withdrawnBecause: string | null;
      readonly waitsForMe: boolean;
      readonly verifiers: readonly {
        readonly why: FieldReason;
        readonly agency: {
          readonly id: string;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        } | null;
      }[];
      readonly verification: {
        readonly verifiedAt: string;
        readonly verifiedByAgency: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        };
      } | null;
      readonly changedSinceReturn: readonly string[] | null;
      readonly beforeReturn: {
        readonly handedInAt: string;
        readonly claim: Claim | null;
        readonly done: string | null;
        readonly difficulties: string | null;
        readonly recommendation: string | null;
        readonly evidence: readonly {
          readonly reference: string;
          readonly grade: Grade;
        }[];
        readonly nothingBecause: string | null;
        readonly withdrawnBecause: string | null;
      } | null;
      readonly changedSinceLastRound: readonly string[] | null;
      readonly lastRound: readonly {
        readonly claim: Claim | null;
        readonly done: string | null;
        readonly difficulties: string | null;
        readonly recommendation: string | null;
        readonly evidence: readonly {
          readonly reference: string;
          readonly grade: Grade;
        }[];
        readonly nothingBecause: string | null;
        readonly withdrawnBecause: string | null;
      }[];
    }[];
    readonly values: readonly {
      readonly indicator: {
        readonly code: string;
        readonly nameVi: string;
        readonly nameEn: string;
        readonly unit: string;
      };
      readonly value: string | null;
      readonly numerator: string | null;
      readonly denominator: string | null;
      readonly denominatorBase: string | null;
      readonly blankIsMeant: boolean;
      readonly reason: string | null;
      readonly breakdown: readonly {
        readonly codes: readonly string[];
        readonly value: string | null;
      }[] | null;
      readonly withdrawnBecause: string | null;
      readonly waitsForMe: boolean;
      readonly verifiers: readonly {
        readonly why: FieldReason;
        readonly agency: {
          readonly id: string;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        } | null;
      }[];
      readonly verification: {
        readonly verifiedAt: string;
        readonly verifiedByAgency: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        };
      } | null;
      readonly changedSinceReturn: readonly string[] | null;
      readonly beforeReturn: {
        readonly handedInAt: string;
        readonly value: string | null;
        readonly numerator: string | null;
        readonly denominator: string | null;
        readonly denominatorBase: string | null;
        readonly blankIsMeant: boolean;
        readonly reason: string | null;
        readonly breakdown: readonly {
          readonly codes: readonly string[];
          readonly value: string | null;
        }[] | null;
        readonly withdrawnBecause: string | null;
      } | null;
      readonly changedSinceLastRound: readonly string[] | null;
      readonly lastRound: readonly {
        readonly value: string | null;
        readonly numerator: string | null;
        readonly denominator: string | null;
        readonly denominatorBase: string | null;
        readonly blankIsMeant: boolean;
        readonly reason: string | null;
        readonly breakdown: readonly {
          readonly codes: readonly string[];
          readonly value: string | null;
        }[] | null;
        readonly withdrawnBecause: string | null;
      }[];
    }[];
  } | null;
};

export type ReportsDataAnswer = {
  readonly directives: {
    readonly nodes: readonly {
      readonly slug: string;
      readonly symbol: string;
      readonly subjectVi: string;
      readonly subjectEn: string;
    }[];
  };
  readonly leading: {
    readonly symbol: string;
    readonly answeredFor: {
      readonly code: string;
      readonly holders: readonly {
        readonly agency: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        } | null;
      }[];
    } | null;
  } | null;
  readonly publishedReports: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly isExample: boolean;
      readonly publishedAt: string | null;
      readonly leafNumber: number | null;
      readonly supersededAt: string | null;
      readonly agency: {
        readonly nameVi: string | null;
        readonly nameEn: string | null;
      };
      readonly verifiedByAgency: {
        readonly nameVi: string | null;
        readonly nameEn: string | null;
      } | null;
      readonly territory: {
        readonly code: string | null;
        readonly nameVi: string | null;
        readonly nameEn: string | null;
      } | null;
      readonly round: {
        readonly period: string;
        readonly dueAt: string | null;
      };
      readonly items: readonly {
        readonly claim: Claim | null;
        readonly done: string | null;
        readonly nothingBecause: string | null;
        readonly withdrawnBecause: string | null;
        readonly citationId: string | null;
        readonly evidence: readonly {
          readonly reference: string;
          readonly grade: Grade;
        }[];
        readonly supervision: readonly {
          readonly view: SupervisionView | null;
          readonly statement: string | null;
          readonly statedOn: string;
          readonly standing: Standing;
          readonly withdrawnOn: string | null;
          readonly withdrawnReason: string | null;
          readonly agency: {
            readonly nameVi: string | null;
            readonly nameEn: string | null;
          };
        }[];
        readonly task: {
          readonly code: string;
          readonly titleVi: string;
          readonly titleEn: string;
        };
        readonly verdict: {
          readonly assessment: Assessment;
          readonly reason: string;
          readonly assessedByAgency: {
            readonly nameVi: string | null;
            readonly nameEn: string | null;
          };
        } | null;
      }[];
      readonly values: readonly {
        readonly value: string | null;
        readonly isWithheld: boolean;
        readonly numerator: string | null;
        readonly denominator: string | null;
        readonly reason: string | null;
        readonly breakdown: readonly {
          readonly codes: readonly string[];
          readonly value: string | null;
          readonly isWithheld: boolean;
        }[] | null;
        readonly withdrawnBecause: string | null;
        readonly citationId: string | null;
        readonly indicator: {
          readonly code: string;
          readonly slug: string;
          readonly nameVi: string;
          readonly nameEn: string;
          readonly unit: string;
        };
      }[];
    }[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    };
  };
};

export type ReviewPackAnswer = {
  readonly reviewPack: {
    readonly id: string;
    readonly revision: number;
    readonly period: string;
    readonly knownOn: string;
    readonly standing: Standing;
    readonly frozenAt: string;
    readonly publishedAt: string | null;
    readonly leafNumber: number | null;
    readonly openedToPressAt: string | null;
    readonly sha256: string;
    readonly content: string | null;
    readonly citationId: string | null;
    readonly frozenBy: {
      readonly id: string;
      readonly officeVi: string;
      readonly officeEn: string;
    };
    readonly publishedBy: {
      readonly officeVi: string;
      readonly officeEn: string;
    } | null;
  } | null;
};

export type ReviewPacksAnswer = {
  readonly directives: {
    readonly nodes: readonly {
      readonly slug: string;
      readonly symbol: string;
      readonly recordedAt: string | null;
    }[];
  };
  readonly reviewPacks: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly id: string;
      readonly revision: number;
      readonly period: string;
      readonly knownOn: string;
      readonly standing: Standing;
      readonly frozenAt: string;
      readonly publishedAt: string | null;
      readonly leafNumber: number | null;
      readonly directive: {
        readonly symbol: string;
      };
    }[];
  };
};

export type ReviewQueueAnswer = {
  readonly directives: {
    readonly totalCount: number;
  };
  readonly reviewQueue: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly id: string;
      readonly standing: Standing;
      readonly status: ReportStatus;
      readonly submittedAt: string | null;
      readonly verifiedAt: string | null;
      readonly agency: {
        readonly nameVi: string | null;
        readonly nameEn: string | null;
      };
      readonly territory: {
        readonly nameVi: string | null;
        readonly nameEn: string | null;
      } | null;
      readonly round: {
        readonly period: string;
        readonly directive: {
          readonly symbol: string;
        };
      };
      readonly returns: readonly {
        readonly revision: number;
      }[];
      readonly supersedes: {
        readonly id: string;
      } | null;
      readonly items: readonly {
        readonly waitsForMe: boolean;
      }[];
      readonly values: readonly {
        readonly waitsForMe: boolean;
      }[];
      readonly completeness: {
        readonly owed: number;
        readonly answered: number;
        readonly declared: number;
        readonly missing: readonly string[];
        readonly others: number;
        readonly figures: number;
        readonly blanks: number;
        readonly withdrawn: number;
      };
    }[];
  };
};

export type RoundPageAnswer = {
  readonly owed: {
    readonly totalCount: number;
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    };
    readonly nodes: readonly {
      readonly owes: Owes;
      readonly status: ObligationStatus;
      readonly daysLate: number | null;
      readonly dueAt: string;
      readonly standing: Standing;
      readonly reporting: {
        readonly step: ReportStep;
        readonly handedInAt: string | null;
      };
      readonly agency: {
        readonly slug: string;
        readonly nameVi: string | null;
        readonly nameEn: string | null;
      };
      readonly task: {
        readonly code: string;
        readonly titleVi: string;
        readonly titleEn: string;
      };
      readonly ruling: {
        readonly document: {
          readonly slug: string;
          readonly symbol: string | null;
          readonly titleVi: string | null;
          readonly titleEn: string | null;
        };
      };
    }[];
  };
  readonly facts: {
    readonly obligations: number;
    readonly exempt: number;
    readonly reports: {
      readonly owed: number;
      readonly due: number;
      readonly onTime: number;
      readonly late: number;
      readonly overdue: number;
      readonly notYet: number;
      readonly sentBack: number;
    };
    readonly completions: {
      readonly owed: number;
      readonly due: number;
      readonly doneOnTime: number;
      readonly doneLate: number;
      readonly waiting: number;
      readonly overdue: number;
      readonly notYet: number;
      readonly sentBack: number;
      readonly notPursued: number;
    };
    readonly bodies: readonly {
      readonly agency: string;
      readonly slug: string;
      readonly nameVi: string;
      readonly nameEn: string | null;
      readonly kind: AgencyKind;
      readonly place: string | null;
      readonly owed: number;
      readonly overdue: number;
      readonly status: ObligationStatus;
      readonly oldest: {
        readonly daysLate: number;
      } | null;
    }[];
  };
  readonly examples: {
    readonly obligations: number;
    readonly exempt: number;
    readonly reports: {
      readonly owed: number;
      readonly due: number;
      readonly onTime: number;
      readonly late: number;
      readonly overdue: number;
      readonly notYet: number;
      readonly sentBack: number;
    };
    readonly completions: {
      readonly owed: number;
      readonly due: number;
      readonly doneOnTime: number;
      readonly doneLate: number;
      readonly waiting: number;
      readonly overdue: number;
      readonly notYet: number;
      readonly sentBack: number;
      readonly notPursued: number;
    };
    readonly bodies: readonly {
      readonly agency: string;
      readonly slug: string;
      readonly nameVi: string;
      readonly nameEn: string | null;
      readonly kind: AgencyKind;
      readonly place: string | null;
      readonly owed: number;
      readonly overdue: number;
      readonly status: ObligationStatus;
      readonly oldest: {
        readonly daysLate: number;
      } | null;
    }[];
  };
  readonly directives: {
    readonly nodes: readonly {
      readonly slug: string;
      readonly symbol: string;
      readonly subjectVi: string;
      readonly subjectEn: string;
    }[];
  };
  readonly leading: {
    readonly symbol: string;
    readonly answeredFor: {
      readonly code: string;
      readonly holders: readonly {
        readonly agency: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        } | null;
      }[];
    } | null;
  } | null;
  readonly directive: {
    readonly slug: string;
    readonly symbol: string;
    readonly round: {
      readonly period: string;
      readonly standing: Standing;
      readonly periodStart: string;
      readonly periodEnd: string;
      readonly opensAt: string;
      readonly dueAt: string | null;
      readonly rulingDocument: {
        readonly slug: string;
        readonly symbol: string | null;
        readonly issuedOn: string | null;
        readonly titleVi: string | null;
        readonly titleEn: string | null;
      } | null;
      readonly reports: {
        readonly totalCount: number;
        readonly nodes: readonly {
          readonly isExample: boolean;
          readonly publishedAt: string | null;
          readonly leafNumber: number | null;
          readonly supersedes: {
            readonly id: string;
          } | null;
          readonly agency: {
            readonly slug: string;
            readonly nameVi: string | null;
            readonly nameEn: string | null;
          };
          readonly territory: {
            readonly slug: string;
            readonly kind: TerritoryKind;
          } | null;
        }[];
      };
    } | null;
    readonly rounds: {
      readonly nodes: readonly {
        readonly period: string;
        readonly standing: Standing;
      }[];
    };
  } | null;
  readonly territories: {
    readonly nodes: readonly {
      readonly code: string | null;
      readonly slug: string;
      readonly nameVi: string | null;
      readonly nameEn: string | null;
      readonly tileRow: number | null;
      readonly tileColumn: number | null;
    }[];
  };
};

export type RoundPageAll = {
  readonly obligations: number;
  readonly exempt: number;
  readonly reports: {
    readonly owed: number;
    readonly due: number;
    readonly onTime: number;
    readonly late: number;
    readonly overdue: number;
    readonly notYet: number;
    readonly sentBack: number;
  };
  readonly completions: {
    readonly owed: number;
    readonly due: number;
    readonly doneOnTime: number;
    readonly doneLate: number;
    readonly waiting: number;
    readonly overdue: number;
    readonly notYet: number;
    readonly sentBack: number;
    readonly notPursued: number;
  };
  readonly bodies: readonly {
    readonly agency: string;
    readonly slug: string;
    readonly nameVi: string;
    readonly nameEn: string | null;
    readonly kind: AgencyKind;
    readonly place: string | null;
    readonly owed: number;
    readonly overdue: number;
    readonly status: ObligationStatus;
    readonly oldest: {
      readonly daysLate: number;
    } | null;
  }[];
};

export type RoundPageOwed = {
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly endCursor: string | null;
  };
  readonly nodes: readonly {
    readonly owes: Owes;
    readonly status: ObligationStatus;
    readonly daysLate: number | null;
    readonly dueAt: string;
    readonly standing: Standing;
    readonly reporting: {
      readonly step: ReportStep;
      readonly handedInAt: string | null;
    };
    readonly agency: {
      readonly slug: string;
      readonly nameVi: string | null;
      readonly nameEn: string | null;
    };
    readonly task: {
      readonly code: string;
      readonly titleVi: string;
      readonly titleEn: string;
    };
    readonly ruling: {
      readonly document: {
        readonly slug: string;
        readonly symbol: string | null;
        readonly titleVi: string | null;
        readonly titleEn: string | null;
      };
    };
  }[];
};

export type RoundsAnswer = {
  readonly directive: {
    readonly slug: string;
    readonly rounds: {
      readonly nodes: readonly {
        readonly id: string;
        readonly period: string;
      }[];
    };
    readonly task: {
      readonly id: string;
    } | null;
  } | null;
};

export type RoundsPageAnswer = {
  readonly directives: {
    readonly nodes: readonly {
      readonly slug: string;
      readonly symbol: string;
      readonly subjectVi: string;
      readonly subjectEn: string;
    }[];
  };
  readonly leading: {
    readonly symbol: string;
    readonly answeredFor: {
      readonly code: string;
      readonly holders: readonly {
        readonly agency: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        } | null;
      }[];
    } | null;
  } | null;
  readonly directive: {
    readonly symbol: string;
    readonly rounds: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly period: string;
        readonly standing: Standing;
        readonly periodStart: string;
        readonly periodEnd: string;
        readonly opensAt: string;
        readonly dueAt: string | null;
        readonly rulingDocument: {
          readonly slug: string;
          readonly symbol: string | null;
          readonly titleVi: string | null;
          readonly titleEn: string | null;
        } | null;
        readonly facts: {
          readonly total: number;
          readonly notResponsible: number;
          readonly overdue: number;
        };
        readonly examples: {
          readonly total: number;
          readonly notResponsible: number;
          readonly overdue: number;
        };
        readonly published: {
          readonly published: number;
        };
        readonly publishedExamples: {
          readonly published: number;
        };
      }[];
    };
  } | null;
};

export type RoundsPageCounts = {
  readonly total: number;
  readonly notResponsible: number;
  readonly overdue: number;
};

export type RulingFormAnswer = {
  readonly directives: {
    readonly nodes: readonly {
      readonly slug: string;
      readonly symbol: string;
    }[];
  };
  readonly chosen: {
    readonly id: string;
    readonly slug: string;
    readonly symbol: string;
    readonly groups: {
      readonly nodes: readonly {
        readonly code: string;
        readonly titleVi: string;
        readonly titleEn: string;
      }[];
    };
    readonly tasks: {
      readonly nodes: readonly {
        readonly id: string;
        readonly code: string;
        readonly titleVi: string;
        readonly titleEn: string;
        readonly cadence: Cadence | null;
      }[];
    };
  } | null;
  readonly agencies: {
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    };
    readonly nodes: readonly {
      readonly id: string;
      readonly nameVi: string | null;
      readonly nameEn: string | null;
      readonly kind: AgencyKind;
      readonly isCollective: boolean;
    }[];
  };
  readonly documents: {
    readonly nodes: readonly {
      readonly id: string;
      readonly symbol: string | null;
      readonly issuedOn: string | null;
      readonly titleVi: string | null;
      readonly titleEn: string | null;
      readonly readAs: string;
    }[];
  };
  readonly replaced?: {
    readonly id: string;
    readonly revision: number;
    readonly section: string;
    readonly ruledOn: string;
    readonly cadence: RulingCadence;
    readonly owes: Owes;
    readonly dueOn: string | null;
    readonly dueAfterDays: number | null;
    readonly opensAfterDays: number | null;
    readonly graceDays: number;
    readonly from: string;
    readonly until: string | null;
    readonly standing: Standing;
    readonly roles: readonly AssignmentRole[];
    readonly agencyKinds: readonly AgencyKind[];
    readonly authority: {
      readonly id: string;
      readonly nameVi: string | null;
      readonly nameEn: string | null;
    };
    readonly document: {
      readonly id: string;
      readonly symbol: string | null;
      readonly titleVi: string | null;
      readonly titleEn: string | null;
    };
    readonly tasks: readonly {
      readonly code: string;
    }[];
    readonly agencies: readonly {
      readonly id: string;
      readonly nameVi: string | null;
      readonly nameEn: string | null;
    }[];
    readonly due: readonly {
      readonly round: string;
      readonly period: string;
      readonly dueAt: string;
      readonly obligations: number;
    }[];
    readonly directive: {
      readonly id: string;
      readonly slug: string;
    };
  } | null;
  readonly rulingPreview?: {
    readonly problems: readonly {
      readonly path: string;
      readonly code: RefusalCode;
      readonly text: string;
    }[];
    readonly obligations: number;
    readonly agencies: number;
    readonly firstDueAt: string | null;
    readonly overdueAtOnce: number;
    readonly rounds: readonly {
      readonly period: string;
      readonly opensAt: string;
      readonly dueAt: string;
      readonly isOpen: boolean;
      readonly obligations: number;
      readonly agencies: number;
    }[];
    readonly bodies: readonly {
      readonly agency: string;
      readonly nameVi: string;
      readonly nameEn: string | null;
      readonly obligations: number;
    }[];
    readonly unreached: readonly {
      readonly task: string | null;
      readonly taskCode: string | null;
      readonly agency: string | null;
      readonly nameVi: string | null;
      readonly nameEn: string | null;
      readonly code: RefusalCode;
      readonly text: string;
    }[];
  } | null;
};

export type RulingsAnswer = {
  readonly directives: {
    readonly nodes: readonly {
      readonly slug: string;
      readonly symbol: string;
    }[];
  };
  readonly rulings: {
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    };
    readonly nodes: readonly {
      readonly id: string;
      readonly revision: number;
      readonly section: string;
      readonly ruledOn: string;
      readonly cadence: RulingCadence;
      readonly owes: Owes;
      readonly dueOn: string | null;
      readonly dueAfterDays: number | null;
      readonly opensAfterDays: number | null;
      readonly graceDays: number;
      readonly from: string;
      readonly until: string | null;
      readonly standing: Standing;
      readonly roles: readonly AssignmentRole[];
      readonly agencyKinds: readonly AgencyKind[];
      readonly authority: {
        readonly id: string;
        readonly nameVi: string | null;
        readonly nameEn: string | null;
      };
      readonly document: {
        readonly id: string;
        readonly symbol: string | null;
        readonly titleVi: string | null;
        readonly titleEn: string | null;
      };
      readonly tasks: readonly {
        readonly code: string;
      }[];
      readonly agencies: readonly {
        readonly id: string;
        readonly nameVi: string | null;
        readonly nameEn: string | null;
      }[];
      readonly due: readonly {
        readonly round: string;
        readonly period: string;
        readonly dueAt: string;
        readonly obligations: number;
      }[];
      readonly directive: {
        readonly symbol: string;
      };
    }[];
  };
};

export type SavedSinceAnswer = {
  readonly report: {
    readonly history: readonly {
      readonly revision: number;
      readonly action: string;
      readonly changes: unknown;
    }[];
    readonly supersedes: {
      readonly items: readonly {
        readonly task: {
          readonly code: string;
        };
        readonly claim: Claim | null;
        readonly done: string | null;
        readonly difficulties: string | null;
        readonly recommendation: string | null;
        readonly evidence: readonly {
          readonly reference: string;
          readonly grade: Grade;
        }[];
        readonly nothingBecause: string | null;
        readonly withdrawnBecause: string | null;
      }[];
      readonly values: readonly {
        readonly indicator: {
          readonly code: string;
        };
        readonly value: string | null;
        readonly numerator: string | null;
        readonly denominator: string | null;
        readonly denominatorBase: string | null;
        readonly blankIsMeant: boolean;
        readonly reason: string | null;
        readonly breakdown: readonly {
          readonly codes: readonly string[];
          readonly value: string | null;
        }[] | null;
        readonly withdrawnBecause: string | null;
      }[];
    } | null;
  } | null;
};

export type SearchAnswer = {
  readonly search: readonly {
    readonly id: string;
    readonly type: string;
    readonly nameVi: string;
    readonly nameEn: string | null;
    readonly became: readonly {
      readonly id: string;
      readonly nameVi: string;
      readonly nameEn: string | null;
      readonly on: string;
      readonly scope: string | null;
    }[];
  }[];
};

export type SearchPageAnswer = {
  readonly directives: {
    readonly nodes: readonly {
      readonly slug: string;
      readonly symbol: string;
      readonly subjectVi: string;
      readonly subjectEn: string;
    }[];
  };
  readonly leading: {
    readonly symbol: string;
    readonly answeredFor: {
      readonly code: string;
      readonly holders: readonly {
        readonly agency: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        } | null;
      }[];
    } | null;
  } | null;
  readonly search: readonly {
    readonly id: string;
    readonly type: string;
    readonly nameVi: string;
    readonly nameEn: string | null;
    readonly slug: string | null;
    readonly at: number | null;
    readonly directive: string | null;
    readonly isExample: boolean;
    readonly matches: readonly {
      readonly field: string;
      readonly fragment: string;
      readonly words: readonly string[];
    }[];
    readonly became: readonly {
      readonly nameVi: string;
      readonly nameEn: string | null;
      readonly slug: string | null;
      readonly on: string;
      readonly scope: string | null;
    }[];
  }[];
};

export type SiteMapAnswer = {
  readonly directives: {
    readonly nodes: readonly {
      readonly slug: string;
      readonly symbol: string;
      readonly subjectVi: string;
      readonly subjectEn: string;
    }[];
  };
  readonly directive: {
    readonly tasks: {
      readonly nodes: readonly {
        readonly code: string;
      }[];
      readonly pageInfo: {
        readonly hasNextPage: boolean;
        readonly endCursor: string | null;
      };
    };
  } | null;
  readonly indicators: {
    readonly nodes: readonly {
      readonly slug: string;
      readonly newest: {
        readonly nodes: readonly {
          readonly knownSince: string;
        }[];
      };
    }[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    };
  };
  readonly places: {
    readonly nodes: readonly {
      readonly slug: string;
      readonly kind: TerritoryKind;
      readonly until: string | null;
    }[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    };
  };
  readonly bodies: {
    readonly nodes: readonly {
      readonly slug: string;
    }[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    };
  };
  readonly papers: {
    readonly nodes: readonly {
      readonly slug: string;
    }[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    };
  };
};

export type TaskAgencyMatrixAnswer = {
  readonly directives: {
    readonly nodes: readonly {
      readonly slug: string;
      readonly symbol: string;
    }[];
  };
  readonly directive: {
    readonly slug: string;
    readonly symbol: string;
    readonly rounds: {
      readonly nodes: readonly {
        readonly id: string;
        readonly period: string;
        readonly standing: Standing;
        readonly counts: readonly {
          readonly status: string;
          readonly standing: Standing;
          readonly reports: number;
        }[];
      }[];
    };
    readonly tasks: {
      readonly totalCount: number;
    };
    readonly groups: {
      readonly nodes: readonly {
        readonly code: string;
        readonly titleVi: string;
        readonly titleEn: string;
      }[];
    };
  } | null;
  readonly owing?: {
    readonly obligations: number;
    readonly bodies: readonly {
      readonly agency: string;
      readonly nameVi: string;
      readonly nameEn: string | null;
      readonly kind: AgencyKind;
      readonly place: string | null;
      readonly owed: number;
      readonly overdue: number;
      readonly status: ObligationStatus;
    }[];
    readonly states: readonly ObligationStatus[];
    readonly tasks: readonly {
      readonly task: string;
      readonly code: string;
      readonly titleVi: string;
      readonly titleEn: string | null;
    }[];
    readonly cells: readonly (readonly (number | null)[])[];
    readonly overdue: readonly (readonly number[])[];
    readonly daysLate: readonly (readonly number[])[];
    readonly counts: readonly (readonly number[])[];
  };
  readonly obligations?: {
    readonly totalCount: number;
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    };
    readonly nodes: readonly {
      readonly id: string;
      readonly status: ObligationStatus;
      readonly verdict: VerificationState | null;
      readonly standing: Standing;
      readonly dueAt: string;
      readonly daysLate: number | null;
      readonly task: {
        readonly code: string;
        readonly titleVi: string;
        readonly titleEn: string;
      };
      readonly agency: {
        readonly id: string;
        readonly nameVi: string | null;
        readonly nameEn: string | null;
      };
      readonly round: {
        readonly period: string;
      };
    }[];
  };
};

export type TaskPageAnswer = {
  readonly directive: {
    readonly symbol: string;
    readonly issuedOn: string;
    readonly knownSince: string;
    readonly task: {
      readonly code: string;
      readonly level: TaskLevel;
      readonly titleVi: string;
      readonly titleEn: string;
      readonly summaryVi: string;
      readonly summaryEn: string;
      readonly section: string;
      readonly cadence: Cadence | null;
      readonly cadenceBasis: string | null;
      readonly deadlineText: string | null;
      readonly status: ObligationStatus | null;
      readonly source: {
        readonly publisher: string | null;
        readonly url: string | null;
      };
      readonly spans: readonly {
        readonly kind: SpanKind;
        readonly first: string;
        readonly last: string;
        readonly firstRead: string | null;
        readonly lastRead: string | null;
        readonly state: SpanState;
        readonly words: string | null;
        readonly link: string | null;
        readonly text: {
          readonly language: string;
          readonly document: {
            readonly slug: string;
          };
        };
      }[];
      readonly parent: {
        readonly code: string;
        readonly titleVi: string;
        readonly titleEn: string;
      } | null;
      readonly children: readonly {
        readonly code: string;
        readonly titleVi: string;
        readonly titleEn: string;
      }[];
      readonly holders: readonly {
        readonly role: AssignmentRole;
        readonly from: string | null;
        readonly vacancyReason: string | null;
        readonly agency: {
          readonly slug: string;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
          readonly isCollective: boolean;
        } | null;
        readonly succession: {
          readonly kind: SuccessionKind;
          readonly on: string;
          readonly confidence: Confidence;
          readonly knownSince: string;
          readonly source: {
            readonly publisher: string | null;
            readonly url: string | null;
          };
        } | null;
        readonly assignment: {
          readonly basis: string;
          readonly section: string | null;
          readonly confidence: Confidence;
          readonly source: {
            readonly publisher: string | null;
            readonly url: string | null;
          };
          readonly task: {
            readonly code: string;
          } | null;
          readonly agency: {
            readonly nameVi: string | null;
            readonly nameEn: string | null;
          };
          readonly document: {
            readonly symbol: string | null;
          };
          readonly history: readonly {
            readonly from: string | null;
            readonly until: string | null;
            readonly vacancyReason: string | null;
            readonly agency: {
              readonly id: string;
              readonly nameVi: string | null;
              readonly nameEn: string | null;
            } | null;
            readonly succession: {
              readonly kind: SuccessionKind;
              readonly confidence: Confidence;
              readonly knownSince: string;
            } | null;
          }[];
        };
      }[];
      readonly rulings: readonly {
        readonly id: string;
        readonly revision: number;
        readonly ruledOn: string;
        readonly from: string;
        readonly until: string | null;
        readonly supersededAt: string | null;
        readonly standing: Standing;
        readonly cadence: RulingCadence;
        readonly dueOn: string | null;
        readonly dueAfterDays: number | null;
        readonly graceDays: number;
        readonly section: string;
        readonly knownSince: string;
        readonly authority: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        };
        readonly document: {
          readonly symbol: string | null;
          readonly issuedOn: string | null;
          readonly titleVi: string | null;
          readonly titleEn: string | null;
          readonly url: string | null;
        };
        readonly due: readonly {
          readonly period: string;
          readonly dueAt: string;
          readonly obligations: number;
        }[];
      }[];
      readonly indicators: readonly {
        readonly slug: string;
        readonly nameVi: string;
        readonly nameEn: string;
      }[];
      readonly baselines: readonly {
        readonly code: string;
        readonly kind: BaselineKind;
        readonly titleVi: string;
        readonly titleEn: string;
      }[];
      readonly provisions: {
        readonly totalCount: number;
        readonly nodes: readonly {
          readonly code: string;
          readonly titleVi: string;
          readonly titleEn: string;
          readonly section: string | null;
          readonly knownSince: string;
          readonly plan: {
            readonly id: string;
            readonly level: PlanLevel;
            readonly document: {
              readonly symbol: string | null;
              readonly issuedOn: string | null;
              readonly titleVi: string | null;
              readonly titleEn: string | null;
            };
            readonly territory: {
              readonly nameVi: string | null;
              readonly nameEn: string | null;
              readonly until: string | null;
            } | null;
            readonly source: {
              readonly publisher: string | null;
              readonly url: string | null;
            };
          };
        }[];
      };
      readonly mappings: {
        readonly totalCount: number;
        readonly nodes: readonly {
          readonly gap: GapState;
          readonly citationId: string | null;
          readonly plan: {
            readonly id: string;
            readonly level: PlanLevel;
            readonly document: {
              readonly symbol: string | null;
            };
            readonly territory: {
              readonly id: string;
              readonly nameVi: string | null;
              readonly nameEn: string | null;
              readonly until: string | null;
            } | null;
          };
        }[];
      };
      readonly claims: {
        readonly totalCount: number;
        readonly pageInfo: {
          readonly hasNextPage: boolean;
          readonly endCursor: string | null;
        };
        readonly nodes: readonly {
          readonly claim: Claim | null;
          readonly citationId: string | null;
          readonly evidence: readonly {
            readonly reference: string;
            readonly grade: Grade;
          }[];
          readonly supervision: readonly {
            readonly view: SupervisionView | null;
            readonly statement: string | null;
            readonly statedOn: string;
            readonly standing: Standing;
            readonly withdrawnOn: string | null;
            readonly withdrawnReason: string | null;
            readonly agency: {
              readonly nameVi: string | null;
              readonly nameEn: string | null;
            };
          }[];
          readonly report: {
            readonly isExample: boolean;
            readonly publishedAt: string | null;
            readonly leafNumber: number | null;
            readonly supersededAt: string | null;
            readonly round: {
              readonly period: string;
            };
            readonly agency: {
              readonly nameVi: string | null;
              readonly nameEn: string | null;
            };
            readonly territory: {
              readonly code: string | null;
            } | null;
          } | null;
          readonly verdict: {
            readonly assessment: Assessment;
            readonly reason: string;
            readonly grade: Grade;
            readonly assessedOn: string;
            readonly publishedAt: string | null;
            readonly leafNumber: number | null;
            readonly assessedByAgency: {
              readonly nameVi: string | null;
              readonly nameEn: string | null;
            };
          } | null;
        }[];
      };
      readonly findings: {
        readonly totalCount: number;
        readonly nodes: readonly {
          readonly status: FindingStatus;
          readonly severity: Severity;
          readonly summary: string;
          readonly cases: number | null;
          readonly casesOf: string | null;
          readonly recordedOn: string;
          readonly measure: string | null;
          readonly handledOn: string | null;
          readonly closedOn: string | null;
          readonly withdrawnOn: string | null;
          readonly withdrawnReason: string | null;
          readonly standing: Standing;
          readonly task: {
            readonly code: string;
          };
          readonly agency: {
            readonly nameVi: string | null;
            readonly nameEn: string | null;
          };
          readonly handledByAgency: {
            readonly nameVi: string | null;
            readonly nameEn: string | null;
          } | null;
          readonly closedByAgency: {
            readonly nameVi: string | null;
            readonly nameEn: string | null;
          } | null;
          readonly inspection: {
            readonly byAgency: {
              readonly nameVi: string | null;
              readonly nameEn: string | null;
            };
          } | null;
          readonly document: {
            readonly symbol: string | null;
          } | null;
        }[];
      };
      readonly recommendations: {
        readonly totalCount: number;
        readonly nodes: readonly {
          readonly text: string | null;
          readonly madeOn: string;
          readonly answeredAs: RecommendationAnswer | null;
          readonly answerText: string | null;
          readonly answeredOn: string | null;
          readonly withdrawnOn: string | null;
          readonly withdrawnReason: string | null;
          readonly standing: Standing;
          readonly task: {
            readonly code: string;
          } | null;
          readonly from: {
            readonly nameVi: string | null;
            readonly nameEn: string | null;
          } | null;
          readonly to: {
            readonly nameVi: string | null;
            readonly nameEn: string | null;
          } | null;
          readonly answeredByAgency: {
            readonly nameVi: string | null;
            readonly nameEn: string | null;
          } | null;
          readonly document: {
            readonly symbol: string | null;
          } | null;
        }[];
      };
      readonly commendations: {
        readonly totalCount: number;
        readonly nodes: readonly {
          readonly reason: string | null;
          readonly commendedOn: string;
          readonly withdrawnOn: string | null;
          readonly withdrawnReason: string | null;
          readonly standing: Standing;
          readonly task: {
            readonly code: string;
          } | null;
          readonly round: {
            readonly period: string;
          } | null;
          readonly agency: {
            readonly nameVi: string | null;
            readonly nameEn: string | null;
          };
          readonly document: {
            readonly symbol: string | null;
          };
        }[];
      };
      readonly latestClaims: {
        readonly totalCount: number;
        readonly nodes: readonly {
          readonly claim: Claim | null;
          readonly nothingBecause: string | null;
          readonly period: string;
          readonly standing: Standing;
          readonly agency: {
            readonly nameVi: string | null;
            readonly nameEn: string | null;
            readonly territory: {
              readonly code: string | null;
            } | null;
          } | null;
          readonly verdict: {
            readonly assessment: Assessment;
          } | null;
        }[];
      };
      readonly obligations: {
        readonly totalCount: number;
        readonly pageInfo: {
          readonly hasNextPage: boolean;
          readonly endCursor: string | null;
        };
        readonly nodes: readonly {
          readonly owes: Owes;
          readonly status: ObligationStatus;
          readonly daysLate: number | null;
          readonly reporting: {
            readonly step: ReportStep;
            readonly handedInAt: string | null;
          };
          readonly dueAt: string;
          readonly standing: Standing;
          readonly round: {
            readonly period: string;
          };
          readonly agency: {
            readonly nameVi: string | null;
            readonly nameEn: string | null;
            readonly territory: {
              readonly code: string | null;
            } | null;
          };
          readonly exemptions: readonly {
            readonly kind: ExemptionKind;
            readonly dueOn: string | null;
          }[];
        }[];
      };
    } | null;
  } | null;
  readonly territories: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly id: string;
      readonly code: string | null;
      readonly slug: string;
      readonly nameVi: string | null;
      readonly nameEn: string | null;
      readonly tileRow: number | null;
      readonly tileColumn: number | null;
      readonly predecessors: readonly {
        readonly kind: string;
        readonly from: {
          readonly id: string;
        };
      }[];
      readonly plans: {
        readonly totalCount: number;
        readonly nodes: readonly {
          readonly id: string;
          readonly level: PlanLevel;
          readonly document: {
            readonly symbol: string | null;
          };
        }[];
      };
    }[];
  };
  readonly directives: {
    readonly nodes: readonly {
      readonly slug: string;
      readonly symbol: string;
      readonly subjectVi: string;
      readonly subjectEn: string;
    }[];
  };
  readonly leading: {
    readonly symbol: string;
    readonly answeredFor: {
      readonly code: string;
      readonly holders: readonly {
        readonly agency: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        } | null;
      }[];
    } | null;
  } | null;
};

export type TaskPageRuling = {
  readonly id: string;
  readonly revision: number;
  readonly ruledOn: string;
  readonly from: string;
  readonly until: string | null;
  readonly supersededAt: string | null;
  readonly standing: Standing;
  readonly cadence: RulingCadence;
  readonly dueOn: string | null;
  readonly dueAfterDays: number | null;
  readonly graceDays: number;
  readonly section: string;
  readonly knownSince: string;
  readonly authority: {
    readonly nameVi: string | null;
    readonly nameEn: string | null;
  };
  readonly document: {
    readonly symbol: string | null;
    readonly issuedOn: string | null;
    readonly titleVi: string | null;
    readonly titleEn: string | null;
    readonly url: string | null;
  };
  readonly due: readonly {
    readonly period: string;
    readonly dueAt: string;
    readonly obligations: number;
  }[];
};

export type TaskPageFindings = {
  readonly totalCount: number;
  readonly nodes: readonly {
    readonly status: FindingStatus;
    readonly severity: Severity;
    readonly summary: string;
    readonly cases: number | null;
    readonly casesOf: string | null;
    readonly recordedOn: string;
    readonly measure: string | null;
    readonly handledOn: string | null;
    readonly closedOn: string | null;
    readonly withdrawnOn: string | null;
    readonly withdrawnReason: string | null;
    readonly standing: Standing;
    readonly task: {
      readonly code: string;
    };
    readonly agency: {
      readonly nameVi: string | null;
      readonly nameEn: string | null;
    };
    readonly handledByAgency: {
      readonly nameVi: string | null;
      readonly nameEn: string | null;
    } | null;
    readonly closedByAgency: {
      readonly nameVi: string | null;
      readonly nameEn: string | null;
    } | null;
    readonly inspection: {
      readonly byAgency: {
        readonly nameVi: string | null;
        readonly nameEn: string | null;
      };
    } | null;
    readonly document: {
      readonly symbol: string | null;
    } | null;
  }[];
};

export type TaskPageRecommendations = {
  readonly totalCount: number;
  readonly nodes: readonly {
    readonly text: string | null;
    readonly madeOn: string;
    readonly answeredAs: RecommendationAnswer | null;
    readonly answerText: string | null;
    readonly answeredOn: string | null;
    readonly withdrawnOn: string | null;
    readonly withdrawnReason: string | null;
    readonly standing: Standing;
    readonly task: {
      readonly code: string;
    } | null;
    readonly from: {
      readonly nameVi: string | null;
      readonly nameEn: string | null;
    } | null;
    readonly to: {
      readonly nameVi: string | null;
      readonly nameEn: string | null;
    } | null;
    readonly answeredByAgency: {
      readonly nameVi: string | null;
      readonly nameEn: string | null;
    } | null;
    readonly document: {
      readonly symbol: string | null;
    } | null;
  }[];
};

export type TaskPageCommendations = {
  readonly totalCount: number;
  readonly nodes: readonly {
    readonly reason: string | null;
    readonly commendedOn: string;
    readonly withdrawnOn: string | null;
    readonly withdrawnReason: string | null;
    readonly standing: Standing;
    readonly task: {
      readonly code: string;
    } | null;
    readonly round: {
      readonly period: string;
    } | null;
    readonly agency: {
      readonly nameVi: string | null;
      readonly nameEn: string | null;
    };
    readonly document: {
      readonly symbol: string | null;
    };
  }[];
};

export type TaskRegisterAnswer = {
  readonly directive: {
    readonly symbol: string;
    readonly issuedOn: string;
    readonly groups: {
      readonly nodes: readonly {
        readonly code: string;
        readonly titleVi: string;
        readonly titleEn: string;
      }[];
    };
    readonly tasks: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly code: string;
        readonly titleVi: string;
        readonly titleEn: string;
        readonly cadence: Cadence | null;
        readonly cadenceBasis: string | null;
        readonly status: ObligationStatus | null;
        readonly deadlineText: string | null;
        readonly section: string;
        readonly source: {
          readonly symbol: string | null;
          readonly publisher: string | null;
          readonly url: string | null;
        };
        readonly holders: readonly {
          readonly role: AssignmentRole;
          readonly from: string | null;
          readonly vacancyReason: string | null;
          readonly agency: {
            readonly nameVi: string | null;
            readonly nameEn: string | null;
            readonly isCollective: boolean;
          } | null;
          readonly succession: {
            readonly kind: SuccessionKind;
            readonly confidence: Confidence;
          } | null;
          readonly assignment: {
            readonly basis: string;
            readonly confidence: Confidence;
            readonly agency: {
              readonly nameVi: string | null;
              readonly nameEn: string | null;
            };
          };
        }[];
        readonly latestClaims: {
          readonly totalCount: number;
          readonly nodes: readonly {
            readonly claim: Claim | null;
            readonly standing: Standing;
          }[];
        };
      }[];
    };
  } | null;
  readonly rulings: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly id: string;
      readonly revision: number;
      readonly ruledOn: string;
      readonly from: string;
      readonly until: string | null;
      readonly supersededAt: string | null;
      readonly standing: Standing;
      readonly cadence: RulingCadence;
      readonly dueOn: string | null;
      readonly dueAfterDays: number | null;
      readonly graceDays: number;
      readonly section: string;
      readonly knownSince: string;
      readonly authority: {
        readonly nameVi: string | null;
        readonly nameEn: string | null;
      };
      readonly document: {
        readonly symbol: string | null;
        readonly issuedOn: string | null;
        readonly titleVi: string | null;
        readonly titleEn: string | null;
        readonly url: string | null;
      };
      readonly due: readonly {
        readonly period: string;
        readonly dueAt: string;
        readonly obligations: number;
      }[];
      readonly tasks: readonly {
        readonly code: string;
      }[];
    }[];
  };
  readonly directives: {
    readonly nodes: readonly {
      readonly slug: string;
      readonly symbol: string;
      readonly subjectVi: string;
      readonly subjectEn: string;
    }[];
  };
  readonly leading: {
    readonly symbol: string;
    readonly answeredFor: {
      readonly code: string;
      readonly holders: readonly {
        readonly agency: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        } | null;
      }[];
    } | null;
  } | null;
};

export type TaskRegisterRuling = {
  readonly id: string;
  readonly revision: number;
  readonly ruledOn: string;
  readonly from: string;
  readonly until: string | null;
  readonly supersededAt: string | null;
  readonly standing: Standing;
  readonly cadence: RulingCadence;
  readonly dueOn: string | null;
  readonly dueAfterDays: number | null;
  readonly graceDays: number;
  readonly section: string;
  readonly knownSince: string;
  readonly authority: {
    readonly nameVi: string | null;
    readonly nameEn: string | null;
  };
  readonly document: {
    readonly symbol: string | null;
    readonly issuedOn: string | null;
    readonly titleVi: string | null;
    readonly titleEn: string | null;
    readonly url: string | null;
  };
  readonly due: readonly {
    readonly period: string;
    readonly dueAt: string;
    readonly obligations: number;
  }[];
};

export type TaskStatusAnswer = {
  readonly directives: {
    readonly nodes: readonly {
      readonly slug: string;
      readonly symbol: string;
      readonly subjectVi: string;
      readonly subjectEn: string;
    }[];
  };
  readonly directive: {
    readonly symbol: string;
    readonly task: {
      readonly code: string;
      readonly titleVi: string;
      readonly titleEn: string;
      readonly status: ObligationStatus | null;
      readonly holders: readonly {
        readonly role: AssignmentRole;
        readonly from: string | null;
        readonly vacancyReason: string | null;
        readonly agency: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
          readonly isCollective: boolean;
        } | null;
        readonly succession: {
          readonly kind: SuccessionKind;
          readonly confidence: Confidence;
          readonly source: {
            readonly publisher: string | null;
            readonly url: string | null;
          };
        } | null;
        readonly assignment: {
          readonly basis: string;
          readonly confidence: Confidence;
          readonly source: {
            readonly publisher: string | null;
            readonly url: string | null;
          };
          readonly agency: {
            readonly nameVi: string | null;
            readonly nameEn: string | null;
          };
        };
      }[];
      readonly directing: readonly {
        readonly role: AssignmentRole;
        readonly from: string | null;
        readonly vacancyReason: string | null;
        readonly agency: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
          readonly isCollective: boolean;
        } | null;
        readonly succession: {
          readonly kind: SuccessionKind;
          readonly confidence: Confidence;
          readonly source: {
            readonly publisher: string | null;
            readonly url: string | null;
          };
        } | null;
        readonly assignment: {
          readonly basis: string;
          readonly confidence: Confidence;
          readonly source: {
            readonly publisher: string | null;
            readonly url: string | null;
          };
          readonly agency: {
            readonly nameVi: string | null;
            readonly nameEn: string | null;
          };
        };
      }[];
      readonly rulings: readonly {
        readonly id: string;
        readonly revision: number;
        readonly ruledOn: string;
        readonly from: string;
        readonly until: string | null;
        readonly supersededAt: string | null;
        readonly standing: Standing;
        readonly cadence: RulingCadence;
        readonly dueOn: string | null;
        readonly dueAfterDays: number | null;
        readonly graceDays: number;
        readonly section: string;
        readonly knownSince: string;
        readonly authority: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        };
        readonly document: {
          readonly symbol: string | null;
          readonly issuedOn: string | null;
          readonly titleVi: string | null;
          readonly titleEn: string | null;
          readonly url: string | null;
        };
        readonly due: readonly {
          readonly period: string;
          readonly dueAt: string;
          readonly obligations: number;
        }[];
      }[];
      readonly latestClaims: {
        readonly totalCount: number;
        readonly nodes: readonly {
          readonly claim: Claim | null;
          readonly standing: Standing;
          readonly verdict: {
            readonly assessment: Assessment;
          } | null;
        }[];
      };
    } | null;
  } | null;
};

export type TaskStatusLeading = {
  readonly role: AssignmentRole;
  readonly from: string | null;
  readonly vacancyReason: string | null;
  readonly agency: {
    readonly nameVi: string | null;
    readonly nameEn: string | null;
    readonly isCollective: boolean;
  } | null;
  readonly succession: {
    readonly kind: SuccessionKind;
    readonly confidence: Confidence;
    readonly source: {
      readonly publisher: string | null;
      readonly url: string | null;
    };
  } | null;
  readonly assignment: {
    readonly basis: string;
    readonly confidence: Confidence;
    readonly source: {
      readonly publisher: string | null;
      readonly url: string | null;
    };
    readonly agency: {
      readonly nameVi: string | null;
      readonly nameEn: string | null;
    };
  };
};

export type TaskStatusRuling = {
  readonly id: string;
  readonly revision: number;
  readonly ruledOn: string;
  readonly from: string;
  readonly until: string | null;
  readonly supersededAt: string | null;
  readonly standing: Standing;
  readonly cadence: RulingCadence;
  readonly dueOn: string | null;
  readonly dueAfterDays: number | null;
  readonly graceDays: number;
  readonly section: string;
  readonly knownSince: string;
  readonly authority: {
    readonly nameVi: string | null;
    readonly nameEn: string | null;
  };
  readonly document: {
    readonly symbol: string | null;
    readonly issuedOn: string | null;
    readonly titleVi: string | null;
    readonly titleEn: string | null;
    readonly url: string | null;
  };
  readonly due: readonly {
    readonly period: string;
    readonly dueAt: string;
    readonly obligations: number;
  }[];
};

export type TasksDataAnswer = {
  readonly directives: {
    readonly nodes: readonly {
      readonly slug: string;
      readonly symbol: string;
      readonly subjectVi: string;
      readonly subjectEn: string;
    }[];
  };
  readonly leading: {
    readonly symbol: string;
    readonly answeredFor: {
      readonly code: string;
      readonly holders: readonly {
        readonly agency: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        } | null;
      }[];
    } | null;
  } | null;
  readonly directive: {
    readonly tasks: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly code: string;
        readonly level: TaskLevel;
        readonly kind: string;
        readonly titleVi: string;
        readonly titleEn: string;
        readonly summaryVi: string;
        readonly summaryEn: string;
        readonly cadence: Cadence | null;
        readonly cadenceBasis: string | null;
        readonly deadlineText: string | null;
        readonly status: ObligationStatus | null;
        readonly section: string;
        readonly confidence: Confidence;
        readonly parent: {
          readonly code: string;
        } | null;
        readonly source: {
          readonly publisher: string | null;
          readonly url: string | null;
        };
      }[];
      readonly pageInfo: {
        readonly hasNextPage: boolean;
        readonly endCursor: string | null;
      };
    };
  } | null;
};

export type TextPageAnswer = {
  readonly directives: {
    readonly nodes: readonly {
      readonly slug: string;
      readonly symbol: string;
      readonly subjectVi: string;
      readonly subjectEn: string;
    }[];
  };
  readonly leading: {
    readonly symbol: string;
    readonly answeredFor: {
      readonly code: string;
      readonly holders: readonly {
        readonly agency: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        } | null;
      }[];
    } | null;
  } | null;
  readonly document: {
    readonly slug: string;
    readonly kind: string;
    readonly symbol: string | null;
    readonly titleVi: string | null;
    readonly titleEn: string | null;
    readonly texts: readonly {
      readonly language: string;
      readonly edition: TextEdition;
      readonly sha256: string;
      readonly length: number;
      readonly source: {
        readonly publisher: string | null;
        readonly url: string | null;
      };
      readonly loaded: {
        readonly content: string;
        readonly isEdition: boolean;
        readonly unanchored: number;
        readonly loadedAt: string;
      } | null;
      readonly spans: {
        readonly totalCount: number;
        readonly nodes: readonly {
          readonly id: string;
          readonly kind: SpanKind;
          readonly first: string;
          readonly last: string;
          readonly firstRead: string | null;
          readonly lastRead: string | null;
          readonly state: SpanState;
          readonly standsFrom: number | null;
          readonly standsUntil: number | null;
          readonly link: string | null;
          readonly readBy: SpanReading;
          readonly sure: Sureness;
          readonly task: {
            readonly code: string;
            readonly level: TaskLevel;
            readonly titleVi: string;
            readonly titleEn: string;
            readonly directive: {
              readonly slug: string;
            };
          } | null;
          readonly provision: {
            readonly code: string;
            readonly titleVi: string;
            readonly titleEn: string;
          } | null;
          readonly assignment: {
            readonly role: AssignmentRole;
            readonly agency: {
              readonly nameVi: string | null;
              readonly nameEn: string | null;
            };
            readonly task: {
              readonly code: string;
              readonly directive: {
                readonly slug: string;
              };
            } | null;
            readonly provision: {
              readonly code: string;
            } | null;
          } | null;
          readonly target: {
            readonly textVi: string | null;
            readonly textEn: string | null;
          } | null;
          readonly baseline: {
            readonly code: string;
            readonly titleVi: string;
            readonly titleEn: string;
          } | null;
        }[];
      };
      readonly behind: {
        readonly nodes: readonly {
          readonly id: string;
          readonly kind: SpanKind;
          readonly first: string;
          readonly last: string;
          readonly firstRead: string | null;
          readonly lastRead: string | null;
          readonly state: SpanState;
          readonly standsFrom: number | null;
          readonly standsUntil: number | null;
          readonly link: string | null;
          readonly readBy: SpanReading;
          readonly sure: Sureness;
          readonly task: {
            readonly code: string;
            readonly level: TaskLevel;
            readonly titleVi: string;
            readonly titleEn: string;
            readonly directive: {
              readonly slug: string;
            };
          } | null;
          readonly provision: {
            readonly code: string;
            readonly titleVi: string;
            readonly titleEn: string;
          } | null;
          readonly assignment: {
            readonly role: AssignmentRole;
            readonly agency: {
              readonly nameVi: string | null;
              readonly nameEn: string | null;
            };
            readonly task: {
              readonly code: string;
              readonly directive: {
                readonly slug: string;
              };
            } | null;
            readonly provision: {
              readonly code: string;
            } | null;
          } | null;
          readonly target: {
            readonly textVi: string | null;
            readonly textEn: string | null;
          } | null;
          readonly baseline: {
            readonly code: string;
            readonly titleVi: string;
            readonly titleEn: string;
          } | null;
        }[];
      };
    }[];
  } | null;
};

export type TextPagePassage = {
  readonly id: string;
  readonly kind: SpanKind;
  readonly first: string;
  readonly last: string;
  readonly firstRead: string | null;
  readonly lastRead: string | null;
  readonly state: SpanState;
  readonly standsFrom: number | null;
  readonly standsUntil: number | null;
  readonly link: string | null;
  readonly readBy: SpanReading;
  readonly sure: Sureness;
  readonly task: {
    readonly code: string;
    readonly level: TaskLevel;
    readonly titleVi: string;
    readonly titleEn: string;
    readonly directive: {
      readonly slug: string;
    };
  } | null;
  readonly provision: {
    readonly code: string;
    readonly titleVi: string;
    readonly titleEn: string;
  } | null;
  readonly assignment: {
    readonly role: AssignmentRole;
    readonly agency: {
      readonly nameVi: string | null;
      readonly nameEn: string | null;
    };
    readonly task: {
      readonly code: string;
      readonly directive: {
        readonly slug: string;
      };
    } | null;
    readonly provision: {
      readonly code: string;
    } | null;
  } | null;
  readonly target: {
    readonly textVi: string | null;
    readonly textEn: string | null;
  } | null;
  readonly baseline: {
    readonly code: string;
    readonly titleVi: string;
    readonly titleEn: string;
  } | null;
};

export type TogetherAnswer = {
  readonly nodes: readonly ({
    readonly id: string;
    readonly revision: number;
    readonly owes: Owes;
    readonly status: ObligationStatus;
    readonly daysLate: number | null;
    readonly dueAt: string;
    readonly releasedOn: string | null;
    readonly standing: Standing;
    readonly verdict: VerificationState | null;
    readonly task: {
      readonly code: string;
      readonly titleVi: string;
      readonly titleEn: string;
    };
    readonly agency: {
      readonly id: string;
      readonly nameVi: string | null;
      readonly nameEn: string | null;
    };
    readonly round: {
      readonly period: string;
    };
    readonly exemptions: readonly {
      readonly kind: ExemptionKind;
      readonly dueOn: string | null;
      readonly reason: string;
      readonly on: string;
      readonly document: {
        readonly symbol: string | null;
      };
    }[];
    readonly ruling: {
      readonly id: string;
      readonly section: string;
      readonly document: {
        readonly id: string;
        readonly symbol: string | null;
        readonly titleVi: string | null;
        readonly titleEn: string | null;
      };
    };
  } | null)[];
  readonly documents: {
    readonly nodes: readonly {
      readonly id: string;
      readonly symbol: string | null;
      readonly issuedOn: string | null;
      readonly titleVi: string | null;
      readonly titleEn: string | null;
      readonly readAs: string;
    }[];
  };
  readonly grantProblems?: readonly {
    readonly path: string;
    readonly code: RefusalCode;
    readonly text: string;
  }[];
};

export type UrgeQueueAnswer = {
  readonly directives: {
    readonly totalCount: number;
  };
  readonly drafts?: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly id: string;
      readonly revision: number;
      readonly standing: Standing;
      readonly duties: number;
      readonly oldestDueOn: string;
      readonly draftedAt: string;
      readonly draftedBy: {
        readonly officeVi: string;
        readonly officeEn: string;
      } | null;
      readonly redraftedAt: string | null;
      readonly takenOutCount: number | null;
      readonly addressee: {
        readonly id: string;
        readonly nameVi: string | null;
        readonly nameEn: string | null;
      };
    }[];
  };
  readonly unwritten?: {
    readonly totalCount: number;
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    };
    readonly nodes: readonly {
      readonly id: string;
      readonly status: ObligationStatus;
      readonly verdict: VerificationState | null;
      readonly standing: Standing;
      readonly dueAt: string;
      readonly daysLate: number | null;
      readonly task: {
        readonly code: string;
        readonly titleVi: string;
        readonly titleEn: string;
        readonly directive: {
          readonly symbol: string;
        };
      };
      readonly agency: {
        readonly id: string;
        readonly nameVi: string | null;
        readonly nameEn: string | null;
      };
    }[];
  };
  readonly undecided?: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly id: string;
      readonly revision: number;
      readonly rung: UrgingRung;
      readonly standing: Standing;
      readonly daysLate: number;
      readonly dueOn: string;
      readonly raisedAt: string;
      readonly agency: {
        readonly id: string;
        readonly nameVi: string | null;
        readonly nameEn: string | null;
      };
      readonly task: {
        readonly code: string;
        readonly directive: {
          readonly id: string;
          readonly symbol: string;
        };
      };
      readonly obligation: {
        readonly letters: readonly {
          readonly id: string;
          readonly state: LetterState | null;
          readonly symbol: string | null;
          readonly signedAt: string | null;
          readonly promisedOn: string | null;
        }[];
      };
    }[];
  };
  readonly letters: {
    readonly totalCount: number;
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    };
    readonly nodes: readonly {
      readonly id: string;
      readonly revision: number;
      readonly state: LetterState | null;
      readonly standing: Standing;
      readonly duties: number;
      readonly symbol: string | null;
      readonly signedAt: string | null;
      readonly sentAt: string | null;
      readonly receivedAt: string | null;
      readonly acknowledgedAt: string | null;
      readonly answeredAt: string | null;
      readonly answerText: string | null;
      readonly promisedOn: string | null;
      readonly promise: PromiseOutcome | null;
      readonly daysUnanswered: number | null;
      readonly withdrawnReason: string | null;
      readonly subjectVi: string | null;
      readonly subjectEn: string | null;
      readonly textVi: string | null;
      readonly textEn: string | null;
      readonly addressee: {
        readonly id: string;
        readonly nameVi: string | null;
        readonly nameEn: string | null;
      };
    }[];
  };
  readonly lastDropped?: {
    readonly nodes: readonly {
      readonly id: string;
      readonly standing: Standing;
      readonly duties: number;
      readonly droppedAt: string | null;
      readonly droppedBecause: DropCause | null;
      readonly droppedReason: string | null;
      readonly takenOutCount: number | null;
      readonly addressee: {
        readonly id: string;
        readonly nameVi: string | null;
        readonly nameEn: string | null;
      };
    }[];
  };
  readonly DRAFTED?: {
    readonly totalCount: number;
  };
  readonly SIGNED?: {
    readonly totalCount: number;
  };
  readonly SENT?: {
    readonly totalCount: number;
  };
  readonly RECEIVED?: {
    readonly totalCount: number;
  };
  readonly ANSWERED?: {
    readonly totalCount: number;
  };
  readonly PROMISE_KEPT?: {
    readonly totalCount: number;
  };
  readonly PROMISE_BROKEN?: {
    readonly totalCount: number;
  };
  readonly WITHDRAWN?: {
    readonly totalCount: number;
  };
  readonly DROPPED?: {
    readonly totalCount: number;
  };
  readonly unsent?: {
    readonly nodes: readonly {
      readonly id: string;
      readonly revision: number;
      readonly attempts: number;
      readonly lastError: string | null;
      readonly standing: Standing;
      readonly event: NoticeEvent | null;
      readonly to: {
        readonly id: string;
        readonly nameVi: string | null;
        readonly nameEn: string | null;
      } | null;
      readonly letter: {
        readonly id: string;
        readonly symbol: string | null;
      } | null;
      readonly urging: {
        readonly rung: UrgingRung;
        readonly task: {
          readonly code: string;
          readonly directive: {
            readonly symbol: string;
          };
        };
      } | null;
    }[];
  };
  readonly dead?: {
    readonly nodes: readonly {
      readonly id: string;
      readonly revision: number;
      readonly attempts: number;
      readonly lastError: string | null;
      readonly standing: Standing;
      readonly event: NoticeEvent | null;
      readonly to: {
        readonly id: string;
        readonly nameVi: string | null;
        readonly nameEn: string | null;
      } | null;
      readonly letter: {
        readonly id: string;
        readonly symbol: string | null;
      } | null;
      readonly urging: {
        readonly rung: UrgingRung;
        readonly task: {
          readonly code: string;
          readonly directive: {
            readonly symbol: string;
          };
        };
      } | null;
    }[];
  };
  readonly mDELIVERED?: {
    readonly totalCount: number;
  };
  readonly mWAITING?: {
    readonly totalCount: number;
  };
  readonly mRETRYING?: {
    readonly totalCount: number;
  };
  readonly mWAITING_FOR_DESTINATION?: {
    readonly totalCount: number;
  };
  readonly mWAITING_FOR_PROVIDER?: {
    readonly totalCount: number;
  };
  readonly mDEAD?: {
    readonly totalCount: number;
  };
  readonly mCANCELLED?: {
    readonly totalCount: number;
  };
  readonly node: {
    readonly memberships: readonly {
      readonly agency: {
        readonly id: string;
      };
    }[];
  } | null;
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

export type WholeDirectiveAnswer = {
  readonly directives: {
    readonly nodes: readonly {
      readonly slug: string;
      readonly symbol: string;
      readonly subjectVi: string;
      readonly subjectEn: string;
    }[];
  };
  readonly leading: {
    readonly symbol: string;
    readonly answeredFor: {
      readonly code: string;
      readonly holders: readonly {
        readonly agency: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        } | null;
      }[];
    } | null;
  } | null;
  readonly directive: {
    readonly slug: string;
    readonly symbol: string;
    readonly issuedOn: string;
    readonly subjectVi: string;
    readonly subjectEn: string;
    readonly distributionVi: string | null;
    readonly distributionEn: string | null;
    readonly issuer: {
      readonly nameVi: string | null;
      readonly nameEn: string | null;
    };
    readonly predecessor: {
      readonly symbol: string | null;
      readonly titleVi: string | null;
      readonly titleEn: string | null;
    } | null;
    readonly all: {
      readonly totalCount: number;
    };
    readonly groups: {
      readonly nodes: readonly {
        readonly code: string;
        readonly titleVi: string;
        readonly titleEn: string;
        readonly holders: readonly {
          readonly role: AssignmentRole;
          readonly agency: {
            readonly nameVi: string | null;
            readonly nameEn: string | null;
          } | null;
        }[];
      }[];
    };
    readonly subgroups: {
      readonly nodes: readonly {
        readonly code: string;
        readonly titleVi: string;
        readonly titleEn: string;
        readonly parent: {
          readonly code: string;
        } | null;
      }[];
    };
    readonly tasks: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly code: string;
        readonly titleVi: string;
        readonly titleEn: string;
        readonly cadence: Cadence | null;
        readonly cadenceBasis: string | null;
        readonly status: ObligationStatus | null;
        readonly deadlineText: string | null;
        readonly parent: {
          readonly code: string;
        } | null;
        readonly source: {
          readonly publisher: string | null;
          readonly url: string | null;
        };
        readonly holders: readonly {
          readonly role: AssignmentRole;
          readonly from: string | null;
          readonly vacancyReason: string | null;
          readonly agency: {
            readonly nameVi: string | null;
            readonly nameEn: string | null;
            readonly isCollective: boolean;
          } | null;
          readonly succession: {
            readonly kind: SuccessionKind;
            readonly confidence: Confidence;
          } | null;
          readonly assignment: {
            readonly basis: string;
            readonly confidence: Confidence;
            readonly agency: {
              readonly nameVi: string | null;
              readonly nameEn: string | null;
            };
          };
        }[];
      }[];
    };
    readonly rounds: {
      readonly nodes: readonly {
        readonly period: string;
        readonly standing: Standing;
        readonly dueAt: string | null;
        readonly rulingDocument: {
          readonly symbol: string | null;
        } | null;
        readonly counts: readonly {
          readonly status: string;
          readonly standing: Standing;
          readonly reports: number;
        }[];
      }[];
    };
    readonly reporting: {
      readonly nodes: readonly {
        readonly period: string;
        readonly reports: {
          readonly nodes: readonly {
            readonly isExample: boolean;
            readonly territory: {
              readonly code: string | null;
            } | null;
          }[];
        };
      }[];
    };
    readonly plans: {
      readonly nodes: readonly {
        readonly relation: PlanRelation;
        readonly level: PlanLevel;
        readonly status: string;
        readonly territory: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
          readonly until: string | null;
        } | null;
        readonly document: {
          readonly symbol: string | null;
          readonly issuedOn: string | null;
          readonly titleVi: string | null;
          readonly titleEn: string | null;
        };
        readonly source: {
          readonly publisher: string | null;
          readonly url: string | null;
        };
      }[];
    };
  } | null;
  readonly territories: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly code: string | null;
      readonly slug: string;
      readonly nameVi: string | null;
      readonly nameEn: string | null;
      readonly tileRow: number | null;
      readonly tileColumn: number | null;
      readonly predecessors: readonly {
        readonly kind: string;
        readonly from: {
          readonly nameVi: string | null;
          readonly nameEn: string | null;
        };
      }[];
      readonly plans: {
        readonly totalCount: number;
        readonly nodes: readonly {
          readonly relation: PlanRelation;
          readonly level: PlanLevel;
          readonly status: string;
          readonly territory: {
            readonly nameVi: string | null;
            readonly nameEn: string | null;
            readonly until: string | null;
          } | null;
          readonly document: {
            readonly symbol: string | null;
            readonly issuedOn: string | null;
            readonly titleVi: string | null;
            readonly titleEn: string | null;
          };
          readonly source: {
            readonly publisher: string | null;
            readonly url: string | null;
          };
        }[];
      };
    }[];
  };
  readonly publishedReports: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly isExample: boolean;
      readonly publishedAt: string | null;
      readonly leafNumber: number | null;
      readonly supersededAt: string | null;
      readonly agency: {
        readonly nameVi: string | null;
        readonly nameEn: string | null;
      };
      readonly territory: {
        readonly code: string | null;
        readonly slug: string;
        readonly nameVi: string | null;
      } | null;
      readonly round: {
        readonly period: string;
      };
    }[];
  };
  readonly sent: {
    readonly code: string;
    readonly nameVi: string;
    readonly nameEn: string;
    readonly definitionVi: string;
    readonly definitionEn: string;
    readonly unit: string;
    readonly recent: {
      readonly nodes: readonly {
        readonly id: string;
        readonly kind: ObservationKind;
        readonly series: string;
        readonly value: string;
        readonly valueHigh: string | null;
        readonly qualifier: Qualifier;
        readonly unit: string;
        readonly periodType: string;
        readonly periodStart: string | null;
        readonly periodEnd: string | null;
        readonly asOf: string | null;
        readonly confidence: Confidence;
        readonly standing: Standing;
        readonly note: string | null;
        readonly citationId: string | null;
        readonly knownSince: string;
        readonly revision: number;
        readonly sex: string | null;
        readonly dimension: unknown | null;
        readonly territory: {
          readonly id: string;
          readonly code: string | null;
          readonly slug: string;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
          readonly kind: TerritoryKind;
          readonly until: string | null;
        };
        readonly market: {
          readonly nameVi: string;
          readonly nameEn: string;
        } | null;
        readonly contradiction: {
          readonly id: string;
        } | null;
        readonly source: {
          readonly publisher: string | null;
          readonly url: string | null;
          readonly symbol: string | null;
          readonly titleEn: string | null;
          readonly issuedOn: string | null;
        };
      }[];
    };
    readonly observations: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly kind: ObservationKind;
        readonly value: string;
        readonly valueHigh: string | null;
        readonly qualifier: Qualifier;
        readonly periodType: string;
        readonly periodStart: string | null;
        readonly periodEnd: string | null;
        readonly asOf: string | null;
        readonly confidence: Confidence;
        readonly standing: Standing;
        readonly note: string | null;
        readonly citationId: string | null;
        readonly unit: string;
        readonly territory: {
          readonly code: string | null;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
          readonly kind: TerritoryKind;
          readonly until: string | null;
        };
        readonly contradiction: {
          readonly id: string;
        } | null;
        readonly source: {
          readonly publisher: string | null;
          readonly url: string | null;
          readonly issuedOn: string | null;
        };
      }[];
    };
  } | null;
  readonly overstay: {
    readonly code: string;
    readonly nameVi: string;
    readonly nameEn: string;
    readonly definitionVi: string;
    readonly definitionEn: string;
    readonly unit: string;
    readonly recent: {
      readonly nodes: readonly {
        readonly id: string;
        readonly kind: ObservationKind;
        readonly series: string;
        readonly value: string;
        readonly valueHigh: string | null;
        readonly qualifier: Qualifier;
        readonly unit: string;
        readonly periodType: string;
        readonly periodStart: string | null;
        readonly periodEnd: string | null;
        readonly asOf: string | null;
        readonly confidence: Confidence;
        readonly standing: Standing;
        readonly note: string | null;
        readonly citationId: string | null;
        readonly knownSince: string;
        readonly revision: number;
        readonly sex: string | null;
        readonly dimension: unknown | null;
        readonly territory: {
          readonly id: string;
          readonly code: string | null;
          readonly slug: string;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
          readonly kind: TerritoryKind;
          readonly until: string | null;
        };
        readonly market: {
          readonly nameVi: string;
          readonly nameEn: string;
        } | null;
        readonly contradiction: {
          readonly id: string;
        } | null;
        readonly source: {
          readonly publisher: string | null;
          readonly url: string | null;
          readonly symbol: string | null;
          readonly titleEn: string | null;
          readonly issuedOn: string | null;
        };
      }[];
    };
    readonly observations: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly kind: ObservationKind;
        readonly value: string;
        readonly valueHigh: string | null;
        readonly qualifier: Qualifier;
        readonly periodType: string;
        readonly periodStart: string | null;
        readonly periodEnd: string | null;
        readonly asOf: string | null;
        readonly confidence: Confidence;
        readonly standing: Standing;
        readonly note: string | null;
        readonly citationId: string | null;
        readonly unit: string;
        readonly territory: {
          readonly code: string | null;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
          readonly kind: TerritoryKind;
          readonly until: string | null;
        };
        readonly contradiction: {
          readonly id: string;
        } | null;
        readonly source: {
          readonly publisher: string | null;
          readonly url: string | null;
          readonly issuedOn: string | null;
        };
      }[];
    };
  } | null;
  readonly byProvince: {
    readonly code: string;
    readonly nameVi: string;
    readonly nameEn: string;
    readonly definitionVi: string;
    readonly definitionEn: string;
    readonly unit: string;
    readonly recent: {
      readonly nodes: readonly {
        readonly id: string;
        readonly kind: ObservationKind;
        readonly series: string;
        readonly value: string;
        readonly valueHigh: string | null;
        readonly qualifier: Qualifier;
        readonly unit: string;
        readonly periodType: string;
        readonly periodStart: string | null;
        readonly periodEnd: string | null;
        readonly asOf: string | null;
        readonly confidence: Confidence;
        readonly standing: Standing;
        readonly note: string | null;
        readonly citationId: string | null;
        readonly knownSince: string;
        readonly revision: number;
        readonly sex: string | null;
        readonly dimension: unknown | null;
        readonly territory: {
          readonly id: string;
          readonly code: string | null;
          readonly slug: string;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
          readonly kind: TerritoryKind;
          readonly until: string | null;
        };
        readonly market: {
          readonly nameVi: string;
          readonly nameEn: string;
        } | null;
        readonly contradiction: {
          readonly id: string;
        } | null;
        readonly source: {
          readonly publisher: string | null;
          readonly url: string | null;
          readonly symbol: string | null;
          readonly titleEn: string | null;
          readonly issuedOn: string | null;
        };
      }[];
    };
    readonly observations: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly kind: ObservationKind;
        readonly value: string;
        readonly valueHigh: string | null;
        readonly qualifier: Qualifier;
        readonly periodType: string;
        readonly periodStart: string | null;
        readonly periodEnd: string | null;
        readonly asOf: string | null;
        readonly confidence: Confidence;
        readonly standing: Standing;
        readonly note: string | null;
        readonly citationId: string | null;
        readonly unit: string;
        readonly territory: {
          readonly code: string | null;
          readonly nameVi: string | null;
          readonly nameEn: string | null;
          readonly kind: TerritoryKind;
          readonly until: string | null;
        };
        readonly contradiction: {
          readonly id: string;
        } | null;
        readonly source: {
          readonly publisher: string | null;
          readonly url: string | null;
          readonly issuedOn: string | null;
        };
      }[];
    };
  } | null;
};

export type WholeDirectiveHeading = {
  readonly code: string;
  readonly titleVi: string;
  readonly titleEn: string;
};

export type WholeDirectiveHolder = {
  readonly role: AssignmentRole;
  readonly from: string | null;
  readonly vacancyReason: string | null;
  readonly agency: {
    readonly nameVi: string | null;
    readonly nameEn: string | null;
    readonly isCollective: boolean;
  } | null;
  readonly succession: {
    readonly kind: SuccessionKind;
    readonly confidence: Confidence;
  } | null;
  readonly assignment: {
    readonly basis: string;
    readonly confidence: Confidence;
    readonly agency: {
      readonly nameVi: string | null;
      readonly nameEn: string | null;
    };
  };
};

export type WholeDirectivePlan = {
  readonly relation: PlanRelation;
  readonly level: PlanLevel;
  readonly status: string;
  readonly territory: {
    readonly nameVi: string | null;
    readonly nameEn: string | null;
    readonly until: string | null;
  } | null;
  readonly document: {
    readonly symbol: string | null;
    readonly issuedOn: string | null;
    readonly titleVi: string | null;
    readonly titleEn: string | null;
  };
  readonly source: {
    readonly publisher: string | null;
    readonly url: string | null;
  };
};

export type WholeDirectiveIndicator = {
  readonly code: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly definitionVi: string;
  readonly definitionEn: string;
  readonly unit: string;
  readonly recent: {
    readonly nodes: readonly {
      readonly id: string;
      readonly kind: ObservationKind;
      readonly series: string;
      readonly value: string;
      readonly valueHigh: string | null;
      readonly qualifier: Qualifier;
      readonly unit: string;
      readonly periodType: string;
      readonly periodStart: string | null;
      readonly periodEnd: string | null;
      readonly asOf: string | null;
      readonly confidence: Confidence;
      readonly standing: Standing;
      readonly note: string | null;
      readonly citationId: string | null;
      readonly knownSince: string;
      readonly revision: number;
      readonly sex: string | null;
      readonly dimension: unknown | null;
      readonly territory: {
        readonly id: string;
        readonly code: string | null;
        readonly slug: string;
        readonly nameVi: string | null;
        readonly nameEn: string | null;
        readonly kind: TerritoryKind;
        readonly until: string | null;
      };
      readonly market: {
        readonly nameVi: string;
        readonly nameEn: string;
      } | null;
      readonly contradiction: {
        readonly id: string;
      } | null;
      readonly source: {
        readonly publisher: string | null;
        readonly url: string | null;
        readonly symbol: string | null;
        readonly titleEn: string | null;
        readonly issuedOn: string | null;
      };
    }[];
  };
};

export type WholeDirectiveRecent = {
  readonly id: string;
  readonly kind: ObservationKind;
  readonly series: string;
  readonly value: string;
  readonly valueHigh: string | null;
  readonly qualifier: Qualifier;
  readonly unit: string;
  readonly periodType: string;
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
  readonly asOf: string | null;
  readonly confidence: Confidence;
  readonly standing: Standing;
  readonly note: string | null;
  readonly citationId: string | null;
  readonly knownSince: string;
  readonly revision: number;
  readonly sex: string | null;
  readonly dimension: unknown | null;
  readonly territory: {
    readonly id: string;
    readonly code: string | null;
    readonly slug: string;
    readonly nameVi: string | null;
    readonly nameEn: string | null;
    readonly kind: TerritoryKind;
    readonly until: string | null;
  };
  readonly market: {
    readonly nameVi: string;
    readonly nameEn: string;
  } | null;
  readonly contradiction: {
    readonly id: string;
  } | null;
  readonly source: {
    readonly publisher: string | null;
    readonly url: string | null;
    readonly symbol: string | null;
    readonly titleEn: string | null;
    readonly issuedOn: string | null;
  };
};

export type WholeDirectiveFigures = {
  readonly totalCount: number;
  readonly nodes: readonly {
    readonly kind: ObservationKind;
    readonly value: string;
    readonly valueHigh: string | null;
    readonly qualifier: Qualifier;
    readonly periodType: string;
    readonly periodStart: string | null;
    readonly periodEnd: string | null;
    readonly asOf: string | null;
    readonly confidence: Confidence;
    readonly standing: Standing;
    readonly note: string | null;
    readonly citationId: string | null;
    readonly unit: string;
    readonly territory: {
      readonly code: string | null;
      readonly nameVi: string | null;
      readonly nameEn: string | null;
      readonly kind: TerritoryKind;
      readonly until: string | null;
    };
    readonly contradiction: {
      readonly id: string;
    } | null;
    readonly source: {
      readonly publisher: string | null;
      readonly url: string | null;
      readonly issuedOn: string | null;
    };
  }[];
};

export interface Answers {
  readonly Account: AccountAnswer;
  readonly AsKnownThen: AsKnownThenAnswer;
  readonly BaselinePage: BaselinePageAnswer;
  readonly Bodies: BodiesAnswer;
  readonly BodiesData: BodiesDataAnswer;
  readonly BodiesOneByOne: BodiesOneByOneAnswer;
  readonly BodyPage: BodyPageAnswer;
  readonly ChangesPage: ChangesPageAnswer;
  readonly CitationPage: CitationPageAnswer;
  readonly CitedFigure: CitedFigureAnswer;
  readonly CommendationsData: CommendationsDataAnswer;
  readonly DataCatalogue: DataCatalogueAnswer;
  readonly Developers: DevelopersAnswer;
  readonly DocumentPage: DocumentPageAnswer;
  readonly DutiesData: DutiesDataAnswer;
  readonly Duty: DutyAnswer;
  readonly Ending: EndingAnswer;
  readonly FigureExplorer: FigureExplorerAnswer;
  readonly FindByOldName: FindByOldNameAnswer;
  readonly FindingsData: FindingsDataAnswer;
  readonly Found: FoundAnswer;
  readonly HoldersData: HoldersDataAnswer;
  readonly IndicatorData: IndicatorDataAnswer;
  readonly IndicatorIndex: IndicatorIndexAnswer;
  readonly IndicatorOverTime: IndicatorOverTimeAnswer;
  readonly IndicatorPage: IndicatorPageAnswer;
  readonly IndicatorPicture: IndicatorPictureAnswer;
  readonly IndicatorsData: IndicatorsDataAnswer;
  readonly LeftContact: LeftContactAnswer;
  readonly LeftDrafted: LeftDraftedAnswer;
  readonly LeftLink: LeftLinkAnswer;
  readonly LeftRecord: LeftRecordAnswer;
  readonly LeftSigned: LeftSignedAnswer;
  readonly LeftToken: LeftTokenAnswer;
  readonly LeftVerified: LeftVerifiedAnswer;
  readonly LettersLookedAt: LettersLookedAtAnswer;
  readonly LogPage: LogPageAnswer;
  readonly Method: MethodAnswer;
  readonly MonitorBoard: MonitorBoardAnswer;
  readonly MoreBodies: MoreBodiesAnswer;
  readonly MoreDuties: MoreDutiesAnswer;
  readonly MoreLetters: MoreLettersAnswer;
  readonly MoreOfMatrix: MoreOfMatrixAnswer;
  readonly MoreOwedByRuling: MoreOwedByRulingAnswer;
  readonly MoreRulings: MoreRulingsAnswer;
  readonly MoreUnwritten: MoreUnwrittenAnswer;
  readonly MyReports: MyReportsAnswer;
  readonly Naming: NamingAnswer;
  readonly ObservationsData: ObservationsDataAnswer;
  readonly OldProvinces: OldProvincesAnswer;
  readonly OneLetter: OneLetterAnswer;
  readonly OneRuling: OneRulingAnswer;
  readonly Palette: PaletteAnswer;
  readonly PickAccessRequest: PickAccessRequestAnswer;
  readonly PickAgencyName: PickAgencyNameAnswer;
  readonly PickAssignment: PickAssignmentAnswer;
  readonly PickBaseline: PickBaselineAnswer;
  readonly PickBody: PickBodyAnswer;
  readonly PickClaim: PickClaimAnswer;
  readonly PickCommendation: PickCommendationAnswer;
  readonly PickContact: PickContactAnswer;
  readonly PickDirective: PickDirectiveAnswer;
  readonly PickDocument: PickDocumentAnswer;
  readonly PickExemption: PickExemptionAnswer;
  readonly PickField: PickFieldAnswer;
  readonly PickFinding: PickFindingAnswer;
  readonly PickIdentity: PickIdentityAnswer;
  readonly PickIndicator: PickIndicatorAnswer;
  readonly PickInspection: PickInspectionAnswer;
  readonly PickMapping: PickMappingAnswer;
  readonly PickMembership: PickMembershipAnswer;
  readonly PickMessage: PickMessageAnswer;
  readonly PickObservation: PickObservationAnswer;
  readonly PickOffice: PickOfficeAnswer;
  readonly PickPlan: PickPlanAnswer;
  readonly PickProvision: PickProvisionAnswer;
  readonly PickPublishedReport: PickPublishedReportAnswer;
  readonly PickQualityRule: PickQualityRuleAnswer;
  readonly PickRecommendation: PickRecommendationAnswer;
  readonly PickRound: PickRoundAnswer;
  readonly PickRuling: PickRulingAnswer;
  readonly PickSpan: PickSpanAnswer;
  readonly PickStatement: PickStatementAnswer;
  readonly PickSubject: PickSubjectAnswer;
  readonly PickSuccession: PickSuccessionAnswer;
  readonly PickTarget: PickTargetAnswer;
  readonly PickTask: PickTaskAnswer;
  readonly PickTerritory: PickTerritoryAnswer;
  readonly PickTerritoryMapping: PickTerritoryMappingAnswer;
  readonly PickTerritoryMeasure: PickTerritoryMeasureAnswer;
  readonly PickTerritoryName: PickTerritoryNameAnswer;
  readonly PickToken: PickTokenAnswer;
  readonly PickVerdict: PickVerdictAnswer;
  readonly PlanWords: PlanWordsAnswer;
  readonly PlansAgainstTasksData: PlansAgainstTasksDataAnswer;
  readonly PlansCompared: PlansComparedAnswer;
  readonly PlansData: PlansDataAnswer;
  readonly PlansOfAProvince: PlansOfAProvinceAnswer;
  readonly PlansPage: PlansPageAnswer;
  readonly ProvinceMap: ProvinceMapAnswer;
  readonly ProvincePage: ProvincePageAnswer;
  readonly ProvinceReporting: ProvinceReportingAnswer;
  readonly ProvinceReportingEmbed: ProvinceReportingEmbedAnswer;
  readonly ProvincesCompared: ProvincesComparedAnswer;
  readonly ProvincesData: ProvincesDataAnswer;
  readonly PublicHome: PublicHomeAnswer;
  readonly PublishedReports: PublishedReportsAnswer;
  readonly PublishedReviews: PublishedReviewsAnswer;
  readonly RecommendationsData: RecommendationsDataAnswer;
  readonly RegisterLoads: RegisterLoadsAnswer;
  readonly RegisterLook: RegisterLookAnswer;
  readonly ReportDraft: ReportDraftAnswer;
  readonly ReportToJudge: ReportToJudgeAnswer;
  readonly ReportsData: ReportsDataAnswer;
  readonly ReviewPack: ReviewPackAnswer;
  readonly ReviewPacks: ReviewPacksAnswer;
  readonly ReviewQueue: ReviewQueueAnswer;
  readonly RoundPage: RoundPageAnswer;
  readonly Rounds: RoundsAnswer;
  readonly RoundsPage: RoundsPageAnswer;
  readonly RulingForm: RulingFormAnswer;
  readonly Rulings: RulingsAnswer;
  readonly SavedSince: SavedSinceAnswer;
  readonly Search: SearchAnswer;
  readonly SearchPage: SearchPageAnswer;
  readonly SiteMap: SiteMapAnswer;
  readonly TaskAgencyMatrix: TaskAgencyMatrixAnswer;
  readonly TaskPage: TaskPageAnswer;
  readonly TaskRegister: TaskRegisterAnswer;
  readonly TaskStatus: TaskStatusAnswer;
  readonly TasksData: TasksDataAnswer;
  readonly TextPage: TextPageAnswer;
  readonly Together: TogetherAnswer;
  readonly UrgeQueue: UrgeQueueAnswer;
  readonly WereTargetsMet: WereTargetsMetAnswer;
  readonly WhatHasChanged: WhatHasChangedAnswer;
  readonly WhatIsNew: WhatIsNewAnswer;
  readonly WhatIsOrdered: WhatIsOrderedAnswer;
  readonly WhoCarriesItOut: WhoCarriesItOutAnswer;
  readonly WhoWasResponsible: WhoWasResponsibleAnswer;
  readonly WholeDirective: WholeDirectiveAnswer;
}
