// Signed notes as C2SP has them (signed-note, tlog-checkpoint, tlog-cosignature): a text, a blank line, and lines of signatures. Keys are
// written as Go's note package writes them, so that tools of others read ours.
import { sha256Of } from './tree.ts';

/** What a key signs: a head of the log itself, or that a witness saw one. */
const kinds = { log: 0x01, witness: 0x04 } as const;
type Kind = keyof typeof kinds;

export interface Verifier {
  readonly name: string;
  readonly kind: Kind;
  /** The first four bytes of what a signature line carries, as hex. */
  readonly id: string;
  readonly key: CryptoKey;
  /** As it is published: name+id+base64. */
  readonly text: string;
}

export interface Signer extends Verifier {
  readonly sign: (text: string) => Promise<Uint8Array>;
}

export interface Checkpoint {
  readonly origin: string;
  readonly size: number;
  /** Base64, as it stands in the note. */
  readonly root: string;
}

export interface Note {
  /** What is signed: with the line break at its end. */
  readonly text: string;
  readonly signatures: readonly {
    readonly name: string;
    readonly id: string;
    readonly bytes: Uint8Array;
    readonly line: string;
  }[];
}

const encoder = new TextEncoder();
export const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
const hex = (bytes: Uint8Array) => Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join('');

const idOf = async (name: string, kind: Kind, key: Uint8Array): Promise<string> =>
  hex((await sha256Of(encoder.encode(`${name}\n`), Uint8Array.of(kinds[kind]), key)).subarray(0, 4));

const nameForm = /^[^\s+]+$/;

/** A published key; throws in words where it is none. */
export async function verifierOf(text: string): Promise<Verifier> {
  const [, name, id, base64] = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+=*)$/.exec(text.trim()) ?? [];
  const bytes = base64 === undefined ? new Uint8Array() : fromBase64(base64);
  const kind = (Object.keys(kinds) as Kind[]).find((one) => kinds[one] === bytes[0]);
  if (name === undefined || kind === undefined || bytes.length !== 33)
    throw new Error('This is no key of a log or of a witness.');
  const own = bytes.slice(1);
  if ((await idOf(name, kind, own)) !== id) throw new Error(`The key of ${name} does not fit its id.`);
  return {
    name,
    kind,
    id,
    key: await crypto.subtle.importKey('raw', own, 'Ed25519', true, ['verify']),
    text,
  };
}

