// The register as files: a row for each body with each task, also where nobody holds the duty or none is named.

import * as deadlineStrip from '../../../charts/deadline-strip.tsx';
import { tagOf, writeAtom } from '../../../downloads/atom.ts';
import { type ColumnOf, coded, column, rowsOf } from '../../../downloads/columns.ts';
import { writeCalendar } from '../../../downloads/ics.ts';
import type { Table } from '../../../downloads/table.ts';
import { dutyWords } from '../../../words/duties.ts';
import { words } from '../../../words/words.ts';
import type { PublicHomeHolder as Holder, TaskRegisterAnswer } from '../../answers.ts';
import { documentWords, isInForce, nextDue, ruleWords } from '../said/deadline.tsx';
import { dueEvents } from '../said/due-events.ts';
import { restsOn } from '../said/holding.ts';
import { isOwnWord } from '../said/rhythm.ts';
import { type PublicPage, type Shown, siteOf } from '../shell/page.ts';
import { pictureFile } from '../shell/picture-file.ts';
import { knownDay, metadataOf, pageAddress, tableFiles } from '../shell/table-files.ts';
import { filtered, filterOf, groupOf, type RegisterTask, reportedBy } from './facts.ts';

const { vi, en } = dutyWords;

/** A body with a task, or a task that has none. */
interface Held {
  readonly task: RegisterTask;
  readonly holder: Holder | null;
  readonly rulings: TaskRegisterAnswer['rulings']['nodes'];
  readonly day: string;
  readonly citation: string;
}
const columns: readonly ColumnOf<Held>[] = [
  column('task_code', vi.csv.task, en.csv.task, ({ task }) => task.code),
  column('task_title_vi', vi.csv.title, en.csv.title, ({ task }) => task.titleVi),
  column(
    'task_title_en',
    `${vi.csv.title}, tiếng Anh`,
    `${en.csv.title}, English`,
    ({ task }) => task.titleEn,
  ),
  column('group_code', vi.csv.group, en.csv.group, ({ task }) => groupOf(task)),
  column('section', vi.csv.section, en.csv.section, ({ task }) => task.section),
  column('cadence', vi.csv.cadence, en.csv.cadence, ({ task }) => task.cadence, coded('Cadence')),
  column(
    'cadence_is_own_word',
    vi.csv.cadenceIsOwn,
    en.csv.cadenceIsOwn,
    ({ task }) => (task.cadence === null ? null : isOwnWord(task)),
    'boolean',
  ),
  column('words_about_time', vi.csv.words, en.csv.words, ({ task }) => task.deadlineText),
  column(
    'deadline_status',
    vi.csv.status,
    en.csv.status,
    ({ task }) => task.status ?? 'RULED',
    coded('ObligationStatus'),
  ),
  column('next_due_on', vi.csv.dueOn, en.csv.dueOn, ({ rulings, day }) => nextDue(rulings, day), 'day'),
  column(
    'ruling',
    vi.csv.ruling,
    en.csv.ruling,
    ({ rulings, day }) =>
      rulings
        .filter((ruling) => isInForce(ruling, day))
        .map((ruling) => documentWords(ruling.document, 'vi', vi.deadline.noDocument).text)
        .join('; ') || null,
  ),
  column('role', vi.csv.role, en.csv.role, ({ holder }) => holder?.role, coded('AssignmentRole')),
  column('body_vi', vi.csv.body, en.csv.body, ({ holder }) => holder?.agency?.nameVi),
  column(
    'body_en',
    `${vi.csv.body}, tiếng Anh`,
    `${en.csv.body}, English`,
    ({ holder }) => holder?.agency?.nameEn,
  ),
  column('body_named_vi', vi.csv.named, en.csv.named, ({ holder }) => holder?.assignment.agency.nameVi),
  column('responsible_from', vi.csv.since, en.csv.since, ({ holder }) => holder?.from, 'day'),
  column('basis', vi.csv.basis, en.csv.basis, ({ holder }) => holder?.assignment.basis),
  column('bodies_reported', vi.csv.claims, en.csv.claims, ({ task }) => reportedBy(task), 'integer'),
  column(
    'confidence',
    vi.csv.confidence,
    en.csv.confidence,
    ({ holder }) => holder && restsOn(holder).confidence,
    coded('Confidence'),
  ),
  column(
    'source',
    vi.csv.taskSource,
    en.csv.taskSource,
    ({ task }) => task.source.url ?? task.source.publisher,
  ),
  column('citation', vi.csv.citation, en.csv.citation, ({ citation }) => citation),
];

