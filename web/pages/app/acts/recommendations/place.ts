import type { Place } from '../place.ts';
import { recommendationActs } from './acts.ts';
import { recommendationsEn as en, recommendationActsEn } from './words.en.ts';
import { recommendationActsVi, recommendationsVi as vi } from './words.vi.ts';

export const recommendationsPlace: Place = {
  path: '/app/kien-nghi',
  words: { vi, en },
  parts: [
    {
      acts: recommendationActs,
      words: {
        vi: { title: vi.acts, acts: recommendationActsVi },
        en: { title: en.acts, acts: recommendationActsEn },
      },
    },
  ],
};
