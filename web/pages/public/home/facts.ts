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

/** Published reports of the listed rounds, those that a correction replaced left out; examples apart. */
export function reportCounts({ rounds }: Directive): { real: number; examples: number } {
  const counted = { real: 0, examples: 0 };
  for (const { status, standing, reports } of rounds.nodes.flatMap(({ counts }) => counts))
    if (status === 'published') counted[standing === 'EXAMPLE' ? 'examples' : 'real'] += reports;
  return counted;
}
