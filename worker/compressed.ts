// What is sent is packed for whoever can unpack it: a page of 80 kB is 13 kB on a weak line.
import type { MiddlewareHandler } from 'hono';
import { sessionCookie } from './cookies.ts';
import type { Door } from './door.ts';

/** Below this the packing weighs as much as it saves. */
const leastBytes = 1_024;

/** What is text inside. Workbooks, Word files and pictures of points are packed already. */
const packable = /^(?:text\/|image\/svg\+xml|application\/(?:[\w.-]+\+)?(?:json|xml|javascript)\b)/i;

/**
 * Whether gzip is wanted (RFC 9110, 12.5.3): named, or meant by `*`, and at least as welcome as the bytes as they are.
 * What cannot be read asks for nothing.
 */
export function wantsGzip(header: string | null | undefined): boolean {
  const weights = new Map<string, number>();
  for (const part of (header ?? '').toLowerCase().split(',')) {
    const [, coding, q] = /^\s*([\w!#$%&'*+.^`|~-]+)\s*(?:;\s*q\s*=\s*([\d.]+)\s*)?$/.exec(part) ?? [];
    if (coding === undefined) continue;
    const weight = q === undefined ? 1 : /^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/.test(q) ? Number(q) : 0;
    weights.set(coding, weight);
  }
  const gzip = weights.get('gzip') ?? weights.get('x-gzip') ?? weights.get('*') ?? 0;
  return gzip > 0 && gzip >= (weights.get('identity') ?? 0);
}

/**
 * The length of a packed answer tells how much of it repeats itself. Where an answer holds what only one session may know, a page
 * of somebody else could make the browser ask with words of its own and measure; such requests are answered unpacked. Programs
 * that send a token, and nobody's requests, cannot be made to ask.
 */
function mayBeMeasured(request: Request): boolean {
  if (sessionCookie(request) === null) return false;
  return !['same-origin', 'none'].includes(request.headers.get('sec-fetch-site') ?? '');
}

/** Outside of all that makes an answer: whoever makes a new one of a packed one, with the runtime's own reading of its headers, packs it twice. */
export const compressed: MiddlewareHandler<Door> = async (c, next) => {
  await next();
  const { res } = c;
  // Also of what was not packed, and of "not changed": a cache must not give one reader's bytes to another.
  res.headers.append('Vary', 'Accept-Encoding');
  if (res.body === null || res.headers.has('Content-Encoding')) return;
  if (!packable.test(res.headers.get('Content-Type') ?? '')) return;
  if (!wantsGzip(c.req.header('accept-encoding')) || mayBeMeasured(c.req.raw)) return;

  const { whole, stream } = await looked(res.body);
  const headers = new Headers(res.headers);
  if (whole === null) {
    headers.set('Content-Encoding', 'gzip');
    headers.delete('Content-Length');
    // The packed bytes are not those that a strong tag vouches for.
    const tag = headers.get('ETag');
    if (tag?.startsWith('"')) headers.set('ETag', `W/${tag}`);
  }
  const isHead = c.req.raw.method === 'HEAD';
  if (isHead) await stream?.cancel();
  const packed = isHead ? null : (whole ?? stream!.pipeThrough(gzip()));
  // Hono lays the headers of the answer before over those of the new one.
  c.res = undefined;
  c.res = new Response(packed, { status: res.status, headers, encodeBody: 'manual' });
};

const gzip = () =>
  new CompressionStream('gzip') as unknown as ReadableWritablePair<Uint8Array<ArrayBuffer>, Uint8Array>;

/** A body, and the whole of it where it ends before it is worth packing; no more is read than that takes. */
async function looked(body: ReadableStream<Uint8Array>) {
  const reader = body.getReader();
  const first: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  let isDone = false;
  while (bytes < leastBytes && !isDone) {
    const { value, done } = await reader.read();
    isDone = done;
    if (value) first.push(value as Uint8Array<ArrayBuffer>);
    bytes += value?.length ?? 0;
  }
  if (isDone && bytes < leastBytes) return { whole: await new Blob(first).arrayBuffer(), stream: null };
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      for (const part of first) controller.enqueue(part);
      if (isDone) controller.close();
    },
    async pull(controller) {
      const { value, done } = await reader.read();
      if (done) controller.close();
      else controller.enqueue(value as Uint8Array<ArrayBuffer>);
    },
    cancel: (reason) => reader.cancel(reason),
  });
  return { whole: null, stream };
}
