// Requests one after another on many connections, over bare sockets: what the one who asks costs is small, and the same for all.
import { connect, type Socket } from 'node:net';

export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}
export interface Got {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

const bytesOf = (host: string, { method, path, headers = {}, body }: Sent): string =>
  [
    `${method} ${path} HTTP/1.1`,
    `host: ${host}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    ...(body === undefined ? [] : [`content-length: ${Buffer.byteLength(body)}`]),
    '',
    body ?? '',
  ].join('\r\n');

/** One connection: a request, its answer, the next request. */
export class Connection {
  readonly #socket: Socket;
  readonly #host: string;
  #waiting: { resolve: (got: Got) => void; reject: (error: Error) => void } | undefined;
  #read: Buffer = Buffer.alloc(0);
  #isWithoutBody = false;

  constructor(url: string) {
    const { hostname, port, host } = new URL(url);
    this.#host = host;
    this.#socket = connect({ host: hostname, port: Number(port), noDelay: true });
    this.#socket.on('data', (part) => {
      this.#read = this.#read.length === 0 ? part : Buffer.concat([this.#read, part]);
      this.#look();
    });
    const ended = (error?: Error) =>
      this.#waiting?.reject(error ?? new Error('The connection ended before the answer.'));
    this.#socket.on('error', ended).on('close', () => ended());
  }

  ask(sent: Sent): Promise<Got> {
    this.#isWithoutBody = sent.method === 'HEAD';
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
      this.#socket.write(bytesOf(this.#host, sent));
    });
  }

  close(): void {
    this.#waiting = undefined;
    this.#socket.destroy();
  }

  #look(): void {
    const end = this.#read.indexOf('\r\n\r\n');
    if (end < 0 || !this.#waiting) return;
    const [first, ...lines] = this.#read.toString('latin1', 0, end).split('\r\n');
    const status = Number(first!.split(' ')[1]);
    const headers = new Map(
      lines.map((line) => {
        const colon = line.indexOf(':');
        return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const;
      }),
    );
    const found =
      this.#isWithoutBody || status === 304 || status === 204
        ? { body: Buffer.alloc(0), until: end + 4 }
        : headers.get('transfer-encoding') === 'chunked'
          ? chunksIn(this.#read, end + 4)
          : whole(this.#read, end + 4, Number(headers.get('content-length')));
    if (found === null) return;
    const { resolve } = this.#waiting;
    this.#waiting = undefined;
    this.#read = this.#read.subarray(found.until);
    resolve({ status, headers, body: found.body });
  }
}

const whole = (read: Buffer, from: number, length: number) =>
  read.length < from + length ? null : { body: read.subarray(from, from + length), until: from + length };

function chunksIn(read: Buffer, from: number): { body: Buffer; until: number } | null {
  const parts: Buffer[] = [];
  for (let at = from; ; ) {
    const line = read.indexOf('\r\n', at);
    if (line < 0) return null;
    const size = Number.parseInt(read.toString('latin1', at, line), 16);
    if (read.length < line + 2 + size + 2) return null;
    if (size === 0) return { body: Buffer.concat(parts), until: line + 4 };
    parts.push(read.subarray(line + 2, line + 2 + size));
    at = line + 2 + size + 2;
  }
}

export interface Run {
  readonly requests: number;
  readonly perSecond: number;
  /** How long one took, in the middle of all. */
  readonly p50Ms: number;
  readonly bytes: number;
}

/** As many as come in so many milliseconds, or so many; the next request of each connection begins when the last was answered. */
export async function run(
  url: string,
  connections: number,
  until: { readonly ms: number } | { readonly requests: number },
  next: (n: number) => Sent,
  expected: readonly number[] = [200],
): Promise<Run> {
  const all = Array.from({ length: connections }, () => new Connection(url));
  const took: number[] = [];
  let bytes = 0;
  let begun = 0;
  const start = performance.now();
  const isOver = () => ('ms' in until ? performance.now() - start >= until.ms : begun >= until.requests);
  try {
    await Promise.all(
      all.map(async (one) => {
        while (!isOver()) {
          const sent = next(begun++);
          const asked = performance.now();
          const got = await one.ask(sent);
          took.push(performance.now() - asked);
          bytes += got.body.length;
          if (!expected.includes(got.status))
            throw new Error(
              `${sent.method} ${sent.path} answered ${got.status}: ${got.body.toString().slice(0, 300)}`,
            );
        }
      }),
    );
  } finally {
    for (const one of all) one.close();
  }
  const seconds = (performance.now() - start) / 1_000;
  return {
    requests: took.length,
    perSecond: took.length / seconds,
    p50Ms: median(took),
    bytes: bytes / took.length,
  };
}

export const median = (figures: readonly number[]): number =>
  figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN;

/** One request on a connection of its own. */
export async function once(url: string, sent: Sent): Promise<Got> {
  const one = new Connection(url);
  try {
    return await one.ask(sent);
  } finally {
    one.close();
  }
}
