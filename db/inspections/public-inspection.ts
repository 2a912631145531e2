import type { inspections } from './table.ts';

/** What the public log keeps of an inspection once it is concluded: whom, by whom, into what, when, and what it concluded. */
export const publicInspection = (now: typeof inspections.$inferSelect) => ({
  type: 'inspection',
  id: now.id,
  revision: now.revision,
  standing: now.standing,
  directive: now.directiveId,
  agency: now.agencyId,
  by: now.byAgencyId,
  scope: now.scope,
  begunOn: now.begunOn,
  concludedOn: now.concludedOn,
  conclusion: now.conclusion,
  document: now.documentId,
});
