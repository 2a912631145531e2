import type { Entity } from '../act.ts';
import { directiveSubjects } from '../fields/table.ts';
import { directives } from './table.ts';

export const directive: Entity<typeof directives> = { name: 'directive', table: directives };
export const subject: Entity<typeof directiveSubjects> = {
  name: 'directive_subject',
  table: directiveSubjects,
};
