import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { actorFor } from '../../db/access/read.ts';
import { hashToken, isWellFormed, mintToken } from '../../db/access/token.ts';
import { forgetOldKeys } from '../../db/access/upkeep.ts';
import { scopes } from '../../db/ctx.ts';
import { contextFor } from '../../worker/context.ts';
import type { Env } from '../../worker/env.ts';
import { newKey, reportAt } from '../support/cycle.ts';
import { door, pepper, testNow } from '../support/fixed.ts';
import { useLedger } from '../support/ledger.ts';
import { addOffice } from './cast.ts';

const ledger = useLedger();
const holder = (token: string, now = testNow) => actorFor(ledger.db(), token, door, now);

describe('a token', () => {
  it('has a prefix that secret scanners know, 256 random bits and a checksum', async () => {
    const minted = await Promise.all(Array.from({ length: 50 }, () => mintToken(pepper)));
    for (const { token } of minted) {
      expect(token).toMatch(/^dl1_[0-9a-f]{64}_[0-9a-f]{8}$/);
      expect(await isWellFormed(token)).toBe(true);
    }
    expect(new Set(minted.map((m) => m.token)).size).toBe(50);
    expect(new Set(minted.map((m) => m.hash)).size).toBe(50);
  });

  it('is hashed under the pepper: another pepper, another hash', async () => {
    const { token, hash } = await mintToken(pepper);
    expect(hash).toBe(await hashToken(token, pepper));
    expect(hash).not.toBe(await hashToken(token, `${pepper}.`));
    expect(token).not.toContain(hash);
    expect(await actorFor(ledger.db(), token, { ...door, pepper: `${pepper}.` }, testNow)).toBeNull();
  });

  it('stands for its office while it lives', async () => {
    const { id, token } = await addOffice(ledger, 'moha', 'ministry_officer');
    expect(await holder(token)).toMatchObject({
      kind: 'person',
      id,
      scopes: [...scopes],
      memberships: [{ agencyId: 'moha', role: 'ministry_officer' }],
    });
  });
});

describe('nobody is behind a token that is', () => {
  const good = addToken();
  function addToken() {
    let made: Promise<string> | null = null;
    return () => (made ??= addOffice(ledger, 'moha', 'ministry_officer').then((o) => o.token));
  }
  it.each<readonly [string, (token: string) => string]>([
    ['nothing', () => ''],
    ['cut short', (t) => t.slice(0, -1)],
    ['too long', (t) => `${t}0`],
    ['without its prefix', (t) => t.slice(4)],
    ['under another prefix', (t) => `dl2_${t.slice(4)}`],
    ['in capitals', (t) => t.toUpperCase()],
    ['mistyped in one place', (t) => `${t.slice(0, 10)}${t[10] === '0' ? '1' : '0'}${t.slice(11)}`],
    ['given another checksum', (t) => `${t.slice(0, -8)}00000000`],
    ['padded with blanks', (t) => ` ${t} `],
    ['followed by a line end', (t) => `${t}\n`],
    ['followed by a NUL', (t) => `${t}\0`],
    ["SQL's quote", () => "' OR '1'='1"],
    ['only its hash', () => '0'.repeat(64)],
  ])('%s', async (_what, spoil) => {
    const token = await good();
    expect(await holder(token)).not.toBeNull();
    expect(await holder(spoil(token))).toBeNull();
  });

  it('well-formed but unknown', async () => {
    expect(await holder((await mintToken(pepper)).token)).toBeNull();
  });

  it('the stored hash itself', async () => {
    const [row] = await ledger.rows('SELECT hash FROM tokens LIMIT 1');
    expect(await holder(String(row!.hash))).toBeNull();
    expect(await holder(`dl1_${row!.hash}_00000000`)).toBeNull();
  });

  it.each([
    ['a millisecond before its end', '2026-12-24T23:59:59.999Z', true],
    ['at its end', '2026-12-25T00:00:00.000Z', false],
    ['a year after', '2027-12-25T00:00:00.000Z', false],
  ])('expired: %s', async (_what, now, isHeld) => {
    const { token } = await addOffice(ledger, 'moha', 'ministry_officer', {
      expiresAt: '2026-12-25T00:00:00.000Z',
    });
    expect((await holder(token, now)) !== null).toBe(isHeld);
  });
});

