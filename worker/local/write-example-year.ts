// A program of its own beside the product, so that nobody waits for it: brings the ledger of the example year up to date, plays the
// year into it if it is not whole yet, and tells how its offices sign in. Ended in the middle, it goes on the next time.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { issueSignInLink } from '../../db/access/issue-sign-in-link.ts';
import { issueToken } from '../../db/access/issue-token.ts';
import { mintToken } from '../../db/access/token.ts';
import { openDb } from '../../db/client.ts';
import { type Ctx, civilDate, type Instant, type Person, scopes } from '../../db/ctx.ts';
import { migrate } from '../../db/migrations/run.ts';
import { type Cast, hire } from '../../db/seed/example-year/cast.ts';
import { facts } from '../../db/seed/example-year/facts.ts';
import { stageOn } from '../../db/seed/example-year/stage.ts';
import { playYear, yearBegins } from '../../db/seed/example-year/year.ts';
import { loadInto } from '../../db/seed/load.ts';
import { damageIn } from '../../db/soundness.ts';
import { instantNow } from '../context.ts';
import { runJobs } from '../jobs.ts';
import { secretsFrom } from '../signature.ts';
import { openFolder, writeExampleTokens, writePrivately } from './folder.ts';
import type { ExampleLink } from './instructions.ts';

/** Which year this is. It ends when it was first begun, and stays that year. */
interface Year {
  readonly endsAt: Instant;
  readonly isWhole: boolean;
}

const { YEAR_FOLDER = '', YEAR_URL = '', YEAR_TOKEN } = process.env;
const ledger = { url: YEAR_URL, authToken: YEAR_TOKEN };
const folder = openFolder(YEAR_FOLDER);
const pepper = folder.secrets.TOKEN_PEPPER;
const file = join(YEAR_FOLDER, 'year.json');
const keep = (year: Year) => writePrivately(file, `${JSON.stringify(year)}\n`);

if (!existsSync(file)) keep({ endsAt: instantNow(), isWhole: false });
const year = JSON.parse(readFileSync(file, 'utf8')) as Year;
const begins = yearBegins(year.endsAt);
if (begins === null) throw new Error('the clock of this machine is before the year that it tells of');

const damage = await damageIn(openDb({ ...ledger, deadlineMs: 60_000 }));
if (damage !== null) throw new Error(`its ledger is damaged; remove ${YEAR_FOLDER} to have it written anew`);
await migrate(ledger);
await loadInto(openDb({ ...ledger, deadlineMs: 60_000 }), facts, year.isWhole ? instantNow() : begins);

// Letters are received: by a receiver that is nowhere but here. No notice of an example leaves this machine.
const receiver = {
  fetch: async () => new Response('{}'),
  mail: { url: 'https://mail.example', key: 'none', from: 'so@ledger.example' },
  secretOf: secretsFrom(pepper),
  mayReachLoopback: false,
  resolve: null,
  patienceMs: 5_000,
};
const stage = await stageOn(ledger, pepper, begins, async (now) => {
  while ((await runJobs(openDb(ledger), now, receiver)).hasMore);
});
const cast = await hire(stage);
if (!year.isWhole) {
  await playYear(stage, cast, year.endsAt);
  keep({ ...year, isWhole: true });
}

const now = instantNow();
const administration: Ctx = {
  db: openDb(ledger),
  actor: cast.administrator,
  now,
  today: civilDate(now),
  requestId: 'example-year-offices',
  mintToken: (kind) => mintToken(pepper, kind),
};
const newOnce = () => ({ key: crypto.randomUUID(), request: null });
const offices = shown(cast);

if (!existsSync(folder.tokens)) {
  const tokens = [];
  for (const { id, officeEn, memberships } of offices) {
    const asked = { personId: id, label: 'example', scopes, days: 365 };
    const { token } = await issueToken(administration, newOnce(), asked);
    tokens.push({ role: memberships[0]!.role, office: officeEn, token: token! });
  }
  writeExampleTokens(folder.tokens, tokens);
}
const links: ExampleLink[] = [];
for (const { id, officeEn } of offices) {
  const { code } = await issueSignInLink(administration, newOnce(), { personId: id });
  links.push({ office: officeEn, code: code! });
}
process.send!(links);

/** The offices to look through: one of each kind, and both of the Commission, which does nothing alone. */
function shown({ provinces, verifier, commission, publisher, administrator, front }: Cast): Person[] {
  const province =
    provinces.find(({ memberships }) => memberships[0]!.agencyId === 'hp2-ubnd') ?? provinces[0]!;
  return [province, verifier, commission, publisher, administrator, front];
}
