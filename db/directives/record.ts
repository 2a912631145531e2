import { eq } from 'drizzle-orm';
import { begin, type Entity, type Once } from '../act.ts';
import type { Ctx } from '../ctx.ts';
import { documents } from '../documents/table.ts';
import { problem, refuse } from '../errors.ts';
import { present, readOne } from '../reading.ts';
import { refer } from '../references.ts';
import { directiveBySymbol } from './read.ts';
import { type DirectiveAsked, directiveProblems, inAddresses, type OrderPaper } from './rules.ts';
import { directives } from './table.ts';

const directive: Entity<typeof directives> = { name: 'directive', table: directives };

interface Asked extends DirectiveAsked {
  readonly documentId: string;
  readonly predecessorId: string | null;
  readonly distributionVi: string | null;
  readonly distributionEn: string | null;
  readonly hasQuantifiedTargets: boolean;
  readonly hasDatedDeadlines: boolean;
  readonly note: string | null;
}

/** Puts a directive on the ledger. Its own document is on the register already, and says its symbol, its day and its issuer. */
export const recordDirective = (ctx: Ctx, once: Once, asked: Asked) =>
  begin(ctx, 'directive.record', directive, once, find(ctx, asked), ({ missing, paper, isThere }) => {
    refuse(missing.length > 0 ? missing : directiveProblems(asked, paper));
    refuse(isThere ? [problem('document', 'directive_there')] : []);
    const { symbol, issuedOn, issuerId } = paper;
    return {
      row: {
        ...asked,
        // Two spellings that would share an address cannot both be recorded, not even at one moment.
        id: inAddresses(symbol!),
        symbol: symbol!,
        issuedOn: issuedOn!,
        issuerId: issuerId!,
        subjectVi: asked.subjectVi.trim(),
        subjectEn: asked.subjectEn.trim(),
        sourceId: asked.documentId,
        confidence: 'quoted' as const,
        revision: 1,
        knownFrom: ctx.now,
      },
      taken: { code: 'directive_there' as const, where: (d) => eq(d.symbol, symbol!) },
    };
  });

async function find(ctx: Ctx, { documentId, predecessorId }: Asked) {
  const { record, facts } = await refer(ctx, {
    document: [documents, documentId],
    predecessor: [documents, predecessorId],
  });
  const {
    symbol = null,
    issuedOn = null,
    issuerId = null,
  } = (record.found.document ?? {}) as Partial<OrderPaper>;
  const paper = { symbol, issuedOn, issuerId };
  const isThere = symbol !== null && (await readOne(ctx, directiveBySymbol(symbol), present(ctx))) !== null;
  return { record: { ...record, paper, isThere }, facts };
}