it('the door lets nobody in by a token that is not accepted, and never says why', async () => {
  const expired = await addOffice(ledger, 'moha', 'ministry_officer', {
    expiresAt: '2020-01-01T00:00:00.000Z',
  });
  const revoked = await addOffice(ledger, 'moha', 'ministry_officer');
  await ledger.db().writeBatch([
    {
      sql: "UPDATE tokens SET revoked_at = '2020-01-01T00:00:00.000Z' WHERE id = ?",
      args: [revoked.tokenId],
    },
  ]);
  const env = { database: ledger.config, door } as Env;
  const headers = [
    `Bearer ${expired.token}`,
    `Bearer ${revoked.token}`,
    `Bearer ${(await mintToken(pepper)).token}`,
    'Bearer x',
    'Bearer ',
    'Basic eDp5',
    '',
  ];
  const said = await Promise.all(
    headers.map((authorization) =>
      contextFor(new Request('http://ledger.test/graphql', { headers: { authorization } }), env, 'test').then(
        (ctx) => `let in as ${ctx.actor.kind}`,
        (e: Error) => `${e.constructor.name}: ${e.message}`,
      ),
    ),
  );
  expect(new Set(said)).toEqual(new Set(['Unauthenticated: Sign in again: this token is not accepted.']));
});

it('is revoked by the administrator, and opens nothing from the next request on', async () => {
  const { token, tokenId } = await addOffice(ledger, 'moha', 'ministry_officer');
  const now = '2026-11-22T04:00:00.000Z';
  expect(await holder(token, now)).not.toBeNull();
  const source = `mutation { revokeToken(id: "Token:${tokenId}", revision: 1, key: "revoke-1234") { __typename ... on Token { revision revokedAt } ... on Refusal { message } } }`;
  const asked = await ledger.ask('administrator', source, {}, { now });
  expect(asked.data.revokeToken).toEqual({ __typename: 'Token', revision: 2, revokedAt: now });
  expect(await holder(token, now)).toBeNull();
  expect(await holder(token, '2026-11-22T04:00:00.001Z')).toBeNull();

  const again = await ledger.ask('administrator', source, {}, { now });
  expect(again.data).toEqual(asked.data);
  const twice = await ledger.ask(
    'administrator',
    source.replace('revoke-1234', 'revoke-5678').replace('revision: 1', 'revision: 2'),
    {},
    { now },
  );
  expect(twice.data.revokeToken).toEqual({
    __typename: 'WrongState',
    message: 'This token is already revoked.',
  });
  const [entry] = await ledger.rows('SELECT action, actor_id FROM audit_log WHERE entity_id = ?', [tokenId]);
  expect(entry).toEqual({ action: 'token.revoke', actor_id: 'example-administrator' });
});

describe('a membership', () => {
  it.each([
    ['that ends tomorrow', '2025-07-01', '2026-11-23', true],
    ['whose last day was yesterday', '2025-07-01', '2026-11-22', false],
    ['that begins today', '2026-11-22', undefined, true],
    ['that begins tomorrow', '2026-11-23', undefined, false],
  ])('%s counts today: %4$s', async (_what, from, until, counts) => {
    const { token } = await addOffice(ledger, 'hp2-ubnd', 'province_officer', {
      from,
      ...(until ? { until } : {}),
    });
    const actor = await holder(token);
    expect(actor?.kind === 'person' && actor.memberships.length).toBe(counts ? 1 : 0);
  });

  it('that ended yesterday gives nothing today', async () => {
    const draft = await reportAt(ledger, 'saved');
    const { token } = await addOffice(ledger, 'hp2-ubnd', 'province_officer', { until: '2026-11-22' });
    const actor = (await holder(token))!;
    const asked = await ledger.ask(
      'public',
      `{ report(id: "${draft.id}") { id } myReports(first: 9) { totalCount } viewer { roles } }`,
      {},
      { actor },
    );
    expect(asked.data).toEqual({ report: null, myReports: { totalCount: 0 }, viewer: { roles: [] } });
    const change = await ledger.ask(
      'public',
      `mutation { submitReport(id: "${draft.id}", revision: ${draft.revision}, key: "${newKey()}") { __typename } }`,
      {},
      { actor },
    );
    expect(change.data.submitReport).toEqual({ __typename: 'NotFound' });
  });

  it('ends at midnight in Hà Nội', async () => {
    const { token } = await addOffice(ledger, 'hp2-ubnd', 'province_officer', { until: '2026-12-01' });
    const count = async (now: string) => {
      const actor = await holder(token, now);
      return actor?.kind === 'person' ? actor.memberships.length : null;
    };
    expect([await count('2026-11-30T16:59:59.999Z'), await count('2026-11-30T17:00:00.000Z')]).toEqual([
      1, 0,
    ]);
  });
});

