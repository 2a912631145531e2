// What the ledger answers about a round, by the names that the board, the matrix and the pages of urging have for its parts.
import type { MonitorBoardAnswer } from '../../answers.ts';

export type Round = NonNullable<MonitorBoardAnswer['round']>;
export type ReportBrief = Round['reports']['nodes'][number];
export type Owed = Round['obligations']['nodes'][number];
export type LetterBrief = NonNullable<Owed['letters']>[number];
export type Completion = NonNullable<MonitorBoardAnswer['completion']>[number];
/** Which directives and rounds there are to choose from. */
export type Choice = Pick<MonitorBoardAnswer, 'directives' | 'directive'>;
