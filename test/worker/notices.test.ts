// The scheduled job in workerd, the program that runs it in production: it raises a rung and sends it, signed, over real HTTP.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { Miniflare } from 'miniflare';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDb } from '../../db/client.ts';
import { type Actor, type Ctx, civilDate, type Role } from '../../db/ctx.ts';
import { migrate } from '../../db/migrations/run.ts';
import { makeRuling } from '../../db/rulings/make.ts';
import { loadSeed } from '../../db/seed/load.ts';
import { type RunningServer, startServer } from '../../db/server/server.ts';
import { previewLetters } from '../../db/urging/preview.ts';
import { setContact } from '../../db/urging/set-contact.ts';
import { signLetters } from '../../db/urging/sign.ts';
import { buildWorker } from '../../worker/build.ts';
import { secretsFrom } from '../../worker/signature.ts';
import { isSignedBy, type Receiver, startReceiver } from '../urging/receiver.ts';

const TOKEN_PEPPER = 'a pepper of more than thirty-two letters';
const notices = { secretOf: secretsFrom(TOKEN_PEPPER), mayReachLoopback: true };
let folder: string;
let server: RunningServer;
let receiver: Receiver;
let contactId: string;

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
const ctx = (role: Role): Ctx => {
  const now = new Date().toISOString();
  const actor: Actor = {
    kind: 'person',
    id: 'office',
    officeVi: 'Văn phòng',
    officeEn: 'Office',
    isExample: false,
    memberships: [{ agencyId: 'cpsc', role }],
    scopes: ['read', 'report', 'verify', 'publish', 'administer'],
  };
  return {
    db: openDb(server.config),
    actor,
    now,
    today: civilDate(now),
    requestId: 'test',
    mintToken: () => Promise.reject(new Error('none')),
    notices,
  };
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ledger-notices-'));
  server = await startServer({ file: join(folder, 'ledger.db') });
  receiver = await startReceiver();
  await migrate(server.config);
  await loadSeed(server.config, daysAgo(60));
  await openDb(server.config).writeBatch([
    {
      sql: "INSERT INTO people (id, office_vi, office_en, is_example, created_at) VALUES ('office', 'Văn phòng', 'Office', 0, ?)",
      args: [daysAgo(60)],
    },
  ]);
  const contact = await setContact(
    ctx('administrator'),
    { key: 'contact-1', request: 1 },
    { agencyId: 'mofa', channel: 'webhook', destination: `${receiver.url}/notices` },
  );
  contactId = contact.id;
  const dueOn = daysAgo(10).slice(0, 10);
  await makeRuling(
    ctx('commission'),
    { key: 'ruling-01', request: 1 },
    {
      directiveId: 'CT-20',
      authorityId: 'secretariat',
      documentId: 'CT-20',
      section: '1',
      ruledOn: daysAgo(50).slice(0, 10),
      taskIds: ['CT-20/3.11'],
      roles: [],
      agencyKinds: [],
      agencyIds: ['mofa'],
      cadence: 'one_off',
      owes: 'completion',
      dueOn,
      opensAfterDays: null,
      dueAfterDays: null,
      graceDays: 0,
      from: daysAgo(50).slice(0, 10),
    },
  );
});
afterAll(async () => {
  await receiver?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function scheduled(bindings: Record<string, string>): Promise<void> {
  const paths = await buildWorker();
  const all = {
    LIBSQL_URL: server.url,
    LIBSQL_AUTH_TOKEN: server.authToken,
    TOKEN_PEPPER,
    PUBLIC_ORIGIN: 'http://localhost',
    ...bindings,
  };
  const miniflare = new Miniflare({
    cf: false,
    workers: [
      {
        config: {
          name: 'directive-ledger',
          compatibilityDate: '2026-10-23',
          env: Object.fromEntries(
            Object.entries(all).map(([name, value]) => [name, { type: 'text' as const, value }]),
          ),
          manifest: {
            mainModule: 'index.js',
            modulesRoot: dirname(paths[0]!),
            modules: Object.fromEntries(
              paths.map((path) => [
                basename(path),
                path.endsWith('.js')
                  ? { type: 'esm' as const, contents: readFileSync(path, 'utf8') }
                  : {
                      type: path.endsWith('.wasm') ? ('wasm' as const) : ('data' as const),
                      contents: readFileSync(path),
                    },
              ]),
            ),
          },
        },
      },
    ],
  });
  try {
    const worker = await miniflare.getWorker();
    expect((await worker.scheduled({ cron: '15 * * * *' })).outcome).toBe('ok');
  } finally {
    await miniflare.dispose();
  }
}
const rows = (sql: string) => openDb(server.config).read({ sql, args: [] });

it('the job drafts the letter and sends nothing; once it is signed, in production no notice reaches into the machine', async () => {
  await scheduled({});
  expect(await rows('SELECT status, duties FROM letters')).toEqual([{ status: 'drafted', duties: 1 }]);
  expect(await rows('SELECT event FROM outbox')).toEqual([{ event: 'ruling_made' }]);
  const id = String((await rows('SELECT id FROM letters'))[0]!.id);
  const [shown] = await previewLetters(ctx('commission'), [id]);
  await signLetters(
    ctx('commission'),
    { key: 'signing-1', request: 1 },
    { letters: [{ id, revision: 1, asShown: shown!.asShown! }] },
  );
  await scheduled({});
  expect(receiver.received).toEqual([]);
  const failed = { attempts: 1, last_error: 'Use an https address.' };
  expect(await rows('SELECT attempts, last_error FROM outbox')).toEqual([failed, failed]);
});

it('where the ledger itself is on this machine, the letter arrives once, and that the ruling was made; signed, and the receipts are kept', async () => {
  await openDb(server.config).writeBatch([
    { sql: 'UPDATE outbox SET next_attempt_at = ?, revision = revision + 1', args: [daysAgo(1)] },
  ]);
  receiver.mood = () => ({ status: 200, body: '{"receipt":"VB-1"}' });
  await scheduled({ WEBHOOKS_TO_LOOPBACK: 'yes' });
  await scheduled({ WEBHOOKS_TO_LOOPBACK: 'yes' });
  const kinds = receiver.received.map(({ body }) => JSON.parse(body).kind);
  expect(kinds.sort()).toEqual(['event', 'letter']);
  for (const received of receiver.received)
    expect(isSignedBy(await notices.secretOf(contactId), received)).toBe(true);
  const delivered = { attempts: 2, receipt: 'VB-1' };
  expect(await rows('SELECT attempts, receipt FROM outbox')).toEqual([delivered, delivered]);
});
