import { expect, it } from 'vitest';
import { useProduct } from './running.ts';

const product = useProduct();

it('every request leaves one line with what was asked and how it went, and nothing else', async () => {
  const answer = await product.ask('query Greeting { __typename }');
  const line = await product.lineOf(answer);
  expect(line).toEqual({
    event: 'request',
    requestId: answer.headers.get('x-request-id'),
    method: 'POST',
    actor: 'public',
    operation: 'query __typename',
    outcome: 'ok',
    status: 200,
    statements: 0,
    roundTrips: 0,
    ms: expect.any(Number),
  });
  expect(product.log.filter((l) => l.requestId === line.requestId)).toHaveLength(1);
});

it('a request that looks in the database says how often', async () => {
  const line = await product.lineOf(await product.fetch('/readyz'));
  // The migrations that were applied, the first row of every table, and when it was backed up.
  expect(line).toMatchObject({ statements: 3, roundTrips: 1, outcome: 'ok', status: 200 });
});

it('a refusal is logged by its code', async () => {
  const outcome = async (answer: Promise<{ headers: Headers }>) =>
    (await product.lineOf(await answer)).outcome;
  expect(await outcome(product.fetch('/nowhere'))).toBe('NOT_FOUND');
  expect(await outcome(product.fetch('/vi', { method: 'POST' }))).toBe('METHOD_NOT_ALLOWED');
  expect(await outcome(product.ask('{ nope }'))).toBe('GRAPHQL_VALIDATION_FAILED');
  expect(await outcome(product.ask('{'))).toBe('GRAPHQL_PARSE_FAILED');
  expect(await outcome(product.ask(`{ ${'a '.repeat(5_000)} }`))).toBe('TOO_MANY_TOKENS');
  expect(await outcome(product.ask('{ __typename }', { headers: { authorization: 'Bearer x' } }))).toBe(
    'UNAUTHENTICATED',
  );
  expect(await outcome(product.ask('{ __typename }', { headers: { 'content-type': 'text/plain' } }))).toBe(
    'UNSUPPORTED_MEDIA_TYPE',
  );
});

it('no token, body, variable, address or query string is ever written', async () => {
  const secret = 'so-secret-4711';
  const [role] = Object.keys(product.tokens);
  await product.ask(`query A($x: String = "${secret}") { __typename @include(if: true) }`, { as: role! });
  await product.ask('query B($x: String) { __typename }', { variables: { x: secret } });
  await product.ask(`{ ${secret.replaceAll('-', '_')} }`);
  await product.fetch(`/${secret}?${secret}=1`, {
    headers: { 'x-note': secret, cookie: secret, 'user-agent': secret },
  });
  await product.lineOf(
    await product.ask('{ __typename }', { headers: { authorization: `Bearer ${secret}` } }),
  );
  const written = JSON.stringify(product.log);
  expect(written).not.toMatch(/so.secret.4711/);
  for (const token of Object.values(product.tokens)) expect(written).not.toContain(token.slice(4, 20));
  expect(written).not.toContain('127.0.0.1');
});

it('a caller cannot choose the request id, put words of theirs in the line or break it', async () => {
  const answer = await product.ask(
    'query CCCD_001099012345 { alias_0912345678: __typename ...F } fragment F on Query { fragment_words: __typename }',
    {
      headers: { 'x-request-id': 'mine' },
    },
  );
  expect(answer.headers.get('x-request-id')).not.toBe('mine');
  expect((await product.lineOf(answer)).operation).toBe('query __typename,…');
  const written = JSON.stringify(product.log);
  expect(written).not.toMatch(/001099012345|0912345678|fragment_words/);
});
