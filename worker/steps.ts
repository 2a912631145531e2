// The steps every request takes before and after its route, each one thought.
import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { later } from '../db/later.ts';
import { countedSeconds, isOverCount, leftOf, pay, payerOf, policyOf, waitOf } from './budget.ts';
import { stopwatch } from './context.ts';
import { count } from './counted.ts';
import type { Door, Visit } from './door.ts';
import { envFrom } from './env.ts';
import { crossOriginHeaders, documentPolicy } from './headers.ts';
import { limits } from './limits.ts';
import { newLine, writeLine } from './log.ts';
import { refuse } from './refusals.ts';
import { secure } from './secure.ts';
import { hasReadableEscapes, hasReadableParts, textOf } from './utf8.ts';
import { mayWatch } from './watching.ts';

type Step = MiddlewareHandler<Door>;

const traces = later(() => import('./traces.ts'));

export const logged: Step = async (c, next) => {
  const elapsed = stopwatch();
  const line = newLine(crypto.randomUUID());
  c.set('line', line);
  await next();
  c.res.headers.set('X-Request-Id', line.requestId);
  const ms = elapsed();
  writeLine(line, c.req.method, c.res.status, ms);
  const { pathname } = new URL(c.req.url);
  count(c.env, pathname, c.res.status, ms, line);
  if (c.env.OTLP_ENDPOINT) (await traces()).traced(c, c.res.status, ms);
  // For whoever runs it, and nobody else: how long something took may tell what there is.
  if (mayWatch(c.req.header('ledger-timing') ?? '', c.env))
    c.res.headers.set(
      'Server-Timing',
      `total;dur=${ms.toFixed(1)}, db;desc="${line.spent?.roundTrips ?? 0} round trips"`,
    );
};

export const secured: Step = async (c, next) => {
  await next();
  secure(c.res);
};

export const exampleMarks = later(() => import('./example-marks.ts'));

/** On the ledger of the example year, and on no other, nothing leaves without saying so. */
export const marked: Step = async (c, next) => {
  await next();
  const ledger = c.env.EXAMPLE_YEAR_OF;
  if (ledger) await (await exampleMarks()).markIt(c, ledger, documentPolicy);
};

export const readableElsewhere: Step = async (c, next) => {
  const headers = crossOriginHeaders(c.req.raw, envFrom(c.env));
  await next();
  for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value);
};

/** How much of what one request may cost was left over, in the fields of the draft standard for rate limits; kept with the answer. */
export const metered: Step = async (c, next) => {
  await next();
  c.res.headers.set('RateLimit-Policy', `"cost";q=${limits.cost}`);
  c.res.headers.set('RateLimit', `"cost";r=${Math.max(0, limits.cost - c.var.line.cost)}`);
};

/** Whoever watches over the service is never kept from it. */
const free = /^\/(?:healthz|readyz|metrics)$/;

/** What the caller may still cost within the minute, said on every answer; whoever has nothing left is told so before anything is done. */
export const budgeted: Step = async (c, next) => {
  const payer = await payerOf(c.req.raw, c.env);
  const isFree = free.test(c.req.path);
  const wait = isFree ? 0 : waitOf(payer);
  if (wait > 0) overdrawn(c, wait);
  else if (!isFree && (await isOverCount(payer, c.env))) overdrawn(c, countedSeconds);
  else await next();
  const { outcome, cost, actor } = c.var.line;
  const price = isFree || outcome === 'BUDGET_SPENT' ? 0 : 1 + cost;
  const purse = pay(payer, price, actor === 'person', c.env);
  c.res.headers.append('RateLimit-Policy', policyOf(purse));
  c.res.headers.append('RateLimit', leftOf(purse));
};

function overdrawn(c: Visit, seconds: number): void {
  c.res = refuse(c, {
    status: 429,
    code: 'BUDGET_SPENT',
    message: `More was asked from here within a minute than may be. Nothing was done. Ask again in ${seconds} seconds.`,
    details: { retryAfter: seconds },
    headers: { 'Retry-After': String(seconds) },
  });
  secure(c.res);
}

/** Compressed bodies are refused, so that a small body cannot become a large one. */
export const uncompressed: Step = async (c, next) => {
  const encoding = c.req.header('content-encoding') ?? 'identity';
  if (encoding.toLowerCase() === 'identity') return next();
  return refuse(c, {
    status: 415,
    code: 'UNSUPPORTED_MEDIA_TYPE',
    message: 'Send the body uncompressed; Content-Encoding is not accepted here.',
    headers: { 'Accept-Encoding': 'identity' },
  });
};

