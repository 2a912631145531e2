// `npm run texts`: loads the words of a document into the ledger (here.ts says which); or tells how far the shipped passages stand in files and account for every word of them. Where the
// words stand is told; the words themselves are not printed.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../db/canonical.ts';
import { openDb } from '../../db/client.ts';
import { CannotRun, command, databaseSettings } from '../../db/command-settings.ts';
import { type Ctx, civilDate } from '../../db/ctx.ts';
import { seed } from '../../db/seed/seed.ts';
import stretches from '../../db/seed/text-stretches.json' with { type: 'json' };
import { coverageOf } from '../../db/texts/coverage.ts';
import { loadText } from '../../db/texts/load.ts';
import { lookAt } from '../../db/texts/looked.ts';

const usage =
  'npm run texts -- load FILE --document ID [--language vi|en] [--differs], or: npm run texts -- check FOLDER';

await command(async () => {
  const [verb, path, ...options] = process.argv.slice(2);
  if (!path) throw new CannotRun(usage);
  if (verb === 'load') return load(path, options);
  if (verb === 'check' && options.length === 0) return check(path);
  throw new CannotRun(usage);
});

async function load(file: string, options: readonly string[]) {
  const named = (name: string) => {
    const at = options.indexOf(name);
    return at < 0 ? undefined : options[at + 1];
  };
  const documentId = named('--document');
  if (!documentId) throw new CannotRun(usage);
  const asked = {
    documentId,
    language:
      named('--language') ?? seed.texts.find((text) => text.documentId === documentId)?.language ?? 'vi',
    content: read(file),
    differs: options.includes('--differs'),
  };
  const now = new Date().toISOString();
  const ctx: Ctx = {
    db: openDb(databaseSettings()),
    actor: { kind: 'system', job: 'setup' },
    now,
    today: civilDate(now),
    requestId: 'texts',
    // Nothing that is loaded makes a token.
    mintToken: () => Promise.reject(new Error('no token is made here')),
  };
  const { textId, unanchored } = await loadText(ctx, { key: crypto.randomUUID(), request: asked }, asked);
  console.log(`${textId} is loaded; ${unanchored} of its passages do not stand in it.`);
}

/** Every edition that is found in the folder: what is not anchored, and which words lie under nothing. */
async function check(folder: string) {
  const files = readdirSync(folder).map((name) => read(join(folder, name)));
  let lost = 0;
  for (const text of seed.texts) {
    const own = seed.spans.filter(({ textId }) => textId === text.id);
    const looks = await Promise.all(files.map((file) => lookAt(file, text, own, sha256)));
    const looked = looks.find((look) => look.sha256 === text.sha256);
    if (!looked) {
      console.log(`${text.id}: no file of this folder is this edition.`);
      continue;
    }
    // A group of tasks is told by its heading: what its tasks do not say, it does not order.
    const groups = new Set(seed.tasks.filter(({ level }) => level !== 'leaf').map(({ id }) => id));
    const places = [
      ...own.filter(({ kind, recordId }) => kind !== 'task' || !groups.has(recordId)),
      ...stretches.filter(({ textId }) => textId === text.id),
    ];
    const { words, bare } = coverageOf(looked.content!, places);
    const under = words - bare.reduce((sum, run) => sum + run.words.split(' ').length, 0);
    lost += looked.unanchored;
    console.log(
      `${text.id}: ${own.length} passages, ${looked.unanchored} unanchored; ${under} of ${words} words accounted for${bare.length > 0 ? `, bare from ${bare.map(({ start }) => start).join(', ')}` : ''}.`,
    );
  }
  if (lost > 0) throw new CannotRun(`${lost} passages are not anchored.`);
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new CannotRun(`There is no file to read at ${file}.`);
  }
}
