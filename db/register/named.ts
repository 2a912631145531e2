// Records as a load names them: by their ids, or as people do, by a document's symbol and a body's name, where only one bears it.
import { type Problem, problem } from '../errors.ts';
import type { Around, FoundPlan } from './around.ts';
import type { BodyGiven, DocumentGiven, LoadGiven, PlanGiven } from './rules.ts';

/** A record of the load or of the register that a name leads to. */
interface Known<Given, Found> {
  readonly id: string;
  readonly given: Given | null;
  /** As it stands; null: it begins with this load. */
  readonly found: Found | null;
}
type KnownPaper = Known<DocumentGiven, Around['papers'][number]>;
type KnownBody = Known<BodyGiven, Around['bodies'][number]>;
export type KnownPlan = Known<PlanGiven, FoundPlan> & { readonly documentId: string | null };

/** The one of them, or null where none or several are meant. */
const only = <T>(all: readonly T[]): T | null => (all.length === 1 ? all[0]! : null);

const byIdOr = <T extends { readonly id: string }>(
  all: readonly T[],
  ref: string | null | undefined,
  isNamed: (one: T, ref: string) => boolean,
): T | null =>
  ref == null ? null : (all.find(({ id }) => id === ref) ?? only(all.filter((one) => isNamed(one, ref))));

const same = (one: string | null | undefined, other: string | null | undefined) =>
  (one?.trim() || null) === (other?.trim() || null);

export function namesOf(given: LoadGiven, around: Around) {
  const bodies: KnownBody[] = given.bodies.map((body) => {
    const found = body.id
      ? around.bodies.find(({ id }) => id === body.id)
      : only(around.bodies.filter(({ name }) => name?.nameVi === body.nameVi.trim()));
    return { id: found?.id ?? body.id ?? crypto.randomUUID(), given: body, found: found ?? null };
  });
  const allBodies = bodies.concat(
    around.bodies
      .filter(({ id }) => !bodies.some((one) => one.id === id))
      .map((found) => ({ id: found.id, given: null, found })),
  );
  const body = (ref: string | null | undefined) =>
    byIdOr(
      allBodies,
      ref,
      (one, name) => (one.found?.name?.nameVi ?? one.given?.nameVi.trim()) === name.trim(),
    );

  const papers: KnownPaper[] = given.documents.map((paper) => {
    const found = paper.id
      ? around.papers.find(({ id }) => id === paper.id)
      : paper.symbol
        ? only(
            around.papers.filter(
              (one) =>
                same(one.symbol, paper.symbol) &&
                (paper.issuedOn == null || same(one.issuedOn, paper.issuedOn)) &&
                (paper.issuer == null || one.issuerId === (body(paper.issuer)?.id ?? '')),
            ),
          )
        : null;
    return { id: found?.id ?? paper.id ?? crypto.randomUUID(), given: paper, found: found ?? null };
  });
  const allPapers = papers.concat(
    around.papers
      .filter(({ id }) => !papers.some((one) => one.id === id))
      .map((found) => ({ id: found.id, given: null, found })),
  );
  const paper = (ref: string | null | undefined) =>
    byIdOr(allPapers, ref, (one, symbol) => same(one.given?.symbol ?? one.found?.symbol, symbol));

  const plans: KnownPlan[] = given.plans.map((plan) => {
    const documentId = paper(plan.document)?.id ?? null;
    const found = around.plans.find((one) => one.documentId === documentId) ?? null;
    // A plan is its document: it goes by the same id, as the plans that the project ships do.
    return { id: found?.id ?? documentId ?? crypto.randomUUID(), given: plan, found, documentId };
  });
  const allPlans = plans.concat(
    around.plans
      .filter(({ id }) => !plans.some((one) => one.id === id))
      .map((found) => ({ id: found.id, given: null, found, documentId: found.documentId })),
  );
  const plan = (ref: string | null | undefined) => {
    const byId = allPlans.find(({ id }) => id === ref);
    const documentId = byId ? null : paper(ref)?.id;
    return byId ?? allPlans.find((one) => documentId != null && one.documentId === documentId) ?? null;
  };
  const directive = (ref: string | null | undefined) =>
    around.orders.find(({ id }) => id === ref) ??
    around.orders.find(({ symbol }) => same(symbol, ref)) ??
    null;
  const place = (ref: string | null | undefined) => (ref != null && around.places.has(ref) ? ref : null);
  return { bodies, papers, plans, body, paper, plan, directive, place };
}
export type Names = ReturnType<typeof namesOf>;

/** What a record names that is nowhere. Left out, nothing is named. */
export const missing = (
  refs: Readonly<Record<string, readonly [ref: string | null | undefined, found: unknown]>>,
): Problem[] =>
  Object.entries(refs)
    .filter(([, [ref, found]]) => ref != null && ref !== '' && found === null)
    .map(([path]) => problem(path, 'not_found'));
