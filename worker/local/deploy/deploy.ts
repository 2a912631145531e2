// A deployment to Cloudflare, step by step, each of which can say no: what is set, who may, what the worker has, the database first, then
// the worker, then a look at it from outside; and back to the version before where that look finds a fault.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { CannotRun } from '../../../db/command-settings.ts';
import { type Configuration, faultsOfConfiguration, secretsFor } from './settings.ts';
import { smokeTest } from './smoke.ts';
import type { Said } from './wrangler.ts';

export interface Deployment {
  readonly configuration: Configuration;
  readonly given: Readonly<Record<string, string | undefined>>;
  /** What is deployed: the commit, and whether anything else lies in the folder. */
  readonly commit: { readonly hash: string; readonly isClean: boolean };
  /** Runs wrangler; what it says is told while it says it where `isLoud`. */
  readonly wrangler: (args: readonly string[], isLoud?: boolean) => Promise<Said>;
  /** Brings the database up to date: a sentence for each thing that was done. */
  readonly migrate: () => Promise<string[]>;
  readonly say: (line: string) => void;
  readonly patienceMs?: number;
}

/** Its place is asked, not its name: a deployment may be looked at before its name leads to it. */
const placeToAsk = ({ given, configuration }: Deployment): { at: string; origin: string } => {
  const origin = new URL(given.PUBLIC_ORIGIN || String(configuration.vars?.PUBLIC_ORIGIN)).origin;
  return { at: given.SMOKE_AT || origin, origin };
};

export async function deploy(deployment: Deployment): Promise<void> {
  const { configuration, given, commit, wrangler, migrate, say, patienceMs = 60_000 } = deployment;
  const faults = faultsOfConfiguration(configuration, given);
  if (!commit.isClean)
    faults.push(
      `What lies here is not what commit ${commit.hash.slice(0, 12)} holds: commit it first, so that what is deployed has a name.`,
    );
  refuse(faults, 'It was not deployed, and nothing was changed.');
  say('The configuration is whole.');

  await requireLogin(wrangler, given);
  const { names, before } = await whatIsThere(wrangler);
  const secrets = secretsFor(names, given);
  refuse(secrets.faults, 'It was not deployed, and nothing was changed.');
  for (const note of secrets.notes) say(note);
  say(
    names === null
      ? 'There is no worker of this name yet: it is made, with the secrets that were given.'
      : `The worker has its secrets${before === null ? '' : `; what answers now is version ${before}`}.`,
  );

  const migrated = await migrate();
  for (const line of migrated) say(line);

  await withFile(secrets.added, async (file) => {
    const { code, out } = await wrangler(
      [
        ...['deploy', '--var', `VERSION:${commit.hash}`, '--tag', commit.hash.slice(0, 12)],
        ...(given.PUBLIC_ORIGIN ? ['--var', `PUBLIC_ORIGIN:${given.PUBLIC_ORIGIN}`] : []),
        ...(file === null ? [] : ['--secrets-file', file]),
      ],
      true,
    );
    if (code === 0) return;
    // It may have failed over what comes after: schedules, addresses.
    const now = await standingVersion(wrangler);
    if (now !== before) await goBack(deployment, before, `wrangler failed: ${lastSentence(out)}`, migrated);
    throw new CannotRun(
      `The worker was not deployed: ${lastSentence(out)} What answered before answers still${migrated.length > 0 ? ', on the database that is up to date' : ''}.`,
    );
  });

  const { at, origin } = placeToAsk(deployment);
  const looks = await smokeTest({ at, origin, version: commit.hash, patienceMs });
  for (const { what, fault } of looks)
    say(`${fault === null ? 'well' : 'NOT WELL'}: ${what}${fault ? `; ${fault}` : ''}`);
  const found = looks.filter(({ fault }) => fault !== null);
  if (found.length === 0) return say(`${commit.hash.slice(0, 12)} answers at ${at}.`);
  await goBack(deployment, before, found.map(({ what, fault }) => `${what}: ${fault}`).join('; '), migrated);
}

/** Every fault at once, so that nobody mends one to be told the next. */
function refuse(faults: readonly string[], outcome: string): void {
  if (faults.length > 0) throw new CannotRun([...faults, outcome].join('\n'));
}

