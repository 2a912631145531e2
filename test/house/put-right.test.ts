// Everything that an act writes can be put right: each table names the change by which a record of it is, or the reason why none is
// needed. A table that is added turns this red until it says which.
import { getTableName } from 'drizzle-orm';
import { type GraphQLObjectType, getNamedType, isUnionType } from 'graphql';
import { describe, expect, it } from 'vitest';
import '../../schema/index.ts';
import { shapes } from '../../db/shapes.ts';
import { allTables } from '../../db/standing.ts';
import { schema } from '../../schema/index.ts';

type Way =
  /** Changes that answer the record as it then is. */
  | { readonly by: readonly string[] }
  /** Part of a record of this table, and put right with it. */
  | { readonly with: string }
  /** Worked out from other records, or written by every act alike: what it is made of is put right. */
  | { readonly follows: string }
  | { readonly because: string };

const by = (...changes: string[]): Way => ({ by: changes });
const because = (why: string): Way => ({ because: why });

const ways: Readonly<Record<string, Way>> = {
  // What bodies report, and what is done with it.
  reports: by('correctReport', 'recallReport', 'returnReport'),
  report_items: { with: 'reports' },
  report_values: { with: 'reports' },
  report_returns: because('what was sent back is sent in again; the reason stays as it was read'),
  handed_in_items: { follows: 'what a report said when it was handed in' },
  handed_in_values: { follows: 'what a report said when it was handed in' },
  taken_out_lines: because('a line that was taken out is written again while the report is open'),
  line_verifications: because(
    'a line that was verified wrongly is sent back, until it is published; then its body corrects the report',
  ),
  withheld_lines: { follows: 'reports, and the thresholds of the day on which they were published' },
  latest_claims: { follows: 'reports' },
  latest_values: { follows: 'reports' },
  line_counts: { follows: 'reports' },

  // What is due.
  rounds: because(
    'it says nothing but its period and the deadline that a ruling gives it; opened by mistake it obliges nobody',
  ),
  round_counts: { follows: 'obligations' },
  rulings: by('correctRuling', 'replaceRuling', 'endRuling'),
  obligations: { follows: 'rulings, assignments, successions and what was granted' },
  obligation_facts: { follows: 'obligations, what lifts them, and the reports that answer for them' },
  exemptions: by('correctExemption', 'withdrawExemption'),
  assignee_sets: because('the bodies are named again from the same day: the later word stands'),

  // What is inspected, judged and said.
  inspections: by('correctInspection', 'callOffInspection'),
  findings: by('correctFinding', 'withdrawFinding'),
  verdicts: by('correctVerdict'),
  supervision_statements: by('withdrawSupervision'),
  recommendations: by('correctRecommendationAnswer', 'withdrawRecommendation'),
  commendations: by('withdrawCommendation'),
  review_packs: because('a review is frozen for ever; one of a later day is frozen beside it'),
  review_contents: { with: 'review_packs' },
  press_openings: because('what journalists have read cannot be taken back; they are told of a later review'),

  // How bodies are urged.
  letters: by('withdrawLetter', 'dropLetter', 'answerLetter'),
  letter_lines: { with: 'letters' },
  urgings: by('withdrawUrging', 'answerUrging', 'decideUrgings'),
  urging_batches: because('it only says which letters and rungs were drawn up together'),
  outbox: by('requeueMessage'),
  contacts: by('setContact', 'endContact'),

  // The register.
  agencies: by('correctAgency'),
  agency_names: by('correctAgencyName'),
  agency_parents: because('shipped with the ledger; no act writes it'),
  successions: by('correctSuccession'),
  assignments: by('correctAssignment', 'endAssignment'),
  responsibilities: { follows: 'assignments and successions' },
  directives: by('correctDirective'),
  directive_subjects: by('correctDirectiveSubject'),
  documents: by('correctDocument'),
  corroborations: because('shipped with the ledger; no act writes it'),
  fields: by('correctField', 'endField'),
  field_parts: because('the field is ended and another is assigned'),
  field_holders: { follows: 'fields and successions' },
  line_candidates: { follows: 'fields, assignments and offices' },
  indicators: by('correctIndicator'),
  targets: by('correctTarget'),
  observations: by('amendObservation'),
  markets: because('shipped with the ledger; no act writes it'),
  breakdown_codes: because('shipped with the ledger; no act writes it'),
  contradictions: because('shipped with the ledger; no act writes it'),
  plans: by('correctPlan'),
  provisions: by('correctProvision'),
  provision_tasks: { with: 'mappings' },
  mappings: by('readMapping'),
  readings: because('whoever reads a plan again reads beside the first, and what two found is confirmed'),
  quality_rules: by('correctQualityRule', 'retireQualityRule'),
  cell_thresholds: because(
    'ordered again from a later day: the later word stands, and what was published stays',
  ),
  quality_defaults: because('shipped with the ledger; no act writes it'),
  tasks: by('correctTask'),
  texts: because('a wording is known by its hash; another one is loaded beside it'),
  spans: by('correctSpan'),
  text_loads: because('a text that was loaded wrongly is loaded again: the latest is what is read'),
  register_loads: because('it says what was loaded; each record of it is put right by itself'),
  baselines: by('correctBaseline'),
  baseline_tasks: because('shipped with the ledger; no act writes it'),
  baseline_indicators: because('shipped with the ledger; no act writes it'),
  task_indicators: because('shipped with the ledger; no act writes it'),
  territories: by('correctTerritory'),
  territory_names: by('correctTerritoryName'),
  territory_mappings: by('correctTerritoryMapping'),
  territory_measures: by('correctTerritoryMeasure'),

  // Who acts.
  people: because(
    'its memberships are ended and another office is added: what it did stays under the name under which it did it',
  ),
  memberships: by('endMembership'),
  identities: by('endIdentity'),
  access_requests: by('refuseAccess'),
  administered: { follows: 'roles and ways in that were given or taken' },
  attempts: { follows: 'ways in that were tried in vain; forgotten after a day' },
  tokens: by('revokeToken'),
  sessions: by('endSession'),
  sign_in_links: because('it works once, for a short time; another one is issued'),

  // What every act leaves.
  audit_log: because('it says what was done, the mistake too'),
  corrections: because('it says what was put right; putting right again adds another'),
  leaves: because('what is public stays in the public log; the next version follows it'),
  log_entries: { follows: 'every act' },
  log_nodes: { follows: 'every act' },
  log_checkpoints: because('what was signed stays signed; the next head of the log is signed after it'),
  log_cosignatures: because('a witness said it saw this head; it signs the next one'),
  idempotency: { follows: 'every act' },
  walks: { follows: 'the jobs' },
};

