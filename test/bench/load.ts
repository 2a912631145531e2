// `npm run load`: first at what the product can do, then at five times that. What it will not take it must refuse in milliseconds, what it
// has acknowledged may not be lost, and soon after the end it is itself again. On loopback, a minute in all; `-- 20` makes each part
// twenty seconds. The figures are this machine's at this moment; that the counts hold is tested (test/faults/outage.test.ts).
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '../../db/server/server.ts';
import { rowsOf } from '../faults/server.ts';
import { startProduct } from '../worker/running.ts';
import { run } from './client.ts';
import {
  type Answered,
  acknowledged,
  asked,
  bodiesAt,
  isRefused,
  openLoop,
  percentile,
} from './open-loop.ts';

const seconds = Math.min(300, Number(process.argv[2] ?? 10));
const folder = mkdtempSync(join(tmpdir(), 'load-'));
const product = await startProduct({ dataFolder: folder, env: { PATIENCE_MS: '' } });
const token = product.tokens.commission!;
const bodies = await bodiesAt(product.url);
const figure = (n: number) => n.toFixed(n < 10 ? 1 : 0);

try {
  await run(product.url, 8, { ms: 2_000 }, asked(token, bodies, 'w'));
  const { perSecond } = await run(product.url, 16, { ms: seconds * 500 }, asked(token, bodies, 'c'), [200]);
  console.log(`capacity, 16 connections one request after another: ${figure(perSecond)} per second`);
  const all: string[] = [];
  let usual = Number.NaN;
  for (const times of [0.7, 1, 5]) {
    const round = `x${String(times).replace('.', '')}`;
    const answers = await openLoop(product.url, {
      perSecond: perSecond * times,
      seconds,
      next: asked(token, bodies, round),
    });
    all.push(...acknowledged(answers, round));
    told(`${times} x`, answers);
    if (times < 1) usual = percentile(taken(answers), 50);
  }
  const ended = performance.now();
  let calm: number | null = null;
  while (calm === null && performance.now() - ended < 30_000) {
    const answers = await openLoop(product.url, {
      perSecond: perSecond * 0.5,
      seconds: 0.5,
      next: asked(token, bodies, `r${Math.round(performance.now())}`),
    });
    if (
      answers.every(({ status }) => status === 200) &&
      percentile(taken(answers), 50) < Math.max(50, usual * 2)
    )
      calm = performance.now() - ended - 500;
  }
  console.log(`itself again ${calm === null ? 'not within 30 s' : `after ${figure(Math.max(0, calm))} ms`}`);
  await product.stop();
  const server = await startServer({ file: join(folder, 'ledger.db') });
  const kept = new Set((await rowsOf(server.config)('SELECT key FROM idempotency')).map(({ key }) => key));
  await server.close();
  const lost = all.filter((key) => !kept.has(key));
  console.log(`${all.length} changes acknowledged, ${lost.length} of them lost`);
  if (lost.length > 0 || calm === null) process.exitCode = 1;
} finally {
  await product.stop();
  rmSync(folder, { recursive: true, force: true });
}

function told(what: string, answers: readonly Answered[]): void {
  const refused = answers.filter(isRefused);
  const other = answers.filter((one) => one.status !== 200 && !isRefused(one));
  const codes = Object.entries(Object.groupBy(refused, ({ code }) => String(code)));
  console.log(
    [
      `${what}: ${answers.length} sent`,
      `${taken(answers).length} answered (p50 ${figure(percentile(taken(answers), 50))} ms, p99 ${figure(percentile(taken(answers), 99))} ms from when each was due)`,
      `${refused.length} refused (p50 ${figure(
        percentile(
          refused.map(({ ownMs }) => ownMs),
          50,
        ),
      )} ms, p99 ${figure(
        percentile(
          refused.map(({ ownMs }) => ownMs),
          99,
        ),
      )} ms; ${codes.map(([code, ones]) => `${ones!.length} ${code}`).join(', ') || 'none'})`,
      `${other.length} otherwise`,
    ].join('; '),
  );
}

function taken(answers: readonly Answered[]): number[] {
  return answers.filter(({ status }) => status === 200).map(({ ms }) => ms);
}