const bodyOf = (maxSize: number): Step =>
  bodyLimit({
    maxSize,
    onError: (c) =>
      refuse(c, {
        status: 413,
        code: 'BODY_TOO_LARGE',
        message: `A request body may have ${maxSize} bytes; this one has more.`,
      }),
  });
const small = bodyOf(limits.bodyBytes);
const whole = bodyOf(limits.fileBytes);

/** A report is filled in one form, and its texts alone may be longer than anything else that is sent. Files have a step of their own. */
export const smallBody: Step = (c, next) => {
  const [, isFile] = /^\/app\/bao-cao\/[\w-]+(\/nhap(?:\/ghi)?)?$/.exec(c.req.path) ?? [null, null];
  if (isFile) return next();
  return isFile === undefined ? whole(c, next) : small(c, next);
};

const jsonType = /^application\/json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/i;
const acceptsJson = /(^|,)\s*(\*\/\*|application\/(\*|json|graphql-response\+json))\s*(;|,|$)/i;

/** A form on another site can send any type but this one without asking first; so can nobody here. */
export const jsonOnly: Step = async (c, next) => {
  if (c.req.method === 'POST' && !jsonType.test(c.req.header('content-type') ?? ''))
    return refuse(c, {
      status: 415,
      code: 'UNSUPPORTED_MEDIA_TYPE',
      message: 'Send GraphQL requests as application/json in UTF-8.',
      headers: { Accept: 'application/json' },
    });
  if (!acceptsJson.test(c.req.header('accept') ?? '*/*'))
    return refuse(c, {
      status: 406,
      code: 'NOT_ACCEPTABLE',
      message: 'Answers here are application/json or application/graphql-response+json.',
    });
  return next();
};

const notUtf8 = (what: string) => ({
  status: 400,
  code: 'NOT_UTF8',
  message: `${what} is not UTF-8, so it cannot be read for certain. Nothing was kept. Send it again as UTF-8.`,
});

/** An address in another encoding would be searched for as something else. */
export const readableAddress: Step = async (c, next) => {
  const { pathname, search } = new URL(c.req.url);
  return hasReadableEscapes(pathname + search) ? next() : refuse(c, notUtf8('This address'));
};

const formType = /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i;

/** What is sent is looked at as bytes, once and before any reader: JSON and forms alike. */
export const readableBody: Step = async (c, next) => {
  const type = c.req.header('content-type') ?? '';
  const isForm = formType.test(type);
  if (c.req.method !== 'POST' || !(isForm || /^application\/json\b/i.test(type))) return next();
  const charset = /;\s*charset\s*=\s*"?([\w-]+)/i.exec(type)?.[1] ?? 'utf-8';
  if (isForm && !/^utf-?8$/i.test(charset))
    return refuse(c, {
      status: 415,
      code: 'UNSUPPORTED_MEDIA_TYPE',
      message: 'Send forms in UTF-8.',
    });
  const bytes = c.var.bytes ?? new Uint8Array(await c.req.raw.arrayBuffer());
  if (bytes !== c.var.bytes) c.req.raw = new Request(c.req.raw, { body: bytes });
  if (!isReadable(bytes, type)) return refuse(c, notUtf8('What was sent'));
  if (!isForm) c.set('text', textOf(bytes)!);
  return next();
};

function isReadable(bytes: Uint8Array, type: string): boolean {
  const boundary = /^multipart\/form-data.*;\s*boundary="?([^";]+)/i.exec(type)?.[1];
  if (boundary !== undefined) return hasReadableParts(bytes, boundary);
  const text = textOf(bytes);
  return text !== null && (!/^application\/x-www-form/i.test(type) || hasReadableEscapes(text));
}

/** A read by GET carries its variables as text in the address. */
export const readableVariables: Step = async (c, next) => {
  const [variables, extensions] = [c.req.query('variables'), c.req.query('extensions')];
  if ([variables, extensions].every(isJson)) return next();
  return refuse(c, {
    status: 400,
    code: 'BAD_REQUEST',
    message: 'The parameters "variables" and "extensions" must be JSON.',
  });
};

function isJson(text: string | undefined): boolean {
  try {
    JSON.parse(text || '{}');
    return true;
  } catch {
    return false;
  }
}
