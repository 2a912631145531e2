import { type GraphQLScalarType, parseValue } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DomainError } from '../../db/errors.ts';
import { schema } from '../../schema/index.ts';
import { exampleRound, newKey, type Outcome, send } from '../support/cycle.ts';
import { type Asked, useLedger } from '../support/ledger.ts';

// Every value is well-formed or refused in words, written out in the question or sent beside it as a variable.

const ledger = useLedger();
const prototypeBefore = Object.getOwnPropertyNames(Object.prototype).sort();
let draft: Outcome;
beforeAll(async () => {
  draft = await send(ledger, 'haiPhong', 'startReport', { round: await exampleRound(ledger) });
});

/** Meant for the caller: made as a GraphQL error, or one of the ledger's own refusals. Anything else would be a fault. */
function expectTyped({ errors }: Asked): void {
  expect(errors?.length).toBeGreaterThan(0);
  for (const error of errors ?? []) {
    const cause = error.originalError;
    expect(
      cause === undefined || cause === null || cause.name === 'GraphQLError' || cause instanceof DomainError,
    ).toBe(true);
    expect(error.message).not.toMatch(/SELECT|INSERT|sqlite|SQLITE|\bat .*:\d+:\d+|node_modules|\.ts\b/);
  }
}

/** A variable as it arrives: JSON text, parsed. */
const arrived = (json: string): unknown => JSON.parse(json);

type Case = readonly [what: string, literal: string, json: string];

const scalar = (name: string) => schema.getType(name) as GraphQLScalarType;
const fromLiteral = (name: string, literal: string) => scalar(name).parseLiteral(parseValue(literal), {});
const fromVariable = (name: string, json: string) => scalar(name).parseValue(arrived(json));
const both = (text: string): [string, string] => [JSON.stringify(text), JSON.stringify(text)];

