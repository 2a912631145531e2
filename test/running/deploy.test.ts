// A deployment to Cloudflare, dry: what must be set is said in words, the database comes first, what was deployed is looked at from outside,
// and what is not well is taken back. wrangler itself goes through the same with `npm run rehearse` (test/worker/rehearsal.test.ts).
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { CannotRun } from '../../db/command-settings.ts';
import { app } from '../../worker/app.ts';
import { type Deployment, deploy } from '../../worker/local/deploy/deploy.ts';
import {
  type Configuration,
  faultsOfConfiguration,
  knownNames,
  secretNames,
  secretsFor,
} from '../../worker/local/deploy/settings.ts';
import { smokeTest } from '../../worker/local/deploy/smoke.ts';
import { useLedger } from '../support/ledger.ts';
import { settingsOn } from '../support/settings.ts';

const ledger = useLedger();
const hash = 'c0ffee'.padEnd(40, '0');
const origin = 'https://ledger.example';
let at: string;
let close: () => void;
let version = hash;
beforeAll(async () => {
  const waiting = { waitUntil: () => {}, passThroughOnException: () => {}, props: {} } as never;
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const answer = await app.request(
      request.url!,
      {
        method: request.method!,
        headers: request.headers as Record<string, string>,
        ...(parts.length > 0 ? { body: Buffer.concat(parts) } : {}),
      },
      settingsOn(ledger.config, { PUBLIC_ORIGIN: origin, VERSION: version }),
      waiting,
    );
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  close = () => {
    server.closeAllConnections();
    server.close();
  };
});
afterAll(() => close());
beforeEach(() => {
  version = hash;
  vi.spyOn(console, 'log').mockReturnValue();
});

const whole: Configuration = {
  vars: { PUBLIC_ORIGIN: origin, CLIENT_ADDRESS_HEADER: 'CF-Connecting-IP', UPKEEP_TRIPS: '400' },
  assets: { binding: 'ASSETS', run_worker_first: true },
  triggers: { crons: ['15 * * * *'] },
  observability: { enabled: true },
  ratelimits: [{ name: 'REQUESTS' }],
};
const given = { LIBSQL_URL: 'libsql://ledger.example', LIBSQL_AUTH_TOKEN: 'x' };

describe('the configuration', () => {
  it('is whole as it stands here, but for where people open the ledger', async () => {
    const { unstable_readConfig: readConfig } = await import('wrangler');
    const shipped = readConfig({ config: join(import.meta.dirname, '../../wrangler.toml') });
    expect(faultsOfConfiguration(shipped, given)).toEqual([expect.stringMatching(/^PUBLIC_ORIGIN is empty/)]);
    expect(faultsOfConfiguration(shipped, { ...given, PUBLIC_ORIGIN: origin })).toEqual([]);
    // What is said beside it of secrets names each that the worker reads.
    const text = readFileSync(join(import.meta.dirname, '../../wrangler.toml'), 'utf8');
    for (const name of secretNames.filter((one) => !one.startsWith('OTLP_')))
      expect(text).toContain(`#   ${name} `);
    expect(secretNames.filter((name) => !knownNames().includes(name))).toEqual([]);
  });

  const vars = (more: object) => ({ ...whole, vars: { ...whole.vars, ...more } });
  it.each<[says: RegExp, configuration: Configuration, given?: object]>([
    [/^PUBLIC_ORIGIN is empty/, vars({ PUBLIC_ORIGIN: '' })],
    [
      /^PUBLIC_ORIGIN must be .* It is "https:\/\/ledger\.example\/vi"/,
      vars({ PUBLIC_ORIGIN: `${origin}/vi` }),
    ],
    [/which nobody else can open/, vars({ PUBLIC_ORIGIN: 'http://localhost:8787' })],
    [/^ALLOWED_ORIGINS names "pages\.example"/, vars({ ALLOWED_ORIGINS: 'https://a.example pages.example' })],
    [/^ACCESS_TEAM and ACCESS_AUD go together/, vars({ ACCESS_TEAM: 'https://team.example' })],
    [/^CLIENT_ADDRESS_HEADER must be CF-Connecting-IP/, vars({ CLIENT_ADDRESS_HEADER: 'X-Forwarded-For' })],
    [/^UPKEEP_TRIPS must be a whole number/, vars({ UPKEEP_TRIPS: '4' })],
    [/^BUDGET_ANONYMOUS must be a whole number/, vars({ BUDGET_ANONYMOUS: 'much' })],
    [/^LIBSQL_AUTH_TOKEN is a secret/, vars({ LIBSQL_AUTH_TOKEN: 'x' })],
    [/sets PUBLIC_ORIGN, which the worker does not know/, vars({ PUBLIC_ORIGN: origin })],
    [/sets EXAMPLE_PEOPLE, which/, vars({ EXAMPLE_PEOPLE: 'yes' })],
    [/^\[assets\] must have/, { ...whole, assets: { binding: 'ASSETS' } }],
    [/^\[triggers\] has no cron/, { ...whole, triggers: {} }],
    [/^\[observability\] is off/, { ...whole, observability: undefined }],
    [/no \[\[ratelimits\]\]/, { ...whole, ratelimits: [] }],
    [/^Give LIBSQL_URL/, whole, { LIBSQL_URL: '' }],
    [/^LIBSQL_URL must be/, whole, { LIBSQL_URL: 'http://10.0.0.1' }],
    [/^TOKEN_PEPPER must have at least 32/, whole, { TOKEN_PEPPER: 'short' }],
  ])('says what is wrong: %s', (says, configuration, more = {}) => {
    expect(faultsOfConfiguration(configuration, { ...given, ...more })).toEqual([
      expect.stringMatching(says),
    ]);
  });

  it('secrets that the worker lacks are taken from what is given, those it has are left, and the rest is named', () => {
    expect(
      secretsFor(['LIBSQL_URL', 'TOKEN_PEPPER', 'OLD_ONE'], { ...given, TOKEN_PEPPER: 'another' }),
    ).toEqual({
      added: { LIBSQL_AUTH_TOKEN: 'x' },
      faults: [expect.stringMatching(/^The secret LOG_KEY is missing.*npm run log:key/)],
      notes: [expect.stringMatching(/OLD_ONE, which nothing reads/)],
    });
    expect(secretsFor(null, { MAIL_URL: 'https://mail.example' }).faults).toEqual([
      expect.stringMatching(/^The secret LIBSQL_URL is missing/),
      expect.stringMatching(/^The secret LIBSQL_AUTH_TOKEN is missing/),
      expect.stringMatching(/^The secret TOKEN_PEPPER is missing/),
      expect.stringMatching(/^The secret LOG_KEY is missing/),
      'Mail needs MAIL_URL, MAIL_KEY, MAIL_FROM; MAIL_KEY and MAIL_FROM is missing.',
    ]);
  });
});

