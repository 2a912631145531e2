// What tells a contact that a message is the ledger's.

/** Hex HMAC-SHA-256. */
export async function sign(secret: string, text: string): Promise<string> {
  const bytes = new TextEncoder();
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', bytes.encode(secret), algorithm, false, ['sign']);
  const signature = await crypto.subtle.sign('HMAC', key, bytes.encode(text));
  return Array.from(new Uint8Array(signature), (b) => b.toString(16).padStart(2, '0')).join('');
}

/** What the contact's webhooks are signed with: derived from the pepper, so that no copy of the database can sign. */
export const secretsFrom = (pepper: string) => (contactId: string) => sign(pepper, `webhook ${contactId}`);
