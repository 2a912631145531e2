// Stands between a browser and the product and loses connections as told: before a request arrives, after it did, or in the answer's middle.
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Loss = 'before' | 'after' | 'cut';

export interface Line {
  readonly url: string;
  /** Where it leads, e.g. `http://127.0.0.1:8787`. Asked before that, it hangs up. */
  leadTo(target: string): void;
  /** The next requests to the API meet these, one each. */
  lose(...losses: readonly Loss[]): void;
  readonly lost: readonly Loss[];
  close(): Promise<void>;
}

export async function losingLine(): Promise<Line> {
  let target: URL | undefined;
  const coming: Loss[] = [];
  const lost: Loss[] = [];
  const server = createServer((asked, answered) => {
    const loss = asked.method === 'POST' && asked.url === '/graphql' ? coming.shift() : undefined;
    if (loss) lost.push(loss);
    if (loss === 'before' || !target) return void asked.socket.destroy();
    const { hostname, port } = target;
    const { method, url, headers } = asked;
    const on = request({ hostname, port, method, path: url, headers }, (answer) => {
      if (loss === 'after') {
        answer.resume().once('end', () => asked.socket.destroy());
        return;
      }
      answered.writeHead(answer.statusCode!, answer.headers);
      if (loss === 'cut')
        answer.once('data', (part: Buffer) =>
          answered.write(part.subarray(0, 9), () => asked.socket.destroy()),
        );
      else answer.pipe(answered);
    });
    on.once('error', () => asked.socket.destroy());
    asked.pipe(on);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    leadTo: (there) => {
      target = new URL(there);
    },
    lose: (...losses) => coming.push(...losses),
    lost,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
