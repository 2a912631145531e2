import type { Place } from '../place.ts';
import { supervisionActs } from './acts.ts';
import { supervisionEn as en, supervisionActsEn } from './words.en.ts';
import { supervisionActsVi, supervisionVi as vi } from './words.vi.ts';

export const supervisionPlace: Place = {
  path: '/app/giam-sat-xa-hoi',
  words: { vi, en },
  parts: [
    {
      acts: supervisionActs,
      words: {
        vi: { title: vi.acts, acts: supervisionActsVi },
        en: { title: en.acts, acts: supervisionActsEn },
      },
    },
  ],
};
