// With what the public log is signed, and whose word about it is taken: read once for each setting.
import { BadKeys, keysIn, type OwnKeys, witnessesIn } from '../db/log/keys.ts';
import type { Verifier } from '../db/log/note.ts';
import { type Bindings, MissingSetting } from './env.ts';

export interface LogKeys extends OwnKeys {
  readonly witnesses: readonly Verifier[];
}

type Settings = Pick<Bindings, 'LOG_KEY' | 'LOG_WITNESSES'>;

let known: { readonly of: string; readonly keys: Promise<LogKeys> } | undefined;

export function logKeys({ LOG_KEY, LOG_WITNESSES }: Settings): Promise<LogKeys> {
  const of = JSON.stringify([LOG_KEY ?? '', LOG_WITNESSES ?? '']);
  if (known?.of !== of) known = { of, keys: read(LOG_KEY ?? '', LOG_WITNESSES ?? '') };
  return known.keys;
}

async function read(secret: string, witnesses: string): Promise<LogKeys> {
  try {
    return { ...(await keysIn(secret)), witnesses: await witnessesIn(witnesses) };
  } catch (fault) {
    throw fault instanceof BadKeys ? new MissingSetting(fault.message) : fault;
  }
}
