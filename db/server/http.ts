// Which address means what, and how it is answered.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { jsonOf } from './body.ts';
import { cursor } from './cursor.ts';
import { checkIsJson, type Doorkeeper } from './door.ts';
import { ProtocolError, wireError } from './errors.ts';
import type { Pipeline } from './pipeline.ts';
import type { Streams } from './streams.ts';

const HELLO = 'Hello, this is HTTP API v2 (Hrana over HTTP)';

const pages: Record<string, string> = {
  '/': HELLO,
  '/v2': HELLO,
  '/v3': HELLO,
  '/health': 'ok',
  '/version': 'hrana 3 over http, json',
};

type Post = { type: string; run: (body: unknown) => Promise<string[]> };
type House = { posts: Record<string, Post>; door: Doorkeeper; refused: WeakSet<object>; isLeaving: boolean };

export type HranaServer = {
  http: Server;
  /** From now on every new request is sent away; those under way are still answered. */
  leave(): void;
};

export function hranaServer(streams: Streams, pipeline: Pipeline, door: Doorkeeper): HranaServer {
  const posts: Record<string, Post> = {
    '/v2/pipeline': { type: 'application/json', run: (body) => pipeline(body, 2) },
    '/v3/pipeline': { type: 'application/json', run: (body) => pipeline(body, 3) },
    '/v3/cursor': { type: 'text/plain', run: (body) => cursor(streams, body) },
  };
  const house: House = { posts, door, refused: new WeakSet(), isLeaving: false };
  const http = createServer({ connectionsCheckingInterval: 5_000 }, (request, response) => {
    answer(house, request, response).catch((error: unknown) => refuse(house, request, response, error));
  });
  // Far longer than any client's pause, so that a kept connection is never closed under a request.
  http.keepAliveTimeout = 75_000;
  http.headersTimeout = 10_000;
  http.requestTimeout = 30_000;
  http.maxConnections = 2_000;
  return {
    http,
    leave() {
      house.isLeaving = true;
    },
  };
}

// Whoever was refused once gets no further on the same line: what follows there may have been another's words.
function doorFor({ door, refused }: House, request: IncomingMessage): Doorkeeper {
  const once = (check: (request: IncomingMessage) => void) => () => {
    try {
      if (refused.has(request.socket)) throw new ProtocolError('This line was refused.', 'REFUSED', 403);
      check(request);
    } catch (error) {
      refused.add(request.socket);
      throw error;
    }
  };
  return { checkSender: once(door.checkSender), checkSecret: once(door.checkSecret) };
}

async function answer(house: House, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { posts } = house;
  const door = doorFor(house, request);
  door.checkSender(request);
  const path = (request.url ?? '/').replace(/\?.*$/s, '').replace(/(?<=.)\/$/, '');
  const { method } = request;
  if (path === '/health' && method === 'GET') return send(house, response, 200, 'text/plain', ['ok']);
  door.checkSecret(request);
  if (house.isLeaving) throw new ProtocolError('The server is stopping.', 'STOPPING', 503);
  const post = Object.hasOwn(posts, path) ? posts[path] : undefined;
  if (post && method === 'POST') {
    checkIsJson(request);
    return send(house, response, 200, post.type, await post.run(await jsonOf(request)));
  }
  const page = Object.hasOwn(pages, path) ? pages[path] : undefined;
  if (page !== undefined && method === 'GET') return send(house, response, 200, 'text/plain', [page]);
  if (post || page !== undefined) throw new ProtocolError('Method not allowed', 'METHOD_NOT_ALLOWED', 405);
  throw new ProtocolError('Not found', 'NOT_FOUND', 404);
}

const AT_THE_DOOR = new Set([401, 403, 421]);
const CHUNK = 1024 * 1024;

async function send(
  { isLeaving }: House,
  response: ServerResponse,
  status: number,
  type: string,
  parts: string[],
): Promise<void> {
  response.statusCode = status;
  response.setHeader('content-type', type);
  response.setHeader('x-content-type-options', 'nosniff');
  if (isLeaving) response.setHeader('connection', 'close');
  let pending = '';
  for (const part of parts) {
    pending += part;
    if (pending.length < CHUNK) continue;
    if (response.destroyed) return;
    if (!response.write(pending)) await drained(response);
    pending = '';
  }
  response.end(pending);
}

const drained = (response: ServerResponse) =>
  new Promise<void>((resolve) => {
    response.once('drain', resolve);
    response.once('close', resolve);
  });

function refuse(house: House, request: IncomingMessage, response: ServerResponse, error: unknown): void {
  if (response.headersSent || response.destroyed) return void response.destroy();
  const known = error instanceof ProtocolError;
  if (!known) console.error(error);
  const told = known ? error : new ProtocolError('The server failed on this request', 'INTERNAL_ERROR', 500);
  // What was not read is not waited for, and cannot be taken for the next request; nor does who was not let in go on.
  if (!request.complete || AT_THE_DOOR.has(told.status)) response.setHeader('connection', 'close');
  void send(house, response, told.status, 'application/json', [wireError(told)]);
}
