import { expect, it } from 'vitest';
import { reportAt, seen, send } from '../support/cycle.ts';
import { testNow } from '../support/fixed.ts';
import { useLedger } from '../support/ledger.ts';

const ledger = useLedger();

it('what a body left open is its heir’s after two successions as after one: to read and to hand in', async () => {
  const open = await reportAt(ledger, 'saved', 'sonLa');
  const seenByHeir = async () =>
    (await ledger.ask('haiPhong', `{ report(id: "${open.id}") { status } }`)).data.report;
  expect(await seenByHeir()).toBeNull();
  const passes = (from: string, to: string, on: string) => [
    {
      sql: `INSERT INTO successions (id, from_id, to_id, "on", kind, function, source_id, confidence, known_from)
        VALUES (?, ?, ?, ?, 'merged', 'all', 'S-SL-2025', 'quoted', ?)`,
      args: [`${from} to ${to}`, from, to, on, testNow],
    },
    {
      sql: 'UPDATE agencies SET ended_on = ?, known_from = ?, revision = revision + 1 WHERE id = ?',
      args: [on, testNow, from],
    },
  ];
  await ledger
    .db()
    .writeBatch([
      ...passes('sl-ubnd', 'hue-ubnd', '2026-11-01'),
      ...passes('hue-ubnd', 'hp2-ubnd', '2026-11-10'),
    ]);
  expect(await seenByHeir()).toEqual({ status: 'DRAFT' });
  const submitted = await send(ledger, 'haiPhong', 'submitReport', seen(open));
  expect(submitted).toMatchObject({ __typename: 'Report', status: 'SUBMITTED' });
});
