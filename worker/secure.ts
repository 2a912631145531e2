// What protects the reader of an answer, on every answer.
import { securityHeaders } from './headers.ts';

/** Gives an answer what protects its reader, where it says nothing else itself. */
export function secure({ headers }: Response): void {
  for (const [name, value] of Object.entries(securityHeaders))
    if (!headers.has(name)) headers.set(name, value);
  // Beside what an answer varies by already: who may read it is never told by what was told to somebody else.
  if (!/\borigin\b/i.test(headers.get('Vary')!)) headers.append('Vary', 'Origin');
  // An answer that is meant for frames says so by an empty word: there is no value that allows them.
  if (headers.get('X-Frame-Options') === '') headers.delete('X-Frame-Options');
}
