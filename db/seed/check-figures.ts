// Figures: each with a source that was read, or marked as recollection; contradictions kept and marked.
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

  const published = new Map<string, Seed['observations'][number][]>();
  for (const figure of seed.observations) {
    const { id, territoryId, value, valueHigh, periodEnd, asOf } = figure;
    if (figure.standing !== documents.get(figure.sourceId)!.standing)
      problems.push(`Observation ${id} has another standing than its source ${figure.sourceId}.`);
    if ((valueHigh != null) !== (figure.qualifier === 'range'))
      problems.push(`Observation ${id} has an upper end without being a range, or the reverse.`);
    if (valueHigh != null && Number(valueHigh) <= Number(value))
      problems.push(`Observation ${id} has its range upside down (${value} to ${valueHigh}).`);
    const unit = units.get(territoryId)!;
    const end = periodEnd ?? asOf ?? null;
    if (end !== null && unit.until === merger && end >= merger)
      problems.push(`Observation ${id} puts ${end} on ${territoryId}, which had ended.`);
    if (end !== null && end.length >= 7 && unit.from === merger && end < merger.slice(0, 7))
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
  return problems;
}
