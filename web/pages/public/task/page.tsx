// One task: what the words order, who answers for it, by when, what is claimed and what was found.

import { capital, dictionary } from '../../../../db/words.ts';
import { chartStyles } from '../../../charts/charts.css.ts';
import { civilDate, formatDay, formatPeriod, lastDay } from '../../../lib/dates.ts';
import { inLanguage, type Language, nameOf } from '../../../lib/language.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import { dutyWords } from '../../../words/duties.ts';
import { words } from '../../../words/words.ts';
import type { TaskPageAnswer } from '../../answers.ts';
import { baselineWords } from '../baseline/words.ts';
import { roles } from '../register/facts.ts';
import { BesideRecord } from '../said/beside.tsx';
import { Claims } from '../said/claims.tsx';
import {
  Deadline,
  deadlineWords,
  documentWords,
  isExample,
  ruleWords,
  SaidTitle,
} from '../said/deadline.tsx';
import { vacancyWords } from '../said/duties.tsx';
import { byRole, HolderName } from '../said/holder.tsx';
import { OwnWords } from '../said/own-words.tsx';
import { isOwnWord } from '../said/rhythm.ts';
import { UnreadMark } from '../said/unread.tsx';
import { Closing, Taking, Trail } from '../shell/closing.tsx';
import { documentOf } from '../shell/document.tsx';
import { tableForms } from '../shell/forms.ts';
import type { PublicPage, Shown } from '../shell/page.ts';
import { Cited, Day, Said, Section } from '../shell/parts.tsx';
import { type Held, leadWords, mostOpen, type Step, type Stretch, stepsOf, type TaskFacts } from './facts.ts';
import { taskFiles, taskParts } from './files.ts';
import { Obligations } from './obligations.tsx';
import { taskStyles } from './page.css.ts';
import { Provinces } from './provinces.tsx';
import { taskQuestion } from './question.ts';

export function renderTask(answer: TaskPageAnswer, shown: Shown): string | null {
  const task = answer.directive?.task;
  if (!task) return null;
  const { language, day, now, path } = shown;
  const word = dutyWords[language];
  const title = inLanguage({ vi: task.titleVi, en: task.titleEn }, language).text;
  const on = day ?? civilDate(now);
  const owed = task.obligations.nodes.length > 0;
  return documentOf({
    shown,
    title: word.task.title(task.code, title),
    description: word.task.description({
      code: task.code,
      name: title,
      lead: leadWords(task, language),
      deadline: deadlineWords(task, on, language),
    }),
    css: taskStyles + (owed ? chartStyles : ''),
    forms: [...tableForms, 'png', 'atom', 'ics'],
    children: (
      <>
        <main id="noi-dung" tabIndex={-1}>
          <Trail shown={shown} to={[['/nhiem-vu', word.register.title]]} />
          <h1>
            <span class="kicker">{word.task.kicker(task.code)}</span>
            <SaidTitle of={task} language={language} />
          </h1>
          <Ordered answer={answer} task={task} language={language} />
          <Who task={task} day={day} language={language} />
          <Due task={task} day={on} language={language} />
          {task.children.length > 0 && <Children task={task} language={language} />}
          {owed && <Obligations answer={answer} task={task} language={language} />}
          <Claims task={task} language={language} />
          <BesideRecord of={task} language={language} />
          <Timeline answer={answer} task={task} language={language} />
          <Provinces answer={answer} task={task} shown={shown} />
          <Lines task={task} language={language} />
          {task.baselines.length > 0 && (
            <Section id="truoc-va-nay" heading={baselineWords[language].answers}>
              <ul class="lines">
                {task.baselines.map(({ code, kind, ...told }) => (
                  <li key={code}>
                    {capital(dictionary[language].BaselineKind[kind])}:{' '}
                    <a href={`/${language}/truoc-va-nay#${code}`}>
                      <SaidTitle of={told} language={language} />
                    </a>
                  </li>
                ))}
              </ul>
            </Section>
          )}
          {task.indicators.length > 0 && (
            <Section id="chi-bao" heading={word.task.indicators}>
              <ul class="lines">
                {task.indicators.map((indicator) => (
                  <li key={indicator.slug}>
                    <a href={`/${language}/chi-bao/${indicator.slug}`}>
                      <Said both={nameOf(indicator)} language={language} />
                    </a>
                  </li>
                ))}
              </ul>
            </Section>
          )}
          <Taking
            shown={shown}
            forms={[...tableForms, 'atom']}
            embed={{
              title: word.task.title(task.code, title),
              hasPicture: false,
            }}
          />
          <p>
            <a href={`/${language}${path}.ics`}>{word.register.calendar}</a>
          </p>
        </main>
        <Closing shown={shown} answer={answer} operation="TaskPage" />
      </>
    ),
  });
}

