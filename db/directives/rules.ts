import { functions, isFunction } from '../assignments/rules.ts';
import { isCivilDate } from '../ctx.ts';
import { type Problem, problem } from '../errors.ts';

export interface DirectiveAsked {
  readonly subjectVi: string;
  readonly subjectEn: string;
  readonly function: string | null;
  readonly holderId: string | null;
}

/** The order's own paper, as the register of documents has it. */
export interface OrderPaper {
  readonly symbol: string | null;
  readonly issuedOn: string | null;
  readonly issuerId: string | null;
}

/**
 * A symbol as addresses write it: `20-CT/TW` → `20-ct-tw`. Both spellings name the directive; SQL does the same in read.ts.
 */
export const inAddresses = (symbol: string): string =>
  symbol.replaceAll('/', '-').replaceAll('.', '-').replace(/[đĐ]/g, 'd').toLowerCase();

/** Symbols begin with their number, so that in an address they cannot be taken for the name of a page. */
const hasReadableSymbol = (symbol: string): boolean =>
  /^\d[0-9A-Za-zĐđ]*([-/.][0-9A-Za-zĐđ]+)*$/.test(symbol);

export const directiveProblems = (asked: DirectiveAsked, paper: OrderPaper): Problem[] => [
  ...(['subjectVi', 'subjectEn'] as const)
    .filter((path) => asked[path].trim() === '')
    .map((path) => problem(path, 'empty')),
  ...(asked.function !== null && asked.holderId === null ? [problem('holder', 'empty')] : []),
  ...(asked.function === null && asked.holderId !== null ? [problem('function', 'empty')] : []),
  ...(asked.function === null ? [] : functionProblems(asked.function)),
  ...orderPaperProblems('document', paper),
];

/** One function of the State, by the word the ledger has for it. */
export const functionProblems = (held: string): Problem[] =>
  isFunction(held) ? [] : [problem('function', 'not_one_of', { words: functions.slice(1).join(' ') })];

/** What gives an order says its own symbol, day and issuer. */
export const orderPaperProblems = (path: string, paper: OrderPaper): Problem[] =>
  hasReadableSymbol(paper.symbol ?? '') && isCivilDate(paper.issuedOn ?? '') && paper.issuerId !== null
    ? []
    : [problem(path, 'directive_paper')];
