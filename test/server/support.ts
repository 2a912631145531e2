// A server on a fresh file for each test file, and the plainest way to speak Hrana to it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Client, type Config, createClient } from '@libsql/client';
import { afterAll, beforeAll } from 'vitest';
import type { EngineName } from '../../db/server/engine.ts';
import { type RunningServer, type ServerOptions, startServer } from '../../db/server/server.ts';

/** The same contract holds on either engine: run these tests with SERVER_ENGINE=node for the other one. */
export const engine: EngineName = process.env.SERVER_ENGINE === 'node' ? 'node' : 'libsql';

export type Answer = { status: number; text: string; body: Reply };

// biome-ignore lint/suspicious/noExplicitAny: what a server answers is read freely in tests
type Reply = any;
type Raw = Record<string, unknown>;

export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'server-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function useServer(options: Partial<ServerOptions> = {}) {
  const folder = freshFolder();
  const clients: Client[] = [];
  const it = {
    url: '',
    file: join(folder, 'test.db'),
    server: undefined as unknown as RunningServer,
    client(config: Partial<Config> = {}): Client {
      const client = createClient({ ...it.server.config, ...config });
      clients.push(client);
      return client;
    },
    post: (path: string, body: unknown, headers: Record<string, string> = {}) =>
      post(it.url + path, body, { authorization: `Bearer ${it.server.authToken}`, ...headers }),
    /** Runs requests on a stream; a new one without a baton. */
    pipeline: (requests: Raw[], baton: string | null = null) => it.post('/v3/pipeline', { baton, requests }),
    /** One statement on a stream of its own: its result, or its error. */
    async run(sql: string, args: unknown[] = []) {
      const { body } = await it.pipeline([execute(sql, args), { type: 'close' }]);
      const [first] = body.results;
      return first.type === 'ok' ? first.response.result : first.error;
    },
  };
  beforeAll(async () => {
    it.server = await startServer({ file: it.file, engine, ...options });
    it.url = it.server.url;
  });
  afterAll(async () => {
    for (const client of clients) client.close();
    await it.server.close();
  });
  return it;
}

export const execute = (sql: string, args: unknown[] = []): Raw => ({ type: 'execute', stmt: { sql, args } });

export const batch = (...steps: (string | [string, unknown])[]): Raw => ({
  type: 'batch',
  batch: {
    steps: steps.map((step) =>
      typeof step === 'string' ? { stmt: { sql: step } } : { stmt: { sql: step[0] }, condition: step[1] },
    ),
  },
});

export const text = (value: string) => ({ type: 'text', value });
export const integer = (value: number | bigint) => ({ type: 'integer', value: String(value) });

async function post(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type') === 'application/json';
  return { status: response.status, text, body: isJson ? JSON.parse(text) : undefined };
}
