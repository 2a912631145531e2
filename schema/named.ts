// Arguments that name a record. One that nobody can find is refused: an empty list or a zero would read as "there is none".
import type { GraphQLResolveInfo } from 'graphql';
import type { Ctx } from '../db/ctx.ts';
import { directiveBySymbol } from '../db/directives/read.ts';
import { Invalid, type Problem } from '../db/errors.ts';
import { byRecordId } from '../db/found-again.ts';
import { indicatorBy } from '../db/indicators/read.ts';
import { present, readOne } from '../db/reading.ts';
import { roundOf } from '../db/rounds/read.ts';
import { roundProblems } from '../db/rounds/rules.ts';
import type { AnyQuestion, Question } from '../db/shape.ts';
import { fromId } from './ids.ts';

type Given = Readonly<Record<string, unknown>>;

/** What an argument's text must be: the question that finds what it names, words from a closed list, or what is wrong with it. */
type Naming = (value: string, given: Given) => AnyQuestion | readonly Problem[];

declare module 'graphql' {
  interface GraphQLArgumentExtensions {
    names?: Naming;
  }
}

const naming = (names: Naming) => ({ extensions: { names } });
const problem = (message: string): readonly Problem[] => [{ path: '', message }];

/** The id of a record of this type. */
export const anId = (type: string) =>
  naming((value) => {
    const named = fromId(value);
    const question = named?.type === type ? byRecordId(type, named.id) : null;
    return question ?? problem(`This is not the id of a record of the type ${type}.`);
  });

export const aDirective = naming((symbol) => directiveBySymbol(symbol) as AnyQuestion);
export const anIndicator = naming((slug) => indicatorBy({ slug }) as AnyQuestion);
/** A round, by its period and the directive that is named beside it. */
export const aRound = naming((period, given) => {
  const problems = roundProblems({ period });
  return problems.length > 0 ? problems : (roundOf(String(given.directive), period) as AnyQuestion);
});
/** A period, whether or not anything is on record for it. */
export const aPeriod = naming((period) => roundProblems({ period }));
export const oneOfThese = (words: readonly string[]) =>
  naming((word) => (words.includes(word) ? [] : problem(`It is one of: ${words.join(', ')}.`)));

/** Raises what is wrong with the names among a field's arguments: a name is looked up as things stand, whatever day is asked about. Asked in one tick with the field's own question, it is one statement with it. */
export async function checkNames(ctx: Ctx, info: GraphQLResolveInfo, given: Given): Promise<void> {
  const { args } = info.parentType.getFields()[info.fieldName]!;
  const checked = args.map(async ({ name, extensions }): Promise<Problem[]> => {
    const value = given[name];
    if (!extensions.names || value === null || value === undefined) return [];
    const named = extensions.names(String(value), given);
    if (!('table' in named)) return named.map(({ message }) => ({ path: name, message }));
    const found = await readOne(ctx, named as Question, present(ctx));
    return found ? [] : [{ path: name, message: 'There is no such record.' }];
  });
  const problems = (await Promise.all(checked)).flat();
  if (problems.length > 0)
    throw new Invalid(
      problems,
      `What was asked about cannot be found: ${problems.map((p) => p.path).join(', ')}.`,
    );
}
