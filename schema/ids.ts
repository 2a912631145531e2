// Opaque ids: the type and the ledger's own id, so that `node` knows where to look. Nothing may be read out of them.

import { fromOpaque, toOpaque } from '../db/opaque.ts';

export const toId = (type: string, id: unknown): string => toOpaque(`${type}:${String(id)}`);

/** The type and id behind an opaque id; null for anything that was not made here. */
export function fromId(opaque: string): { type: string; id: string } | null {
  try {
    const [type, ...rest] = fromOpaque(opaque).split(':');
    return type && rest.length > 0 ? { type, id: rest.join(':') } : null;
  } catch {
    return null;
  }
}

/** The ledger's id behind an opaque id of one type. Anything else becomes an id that no record has: absent, like any other. */
export const idOf = (type: string, opaque: string): string => {
  const found = fromId(opaque);
  return found?.type === type ? found.id : '';
};
