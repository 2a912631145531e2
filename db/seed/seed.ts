// The facts the ledger starts with, as they stand in the JSON files beside this one, and the order they load in.
// A body that a source gives until a day ended on the day after. Of an end known by its month, the first day of the next
// month counts; of a beginning or a succession, the first day of that month; a note says so. `recalled` is what nobody
// has read in a source yet.
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import * as t from '../tables.ts';
import agencies from './agencies.json' with { type: 'json' };
import agencyNames from './agency-names.json' with { type: 'json' };
import agencyParents from './agency-parents.json' with { type: 'json' };
import assignments from './assignments.json' with { type: 'json' };
import baselineIndicators from './baseline-indicators.json' with { type: 'json' };
import baselineTasks from './baseline-tasks.json' with { type: 'json' };
import baselines from './baselines.json' with { type: 'json' };
import breakdownCodes from './breakdown-codes.json' with { type: 'json' };
import contradictions from './contradictions.json' with { type: 'json' };
import corroborations from './corroborations.json' with { type: 'json' };
import directiveSubjects from './directive-subjects.json' with { type: 'json' };
import directives from './directives.json' with { type: 'json' };
import documents from './documents.json' with { type: 'json' };
import indicators from './indicators.json' with { type: 'json' };
import mappings from './mappings.json' with { type: 'json' };
import markets from './markets.json' with { type: 'json' };
import observations from './observations.json' with { type: 'json' };
import plans from './plans.json' with { type: 'json' };
import provisionTasks from './provision-tasks.json' with { type: 'json' };
import provisions from './provisions.json' with { type: 'json' };
import qualityDefaults from './quality-defaults.json' with { type: 'json' };
import qualityRules from './quality-rules.json' with { type: 'json' };
import readings from './readings.json' with { type: 'json' };
import spans from './spans.json' with { type: 'json' };
import successions from './successions.json' with { type: 'json' };
import targets from './targets.json' with { type: 'json' };
import taskIndicators from './task-indicators.json' with { type: 'json' };
import tasks from './tasks.json' with { type: 'json' };
import territories from './territories.json' with { type: 'json' };
import territoryMappings from './territory-mappings.json' with { type: 'json' };
import territoryMeasures from './territory-measures.json' with { type: 'json' };
import territoryNames from './territory-names.json' with { type: 'json' };
import texts from './texts.json' with { type: 'json' };

/** Foreign keys are on: what is pointed at stands before what points at it. */
export const seeded = {
  documents: t.documents,
  territories: t.territories,
  territoryNames: t.territoryNames,
  territoryMappings: t.territoryMappings,
  territoryMeasures: t.territoryMeasures,
  agencies: t.agencies,
  agencyNames: t.agencyNames,
  agencyParents: t.agencyParents,
  successions: t.successions,
  directives: t.directives,
  directiveSubjects: t.directiveSubjects,
  tasks: t.tasks,
  plans: t.plans,
  provisions: t.provisions,
  provisionTasks: t.provisionTasks,
  mappings: t.mappings,
  readings: t.readings,
  indicators: t.indicators,
  taskIndicators: t.taskIndicators,
  targets: t.targets,
  markets: t.markets,
  breakdownCodes: t.breakdownCodes,
  contradictions: t.contradictions,
  observations: t.observations,
  assignments: t.assignments,
  corroborations: t.corroborations,
  baselines: t.baselines,
  baselineTasks: t.baselineTasks,
  baselineIndicators: t.baselineIndicators,
  texts: t.texts,
  spans: t.spans,
  qualityDefaults: t.qualityDefaults,
  qualityRules: t.qualityRules,
} as const;

export type SeedName = keyof typeof seeded;
/** `folded` is worked out on load, `knownFrom` and `revision` belong to the load itself. */
type Row<T extends SQLiteTable> = Readonly<Omit<T['$inferInsert'], 'folded' | 'knownFrom' | 'revision'>>;
export type Seed = { readonly [K in SeedName]: readonly Row<(typeof seeded)[K]>[] };
/** Any row, looked at without knowing its table. */
export type AnyRow = Readonly<Record<string, unknown>>;

/** A market is a code of its list: two letters are a country or a territory, other names are areas or the rest. */
const marketCode = ({ id, nameVi, nameEn }: (typeof markets)[number], at: number) => ({
  id: `market/${id}`,
  list: 'market',
  code: id,
  nameVi,
  nameEn,
  position: at + 1,
  isRest: id === 'OTHER',
  isGrouping: id !== 'OTHER' && id.length > 2,
});

export const seed = {
  documents,
  territories,
  territoryNames,
  territoryMappings,
  territoryMeasures,
  agencies,
  agencyNames,
  agencyParents,
  successions,
  directives,
  directiveSubjects,
  tasks,
  plans,
  provisions,
  provisionTasks,
  mappings,
  readings,
  indicators,
  taskIndicators,
  targets,
  markets,
  breakdownCodes: [...markets.map(marketCode), ...breakdownCodes],
  contradictions,
  observations,
  assignments,
  corroborations,
  baselines,
  baselineTasks,
  baselineIndicators,
  texts,
  spans,
  qualityDefaults,
  qualityRules,
} as unknown as Seed;
