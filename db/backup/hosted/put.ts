// A ledger that was made again from backups, sent to an empty database elsewhere, and read back from there.
import { DatabaseSync } from 'node:sqlite';
import type { DbConfig } from '../../client.ts';
import { CannotRun } from '../../command-settings.ts';
import { columnsOf, type Entry, insertInto } from './book.ts';
import { type Cell, type Item, pagesOf, type Read, readerOf, stateOf, tablesIn } from './rows.ts';
import { clientOf } from './take.ts';

const atOnce = 200;

export async function putInto(
  config: DbConfig,
  file: string,
  schema: readonly Item[],
  entry: Entry,
): Promise<void> {
  const client = clientOf(config);
  const ledger = new DatabaseSync(file, { readOnly: true });
  try {
    const read: Read = async (sql, args = []) => {
      const { rows, columns } = await client.execute({ sql, args: [...args] });
      return rows.map((row) => columns.map((_, at) => row[at] as Cell));
    };
    const [[there]] = (await read(
      "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'libsql%'",
    )) as [[number]];
    if (there > 0)
      throw new CannotRun(
        'The database at LIBSQL_URL is not empty, and nothing was written: make a new one, restore into that, and then let the worker have its LIBSQL_URL and LIBSQL_AUTH_TOKEN.',
      );
    // Rows come before what looks after them: nothing may be refused, or written twice, that was accepted once.
    await client.migrate(tablesIn(schema).map(({ sql }) => sql));
    let waiting: { sql: string; args: Cell[] }[] = [];
    const send = async () => {
      if (waiting.length > 0) await client.migrate(waiting);
      waiting = [];
    };
    for (const { name } of tablesIn(schema)) {
      const sql = insertInto(name, columnsOf(ledger, name));
      for await (const page of pagesOf(readerOf(ledger), name))
        for (const row of page) {
          waiting.push({ sql, args: [...row] });
          if (waiting.length === atOnce) await send();
        }
    }
    await send();
    await client.migrate(schema.filter(({ type }) => type !== 'table').map(({ sql }) => sql));
    const { state } = await stateOf(read, schema);
    if (state !== entry.state)
      throw new CannotRun(
        'What was written to the database at LIBSQL_URL does not read as it was sent: make another and restore again.',
      );
  } finally {
    ledger.close();
    client.close();
  }
}