const refusedValues: Readonly<Record<string, readonly Case[]>> = {
  Date: [
    ['31 April', ...both('2025-04-31')],
    ['29 February of a common year', ...both('2025-02-29')],
    ['29 February of 1900', ...both('1900-02-29')],
    ['month 13', ...both('2025-13-01')],
    ['day 0', ...both('2025-01-00')],
    ['a day the Vietnamese way round', ...both('01/07/2025')],
    ['a day without zeros', ...both('2025-7-1')],
    ['a moment', ...both('2025-07-01T00:00:00Z')],
    ['a month', ...both('2025-07')],
    ['a blank behind', ...both('2025-07-01 ')],
    ['a line end behind', ...both('2025-07-01\n')],
    ['digits of another script', ...both('२०२५-०७-०१')],
    ['nothing', ...both('')],
    ['a number', '20250701', '20250701'],
    ['a list', '["2025-07-01"]', '["2025-07-01"]'],
    ['an object', '{ day: 1 }', '{"__proto__": {"day": 1}}'],
    ['true', 'true', 'true'],
  ],
  DateTime: [
    ['30 February', ...both('2026-02-30T00:00:00Z')],
    ['31 April', ...both('2026-04-31T00:00Z')],
    ['hour 24', ...both('2026-02-28T24:00:00Z')],
    ['hour 25', ...both('2026-02-28T25:00:00Z')],
    ['second 60', ...both('2026-06-30T23:59:60Z')],
    ['another time zone', ...both('2026-02-28T07:00:00+07:00')],
    ['no time zone', ...both('2026-02-28T07:00:00')],
    ['a day', ...both('2026-02-28')],
    ['a number', '1700000000000', '1700000000000'],
  ],
  Decimal: [
    ['NaN', ...both('NaN')],
    ['Infinity', ...both('Infinity')],
    ['minus Infinity', ...both('-Infinity')],
    ['1e400', '1e400', '1e400'],
    ['1e400 as text', ...both('1e400')],
    ['1e3', '1e3', '"1e3"'],
    ['minus zero', ...both('-0')],
    ['minus zero with decimals', ...both('-0.0')],
    ['minus nothing at all', ...both('-0.000000')],
    ['a comma', ...both('1,5')],
    ['points between thousands', ...both('1.234,5')],
    ['points between thousands only', ...both('1.234.567')],
    ['a leading zero', ...both('007')],
    ['a leading point', ...both('.5')],
    ['a trailing point', ...both('5.')],
    ['a plus', ...both('+5')],
    ['hexadecimal', ...both('0x10')],
    ['blanks', ...both(' 5')],
    ['digits of another script', ...both('１２')],
    ['sixteen digits', ...both('9007199254740993')],
    ['seven decimals', ...both('0.1234567')],
    ['2^53 and one as a number', '9007199254740993', '9007199254740993'],
    ['sixteen digits as a number', '9007199254740991', '9007199254740991'],
    ['a float', '0.1', '0.1'],
    ['a float', '1210.5', '1210.5'],
    ['true', 'true', 'true'],
    ['a list', '[1]', '[1]'],
    ['nothing', ...both('')],
  ],
  Text: [
    ['a NUL', ...both('a\u0000b')],
    ['an escape', ...both('a\u001bb')],
    ['a control of the second block', ...both('a\u0085b')],
    ['a lone high surrogate', '"a\\uD800b"', '"a\\ud800b"'],
    ['a lone low surrogate', '"a\\uDC00b"', '"a\\udc00b"'],
    ['a right-to-left override', ...both('abc\u202edef')],
    ['a left-to-right embedding', ...both('abc\u202adef')],
    ['an isolate', ...both('abc\u2066def')],
    ['a byte order mark', ...both('\ufeffabc')],
    ['a number', '5', '5'],
    ['an object', '{ a: 1 }', '{"constructor": {"prototype": {"polluted": true}}}'],
  ],
  Key: [
    ['seven characters', ...both('1234567')],
    ['201 characters', ...both('k'.repeat(201))],
    ['a blank', ...both('key with blanks')],
    ['Vietnamese', ...both('khóa-của-tôi')],
    ['a line end', ...both('12345678\n')],
    ['a NUL', ...both('1234\u00005678')],
    ['a number', '12345678', '12345678'],
    ['nothing', ...both('')],
  ],
};

describe.each(Object.entries(refusedValues))('%s refuses', (name, cases) => {
  it.each(cases)('%s, written out', (_what, literal) => {
    // A lone surrogate is not even a string to GraphQL's own grammar.
    expect(() => fromLiteral(name, literal)).toThrow(expect.objectContaining({ name: 'GraphQLError' }));
  });
  it.each(cases)('%s, as a variable', (_what, _literal, json) => {
    expect(() => fromVariable(name, json)).toThrow(expect.objectContaining({ name: 'GraphQLError' }));
  });
});

describe('Decimal never rounds a float that is written out', () => {
  it.each(['1.0', '1.00000000000000001', '9007199254740990.6', '999999999999998.99999', '-0.0', '1e2'])(
    '%s',
    (literal) => {
      expect(() => fromLiteral('Decimal', literal)).toThrow(
        expect.objectContaining({ name: 'GraphQLError' }),
      );
    },
  );
});

