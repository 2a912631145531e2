import { agencies } from '../agencies/table.ts';
import { correcting } from '../corrections/correcting.ts';
import { partialDayProblems } from '../documents/rules.ts';
import { documents } from '../documents/table.ts';
import { groundsAnew } from '../fields/kept.ts';
import { assignment } from './assign.ts';
import { findLineage, restretched } from './responsibilities.ts';
import { assignmentCorrectionProblems } from './rules.ts';

/** Puts right whom a document names, for what, and from when. Who holds the duty since is worked out anew. */
export const assignmentCorrected = correcting({
  action: 'assignment.correct',
  entity: assignment,
  columns: [
    'documentId',
    'agencyId',
    'role',
    'function',
    'from',
    'until',
    'basis',
    'sourceId',
    'section',
    'confidence',
    'note',
  ],
  names: { documentId: documents, agencyId: agencies, sourceId: documents },
  around: (ctx) => findLineage(ctx),
  problems: (next) => [...partialDayProblems('from', next.from), ...assignmentCorrectionProblems(next)],
  also: (ctx, next, lineage) => [...restretched(ctx, next, lineage), ...groundsAnew()],
});
