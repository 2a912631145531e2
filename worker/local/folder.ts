// The data folder: the ledger, the secrets made for it, and the tokens of the example people.
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CannotStart, codeOf } from './cannot-start.ts';

export interface Secrets {
  readonly TOKEN_PEPPER: string;
}

export interface DataFolder {
  readonly ledger: string;
  readonly tokens: string;
  readonly secrets: Secrets;
}

export interface ExampleToken {
  readonly role: string;
  readonly office: string;
  readonly token: string;
}

export function openFolder(path: string): DataFolder {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    const secrets = secretsIn(join(path, 'secrets.json'), existsSync(join(path, 'ledger.db')));
    return { ledger: join(path, 'ledger.db'), tokens: join(path, 'example-tokens.env'), secrets };
  } catch (error) {
    if (error instanceof CannotStart || codeOf(error) === '') throw error;
    throw new CannotStart(
      `The data folder ${path} cannot be written (${codeOf(error)}); set DATA_DIR to a folder you may write to.`,
    );
  }
}

function secretsIn(file: string, hasLedger: boolean): Secrets {
  if (existsSync(file)) return readSecrets(file);
  if (hasLedger)
    throw new CannotStart(
      `${file} is missing although there is a ledger beside it, and without it no token made there works; put it back from a copy, or set DATA_DIR to a new folder.`,
    );
  const secrets = { TOKEN_PEPPER: randomBytes(32).toString('base64url') };
  writePrivately(file, `${JSON.stringify(secrets, null, 2)}\n`);
  return secrets;
}

function readSecrets(file: string): Secrets {
  try {
    const { TOKEN_PEPPER } = JSON.parse(readFileSync(file, 'utf8')) as Partial<Secrets>;
    if (typeof TOKEN_PEPPER === 'string' && TOKEN_PEPPER.length >= 32) return { TOKEN_PEPPER };
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof TypeError)) throw error;
  }
  throw new CannotStart(
    `${file} is damaged; put it back from a copy, or set DATA_DIR to a new folder to begin an empty ledger.`,
  );
}

export const writeExampleTokens = (file: string, examples: readonly ExampleToken[]): void =>
  writePrivately(
    file,
    [
      '# Tokens of the example people on this machine. They open nothing anywhere else.',
      ...examples.map((e) => `export ${variableOf(e.role)}_TOKEN=${e.token} # ${e.office}`),
      '',
    ].join('\n'),
  );

export const readExampleTokens = (file: string): ExampleToken[] =>
  [...readFileSync(file, 'utf8').matchAll(/^export (\w+)_TOKEN=(\S+)(?: # (.*))?$/gm)].map(
    ([, role = '', token = '', office = '']) => ({ role: role.toLowerCase(), office, token }),
  );

export const variableOf = (role: string): string => role.toUpperCase().replace(/\W+/g, '_');

/** Whole or not at all, and for its owner only. */
function writePrivately(file: string, text: string): void {
  writeFileSync(`${file}.new`, text, { mode: 0o600, flush: true });
  renameSync(`${file}.new`, file);
}
