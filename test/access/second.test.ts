// What weighs takes two administrators once there are two; who gives a way in does not walk in; what is tried in vain is slowed.
import { beforeAll, describe, expect, it } from 'vitest';
import { addMembership } from '../../db/access/add-membership.ts';
import { addPerson } from '../../db/access/add-person.ts';
import { ofAddress, secondsToWait } from '../../db/access/attempts.ts';
import { confirmAccess, refuseAccess } from '../../db/access/decide-request.ts';
import { endMembership } from '../../db/access/end-membership.ts';
import { bindIdentity, identityCode, identityHash } from '../../db/access/identity.ts';
import { issueSignInLink } from '../../db/access/issue-sign-in-link.ts';
import { issueToken } from '../../db/access/issue-token.ts';
import { networkOf } from '../../db/access/network.ts';
import { actorFor, identityFor, linkFor } from '../../db/access/read.ts';
import { ofOffice, secondsAfter } from '../../db/access/rules.ts';
import { administrators } from '../../db/access/second.ts';
import { noteInVain } from '../../db/access/upkeep.ts';
import type { Actor, Ctx, Scope } from '../../db/ctx.ts';
import { openReviewToPress } from '../../db/reviews/open-to-press.ts';
import { newKey } from '../support/cycle.ts';
import { door, pepper, testNow } from '../support/fixed.ts';
import { useLedger } from '../support/ledger.ts';
import { addOffice, withToken } from './cast.ts';

const ledger = useLedger();
const once = () => ({ key: newKey(), request: {} });
const dayOn = '2026-11-23T03:00:00.000Z';
const fourDaysOn = '2026-11-26T03:00:00.000Z';

let [first, second]: Actor[] = [];
const as = (actor: Actor | undefined, over: Partial<Ctx> = {}) =>
  ledger.ctx('public', { actor: actor!, now: testNow, ...over });
const newAdministrator = async () =>
  withToken(ledger, (await addOffice(ledger, 'cpsc', 'administrator', { isExample: false })).token);
const give = async (
  who: Actor | undefined,
  personId: string,
  given: readonly Scope[] = ['read', 'verify'],
  label = 'a client',
) => issueToken(await as(who), once(), { personId, label, scopes: given, days: 30 });
const opens = (token: string | null, now = testNow) => actorFor(ledger.db(), token!, door, now);
const requestFor = async (targetId: string) => {
  const [row] = await ledger.rows('SELECT id, revision FROM access_requests WHERE target_id = ?', [targetId]);
  return row ? { id: String(row.id), revision: Number(row.revision) } : null;
};
const newOffice = async (role: 'ministry_officer' | 'province_officer' | 'commission', agency: string) =>
  (await addOffice(ledger, agency, role, { isExample: false })).id;

beforeAll(async () => {
  first = await newAdministrator();
});

describe('while there is one administrator', () => {
  it('what it gives opens at once: nobody could agree to it', async () => {
    expect(await administrators(await as(first))).toBe(1);
    const { id, token } = await give(first, await newOffice('ministry_officer', 'moha'));
    expect(await requestFor(id)).toBeNull();
    expect(await opens(token)).not.toBeNull();
  });
});

