// What is measured of a statement is what the engine's parser makes of it: never too little.
import Database from 'libsql';
import { expect, it } from 'vitest';
import { nestingOf } from '../../db/nesting.ts';
import { useLedger } from '../support/ledger.ts';

const ledger = useLedger();
const roomOfTheParser = 100;

const statements = [
  '1',
  '(SELECT 1)',
  "(SELECT json_object('a', (SELECT json_object('b', 1))))",
  '(SELECT a FROM t WHERE a = 1 AND b = 2 AND (c = 2 OR a = (SELECT 1)))',
  '(SELECT a FROM (SELECT t.* FROM t WHERE a = 1 UNION ALL SELECT t.* FROM t WHERE a IN (SELECT a FROM t)) AS x ORDER BY a, (SELECT 1) DESC LIMIT 1)',
  '(SELECT CASE WHEN a = 1 THEN (SELECT 1) ELSE (SELECT CASE a WHEN 1 THEN (SELECT 2) END) END FROM t)',
  '(SELECT count(*) FROM t GROUP BY a, (SELECT 1) HAVING a > (SELECT 2) AND b < (SELECT 3))',
  'EXISTS (SELECT 1 FROM (SELECT a FROM t WHERE a < 1 UNION ALL SELECT a FROM t WHERE b BETWEEN 1 AND (SELECT 2)) AS x WHERE NOT EXISTS (SELECT 1))',
  '(SELECT x.a FROM t AS x JOIN t AS y ON x.a = (SELECT 1) AND y.b IS NOT (SELECT 2))',
  '(WITH w AS (SELECT 1 AS z), w2 AS (SELECT (SELECT 1) AS z) SELECT z FROM w2)',
  "(SELECT a LIKE 'x(' AND b NOT IN (SELECT 1) OR c IS NOT NULL AND a <> b = (SELECT 3) FROM t)",
  "(SELECT json_group_array(json_object('a', 1) ORDER BY a, (SELECT 1)) FROM t)",
];

it.each(statements)('%s', (text) => {
  const db = new Database(':memory:');
  db.exec('CREATE TABLE t (a, b, c)');
  const isRead = (brackets: number): boolean => {
    try {
      db.prepare(`SELECT ${'('.repeat(brackets)}${text}${')'.repeat(brackets)}`);
      return true;
    } catch (error) {
      if (/parser stack overflow/.test(String(error))) return false;
      throw error;
    }
  };
  let brackets = 0;
  while (isRead(brackets + 1)) brackets++;
  const measured = nestingOf(`SELECT ${text}`);
  // Each bracket around it takes one place more.
  expect(measured).toBeGreaterThanOrEqual(roomOfTheParser - brackets);
  expect(measured).toBeLessThanOrEqual(roomOfTheParser - brackets + 8);
});

it.each([
  `{ verdicts(first: 2, knownOn: "2026-11-21") { nodes { report { values { changedSinceLastRound } } } } }`,
  `{ rulings(first: 2, knownOn: "2026-11-21") { edges { node { tasks { claims(first: 2) { nodes { changedSinceLastRound } } } } } } }`,
  `{ agencies(first: 1, knownOn: "2026-11-21") { nodes { source { issuer { obligations(first: 9) { totalCount } reports(first: 2) { totalCount } } } } } }`,
])('%s is answered', async (source) => {
  const { errors, statements: sent } = await ledger.ask('public', source);
  expect([errors, sent]).toEqual([undefined, 1]);
});

it('a record may be asked for more at once than one call of the engine takes', async () => {
  const many = Array.from({ length: 58 }, (_, at) => `t${at}: task(code: "${at % 9}.${at}") { code }`).join(
    ' ',
  );
  const { data, errors } = await ledger.ask(
    'public',
    `{ directive(symbol: "20-CT/TW") { symbol ${many} last: task(code: "2.3") { code parent { code } } } }`,
  );
  expect(errors).toBeUndefined();
  expect(Object.keys(data.directive)).toHaveLength(60);
  expect(data.directive.last).toEqual({ code: '2.3', parent: { code: '2' } });
  expect(data.directive).not.toHaveProperty('_more');
});
