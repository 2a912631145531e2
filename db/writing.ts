// A write to libSQL, by its own client: one batch in one transaction begun for writing.
import { createClient, LibsqlBatchError, LibsqlError } from '@libsql/client/http';
import { type DatabaseDoor, DatabaseFailure, isOfTheEngine, type Row, type Statement } from './wire.ts';

export async function writeInOne(
  { url, authToken, leg }: DatabaseDoor,
  statements: readonly Statement[],
): Promise<Row[][]> {
  const client = createClient({ url, ...(authToken ? { authToken } : {}), fetch: leg });
  try {
    const sent = statements.map(({ sql, args }) => ({ sql, args: [...args] }));
    const results = await client.batch(sent, 'write');
    return results.map(({ rows }) => rows as unknown as Row[]);
  } catch (e) {
    throw classify(e);
  }
}

function classify(e: unknown): DatabaseFailure {
  if (e instanceof DatabaseFailure) return e;
  const inner = e instanceof LibsqlError ? e.cause : undefined;
  if (inner instanceof DatabaseFailure) return inner;
  if (e instanceof LibsqlError) {
    const at = e instanceof LibsqlBatchError ? e.statementIndex : null;
    const code = e.extendedCode ?? e.code;
    // The engine answered: the transaction was rolled back before the answer left.
    if (isOfTheEngine(code)) return new DatabaseFailure(e, 'rejected', code, at);
  }
  // Whatever was not positively told apart may have been done.
  return new DatabaseFailure(e, 'unknown');
}
