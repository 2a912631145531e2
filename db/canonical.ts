// One way to write a JSON value as text (RFC 8785), so that equal records have equal bytes and hashes.
const encoder = new TextEncoder();

/**
 * RFC 8785 canonical JSON: members sorted by UTF-16 code units, no white space, numbers and strings as ECMAScript writes
 * them. Members that are undefined are left out. Throws on numbers that JSON cannot hold.
 */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const members = Object.entries(value)
      .filter(([, v]) => v !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return `{${members.map(([k, v]) => `${JSON.stringify(k)}:${canonical(v)}`).join(',')}}`;
  }
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error('JSON has no such number.');
  return JSON.stringify(value ?? null);
}

const hex = (bytes: ArrayBuffer) =>
  Array.from(new Uint8Array(bytes), (b) => b.toString(16).padStart(2, '0')).join('');

/** Hex SHA-256 of a text's UTF-8 bytes. */
export const sha256 = async (text: string): Promise<string> =>
  hex(await crypto.subtle.digest('SHA-256', encoder.encode(text)));

/** Hex leaf hash of RFC 9162: SHA-256 over 0x00 and the record. */
export async function leafHash(record: string): Promise<string> {
  const bytes = encoder.encode(record);
  const prefixed = new Uint8Array(bytes.length + 1);
  prefixed.set(bytes, 1);
  return hex(await crypto.subtle.digest('SHA-256', prefixed));
}
