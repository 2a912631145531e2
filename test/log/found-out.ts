// Does each rewriting to a ledger's file, gives the whole out, and asks both verifiers; undone again before the next.

import { takeCosignatures } from '../../db/log/checkpoint.ts';
import { cosigned, makeKey, type Signer, signerOf } from '../../db/log/note.ts';
import type { FileDb } from './file-db.ts';
import { type Both, checkedByBoth, exportOf, headNow, logName } from './made.ts';
import { type Rewriting, rewritings } from './rewritings.ts';

export interface Outcome {
  readonly rewriting: Rewriting;
  /** With the published key and nothing else. */
  readonly byKey: Both;
  /** With a head that was kept, and what a witness signed; of those only that need it. */
  readonly byMore: Both | null;
}

interface Ready {
  readonly signer: Signer;
  readonly stranger: Signer;
  readonly witness: Signer;
  /** The head that somebody kept. */
  readonly kept: string;
}

/** A head that somebody kept, some acts, and a head that a witness has signed as well. */
export async function madeReady(file: FileDb): Promise<Ready> {
  const [signer, stranger, witness] = await Promise.all([
    signerOf(await makeKey(logName)),
    signerOf(await makeKey(logName)),
    signerOf(await makeKey('witness.example', 'witness')),
  ]);
  const kept = await headNow(file.db, [signer]);
  for (let at = 0; at < 3; at += 1)
    file.run(
      `INSERT INTO audit_log (entity, entity_id, revision, action, actor_kind, request_id, at, changes) VALUES ('report', 'later-${at}', 1, 'report.start', 'person', 'x', '2026-11-29T05:00:00.000Z', '{}')`,
    );
  const note = await headNow(file.db, [signer]);
  const text = note.slice(0, note.indexOf('\n\n') + 1);
  const line = await cosigned(text, witness, 1_796_000_000);
  await takeCosignatures(file.db, `${note}${line}\n`, [signer], [witness], '2026-11-29T06:00:00.000Z');
  return { signer, stranger, witness, kept };
}

/** `most`: of so many, spread over all. */
export async function foundOut(
  file: FileDb,
  ready: Ready,
  most = Number.POSITIVE_INFINITY,
): Promise<Outcome[]> {
  const { signer, stranger, witness, kept } = ready;
  const all = rewritings(file);
  const some = all.filter(
    (_, at) => Math.floor((at * most) / all.length) !== Math.floor(((at - 1) * most) / all.length),
  );
  const chosen = most >= all.length ? all : some;
  const files: string[] = [];
  const untouched = await exportOf(file.db, [signer.text], true);
  for (const { rewrite, forge } of chosen)
    files.push(
      forge
        ? `${forge(untouched.trimEnd().split('\n')).join('\n')}\n`
        : await file.undone(async () => {
            await rewrite!({ file, signer, stranger });
            return exportOf(file.db, [signer.text]);
          }),
    );
  const byKey = await checkedByBoth(files, { keys: [signer.text] });
  const needing = chosen.flatMap(({ needs }, at) => (needs === 'older head' ? [at] : []));
  const byMore = await checkedByBoth(
    needing.map((at) => files[at]!),
    { keys: [signer.text], older: [kept], witnesses: [witness.text] },
  );
  return chosen.map((rewriting, at) => ({
    rewriting,
    byKey: byKey[at]!,
    byMore: byMore[needing.indexOf(at)] ?? null,
  }));
}

const isFound = ({ javascript, python }: Both): boolean => !javascript.ok && !python.ok;
const isSaidAlike = ({ javascript, python }: Both): boolean =>
  JSON.stringify(javascript.findings) === JSON.stringify(python.findings);

/** What is not as it has to be: a rewriting that nobody finds, one that is found by less than it says, or two who do not agree. */
export const wrongIn = (outcomes: readonly Outcome[]): string[] =>
  outcomes.flatMap(({ rewriting: { name, needs }, byKey, byMore }) => [
    ...(isFound(byMore ?? byKey) ? [] : [`${name}: not found`]),
    ...(needs === 'older head' && isFound(byKey) ? [`${name}: the key alone finds it`] : []),
    ...(isSaidAlike(byKey) && (byMore === null || isSaidAlike(byMore))
      ? []
      : [`${name}: the two do not agree`]),
  ]);
