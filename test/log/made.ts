// A log with its head signed, and what both verifiers say of an export of it.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Db } from '../../db/client.ts';
import { headOf, tendLog } from '../../db/log/checkpoint.ts';
import { exported } from '../../db/log/export.ts';
import type { Signer } from '../../db/log/note.ts';
import { type Told, verify } from '../../web/log/verify.mjs';
import { testNow } from '../support/fixed.ts';

export const logName = 'ledger.example/log';
/** The one that has the package for signatures: whichever comes first, or Debian's own. */
const interpreter = (): string => {
  try {
    execFileSync('python3', ['-c', 'import cryptography'], { stdio: 'ignore' });
    return 'python3';
  } catch {
    return '/usr/bin/python3';
  }
};
const python = join(import.meta.dirname, '../../web/log/verify.py');

/** Takes everything in and signs the head; the signed note. */
export async function headNow(db: Db, signers: readonly Signer[]): Promise<string> {
  while ((await tendLog(db, { signers, known: signers }, testNow)).left > 0);
  return (await headOf(db))!.note;
}

export async function exportOf(db: Db, keys: readonly string[], isWhole = false): Promise<string> {
  const pages: string[] = [];
  for await (const lines of exported(() => db, { keys, isWhole })) pages.push(...lines);
  return `${pages.join('\n')}\n`;
}

export interface Trusted {
  readonly keys?: string[];
  readonly older?: string[];
  readonly witnesses?: string[];
}

type Found = Pick<Told, 'ok' | 'size' | 'root' | 'findings'>;
export interface Both {
  readonly javascript: Found;
  readonly python: Found;
}

/** What each of the two says, of many files in one run of Python. */
export async function checkedByBoth(exports: readonly string[], trusted: Trusted): Promise<Both[]> {
  if (exports.length === 0) return [];
  const folder = mkdtempSync(join(tmpdir(), 'log-'));
  try {
    const files = exports.map((text, at) => {
      const file = join(folder, `${at}.jsonl`);
      writeFileSync(file, text);
      return file;
    });
    const older = (trusted.older ?? []).map((note, at) => {
      const file = join(folder, `${at}.note`);
      writeFileSync(file, note);
      return file;
    });
    const of = (name: string, values: readonly string[] = []) => values.flatMap((value) => [name, value]);
    const args = [
      ...of('--key', trusted.keys),
      ...of('--older', older),
      ...of('--witness', trusted.witnesses),
    ];
    const said = ranPython([...files, '--json', ...args])
      .trim()
      .split('\n');
    return Promise.all(
      exports.map(async (text, at) => ({
        javascript: await verify(text, trusted),
        python: JSON.parse(said[at]!) as Found,
      })),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Its output, whatever it ends with: what is found is told by it. */
export function ranPython(args: readonly string[]): string {
  try {
    return execFileSync(interpreter(), [python, ...args], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  } catch (failed) {
    const { stdout, stderr } = failed as { stdout?: string; stderr?: string };
    if (!stdout) throw new Error(`verify.py: ${stderr}`);
    return stdout;
  }
}
