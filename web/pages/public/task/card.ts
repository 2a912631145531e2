// What a link to a task shows: what is ordered, who leads it, and by when.

import { civilDate } from '../../../lib/dates.ts';
import { inLanguage } from '../../../lib/language.ts';
import { dutyWords } from '../../../words/duties.ts';
import { words } from '../../../words/words.ts';
import type { TaskPageAnswer } from '../../answers.ts';
import { deadlineWords } from '../said/deadline.tsx';
import { cardFile } from '../shell/card.ts';
import type { Shown } from '../shell/page.ts';
import { leadWords } from './facts.ts';

export function taskCard({ directive }: TaskPageAnswer, shown: Shown): { body: string } | null {
  const task = directive?.task;
  if (!task) return null;
  const { language, day, now } = shown;
  return cardFile(
    {
      kicker: `${words[language].directive.title(directive.symbol)}, ${dutyWords[language].task.kicker(task.code)}`,
      title: inLanguage({ vi: task.titleVi, en: task.titleEn }, language).text,
      lines: [leadWords(task, language), deadlineWords(task, day ?? civilDate(now), language)],
    },
    shown,
  );
}
