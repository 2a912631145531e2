// The configuration that goes to Cloudflare holds: what would be uploaded is what the tests run.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import * as words from '../../db/seed/example-year/words.ts';
import { buildWorker } from '../../worker/build.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, '.build/worker');
const source = (name: string) => readFileSync(join(folder, name), 'utf8');

/** A module and all that is evaluated with it: what it imports by itself, not what it brings in when asked. */
function evaluatedWith(name: string, found = new Set<string>()): Set<string> {
  if (found.has(name)) return found;
  found.add(name);
  for (const [, other] of source(name).matchAll(/(?:\bfrom|\bimport)"\.\/([\w.-]+\.js)"/g))
    evaluatedWith(other!, found);
  return found;
}

it('a deployment would upload the worker and its scripts, and ask for nothing but what README names', () => {
  const said = execFileSync(join(root, 'node_modules/.bin/wrangler'), ['deploy', '--dry-run'], {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...process.env,
      WRANGLER_SEND_METRICS: 'false',
      CLOUDFLARE_CF_FETCH_ENABLED: 'false',
      NO_COLOR: '1',
    },
  });
  const bindings = [...said.matchAll(/^env\.(\w+)/gm)].map((m) => m[1]);
  expect(bindings.sort()).toEqual([
    ...['ACCESS_AUD', 'ACCESS_TEAM', 'ALLOWED_ORIGINS', 'ASSETS', 'CLIENT_ADDRESS_HEADER', 'PUBLIC_ORIGIN'],
    ...['REQUESTS', 'UPKEEP_TRIPS'],
  ]);

  const built = readdirSync(folder);
  const kinds = { js: 'esm', wasm: 'compiled-wasm', ttf: 'buffer' } as const;
  const uploaded = Object.entries(kinds).flatMap(([kind, type]) =>
    [...said.matchAll(new RegExp(`([\\w-]+\\.${kind})\\s+│ ${type}`, 'g'))].map((m) => m[1]!),
  );
  expect(['index.js', ...uploaded].sort()).toEqual(built.sort());
  const local = readFileSync(join(root, '.build/modules.capnp'), 'utf8');
  expect([...local.matchAll(/name = "([^"]+)"/g)].map((m) => m[1]!).sort()).toEqual(built);

  // The example year is written by npm start alone: neither its story nor what plays it goes up.
  const story = [words.supervision, words.recommendation, words.papers.reports.titleVi, 'example-year-scene'];
  expect(built.filter((name) => story.some((sentence) => source(name).includes(sentence)))).toEqual([]);

  const kibOf = (names: Iterable<string>) =>
    gzipSync([...names].map(source).join(''), { level: 9 }).length / 1024;
  const start = evaluatedWith('index.js');
  const api = built.find((name) => name.startsWith('api-room-'))!;
  const [startKib, apiKib] = [kibOf(start), kibOf(evaluatedWith(api, new Set(start)))];
  const scriptsKib = kibOf(built.filter((name) => name.endsWith('.js')));
  const wholeKib = Number(/gzip: ([\d.]+) KiB/.exec(said)?.[1]);
  console.log(
    `a start evaluates ${startKib.toFixed(1)} KiB gzipped, a first question ${apiKib.toFixed(1)} with that, of ${scriptsKib.toFixed(1)}; with what paints pictures ${wholeKib} are uploaded`,
  );
  // What one isolate takes in a start is the measure; the API, pages, their words and the writers of files come when they are asked for.
  // What each caller may cost is kept at the door, before any of those is asked. Of a first question fourteen are the words of loading the
  // register and the rule of small cells, which come with the acts.
  expect(startKib).toBeLessThan(114);
  expect(apiKib).toBeLessThan(338);
  // Of these some ten are the scales of pictures with an axis, a standard library's, which come with the first page that shows one.
  // What makes traces, another fourteen, is a library's and comes only where they are wanted.
  // Then and now, a plan word against word, and what a review opens with came with seven and a half.
  expect(scriptsKib).toBeLessThan(848);
  // The program that paints, and two faces, weigh more than all scripts. Cloudflare takes 3 MB, and ten of who pays.
  expect(wholeKib).toBeLessThan(1_892);
  const beside = built.filter((name) => !name.endsWith('.js'));
  for (const name of beside)
    expect(
      built.filter((other) => other.endsWith('.js') && source(other).includes(`"./${name}"`)),
      name,
    ).toEqual([expect.stringMatching(/^painter-/)]);
  expect(beside).toHaveLength(3);
  const later = [
    'api-room',
    'public-room',
    'office-room',
    'graphiql',
    'xlsx',
    'freeze',
    'jobs',
    'painter',
    'traces',
    'metrics',
    'last-good',
  ];
  for (const part of later) {
    expect(
      built.filter((name) => name.startsWith(`${part}-`)),
      part,
    ).toHaveLength(1);
    expect(
      [...start].filter((name) => name.startsWith(`${part}-`)),
      part,
    ).toEqual([]);
  }
});

it('what was built of the very same files is not built again, and of any other it is', async () => {
  const note = join(root, '.build/built.json');
  const modules = await buildWorker();
  const { mtimeMs } = statSync(note);
  const built = readFileSync(note, 'utf8');
  expect(await buildWorker()).toEqual(modules);
  expect(statSync(note).mtimeMs).toBe(mtimeMs);

  const before = hashes();
  writeFileSync(note, JSON.stringify({ ...JSON.parse(built), of: 'another file' }));
  expect(await buildWorker()).toEqual(modules);
  expect(readFileSync(note, 'utf8')).toBe(built);
  // Whoever builds the same again has the same, to the byte.
  expect(hashes()).toEqual(before);
});

const hashes = () =>
  Object.fromEntries(
    ['.build/worker', '.build/assets/assets'].flatMap((part) =>
      readdirSync(join(root, part)).map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(root, part, name)))
          .digest('hex'),
      ]),
    ),
  );

it('what goes up has no map to its sources, no address for tests, and nothing that is for those who write it', () => {
  const built = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const found = built.flatMap((name) =>
    [/sourceMappingURL/, /isDev:(?:!0|true)/, /\b__test|\/test\//, /debugger/]
      .filter((sign) => sign.test(source(name)))
      .map((sign) => `${name}: ${sign}`),
  );
  expect(found).toEqual([]);
});
