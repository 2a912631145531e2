// Whatever may be asked is answered: questions drawn by chance, through the whole door, by everyone who may come.
// 1,000 here; `npm run fuzz` asks 20,000, and FUZZ_FROM begins at another seed.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getTableColumns, getTableName } from 'drizzle-orm';
import { buildSchema, type GraphQLObjectType, graphql, parse } from 'graphql';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { mintToken } from '../../db/access/token.ts';
import { scopes } from '../../db/ctx.ts';
import { shapes } from '../../db/shapes.ts';
import { toId } from '../../schema/ids.ts';
import { schema } from '../../schema/index.ts';
import { app } from '../../worker/app.ts';
import { answeredAtOnce } from '../../worker/compiled.ts';
import { setStage } from '../access/cast.ts';
import { namedQuestions } from '../questions/all.ts';
import { setScene } from '../reviews/scene.ts';
import { testNow } from '../support/fixed.ts';
import { useLedger, type Who } from '../support/ledger.ts';
import { longPepper, settingsOn } from '../support/settings.ts';
import { walkAlone } from './alone.ts';
import { type Drawn, type Pool, questionOf } from './questions.ts';
import { smaller } from './smaller.ts';

const count = Number(process.env.FUZZ_QUESTIONS ?? 500);
const from = Number(process.env.FUZZ_FROM ?? 1);

const ledger = useLedger();
const printed = buildSchema(readFileSync(join(import.meta.dirname, '../../schema/schema.graphql'), 'utf8'));
const people: Who[] = ['public', 'haiPhong', 'sonLa', 'ministry', 'commission', 'administrator'];
const tokens = new Map<Who, string>();
let pool: Pool;

beforeAll(async () => {
  await setScene(ledger);
  await setStage(ledger);
  for (const who of people.slice(1)) tokens.set(who, await tokenFor(who));
  pool = await harvested();
});

/** A token under a pepper that is long enough for the door. */
async function tokenFor(who: Who): Promise<string> {
  const { actor } = await ledger.ctx(who);
  if (actor.kind !== 'person') throw new Error(`${who} is nobody.`);
  const { token, hash } = await mintToken(longPepper);
  await ledger.db().writeBatch([
    {
      sql: 'INSERT INTO tokens (id, hash, person_id, label, scopes, created_at, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
      args: [`fuzz/${who}`, hash, actor.id, 'fuzz', scopes.join(' '), testNow, '2099-01-01T00:00:00.000Z'],
    },
  ]);
  return token;
}

/** Ids and names of records that are there, so that questions find something. */
async function harvested(): Promise<Pool> {
  const column = async (sql: string) => (await ledger.rows(sql)).map((row) => String(Object.values(row)[0]));
  const ids: Record<string, string[]> = {};
  for (const { type, table } of shapes.values())
    if ('id' in getTableColumns(table))
      ids[type] = (await column(`SELECT id FROM ${getTableName(table)} ORDER BY id LIMIT 60`)).map((id) =>
        toId(type, id),
      );
  const owing = ['moha', 'cpsc', 'hp2-ubnd', 'sl-ubnd', 'tn2-ubnd'].map((id) => toId('Agency', id));
  ids.Agency = [...owing, ...owing, ...ids.Agency!];
  const leaves = ['3.11', '5.3.1', '1.3'];
  ids.Task = [...leaves.map((code) => toId('Task', `CT-20/${code}`)), ...ids.Task!];
  const slugs = await column('SELECT slug FROM indicators');
  return {
    ids,
    values: {
      symbol: [
        '20-CT/TW',
        ...(await column('SELECT symbol FROM documents WHERE symbol IS NOT NULL LIMIT 20')),
      ],
      directive: ['20-CT/TW'],
      round: ['2026-H1', '2026-05', '2026-Q3', '2026'],
      period: ['2026', '2026-H1', '2026-Q1'],
      code: [...leaves, '31', '01', '5.7.2'],
      slug: ['hai-phong', 'son-la', 'hai-duong', ...slugs],
      indicator: slugs,
      kind: ['training', 'law', 'plan', 'news', 'directive'],
      text: ['hai phong', 'so', 'Bộ Nội vụ', 'lao động'],
      id: ['o.OBS-0001.1.pi7sau'],
    },
  };
}

