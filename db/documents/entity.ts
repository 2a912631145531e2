import type { Entity } from '../act.ts';
import { fold } from '../search/fold.ts';
import type { DocumentAsked } from './rules.ts';
import { documents } from './table.ts';

export const document: Entity<typeof documents> = { name: 'document', table: documents };

/** What it is searched by. */
export const documentFolded = ({ symbol, titleVi, titleEn }: DocumentAsked): string =>
  fold([symbol, titleVi, titleEn].filter(Boolean).join(' '));
