// Requests at a fixed rate, whether or not what came before is answered. How long one took is counted from the moment at which it was to
// be sent, so that whoever had to wait to ask is not left out; beside it stands how long the answer itself was on its way.
import { Connection, type Sent } from './client.ts';

export interface Answered {
  readonly n: number;
  /** 0: the line broke. */
  readonly status: number;
  readonly code: string | null;
  readonly body: string;
  readonly ms: number;
  readonly ownMs: number;
  /** When it was to be sent, from the beginning. */
  readonly dueMs: number;
}

interface Load {
  readonly perSecond: number;
  readonly seconds: number;
  readonly next: (n: number) => Sent;
}

/** More than so many lines at once are not opened: what is due then waits, and its waiting counts. */
const mostLines = 1_200;

export async function openLoop(url: string, { perSecond, seconds, next }: Load): Promise<Answered[]> {
  const idle: Connection[] = [];
  const lines = new Set<Connection>();
  const found: Answered[] = [];
  const due: number[] = [];
  const total = Math.round(perSecond * seconds);
  const begun = performance.now();
  const running = new Set<Promise<void>>();

  const send = async (n: number): Promise<void> => {
    const line = idle.pop() ?? new Connection(url);
    lines.add(line);
    const dueMs = (n / perSecond) * 1_000;
    const asked = performance.now();
    const noted = (status: number, body: string) => {
      const now = performance.now();
      const code = status === 200 ? null : (/"code":"(\w+)"/.exec(body)?.[1] ?? null);
      found.push({ n, status, code, body, dueMs, ms: now - begun - dueMs, ownMs: now - asked });
    };
    try {
      const { status, body } = await line.ask(next(n));
      noted(status, body.toString());
      idle.push(line);
    } catch {
      noted(0, '');
      lines.delete(line);
      line.close();
    }
  };
  const begin = () => {
    while (due.length > 0 && running.size < mostLines) {
      const one = send(due.shift()!).finally(() => {
        running.delete(one);
        begin();
      });
      running.add(one);
    }
  };
  for (let n = 0; n < total; ) {
    const now = ((performance.now() - begun) / 1_000) * perSecond;
    while (n < total && n <= now) due.push(n++);
    begin();
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  while (running.size > 0 || due.length > 0) await Promise.race([...running]);
  for (const line of lines) line.close();
  return found;
}

const refusals = new Set([429, 503]);
export const isRefused = ({ status }: Answered): boolean => refusals.has(status);

/** The figure below which so many of a hundred lie. */
export function percentile(figures: readonly number[], of: number): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * of) / 100))] ?? Number.NaN;
}

/** Bodies that have no address yet, each for one change. */
export async function bodiesAt(url: string): Promise<string[]> {
  const query = '{ a: agencies(first: 100) { nodes { id } } b: agencies(last: 100) { nodes { id } } }';
  const answer = await fetch(`${url}/graphql?query=${encodeURIComponent(query)}`);
  const { data } = (await answer.json()) as { data: Record<string, { nodes: { id: string }[] }> };
  return [...new Set(Object.values(data).flatMap(({ nodes }) => nodes.map(({ id }) => id)))];
}

/** A question that nobody has asked before, so that no kept answer does for it; one in ten is a change, while there are bodies for it. */
export const asked =
  (token: string, bodies: string[], round: string) =>
  (n: number): Sent => {
    const headers = { 'content-type': 'application/json' };
    if (n % 10 === 5)
      return {
        method: 'POST',
        path: '/graphql',
        headers: { ...headers, authorization: `Bearer ${token}` },
        body: JSON.stringify({
          query: `mutation { setContact(agency: "${bodies.pop() ?? 'none'}", channel: MAIL, destination: "vanthu@l${round}${n}.example", key: "${keyOf(round, n)}") { __typename ... on Refusal { message } } }`,
        }),
      };
    return {
      method: 'POST',
      path: '/graphql',
      headers,
      body: JSON.stringify({
        query: `{ directive(symbol: "20-CT/TW") { tasks(first: ${5 + (n % 13)}) { totalCount nodes { a${round}${n}: code text } } } }`,
      }),
    };
  };

const keyOf = (round: string, n: number): string => `load-${round}-${n}`;

/** The keys of the changes that were acknowledged. */
export const acknowledged = (answers: readonly Answered[], round: string): string[] =>
  answers
    .filter(({ status, body }) => status === 200 && /"setContact":\{"__typename":"Contact"/.test(body))
    .map(({ n }) => keyOf(round, n));