it.each<readonly [scalar: string, literal: string, json: string, kept: string]>([
  ['Date', ...both('2024-02-29'), '2024-02-29'],
  ['Date', ...both('2000-02-29'), '2000-02-29'],
  ['DateTime', ...both('2026-02-28T23:59Z'), '2026-02-28T23:59:00.000Z'],
  ['DateTime', ...both('2026-02-28T23:59:59.5Z'), '2026-02-28T23:59:59.500Z'],
  ['Decimal', ...both('0'), '0'],
  ['Decimal', '0', '0', '0'],
  ['Decimal', '-5', '-5', '-5'],
  ['Decimal', '1210', '1210', '1210'],
  ['Decimal', '999999999999999', '999999999999999', '999999999999999'],
  ['Decimal', ...both('-0.5'), '-0.5'],
  ['Decimal', ...both('99.5'), '99.5'],
  ['Decimal', ...both('0.1'), '0.1'],
  ['Decimal', ...both('0.100000'), '0.100000'],
  ['Decimal', ...both('999999999999999.999999'), '999999999999999.999999'],
  ['Text', ...both('Hải Dương'.normalize('NFD')), 'Hải Dương'.normalize('NFC')],
  ['Text', ...both('Hải Dương'.normalize('NFC')), 'Hải Dương'.normalize('NFC')],
  ['Text', ...both('dòng một\n\tdòng hai'), 'dòng một\n\tdòng hai'],
  ['Text', ...both('🇻🇳'), '🇻🇳'],
  ['Key', ...both('f81d4fae-7dec-11d0'), 'f81d4fae-7dec-11d0'],
])('%s keeps %s exactly', (name, literal, json, kept) => {
  expect(fromLiteral(name, literal)).toBe(kept);
  expect(fromVariable(name, json)).toBe(kept);
});

const figures = ['0', '-5', '0.1', '99.5', '0.100000', '999999999999999.999999', '9007199254740.99'];
it.each(figures)('the figure %s comes back from the ledger digit for digit', async (value) => {
  draft = await send(ledger, 'haiPhong', 'saveReport', {
    id: draft.id,
    revision: draft.revision,
    values: [{ indicator: 'IND-SENT-PROV', value }],
  });
  const asked = await ledger.ask('haiPhong', `{ report(id: "${draft.id}") { values { value } } }`);
  expect(asked.data.report.values).toEqual([{ value }]);
});

const provinces = [
  'Hải Dương',
  'Bắc Kạn',
  'Thừa Thiên Huế',
  'Đắk Lắk',
  'Bà Rịa - Vũng Tàu',
  'Hòa Bình',
  'Quảng Ngãi',
];
it.each(provinces)('"%s" is one text in every spelling of Unicode', async (name) => {
  for (const form of ['NFC', 'NFD', 'NFKC', 'NFKD']) {
    draft = await send(ledger, 'haiPhong', 'saveReport', {
      id: draft.id,
      revision: draft.revision,
      items: [{ task: '3.11', done: name.normalize(form) }],
    });
    const [row] = await ledger.rows("SELECT done FROM report_items WHERE task_id = 'CT-20/3.11'");
    expect(row!.done).toBe(name.normalize('NFC'));
    const found = await ledger.ask(
      'public',
      'query ($text: Text!) { search(text: $text, first: 1) { id } }',
      { text: name.normalize(form) },
    );
    const plain = await ledger.ask(
      'public',
      'query ($text: Text!) { search(text: $text, first: 1) { id } }',
      { text: name },
    );
    expect(found.data).toEqual(plain.data);
    expect(found.data.search).toHaveLength(1);
  }
});

const pages: Readonly<Record<string, string>> = {
  publishedReports: 'publishedReports(first: $first, after: $after) { nodes { id } }',
  agencies: 'agencies(first: $first, after: $after) { nodes { id } }',
  'tasks of a directive':
    'directive(symbol: "20-CT/TW") { tasks(first: $first, after: $after) { nodes { id } } }',
  'reports of a body': `agency(id: "Agency:hp2-ubnd") { reports(first: $first, after: $after) { nodes { id } } }`,
};
const paged = (list: string, first: string, after: string | null) => ({
  literal: `{ ${pages[list]!.replaceAll('$first', first).replaceAll('$after', JSON.stringify(after))} }`,
  document: `query ($first: Int!, $after: String) { ${pages[list]} }`,
});

const inHex = (text: string) => Buffer.from(text).toString('hex').toUpperCase();

