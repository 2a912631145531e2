import { GraphQLError } from 'graphql';
import { type Hit, search } from '../db/search/read.ts';
import { builder } from './builder.ts';
import { open } from './fields.ts';
import { toId } from './ids.ts';

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
    becameId: t.id({
      ...open,
      nullable: true,
      description: 'What it became part of, if it no longer stands by itself.',
      resolve: (h) => (h.becameId === null ? null : toId(h.type, h.becameId)),
    }),
    becameVi: t.string({
      ...open,
      nullable: true,
      description: 'The Vietnamese name of that.',
      resolve: (h) => h.becameVi,
    }),
    becameEn: t.string({
      ...open,
      nullable: true,
      description: 'The English name of that.',
      resolve: (h) => h.becameEn,
    }),
    becameOn: t.field({
      ...open,
      type: 'Date',
      nullable: true,
      description: 'Since when.',
      resolve: (h) => h.becameOn,
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
    },
    resolve: (_, { text, first }, ctx) => {
      if (first < 1 || first > 100)
        throw new GraphQLError('Ask for 1 to 100 rows at a time.', {
          extensions: { code: 'BAD_USER_INPUT' },
        });
      return search(ctx, text, first);
    },
  }),
);
