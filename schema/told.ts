// One feed of everything that became public, was put right or was taken back.
import { changeKinds, type PublicChange, type PublicChanges, publicChanges } from '../db/audit/public.ts';
import { later } from '../db/later.ts';
import type { Reading } from '../db/shape.ts';
import { builder } from './builder.ts';
import { enumOf } from './enums.ts';
import { Node, open } from './fields.ts';
import { toId } from './ids.ts';
import { find } from './node.ts';
import { clockArgs, readingOf } from './reading.ts';

const answered = later(() => import('../db/log/answered.ts'));

const PublicChangeKind = enumOf('PublicChangeKind', 'What became of a record in public.', changeKinds, {
  published: 'It became public, or public again.',
  amended: 'What was public already was put right, decided anew, or ended.',
  withdrawn: 'It was taken back, with a reason. That it was said stays.',
});

/** A change, with what its record is read by. */
interface ToldChange extends PublicChange {
  readonly reading: Reading;
}
interface ToldChanges extends PublicChanges {
  readonly changes: readonly ToldChange[];
}

const Change = builder.objectRef<ToldChange>('PublicChange').implement({
  description: 'One act by which something became public, was put right or was taken back.',
  fields: (t) => ({
    version: t.string({
      ...open,
      description: 'The version of the ledger that it made.',
      resolve: (c) => c.version,
    }),
    kind: t.field({
      ...open,
      type: PublicChangeKind,
      description: 'What became of the record.',
      resolve: (c) => c.kind,
    }),
    action: t.string({ ...open, description: 'The act, e.g. `report.publish`.', resolve: (c) => c.action }),
    at: t.field({ ...open, type: 'DateTime', description: 'When.', resolve: (c) => c.at }),
    revision: t.int({
      ...open,
      description: 'The revision that the record had after it.',
      resolve: (c) => c.revision,
    }),
    type: t.string({
      ...open,
      nullable: true,
      description:
        'The type of the record; null where facts were loaded together, with the program: read again what you keep.',
      resolve: (c) => c.record?.type ?? null,
    }),
    recordId: t.id({
      ...open,
      nullable: true,
      description: 'The id of the record.',
      resolve: ({ record }) => record && toId(record.type, record.id),
    }),
    leaf: t.int({
      ...open,
      nullable: true,
      description: 'Which leaf of the public log its entry in the audit log is: ask `log { leaf(number) }`.',
      resolve: async ({ entry, revision }, _, ctx) =>
        (await answered()).leafOfAct(ctx.db, { ...entry, revision }),
    }),
    record: t.field({
      ...open,
      type: Node,
      nullable: true,
      description: 'The record as it is now, or was on the day asked about. Examples are marked in it.',
      resolve: ({ record, reading }, _, ctx, info) =>
        record && find(ctx, toId(record.type, record.id), reading, info),
    }),
  }),
});

const Changes = builder.objectRef<ToldChanges>('PublicChanges').implement({
  description: 'What became public, was put right or was taken back, in the order in which it was.',
  fields: (t) => ({
    changes: t.field({
      ...open,
      type: [Change],
      description: 'The acts, in the order in which they were done.',
      resolve: (p) => [...p.changes],
    }),
    version: t.string({
      ...open,
      description: 'Up to which version this tells. Pass it as `since` to go on, now or at any time later.',
      resolve: (p) => p.version,
    }),
    hasMore: t.boolean({
      ...open,
      description: 'Whether to go on now. A page may be short, or empty, and have more behind it.',
      resolve: (p) => p.hasMore,
    }),
    earlier: t.string({
      ...open,
      nullable: true,
      description:
        'Pass it as `before` to go back from here, now or at any time later. Null where nothing is before. A page may be short, or empty, and have more before it.',
      resolve: (p) => p.earlier,
    }),
  }),
});

builder.queryField('changes', (t) =>
  t.field({
    ...open,
    description:
      'Everything that became public, was put right or was taken back, each once and none left out. Since a version of the ledger (`first`, `since`): for whoever keeps a copy. Or the newest, and back from there (`last`, `before`): for whoever reads the news; what happens meanwhile moves no page. What a ruling makes due, and what is read out of reports, follows from these.',
    type: Changes,
    args: {
      since: t.arg.string({
        description: 'With `first`: the version up to which you know it. Left out: from the beginning.',
      }),
      first: t.arg.int({ description: 'How many at most, 1 to 100. This or `last`.' }),
      before: t.arg.string({
        description: 'With `last`: what was done before this version. Left out: the newest.',
      }),
      last: t.arg.int({
        description: 'How many from the end, 1 to 100, in the same order. This or `first`.',
      }),
      ...clockArgs(t),
    },
    resolve: async (_, args, ctx): Promise<ToldChanges> => {
      const reading = readingOf(ctx, args);
      const told = await publicChanges(ctx, args, reading);
      return { ...told, changes: told.changes.map((change) => ({ ...change, reading })) };
    },
  }),
);