describe.each(Object.keys(pages))('a page of %s', (list) => {
  it.each(['0', '101', '-1', '2147483648', '-2147483649', '1.5', '1e400'])(
    'refuses first: %s',
    async (first) => {
      const { literal, document } = paged(list, first, null);
      expectTyped(await ledger.ask('public', literal));
      expectTyped(await ledger.ask('public', document, { first: arrived(first) }));
    },
  );

  const unreadable: readonly (readonly [string, string])[] = [
    ['nothing', ''],
    ['not in digits', '###'],
    ['not JSON', inHex('hello')],
    ['an object', inHex('{"__proto__":{"polluted":true}}')],
    ['a number', inHex('5')],
    ['nested', inHex('[["a"],["b"]]')],
    ['null', inHex('[null,null]')],
    ['too short', inHex('[]')],
    ['too long', inHex('["a","b","c"]')],
    ['infinite', inHex('[1e400]')],
    ['infinite twice', inHex('[1e400,-1e400]')],
    ['a lone surrogate', inHex('["\\ud800"]')],
    ['a lone surrogate twice', inHex('["\\ud800","\\ud800"]')],
    ['very long', inHex(`[${'[],'.repeat(5_000)}1]`)],
  ];
  it.each(unreadable)('refuses a cursor that is %s', async (_what, after) => {
    const { literal, document } = paged(list, '5', after);
    expectTyped(await ledger.ask('public', literal));
    expectTyped(await ledger.ask('public', document, { first: 5, after }));
  });

  it.each([
    ["SQL's quote", "' OR 1=1 --"],
    ['a statement', "'; DROP TABLE reports; --"],
    ['a NUL', '\u0000'],
    ['a format', '%s%n'],
  ])('takes %s in a cursor for a place like any other', async (_what, key) => {
    const text = await ledger.ask('public', paged(list, '5', null).literal);
    expect(text.errors).toBeUndefined();
    for (const after of [inHex(JSON.stringify([key])), inHex(JSON.stringify([key, key]))]) {
      const asked = await ledger.ask('public', paged(list, '5', after).document, { first: 5, after });
      if (asked.errors) expectTyped(asked);
    }
    expect(await ledger.rows('SELECT count(*) AS n FROM reports')).toEqual([{ n: 1 }]);
  });
});

it('a cursor of a list with other sort keys is refused', async () => {
  const { data } = await ledger.ask(
    'public',
    '{ agencies(first: 1) { pageInfo { endCursor } } territories(first: 1) { pageInfo { endCursor } } }',
  );
  const cursor = (list: string) => data[list].pageInfo.endCursor as string;
  expectTyped(
    await ledger.ask(
      'public',
      `{ publishedReports(first: 5, after: "${cursor('agencies')}") { totalCount } }`,
    ),
  );
  expectTyped(
    await ledger.ask('public', `{ agencies(first: 5, after: "${cursor('territories')}") { totalCount } }`),
  );
});

const strange: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['no word', '###'],
  ['no type', ':x'],
  ['only a type', 'Report'],
  ['a type without records', 'Query:x'],
  ['a type that is not there', 'Nothing:x'],
  ['a property of every object', '__proto__:x'],
  ['a constructor', 'constructor:x'],
  ['a part that has no id', 'ReportItem:x'],
  ['another type', 'Agency:moha-x'],
  ["SQL's quote", "Report:' OR '1'='1"],
  ['a statement', "Report:x'; DROP TABLE reports; --"],
  ['a NUL', 'Report:\u0000'],
  ['bytes that are not UTF-8', 'Report:\xff\xfe'],
  ['a surrogate in UTF-8', 'Report:\xed\xa0\x80'],
  ['very long', `Report:${'x'.repeat(10_000)}`],
  ['a wildcard', 'Report:%'],
];
it.each(strange)('an id that is %s is absent like any other', async (_what, id) => {
  const source =
    'query ($id: ID!) { report(id: $id) { id } node(id: $id) { id } nodes(ids: [$id]) { id } agency(id: $id) { id } plan(id: $id) { id } }';
  const absent = { report: null, node: null, nodes: [null], agency: null, plan: null };
  for (const who of ['public', 'commission'] as const) {
    const asked = await ledger.ask(who, source, { id });
    expect(asked.errors).toBeUndefined();
    expect(asked.data).toEqual(absent);
    const written = await ledger.ask(
      who,
      source.replace('query ($id: ID!) ', '').replaceAll('$id', JSON.stringify(id)),
    );
    expect(written.data).toEqual(absent);
  }
  const change = await ledger.ask(
    'haiPhong',
    `mutation ($id: ID!, $key: Key!) { submitReport(id: $id, revision: 1, key: $key) { __typename ... on Refusal { message } } }`,
    { id, key: newKey() },
  );
  expect(change.data.submitReport).toEqual({ __typename: 'NotFound', message: 'There is no such record.' });
});