function registerTable(answer: TaskRegisterAnswer, shown: Shown): Table | null {
  const { directive } = answer;
  if (!directive) return null;
  const day = knownDay(shown);
  const tasks = filtered(directive.tasks.nodes, filterOf(shown.address, answer));
  return {
    metadata: metadataOf(
      shown,
      'nhiem-vu',
      { vi: `${vi.register.title} ${directive.symbol}`, en: `${en.register.title} ${directive.symbol}` },
      [vi.csv.noDeadline, vi.register.codes, vi.csv.unitNote, vi.csv.compiled].map((note, at) => ({
        vi: note,
        en: [en.csv.noDeadline, en.register.codes, en.csv.unitNote, en.csv.compiled][at]!,
      })),
    ),
    columns,
    rows: rowsOf(
      columns,
      tasks.flatMap((task) =>
        (task.holders.length === 0 ? [null] : task.holders).map((holder) => ({
          task,
          holder,
          rulings: answer.rulings.nodes.filter(({ tasks: on }) => on.some(({ code }) => code === task.code)),
          day,
          citation: pageAddress(shown, 'vi', `/nhiem-vu/${task.code}`),
        })),
      ),
    ),
  };
}

export const registerFiles: NonNullable<PublicPage<TaskRegisterAnswer>['renditions']> = {
  ...tableFiles(registerTable),
  ics: (answer, shown) => {
    const { directive, rulings } = answer;
    if (!directive) return null;
    const { language } = shown;
    const kept = new Map(
      filtered(directive.tasks.nodes, filterOf(shown.address, answer)).map((task) => [task.code, task]),
    );
    const named = rulings.nodes.map((ruling) => ({
      ...ruling,
      tasks: ruling.tasks.flatMap(({ code }) => kept.get(code) ?? []),
    }));
    return {
      body: writeCalendar({
        name: `${dutyWords[language].register.title} ${directive.symbol}`,
        description: dutyWords[language].register.calendar,
        language,
        events: dueEvents(named, shown),
      }),
      fileName: 'nhiem-vu.ics',
    };
  },
  svg: (answer, shown) => {
    const { directive, rulings } = answer;
    if (!directive) return null;
    const { language } = shown;
    const today = knownDay(shown);
    const deadlines = filtered(directive.tasks.nodes, filterOf(shown.address, answer)).map((task) => {
      const own = rulings.nodes.filter(
        (ruling) => isInForce(ruling, today) && ruling.tasks.some(({ code }) => code === task.code),
      );
      return {
        code: task.code,
        name: { vi: task.titleVi, en: task.titleEn },
        href: `${siteOf(shown)}/nhiem-vu/${task.code}`,
        // What is shown of a ruled task is its next day, which is still to come.
        status: task.status ?? ('NOT_YET' as const),
        verified: null,
        start: directive.issuedOn,
        due: nextDue(own, today),
        ruledBy: own[0]
          ? documentWords(own[0].document, language, dutyWords[language].deadline.noDocument).text
          : null,
        doneOn: null,
        extensions: [],
      };
    });
    return pictureFile(deadlineStrip.svg({ today, deadlines }, language), shown);
  },
  // What changes in the register without a report: a deadline is ruled, replaced or ended.
  atom: (answer, shown) => {
    const { directive, rulings } = answer;
    if (!directive) return null;
    const { language, origin } = shown;
    const word = dutyWords[language];
    return {
      body: writeAtom({
        id: tagOf(new URL(origin).hostname, '2026', 'register', directive.symbol),
        title: `${word.register.title} ${directive.symbol}`,
        language,
        author: words[language].productName,
        self: pageAddress(shown, language, '/nhiem-vu.atom'),
        page: pageAddress(shown, language),
        updated: shown.day ?? directive.issuedOn,
        entries: rulings.nodes.map((ruling) => ({
          id: tagOf(new URL(origin).hostname, '2026', 'ruling', `${ruling.id}.${ruling.revision}`),
          title: word.task.steps.ruling(
            documentWords(ruling.document, language, word.deadline.noDocument).text,
          ),
          page: pageAddress(shown, language),
          knownAt: ruling.knownSince,
          content: [
            ruleWords(ruling, language),
            ruling.tasks.map(({ code }) => code).join(', '),
            ruling.standing === 'EXAMPLE' ? word.deadline.example : '',
          ]
            .filter(Boolean)
            .join('. '),
        })),
      }),
    };
  },
};
