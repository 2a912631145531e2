import { agencies } from '../agencies/table.ts';
import { findLineage } from '../assignments/responsibilities.ts';
import { endProblems } from '../assignments/rules.ts';
import { correcting } from '../corrections/correcting.ts';
import { functionProblems } from '../directives/rules.ts';
import { documents } from '../documents/table.ts';
import { field } from './assign.ts';
import { heldAnew } from './holders.ts';
import { groundsAnew } from './kept.ts';

/** Puts right which body a document names to verify, by which function and from when. Who holds the field since is worked out anew. */
export const fieldCorrected = correcting({
  action: 'field.correct',
  entity: field,
  columns: [
    'documentId',
    'agencyId',
    'function',
    'from',
    'until',
    'sourceId',
    'section',
    'confidence',
    'note',
  ],
  names: { documentId: documents, agencyId: agencies, sourceId: documents },
  around: (ctx) => findLineage(ctx),
  problems: (next) => [
    ...functionProblems(next.function),
    ...(next.until === null ? [] : endProblems(next.from, next.until)),
  ],
  also: (ctx, next, lineage) => [...heldAnew(ctx, { ...next, kind: 'field' }, lineage), ...groundsAnew()],
});
