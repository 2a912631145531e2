import type { Language } from '../../../lib/language.ts';
import type { Widened } from '../../../words/shape.ts';
import { verifyEn } from './words.en.ts';
import { verifyVi } from './words.vi.ts';

export type VerifyWords = Widened<typeof verifyVi>;
export const verifyWords: Readonly<Record<Language, VerifyWords>> = { vi: verifyVi, en: verifyEn };
