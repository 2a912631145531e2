// Every place whose acts are declared, in the order in which the frame leads to them.
import { inspectionsPlace } from './inspections/place.ts';
import { officesPlace } from './offices/place.ts';
import type { Place } from './place.ts';
import { recommendationsPlace } from './recommendations/place.ts';
import { registersPlace } from './registers/place.ts';
import { roundsPlace } from './rounds/place.ts';
import { supervisionPlace } from './supervision/place.ts';

export const actPlaces: readonly Place[] = [
  roundsPlace,
  inspectionsPlace,
  supervisionPlace,
  recommendationsPlace,
  registersPlace,
  officesPlace,
];
