// What the ledger answers about one body, in the order and the groups of its page.
import { type Status, statuses } from '../../../charts/status.ts';
import { civilDate } from '../../../lib/dates.ts';
import type { BodyPageAnswer, BodyPageCounts } from '../../answers.ts';
import type { Shown } from '../shell/page.ts';
import { bodyWords } from './words.ts';

export type BodyRecord = NonNullable<BodyPageAnswer['agency']>;
export type Duty = BodyRecord['duties']['nodes'][number];
export type BodyReport = BodyRecord['reports']['nodes'][number];

export const dayShown = ({ day, now }: Pick<Shown, 'day' | 'now'>): string => day ?? civilDate(now);

/** On the day that is shown; what has passed on, or has not come to it yet, is not. */
const isHeld = ({ from, until }: Duty, on: string): boolean =>
  (from === null || from <= on) && (until === null || until > on);

const byCode = new Intl.Collator('en', { numeric: true });
const inOrder = (a: Duty, b: Duty): number =>
  byCode.compare(a.task?.code ?? a.provision?.code ?? '', b.task?.code ?? b.provision?.code ?? '');

/** What it answers for on the day, and what it answers for on other days, each in the order of codes. */
export const dutiesOn = ({ duties }: BodyRecord, on: string): { held: Duty[]; other: Duty[] } => {
  const sorted = [...duties.nodes].sort(inOrder);
  return { held: sorted.filter((d) => isHeld(d, on)), other: sorted.filter((d) => !isHeld(d, on)) };
};

/** The numbers that head the page, each with the section that holds what it counts. */
export function countsOf(body: BodyRecord, shown: Pick<Shown, 'day' | 'now' | 'language'>) {
  const { counts } = bodyWords[shown.language];
  return [
    ['trach-nhiem', dutiesOn(body, dayShown(shown)).held.length, counts.duties],
    ['viec-phai-lam', body.obligationCounts.overdue, counts.overdue],
    ['bao-cao', body.reports.totalCount, counts.reports],
  ] as const;
}

/** Roles with the duties in each, in the order of duties. */
const roles = ['LEAD', 'DIRECT', 'COORDINATE', 'IMPLEMENT', 'SUPERVISE', 'REPORT_TO'] as const;
export const byRole = (duties: readonly Duty[]) =>
  roles
    .map((role) => ({ role, duties: duties.filter((duty) => duty.role === role) }))
    .filter((some) => some.duties.length > 0);

/** Each word at which something stands, loudest first. */
export const standing = (counts: BodyPageCounts): { status: Status; count: number }[] =>
  statuses.flatMap((status) => {
    const key = status.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
    const count = counts[key as keyof BodyPageCounts] ?? 0;
    return count === 0 ? [] : [{ status, count }];
  });

/** Directives whose subject it holds on the day. */
export const subjectsOf = ({ subjects, agency }: BodyPageAnswer) =>
  subjects.nodes.flatMap(({ slug, symbol, subject }) => {
    const held = subject?.holders.find((holder) => holder.agency?.slug === agency?.slug);
    return subject && held ? [{ slug, symbol, subject, from: held.from }] : [];
  });

/** Under which directive a page of the site lies, where there are several. */
export const underOf = (
  { directives }: Pick<BodyPageAnswer, 'directives'>,
  { slug }: { readonly slug: string },
): string => (directives.nodes.length > 1 ? `/${slug}` : '');

/** It has a page; regions and the country have none. */
export const hasPage = (place: { readonly kind: string } | null): boolean =>
  place !== null && (place.kind === 'PROVINCE' || place.kind === 'CITY');
