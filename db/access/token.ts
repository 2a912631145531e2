// Secrets that let someone in: 256 random bits with a prefix secret scanners know and a checksum that catches a mistyped one.
// Only HMAC-SHA-256 under a pepper kept outside the database is stored, so a copy of the database holds nothing usable.
// Each kind has a prefix of its own, which is hashed with the rest: a link is never a token, nor a session either.

const prefixes = { token: 'dl1_', link: 'dlk1_', session: 'dls1_' } as const;
export type SecretKind = keyof typeof prefixes;

const text = new TextEncoder();
const hex = (bytes: ArrayBuffer | Uint8Array) =>
  Array.from(new Uint8Array(bytes as ArrayBuffer), (b) => b.toString(16).padStart(2, '0')).join('');

export const checksumOf = async (prefix: string, secret: string) =>
  hex(await crypto.subtle.digest('SHA-256', text.encode(prefix + secret))).slice(0, 8);

/** The stored form of a secret, hex. */
export async function hashToken(token: string, pepper: string): Promise<string> {
  const key = await crypto.subtle.importKey(
    'raw',
    text.encode(pepper),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  );
  return hex(await crypto.subtle.sign('HMAC', key, text.encode(token)));
}

/** A new secret of a kind, shown once, and the hash to keep. */
export async function mintToken(
  pepper: string,
  kind: SecretKind = 'token',
): Promise<{ token: string; hash: string }> {
  const prefix = prefixes[kind];
  const secret = hex(crypto.getRandomValues(new Uint8Array(32)));
  const token = `${prefix}${secret}_${await checksumOf(prefix, secret)}`;
  return { token, hash: await hashToken(token, pepper) };
}

/** False for anything that cannot be one of our secrets of that kind; saves the database the question. */
export async function isWellFormed(token: string, kind: SecretKind = 'token'): Promise<boolean> {
  const prefix = prefixes[kind];
  if (!token.startsWith(prefix)) return false;
  const parts = /^([0-9a-f]{64})_([0-9a-f]{8})$/.exec(token.slice(prefix.length));
  return parts !== null && (await checksumOf(prefix, parts[1]!)) === parts[2];
}
