import { acts, day, line, openCode, pick, picks } from '../act.ts';
import { bodies, documents, indicators, tasks } from '../sources.ts';

const functions = openCode(
  'all',
  'overseas_labour',
  'poverty_reduction',
  'social_protection',
  'vocational_education',
);

export const registerActs = acts({
  assignField: {
    path: 'giao-linh-vuc',
    may: ['COMMISSION'],
    asks: {
      agency: pick(bodies, ({ isCollective }) => !isCollective),
      document: pick(documents),
      section: line,
      from: day,
      function: functions,
      tasks: picks(tasks),
      indicators: picks(indicators),
    },
  },
});
