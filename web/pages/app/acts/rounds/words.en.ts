import type { WordsOf } from '../said.ts';
import type { roundActs, rulingActs } from './acts.ts';

export const roundsEn = {
  title: 'Rounds',
  intro:
    'Open rounds of reports; name the bodies behind a collective name. Deadlines are set by rulings: see Rulings.',
  rounds: 'Rounds and bodies',
  rulings: 'Deadlines',
};

const wrong = 'What was wrong, and how you know';

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
  correctRuling: {
    name: 'Put a ruling right',
    about:
      'The document, whose it is, or its day, where written down wrongly. Whom it binds and by when is not put right here: make another ruling in its place, under Rulings.',
    ask: {
      id: 'Which ruling',
      authority: 'Whose ruling it is',
      ruledOn: 'The day it was made',
      reason: wrong,
    },
    does: ({ id, reason }) => `Put right of the ruling “${id}” what is named below, because: ${reason}`,
  },
  correctExemption: {
    name: 'Put an extension or exemption right',
    about:
      'The reason, the document or the day. Where an extension names another day, it is due on that day.',
    ask: {
      id: 'Which extension or exemption',
      dueOn: ['Until which day', 'Of an extension only.'],
      reason: 'Why it was granted',
      why: wrong,
    },
    does: ({ id, why }) => `Put right of “${id}” what is named below, because: ${why}`,
  },
  withdrawExemption: {
    name: 'Take back an extension or exemption',
    about:
      'Where it was given by mistake. From today it is owed again by the day that stood before; where that day is over, it is overdue at once. Earlier days stay as they were.',
    ask: { id: 'Which extension or exemption', reason: wrong },
    does: ({ id, reason }) =>
      `Take back “${id}”; from today it is owed again by the day that stood before. Because: ${reason}`,
  },
};
