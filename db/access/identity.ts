// Somebody who signs in elsewhere, as far as the ledger knows them: a keyed hash of who answers for them and of how they are called
// there. Who is not bound to an office yet is shown that hash, with a checksum, to be given to an administrator; it opens nothing.
import { eq, sql } from 'drizzle-orm';
import { act, begin, type Entity, type Once, type Seen } from '../act.ts';
import type { Ctx } from '../ctx.ts';
import { problem, refuse, WrongState } from '../errors.ts';
import { present, readOne } from '../reading.ts';
import { accessRequest, findOffice, isWeighty, notesBodies, requestFor, takesTwo } from './second.ts';
import { identities, sessions } from './table.ts';
import { checksumOf, hashToken } from './token.ts';

const identity: Entity<typeof identities> = { name: 'identity', table: identities };

const prefix = 'dli1_';

/** A line between the two: no issuer's address holds one. */
export const identityHash = (issuer: string, subject: string, pepper: string): Promise<string> =>
  hashToken(`identity:${issuer}\n${subject}`, pepper);

// Letters for digits: nothing in a code can look like a person's number, which no text here may hold.
const letters = 'abcdefghjkmnpqrs';
const inLetters = (hex: string): string => hex.replace(/./g, (digit) => letters[Number.parseInt(digit, 16)]!);
const inHex = (text: string): string => text.replace(/./g, (letter) => letters.indexOf(letter).toString(16));

/** The hash as it is handed over. */
export const identityCode = async (hash: string): Promise<string> =>
  `${prefix}${inLetters(hash)}_${inLetters(await checksumOf(prefix, hash))}`;

/** The hash in a code; null for what was not copied whole. */
async function hashIn(code: string): Promise<string | null> {
  const [, hash, checksum] = /^dli1_([a-hjkmnp-s]{64})_([a-hjkmnp-s]{8})$/.exec(code.trim()) ?? [];
  if (hash === undefined || checksum === undefined) return null;
  return (await checksumOf(prefix, inHex(hash))) === inHex(checksum) ? inHex(hash) : null;
}

/** Binds somebody who signs in elsewhere to an office: from now on that opens it, as a link does. */
export async function bindIdentity(ctx: Ctx, once: Once, asked: { personId: string; code: string }) {
  const hash = await hashIn(asked.code);
  const found = findOffice(ctx, asked.personId).then((record) => record && { record, facts: {} });
  return begin(ctx, 'identity.bind', identity, once, found, (office) => {
    if (hash === null) {
      refuse([problem('code', 'bad_identity')]);
      throw new Error('A code without a hash was let through.');
    }
    const id = crypto.randomUUID();
    const waits = takesTwo(ctx, office.administrators, office.roles.some(isWeighty));
    const request = waits && requestFor(ctx, { kind: 'identity', targetId: id, personId: office.id });
    return {
      row: { id, hash, personId: office.id, createdAt: ctx.now, revision: 1 },
      created: request ? [{ entity: accessRequest, row: request }] : [],
      also: notesBodies(ctx, office.agencyIds),
      taken: { code: 'identity_bound' },
    };
  });
}

/** Whoever signed in elsewhere no longer opens the office; what browsers of it are signed in are signed out. */
export const endIdentity = (ctx: Ctx, once: Once, seen: Seen) =>
  act(ctx, 'identity.end', identity, once, seen, findIdentity(ctx, seen.id), (found) => {
    if (found.endedAt !== null) throw new WrongState('identity_over');
    return {
      set: { endedAt: ctx.now },
      also: [
        sql`UPDATE ${sessions} SET ended_at = ${ctx.now} WHERE person_id = ${found.personId} AND ended_at IS NULL`,
      ],
    };
  });

async function findIdentity(ctx: Ctx, id: string) {
  const record = await readOne(ctx, { table: identities, where: (i) => eq(i.id, id) }, present(ctx));
  return record && { record, facts: {} };
}
