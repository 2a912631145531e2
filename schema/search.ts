import { GraphQLError } from 'graphql';
import type { Match } from '../db/search/order.ts';
import { type Became, type Hit, search } from '../db/search/read.ts';
import { builder } from './builder.ts';
import { open } from './fields.ts';
import { toId } from './ids.ts';
import { clockArgs, readingOf } from './reading.ts';

const BecameType = builder.objectRef<Became & { readonly type: string }>('Became').implement({
  description: 'What something has become.',
  fields: (t) => ({
    id: t.id({ ...open, description: 'Ask `node` for more.', resolve: (b) => toId(b.type, b.id) }),
    nameVi: t.string({ ...open, description: 'Its Vietnamese name.', resolve: (b) => b.nameVi }),
    nameEn: t.string({ ...open, nullable: true, description: 'Its English name.', resolve: (b) => b.nameEn }),
    slug: t.string({
      ...open,
      nullable: true,
      description: 'Its name in addresses; null for a body.',
      resolve: (b) => b.slug,
    }),
    on: t.field({ ...open, type: 'Date', description: 'Since which day.', resolve: (b) => b.on }),
    scope: t.string({
      ...open,
      nullable: true,
      description: 'Which function passed to it, in words; null for all.',
      resolve: (b) => b.scope,
    }),
  }),
});

const SearchMatch = builder.objectRef<Match>('SearchMatch').implement({
  description: 'Where words that were looked for were found.',
  fields: (t) => ({
    field: t.string({
      ...open,
      description:
        'In what: `nameVi`, `nameEn`, `fullName`, `shortName`, `code`, `symbol`, `otherName` (an earlier name or another spelling), `publisher`, `place`, `body`, `plan`, `summaryVi`, `summaryEn`, `definitionVi`, `definitionEn`, or `wordsVi` or `wordsEn` (of a loaded text, in its language).',
      resolve: (m) => m.field,
    }),
    fragment: t.string({
      ...open,
      description: 'Its text; of a long one the part around the first of the words.',
      resolve: (m) => m.fragment,
    }),
    words: t.stringList({
      ...open,
      description: 'Whole words of the fragment that begin with what was looked for, as they stand in it.',
      resolve: (m) => [...m.words],
    }),
  }),
});

const SearchHit = builder.objectRef<Hit>('SearchHit').implement({
  description: 'Something whose name or description was found.',
  fields: (t) => ({
    id: t.id({ ...open, description: 'Ask `node` for more.', resolve: (h) => toId(h.type, h.id) }),
    type: t.string({
      ...open,
      description:
        '`Territory`, `Agency`, `Task`, `Indicator`, `Document`, `Plan`, `Provision` (a line of a plan) or `Span` (a passage of a text that is loaded; it is called as the record that it is the words of).',
      resolve: (h) => h.type,
    }),
    nameVi: t.string({ ...open, description: 'Vietnamese name.', resolve: (h) => h.nameVi }),
    nameEn: t.string({ ...open, nullable: true, description: 'English name.', resolve: (h) => h.nameEn }),
    slug: t.string({
      ...open,
      nullable: true,
      description:
        'Its name in addresses: of a province or an indicator, the code of a task; of a body, a plan or its line, that of its province; of a passage, that of its document. Null where it has none.',
      resolve: (h) => h.slug,
    }),
    at: t.int({
      ...open,
      nullable: true,
      description: 'Of a passage: how many characters of the loaded text stand before it. Null for all else.',
      resolve: (h) => h.at,
    }),
    directive: t.string({
      ...open,
      nullable: true,
      description: 'The directive it is under, or that it is, by its name in addresses.',
      resolve: (h) => h.directive,
    }),
    url: t.string({
      ...open,
      nullable: true,
      description: 'Where the document can be read.',
      resolve: (h) => h.url,
    }),
    isResponsible: t.boolean({
      ...open,
      description: 'Whether it is a body that answers for a task on the day asked about.',
      resolve: (h) => h.isResponsible,
    }),
    isExample: t.boolean({
      ...open,
      description: 'Whether it shows how things work and is no fact.',
      resolve: (h) => h.isExample,
    }),
    matches: t.field({
      ...open,
      type: [SearchMatch],
      description: 'Where the words were found: its names first, then what is said of it.',
      resolve: (h) => [...h.matches],
    }),
    became: t.field({
      ...open,
      type: [BecameType],
      description:
        'What it became, if it no longer stands by itself; a body with several functions became several.',
      resolve: (h) => h.became.map((b) => ({ ...b, type: h.type })),
    }),
  }),
});

builder.queryField('search', (t) =>
  t.field({
    ...open,
    description:
      'Territories, bodies, tasks, indicators, documents, plans and their lines by words of their names and descriptions, and passages of loaded texts by their own words, in any order, with or without Vietnamese marks, abbreviated or not: "hai duong" finds Hải Dương and what became of it, "LĐTBXH" the labour ministry. What is called exactly so comes first, what stands before what has ended.',
    type: [SearchHit],
    args: {
      text: t.arg({ type: 'Text', required: true, description: 'What to look for.' }),
      first: t.arg.int({ required: true, description: 'How many, 1 to 100.' }),
      ...clockArgs(t),
    },
    resolve: (_, { text, first, ...clocks }, ctx) => {
      if (first < 1 || first > 100)
        throw new GraphQLError('Ask for 1 to 100 rows at a time.', {
          extensions: { code: 'BAD_USER_INPUT' },
        });
      return search(ctx, text, first, readingOf(ctx, clocks));
    },
  }),
);
