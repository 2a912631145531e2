import type { Widened } from '../../../words/shape.ts';
import type { roundsVi } from './words.vi.ts';

export const roundsEn: Widened<typeof roundsVi> = {
  lead: ({ rounds, newest }) => `${rounds} reporting rounds have been opened; the newest: ${newest}.`,
  none: 'No real reporting round has been opened.',
  what: 'Who owes a report or a completion in each round, by a ruling on deadlines, and which reports were published.',
  owed: 'Obligations',
  overdue: 'Overdue',
  published: 'Published reports',
  nobody: 'no document binds anybody',
  coming: 'not over yet',
  more: (shown, all) => `The newest ${shown} of ${all} rounds.`,
};