describe('what was deployed is looked at', () => {
  const looked = () => smokeTest({ at, origin, version: hash, patienceMs: 0 });
  const faults = async () =>
    (await looked()).flatMap(({ what, fault }) => (fault === null ? [] : [`${what}: ${fault}`]));
  it('and is well: its version, its work, a page, a question, a citation', async () => {
    expect((await looked()).map(({ what }) => what)).toHaveLength(5);
    expect(await faults()).toEqual([]);
  });
  it('another version in its place is seen', async () => {
    version = 'another';
    expect(await faults()).toEqual(['this version (c0ffee000000) answers: another answers in its place']);
    version = '';
    expect(await faults()).toEqual([
      'this version (c0ffee000000) answers: a version that does not say its name answers in its place',
    ]);
  });
  it('pages that name another place are seen', async () => {
    const looks = await smokeTest({ at, origin: 'https://other.example', version: hash, patienceMs: 0 });
    expect(looks.filter(({ fault }) => fault !== null)).toEqual([
      { what: 'the first page', fault: expect.stringContaining('not at https://other.example') },
    ]);
  });
  it('a ledger without facts, or none at all, is seen', async () => {
    const looks = await smokeTest({ at: 'http://127.0.0.1:9', origin, version: hash, patienceMs: 0 });
    expect(looks.every(({ fault }) => fault !== null)).toBe(true);
  });
});

