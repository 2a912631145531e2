// `npm run drill [-- --acts N] [-- --mb N]`: the drill in its long form. A ledger of 100 MB under load is destroyed in twelve ways; loss,
// time and differences by recount are printed, then what a journal costs the one who writes, and each planted defect.
import { copyFileSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createClient } from '@libsql/client';
import { startServer } from '../../db/server/server.ts';
import { drill, type Outcome, ways } from './drill.ts';
import { playScene } from './scene.ts';

const { values } = parseArgs({
  options: { acts: { type: 'string', default: '3000' }, mb: { type: 'string', default: '100' } },
});
const root = mkdtempSync(join(tmpdir(), 'drill-'));
const load = { acts: Number(values.acts), writers: 16, bytes: Number(values.mb) * 1_000_000 };

/** Milliseconds of one write with 16 under way, on an empty file; in turn, so that a busy machine is as busy for both. */
async function cost(journal: boolean, at: number): Promise<number> {
  const file = join(root, `cost-${at}-${journal}`, 'ledger.db');
  const server = await startServer({ file, ...(journal ? { journal: join(file, '..', 'backups') } : {}) });
  const client = createClient(server.config);
  await client.execute('CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, b TEXT)');
  await client.execute('CREATE INDEX by_a ON t (a)');
  let left = 1_500;
  const begun = performance.now();
  const write = async () => {
    while (left-- > 0)
      await client.batch(
        Array.from({ length: 4 }, () => ({
          sql: 'INSERT INTO t (a, b) VALUES (hex(randomblob(16)), ?)',
          args: ['x'.repeat(300)],
        })),
        'write',
      );
  };
  await Promise.all(Array.from({ length: 16 }, write));
  const ms = (performance.now() - begun) / 1_500;
  client.close();
  await server.close();
  return ms;
}

const row = (cells: readonly (string | number | null)[]) => console.log(`| ${cells.join(' | ')} |`);
const isWell = ({ asExpected, lost, differ, wrongAtMinute }: Outcome) =>
  asExpected && lost + differ + wrongAtMinute === 0;
let failed = 0;

try {
  const scene = await playScene(join(root, 'scene'), load);
  const megabytes = (statSync(scene.file).size + statSync(`${scene.file}-wal`).size) / 1e6;
  console.log(
    `${scene.acts.length} acts acknowledged of ${scene.asked}, ${load.writers} at a time, when it was killed; ${megabytes.toFixed(0)} MB of file and log.\n`,
  );
  const copies = [0, 1, 2].map(() => {
    const begun = performance.now();
    copyFileSync(scene.file, join(root, 'copied.db'));
    return performance.now() - begun;
  });
  const copyMs = copies.sort((a, b) => a - b)[1]!;
  row([
    'way',
    'the start says',
    'lost',
    'under way, done',
    'recount differs',
    'wrong at the minute',
    'restored in s',
    '× copying the file',
  ]);
  row(['---', '---', '--:', '--:', '--:', '--:', '--:', '--:']);
  for (const way of ways) {
    const one = await drill(scene, root, way);
    if (!isWell(one)) failed++;
    const { said, lost, more, differ, wrongAtMinute, ms } = one;
    row([
      one.way,
      said ?? 'nothing: it mends itself',
      lost,
      more,
      differ,
      wrongAtMinute,
      (ms / 1000).toFixed(2),
      said ? (ms / copyMs).toFixed(1) : '',
    ]);
  }
  const costs: [number, number][] = [];
  for (let at = 0; at < 4; at++) costs.push([await cost(true, at), await cost(false, at)]);
  const [on, off] = [0, 1].map((at) => costs.map((pair) => pair[at]!).sort((a, b) => a - b)[1]!) as [
    number,
    number,
  ];
  console.log(
    `\nA write takes ${on.toFixed(2)} ms with the journal and ${off.toFixed(2)} ms without, 16 at a time: ${(off / on).toFixed(2)} times as many with it.`,
  );
  for (const [without, name] of [
    ['journal', 'the file'],
    ['fsync', 'power'],
  ] as const) {
    const planted = await playScene(join(root, without), { acts: 200, writers: 16, without });
    const { lost } = await drill(planted, root, ways.find((way) => way.name.includes(name))!);
    if (lost === 0) failed++;
    console.log(
      `Planted, no ${without}: ${lost} of ${planted.acts.length} lost, ${lost > 0 ? 'found' : 'NOT FOUND'}.`,
    );
  }
} finally {
  rmSync(root, { recursive: true, force: true });
}
console.log(failed === 0 ? '\nNothing acknowledged was lost.' : `\n${failed} did not go as they must.`);
process.exitCode = failed === 0 ? 0 : 1;
