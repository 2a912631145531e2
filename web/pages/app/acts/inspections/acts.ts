import { acts, day, line, long, pick } from '../act.ts';
import { bodies, directives, documents, inspections } from '../sources.ts';

export const inspectionActs = acts({
  planInspection: {
    path: 'lap-ke-hoach',
    may: ['COMMISSION', 'MINISTRY_OFFICER'],
    asks: {
      directive: pick(directives),
      agency: pick(bodies, ({ isCollective }) => !isCollective),
      scope: long,
      plannedFor: day,
      document: pick(documents),
      section: line,
    },
  },
  beginInspection: {
    path: 'bat-dau',
    may: ['COMMISSION', 'MINISTRY_OFFICER'],
    asks: { id: pick(inspections, ({ status }) => status === 'PLANNED'), on: day },
  },
});