async function requireLogin(
  wrangler: Deployment['wrangler'],
  { CLOUDFLARE_API_TOKEN }: Deployment['given'],
): Promise<void> {
  const { code, out } = await wrangler(['whoami', '--json']);
  if (code === 0 && !/"loggedIn":\s*false/.test(out)) return;
  throw new CannotRun(
    CLOUDFLARE_API_TOKEN
      ? 'Cloudflare does not accept CLOUDFLARE_API_TOKEN: make one by the template "Edit Cloudflare Workers" (README, "On Cloudflare"). Nothing was changed.'
      : 'Nobody is logged in at Cloudflare: run npx wrangler login, or set CLOUDFLARE_API_TOKEN (README, "On Cloudflare"). Nothing was changed.',
  );
}

/** Names of secrets, and the version that answers now; null for what is not there. */
async function whatIsThere(
  wrangler: Deployment['wrangler'],
): Promise<{ names: string[] | null; before: string | null }> {
  const listed = await wrangler(['secret', 'list', '--format', 'json']);
  if (listed.code !== 0) {
    // Cloudflare's own number for a worker that does not exist, and wrangler's own words.
    if (/\b10007\b|Worker "[^"]+" not found/.test(stripVTControlCharacters(listed.out)))
      return { names: null, before: null };
    throw new CannotRun(`The worker's secrets could not be looked at: ${lastSentence(listed.out)}`);
  }
  const names = (jsonIn(listed.out) as { name: string }[]).map(({ name }) => name);
  return { names, before: await standingVersion(wrangler) };
}

/** The version that answers most. */
async function standingVersion(wrangler: Deployment['wrangler']): Promise<string | null> {
  const { code, out } = await wrangler(['deployments', 'status', '--json']);
  if (code !== 0) return null;
  const { versions = [] } = jsonIn(out) as { versions?: { version_id: string; percentage: number }[] };
  return versions.toSorted((a, b) => b.percentage - a.percentage)[0]?.version_id ?? null;
}

async function goBack(
  { wrangler, say }: Deployment,
  before: string | null,
  why: string,
  migrated: readonly string[],
): Promise<never> {
  if (before === null)
    throw new CannotRun(
      `What was deployed is not well (${why}), and there is no version before it to go back to: mend it and deploy again, or take it away with npx wrangler delete.`,
    );
  say(`Going back to version ${before}.`);
  const { code, out } = await wrangler(
    ['rollback', before, '--message', `smoke test: ${why}`.slice(0, 100), '--yes'],
    true,
  );
  const database =
    migrated.length === 0
      ? ''
      : ' The database keeps its newer migrations: /readyz of the version before says SCHEMA_TOO_NEW until the newer one is deployed, or the dump from before is restored (worker/RUNNING.md).';
  throw new CannotRun(
    code === 0
      ? `What was deployed is not well (${why}); version ${before} answers again.${database}`
      : `What was deployed is not well (${why}), and going back failed too: ${lastSentence(out)} Run npx wrangler rollback ${before}.${database}`,
  );
}

/** Secrets pass through a file that nobody else reads and that is gone afterwards: what stands in a command line is seen by all. */
async function withFile(
  secrets: Readonly<Record<string, string>>,
  work: (file: string | null) => Promise<void>,
): Promise<void> {
  if (Object.keys(secrets).length === 0) return work(null);
  const folder = mkdtempSync(join(tmpdir(), 'ledger-secrets-'));
  try {
    const file = join(folder, 'secrets.json');
    writeFileSync(file, JSON.stringify(secrets), { mode: 0o600 });
    await work(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** wrangler may say something before its JSON. */
const jsonIn = (out: string): unknown => JSON.parse(out.slice(out.search(/[[{]/)));

const lastSentence = (out: string): string => {
  const lines = stripVTControlCharacters(out)
    .split('\n')
    .map((line) => line.trim());
  const said =
    lines.filter((line) => /\[ERROR\]/.test(line)).at(-1) ??
    lines.filter(Boolean).at(-1) ??
    'it said nothing.';
  return said.replace(/^.*\[ERROR\]\s*/, '').replace(/([^.!?])$/, '$1.');
};
