// Asks the ledger everything, as everyone, and compares each answer with the table in expected.ts. What there is to ask is
// read from the schema, so that a new field or change cannot stay outside.
import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
} from 'graphql';
import { identityCode } from '../../db/access/identity.ts';
import { citationIdOf } from '../../db/citations/cite.ts';
import type { Actor, Ctx } from '../../db/ctx.ts';
import { headOf, takeCosignatures, tendLog } from '../../db/log/checkpoint.ts';
import { cosigned, makeKey, signerOf } from '../../db/log/note.ts';
import { schema } from '../../schema/index.ts';
import { mutation, word } from '../support/cycle.ts';
import { testNow } from '../support/fixed.ts';
import type { Asked, Ledger } from '../support/ledger.ts';
import { neededOf } from '../support/needed.ts';
import type { Stage } from './cast.ts';
import {
  type Audience,
  accountability,
  answerTo,
  commissionsOwn,
  countsEveryStep,
  fields,
  insiders,
  isSonLas,
  knowsFindings,
  knowsOutbox,
  knowsUnsaid,
  knowsUrging,
  listFields,
  otherChanges,
  ownReports,
  type Player,
  players,
  publishedInOrder,
  queues,
  type Report,
  reading,
  reportsInOrder,
  sees,
  seesSonLasSteps,
  urging,
  verbs,
} from './expected.ts';

/** As many differences are found as were looked for: nothing more is asked. */
class Enough extends Error {}

class Sheet {
  cells = 0;
  readonly differences: string[] = [];
  readonly enough: number;
  constructor(enough: number) {
    this.enough = enough;
  }
  compare(where: string, expected: unknown, actual: unknown): void {
    this.cells++;
    const [wanted, got] = [JSON.stringify(expected), JSON.stringify(actual)];
    if (wanted === got) return;
    this.differences.push(`${where}: expected ${clip(wanted)}, got ${clip(got)}`);
    if (this.differences.length >= this.enough) throw new Enough();
  }
}
const clip = (text: string | undefined) => (text ?? 'nothing').slice(0, 160);

interface Play {
  readonly ledger: Ledger;
  readonly stage: Stage;
  readonly sheet: Sheet;
  readonly players: readonly Player[];
}

/** Sees every row and every field: what there is to tell, before it is asked who may be told. */
const everything: Actor = { kind: 'system', job: 'seed' };

const answering = (
  play: Play,
  who: Player | 'everything',
  source: string,
  over: Partial<Ctx> = {},
  variables: Record<string, unknown> = {},
) =>
  play.ledger.ask('public', source, variables, {
    actor: who === 'everything' ? everything : play.stage.actors[who],
    ...over,
  });

/** One alias's answer: its data, or the code with which it was refused. */
const answerAt = ({ data, errors }: Asked, alias: string): unknown => {
  const error = errors?.find((e) => e.path?.[0] === alias);
  if (!error && !(alias in data)) throw new Error(`No answer to ${alias}: ${errors?.[0]?.message}`);
  return error ? refused(String(error.extensions.code ?? error.message)) : data[alias];
};
const refused = (code: string) => `refused with ${code}`;
/** The public is asked to sign in; a token that may not read is told which scope it lacks. */
const refusalFor = (player: Player) => refused(player === 'public' ? 'UNAUTHENTICATED' : 'FORBIDDEN');

/**
 * The answer to each of many questions, sent together. A refusal may take the whole answer with it (nothing around it may be
 * null); then the questions are asked in halves, until each refusal stands alone.
 */
async function each(
  play: Play,
  who: Player | 'everything',
  questions: readonly { readonly alias: string; readonly source: string }[],
): Promise<(alias: string) => unknown> {
  const answers = new Map<string, unknown>();
  const ask = async (some: typeof questions): Promise<void> => {
    const answer = await answering(
      play,
      who,
      `{ ${some.map(({ alias, source }) => `${alias}: ${source}`).join('\n')} }`,
    );
    if (some.length === 1 || !answer.errors || Object.keys(answer.data).length > 0) {
      for (const { alias } of some) answers.set(alias, answerAt(answer, alias));
      return;
    }
    const middle = some.length >> 1;
    await Promise.all([ask(some.slice(0, middle)), ask(some.slice(middle))]);
  };
  // As many as one request may name; the whole list at once would be one statement of thousands of lines.
  for (let at = 0; at < questions.length; at += 60) await ask(questions.slice(at, at + 60));
  return (alias) => answers.get(alias);
}

// Nothing on the stage changes, so what there is to tell is asked for once, before any hole is planted.
const truths = new WeakMap<Stage, Map<string, Promise<unknown>>>();
function once<T>({ stage }: Play, what: string, ask: () => Promise<T>): Promise<T> {
  const known = truths.get(stage) ?? new Map<string, Promise<unknown>>();
  truths.set(stage, known);
  const answer = (known.get(what) as Promise<T> | undefined) ?? ask();
  known.set(what, answer);
  return answer;
}

// ── What there is to ask ───────────────────────────────────────────────────────────────────────────────────────────

export const audienceOf = (type: string, field: string): Audience | undefined => {
  const list = type.endsWith('Connection') ? 'Connection' : type.endsWith('Edge') ? 'Edge' : null;
  if (list) return listFields[list].split(' ').includes(field) ? 'everyone' : undefined;
  return fields[type]?.find(([, names]) => names.split(' ').includes(field))?.[0];
};

export const objectTypes = (): GraphQLObjectType[] =>
  Object.values(schema.getTypeMap()).filter(
    (t): t is GraphQLObjectType => isObjectType(t) && !t.name.startsWith('__'),
  );

const given: Readonly<Record<string, string>> = {
  first: '5',
  state: 'SILENT',
  code: '"2.3"',
  territory: `"Territory:P63-38"`,
  period: '"2026-Q3"',
  periodType: '"year"',
  from: '"2022-01-01"',
  until: '"2023-01-01"',
  frozenOn: '"2025-06-30"',
  of: '"o.OBS-0001.1.pi7sau"',
  number: '3',
  older: '1',
  newer: '4',
  rows: 'AGENCIES',
  columns: 'TASKS',
};
const args = (field: GraphQLField<unknown, unknown>) => {
  const required = neededOf(field);
  return required.length === 0 ? '' : `(${required.map((a) => `${a.name}: ${given[a.name]}`).join(', ')})`;
};

/** A field with enough under it to tell one answer from another, and nothing that only some may read. */
function asked(field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type);
  const name = `${field.name}${args(field)}`;
  if (isLeafType(type)) return name;
  if (!isObjectType(type) && !isInterfaceType(type)) throw new Error(`${field.name} answers with ${type}.`);
  const below = Object.values(type.getFields()).filter((f) => isLeafType(getNamedType(f.type)));
  const open = below.filter((f) => audienceOf(type.name, f.name) === 'everyone');
  const wanted = (open.length > 0 ? open : below).map((f) => f.name);
  return `${name} { ${wanted.length > 0 ? wanted.join(' ') : '__typename'} }`;
}

// ── Reports, field by field ────────────────────────────────────────────────────────────────────────────────────────

const reportType = () => schema.getType('Report') as GraphQLObjectType;

const singly: Readonly<Record<string, (id: string, field: string) => string>> = {
  report: (id, field) => `report(id: "${id}") { ${field} }`,
  node: (id, field) => `node(id: "${id}") { ... on Report { ${field} } }`,
  nodes: (id, field) => `nodes(ids: ["${id}"]) { ... on Report { ${field} } }`,
};

/** Of every report, each field or its refusal: those of a report together, so that what is refused leaves the others whole. */
async function fieldsOfReports(
  play: Play,
  who: Player | 'everything',
  ask: (id: string, field: string) => string,
): Promise<(report: Report, field: string) => unknown> {
  const all = Object.values(reportType().getFields());
  const answers = new Map<Report, Asked>();
  for (let at = 0; at < reportsInOrder.length; at += 4) {
    const some = reportsInOrder.slice(at, at + 4);
    const answer = await answering(
      play,
      who,
      `{ ${some.map((r, n) => `r${at + n}: ${ask(play.stage.reports[r].id, all.map(asked).join(' '))}`).join('\n')} }`,
    );
    for (const report of some) answers.set(report, answer);
  }
  return (report, field) => {
    const alias = `r${reportsInOrder.indexOf(report)}`;
    const answer = answers.get(report)!;
    const { errors = [] } = answer;
    const refusal = errors.find(({ path }) => path?.[0] === alias && path.includes(field));
    if (refusal) return refused(String(refusal.extensions.code ?? refusal.message));
    const whole = errors.filter(({ path }) => path?.[0] !== alias || path.length === 1);
    const row = answerAt({ ...answer, errors: whole }, alias);
    const one = Array.isArray(row) ? row[0] : row;
    return typeof one === 'string' || one === null
      ? (one ?? 'absent')
      : (one as Record<string, unknown>)[field];
  };
}

/** Every field of every report, asked for by its id in three ways. */
async function reportsByTheirIds(play: Play): Promise<void> {
  for (const [path, ask] of Object.entries(singly)) {
    const truth = await once(play, path, () => fieldsOfReports(play, 'everything', ask));
    // One after the other: all at once would share one database, and the last would wait past its deadline.
    for (const player of play.players) {
      const told = await fieldsOfReports(play, player, ask);
      for (const report of reportsInOrder)
        for (const { name: field } of Object.values(reportType().getFields()))
          play.sheet.compare(
            `${player}: ${path}(${report}).${field}`,
            reportField(player, report, field, truth(report, field)),
            told(report, field),
          );
    }
  }
}

