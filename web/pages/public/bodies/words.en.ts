import type { Widened } from '../../../words/shape.ts';
import type { bodiesVi } from './words.vi.ts';

export const bodiesEn: Widened<typeof bodiesVi> = {
  title: 'Bodies',
  description: (count) =>
    `${count} bodies that exist, by kind: who answers for what, since when, and in whose place.`,
  lead: (count) =>
    `${count} bodies that exist. Those that have ended are named on the page of whoever took over.`,
  more: (shown, all) => `${shown} of ${all} bodies are listed; the data file has all.`,
  data: 'Data: every body, ended ones included, and who succeeded it',
};
