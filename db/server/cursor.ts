// One batch read through a cursor: a line of JSON for the stream, then one for each thing a step gives.
import { runBatch } from './batch.ts';
import { StatementError, wireError } from './errors.ts';
import { record } from './shape.ts';
import type { Streams } from './streams.ts';
import { rowid, streamHead } from './wire.ts';

export async function cursor(streams: Streams, body: unknown): Promise<string[]> {
  const { baton, batch } = record(body, 'The request body');
  const [steps, next] = await streams.use(baton, (stream) => runBatch(stream.session, stream.sqls, batch));
  const lines = [`{${streamHead(next)}}`];
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
