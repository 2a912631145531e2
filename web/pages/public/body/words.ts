import type { Language } from '../../../lib/language.ts';
import type { Widened } from '../../../words/shape.ts';
import { bodyEn } from './words.en.ts';
import { bodyVi } from './words.vi.ts';

type BodyWords = Widened<typeof bodyVi>;
export const bodyWords: Readonly<Record<Language, BodyWords>> = { vi: bodyVi, en: bodyEn };
