// What a load would make of the register, record by record: new, otherwise than it stands, just as it stands, or refused and why.
// Pure but for the ids it draws; the act writes it, and whoever looks first is shown it.
import { type SQL, sql } from 'drizzle-orm';
import type { Entity } from '../act.ts';
import { agencyCorrected } from '../agencies/correct.ts';
import { agency } from '../agencies/entity.ts';
import { agencyProblems } from '../agencies/rules.ts';
import { agencyNames } from '../agencies/table.ts';
import type { Corrected, FoundRecord } from '../corrections/correcting.ts';
import { otherwise } from '../corrections/rules.ts';
import type { Ctx } from '../ctx.ts';
import { documentCorrected } from '../documents/correct.ts';
import { document, documentFolded } from '../documents/entity.ts';
import { documentProblems } from '../documents/rules.ts';
import { documentKinds } from '../documents/table.ts';
import { Invalid, type Problem, problem } from '../errors.ts';
import { groundsAnew } from '../fields/kept.ts';
import { provision } from '../plans/add-provision.ts';
import { planCorrected, provisionCorrected } from '../plans/correct.ts';
import { plan } from '../plans/record.ts';
import { provisionProblems } from '../plans/rules.ts';
import { provisionTasks } from '../plans/table.ts';
import { fold } from '../search/fold.ts';
import type { Around } from './around.ts';
import { missing, namesOf } from './named.ts';
import { decideReading } from './readings.ts';
import { type List, type LoadGiven, ownIdProblems, placeOf, revisionProblems, twice } from './rules.ts';
import {
  type Alongside,
  begun,
  blank,
  type Created,
  type Decided,
  type Deciding,
  firstTime,
  type Looked,
  refuseAll,
  type Step,
  tasksOf,
} from './step.ts';

export interface Load {
  readonly rows: readonly Looked[];
  readonly created: Created;
  readonly alongside: Alongside;
  readonly also: readonly SQL[];
}

export function decideLoad(ctx: Ctx, given: LoadGiven, around: Around): Load {
  const names = namesOf(given, around);
  const deciding: Deciding = { ctx, around, names, reason: given.reason ?? '', spoken: new Set() };
  const doubled = twice(given);
  const steps: Step[] = [];
  const rows = <T>(list: List, all: readonly T[], decide: (one: T, at: number) => Decided): Looked[] =>
    all.map((one, at) => {
      const path = placeOf(list, at);
      const problems = doubled.filter((wrong) => wrong.path === path);
      const none = { path, outcome: 'refused' as const, changed: [] };
      if (problems.length > 0) return { ...none, problems };
      try {
        const { outcome, changed = [], step } = decide(one, at);
        if (step) steps.push(step);
        return { path, outcome, changed, problems: [] };
      } catch (refused) {
        if (!(refused instanceof Invalid)) throw refused;
        return { ...none, problems: refused.fields.map((wrong) => within(path, wrong)) };
      }
    });
  const looked = [
    ...rows('documents', given.documents, (_, at) => decideDocument(deciding, at)),
    ...rows('bodies', given.bodies, (_, at) => decideBody(deciding, at)),
    ...rows('plans', given.plans, (_, at) => decidePlan(deciding, at)),
    ...rows('lines', given.lines, (one) => decideLine(deciding, one)),
    ...rows('readings', given.readings, (one) => decideReading(deciding, one)),
  ];
  return {
    rows: looked,
    created: steps.flatMap(({ created = [] }) => created),
    alongside: steps.flatMap(({ alongside = [] }) => alongside),
    also: [...steps.flatMap(({ also = [] }) => also), ...(steps.length > 0 ? groundsAnew() : [])],
  };
}

/** Why the whole is done is said once for all of it. */
const within = (path: string, wrong: Problem): Problem =>
  wrong.path === 'reason' ? wrong : { ...wrong, path: wrong.path === '' ? path : `${path}.${wrong.path}` };

type Columns = Readonly<Record<string, unknown>>;

