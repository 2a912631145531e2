import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startServer } from '../../db/server/server.ts';
import { openFolder } from '../../worker/local/folder.ts';
import { reached } from '../support/bar.ts';
import { startProduct } from '../worker/running.ts';
import { bodyOf, type Reply } from './changes.ts';
import { differences } from './check.ts';
import { killer } from './killer.ts';
import { makeOffices } from './offices.ts';
import { newTally, type Send, untilAnswered } from './province.ts';
import { randomFrom } from './random.ts';
import { rowsOf } from './server.ts';
import { begin } from './work.ts';

const total = 1_000;
const leastKills = 15;
const seeds = Array.from({ length: Number(process.env.FAULT_SEEDS ?? 1) }, (_, at) => 20_221_212 + at);

it.each(seeds)(
  '1,000 changes while the database is killed again and again, and the runtime with it: none lost, none doubled, all settled (seed %i)',
  async (seed) => {
    const folder = mkdtempSync(join(tmpdir(), 'ledger-kills-'));
    const { ledger, secrets } = openFolder(folder);
    const before = await startServer({ file: ledger });
    const offices = await makeOffices(before.config, secrets.TOKEN_PEPPER);
    await before.close();

    const product = await startProduct({ dataFolder: folder });
    const random = randomFrom(seed);
    const tally = newTally();
    const killing = killer(product.pid, leastKills + 3, total, random);
    const send: Send = async (wish) => {
      const response = await product.fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${wish.office.token}` },
        body: bodyOf(wish),
        signal: AbortSignal.timeout(15_000),
      });
      return {
        status: response.status,
        requestId: response.headers.get('x-request-id'),
        body: (await response.json()) as Reply['body'],
      };
    };
    const begun = performance.now();
    let longestMs = 0;
    const work = begin(
      total,
      offices,
      async (wish) => {
        const asked = performance.now();
        const done = await untilAnswered(wish, send, tally, random);
        longestMs = Math.max(longestMs, performance.now() - asked);
        killing.progress(work.acknowledged.length + 1);
        return done;
      },
      random,
      `kills-${seed}`,
    );
    const failure = await work.finished.then(
      () => null,
      (e: Error) => e,
    );
    const seconds = (performance.now() - begun) / 1_000;
    await killing.finished();
    await product.stop();
    expect(failure).toBeNull();

    const after = await startServer({ file: ledger });
    const rows = rowsOf(after.config);
    const found = await differences(rows, work);
    const kept = new Set((await rows('SELECT key FROM idempotency')).map((row) => row.key));
    const answered = [...tally.unknownKeys].filter((key) => kept.has(key)).length;
    const requests = await rows('SELECT DISTINCT request_id FROM audit_log');
    const unawares = requests.filter((row) => tally.unknownRequests.has(String(row.request_id))).length;
    await after.close();
    rmSync(folder, { recursive: true, force: true });

    console.info(
      [
        `seed ${seed}: ${work.acknowledged.length} of ${work.wishes.length} settled`,
        `${killing.kills} kills of the database and ${killing.runtimeKills} of the runtime`,
        `${tally.retries} retries`,
        `${tally.unknown} times unknown and ${tally.dropped} dropped lines on ${tally.unknownKeys.size} changes`,
        `${unawares} of those sendings had committed`,
        `${tally.unavailable} times unavailable`,
        `${seconds.toFixed(1)} s`,
        `${(total / seconds).toFixed(0)} acknowledged per second`,
        `longest wait ${(longestMs / 1_000).toFixed(1)} s`,
      ].join(', '),
    );
    expect(found).toEqual([]);
    expect(answered).toBe(tally.unknownKeys.size);
    expect(work.acknowledged).toHaveLength(total);
    expect(kept.size).toBe(total);
    expect(killing.kills).toBeGreaterThanOrEqual(leastKills);
    expect(killing.runtimeKills).toBe(3);
    reached(
      `${total} changes while database and runtime are killed`,
      `lost 0, doubled 0, all settled; ${killing.kills} kills of the database and ${killing.runtimeKills} of the runtime`,
      'vitest run --project alone test/faults/kills',
    );
  },
);