describe('scopes', () => {
  it('only narrow: a token for reading changes nothing, and says which scope it lacks', async () => {
    const report = await reportAt(ledger, 'submitted', 'sonLa');
    const ministry = (await holder(
      (
        await addOffice(ledger, 'moha', 'ministry_officer', { scopes: ['read'] })
      ).token,
    ))!;
    const commission = (await holder(
      (
        await addOffice(ledger, 'cpsc', 'commission', { scopes: ['read', 'verify'] })
      ).token,
    ))!;
    const province = (await holder(
      (
        await addOffice(ledger, 'sl-ubnd', 'province_officer', { scopes: ['read'] })
      ).token,
    ))!;
    const administrator = (await holder(
      (
        await addOffice(ledger, 'cpsc', 'administrator', { scopes: ['read', 'publish'] })
      ).token,
    ))!;
    const said = async (actor: typeof ministry, change: string) => {
      const asked = await ledger.ask(
        'public',
        `mutation { ${change} { __typename ... on Refusal { message } } }`,
        {},
        { actor },
      );
      return asked.data[change.split('(')[0]!];
    };
    const of = `id: "${report.id}", revision: ${report.revision}, key: "${newKey()}"`;
    const lacks = (scope: string) => ({
      __typename: 'Forbidden',
      message: `This token may not be used for this: it lacks the scope "${scope}".`,
    });
    expect(await said(ministry, `verifyReport(${of})`)).toEqual(lacks('verify'));
    expect(await said(ministry, `returnReport(${of}, reasons: [{ reason: "x" }])`)).toEqual(lacks('verify'));
    expect(await said(commission, `publishReport(${of})`)).toEqual(lacks('publish'));
    expect(
      await said(commission, `openRound(directive: "20-CT/TW", period: "2026-H1", key: "${newKey()}")`),
    ).toEqual(lacks('publish'));
    expect(await said(province, `saveReport(${of})`)).toEqual(lacks('report'));
    expect(await said(province, `submitReport(${of})`)).toEqual(lacks('report'));
    expect(
      await said(
        administrator,
        `addOffice(officeVi: "Văn phòng", officeEn: "Office", agency: "Agency:moha", role: COMMISSION, key: "${newKey()}")`,
      ),
    ).toEqual(lacks('administer'));
    const [after] = await ledger.rows('SELECT status, revision FROM reports WHERE id = ?', [
      report.id.slice('Report:'.length),
    ]);
    expect(after).toEqual({ status: 'submitted', revision: report.revision });
  });

  it('never widen: all of them together give a province nothing of the Commission', async () => {
    const all = (await holder((await addOffice(ledger, 'sl-ubnd', 'province_officer')).token))!;
    const asked = await ledger.ask(
      'public',
      `mutation { openRound(directive: "20-CT/TW", period: "2026-H1", key: "${newKey()}") { __typename } }`,
      {},
      { actor: all },
    );
    expect(asked.data.openRound).toEqual({ __typename: 'Forbidden' });
  });

  it('that nobody has heard of are no scopes', async () => {
    const { id, token } = await addOffice(ledger, 'moha', 'ministry_officer');
    await ledger
      .db()
      .writeBatch([
        { sql: "UPDATE tokens SET scopes = 'read everything VERIFY' WHERE person_id = ?", args: [id] },
      ]);
    expect(await holder(token)).toMatchObject({ scopes: ['read'] });
  });
});