interface Heard {
  readonly status: number;
  readonly wrong: string | null;
  readonly ms: number;
}

const leaking = /SQLITE|\bSELECT\b|parser stack|no such (column|table|function)|\bat [\w.]+ \(|node_modules/;
const faults = new Set(['UNEXPECTED', 'DATABASE_UNAVAILABLE', 'OUTCOME_UNKNOWN', 'undefined']);

/** What goes on when the answer is given. */
const behindTheAnswer = { waitUntil: () => {}, passThroughOnException: () => {}, props: {} } as never;

async function heard(who: Who, query: string, variables: object): Promise<Heard> {
  const token = tokens.get(who);
  const begun = performance.now();
  const answer = await app.request(
    '/graphql',
    {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json',
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      },
      body: JSON.stringify({ query, variables }),
    },
    settingsOn(ledger.config, { EXAMPLE_PEOPLE: 'yes' }),
    behindTheAnswer,
  );
  const text = await answer.text();
  const ms = performance.now() - begun;
  const { errors = [] } = JSON.parse(text) as {
    errors?: { message: string; extensions?: { code?: string } }[];
  };
  const codes = errors.map((error) => String(error.extensions?.code));
  const fault = codes.find((code) => faults.has(code));
  const wrong =
    answer.status >= 500
      ? `${answer.status} ${codes[0]}`
      : fault
        ? `${answer.status} ${fault} ${errors[0]!.message}`
        : answer.status >= 400 && errors.length === 0
          ? `${answer.status} without a word`
          : errors.some(({ message }) => leaking.test(message))
            ? `leaks: ${errors[0]!.message.slice(0, 200)}`
            : null;
  return { status: answer.status, wrong, ms };
}

it(`${count} questions from seed ${from} on are answered, or refused with a code`, {
  timeout: 3_600_000,
}, async () => {
  const written: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  const error = vi.spyOn(console, 'error').mockImplementation((line) => void written.push(String(line)));
  const byStatus: Record<string, number> = {};
  const slowest: { ms: number; who: Who; drawn: Drawn }[] = [];
  const failures: string[] = [];
  for (let seed = from; seed < from + count; seed++) {
    const drawn = questionOf(seed, printed, pool);
    const who = people[seed % people.length]!;
    const { status, wrong, ms } = await heard(who, drawn.query, drawn.variables);
    byStatus[status] = (byStatus[status] ?? 0) + 1;
    slowest.push({ ms, who, drawn });
    slowest.sort((a, b) => b.ms - a.ms).splice(5);
    if (wrong === null) continue;
    const fails = async (query: string) => (await heard(who, query, drawn.variables)).wrong === wrong;
    const least = failures.length < 20 ? await smaller(drawn.query, fails) : drawn.query.slice(0, 400);
    failures.push(
      `seed ${seed} as ${who}: ${wrong}\n  ${least}\n  ${JSON.stringify(drawn.variables)}\n  ${written.at(-1)?.slice(0, 300)}`,
    );
  }
  log.mockRestore();
  error.mockRestore();
  console.log(
    [
      `${count} questions, seeds ${from} to ${from + count - 1}; by status: ${JSON.stringify(byStatus)}; wrong: ${failures.length}`,
      ...slowest.map(
        ({ ms, who, drawn }) =>
          `${ms.toFixed(0)} ms, seed ${drawn.seed} as ${who}: ${drawn.query.replace(/\s+/g, ' ').slice(0, 300)}`,
      ),
    ].join('\n'),
  );
  expect(failures.slice(0, 20).join('\n')).toBe('');
});