describe('once there are two', () => {
  beforeAll(async () => {
    second = await newAdministrator();
  });

  it('a token that verifies opens nothing before the other one agrees, and whoever asked is not the other one', async () => {
    const office = await newOffice('ministry_officer', 'moha');
    const { id, token } = await give(first, office);
    const request = (await requestFor(id))!;
    expect(await opens(token)).toBeNull();
    await expect(confirmAccess(await as(first), once(), request)).rejects.toMatchObject({
      kind: 'FORBIDDEN',
      code: 'only_second_administrator',
    });
    await confirmAccess(await as(second), once(), request);
    expect(await opens(token)).toMatchObject({ id: office });
    await expect(
      refuseAccess(await as(second), once(), { ...request, revision: 2 }, 'Too late.'),
    ).rejects.toMatchObject({ code: 'decided_already' });
    expect(
      await ledger.rows("SELECT action FROM audit_log WHERE entity = 'access_request' AND entity_id = ?", [
        request.id,
      ]),
    ).toEqual([{ action: 'token.issue' }, { action: 'access.confirm' }]);
  });

  it('what only reads, or only reports, takes one', async () => {
    const reads = await give(first, await newOffice('ministry_officer', 'moha'), ['read']);
    const reports = await give(first, await newOffice('province_officer', 'sl-ubnd'), ['read', 'report']);
    for (const { token } of [reads, reports]) expect(await opens(token)).not.toBeNull();
  });

  it('refused, or not decided within three days, it never opens anything', async () => {
    const office = await newOffice('commission', 'cpsc');
    const [no, late] = [await give(first, office), await give(first, office)];
    await refuseAccess(await as(second), once(), (await requestFor(no.id))!, 'Nobody asked for it.');
    await expect(
      confirmAccess(await as(second, { now: fourDaysOn }), once(), (await requestFor(late.id))!),
    ).rejects.toMatchObject({ code: 'request_over' });
    for (const { token } of [no, late]) expect(await opens(token, fourDaysOn)).toBeNull();
  });

  it('a link and an account elsewhere wait like a token', async () => {
    const office = await newOffice('ministry_officer', 'moha');
    const { id, code } = await issueSignInLink(await as(first), once(), { personId: office });
    expect(await linkFor(ledger.db(), code!, door, testNow)).toBeNull();
    await confirmAccess(await as(second), once(), (await requestFor(id))!);
    expect(await linkFor(ledger.db(), code!, door, testNow)).not.toBeNull();

    const hash = await identityHash('https://id.example', 'officer-7', pepper);
    const asked = { personId: office, code: await identityCode(hash) };
    const identity = await bindIdentity(await as(first), once(), asked);
    expect(await identityFor(ledger.db(), hash, door, testNow)).toBeNull();
    await confirmAccess(await as(second), once(), (await requestFor(identity.id))!);
    expect(await identityFor(ledger.db(), hash, door, testNow)).toMatchObject({ id: office });
    await expect(bindIdentity(await as(second), once(), asked)).rejects.toMatchObject({
      code: 'identity_bound',
    });
    await expect(
      bindIdentity(await as(second), once(), { ...asked, code: `${asked.code.slice(0, -1)}z` }),
    ).rejects.toMatchObject({ kind: 'INVALID' });
  });

  it('a role that verifies is nobody’s before, and somebody’s from the day on which it was agreed to', async () => {
    const office = await newOffice('province_officer', 'sl-ubnd');
    const { token } = await give(first, office, ['read']);
    const role = await addMembership(await as(first), once(), {
      personId: office,
      agencyId: 'moha',
      role: 'ministry_officer',
    });
    const roles = async () => {
      const actor = await opens(token);
      return actor?.kind === 'person' ? actor.memberships.map((one) => one.role).sort() : null;
    };
    expect(await roles()).toEqual(['province_officer']);
    await confirmAccess(await as(second), once(), (await requestFor(role.id))!);
    expect(await roles()).toEqual(['ministry_officer', 'province_officer']);
  });

  it('a new office that publishes has no role before, and its end takes two as well', async () => {
    const { id: personId } = await addPerson(await as(first), once(), {
      officeVi: 'Văn phòng Ban',
      officeEn: 'Office of the Commission',
      agencyId: 'cpsc',
      role: 'commission',
    });
    const membershipId = `${personId}~1`;
    const stands = () =>
      ledger.rows('SELECT "from", until, revision FROM memberships WHERE id = ?', [membershipId]);
    expect(await stands()).toEqual([{ from: '2026-11-22', until: '2026-11-22', revision: 1 }]);
    await confirmAccess(await as(second), once(), (await requestFor(membershipId))!);
    expect(await stands()).toEqual([{ from: '2026-11-22', until: null, revision: 2 }]);

    const seen = { id: membershipId, revision: 2 };
    await endMembership(await as(second), once(), seen, '2026-12-01');
    expect(await stands()).toEqual([{ from: '2026-11-22', until: null, revision: 2 }]);
    await expect(endMembership(await as(second), once(), seen, '2026-12-01')).rejects.toMatchObject({
      code: 'asked_already',
    });
    const [row] = await ledger.rows(
      "SELECT id, revision FROM access_requests WHERE target_id = ? AND kind = 'end'",
      [membershipId],
    );
    const asked = { id: String(row!.id), revision: Number(row!.revision) };
    await expect(confirmAccess(await as(second), once(), asked)).rejects.toMatchObject({ kind: 'FORBIDDEN' });
    await confirmAccess(await as(first), once(), asked);
    expect(await stands()).toEqual([{ from: '2026-11-22', until: '2026-12-01', revision: 3 }]);
  });

  it('an office has two living tokens of one name, and a third only when one of them is over', async () => {
    const office = await newOffice('province_officer', 'sl-ubnd');
    await give(first, office, ['read']);
    await give(first, office, ['read']);
    await expect(give(first, office, ['read'])).rejects.toMatchObject({ code: 'two_living' });
    await give(first, office, ['read'], 'another client');
  });
});

describe('whoever gives a way in', () => {
  it('does not act for that body on the same day, and does again on the next', async () => {
    const { id, token } = await addOffice(ledger, 'cpsc', 'administrator', { isExample: false });
    await ledger.db().writeBatch([
      {
        sql: `INSERT INTO memberships (id, person_id, agency_id, role, "from") VALUES (?, ?, 'sl-ubnd', 'province_officer', '2025-07-01')`,
        args: [`${id}~2`, id],
      },
    ]);
    const both = (await opens(token))!;
    await give(both, await newOffice('province_officer', 'sl-ubnd'), ['read']);
    const start = async (now: string) => {
      const who = (await opens(token, now))!;
      const { data } = await ledger.ask(
        'public',
        `mutation { startReport(round: "Round:CT-20/2026-Q3", agency: "Agency:sl-ubnd", key: "${newKey()}") { __typename ... on Forbidden { code } } }`,
        {},
        { actor: who, now },
      );
      return data.startReport;
    };
    expect(await start(testNow)).toEqual({ __typename: 'Forbidden', code: 'ADMINISTERED_TODAY' });
    // Where there is no real round yet, the next refusal is another one than today's.
    expect((await start(dayOn)).code).not.toBe('ADMINISTERED_TODAY');
  });
});

