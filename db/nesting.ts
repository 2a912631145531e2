// How deep a SELECT is nested, counted as SQLite's parser counts it: the symbols it must hold at once before it can put any of
// them together. It gives up at 100 (SQLite 3.45), so whoever writes SQL has to know before it is sent. Never counts too few.

/** Strings and quoted names, words, numbers and variables, brackets and commas, signs. Comments are never written. */
const tokens = /'(?:[^']|'')*'|"(?:[^"]|"")*"|[\w.?]+|[(),]|\|\||<>|[<>!=]=?|[^\s\w]/g;

/** What each part of a SELECT leaves waiting on the parser's stack while its own words are read. */
const waitingIn: Readonly<Record<string, number>> = {
  SELECT: 4, // SELECT distinct sclp scanpt
  FROM: 5, // SELECT distinct selcollist FROM stl_prefix
  ON: 11, // … a table with its joined ones, nm dbnm as ON
  WHERE: 5, // SELECT distinct selcollist from WHERE
  GROUP: 7, // … from where_opt GROUP BY
  HAVING: 7, // … from where_opt groupby_opt HAVING
  ORDER: 9, // … from where_opt groupby_opt having_opt ORDER BY
  LIMIT: 8, // … from where_opt groupby_opt having_opt orderby_opt LIMIT
  OFFSET: 10, // … LIMIT expr OFFSET
};

/** How tightly an operator binds: what binds as tightly or more is put together before it is read on. */
const tightness: Readonly<Record<string, number>> = {
  OR: 1,
  AND: 2,
  NOT: 3,
  '=': 4,
  '==': 4,
  '<>': 4,
  '!=': 4,
  IS: 4,
  IN: 4,
  LIKE: 4,
  GLOB: 4,
  BETWEEN: 4,
  '<': 5,
  '<=': 5,
  '>': 5,
  '>=': 5,
  ESCAPE: 6,
  '+': 8,
  '-': 8,
  '*': 9,
  '/': 9,
  '%': 9,
  '||': 10,
  COLLATE: 11,
};

interface Operator {
  readonly tight: number;
  readonly symbols: number;
}

/** One pair of brackets that is open, or the statement itself. */
interface Frame {
  /** Symbols before this bracket and with it. */
  readonly before: number;
  /** Symbols of the part of a SELECT that is being read, of the arms before it and of WITH. */
  part: number;
  arms: number;
  readonly isCall: boolean;
  /** After a comma the list before it waits too. */
  list: number;
  operators: Operator[];
  /** CASEs that are open, and what waits outside each. */
  cases: { operators: Operator[]; symbols: number }[];
}

const frame = (before: number, isCall = false): Frame => ({
  before,
  part: 0,
  arms: 0,
  isCall,
  list: isCall ? 1 : 0,
  operators: [],
  cases: [],
});

const symbolsOf = (operators: readonly Operator[]): number => operators.reduce((n, o) => n + o.symbols, 0);

const waiting = (f: Frame): number =>
  f.before +
  f.arms +
  f.part +
  f.list +
  symbolsOf(f.operators) +
  f.cases.reduce((n, c) => n + c.symbols + symbolsOf(c.operators), 0);

/** The most symbols the parser holds at once while it reads this statement. */
export function nestingOf(text: string): number {
  // What stands before the first word, and two to spare.
  let here = frame(5);
  const open: Frame[] = [];
  let deepest = 0;
  let before = '';
  for (const [token] of text.matchAll(tokens)) {
    const word = token.toUpperCase();
    if (token === '(') {
      const isCall = /^[\w"]/.test(before) && !notCalls.has(before);
      open.push(here);
      here = frame(waiting(here) + (isCall ? 2 : 1), isCall);
    } else if (token === ')') here = open.pop() ?? here;
    else if (token === ',') {
      here.operators = [];
      // nexprlist COMMA, sortlist COMMA; a SELECT's own columns are counted as sclp already.
      here.list = Math.max(here.list, here.isCall ? 3 : 2);
    } else read(here, word);
    // The token itself, and the name that may still wait for its meaning.
    deepest = Math.max(deepest, waiting(here) + 2);
    before = word;
  }
  return deepest;
}

/** Words before a bracket that make no call of it. */
const notCalls = new Set(
  'SELECT FROM WHERE AND OR NOT IN AS ON BY HAVING LIMIT OFFSET JOIN EXISTS WHEN THEN ELSE CASE UNION ALL DISTINCT WITH LIKE IS BETWEEN'.split(
    ' ',
  ),
);

function read(f: Frame, word: string): void {
  const tight = tightness[word];
  if (tight !== undefined) {
    f.operators = [
      ...f.operators.filter((o) => o.tight < tight),
      // BETWEEN holds its own AND; IS NOT, NOT IN and their like are two words.
      { tight, symbols: word === 'BETWEEN' ? 4 : word === 'NOT' ? 1 : 2 },
    ];
    return;
  }
  const part = waitingIn[word];
  if (part !== undefined) {
    f.part = f.isCall ? 4 : part; // In a call only ORDER BY can stand.
    f.list = f.isCall ? f.list : 0;
    f.operators = [];
    return;
  }
  if (word === 'WITH')
    f.arms = 3; // WITH wqlist COMMA
  else if (word === 'UNION' || word === 'EXCEPT' || word === 'INTERSECT') {
    f.arms = Math.max(f.arms, 2) + 2;
    f.part = 0;
    f.list = 0;
    f.operators = [];
  } else if (word === 'EXISTS') f.operators = [...f.operators, { tight: 12, symbols: 1 }];
  else if (word === 'CASE') {
    f.cases.push({ operators: f.operators, symbols: 3 });
    f.operators = [];
  } else if (word === 'WHEN' || word === 'THEN' || word === 'ELSE') {
    const last = f.cases.at(-1);
    // CASE case_operand case_exprlist WHEN expr THEN
    if (last) last.symbols = word === 'THEN' ? 6 : 4;
    f.operators = [];
  } else if (word === 'END') f.operators = f.cases.pop()?.operators ?? [];
  else if (word === 'AS' && f.part === 0 && f.arms > 0) f.operators = [{ tight: 0, symbols: 3 }]; // withnm eidlist_opt wqas
}
