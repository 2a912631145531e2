// The words for everything that is found in a figure. A code without words in one of the languages does not compile.
import type { FindingWords } from '../../db/quality/rules.ts';
import { findingsEn } from '../../db/quality/words.en.ts';
import { findingsVi } from '../../db/quality/words.vi.ts';
import type { Language } from '../lib/language.ts';

export const findingWords: Readonly<Record<Language, FindingWords>> = { vi: findingsVi, en: findingsEn };
