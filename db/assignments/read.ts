import { and, eq } from 'drizzle-orm';
import { agencies, successions } from '../agencies/table.ts';
import { correctionsOf, inTurn } from '../corrections/read.ts';
import { corrections } from '../corrections/table.ts';
import { documents } from '../documents/table.ts';
import { provisions } from '../plans/table.ts';
import { byId, shape, validOn } from '../shape.ts';
import { tasks } from '../tasks/table.ts';
import { inTextOrder, spansOf } from '../texts/order.ts';
import { spans } from '../texts/table.ts';
import { assignments, responsibilities } from './table.ts';

export const assignmentShape = shape('Assignment', assignments, {
  relations: (on) => ({
    corrections: on.many(corrections, correctionsOf('assignment'), inTurn),
    agency: on.one(agencies, (s, a) => eq(a.id, s.agencyId)),
    spans: on.many(spans, spansOf('assignment'), inTextOrder),
    task: on.one(tasks, (s, t) => eq(t.id, s.taskId)),
    provision: on.one(provisions, (s, p) => eq(p.id, s.provisionId)),
    document: on.one(documents, (s, d) => eq(d.id, s.documentId)),
    source: on.one(documents, (s, d) => eq(d.id, s.sourceId)),
    holders: on.many(
      responsibilities,
      (s, r, reading) => and(eq(r.assignmentId, s.id), validOn(r, reading)),
      byId,
    ),
    history: on.many(responsibilities, (s, r) => eq(r.assignmentId, s.id), byId),
  }),
});

export const responsibilityShape = shape('Responsibility', responsibilities, {
  relations: (on) => ({
    agency: on.one(agencies, (r, a) => eq(a.id, r.agencyId)),
    assignment: on.one(assignments, (r, s) => eq(s.id, r.assignmentId)),
    task: on.one(tasks, (r, t) => eq(t.id, r.taskId)),
    provision: on.one(provisions, (r, p) => eq(p.id, r.provisionId)),
    succession: on.one(successions, (r, s) => eq(s.id, r.successionId)),
  }),
});
