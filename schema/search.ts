import { GraphQLError } from 'graphql';
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
    on: t.field({ ...open, type: 'Date', description: 'Since which day.', resolve: (b) => b.on }),
    scope: t.string({
      ...open,
      nullable: true,
      description: 'Which function passed to it, in words; null for all.',
      resolve: (b) => b.scope,
    }),
  }),
});

const SearchHit = builder.objectRef<Hit>('SearchHit').implement({
  description: 'Something whose name was found.',
  fields: (t) => ({
    id: t.id({ ...open, description: 'Ask `node` for more.', resolve: (h) => toId(h.type, h.id) }),
    type: t.string({
      ...open,
      description: '`Territory`, `Agency`, `Task`, `Indicator` or `Document`.',
      resolve: (h) => h.type,
    }),
    nameVi: t.string({ ...open, description: 'Vietnamese name.', resolve: (h) => h.nameVi }),
    nameEn: t.string({ ...open, nullable: true, description: 'English name.', resolve: (h) => h.nameEn }),
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
      'Territories, bodies, tasks, indicators and documents by name, with or without Vietnamese marks: "hai duong" finds Hải Dương and what became of it.',
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
