import { beforeAll, expect, it } from 'vitest';
import { toId } from '../../schema/ids.ts';
import { bothWays } from '../support/both-ways.ts';
import { type Outcome, reportAt } from '../support/cycle.ts';
import { useLedger } from '../support/ledger.ts';

const ledger = useLedger();
let report: Outcome;
beforeAll(async () => {
  report = await reportAt(ledger, 'published');
});

it.each([
  'returns { reason }',
  'history { action }',
  'items { waitsForMe claim }',
  'agency { contacts { id } }',
])('who asks without a token for %s is told to sign in, and keeps the report', async (field) => {
  const { data, errors } = await ledger.ask('public', `{ report(id: "${report.id}") { status ${field} } }`);
  expect(data.report).toMatchObject({ status: 'PUBLISHED' });
  expect(errors!.map((error) => error.extensions.code)).toContain('UNAUTHENTICATED');
});

it('a hidden report and one that never was are the same to the byte', async () => {
  const hidden = await reportAt(ledger, 'draft', 'sonLa');
  const asked = (id: string) => ledger.ask('public', `{ report(id: "${id}") { status returns { reason } } }`);
  const [one, other] = await Promise.all([asked(hidden.id), asked('Report:no-such')]);
  expect([one.data, one.errors]).toEqual([other.data, other.errors]);
});

it('what a variable is by default it is however often the question is asked, whoever gave another in between', async () => {
  const [first, other] = (await ledger.rows('SELECT id FROM documents ORDER BY id LIMIT 2')).map(({ id }) =>
    toId('Document', String(id)),
  );
  const source = `query ($id: ID! = "${first}", $page: Int = 2) {
    document(id: $id) { id } documents(first: $page) { nodes { id } } }`;
  for (const given of [{}, { id: other }, {}, { page: 1 }, { id: other, page: 1 }, {}]) {
    const { document, documents } = await bothWays(ledger, 'public', source, given);
    expect(document.id).toBe(given.id ?? first);
    expect(documents.nodes).toHaveLength(given.page ?? 2);
  }
});
