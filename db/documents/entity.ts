import type { Entity } from '../act.ts';
import { documents } from './table.ts';

export const document: Entity<typeof documents> = { name: 'document', table: documents };
