// Whoever asked with a token a moment ago is taken for the same person, and nothing is believed or done before the ledger has said so.
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { mintToken } from '../../db/access/token.ts';
import { toId } from '../../schema/ids.ts';
import { app } from '../../worker/app.ts';
import type { Bindings } from '../../worker/env.ts';
import { mutation, newKey } from '../support/cycle.ts';
import { useLedger } from '../support/ledger.ts';
import { longPepper, settingsOn } from '../support/settings.ts';

const ledger = useLedger();
interface Line {
  readonly statements: number;
  readonly roundTrips: number;
  readonly outcome: string;
}
let lines: Line[] = [];
let at: Bindings;
let token: string;
let round: string;

const write = (sql: string, ...args: string[]) => ledger.db().writeBatch([{ sql, args }]);

beforeAll(async () => {
  at = settingsOn(ledger.config);
  const { data } = await ledger.ask(
    'public',
    '{ directive(symbol: "20-CT/TW") { rounds(first: 1) { nodes { id } } } }',
  );
  round = data.directive.rounds.nodes[0].id;
  await write(
    "INSERT INTO people (id, office_vi, office_en, is_example, created_at) VALUES ('clerk', 'Văn phòng', 'Office', 0, '2026-01-01T00:00:00.000Z')",
  );
});
/** A token of the clerk's, who is an officer of one body. */
beforeEach(async () => {
  await write(`DELETE FROM memberships WHERE person_id = 'clerk'`);
  await write(
    `INSERT INTO memberships (id, person_id, agency_id, role, "from") SELECT 'clerk ' || id, 'clerk', id, 'province_officer', '2026-01-01' FROM agencies WHERE id = (SELECT min(agency_id) FROM memberships WHERE role = 'province_officer')`,
  );
  const minted = await mintToken(longPepper, 'token');
  token = minted.token;
  await write(
    `INSERT INTO tokens (id, person_id, hash, label, scopes, created_at, expires_at) VALUES (?, 'clerk', ?, 'x', 'read report', '2026-01-01T00:00:00.000Z', '2099-01-01T00:00:00.000Z')`,
    newKey(),
    minted.hash,
  );
  lines = [];
  vi.spyOn(console, 'log').mockImplementation((line) => void lines.push(JSON.parse(String(line))));
  vi.spyOn(console, 'error').mockImplementation((line) => void lines.push(JSON.parse(String(line))));
});
afterEach(() => {
  vi.restoreAllMocks();
});

const post = async (query: string) => {
  const response = await app.request(
    '/graphql',
    {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'content-length': '99',
        authorization: `Bearer ${token}`,
      },
      body: JSON.stringify({ query }),
    },
    at,
    { waitUntil: () => {}, passThroughOnException: () => {}, props: {} } as never,
  );
  // biome-ignore lint/suspicious/noExplicitAny: whatever was asked for
  return { status: response.status, body: (await response.json()) as any, line: lines.at(-1)! };
};
const mine = '{ viewer { officeEn roles } myReports(first: 1) { totalCount } }';
const start = () => post(mutation('startReport', { round, key: newKey() }));
const begun = async () =>
  Number((await ledger.rows("SELECT count(*) AS n FROM reports WHERE started_by_id = 'clerk'"))[0]!.n);

it('a question of somebody who has asked before takes one round trip', async () => {
  expect((await post(mine)).line).toMatchObject({ roundTrips: 2 });
  const again = await post(mine);
  expect(again.line).toMatchObject({ roundTrips: 1, outcome: 'ok' });
  expect(again.body.data.viewer.officeEn).toBe('Office');
});

it.each([
  [
    'revoked',
    (hash: string) => write(`UPDATE tokens SET revoked_at = '2026-01-02T00:00:00.000Z' WHERE hash = ?`, hash),
  ],
  [
    'over',
    (hash: string) => write(`UPDATE tokens SET expires_at = '2026-01-02T00:00:00.000Z' WHERE hash = ?`, hash),
  ],
])(
  'a token that is %s opens nothing from the next request on, a question without a read as little as a change',
  async (_, end) => {
    await post(mine);
    const before = await begun();
    const [{ hash }] = (await ledger.rows(
      `SELECT hash FROM tokens WHERE person_id = 'clerk' ORDER BY rowid DESC LIMIT 1`,
    )) as [{ hash: string }];
    await end(hash);
    for (const asked of [() => post('{ __typename }'), () => post(mine), start, () => post('{ nope }')]) {
      const { status, body } = await asked();
      expect([status, body.errors?.[0]?.extensions?.code ?? body.error?.code ?? body.code]).toEqual([
        401,
        'UNAUTHENTICATED',
      ]);
    }
    expect(await begun()).toBe(before);
    expect(lines.filter((line) => 'stack' in line)).toEqual([]);
  },
);

it('an office that was taken away is not acted for, and what it gave is not read', async () => {
  await post(mine);
  const before = await begun();
  await write(`UPDATE memberships SET until = '2026-01-02' WHERE person_id = 'clerk'`);
  const { status, body } = await start();
  expect(status).toBe(200);
  expect(body.data.startReport.__typename).not.toBe('Report');
  expect(await begun()).toBe(before);
  expect((await post(mine)).body.data.viewer.roles).toEqual([]);
});

it('a change of a known sender takes two round trips with what it is asked for, and two in one document three', async () => {
  await post(mine);
  const started = await post(
    mutation(
      'startReport',
      { round, key: newKey() },
      '... on Report { id revision round { period } agency { nameVi } }',
    ),
  );
  const report = started.body.data.startReport;
  expect(report).toMatchObject({ __typename: 'Report', round: { period: expect.any(String) } });
  expect(started.line.roundTrips).toBe(2);
  const both = await post(`mutation {
    saveReport(id: "${report.id}", revision: 1, key: "${newKey()}", items: [{ task: "3.11", claim: IN_PROGRESS, done: "Đã triển khai." }]) { __typename ... on Report { revision } }
    submitReport(id: "${report.id}", revision: 2, key: "${newKey()}") { __typename ... on Report { revision status } ... on Refusal { code } }
  }`);
  expect(both.body.data.saveReport).toEqual({ __typename: 'Report', revision: 2 });
  expect(both.line.roundTrips).toBe(3);
  expect(both.body.data.submitReport).toMatchObject({ __typename: 'Report', status: 'SUBMITTED' });
  expect(toId('Report', String(report.id).split(':')[1]!)).toBe(report.id);
});
