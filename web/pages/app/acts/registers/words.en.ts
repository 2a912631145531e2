import type { WordsOf } from '../said.ts';
import type { registerActs } from './acts.ts';

export const registersEn = {
  title: 'Registers',
  intro: 'Bodies, documents, plans, indicators, targets, figures, rules and fields.',
};
const functions = {
  all: 'every function of the body',
  overseas_labour: 'managing Vietnamese workers abroad',
  poverty_reduction: 'reducing poverty',
  social_protection: 'social protection',
  vocational_education: 'vocational education',
};

export const registerActsEn: WordsOf<typeof registerActs> = {
  assignField: {
    name: 'Assign a field',
    about:
      'From the day named here, lines of reports in the field go to this body to be verified. Everyone may read it.',
    ask: {
      agency: 'The body that verifies',
      from: 'First day',
      function: [
        'The function of the body it belongs to',
        'Where the function passes to another body, the field passes with it.',
      ],
      tasks: [
        'Tasks, or groups of them',
        'Left out together with the indicators: everything reported under that function.',
      ],
      indicators: 'Indicators',
    },
    codes: { function: functions },
    does: ({ agency, document, from, function: duty, tasks, indicators }) =>
      `Record that ${document} names ${agency} for verifying ${
        tasks === null && indicators === null
          ? `everything reported under “${duty}”`
          : [tasks, indicators].filter((one) => one !== null).join('; ')
      }, from ${from}.`,
  },
};
