// The register: what was ordered, of whom, by when. The filter is a form that needs no script.

import { capital, dictionary } from '../../../../db/words.ts';
import { civilDate, formatDay } from '../../../lib/dates.ts';
import { inLanguage, type Language } from '../../../lib/language.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import { type DutyWords, dutyWords } from '../../../words/duties.ts';
import type { TaskRegisterAnswer } from '../../answers.ts';
import { Deadline, SaidTitle } from '../said/deadline.tsx';
import { byRole, HolderName } from '../said/holder.tsx';
import { Closing, Taking } from '../shell/closing.tsx';
import { documentOf } from '../shell/document.tsx';
import { tableForms } from '../shell/forms.ts';
import type { PublicPage, Shown } from '../shell/page.ts';
import {
  asParameters,
  bodiesOf,
  exampleReportsOf,
  type Filter,
  filtered,
  filterOf,
  groupOf,
  hasSameHolders,
  type RegisterTask,
  reportedBy,
  roles,
  sharedHolders,
  states,
} from './facts.ts';
import { registerFiles } from './files.ts';
import { registerStyles } from './page.css.ts';
import { registerQuestion } from './question.ts';

export function renderRegister(answer: TaskRegisterAnswer, shown: Shown): string | null {
  const { directive } = answer;
  if (!directive) return shown.day === null ? null : renderNotYet(answer, shown, shown.day);
  const { language } = shown;
  const word = dutyWords[language];
  const count = (n: number) => formatDecimal(n, language);
  const all = directive.tasks.nodes;
  const filter = filterOf(shown.address, answer);
  const tasks = filtered(all, filter);
  const unruled = all.filter(({ status }) => status === 'NO_RULED_DEADLINE').length;
  const isFiltered = Object.keys(asParameters(filter)).length > 0;
  return documentOf({
    shown,
    title: word.register.title,
    description: word.register.description(count(all.length), count(unruled), directive.symbol),
    css: registerStyles,
    forms: [...tableForms, 'svg', 'atom', 'ics'],
    kept: asParameters(filter),
    children: (
      <>
        <main id="noi-dung" tabIndex={-1}>
          <h1>{word.register.title}</h1>
          <p>
            {unruled === all.length
              ? word.register.leadNone(count(all.length))
              : word.register.lead(count(all.length), count(all.length - unruled), count(unruled))}
          </p>
          <p class="small">
            {word.register.codes} <a href={`/${language}/co-quan`}>{word.register.bodies}</a>
          </p>
          <FilterForm answer={answer} filter={filter} shown={shown} word={word} />
          {isFiltered && (
            <p role="status">
              {tasks.length === 0
                ? word.register.none
                : word.register.found(count(tasks.length), count(all.length))}{' '}
              <a href={`/${language}/nhiem-vu${shown.day ? `?ngay=${shown.day}` : ''}`}>
                {word.register.clear}
              </a>
            </p>
          )}
          {directive.groups.nodes.map((group) => {
            const under = tasks.filter((task) => groupOf(task) === group.code);
            return (
              under.length > 0 && (
                <section aria-labelledby={`nhom-${group.code}`} key={group.code}>
                  <h2 id={`nhom-${group.code}`}>
                    {group.code}. <SaidTitle of={group} language={language} />
                  </h2>
                  <p class="small">{word.register.groupCount(count(under.length))}</p>
                  <Under tasks={under} answer={answer} shown={shown} word={word} />
                </section>
              )
            );
          })}
          <Taking shown={shown} forms={[...tableForms, 'svg', 'atom']} />
          <p class="small">
            {word.register.files}{' '}
            <a href={`/${language}/nhiem-vu.ics${queryOf(filter)}`}>{word.register.calendar}</a>
          </p>
        </main>
        <Closing shown={shown} answer={answer} operation="TaskRegister" />
      </>
    ),
  });
}

/** The filter as it stands in an address, so that a calendar follows what was chosen. */
const queryOf = (filter: Filter): string => {
  const query = new URLSearchParams(asParameters(filter)).toString();
  return query === '' ? '' : `?${query}`;
};

/** The register on a day on which the ledger did not yet hold the directive. */
function renderNotYet(answer: TaskRegisterAnswer, shown: Shown, day: string): string {
  const { register: word } = dutyWords[shown.language];
  const said = word.notYet(formatDay(day));
  return documentOf({
    shown,
    title: word.title,
    description: said,
    css: registerStyles,
    children: (
      <>
        <main id="noi-dung" tabIndex={-1}>
          <h1>{word.title}</h1>
          <p>{said}</p>
        </main>
        <Closing shown={shown} answer={answer} operation="TaskRegister" />
      </>
    ),
  });
}

