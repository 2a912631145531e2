import type { Both } from './language.ts';

/** A province's short name. A city that bears a person's name is never called without its kind. */
export const shownPlace = (place: {
  readonly nameVi: string | null;
  readonly nameEn: string | null;
}): Both => ({
  vi: place.nameVi === 'Hồ Chí Minh' ? 'TP. Hồ Chí Minh' : place.nameVi,
  en: place.nameEn,
});
