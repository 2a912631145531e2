import type { Language } from '../../../lib/language.ts';
import type { Widened } from '../../../words/shape.ts';
import { methodEn } from './words.en.ts';
import { methodVi } from './words.vi.ts';

interface MethodSection {
  readonly id: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly terms: readonly (readonly [term: string, meaning: string])[];
}
type Said = Omit<Widened<typeof methodVi>, 'sections'> & { readonly sections: readonly MethodSection[] };
/** Both languages have the same sections, with as many paragraphs and terms in each. */
export const methodWords: Readonly<Record<Language, Said>> = { vi: methodVi, en: methodEn };
