// Lists of reports by what they are of, for everyone who may read them.
import { publishedReports, reportsSeen } from '../db/reports/asked.ts';
import type { ArgMaker } from './arguments.ts';
import { ReportStatus } from './enums.ts';
import { idOf } from './ids.ts';
import { anId, underDirective } from './named.ts';
import { PublishedReportOrder, ReportOrder } from './orders.ts';
import { Report } from './records.ts';
import { rootPage } from './roots.ts';

/** Of whom, from where, and in which round. */
const whoseReports = (t: Pick<ArgMaker, 'arg'>) => ({
  round: t.arg.id({ ...anId('Round'), description: 'Only in this round.' }),
  agency: t.arg.id({ ...anId('Agency'), description: 'Only of this body.' }),
  territory: t.arg.id({ ...anId('Territory'), description: 'Only of bodies of this place.' }),
});
const reportsOf = (whose: Partial<Record<'round' | 'agency' | 'territory', string | null | undefined>>) => ({
  roundId: whose.round ? idOf('Round', whose.round) : null,
  agencyId: whose.agency ? idOf('Agency', whose.agency) : null,
  territoryId: whose.territory ? idOf('Territory', whose.territory) : null,
});

rootPage(
  'publishedReports',
  Report,
  'Published reports, newest first.',
  (t) => ({
    directive: t.arg.id({ ...anId('Directive'), description: 'Only under this directive (its id).' }),
    under: t.arg(underDirective),
    ...whoseReports(t),
    orderBy: t.arg({
      type: PublishedReportOrder,
      description: 'In which order; newest first where it is left out.',
    }),
  }),
  ({ directive, under, orderBy, ...whose }) =>
    publishedReports({
      ...reportsOf(whose),
      directiveId: directive ? idOf('Directive', directive) : null,
      directive: under,
      oldestFirst: orderBy === 'published_at_asc',
    }),
);

rootPage(
  'reports',
  Report,
  'Reports that you may read: published ones, those of your own bodies, and those that your work is about. By when they were begun.',
  (t) => ({
    directive: t.arg(underDirective),
    ...whoseReports(t),
    status: t.arg({ type: ReportStatus, description: 'Only those at this step.' }),
    orderBy: t.arg({ type: ReportOrder, description: 'In which order; newest first where it is left out.' }),
  }),
  ({ directive, status, orderBy, ...whose }) =>
    reportsSeen({ ...reportsOf(whose), directive, status, oldestFirst: orderBy === 'started_at_asc' }),
);
