// Whether a cadence is the text's own word, or how the ledger reads it: the basis of the first begins with that word in quotation marks.

export const isOwnWord = ({ cadenceBasis }: { readonly cadenceBasis: string | null }): boolean =>
  cadenceBasis?.startsWith('"') === true;
