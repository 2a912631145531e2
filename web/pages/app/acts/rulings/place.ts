import type { Place } from '../place.ts';
import { roundActs, rulingActs } from './acts.ts';
import { rulingsEn as en, roundActsEn, rulingActsEn } from './words.en.ts';
import { roundActsVi, rulingActsVi, rulingsVi as vi } from './words.vi.ts';

export const rulingsPlace: Place = {
  path: '/app/quyet-dinh',
  words: { vi, en },
  parts: [
    {
      acts: roundActs,
      words: {
        vi: { title: vi.rounds, acts: roundActsVi },
        en: { title: en.rounds, acts: roundActsEn },
      },
    },
    {
      acts: rulingActs,
      words: {
        vi: { title: vi.rulings, acts: rulingActsVi },
        en: { title: en.rulings, acts: rulingActsEn },
      },
    },
  ],
};
