// `npm run measure`: what the product weighs and costs. Figures of one machine at one moment; ratios and medians travel, the rest does not.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { graphql } from 'graphql';
import { openDb } from '../../db/client.ts';
import { type Ctx, civilDate } from '../../db/ctx.ts';
import { migrate } from '../../db/migrations/run.ts';
import { loadSeed } from '../../db/seed/load.ts';
import { startServer } from '../../db/server/server.ts';
import { schema } from '../../schema/index.ts';
import { buildWorker } from '../../worker/build.ts';
import { namedQuestions } from '../questions/all.ts';
import { countingWire } from '../support/wire.ts';

const root = join(import.meta.dirname, '../..');
const kB = (bytes: number) => `${(bytes / 1024).toFixed(0)} kB`;
const median = (figures: number[]) => figures.sort((a, b) => a - b)[Math.floor(figures.length / 2)]!;

const modules = (await buildWorker()).map((path) => readFileSync(path));
const whole = modules.reduce((sum, { length }) => sum + length, 0);
const packed = modules.reduce((sum, module) => sum + gzipSync(module, { level: 9 }).length, 0);
console.log(`worker             ${kB(whole)}, ${kB(packed)} gzipped, in ${modules.length} modules`);

const folder = mkdtempSync(join(tmpdir(), 'measure-'));
const profile = execFileSync(
  join(root, 'node_modules/.bin/wrangler'),
  ['check', 'startup', '--outfile', join(folder, 'startup.cpuprofile')],
  {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, WRANGLER_SEND_METRICS: 'false', CLOUDFLARE_CF_FETCH_ENABLED: 'false' },
  },
);
console.log(`startup, active    ${/Active: ([\d.]+ ms)/.exec(profile)?.[1] ?? 'not measured'}`);

const server = await startServer({ file: join(folder, 'ledger.db') });
try {
  const begun = performance.now();
  await migrate(server.config);
  await loadSeed(server.config, '2026-11-01T01:00:00.000Z');
  console.log(`migrate and load   ${(performance.now() - begun).toFixed(0)} ms`);

  console.log('\npublic question          statements  round trips  answer   whole     SQL alone   ratio');
  for (const { name, source } of namedQuestions.filter(({ who }) => who === 'public')) {
    let sent: { sql: string; args: readonly (string | number | null)[] }[] = [];
    const whole: number[] = [];
    const alone: number[] = [];
    let cost = '';
    for (let turn = 0; turn < 31; turn++) {
      const wire = countingWire();
      const db = openDb({ ...server.config, fetch: wire.fetch });
      const now = new Date().toISOString();
      sent = [];
      const contextValue: Ctx = {
        db: {
          ...db,
          read: (statement) => {
            sent.push(statement as never);
            return db.read(statement);
          },
        },
        actor: { kind: 'public' },
        now,
        today: civilDate(now),
        requestId: 'measure',
        mintToken: () => Promise.reject(new Error('not here')),
      };
      const started = performance.now();
      const answer = await graphql({ schema, source, contextValue });
      whole.push(performance.now() - started);
      const bare = openDb(server.config);
      const again = performance.now();
      await Promise.all(sent.map((statement) => bare.read(statement)));
      alone.push(performance.now() - again);
      cost = `${String(wire.statements).padStart(10)}${String(wire.roundTrips).padStart(13)}  ${kB(JSON.stringify(answer).length).padStart(6)}`;
    }
    const [w, a] = [median(whole), median(alone)];
    console.log(
      `${name.padEnd(24)}${cost}  ${w.toFixed(1).padStart(5)} ms   ${a.toFixed(1).padStart(6)} ms   ${(w / a).toFixed(2).padStart(5)}`,
    );
  }
} finally {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
}
