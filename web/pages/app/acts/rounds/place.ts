import type { Place } from '../place.ts';
import { roundActs, rulingActs } from './acts.ts';
import { roundsEn as en, roundActsEn, rulingActsEn } from './words.en.ts';
import { roundActsVi, rulingActsVi, roundsVi as vi } from './words.vi.ts';

export const roundsPlace: Place = {
  path: '/app/ky-bao-cao',
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
