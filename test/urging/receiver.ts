// A receiver of notices on this machine: it answers as it is told to, and remembers all it was sent.
import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Received {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}
/** What it does with one request: answers, keeps silent until the sender gives up, or breaks off after it took it. */
type Mood =
  | { readonly status: number; readonly body?: string; readonly location?: string }
  | 'silence'
  | 'reset';

export interface Receiver {
  readonly url: string;
  readonly received: Received[];
  mood: (request: Received) => Mood;
  close(): Promise<void>;
}

export async function startReceiver(): Promise<Receiver> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (text: string) => {
      body += text;
    });
    request.on('end', () => {
      const one = { path: request.url!, headers: request.headers, body };
      received.push(one);
      const mood = receiver.mood(one);
      if (mood === 'silence') return;
      if (mood === 'reset') return void request.socket.destroy();
      response.writeHead(mood.status, {
        'content-type': 'application/json',
        ...(mood.location ? { location: mood.location } : {}),
      });
      response.end(mood.body ?? '{}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const receiver: Receiver = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    mood: () => ({ status: 200 }),
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return receiver;
}

/** The check as a receiver writes it, from the documentation alone. */
export const isSignedBy = (secret: string, { headers, body }: Received): boolean =>
  headers['ledger-signature'] ===
  `v1=${createHmac('sha256', secret).update(`${headers['ledger-timestamp']}.${body}`).digest('hex')}`;
