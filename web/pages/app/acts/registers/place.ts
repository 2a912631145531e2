import type { Place } from '../place.ts';
import { registerActs } from './acts.ts';
import { registerActsEn, registersEn } from './words.en.ts';
import { registerActsVi, registersVi } from './words.vi.ts';

export const registersPlace: Place = {
  path: '/app/danh-muc',
  acts: registerActs,
  words: {
    vi: { ...registersVi, acts: registerActsVi },
    en: { ...registersEn, acts: registerActsEn },
  },
};
