import { and, eq, ne } from 'drizzle-orm';
import { agencies } from '../agencies/table.ts';
import { correcting } from '../corrections/correcting.ts';
import { documents } from '../documents/table.ts';
import { groundsAnew } from '../fields/kept.ts';
import { territories } from '../territories/table.ts';
import { provision } from './add-provision.ts';
import { plan } from './record.ts';
import { provisionWordProblems } from './rules.ts';

/** Puts right whose a plan is, for where, and how it stands to the directive. */
export const planCorrected = correcting({
  action: 'plan.correct',
  entity: plan,
  columns: [
    'agencyId',
    'territoryId',
    'level',
    'relation',
    'status',
    'period',
    'sourceId',
    'section',
    'confidence',
    'note',
  ],
  names: { agencyId: agencies, territoryId: territories, sourceId: documents },
  // At which level it was issued decides whether whoever leads in it verifies.
  also: () => groundsAnew(),
});

/** Puts right how the ledger reads a line of a plan. */
export const provisionCorrected = correcting({
  action: 'provision.correct',
  entity: provision,
  columns: [
    'code',
    'position',
    'titleVi',
    'titleEn',
    'cadence',
    'deadlineText',
    'addsToDirective',
    'sourceId',
    'section',
    'confidence',
    'note',
  ],
  names: { sourceId: documents },
  problems: (next) => provisionWordProblems(next),
  taken: ({ id, planId, code }) => ({
    code: 'provision_there',
    where: (p) => and(eq(p.planId, planId), eq(p.code, code), ne(p.id, id)),
  }),
});