function reportField(player: Player, report: Report, field: string, truth: unknown): unknown {
  if (!sees[report].includes(player)) return 'absent';
  if (field === 'supersededBy' && report === 'being corrected' && !sees['correction draft'].includes(player))
    return null;
  if (audienceOf('Report', field) === 'everyone') return truth;
  if (field === 'startedAt') return reading.includes(player) ? truth : null;
  if (!reading.includes(player)) return refusalFor(player);
  return insiders[report].includes(player) ? truth : [];
}

// ── Reports in lists ───────────────────────────────────────────────────────────────────────────────────────────────

interface List {
  readonly name: string;
  /** The list with `@` where its arguments and fields go. */
  readonly source: string;
  readonly at: (data: unknown) => unknown;
  /** What everyone would find in it if nothing were hidden, in its order. */
  readonly holds: (player: Player | 'everything') => readonly Report[];
  readonly isForSignedIn?: boolean;
}

const newestFirst = [...reportsInOrder].reverse();
const waitingFirst: readonly Report[] = ['submitted', 'verified', 'by subject'];

async function lists(play: Play): Promise<List[]> {
  const bodies = await play.ledger.ask(
    'public',
    '{ directive(symbol: "20-CT/TW") { rounds(first: 20) { nodes { id period } } } }',
  );
  const rounds = bodies.data.directive.rounds.nodes as { id: string; period: string }[];
  const whole = (list: readonly Report[]) => () => list;
  const at =
    (...path: string[]) =>
    (data: unknown) =>
      path.reduce<unknown>((v, key) => (v as Record<string, unknown> | null)?.[key], data);
  return [
    {
      name: 'publishedReports',
      source: 'publishedReports@',
      at: at(),
      holds: whole([...publishedInOrder].reverse()),
    },
    { name: 'reports', source: 'reports@', at: at(), holds: whole(newestFirst) },
    {
      name: 'agency.reports of Hải Phòng',
      source: `agency(id: "Agency:hp2-ubnd") { reports@ }`,
      at: at('reports'),
      holds: whole(newestFirst.filter((r) => !isSonLas(r))),
    },
    {
      name: 'agency.reports of Sơn La',
      source: `agency(id: "Agency:sl-ubnd") { reports@ }`,
      at: at('reports'),
      holds: whole(newestFirst.filter(isSonLas)),
    },
    {
      name: 'territory.reports of Hải Phòng',
      source: `territory(id: "Territory:P34-31") { reports@ }`,
      at: at('reports'),
      holds: whole(newestFirst.filter((r) => !isSonLas(r))),
    },
    {
      name: 'myReports',
      source: 'myReports@',
      at: at(),
      isForSignedIn: true,
      holds: (player) => (player === 'everything' ? newestFirst : [...ownReports(player)].reverse()),
    },
    {
      name: 'reviewQueue',
      source: 'reviewQueue@',
      at: at(),
      isForSignedIn: true,
      holds: (player) => (player === 'everything' ? waitingFirst : (queues[player] ?? [])),
    },
    ...rounds
      .filter(({ id }) => Object.values(play.stage.rounds).includes(id))
      .map(({ id, period }) => ({
        name: `round.reports of ${period}`,
        source: `node(id: "${id}") { ... on Round { reports@ } }`,
        at: at('reports'),
        holds: whole(newestFirst.filter((r) => play.stage.rounds[r] === id)),
      })),
  ];
}

/** Which reports each list shows to whom, how many it says there are, and what it tells of each. */
async function reportsInLists(play: Play): Promise<void> {
  const all = Object.values(reportType().getFields());
  const where = await lists(play);
  const truth = await once(play, 'reports', () => truthOfReports(play));
  const name = namesOf(play.stage);
  for (const player of play.players)
    for (const list of where) {
      const visible = list.holds(player).filter((r) => sees[r].includes(player));
      const isRefused = ({ name: field }: GraphQLField<unknown, unknown>) => {
        const isInside = audienceOf('Report', field) !== 'everyone' && field !== 'startedAt';
        return !reading.includes(player) && (list.isForSignedIn || (isInside && visible.length > 0));
      };
      const told = await fieldsOfList(play, player, list, isRefused);
      for (const field of all) {
        const cell = `${player}: ${list.name}.${field.name}`;
        const answer = told(field);
        if (isRefused(field)) {
          play.sheet.compare(cell, refusalFor(player), answer);
          continue;
        }
        const page = list.at(answer) as { totalCount: number; nodes: Record<string, unknown>[] } | undefined;
        play.sheet.compare(
          `${cell}: which`,
          visible,
          page?.nodes.map((n) => name(String(n.listed))) ?? answer,
        );
        play.sheet.compare(`${cell}: how many`, visible.length, page?.totalCount);
        for (const report of visible)
          play.sheet.compare(
            `${cell} of ${report}`,
            reportField(player, report, field.name, truth[report][field.name]),
            page?.nodes.find((n) => name(String(n.listed)) === report)?.[field.name],
          );
      }
    }
}

/**
 * A list's answer for each field of its reports. What should be told is asked for together, what should be refused each by
 * itself, so that a refusal takes nothing else with it; and if anything is refused that should not be, everything is asked singly.
 */
async function fieldsOfList(
  play: Play,
  player: Player,
  list: List,
  isRefused: (field: GraphQLField<unknown, unknown>) => boolean,
): Promise<(field: GraphQLField<unknown, unknown>) => unknown> {
  const all = Object.values(reportType().getFields());
  const asking = (alias: string, fields: typeof all) => ({
    alias,
    source: list.source.replace(
      '@',
      `(first: 100) { totalCount nodes { listed: id ${fields.map(asked).join(' ')} } }`,
    ),
  });
  const open = all.filter((field) => !isRefused(field));
  const whole =
    open.length > 0 ? (await each(play, player, [asking('together', open)]))('together') : undefined;
  const together = typeof whole === 'string' ? [] : open;
  const singly = all.filter((field) => !together.includes(field));
  const told = await each(
    play,
    player,
    singly.map((field) => asking(field.name, [field])),
  );
  return (field) => (together.includes(field) ? whole : told(field.name));
}

const namesOf = (stage: Stage) => {
  const names = new Map(reportsInOrder.map((r) => [stage.reports[r].id, r]));
  return (id: string): string => names.get(id) ?? `an unknown report ${id}`;
};

async function truthOfReports(play: Play): Promise<Record<Report, Record<string, unknown>>> {
  const all = Object.values(reportType().getFields()).map(asked).join(' ');
  const source = `{ ${reportsInOrder.map((r, n) => `r${n}: report(id: "${play.stage.reports[r].id}") { ${all} }`).join('\n')} }`;
  const { data } = await answering(play, 'everything', source);
  return Object.fromEntries(reportsInOrder.map((r, n) => [r, data[`r${n}`]])) as Record<
    Report,
    Record<string, unknown>
  >;
}

/** A cursor is a place, not a permission: whoever goes on from another's, either way, finds only what is theirs to see. */
async function replayedCursors(play: Play): Promise<void> {
  const name = namesOf(play.stage);
  for (const list of await lists(play)) {
    const fullest: Player | 'everything' =
      list.name === 'myReports'
        ? 'haiPhong'
        : list.name === 'reviewQueue'
          ? 'verifier and commission'
          : 'everything';
    const pageOf = async (who: Player | 'everything', asked: string) => {
      const page = `(${asked}) { edges { cursor node { id } } pageInfo { hasPreviousPage hasNextPage } }`;
      const answer = answerAt(await answering(play, who, `{ l: ${list.source.replace('@', page)} }`), 'l');
      const found = list.at(answer) as
        | {
            edges: { cursor: string; node: { id: string } }[];
            pageInfo: { hasPreviousPage: boolean; hasNextPage: boolean };
          }
        | undefined;
      const rows = found?.edges?.map((e) => ({ cursor: e.cursor, report: name(e.node.id) as Report }));
      return rows ? { rows, ...found!.pageInfo } : answer;
    };
    const { rows: places } = (await pageOf(fullest, 'first: 100')) as {
      rows: { cursor: string; report: Report }[];
    };
    for (const { cursor, report } of places)
      for (const player of play.players) {
        const [behind, before] = await Promise.all([
          pageOf(player, `first: 100, after: "${cursor}"`),
          pageOf(player, `last: 100, before: "${cursor}"`),
        ]);
        const order = list.name === 'myReports' ? newestFirst : list.holds('everything');
        const place = order.indexOf(report);
        const own = list.holds(player).filter((r) => sees[r].includes(player));
        const within = (some: Report[]) => own.filter((r) => some.includes(r));
        const expected = {
          behind: {
            reports: within(order.slice(place + 1)),
            hasPreviousPage: within(order.slice(0, place + 1)).length > 0,
            hasNextPage: false,
          },
          before: {
            reports: within(order.slice(0, place)),
            hasPreviousPage: false,
            hasNextPage: within(order.slice(place)).length > 0,
          },
        };
        for (const [side, answer] of Object.entries({ behind, before })) {
          const cell = `${player}: ${list.name} ${side} the place of ${report}`;
          if (list.isForSignedIn && !reading.includes(player)) {
            play.sheet.compare(cell, refusalFor(player), answer);
            continue;
          }
          const { rows, ...info } = answer as { rows: { report: Report }[] };
          const told = { reports: rows.map((row) => row.report), ...info };
          play.sheet.compare(cell, expected[side as keyof typeof expected], told);
        }
      }
  }
}

