// Every named question, asked over a real connection. What it costs on the wire is part of the contract.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Db, openDb } from '../../db/client.ts';
import { homeQuestion, wholeQuestion } from '../../web/pages/public/home/question.ts';
import { reportAt } from '../support/cycle.ts';
import { useLedger } from '../support/ledger.ts';
import { countingWire } from '../support/wire.ts';
import { namedQuestions } from './all.ts';
import { readable } from './readable.ts';

const ledger = useLedger();
const costs: string[] = [];

/** What the database may send for an answer, in its own weight: rows with what was asked for, and no more. */
const mostWeight = 2;

/** An answer as it is in every run: ids of what was made in this one are not. */
const alike = (data: unknown): unknown =>
  JSON.parse(JSON.stringify(data).replace(/[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/g, 'made-by-chance'));

beforeAll(async () => {
  await reportAt(ledger, 'published', 'haiPhong');
  await reportAt(ledger, 'submitted', 'sonLa');
});
afterAll(() => {
  console.log(['question                 statements  round trips   weight', ...costs].join('\n'));
});

it.each(namedQuestions)('$name is answered within its budget', async ({ name, source, who }) => {
  const wire = countingWire();
  const db = openDb({ ...ledger.config, fetch: wire.fetch });
  let sent = 0;
  const weighing: Db = {
    ...db,
    read: async (statement) => {
      const rows = await db.read(statement);
      for (const row of rows)
        for (const [column, text] of Object.entries(row))
          if (column.startsWith('answer_')) sent += String(text ?? '').length;
      return rows;
    },
  };
  const asked = await ledger.ask(who, source, {}, { db: weighing });
  expect(asked.errors).toBeUndefined();
  const weight = sent / JSON.stringify(asked.data).length;
  expect(weight).toBeLessThanOrEqual(mostWeight);
  await expect(readable(alike(asked.data))).toMatchFileSnapshot(`answers/${name}.json`);
  costs.push(
    `${name.padEnd(25)}${String(wire.statements).padStart(10)}${String(wire.roundTrips).padStart(13)}${weight.toFixed(2).padStart(9)}`,
  );
  // Who asks is one trip of its own; the question itself is one more, however deep it goes.
  expect(wire.roundTrips).toBeLessThanOrEqual(who === 'public' ? 1 : 2);
  expect(wire.statements).toBeLessThanOrEqual(3);
});

it.each([
  // What is owed is counted by a statement of its own, in the same trip.
  ['the first page', homeQuestion, 2],
  ['the whole directive on one page', wholeQuestion, 1],
] as const)('%s is one round trip, of as few statements as it can be', async (_, source, statements) => {
  const wire = countingWire();
  const asked = await ledger.ask(
    'public',
    source,
    {},
    { db: openDb({ ...ledger.config, fetch: wire.fetch }) },
  );
  expect(asked.errors).toBeUndefined();
  expect(wire).toMatchObject({ statements, roundTrips: 1 });
});

it('keeps an answer of each question, and no answer without a question', () => {
  const answers = readdirSync(join(import.meta.dirname, 'answers')).map((name) => name.replace('.json', ''));
  expect(answers.sort()).toEqual(namedQuestions.map((q) => q.name).sort());
});
