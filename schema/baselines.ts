import { baselineCorrected } from '../db/baselines/correct.ts';
import { baselines } from '../db/baselines/table.ts';
import { correction, putRight, whereRead } from './corrections.ts';
import { BaselineKind, Confidence } from './enums.ts';
import { grows, implement } from './fields.ts';
import { Baseline, Correction, Directive, Document, Indicator, Span, Task } from './records.ts';

implement(
  Baseline,
  baselines,
  'What a directive says, before it orders anything, of how things stood: a result, a weakness, or the cause of weaknesses.',
  (_t, open) => ({
    revision: open.int('revision', grows),
    corrections: open.many(Correction, 'corrections', putRight),
    code: open.text('code', 'e.g. `W4`: the fourth weakness. The ledger’s own.'),
    kind: open.word(BaselineKind, 'kind', 'What it is.'),
    titleVi: open.text('titleVi', 'What it says, in Vietnamese, paraphrased.'),
    titleEn: open.text('titleEn', 'What it says, in English, paraphrased.'),
    section: open.text('section', 'Where in the text.'),
    spans: open.many(Span, 'spans', 'The directive’s own words.'),
    tasks: open.many(Task, 'tasks', 'The tasks that answer it, as the ledger reads them.'),
    indicators: open.many(Indicator, 'indicators', 'The indicators that would show it.'),
    directive: open.one(Directive, 'directive', 'The directive that says so.'),
    source: open.one(Document, 'source', 'Where it was read.'),
    confidence: open.word(Confidence, 'confidence', 'How it was taken.'),
    note: open.text('note', 'What to know about it.'),
    knownSince: open.moment('knownFrom', 'Since when the ledger has said so.'),
  }),
);

correction({
  type: Baseline,
  kind: baselineCorrected,
  says: 'Put right how what a directive says of how things stood is read.',
  fields: {
    kind: 'What it is.',
    position: 'Its place in the text.',
    titleVi: 'What it says, in Vietnamese, paraphrased.',
    titleEn: 'What it says, in English, paraphrased.',
    ...whereRead,
  },
  types: { kind: BaselineKind },
});
