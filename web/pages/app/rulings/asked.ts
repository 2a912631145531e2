// The fields in which a form asks for a ruling, and what the ledger is asked for by them. They travel from page to page as they
// were typed, until the ruling is made.
import { isCivilDate } from '../../../lib/dates.ts';
import type { AgencyKind, AssignmentRole, Owes, RulingCadence } from '../../answers.ts';
import type { Problem } from '../frame/frame.tsx';
import type { RulingsWords } from './words.ts';

type Values = Readonly<Record<string, string>>;

/** A box for one of many, by what it stands for; beside it, hidden, the id it means. */
export const boxes = {
  task: (code: string) => `n.${code}`,
  group: (code: string) => `g.${code}`,
  taskId: (code: string) => `i.${code}`,
  kind: (kind: string) => `k.${kind}`,
  role: (role: string) => `r.${role}`,
  body: (id: string) => `c.${id}`,
} as const;

/** What belongs to one step on the way and to no ruling: the form of the session, and the form in which bodies are named. */
const isPassing = (name: string) => ['form', 'key', 'nhom'].includes(name) || name.startsWith(namingPrefix);
export const namingPrefix = 'ds.';

/** The ruling as it was typed so far, for the hidden fields of the next page. */
export const carried = (values: Values): readonly (readonly [name: string, value: string])[] =>
  Object.entries(values).filter(([name, value]) => !isPassing(name) && value !== '');

/** Names behind a prefix whose boxes are ticked. */
const ticked = (values: Values, prefix: string): string[] =>
  Object.keys(values)
    .filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length));

/** Codes of the tasks that are chosen, by themselves or with their group. */
export function tasksChosen(values: Values): string[] {
  const groups = ticked(values, boxes.group(''));
  return ticked(values, boxes.taskId('')).filter(
    (code) => boxes.task(code) in values || groups.some((group) => code.startsWith(`${group}.`)),
  );
}

/** Whether anything of a ruling was sent. */
export const isTyped = (values: Values): boolean => values.cadence !== undefined;

export interface RulingAsked {
  readonly directive: string;
  readonly authority: string;
  readonly document: string;
  readonly section: string;
  readonly ruledOn: string;
  readonly tasks: readonly string[];
  readonly roles: readonly AssignmentRole[];
  readonly agencyKinds: readonly AgencyKind[];
  readonly agencies: readonly string[];
  readonly cadence: RulingCadence;
  readonly owes: Owes;
  readonly dueOn: string | null;
  readonly opensAfterDays: number | null;
  readonly dueAfterDays: number | null;
  readonly graceDays: number;
  readonly from: string;
}

/** What is asked for; or what no ruling can be asked for with, each at its field. */
export function rulingAsked(
  values: Values,
  word: RulingsWords,
): { readonly asked: RulingAsked } | { readonly problems: readonly Problem[] } {
  const codes = tasksChosen(values);
  const kinds = ticked(values, boxes.kind('')) as AgencyKind[];
  const named = ticked(values, boxes.body(''));
  const isOnce = values.cadence === 'ONE_OFF';
  const problems: Problem[] = [];
  const day = (name: string): string => {
    const typed = values[name] ?? '';
    if (!isCivilDate(typed)) problems.push({ field: name, message: word.wrong.day });
    return typed;
  };
  const days = (name: string): number | null => {
    const typed = (values[name] ?? '').trim();
    if (typed === '') return null;
    if (!/^\d{1,3}$/.test(typed)) problems.push({ field: name, message: word.wrong.days });
    return Number(typed);
  };
  const chosen = (name: string): string => {
    if (!values[name]) problems.push({ field: name, message: word.wrong.choose });
    return values[name] ?? '';
  };
  if (codes.length === 0) problems.push({ field: 'tasks', message: word.wrong.tasks });
  const owes = chosen('owes') as Owes;
  if (kinds.length > 0 && named.length > 0)
    problems.push({ field: 'agencies', message: word.wrong.kindsOrNames });
  const asked: RulingAsked = {
    directive: values.directive ?? '',
    tasks: codes.map((code) => values[boxes.taskId(code)]!),
    owes,
    agencyKinds: kinds,
    agencies: named,
    roles: ticked(values, boxes.role('')) as AssignmentRole[],
    cadence: values.cadence as RulingCadence,
    dueOn: isOnce ? day('dueOn') : null,
    dueAfterDays: isOnce ? null : days('dueAfterDays'),
    opensAfterDays: isOnce ? null : days('opensAfterDays'),
    graceDays: days('graceDays') ?? 0,
    from: day('from'),
    document: chosen('document'),
    section: values.section ?? '',
    ruledOn: day('ruledOn'),
    authority: chosen('authority'),
  };
  return problems.length > 0 ? { problems } : { asked };
}

/** The variables of a question that asks for nothing yet. */
export const nothingAsked = {
  directive: '',
  tasks: [],
  authority: '',
  document: '',
  section: '',
  ruledOn: '2000-01-01',
  from: '2000-01-01',
  cadence: 'ONE_OFF',
} as const;

/** The field that a problem at a path of the arguments is about. */
export const fieldOf = (path: string): string =>
  path === 'agencyKinds' || path === 'roles' ? 'agencies' : path;
