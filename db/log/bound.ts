// Whether what the ledger says of a record is what was logged of it: held against its leaf, and the leaf against the signed head.
import type { Db } from '../client.ts';
import { type Head, headOf, knownOf } from './checkpoint.ts';
import { entryOf, leafText, rowsFor } from './grow.ts';
import { checkpointIn, isSigned, noteIn, toBase64, type Verifier } from './note.ts';
import type { Logged } from './sources.ts';
import { hashOf, leafOf, pathRanges, rootBy } from './tree.ts';

/** The leaf of a record; null where it has none. */
export async function leafNumberOf(db: Db, { table, id, revision }: Logged): Promise<number | null> {
  const [row] = await db.read({
    sql: "SELECT number FROM log_entries WHERE source = ? AND entity_id = ? AND revision = ? AND source <> 'audit_log'",
    args: [table, id, revision],
  });
  return row === undefined ? null : Number(row.number);
}

/** The leaf of an act, by its entry in the audit log. */
export async function leafOfAct(
  db: Db,
  { entity, id, revision }: { readonly entity: string; readonly id: string; readonly revision: number },
): Promise<number | null> {
  const [row] = await db.read({
    sql: "SELECT number FROM log_entries WHERE entity = ? AND entity_id = ? AND revision = ? AND source = 'audit_log'",
    args: [entity, id, revision],
  });
  return row === undefined ? null : Number(row.number);
}

export type Bound =
  /** It has its place, and the head that holds it will be signed with the next. */
  | { readonly is: 'waiting'; readonly leaf: number | null }
  | { readonly is: 'as logged'; readonly leaf: number }
  | { readonly is: 'not as logged'; readonly leaf: number | null }
  /** The newest head is signed by none of the keys that are known here: a key was changed without the other, or the head is forged. */
  | { readonly is: 'signed by another'; readonly leaf: number };

/** Without keys a head is taken as it is kept: then only whoever cannot sign is found out, and not who rewrites the heads too. */
export async function boundOf(db: Db, logged: Logged, keys: readonly Verifier[]): Promise<Bound> {
  const [leaf, head] = await Promise.all([leafNumberOf(db, logged), headOf(db)]);
  if (leaf === null) return { is: head === null ? 'waiting' : 'not as logged', leaf };
  if (head === null || leaf >= head.size) return { is: 'waiting', leaf };
  const path = pathRanges(leaf, [0, head.size]);
  const [[placed], rows, known] = await Promise.all([
    db.read({ sql: 'SELECT * FROM log_entries WHERE number = ?', args: [leaf] }),
    db.read(rowsFor(logged.table, leaf, leaf + 1)),
    knownOf(db, path),
  ]);
  const root = rootIn(head);
  if (!(await isOurs(head, keys))) return { is: 'signed by another', leaf };
  const text = await leafText(entryOf(placed!), rows[0] === undefined ? null : String(rows[0].row));
  const proof = await Promise.all(path.map((range) => hashOf(range, known))).catch(() => null);
  const reached = proof && (await rootBy(await leafOf(text), leaf, head.size, proof));
  return reached && toBase64(reached) === root ? { is: 'as logged', leaf } : { is: 'not as logged', leaf };
}

/** The root that its note says; null where it says none. */
function rootIn(head: Head): string | null {
  const said = checkpointIn(noteIn(head.note)?.text ?? '');
  return said?.size === head.size ? said.root : null;
}

async function isOurs(head: Head, keys: readonly Verifier[]): Promise<boolean> {
  const note = noteIn(head.note);
  if (keys.length === 0 || note === null) return true;
  return (await Promise.all(keys.map((key) => isSigned(note, key)))).includes(true);
}
