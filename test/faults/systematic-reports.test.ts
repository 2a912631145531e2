import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { cases, families } from './cases.ts';
import { changes } from './changes.ts';
import { everyLegInEveryWay } from './systematic.ts';

it('there is a case for every mutation of the schema, and a file that runs it', () => {
  expect(Object.keys(cases).sort()).toEqual(Object.keys(changes).sort());
  const files = readdirSync(import.meta.dirname).flatMap(
    (file) => file.match(/^systematic-(\w+)\.test\.ts$/)?.[1] ?? [],
  );
  expect(files.sort()).toEqual(Object.keys(families).sort());
});

everyLegInEveryWay(families.reports);
