import { nameOf } from '../agencies/rules.ts';
import type { FoundFinding } from './found.ts';

/** What the public log keeps of a finding: everything public about it and nothing else. Bodies and counts, never a person. */
export const publicFinding = (found: FoundFinding, changed: Partial<FoundFinding>) => {
  const now = { ...found, ...changed };
  return {
    type: 'finding',
    id: now.id,
    revision: found.revision + 1,
    standing: now.standing,
    inspection: now.inspectionId,
    agency: { id: now.agencyId, name: nameOf(now.agency).vi },
    task: now.task.code,
    severity: now.severity,
    summary: now.summary,
    cases: now.cases,
    casesOf: now.casesOf,
    status: now.status,
    handling: now.measure && { measure: now.measure, on: now.handledOn, agency: now.handledByAgencyId },
    closed: now.closedOn && { on: now.closedOn, agency: now.closedByAgencyId },
    withdrawn: now.withdrawnOn && { on: now.withdrawnOn, reason: now.withdrawnReason },
    document: now.documentId,
  };
};
