// Bearer tokens: 256 random bits with a prefix secret scanners know and a checksum that catches a mistyped one.
// Only HMAC-SHA-256 under a pepper kept outside the database is stored, so a copy of the database holds no usable token.

const prefix = 'dl1_';
const text = new TextEncoder();
const hex = (bytes: ArrayBuffer | Uint8Array) =>
  Array.from(new Uint8Array(bytes as ArrayBuffer), (b) => b.toString(16).padStart(2, '0')).join('');

const checksum = async (secret: string) =>
  hex(await crypto.subtle.digest('SHA-256', text.encode(prefix + secret))).slice(0, 8);

/** The stored form of a token, hex. */
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

/** A new token, shown once, and the hash to keep. */
export async function mintToken(pepper: string): Promise<{ token: string; hash: string }> {
  const secret = hex(crypto.getRandomValues(new Uint8Array(32)));
  const token = `${prefix}${secret}_${await checksum(secret)}`;
  return { token, hash: await hashToken(token, pepper) };
}

/** False for anything that cannot be one of our tokens; saves the database the question. */
export async function isWellFormed(token: string): Promise<boolean> {
  const parts = /^dl1_([0-9a-f]{64})_([0-9a-f]{8})$/.exec(token);
  return parts !== null && (await checksum(parts[1]!)) === parts[2];
}
