// The keys of the log as a setting has them: secret ones, which sign, and published ones that once did. What an earlier key has signed
// is still ours; nothing new is signed by it.
import { type Signer, signerOf, type Verifier, verifierOf } from './note.ts';

export interface OwnKeys {
  /** The newest first. Each signs every head: so whoever knows only the older one still reads it, until it is taken out. */
  readonly signers: readonly Signer[];
  /** These, and the earlier ones that are still known here. */
  readonly known: readonly Verifier[];
}

const listed = (text: string): string[] => text.split(/[\s,]+/).filter((one) => one !== '');

export class BadKeys extends Error {}

export async function keysIn(setting: string): Promise<OwnKeys> {
  const isSecret = (text: string) => text.startsWith('PRIVATE+KEY+');
  const all = listed(setting);
  const [signers, earlier] = await Promise.all([
    Promise.all(all.filter(isSecret).map(signerOf)),
    Promise.all(all.filter((text) => !isSecret(text)).map(verifierOf)),
  ]).catch(() => {
    throw new BadKeys(
      'LOG_KEY must be keys written as PRIVATE+KEY+name+id+base64, and of earlier ones what was published: name+id+base64.',
    );
  });
  const known = [...signers, ...earlier];
  if (new Set(known.map(({ name }) => name)).size > 1)
    throw new BadKeys('All keys in LOG_KEY must have one name: it is the name of the log.');
  return { signers, known };
}

export const witnessesIn = async (setting: string): Promise<readonly Verifier[]> =>
  Promise.all(listed(setting).map(verifierOf)).catch(() => {
    throw new BadKeys('LOG_WITNESSES must be published keys of witnesses, separated by spaces.');
  });
