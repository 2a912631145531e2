export type Language = 'vi' | 'en';

export const otherLanguage = (language: Language): Language => (language === 'vi' ? 'en' : 'vi');

/** A text the ledger keeps in both languages; either may be missing. */
export interface Both {
  readonly vi: string | null | undefined;
  readonly en: string | null | undefined;
}

/** The text in the reader's language, else the one there is; it then says which language that is. */
export function inLanguage({ vi, en }: Both, language: Language): { text: string; lang: Language } {
  const [own, other] = language === 'vi' ? [vi, en] : [en, vi];
  if (own) return { text: own, lang: language };
  return { text: other ?? '', lang: other ? otherLanguage(language) : language };
}

export interface Named {
  readonly nameVi?: string | null;
  readonly nameEn?: string | null;
}
export const nameOf = (named: Named): Both => ({ vi: named.nameVi, en: named.nameEn });
