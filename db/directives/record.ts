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
  begin(ctx, 'directive.record', directive, once, find(ctx, asked), ({ missing, paper, isThereAs }) => {
    refuse(missing.length > 0 ? missing : directiveProblems(asked, paper));
    const { symbol, issuedOn, issuerId } = paper;
    // Two spellings that would share an address cannot both be recorded, not even at one moment: the id forbids it, and only what
    // was shipped has another. To ask here for more would refuse the second sending of one key while the first is under way.
    const id = inAddresses(symbol!);
    refuse(isThereAs !== null && isThereAs !== id ? [problem('document', 'directive_there')] : []);
    return {
      row: {
        ...asked,
        id,
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
      taken: { code: 'directive_there' as const, where: (d) => eq(d.id, id) },
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
  const there = symbol === null ? null : await readOne(ctx, directiveBySymbol(symbol), present(ctx));
  return { record: { ...record, paper, isThereAs: there?.id ?? null }, facts };
}
