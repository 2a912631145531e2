// The words for everything that is found in a figure. A code without words in one of the languages does not compile.
import type { FindingCode } from '../../db/quality/rules.ts';
import type { Language } from '../lib/language.ts';
import { findingsEn } from './findings.en.ts';
import { findingsVi } from './findings.vi.ts';

export type FindingWords = Readonly<Record<FindingCode, (told: Readonly<Record<string, string>>) => string>>;

export const findingWords: Readonly<Record<Language, FindingWords>> = { vi: findingsVi, en: findingsEn };
