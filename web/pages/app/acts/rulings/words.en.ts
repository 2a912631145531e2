import type { WordsOf } from '../said.ts';
import type { roundActs, rulingActs } from './acts.ts';

export const rulingsEn = {
  title: 'Rulings',
  intro: 'Rounds of reports, rulings on deadlines, extensions and exemptions.',
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
  endRuling: {
    name: 'End a ruling',
    about: 'Periods that end from that day on are not owed; what fell due stays as it fell due.',
    ask: { id: 'Which ruling', until: ['From which day', 'Today at the earliest.'] },
    does: ({ id, until }) => `End “${id}” from ${until}; what fell due stays as it fell due.`,
  },
  extendObligation: {
    name: 'Extend one obligation',
    about: 'Give a body longer for one thing, by a document, while it is not late.',
    ask: {
      agency: 'Of which body',
      id: 'Which obligation',
      dueOn: 'The new last day',
      document: 'The document that grants it',
    },
    does: ({ agency, id, dueOn, document, reason }) =>
      `Extend “${id}” for ${agency ?? 'the body'} until the end of ${dueOn}, by ${document}. Reason: ${reason}`,
  },
  exemptObligation: {
    name: 'Exempt from one obligation',
    about: 'The body need not do it, by a document; it leaves every rate.',
    ask: { agency: 'Of which body', id: 'Which obligation', document: 'The document that grants it' },
    does: ({ agency, id, document, reason }) =>
      `Exempt ${agency ?? 'the body'} from “${id}”, by ${document}. Reason: ${reason}`,
  },
};
