import { documentCorrected } from '../db/documents/correct.ts';
import { documentBy, documentsOf } from '../db/documents/read.ts';
import { recordDocument } from '../db/documents/record.ts';
import { documentKinds, documents } from '../db/documents/table.ts';
import { change } from './changes.ts';
import { correction, putRight } from './corrections.ts';
import { Confidence, Standing } from './enums.ts';
import { grows, implement } from './fields.ts';
import { idOf } from './ids.ts';
import { oneOfThese } from './named.ts';
import { Agency, Correction, Document } from './records.ts';
import { rootOne, rootPage } from './roots.ts';

implement(
  Document,
  documents,
  'Anything a fact can be traced to: a directive, plan, law, news item or data set.',
  (_t, open) => ({
    revision: open.int('revision', grows),
    corrections: open.many(Correction, 'corrections', putRight),
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
  }),
);

rootOne(
  'document',
  Document,
  'One document, by its symbol or its id.',
  (t) => ({
    symbol: t.arg({ type: 'Text', description: 'e.g. `20-CT/TW`.' }),
    id: t.arg.id({ description: 'Its id.' }),
  }),
  ({ symbol, id }) => documentBy({ symbol: symbol ?? null, id: id == null ? null : idOf('Document', id) }),
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
