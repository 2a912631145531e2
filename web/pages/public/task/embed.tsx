// A task's state in somebody else's page: who leads it, by when, and how many have claimed what.

import { capital, dictionary } from '../../../../db/words.ts';
import { inLanguage } from '../../../lib/language.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import { dutyWords } from '../../../words/duties.ts';
import type { TaskStatusAnswer } from '../../answers.ts';
import { Deadline, deadlineWords } from '../said/deadline.tsx';
import { HolderName } from '../said/holder.tsx';
import { embedOf } from '../shell/embed.tsx';
import type { PublicPage, Shown } from '../shell/page.ts';
import { knownDay } from '../shell/table-files.ts';
import { leadWords } from './facts.ts';
import { taskEmbedStyles } from './page.css.ts';
import { taskEmbedQuestion } from './question.ts';

const claims = ['DONE', 'IN_PROGRESS', 'NOT_STARTED', 'NOT_PURSUED'] as const;

export function renderTaskEmbed({ directive }: TaskStatusAnswer, shown: Shown): string | null {
  const task = directive?.task;
  if (!task) return null;
  const { language } = shown;
  const word = dutyWords[language];
  const name = nameIn(task, language);
  const day = knownDay(shown);
  // Where nobody takes charge of it, whoever leads and directs those who do it is the one to be named.
  const holders = task.holders.length > 0 ? task.holders : task.directing;
  const real = task.latestClaims.nodes.filter(({ standing }) => standing !== 'EXAMPLE');
  const examples = task.latestClaims.nodes.length - real.length;
  const count = (n: number) => formatDecimal(n, language);
  return embedOf({
    shown,
    path: `/nhiem-vu/${task.code}`,
    title: titleOf({ directive }, shown)!,
    description: word.task.description({
      code: task.code,
      name,
      lead: leadWords({ holders }, language),
      deadline: deadlineWords(task, day, language),
    }),
    css: taskEmbedStyles,
    children: (
      <dl>
        <div>
          <dt>{capital(dictionary[language].AssignmentRole[holders[0]?.role ?? 'LEAD'])}</dt>
          <dd>
            {holders.length === 0 && word.task.noLead}
            {holders.map((holder, at) => (
              <span class="line" key={at}>
                <HolderName holder={holder} language={language} />
              </span>
            ))}
          </dd>
        </div>
        <div>
          <dt>{word.task.due}</dt>
          <dd>
            <Deadline
              rulings={task.rulings}
              isUnruled={task.status === 'NO_RULED_DEADLINE'}
              day={day}
              language={language}
            />
          </dd>
        </div>
        <div>
          <dt>{word.task.claims}</dt>
          <dd>
            {real.length === 0 && word.task.noClaims}
            {claims
              .map((claim) => ({ claim, bodies: real.filter((one) => one.claim === claim).length }))
              .filter(({ bodies }) => bodies > 0)
              .map(({ claim, bodies }) => (
                <span class="line" key={claim}>
                  {capital(dictionary[language].Claim[claim])}: <b>{count(bodies)}</b>
                </span>
              ))}
            {real.length > 0 && (
              <span class="small line">
                {word.task.judged(
                  count(real.filter(({ verdict }) => verdict !== null).length),
                  count(real.length),
                )}
              </span>
            )}
            {examples > 0 && <span class="small line">{word.register.examples(count(examples))}</span>}
          </dd>
        </div>
      </dl>
    ),
  });
}

const nameIn = (
  task: { readonly titleVi: string; readonly titleEn: string },
  language: Shown['language'],
): string => inLanguage({ vi: task.titleVi, en: task.titleEn }, language).text;

function titleOf({ directive }: Pick<TaskStatusAnswer, 'directive'>, { language }: Shown): string | null {
  const task = directive?.task;
  return task ? dutyWords[language].task.title(task.code, nameIn(task, language)) : null;
}

export const taskEmbed: PublicPage<TaskStatusAnswer> = {
  path: '/embed/nhiem-vu/:code{[1-9](?:\\.\\d{1,2})*}',
  question: taskEmbedQuestion,
  variables: ({ code }) => ({ code }),
  render: renderTaskEmbed,
  isEmbeddable: true,
  titleOf,
  takes: ['chu-de'],
  example: { code: '3.11' },
};
