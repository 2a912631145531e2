// What is found in a figure, on pages and in files: in whichever language they are.
import type { FindingCode } from '../../db/quality/rules.ts';
import { findingWords } from '../words/findings.ts';
import type { Language } from './language.ts';
import { type FoundInFigure, sayFinding } from './report-findings.ts';

export const findingText = (
  found: FoundInFigure,
  nameOf: (code: string) => string,
  language: Language,
): string => sayFinding(found, nameOf, findingWords[language], language);

/** Whether a word of a refusal is a finding in a figure. */
export const isFindingCode = (code: string): code is FindingCode => Object.hasOwn(findingWords.vi, code);
