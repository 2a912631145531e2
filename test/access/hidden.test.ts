import { beforeAll, describe, expect, it } from 'vitest';
import { mutation } from '../support/cycle.ts';
import { type Asked, useLedger } from '../support/ledger.ts';
import { type Stage, setStage } from './cast.ts';
import { type Player, players, type Report, reportsInOrder, sees, verbs } from './expected.ts';

// Hidden is absent, to the byte: whoever may not know of a record gets the very answer that a record nobody made would give.

const ledger = useLedger();
let stage: Stage;
let pairs = 0;
beforeAll(async () => {
  stage = await setStage(ledger);
});

/** An id of the same form and length that no record has. */
const nobodys = (type: string) => `${type}:f81d4fae-7dec-41d0-a765-00a0c91e6bf6`;
const bytes = ({ data, errors }: Asked) => JSON.stringify({ data, errors });

const paths: Readonly<Record<string, (id: string) => string>> = {
  report: (id) => `{ report(id: "${id}") { id status items { claim } } }`,
  'report, with fields for officials': (id) =>
    `{ report(id: "${id}") { startedAt returns { reason } history { action } } }`,
  'report, on a past day': (id) => `{ report(id: "${id}", knownOn: "2026-11-20") { id status } }`,
  node: (id) => `{ node(id: "${id}") { id __typename ... on Report { revision } } }`,
  nodes: (id) => `{ nodes(ids: ["${id}", "${id}"]) { id } }`,
  'two aliases': (id) => `{ a: report(id: "${id}") { id } b: node(id: "${id}") { id } }`,
  'its agency and round': (id) =>
    `{ report(id: "${id}") { agency { reports(first: 5) { totalCount } } round { counts { reports } } } }`,
  'its corrections': (id) => `{ report(id: "${id}") { supersedes { id } supersededBy { id } } }`,
  'a filter': (id) => `{ publishedReports(first: 5, directive: "${id}") { totalCount nodes { id } } }`,
};

const changes: Readonly<Record<string, (id: string, key: string) => string>> = {
  ...Object.fromEntries(
    verbs.map((verb) => [
      verb,
      (id: string, key: string) =>
        mutation(verb, {
          id,
          revision: 1,
          key,
          ...(verb === 'returnReport' ? { reasons: [{ reason: 'Name the document.' }] } : {}),
          ...(verb === 'correctReport' ? { reason: 'A typing error.' } : {}),
        }),
    ]),
  ),
  'saveReport of lines that are not there': (id, key) =>
    mutation('saveReport', { id, revision: 1, key, items: [{ task: '99.9' }] }),
  'submitReport, with all around it': (id, key) =>
    `mutation { submitReport(id: "${id}", revision: 1, key: "${key}") { __typename ... on Report { agency { id } history { action } } ... on Refusal { code message } } }`,
};

const hiddenFrom = (player: Player): Report[] => reportsInOrder.filter((r) => !sees[r].includes(player));

describe.each(players)('to %s', (player) => {
  it.each(Object.keys(paths))('a hidden report and none at all are one answer: %s', async (path) => {
    const actor = stage.actors[player];
    const absent = await ledger.ask('public', paths[path]!(nobodys('Report')), {}, { actor });
    for (const report of hiddenFrom(player)) {
      const hidden = await ledger.ask('public', paths[path]!(stage.reports[report].id), {}, { actor });
      expect(bytes(hidden), report).toBe(bytes(absent));
      pairs++;
    }
  });

  it.each(Object.keys(changes))(
    'a change of a hidden report and of none are one answer: %s',
    async (change) => {
      const actor = stage.actors[player];
      const key = `hidden-${player}-${change}`.replaceAll(/[^!-~]/g, '_');
      const absent = await ledger.ask('public', changes[change]!(nobodys('Report'), key), {}, { actor });
      for (const report of hiddenFrom(player)) {
        const hidden = await ledger.ask(
          'public',
          changes[change]!(stage.reports[report].id, key),
          {},
          { actor },
        );
        expect(bytes(hidden), report).toBe(bytes(absent));
        pairs++;
      }
    },
  );
});

/** An auditor reads all that is inside, and changes nothing of it. */
const insiders: readonly string[] = ['administrator', 'registrar', 'auditor'];
const notAdministrators = players.filter((p) => !insiders.includes(p));
it.each(notAdministrators)('to %s a token and none at all are one answer', async (player) => {
  const [row] = await ledger.rows('SELECT id FROM tokens WHERE length(id) > 40 LIMIT 1');
  const actor = stage.actors[player];
  const real = `Token:${row!.id}`;
  const none = `Token:${String(row!.id).replaceAll(/[0-9]/g, '0')}`;
  for (const source of [
    (id: string) => `{ node(id: "${id}") { id ... on Token { label } } }`,
    (id: string) => `{ nodes(ids: ["${id}"]) { id } }`,
    (id: string) =>
      `mutation { revokeToken(id: "${id}", revision: 1, key: "hidden-token-1") { __typename ... on Refusal { code message } } }`,
  ]) {
    const [hidden, absent] = [
      await ledger.ask('public', source(real), {}, { actor }),
      await ledger.ask('public', source(none), {}, { actor }),
    ];
    expect(bytes(hidden)).toBe(bytes(absent));
    pairs++;
  }
});

it('has compared every hidden record on every path', () => {
  console.log(`pairs of hidden and absent compared: ${pairs}`);
  expect(pairs).toBeGreaterThan(1_000);
});