const stepOf: Readonly<Record<Report, string>> = {
  draft: 'draft',
  submitted: 'submitted',
  returned: 'returned',
  verified: 'verified',
  published: 'published',
  superseded: 'superseded',
  correction: 'published',
  'being corrected': 'published',
  'correction draft': 'draft',
  'by subject': 'submitted',
  "sonLa's draft": 'draft',
  "sonLa's published": 'published',
};

/** Numbers tell too: counts of rounds, the latest word of each body, and what search finds. */
async function countsAndRollUps(play: Play): Promise<void> {
  const { stage, sheet } = play;
  const rounds = [...new Set(Object.values(stage.rounds))];
  const published = stage.reports['being corrected'].id;
  const source = `{ ${rounds.map((id, n) => `round${n}: node(id: "${id}") { ... on Round { counts { status reports } } }`).join('\n')}
    body: report(id: "${published}") { agency { latestClaims(first: 9) { totalCount nodes { claim task { code } report { id } } }
      latestValues(first: 9) { totalCount nodes { value report { id } } } } }
    task: directive(symbol: "20-CT/TW") { task(code: "3.11") { latestClaims(first: 9) { totalCount } } }
    unpublishedTask: directive(symbol: "20-CT/TW") { task(code: "1.3") { latestClaims(first: 9) { totalCount nodes { id } } } }
    words: search(text: "secret of the draft", first: 20) { id }
    id: search(text: "${stage.reports.draft.id}", first: 20) { id } }`;
  for (const player of play.players) {
    const { data } = await answering(play, player, source);
    rounds.forEach((id, n) => {
      const steps = reportsInOrder.filter((r) => stage.rounds[r] === id).map((r) => stepOf[r]);
      const counted = countsEveryStep.includes(player) ? steps : steps.filter((s) => s === 'published');
      const expected = Object.fromEntries(
        [...new Set(counted)].sort().map((s) => [s, counted.filter((x) => x === s).length]),
      );
      const got = (data[`round${n}`].counts as { status: string; reports: number }[])
        .filter((c) => c.reports !== 0)
        .sort((a, b) => (a.status < b.status ? -1 : 1));
      sheet.compare(
        `${player}: counts of round ${n}`,
        expected,
        Object.fromEntries(got.map((c) => [c.status, c.reports])),
      );
    });
    const { latestClaims, latestValues } = data.body.agency;
    sheet.compare(
      `${player}: agency.latestClaims`,
      {
        totalCount: 1,
        nodes: [{ claim: 'IN_PROGRESS', task: { code: '3.11' }, report: { id: published } }],
      },
      latestClaims,
    );
    sheet.compare(
      `${player}: agency.latestValues`,
      {
        totalCount: 1,
        nodes: [{ value: '1210', report: { id: published } }],
      },
      latestValues,
    );
    sheet.compare(`${player}: task.latestClaims`, 2, data.task.task.latestClaims.totalCount);
    sheet.compare(
      `${player}: task.latestClaims of a task in unpublished reports`,
      { totalCount: 0, nodes: [] },
      data.unpublishedTask.task.latestClaims,
    );
    sheet.compare(`${player}: search for words of a draft`, [], data.words);
    sheet.compare(`${player}: search for the id of a draft`, [], data.id);
  }
}

// ── Everything else that can be read ───────────────────────────────────────────────────────────────────────────────

/** Who asks for public facts: one of each kind is enough, the rows are the same for all. */
const readers: readonly Player[] = [
  'public',
  'haiPhong',
  'sonLa',
  'ministry',
  'otherMinistry',
  'commission',
  'administrator',
  'former',
  'journalist',
  'auditor',
  'haiPhong without read',
];

const tables: Readonly<Record<string, string>> = {
  Agency: "agencies WHERE id = 'moha'",
  AssigneeSet: 'assignee_sets LIMIT 1',
  Assignment: 'assignments LIMIT 1',
  Contradiction: 'contradictions LIMIT 1',
  Directive: 'directives LIMIT 1',
  DirectiveSubject: 'directive_subjects LIMIT 1',
  Document: 'documents WHERE issuer_id IS NOT NULL LIMIT 1',
  Exemption: 'exemptions LIMIT 1',
  Field: 'fields LIMIT 1',
  FieldHolder: 'field_holders WHERE field_id IS NOT NULL LIMIT 1',
  Indicator: 'indicators LIMIT 1',
  LatestClaim: 'latest_claims LIMIT 1',
  LatestValue: 'latest_values LIMIT 1',
  Mapping: 'mappings LIMIT 1',
  Market: 'markets LIMIT 1',
  BreakdownCode: 'breakdown_codes LIMIT 1',
  // Nobody has reported in its round, but whoever may not see every step cannot know that.
  Obligation: "obligations WHERE round_id = 'CT-20/2026-Q3'",
  Observation: 'observations WHERE contradiction_id IS NOT NULL LIMIT 1',
  Office: "people WHERE id = 'example-commission'",
  Plan: 'plans WHERE territory_id IS NOT NULL LIMIT 1',
  Provision: 'provisions LIMIT 1',
  QualityDefault: 'quality_defaults LIMIT 1',
  QualityRule: 'quality_rules LIMIT 1',
  CellThreshold: 'cell_thresholds LIMIT 1',
  ReviewPack: 'review_packs WHERE published_at IS NOT NULL',
  Responsibility: 'responsibilities WHERE succession_id IS NOT NULL LIMIT 1',
  // The round in which nobody has reported: its lists and counts are the same for all.
  Round: "rounds WHERE period = '2026-Q3'",
  Ruling: 'rulings LIMIT 1',
  Succession: 'successions LIMIT 1',
  Target: 'targets LIMIT 1',
  Task: "tasks WHERE code = '2.3'",
  Baseline: 'baselines LIMIT 1',
  SourceText: 'texts ORDER BY id LIMIT 1',
  Span: 'spans ORDER BY id LIMIT 1',
  TextLoad: 'text_loads LIMIT 1',
  RegisterLoad: 'register_loads LIMIT 1',
  Territory: "territories WHERE id = 'P34-31'",
  TerritoryMapping: 'territory_mappings LIMIT 1',
  TerritoryMeasure: 'territory_measures LIMIT 1',
  Commendation: 'commendations WHERE published_at IS NOT NULL',
  Finding: 'findings WHERE published_at IS NOT NULL',
  Inspection: "inspections WHERE status = 'concluded'",
  Recommendation: "recommendations WHERE status = 'answered'",
  SupervisionStatement: 'supervision_statements WHERE published_at IS NOT NULL',
  Verdict: 'verdicts WHERE published_at IS NOT NULL',
  Contact: 'contacts LIMIT 1',
  Message: 'outbox LIMIT 1',
  Letter: 'letters WHERE signed_at IS NOT NULL',
  Urging: "urgings WHERE rung = 'reminder_before' ORDER BY id",
  UrgingBatch: 'urging_batches ORDER BY signed DESC',
  Token: "tokens WHERE person_id = 'example-commission' AND revoked_at IS NULL",
  Session: 'sessions LIMIT 1',
  SignInLink: 'sign_in_links LIMIT 1',
  Identity: 'identities LIMIT 1',
  AccessRequest: 'access_requests LIMIT 1',
};

const exampleClaims = 'directive: "20-CT/TW", round: "2026-05", examples: true';

