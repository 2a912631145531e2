import { beforeAll, expect, it } from 'vitest';
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
