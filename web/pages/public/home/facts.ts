// The parts of the first page's answer by their names.
import type { PublicHomeAnswer, PublicHomeFigures } from '../../answers.ts';

export type Directive = NonNullable<PublicHomeAnswer['directive']>;
export type Group = Directive['groups']['nodes'][number];
export type Task = Directive['tasks']['nodes'][number];
export type ReportedRound = Directive['reporting']['nodes'][number];
export type Province = PublicHomeAnswer['territories']['nodes'][number];
export type PublishedReport = PublicHomeAnswer['publishedReports']['nodes'][number];
export type Indicator = NonNullable<PublicHomeAnswer['sent']>;
export type Observation = PublicHomeFigures['nodes'][number];

/** Until a ruling in force names the task. */
export const isUndated = (task: Task): boolean => task.status === 'NO_RULED_DEADLINE';