/** A record that is there: what of it would be otherwise. What is left out stays. */
function corrected(
  { ctx, reason }: Deciding,
  kind: Corrected<string>,
  found: FoundRecord,
  given: { readonly revision?: number | null | undefined },
  asked: Columns,
): Decided {
  const { row, missing } = found;
  const isSame = Object.keys(otherwise(kind.fields, asked, row)).length === 0;
  if (isSame && missing.length === 0) return { outcome: 'same' };
  const revision = Number(row.revision);
  const unseen = isSame ? [] : revisionProblems(given.revision, revision);
  let made: ReturnType<typeof kind.decide> | null = null;
  let wrong: readonly Problem[] = [];
  try {
    made = kind.decide(ctx, found, asked, reason);
  } catch (refused) {
    if (!(refused instanceof Invalid)) throw refused;
    wrong = refused.fields;
  }
  refuseAll([...unseen, ...wrong]);
  const { set, noted, told, alongside, changed } = made!;
  const seen = { id: String(row.id), revision };
  return {
    outcome: 'changed',
    changed,
    step: { alongside: [{ entity: kind.entity, seen, set, before: row, noted }, ...alongside], also: [told] },
  };
}

/** Of a new record: a word that nobody gave is the usual one. */
const sureness = (given: { readonly confidence?: string | null | undefined }) => given.confidence ?? 'quoted';

function decideDocument(deciding: Deciding, at: number): Decided {
  const { ctx, around, names } = deciding;
  const { id, given, found } = names.papers[at]!;
  firstTime(deciding, 'documents', id);
  const { issuer, revision: _, id: own, ...asked } = given!;
  const by = names.body(issuer);
  const unknown = missing({ issuer: [issuer, by] });
  const columns = { ...asked, ...(issuer === undefined ? {} : { issuerId: by?.id ?? null }) };
  const issuedOn = asked.issuedOn === undefined ? (found?.issuedOn ?? null) : asked.issuedOn;
  const issuerId = issuer === undefined ? (found?.issuerId ?? null) : (by?.id ?? null);
  const symbol = asked.symbol === undefined ? (found?.symbol ?? null) : blank(asked.symbol);
  const isTaken =
    symbol !== null &&
    [
      ...around.papers,
      ...names.papers.slice(0, at).map((one) => ({
        id: one.id,
        symbol: blank(one.given!.symbol),
        issuedOn: one.given!.issuedOn ?? null,
        issuerId: names.body(one.given!.issuer)?.id ?? null,
      })),
    ].some(
      (one) =>
        one.id !== id && one.symbol === symbol && one.issuedOn === issuedOn && one.issuerId === issuerId,
    );
  const there = isTaken ? [problem('symbol', 'document_there')] : [];
  if (found) {
    refuseAll(there);
    const order = around.orders.find(({ documentId }) => documentId === id) ?? null;
    return corrected(
      deciding,
      documentCorrected,
      { row: found, missing: unknown, around: order },
      given!,
      columns,
    );
  }
  refuseAll([...ownIdProblems(own), ...unknown, ...documentProblems(asked, documentKinds), ...there]);
  const row = {
    ...asked,
    id,
    symbol,
    issuerId: by?.id ?? null,
    confidence: asked.standing === 'recollection' ? 'recalled' : sureness(asked),
    folded: documentFolded(asked),
    ...begun(ctx),
  };
  return { outcome: 'new', step: { created: [{ entity: document, row }] } };
}

function decideBody(deciding: Deciding, at: number): Decided {
  const { ctx, names } = deciding;
  const { id, given, found } = names.bodies[at]!;
  firstTime(deciding, 'bodies', id);
  const { id: own, revision: _, nameVi, nameEn, shortName, territory, source, ...asked } = given!;
  const [place, paper] = [names.place(territory), names.paper(source)];
  const unknown = missing({ territory: [territory, place], source: [source, paper] });
  if (found) {
    const otherName =
      found.name?.nameVi !== nameVi.trim() ||
      (nameEn != null && blank(nameEn) !== (found.name?.nameEn ?? null));
    refuseAll(otherName ? [problem('nameVi', 'renamed_elsewhere')] : []);
    const columns = {
      ...asked,
      ...(territory === undefined ? {} : { territoryId: place }),
      ...(source == null ? {} : { sourceId: paper?.id }),
    };
    // On which day it ended is not loaded: what hangs on that stays as it is.
    const around_ = { lineage: { bodies: new Map([[id, found]]), successions: [] } };
    return corrected(
      deciding,
      agencyCorrected,
      { row: found, missing: unknown, around: around_ },
      given!,
      columns,
    );
  }
  refuseAll([
    ...ownIdProblems(own),
    ...unknown,
    ...(source == null ? [problem('source', 'empty')] : []),
    ...agencyProblems(given!),
  ]);
  const row = {
    ...asked,
    id,
    territoryId: place,
    sourceId: paper!.id,
    confidence: sureness(asked),
    ...begun(ctx),
  };
  const folded = fold([nameVi, shortName, nameEn].filter(Boolean).join(' '));
  return {
    outcome: 'new',
    step: {
      created: [{ entity: agency as Entity, row }],
      also: [
        sql`INSERT INTO ${agencyNames} (id, agency_id, name_vi, name_en, short_name, "from", folded, revision, known_from)
          VALUES (${`${id}~1`}, ${id}, ${nameVi.trim()}, ${blank(nameEn)}, ${blank(shortName)}, ${asked.startedOn ?? null}, ${folded}, 1, ${ctx.now})`,
      ],
    },
  };
}

