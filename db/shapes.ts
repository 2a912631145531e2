// Every shape, found by its table. A table without one cannot be read.
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import {
  accessRequestShape,
  identityShape,
  membershipShape,
  personShape,
  sessionShape,
  signInLinkShape,
  tokenShape,
} from './access/people.ts';
import { agencyNameShape, agencyParentShape, agencyShape, successionShape } from './agencies/read.ts';
import { assignmentShape, responsibilityShape } from './assignments/read.ts';
import { baselineShape } from './baselines/read.ts';
import { cellThresholdShape } from './breakdowns/read.ts';
import { correctionShape } from './corrections/read.ts';
import { directiveShape } from './directives/read.ts';
import { documentShape } from './documents/read.ts';
import { directiveSubjectShape, fieldHolderShape, fieldShape, lineVerifierShape } from './fields/read.ts';
import {
  breakdownCodeShape,
  contradictionShape,
  indicatorShape,
  marketShape,
  observationShape,
  targetShape,
} from './indicators/read.ts';
import {
  commendationShape,
  findingShape,
  inspectionShape,
  recommendationShape,
  supervisionStatementShape,
  verdictShape,
} from './inspections/read.ts';
import { mappingShape, planShape, provisionShape, readingShape } from './plans/read.ts';
import { qualityDefaultShape, qualityRuleShape } from './quality/read.ts';
import { registerLoadShape } from './register/read.ts';
import {
  auditShape,
  handedInItemShape,
  handedInValueShape,
  latestClaimShape,
  latestValueShape,
  lineVerificationShape,
  reportItemShape,
  reportReturnShape,
  reportShape,
  reportValueShape,
  takenOutLineShape,
} from './reports/read.ts';
import { pressOpeningShape, reviewContentShape, reviewPackShape } from './reviews/read.ts';
import { roundCountShape, roundShape } from './rounds/read.ts';
import { assigneeSetShape, exemptionShape, obligationShape, rulingShape } from './rulings/read.ts';
import type { Shape } from './shape.ts';
import { taskShape } from './tasks/read.ts';
import {
  territoryMappingShape,
  territoryMeasureShape,
  territoryNameShape,
  territoryShape,
} from './territories/read.ts';
import { spanShape, textLoadShape, textShape } from './texts/read.ts';
import {
  contactShape,
  letterLineShape,
  letterShape,
  messageShape,
  urgingBatchShape,
  urgingShape,
} from './urging/read.ts';

const all = [
  accessRequestShape,
  agencyNameShape,
  agencyParentShape,
  agencyShape,
  assigneeSetShape,
  assignmentShape,
  auditShape,
  baselineShape,
  contradictionShape,
  correctionShape,
  directiveShape,
  directiveSubjectShape,
  documentShape,
  exemptionShape,
  fieldHolderShape,
  fieldShape,
  handedInItemShape,
  handedInValueShape,
  identityShape,
  indicatorShape,
  latestClaimShape,
  latestValueShape,
  lineVerificationShape,
  lineVerifierShape,
  mappingShape,
  membershipShape,
  breakdownCodeShape,
  cellThresholdShape,
  marketShape,
  obligationShape,
  observationShape,
  personShape,
  planShape,
  pressOpeningShape,
  provisionShape,
  qualityDefaultShape,
  qualityRuleShape,
  readingShape,
  reportItemShape,
  reportReturnShape,
  reportShape,
  reportValueShape,
  takenOutLineShape,
  responsibilityShape,
  reviewContentShape,
  reviewPackShape,
  roundCountShape,
  roundShape,
  rulingShape,
  successionShape,
  targetShape,
  taskShape,
  territoryMappingShape,
  territoryMeasureShape,
  territoryNameShape,
  territoryShape,
  registerLoadShape,
  textLoadShape,
  textShape,
  spanShape,
  tokenShape,
  sessionShape,
  signInLinkShape,
  commendationShape,
  findingShape,
  inspectionShape,
  recommendationShape,
  supervisionStatementShape,
  verdictShape,
  contactShape,
  letterLineShape,
  letterShape,
  messageShape,
  urgingBatchShape,
  urgingShape,
] as const;

export const shapes: ReadonlyMap<SQLiteTable, Shape> = new Map(
  all.map((s): [SQLiteTable, Shape] => [s.table, s]),
);

type All = (typeof all)[number];
/** The declared shapes by the names of their tables. */
export type Shapes = { readonly [S in All as S['table']['_']['name']]: S };
