// What the ledger answers about all that is owed, by the names that the board, the matrix and the pages of urging have for its parts.
import type { DutyAnswer, MonitorBoardAnswer, UrgeQueueAnswer } from '../../answers.ts';

export type Owing = NonNullable<MonitorBoardAnswer['owing']>;
export type OwingBody = Owing['bodies'][number];
/** One obligation with what was written about it. */
export type Owed = NonNullable<UrgeQueueAnswer['unwritten']>['nodes'][number] & Pick<OneDuty, 'letters'>;
export type LetterBrief = NonNullable<OneDuty['letters']>[number];
export type OneDuty = Extract<NonNullable<DutyAnswer['node']>, { status: unknown }>;
/** Which directives, rounds and groups of tasks there are to choose from. */
export type Choice = Pick<MonitorBoardAnswer, 'directives' | 'directive'>;
