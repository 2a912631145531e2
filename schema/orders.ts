// In which order a list may be asked for. Each has an index behind it: the next page is as near as the first.
import { enumOf } from './enums.ts';

export const ObligationOrder = enumOf(
  'ObligationOrder',
  'Orders of what is owed.',
  ['due_at_asc', 'due_at_desc'],
  { due_at_asc: 'By deadline, the earliest first.', due_at_desc: 'By deadline, the latest first.' },
);
export const PublishedReportOrder = enumOf(
  'PublishedReportOrder',
  'Orders of published reports.',
  ['published_at_asc', 'published_at_desc'],
  {
    published_at_asc: 'By when they were published, the oldest first.',
    published_at_desc: 'By when they were published, the newest first.',
  },
);
export const ReportOrder = enumOf(
  'ReportOrder',
  'Orders of reports.',
  ['started_at_asc', 'started_at_desc'],
  {
    started_at_asc: 'By when they were begun, the oldest first.',
    started_at_desc: 'By when they were begun, the newest first.',
  },
);
export const ObservationOrder = enumOf(
  'ObservationOrder',
  'Orders of figures.',
  ['period_asc', 'period_desc'],
  {
    period_asc: 'By the end of the period they are of, the oldest first.',
    period_desc: 'By the end of the period they are of, the newest first.',
  },
);