describe('a deployment', () => {
  /** wrangler, as far as it is asked; `over` answers in its place. */
  function scene(over: (args: readonly string[]) => { code: number; out: string } | null = () => null) {
    const asked: string[] = [];
    const lines: string[] = [];
    let sent: object | null = null;
    let file = '';
    let standing = 'version-1';
    const deployment: Deployment = {
      configuration: whole,
      given: { ...given, SMOKE_AT: at },
      commit: { hash, isClean: true },
      patienceMs: 0,
      say: (line) => void lines.push(line),
      migrate: async () => {
        asked.push('migrate');
        return ['Applied 0031_x.sql.'];
      },
      wrangler: async (args) => {
        asked.push(args.join(' '));
        const [command] = args;
        if (command === 'deploy') {
          file = args[args.indexOf('--secrets-file') + 1] ?? '';
          if (args.includes('--secrets-file')) {
            expect(statSync(file).mode & 0o777).toBe(0o600);
            sent = JSON.parse(readFileSync(file, 'utf8')) as object;
          }
        }
        const said = over(args);
        if (said) return said;
        if (command === 'deploy') standing = 'version-2';
        const secrets = ['LIBSQL_URL', 'LIBSQL_AUTH_TOKEN', 'TOKEN_PEPPER', 'LOG_KEY'].map((name) => ({
          name,
        }));
        const out =
          command === 'secret'
            ? `some words\n${JSON.stringify(secrets)}`
            : JSON.stringify({ versions: [{ version_id: standing, percentage: 100 }] });
        return { code: 0, out };
      },
    };
    const run = async (more: Partial<Deployment> = {}) => {
      try {
        await deploy({ ...deployment, ...more });
        return null;
      } catch (error) {
        if (!(error instanceof CannotRun)) throw error;
        return error.message;
      }
    };
    return { run, asked, lines, sent: () => sent, file: () => file };
  }
  const deploying = `deploy --var VERSION:${hash} --tag c0ffee000000`;

  it('looks at everything first, brings the database up to date, deploys this commit and looks at it', async () => {
    const { run, asked, lines } = scene();
    expect(await run()).toBeNull();
    expect(asked).toEqual([
      'whoami --json',
      'secret list --format json',
      'deployments status --json',
      'migrate',
      deploying,
    ]);
    expect(lines).toContain('Applied 0031_x.sql.');
    expect(lines.at(-1)).toBe(`c0ffee000000 answers at ${at}.`);
  });

  it('is not begun with a wrong setting or with what is not committed: all faults at once, and nobody is asked', async () => {
    const { run, asked } = scene();
    const said = await run({ configuration: { ...whole, triggers: {} }, commit: { hash, isClean: false } });
    expect(said).toMatch(
      /no cron.*\nWhat lies here is not what commit c0ffee000000 holds.*\n.*nothing was changed/,
    );
    expect(asked).toEqual([]);
  });

  it.each([
    [{}, /npx wrangler login, or set CLOUDFLARE_API_TOKEN/],
    [{ CLOUDFLARE_API_TOKEN: 'x' }, /does not accept CLOUDFLARE_API_TOKEN/],
  ])('is not begun by somebody who is not let in', async (more, says) => {
    const { run, asked } = scene(([command]) =>
      command === 'whoami' ? { code: 1, out: '{"loggedIn":false}' } : null,
    );
    expect(await run({ given: { ...given, ...more } })).toMatch(says);
    expect(asked).toEqual(['whoami --json']);
  });

  it('the first one makes the worker, with the secrets that were given, through a file that is gone afterwards', async () => {
    const none = { code: 1, out: '✘ [ERROR] Worker "directive-ledger" not found.' };
    const { run, asked, lines, sent, file } = scene(([command]) => (command === 'secret' ? none : null));
    const secrets = { ...given, TOKEN_PEPPER: 'p'.repeat(32), LOG_KEY: 'k' };
    expect(await run()).toMatch(/^The secret TOKEN_PEPPER is missing/);
    expect(await run({ given: { ...secrets, SMOKE_AT: at } })).toBeNull();
    expect(asked.at(-1)).toMatch(new RegExp(`^${deploying} --secrets-file `));
    expect(sent()).toEqual(secrets);
    expect(existsSync(file())).toBe(false);
    expect([...asked, ...lines].join('\n')).not.toContain('p'.repeat(32));
  });

  it('that is not well is taken back to the version before, and says why and how the database stands', async () => {
    version = 'another';
    const { run, asked } = scene();
    const said = await run();
    expect(asked.at(-1)).toMatch(/^rollback version-1 --message smoke test: .* --yes$/);
    expect(said).toMatch(
      /another answers in its place\); version version-1 answers again\. The database keeps its newer/,
    );
  });

  it('that is not well says so where nothing was before it, or where going back fails too', async () => {
    version = 'another';
    const first = scene(([_command, what]) => (what === 'status' ? { code: 1, out: 'none' } : null));
    expect(await first.run()).toMatch(/no version before it to go back to.*npx wrangler delete/);
    expect(first.asked.some((one) => one.startsWith('rollback'))).toBe(false);
    const stuck = scene(([command]) => (command === 'rollback' ? { code: 1, out: '[ERROR] No way' } : null));
    expect(await stuck.run({ migrate: async () => [] })).toMatch(
      /going back failed too: No way\. Run npx wrangler rollback version-1\.$/,
    );
  });

  it('that wrangler broke off before anything answered otherwise leaves what answers; after it, it is taken back', async () => {
    const early = scene(([command]) =>
      command === 'deploy' ? { code: 1, out: '\u001b[31m✘ [ERROR] Too large\u001b[0m\n' } : null,
    );
    expect(await early.run()).toBe(
      'The worker was not deployed: Too large. What answered before answers still, on the database that is up to date.',
    );
    expect(early.asked.some((one) => one.startsWith('rollback'))).toBe(false);
    let looks = 0;
    const late = scene(([command]) => {
      if (command === 'deploy') return { code: 1, out: '[ERROR] No schedules' };
      return command === 'deployments' && looks++ > 0
        ? { code: 0, out: '{"versions":[{"version_id":"version-2","percentage":100}]}' }
        : null;
    });
    expect(await late.run()).toMatch(/wrangler failed: No schedules\.\); version version-1 answers again/);
  });
});
