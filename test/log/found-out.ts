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

/** Of all: `all`, `50-99` by number, or so many, spread over all. */
function chosenOf(all: readonly Rewriting[], asked: string): readonly Rewriting[] {
  const [, from, until] = /^(\d+)-(\d+)$/.exec(asked) ?? [];
  if (until !== undefined) return all.slice(Number(from), Number(until) + 1);
  const most = asked === 'all' ? all.length : Number(asked);
  return all.filter(
    (_, at) => Math.floor((at * most) / all.length) !== Math.floor(((at - 1) * most) / all.length),
  );
}

/** So many whole exports are held at once. */
const atOnce = 16;

export async function foundOut(
  file: FileDb,
  ready: Ready,
  asked: string,
  told: (outcomes: readonly Outcome[]) => void = () => {},
): Promise<Outcome[]> {
  const chosen = chosenOf(rewritings(file), asked);
  const untouched = {
    toAll: await exportOf(file.db, [ready.signer.text]),
    toKeepers: await exportOf(file.db, [ready.signer.text], true),
  };
  const outcomes: Outcome[] = [];
  for (let from = 0; from < chosen.length; from += atOnce) {
    outcomes.push(...(await tried(file, ready, chosen.slice(from, from + atOnce), untouched)));
    told(outcomes);
  }
  return outcomes;
}

async function tried(
  file: FileDb,
  { signer, stranger, witness, kept }: Ready,
  chosen: readonly Rewriting[],
  untouched: { readonly toAll: string; readonly toKeepers: string },
): Promise<Outcome[]> {
  const files: string[] = [];
  for (const { rewrite, forge, isOpened } of chosen)
    files.push(
      forge
        ? `${forge((isOpened ? untouched.toKeepers : untouched.toAll).trimEnd().split('\n')).join('\n')}\n`
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
