// The directive's tasks by group: how often, who answers today, and whether a deadline was ever ruled.

import { Fragment } from 'preact';
import { capital, dictionary } from '../../../../db/words.ts';
import { Sign } from '../../../charts/symbols.tsx';
import { inLanguage, type Language, nameOf } from '../../../lib/language.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import { dutyWords } from '../../../words/duties.ts';
import type { Words } from '../../../words/words.ts';
import type { AssignmentRole, PublicHomeHolder as Holder } from '../../answers.ts';
import { type Directive, type Group, isUndated, type Task } from '../home/facts.ts';
import { Said, Section } from '../shell/parts.tsx';
import { restsOn } from './holding.ts';
import { isOwnWord } from './rhythm.ts';
import { UnreadMark } from './unread.tsx';

interface Shown {
  readonly language: Language;
  readonly word: Words;
}

export function Tasks({ directive, language, word }: Shown & { directive: Directive }) {
  return (
    <Section id="nhiem-vu" heading={word.tasks.heading}>
      <p>{word.tasks.intro}</p>
      {directive.groups.nodes.map((group) => (
        <GroupOfTasks key={group.code} group={group} directive={directive} language={language} word={word} />
      ))}
    </Section>
  );
}

function GroupOfTasks({ group, directive, language, word }: Shown & { group: Group; directive: Directive }) {
  const subgroups = directive.subgroups.nodes.filter(({ parent }) => parent?.code === group.code);
  const under = (code: string) => directive.tasks.nodes.filter(({ parent }) => parent?.code === code);
  const tasks = [group, ...subgroups].flatMap(({ code }) => under(code));
  const count = formatDecimal(tasks.length, language);
  const undated = formatDecimal(tasks.filter(isUndated).length, language);
  const entries = [
    ...under(group.code).map((task) => ({ code: task.code, task, subgroup: null })),
    ...subgroups.map((subgroup) => ({ code: subgroup.code, task: null, subgroup })),
  ].sort((a, b) => lastNumber(a.code) - lastNumber(b.code));
  const item = (task: Task) => (
    <TaskItem key={task.code} task={task} group={group} language={language} word={word} />
  );
  return (
    <details>
      <summary>
        <b>
          {group.code}. <Said both={{ vi: group.titleVi, en: group.titleEn }} language={language} />
        </b>
        <span class="small">
          {word.tasks.groupCount(count)}, {word.tasks.groupUndated(undated)}
        </span>
      </summary>
      {group.holders.length > 0 && (
        <p class="whole">
          {word.tasks.whole} {roleAndNames(group, language)}
        </p>
      )}
      <ul>
        {entries.map(({ task, subgroup }) =>
          task ? (
            item(task)
          ) : (
            <li key={subgroup.code}>
              <b>
                {subgroup.code}{' '}
                <Said both={{ vi: subgroup.titleVi, en: subgroup.titleEn }} language={language} />
              </b>
              <ul>{under(subgroup.code).map(item)}</ul>
            </li>
          ),
        )}
      </ul>
    </details>
  );
}

const lastNumber = (code: string): number => Number(code.split('.').at(-1));

function roleAndNames(group: Group, language: Language): string {
  const roles = [...new Set(group.holders.map(({ role }) => role))];
  return roles
    .map((role) => {
      const names = group.holders.filter((h) => h.role === role && h.agency);
      return `${capital(dictionary[language].AssignmentRole[role])}: ${names.map((h) => inLanguage(nameOf(h.agency!), language).text).join('; ')}`;
    })
    .join('. ');
}

function TaskItem({ task, group, language, word }: Shown & { task: Task; group: Group }) {
  const { cadence, deadlineText } = task;
  return (
    <li class="task">
      <p>
        {task.code}{' '}
        <b>
          <Said both={{ vi: task.titleVi, en: task.titleEn }} language={language} />
        </b>
      </p>
      <p class="small">
        {cadence ? capital(dictionary[language].Cadence[cadence]) : word.tasks.noCadence}
        {cadence && ` (${dutyWords[language].rhythmBy[isOwnWord(task) ? 'text' : 'ledger']})`}
        {deadlineText && <span lang="vi"> · {word.tasks.saysWhen(deadlineText)}</span>}
        {' · '}
        {isUndated(task) ? (
          <>
            <Sign name="undated" /> {word.tasks.undated}
          </>
        ) : (
          word.tasks.ruled
        )}
      </p>
      <Holders task={task} group={group} language={language} word={word} />
    </li>
  );
}

/** A task without a body of its own is answered with its group's. */
const isAsGroup = (task: Task, group: Group): boolean =>
  group.holders.length > 0 &&
  task.holders.length === group.holders.length &&
  task.holders.every(
    (h, i) => h.role === group.holders[i]!.role && h.agency?.nameVi === group.holders[i]!.agency?.nameVi,
  );

const order: AssignmentRole[] = ['LEAD', 'DIRECT', 'COORDINATE', 'IMPLEMENT', 'SUPERVISE', 'REPORT_TO'];

function Holders({ task, group, language, word }: Shown & { task: Task; group: Group }) {
  if (task.holders.length === 0) return <p class="small">{word.tasks.unnamed}</p>;
  if (isAsGroup(task, group)) return <p class="small">{word.tasks.sameAsGroup}</p>;
  return (
    <ul class="small">
      {order
        .map((role) => ({ role, holders: task.holders.filter((h) => h.role === role) }))
        .filter(({ holders }) => holders.length > 0)
        .map(({ role, holders }) => (
          <li key={role}>
            {capital(dictionary[language].AssignmentRole[role])}:{' '}
            {holders.map((holder, at) => (
              <Fragment key={at}>
                {at > 0 && '; '}
                <HolderName holder={holder} language={language} word={word} />
              </Fragment>
            ))}
          </li>
        ))}
    </ul>
  );
}

function HolderName({ holder, language, word }: Shown & { holder: Holder }) {
  const namedText = inLanguage(nameOf(holder.assignment.agency), language).text;
  if (!holder.agency)
    return (
      <b class="vacant">
        {word.tasks.vacant(namedText)}: {vacancyWords(holder.vacancyReason, word)}
      </b>
    );
  return (
    <>
      <b>
        <Said both={nameOf(holder.agency)} language={language} />
      </b>
      {holder.succession && ` (${word.tasks.before(namedText)})`}
      {holder.assignment.basis === 'inferred' && ` (${word.tasks.inferred})`}
      <UnreadMark step={restsOn(holder)} language={language} />
    </>
  );
}

/** The ledger gives two reasons, in English sentences of its own. */
export const vacancyWords = (reason: string | null, { tasks }: Words): string =>
  reason?.includes('before a successor') ? tasks.vacancy.between : tasks.vacancy.ended;