it('a token is told in its first answer only, and never kept', async () => {
  const source = `mutation { issueToken(office: "Office:example-commission", label: "test", scopes: [READ], days: 30, key: "issue-12345") { __typename ... on Token { id token scopes expiresAt } ... on Refusal { message } } }`;
  const now = '2026-11-22T05:00:00.000Z';
  const first = await ledger.ask('administrator', source, {}, { now });
  expect(first.data.issueToken).toMatchObject({
    __typename: 'Token',
    scopes: ['READ'],
    expiresAt: '2026-12-22T05:00:00.000Z',
  });
  const { token } = first.data.issueToken;
  expect(await holder(token, now)).toMatchObject({ id: 'example-commission', scopes: ['read'] });
  const again = await ledger.ask('administrator', source, {}, { now });
  expect(again.data.issueToken).toEqual({ ...first.data.issueToken, token: null });
  const read = await ledger.ask(
    'administrator',
    `{ node(id: "${first.data.issueToken.id}") { ... on Token { token } } }`,
  );
  expect(read.data.node).toEqual({ token: null });
});

it.each([0, -1, 366, 100_000])('a token for %i days is refused', async (days) => {
  const asked = await ledger.ask(
    'administrator',
    `mutation { issueToken(office: "Office:example-commission", label: "test", scopes: [READ], days: ${days}, key: "${newKey()}") { __typename } }`,
  );
  expect(asked.data.issueToken).toEqual({ __typename: 'Invalid' });
});

it('a copy of the database holds no usable token', async () => {
  const tables = await ledger.rows("SELECT name FROM sqlite_master WHERE type = 'table'");
  const dump = JSON.stringify(
    await Promise.all(tables.map(({ name }) => ledger.rows(`SELECT * FROM "${name}"`))),
  );
  const found = [...dump.matchAll(/dl1_[0-9a-f]{64}_[0-9a-f]{8}/g)];
  expect(found).toEqual([]);
  expect(dump).toContain('example-commission');
  // Nor does any 64-digit word in it stand for anyone when dressed up as a token.
  const words = new Set([...dump.matchAll(/\b[0-9a-f]{64}\b/g)].map(([hash]) => hash));
  expect(words.size).toBeGreaterThan(5);
  for (const secret of [...words].slice(0, 200)) {
    const sum = Buffer.from(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`dl1_${secret}`)))
      .toString('hex')
      .slice(0, 8);
    expect(await isWellFormed(`dl1_${secret}_${sum}`)).toBe(true);
    expect(await holder(`dl1_${secret}_${sum}`)).toBeNull();
  }
});

it('the migrations name no column that could keep a token as it is', () => {
  const folder = new URL('../../db/migrations/', import.meta.url);
  const sql = readdirSync(folder)
    .filter((f) => f.endsWith('.sql'))
    .map((f) => readFileSync(new URL(f, folder), 'utf8'))
    .join('\n');
  const tokens = /CREATE TABLE `tokens` \(([^;]*?)\n\)/s.exec(sql)![1]!;
  expect([...tokens.matchAll(/^\t`(\w+)`/gm)].map(([, c]) => c)).toEqual([
    'id',
    'hash',
    'person_id',
    'label',
    'scopes',
    'created_at',
    'expires_at',
    'revoked_at',
    'revision',
  ]);
});

it('forgets an idempotency key after 90 days, and not before', async () => {
  const at = (days: number) => new Date(Date.parse(testNow) + days * 86_400_000).toISOString();
  const kept = async () => Number((await ledger.rows('SELECT count(*) AS n FROM idempotency'))[0]!.n);
  const before = await kept();
  expect(before).toBeGreaterThan(0);
  expect(await forgetOldKeys({ db: ledger.db(), now: at(89) })).toBe(0);
  expect(await kept()).toBe(before);
  expect(await forgetOldKeys({ db: ledger.db(), now: at(91) })).toBe(before);
  expect(await kept()).toBe(0);
});
