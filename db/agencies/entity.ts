import type { Entity } from '../act.ts';
import { agencies } from './table.ts';

export const agency: Entity<typeof agencies> = { name: 'agency', table: agencies };
