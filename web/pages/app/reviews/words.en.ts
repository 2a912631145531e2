import type { Widened } from '../../../words/shape.ts';
import type { reviewsVi } from './words.vi.ts';

export const reviewsEn: Widened<typeof reviewsVi> = {
  title: 'Reviews',
  intro:
    'A review pack freezes the ledger as the public knew it at the end of a day that is over: only what was published is in it. Frozen again over the same day, it says the same to the letter.',
  list: {
    heading: 'Frozen packs',
    empty: 'No pack has been frozen yet.',
    period: 'Period',
    knownOn: 'Ledger at the end of',
    frozenAt: 'Frozen',
    state: 'State',
    published: (day) => `published ${day}`,
    unpublished: 'not published',
  },
  freeze: {
    heading: 'Freeze a new pack',
    directive: 'Directive',
    period: 'Period',
    periodHint: (examples) => `A year, a half-year, a quarter or a month: ${examples}.`,
    knownOn: 'As the ledger stood at the end of',
    knownOnHint: 'A day that is over.',
    firstDay: (first, from) =>
      `The ledger has held this directive since ${first}: the earliest review is as of that day, and can be frozen from ${from} on.`,
    submit: 'Freeze the pack',
    badDay: 'Choose a day that is over.',
    done: 'The pack is frozen.',
  },
  pack: {
    title: (period) => `Review of ${period}`,
    basis: 'Basis',
    knownOn: 'Ledger at the end of',
    frozen: 'Frozen',
    frozenBy: (office, at) => `${office}, ${at}`,
    seal: 'SHA-256 of the content',
    leaf: (number) => `Number ${number} in the public log.`,
    contents: 'Contents',
    gaps: (count) => `${count} gaps`,
    complete: 'complete',
    gap: (why) => `missing: ${why}`,
    asOf: (day) => `as of ${day}`,
    of: (numerator, denominator) => `${numerator} of ${denominator}`,
    citations: 'What each number rests on',
    citationsHow:
      'Each number leads to the published records it was taken or counted from; each record answers for ever as it was frozen.',
    noCitation: 'counted as none, so there is no record',
    figure: 'Figure',
    value: 'Number',
    empty: 'This pack has no readable content.',
    back: 'Back to the list',
    publishHeading: 'Publish',
    publishHow:
      'Once published, everyone can read this pack for ever. Another office than froze it does this.',
    publish: 'Publish this pack',
    published: 'The pack is published.',
    sameOffice: 'Your office froze this pack, so another office has to publish it.',
    party: 'Word, as a Party paper',
    decree: 'Word, as an administrative paper',
    print: 'Page for printing',
    annex: 'Annex of figures, XLSX',
  },
};
