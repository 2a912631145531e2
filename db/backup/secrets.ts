// The secret that tokens are made with lies beside the ledger, and a ledger without it lets nobody in: a copy of it is kept with the
// backups on this machine, and is never sent elsewhere.
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

const NAME = 'secrets.json';

export function keepSecrets(file: string, folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const own = join(dirname(file), NAME);
  if (existsSync(own)) copyFileSync(own, join(folder, NAME));
}

/** Whether the secrets are there, if need be from the backups. */
export function bringBackSecrets(file: string, folder: string): boolean {
  const own = join(dirname(file), NAME);
  if (!existsSync(own) && existsSync(join(folder, NAME))) copyFileSync(join(folder, NAME), own);
  return existsSync(own);
}
