// Two workers, each a process of its own, on one database: whoever writes through one reads it through the other at once, everybody else
// within two seconds, nobody reads two versions in one answer, and what is sent to both is done once.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../../db/server/server.ts';
import { buildWorker } from '../../worker/build.ts';
import { type Runtime, startRuntime } from '../../worker/local/runtime.ts';
import { rowsOf } from '../faults/server.ts';
import { reached } from '../support/bar.ts';
import { patient } from '../support/patient.ts';
import { folderLeftBehind } from './running.ts';

let folder: string;
let server: RunningServer;
let workers: Runtime[];
let tokens: Record<string, string>;
let rows: ReturnType<typeof rowsOf>;

beforeAll(async () => {
  folder = folderLeftBehind();
  const text = readFileSync(join(folder, 'example-tokens.env'), 'utf8');
  tokens = Object.fromEntries(
    [...text.matchAll(/^export (\w+)_TOKEN=(\S+)/gm)].map(([, role, token]) => [role!.toLowerCase(), token!]),
  );
  const { TOKEN_PEPPER } = JSON.parse(readFileSync(join(folder, 'secrets.json'), 'utf8')) as {
    TOKEN_PEPPER: string;
  };
  await buildWorker();
  server = await startServer({ file: join(folder, 'ledger.db'), ...patient });
  rows = rowsOf(server.config);
  const bindings = {
    LIBSQL_URL: server.url,
    LIBSQL_AUTH_TOKEN: server.config.authToken,
    TOKEN_PEPPER,
    PUBLIC_ORIGIN: 'http://localhost',
    EXAMPLE_PEOPLE: 'yes',
    PATIENCE_MS: '60000',
  };
  const said = () => {};
  workers = await Promise.all([1, 2].map(() => startRuntime({ port: 0, bindings, say: said, giveUp: said })));
});
afterAll(async () => {
  await Promise.all((workers ?? []).map((worker) => worker.close()));
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

// biome-ignore lint/suspicious/noExplicitAny: whatever was asked for
async function ask(worker: number, query: string, as?: string): Promise<any> {
  const answer = await fetch(`${workers[worker]!.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(as ? { authorization: `Bearer ${tokens[as]}` } : {}),
    },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await answer.json()) as { data: unknown; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}
const done = '__typename ... on Report { id revision status } ... on Refusal { message }';
let acts = 0;
/** An act of a report, on one worker after the other; answers the report as the act left it. */
async function act(
  name: string,
  args: string,
  as: string,
): Promise<{ id: string; revision: number; status: string }> {
  const { it } = await ask(
    acts++ % 2,
    `mutation { it: ${name}(${args}, key: "two-workers-${acts}") { ${done} } }`,
    as,
  );
  expect(it).toMatchObject({ __typename: 'Report' });
  return it;
}

it('whoever writes through one reads it through the other, the next moment', async () => {
  let report = await act('startReport', 'round: "Round:CT-20/2026-Q3"', 'province');
  for (let n = 1; n <= 12; n++) {
    const written = acts % 2;
    report = await act(
      'saveReport',
      `id: "${report.id}", revision: ${report.revision}, items: [{task: "3.11", claim: IN_PROGRESS, done: "Round ${n} of it."}], values: [{indicator: "IND-SENT-PROV", value: "${n}"}]`,
      'province',
    );
    const question = `{ report(id: "${report.id}") { revision items { done } } }`;
    const [here, there] = await Promise.all([
      ask(written, question, 'province'),
      ask(1 - written, question, 'province'),
    ]);
    expect(there).toEqual({ report: { revision: report.revision, items: [{ done: `Round ${n} of it.` }] } });
    expect(here).toEqual(there);
  }
});

it('what is published stands at once where it was published and within two seconds elsewhere, never by halves', async () => {
  const waits: number[] = [];
  for (const who of ['province', 'province_2']) {
    let report = await act('startReport', 'round: "Round:CT-20/2026-Q3"', who).catch(() => null);
    if (report === null) {
      const { myReports } = await ask(0, '{ myReports(first: 1) { nodes { id revision status } } }', who);
      report = myReports.nodes[0];
    } else
      report = await act(
        'saveReport',
        `id: "${report.id}", revision: ${report.revision}, items: [{task: "3.11", claim: IN_PROGRESS, done: "It is drafted."}], values: [{indicator: "IND-SENT-PROV", value: "7"}]`,
        who,
      );
    for (const [name, as] of [
      ['submitReport', who],
      ['verifyReport', 'ministry'],
    ] as const)
      report = await act(name, `id: "${report!.id}", revision: ${report!.revision}`, as);
    const { id, revision } = report!;
    const { report: own } = await ask(0, `{ report(id: "${id}") { agency { id } } }`, who);
    // The report itself, and how many reports its body has that anybody may read: of one version each is there, or neither.
    const question = `{ report(id: "${id}") { status } node(id: "${own.agency.id}") { ... on Agency { reports(first: 1) { totalCount } } } }`;
    const states = new Set<string>();
    const seen = async (worker: number) => {
      const { report, node } = await ask(worker, question);
      const state = `${report?.status ?? 'nothing'} ${node.reports.totalCount}`;
      states.add(state);
      return state;
    };
    const before = [await seen(0), await seen(1)];
    expect(before).toEqual(['nothing 0', 'nothing 0']);
    const publishing = acts % 2;
    let isOver = false;
    // Others read on while it is published.
    const readers = [0, 1].map(async (worker) => {
      while (!isOver) await seen(worker);
    });
    await act('publishReport', `id: "${id}", revision: ${revision}`, 'commission');
    const published = performance.now();
    expect(await seen(publishing)).toBe('PUBLISHED 1');
    while ((await seen(1 - publishing)) !== 'PUBLISHED 1') {
      expect(performance.now() - published).toBeLessThan(2_000);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    waits.push(performance.now() - published);
    isOver = true;
    await Promise.all(readers);
    expect([...states].sort()).toEqual(['PUBLISHED 1', 'nothing 0']);
  }
  reached(
    'two workers on one database: published through one, seen through the other (2,000 ms at most; at once through the same)',
    `${waits.map((ms) => Math.round(ms)).join(' and ')} ms; answers of two versions 0`,
    'vitest run --project runtime test/worker/two-workers',
  );
});

it('what is sent to both under one key is done once and answered alike', async () => {
  const { agencies } = await ask(0, '{ agencies(first: 8, existing: true) { nodes { id } } }');
  for (const [n, { id }] of agencies.nodes.entries()) {
    const [{ acts: before }] = (await rows('SELECT count(*) AS acts FROM audit_log')) as [{ acts: number }];
    const change = `mutation { setContact(agency: "${id}", channel: MAIL, destination: "van-thu-${n}@office.example", key: "two-workers-both-${n}") { __typename ... on Contact { id destination } ... on Refusal { message } } }`;
    const [one, other] = await Promise.all([0, 1].map((worker) => ask(worker, change, 'commission')));
    expect(one.setContact.__typename).toBe('Contact');
    expect(other).toEqual(one);
    const [{ acts: after }] = (await rows('SELECT count(*) AS acts FROM audit_log')) as [{ acts: number }];
    expect(after - before).toBe(1);
  }
});
