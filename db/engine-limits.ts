// What SQLite takes in one statement as it is built by default, and as hosted libSQL keeps it. A statement that is over a limit
// is never sent: it is written otherwise, or refused in words.
import type { Statement } from './client.ts';
import { nestingOf } from './nesting.ts';

export const engineLimits = {
  /** Symbols the parser holds at once: it has room for 100. */
  nesting: 98,
  variables: 32_766,
  characters: 1_000_000,
  functionArguments: 127,
} as const;

/** A question that no engine takes in one statement. The message is for whoever asked. */
export class TooComplex extends Error {
  readonly limit: number;
  readonly asked: number;
  constructor(what: string, figures: { readonly limit: number; readonly asked: number }) {
    super(
      `This question is too wide or too deep to be put to the database at once: ${what}. Ask it in parts.`,
    );
    this.limit = figures.limit;
    this.asked = figures.asked;
  }
}

interface Over {
  readonly what: string;
  readonly limit: number;
  readonly asked: number;
}

/**
 * How deep each of the last statements is. Questions come again in the same words with other values, and to read a statement through
 * costs an eighth of what its whole answer does.
 */
const depths = new Map<string, number>();
let keptCharacters = 0;
const mostKeptCharacters = 4_000_000;

function depthOf(text: string): number {
  const depth = depths.get(text) ?? nestingOf(text);
  // The one asked for last is the last to be forgotten.
  if (!depths.delete(text)) keptCharacters += text.length;
  depths.set(text, depth);
  for (const oldest of depths.keys()) {
    if (keptCharacters <= mostKeptCharacters) break;
    depths.delete(oldest);
    keptCharacters -= oldest.length;
  }
  return depth;
}

function over({ sql, args }: Statement): Over | undefined {
  const measures = [
    { what: 'its values', limit: engineLimits.variables, asked: args.length },
    { what: 'its length', limit: engineLimits.characters, asked: sql.length },
  ];
  return [...measures, { what: 'its nesting', limit: engineLimits.nesting, asked: depthOf(sql) }].find(
    ({ limit, asked }) => asked > limit,
  );
}

/** Whether the engine takes such a statement. */
export const isTaken = (statement: Statement): boolean => over(statement) === undefined;

/** Refuses what the engine would refuse, in words and before it is sent. */
export function checkStatement(statement: Statement): void {
  const found = over(statement);
  if (found) throw new TooComplex(`${found.what} may be ${found.limit}, and would be ${found.asked}`, found);
}
