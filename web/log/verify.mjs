// Checks a whole exported log of a Directive Ledger, and needs nothing but this file: in a browser, or
//   node verify.mjs export.jsonl [--key VKEY] [--older NOTE-FILE] [--witness VKEY] [--witnesses N]
// It shares no code with the ledger, nor with verify.py, which checks the same. Codes of what is found are the same in both.

const utf8 = new TextEncoder();
const hex = (bytes) => Array.from(bytes, (b) => (b < 16 ? '0' : '') + b.toString(16)).join('');
const digest = async (bytes) => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
const bytesOf = (text) => Uint8Array.from(text.match(/../g) ?? [], (b) => Number.parseInt(b, 16));
const base64 = (text) => Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
const join = (...parts) => {
  const all = new Uint8Array(parts.reduce((n, p) => n + p.length, 0));
  let at = 0;
  for (const p of parts) {
    all.set(p, at);
    at += p.length;
  }
  return all;
};

const leafHash = (entry) => digest(join([0], utf8.encode(entry)));
const nodeHash = (left, right) => digest(join([1], left, right));

/** The root of a tree that grows leaf by leaf (RFC 9162): whole subtrees wait on a stack, the largest first. */
class Tree {
  size = 0;
  stack = [];
  async add(hash) {
    let whole = hash;
    let level = 0;
    for (let n = this.size; n % 2 === 1; n = (n - 1) / 2) {
      whole = await nodeHash(this.stack.pop().hash, whole);
      level += 1;
    }
    this.stack.push({ level, hash: whole });
    this.size += 1;
  }
  async root() {
    if (this.stack.length === 0) return digest(new Uint8Array());
    let right = this.stack.at(-1).hash;
    for (let i = this.stack.length - 2; i >= 0; i -= 1) right = await nodeHash(this.stack[i].hash, right);
    return right;
  }
}

/** Root, as hex, of a tree of these leaves. */
export async function rootOf(entries) {
  const tree = new Tree();
  for (const entry of entries) await tree.add(await leafHash(entry));
  return hex(await tree.root());
}

/** The root an inclusion proof leads to, by RFC 9162 section 2.1.3.2; null where it is none. */
export async function rootByInclusion(leaf, index, size, proof) {
  if (index >= size) return null;
  let fn = index;
  let sn = size - 1;
  let hash = leaf;
  for (const p of proof) {
    if (sn === 0) return null;
    if (fn % 2 === 1 || fn === sn) {
      hash = await nodeHash(p, hash);
      while (fn % 2 === 0 && fn !== 0) {
        fn = Math.floor(fn / 2);
        sn = Math.floor(sn / 2);
      }
    } else hash = await nodeHash(hash, p);
    fn = Math.floor(fn / 2);
    sn = Math.floor(sn / 2);
  }
  return sn === 0 ? hash : null;
}

/** Whether a tree of `second` leaves begins with one of `first`, by RFC 9162 section 2.1.4.2. Roots and proof as bytes. */
export async function isConsistent(first, second, firstRoot, secondRoot, proof) {
  if (first === second) return proof.length === 0 && hex(firstRoot) === hex(secondRoot);
  if (first < 1 || first > second || proof.length === 0) return false;
  const path = [...proof];
  if (Number.isInteger(Math.log2(first))) path.unshift(firstRoot);
  let fn = first - 1;
  let sn = second - 1;
  while (fn % 2 === 1) {
    fn = Math.floor(fn / 2);
    sn = Math.floor(sn / 2);
  }
  let fr = path[0];
  let sr = path[0];
  for (const c of path.slice(1)) {
    if (sn === 0) return false;
    if (fn % 2 === 1 || fn === sn) {
      fr = await nodeHash(c, fr);
      sr = await nodeHash(c, sr);
      while (fn % 2 === 0 && fn !== 0) {
        fn = Math.floor(fn / 2);
        sn = Math.floor(sn / 2);
      }
    } else sr = await nodeHash(sr, c);
    fn = Math.floor(fn / 2);
    sn = Math.floor(sn / 2);
  }
  return sn === 0 && hex(fr) === hex(firstRoot) && hex(sr) === hex(secondRoot);
}

async function keyFrom(text) {
  const found = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+=*)$/.exec(text.trim());
  if (!found) throw new Error(`This is no key: ${text}`);
  const bytes = base64(found[3]);
  const key = await crypto.subtle.importKey('raw', bytes.slice(1), 'Ed25519', false, ['verify']);
  return { name: found[1], id: found[2], type: bytes[0], key };
}

function noteFrom(note) {
  const at = note.lastIndexOf('\n\n');
  if (at < 0 || !note.endsWith('\n')) return null;
  const text = note.slice(0, at + 1);
  const [origin, size, root] = text.split('\n');
  if (!origin || !/^(0|[1-9][0-9]*)$/.test(size ?? '') || !/^[A-Za-z0-9+/]{43}=$/.test(root ?? ''))
    return null;
  const signatures = [];
  for (const line of note.slice(at + 2, -1).split('\n')) {
    const found = /^— ([^\s+]+) ([A-Za-z0-9+/]+=*)$/.exec(line);
    if (!found) return null;
    const bytes = base64(found[2]);
    signatures.push({ name: found[1], id: hex(bytes.slice(0, 4)), bytes: bytes.slice(4) });
  }
  return { text, origin, size: Number(size), root: hex(base64(root)), signatures };
}