/** The tasks of a group. Bodies that most of them share are named once, above. */
function Under({
  tasks,
  answer,
  shown,
  word,
}: {
  tasks: readonly RegisterTask[];
  answer: TaskRegisterAnswer;
  shown: Shown;
  word: DutyWords;
}) {
  const shared = sharedHolders(tasks);
  return (
    <>
      {shared && (
        <div class="whole">
          {word.register.whole}
          <Holders task={shared} language={shown.language} word={word} />
        </div>
      )}
      <ul>
        {tasks.map((task) => (
          <Task
            key={task.code}
            task={task}
            isAsGroup={shared !== null && hasSameHolders(task, shared)}
            answer={answer}
            shown={shown}
            word={word}
          />
        ))}
      </ul>
    </>
  );
}

function Task({
  task,
  isAsGroup,
  answer,
  shown,
  word,
}: {
  task: RegisterTask;
  isAsGroup: boolean;
  answer: TaskRegisterAnswer;
  shown: Shown;
  word: DutyWords;
}) {
  const { language, day, now } = shown;
  const reported = reportedBy(task);
  const examples = exampleReportsOf(task);
  return (
    <li class="task">
      <p class="name">
        <span class="code">{task.code}</span>{' '}
        <a href={`/${language}/nhiem-vu/${task.code}${day ? `?ngay=${day}` : ''}`}>
          <SaidTitle of={task} language={language} />
        </a>
      </p>
      {isAsGroup ? (
        <p class="small">{word.register.asGroup}</p>
      ) : (
        <Holders task={task} language={language} word={word} />
      )}
      <p class="small">
        <Deadline
          rulings={answer.rulings.nodes.filter(({ tasks }) => tasks.some(({ code }) => code === task.code))}
          isUnruled={task.status === 'NO_RULED_DEADLINE'}
          day={day ?? civilDate(now)}
          language={language}
        />
        {(reported > 0 || examples > 0) && (
          <span class="line">
            {reported > 0
              ? word.register.reported(formatDecimal(reported, language))
              : word.register.unreported}
            {examples > 0 && ` (${word.register.examples(formatDecimal(examples, language))})`}
          </span>
        )}
      </p>
    </li>
  );
}

const Holders = ({ task, language, word }: { task: RegisterTask; language: Language; word: DutyWords }) =>
  task.holders.length === 0 ? (
    <p class="small">{word.unnamed}</p>
  ) : (
    <ul class="small">
      {byRole(task.holders, roles).map(([role, holders]) => (
        <li key={role}>
          {capital(dictionary[language].AssignmentRole[role])}:{' '}
          {holders.map((holder, at) => (
            <span key={at}>
              {at > 0 && '; '}
              <HolderName holder={holder} language={language} />
            </span>
          ))}
        </li>
      ))}
    </ul>
  );

function FilterForm({
  answer,
  filter,
  shown,
  word,
}: {
  answer: TaskRegisterAnswer;
  filter: Filter;
  shown: Shown;
  word: DutyWords;
}) {
  const { language, day } = shown;
  const chosen = asParameters(filter);
  const { register } = word;
  const groups = answer.directive!.groups.nodes.map((group) => ({
    slug: group.code,
    name: `${group.code}. ${inLanguage({ vi: group.titleVi, en: group.titleEn }, language).text}`,
  }));
  const choices = [
    ['nhom', register.group, groups],
    ['co-quan', register.body, bodiesOf(answer, language)],
    [
      'vai-tro',
      register.role,
      roles.map((r) => ({ slug: word.roleSlugs[r], name: capital(dictionary[language].AssignmentRole[r]) })),
    ],
    ['trang-thai', register.status, states.map((s) => ({ slug: s, name: register.statuses[s] }))],
  ] as const;
  return (
    <form class="filter" method="get" action={`/${language}/nhiem-vu`}>
      <h2>{register.filter}</h2>
      {choices.map(([name, label, some]) => (
        <div key={name}>
          <label for={name}>{label}</label>
          <select id={name} name={name}>
            <option value="">{register.any}</option>
            {some.map(({ slug, name: text }) => (
              <option value={slug} selected={chosen[name] === slug} key={slug}>
                {text}
              </option>
            ))}
          </select>
        </div>
      ))}
      {day && <input type="hidden" name="ngay" value={day} />}
      <div>
        <button type="submit">{register.apply}</button>
      </div>
    </form>
  );
}

export const register: PublicPage<TaskRegisterAnswer> = {
  path: '/nhiem-vu',
  question: registerQuestion,
  render: renderRegister,
  renditions: registerFiles,
  takes: ['nhom', 'co-quan', 'vai-tro', 'trang-thai'],
};
