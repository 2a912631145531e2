// Where the processes that this server starts keep what compiling its own files gave, so that the next starts three
// times as fast. Only a folder that is ours alone will do, because what lies in it is run.
import { lstatSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

let known: string | null | undefined;

export function compileCache(): string | null {
  known ??= process.env.NODE_COMPILE_CACHE ?? ownFolder();
  return known;
}

function ownFolder(): string | null {
  const user = process.getuid?.();
  if (user === undefined) return null;
  const folder = join(tmpdir(), `directive-ledger-${user}`);
  try {
    mkdirSync(folder, { mode: 0o700, recursive: true });
    const found = lstatSync(folder);
    return found.isDirectory() && found.uid === user && (found.mode & 0o077) === 0 ? folder : null;
  } catch {
    return null;
  }
}