/** Where the types without an id of their own stand; `@` is the field asked for. */
const standsIn = (play: Play, ids: Record<string, string>): Record<string, string> => {
  const within = (type: string, rest: string) => `node(id: "${ids[type]}") { ... on ${type} { ${rest} } }`;
  const report = (rest: string) => `report(id: "${play.stage.reports.published.id}") { ${rest} }`;
  const list: Record<string, string> = {
    Agency: 'agencies(first: 2) { @ }',
    Assignment: within('Document', 'assignments(first: 2) { @ }'),
    Succession: within('Document', 'successions(first: 2) { @ }'),
    TerritoryMeasure: within('Document', 'measures(first: 2) { @ }'),
    QualityDefault: 'qualityDefaults(first: 2) { @ }',
    QualityRule: 'qualityRules(first: 2) { @ }',
    CellThreshold: 'cellThresholds(first: 2) { @ }',
    Directive: 'directives(first: 2) { @ }',
    Document: 'documents(first: 2) { @ }',
    Field: 'fields(first: 2) { @ }',
    Indicator: 'indicators(first: 2) { @ }',
    LatestClaim: report('agency { latestClaims(first: 2) { @ } }'),
    LatestValue: report('agency { latestValues(first: 2) { @ } }'),
    Mapping: within('Plan', 'mappings(first: 2) { @ }'),
    Obligation: within('Ruling', 'obligations(first: 2) { @ }'),
    Observation: within('Indicator', 'observations(first: 2) { @ }'),
    AccessRequest: 'accessRequests(first: 2) { @ }',
    AuditEntry: 'auditLog(first: 2) { @ }',
    Office: 'offices(first: 2) { @ }',
    Plan: within('Directive', 'plans(first: 2) { @ }'),
    Provision: within('Plan', 'provisions(first: 2) { @ }'),
    Report: 'publishedReports(first: 2) { @ }',
    // Of this period the only one is public; of another, one is not.
    ReviewPack: 'reviewPacks(first: 2, period: "2026-H1") { @ }',
    Responsibility: within('Agency', 'duties(first: 2) { @ }'),
    BreakdownCode: 'breakdownCodes(first: 2) { @ }',
    Round: within('Directive', 'rounds(first: 2) { @ }'),
    Exemption: 'exemptions(first: 2) { @ }',
    Ruling: 'rulings(first: 2) { @ }',
    Target: within('Indicator', 'targets(first: 2) { @ }'),
    Task: within('Directive', 'tasks(first: 2) { @ }'),
    Baseline: within('Directive', 'baselines { @ }'),
    SourceText: within('Document', 'texts { @ }'),
    Span: within('SourceText', 'spans(first: 2) { @ }'),
    TextLoad: within('SourceText', 'loaded { @ }'),
    RegisterLoad: 'registerLoads(first: 2) { @ }',
    Territory: 'territories(first: 2) { @ }',
    // Only what is public: another one waits for its second officer.
    Commendation: `commendations(first: 2, agency: "Agency:hp2-ubnd") { @ }`,
    Contact: 'contacts(first: 2) { @ }',
    Message: 'outbox(first: 2) { @ }',
    Letter: 'letters(first: 2, isSigned: true) { @ }',
    Urging: 'urgings(first: 2, rung: REMINDER_BEFORE) { @ }',
    // Only what is public: of these the newest are not.
    Finding: 'findings(first: 2, status: CLOSED) { @ }',
    Inspection: 'inspections(first: 2, status: CONCLUDED) { @ }',
    Recommendation: 'recommendations(first: 2, status: ANSWERED) { @ }',
    SupervisionStatement: 'supervisionStatements(first: 2, isPublished: true) { @ }',
    ReportItem: `claims(first: 2, ${exampleClaims}) { @ }`,
    Verdict: `verdicts(first: 2, task: "Task:CT-20/2.3") { @ }`,
  };
  const year = 'periodType: "year", from: "2022-01-01", until: "2023-01-01"';
  const summed = (field: string) => `indicator(slug: "workers-sent-by-province") { ${field} }`;
  const restated = (field: string) => summed(`restated(${year}, frozenOn: "2025-06-30") { ${field} }`);
  return {
    Aggregate: summed(`aggregate(territory: "Territory:P63-38", ${year}) { @ }`),
    Evaluation: within('Target', 'evaluations { @ }'),
    PlaceRefusal: restated('refused { @ }'),
    PlaceValue: restated('reported { @ }'),
    Restatement: restated('@'),
    AgencyName: within('Agency', 'names { @ }'),
    AuditEntry: report('history { @ }'),
    Became: 'search(text: "hai duong", first: 1) { became { @ } }',
    Completion: `completion(round: "${ids.Round}") { @ }`,
    Citation: `citation(id: "${ids.cited}") { @ }`,
    Correction: 'document(symbol: "420") { corrections { @ } }',
    CorrectedField: 'document(symbol: "420") { corrections { changed { @ } } }',
    Divergence: `divergence(${exampleClaims}) { @ }`,
    EarlierFigure: within('Observation', 'earlier { @ }'),
    Evidence: report('items { evidence { @ } }'),
    PartOfFigure: report('values { breakdown { @ } }'),
    GapColumn: 'gapMatrix(directive: "20-CT/TW") { columns { @ } }',
    GapCount: 'gapMatrix(directive: "20-CT/TW") { counts { @ } }',
    GapMatrix: 'gapMatrix(directive: "20-CT/TW") { @ }',
    GapPair: 'gapMatrix(directive: "20-CT/TW") { pairs(state: DISPUTED) { @ } }',
    GapRow: 'gapMatrix(directive: "20-CT/TW") { rows { @ } }',
    ReaderAgreement: 'gapMatrix(directive: "20-CT/TW") { agreement { @ } }',
    MappingReading: within('Mapping', 'readings { @ }'),
    Membership: within('Office', 'memberships { @ }'),
    PageInfo: 'agencies(first: 2) { pageInfo { @ } }',
    Rate: `completion(round: "${ids.Round}") { reports { onTimeRate { @ } } }`,
    OldestOwed: 'owing(isExample: true) { bodies { oldest { @ } } }',
    Owing: 'owing(isExample: true) { @ }',
    OwingBody: 'owing(isExample: true) { bodies { @ } }',
    OwingTask: 'owing(isExample: true) { tasks { @ } }',
    Matrix: within('Directive', 'matrix(rows: AGENCIES, columns: TASKS, isExample: true) { @ }'),
    MatrixHead: within(
      'Directive',
      'matrix(rows: PROVINCES, columns: ROUNDS, isExample: true) { rows { @ } }',
    ),
    ReportCounts: report('round { reportCounts(isExample: true) { @ } }'),
    ObligationCounts: within('Round', 'obligationCounts(isExample: true) { @ }'),
    ReportsOwed: `completion(round: "${ids.Round}") { reports { @ } }`,
    CompletionsOwed: `completion(round: "${ids.Round}") { completions { @ } }`,
    Reporting: within('Obligation', 'reporting { @ }'),
    Work: within('Obligation', 'work { @ }'),
    HandedInItem: report('items { beforeReturn { @ } }'),
    HandedInValue: report('values { beforeReturn { @ } }'),
    LineVerification: report('items { verification { @ } }'),
    LineVerifier: report('items { verifiers { @ } }'),
    ReportItem: report('items { @ }'),
    RulingDue: within('Ruling', 'due { @ }'),
    ReportCompleteness: report('completeness { @ }'),
    ReportReturn: report('returns { @ }'),
    ReportValue: report('values { @ }'),
    RoundCount: report('round { counts { @ } }'),
    QualityFinding: `qualityFindings(report: "${play.stage.reports.published.id}") { @ }`,
    LogConsistency: 'log { consistency(older: 1, newer: 4) { @ } }',
    LogHead: 'log { head { @ } }',
    LogInclusion: 'log { leaf(number: 3) { @ } }',
    LogKey: 'log { head { keys { @ } } }',
    LogKind: 'log { kinds { @ } }',
    LogWitness: 'log { head { witnesses { @ } } }',
    PublicLog: 'log { @ }',
    PublicChange: 'changes(first: 2) { changes { @ } }',
    PublicChanges: 'changes(first: 2) { @ }',
    SearchHit: 'search(text: "hai duong", first: 1) { @ }',
    SearchMatch: 'search(text: "hai duong", first: 1) { matches { @ } }',
    TakenOutLine: report('takenOut { @ }'),
    TerritoryName: within('Territory', 'names { @ }'),
    LetterLine: within('Letter', 'lines { @ }'),
    LetterPreview: `letterPreview(letters: ["${play.stage.urging.draft.id}"]) { @ }`,
    RulingPreview: `rulingPreview(${rulingAsked}) { @ }`,
    ForeseenRound: `rulingPreview(${rulingAsked}) { rounds { @ } }`,
    ForeseenBody: `rulingPreview(${rulingAsked}) { bodies { @ } }`,
    Unreached: `rulingPreview(${rulingAsked}) { unreached { @ } }`,
    RegisterPreview: `registerPreview(${registerAsked}) { @ }`,
    LookedAtRecord: `registerPreview(${registerAsked}) { records { @ } }`,
    Viewer: 'viewer { @ }',
    ...Object.fromEntries(Object.entries(list).map(([type, source]) => [`${type}Connection`, source])),
    ...Object.fromEntries(
      Object.entries(list).map(([type, source]) => [`${type}Edge`, source.replace('@', 'edges { @ }')]),
    ),
    ...Object.fromEntries(
      Object.keys(tables).map((type) => [type, `node(id: "${ids[type]}") { ... on ${type} { @ } }`]),
    ),
  };
};

/** Where they stand in a report. */
const insidersOnly: Readonly<Record<string, string>> = {
  AuditEntry: 'history',
  ReportReturn: 'returns',
  TakenOutLine: 'takenOut',
};
/** Of a line, what it said before it was sent back is for insiders. */
const ofTheReturn = ['beforeReturn', 'changedSinceReturn'];

/** A head of the public log, with somebody else's signature. */
async function signedWithWitness(ledger: Ledger): Promise<void> {
  const db = ledger.db();
  const [{ n }] = (await ledger.rows('SELECT count(*) AS n FROM log_cosignatures')) as [{ n: number }];
  if (n > 0) return;
  const [signer, witness] = await Promise.all([
    signerOf(await makeKey('ledger.example/log')),
    signerOf(await makeKey('witness.example', 'witness')),
  ]);
  while ((await tendLog(db.fresh(), { signers: [signer], known: [signer] }, testNow)).left > 0);
  const { note } = (await headOf(db))!;
  const line = await cosigned(note.slice(0, note.indexOf('\n\n') + 1), witness, 1_796_000_000);
  await takeCosignatures(db, `${note}${line}\n`, [signer], [witness], testNow);
}

