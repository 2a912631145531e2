// `npm run db:administrator -- "office in Vietnamese" "office in English" [agency] [--another]`: the first administrator of a new
// ledger. Everyone after that is added through the API by an administrator, and audited like this.
import { openDb } from '../client.ts';
import { CannotRun, command, databaseSettings, pepperSetting } from '../command-settings.ts';
import { type Ctx, civilDate } from '../ctx.ts';
import { refuse } from '../errors.ts';
import { addPerson } from './add-person.ts';
import { issueSignInLink } from './issue-sign-in-link.ts';
import { issueToken } from './issue-token.ts';
import { officeProblems } from './rules.ts';
import { mintToken } from './token.ts';

const usage =
  'Name the office in Vietnamese and in English: npm run db:administrator -- "Văn phòng …" "Office of …" [agency] [--another]';

await command(async () => {
  const { officeVi, officeEn, agencyId, another } = asked();
  const database = databaseSettings();
  const pepper = pepperSetting();
  const office = { officeVi, officeEn, agencyId, role: 'administrator' as const };
  refuse(officeProblems(office));
  const now = new Date().toISOString();
  const ctx: Ctx = {
    db: openDb(database),
    actor: { kind: 'system', job: 'setup' },
    now,
    today: civilDate(now),
    requestId: 'setup',
    mintToken: (kind) => mintToken(pepper, kind),
  };
  const there = await administrators(ctx);
  if (there.length > 0 && !another)
    throw new CannotRun(
      `There is an administrator already: ${there.join(', ')}. Others are added by it, with addOffice and issueToken; if nobody can sign in as it any more, add --another.`,
    );
  const once = (request: object) => ({ key: crypto.randomUUID(), request });
  const person = await addPerson(ctx, once(office), office);
  const wanted = {
    personId: person.id,
    label: 'first administrator',
    scopes: ['read', 'administer'] as const,
    days: 365,
  };
  const { token } = await issueToken(ctx, once(wanted), wanted);
  console.log(`A token for ${officeEn}, shown this once and good for 365 days:\n${token}`);

  const link = await issueSignInLink(ctx, once({ link: person.id }), { personId: person.id });
  console.log(
    `To sign in at a browser, once, within 24 hours, at the address of the ledger:\n/app/dang-nhap/${link.code}`,
  );
});

function asked() {
  const words = process.argv.slice(2);
  const another = words.includes('--another');
  const [officeVi, officeEn, agencyId = 'cpsc', ...more] = words.filter((word) => word !== '--another');
  if (!officeVi || !officeEn || more.length > 0 || words.some((word) => /^--(?!another$)/.test(word)))
    throw new CannotRun(usage);
  return { officeVi, officeEn, agencyId, another };
}

/** Real ones, whose role is not over. */
async function administrators({ db, today }: Ctx): Promise<string[]> {
  const found = await db.read({
    sql: `SELECT DISTINCT p.office_en AS office FROM people p JOIN memberships m ON m.person_id = p.id
WHERE m.role = 'administrator' AND p.is_example = 0 AND m."from" <= ? AND (m."until" IS NULL OR m."until" > ?)`,
    args: [today, today],
  });
  return found.map(({ office }) => String(office));
}
