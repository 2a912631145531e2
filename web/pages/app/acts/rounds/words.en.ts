import type { WordsOf } from '../said.ts';
import type { roundActs, rulingActs } from './acts.ts';

export const roundsEn = {
  title: 'Rounds',
  intro:
    'Open rounds of reports; name the bodies behind a collective name. Deadlines are set by rulings: see Rulings.',
  rounds: 'Rounds and bodies',
  rulings: 'Deadlines',
};

export const roundActsEn: WordsOf<typeof roundActs> = {
  openRound: {
    name: 'Open a round',
    about: 'It has no due date: only a ruling sets one.',
    ask: { period: ['Which period', 'Write 2026, 2026-H1, 2026-Q3 or 2026-07.'] },
    does: ({ directive, period }) => `Open the round ${period} of ${directive}. No deadline is set.`,
  },
  resolveAssignees: {
    name: 'Name the bodies behind a collective name',
    about: 'Which bodies “localities” are, by which document. Deadlines set for the name reach each of them.',
    ask: {
      collective: 'The collective name',
      agencies: 'Which bodies it stands for',
      from: 'First day',
    },
    does: ({ collective, agencies, from, document }) =>
      `Record that by ${document}, from ${from}, “${collective}” stands for: ${agencies}.`,
  },
};

export const rulingActsEn: WordsOf<typeof rulingActs> = {
  applyRuling: {
    name: 'Work out a ruling now',
    about:
      'This runs every day by itself; do it here rather than wait. Done twice, it changes nothing twice.',
    ask: { id: 'Which ruling' },
    does: ({ id }) => `Work out now what falls due under “${id}”.`,
  },
};