describe('tries in vain', () => {
  it('cost nothing up to ten, then ever more time, and after a hundred a day', () => {
    expect([0, 9, 10, 11, 15, 30, 99, 100, 5_000].map(secondsAfter)).toEqual([
      0, 0, 1, 2, 32, 900, 900, 86_400, 86_400,
    ]);
  });

  it('are counted by office and by network, and forgotten after a day', async () => {
    const office = ofOffice('somebody');
    for (let n = 0; n < 12; n++) await noteInVain(ledger.db(), [office], testNow);
    expect(await secondsToWait(ledger.db(), [office], testNow)).toBe(4);
    expect(await secondsToWait(ledger.db(), [office], '2026-11-22T03:00:04.000Z')).toBe(0);
    expect(await secondsToWait(ledger.db(), [ofOffice('another')], testNow)).toBe(0);
    for (let n = 0; n < 90; n++) await noteInVain(ledger.db(), [office], testNow);
    expect(await secondsToWait(ledger.db(), [office], testNow)).toBe(86_400);
    expect(await secondsToWait(ledger.db(), [office], '2026-11-23T03:00:01.000Z')).toBe(0);
  });

  it('know a network by a keyed hash of the day, and of nothing else', async () => {
    expect(
      [
        '203.0.113.7',
        '::ffff:203.0.113.9',
        '2001:db8:1:2:3:4:5:6',
        '2001:0db8:0001:0002::',
        '2001:db8::',
        '999.1.1.1',
        'x',
        '',
      ].map(networkOf),
    ).toEqual([
      '203.0.113.0/24',
      '203.0.113.0/24',
      '2001:db8:1:2::/64',
      '2001:db8:1:2::/64',
      '2001:db8:0:0::/64',
      null,
      null,
      null,
    ]);
    const of = (address: string | null, now = testNow) => ofAddress(address, pepper, now);
    expect(await of('203.0.113.7')).toBe(await of('203.0.113.200'));
    expect(await of('203.0.113.7')).not.toBe(await of('203.0.114.7'));
    expect(await of('203.0.113.7')).not.toBe(await of('203.0.113.7', dayOn));
    expect(await of('203.0.113.7')).not.toContain('203');
    expect(await of(null)).toBeNull();
  });
});

describe('roles that read', () => {
  const packs = async (who: Actor) =>
    (
      await ledger.ask(
        'public',
        '{ reviewPacks(first: 5) { nodes { id period openedToPressAt } } }',
        {},
        { actor: who },
      )
    ).data.reviewPacks.nodes as { id: string; period: string; openedToPressAt: string | null }[];

  it('a journalist reads a review before it is published once the Commission opened it', async () => {
    const journalist = await withToken(ledger, (await addOffice(ledger, 'cpsc', 'journalist')).token);
    const auditor = await withToken(ledger, (await addOffice(ledger, 'cpsc', 'auditor')).token);
    const frozen = await ledger.ask(
      'commission',
      `mutation { freezeReviewPack(directive: "20-CT/TW", period: "2026-Q2", knownOn: "2026-11-20", key: "${newKey()}") { ... on ReviewPack { id } } }`,
    );
    const id = String(frozen.data.freezeReviewPack.id).slice('ReviewPack:'.length);
    expect(await packs(journalist)).toEqual([]);
    expect(await packs(auditor)).toHaveLength(1);
    const commission = (await ledger.ctx('commission')).actor;
    await openReviewToPress(await as(commission), once(), id);
    expect(await packs(journalist)).toMatchObject([{ period: '2026-Q2', openedToPressAt: testNow }]);
    expect(await packs({ kind: 'public' })).toEqual([]);
    await expect(openReviewToPress(await as(commission), once(), id)).rejects.toMatchObject({
      code: 'opened_already',
    });
    const log = '{ auditLog(first: 1) { nodes { action entity } } }';
    const read = async (actor: Actor) => (await ledger.ask('public', log, {}, { actor })).data.auditLog.nodes;
    expect(await read(auditor)).toHaveLength(1);
    expect(await read(journalist)).toEqual([]);
  });

  it('an auditor has no other role', async () => {
    const office = await newOffice('province_officer', 'sl-ubnd');
    await expect(
      addMembership(await as(first), once(), { personId: office, agencyId: 'cpsc', role: 'auditor' }),
    ).rejects.toMatchObject({ code: 'auditor_alone' });
  });
});
