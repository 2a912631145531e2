// What opens the server: minted where nobody gives one, handed over where other users cannot look, compared in constant time.
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { createInterface } from 'node:readline';

export const mintSecret = (): string => randomBytes(32).toString('base64url');

/** Tells whether a text is the secret, in a time that does not depend on the text. */
export function comparerOf(secret: string): (given: string) => boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  const expected = digest(secret);
  return (given) => timingSafeEqual(digest(given), expected);
}

/** The first line of what a parent process writes to us; what comes after it is left alone. */
export async function firstLineOf(input: NodeJS.ReadableStream): Promise<string> {
  const lines = createInterface({ input });
  for await (const line of lines) {
    lines.close();
    return line.trim();
  }
  return '';
}
