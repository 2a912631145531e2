// What a reader must know of a change's record before its sentence is believed.
import { capital, dictionary } from '../../../../db/words.ts';
import type { Language } from '../../../lib/language.ts';
import { words } from '../../../words/words.ts';
import { type Change, deedOf, isExample, isSuperseded, isWithdrawn } from './facts.ts';
import { changesWords } from './words.ts';

export const marksOf = (change: Change, language: Language): string[] => [
  ...(isExample(change.record) ? [capital(dictionary[language].Standing.EXAMPLE)] : []),
  ...(isWithdrawn(change.record) && deedOf(change) !== 'withdrawn' ? [changesWords[language].withdrawn] : []),
  ...(isSuperseded(change.record) ? [words[language].reports.superseded] : []),
];

/** Why it was taken back, which stays public. */
export const reasonOf = ({ record }: Change): string | null =>
  record !== null && 'withdrawnReason' in record ? record.withdrawnReason : null;
