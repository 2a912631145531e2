// Each request of a pipeline, by its type, as the JSON text of its response.
import { bindingsFor } from './args.ts';
import { runBatch, runSequence } from './batch.ts';
import { describe } from './describe.ts';
import { ProtocolError, StatementError, wireError } from './errors.ts';
import { integer32, type Json, record, sqlOf } from './shape.ts';
import { statementOf } from './statement.ts';
import type { Stream } from './streams.ts';
import type { StepResult, Version } from './tasks.ts';
import { LARGEST_ANSWER, statementResult, tooLarge } from './wire.ts';

const MOST_STORED = 50;
const LONGEST_STORED = 5_000;

type Answer = (stream: Stream, request: Json) => string | Promise<string>;

const answers: Record<string, Answer> = {
  async execute({ session, sqls }, request) {
    const stmt = record(request.stmt, '`stmt`');
    const statement = statementOf(sqlOf(stmt, sqls));
    const args = bindingsFor(statement.params, stmt.args, stmt.named_args);
    return `"result":${statementResult(await session.run({ statement, args, wantRows: stmt.want_rows !== false }))}`;
  },

  async batch({ session, sqls }, request) {
    return `"result":${batchResult(await runBatch(session, sqls, request.batch))}`;
  },

  async sequence({ session, sqls }, request) {
    await runSequence(session, sqlOf(request, sqls));
    return '';
  },

  async describe({ session, sqls }, request) {
    return `"result":${await describe(session, sqlOf(request, sqls))}`;
  },

  store_sql({ sqls }, request) {
    const id = integer32(request.sql_id, '`sql_id`');
    if (typeof request.sql !== 'string') throw new ProtocolError('`sql` must be a string');
    if (sqls.has(id)) throw new ProtocolError(`SQL text ${id} already exists`);
    if (sqls.size >= MOST_STORED) {
      throw new StatementError(
        'SQL_STORE_TOO_MANY',
        `The server already stores ${sqls.size} SQL texts, it cannot store more`,
      );
    }
    if (Buffer.byteLength(request.sql) > LONGEST_STORED) {
      throw new StatementError(
        'SQL_STORE_TOO_LARGE',
        `The statement is too large to be stored: ${Buffer.byteLength(request.sql)}/${LONGEST_STORED}`,
      );
    }
    sqls.set(id, request.sql);
    return '';
  },

  close_sql({ sqls }, request) {
    sqls.delete(integer32(request.sql_id, '`sql_id`'));
    return '';
  },

  async close(stream) {
    await stream.session.close();
    stream.closed = true;
    return '';
  },

  get_autocommit: ({ session }) => `"is_autocommit":${session.isAutocommit}`,
};

const SINCE_3 = new Set(['get_autocommit']);

/** The results of a pipeline in order. Errors of statements are among them; only a broken protocol throws. */
export async function answerAll(stream: Stream, requests: unknown[], version: Version): Promise<string[]> {
  const results: string[] = [];
  let size = 0;
  for (const request of requests) {
    const result = size > LARGEST_ANSWER ? refused(tooLarge()) : await answer(stream, request, version);
    size += result.length;
    results.push(result);
  }
  return results;
}

async function answer(stream: Stream, given: unknown, version: Version): Promise<string> {
  const request = record(given, 'A request');
  const type = String(request.type);
  if (stream.closed) throw new ProtocolError('Stream for this baton was closed');
  if (!Object.hasOwn(answers, type)) throw new ProtocolError('StreamRequest type not recognized');
  if (version < 3 && SINCE_3.has(type)) {
    throw new ProtocolError(
      `The \`${type}\` request is only supported in protocol version hrana3 and higher`,
    );
  }
  try {
    const fields = await (answers[type] as Answer)(stream, request);
    return `{"type":"ok","response":{"type":"${type}"${fields && ','}${fields}}}`;
  } catch (error) {
    if (error instanceof StatementError) return refused(error);
    throw error;
  }
}

const refused = (error: StatementError) => `{"type":"error","error":${wireError(error)}}`;

function batchResult(steps: StepResult[]): string {
  const results = steps.map((step) =>
    step && !(step instanceof StatementError) ? statementResult(step) : 'null',
  );
  const errors = steps.map((step) => (step instanceof StatementError ? wireError(step) : 'null'));
  return `{"step_results":[${results}],"step_errors":[${errors}],"replication_index":null}`;
}
