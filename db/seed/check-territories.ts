// The 63 units of the old list, the 34 of the new one, and the way from one to the other.
import { slug } from '../search/fold.ts';
import { gaps } from './intervals.ts';
import type { Seed } from './seed.ts';

/** The day on which the 34 provincial governments took over from the 63. */
const merger = '2025-07-01';

export function checkTerritories(seed: Seed): string[] {
  const problems: string[] = [];
  const units = seed.territories.filter((unit) => unit.kind === 'province' || unit.kind === 'city');
  const old = units.filter((unit) => unit.until === merger);
  const now = units.filter((unit) => unit.from === merger && unit.until == null);
  const cities = now.filter((unit) => unit.kind === 'city').length;
  if (units.length !== old.length + now.length)
    problems.push(`Some unit neither ended nor began on ${merger}, which the two lists of units do.`);
  if (old.length !== 63) problems.push(`The list until ${merger} has ${old.length} units instead of 63.`);
  if (now.length !== 34) problems.push(`The list from ${merger} has ${now.length} units instead of 34.`);
  if (cities !== 6) problems.push(`The list from ${merger} has ${cities} cities instead of 6.`);

  for (const unit of old) {
    const ways = seed.territoryMappings.filter((way) => way.fromId === unit.id).length;
    if (ways !== 1) problems.push(`Territory ${unit.id} goes into ${ways} new units instead of one.`);
  }
  const merged = now.filter((unit) => {
    const ways = seed.territoryMappings.filter((way) => way.toId === unit.id);
    if (ways.length === 0) problems.push(`Territory ${unit.id} comes from no old unit.`);
    const kind = ways.length > 1 ? 'merged' : 'unchanged';
    for (const way of ways) {
      if (way.kind !== kind) problems.push(`Mapping ${way.id} says ${way.kind} where its unit is ${kind}.`);
      const act = seed.documents.find((document) => document.id === way.sourceId)!;
      if (kind === 'merged' && act.kind !== 'resolution')
        problems.push(`Mapping ${way.id} is a merger and cites ${act.id}, which did not order it.`);
      if (way.on !== merger) problems.push(`Mapping ${way.id} is dated ${way.on} instead of ${merger}.`);
    }
    return ways.length > 1;
  });
  if (merged.length !== 23) problems.push(`${merged.length} of the new units are merged ones instead of 23.`);

  const slugs = new Set<string>();
  const tiles = new Set<string>();
  for (const unit of now) {
    const name = seed.territoryNames.find((n) => n.territoryId === unit.id && !n.isAlternative);
    if (name && unit.slug !== slug(name.nameVi))
      problems.push(`Territory ${unit.id} has the slug ${unit.slug}, which is not its name.`);
    if (slugs.has(unit.slug))
      problems.push(`Territory ${unit.id} shares the slug ${unit.slug} with another unit.`);
    slugs.add(unit.slug);
    const tile = `${unit.tileRow}, ${unit.tileColumn}`;
    if (unit.tileRow == null || unit.tileColumn == null)
      problems.push(`Territory ${unit.id} has no place on the tile map.`);
    else if (tiles.has(tile))
      problems.push(`Territory ${unit.id} stands on the tile ${tile} of another unit.`);
    tiles.add(tile);
  }
  for (const unit of seed.territories) {
    const names = seed.territoryNames.filter((name) => name.territoryId === unit.id && !name.isAlternative);
    for (const day of gaps(names, unit))
      problems.push(`Territory ${unit.id} has not exactly one name on ${day}.`);
    if (unit.kind !== 'country' && unit.kind !== 'region' && unit.code == null)
      problems.push(`Territory ${unit.id} has no code.`);
  }
  return problems;
}
