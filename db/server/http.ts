// The door: which address means what, who may come in, and how big a request may be.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { cursor } from './cursor.ts';
import { ProtocolError, wireError } from './errors.ts';
import type { Pipeline } from './pipeline.ts';
import { comparerOf } from './secret.ts';
import type { Streams } from './streams.ts';

const LARGEST_BODY = 32 * 1024 * 1024;
const HELLO = 'Hello, this is HTTP API v2 (Hrana over HTTP)';

const pages: Record<string, string> = {
  '/': HELLO,
  '/v2': HELLO,
  '/v3': HELLO,
  '/health': 'ok',
  '/version': 'hrana 3 over http, json',
};

type Post = { type: string; run: (body: unknown) => Promise<string[]> };
type Door = { posts: Record<string, Post>; mayEnter: (request: IncomingMessage) => boolean };

export function hranaServer(streams: Streams, pipeline: Pipeline, authToken: string): Server {
  const posts: Record<string, Post> = {
    '/v2/pipeline': { type: 'application/json', run: (body) => pipeline(body, 2) },
    '/v3/pipeline': { type: 'application/json', run: (body) => pipeline(body, 3) },
    '/v3/cursor': { type: 'text/plain', run: (body) => cursor(streams, body) },
  };
  const door = { posts, mayEnter: doorkeeper(authToken) };
  const server = createServer((request, response) => {
    answer(door, request, response).catch((error: unknown) => refuse(response, error));
  });
  // Far longer than any client's pause, so that a kept connection is never closed under a request.
  server.keepAliveTimeout = 75_000;
  return server;
}

async function answer(
  { posts, mayEnter }: Door,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = (request.url ?? '/').replace(/\?.*$/s, '').replace(/(?<=.)\/$/, '');
  if (path === '/health') return send(response, 200, 'text/plain', ['ok']);
  if (!mayEnter(request)) {
    throw new ProtocolError('Authentication failed: send the right bearer token.', 'AUTH_INVALID', 401);
  }
  const post = Object.hasOwn(posts, path) ? posts[path] : undefined;
  if (post && request.method === 'POST') {
    return send(response, 200, post.type, await post.run(parse(await readBody(request))));
  }
  const page = Object.hasOwn(pages, path) ? pages[path] : undefined;
  if (page !== undefined && request.method === 'GET') return send(response, 200, 'text/plain', [page]);
  if (post || page !== undefined) throw new ProtocolError('Method not allowed', 'METHOD_NOT_ALLOWED', 405);
  throw new ProtocolError('Not found', 'NOT_FOUND', 404);
}

function doorkeeper(token: string): (request: IncomingMessage) => boolean {
  const isSecret = comparerOf(token);
  return ({ headers }) => {
    const given = /^bearer (.+)$/i.exec(headers.authorization ?? '')?.[1];
    return given !== undefined && isSecret(given);
  };
}

function readBody(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let size = 0;
    request.on('data', (part: Buffer) => {
      size += part.length;
      if (size <= LARGEST_BODY) parts.push(part);
      else reject(new ProtocolError('The request is larger than 32 MB', 'REQUEST_TOO_LARGE', 413));
    });
    request.on('end', () => resolve(Buffer.concat(parts).toString('utf8')));
    request.on('error', reject);
    request.on('close', () => {
      if (!request.complete) reject(new ProtocolError('The request was cut short'));
    });
  });
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch (error) {
    throw new ProtocolError(`Cannot deserialize client message from JSON: ${(error as Error).message}`);
  }
}

const CHUNK = 1024 * 1024;

async function send(response: ServerResponse, status: number, type: string, parts: string[]): Promise<void> {
  response.statusCode = status;
  response.setHeader('content-type', type);
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

function refuse(response: ServerResponse, error: unknown): void {
  if (response.headersSent || response.destroyed) return void response.destroy();
  const known = error instanceof ProtocolError;
  if (!known) console.error(error);
  const told = known ? error : new ProtocolError('The server failed on this request', 'INTERNAL_ERROR', 500);
  if (told.status === 413) response.setHeader('connection', 'close');
  void send(response, told.status, 'application/json', [wireError(told)]);
}