it.each([
  [
    'more than a hundred ids',
    `{ nodes(ids: ["${Array.from({ length: 101 }, () => 'eA==').join('", "')}"]) { id } }`,
  ],
  ['an id that is an object', '{ node(id: { a: 1 }) { id } }'],
  ['an id that is a float', '{ node(id: 1.5) { id } }'],
  ['a day that is not there', '{ directives(first: 1, validOn: "2025-02-29") { totalCount } }'],
  ['search for none', '{ search(text: "x", first: 0) { id } }'],
  ['search for too many', '{ search(text: "x", first: 101) { id } }'],
  ['a search with a NUL', '{ search(text: "x\\u0000", first: 1) { id } }'],
  [
    'a revision beyond 32 bits',
    'mutation { submitReport(id: "eA==", revision: 2147483648, key: "12345678") { __typename } }',
  ],
])('%s is refused in words', async (_what, source) => {
  expectTyped(await ledger.ask('commission', source));
});

const hostile = [
  "' OR 1=1 --",
  '"; DROP TABLE reports; --',
  '%',
  '_',
  '\\',
  '\u0000',
  '\ud800',
  '?1',
  ':a',
  'x'.repeat(5_000),
  '__proto__',
  '{"$ne":1}',
];
const stringArguments: Readonly<Record<string, string>> = {
  'documents.kind': 'query ($s: String!) { documents(first: 1, kind: $s) { totalCount } }',
  'indicator.slug': 'query ($s: String!) { indicator(slug: $s) { id } }',
  'territory.code': 'query ($s: String!) { territory(code: $s) { id } }',
  'territory.slug': 'query ($s: String!) { territory(slug: $s) { id } }',
  'directive.task.code': 'query ($s: String!) { directive(symbol: "20-CT/TW") { task(code: $s) { id } } }',
  'directive.tasks.kind':
    'query ($s: String!) { directive(symbol: "20-CT/TW") { tasks(first: 1, kind: $s) { totalCount } } }',
};
it.each(Object.entries(stringArguments))(
  '%s finds nothing by hostile text, and breaks nothing',
  async (_name, source) => {
    for (const s of hostile) {
      const asked = await ledger.ask('public', source, { s });
      if (asked.errors) expectTyped(asked);
      else expect(JSON.stringify(asked.data)).toMatch(/null|"totalCount":0/);
    }
  },
);

it('lines may be named by hostile text, and are refused by it', async () => {
  for (const text of hostile) {
    const asked = await ledger.ask(
      'haiPhong',
      'mutation ($id: ID!, $r: Int!, $t: String!, $key: Key!) { saveReport(id: $id, revision: $r, key: $key, items: [{ task: $t }], values: [{ indicator: $t }]) { __typename ... on Invalid { fields { path message } } } }',
      { id: draft.id, r: draft.revision, t: text, key: newKey() },
    );
    expect(asked.errors).toBeUndefined();
    expect(asked.data.saveReport.__typename).toBe('Invalid');
  }
});

afterAll(() => {
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(prototypeBefore);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});
