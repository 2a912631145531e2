import { type SQL, sql } from 'drizzle-orm';
import { GraphQLError, type GraphQLFieldResolver, type GraphQLObjectType } from 'graphql';
import { beforeAll, expect, it } from 'vitest';
import { tokens } from '../../db/access/table.ts';
import { agencies } from '../../db/agencies/table.ts';
import { allowed } from '../../db/allowed.ts';
import { auditLog } from '../../db/audit/table.ts';
import { agenciesOf, type Ctx, holds } from '../../db/ctx.ts';
import { findings, inspections, verdicts } from '../../db/inspections/table.ts';
import { reportReturns, reports } from '../../db/reports/table.ts';
import { roundCounts, rounds } from '../../db/rounds/table.ts';
import { shapes } from '../../db/shapes.ts';
import { letters, outbox, urgings } from '../../db/urging/table.ts';
import { schema } from '../../schema/index.ts';
import { useLedger } from '../support/ledger.ts';
import { type Stage, setStage } from './cast.ts';
import type { Player } from './expected.ts';
import { type Part, runMatrix } from './matrix.ts';

// A matrix that finds nothing may be blind. Here one defence at a time is taken away, in memory only, and it has to notice.

const ledger = useLedger();
let stage: Stage;
beforeAll(async () => {
  stage = await setStage(ledger);
});

interface Hole {
  readonly what: string;
  readonly on: object;
  readonly key: string;
  readonly instead: unknown;
  readonly seenBy: readonly Part[];
  readonly as: readonly Player[];
}

const shapeOf = (table: Parameters<typeof shapes.get>[0]) => shapes.get(table)!;
const fieldOf = (type: string, field: string) =>
  (schema.getType(type) as GraphQLObjectType).getFields()[field]!;
const unguarded =
  (key: string): GraphQLFieldResolver<Record<string, unknown>, Ctx> =>
  (row) =>
    row[key];
const everyone = () => true;
const noCondition = () => undefined;
/** What the matrix takes for the truth stays whole. */
const toPeople =
  (visible: (r: typeof reports, actor: Ctx['actor']) => SQL | undefined) =>
  (r: typeof reports, { actor }: { actor: Ctx['actor'] }) =>
    actor.kind === 'system' ? undefined : visible(r, actor);

