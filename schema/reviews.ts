import { later } from '../db/later.ts';
import { openReviewToPress } from '../db/reviews/open-to-press.ts';
import { publishReviewPack } from '../db/reviews/publish.ts';
import { reviewPackById, reviewPacksOf } from '../db/reviews/read.ts';
import { reviewPacks } from '../db/reviews/table.ts';
import { seenArgs } from './arguments.ts';
import { change } from './changes.ts';
import { citationField } from './citations.ts';
import { Standing } from './enums.ts';
import { implement, open as openTo } from './fields.ts';
import { idOf } from './ids.ts';
import { aPeriod, underDirective } from './named.ts';
import { Directive, Office, ReviewPack } from './records.ts';
import { rootOne, rootPage } from './roots.ts';

// A review is written some times a year, by more words than anything else in the ledger.
const freezing = later(() => import('../db/reviews/freeze.ts'));

implement(
  ReviewPack,
  reviewPacks,
  'A review (sơ kết, tổng kết) of one directive over one period, frozen as the public knew the ledger at the end of one day: only what was published by then is in it.',
  (t, open) => ({
    revision: open.int('revision', 'Grows when it is published; send it back with your change.'),
    directive: open.one(Directive, 'directive', 'The directive reviewed.'),
    period: open.text('period', 'e.g. `2026` or `2026-H1`.'),
    knownOn: open.date('knownOn', 'The day at whose end it was frozen.'),
    standing: open.word(Standing, 'standing', 'An example pack counts examples only, and no fact.'),
    sha256: open.text('sha256', "SHA-256 of the content's bytes, in hex."),
    content: t.from([], { content: ['content'] }).string({
      ...openTo,
      nullable: true,
      description:
        'The whole review in canonical JSON (RFC 8785): eight sections, each figure with its citations, each gap as a gap. The same facts always give these bytes.',
      resolve: (row) => row.content?.content ?? null,
    }),
    frozenAt: open.moment('frozenAt', 'When it was frozen.'),
    frozenBy: open.one(Office, 'frozenBy', 'The office that froze it.'),
    openedToPressAt: t.from([], { opening: ['openedAt'] }).field({
      ...openTo,
      type: 'DateTime',
      nullable: true,
      description: 'When the Commission let journalists read it before it is public; null: it did not.',
      resolve: (row) => row.opening?.openedAt ?? null,
    }),
    publishedAt: open.moment('publishedAt', 'When it became public; null until then.'),
    publishedBy: open.one(Office, 'publishedBy', 'The office that published it: another than froze it.'),
    leafNumber: open.int('leafNumber', 'Its place in the public log.'),
    citationId: citationField(t.from(['id', 'publishedAt']), 'p', ({ id, publishedAt }) =>
      publishedAt ? { id } : null,
    ),
  }),
);

rootOne(
  'reviewPack',
  ReviewPack,
  'One review by its id. Until it is published, for the Commission, administrators and auditors, and for journalists where the Commission opened it to them.',
  (t) => ({ id: t.arg.id({ required: true, description: 'Its id.' }) }),
  ({ id }) => reviewPackById(idOf('ReviewPack', id)),
);

rootPage(
  'reviewPacks',
  ReviewPack,
  'Reviews that you may see, newest first.',
  (t) => ({
    directive: t.arg(underDirective),
    period: t.arg.string({ ...aPeriod, description: 'Only over this period, e.g. `2026`.' }),
  }),
  (asked) => reviewPacksOf(asked),
);

change(
  'freezeReviewPack',
  ReviewPack,
  'Freeze a review of a directive over a period, as the public knew the ledger at the end of a day that is over. Frozen again over the same day, it has the same bytes.',
  (t) => ({
    directive: t.arg({
      type: 'Text',
      required: true,
      description: 'Symbol of the directive, e.g. `20-CT/TW`.',
    }),
    period: t.arg.string({ required: true, description: '`2026`, `2026-H1`, `2026-Q3` or `2026-07`.' }),
    knownOn: t.arg({ type: 'Date', required: true, description: 'A day that is over.' }),
  }),
  async (ctx, once, asked) => (await freezing()).freezeReviewPack(ctx, once, asked),
);

change(
  'publishReviewPack',
  ReviewPack,
  'Make a frozen review public for ever, with its hash in the public log. Another office than froze it does this.',
  (t) => ({
    ...seenArgs(t, 'review'),
  }),
  (ctx, once, { id, revision }) => publishReviewPack(ctx, once, { id: idOf('ReviewPack', id), revision }),
);

change(
  'openReviewToPress',
  ReviewPack,
  'Let journalists read a frozen review before it is published. It stays open to them.',
  (t) => ({ id: t.arg.id({ required: true, description: "The review's id." }) }),
  (ctx, once, { id }) => openReviewToPress(ctx, once, idOf('ReviewPack', id)),
);
