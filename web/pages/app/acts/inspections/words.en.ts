import type { WordsOf } from '../said.ts';
import type { inspectionActs } from './acts.ts';

export const inspectionsEn = {
  title: 'Inspections',
  intro: 'Plan, carry out and conclude inspections; record findings and how they are handled.',
};
export const inspectionActsEn: WordsOf<typeof inspectionActs> = {
  planInspection: {
    name: 'Plan an inspection',
    about: 'The body does not see the plan; it knows from the day the inspection begins.',
    ask: {
      agency: 'Which body is inspected',
      scope: ['What is looked into', 'Name no person.'],
      plannedFor: 'The day it is meant to begin',
      document: 'The decision or plan it stands in',
    },
    does: ({ agency, directive, scope, plannedFor }) =>
      `Plan an inspection of ${agency} under ${directive}: ${scope}${plannedFor === null ? '. No day is set yet.' : `; to begin on ${plannedFor}.`}`,
  },
  beginInspection: {
    name: 'Begin an inspection',
    about: 'The body that is inspected sees it from now on.',
    ask: { id: 'Which inspection', on: 'The day it began' },
    does: ({ id, on }) =>
      `Record that the inspection “${id}” began on ${on}; the body inspected will see it.`,
  },
};
