// Where a change can be looked at: the page of what it is about, or the citation of exactly this.
import type { ChangesPageAnswer } from '../../answers.ts';
import type { Shown } from '../shell/page.ts';
import type { Change, ChangedRecord } from './facts.ts';

interface Under {
  readonly slug: string;
}
interface Place {
  readonly slug: string;
  readonly kind: string;
}
interface Where {
  readonly path: string;
  /** The directive under which it is; null where the page stands for all. */
  readonly under: Under | null;
  readonly part?: string;
}

const at = (path: string, under: Under | null = null, part?: string): Where => ({
  path,
  under,
  ...(part ? { part } : {}),
});
const task = (of: { readonly code: string; readonly directive: Under }, part?: string): Where =>
  at(`/nhiem-vu/${of.code}`, of.directive, part);
const cited = (id: string): Where => at(`/c/${id}`);
const province = (of: Place | null, under: Under | null, part?: string): Where | null =>
  of !== null && (of.kind === 'PROVINCE' || of.kind === 'CITY') ? at(`/tinh/${of.slug}`, under, part) : null;
const plan = (of: { readonly territory: Place | null; readonly directive: Under }): Where =>
  province(of.territory, of.directive, 'ke-hoach') ?? at('/du-lieu/ke-hoach', of.directive);
/** Under the directive that has a task for it. */
const indicator = (of: {
  readonly slug: string;
  readonly tasks: readonly { readonly directive: Under }[];
}): Where => at(`/chi-bao/${of.slug}`, of.tasks[0]?.directive ?? null);
const bodies = at('/du-lieu/co-quan');
const body = ({ slug }: { readonly slug: string }, part?: string): Where =>
  at(`/co-quan/${slug}`, null, part);

function whereOf(record: ChangedRecord): Where {
  switch (record.__typename) {
    case 'Report':
      return province(record.territory, record.round.directive, 'bao-cao') ?? body(record.agency, 'bao-cao');
    case 'Observation':
      return record.citationId === null ? at(`/chi-bao/${record.indicator.slug}`) : cited(record.citationId);
    case 'ReviewPack':
      return record.citationId === null ? at('', record.directive) : cited(record.citationId);
    case 'Target':
      return record.citationId === null ? plan(record.plan) : cited(record.citationId);
    case 'TerritoryMeasure':
      return record.citationId === null ? at('/tinh') : cited(record.citationId);
    case 'Indicator':
      return indicator(record);
    case 'QualityRule':
      return indicator(record.indicator);
    case 'CellThreshold':
      return record.about ? indicator(record.about) : at('/phuong-phap', null);
    case 'Mapping':
      return task(record.task);
    case 'Plan':
      return plan(record);
    case 'Provision':
      return plan(record.plan);
    case 'Ruling':
      return record.tasks[0] ? task(record.tasks[0]) : at('/nhiem-vu', record.directive);
    case 'Exemption':
      return task(record.obligation.task);
    case 'Task':
      return task(record);
    case 'Assignment':
    case 'Recommendation':
    case 'Commendation':
      return record.of ? task(record.of) : at('/nhiem-vu');
    case 'Verdict':
    case 'Finding':
    case 'SupervisionStatement':
      return task(record.task);
    case 'Round':
      return at(`/ky/${record.period}`, record.directive);
    case 'Directive':
      return at('', record);
    case 'DirectiveSubject':
    case 'Inspection':
      return at('', record.directive);
    case 'Territory':
      return province(record, null) ?? at('/tinh');
    case 'TerritoryMapping':
      return province(record.after, null) ?? at('/tinh');
    case 'TerritoryName':
      return at('/tinh');
    case 'AssigneeSet':
      return body(record.collective);
    case 'Field':
      return body(record.agency);
    case 'Agency':
      return body(record);
    case 'Succession':
      return body(record.heir);
    case 'Document':
      return at(`/van-ban/${record.slug}`);
    case 'AgencyName':
      return bodies;
  }
}

/** Beneath the origin; null where there is nothing to be seen. */
export function pathOf(
  change: Change,
  answer: Pick<ChangesPageAnswer, 'directives'>,
  shown: Shown,
): string | null {
  if (change.type !== null && change.record === null) return null;
  const { path, under, part } = change.record === null ? at('/du-lieu') : whereOf(change.record);
  const areSeveral = answer.directives.nodes.length > 1;
  const named = areSeveral && under !== null ? `/${under.slug}` : '';
  const isCitation = path.startsWith('/c/');
  const language = isCitation && shown.language === 'vi' ? '' : `/${shown.language}`;
  const day = shown.day !== null && !isCitation ? `?ngay=${shown.day}` : '';
  return `${language}${named}${path}${day}${part ? `#${part}` : ''}`;
}
