// Checks the public log as a browser does: that its head is signed, that it begins with the head that was seen the last time, and that
// what is cited is in it. What does the checking is the very program that others run on their own machines.
import { type HeadSaid, hasGrown, headFrom, unproved } from '../log/verify.mjs';

interface Proof {
  readonly index: number;
  readonly size: number;
  readonly proof: readonly string[];
  readonly checkpoint: string;
  readonly line: {
    readonly leaf: number;
    readonly entry: string;
    readonly id?: string;
    readonly revision?: number;
  };
}

/** What was seen the last time: the head, and with which keys it was signed. */
interface Seen {
  readonly note: string;
  readonly keys: readonly string[];
}

export type Words = Readonly<Record<string, string>>;

/** With what it is checked: the addresses of the log, and the memory of the browser. */
export interface Means {
  /** The text at an address; null where there is nothing. */
  readonly textAt: (path: string) => Promise<string | null>;
  readonly memory: Pick<Storage, 'getItem' | 'setItem'>;
}
export type Say = (text: string, isBad?: boolean) => void;

const place = 'directive-ledger-log';
function remembered({ memory }: Means): Seen | null {
  try {
    return JSON.parse(memory.getItem(place) ?? 'null') as Seen | null;
  } catch {
    return null;
  }
}

/** Whether a leaf is of what the citation's own id names: a proof of something else proves nothing. */
function isOf(cited: string, { line }: Proof): boolean {
  const [, key, revision] = /^[a-z]\.([^!]+?)(?:![^.]+(?:\.[^.]+)*?)?\.(\d+)\.[a-z2-7]{6}$/.exec(cited) ?? [];
  // What the leaf itself says goes before what is said beside it, which the proof holds against the leaf only where that says nothing.
  const leaf = { ...line, ...(JSON.parse(line.entry) as { id?: string; revision?: number }) };
  if (key === undefined || leaf.id === undefined) return false;
  const isSame = leaf.id === key || leaf.id === key.replaceAll('~', '/') || leaf.id.startsWith(`${key}-`);
  return isSame && (leaf.revision === 0 || leaf.revision === Number(revision));
}

export async function check(means: Means, word: Words, cited: string | undefined, say: Say): Promise<void> {
  const { textAt, memory } = means;
  const told = cited === undefined ? null : await textAt(`/log/proof/c/${cited}`);
  const proof = told === null ? null : (JSON.parse(told) as Proof);
  const note = proof?.checkpoint ?? (await textAt('/log/checkpoint')) ?? '';
  const keys = ((await textAt('/log/keys')) ?? '').split('\n').filter((line) => line !== '');
  const head = await headFrom(note, keys);
  if (!head?.isSigned) return say(word.unsigned!, true);
  say(word.signed!);
  const before = remembered(means);
  if (before === null) say(word.first!);
  const isTrusted = before === null || (await isAsBefore(means, word, before, note, head, say));
  if (cited !== undefined) {
    if (proof === null) say(word.notYet!);
    else {
      const isThere =
        proof.size === head.size &&
        isOf(cited, proof) &&
        (await unproved(proof.line, proof, head.root)) === null;
      say(isThere ? word.included! : word.notIncluded!, !isThere);
    }
  }
  // What contradicts the head that was kept never takes its place.
  if (isTrusted) memory.setItem(place, JSON.stringify({ note, keys } satisfies Seen));
}

async function isAsBefore(
  { textAt }: Means,
  word: Words,
  before: Seen,
  note: string,
  head: HeadSaid,
  say: Say,
): Promise<boolean> {
  const [was, byOldKeys] = await Promise.all([
    headFrom(before.note, before.keys),
    headFrom(note, before.keys),
  ]);
  const isKeyKept = byOldKeys?.isSigned === true;
  say(isKeyKept ? word.keyKept! : word.keyOther!, !isKeyKept);
  if (was === null) return true;
  if (was.size === head.size && was.root === head.root && was.origin === head.origin) {
    say(word.same!);
    return isKeyKept;
  }
  const told = was.size < head.size ? await textAt(`/log/proof/consistency/${was.size}/${head.size}`) : null;
  const hasOnlyGrown =
    told !== null &&
    was.origin === head.origin &&
    (await hasGrown(was, head, (JSON.parse(told) as { proof: string[] }).proof));
  say(hasOnlyGrown ? word.grown! : word.rewritten!, !hasOnlyGrown);
  return hasOnlyGrown;
}