/** A secret key, written PRIVATE+KEY+name+id+base64. */
export async function signerOf(text: string): Promise<Signer> {
  const [, name, id, base64] =
    /^PRIVATE\+KEY\+([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+=*)$/.exec(text.trim()) ?? [];
  const bytes = base64 === undefined ? new Uint8Array() : fromBase64(base64);
  const kind = (Object.keys(kinds) as Kind[]).find((one) => kinds[one] === bytes[0]);
  if (name === undefined || id === undefined || kind === undefined || bytes.length !== 33)
    throw new Error('LOG_KEY is not written as PRIVATE+KEY+name+id+base64.');
  const pkcs8 = new Uint8Array([...pkcs8Head, ...bytes.slice(1)]);
  const secret = await crypto.subtle.importKey('pkcs8', pkcs8, 'Ed25519', true, ['sign']);
  const { x } = (await crypto.subtle.exportKey('jwk', secret)) as { x: string };
  const own = fromBase64(x.replaceAll('-', '+').replaceAll('_', '/'));
  const published = `${name}+${await idOf(name, kind, own)}+${toBase64(Uint8Array.of(kinds[kind], ...own))}`;
  const verifier = await verifierOf(published);
  if (verifier.id !== id) throw new Error('LOG_KEY does not fit its id.');
  return {
    ...verifier,
    sign: async (signed) =>
      new Uint8Array(await crypto.subtle.sign('Ed25519', secret, encoder.encode(signed))),
  };
}

/** An Ed25519 seed as PKCS #8 has it, up to the seed. */
const pkcs8Head = [
  0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20,
];

/** A new secret key. */
export async function makeKey(name: string, kind: Kind = 'log'): Promise<string> {
  if (!nameForm.test(name)) throw new Error('The name of a log has no spaces and no plus.');
  const pair = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
  const pkcs8 = new Uint8Array((await crypto.subtle.exportKey('pkcs8', pair.privateKey)) as ArrayBuffer);
  const own = new Uint8Array((await crypto.subtle.exportKey('raw', pair.publicKey)) as ArrayBuffer);
  return `PRIVATE+KEY+${name}+${await idOf(name, kind, own)}+${toBase64(Uint8Array.of(kinds[kind], ...pkcs8.slice(-32)))}`;
}

export const checkpointText = ({ origin, size, root }: Checkpoint): string => `${origin}\n${size}\n${root}\n`;

/** What a note says; null where it is no checkpoint. */
export function checkpointIn(text: string): Checkpoint | null {
  const [origin, size, root] = text.split('\n');
  if (!origin || !/^(0|[1-9]\d{0,15})$/.test(size ?? '') || !/^[A-Za-z0-9+/]{43}=$/.test(root ?? ''))
    return null;
  return { origin, size: Number(size), root: root! };
}

const lineOf = (name: string, id: string, signature: Uint8Array): string =>
  `— ${name} ${toBase64(new Uint8Array([...(id.match(/../g) ?? []).map((b) => Number.parseInt(b, 16)), ...signature]))}`;

export const signed = async (text: string, signers: readonly Signer[]): Promise<string> => {
  const lines = await Promise.all(signers.map(async (one) => lineOf(one.name, one.id, await one.sign(text))));
  return `${text}\n${lines.join('\n')}\n`;
};

/** A note apart; null where it is none. */
export function noteIn(note: string): Note | null {
  const at = note.lastIndexOf('\n\n');
  if (at < 0 || !note.endsWith('\n')) return null;
  const lines = note.slice(at + 2, -1).split('\n');
  const signatures = lines.map((line) => {
    const [, name, base64] = /^— ([^\s+]+) ([A-Za-z0-9+/]+=*)$/.exec(line) ?? [];
    if (name === undefined || base64 === undefined) return null;
    const bytes = fromBase64(base64);
    return { name, id: hex(bytes.subarray(0, 4)), bytes: bytes.slice(4), line };
  });
  return signatures.every((one) => one !== null) ? { text: note.slice(0, at + 1), signatures } : null;
}

/** Whether the log signed it by this key. */
export async function isSigned(note: Note, by: Verifier): Promise<boolean> {
  const found = note.signatures.find(({ name, id }) => name === by.name && id === by.id);
  return (
    found !== undefined &&
    crypto.subtle.verify('Ed25519', by.key, new Uint8Array(found.bytes), encoder.encode(note.text))
  );
}

/** When a witness says that it saw it, in seconds, and with which line; null where it did not. */
export async function seenBy(
  note: Note,
  by: Verifier,
): Promise<{ readonly at: number; readonly line: string } | null> {
  const found = note.signatures.find(({ name, id }) => name === by.name && id === by.id);
  if (found?.bytes.length !== 72) return null;
  const at = Number(new DataView(found.bytes.buffer, found.bytes.byteOffset).getBigUint64(0));
  const text = encoder.encode(`cosignature/v1\ntime ${at}\n${note.text}`);
  return (await crypto.subtle.verify('Ed25519', by.key, found.bytes.slice(8), text))
    ? { at, line: found.line }
    : null;
}

/** As a witness signs: for tests, and for whoever runs one. */
export async function cosigned(text: string, witness: Signer, seconds: number): Promise<string> {
  const stamp = new Uint8Array(8);
  new DataView(stamp.buffer).setBigUint64(0, BigInt(seconds));
  const signature = await witness.sign(`cosignature/v1\ntime ${seconds}\n${text}`);
  return lineOf(witness.name, witness.id, new Uint8Array([...stamp, ...signature]));
}
