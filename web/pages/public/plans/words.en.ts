import type { Widened } from '../../../words/shape.ts';
import type { plansVi } from './words.vi.ts';

export const plansEn: Widened<typeof plansVi> = {
  title: 'Implementing plans',
  heading: (symbol) => `Plans that carry out Directive ${symbol}`,
  description: ({ found, all, read }) =>
    `${found} of ${all} provinces and cities have a document that carries out the Directive in the sources read; ${read} plans were compared with each task.`,
  none: 'There is no plan on the ledger.',
  places: {
    heading: 'Which provinces and cities have a plan',
    place: 'Province or city',
    paper: 'Document',
    compared: 'compared with each task',
  },
  centre: {
    heading: 'Central bodies',
    none: 'No implementing document of a central body is on the ledger.',
    without: 'Lead a task, but no implementing document was found in the sources read:',
    body: 'Body',
  },
  matrix: {
    heading: 'What the plans say of each task',
    intro: ({ plans, tasks }) =>
      `${plans} plans were compared with ${tasks} tasks. Only what two people found alike counts. Each cell leads to its place in the document.`,
    agreement: ({ alike, read }) => `Two people read apart, and found alike ${alike} of ${read} times.`,
    none: 'No plan has been compared with each task yet.',
    unread: (count) => `${count} other local plans are on the ledger and have not been compared.`,
    cut: (shown, all) => `The table has ${shown} of ${all} compared plans; the files have all.`,
    task: 'Task',
    group: ({ tasks, said }) => `${tasks} tasks; spoken of: ${said}`,
    said: ({ place, said, all }) => `${place}: speaks of ${said} of ${all} tasks`,
  },
  file: {
    title: 'Plans against tasks, by issuer',
    note: 'A plan that was compared has one row for each task; a plan that was not has one row without a task; a province without a plan on the ledger has one row without a document.',
  },
};
