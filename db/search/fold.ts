// One way to compare Vietnamese text without its marks: what people type is not how the law spells it.

/**
 * Lower case, marks stripped, đ as d, runs of anything else than letters and digits as one space.
 * NFD alone leaves đ, so it is replaced by hand; "Khánh Hoà" and "Khánh Hòa" differ even in NFC but fold alike.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A folded name as part of an address: `tp ho chi minh` → `tp-ho-chi-minh`. */
export const slug = (text: string): string => fold(text).replaceAll(' ', '-');
