// Stands between a worker and its database and misbehaves as told, request by request.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Each fault, and whether the database gets to see the request. */
export const faults = {
  pass: { delivers: true },
  delay: { delivers: true },
  'delivered twice, first answer': { delivers: true },
  'delivered twice, second answer': { delivers: true },
  'reset before sending': { delivers: false },
  'silence, not delivered': { delivers: false },
  '503': { delivers: false },
  '429': { delivers: false },
  'stream expired': { delivers: false },
  busy: { delivers: false },
  'garbage, not delivered': { delivers: false },
  'reset after delivery': { delivers: true },
  'reset after commit': { delivers: true },
  'silence after commit': { delivers: true },
  '503 after commit': { delivers: true },
  'truncated JSON': { delivers: true },
  'cut off half-way': { delivers: true },
  'garbage after commit': { delivers: true },
} as const;
export type Fault = keyof typeof faults;

export interface Between {
  readonly url: string;
  /** What each request carried, in order. */
  readonly requests: readonly string[];
  /** The next request is number 0 again, and the nth meets the nth fault. */
  plan(script: Readonly<Record<number, Fault>>): void;
  /** Everything delivered has been worked off. */
  quiet(): Promise<void>;
  close(): Promise<void>;
}

type Answer = { status: number; text: string };

export async function startProxy(target: string): Promise<Between> {
  let script: Readonly<Record<number, Fault>> = {};
  let requests: string[] = [];
  const underWay = new Set<Promise<unknown>>();

  const deliver = (request: IncomingMessage, body: string): Promise<Answer> => {
    const sent = fetch(target + request.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: request.headers.authorization ?? '',
      },
      body,
    }).then(async (r) => ({ status: r.status, text: await r.text() }));
    const done = sent.catch(() => {}).finally(() => underWay.delete(done));
    underWay.add(done);
    return sent;
  };

  const server = createServer((request, response) => {
    const at = requests.push('') - 1;
    const fault = script[at] ?? 'pass';
    if (fault === 'reset before sending') return void request.socket.resetAndDestroy();
    const mine = requests;
    void read(request)
      .then((body) => {
        mine[at] = body;
        return misbehave[fault](request, response, body);
      })
      .catch(() => response.destroy());
  });

  type Way = (request: IncomingMessage, response: ServerResponse, body: string) => unknown;
  const answering =
    (ms = 0): Way =>
    async (request, response, body) => {
      if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
      end(response, await deliver(request, body));
    };
  const instead =
    (status: number, text: string, delivers = false): Way =>
    async (request, response, body) => {
      if (delivers) await deliver(request, body);
      end(response, { status, text });
    };
  const misbehave: Readonly<Record<Fault, Way>> = {
    pass: answering(),
    delay: answering(150),
    'delivered twice, first answer': async (request, response, body) => {
      const first = await deliver(request, body);
      await deliver(request, body);
      end(response, first);
    },
    'delivered twice, second answer': async (request, response, body) => {
      await deliver(request, body);
      end(response, await deliver(request, body));
    },
    'reset before sending': () => {},
    'silence, not delivered': () => {},
    '503': instead(503, 'upstream connect error'),
    '429': instead(429, '{"message":"too many requests","code":"RATE_LIMITED"}'),
    'stream expired': instead(
      400,
      '{"message":"The stream has expired due to inactivity","code":"STREAM_EXPIRED"}',
    ),
    busy: (_request, response, body) => end(response, { status: 200, text: busyAnswer(body) }),
    'garbage, not delivered': instead(200, '<html><body>Welcome to the hotel network</body></html>'),
    'reset after delivery': (request, response, body) => {
      void deliver(request, body).catch(() => {});
      setTimeout(() => response.socket?.resetAndDestroy(), 1);
    },
    'reset after commit': async (request, response, body) => {
      await deliver(request, body);
      response.socket?.resetAndDestroy();
    },
    'silence after commit': (request, _response, body) => deliver(request, body),
    '503 after commit': instead(503, 'upstream timed out', true),
    'truncated JSON': async (request, response, body) => {
      const { status, text } = await deliver(request, body);
      end(response, { status, text: text.slice(0, text.length / 2) });
    },
    'cut off half-way': async (request, response, body) => {
      const { status, text } = await deliver(request, body);
      response.writeHead(status, {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(text),
      });
      response.write(text.slice(0, text.length / 2), () => response.socket?.resetAndDestroy());
    },
    'garbage after commit': instead(200, '{"baton":null,"results":"none"}', true),
  };

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get requests() {
      return requests;
    },
    plan(next) {
      script = next;
      requests = [];
    },
    async quiet() {
      while (underWay.size > 0) await Promise.all(underWay);
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const end = (response: ServerResponse, { status, text }: Answer): void => {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(text);
};

/** What the server says when it could not begin: every request of the pipeline fails, nothing is done. */
const busyAnswer = (body: string): string => {
  const busy = { type: 'error', error: { message: 'SQLite error: database is locked', code: 'SQLITE_BUSY' } };
  const { requests } = JSON.parse(body) as { requests: unknown[] };
  return JSON.stringify({ baton: null, base_url: null, results: requests.map(() => busy) });
};

async function read(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const part of request.setEncoding('utf8')) text += part;
  return text;
}
