import { serverAudits } from 'graphql-http';
import { expect, it } from 'vitest';
import { useProduct } from './running.ts';

const product = useProduct();

it('every audit of the GraphQL over HTTP specification passes', async () => {
  const audits = serverAudits({ url: () => `${product.url}/graphql`, fetchFn: fetch });
  const results = [];
  for (const audit of audits) results.push(await audit.fn());
  const notOk = results.filter((r) => r.status !== 'ok').map((r) => `${r.id} ${r.name}`);
  console.info(`GraphQL over HTTP: ${results.length - notOk.length} of ${results.length} audits`);
  expect(notOk).toEqual([]);
  expect(results).toHaveLength(61);
});
