import type { Place } from '../place.ts';
import { bodyActs, documentActs, fieldActs, figureActs, planActs } from './acts.ts';
import {
  bodyActsEn,
  documentActsEn,
  registersEn as en,
  fieldActsEn,
  figureActsEn,
  planActsEn,
} from './words.en.ts';
import {
  bodyActsVi,
  documentActsVi,
  fieldActsVi,
  figureActsVi,
  planActsVi,
  registersVi as vi,
} from './words.vi.ts';

export const registersPlace: Place = {
  path: '/app/danh-muc',
  words: { vi, en },
  parts: [
    {
      acts: documentActs,
      words: {
        vi: { title: vi.documents, acts: documentActsVi },
        en: { title: en.documents, acts: documentActsEn },
      },
    },
    {
      acts: bodyActs,
      words: {
        vi: { title: vi.bodies, acts: bodyActsVi },
        en: { title: en.bodies, acts: bodyActsEn },
      },
    },
    {
      acts: fieldActs,
      words: {
        vi: { title: vi.fields, acts: fieldActsVi },
        en: { title: en.fields, acts: fieldActsEn },
      },
    },
    {
      acts: planActs,
      words: {
        vi: { title: vi.plans, acts: planActsVi },
        en: { title: en.plans, acts: planActsEn },
      },
    },
    {
      acts: figureActs,
      words: {
        vi: { title: vi.figures, acts: figureActsVi },
        en: { title: en.figures, acts: figureActsEn },
      },
    },
  ],
};