const changes = (schema.getMutationType() as GraphQLObjectType).getFields();
const typesOf = (change: string): string[] => {
  const type = changes[change] && getNamedType(changes[change].type);
  return isUnionType(type) ? type.getTypes().map(({ name }) => name) : [];
};
const names = allTables.map(getTableName);
const typeOf = new Map(
  allTables.flatMap((table) => {
    const shape = shapes.get(table);
    return shape ? [[getTableName(table), shape.type] as const] : [];
  }),
);

/** What is wrong with what a table says of how it is put right. */
const faults = (table: string, way: Way | undefined): string[] => {
  if (way === undefined) return [`${table}: nothing puts it right`];
  if ('with' in way) return names.includes(way.with) ? [] : [`${table}: no table ${way.with}`];
  if (!('by' in way)) return [];
  return [
    ...(way.by.length > 0 ? [] : [`${table}: no change`]),
    ...way.by
      .filter((change) => !typesOf(change).includes(typeOf.get(table) ?? ''))
      .map((change) => `${table}: ${change} answers no record of it`),
  ];
};

describe('everything can be put right', () => {
  it('each table says by which change, or why by none', () => {
    expect(names.flatMap((table) => faults(table, ways[table]))).toEqual([]);
    expect(Object.keys(ways).filter((table) => !names.includes(table))).toEqual([]);
  });

  it('each change that corrects or withdraws stands beside its table', () => {
    const named = new Set(Object.values(ways).flatMap((way) => ('by' in way ? way.by : [])));
    const there = Object.keys(changes).filter((change) =>
      /^(correct|withdraw|amend|retire|end)/.test(change),
    );
    expect(there.filter((change) => !named.has(change) && change !== 'endRulings')).toEqual([]);
  });

  it('a table of which nothing is said is found, and a change that puts something else right', () => {
    expect(faults('exemptions', undefined)).toHaveLength(1);
    expect(faults('exemptions', by('correctRuling'))).toHaveLength(1);
    expect(faults('exemptions', by())).toHaveLength(1);
    expect(faults('report_items', { with: 'no_such' })).toHaveLength(1);
  });
});
