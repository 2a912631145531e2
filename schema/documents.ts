import { documentCorrected } from '../db/documents/correct.ts';
import { inAddresses } from '../db/documents/named.ts';
import { documentBy, documentsOf } from '../db/documents/read.ts';
import { recordDocument } from '../db/documents/record.ts';
import { documentKinds, documents } from '../db/documents/table.ts';
import { change } from './changes.ts';
import { correction, putRight } from './corrections.ts';
import { Confidence, Standing } from './enums.ts';
import { grows, implement, open as openTo } from './fields.ts';
import { idOf } from './ids.ts';
import { oneOfThese } from './named.ts';
import {
  Agency,
  Assignment,
  Correction,
  Directive,
  Document,
  Observation,
  Plan,
  Ruling,
  SourceText,
  Succession,
  Target,
  Task,
  TerritoryMeasure,
} from './records.ts';
import { rootOne, rootPage } from './roots.ts';

implement(
  Document,
  documents,
  'Anything a fact can be traced to: a directive, plan, law, news item or data set.',
  (t, open) => ({
    revision: open.int('revision', grows),
    corrections: open.many(Correction, 'corrections', putRight),
    slug: t.from(['id', 'symbol', 'isOnlyOne']).string({
      ...openTo,
      description:
        'Its name in addresses: its symbol, e.g. `20-ct-tw`, where it alone bears it, else its id.',
      resolve: (document) => inAddresses(document),
    }),
    kind: open.text('kind', 'What it is, e.g. `directive`, `plan`, `resolution`, `news`, `dataset`.'),
    symbol: open.text('symbol', 'Number and symbol, e.g. `20-CT/TW`; null when the source does not give it.'),
    issuedOn: open.text(
      'issuedOn',
      'When it was issued, as precise as the source: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.',
    ),
    issuer: open.one(Agency, 'issuer', 'Who issued it, where that is on record.'),
    titleVi: open.text('titleVi', 'What it is about, in Vietnamese, paraphrased.'),
    titleEn: open.text('titleEn', 'What it is about, in English, paraphrased.'),
    publisher: open.text('publisher', 'Who published the copy that was read.'),
    url: open.text('url', 'Where that copy stood.'),
    language: open.text('language', 'Language of that copy.'),
    readAs: open.text('readAs', 'How much of it was read: `full_text`, `excerpt` or `not_retrieved`.'),
    standing: open.word(Standing, 'standing', 'What kind of source it is.'),
    confidence: open.word(Confidence, 'confidence', 'How its own particulars were taken.'),
    note: open.text('note', 'What to know before relying on it.'),
    texts: open.many(SourceText, 'texts', 'Its wordings, each in one language.', undefined, undefined, 2),
    asDirective: open.one(
      Directive,
      'asDirective',
      'The directive that it is, where the ledger follows it as one.',
    ),
    followedBy: open.one(Directive, 'followedBy', 'The directive that follows it.'),
    asPlan: open.one(Plan, 'asPlan', 'The plan that it is.'),
    rulings: open.page(Ruling, 'rulings', 'Deadlines that were ruled by it.'),
    assignments: open.page(
      Assignment,
      'assignments',
      'Bodies that it names for duties, or in which that was read.',
    ),
    tasks: open.page(Task, 'tasks', 'Tasks that were read in it.'),
    plans: open.page(Plan, 'plans', 'Plans of which it is the source.'),
    successions: open.page(Succession, 'successions', 'Functions passing on, by what it says.'),
    agencies: open.page(Agency, 'agencies', 'Bodies of which it is the source.'),
    targets: open.page(Target, 'targets', 'Targets that were read in it.'),
    measures: open.page(TerritoryMeasure, 'measures', 'Measures of territories that were read in it.'),
    figures: open.page(Observation, 'figures', 'Figures that were read in it.'),
  }),
);

rootOne(
  'document',
  Document,
  'One document, by its symbol, its id or its name in addresses.',
  (t) => ({
    symbol: t.arg({ type: 'Text', description: 'e.g. `20-CT/TW`.' }),
    id: t.arg.id({ description: 'Its id.' }),
    slug: t.arg.string({
      description: 'e.g. `20-ct-tw`; its id without its type, in small letters, does too.',
    }),
  }),
  ({ symbol, id, slug }) =>
    documentBy({
      symbol: symbol ?? null,
      id: id == null ? null : idOf('Document', id),
      slug: slug ?? null,
    }),
);

rootPage(
  'documents',
  Document,
  'All documents and sources.',
  (t) => ({
    kind: t.arg.string({ ...oneOfThese(documentKinds), description: 'Only this kind.' }),
    standing: t.arg({ type: Standing, description: 'Only this standing.' }),
    matching: t.arg({
      type: 'Text',
      description: 'Only those whose number or title holds these words or their beginnings, marks or none.',
    }),
  }),
  documentsOf,
);

change(
  'recordDocument',
  Document,
  'Put a document on the register, so that facts can be traced to it.',
  (t) => ({
    kind: t.arg.string({ required: true, description: 'What it is, e.g. `plan`, `resolution`, `news`.' }),
    symbol: t.arg({ type: 'Text', description: 'Number and symbol, where it has one.' }),
    issuedOn: t.arg.string({ description: 'As precise as the source: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.' }),
    issuer: t.arg.id({ description: 'Who issued it.' }),
    titleVi: t.arg({ type: 'Text', description: 'What it is about, in Vietnamese, paraphrased.' }),
    titleEn: t.arg({ type: 'Text', description: 'What it is about, in English, paraphrased.' }),
    publisher: t.arg({ type: 'Text', description: 'Who published the copy that was read.' }),
    url: t.arg.string({ description: 'Where that copy stands.' }),
    readAs: t.arg.string({ required: true, description: '`full_text`, `excerpt` or `not_retrieved`.' }),
    standing: t.arg({ type: Standing, required: true, description: 'What kind of source it is.' }),
    note: t.arg({ type: 'Text', description: 'What to know before relying on it.' }),
  }),
  (ctx, once, { issuer, ...asked }) =>
    recordDocument(ctx, once, { ...asked, issuerId: issuer ? idOf('Agency', issuer) : null }),
);

correction({
  type: Document,
  kind: documentCorrected,
  says: 'Put right what is on the register of a document: a number or a day that was not known, how much of it has been read, what kind of source it is.',
  fields: {
    kind: 'What it is, e.g. `plan`, `resolution`, `news`.',
    symbol: 'Number and symbol.',
    issuedOn: 'As precise as the source: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.',
    issuer: 'Who issued it.',
    titleVi: 'What it is about, in Vietnamese, paraphrased.',
    titleEn: 'What it is about, in English, paraphrased.',
    publisher: 'Who published the copy that was read.',
    url: 'Where that copy stands.',
    language: 'Language of that copy.',
    readAs: 'How much of it was read: `full_text`, `excerpt` or `not_retrieved`.',
    standing: 'What kind of source it is.',
    confidence: 'How its own particulars were taken.',
    note: 'What to know before relying on it.',
  },
  types: { standing: Standing, url: 'String' },
});
