import type { Place } from '../place.ts';
import { findingActs, inspectionActs, verdictActs } from './acts.ts';
import { inspectionsEn as en, findingActsEn, inspectionActsEn, verdictActsEn } from './words.en.ts';
import { findingActsVi, inspectionActsVi, verdictActsVi, inspectionsVi as vi } from './words.vi.ts';

export const inspectionsPlace: Place = {
  path: '/app/kiem-tra',
  words: { vi, en },
  parts: [
    {
      acts: inspectionActs,
      words: {
        vi: { title: vi.inspections, acts: inspectionActsVi },
        en: { title: en.inspections, acts: inspectionActsEn },
      },
    },
    {
      acts: findingActs,
      words: {
        vi: { title: vi.findings, acts: findingActsVi },
        en: { title: en.findings, acts: findingActsEn },
      },
    },
    {
      acts: verdictActs,
      words: {
        vi: { title: vi.verdicts, acts: verdictActsVi },
        en: { title: en.verdicts, acts: verdictActsEn },
      },
    },
  ],
};
