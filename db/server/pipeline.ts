// The two things a client can post: a pipeline of requests on a stream, or one batch read through a cursor.
import { runBatch } from './batch.ts';
import { ProtocolError, StatementError, wireError } from './errors.ts';
import { answer } from './requests.ts';
import { type Json, record } from './shape.ts';
import type { Stream, Streams } from './streams.ts';
import { rowid } from './wire.ts';

export async function pipeline(streams: Streams, body: unknown, version: 2 | 3): Promise<string[]> {
  const { baton, requests } = record(body, 'The request body');
  if (!Array.isArray(requests)) throw new ProtocolError('`requests` must be an array');
  const stream = streams.take(batonOf(baton));
  const results = await orEndOf(streams, stream, async () => {
    const done: string[] = [];
    for (const request of requests) {
      if ((request as Json | null)?.type === 'close' && !stream.closed) {
        streams.close(stream);
        done.push('{"type":"ok","response":{"type":"close"}}');
      } else done.push(await answer(stream, request, version));
    }
    return done;
  });
  return [`{${head(streams.giveBack(stream))},"results":[${results}]}`];
}

/** One line of JSON each: the stream's head, then what every step gave. */
export async function cursor(streams: Streams, body: unknown): Promise<string[]> {
  const { baton, batch } = record(body, 'The request body');
  const stream = streams.take(batonOf(baton));
  const steps = await orEndOf(streams, stream, () => runBatch(stream.session, stream.sqls, batch));
  const lines = [`{${head(streams.giveBack(stream))}}`];
  for (const [at, step] of steps.entries()) {
    if (step instanceof StatementError) {
      lines.push(`{"type":"step_error","step":${at},"error":${wireError(step)}}`);
    } else if (step) {
      lines.push(`{"type":"step_begin","step":${at},"cols":${step.columns}}`);
      for (const row of step.rows) lines.push(`{"type":"row","row":${row}}`);
      lines.push(
        `{"type":"step_end","affected_row_count":${step.changes},"last_insert_rowid":${rowid(step.rowid)}}`,
      );
    }
  }
  return lines.map((line) => `${line}\n`);
}

const head = (baton: string | null) => `"baton":${JSON.stringify(baton)},"base_url":null`;

function batonOf(given: unknown): string | null {
  if (given === null || given === undefined) return null;
  if (typeof given !== 'string') throw new ProtocolError('Received an invalid baton', 'BATON_INVALID');
  return given;
}

// A broken request ends its stream, and with it any transaction it held.
async function orEndOf<T>(streams: Streams, stream: Stream, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    streams.close(stream);
    throw error;
  }
}
