// Turns what the engine throws into the codes and sentences a libSQL server sends.
import { EngineError } from './engine.ts';
import { StatementError } from './errors.ts';

const PRIMARY: Record<number, string> = {
  2: 'SQLITE_INTERNAL',
  3: 'SQLITE_PERM',
  4: 'SQLITE_ABORT',
  5: 'SQLITE_BUSY',
  6: 'SQLITE_LOCKED',
  7: 'SQLITE_NOMEM',
  8: 'SQLITE_READONLY',
  9: 'SQLITE_INTERRUPT',
  10: 'SQLITE_IOERR',
  11: 'SQLITE_CORRUPT',
  12: 'SQLITE_NOTFOUND',
  13: 'SQLITE_FULL',
  14: 'SQLITE_CANTOPEN',
  15: 'SQLITE_PROTOCOL',
  17: 'SQLITE_SCHEMA',
  18: 'SQLITE_TOOBIG',
  19: 'SQLITE_CONSTRAINT',
  20: 'SQLITE_MISMATCH',
  21: 'SQLITE_MISUSE',
  22: 'SQLITE_NOLFS',
  23: 'SQLITE_AUTH',
  25: 'SQLITE_RANGE',
  26: 'SQLITE_NOTADB',
};
const CONSTRAINT: Record<number, string> = {
  275: 'SQLITE_CONSTRAINT_CHECK',
  531: 'SQLITE_CONSTRAINT_COMMITHOOK',
  787: 'SQLITE_CONSTRAINT_FOREIGNKEY',
  1043: 'SQLITE_CONSTRAINT_FUNCTION',
  1299: 'SQLITE_CONSTRAINT_NOTNULL',
  1555: 'SQLITE_CONSTRAINT_PRIMARYKEY',
  1811: 'SQLITE_CONSTRAINT_TRIGGER',
  2067: 'SQLITE_CONSTRAINT_UNIQUE',
  2323: 'SQLITE_CONSTRAINT_VTAB',
  2579: 'SQLITE_CONSTRAINT_ROWID',
  2835: 'SQLITE_CONSTRAINT_PINNED',
  3091: 'SQLITE_CONSTRAINT_DATATYPE',
};
const SYNTAX = /^near ".*": syntax error|^incomplete input|^unrecognized token/s;
const INPUT =
  /^no such column: (?:\S+\.)?(\S+)|^no such function: (\S+)|^wrong number of arguments to function (\w+)/;

export function statementError(thrown: unknown, sql: string): unknown {
  if (!(thrown instanceof EngineError)) return thrown;
  const { message, result } = thrown;
  const primary = result & 0xff;

  if (primary === 1 && SYNTAX.test(message)) {
    return new StatementError('SQL_PARSE_ERROR', `SQL string could not be parsed: ${message}`);
  }
  const input = primary === 1 && INPUT.exec(message);
  if (input) {
    const offset = sql.indexOf(input[1] ?? input[2] ?? input[3] ?? '');
    return new StatementError('SQL_INPUT_ERROR', `SQL input error: ${message} (at offset ${offset})`);
  }
  // The code is the one a libSQL server sends; the extended name beside it tells a duplicate key from a trigger's refusal.
  return new StatementError(
    PRIMARY[primary] ?? 'SQLITE_UNKNOWN',
    `SQLite error: ${message}`,
    CONSTRAINT[result],
  );
}
