import { expect, it } from 'vitest';
import { reportAt } from '../support/cycle.ts';
import { testNow } from '../support/fixed.ts';
import { useLedger } from '../support/ledger.ts';

const ledger = useLedger();

it('a body that took over one function of a body that goes on does not read its drafts', async () => {
  const draft = await reportAt(ledger, 'saved', 'sonLa');
  await ledger.db().writeBatch([
    {
      sql: `INSERT INTO successions (id, from_id, to_id, "on", kind, function, source_id, confidence, known_from)
        VALUES ('part', 'sl-ubnd', 'hp2-ubnd', '2026-01-01', 'function_transferred', 'poverty_reduction', 'S-SL-2025', 'quoted', ?)`,
      args: [testNow],
    },
  ]);
  const asked = await ledger.ask('haiPhong', `{ report(id: "${draft.id}") { status } }`);
  expect(asked.data.report).toBeNull();
});
