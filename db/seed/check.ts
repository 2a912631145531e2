// What must hold before a seed may enter the ledger. Each problem is a sentence that names its record.
import { checkBodies } from './check-bodies.ts';
import { checkDuties } from './check-duties.ts';
import { checkFigures } from './check-figures.ts';
import { checkShape } from './check-shape.ts';
import { checkTerritories } from './check-territories.ts';
import { checkTexts } from './check-texts.ts';
import type { Seed } from './seed.ts';

export function checkSeed(seed: Seed): string[] {
  const misshapen = checkShape(seed);
  // Rows with holes would only make the other checks stumble over the same hole again.
  return misshapen.length > 0
    ? misshapen
    : [checkTerritories, checkBodies, checkDuties, checkFigures, checkTexts].flatMap((check) => check(seed));
}
