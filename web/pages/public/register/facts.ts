// Which tasks a reader asked to see, and what may be asked for: only what the answer holds.

import { compareNames } from '../../../lib/collate.ts';
import { inLanguage, type Language, nameOf } from '../../../lib/language.ts';
import { slugOf } from '../../../lib/slug.ts';
import { dutyWords } from '../../../words/duties.ts';
import type { AssignmentRole, PublicHomeHolder as Holder, TaskRegisterAnswer } from '../../answers.ts';
import type { Address } from '../shell/page.ts';
import { taken } from '../shell/taken.ts';

export type RegisterTask = NonNullable<TaskRegisterAnswer['directive']>['tasks']['nodes'][number];

export const states = taken['trang-thai'].words;
type State = (typeof states)[number];
export const roles: readonly AssignmentRole[] = [
  'LEAD',
  'DIRECT',
  'COORDINATE',
  'IMPLEMENT',
  'SUPERVISE',
  'REPORT_TO',
];

export interface Filter {
  readonly group: string | null;
  readonly body: string | null;
  readonly role: AssignmentRole | null;
  readonly state: State | null;
}

/** What of the address is a filter. A value that names nothing is left alone, as unknown parameters are. */
export function filterOf(address: Address, answer: TaskRegisterAnswer): Filter {
  const group = address.nhom ?? '';
  const body = slugOf(address['co-quan'] ?? '');
  const { roleSlugs } = dutyWords.vi;
  return {
    group: answer.directive?.groups.nodes.some(({ code }) => code === group) ? group : null,
    body: bodiesOf(answer, 'vi').some(({ slug }) => slug === body) ? body : null,
    role: roles.find((role) => roleSlugs[role] === address['vai-tro']) ?? null,
    state: states.find((state) => state === address['trang-thai']) ?? null,
  };
}

/** The same as parameters, without what is not filtered by. */
export const asParameters = (filter: Filter): Record<string, string> =>
  Object.fromEntries(
    Object.entries({
      nhom: filter.group,
      'co-quan': filter.body,
      'vai-tro': filter.role && dutyWords.vi.roleSlugs[filter.role],
      'trang-thai': filter.state,
    }).filter((entry): entry is [string, string] => entry[1] !== null),
  );

export const reportedBy = (task: RegisterTask): number =>
  task.latestClaims.nodes.filter(({ standing }) => standing !== 'EXAMPLE').length;
export const exampleReportsOf = (task: RegisterTask): number =>
  task.latestClaims.nodes.length - reportedBy(task);

const stands: Readonly<Record<State, (task: RegisterTask) => boolean>> = {
  'chua-an-dinh-han': ({ status }) => status === 'NO_RULED_DEADLINE',
  'da-an-dinh-han': ({ status }) => status === null,
  'co-bao-cao': (task) => reportedBy(task) > 0,
  'chua-bao-cao': (task) => reportedBy(task) === 0,
};

/** By what a body is found: its name today, or, where nobody holds the duty, the name the directive gives. */
const holderSlug = (holder: Holder): string =>
  slugOf(holder.agency?.nameVi ?? holder.assignment.agency.nameVi ?? '');

export const groupOf = (task: { readonly code: string }): string => task.code.split('.')[0]!;

export const filtered = (tasks: readonly RegisterTask[], filter: Filter): RegisterTask[] =>
  tasks.filter(
    (task) =>
      (filter.group === null || groupOf(task) === filter.group) &&
      (filter.state === null || stands[filter.state](task)) &&
      ((filter.body === null && filter.role === null) ||
        task.holders.some(
          (holder) =>
            (filter.body === null || holderSlug(holder) === filter.body) &&
            (filter.role === null || holder.role === filter.role),
        )),
  );

export interface Choice {
  readonly slug: string;
  readonly name: string;
}

/** Every body that answers for a task today, in the order of the reader's language. */
export function bodiesOf({ directive }: TaskRegisterAnswer, language: Language): Choice[] {
  const found = new Map<string, string>();
  for (const { holders } of directive?.tasks.nodes ?? [])
    for (const holder of holders) {
      const named = holder.agency ?? holder.assignment.agency;
      if (named) found.set(holderSlug(holder), inLanguage(nameOf(named), language).text);
    }
  return [...found].map(([slug, name]) => ({ slug, name })).sort((a, b) => compareNames(a.name, b.name));
}

const holdersKey = ({ holders }: RegisterTask): string =>
  JSON.stringify(holders.map((holder) => [holder.role, holderSlug(holder), holder.vacancyReason]));

export const hasSameHolders = (a: RegisterTask, b: RegisterTask): boolean => holdersKey(a) === holdersKey(b);

/** A task whose bodies are those of more than half of the tasks; null where no bodies are so common. */
export const sharedHolders = (tasks: readonly RegisterTask[]): RegisterTask | null =>
  tasks.find(
    (one) =>
      one.holders.length > 0 && tasks.filter((other) => hasSameHolders(one, other)).length * 2 > tasks.length,
  ) ?? null;
