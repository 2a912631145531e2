import type { Entity } from '../act.ts';
import { correcting } from '../corrections/correcting.ts';
import { documents } from '../documents/table.ts';
import { baselineProblems } from './rules.ts';
import { baselines } from './table.ts';

const baseline: Entity<typeof baselines> = { name: 'baseline', table: baselines };

/** Puts right how the ledger reads what a directive says of how things stood. Its code is the ledger's own name for it, and stays. */
export const baselineCorrected = correcting({
  action: 'baseline.correct',
  entity: baseline,
  columns: ['kind', 'position', 'titleVi', 'titleEn', 'sourceId', 'section', 'confidence', 'note'],
  names: { sourceId: documents },
  problems: baselineProblems,
});
