// What is looked at once a deployment stands: that this very version answers, reads its database, and says what it said before.
import { setTimeout as pause } from 'node:timers/promises';

export interface Look {
  readonly what: string;
  /** What is wrong; null where it is well. */
  readonly fault: string | null;
}

interface Standing {
  /** Where it is asked. */
  readonly at: string;
  /** What its pages must name as their own place. */
  readonly origin: string;
  readonly version: string;
  /** A deployment takes some seconds to be everywhere. */
  readonly patienceMs: number;
}

const question =
  '{ directives(first: 1) { nodes { symbol tasks(first: 1) { totalCount } } } indicators(first: 20) { nodes { observations(first: 1) { nodes { citationId } } } } }';
interface Answer {
  readonly data?: {
    readonly directives: {
      readonly nodes: readonly { readonly symbol: string; readonly tasks: { readonly totalCount: number } }[];
    };
    readonly indicators: {
      readonly nodes: readonly {
        readonly observations: { readonly nodes: readonly { readonly citationId: string | null }[] };
      }[];
    };
  };
}

export async function smokeTest({ at, origin, version, patienceMs }: Standing): Promise<Look[]> {
  const ask = (path: string, init: RequestInit = {}) =>
    fetch(new URL(path, at), { redirect: 'manual', signal: AbortSignal.timeout(15_000), ...init });
  const looks: Look[] = [];
  const look = async (what: string, work: () => Promise<string | null>) => {
    const fault = await work().catch((error: Error) => `it was not answered (${error.message})`);
    looks.push({ what, fault });
  };

  await look(`this version (${version.slice(0, 12)}) answers`, async () => {
    const until = performance.now() + patienceMs;
    for (let waitMs = 250; ; waitMs = Math.min(waitMs * 2, 4_000)) {
      const answered = await ask('/healthz').then(
        async (answer) => (answer.ok ? ((await answer.json()) as { version?: string }) : answer.status),
        (error: Error) => error.message,
      );
      if (typeof answered === 'object' && answered.version === version) return null;
      if (performance.now() + waitMs > until)
        return typeof answered === 'object'
          ? `${answered.version ?? 'a version that does not say its name'} answers in its place`
          : `it answers ${answered}`;
      await pause(waitMs);
    }
  });
  await look('it can do its work', async () => {
    const answer = await ask('/readyz');
    return answer.ok ? null : `it says ${answer.status} ${codeIn(await answer.text())}`;
  });
  await look('the first page', async () => {
    const answer = await ask('/vi', { headers: { accept: 'text/html' } });
    if (!answer.ok) return `it says ${answer.status}`;
    const place = /<link rel="canonical" href="([^"]+)"/.exec(await answer.text())?.[1];
    return place?.startsWith(`${origin}/`) ? null : `it says that it stands at ${place}, not at ${origin}`;
  });
  let citation: string | undefined;
  await look('a question', async () => {
    const answer = await ask('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: question }),
    });
    const text = await answer.text();
    const { data } = answer.ok ? (JSON.parse(text) as Answer) : {};
    if (!data) return `it says ${answer.status} ${codeIn(text)}`;
    citation = data.indicators.nodes
      .flatMap(({ observations }) => observations.nodes)
      .find(({ citationId }) => citationId)?.citationId as string | undefined;
    const tasks = data.directives.nodes[0]?.tasks.totalCount ?? 0;
    return tasks > 0 ? null : 'no directive has a task: the shipped facts are not loaded';
  });
  await look('a citation', async () => {
    if (citation === undefined) return 'no figure has one';
    const answer = await ask(`/c/${citation}.json`);
    if (!answer.ok) return `${citation} says ${answer.status} ${codeIn(await answer.text())}`;
    const hash = await crypto.subtle.digest('SHA-256', await answer.arrayBuffer());
    const tag = answer.headers.get('etag')?.replace(/^W\/|"/g, '');
    return Buffer.from(hash).toString('hex') === tag ? null : `${citation} has other bytes than its tag says`;
  });
  return looks;
}

const codeIn = (text: string): string => /"code":"(\w+)"/.exec(text)?.[1] ?? '';
