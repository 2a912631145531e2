// The configuration that goes to Cloudflare holds: what would be uploaded is what the tests run.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

it('a deployment would upload the worker and its scripts, and ask for nothing but what README names', () => {
  const said = execFileSync(join(root, 'node_modules/.bin/wrangler'), ['deploy', '--dry-run'], {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...process.env,
      WRANGLER_SEND_METRICS: 'false',
      CLOUDFLARE_CF_FETCH_ENABLED: 'false',
      NO_COLOR: '1',
    },
  });
  const bindings = [...said.matchAll(/^env\.(\w+)/gm)].map((m) => m[1]);
  expect(bindings.sort()).toEqual(['ALLOWED_ORIGINS', 'ASSETS', 'PUBLIC_ORIGIN', 'UPKEEP_TRIPS']);
  const kib = Number(/gzip: ([\d.]+) KiB/.exec(said)?.[1]);
  console.log(`worker bundle ${kib} KiB gzipped`);
  // Pages, their words in two languages and the writers of files are in it; what one isolate takes in a start is the measure.
  expect(kib).toBeLessThan(500);
});