/** Every field of every other type, as everyone: public facts are the same for all, the rest is refused or empty. */
async function everyOtherField(play: Play): Promise<void> {
  const ids = Object.fromEntries(
    await Promise.all(
      Object.entries(tables).map(async ([type, table]) => {
        const [row] = await play.ledger.rows(`SELECT id FROM ${table}`);
        if (!row) throw new Error(`There is no ${type} to ask for.`);
        return [type, `${type}:${String(row.id)}`];
      }),
    ),
  );
  ids.cited = await citationIdOf('o', 'OBS-0001');
  await signedWithWitness(play.ledger);
  const places = standsIn(play, ids);
  const cells = objectTypes()
    .filter(({ name }) => !['Query', 'Mutation', 'Report'].includes(name))
    .filter(({ name }) => audienceOf(name, Object.keys(fieldsOfType(name))[0]!) !== 'refusals')
    .flatMap(({ name }) => {
      const place = places[name];
      if (!place)
        throw new Error(`Say in matrix.ts where a ${name} stands, so that its fields can be asked for.`);
      return Object.values(fieldsOfType(name)).map((field) => ({
        type: name,
        field: field.name,
        place,
        text: asked(field),
      }));
    })
    .map((cell, n) => ({ ...cell, alias: `c${n}` }));
  const questions = cells.map((c) => ({ alias: c.alias, source: c.place.replace('@', c.text) }));
  const truth = await once(play, 'fields', () => each(play, 'everything', questions));
  const admin = await once(play, 'offices', () => each(play, 'administrator', questions));
  for (const player of readers.filter((r) => play.players.includes(r))) {
    const told = await each(play, player, questions);
    for (const { type, field, alias } of cells) {
      // Administrators see every office, but not where it is signed in.
      const whole = (type.startsWith('Office') && field !== 'sessions' ? admin : truth)(alias);
      play.sheet.compare(
        `${player}: ${type}.${field}`,
        otherField(player, type, field, whole, told(alias)),
        type === 'Viewer' ? told(alias) !== null : told(alias),
      );
    }
  }
}
const fieldsOfType = (type: string) => (schema.getType(type) as GraphQLObjectType).getFields();

/** Whoever rules on deadlines, among those who may read. */
const rules: readonly Player[] = [
  'commission',
  'commission without publish',
  'author and commission',
  'verifier and commission',
];
/** A ruling that is only looked at: it reaches some and not others. */
const registerAsked =
  'documents: [{ id: "Document:looked-at", kind: "plan", titleVi: "Kế hoạch", readAs: "excerpt", standing: NEWS }]';
const keepsRegister: readonly Player[] = ['administrator', 'registrar'];
const rulingAsked = `directive: "Directive:CT-20", authority: "Agency:cpsc", document: "Document:CT-20",
  section: "1", ruledOn: "2026-11-01", tasks: ["Task:CT-20/5.3.1"], cadence: ONE_OFF, dueOn: "2027-03-31", from: "2026-11-01"`;

function otherField(player: Player, type: string, field: string, truth: unknown, told: unknown): unknown {
  const isIn = reading.includes(player);
  if (type === 'Viewer') return player !== 'public';
  const isOwn = commissionsOwn.includes(player);
  // Who gives ways in, who audits that, and the office in whose name they are given.
  const keeps = player === 'administrator' || player === 'auditor';
  if (/^(Token|SignInLink|Identity|AccessRequest)$/.test(type)) return keeps || isOwn ? truth : null;
  if (type === 'Session') return isOwn ? truth : null;
  if (/^Office(Connection|Edge)$/.test(type)) {
    if (!isIn) return refusalFor(player);
    return keeps ? truth : emptyPage(type, field);
  }
  // All that was asked for is about the Commission's own office.
  if (/^AccessRequest(Connection|Edge)$/.test(type)) {
    if (!isIn) return refusalFor(player);
    return keeps || isOwn ? truth : emptyPage(type, field);
  }
  if (/^AuditEntry(Connection|Edge)$/.test(type)) {
    if (!isIn) return refusalFor(player);
    return player === 'auditor' ? truth : emptyPage(type, field);
  }
  if (audienceOf(type, field) === 'signed in' && ['Agency', 'Obligation'].includes(type) && !isIn)
    return refusalFor(player);
  if (/^(Urging|UrgingBatch|Letter|LetterLine|Message|Contact)$/.test(type))
    return ofUrging(player, type, field, truth);
  if (/^(Urging|Letter|Message|Contact)(Connection|Edge)$/.test(type)) {
    if (!isIn) return refusalFor(player);
    return (type.startsWith('Message') ? knowsOutbox : knowsUrging).includes(player)
      ? truth
      : emptyPage(type, field);
  }
  // How all bodies stand is everybody's to know; what was written to them is known to whoever sees every letter.
  if (type === 'OwingBody' && audienceOf(type, field) === 'signed in' && !knowsOutbox.includes(player)) {
    const { bodies } = truth as { bodies: readonly unknown[] };
    return { bodies: bodies.map(() => ({ [field]: null })) };
  }
  // Only the Commission is shown letters that were not sent; whoever sees everything else is no office that sends any.
  if (type === 'LetterPreview') {
    if (!isIn) return refusalFor(player);
    const isOne = Array.isArray(told) && told.length === 1 && told[0][field] !== undefined;
    return player === 'commission' ? (isOne ? told : 'one letter') : [];
  }
  // Only whoever keeps the register is told what a load of it would do.
  if (/^(RegisterPreview|LookedAtRecord)$/.test(type)) {
    if (!isIn) return refusalFor(player);
    return keepsRegister.includes(player) ? (told ?? 'a preview') : null;
  }
  // Only the Commission is told what a ruling would do.
  if (/^(RulingPreview|ForeseenRound|ForeseenBody|Unreached)$/.test(type)) {
    if (!isIn) return refusalFor(player);
    return rules.includes(player) ? (told ?? 'a preview') : null;
  }
  // How something stands is everybody's to know; that its report is begun only whoever would see that report may.
  if (!seesSonLasSteps.includes(player) && /^(Obligation|Exemption|Ruling|Reporting)/.test(type))
    return withoutDrafts(truth);
  // The steps before the last are counted by those who lead.
  if (type === 'ReportCounts' && audienceOf(type, field) === 'signed in' && !countsEveryStep.includes(player))
    return { round: { reportCounts: { [field]: null } } };
  if (type === 'RoundCount') {
    if (countsEveryStep.includes(player)) return truth;
    return onlyPublishedCounts(truth, told);
  }
  if ((type === 'Membership' || type === 'QualityFinding') && !isIn) return refusalFor(player);
  if (type === 'Office' && field === 'memberships') return isIn ? truth : refusalFor(player);
  if (type === 'Office' && ['tokens', 'links', 'identities'].includes(field))
    return !isIn ? refusalFor(player) : keeps || isOwn ? truth : { [field]: [] };
  if (type === 'Office' && field === 'triedInVain') return keeps || isOwn ? truth : { triedInVain: null };
  if (type === 'Office' && field === 'sessions')
    return !isIn ? refusalFor(player) : isOwn ? truth : { sessions: [] };
  // The unit that is asked for is Hải Phòng.
  if (type === 'Territory' && field === 'reports')
    return {
      reports: { totalCount: newestFirst.filter((r) => !isSonLas(r) && sees[r].includes(player)).length },
    };
  if (type === 'Territory' && field === 'findings' && !knowsFindings.includes(player))
    return { findings: { totalCount: 1 } };
  // One of three is not sent yet.
  if (type === 'Territory' && field === 'recommendations' && !knowsUnsaid.includes(player))
    return { recommendations: { totalCount: 2 } };
  // It found two things, of which one is published.
  if (type === 'Inspection' && field === 'findings' && !knowsFindings.includes(player))
    return { findings: { totalCount: 1 } };
  const line = type.endsWith('Item') ? 'items' : 'values';
  // These may be null, so that for whoever is not signed in they alone are missing, with the refusal beside the answer.
  if (/^HandedIn/.test(type)) {
    return isIn && insiders.published.includes(player) ? truth : { [line]: [{ beforeReturn: null }] };
  }
  // Whose a line is to verify is told to offices: of what is public, who verified it is told to all.
  if ((type === 'LineVerifier' || field === 'verifiers') && !isIn) return refusalFor(player);
  if (/^Report(Item|Value)$/.test(type) && (ofTheReturn.includes(field) || field === 'waitsForMe')) {
    if (field === 'waitsForMe') return isIn ? truth : refusalFor(player);
    return isIn && insiders.published.includes(player) ? truth : { [line]: [{ [field]: null }] };
  }
  // It is Hải Phòng's, to the Commission.
  if (type === 'Recommendation' && (field === 'isFromYou' || field === 'isToYou'))
    return isIn
      ? { [field]: player === (field === 'isToYou' ? 'commission' : 'haiPhong') }
      : refusalFor(player);
  const inside = insidersOnly[type];
  if (inside !== undefined) {
    if (!isIn) return refusalFor(player);
    return insiders.published.includes(player) ? truth : { [inside]: [] };
  }
  return truth;
}

/** A letter is its body's to know; the act behind it and how it was sent are not. */
function ofUrging(player: Player, type: string, field: string, truth: unknown): unknown {
  const isOwnOnly = /^(Urging|Letter|LetterLine|Contact)$/.test(type);
  if (!(isOwnOnly ? knowsUrging : knowsOutbox).includes(player)) return null;
  const isWritten = type === 'Urging' || type === 'Letter';
  if (isWritten && !knowsOutbox.includes(player) && field === 'batch') return { batch: null };
  if (isWritten && !knowsOutbox.includes(player) && field === 'messages') return { messages: [] };
  return truth;
}

