// With what the public log is signed, and whose word about it is taken: read once for each setting.
import { type Signer, signerOf, type Verifier, verifierOf } from '../db/log/note.ts';
import { type Bindings, MissingSetting } from './env.ts';

export interface LogKeys {
  /** The newest first. Each signs every head: so whoever knows only the older one still reads it, until it is taken out. */
  readonly signers: readonly Signer[];
  readonly witnesses: readonly Verifier[];
}

type Settings = Pick<Bindings, 'LOG_KEY' | 'LOG_WITNESSES'>;

let known: { readonly of: string; readonly keys: Promise<LogKeys> } | undefined;

export function logKeys({ LOG_KEY, LOG_WITNESSES }: Settings): Promise<LogKeys> {
  const of = JSON.stringify([LOG_KEY ?? '', LOG_WITNESSES ?? '']);
  if (known?.of !== of) known = { of, keys: read(LOG_KEY ?? '', LOG_WITNESSES ?? '') };
  return known.keys;
}

const listed = (text: string): string[] => text.split(/[\s,]+/).filter((one) => one !== '');

async function read(secret: string, witnesses: string): Promise<LogKeys> {
  const signers = await Promise.all(listed(secret).map(signerOf)).catch(() => {
    throw new MissingSetting('LOG_KEY must be keys written as PRIVATE+KEY+name+id+base64.');
  });
  if (new Set(signers.map(({ name }) => name)).size > 1)
    throw new MissingSetting('All keys in LOG_KEY must have one name: it is the name of the log.');
  return {
    signers,
    witnesses: await Promise.all(listed(witnesses).map(verifierOf)).catch(() => {
      throw new MissingSetting('LOG_WITNESSES must be published keys of witnesses, separated by spaces.');
    }),
  };
}
