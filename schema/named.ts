// Arguments that name a record. One that nobody can find is refused: an empty list or a zero would read as "there is none".
import { type GraphQLArgument, type GraphQLNamedType, getArgumentValues, getNamedType } from 'graphql';
import { agencyBy } from '../db/agencies/named.ts';
import type { Ctx } from '../db/ctx.ts';
import { isCivilDate } from '../db/dates.ts';
import { directiveBySymbol } from '../db/directives/read.ts';
import { Invalid, type Problem, problemAt, type Reason, reason } from '../db/errors.ts';
import { byRecordId } from '../db/found-again.ts';
import { indicatorBy } from '../db/indicators/read.ts';
import { periodTypes } from '../db/indicators/rules.ts';
import { merely, present, readOne } from '../db/reading.ts';
import { roundOf } from '../db/rounds/read.ts';
import { roundProblems } from '../db/rounds/rules.ts';
import type { AnyQuestion, Question } from '../db/shape.ts';
import { tasksOfCode, tasksOfKind } from '../db/tasks/read.ts';
import { territoryBy } from '../db/territories/read.ts';
import { fromId } from './ids.ts';
import { type Asked, eachBelow } from './want.ts';

type Given = Readonly<Record<string, unknown>>;

/** What an argument's text must be: the question that finds what it names, words from a closed list, or what is wrong with it. */
type Naming = (value: string, given: Given) => AnyQuestion | readonly Reason[];

declare module 'graphql' {
  interface GraphQLArgumentExtensions {
    names?: Naming;
  }
}

const naming = (names: Naming) => ({ extensions: { names } });

/** The id of a record of this type. */
export const anId = (type: string) =>
  naming((value) => {
    const named = fromId(value);
    const question = named?.type === type ? byRecordId(type, named.id) : null;
    return question ?? [reason('bad_id', { type })];
  });

export const aDirective = naming((symbol) => directiveBySymbol(symbol) as AnyQuestion);
export const anIndicator = naming((slug) => indicatorBy({ slug }) as AnyQuestion);
/** The argument of every list that can be asked for under one directive. */
export const underDirective = {
  type: 'Text',
  ...aDirective,
  description: 'Only under this directive: its symbol, as on paper or as in addresses.',
} as const;

/** A round, by its period and the directive that is named beside it. */
export const aRound = naming((period, given) => {
  const problems = roundProblems({ period });
  return problems.length > 0 ? problems : (roundOf(String(given.directive), period) as AnyQuestion);
});
/** A period, whether or not anything is on record for it. */
export const aPeriod = naming((period) => roundProblems({ period }));
/** What a round is called by: its period, or the one day by which something is to be done. */
export const aRoundPeriod = naming((period) => (isCivilDate(period) ? [] : roundProblems({ period })));
export const oneOfThese = (words: readonly string[]) =>
  naming((word) => (words.includes(word) ? [] : [reason('not_one_of', { words: words.join(' ') })]));

/** The name of a body in addresses. */
export const aBody = naming((slug) => agencyBy({ id: null, slug }) as AnyQuestion);
/** The name of a unit in addresses. */
export const aPlace = naming((slug) => territoryBy({ slug }) as AnyQuestion);
export const aMarket = naming((code) => byRecordId('Market', code)!);
/** The code of a task, or of a group of them. */
export const aTaskCode = naming((code) => tasksOfCode(code) as AnyQuestion);
export const aTaskKind = naming((kind) => tasksOfKind(kind) as AnyQuestion);
export const aPeriodType = oneOfThese(periodTypes);

/** A name among the arguments of a root field or of a field asked for below it, and what it must be. */
interface Named {
  readonly path: string;
  readonly value: string;
  readonly names: Naming;
  readonly beside: Given;
}

export function namesAsked(
  info: Asked,
  given: Given,
  answers: GraphQLNamedType = getNamedType(info.returnType),
): Named[] {
  const found: Named[] = [];
  const look = (args: readonly GraphQLArgument[], beside: Given, way: string) => {
    for (const { name, extensions } of args) {
      const value = beside[name];
      if (!extensions.names || value === null || value === undefined) continue;
      found.push({ path: `${way}${name}`, value: String(value), names: extensions.names, beside });
    }
  };
  look(info.parentType.getFields()[info.fieldName]!.args, given, '');
  eachBelow(info, answers, (field, node, way) => {
    if (field.args.some(({ extensions }) => extensions.names))
      look(field.args, getArgumentValues(field, node, info.variableValues), `${way}.`);
  });
  return found;
}

/**
 * Raises what is wrong with those names: each is looked up as things stand, whatever day is asked about. Asked in one tick with the
 * field's own question, it is one statement with it.
 */
export async function checkNames(
  ctx: Ctx,
  info: Asked,
  given: Given,
  answers?: GraphQLNamedType,
): Promise<void> {
  const looked = new Map<Naming, Map<string, Promise<readonly Reason[]>>>();
  const wrong = ({ names, value, beside }: Named): Promise<readonly Reason[]> => {
    const known = looked.get(names) ?? new Map<string, Promise<readonly Reason[]>>();
    looked.set(names, known);
    const reasons = known.get(value) ?? reasonsOf(ctx, names(value, beside));
    known.set(value, reasons);
    return reasons;
  };
  const checks = namesAsked(info, given, answers).map(
    async (named): Promise<readonly Problem[]> =>
      (await wrong(named)).map((why) => problemAt(named.path, why)),
  );
  const problems = (await Promise.all(checks)).flat();
  if (problems.length > 0)
    throw new Invalid(problems, reason('names_unknown', { paths: problems.map((p) => p.path).join(', ') }));
}

async function reasonsOf(ctx: Ctx, named: ReturnType<Naming>): Promise<readonly Reason[]> {
  if (!('table' in named)) return named;
  const found = await readOne(ctx, named as Question, present(ctx), merely);
  return found ? [] : [reason('not_found')];
}
