// The data folder: the ledger, the secrets made for it, and the tokens of the example people.
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeKey } from '../../db/log/note.ts';
import { CannotStart, codeOf } from './cannot-start.ts';

interface Secrets {
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

export interface NamedToken {
  readonly variable: string;
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

/**
 * With what the public log is signed, in a file of its own beside the ledger and never in it: whoever can only write the ledger cannot
 * sign. The name is the log's for ever; where the file is lost another key is made, and whoever trusted the first one sees it.
 */
export async function logKeyIn(folder: string, name: string): Promise<string> {
  const file = join(folder, 'log.key');
  if (!existsSync(file)) writePrivately(file, `${await makeKey(name)}\n`);
  return readFileSync(file, 'utf8').trim();
}

export function writeExampleTokens(file: string, examples: readonly ExampleToken[]): void {
  const lines = examples.map((e, i) => `export ${variableOf(examples, i)}=${e.token} # ${e.office}`);
  const note = '# Tokens of the example people on this machine. They open nothing anywhere else.';
  writePrivately(file, [note, ...lines, ''].join('\n'));
}

export const readExampleTokens = (file: string): NamedToken[] =>
  [...readFileSync(file, 'utf8').matchAll(/^export (\w+)=(\S+)(?: # (.*))?$/gm)].map(
    ([, variable = '', token = '', office = '']) => ({ variable, token, office }),
  );

/** PROVINCE_TOKEN for the first province officer, PROVINCE_2_TOKEN for the second. */
function variableOf(examples: readonly ExampleToken[], at: number): string {
  const { role } = examples[at]!;
  const before = examples.slice(0, at).filter((e) => e.role === role).length;
  const name = role.replace(/_officer$/, '').toUpperCase();
  return `${name}${before === 0 ? '' : `_${before + 1}`}_TOKEN`;
}

/** Whole or not at all, and for its owner only. */
export function writePrivately(file: string, text: string): void {
  writeFileSync(`${file}.new`, text, { mode: 0o600, flush: true });
  renameSync(`${file}.new`, file);
}
