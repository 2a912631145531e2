import type { Language } from '../../../lib/language.ts';
import type { Widened } from '../../../words/shape.ts';
import { textEn } from './words.en.ts';
import { textVi } from './words.vi.ts';

export type TextPageWords = Widened<typeof textVi>;
export const textPageWords: Readonly<Record<Language, TextPageWords>> = { vi: textVi, en: textEn };
