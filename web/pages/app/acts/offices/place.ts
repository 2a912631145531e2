import type { Place } from '../place.ts';
import { addressActs, officeActs } from './acts.ts';
import { addressActsEn, officesEn as en, officeActsEn } from './words.en.ts';
import { addressActsVi, officeActsVi, officesVi as vi } from './words.vi.ts';

export const officesPlace: Place = {
  path: '/app/quan-tri',
  words: { vi, en },
  parts: [
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