interface Part {
  readonly task: TaskFacts;
  readonly language: Language;
}

function Ordered({ answer, task, language }: Part & { answer: TaskPageAnswer }) {
  const word = dutyWords[language];
  return (
    <section aria-label={word.task.ordered}>
      <p class="words">
        <Said both={{ vi: task.summaryVi, en: task.summaryEn }} language={language} />
      </p>
      <p class="small">{word.task.paraphrase}</p>
      <OwnWords spans={task.spans} language={language} />
      <dl class="facts">
        <div>
          <dt>{word.csv.section}</dt>
          <dd>
            {word.task.where(task.section, answer.directive!.symbol)}.{' '}
            <span class="small">
              {word.task.readIn} <Cited source={task.source} otherwise={words[language].figures.noSource} />
            </span>
          </dd>
        </div>
        {task.parent && (
          <div>
            <dt>{word.task.group}</dt>
            <dd>
              <a href={`/${language}/nhiem-vu/${task.parent.code}`}>
                {task.parent.code}. <SaidTitle of={task.parent} language={language} />
              </a>
            </dd>
          </div>
        )}
        <div>
          <dt>{word.task.rhythm}</dt>
          <dd>
            {task.cadence ? dictionary[language].Cadence[task.cadence] : word.task.noRhythm}
            {task.cadence && (
              <span class="small line">
                {isOwnWord(task) ? word.task.rhythmQuoted : word.task.rhythmRead}
              </span>
            )}
            {task.deadlineText && <span class="small line">{word.task.saysWhen(task.deadlineText)}</span>}
          </dd>
        </div>
      </dl>
    </section>
  );
}

