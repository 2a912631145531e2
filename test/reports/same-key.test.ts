// The same request sent twice, the second reading the key before the first is done and everything else after: one change, one answer.
import { expect, it } from 'vitest';
import type { Db } from '../../db/client.ts';
import { toId } from '../../schema/ids.ts';
import { exampleRound, goodLines, mutation, reportAt, seen, word } from '../support/cycle.ts';
import { useLedger, type Who } from '../support/ledger.ts';

const ledger = useLedger();

/** Looks for the key, and sees nothing else before the other sending is done. */
function overtaken(db: Db, other: () => Promise<unknown>): Db {
  let looked = false;
  let done: Promise<unknown> | undefined;
  return {
    ...db,
    fresh: () => db.fresh(),
    read: async (statement) => {
      if (!looked && statement.sql.includes('FROM idempotency')) {
        looked = true;
        const rows = await db.read(statement);
        done ??= other();
        await done;
        return rows;
      }
      if (looked) {
        done ??= other();
        await done;
      }
      return db.read(statement);
    },
  };
}

async function bothTold(who: Who, change: string, args: Record<string, unknown>) {
  const text = mutation(change, { ...args, key: `overtaken-${change}` }, `... on Node { id }`);
  const first: unknown[] = [];
  const { db } = await ledger.ctx(who);
  const late = await ledger.ask(
    who,
    text,
    {},
    {
      db: overtaken(db, async () => first.push((await ledger.ask(who, text)).data[change])),
    },
  );
  expect(late.errors).toBeUndefined();
  expect(first).toHaveLength(1);
  expect(late.data[change]).toEqual(first[0]);
  return late.data[change];
}

it('a record that would not be begun any more is answered by its key', async () => {
  const ruled = await bothTold('commission', 'makeRuling', {
    directive: toId('Directive', 'CT-20'),
    authority: toId('Agency', 'cpsc'),
    document: toId('Document', 'CT-20'),
    section: '1',
    ruledOn: '2026-11-22',
    tasks: [toId('Task', 'CT-20/3.11')],
    agencies: [toId('Agency', 'moha')],
    cadence: word('ONE_OFF'),
    dueOn: '2026-12-31',
    from: '2026-11-22',
  });
  expect(ruled).toMatchObject({ __typename: 'Ruling' });
  expect(await bothTold('haiPhong', 'startReport', { round: await exampleRound(ledger) })).toMatchObject({
    __typename: 'Report',
  });
});

it('a record that has moved on by this very request is answered by its key', async () => {
  const draft = await reportAt(ledger, 'draft', 'sonLa');
  expect(await bothTold('sonLa', 'saveReport', { ...seen(draft), ...goodLines })).toMatchObject({
    __typename: 'Report',
    id: draft.id,
  });
});
