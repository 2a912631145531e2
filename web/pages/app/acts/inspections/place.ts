import type { Place } from '../place.ts';
import { inspectionActs } from './acts.ts';
import { inspectionActsEn, inspectionsEn } from './words.en.ts';
import { inspectionActsVi, inspectionsVi } from './words.vi.ts';

export const inspectionsPlace: Place = {
  path: '/app/kiem-tra',
  acts: inspectionActs,
  words: {
    vi: { ...inspectionsVi, acts: inspectionActsVi },
    en: { ...inspectionsEn, acts: inspectionActsEn },
  },
};
