// What the package gives.

export { type Patience, patience } from './again.ts';
export { Changes, type Following, type PublicChange } from './changes.ts';
export { Ledger, type LedgerSettings, newKey } from './ledger.ts';
export { type Change, change, type Question, question } from './operation.ts';
export * from './operations.ts';
export type { Place, RowsFromEnd, RowsFromStart } from './paging.ts';
export {
  done,
  type FieldProblem,
  LedgerProblem,
  ledgerProblems,
  type ProblemCode,
  type RefusalType,
  Refused,
  type SaidProblem,
  wayProblems,
} from './problems.ts';
