import type { WordsOf } from '../said.ts';
import type { supervisionActs } from './acts.ts';

export const supervisionEn = {
  title: 'Supervision',
  intro:
    'The Fatherland Front, People’s Councils and bodies of the National Assembly say what they make of what was published. It stands beside the report and changes nothing in it.',
  acts: 'Statements of supervision',
};

export const supervisionActsEn: WordsOf<typeof supervisionActs> = {
  stateSupervision: {
    name: 'State what supervision found',
    about: 'In the name of the supervising body; public beside the claim once a second officer publishes it.',
    ask: {
      report: 'About which report',
      task: 'About what it says of which task',
      view: 'Against the facts, the claim is',
      statement: ['Statement', 'Public. Name no person.'],
    },
    does: ({ report, task, view, statement }) =>
      `State about “${task}” in the report of ${report}: ${view}. ${statement}`,
  },
  publishSupervision: {
    name: 'Publish a statement',
    about:
      'Another officer of that body, or of the Commission, and never whoever wrote it. After that it can only be withdrawn, with a reason.',
    ask: { id: 'Which statement' },
    does: ({ id }) => `Publish the statement “${id}”.`,
  },
  withdrawSupervision: {
    name: 'Withdraw a statement',
    about: 'That it was said and taken back stays public; its words do not.',
    ask: { id: 'Which statement', reason: 'Why' },
    does: ({ id, reason }) => `Withdraw the statement “${id}”, because: ${reason}`,
  },
};
