// Deaths of what the product is made of, by the signals that the system itself would send; only processes that a test started.
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startServer } from '../../db/server/server.ts';
import { descendantsOf, type Process, stillRunning } from './processes.ts';
import { type Product, Starting, startProduct } from './running.ts';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const until = async (isSo: () => boolean | Promise<boolean>) => {
  while (!(await isSo())) await pause(20);
};
const answers = async (product: Product) => {
  try {
    return (await product.fetch('/readyz', { signal: AbortSignal.timeout(2_000) })).status === 200;
  } catch {
    return false;
  }
};

const runtime = (p: Process) => /workerd.* serve /.test(p.command);
const database = (p: Process) => p.command.includes('db/server/main.ts');

/** Kills the part as soon as there is one that was not killed before; answers its pid. */
async function killNext(product: Product, isIt: (p: Process) => boolean, killed: number[]): Promise<void> {
  for (;;) {
    const next = (await descendantsOf(product.pid)).find(
      (p) => isIt(p) && !p.state.startsWith('Z') && !killed.includes(p.pid),
    );
    if (next) {
      process.kill(next.pid, 'SIGKILL');
      killed.push(next.pid);
      return;
    }
    if ((await stillRunning([product.pid])).length === 0) return;
    await pause(10);
  }
}

describe('a runtime that dies', () => {
  it('and whose successor dies at once is started again at the same address, each time in one line', async () => {
    const product = await startProduct();
    const killed: number[] = [];
    for (let time = 0; time < 3; time++) await killNext(product, runtime, killed);
    await until(() => answers(product));
    expect(product.output.match(/^The runtime of the worker .*$/gm)).toHaveLength(3);
    expect(product.output).toContain('The runtime of the worker ended (SIGKILL); starting it again.');
    expect((await descendantsOf(product.pid)).filter(runtime)).toHaveLength(1);
    expect(await product.stop()).toBe(0);
  });

  it('that only hangs is ended and started again', async () => {
    const product = await startProduct();
    const [hanging] = (await descendantsOf(product.pid)).filter(runtime);
    process.kill(hanging!.pid, 'SIGSTOP');
    await until(() => product.output.includes('did not answer for 20 seconds; starting it again.'));
    await until(() => answers(product));
    expect(await stillRunning([hanging!.pid])).toEqual([]);
    expect(await product.stop()).toBe(0);
  });
});

it.each([
  ['runtime of the worker', runtime],
  ['database server', database],
] as const)(
  'a %s that dies five times within a minute ends the product with a sentence',
  async (name, isIt) => {
    const starting = new Starting();
    const product = await starting.running();
    const killed: number[] = [];
    // The first death of a database that did its work is none of its failures.
    while (!starting.hasEnded && killed.length < 8) await killNext(product, isIt, killed);
    expect(await starting.ended()).toBe(1);
    expect(killed.length).toBeLessThanOrEqual(6);
    const [sentence, ...more] = starting.errors.trim().split('\n');
    expect(sentence).toMatch(new RegExp(`^The ${name} failed 5 times within a minute.*npm start`));
    expect(more).toEqual([]);
    expect(await stillRunning([...killed, ...(await descendantsOf(product.pid)).map((p) => p.pid)])).toEqual(
      [],
    );
    rmSync(product.dataFolder, { recursive: true, force: true });
  },
);

describe('told to end while it answers', () => {
  /** The product on a database that keeps its answers back, once it is told to. */
  async function holding() {
    const held: (() => void)[] = [];
    let isHeld = false;
    const hold = () => {
      isHeld = true;
    };
    const release = () => {
      isHeld = false;
      for (const go of held.splice(0)) go();
    };
    const folder = mkdtempSync(join(tmpdir(), 'ledger-drain-'));
    const server = await startServer({ file: join(folder, 'ledger.db') });
    const between = createServer((from, to) => {
      const parts: Buffer[] = [];
      from.on('data', (part: Buffer) => parts.push(part));
      from.on('end', async () => {
        if (isHeld) await new Promise<void>((go) => held.push(go));
        const answer = await fetch(server.url + from.url, {
          method: from.method!,
          headers: { 'content-type': 'application/json', authorization: `Bearer ${server.authToken}` },
          ...(parts.length > 0 ? { body: Buffer.concat(parts) } : {}),
        }).catch(() => null);
        // The product has ended, and nobody waits for it any more.
        if (answer === null) return to.destroy();
        to.writeHead(answer.status, { 'content-type': 'application/json' });
        to.end(await answer.text());
      });
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => between.once('listening', resolve));
    const product = await startProduct({
      env: {
        LIBSQL_URL: `http://127.0.0.1:${(between.address() as AddressInfo).port}`,
        TOKEN_PEPPER: 'p'.repeat(40),
      },
    });
    const close = async () => {
      release();
      between.closeAllConnections();
      between.close();
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    };
    return { product, held, hold, release, close };
  }

  const asked = (product: Product, path: string): Promise<{ status: number; text: string } | string> =>
    new Promise((resolve) => {
      request(new URL(path, product.url), { headers: { accept: 'text/html' } }, (answer) => {
        let text = '';
        answer.on('data', (part) => {
          text += part;
        });
        answer.on('end', () => resolve({ status: answer.statusCode!, text }));
        answer.on('error', (error) => resolve(error.message));
      })
        .on('error', (error) => resolve(error.message))
        .end();
    });

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'by %s it answers what it was asked, nothing new, and ends',
    async (signal) => {
      const { product, held, hold, release, close } = await holding();
      hold();
      const paths = ['/vi', '/en', '/vi/nhiem-vu', '/vi/tinh.csv', '/vi/chi-bao', '/vi/tinh'];
      const waiting = paths.map((path) => asked(product, path));
      await until(() => held.length >= paths.length);
      const ending = product.stop(signal);
      let last: Awaited<ReturnType<typeof asked>>;
      do last = await asked(product, '/healthz');
      while (typeof last !== 'string');
      expect(last).toMatch(/ECONNREFUSED|ECONNRESET|hang up/);
      release();
      const all = await Promise.all(waiting);
      expect(all.map((one) => (typeof one === 'string' ? one : one.status))).toEqual(paths.map(() => 200));
      for (const one of all.slice(0, 3)) expect((one as { text: string }).text).toMatch(/<\/html>\s*$/);
      expect(await ending).toBe(0);
      await close();
    },
  );

  it('it waits no longer than some seconds for what does not end', async () => {
    const { product, held, hold, close } = await holding();
    hold();
    const waiting = asked(product, '/vi');
    await until(() => held.length > 0);
    // It was cut off before the request itself had run out of time and been answered with that.
    expect(await product.stop('SIGTERM')).toBe(0);
    expect(typeof (await waiting)).toBe('string');
    await close();
  });
});
