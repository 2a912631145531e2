// Every place whose acts are declared.
import { inspectionsPlace } from './inspections/place.ts';
import type { Place } from './place.ts';
import { registersPlace } from './registers/place.ts';

export const actPlaces: readonly Place[] = [inspectionsPlace, registersPlace];
