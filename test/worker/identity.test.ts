import { describe, expect, it } from 'vitest';
import { useProduct } from './running.ts';

const product = useProduct();
const who = '{ viewer { officeVi roles scopes } }';

describe('a token that is not accepted', () => {
  const good = () => Object.values(product.tokens)[0]!;
  const refused: [string, () => string][] = [
    ['unknown', () => `Bearer ${good().replace(/.{8}$/, '00000000')}`],
    [
      'well-formed but never given',
      () => 'Bearer dl1_0000000000000000000000000000000000000000000000000000000000000000_00000000',
    ],
    ['cut short', () => `Bearer ${good().slice(0, -1)}`],
    ['with something behind it', () => `Bearer ${good()}x`],
    ['of another scheme', () => `Basic ${good()}`],
    ['without a scheme', () => good()],
    ['only a scheme', () => 'Bearer'],
    ['a scheme and spaces', () => 'Bearer    '],
    ['a scheme that begins alike', () => `Bearerx ${good()}`],
    ['two of them', () => `Bearer ${good()}, Bearer ${good()}`],
    ['very long', () => `Bearer ${'a'.repeat(8_000)}`],
    ['with SQL in it', () => `Bearer ' OR 1=1 --`],
  ];
  it('is refused with the same answer, to the byte, whatever is wrong with it', async () => {
    const answers = new Set<string>();
    for (const [what, authorization] of refused) {
      const answer = await product.fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: authorization() },
        body: JSON.stringify({ query: who }),
      });
      expect([what, answer.status, answer.headers.get('www-authenticate')]).toEqual([what, 401, 'Bearer']);
      answers.add(await answer.text());
    }
    expect([...answers]).toHaveLength(1);
    expect([...answers][0]).toContain('"UNAUTHENTICATED"');
  });

  it('never falls back to what the public may see', async () => {
    const { status, body } = await product.ask(who, { headers: { authorization: 'Bearer wrong' } });
    expect(status).toBe(401);
    expect(body).not.toHaveProperty('data');
  });
});

it('the scheme may be written in any case', async () => {
  const token = Object.values(product.tokens)[0]!;
  for (const scheme of ['Bearer', 'bearer', 'BEARER'])
    expect((await product.ask(who, { headers: { authorization: `${scheme} ${token}` } })).status).toBe(200);
});

it('whoever sends no token costs the database nothing to recognise', async () => {
  const line = await product.lineOf(await product.ask('{ __typename }'));
  expect(line).toMatchObject({ actor: 'public', statements: 0, roundTrips: 0 });
});

it('200 requests of different people at once are each answered as their own sender', async () => {
  const people = [undefined, ...Object.keys(product.tokens)];
  const alone = new Map<string | undefined, string>();
  for (const as of people)
    alone.set(as, JSON.stringify((await product.ask(who, as ? { as } : {})).body.data));
  expect(new Set(alone.values()).size).toBe(people.length);

  const answers = await Promise.all(
    Array.from({ length: 200 }, async (_, i) => {
      const as = people[i % people.length];
      return { as, answer: await product.ask(who, as ? { as } : {}) };
    }),
  );
  for (const { as, answer } of answers) {
    expect(answer.status).toBe(200);
    expect(JSON.stringify(answer.body.data)).toBe(alone.get(as));
    expect((await product.lineOf(answer)).actor).toBe(as ? 'person' : 'public');
  }
  expect(new Set(answers.map(({ answer }) => answer.headers.get('x-request-id'))).size).toBe(200);
});
