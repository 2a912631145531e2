import { correcting } from '../corrections/correcting.ts';
import { documents } from '../documents/table.ts';
import { plans } from '../plans/table.ts';
import { fold } from '../search/fold.ts';
import { territories } from '../territories/table.ts';
import { indicator } from './define.ts';
import { observation } from './observe.ts';
import { observationProblems, targetProblems } from './rules.ts';
import { target } from './supply-base.ts';
import { indicators, markets } from './table.ts';

/** Puts right what is counted, how, and in which unit. Its code and its name in addresses stay. */
export const indicatorCorrected = correcting({
  action: 'indicator.correct',
  entity: indicator,
  columns: [
    'nameVi',
    'nameEn',
    'definitionVi',
    'definitionEn',
    'unit',
    'direction',
    'frequency',
    'aggregation',
    'aggregationKind',
    'isDerived',
    'askedOf',
    'breakdowns',
    'stateReportVi',
    'stateReportEn',
  ],
  follows: (next) => ({ folded: fold(`${next.nameVi} ${next.nameEn}`) }),
});

/** Puts right a number that a plan promises. The base of a relative one is supplied, and supplied again, by an act of its own. */
export const targetCorrected = correcting({
  action: 'target.correct',
  entity: target,
  columns: [
    'indicatorId',
    'territoryId',
    'value',
    'qualifier',
    'operator',
    'unit',
    'period',
    'isPart',
    'textVi',
    'textEn',
    'basePlanId',
    'baseKind',
    'numeratorId',
    'sourceId',
    'section',
    'confidence',
    'note',
  ],
  names: {
    indicatorId: indicators,
    territoryId: territories,
    basePlanId: plans,
    numeratorId: indicators,
    sourceId: documents,
  },
  problems: (next) => targetProblems({ ...next, unit: next.unit ?? '' }),
});

/**
 * Puts right a figure that was taken down wrongly from its source, or of when and where it is. The reason becomes its note: whoever
 * cites it reads it.
 */
export const observationAmended = correcting({
  action: 'observation.amend',
  reasonIn: 'note',
  entity: observation,
  columns: [
    'indicatorId',
    'kind',
    'series',
    'value',
    'valueHigh',
    'qualifier',
    'unit',
    'periodType',
    'periodStart',
    'periodEnd',
    'territoryId',
    'marketId',
    'sex',
    'asOf',
    'standing',
    'sourceId',
    'section',
    'confidence',
  ],
  names: { indicatorId: indicators, territoryId: territories, marketId: markets, sourceId: documents },
  problems: observationProblems,
  follows: (_, reason) => ({ note: reason }),
});
