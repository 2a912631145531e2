import { spanCorrected } from '../db/texts/correct.ts';
import { loadText } from '../db/texts/load.ts';
import { linkTo } from '../db/texts/rules.ts';
import { spans, textLoads, texts } from '../db/texts/table.ts';
import { change } from './changes.ts';
import { correction, putRight } from './corrections.ts';
import { Confidence, SpanKind, SpanReading, SpanState, Sureness, TextEdition } from './enums.ts';
import { grows, implement, open as openTo } from './fields.ts';
import { idOf } from './ids.ts';
import {
  Assignment,
  Baseline,
  Correction,
  Document,
  Office,
  Provision,
  SourceText,
  Span,
  Target,
  Task,
  TextLoad,
} from './records.ts';

implement(
  SourceText,
  texts,
  'One wording of a document, known by the hash of its normalised form: NFC, unseen marks taken out, each run of white space one line end where it holds one, else one space. The words themselves are here only once somebody has loaded them.',
  (_t, open) => ({
    revision: open.int('revision', grows),
    document: open.one(Document, 'document', 'The document whose words they are.'),
    language: open.text('language', 'In which language: `vi` or `en`.'),
    edition: open.word(TextEdition, 'edition', 'What the copy is.'),
    sha256: open.text('sha256', 'Hex SHA-256 of the normalised form, from its first word to its last.'),
    length: open.int('length', 'Characters of the normalised form.'),
    opens: open.text('opens', 'Its first words.'),
    closes: open.text(
      'closes',
      'Its last words; whoever signed it and whoever received it stands behind them.',
    ),
    loaded: open.one(TextLoad, 'loaded', 'What was loaded of it; null: nothing yet.'),
    spans: open.page(Span, 'spans', 'The passages that records rest on, in the order of the text.'),
    source: open.one(Document, 'source', 'The copy in which it was read.'),
    confidence: open.word(Confidence, 'confidence', 'How it was taken.'),
    note: open.text('note', 'What to know about it.'),
    knownSince: open.moment('knownFrom', 'Since when the ledger has said so.'),
  }),
);

implement(
  TextLoad,
  textLoads,
  'The words of a document, as an office loaded them. Of several the latest is what is read.',
  (t, open) => ({
    text: open.one(SourceText, 'text', 'Which text.'),
    content: open.text('content', 'The words, in their normalised form.'),
    sha256: open.text('sha256', 'Hex SHA-256 of the words that were loaded.'),
    isEdition: t.from(['sha256'], { text: ['sha256'] }).boolean({
      ...openTo,
      description: 'Whether they are to the letter what the passages were read in.',
      resolve: (row) => row.sha256 === row.text?.sha256,
    }),
    unanchored: open.int('unanchored', 'How many passages do not stand in them.'),
    loadedBy: open.one(
      Office,
      'loadedBy',
      'Which office loaded them; null where the operator of the ledger did.',
    ),
    loadedAt: open.moment('knownFrom', 'When.'),
  }),
);

implement(
  Span,
  spans,
  'The words that a record rests on: their place in a text, their hash, and the first and the last of them. The words themselves are told once the text is loaded.',
  (t, open) => ({
    revision: open.int('revision', grows),
    corrections: open.many(Correction, 'corrections', putRight),
    text: open.one(SourceText, 'text', 'In which text.'),
    kind: open.word(SpanKind, 'kind', 'What of the record they are the words of.'),
    part: open.int('part', 'Which stretch of the record’s words, from 1.'),
    start: open.int('start', 'Where they begin: so many characters of the edition stand before them.'),
    end: open.int('end', 'Where they end.'),
    sha256: open.text('sha256', 'Hex SHA-256 of the words in one line.'),
    first: open.text('first', 'The first three words, as the copy has them.'),
    last: open.text('last', 'The last three words, as the copy has them.'),
    firstRead: open.text('firstRead', 'What the first words are, where the copy is a bad scan.'),
    lastRead: open.text('lastRead', 'What the last words are, where the copy is a bad scan.'),
    corrected: open.text(
      'corrected',
      'All of the words as they should read, where the copy is a bad scan and a person has put them right.',
    ),
    readBy: open.word(SpanReading, 'readBy', 'How many people set it.'),
    sure: open.word(
      Sureness,
      'sure',
      'How sure they were. Low: the text names no body here, and these are the words of the duty for which one is meant.',
    ),
    note: open.text('note', 'What to know about it.'),
    state: t.from(['stands']).field({
      ...openTo,
      type: SpanState,
      description: 'Whether the words stand in the text that is loaded.',
      resolve: ({ stands }) => stands?.state ?? ('not_loaded' as const),
    }),
    words: t.from(['stands']).string({
      ...openTo,
      nullable: true,
      description: 'The words, from the loaded text. Null: not loaded, or not in it.',
      resolve: ({ stands }) => stands?.words ?? null,
    }),
    standsFrom: t.from(['stands']).int({
      ...openTo,
      nullable: true,
      description: 'Where they begin in the loaded text.',
      resolve: ({ stands }) => stands?.start ?? null,
    }),
    standsUntil: t.from(['stands']).int({
      ...openTo,
      nullable: true,
      description: 'Where they end in the loaded text.',
      resolve: ({ stands }) => stands?.end ?? null,
    }),
    link: t.from(['url', 'first', 'last', 'start', 'end']).string({
      ...openTo,
      nullable: true,
      description: 'The passage on the page where the copy stands; null where it has no public address.',
      resolve: ({ url, ...span }) => (url === null ? null : linkTo(url, span)),
    }),
    task: open.one(Task, 'task', 'The task they order, or whose cadence they give.'),
    provision: open.one(Provision, 'provision', 'The line of a plan they are, or whose cadence they give.'),
    assignment: open.one(Assignment, 'assignment', 'The duty for which they name a body.'),
    target: open.one(Target, 'target', 'The target they set.'),
    baseline: open.one(Baseline, 'baseline', 'What of the state of things they say.'),
  }),
);

change(
  'loadText',
  TextLoad,
  'Load the words of a document: whatever rests on them then shows them. What stands before its first and behind its last words is left out.',
  (t) => ({
    document: t.arg.id({ required: true, description: 'The document.' }),
    language: t.arg.string({ required: true, description: '`vi` or `en`.' }),
    content: t.arg({
      type: 'Text',
      required: true,
      description: 'The whole text, as it stands in the file.',
    }),
    differs: t.arg.boolean({
      required: true,
      description:
        'True to load it although it is not to the letter what the passages were read in: those that do not stand in it are then marked.',
    }),
  }),
  (ctx, once, { document, ...asked }) =>
    loadText(ctx, once, { ...asked, documentId: idOf('Document', document) }),
);

correction({
  type: Span,
  kind: spanCorrected,
  says: 'Put right how a passage of a bad scan reads, and how sure that is.',
  fields: {
    corrected: 'All of its words, as they should read.',
    firstRead: 'What the first words are.',
    lastRead: 'What the last words are.',
    sure: 'How sure you are.',
    note: 'What to know about it.',
  },
  types: { sure: Sureness },
});
