import { sql } from 'drizzle-orm';
import { begin, type Once } from '../act.ts';
import { refusal } from '../allowed.ts';
import { canonical, sha256 } from '../canonical.ts';
import { authorOf, type Ctx, isExamplePerson } from '../ctx.ts';
import { civilDate } from '../dates.ts';
import { directiveBySymbol } from '../directives/read.ts';
import { refuse } from '../errors.ts';
import { present, readOne } from '../reading.ts';
import { daysOf } from '../rounds/rules.ts';
import type { Cell, Content } from './content.ts';
import { type Ground, gather } from './ground.ts';
import { againstTargets, asked as askedFor, checked, next } from './judgement.ts';
import { opening } from './opening.ts';
import { reviewPack } from './publish.ts';
import { notYetRecorded, type ReviewAsked, reviewProblems } from './rules.ts';
import { reviewContents } from './table.ts';
import { basisWords } from './words.ts';
import { byGroup, general, lateAndSilent, provinces } from './work.ts';

/** Freezes what a review of the directive over a period says, as the public knew it at the end of a day. */
export const freezeReviewPack = (ctx: Ctx, once: Once, asked: ReviewAsked) =>
  begin(ctx, 'review.freeze', reviewPack, once, find(ctx, asked), ({ directiveId, content, hash }) => {
    const id = crypto.randomUUID();
    return {
      row: {
        id,
        directiveId,
        period: asked.period,
        knownOn: asked.knownOn,
        standing: isExamplePerson(ctx.actor) ? ('example' as const) : ('official_data' as const),
        sha256: hash,
        frozenById: authorOf(ctx).id,
        frozenAt: ctx.now,
        revision: 1,
        knownFrom: ctx.now,
      },
      also: [sql`INSERT INTO ${reviewContents} (pack_id, content) VALUES (${id}, ${content})`],
    };
  });

async function find(ctx: Ctx, asked: ReviewAsked) {
  const facts = {};
  // Whoever may not freeze does not make the ledger read itself.
  if (refusal('review.freeze', ctx.actor, facts) !== null)
    return { record: { directiveId: '', content: '', hash: '' }, facts };
  refuse(reviewProblems(asked, ctx.today));
  // What an example office freezes is made of examples, and of nothing else.
  const ground = await gather(ctx, asked, daysOf(asked.period)!, isExamplePerson(ctx.actor));
  if (ground === null) {
    const directive = await readOne(ctx, directiveBySymbol(asked.directive), present(ctx));
    if (directive) refuse([notYetRecorded(civilDate(directive.recordedAt))]);
    return null;
  }
  const content = canonical(contentOf(ground));
  return { record: { directiveId: ground.directive.id, content, hash: await sha256(content) }, facts };
}

/** The whole review. Equal ground, equal content: nothing else goes into it. */
function contentOf(ground: Ground): Content {
  const sections = [
    opening(ground),
    general(ground),
    byGroup(ground),
    lateAndSilent(ground),
    provinces(ground),
    againstTargets(ground),
    checked(ground),
    askedFor(ground),
    next(ground),
  ];
  const cells: readonly Cell[] = sections.flatMap((s) => [
    ...s.figures,
    ...s.tables.flatMap((t) => t.rows.flat()),
  ]);
  const cited = new Set(cells.flatMap((c) => (c.kind === 'gap' ? [] : c.citations)));
  const { symbol, issuedOn, subject, issuer } = ground.directive;
  return {
    format: 'review/1',
    directive: { symbol, issuedOn, subject, issuer },
    lead: ground.lead,
    period: ground.period,
    periodStart: ground.days.first,
    periodEnd: ground.days.last,
    knownOn: ground.knownOn,
    isExample: ground.isExample,
    basis: ground.isExample ? basisWords.examples : basisWords.facts,
    sections,
    inputs: [...cited].sort().map((citation) => ground.inputs.get(citation)!),
  };
}
