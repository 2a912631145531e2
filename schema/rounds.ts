import { openRound } from '../db/rounds/open.ts';
import { roundCounts, rounds } from '../db/rounds/table.ts';
import { change } from './changes.ts';
import {
  countArgs,
  howManyLines,
  howManyObligations,
  howManyReports,
  ObligationCounts,
  ReportCounts,
} from './counts.ts';
import { AgencyKind, Standing } from './enums.ts';
import { implement, implementPart } from './fields.ts';
import { Agency, Directive, Document, Obligation, Report, Round, RoundCount } from './records.ts';

implement(Round, rounds, 'A reporting period under a directive.', (t, open) => ({
  period: open.text('period', 'e.g. `2026-Q3`.'),
  periodStart: open.date('periodStart', 'First day.'),
  periodEnd: open.date('periodEnd', 'Last day.'),
  opensAt: open.moment('opensAt', 'When reports can be started.'),
  dueAt: open.moment(
    'dueAt',
    'When reports are due, by a ruling. Null: no deadline has been ruled, and none is invented.',
  ),
  rulingDocument: open.one(Document, 'rulingDocument', 'The document that ruled the deadline.'),
  standing: open.word(Standing, 'standing', 'Example rounds are marked and count in no figure.'),
  directive: open.one(Directive, 'directive', 'Under which directive.'),
  counts: open.many(
    RoundCount,
    'counts',
    'How many reports stand where. The public counts what is published; the Commission every step.',
  ),
  reportCounts: open.tally(ReportCounts, 'reportCounts', howManyReports, countArgs(t)),
  lineCounts: open.tally(ReportCounts, 'lineCounts', howManyLines, countArgs(t)),
  obligationCounts: open.tally(ObligationCounts, 'obligationCounts', howManyObligations, countArgs(t)),
  obligations: open.page(Obligation, 'obligations', 'What each body owes in it, by a ruling.'),
  owedBy: open.many(
    Agency,
    'owedBy',
    'The bodies that owe something in it by a ruling. None: nobody has been made to report, and silence is no lateness. Examples bind nobody.',
  ),
  reports: open.page(Report, 'reports', 'Its reports that you may see, newest first.', {
    currentOnly: t.arg.boolean({ description: 'Without those that a published correction replaced.' }),
    kind: t.arg({ type: AgencyKind, description: 'Only of such bodies.' }),
  }),
}));

implementPart(RoundCount, roundCounts, 'How many reports of a round stand at one step.', (_t, open) => ({
  status: open.text('status', 'The step; `superseded` for published reports that a correction replaced.'),
  standing: open.word(Standing, 'standing', 'Example reports are counted apart.'),
  reports: open.int('reports', 'How many.'),
}));

change(
  'openRound',
  Round,
  'Open a reporting period. It has no due date: only a ruling can set one.',
  (t) => ({
    directive: t.arg({
      type: 'Text',
      required: true,
      description: 'Symbol of the directive, e.g. `20-CT/TW`.',
    }),
    period: t.arg.string({ required: true, description: '`2026`, `2026-H1`, `2026-Q3` or `2026-07`.' }),
  }),
  (ctx, once, asked) => openRound(ctx, once, asked),
);
