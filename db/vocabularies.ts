// Which closed vocabularies are said to people, and what a dictionary of them must hold: a member without a word does not compile.
import type { decided, requestKinds } from './access/table.ts';
import type { agencyKinds, successionKinds } from './agencies/table.ts';
import type { assignmentRoles } from './assignments/table.ts';
import type { baselineKinds } from './baselines/table.ts';
import type { confidences, standings } from './columns.ts';
import type { roles, scopes } from './ctx.ts';
import type { fieldReasons } from './fields/table.ts';
import type { reasonCodes, verdicts } from './indicators/evaluate.ts';
import type {
  aggregationKinds,
  baseKinds,
  breakdowns,
  directions,
  observationKinds,
  operators,
  qualifiers,
} from './indicators/table.ts';
import type {
  answers,
  assessments,
  findingStatuses,
  inspectionStatuses,
  recommendationStatuses,
  severities,
  views,
} from './inspections/table.ts';
import type { GapState, planLevels, relations, sureness } from './plans/table.ts';
import type { qualityKinds } from './quality/table.ts';
import type { outcomes } from './register/table.ts';
import type { claims, grades, reportItems, reportValues, statuses } from './reports/table.ts';
import type { reportSteps, StatusWord } from './rulings/status.ts';
import type { exemptionKinds, kindsOwed, rulingCadences } from './rulings/table.ts';
import type { cadences, levels } from './tasks/table.ts';
import type { measures, territoryKinds } from './territories/table.ts';
import type { editions, spanKinds, spanReaders, spanStates } from './texts/table.ts';
import type {
  channels,
  decisions,
  dropCauses,
  letterStates,
  MessageState,
  NoticeEvent,
  rungs,
} from './urging/table.ts';

type Named<All extends readonly string[]> = Uppercase<All[number]>;

/** The enums of the schema that are said to people, under its own names for them and for their members. */
export interface Vocabularies {
  AccessKind: Named<typeof requestKinds>;
  AgencyKind: Named<typeof agencyKinds>;
  AggregationKind: Named<typeof aggregationKinds>;
  Assessment: Named<typeof assessments>;
  AssignmentRole: Named<typeof assignmentRoles>;
  BaseKind: Named<typeof baseKinds>;
  BaselineKind: Named<typeof baselineKinds>;
  BreakdownList: Named<typeof breakdowns>;
  Cadence: Named<typeof cadences>;
  Claim: Named<typeof claims>;
  Confidence: Named<typeof confidences>;
  Decided: Named<typeof decided>;
  Decision: Named<typeof decisions>;
  Direction: Named<typeof directions>;
  DropCause: Named<typeof dropCauses>;
  ExemptionKind: Named<typeof exemptionKinds>;
  FieldReason: Named<typeof fieldReasons>;
  FindingStatus: Named<typeof findingStatuses>;
  GapState: Uppercase<GapState>;
  Grade: Named<typeof grades>;
  InspectionStatus: Named<typeof inspectionStatuses>;
  LetterState: Named<typeof letterStates>;
  LoadOutcome: Named<typeof outcomes>;
  Measure: Named<typeof measures>;
  MessageState: Uppercase<MessageState>;
  NoticeChannel: Named<typeof channels>;
  NoticeEvent: Uppercase<NoticeEvent>;
  ObligationStatus: Uppercase<StatusWord>;
  ObservationKind: Named<typeof observationKinds>;
  Owes: Named<typeof kindsOwed>;
  PlanLevel: Named<typeof planLevels>;
  PlanRelation: Named<typeof relations>;
  QualityKind: Named<typeof qualityKinds>;
  RecommendationAnswer: Named<typeof answers>;
  RecommendationStatus: Named<typeof recommendationStatuses>;
  ReportStatus: Named<typeof statuses>;
  ReportStep: Named<typeof reportSteps>;
  Role: Named<typeof roles>;
  RulingCadence: Named<typeof rulingCadences>;
  Scope: Named<typeof scopes>;
  Severity: Named<typeof severities>;
  Standing: Named<typeof standings>;
  SuccessionKind: Named<typeof successionKinds>;
  SupervisionView: Named<typeof views>;
  SpanKind: Named<typeof spanKinds>;
  SpanReading: Named<typeof spanReaders>;
  SpanState: Named<typeof spanStates>;
  Sureness: Named<typeof sureness>;
  TargetOperator: Named<typeof operators>;
  TargetVerdict: Named<typeof verdicts>;
  TaskLevel: Named<typeof levels>;
  TerritoryKind: Named<typeof territoryKinds>;
  TextEdition: Named<typeof editions>;
  UrgingRung: Named<typeof rungs>;
  VerdictReason: Named<typeof reasonCodes>;
  VerificationState: 'NONE_YET' | 'CONFIRMED' | 'RETURNED';
}
export type Vocabulary = keyof Vocabularies;

type Qualifier = Named<typeof qualifiers>;
/** The fields of a report's line, about a task or a figure. The strength of evidence is a field of each piece. */
export type LineField =
  | Exclude<keyof typeof reportItems.$inferSelect, 'reportId' | 'taskId' | 'savedAt' | 'publishedAt'>
  | Exclude<keyof typeof reportValues.$inferSelect, 'reportId' | 'indicatorId' | 'savedAt'>
  | 'evidenceGrade';

export type Names = { readonly [V in Vocabulary]: Readonly<Record<Vocabularies[V], string>> };

export interface Dictionary extends Names {
  /** Before a figure; a range has a second one. */
  readonly Qualifier: Readonly<Record<Exclude<Qualifier, 'RANGE'>, (value: string) => string>> & {
    readonly RANGE: (low: string, high: string) => string;
  };
  readonly LineField: Readonly<Record<LineField, string>>;
  /** The same words where a field is filled in and has room to say what it asks for. */
  readonly LineFieldAsked: Readonly<Record<'claim' | 'blankIsMeant' | 'reason' | 'breakdown', string>>;
  /** For a cell with room for one letter. */
  readonly AssignmentRoleLetter: Readonly<Record<Vocabularies['AssignmentRole'], string>>;
}
