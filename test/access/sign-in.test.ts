import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { endSession } from '../../db/access/end-session.ts';
import { issueSignInLink } from '../../db/access/issue-sign-in-link.ts';
import { actorFor, actorForSession, linkFor } from '../../db/access/read.ts';
import { browserKind } from '../../db/access/rules.ts';
import { signIn } from '../../db/access/sign-in.ts';
import { isWellFormed, mintToken } from '../../db/access/token.ts';
import { noteSeen } from '../../db/access/upkeep.ts';
import { Conflict, Forbidden, NotFound } from '../../db/errors.ts';
import { newKey } from '../support/cycle.ts';
import { door, pepper, testNow } from '../support/fixed.ts';
import { useLedger } from '../support/ledger.ts';
import { addOffice } from './cast.ts';

const ledger = useLedger();
const chrome =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0 Safari/537.36';
const minutesOn = (minutes: number) => new Date(Date.parse(testNow) + minutes * 60_000).toISOString();
const once = (request: object = {}) => ({ key: newKey(), request });

const linkTo = async (personId: string, now = testNow): Promise<string> => {
  const ctx = await ledger.ctx('administrator', { now });
  return (await issueSignInLink(ctx, once({ personId }), { personId })).code!;
};
const enter = async (code: string, now = testNow) =>
  signIn(await ledger.ctx('public', { now }), door, code, chrome);
const whoIs = (secret: string, now = testNow) => actorForSession(ledger.db(), secret, door, now);

describe('a sign-in link', () => {
  it('opens a session as its office, with everything its roles allow', async () => {
    const { secret, expiresAt } = await enter(await linkTo('example-ministry-home-affairs'));
    expect(expiresAt).toBe(minutesOn(12 * 60));
    const found = await whoIs(secret);
    expect(found!.person).toMatchObject({
      id: 'example-ministry-home-affairs',
      memberships: [{ agencyId: 'moha', role: 'ministry_officer' }],
      scopes: ['read', 'report', 'verify', 'publish', 'administer'],
    });
  });

  it('works once: the second time it is answered like one that never was', async () => {
    const code = await linkTo('example-commission');
    await enter(code);
    const never = (await mintToken(pepper, 'link')).token;
    const late = await linkTo('example-commission');
    const said = await Promise.all(
      [
        enter(code),
        enter(never),
        enter(late, minutesOn(24 * 60)),
        enter('x'),
        enter(''),
        enter(`${late}\n`),
        enter(`dl1_${late.slice(5)}`),
      ].map((tried) => tried.catch((e: Error) => `${e.constructor.name}: ${e.message}`)),
    );
    expect(new Set(said)).toEqual(
      new Set(['NotFound: This link or token is not accepted. Ask for a new one.']),
    );
  });

  it('used by twenty clicks at once opens one session', async () => {
    const { id } = await addOffice(ledger, 'moha', 'ministry_officer');
    const code = await linkTo(id);
    const clicks = await Promise.allSettled(Array.from({ length: 20 }, () => enter(code)));
    expect(clicks.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const click of clicks)
      if (click.status === 'rejected') expect(click.reason).toBeInstanceOf(NotFound);
    expect(await ledger.rows('SELECT count(*) AS n FROM sessions WHERE person_id = ?', [id])).toEqual([
      { n: 1 },
    ]);
  });

  it('lives a day and no longer', async () => {
    const code = await linkTo('example-commission');
    expect(await linkFor(ledger.db(), code, door, minutesOn(24 * 60 - 1))).not.toBeNull();
    expect(await linkFor(ledger.db(), code, door, minutesOn(24 * 60))).toBeNull();
  });

  it('is shown once, even to whoever asks again with the same key', async () => {
    const ctx = await ledger.ctx('administrator');
    const same = once();
    const first = await issueSignInLink(ctx, same, { personId: 'example-commission' });
    const again = await issueSignInLink(ctx, same, { personId: 'example-commission' });
    expect(await isWellFormed(first.code!, 'link')).toBe(true);
    expect(again).toEqual({ ...first, code: null });
  });

  it('is given by administrators only, and by an example one to examples only', async () => {
    const real = await addOffice(ledger, 'moha', 'ministry_officer', { isExample: false });
    await expect(linkTo(real.id)).rejects.toThrow(Forbidden);
    const commission = await ledger.ctx('commission');
    await expect(issueSignInLink(commission, once(), { personId: 'example-commission' })).rejects.toThrow(
      Forbidden,
    );
  });

  it('is audited with the session it opened', async () => {
    const { id } = await addOffice(ledger, 'moha', 'ministry_officer');
    await enter(await linkTo(id));
    const [session] = await ledger.rows('SELECT id FROM sessions WHERE person_id = ?', [id]);
    const [link] = await ledger.rows('SELECT id FROM sign_in_links WHERE person_id = ?', [id]);
    const actions = await ledger.rows(
      'SELECT action, entity, revision, actor_id FROM audit_log WHERE entity_id IN (?, ?) ORDER BY entity, revision',
      [session!.id!, link!.id!],
    );
    expect(actions).toEqual([
      { action: 'session.begin', entity: 'session', revision: 1, actor_id: id },
      { action: 'signIn.link', entity: 'signInLink', revision: 1, actor_id: 'example-administrator' },
      { action: 'session.begin', entity: 'signInLink', revision: 2, actor_id: id },
    ]);
  });
});