it(`${count} questions from seed ${from} on: a statement that writes the response says what is said field by field`, {
  timeout: 3_600_000,
}, async () => {
  let written = 0;
  let right = 0;
  const differ: string[] = [];
  for (let seed = from; seed < from + count; seed++) {
    const { query, variables } = questionOf(seed, printed, pool);
    const who = people[seed % people.length]!;
    const ctx = await ledger.ctx(who);
    const fieldByField = await graphql({
      schema,
      source: query,
      variableValues: variables,
      contextValue: ctx,
    });
    if (fieldByField.errors) continue;
    right++;
    const args = { schema, document: parse(query), variableValues: variables };
    // What is asked once is not made ready.
    await answeredAtOnce(args, ctx);
    const atOnce = (await answeredAtOnce(args, ctx)) as { stringify?: (result: object) => string } | null;
    if (atOnce === null) continue;
    written++;
    if (atOnce.stringify?.({}) !== JSON.stringify(fieldByField))
      differ.push(
        `seed ${seed} as ${who}: ${query} ${JSON.stringify(variables)}\n${atOnce.stringify?.({})}\n${JSON.stringify(fieldByField)}`,
      );
  }
  console.log(
    `${count} questions, ${right} answered, ${written} of them by a statement; ${differ.length} differ`,
  );
  expect(differ.slice(0, 5).join('\n')).toBe('');
});

it('a request that is known is answered as it was when it came first', async () => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
  const sent = async (accept: string, query: string) => {
    const answer = await app.request(
      '/graphql',
      {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept,
          authorization: `Bearer ${tokens.get('commission')}`,
        },
        body: JSON.stringify({ query }),
      },
      settingsOn(ledger.config, { EXAMPLE_PEOPLE: 'yes' }),
      behindTheAnswer,
    );
    const headers = Object.fromEntries(answer.headers);
    delete headers['x-request-id'];
    return { status: answer.status, headers, body: await answer.text() };
  };
  for (const accept of ['application/json', 'application/graphql-response+json', '*/*'])
    for (const { name, source } of namedQuestions) {
      const first = await sent(accept, source);
      for (let again = 0; again < 3; again++)
        expect([name, await sent(accept, source)]).toEqual([name, first]);
    }
  vi.restoreAllMocks();
});

describe('a field says alone what it says beside all others', () => {
  const walked = async (who: Who, only?: string) => {
    const period = 'periodType: "year", from: "2000-01-01", until: "2030-01-01"';
    return walkAlone(
      schema,
      Object.fromEntries(Object.entries(pool.ids).map(([type, own]) => [type, own.slice(0, 6)])),
      {
        aggregate: `(territory: "${toId('Territory', 'VN')}", ${period})`,
        restated: `(${period}, frozenOn: "2025-01-01")`,
        task: '(code: "3.11")',
        matrix: '(rows: PROVINCES, columns: TASKS)',
      },
      async (source) => (await ledger.ask(who, source)).data,
      only,
    );
  };

  it.each(['commission', 'haiPhong'] as const)('to %s', async (who) => {
    const { differ, asked, said } = await walked(who);
    expect(differ).toEqual([]);
    console.log(`${who}: ${said.size} of ${asked.size} fields said something`);
    expect(said.size).toBeGreaterThan(300);
  });

  it.each([
    ['Obligation', 'status'],
    ['Observation', 'citationId'],
    ['Observation', 'value'],
  ] as const)('and %s.%s would not, had it not named what it reads', async (type, name) => {
    const field = (schema.getType(type) as GraphQLObjectType).getFields()[name]!;
    const { extensions } = field;
    field.extensions = { ...extensions, reads: [] };
    const { differ } = await walked('commission', type);
    field.extensions = extensions;
    // What may not be null and is not read takes its record with it, wherever it is asked for.
    expect(differ).not.toEqual([]);
  });
});
