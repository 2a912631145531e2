// The public log for programs, in the layouts of C2SP: a signed head, tiles, proofs, the whole of it as one file; and where witnesses
// bring their signatures. Everything here is for everybody.
import { citationBy } from '../db/citations/cite.ts';
import { leafNumberOf } from '../db/log/bound.ts';
import { headOf, takeCosignatures, tendLog } from '../db/log/checkpoint.ts';
import { exported } from '../db/log/export.ts';
import { consistencyOf, inclusionOf } from '../db/log/prove.ts';
import { tileAt, tileBytes } from '../db/log/tiles.ts';
import { publicContext } from './context.ts';
import type { Visit } from './door.ts';
import { doorway } from './doorway.ts';
import { envFrom } from './env.ts';
import { crossOriginHeaders } from './headers.ts';
import { logKeys } from './log-keys.ts';
import { refuse } from './refusals.ts';

export const room = doorway();

const text = 'text/plain; charset=utf-8';
const json = 'application/json; charset=utf-8';
const forEver = 'public, max-age=31536000, immutable';
const forAMoment = 'public, max-age=5';

function contextOf(c: Visit) {
  const { line } = c.var;
  const ctx = publicContext(envFrom(c.env), line.requestId);
  line.actor = 'public';
  line.spent = ctx.db.spent;
  return ctx;
}

const give = (c: Visit, body: string | Uint8Array | ReadableStream, type: string, cached: string): Response =>
  new Response(body as BodyInit, {
    headers: {
      'Content-Type': type,
      'Cache-Control': cached,
      ...crossOriginHeaders(c.req.raw, envFrom(c.env)),
    },
  });

const nothing = (c: Visit, message = 'There is nothing at this address.'): Response =>
  refuse(c, { status: 404, code: 'NOT_FOUND', message });

const notSigned = (c: Visit): Response =>
  refuse(c, {
    status: 503,
    code: 'NOT_SET_UP',
    message: 'No head of the log has been signed here yet: the setting LOG_KEY is missing.',
  });

/** Whoever asks has what was done until now: what waits is taken in and signed at once. */
async function headNow(c: Visit) {
  const ctx = contextOf(c);
  await tendLog(ctx.db, await logKeys(c.env), ctx.now);
  return headOf(ctx.db);
}

room.get('/log/checkpoint', async (c) => {
  const head = await headNow(c);
  return head ? give(c, head.note, text, forAMoment) : notSigned(c);
});

/** The newest head that a witness has signed as well. */
room.get('/log/checkpoint/witnessed', async (c) => {
  const { db } = contextOf(c);
  const [row] = await db.read({ sql: 'SELECT max(size) AS size FROM log_cosignatures', args: [] });
  const head = row?.size == null ? null : await headOf(db, Number(row.size));
  return head
    ? give(c, head.note, text, forAMoment)
    : nothing(c, 'No witness has signed a head of this log yet.');
});

room.get('/log/keys', async (c) => {
  const { signers, witnesses } = await logKeys(c.env);
  return give(c, [...signers, ...witnesses].map((key) => `${key.text}\n`).join(''), text, forAMoment);
});

room.get('/log/tile/:rest{.+}', async (c) => {
  const tile = tileAt(c.req.param('rest'));
  const bytes = tile && (await tileBytes(contextOf(c).db, tile));
  return bytes
    ? give(c, bytes, 'application/octet-stream', forEver)
    : nothing(c, 'The log has no such tile yet.');
});

const numberIn = (written: string | undefined): number | null =>
  /^(0|[1-9]\d{0,14})$/.test(written ?? '') ? Number(written) : null;

async function proofOf(c: Visit, leaf: number | null): Promise<Response> {
  const found = leaf === null ? null : await inclusionOf(contextOf(c).db, leaf);
  if (found === null) return nothing(c, 'No signed head of the log has this leaf yet.');
  const { index, entry, line, proof, head } = found;
  return give(
    c,
    JSON.stringify({ index, size: head.size, entry, proof, checkpoint: head.note, line: JSON.parse(line) }),
    json,
    forAMoment,
  );
}

room.get('/log/proof/leaf/:number', async (c) => {
  await headNow(c);
  return proofOf(c, numberIn(c.req.param('number')));
});

room.get('/log/proof/publication/:number', async (c) => {
  await headNow(c);
  const number = numberIn(c.req.param('number'));
  const [row] = await contextOf(c).db.read({
    sql: `SELECT e.number FROM leaves l JOIN log_entries e ON e.source = 'leaves' AND e.source <> 'audit_log'
      AND e.entity_id = l.entity_id AND e.revision = l.number WHERE l.number = ?`,
    args: [number],
  });
  return proofOf(c, row === undefined ? null : Number(row.number));
});

room.get('/log/proof/c/:id', async (c) => {
  await headNow(c);
  const ctx = contextOf(c);
  const citation = await citationBy(ctx, c.req.param('id'));
  return proofOf(c, citation && (await leafNumberOf(ctx.db, citation.logged)));
});

room.get('/log/proof/consistency/:from/:until', async (c) => {
  const [from, until] = [numberIn(c.req.param('from')), numberIn(c.req.param('until'))];
  const found = from === null || until === null ? null : await consistencyOf(contextOf(c).db, from, until);
  return found ? give(c, JSON.stringify(found), json, forEver) : nothing(c, 'The log has no two such trees.');
});

/** Of a longer log the command writes the file: one answer may ask the database so often and no more. */
const mostLeaves = 60_000;

room.get('/log/export', async (c) => {
  const head = await headNow(c);
  if (!head) return notSigned(c);
  if (head.size > mostLeaves)
    return refuse(c, {
      status: 413,
      code: 'TOO_LONG',
      message:
        'This log is too long for one answer: read its tiles, or ask its keepers for the file that npm run export writes.',
    });
  const { signers } = await logKeys(c.env);
  const { db } = contextOf(c);
  const pages = exported(() => db, { keys: signers.map((key) => key.text) });
  const encoder = new TextEncoder();
  const body = new ReadableStream({
    async pull(stream) {
      const { value, done } = await pages.next();
      if (done) stream.close();
      else stream.enqueue(encoder.encode(value.map((line) => `${line}\n`).join('')));
    },
  });
  const answer = give(c, body, 'application/jsonl; charset=utf-8', forAMoment);
  answer.headers.set('Content-Disposition', 'attachment; filename="log.jsonl"');
  return answer;
});

room.post('/log/cosignature', async (c) => {
  const ctx = contextOf(c);
  const { known, witnesses } = await logKeys(c.env);
  if (witnesses.length === 0)
    return refuse(c, {
      status: 403,
      code: 'FORBIDDEN',
      message: 'No witness is set up here: LOG_WITNESSES names them.',
    });
  const note = await c.req.raw.text();
  const taken = await takeCosignatures(ctx.db, note, known, witnesses, ctx.now);
  if (taken === null)
    return refuse(c, { status: 409, code: 'CONFLICT', message: 'This is no head that this log has signed.' });
  if (taken === 0)
    return refuse(c, {
      status: 403,
      code: 'FORBIDDEN',
      message: 'No line of it is a true signature of a witness that is set up here.',
    });
  return new Response(null, { status: 204 });
});
