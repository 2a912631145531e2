import type { Entity } from '../act.ts';
import { agencies, agencyNames, successions } from './table.ts';

export const agency: Entity<typeof agencies> = { name: 'agency', table: agencies };
export const agencyName: Entity<typeof agencyNames> = { name: 'agency_name', table: agencyNames };
export const succession: Entity<typeof successions> = { name: 'succession', table: successions };