const withoutDrafts = (truth: unknown): unknown =>
  JSON.parse(
    JSON.stringify(truth, (key, value) => (key === 'step' && value === 'BEGUN' ? 'NOT_BEGUN' : value)),
  );

const emptyPage = (type: string, field: string): unknown => {
  if (type.endsWith('Edge')) return { edges: [] };
  const none: Record<string, unknown> = {
    totalCount: 0,
    nodes: [],
    edges: [],
    pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
  };
  return { [field]: none[field] };
};

/** One row instead of one for each step. */
const onlyPublishedCounts = (truth: unknown, told: unknown): unknown => {
  const all = (truth as { round: { counts: unknown[] } }).round.counts.map((c) => JSON.stringify(c));
  const { counts } = (told as { round: { counts: unknown[] } }).round;
  return counts.length === 1 && all.includes(JSON.stringify(counts[0]))
    ? told
    : 'one row, of what is published';
};

const rootArgs: Readonly<Record<string, string>> = {
  claims: '(directive: "20-CT/TW", round: "2026-Q3", first: 1)',
  divergence: '(directive: "20-CT/TW", round: "2026-Q3")',
  recommendationsInReports: '(directive: "20-CT/TW", first: 1)',
  agency: '(id: "Agency:moha")',
  completion: `(round: "Round:CT-20/2026-Q3")`,
  citation: '(id: "o.OBS-0001.1.aaaaaa")',
  gapMatrix: '(directive: "20-CT/TW")',
  directive: '(symbol: "20-CT/TW")',
  document: '(symbol: "20-CT/TW")',
  indicator: '(slug: "x")',
  node: '(id: "Agency:moha")',
  nodes: '(ids: ["Agency:moha"])',
  plan: '(id: "eA==")',
  qualityFindings: '(report: "eA==")',
  report: '(id: "eA==")',
  reviewPack: '(id: "eA==")',
  grantProblems: `(obligations: [{ id: "Obligation:none", revision: 1 }], reason: "x", document: "Document:CT-20", section: "1")`,
  rulingPreview: `(${rulingAsked})`,
  search: '(text: "hai duong", first: 3)',
  territory: '(slug: "hai-phong")',
  letterPreview: '(letters: ["eA=="])',
};

/** Every question there is, as everyone: answered, or refused. */
async function everyQuestion(play: Play): Promise<void> {
  const roots = Object.values(schema.getQueryType()!.getFields());
  const questions = roots.map((f, n) => {
    const isPage = f.args.some((a) => a.name === 'first') && f.name !== 'search';
    return {
      alias: `q${n}`,
      source: `${f.name}${rootArgs[f.name] ?? (isPage ? '(first: 1)' : '')}${isLeafType(getNamedType(f.type)) ? '' : ' { __typename }'}`,
    };
  });
  for (const player of play.players) {
    const told = await each(play, player, questions);
    roots.forEach((field, n) => {
      const isOpen = audienceOf('Query', field.name) === 'everyone' || reading.includes(player);
      const answer = told(`q${n}`);
      const isRefused = typeof answer === 'string' ? answer : 'answered';
      play.sheet.compare(`${player}: ${field.name}`, isOpen ? 'answered' : refusalFor(player), isRefused);
    });
  }
}

// ── Changes ────────────────────────────────────────────────────────────────────────────────────────────────────────

class Reached extends Error {}

/** A door through which everything can be read and nothing written: an act that would be done says so and stops there. */
const untouchable = (play: Play): Ctx['db'] => {
  const db = play.ledger.db();
  return { ...db, writeBatch: () => Promise.reject(new Reached('This would have been done.')) };
};

/** What became of one change: the table's word for it, and its message. */
async function attempt(
  play: Play,
  player: Player,
  change: string,
  { key = `attempt-${++attempts}`, ...asked }: Record<string, unknown>,
): Promise<{ answer: string; message: string }> {
  // The key alone differs from player to player: as a variable it leaves the text the same for all.
  const text = mutation(change, { key: word('$key'), ...asked })
    .replace('mutation {', 'mutation($key: Key!) {')
    .replaceAll('... on Report { id revision status standing leafNumber }', '');
  const told = await answering(play, player, text, { db: untouchable(play) }, { key });
  const error = told.errors?.[0];
  if (error?.originalError instanceof Reached) return { answer: 'Done', message: '' };
  if (error)
    return {
      answer: error.extensions.code === 'UNAUTHENTICATED' ? 'SignIn' : error.message,
      message: error.message,
    };
  const { __typename, message } = told.data[change] as Record<string, string>;
  // An answer kept from an earlier request is not a refusal.
  return { answer: __typename!, message: message ?? '' };
}
let attempts = 0;

/** Arguments that would pass, so that only permission and step decide. */
const argsOf: Readonly<Record<string, Record<string, unknown>>> = {
  saveReport: { values: [{ indicator: 'IND-SENT-PROV', value: '1' }] },
  takeOutLine: { line: 'IND-SENT-PROV', reason: 'A typing error.' },
  returnReport: { reasons: [{ reason: 'Name the document.' }] },
  verifyLines: { lines: ['3.11'] },
  correctReport: { reason: 'A typing error.' },
};

/** Every change of every report by everyone, with the revision they saw and with an older one. */
async function changesOfReports(play: Play): Promise<void> {
  for (const player of play.players)
    for (const report of reportsInOrder)
      await Promise.all(
        verbs.flatMap((verb) =>
          [false, true].map(async (isStale) => {
            const { id, revision } = play.stage.reports[report];
            const { answer, message } = await attempt(play, player, verb, {
              id,
              revision: isStale ? revision - 1 : revision,
              ...argsOf[verb],
              ...(verb === 'verifyLines' && report === 'by subject' ? { lines: ['1.3'] } : {}),
            });
            const cell = `${player}: ${verb} of ${report}${isStale ? ', seen before its last change' : ''}`;
            play.sheet.compare(cell, answerTo(player, verb, report, isStale), answer);
            play.sheet.compare(`${cell}: words`, true, isPlain(message));
          }),
        ),
      );
}

/** Nothing of the inside: no SQL, no stack, nothing a report says, no id. */
const isPlain = (message: string) =>
  !/SELECT|INSERT|UPDATE |sqlite|constraint|\bat \/|node_modules|secret|sharing rules/i.test(message);

