// What the ledger answers about reports that wait, by the names that their pages have for its parts.
import type { ReportToJudgeAnswer, ReviewQueueAnswer } from '../../answers.ts';

export type Waiting = ReviewQueueAnswer['reviewQueue']['nodes'][number];
export type Report = NonNullable<ReportToJudgeAnswer['report']>;
export type Verification = Report['items'][number]['verification'];
/** What a line says, and nothing that stands beside it. */
export type SaidOfTask = Report['items'][number]['lastRound'][number];
export type SaidOfFigure = Report['values'][number]['lastRound'][number];
