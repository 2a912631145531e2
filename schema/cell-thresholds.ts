import { allCellThresholds } from '../db/breakdowns/read.ts';
import { setCellThreshold } from '../db/breakdowns/set-threshold.ts';
import { cellThresholds } from '../db/breakdowns/table.ts';
import { change } from './changes.ts';
import { grows, implement } from './fields.ts';
import { idOf } from './ids.ts';
import { CellThreshold, Document, Indicator } from './records.ts';
import { rootPage } from './roots.ts';

implement(
  CellThreshold,
  cellThresholds,
  'Counts below a number are withheld as they are published, by a document that orders it: that count, and as many beside it as keep it from being worked out. What was public before stays public.',
  (_, open) => ({
    revision: open.int('revision', grows),
    indicator: open.one(
      Indicator,
      'indicator',
      'Of which indicator; null for every indicator that has none of its own.',
    ),
    threshold: open.int(
      'threshold',
      'At least one and fewer than this are withheld; zero is shown. Zero here: from this day on nothing is withheld.',
    ),
    from: open.date('from', 'For what is published from this day on.'),
    source: open.one(Document, 'source', 'The document that orders it.'),
    section: open.text('section', 'Where in that document.'),
  }),
);

rootPage(
  'cellThresholds',
  CellThreshold,
  'Below which numbers counts are or were withheld; the later for the same indicator takes the place of the earlier.',
  () => ({}),
  allCellThresholds,
);

change(
  'setCellThreshold',
  CellThreshold,
  'Record that a document orders counts below a number to be withheld, in what is published from a day on.',
  (t) => ({
    indicator: t.arg.id({
      description: 'Of which indicator; left out: every indicator that has none of its own.',
    }),
    threshold: t.arg.int({
      required: true,
      description:
        'At least one and fewer than this are withheld; 3 at least. Zero ends what was ordered before.',
    }),
    from: t.arg({ type: 'Date', required: true, description: 'First day; today at the earliest.' }),
    source: t.arg.id({ required: true, description: 'The document that orders it.' }),
    section: t.arg({ type: 'Text', required: true, description: 'Where in that document.' }),
  }),
  (ctx, once, { indicator, source, ...asked }) =>
    setCellThreshold(ctx, once, {
      ...asked,
      indicatorId: indicator ? idOf('Indicator', indicator) : null,
      sourceId: idOf('Document', source),
    }),
);
