import type { Entity } from '../act.ts';
import { correcting } from '../corrections/correcting.ts';
import { spans } from './table.ts';

const span: Entity<typeof spans> = { name: 'span', table: spans };

/** Puts right how the words of a bad scan read, and how sure that is. Where they stand is not a person's to say: the hash does. */
export const spanCorrected = correcting({
  action: 'span.correct',
  entity: span,
  columns: ['corrected', 'firstRead', 'lastRead', 'sure', 'note'],
});