function Who({ task, day, language }: Part & { day: string | null }) {
  const word = dutyWords[language];
  const isOfGroup = task.holders.some(
    ({ assignment }) => assignment.task && assignment.task.code !== task.code,
  );
  return (
    <Section id="trach-nhiem" heading={word.task.who}>
      <p class="small">{day ? word.task.onDay(formatDay(day)) : word.task.today}</p>
      {task.holders.length === 0 && <p>{word.unnamed}</p>}
      {isOfGroup && <p>{word.task.byGroup}</p>}
      <dl class="facts">
        {byRole(task.holders, roles).map(([role, holders]) => (
          <div key={role}>
            <dt>{capital(dictionary[language].AssignmentRole[role])}</dt>
            <dd>
              <ul>
                {holders.map((holder, at) => (
                  <li key={at}>
                    <HolderName
                      holder={holder}
                      language={language}
                      page={holder.agency ? `/${language}/co-quan/${holder.agency.slug}` : undefined}
                    />
                    {holder.from && <span class="small"> {word.task.since(formatDay(holder.from))}</span>}
                    <Before holder={holder} language={language} />
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

/** Who held it before, stretch by stretch, vacancies included. */
function Before({ holder, language }: { holder: Held; language: Language }) {
  const word = dutyWords[language];
  const earlier = holder.assignment.history.filter(
    ({ from, until }) => until !== null && until <= (holder.from ?? '') && from !== holder.from,
  );
  if (earlier.length === 0) return null;
  const when = ({ from, until }: Stretch) =>
    from ? word.task.span(formatDay(from), formatDay(until!)) : word.task.untilDay(formatDay(until!));
  return (
    <ul class="past small">
      {earlier.map((stretch) => (
        <li key={stretch.until}>
          {when(stretch)}:{' '}
          {stretch.agency ? (
            <Said both={nameOf(stretch.agency)} language={language} />
          ) : (
            vacancyWords(stretch.vacancyReason, words[language])
          )}
          <UnreadMark step={stretch.succession} language={language} />
        </li>
      ))}
      {holder.succession && (
        <li>
          {dictionary[language].SuccessionKind[holder.succession.kind]}
          {': '}
          <Cited source={holder.succession.source} otherwise={words[language].figures.noSource} />
          <UnreadMark step={holder.succession} language={language} />
        </li>
      )}
    </ul>
  );
}

function Due({ task, day, language }: Part & { day: string }) {
  const word = dutyWords[language];
  return (
    <Section id="han" heading={word.task.due}>
      {task.status === 'NO_RULED_DEADLINE' ? (
        <p>{word.task.unruled}</p>
      ) : (
        <p>
          <Deadline rulings={task.rulings} isUnruled={false} day={day} language={language} />
        </p>
      )}
      {task.rulings.length > 0 && (
        <ul class="lines">
          {task.rulings.map((ruling) => {
            const document = documentWords(ruling.document, language, word.deadline.noDocument);
            return (
              <li key={ruling.id}>
                <b>{ruleWords(ruling, language)}</b>, {word.deadline.by(document.text)}
                {isExample(ruling) && <span class="mark">{word.task.example}</span>}
                <span class="small line">
                  {word.task.ruledBy(inLanguage(nameOf(ruling.authority), language).text, ruling.section)}
                  {', '}
                  {word.task.inForce(formatDay(ruling.from))}
                  {ruling.until && `, ${word.task.over(formatDay(ruling.until))}`}
                  {ruling.supersededAt && `, ${word.task.superseded}`}
                  {ruling.graceDays > 0 && `; ${word.task.grace(formatDecimal(ruling.graceDays, language))}`}
                  {isExample(ruling) && `; ${word.deadline.example}`}
                </span>
                {ruling.due
                  .filter(({ obligations }) => obligations > 0)
                  .map(({ period, dueAt, obligations }) => (
                    <span class="small line" key={period + dueAt}>
                      {word.task.falls(
                        formatPeriod(period, language),
                        formatDay(lastDay(dueAt)),
                        formatDecimal(obligations, language),
                      )}
                    </span>
                  ))}
              </li>
            );
          })}
        </ul>
      )}
    </Section>
  );
}

const Children = ({ task, language }: Part) => (
  <Section id="viec" heading={dutyWords[language].register.title}>
    <ul class="lines">
      {task.children.map((child) => (
        <li key={child.code}>
          {child.code}{' '}
          <a href={`/${language}/nhiem-vu/${child.code}`}>
            <SaidTitle of={child} language={language} />
          </a>
        </li>
      ))}
    </ul>
  </Section>
);

function Timeline({ answer, task, language }: Part & { answer: TaskPageAnswer }) {
  const word = dutyWords[language].task;
  const steps = stepsOf(answer, task, language);
  const earlier = steps.slice(0, Math.max(0, steps.length - mostOpen));
  return (
    <Section id="dong-thoi-gian" heading={word.timeline}>
      <p class="small">{word.timelineIntro}</p>
      {earlier.length > 0 && (
        <details>
          <summary>{word.earlierSteps(formatDecimal(earlier.length, language))}</summary>
          <Steps of={earlier} language={language} />
        </details>
      )}
      <Steps of={steps.slice(earlier.length)} language={language} />
    </Section>
  );
}

const Steps = ({ of, language }: { of: readonly Step[]; language: Language }) => {
  const word = dutyWords[language].task;
  return (
    <ol class="steps">
      {of.map(({ key, on, says, isExample: isMade, confidence }) => (
        <li key={key}>
          {on ? <Day on={on} /> : <span class="undated">{word.undated}</span>}
          <span>
            {says} {isMade && <span class="mark">{word.example}</span>}
            <UnreadMark step={{ confidence }} language={language} />
          </span>
        </li>
      ))}
    </ol>
  );
};

function Lines({ task, language }: Part) {
  const word = dutyWords[language].task;
  const { nodes, totalCount } = task.provisions;
  if (nodes.length === 0) return null;
  return (
    <Section id="ke-hoach" heading={word.provisions}>
      <p class="small">{word.provisionsIntro}</p>
      <ul class="lines">
        {nodes.map(({ code, section, plan, ...line }) => (
          <li key={code}>
            <SaidTitle of={line} language={language} />
            <span class="small line">
              {documentWords(plan.document, language, code).text}
              {plan.territory && <>, {inLanguage(nameOf(plan.territory), language).text}</>}
              {section && `, ${section}`}.{' '}
              <Cited source={plan.source} otherwise={words[language].figures.noSource} />
            </span>
          </li>
        ))}
      </ul>
      {totalCount > nodes.length && (
        <p>{word.more(formatDecimal(nodes.length, language), formatDecimal(totalCount, language))}</p>
      )}
    </Section>
  );
}

export const task: PublicPage<TaskPageAnswer> = {
  path: '/nhiem-vu/:code{[1-9](?:\\.\\d{1,2})*}',
  question: taskQuestion,
  variables: ({ code }) => ({ code }),
  render: renderTask,
  renditions: taskFiles,
  parts: taskParts,
  example: { code: '3.11' },
};
