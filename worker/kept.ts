// Answers that anyone may read, kept in the isolate for as long as the ledger stands as it stood when they were asked for: whoever
// asks the same again costs the database nothing, and a hundred who ask at once are one question.
import type { MiddlewareHandler } from 'hono';
import { openDb } from '../db/client.ts';
import { civilDate } from '../db/ctx.ts';
import { later } from '../db/later.ts';
import { languageIn } from './accept.ts';
import { wantsGzip } from './compressed.ts';
import { instantNow } from './context.ts';
import { sessionCookie } from './cookies.ts';
import type { Door, Visit } from './door.ts';
import { envFrom } from './env.ts';
import { answersOf, freshMs, type Kept, mostBytesOfOne } from './kept-answers.ts';
import { limits } from './limits.ts';
import { isKnown } from './tags.ts';

const lastGoodPages = later(() => import('./last-good.ts'));

/** Whether the answer is one for anybody that may be kept: told by the room that made it. */
type IsForAnyone = (c: Visit) => boolean;

/** Outside of all that makes an answer, its packing too, so that a kept one is sent as it is; inside of what is each request's own. */
export const kept =
  (isForAnyone: IsForAnyone): MiddlewareHandler<Door> =>
  async (c, next) => {
    const asked = await askedBy(c);
    if (asked === null) return next();
    const env = envFrom(c.env);
    const answers = answersOf(env);
    const { line } = c.var;
    const key = JSON.stringify([civilDate(instantNow()), ...asked]);

    /** What was kept, where it is of the version that stands. */
    const standing = async (): Promise<Kept | undefined> => {
      const found = answers.find(key);
      if (!found) return undefined;
      const reading = openDb({ ...env.database, deadlineMs: freshMs });
      line.spentOnVersion = reading.spent;
      if ((await answers.version(() => reading)) !== found.version) return undefined;
      found.stoodAt = instantNow();
      return found;
    };
    /** In the place of an answer that the database is not there for: what was kept, if it is a page that can say from when it is. */
    const lastGood = async (): Promise<boolean> => {
      const found = answers.find(key);
      const marked =
        found && (await (await lastGoodPages()).asOf(found, wantsGzip(c.req.header('accept-encoding'))));
      if (!marked) return false;
      give(c, marked);
      line.outcome = 'AS_OF_EARLIER';
      return true;
    };
    if (env.database.breaker.standing === 'open' && (await lastGood())) return;
    const there = await standing();
    if (there) return give(c, there);

    const isOurTurn = c.req.raw.method !== 'POST' && (await answers.turn(key));
    try {
      const meanwhile = isOurTurn ? undefined : await standing();
      if (meanwhile) return give(c, meanwhile);
      const condition = c.req.header('if-none-match');
      if (condition !== undefined) c.req.raw = without(c.req.raw, 'if-none-match');
      answers.begin(line.requestId);
      await next();
      const version = answers.end(line.requestId);
      if (line.outcome === 'DATABASE_UNAVAILABLE' && (await lastGood())) return;
      if (c.req.raw.method === 'HEAD' || !isForAnyone(c)) return;
      const body = await c.res.arrayBuffer();
      const made: Kept = {
        version,
        body,
        status: c.res.status,
        headers: new Headers(c.res.headers),
        operation: line.operation,
        stoodAt: instantNow(),
        bytes: body.byteLength + 2 * key.length + 1_000,
      };
      if (version !== null && made.bytes <= mostBytesOfOne) answers.keep(key, made);
      send(c, made, condition);
    } finally {
      answers.end(line.requestId);
      if (isOurTurn) answers.turnOver(key);
    }
  };

/** Sends what is kept, and says so in the line of the request. */
function give(c: Visit, one: Kept): void {
  c.var.line.actor = 'public';
  c.var.line.operation = one.operation;
  send(c, one, c.req.header('if-none-match'));
}

/**
 * All of a request that an answer for anybody may depend on; null where it is somebody's, or too long to be kept by.
 * A change is sent without being kept: whoever answers it does not say that it may be.
 */
async function askedBy(c: Visit): Promise<readonly unknown[] | null> {
  const { raw } = c.req;
  const header = (name: string) => raw.headers.get(name);
  if (!['GET', 'HEAD', 'POST'].includes(raw.method)) return null;
  if (header('authorization') !== null || sessionCookie(raw) !== null) return null;
  const { pathname, search } = new URL(raw.url);
  const asked = [
    pathname + search,
    header('accept'),
    languageIn(header('accept-language') ?? ''),
    wantsGzip(header('accept-encoding')),
    header('origin'),
    header('cookie') !== null,
  ];
  if (asked.join().length > limits.bodyBytes) return null;
  if (raw.method !== 'POST') return asked;
  const length = Number(header('content-length') ?? Number.NaN);
  if (!(length <= limits.bodyBytes) || header('content-encoding') !== null) return null;
  const body = new Uint8Array(await raw.arrayBuffer());
  c.req.raw = new Request(raw, { body });
  c.set('bytes', body);
  return [...asked, header('content-type'), new TextDecoder('latin1').decode(body)];
}

function without(request: Request, name: string): Request {
  const headers = new Headers(request.headers);
  headers.delete(name);
  return new Request(request, { headers });
}

function send(c: Visit, { body, status, headers }: Kept, condition: string | undefined): void {
  const sent = new Headers(headers);
  const tag = headers.get('ETag');
  const isThere = tag !== null && condition !== undefined && isKnown(condition, tag);
  if (isThere) for (const name of ofTheBody) sent.delete(name);
  const isWithout = isThere || c.req.raw.method === 'HEAD';
  // Hono lays the headers of the answer before over those of the new one.
  c.res = undefined;
  c.res = new Response(isWithout ? null : body, {
    status: isThere ? 304 : status,
    headers: sent,
    encodeBody: 'manual',
  });
}

const ofTheBody = ['Content-Type', 'Content-Length', 'Content-Encoding', 'Content-Disposition'];
