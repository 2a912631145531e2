// A database that people work with in earnest may hold example people, from a trial or from a copy. There they are nobody:
// every secret of theirs is answered as one that never was, at every door.
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { mintToken, type SecretKind } from '../../db/access/token.ts';
import { roles } from '../../db/ctx.ts';
import { app } from '../../worker/app.ts';
import { useLedger } from '../support/ledger.ts';
import { longPepper, settingsOn } from '../support/settings.ts';
import { addOffice } from './cast.ts';

const ledger = useLedger();
const origin = 'https://ledger.test';
const inEarnest = () => settingsOn(ledger.config, { PUBLIC_ORIGIN: origin });
const triedOut = () => settingsOn(ledger.config, { PUBLIC_ORIGIN: origin, EXAMPLE_PEOPLE: 'yes' });

const bodies = {
  province_officer: 'hp2-ubnd',
  ministry_officer: 'moha',
  commission: 'cpsc',
  administrator: 'cpsc',
  supervisor: 'vff',
  journalist: 'cpsc',
  auditor: 'cpsc',
} as const;
const doors = ['token', 'session', 'link'] as const;
type Secrets = Readonly<Record<SecretKind, string>>;
const examples = {} as Record<(typeof roles)[number], Secrets>;
let real: Secrets;

const soon = () => new Date(Date.now() + 3_600_000).toISOString();

/** An office with a token, a browser that is signed in, and a link. */
async function officeWithSecrets(role: (typeof roles)[number], isExample: boolean): Promise<Secrets> {
  const { id, tokenId } = await addOffice(ledger, bodies[role], role, { isExample });
  const [token, session, link] = await Promise.all(doors.map((kind) => mintToken(longPepper, kind)));
  const now = new Date().toISOString();
  await ledger.db().writeBatch([
    { sql: 'UPDATE tokens SET hash = ? WHERE id = ?', args: [token!.hash, tokenId] },
    {
      sql: `INSERT INTO sessions (id, hash, person_id, scopes, label, created_at, last_seen_at, expires_at)
        VALUES (?, ?, ?, 'read report verify publish administer', 'Chrome', ?, ?, ?)`,
      args: [`${id}/session`, session!.hash, id, now, now, soon()],
    },
    {
      sql: 'INSERT INTO sign_in_links (id, hash, person_id, created_at, expires_at) VALUES (?, ?, ?, ?, ?)',
      args: [`${id}/link`, link!.hash, id, now, soon()],
    },
  ]);
  return { token: token!.token, session: session!.token, link: link!.token };
}

beforeAll(async () => {
  for (const role of roles) examples[role] = await officeWithSecrets(role, true);
  real = await officeWithSecrets('commission', false);
});
beforeEach(() => {
  vi.spyOn(console, 'log').mockReturnValue();
});

const waiting = { waitUntil: () => {}, passThroughOnException: () => {} } as never;
const question = JSON.stringify({ query: '{ me { id } }' });
const ours = { origin, 'sec-fetch-site': 'same-origin' };

/** What a door says to a secret: everything but the number of the request. */
const doorsOf: Readonly<Record<string, (secrets: Secrets) => [path: string, RequestInit]>> = {
  'the API, by a token': ({ token }) => [
    '/graphql',
    {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: question,
    },
  ],
  'the API, by a session': ({ session }) => [
    '/graphql',
    {
      method: 'POST',
      headers: {
        ...ours,
        cookie: `__Host-session=${session}`,
        'x-ledger': '1',
        'content-type': 'application/json',
      },
      body: question,
    },
  ],
  'a page, by a session': ({ session }) => ['/app/toi', { headers: { cookie: `__Host-session=${session}` } }],
  'signing in, by a link': ({ link }) => signingIn(link),
  'signing in, by a token': ({ token }) => signingIn(token),
  'a paper, by a token': ({ token }) => [
    '/app/so-ket/none/in',
    { headers: { authorization: `Bearer ${token}` } },
  ],
};
const signingIn = (ma: string): [string, RequestInit] => [
  '/app/dang-nhap',
  {
    method: 'POST',
    headers: { ...ours, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ ma }).toString(),
  },
];

async function answer(door: string, secrets: Secrets, env: object): Promise<string> {
  const [path, init] = doorsOf[door]!(secrets);
  const response = await app.request(`${origin}${path}`, init, env, waiting);
  const headers = [...response.headers].filter(([name]) => name !== 'x-request-id' && name !== 'set-cookie');
  const cookies = response.headers.getSetCookie().map((cookie) => cookie.split('=')[0]);
  const body = (await response.text())
    .replaceAll(response.headers.get('x-request-id') ?? '-', '#')
    .replace(/nonce-[\w+/=-]+|nonce="[^"]*"/g, 'nonce');
  return JSON.stringify([
    response.status,
    headers.map(([name, value]) => [name, value.replace(/nonce-[\w+/=-]+/g, 'nonce')]),
    cookies,
    body,
  ]);
}
const never = async (): Promise<Secrets> => {
  const [token, session, link] = await Promise.all(doors.map((kind) => mintToken(longPepper, kind)));
  return { token: token!.token, session: session!.token, link: link!.token };
};

describe.each(Object.keys(doorsOf))('%s', (door) => {
  it.each(roles)('an example %s is nobody where people work in earnest', async (role) => {
    const unknown = await answer(door, await never(), inEarnest());
    expect(await answer(door, examples[role], inEarnest())).toBe(unknown);
  });

  // Or the rows above would show nothing.
  it('lets a real office in, and an example one where it is made to be tried out', async () => {
    if (door === 'a paper, by a token') return;
    const unknown = await answer(door, await never(), inEarnest());
    expect(await answer(door, examples.commission, triedOut())).not.toBe(unknown);
    expect(await answer(door, real, inEarnest())).not.toBe(unknown);
  });
});
