// `npm run rehearse`: wrangler itself, as `npm run deploy` calls it, against what stands in the place of Cloudflare's API. `npm test` has
// the same steps without wrangler (test/running/deploy.test.ts), for each call of it takes seconds.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CannotRun } from '../../db/command-settings.ts';
import { deploy } from '../../worker/local/deploy/deploy.ts';
import { wranglerWith } from '../../worker/local/deploy/wrangler.ts';
import { type Cloudflare, settingsAt, startCloudflare } from './cloudflare.ts';

const isWanted = process.env.REHEARSE === 'yes';
let cloudflare: Cloudflare;
let settings: ReturnType<typeof settingsAt>;
beforeAll(async () => {
  cloudflare = await startCloudflare();
  settings = settingsAt(cloudflare);
});
afterAll(() => cloudflare.close());

async function run(): Promise<{ said: string | null; lines: string[] }> {
  const { unstable_readConfig: readConfig } = await import('wrangler');
  const lines: string[] = [];
  const said = await deploy({
    configuration: readConfig({ config: 'wrangler.toml' }),
    given: {
      ...settings,
      PUBLIC_ORIGIN: 'https://ledger.example',
      LIBSQL_URL: 'libsql://database.example',
      LIBSQL_AUTH_TOKEN: 'what opens it',
      TOKEN_PEPPER: 'p'.repeat(32),
      LOG_KEY: 'a key',
      SMOKE_AT: 'http://127.0.0.1:9',
    },
    commit: { hash: 'c0ffee'.padEnd(40, '0'), isClean: true },
    wrangler: wranglerWith({ ...process.env, ...settings }),
    migrate: async () => [],
    say: (line) => void lines.push(line),
    patienceMs: 0,
  }).then(
    () => null,
    (error: unknown) => {
      if (!(error instanceof CannotRun)) throw error;
      return error.message;
    },
  );
  return { said, lines };
}

it.runIf(isWanted)('nobody who is not let in deploys anything', async () => {
  cloudflare.isLetIn = false;
  expect((await run()).said).toMatch(/does not accept CLOUDFLARE_API_TOKEN/);
  expect(cloudflare.done).toEqual([]);
  cloudflare.isLetIn = true;
});

it.runIf(isWanted)(
  'a version is uploaded with what it is bound to, deployed, found not well, and taken back',
  async () => {
    const { said, lines } = await run();
    const [first] = cloudflare.versions;
    expect(lines).toContain(`The worker has its secrets; what answers now is version ${first}.`);
    expect(said).toMatch(new RegExp(`version ${first} answers again\\.$`));
    expect(cloudflare.versions).toHaveLength(3);
    expect(cloudflare.versions.at(-1)).toBe(first);
    const upload = cloudflare.done.find(({ what }) => /\/versions\?/.test(what))!.body;
    for (const part of [
      '"type":"ratelimit"',
      '"name":"REQUESTS"',
      '"name":"VERSION"',
      'c0ffee',
      '"name":"PUBLIC_ORIGIN"',
      'https://ledger.example',
      '"run_worker_first":true',
    ])
      expect(upload).toContain(part);
    expect(upload).not.toContain('what opens it');
    const schedules = cloudflare.done.find(({ what }) => what.endsWith('/schedules'))!;
    expect(schedules.body).toContain('15 * * * *');
  },
);

it.runIf(isWanted)('the first one makes the worker with its secrets', async () => {
  cloudflare.secrets = null;
  cloudflare.done.length = 0;
  const { said } = await run();
  expect(said).toMatch(/no version before it to go back to/);
  const upload = cloudflare.done.find(({ body }) => body.includes('LIBSQL_AUTH_TOKEN'))!.body;
  expect(upload).toContain('what opens it');
});
