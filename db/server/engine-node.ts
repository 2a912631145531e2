// The SQLite that comes with Node. It binds by position only `?` and `?7`; the rest goes by name.
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { type Binding, EngineError, type Native, type Row } from './engine.ts';

export function open(file: string): Native {
  const db = guard(() => new DatabaseSync(file));
  return {
    get inTransaction() {
      return db.isTransaction;
    },
    exec: (sql) => guard(() => db.exec(sql)),
    close: () => db.close(),
    prepare(sql, params) {
      const statement = guard(() => db.prepare(sql));
      const columns = () => statement.columns().map(({ name, type }) => ({ name, type }));
      const returnsRows = columns().length > 0;
      statement.setReadBigInts(true);
      if (returnsRows) statement.setReturnArrays(true);
      return {
        returnsRows,
        columns,
        run: (args) => guard(() => call(statement.run, statement, params, args)),
        rows: (args) => guarded(() => call(statement.iterate, statement, params, args) as Iterable<unknown>),
      };
    },
  };
}

function* guarded(work: () => Iterable<unknown>): Generator<Row> {
  try {
    yield* work() as Iterable<Row>;
  } catch (error) {
    throw engineError(error);
  }
}

const SQLITE_MISUSE = 21;

type Method<T> = (this: StatementSync, names: Record<string, SQLInputValue>, ...rest: SQLInputValue[]) => T;

function call<T>(method: Method<T>, statement: StatementSync, params: (string | null)[], args: Binding[]): T {
  const names: Record<string, SQLInputValue> = {};
  const rest: SQLInputValue[] = [];
  for (const [at, name] of params.entries()) {
    const value = args[at] ?? null;
    if (name === null || name.startsWith('?')) rest.push(value);
    else names[name] = value;
  }
  return method.call(statement, names, ...rest);
}

function guard<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw engineError(error);
  }
}

const engineError = (error: unknown): unknown =>
  error instanceof Error && 'code' in error
    ? new EngineError('errcode' in error ? Number(error.errcode) : SQLITE_MISUSE, error.message)
    : error;
