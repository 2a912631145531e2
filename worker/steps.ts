// The steps every request takes before and after its route, each one thought.
import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { stopwatch } from './context.ts';
import type { Door } from './door.ts';
import { envFrom } from './env.ts';
import { crossOriginHeaders, securityHeaders } from './headers.ts';
import { limits } from './limits.ts';
import { newLine, writeLine } from './log.ts';
import { refuse } from './refusals.ts';

type Step = MiddlewareHandler<Door>;

export const logged: Step = async (c, next) => {
  const elapsed = stopwatch();
  const line = newLine(crypto.randomUUID());
  c.set('line', line);
  await next();
  c.res.headers.set('X-Request-Id', line.requestId);
  writeLine(line, c.req.method, c.res.status, elapsed());
};

export const secured: Step = async (c, next) => {
  await next();
  for (const [name, value] of Object.entries(securityHeaders))
    if (!c.res.headers.has(name)) c.res.headers.set(name, value);
  // An answer that is meant for frames says so by an empty word: there is no value that allows them.
  if (c.res.headers.get('X-Frame-Options') === '') c.res.headers.delete('X-Frame-Options');
};

export const readableElsewhere: Step = async (c, next) => {
  const headers = crossOriginHeaders(c.req.raw, envFrom(c.env));
  await next();
  for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value);
};

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

export const smallBody: Step = bodyLimit({
  maxSize: limits.bodyBytes,
  onError: (c) =>
    refuse(c, {
      status: 413,
      code: 'BODY_TOO_LARGE',
      message: `A request body may have ${limits.bodyBytes} bytes; this one has more.`,
    }),
});

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
