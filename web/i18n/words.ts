import type { Language } from '../lib/language.ts';
import { en } from './en.ts';
import type { Words } from './shape.ts';
import { vi } from './vi.ts';

export type { Words } from './shape.ts';

export const words: Readonly<Record<Language, Words>> = { vi, en };
