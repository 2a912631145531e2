import { agencies } from '../agencies/table.ts';
import { findLineage } from '../assignments/responsibilities.ts';
import { correcting } from '../corrections/correcting.ts';
import { documents } from '../documents/table.ts';
import { heldAnew } from '../fields/holders.ts';
import { groundsAnew } from '../fields/kept.ts';
import { directive, subject } from './entity.ts';
import { functionProblems } from './rules.ts';

/** Puts right what is on record of a directive. Its symbol, day and issuer are its document's, and are put right there. */
export const directiveCorrected = correcting({
  action: 'directive.correct',
  entity: directive,
  columns: [
    'predecessorId',
    'subjectVi',
    'subjectEn',
    'distributionVi',
    'distributionEn',
    'hasQuantifiedTargets',
    'hasDatedDeadlines',
    'sourceId',
    'section',
    'confidence',
    'note',
  ],
  names: { predecessorId: documents, sourceId: documents },
});

/** Puts right what a directive is about, or who held that when it was issued. Who holds it since is worked out anew. */
export const subjectCorrected = correcting({
  action: 'subject.correct',
  entity: subject,
  columns: ['function', 'agencyId', 'sourceId', 'section', 'confidence', 'note'],
  names: { agencyId: agencies, sourceId: documents },
  around: (ctx) => findLineage(ctx),
  problems: (next) => functionProblems(next.function),
  also: (ctx, next, lineage) => [
    ...heldAnew(ctx, { ...next, kind: 'subject', from: null, until: null }, lineage),
    ...groundsAnew(),
  ],
});
