// What is asked about the schema itself, alone or beside something else, is answered alike however often it is asked.
import { expect, it } from 'vitest';
import { app } from '../../worker/app.ts';
import { useLedger } from '../support/ledger.ts';
import { settingsOn } from '../support/settings.ts';

const ledger = useLedger();

it.each([
  '{ __schema { queryType { name } } }',
  '{ __typename __type(name: "Query") { name } }',
  '{ directives(first: 1) { totalCount } ...about } fragment about on Query { __schema { queryType { name } } }',
  '{ __typename }',
])('%s', async (query) => {
  const at = settingsOn(ledger.config);
  const answers: string[] = [];
  for (let time = 0; time < 4; time++) {
    const answer = await app.request(
      '/graphql',
      {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, id: time }),
      },
      at,
    );
    answers.push(await answer.text());
  }
  expect(answers[0]).toContain('Query');
  expect(new Set(answers).size).toBe(1);
});