describe('a session', () => {
  it('ends twelve hours after it began, however busy', async () => {
    const { secret } = await enter(await linkTo('example-commission'));
    let now = testNow;
    for (let minutes = 20; minutes < 12 * 60; minutes += 20) {
      now = minutesOn(minutes);
      const found = await whoIs(secret, now);
      expect(found).not.toBeNull();
      await noteSeen({ db: ledger.db(), now }, found!.session);
    }
    expect(await whoIs(secret, minutesOn(12 * 60 - 0.001))).not.toBeNull();
    expect(await whoIs(secret, minutesOn(12 * 60))).toBeNull();
  });

  it('ends after half an hour of silence', async () => {
    const { secret } = await enter(await linkTo('example-commission'));
    expect(await whoIs(secret, minutesOn(29.9))).not.toBeNull();
    expect(await whoIs(secret, minutesOn(30))).toBeNull();
  });

  it('costs one statement to recognise, and a write every five minutes at most', async () => {
    const { secret } = await enter(await linkTo('example-commission'));
    const db = ledger.db();
    const found = await actorForSession(db, secret, door, minutesOn(4));
    expect(db.spent).toEqual({ statements: 1, roundTrips: 1 });
    await noteSeen({ db, now: minutesOn(4) }, found!.session);
    expect(db.spent.statements).toBe(1);
    await noteSeen({ db, now: minutesOn(6) }, found!.session);
    expect(db.spent.statements).toBe(2);
    expect((await whoIs(secret, minutesOn(35)))!.session.lastSeenAt).toBe(minutesOn(6));
  });

  it('loses a membership in the moment it ends', async () => {
    const { id } = await addOffice(ledger, 'moha', 'ministry_officer');
    const { secret } = await enter(await linkTo(id));
    expect((await whoIs(secret))!.person.memberships).toHaveLength(1);
    await ledger
      .db()
      .writeBatch([{ sql: "UPDATE memberships SET until = '2026-11-22' WHERE person_id = ?", args: [id] }]);
    expect((await whoIs(secret))!.person.memberships).toEqual([]);
  });

  it('is ended by its own office, once, at the revision it saw, and then opens nothing', async () => {
    const { secret, person } = await enter(await linkTo('example-commission'));
    const { session } = (await whoIs(secret))!;
    const own = await ledger.ctx('public', { actor: person });
    await expect(endSession(await ledger.ctx('administrator'), once(), session)).rejects.toThrow(NotFound);
    await expect(endSession(own, once(), { ...session, revision: 2 })).rejects.toThrow(Conflict);
    await endSession(own, once(), session);
    expect(await whoIs(secret)).toBeNull();
  });

  it('opened with a token has no more scopes, lives no longer, and ends with it', async () => {
    const { id, token, tokenId } = await addOffice(ledger, 'moha', 'ministry_officer', {
      scopes: ['read'],
      expiresAt: minutesOn(60),
    });
    const { secret, expiresAt } = await enter(token);
    expect(expiresAt).toBe(minutesOn(60));
    expect((await whoIs(secret))!.person).toMatchObject({ id, scopes: ['read'] });
    await ledger
      .db()
      .writeBatch([{ sql: 'UPDATE tokens SET revoked_at = ? WHERE id = ?', args: [testNow, tokenId] }]);
    expect(await whoIs(secret)).toBeNull();
  });

  it('is not opened with a token that may not read', async () => {
    const { token } = await addOffice(ledger, 'moha', 'ministry_officer', { scopes: ['verify'] });
    await expect(enter(token)).rejects.toThrow(NotFound);
  });

  it('says what kind of browser it is and no more', () => {
    expect(browserKind(chrome)).toBe('Chrome, Linux');
    expect(
      browserKind('Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1'),
    ).toBe('Safari, iOS');
    expect(browserKind('Nguyen Van A 0912345678')).toBe('');
  });
});

it('no secret of one kind is taken for one of another', async () => {
  const { token } = await addOffice(ledger, 'moha', 'ministry_officer');
  const code = await linkTo('example-commission');
  const { secret } = await enter(await linkTo('example-commission'));
  expect(await whoIs(token)).toBeNull();
  expect(await whoIs(code)).toBeNull();
  expect(await actorFor(ledger.db(), secret, door, testNow)).toBeNull();
  expect(await actorFor(ledger.db(), code, door, testNow)).toBeNull();
  await expect(enter(secret)).rejects.toThrow(NotFound);
  expect(await whoIs(secret)).not.toBeNull();
});

it('a copy of the database holds nothing that signs anyone in', async () => {
  const code = await linkTo('example-commission');
  const { secret } = await enter(await linkTo('example-commission'));
  const tables = await ledger.rows("SELECT name FROM sqlite_master WHERE type = 'table'");
  const dump = JSON.stringify(
    await Promise.all(tables.map(({ name }) => ledger.rows(`SELECT * FROM "${name}"`))),
  );
  expect(dump).not.toMatch(/dl[ks]?1_[0-9a-f]{64}/);
  for (const known of [code, secret]) expect(dump).not.toContain(known.split('_')[1]);
  const [row] = await ledger.rows('SELECT hash FROM sessions LIMIT 1');
  expect(dump).toContain(row!.hash);
  expect(await whoIs(`dls1_${row!.hash}_00000000`)).toBeNull();
});

it('the tables of links and sessions have no column for an address or a person', () => {
  const sql = readFileSync(new URL('../../db/migrations/0000_foundation.sql', import.meta.url), 'utf8');
  const columnsOf = (table: string) =>
    [
      ...new RegExp(`CREATE TABLE \`${table}\` \\(([^;]*?)\\n\\)`, 's')
        .exec(sql)![1]!
        .matchAll(/^\t`(\w+)`/gm),
    ].map(([, c]) => c);
  expect(columnsOf('sign_in_links')).toEqual(
    'id hash person_id created_at expires_at used_at revision'.split(' '),
  );
  expect(columnsOf('sessions')).toEqual(
    'id hash person_id token_id scopes label created_at last_seen_at expires_at ended_at revision'.split(' '),
  );
});