async function otherChangesByAll(play: Play): Promise<void> {
  const id = async (type: string, sql: string) => {
    const [row] = await play.ledger.rows(sql);
    return `${type}:${String(row!.id)}`;
  };
  const empty = await id('Round', "SELECT id FROM rounds WHERE period = '2026-Q3'");
  const agency = (a: string) => `Agency:${a}`;
  const token = await id(
    'Token',
    "SELECT id FROM tokens WHERE person_id = 'example-province-son-la' AND revoked_at IS NULL",
  );
  const nobody = 'f81d4fae-7dec-11d0-a765-00a0c91e6bf6';
  const office = { officeVi: 'Văn phòng thử', officeEn: 'Test office', role: word('MINISTRY_OFFICER') };
  const issue = (id: string) => ({ office: id, label: 'test', scopes: [word('READ')], days: 30 });
  const document = 'Document:CT-20';
  const figure = { value: '100', qualifier: word('EXACT'), note: 'Misread in the table.' };
  const named = { titleVi: 'Chia sẻ dữ liệu', titleEn: 'Share the data', section: '1' };
  const one = async (type: string, table: string) => ({
    id: await id(type, `SELECT id FROM ${table} ORDER BY id LIMIT 1`),
    revision: 1,
  });
  const plan = (await one('Plan', 'plans')).id;
  const indicator = 'Indicator:IND-SENT-PROV';
  const ruling = {
    directive: 'Directive:CT-20',
    authority: agency('cpsc'),
    document,
    section: '1',
    ruledOn: '2026-11-01',
    tasks: ['Task:CT-20/5.3.1'],
    cadence: word('YEARLY'),
    dueAfterDays: 30,
    from: '2026-12-01',
  };
  const grant = { reason: 'A flood.', document, section: '2' };
  const onRulings = (
    seenRuling: object,
    seenObligation: object,
    seenExemption: object,
  ): Record<string, Record<string, unknown>> => ({
    replaceRuling: { ...seenRuling, ...ruling },
    endRuling: { ...seenRuling, until: '2026-12-01' },
    endRulings: { rulings: [seenRuling], until: '2026-12-01' },
    applyRuling: { ...seenRuling },
    extendObligations: { obligations: [seenObligation], ...grant, dueOn: '2027-01-31' },
    exemptObligations: { obligations: [seenObligation], ...grant },
    extendObligation: { ...seenObligation, ...grant, dueOn: '2027-01-31' },
    exemptObligation: { ...seenObligation, ...grant },
    correctRuling: { ...seenRuling, section: '2', reason: 'Read again.' },
    correctExemption: { ...seenExemption, section: '3', why: 'Read again.' },
    withdrawExemption: { ...seenExemption, reason: 'Another body was meant.' },
  });
  const examples: Record<string, Record<string, unknown>> = {
    makeRuling: ruling,
    resolveAssignees: {
      collective: agency('localities'),
      agencies: [agency('sl-ubnd')],
      from: '2026-11-01',
      document,
      section: '1',
    },
    ...onRulings(
      await one('Ruling', 'rulings'),
      {
        id: await id('Obligation', "SELECT id FROM obligations WHERE round_id = 'CT-20/2026-Q3'"),
        revision: 2,
      },
      await one('Exemption', 'exemptions'),
    ),
  };
  const absent = onRulings(
    { id: `Ruling:${nobody}`, revision: 1 },
    { id: `Obligation:${nobody}`, revision: 1 },
    { id: `Exemption:${nobody}`, revision: 1 },
  );
  const register: Record<string, Record<string, unknown>> = {
    recordDocument: {
      kind: 'plan',
      readAs: 'full_text',
      standing: word('OFFICIAL_TEXT'),
      titleVi: 'Kế hoạch',
    },
    // A resolution that is on the register; here it is made a directive of.
    recordDirective: {
      document: 'Document:CT-16',
      subjectVi: 'Chỉ thị thử nghiệm',
      subjectEn: 'A directive for a test',
      hasQuantifiedTargets: false,
      hasDatedDeadlines: false,
    },
    recordTask: {
      directive: 'Directive:CT-20',
      code: '9',
      level: word('GROUP'),
      position: 99,
      titleVi: 'Nhóm thử nghiệm',
      titleEn: 'A group for a test',
      summaryVi: 'Nhóm thử nghiệm.',
      summaryEn: 'A group for a test.',
      kind: 'organisation',
      section: '9',
    },
    addAgency: { kind: word('AGENCY'), nameVi: 'Trung tâm thử nghiệm', source: document },
    renameAgency: {
      id: agency('vbsp'),
      revision: 1,
      nameVi: 'Ngân hàng thử nghiệm',
      on: '2027-01-01',
      source: document,
    },
    succeedAgency: {
      ends: true,
      id: agency('colab'),
      kind: 'dissolved',
      on: '2027-01-01',
      revision: 1,
      section: '1',
      source: document,
      successors: [],
    },
    assign: {
      agency: agency('hp2-ubnd'),
      basis: 'explicit',
      document,
      from: '2025-07-01',
      function: 'overseas_labour',
      role: word('IMPLEMENT'),
      section: '1',
      task: 'Task:CT-20/3.11',
    },
    endAssignment: {
      ...(await one('Assignment', 'assignments')),
      until: '2026-11-01',
    },
    assignField: {
      agency: agency('moha'),
      document,
      from: '2027-01-01',
      function: 'overseas_labour',
      section: '1',
      tasks: ['Task:CT-20/1.2'],
    },
    endField: {
      ...(await one('Field', 'fields')),
      until: '2028-01-01',
    },
    recordPlan: {
      agency: agency('hp2-ubnd'),
      directive: 'Directive:CT-20',
      document,
      level: word('PROVINCE'),
      relation: word('IMPLEMENTS_DIRECTIVE'),
    },
    loadRegister: {
      documents: [
        {
          id: 'Document:loaded-1',
          kind: 'plan',
          titleVi: 'Kế hoạch',
          readAs: 'excerpt',
          standing: word('NEWS'),
        },
      ],
    },
    loadText: { document: 'Document:CT-16', language: 'vi', content: 'Một hai ba bốn.', differs: false },
    addProvision: { ...named, plan, code: 'test', position: 999, tasks: ['3.11'] },
    setTarget: {
      indicator,
      plan,
      period: '2026',
      qualifier: word('AT_LEAST'),
      section: '2',
      textEn: 'At least 1,200 people.',
      textVi: 'Ít nhất 1.200 người.',
      unit: 'persons',
      value: '1200',
    },
    defineQualityRule: {
      indicator,
      isBlocking: false,
      kind: word('RANGE'),
      maximum: '1000000',
      section: '1',
      source: document,
    },
    setCellThreshold: { threshold: 5, from: '2027-01-01', section: '1', source: document },
    retireQualityRule: await one('QualityRule', 'quality_rules'),
    supplyBase: {
      id: 'Target:TG-SL-1',
      revision: 1,
      asOf: '2024-12-05',
      authority: agency('sl-hdnd'),
      document,
      section: '1',
      value: '200',
    },
    defineIndicator: {
      aggregation: 'sum',
      code: 'IND-TEST',
      definitionEn: 'What a test counts.',
      definitionVi: 'Số thử nghiệm.',
      direction: word('CONTEXT'),
      nameEn: 'Test',
      nameVi: 'Thử',
      slug: 'test',
      unit: 'persons',
    },
    recordObservation: {
      indicator: 'Indicator:IND-SENT',
      kind: word('ACTUAL'),
      periodType: 'year',
      periodStart: '2024-01-01',
      periodEnd: '2024-12-31',
      qualifier: word('EXACT'),
      series: 'test',
      source: document,
      territory: 'Territory:VN',
      value: '100',
    },
    amendObservation: { ...(await one('Observation', 'observations')), ...figure },
    ...(await corrections(play)),
  };
  const disputed = await one('Mapping', 'mappings WHERE state IS NULL');
  const found = { state: word('SILENT'), confidence: word('HIGH') };
  const asked: Record<string, Record<string, unknown>> = {
    'mapProvision of another body': {
      ...found,
      state: word('NEWS_SILENT'),
      plan: 'Plan:PL-SL-5000',
      task: '3.11',
    },
    'readMapping of another body': { ...found, ...disputed },
    'confirmMapping read by others': {
      ...(await one('Mapping', "mappings WHERE id = 'PL-HD-139~1.3'")),
      state: word('COPIED'),
      section: 'II.2',
      reason: 'Read again.',
    },
    'confirmMapping that is not there': {
      id: `Mapping:${nobody}`,
      revision: 1,
      state: word('COPIED'),
      reason: 'Read again.',
    },
    'startReport for Hải Phòng': { round: empty, agency: agency('hp2-ubnd') },
    'startReport for Sơn La': { round: empty, agency: agency('sl-ubnd') },
    'startReport for the body that Hải Phòng succeeded': { round: empty, agency: agency('hd-ubnd') },
    'startReport without naming a body': { round: empty },
    'startReport for a round that is not there': {
      round: 'Round:CT-20/1999',
      agency: agency('hp2-ubnd'),
    },
    'openRound for a period not yet open': { directive: '20-CT/TW', period: '2026-H1' },
    'openRound under a directive that is not there': { directive: '99-CT/TW', period: '2026-H1' },
    'addOffice for a body': { ...office, agency: agency('moha') },
    'addOffice for a body that is not there': { ...office, agency: agency('nobody') },
    'addMembership for a further body': {
      office: 'Office:example-commission',
      agency: agency('moha'),
      role: word('MINISTRY_OFFICER'),
    },
    'addMembership for an office that is not there': {
      office: `Office:${nobody}`,
      agency: agency('moha'),
      role: word('MINISTRY_OFFICER'),
    },
    'endMembership of Sơn La': {
      id: await id('Membership', "SELECT id FROM memberships WHERE person_id = 'example-province-son-la'"),
      revision: 1,
      until: '2099-01-01',
    },
    'endMembership that is not there': { id: `Membership:${nobody}`, revision: 1, until: '2099-01-01' },
    'issueToken for another office': issue('Office:example-commission'),
    'issueToken for an office that is not there': issue(`Office:${nobody}`),
    'issueSignInLink for an example office': { office: 'Office:example-commission' },
    'issueSignInLink for an office that is no example': {
      office: await id('Office', 'SELECT id FROM people WHERE NOT is_example LIMIT 1'),
    },
    'issueSignInLink for an office that is not there': { office: `Office:${nobody}` },
    'bindIdentity to an example office': {
      office: 'Office:example-commission',
      code: await identityCode('a'.repeat(64)),
    },
    'bindIdentity to an office that is not there': {
      office: `Office:${nobody}`,
      code: await identityCode('a'.repeat(64)),
    },
    'endIdentity of the Commission': await one('Identity', 'identities'),
    'endIdentity that is not there': { id: `Identity:${nobody}`, revision: 1 },
    'confirmAccess that the registrar asked for': await one('AccessRequest', 'access_requests'),
    'confirmAccess that is not there': { id: `AccessRequest:${nobody}`, revision: 1 },
    'refuseAccess that the registrar asked for': {
      ...(await one('AccessRequest', 'access_requests')),
      reason: 'Who is that?',
    },
    'refuseAccess that is not there': { id: `AccessRequest:${nobody}`, revision: 1, reason: 'Who is that?' },
    'endSession of the Commission': await one('Session', 'sessions'),
    'endSession that is not there': { id: `Session:${nobody}`, revision: 1 },
    'revokeToken of Sơn La': { id: token, revision: 1 },
    'revokeToken that is not there': { id: `Token:${nobody}`, revision: 1 },
    ...Object.fromEntries(
      Object.entries(register).map(([change, its]) => [`${change} in the register`, its]),
    ),
    ...Object.fromEntries(Object.entries(examples).map(([change, its]) => [`${change} among examples`, its])),
    ...Object.fromEntries(
      Object.entries(absent).map(([change, its]) => [`${change} that is not there`, its]),
    ),
  };
  const {
    planned,
    underWay,
    open,
    handled,
    unpublished,
    verdict,
    sent,
    answered,
    unsent,
    unsaid,
    uncommended,
    review,
  } = play.stage.accountability;
  const on = '2026-11-02';
  const task = 'Task:CT-20/3.11';
  const claim = { report: play.stage.reports["sonLa's published"].id, task: '3.11' };
  const directive = 'Directive:CT-20';
  Object.assign(asked, {
    'planInspection of Sơn La': { directive, agency: agency('sl-ubnd'), scope: 'Training' },
    'beginInspection that is planned': { ...planned, on },
    'concludeInspection that is under way': { ...underWay, on, conclusion: 'Done.' },
    'callOffInspection that is under way': { ...underWay, reason: 'A flood.' },
    'recordFinding that is under way': {
      inspection: underWay.id,
      task,
      severity: word('MINOR'),
      summary: 'A list is missing.',
    },
    'correctInspection that is under way': {
      ...underWay,
      scope: 'Training, and lists',
      reason: 'Read again.',
    },
    'correctFinding that is open': { ...open, summary: 'Two lists are missing.', reason: 'Counted again.' },
    'correctVerdict that is not public': {
      ...verdict,
      reason: 'The rules were read again.',
      why: 'Read again.',
    },
    'withdrawFinding that is open': { ...open, reason: 'Another body was meant.' },
    'handleFinding that is open': { ...open, on, measure: 'The lists were compared.' },
    'closeFinding that is handled': handled,
    'publishFinding that is not public': unpublished,
    'publishVerdict that is not public': verdict,
    'freezeReviewPack over a day that is over': {
      directive: '20-CT/TW',
      period: '2026-H1',
      knownOn: '2026-11-20',
    },
    'openReviewToPress that is not public': { id: review.id },
    'publishReviewPack that is not public': review,
    'stateSupervision of a published claim': { ...claim, view: word('BEARS_OUT'), statement: 'Seen.' },
    'assessClaim of Sơn La': {
      ...claim,
      assessment: word('UPHELD'),
      grade: word('DOCUMENT'),
      reason: 'The rules were read.',
    },
    'makeRecommendation of Hải Phòng': {
      directive,
      from: agency('hp2-ubnd'),
      to: agency('cpsc'),
      text: 'Set one form.',
    },
    'answerRecommendation to the Commission': { ...sent, answer: word('ACCEPTED'), text: 'Yes.' },
    'correctRecommendationAnswer of the Commission': {
      ...answered,
      answerText: 'After the review of this year.',
      reason: 'Which review was left open.',
    },
    'publishRecommendation of Hải Phòng': unsent,
    'withdrawRecommendation of Hải Phòng': { ...unsent, reason: 'There is a form.' },
    'publishSupervision of the Front': unsaid,
    'withdrawSupervision of the Front': { ...unsaid, reason: 'Another commune was meant.' },
    'publishCommendation of Sơn La': uncommended,
    'withdrawCommendation of Sơn La': { ...uncommended, reason: 'Another body was meant.' },
    'commend of Sơn La': { agency: agency('sl-ubnd'), task, reason: 'Early.', on, document },
  });
  const { letter, message, contact, late, draft, looked, reminder, proposal } = play.stage.urging;
  Object.assign(asked, {
    'draftLetters that is late': { obligations: [late.id] },
    'signLetters of Sơn La': { letters: [looked] },
    'dropLetter of Sơn La': { ...draft, reason: 'The council meets tomorrow.' },
    'decideUrgings about Sơn La': { urgings: [proposal], decision: word('REVIEW'), reason: 'No word.' },
    'acknowledgeUrging of Sơn La': reminder,
    'answerUrging of Sơn La': { ...reminder, text: 'The plan waits for the council.' },
    'withdrawUrging of Sơn La': { ...reminder, reason: 'Another body was meant.' },
    'acknowledgeLetter of Sơn La': letter,
    'answerLetter of Sơn La': { ...letter, text: 'The plan waits for the council.' },
    'withdrawLetter of Sơn La': { ...letter, reason: 'Another body was meant.' },
    'requeueMessage that was given up': message,
    'setContact of Hải Phòng': {
      agency: agency('hp2-ubnd'),
      channel: word('WEBHOOK'),
      destination: 'https://receiver.example.org/hai-phong',
    },
    'endContact of Sơn La': contact,
  });
  const nowhere = (type: string) => ({ id: `${type}:${nobody}`, revision: 1 });
  Object.assign(asked, {
    'acknowledgeUrging that is not there': nowhere('Urging'),
    'answerUrging that is not there': { ...nowhere('Urging'), text: 'Yes.' },
    'withdrawUrging that is not there': { ...nowhere('Urging'), reason: 'No.' },
    'decideUrgings that is not there': {
      urgings: [nowhere('Urging')],
      decision: word('NEITHER'),
      reason: 'No.',
    },
    'acknowledgeLetter that is not there': nowhere('Letter'),
    'answerLetter that is not there': { ...nowhere('Letter'), text: 'Yes.' },
    'withdrawLetter that is not there': { ...nowhere('Letter'), reason: 'No.' },
    'dropLetter that is not there': { ...nowhere('Letter'), reason: 'No.' },
    'requeueMessage that is not there': nowhere('Message'),
    'endContact that is not there': nowhere('Contact'),
  });
  for (const { change, what, others, answers } of [...otherChanges, ...accountability, ...urging])
    for (const player of play.players) {
      const { answer, message } = await attempt(play, player, change, asked[`${change} ${what}`]!);
      const expected = player === 'public' ? 'SignIn' : (answers[player] ?? others);
      play.sheet.compare(`${player}: ${change} ${what}`, expected, answer);
      play.sheet.compare(`${player}: ${change} ${what}: words`, true, isPlain(message));
    }
}

