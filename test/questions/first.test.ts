import { expect, it } from 'vitest';
import { useLedger } from '../support/ledger.ts';

const ledger = useLedger();

it('tells what the directive orders, of whom, with everything around it, in one statement', async () => {
  const t0 = performance.now();
  const asked = await ledger.ask(
    'public',
    `{ directive(symbol: "20-CT/TW") { id symbol tasks(first: 100) { totalCount nodes { code titleVi level parent { code } holders { role agency { nameVi predecessors { from { nameVi } } } vacancyReason } assignments { agency { nameVi shortName } role source { symbol url } } } } } 
       search(text: "hai duong", first: 3) { nameVi becameVi becameOn type } }`,
  );
  console.log(performance.now() - t0, asked.statements, asked.roundTrips);
  expect(asked.errors).toBeUndefined();
  console.log(JSON.stringify(asked.data).slice(0, 3000), JSON.stringify(asked.data.search));
});
