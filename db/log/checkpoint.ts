// Signed heads of the log. The key is never in the database: whoever rewrites the database cannot sign what it then says.
import type { Db, Statement } from '../client.ts';
import type { Instant } from '../ctx.ts';
import { type Grown, grow } from './grow.ts';
import type { OwnKeys } from './keys.ts';
import {
  checkpointIn,
  checkpointText,
  isSigned,
  noteIn,
  seenBy,
  signed,
  toBase64,
  type Verifier,
} from './note.ts';
import { fromHex, hashOf, type Known, keyOf, type Range, runsOf, toHex } from './tree.ts';

export interface Head {
  readonly size: number;
  /** Hex. */
  readonly root: string;
  /** The signed note, with what witnesses have signed. */
  readonly note: string;
  readonly signedAt: Instant;
  readonly witnesses: readonly { readonly name: string; readonly seenAt: number }[];
}

/** The kept hashes of which those of these ranges are made, in one reading. */
export async function knownOf(db: Db, ranges: readonly Range[]): Promise<Known> {
  const runs = ranges.flatMap(runsOf).map(({ level, from, until }) => [level, from, until]);
  const rows = await db.read({
    sql: `SELECT n.level, n.number, n.hash FROM json_each(?) r JOIN log_nodes n
      ON n.level = r.value ->> 0 AND n.number >= r.value ->> 1 AND n.number < r.value ->> 2`,
    args: [JSON.stringify(runs)],
  });
  return new Map(
    rows.map((row) => [keyOf(Number(row.level), Number(row.number)), fromHex(String(row.hash))]),
  );
}

const newest = (until: number): Statement => ({
  sql: `SELECT c.size, c.root, c.note, c.signed_at, (SELECT json_group_array(json_object('name', witness, 'line', line, 'seenAt', seen_at))
      FROM (SELECT * FROM log_cosignatures s WHERE s.size = c.size ORDER BY witness)) AS witnesses
    FROM log_checkpoints c WHERE c.size <= ? ORDER BY c.size DESC LIMIT 1`,
  args: [until],
});

/** The newest head that was signed, of so many leaves at most; null before the first. */
export async function headOf(db: Db, until: number = Number.MAX_SAFE_INTEGER): Promise<Head | null> {
  const [row] = await db.read(newest(until));
  if (!row) return null;
  const witnesses = JSON.parse(String(row.witnesses)) as { name: string; line: string; seenAt: number }[];
  return {
    size: Number(row.size),
    root: String(row.root),
    note: `${row.note}${witnesses.map(({ line }) => `${line}\n`).join('')}`,
    signedAt: String(row.signed_at),
    witnesses: witnesses.map(({ name, seenAt }) => ({ name, seenAt })),
  };
}

/** Batches that are taken in for whoever asks for the head; what is left is the next one's. */
const batchesAtOnce = 12;

/** Brings the tree up to what was done, and signs its head where it is new. Without keys the tree grows and nothing is signed. */
export async function tendLog(
  db: Db,
  { signers, known }: OwnKeys,
  now: Instant,
  batches = batchesAtOnce,
): Promise<Grown & { readonly signed: boolean }> {
  const [before, head] = await Promise.all([grow(db, batches), headOf(db)]);
  const begun = before.left === 0 && (await beganToSign(db, head, { signers, known }, now));
  const grown = begun ? await grow(db, batches) : before;
  const isNew = head === null || head.size < grown.size;
  if (signers.length === 0 || !isNew || grown.size === 0) return { ...grown, signed: false };
  const root = await hashOf([0, grown.size], await knownOf(db, [[0, grown.size]]));
  const text = checkpointText({ origin: signers[0]!.name, size: grown.size, root: toBase64(root) });
  await db.writeBatch([
    {
      sql: 'INSERT INTO log_checkpoints (size, root, note, signed_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
      args: [grown.size, toHex(root), await signed(text, signers), now],
    },
  ]);
  return { ...grown, signed: true };
}

/**
 * A key that signs for the first time is itself written down: then there is a head that it has signed before the one it takes the
 * place of is taken out, whether anybody acts meanwhile or not. Only behind a head of our own: nobody's key gets in by a forged one.
 */
async function beganToSign(
  db: Db,
  head: Head | null,
  { signers, known }: OwnKeys,
  now: Instant,
): Promise<boolean> {
  const note = head && noteIn(head.note);
  if (!head || !note) return false;
  const begin = signers.filter(
    ({ name, id }) => !note.signatures.some((one) => one.name === name && one.id === id),
  );
  if (begin.length === 0 || !(await Promise.all(known.map((key) => isSigned(note, key)))).includes(true))
    return false;
  await db.writeBatch(
    begin.map(({ id, text }) => ({
      sql: `INSERT INTO audit_log (entity, entity_id, revision, action, actor_kind, actor_id, request_id, at, changes)
        SELECT 'log_key', ?1, (SELECT coalesce(max(revision), 0) + 1 FROM audit_log WHERE entity = 'log_key' AND entity_id = ?1),
          'log_key.begin', 'system', 'upkeep', ?2, ?3, ?4
        WHERE (SELECT max(size) FROM log_checkpoints) = ?5
          AND NOT EXISTS (SELECT 1 FROM log_entries WHERE entity = 'log_key' AND entity_id = ?1 AND number >= ?5)`,
      args: [id, `log-key-${now}`, now, JSON.stringify({ key: [null, text] }), head.size],
    })),
  );
  return true;
}

/** Takes what witnesses have signed of a head of ours; how many of their lines stand now. Null: it is no head of ours. */
export async function takeCosignatures(
  db: Db,
  note: string,
  log: readonly Verifier[],
  witnesses: readonly Verifier[],
  now: Instant,
): Promise<number | null> {
  const read = noteIn(note);
  const said = read && checkpointIn(read.text);
  if (!said || !read) return null;
  const [head, isOurs] = await Promise.all([
    headOf(db, said.size),
    Promise.all(log.map((key) => isSigned(read, key))),
  ]);
  if (head?.size !== said.size || !head.note.startsWith(`${read.text}\n`) || !isOurs.includes(true))
    return null;
  const seen = await Promise.all(
    witnesses.map(async (one) => ({ name: one.name, found: await seenBy(read, one) })),
  );
  const taken = seen.flatMap(({ name, found }) => (found ? [{ name, ...found }] : []));
  if (taken.length > 0)
    await db.writeBatch(
      taken.map(({ name, line, at }) => ({
        sql: 'INSERT INTO log_cosignatures (size, witness, line, seen_at, taken_at) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
        args: [said.size, name, line, at, now],
      })),
    );
  return taken.length;
}
