// Ids that the API gives: the type and the ledger's own id, so that `node` knows where to look. A statement can write them itself.

export const toId = (type: string, id: unknown): string => `${type}:${String(id)}`;

/** The type and id behind an id that the API gave; null for anything that it could not have given. */
export function fromId(given: string): { type: string; id: string } | null {
  const [, type, id] = /^([A-Z]\w*):(.+)$/su.exec(given) ?? [];
  return type === undefined || id === undefined || !given.isWellFormed() ? null : { type, id };
}

/** The ledger's id behind an id of one type. Anything else becomes an id that no record has: absent, like any other. */
export const idOf = (type: string, given: string): string => {
  const found = fromId(given);
  return found?.type === type ? found.id : '';
};
