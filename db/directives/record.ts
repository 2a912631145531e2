import { eq } from 'drizzle-orm';
import { begin, type Once } from '../act.ts';
import { agencies } from '../agencies/table.ts';
import { findLineage, type Lineage } from '../assignments/responsibilities.ts';
import type { Ctx } from '../ctx.ts';
import { documents } from '../documents/table.ts';
import { problem, refuse } from '../errors.ts';
import { heldAnew } from '../fields/holders.ts';
import { groundsAnew } from '../fields/kept.ts';
import { present, readOne } from '../reading.ts';
import { refer } from '../references.ts';
import { directive, subject } from './entity.ts';
import { directiveBySymbol } from './read.ts';
import { type DirectiveAsked, directiveProblems, inAddresses, type OrderPaper } from './rules.ts';

interface Asked extends DirectiveAsked {
  readonly documentId: string;
  readonly predecessorId: string | null;
  readonly distributionVi: string | null;
  readonly distributionEn: string | null;
  readonly hasQuantifiedTargets: boolean;
  readonly hasDatedDeadlines: boolean;
  readonly note: string | null;
  /** The function of the State it is about, and the body that held it; both or neither. */
  readonly function: string | null;
  readonly holderId: string | null;
}

/** Puts a directive on the ledger. Its own document is on the register already, and says its symbol, its day and its issuer. */
export const recordDirective = (ctx: Ctx, once: Once, asked: Asked) =>
  begin(
    ctx,
    'directive.record',
    directive,
    once,
    find(ctx, asked),
    ({ missing, paper, isThereAs, lineage }) => {
      const { function: held, holderId, ...said } = asked;
      refuse(missing.length > 0 ? missing : directiveProblems(asked, paper));
      const { symbol, issuedOn, issuerId } = paper;
      // Two spellings that would share an address cannot both be recorded, not even at one moment: the id forbids it, and only what
      // was shipped has another. To ask here for more would refuse the second sending of one key while the first is under way.
      const id = inAddresses(symbol!);
      refuse(isThereAs !== null && isThereAs !== id ? [problem('document', 'directive_there')] : []);
      return {
        row: {
          ...said,
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
        ...(held !== null && holderId !== null
          ? aboutFunction(ctx, { id, documentId: asked.documentId, function: held, holderId }, lineage)
          : { also: groundsAnew() }),
        taken: { code: 'directive_there' as const, where: (d) => eq(d.id, id) },
      };
    },
  );

/** What it is about, and who has held that since. */
function aboutFunction(
  ctx: Ctx,
  said: {
    readonly id: string;
    readonly documentId: string;
    readonly function: string;
    readonly holderId: string;
  },
  lineage: Lineage,
) {
  const row = {
    id: `${said.id}/subject`,
    directiveId: said.id,
    function: said.function,
    agencyId: said.holderId,
    sourceId: said.documentId,
    confidence: 'quoted' as const,
    revision: 1,
    knownFrom: ctx.now,
  };
  return {
    created: [{ entity: subject, row }],
    also: [...heldAnew(ctx, { ...row, kind: 'subject', from: null, until: null }, lineage), ...groundsAnew()],
  };
}

async function find(ctx: Ctx, { documentId, predecessorId, holderId }: Asked) {
  const [{ record, facts }, lineage] = await Promise.all([
    refer(ctx, {
      document: [documents, documentId],
      predecessor: [documents, predecessorId],
      holder: [agencies, holderId],
    }),
    findLineage(ctx),
  ]);
  const {
    symbol = null,
    issuedOn = null,
    issuerId = null,
  } = (record.found.document ?? {}) as Partial<OrderPaper>;
  const paper = { symbol, issuedOn, issuerId };
  const there = symbol === null ? null : await readOne(ctx, directiveBySymbol(symbol), present(ctx));
  return { record: { ...record, paper, lineage, isThereAs: there?.id ?? null }, facts };
}
