// What the list of rounds counts of each. An example round counts examples, every other facts.
import type { RoundsPageAnswer } from '../../answers.ts';

export type RoundOfList = NonNullable<RoundsPageAnswer['directive']>['rounds']['nodes'][number];

export const isExampleOf = ({ standing }: RoundOfList): boolean => standing === 'EXAMPLE';

export function countsOf(round: RoundOfList) {
  const isExample = isExampleOf(round);
  const { total, notResponsible, overdue } = isExample ? round.examples : round.facts;
  const { published } = isExample ? round.publishedExamples : round.published;
  return { owed: total - notResponsible, overdue, published };
}
