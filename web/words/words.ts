import type { Language } from '../lib/language.ts';
import type { Words } from './shape.ts';
import { en } from './words.en.ts';
import { vi } from './words.vi.ts';

export type { Words } from './shape.ts';

export const words: Readonly<Record<Language, Words>> = { vi, en };
