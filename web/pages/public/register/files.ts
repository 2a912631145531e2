// The register as files: a row for each body with each task, also where nobody holds the duty or none is named.
import * as deadlineStrip from '../../../charts/deadline-strip.tsx';
import { tagOf, writeAtom } from '../../../downloads/atom.ts';
import { writeCalendar } from '../../../downloads/ics.ts';
import type { Column, Row, Table } from '../../../downloads/table.ts';
import { dutyWords } from '../../../words/duties.ts';
import { words } from '../../../words/words.ts';
import type { Holder } from '../home/answer.ts';
import { documentWords, isInForce, nextDue, ruleWords } from '../said/deadline.tsx';
import { dueEvents } from '../said/due-events.ts';
import { restsOn } from '../said/holding.ts';
import { type PublicPage, type Shown, siteOf } from '../shell/page.ts';
import { pictureFile } from '../shell/picture-file.ts';
import { knownDay, metadataOf, pageAddress, tableFiles } from '../shell/table-files.ts';
import type { RegisterAnswer, RegisterTask } from './answer.ts';
import { filtered, filterOf, groupOf, reportedBy } from './facts.ts';

const { vi, en } = dutyWords;
const label = (name: keyof typeof vi.csv & string) => ({
  vi: vi.csv[name] as string,
  en: en.csv[name] as string,
});
const column = (key: string, name: Parameters<typeof label>[0], type: Column['type'] = 'text'): Column => ({
  key,
  label: label(name),
  type,
});

const columns: readonly Column[] = [
  column('task_code', 'task'),
  column('task_title_vi', 'title'),
  {
    ...column('task_title_en', 'title'),
    label: { vi: `${vi.csv.title}, tiếng Anh`, en: `${en.csv.title}, English` },
  },
  column('group_code', 'group'),
  column('section', 'section'),
  column('cadence', 'cadence'),
  column('words_about_time', 'words'),
  column('deadline_status', 'status'),
  column('next_due_on', 'dueOn', 'day'),
  column('ruling', 'ruling'),
  column('role', 'role'),
  column('body_vi', 'body'),
  { ...column('body_en', 'body'), label: { vi: `${vi.csv.body}, tiếng Anh`, en: `${en.csv.body}, English` } },
  column('body_named_vi', 'named'),
  column('responsible_from', 'since', 'day'),
  column('basis', 'basis'),
  column('bodies_reported', 'claims', 'integer'),
  column('confidence', 'confidence'),
  column('source', 'taskSource'),
  column('citation', 'citation'),
];

function registerTable(answer: RegisterAnswer, shown: Shown): Table | null {
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
    rows: tasks.flatMap((task) =>
      (task.holders.length === 0 ? [null] : task.holders).map((holder) =>
        rowOf(task, holder, answer, shown, day),
      ),
    ),
  };
}

function rowOf(
  task: RegisterTask,
  holder: Holder | null,
  answer: RegisterAnswer,
  shown: Shown,
  day: string,
): Row {
  const rulings = answer.rulings.nodes.filter(({ tasks }) => tasks.some(({ code }) => code === task.code));
  return {
    task_code: task.code,
    task_title_vi: task.titleVi,
    task_title_en: task.titleEn,
    group_code: groupOf(task),
    section: task.section,
    cadence: task.cadence,
    words_about_time: task.deadlineText,
    deadline_status: task.status ?? 'RULED',
    next_due_on: nextDue(rulings, day),
    ruling:
      rulings
        .filter((ruling) => isInForce(ruling, day))
        .map((ruling) => documentWords(ruling.document, 'vi', vi.deadline.noDocument).text)
        .join('; ') || null,
    role: holder?.role ?? null,
    body_vi: holder?.agency?.nameVi ?? null,
    body_en: holder?.agency?.nameEn ?? null,
    body_named_vi: holder?.assignment?.agency?.nameVi ?? null,
    responsible_from: holder?.from ?? null,
    basis: holder?.assignment?.basis ?? null,
    bodies_reported: reportedBy(task),
    confidence: (holder && restsOn(holder)?.confidence) ?? null,
    source: task.source?.url ?? task.source?.publisher ?? null,
    citation: pageAddress(shown, 'vi', `/nhiem-vu/${task.code}`),
  };
}

export const registerFiles: NonNullable<PublicPage<RegisterAnswer>['renditions']> = {
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
        updated: shown.day ?? directive.issuedOn ?? shown.now,
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
