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
    about: 'In the name of the supervising body, public beside the claim it is about.',
    ask: {
      report: 'About which report',
      task: 'About what it says of which task',
      view: 'Against the facts, the claim is',
      statement: ['Statement', 'Public. Name no person.'],
    },
    does: ({ report, task, view, statement }) =>
      `State about “${task}” in the report of ${report}: ${view}. ${statement}`,
  },
};
