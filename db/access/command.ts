// `npm run db:administrator -- "office in Vietnamese" "office in English" [agency]`: the first administrator of a new ledger.
// Everyone after that is added through the API by an administrator, and audited like this.
import { openDb } from '../client.ts';
import { type Ctx, civilDate } from '../ctx.ts';
import { addPerson } from './add-person.ts';
import { issueSignInLink } from './issue-sign-in-link.ts';
import { issueToken } from './issue-token.ts';
import { mintToken } from './token.ts';

const { LIBSQL_URL: url, LIBSQL_AUTH_TOKEN: authToken, TOKEN_PEPPER: pepper } = process.env;
const [officeVi, officeEn, agencyId = 'cpsc'] = process.argv.slice(2);
if (!url || !pepper || !officeVi || !officeEn) {
  console.error(
    'Set LIBSQL_URL, LIBSQL_AUTH_TOKEN and TOKEN_PEPPER, and name the office in Vietnamese and in English.',
  );
  process.exit(1);
}

const now = new Date().toISOString();
const ctx: Ctx = {
  db: openDb({ url, authToken }),
  actor: { kind: 'system', job: 'setup' },
  now,
  today: civilDate(now),
  requestId: 'setup',
  mintToken: (kind) => mintToken(pepper, kind),
};
const once = (request: object) => ({ key: crypto.randomUUID(), request });
const office = { officeVi, officeEn, agencyId, role: 'administrator' as const };
const person = await addPerson(ctx, once(office), office);
const asked = {
  personId: person.id,
  label: 'first administrator',
  scopes: ['read', 'administer'] as const,
  days: 365,
};
const { token } = await issueToken(ctx, once(asked), asked);
console.log(`A token for ${officeEn}, shown this once and good for 365 days:\n${token}`);

const link = await issueSignInLink(ctx, once({ link: person.id }), { personId: person.id });
console.log(
  `To sign in at a browser, once, within 24 hours, at the address of the ledger:\n/app/dang-nhap/${link.code}`,
);
