import type { Language } from '../lib/language.ts';
import { besideEn } from './beside.en.ts';
import { besideVi } from './beside.vi.ts';
import type { Widened } from './shape.ts';

/** Words of what stands beside a claim: evidence, supervision, findings, recommendations and commendations. */
export type BesideWords = Widened<typeof besideVi>;
export const besideWords: Readonly<Record<Language, BesideWords>> = { vi: besideVi, en: besideEn };
