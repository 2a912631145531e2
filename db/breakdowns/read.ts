import { eq } from 'drizzle-orm';
import { documents } from '../documents/table.ts';
import { indicators } from '../indicators/table.ts';
import { byId, type Question, shape } from '../shape.ts';
import { cellThresholds } from './table.ts';

export const cellThresholdShape = shape('CellThreshold', cellThresholds, {
  relations: (on) => ({
    indicator: on.one(indicators, (c, i) => eq(i.id, c.indicatorId)),
    source: on.one(documents, (c, d) => eq(d.id, c.sourceId)),
  }),
});

export const allCellThresholds = (): Question<typeof cellThresholds> => ({
  table: cellThresholds,
  order: byId,
});