/** Whether the note bears a true signature by this key: of a log (1), or of a witness with its time (4). */
async function isSignedBy(note, { name, id, type, key }) {
  for (const one of note.signatures) {
    if (one.name !== name || one.id !== id) continue;
    if (type === 1 && (await crypto.subtle.verify('Ed25519', key, one.bytes, utf8.encode(note.text))))
      return true;
    if (type !== 4 || one.bytes.length !== 72) continue;
    const time = new DataView(one.bytes.buffer, one.bytes.byteOffset).getBigUint64(0);
    const text = utf8.encode(`cosignature/v1\ntime ${time}\n${note.text}`);
    if (await crypto.subtle.verify('Ed25519', key, one.bytes.slice(8), text)) return true;
  }
  return false;
}

const anySigned = async (note, keys) => {
  for (const key of keys) if (await isSignedBy(note, key)) return true;
  return false;
};

const jsonIn = (text) => {
  try {
    const value = JSON.parse(text);
    return value !== null && typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
};

/** What a line tells of the row its leaf is the hash of, held against the leaf: a code where it is not that, else null. */
async function unlike(said, leaf) {
  if ('row' in leaf || 'gone' in leaf) {
    if (said.text === undefined) return 'row_missing';
    return hex(await digest(utf8.encode(said.text))) === leaf.row ? null : 'row_differs';
  }
  const hash = leaf.audit ?? leaf.sealed;
  if (hash === undefined) return 'leaf_unreadable';
  const opened =
    said.text === undefined
      ? said.sealed
      : hex(
          await digest(
            utf8.encode(`${said.salt}\n${said.table}\n${said.id}\n${said.revision}\n${said.text}`),
          ),
        );
  if (opened === undefined) return 'row_missing';
  return opened === hash ? null : 'row_differs';
}

/** A signed head apart, and whether one of these keys has signed it; null where it is none. For a page that looks at one proof only. */
export async function headFrom(note, keys) {
  const read = noteFrom(note);
  if (read === null) return null;
  const log = (await Promise.all(keys.map(keyFrom))).filter(({ name }) => name === read.origin);
  return { origin: read.origin, size: read.size, root: read.root, isSigned: await anySigned(read, log) };
}

/** What is wrong with one line of the export and the proof that its leaf is in the tree with this root (hex): a code, or null. */
export async function unproved(line, { index, size, proof }, root) {
  const leaf = jsonIn(line.entry);
  if (leaf === null || line.leaf !== index) return 'leaf_unreadable';
  const reached = await rootByInclusion(await leafHash(line.entry), index, size, proof.map(base64));
  if (reached === null || hex(reached) !== root) return 'root_differs';
  return 'publication' in leaf ? null : unlike(line, leaf);
}

/** The same as isConsistent, of what a page has: roots in hex, the proof in Base64. */
export const hasGrown = (was, is, proof) =>
  isConsistent(was.size, is.size, bytesOf(was.root), bytesOf(is.root), proof.map(base64));

/**
 * @param {string} text the export
 * @param {{ keys?: string[], older?: string[], witnesses?: string[], leastWitnesses?: number }} trusted what you have from elsewhere
 * @returns what is wrong: a code and, where there is one, the leaf
 */
export async function verify(
  text,
  { keys = [], older = [], witnesses = [], leastWitnesses = witnesses.length } = {},
) {
  const findings = [];
  const find = (code, leaf = null) => findings.push({ code, leaf });
  const lines = text.split('\n').filter((line) => line !== '');
  const first = jsonIn(lines[0] ?? '');
  const told = { ok: false, size: 0, root: null, leaves: 0, trusted: keys.length > 0, findings };
  if (first?.format !== 'directive-ledger-log@v1') {
    find('not_an_export');
    return told;
  }
  const log = await Promise.all((keys.length > 0 ? keys : first.keys).map(keyFrom));
  const note = noteFrom(first.checkpoint ?? '');
  if (note === null) {
    find('bad_checkpoint');
    return told;
  }
  if (
    !(await anySigned(
      note,
      log.filter(({ name }) => name === note.origin),
    ))
  )
    find('bad_signature');

  // Heads that were kept from earlier days: each must be one this tree has been.
  const earlier = [];
  for (const [at, one] of older.entries()) {
    const was = noteFrom(one);
    if (was === null || was.origin !== note.origin || !(await anySigned(was, log)))
      find('older_unsigned', at);
    else if (was.size > note.size) find('older_longer', at);
    else earlier.push({ at, ...was });
  }
  const rootsAt = new Map();

  const tree = new Tree();
  const revisions = new Map();
  const withdrawn = [];
  const standing = new Map();
  let publications = 0;
  let isWhole = false;
  if (earlier.some(({ size }) => size === 0)) rootsAt.set(0, hex(await tree.root()));
  for (const line of lines.slice(1)) {
    const said = jsonIn(line);
    if (said === null || isWhole) {
      find('not_an_export');
      break;
    }
    if ('end' in said) {
      isWhole = said.end === note.size;
      continue;
    }
    if ('stray' in said) {
      find('stray_row');
      continue;
    }
    const n = tree.size;
    if (said.leaf !== n || typeof said.entry !== 'string') {
      find('leaf_missing', n);
      break;
    }
    await tree.add(await leafHash(said.entry));
    if (earlier.some(({ size }) => size === tree.size)) rootsAt.set(tree.size, hex(await tree.root()));
    const leaf = jsonIn(said.entry);
    if (leaf === null) find('leaf_unreadable', n);
    else if ('publication' in leaf) {
      if (leaf.publication !== publications) find('publication_skipped', n);
      publications += 1;
      if (said.text === undefined) find('row_missing', n);
      else if (said.text !== said.entry) find('row_differs', n);
      else if (said.withheld) withdrawn.push({ n, of: `${leaf.type}/${leaf.id}` });
      else if (typeof said.record !== 'string' || hex(await leafHash(said.record)) !== leaf.hash)
        find('record_differs', n);
      if (jsonIn(said.record ?? '')?.withdrawn !== undefined) standing.set(`${leaf.type}/${leaf.id}`, n);
    } else {
      const of = `${leaf.table}/${leaf.id}`;
      if (('row' in leaf || 'gone' in leaf) && leaf.revision > 0) {
        if (leaf.revision !== (revisions.get(of) ?? 0) + 1) find('revision_skipped', n);
        revisions.set(of, leaf.revision);
      }
      const code = await unlike(said, leaf);
      if (code !== null) find(code, n);
    }
  }
  // Words that were taken back may be held back, but only where the log says that they were.
  for (const { n, of } of withdrawn) if (!(standing.get(of) > n)) find('withheld_unsaid', n);
  if (!isWhole) find('cut_short');
  const root = hex(await tree.root());
  if (tree.size !== note.size || root !== note.root) find('root_differs');
  for (const { at, size, root: was } of earlier) if (rootsAt.get(size) !== was) find('older_differs', at);
  let seen = 0;
  for (const one of await Promise.all(witnesses.map(keyFrom))) if (await isSignedBy(note, one)) seen += 1;
  if (seen < leastWitnesses) find('not_witnessed');
  return { ...told, ok: findings.length === 0, size: note.size, root, leaves: tree.size };
}

/** What the codes mean. */
export const meanings = {
  not_an_export: 'this is no export of a log, or something stands behind its end',
  bad_checkpoint: 'the head of the log cannot be read',
  bad_signature: 'no trusted key has signed the head',
  older_unsigned: 'an earlier head is none of this log, or no trusted key has signed it',
  older_longer: 'the log is shorter than it was',
  older_differs: 'the log does not begin with what it was: history was rewritten or forked',
  leaf_missing: 'a leaf is missing or out of its order',
  leaf_unreadable: 'a leaf cannot be read',
  publication_skipped: 'a publication is missing or out of its order',
  revision_skipped: 'a version of a record is missing or out of its order',
  row_missing: 'what was logged is not in the ledger any more',
  row_differs: 'the ledger says something else than what was logged',
  record_differs: 'the published record is not the one that was logged',
  withheld_unsaid: 'a record is held back and nothing says that it was withdrawn',
  stray_row: 'a record stands in the ledger that was never logged',
  cut_short: 'the file ends too early',
  root_differs: 'the leaves do not make the tree whose head was signed',
  not_witnessed: 'fewer witnesses than asked for have seen this head',
};

async function command(args) {
  const { readFileSync } = await import('node:fs');
  const of = (name) => args.flatMap((arg, at) => (args[at - 1] === name ? [arg] : []));
  const file = args.find((arg, at) => !arg.startsWith('--') && !(args[at - 1] ?? '').startsWith('--'));
  if (file === undefined) {
    console.error(
      'node verify.mjs export.jsonl [--key VKEY] [--older NOTE-FILE] [--witness VKEY] [--witnesses N] [--json yes]',
    );
    return 2;
  }
  const [least] = of('--witnesses');
  const told = await verify(readFileSync(file, 'utf8'), {
    keys: of('--key'),
    older: of('--older').map((path) => readFileSync(path, 'utf8')),
    witnesses: of('--witness'),
    ...(least === undefined ? {} : { leastWitnesses: Number(least) }),
  });
  if (of('--json').length > 0) console.log(JSON.stringify(told));
  else {
    for (const { code, leaf } of told.findings.slice(0, 50))
      console.log(`${code}${leaf === null ? '' : ` (${leaf})`}: ${meanings[code]}`);
    if (!told.trusted) console.log('No --key was given: the key is the one that the file itself names.');
    console.log(
      `${told.leaves} leaves of ${told.size}, root ${told.root}: ${told.ok ? 'all is as it was logged' : `${told.findings.length} found`}`,
    );
  }
  return told.ok ? 0 : 1;
}

if (typeof process === 'object' && process.argv?.[1]?.endsWith('verify.mjs'))
  process.exitCode = await command(process.argv.slice(2));
