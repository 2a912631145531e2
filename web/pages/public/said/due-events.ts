// Ruled deadlines as days of a calendar. What no ruling in force makes due is no event; a ruling that ended takes its days back.
import type { AllDay } from '../../../downloads/ics.ts';
import { civilDate, formatPeriod, lastDay } from '../../../lib/dates.ts';
import { safeLink } from '../../../lib/links.ts';
import { dutyWords } from '../../../words/duties.ts';
import type { TaskPageRuling as Ruling } from '../../answers.ts';
import { type Shown, siteOf } from '../shell/page.ts';
import { knownDay } from '../shell/table-files.ts';
import { documentWords, isExample } from './deadline.tsx';

type Named = Ruling & {
  readonly tasks: readonly { readonly code: string; readonly titleVi: string; readonly titleEn: string }[];
};

export function dueEvents(rulings: readonly Named[], shown: Shown): AllDay[] {
  const { language, origin } = shown;
  const { deadline, task: word } = dutyWords[language];
  const today = knownDay(shown);
  return rulings
    .filter((ruling) => !isExample(ruling))
    .flatMap((ruling) => {
      const isOver = ruling.supersededAt !== null || (ruling.until !== null && ruling.until <= today);
      const endedOn = ruling.until ?? (ruling.supersededAt === null ? '' : civilDate(ruling.supersededAt));
      const document = documentWords(ruling.document, language, deadline.noDocument).text;
      const days = ruling.dueOn
        ? [{ on: ruling.dueOn, period: '', isOwed: true }]
        : ruling.due.map(({ dueAt, period, obligations }) => ({
            on: lastDay(dueAt),
            period,
            isOwed: obligations > 0,
          }));
      return days.flatMap(({ on, period, isOwed }) =>
        ruling.tasks.map((task): AllDay => {
          const name = language === 'vi' ? task.titleVi : task.titleEn;
          const when = period === '' ? '' : ` (${formatPeriod(period, language)})`;
          return {
            uid: `due-${ruling.id}-${task.code}-${period || 'once'}@${new URL(origin).hostname}`,
            on,
            title: word.title(task.code, name) + when,
            description: [deadline.by(document), safeLink(ruling.document.url) ?? ''].join(' ').trim(),
            url: `${siteOf(shown)}/nhiem-vu/${task.code}`,
            sequence: ruling.revision - 1,
            // What had fallen due before the ruling ended stays as it was.
            cancelled: !isOwed || (isOver && on >= endedOn),
            knownAt: ruling.knownSince,
            categories: [word.due],
          };
        }),
      );
    })
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.uid < b.uid ? -1 : 1));
}
