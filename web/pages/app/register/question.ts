import { question } from '../../../lib/question.ts';

export const registerLoadsQuestion = question(`query RegisterLoads {
  registerLoads(first: 10) { nodes { id added changed same reason loadedAt loadedBy { officeVi officeEn } } }
}`);

export const registerLookQuestion =
  question(`query RegisterLook($documents: [LoadedDocument!], $bodies: [LoadedBody!], $plans: [LoadedPlan!],
  $lines: [LoadedPlanLine!], $readings: [LoadedReading!], $reason: Text) {
  registerPreview(documents: $documents, bodies: $bodies, plans: $plans, lines: $lines, readings: $readings, reason: $reason) {
    added changed same refused
    problems { path text }
    records { path outcome changed { field before after } }
  }
}`);
