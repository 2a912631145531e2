// What the ledger answers about reports, by the names that the pages of their authors have for its parts.
import type { MyReportsAnswer, ReportDraftAnswer } from '../../answers.ts';

export type AnsweredReport = NonNullable<ReportDraftAnswer['report']>;
/** The answer where there is such a report. */
export type Whole = ReportDraftAnswer & { readonly report: AnsweredReport };
export type AnsweredLines = Pick<AnsweredReport, 'items' | 'values'>;
export type AnsweredFinding = NonNullable<ReportDraftAnswer['qualityFindings']>[number];
export type ReturnedLine = AnsweredReport['returns'][number];
export type Owed = AnsweredReport['obligations'][number];
export type ListedReport = MyReportsAnswer['myReports']['nodes'][number];
export type Body = ListedReport['agency'];
export type Round = MyReportsAnswer['directives']['nodes'][number]['rounds']['nodes'][number];
export type Paper = NonNullable<Round['rulingDocument']>;
export type Named = NonNullable<AnsweredReport['territory']>;