function decidePlan(deciding: Deciding, at: number): Decided {
  const { ctx, names } = deciding;
  const { id, given, found, documentId } = names.plans[at]!;
  firstTime(deciding, 'plans', id);
  const { document: ref, directive, agency: by, territory, source, revision: _, ...asked } = given!;
  const [order, body, place] = [names.directive(directive), names.body(by), names.place(territory)];
  const paper = source == null ? names.paper(ref) : names.paper(source);
  const unknown = missing({
    document: [ref, documentId],
    directive: [directive, order],
    agency: [by, body],
    territory: [territory, place],
    source: [source, paper],
  });
  if (found) {
    const otherOrder = order !== null && order.id !== found.directiveId;
    refuseAll(otherOrder ? [problem('directive', 'other_directive')] : []);
    const columns = {
      ...asked,
      ...(body ? { agencyId: body.id } : {}),
      ...(territory === undefined ? {} : { territoryId: place }),
      ...(source == null ? {} : { sourceId: paper?.id }),
    };
    return corrected(
      deciding,
      planCorrected,
      { row: found, missing: unknown, around: null },
      given!,
      columns,
    );
  }
  refuseAll(unknown);
  const row = {
    ...asked,
    id,
    documentId: documentId!,
    directiveId: order!.id,
    agencyId: body!.id,
    territoryId: place,
    status: asked.status ?? 'in_force',
    sourceId: paper!.id,
    confidence: sureness(asked),
    ...begun(ctx),
  };
  return { outcome: 'new', step: { created: [{ entity: plan as Entity, row }] } };
}

function decideLine(deciding: Deciding, given: LoadGiven['lines'][number]): Decided {
  const { ctx, around, names } = deciding;
  const of = names.plan(given.plan);
  const { plan: ref, revision: _, tasks, source, ...asked } = given;
  if (of) firstTime(deciding, 'lines', `${of.id}/${given.code}`);
  const paper = names.paper(source);
  const unknown = missing({ plan: [ref, of], source: [source, paper] });
  const found = of && around.lines.find((one) => one.planId === of.id && one.code === given.code);
  if (found) {
    const codes = found.tasks.map(({ code }) => code).sort();
    const isOther = codes.join(' ') !== [...new Set(tasks)].sort().join(' ');
    refuseAll(isOther ? [problem('tasks', 'tasks_stay')] : []);
    const columns = { ...asked, ...(source == null ? {} : { sourceId: paper?.id }) };
    return corrected(
      deciding,
      provisionCorrected,
      { row: found, missing: unknown, around: null },
      given,
      columns,
    );
  }
  const known = of ? tasksOf(deciding, of) : new Map<string, string>();
  const words = provisionProblems({ ...given, section: given.section ?? '' }, known);
  refuseAll([...unknown, ...(of === null ? words.filter(({ path }) => path !== 'tasks') : words)]);
  const id = `${of!.id}/${given.code}`;
  const row = {
    ...asked,
    id,
    planId: of!.id,
    titleVi: given.titleVi.trim(),
    titleEn: given.titleEn.trim(),
    addsToDirective: tasks.length === 0,
    sourceId: paper?.id ?? of!.found?.sourceId ?? names.paper(of!.given!.source ?? of!.given!.document)!.id,
    confidence: sureness(asked),
    ...begun(ctx),
  };
  return {
    outcome: 'new',
    step: {
      created: [{ entity: provision as Entity, row }],
      also: [...new Set(tasks)].map(
        (code) =>
          sql`INSERT INTO ${provisionTasks} (provision_id, task_id, known_from) VALUES (${id}, ${known.get(code)}, ${ctx.now})`,
      ),
    },
  };
}
