// A short id for whatever is published, and the same bytes for it for ever.

import { type Citation as Cited, citationBy, citationIdOf } from '../db/citations/cite.ts';
import type { Kind } from '../db/citations/rules.ts';
import type { Revision } from '../db/revised.ts';
import { builder } from './builder.ts';
import { type Makers, Node, open } from './fields.ts';
import { toId } from './ids.ts';
import { find } from './node.ts';
import { readingOf } from './reading.ts';

interface Version {
  readonly id: unknown;
  /** The task or indicator of a report's line. */
  readonly line?: unknown;
  readonly revision?: unknown;
}

/** The field by which a record is cited in the version that was just read; `of` answers null where it cannot be. */
export const citationField = <R>(t: Pick<Makers<R>, 'string'>, kind: Kind, of: (row: R) => Version | null) =>
  t.string({
    ...open,
    nullable: true,
    description:
      'A short id to print beside it: `citation(id)` and `/c/{id}` answer the same bytes for it for ever. Null while it is not published.',
    resolve: (row) => {
      const version = of(row);
      if (version === null) return null;
      return citationIdOf(
        kind,
        String(version.id),
        String(version.line ?? ''),
        Number(version.revision ?? 1),
      );
    },
  });

/** Of a figure that rests on others: whether those are as first published, and whether they still are. */
export const revisionFields = <R>(t: Pick<Makers<R>, 'field' | 'boolean'>, of: (row: R) => Revision) => {
  return {
    revisedAt: t.field({
      ...open,
      type: 'DateTime',
      nullable: true,
      description:
        'When something it rests on was last put right, by the moment asked about; null while all of it is as first published.',
      resolve: (row) => of(row).revisedAt,
    }),
    revisedSince: t.boolean({
      ...open,
      description:
        'Whether something it rests on was put right after the moment asked about: then the ledger says it differently by now. The one answer that looks back from today.',
      resolve: (row) => of(row).revisedSince,
    }),
  };
};

const CitationType = builder.objectRef<Cited>('Citation').implement({
  description: 'A published record as it stood in one version; cited, it never changes.',
  fields: (t) => ({
    citationId: t.string({ ...open, description: 'The short id.', resolve: (c) => c.id }),
    type: t.string({
      ...open,
      description: 'e.g. `Observation`, `Target`, `ReportItem`, `Finding` or `ReviewPack`.',
      resolve: (c) => c.type,
    }),
    record: t.id({
      ...open,
      description:
        "Ask `node` for the record as it stands now, or on a day; for a report's line, the report.",
      resolve: (c) => toId(c.record.type, c.record.id),
    }),
    now: t.field({
      ...open,
      type: Node,
      nullable: true,
      description: 'That record as the ledger has it now, with the names behind the ids of the bytes.',
      resolve: ({ record }, _, ctx, info) =>
        find(ctx, toId(record.type, record.id), readingOf(ctx, {}), info),
    }),
    bytes: t.string({
      ...open,
      description:
        'The record in canonical JSON (RFC 8785): figure, unit, period, place, qualifier, source, standing, and since when the ledger has said so. The same bytes for ever, and those of `/c/{id}`.',
      resolve: (c) => c.bytes,
    }),
    sha256: t.string({ ...open, description: 'SHA-256 of the bytes, in hex.', resolve: (c) => c.sha256 }),
    revisedSince: t.boolean({
      ...open,
      description: 'Whether the ledger says it differently by now: amended, decided anew, or corrected.',
      resolve: (c) => c.revisedSince,
    }),
    revisedBy: t.string({
      ...open,
      nullable: true,
      description: 'Short id of the newest version; null when there is none, or it no longer has this line.',
      resolve: (c) => c.revisedBy,
    }),
  }),
});

builder.queryField('citation', (t) =>
  t.field({
    ...open,
    description:
      'What a short citation id stands for; null when there is nothing published under it. A figure cites itself: ask it for `citationId`.',
    type: CitationType,
    nullable: true,
    args: { id: t.arg.string({ required: true, description: 'The short id, e.g. `o.OBS-0001.1.pi7sau`.' }) },
    resolve: (_, { id }, ctx) => citationBy(ctx, id),
  }),
);
