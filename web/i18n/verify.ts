import type { Language } from '../lib/language.ts';
import type { Widened } from './shape.ts';
import { verifyEn } from './verify.en.ts';
import { verifyVi } from './verify.vi.ts';

export type VerifyWords = Widened<typeof verifyVi>;
export const verifyWords: Readonly<Record<Language, VerifyWords>> = { vi: verifyVi, en: verifyEn };
