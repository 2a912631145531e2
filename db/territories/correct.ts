import { correcting } from '../corrections/correcting.ts';
import { partialDayProblems } from '../documents/rules.ts';
import { documents } from '../documents/table.ts';
import { fold } from '../search/fold.ts';
import { mapping, measure, territory, territoryName } from './entity.ts';
import { measureProblems, stretchProblems } from './rules.ts';
import { territories } from './table.ts';

/** Puts right what is on record of a territory. Its name in addresses stays. */
export const territoryCorrected = correcting({
  action: 'territory.correct',
  entity: territory,
  columns: ['code', 'parentId', 'from', 'until', 'sourceId', 'section', 'confidence', 'note'],
  names: { parentId: territories, sourceId: documents },
  problems: stretchProblems,
});

export const territoryNameCorrected = correcting({
  action: 'territoryName.correct',
  entity: territoryName,
  columns: ['nameVi', 'nameEn', 'fullNameVi', 'isAlternative', 'from', 'until', 'sourceId', 'confidence'],
  names: { sourceId: documents },
  problems: stretchProblems,
  follows: (next) => ({ folded: fold(`${next.nameVi} ${next.fullNameVi} ${next.nameEn}`) }),
});

/** Puts right what became of a unit, and when. Figures in the units of another day follow from it. */
export const territoryMappingCorrected = correcting({
  action: 'territoryMapping.correct',
  entity: mapping,
  columns: ['toId', 'on', 'kind', 'sourceId', 'section', 'confidence', 'note'],
  names: { toId: territories, sourceId: documents },
});

/** Puts right a dated count of a territory. */
export const territoryMeasureCorrected = correcting({
  action: 'territoryMeasure.correct',
  entity: measure,
  columns: ['value', 'asOf', 'sourceId', 'section', 'confidence', 'note'],
  names: { sourceId: documents },
  problems: (next) => [...measureProblems(next), ...partialDayProblems('asOf', next.asOf)],
});
