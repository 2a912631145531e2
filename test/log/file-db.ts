// A ledger's file, opened as whoever keeps the machine may open it: every trigger and every check can be taken away.
import Database from 'libsql';
import type { Db, Row, Statement } from '../../db/client.ts';

export interface FileDb {
  readonly db: Db;
  /** Several statements, as they come. */
  run(sql: string, args?: readonly unknown[]): void;
  rows(sql: string, args?: readonly unknown[]): Row[];
  /** What `work` changes is undone. */
  undone<T>(work: () => Promise<T>): Promise<T>;
  close(): void;
}

export function openFile(file: string): FileDb {
  const native = new Database(file);
  native.exec('PRAGMA foreign_keys = OFF');
  native.exec('PRAGMA ignore_check_constraints = ON');
  const rows = (sql: string, args: readonly unknown[] = []): Row[] => {
    const statement = native.prepare(sql);
    if (!statement.reader) {
      statement.run([...args]);
      return [];
    }
    return statement.all([...args]) as Row[];
  };
  const run = ({ sql, args }: Statement) => rows(sql, args);
  const db: Db = {
    spent: { statements: 0, roundTrips: 0 },
    read: async (statement) => run(statement),
    writeBatch: async (statements) => statements.map(run),
    fresh: () => db,
  };
  return {
    db,
    run: (sql, args = []) => void rows(sql, args),
    rows,
    async undone(work) {
      native.exec('SAVEPOINT whole');
      try {
        return await work();
      } finally {
        native.exec('ROLLBACK TO whole');
        native.exec('RELEASE whole');
      }
    },
    close: () => native.close(),
  };
}
