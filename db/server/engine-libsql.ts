// The native libSQL engine. Its binding ends the whole process on a value it does not know, on a named parameter
// it misses and on text that is not UTF-8, so it is given positions and plain values only.
import Database from 'libsql';
import { type Binding, EngineError, type Native, type Row } from './engine.ts';

export function open(file: string): Native {
  const db = guard(() => new Database(file));
  return {
    get inTransaction() {
      return db.inTransaction;
    },
    exec: (sql) => guard(() => void db.exec(sql)),
    close: () => db.close(),
    prepare(sql) {
      const statement = guard(() => db.prepare(sql));
      const returnsRows = statement.reader;
      if (returnsRows) statement.raw().safeIntegers(true);
      return {
        returnsRows,
        columns: () => statement.columns(),
        run: (args: Binding[]) => guard(() => statement.run(args)),
        rows: (args: Binding[]) => guarded(statement, args, EXPLAINS.test(sql)),
      };
    },
  };
}

const EXPLAINS = /^\s*EXPLAIN\b/i;

function* guarded(statement: Database.Statement, args: Binding[], explains: boolean): Generator<Row> {
  try {
    yield* statement.iterate(args) as Iterable<Row>;
    // An explanation is not over when its last row is read, and until it is, every later read of this connection
    // would see the file as it was. Only asking for one row puts a statement back to its beginning.
    if (explains) statement.get(args);
  } catch (error) {
    throw engineError(error);
  }
}

function guard<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw engineError(error);
  }
}

const engineError = (error: unknown): unknown =>
  error instanceof Error && 'rawCode' in error
    ? new EngineError(Number(error.rawCode), error.message)
    : error;