const holes: readonly Hole[] = [
  {
    what: 'every report is visible to everyone',
    on: shapeOf(reports),
    key: 'visible',
    instead: noCondition,
    seenBy: ['reportsByTheirIds'],
    as: ['public'],
  },
  {
    what: 'whatever is handed in is visible to everyone',
    on: shapeOf(reports),
    key: 'visible',
    instead: toPeople((r) => sql`${r.status} <> 'draft'`),
    seenBy: ['reportsInLists'],
    as: ['public'],
  },
  {
    what: 'any province sees every province’s reports',
    on: shapeOf(reports),
    key: 'visible',
    instead: toPeople((r, actor) =>
      holds(actor, 'province_officer') ? undefined : sql`${r.status} = 'published'`,
    ),
    seenBy: ['reportsInLists'],
    as: ['sonLa'],
  },
  {
    what: 'any ministry sees what lies in another’s field',
    on: shapeOf(reports),
    key: 'visible',
    instead: toPeople((r, actor) =>
      holds(actor, 'ministry_officer') ? sql`${r.status} <> 'draft'` : sql`${r.status} = 'published'`,
    ),
    seenBy: ['reportsByTheirIds'],
    as: ['otherMinistry'],
  },
  {
    what: 'the Commission sees drafts',
    on: shapeOf(reports),
    key: 'visible',
    instead: toPeople((r, actor) =>
      holds(actor, 'commission') ? undefined : sql`${r.status} = 'published'`,
    ),
    seenBy: ['replayedCursors'],
    as: ['commission'],
  },
  {
    what: 'a published report disappears',
    on: shapeOf(reports),
    key: 'visible',
    instead: toPeople((r) => sql`(${r.status} = 'published' AND ${r.supersededAt} IS NULL)`),
    seenBy: ['reportsInLists'],
    as: ['public'],
  },
  {
    what: 'who changed a report is told to any official',
    on: shapeOf(auditLog),
    key: 'visible',
    instead: undefined,
    seenBy: ['reportsByTheirIds'],
    as: ['sonLa'],
  },
  {
    what: 'why a report was sent back is told to any official',
    on: shapeOf(reportReturns),
    key: 'visible',
    instead: undefined,
    seenBy: ['everyOtherField'],
    as: ['former', 'sonLa'],
  },
  {
    what: 'the public counts drafts',
    on: shapeOf(roundCounts),
    key: 'visible',
    instead: undefined,
    seenBy: ['countsAndRollUps'],
    as: ['public'],
  },
  {
    what: 'a finding is public before it is published',
    on: shapeOf(findings),
    key: 'visible',
    instead: noCondition,
    seenBy: ['everyOtherField'],
    as: ['public'],
  },
  {
    what: 'a verdict is public before it is published',
    on: shapeOf(verdicts),
    key: 'visible',
    instead: noCondition,
    seenBy: ['otherChangesByAll'],
    as: ['sonLa'],
  },
  {
    what: 'a planned inspection is known to the body it is planned for',
    on: shapeOf(inspections),
    key: 'visible',
    instead: noCondition,
    seenBy: ['otherChangesByAll'],
    as: ['haiPhong'],
  },
  {
    what: 'a body judges its own claim',
    on: allowed['claim.assess'],
    key: 'may',
    instead: everyone,
    seenBy: ['otherChangesByAll'],
    as: ['sonLa'],
  },
  {
    what: 'whoever handled a finding closes it',
    on: allowed['finding.close'],
    key: 'may',
    instead: everyone,
    seenBy: ['otherChangesByAll'],
    as: ['haiPhong'],
  },
  {
    what: 'anyone finds the tokens',
    on: shapeOf(tokens),
    key: 'visible',
    instead: undefined,
    seenBy: ['everyOtherField'],
    as: ['sonLa'],
  },
  {
    what: 'a body’s list holds every body’s reports',
    on: shapeOf(agencies).relations.reports!,
    key: 'on',
    instead: noCondition,
    seenBy: ['reportsInLists'],
    as: ['haiPhong'],
  },
  {
    what: 'a round’s list holds every round’s reports',
    on: shapeOf(rounds).relations.reports!,
    key: 'on',
    instead: noCondition,
    seenBy: ['reportsInLists'],
    as: ['public'],
  },
  {
    what: 'the history of a report is told to the public',
    on: fieldOf('Report', 'history'),
    key: 'resolve',
    instead: unguarded('history'),
    seenBy: ['reportsByTheirIds'],
    as: ['public'],
  },
  {
    what: 'when a draft was begun is told to the public',
    on: fieldOf('Report', 'startedAt'),
    key: 'resolve',
    instead: unguarded('startedAt'),
    seenBy: ['reportsInLists'],
    as: ['public'],
  },
  {
    what: 'for which body an office acts is told to the public',
    on: fieldOf('Office', 'memberships'),
    key: 'resolve',
    instead: unguarded('memberships'),
    seenBy: ['everyOtherField'],
    as: ['public'],
  },
  {
    what: 'the review queue is open to the public',
    on: fieldOf('Query', 'reviewQueue'),
    key: 'resolve',
    instead: fieldOf('Query', 'publishedReports').resolve,
    seenBy: ['everyQuestion'],
    as: ['public'],
  },
  {
    what: 'one’s own reports are everybody’s',
    on: fieldOf('Query', 'myReports'),
    key: 'resolve',
    instead: fieldOf('Query', 'publishedReports').resolve,
    seenBy: ['reportsInLists'],
    as: ['sonLa'],
  },
  {
    what: 'changes are open to the public',
    on: fieldOf('Mutation', 'saveReport'),
    key: 'resolve',
    instead: () => {
      throw new GraphQLError('No longer asked to sign in.');
    },
    seenBy: ['changesOfReports'],
    as: ['public'],
  },
  {
    what: 'anyone who sees a report may change it',
    on: allowed['report.save'],
    key: 'may',
    instead: everyone,
    seenBy: ['changesOfReports'],
    as: ['commission'],
  },
  {
    what: 'a report may be verified by its author',
    on: allowed['report.verify'],
    key: 'may',
    instead: (who: Ctx['actor'], report: { isInField: boolean; agencyId: string }) =>
      holds(who, 'ministry_officer') && report.isInField,
    seenBy: ['changesOfReports'],
    as: ['author and ministry'],
  },
  {
    what: 'a report may be verified by whoever sees it, but for its own body',
    on: allowed['report.verify'],
    key: 'may',
    instead: (who: Ctx['actor'], report: { agencyId: string }) => !agenciesOf(who).includes(report.agencyId),
    seenBy: ['changesOfReports'],
    as: ['commission'],
  },
  {
    what: 'a report may be published by its verifier',
    on: allowed['report.publish'],
    key: 'may',
    instead: (who: Ctx['actor'], report: { authorIds: readonly string[] }) =>
      who.kind === 'person' && holds(who, 'commission') && !report.authorIds.includes(who.id),
    seenBy: ['changesOfReports'],
    as: ['verifier and commission'],
  },
  {
    what: 'a report may be published by its author',
    on: allowed['report.publish'],
    key: 'may',
    instead: (who: Ctx['actor']) => holds(who, 'commission'),
    seenBy: ['changesOfReports'],
    as: ['author and commission'],
  },
  {
    what: 'an author may send the own report back',
    on: allowed['report.return'],
    key: 'may',
    instead: (who: Ctx['actor']) => holds(who, 'commission'),
    seenBy: ['changesOfReports'],
    as: ['author and commission'],
  },
  {
    what: 'a token without "verify" verifies',
    on: allowed['report.verify'],
    key: 'scope',
    instead: 'read',
    seenBy: ['changesOfReports'],
    as: ['ministry without verify'],
  },
  {
    what: 'a token without "publish" publishes',
    on: allowed['report.publish'],
    key: 'scope',
    instead: 'read',
    seenBy: ['changesOfReports'],
    as: ['commission without publish'],
  },
  {
    what: 'an officer of any province starts a report for any other',
    on: allowed['report.start'],
    key: 'may',
    instead: (who: Ctx['actor']) => holds(who, 'province_officer'),
    seenBy: ['otherChangesByAll'],
    as: ['sonLa'],
  },
  {
    what: 'anyone opens a round',
    on: allowed['round.open'],
    key: 'may',
    instead: everyone,
    seenBy: ['otherChangesByAll'],
    as: ['ministry'],
  },
  {
    what: 'anyone adds an office',
    on: allowed['person.add'],
    key: 'may',
    instead: everyone,
    seenBy: ['otherChangesByAll'],
    as: ['commission'],
  },
  {
    what: 'what a body is urged about is known to every body',
    on: shapeOf(urgings),
    key: 'visible',
    instead: noCondition,
    seenBy: ['otherChangesByAll'],
    as: ['haiPhong'],
  },
  {
    what: 'a body sees letters that are not signed, and other bodies theirs',
    on: shapeOf(letters),
    key: 'visible',
    instead: noCondition,
    seenBy: ['otherChangesByAll'],
    as: ['haiPhong'],
  },
  {
    what: 'anyone signs letters in the name of the Commission',
    on: allowed['letter.sign'],
    key: 'may',
    instead: everyone,
    seenBy: ['otherChangesByAll'],
    as: ['administrator'],
  },
  {
    what: 'a body sees how its letter was sent',
    on: shapeOf(outbox),
    key: 'visible',
    instead: noCondition,
    seenBy: ['everyOtherField'],
    as: ['sonLa'],
  },
  {
    what: 'the Commission answers its own letter',
    on: allowed['letter.answer'],
    key: 'may',
    instead: everyone,
    seenBy: ['otherChangesByAll'],
    as: ['commission'],
  },
  {
    what: 'anyone issues a token',
    on: allowed['token.issue'],
    key: 'may',
    instead: everyone,
    seenBy: ['otherChangesByAll'],
    as: ['sonLa'],
  },
];

/** Without a hole there is nothing to find; asked once for each part and player. */
const sound = new Map<string, Promise<readonly string[]>>();
const withoutHole = (seenBy: readonly Part[], as: readonly Player[]) => {
  const key = JSON.stringify([seenBy, as]);
  const known = sound.get(key) ?? runMatrix(ledger, stage, seenBy, as).then((sheet) => sheet.differences);
  sound.set(key, known);
  return known;
};

let found = 0;
it.each(holes)('the matrix notices when $what', async ({ on, key, instead, seenBy, as }) => {
  const defended = on as Record<string, unknown>;
  const before = defended[key];
  expect(await withoutHole(seenBy, as)).toEqual([]);
  defended[key] = instead;
  try {
    // One difference is as good as all of them.
    expect((await runMatrix(ledger, stage, seenBy, as, 1)).differences).not.toEqual([]);
    found++;
  } finally {
    defended[key] = before;
  }
});

it('each hole was found', () => {
  console.log(`holes planted: ${holes.length}, found: ${found}`);
  expect(found).toBe(holes.length);
});