/** Each kind of record that can be put right, with something that is otherwise in it. */
async function corrections({ ledger }: Play): Promise<Record<string, Record<string, unknown>>> {
  const [reason, note] = ['Read again.', { note: 'The copy was bad.' }];
  const kinds: readonly (readonly [type: string, table: string, set: object])[] = [
    ['Document', 'documents', note],
    ['Agency', 'agencies', note],
    ['AgencyName', 'agency_names', { shortName: 'TN' }],
    ['Succession', 'successions', { scope: 'All of it.' }],
    ['Assignment', 'assignments', note],
    ['Directive', 'directives', note],
    ['DirectiveSubject', 'directive_subjects', note],
    ['Field', 'fields', note],
    ['Task', 'tasks', note],
    ['Plan', 'plans', note],
    ['Provision', 'provisions', note],
    ['Span', 'spans', note],
    ['Baseline', 'baselines', note],
    ['Indicator', 'indicators', { frequency: 'every leap year' }],
    ['Target', 'targets', note],
    ['QualityRule', 'quality_rules', note],
    ['Territory', 'territories', note],
    ['TerritoryName', 'territory_names', { isAlternative: true }],
    ['TerritoryMapping', 'territory_mappings', note],
    ['TerritoryMeasure', 'territory_measures', note],
  ];
  return Object.fromEntries(
    await Promise.all(
      kinds.map(async ([type, table, set]) => {
        const [row] = await ledger.rows(`SELECT id, revision FROM ${table} ORDER BY id LIMIT 1`);
        const seen = { id: `${type}:${String(row!.id)}`, revision: row!.revision };
        return [`correct${type}`, { ...seen, ...set, reason }] as const;
      }),
    ),
  );
}

/** A key stands for what its owner sent: to everyone else it is a key like any other, and opens no stored answer. */
async function replayedKeys(play: Play): Promise<void> {
  const owners: Record<string, readonly Player[]> = {
    haiPhong: [
      'haiPhong',
      'haiPhong without read',
      'haiPhong without report',
      'author and ministry',
      'author and commission',
    ],
    sonLa: ['sonLa'],
    ministry: ['ministry', 'ministry without verify', 'verifier and commission'],
    commission: ['commission', 'commission without read', 'commission without publish'],
  };
  for (const { who, change, args: sent, key, report } of play.stage.done) {
    if (change === 'startReport') continue;
    await Promise.all(
      play.players
        .filter((player) => !owners[who]!.includes(player))
        .map(async (player) => {
          const { answer } = await attempt(play, player, change, { ...sent, key });
          // The report acted upon has since moved on, so the revision that was sent is an old one.
          const verb = change as (typeof verbs)[number];
          const target =
            change === 'correctReport'
              ? report === 'correction'
                ? 'superseded'
                : 'being corrected'
              : report;
          const isStale = sent.revision !== play.stage.reports[target].revision;
          play.sheet.compare(
            `${player}: ${who}'s ${change} of ${target} under its key`,
            answerTo(player, verb, target, isStale),
            answer,
          );
        }),
    );
  }
}

export const parts = {
  reportsByTheirIds,
  reportsInLists,
  replayedCursors,
  countsAndRollUps,
  everyOtherField,
  everyQuestion,
  changesOfReports,
  otherChangesByAll,
  replayedKeys,
} as const;
export type Part = keyof typeof parts;

export async function runMatrix(
  ledger: Ledger,
  stage: Stage,
  which: readonly Part[] = Object.keys(parts) as Part[],
  who: readonly Player[] = players,
  enough = Number.POSITIVE_INFINITY,
): Promise<Sheet> {
  const sheet = new Sheet(enough);
  try {
    for (const part of which) await parts[part]({ ledger, stage, sheet, players: who });
  } catch (end) {
    if (!(end instanceof Enough)) throw end;
  }
  return sheet;
}
