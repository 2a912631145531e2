// The public log over a ledger that lives: everything has its place in the batch that does it, both verifiers read the whole export, and
// nothing that is no public matter is in it.
import { beforeAll, describe, expect, it } from 'vitest';
import { makeKey, type Signer, signerOf } from '../../db/log/note.ts';
import { reportAt } from '../support/cycle.ts';
import { useLedger } from '../support/ledger.ts';
import { checkedByBoth, exportOf, headNow, logName } from './made.ts';

const ledger = useLedger();
let signer: Signer;
beforeAll(async () => {
  signer = await signerOf(await makeKey(logName));
});

describe('the log of a ledger', () => {
  it('is whole, and both verifiers say so', async () => {
    const before = await headNow(ledger.db(), [signer]);
    await reportAt(ledger, 'published');
    await reportAt(ledger, 'draft', 'sonLa');
    await headNow(ledger.db(), [signer]);
    const text = await exportOf(ledger.db(), [signer.text]);
    const [told] = await checkedByBoth([text], { keys: [signer.text], older: [before] });
    expect(told!.javascript.findings).toEqual([]);
    expect(told!.python.findings).toEqual([]);
    expect(told!.javascript.root).toBe(told!.python.root);
  });
});
