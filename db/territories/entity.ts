import type { Entity } from '../act.ts';
import { territories, territoryMappings, territoryMeasures, territoryNames } from './table.ts';

export const territory: Entity<typeof territories> = { name: 'territory', table: territories };
export const territoryName: Entity<typeof territoryNames> = {
  name: 'territory_name',
  table: territoryNames,
};
export const mapping: Entity<typeof territoryMappings> = {
  name: 'territory_mapping',
  table: territoryMappings,
};
export const measure: Entity<typeof territoryMeasures> = {
  name: 'territory_measure',
  table: territoryMeasures,
};
