// Figures: each with a source that was read, or marked as recollection; contradictions kept and marked.
import { monthOf } from '../dates.ts';
import { type AnyRow, type Seed, type SeedName, seeded } from './seed.ts';

const recollection = 'S-RECALL';
/** The day on which the 34 units took over: a figure belongs to the unit in force at the end of its period. */
const merger = '2025-07-01';

export function checkFigures(seed: Seed): string[] {
  const problems: string[] = [];
  const documents = new Map(seed.documents.map((document) => [document.id, document]));
  const units = new Map(seed.territories.map((unit) => [unit.id, unit]));

  for (const name of Object.keys(seeded) as SeedName[])
    for (const row of seed[name] as readonly AnyRow[])
      if (row.sourceId === recollection && row.confidence !== 'recalled')
        problems.push(`${name} ${row.id} is called quoted but has no source.`);
  for (const [name, rows] of [
    ['Observation', seed.observations],
    ['Target', seed.targets],
    ['Territory measure', seed.territoryMeasures],
  ] as const)
    for (const row of rows) {
      const source = documents.get(row.sourceId)!;
      if (row.confidence === 'recalled' && row.sourceId !== recollection)
        problems.push(`${name} ${row.id} is called recalled but cites ${row.sourceId}.`);
      if (row.confidence === 'quoted' && source.readAs === 'not_retrieved')
        problems.push(`${name} ${row.id} quotes ${row.sourceId}, which was not read.`);
    }

  for (const { id, kind, standing, publisher } of seed.documents) {
    if (kind === 'news' && standing !== 'news')
      problems.push(`Document ${id} is news and is given the standing "${standing}".`);
    if (/github/i.test(publisher ?? '') && standing.startsWith('official'))
      problems.push(`Document ${id} is a public repository and is called official.`);
  }
  for (const { id, measure, sourceId } of seed.territoryMeasures)
    if (measure !== 'communes' && !documents.get(sourceId)!.standing.startsWith('official'))
      problems.push(`Territory measure ${id} has no official source.`);

  const published = new Map<string, Seed['observations'][number][]>();
  for (const figure of seed.observations) {
    const { id, territoryId, value, valueHigh, periodEnd, asOf } = figure;
    if (figure.standing !== documents.get(figure.sourceId)!.standing)
      problems.push(`Observation ${id} has another standing than its source ${figure.sourceId}.`);
    if (figure.series === 'cumulative' && figure.periodStart == null && !figure.note)
      problems.push(
        `Observation ${id} is a running total and tells neither its start nor that its source has none.`,
      );
    const told = documents.get(figure.sourceId)!.issuedOn;
    if (asOf?.length === 10 && told?.length === 10 && asOf > told)
      problems.push(`Observation ${id} is counted as of ${asOf}, after its source of ${told}.`);
    if ((valueHigh != null) !== (figure.qualifier === 'range'))
      problems.push(`Observation ${id} has an upper end without being a range, or the reverse.`);
    if (valueHigh != null && Number(valueHigh) <= Number(value))
      problems.push(`Observation ${id} has its range upside down (${value} to ${valueHigh}).`);
    const unit = units.get(territoryId)!;
    const end = periodEnd ?? asOf ?? null;
    if (end !== null && unit.until === merger && end >= merger)
      problems.push(`Observation ${id} puts ${end} on ${territoryId}, which had ended.`);
    if (end !== null && end.length >= 7 && unit.from === merger && end < monthOf(merger))
      problems.push(`Observation ${id} puts ${end} on ${territoryId}, which had not begun.`);
    if (figure.kind !== 'actual') continue;
    const place = [figure.indicatorId, territoryId, figure.marketId, figure.sex, figure.dimension];
    const key = JSON.stringify([...place, figure.periodType, figure.periodStart, periodEnd]);
    published.set(key, [...(published.get(key) ?? []), figure]);
  }
  for (const figures of published.values())
    if (
      new Set(figures.map((figure) => figure.value)).size > 1 &&
      figures.some((f) => f.contradictionId == null)
    )
      problems.push(`Observations ${figures.map((f) => f.id).join(', ')} contradict each other unmarked.`);
  for (const { id, note } of seed.contradictions) {
    const members = seed.observations.filter((figure) => figure.contradictionId === id).length;
    if (members === 0 || (members === 1 && !note)) problems.push(`Contradiction ${id} has ${members} sides.`);
  }
  return [...problems, ...checkTargets(seed)];
}

/** Words that decide how a promise is compared; each must be kept as what it says, and no other word decides. */
const deciding = [
  { said: /(^|\s)trên\s/i, qualifier: 'over', operator: 'gt' },
  { said: /ít nhất|trở lên/i, qualifier: 'at_least', operator: 'ge' },
] as const;
const directions = ['rises', 'falls'];

function checkTargets(seed: Seed): string[] {
  const problems: string[] = [];
  const documents = new Map(seed.documents.map((document) => [document.id, document]));
  const plans = new Map(seed.plans.map((plan) => [plan.id, plan]));
  for (const { id, aggregation, aggregationKind } of seed.indicators)
    if (aggregation.split(/[\s:;,]/)[0] !== aggregationKind)
      problems.push(`Indicator ${id} adds up as ${aggregationKind}, but its words are "${aggregation}".`);
  for (const row of seed.targets) {
    const { id, operator = null, qualifier = null, value = null, unit, textVi, baseKind = null } = row;
    const say = (what: string) => problems.push(`Target ${id} ${what}`);
    for (const word of deciding) {
      if (word.said.test(textVi ?? '') && qualifier !== word.qualifier)
        say(`says "${textVi}" and is not kept as ${word.qualifier}.`);
      if (qualifier === word.qualifier && operator !== word.operator)
        say(`is ${qualifier}, which is ${word.operator}, but is compared with ${operator}.`);
    }
    if (['about', 'nearly', 'range'].includes(qualifier ?? '') && operator !== null)
      say(`is ${qualifier}, which decides nothing, but is compared with ${operator}.`);
    if ((value === null) !== directions.includes(operator ?? ''))
      say('must have a number, unless it promises only a direction.');
    const ofPart = /^trong đó/i.test(textVi ?? '') || plans.get(row.planId)!.level === 'district';
    if (ofPart && !row.isPart) say('counts only a part of the people and does not say so.');
    if ((baseKind === 'plan_figure') !== (row.basePlanId != null))
      say('names a base without saying whose, or the reverse.');
    if (baseKind !== null && unit !== 'percent') say('has a base without being a percentage.');
    if ((row.baseValue == null) !== (row.baseDocumentId == null))
      say('has a base without a document, or the reverse.');
    if (row.baseDocumentId != null && documents.get(row.baseDocumentId)!.readAs === 'not_retrieved')
      say(`takes its base from ${row.baseDocumentId}, which was not read.`);
  }
  return problems;
}
