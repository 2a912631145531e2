// The public log: its signed head, and proofs that what the ledger says is in it and that it only ever grew.
import { citationBy } from '../db/citations/cite.ts';
import { later } from '../db/later.ts';
import type { Consistency, Inclusion } from '../db/log/prove.ts';
import type { Kind, Standing, ToldHead } from '../db/log/told.ts';
import { builder } from './builder.ts';
import { open } from './fields.ts';

const answered = later(() => import('../db/log/answered.ts'));

const LogKey = builder.objectRef<ToldHead['keys'][number]>('LogKey').implement({
  description: 'A key by which a head of the public log is signed.',
  fields: (t) => ({
    keyName: t.string({ ...open, description: 'The name of the log.', resolve: (k) => k.name }),
    keyId: t.string({
      ...open,
      description:
        'Its fingerprint, eight hex digits as signed notes have them; `/log/keys` gives the whole key.',
      resolve: (k) => k.id,
    }),
  }),
});

const LogWitness = builder.objectRef<ToldHead['witnesses'][number]>('LogWitness').implement({
  description: 'Somebody else who has signed that they saw a head of the public log.',
  fields: (t) => ({
    keyName: t.string({ ...open, description: 'The name of their key.', resolve: (w) => w.name }),
    seenAt: t.field({
      ...open,
      type: 'DateTime',
      description: 'When they saw it, by their own clock.',
      resolve: (w) => w.seenAt,
    }),
  }),
});

const LogHead = builder.objectRef<ToldHead>('LogHead').implement({
  description: 'A signed head of the public log: what all of it was, in one hash.',
  fields: (t) => ({
    origin: t.string({ ...open, description: 'The name of the log.', resolve: (h) => h.origin }),
    size: t.int({ ...open, description: 'How many leaves it stands for.', resolve: (h) => h.size }),
    root: t.string({
      ...open,
      description: 'The root of the tree (RFC 9162, SHA-256) in Base64, as the note has it.',
      resolve: (h) => h.root,
    }),
    signedAt: t.field({
      ...open,
      type: 'DateTime',
      description: 'When it was signed.',
      resolve: (h) => h.signedAt,
    }),
    note: t.string({
      ...open,
      description:
        'The signed note, to the byte (C2SP tlog-checkpoint), with what witnesses have signed. Keep it: who has kept one notices if the log is ever made anew.',
      resolve: (h) => h.note,
    }),
    keys: t.field({
      ...open,
      type: [LogKey],
      description: 'The keys of the log that signed it; two while one takes the other’s place.',
      resolve: (h) => [...h.keys],
    }),
    witnesses: t.field({
      ...open,
      type: [LogWitness],
      description: 'Who else has signed it.',
      resolve: (h) => [...h.witnesses],
    }),
  }),
});

const LogKind = builder.objectRef<Kind>('LogKind').implement({
  description: 'What leaves of the public log tell of, and how many do.',
  fields: (t) => ({
    table: t.string({
      ...open,
      description:
        'As a leaf says it, e.g. `observations`; `leaves` for what was published, `audit_log` for what was done.',
      resolve: (k) => k.table,
    }),
    count: t.int({ ...open, description: 'How many leaves.', resolve: (k) => k.count }),
  }),
});

const LogInclusion = builder.objectRef<Inclusion>('LogInclusion').implement({
  description: 'That a leaf is in the tree of the newest signed head (RFC 9162, section 2.1.3).',
  fields: (t) => ({
    leaf: t.int({ ...open, description: 'Its place, from 0 on.', resolve: (p) => p.index }),
    entry: t.string({
      ...open,
      description: 'The bytes of the leaf; its hash is SHA-256 over a zero byte and these.',
      resolve: (p) => p.entry,
    }),
    size: t.int({
      ...open,
      description: 'Of how many leaves the tree is that it is proved of.',
      resolve: (p) => p.head.size,
    }),
    proof: t.stringList({
      ...open,
      description: 'Hashes in Base64, from the leaf up.',
      resolve: (p) => [...p.proof],
    }),
    note: t.string({
      ...open,
      description: 'The signed head of that tree.',
      resolve: (p) => p.head.note,
    }),
    line: t.string({
      ...open,
      description:
        'The line of the exported log in JSON: beside the leaf the row that it is the hash of, where that is public.',
      resolve: (p) => p.line,
    }),
  }),
});

const LogConsistency = builder.objectRef<Consistency>('LogConsistency').implement({
  description: 'That one tree of the log begins with an earlier one (RFC 9162, section 2.1.4).',
  fields: (t) => ({
    older: t.int({ ...open, description: 'How many leaves the earlier one has.', resolve: (p) => p.from }),
    newer: t.int({ ...open, description: 'How many the later one has.', resolve: (p) => p.until }),
    proof: t.stringList({ ...open, description: 'Hashes in Base64.', resolve: (p) => [...p.proof] }),
  }),
});

const PublicLog = builder.objectRef<Standing>('PublicLog').implement({
  description:
    'Everything that was published, every version of a fact of the register and every act, in a tree that only grows and whose heads are signed with a key that is not in the database.',
  fields: (t) => ({
    head: t.field({
      ...open,
      type: LogHead,
      nullable: true,
      description:
        'The newest signed head; null before the first. One is signed every hour and as soon as anybody asks for `/log/checkpoint`.',
      resolve: (l) => l.head,
    }),
    waiting: t.int({
      ...open,
      description: 'How many leaves have their place and wait for the next head.',
      resolve: (l) => l.waiting,
    }),
    kinds: t.field({
      ...open,
      type: [LogKind],
      description: 'How many leaves tell of what.',
      resolve: async (_, _args, ctx) => [...(await (await answered()).kindsOf(ctx.db))],
    }),
    inclusion: t.field({
      ...open,
      type: LogInclusion,
      nullable: true,
      description:
        'The proof for what a citation leads to; null while no signed head holds it, and where nothing public is under that id.',
      args: { of: t.arg.string({ required: true, description: 'The short id of a citation.' }) },
      resolve: async (_, { of }, ctx) => {
        const citation = await citationBy(ctx, of);
        const { inclusionOf, leafNumberOf } = await answered();
        const leaf = citation && (await leafNumberOf(ctx.db, citation.logged));
        return leaf === null ? null : inclusionOf(ctx.db, leaf);
      },
    }),
    leaf: t.field({
      ...open,
      type: LogInclusion,
      nullable: true,
      description: 'The same for a leaf by its number.',
      args: { number: t.arg.int({ required: true, description: 'Its place, from 0 on.' }) },
      resolve: async (_, { number }, ctx) => (await answered()).inclusionOf(ctx.db, number),
    }),
    consistency: t.field({
      ...open,
      type: LogConsistency,
      nullable: true,
      description:
        'The proof that the tree of `newer` leaves begins with that of `older`; null where there are no two such trees.',
      args: {
        older: t.arg.int({ required: true, description: 'The size of a head you kept.' }),
        newer: t.arg.int({ required: true, description: 'The size of a later head.' }),
      },
      resolve: async (_, { older, newer }, ctx) => (await answered()).consistencyOf(ctx.db, older, newer),
    }),
  }),
});

builder.queryField('log', (t) =>
  t.field({
    ...open,
    description: 'The public log, by which nobody can rewrite what was published without being found out.',
    type: PublicLog,
    resolve: async (_, _args, ctx) => (await answered()).standingOf(ctx.db),
  }),
);
