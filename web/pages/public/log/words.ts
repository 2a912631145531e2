import type { Language } from '../../../lib/language.ts';
import type { Widened } from '../../../words/shape.ts';
import { logEn } from './words.en.ts';
import { logVi } from './words.vi.ts';

export const logWords: Readonly<Record<Language, Widened<typeof logVi>>> = { vi: logVi, en: logEn };
