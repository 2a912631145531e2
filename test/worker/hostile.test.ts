import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { useProduct } from './running.ts';

const product = useProduct();
const requests = 2_000;
const seed = Number(process.env.SEED ?? 20_221_212);

/** Numbers that look random and come back with the same seed (mulberry32). */
function dice(from: number) {
  let state = from;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    below: (n: number) => Math.floor(next() * n),
    of: <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!,
  };
}

const questions = [
  '{ directives(first: 2) { totalCount nodes { symbol tasks(first: 3) { nodes { code titleVi holders { role agency { nameVi } } } } } } }',
  'query T($n: Int!, $on: Date) { agencies(first: $n, validOn: $on) { nodes { id nameVi successors { on to { nameVi } } } pageInfo { endCursor hasNextPage } } }',
  '{ search(text: "hải dương", first: 5) { id nameVi becameVi } viewer { roles } }',
  'query N($id: ID!) { node(id: $id) { __typename id ... on Task { code parent { code } } } nodes(ids: [$id, "x"]) { id } }',
  'fragment F on Indicator { code observations(first: 2) { nodes { value periodStart } } } { indicators(first: 3) { nodes { ...F } } }',
  '{ __schema { types { name fields { name type { name ofType { name } } } } } }',
  'mutation M($key: Key!) { openRound(directive: "20-CT/TW", period: "2026-Q3", key: $key) { __typename ... on Refusal { code message } } }',
  'mutation S { submitReport(id: "UmVwb3J0OngK", revision: 1, key: "k-0123456789abcdef") { __typename ... on Refusal { message } } }',
];

const words = [
  ...readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8').matchAll(
    /^ {2}(\w+)[(:]/gm,
  ),
].map((m) => m[1]!);

const oddities = [
  '{',
  '}',
  '(',
  ')',
  '[',
  ']',
  '...',
  '@',
  '$',
  '!',
  ':',
  '|',
  '&',
  '=',
  '"',
  '"""',
  '#',
  '\\',
  '\\u0000',
  '\\uD800',
  '\u0000',
  '\uFEFF',
  '\u202E',
  'Đ',
  '👩‍👩‍👧',
  '-1',
  '0',
  '2147483648',
  '9007199254740993',
  '1e400',
  '-0',
  'NaN',
  'null',
  'true',
  '""',
  `"' OR 1=1 --"`,
  '"%"',
  '"\\u0000"',
  '"2026-02-30"',
  '"0000-00-00"',
  '"-000001-01-01"',
  '[]',
  '{}',
  '[[[]]]',
  '__proto__',
  '__typename',
  '__schema',
  '__type(name: "Task") { name }',
  'first: 101',
  'after: "x"',
  'after: ""',
  '@skip(if: true)',
  '@include(if: $x)',
  'query',
  'mutation',
  'subscription',
  'fragment',
  'on',
  'extend type Query { x: Int }',
  'type X { y: Int }',
];

const odd: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  101,
  2 ** 31,
  2 ** 53,
  '',
  'x',
  '\u0000',
  '\ud800',
  "'; DROP TABLE tasks; --",
  '2026-02-30',
  '9999-12-31',
  [],
  {},
  [null],
  { a: { b: [] } },
  'VGFzazp4',
  'VGFzazo=',
  '%',
  '_',
  'a'.repeat(5_000),
  ['a'],
  { toString: 1 },
];

const texts = odd.filter((value) => typeof value === 'string');

it(`${requests} requests that mean harm are answered in words and break nothing (seed ${seed})`, async () => {
  const { below, of } = dice(seed);
  const mangled = (text: string): string => {
    const tokens = text.split(/(\s+|[(){}[\]:,$])/);
    for (let times = 1 + below(4); times > 0; times--) {
      const at = below(tokens.length);
      const ways = [
        () => tokens.splice(at, 1),
        () => tokens.splice(at, 0, of(oddities)),
        () => tokens.splice(at, 1, of(oddities)),
        () => tokens.splice(at, 1, of(words)),
        () => tokens.splice(at, 0, ...tokens.slice(below(tokens.length), below(tokens.length))),
        () => tokens.splice(at, 0, String.fromCharCode(below(0x3000))),
      ];
      of(ways)();
    }
    return tokens.join('');
  };
  /** Still well-formed: another text, number or name where there was one. */
  const tweaked = (text: string): string =>
    text
      .replace(/"[^"]*"/g, (was) => (below(2) === 0 ? was : JSON.stringify(of(texts))))
      .replace(/\b\d+\b/g, (was) => (below(3) === 0 ? String(of([0, 1, 100, 101, -1, 2 ** 31, 1e21])) : was))
      .replace(/\b[a-z]\w+\b(?= [}\w])/g, (was) => (below(12) === 0 ? of(words) : was));
  const body = (): string | Uint8Array<ArrayBuffer> => {
    const fine = { n: 3, id: 'VGFzazoy', key: `key-${below(1e9)}`, on: '2026-01-01' };
    const variables = { ...fine, [of(Object.keys(fine))]: of(odd), [of(words)]: of(odd) };
    const change = of([tweaked, tweaked, mangled, (text: string) => text]);
    const whole = JSON.stringify({ query: change(of(questions)), variables });
    if (below(10) === 0) return whole.slice(0, below(whole.length));
    if (below(20) === 0) return Uint8Array.from({ length: below(300) }, () => below(256));
    return whole;
  };
  const outcomes = new Map<string, number>();
  const wrong: string[] = [];
  const one = async () => {
    const sent = body();
    const as = of([undefined, undefined, ...Object.keys(product.tokens)]);
    const answer = await product.fetch('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(as ? { authorization: `Bearer ${product.tokens[as]}` } : {}),
      },
      body: sent,
    });
    const text = await answer.text();
    const outcome = `${answer.status} ${/"code":"(\w+)"/.exec(text)?.[1] ?? 'ok'}`;
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    const tellsTooMuch = /SQLITE|SELECT .* FROM|node_modules|\.ts:\d|\bat \w+ \(|"stack"|Did you mean/.test(
      text,
    );
    if (answer.status >= 500 || outcome.endsWith('UNEXPECTED') || tellsTooMuch)
      wrong.push(`${String(sent).slice(0, 600)}\n → ${text.slice(0, 300)}`);
  };
  const lane = async (count: number) => {
    for (let i = 0; i < count; i++) await one();
  };
  await Promise.all(Array.from({ length: 8 }, () => lane(requests / 8)));
  console.info(
    [...outcomes]
      .sort((a, b) => b[1] - a[1])
      .map(([what, n]) => `${n} × ${what}`)
      .join(', '),
  );
  expect(wrong).toEqual([]);
  expect((await product.ask('{ directives(first: 1) { totalCount } }')).body.data.directives.totalCount).toBe(
    1,
  );
});
