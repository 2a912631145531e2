import type { Place } from '../place.ts';
import { addressActs, officeActs, secondActs } from './acts.ts';
import { addressActsEn, officesEn as en, officeActsEn, secondActsEn } from './words.en.ts';
import { addressActsVi, officeActsVi, secondActsVi, officesVi as vi } from './words.vi.ts';

export const officesPlace: Place = {
  path: '/app/quan-tri',
  words: { vi, en },
  parts: [
    {
      acts: secondActs,
      words: {
        vi: { title: vi.seconds, acts: secondActsVi },
        en: { title: en.seconds, acts: secondActsEn },
      },
    },
    {
      acts: officeActs,
      words: {
        vi: { title: vi.offices, acts: officeActsVi },
        en: { title: en.offices, acts: officeActsEn },
      },
    },
    {
      acts: addressActs,
      words: {
        vi: { title: vi.addresses, acts: addressActsVi },
        en: { title: en.addresses, acts: addressActsEn },
      },
    },
  ],
};
