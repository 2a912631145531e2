import type { Widened } from '../../../words/shape.ts';
import type { reviewPagesVi } from './words.vi.ts';

export const reviewPagesEn: Widened<typeof reviewPagesVi> = {
  title: 'Published reviews',
  description: (packs) =>
    `${packs} published reviews: at the end of which day the ledger was frozen, its figures, and the papers to take away.`,
  lead: (packs) => `${packs} published reviews, the one frozen last first.`,
  none: 'No review has been published.',
  what: 'Each review freezes the ledger as the public knew it at the end of a day: only what was published by then is in it. What is not published is not here.',
  published: 'Published',
  more: (shown, all) => `The newest ${shown} of ${all} reviews.`,
  pack: {
    description: ({ period, day, figures }) =>
      `Review of ${period}, by the ledger at the end of ${day}: ${figures} figures, each with its grounds.`,
    example: 'This review counts example records only. None of it is a fact.',
    figures: 'Its figures',
    papers: 'Its papers',
    all: (tables) => `The review has ${tables} tables; all of them are in the print and in the annex.`,
    rows: (rows) => `${rows} rows`,
    same: 'Cite this review: it answers the very content for ever',
    gaps: (count) => `${count} without a figure`,
  },
  file: {
    note: 'Each row is a figure of the review, or a place where one should stand and does not, with the reason. Its tables are in the annex.',
  },
};
