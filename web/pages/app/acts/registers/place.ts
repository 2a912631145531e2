import { registerWords } from '../../register/words.ts';
import type { Place } from '../place.ts';
import { bodyActs, documentActs, fieldActs, figureActs, planActs } from './acts.ts';
import * as correctedEn from './corrections.en.ts';
import {
  bodyCorrections,
  fieldCorrections,
  figureCorrections,
  planCorrections,
  textCorrections,
} from './corrections.ts';
import * as correctedVi from './corrections.vi.ts';
import * as wordsEn from './words.en.ts';
import * as wordsVi from './words.vi.ts';

const vi = wordsVi.registersVi;
const en = wordsEn.registersEn;

export const registersPlace: Place = {
  path: '/app/danh-muc',
  words: { vi, en },
  beside: { address: '/app/danh-muc/nap', may: 'ADMINISTRATOR', words: registerWords },
  parts: [
    {
      acts: { ...documentActs, ...textCorrections },
      words: {
        vi: { title: vi.documents, acts: { ...wordsVi.documentActsVi, ...correctedVi.textCorrectionsVi } },
        en: { title: en.documents, acts: { ...wordsEn.documentActsEn, ...correctedEn.textCorrectionsEn } },
      },
    },
    {
      acts: { ...bodyActs, ...bodyCorrections },
      words: {
        vi: { title: vi.bodies, acts: { ...wordsVi.bodyActsVi, ...correctedVi.bodyCorrectionsVi } },
        en: { title: en.bodies, acts: { ...wordsEn.bodyActsEn, ...correctedEn.bodyCorrectionsEn } },
      },
    },
    {
      acts: { ...fieldActs, ...fieldCorrections },
      words: {
        vi: { title: vi.fields, acts: { ...wordsVi.fieldActsVi, ...correctedVi.fieldCorrectionsVi } },
        en: { title: en.fields, acts: { ...wordsEn.fieldActsEn, ...correctedEn.fieldCorrectionsEn } },
      },
    },
    {
      acts: { ...planActs, ...planCorrections },
      words: {
        vi: { title: vi.plans, acts: { ...wordsVi.planActsVi, ...correctedVi.planCorrectionsVi } },
        en: { title: en.plans, acts: { ...wordsEn.planActsEn, ...correctedEn.planCorrectionsEn } },
      },
    },
    {
      acts: { ...figureActs, ...figureCorrections },
      words: {
        vi: { title: vi.figures, acts: { ...wordsVi.figureActsVi, ...correctedVi.figureCorrectionsVi } },
        en: { title: en.figures, acts: { ...wordsEn.figureActsEn, ...correctedEn.figureCorrectionsEn } },
      },
    },
  ],
};
