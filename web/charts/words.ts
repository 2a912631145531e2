import type { Language } from '../lib/language.ts';
import type { Widened } from '../words/shape.ts';
import { en } from './words.en.ts';
import { vi } from './words.vi.ts';

export type ChartWords = Widened<typeof vi>;
export const chartWords: Readonly<Record<Language, ChartWords>> = { vi, en };
