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
  console.log(JSON.stringify(asked.data).slice(0, 1000), JSON.stringify(asked.data.search));
});
it('goes deep', async () => {
  const chain = (n: number): string => n === 0 ? 'id' : `directive { id task(code: "2.3") { id ${chain(n-1)} } }`;
  for (let n = 1; n < 7; n++) {
  const asked = await ledger.ask('public', `{ directive(symbol: "20-CT/TW") { task(code: "2.3") { ${chain(n)} } } }`);
  expect(asked.errors).toBeUndefined();
  }
  const t = `territories(first: 34) { nodes { nameVi plans(first: 2, withPredecessors: true) { totalCount nodes { document { symbol source: issuer { nameVi territory { nameVi predecessors { from { nameVi agencies(first:2) { nodes { nameVi duties(first:1) { nodes { task { code } } } } } } } } } } } } } }`;
  for (const k of ['', '(knownOn: "2026-11-10")']) {
  const t0 = performance.now();
  const asked = await ledger.ask('public', `{ ${k ? t.replace('first: 34', 'first: 34, knownOn: "2026-11-10"') : t} }`);
  expect(asked.errors).toBeUndefined();
  console.log(performance.now() - t0, JSON.stringify(asked.data).slice(0, 600));
  }
});
