import type { Language } from '../lib/language.ts';
import { en } from './charts.en.ts';
import { vi } from './charts.vi.ts';
import type { Widened } from './shape.ts';

export type ChartWords = Widened<typeof vi>;
export const chartWords: Readonly<Record<Language, ChartWords>> = { vi, en };
