import type { Entity } from '../act.ts';
import { qualityRules } from './table.ts';

export const qualityRule: Entity<typeof qualityRules> = { name: 'quality_rule', table: qualityRules };
