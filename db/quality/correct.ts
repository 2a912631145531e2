import { correcting } from '../corrections/correcting.ts';
import { documents } from '../documents/table.ts';
import { qualityRuleProblems } from './define.ts';
import { qualityRule } from './entity.ts';

/** Puts right a rule that figures are held against from now on. Of which figures it speaks stays: another rule is set for others. */
export const qualityRuleCorrected = correcting({
  action: 'quality.correct',
  entity: qualityRule,
  columns: ['minimum', 'maximum', 'percent', 'isBlocking', 'sourceId', 'section', 'note'],
  names: { sourceId: documents },
  problems: (next) =>
    qualityRuleProblems({ ...next, others: next.others ?? [], section: next.section ?? '' }),
});
