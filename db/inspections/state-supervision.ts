import { begin, type Entity, type Once } from '../act.ts';
import { agencyById } from '../agencies/read.ts';
import { agenciesOf, authorOf, type Ctx } from '../ctx.ts';
import { documents } from '../documents/table.ts';
import { refuse } from '../errors.ts';
import { present, readOne } from '../reading.ts';
import { refer } from '../references.ts';
import { findClaim, standingOf } from './found.ts';
import { isSupervisingBody, wordsProblems } from './rules.ts';
import { supervisionStatements, type views } from './table.ts';

const statement: Entity<typeof supervisionStatements> = {
  name: 'supervision_statement',
  table: supervisionStatements,
};

interface StatementAsked {
  readonly reportId: string;
  /** The task's code. */
  readonly task: string;
  readonly view: string;
  readonly statement: string;
  readonly documentId?: string | null | undefined;
  readonly section?: string | null | undefined;
}

/**
 * The Front or a People's Council says in its own name what it makes of a published claim. It stands beside the claim, is
 * public at once (nobody else decides whether it is heard), and changes neither claim nor verdict.
 */
export const stateSupervision = (ctx: Ctx, once: Once, asked: StatementAsked) =>
  begin(ctx, 'supervision.state', statement, once, find(ctx, asked), ({ claim, missing, body }) => {
    refuse([...missing, ...wordsProblems('statement', asked.statement)]);
    return {
      row: {
        id: crypto.randomUUID(),
        reportId: claim.reportId,
        taskId: claim.taskId,
        agencyId: body!.id,
        view: asked.view as (typeof views)[number],
        statement: asked.statement.trim(),
        statedOn: ctx.today,
        statedById: authorOf(ctx).id,
        standing: standingOf(ctx, claim.report),
        documentId: asked.documentId ?? null,
        section: asked.section ?? null,
        revision: 1,
        knownFrom: ctx.now,
      },
    };
  });

async function find(ctx: Ctx, asked: StatementAsked) {
  const bodies = agenciesOf(ctx.actor, 'supervisor').slice(0, 10);
  const reading = present(ctx);
  const [claim, referred, ...found] = await Promise.all([
    findClaim(ctx, asked.reportId, asked.task),
    refer(ctx, { document: [documents, asked.documentId] }),
    ...bodies.map((id) => readOne(ctx, agencyById(id), reading)),
  ]);
  if (!claim) return null;
  const supervises = (one: (typeof found)[number]) =>
    one?.name != null && isSupervisingBody({ kind: one.kind, nameVi: one.name.nameVi });
  const body = found.find(supervises) ?? null;
  return {
    record: { claim: claim.record, missing: referred.record.missing, body },
    facts: { ...claim.facts, isSupervisor: body !== null },
  };
}
