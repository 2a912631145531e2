// A task as files: who answers for it, what plans did with it, what is owed, claimed and found; each row names its kind.

import { dictionary } from '../../../../db/words.ts';
import * as statusMap from '../../../charts/status-map.tsx';
import { tagOf, writeAtom } from '../../../downloads/atom.ts';
import { writeCalendar } from '../../../downloads/ics.ts';
import type { Column, Row, Table } from '../../../downloads/table.ts';
import { civilDate, formatDay, lastDay } from '../../../lib/dates.ts';
import { inLanguage } from '../../../lib/language.ts';
import { dutyWords } from '../../../words/duties.ts';
import { words } from '../../../words/words.ts';
import type { TaskPageAnswer } from '../../answers.ts';
import { dueEvents } from '../said/due-events.ts';
import { isRecalled, restsOn } from '../said/holding.ts';
import type { PublicPage, Shown } from '../shell/page.ts';
import { pictureFile } from '../shell/picture-file.ts';
import { metadataOf, pageAddress, tableFiles } from '../shell/table-files.ts';
import type { TaskFacts } from './facts.ts';
import { provincesOf, publishedClaims, stepsOf } from './facts.ts';
import { tilesOf } from './obligations.tsx';

const { vi, en } = dutyWords;
const column = (key: string, name: keyof typeof vi.csv, type: Column['type'] = 'text'): Column => ({
  key,
  label: { vi: vi.csv[name], en: en.csv[name] },
  type,
});
const columns: readonly Column[] = [
  column('kind', 'kind'),
  column('task_code', 'task'),
  column('role', 'role'),
  column('body_vi', 'body'),
  column('territory_code', 'placeCode'),
  column('territory_vi', 'place'),
  column('period', 'period'),
  column('value', 'value'),
  column('verdict', 'verified'),
  column('on', 'date', 'partialDay'),
  column('is_example', 'example', 'boolean'),
  column('confidence', 'confidence'),
  column('source', 'source'),
  column('citation', 'citation'),
];
const kinds = {
  duty: 'responsibility',
  plan: 'plan',
  owed: 'obligation',
  claim: 'claim',
} as const;

function taskTable(answer: TaskPageAnswer, shown: Shown): Table | null {
  const task = answer.directive?.task;
  if (!task) return null;
  return {
    metadata: metadataOf(
      shown,
      `nhiem-vu-${task.code}`,
      { vi: vi.task.title(task.code, task.titleVi), en: en.task.title(task.code, task.titleEn) },
      [
        { vi: vi.csv.unitNote, en: en.csv.unitNote },
        { vi: vi.csv.noDeadline, en: en.csv.noDeadline },
        { vi: vi.csv.compiled, en: en.csv.compiled },
      ],
      { vi: task.summaryVi, en: task.summaryEn },
    ),
    columns,
    rows: rowsOf(answer, task, shown),
  };
}

function rowsOf(answer: TaskPageAnswer, task: TaskFacts, shown: Shown): Row[] {
  const page = pageAddress(shown, 'vi');
  const base: Row = {
    kind: '',
    task_code: task.code,
    role: null,
    body_vi: null,
    territory_code: null,
    territory_vi: null,
    period: null,
    value: null,
    verdict: null,
    on: null,
    is_example: false,
    confidence: null,
    source: null,
    citation: page,
  };
  const cited = (id: string | null) => (id === null ? page : `${shown.origin}/c/${id}`);
  const placeName = (code: string | null | undefined) =>
    answer.territories.nodes.find((place) => place.code === code)?.nameVi ?? null;
  return [
    ...task.holders.map((holder) => ({
      ...base,
      kind: kinds.duty,
      role: holder.role,
      body_vi: holder.agency?.nameVi ?? null,
      value: holder.agency ? holder.assignment.agency.nameVi : holder.vacancyReason,
      on: holder.from,
      confidence: restsOn(holder).confidence,
      source: restsOn(holder).source.url ?? restsOn(holder).source.publisher,
    })),
    ...provincesOf(answer, task, 'vi').flatMap(({ place, inPlans }) =>
      (inPlans.length > 0 ? inPlans : [{ gap: 'NO_PLAN', symbol: null, citationId: null, of: null }]).map(
        ({ gap, symbol, citationId }) => ({
          ...base,
          kind: kinds.plan,
          territory_code: place.code,
          territory_vi: place.nameVi,
          value: gap,
          source: symbol,
          citation: cited(citationId),
        }),
      ),
    ),
    ...task.obligations.nodes.map((owed) => ({
      ...base,
      kind: kinds.owed,
      body_vi: owed.agency.nameVi,
      territory_code: owed.agency.territory?.code ?? null,
      territory_vi: placeName(owed.agency.territory?.code),
      period: owed.round.period,
      value: owed.status,
      on: lastDay(owed.dueAt),
      is_example: owed.standing === 'EXAMPLE',
    })),
    ...publishedClaims(task).map(({ claim, citationId, report, verdict }) => ({
      ...base,
      kind: kinds.claim,
      body_vi: report.agency.nameVi,
      territory_code: report.territory?.code ?? null,
      territory_vi: placeName(report.territory?.code),
      period: report.round.period,
      value: claim,
      verdict: verdict?.assessment ?? null,
      on: civilDate(report.publishedAt),
      is_example: report.isExample,
      citation: cited(citationId),
    })),
  ];
}

export const taskFiles: NonNullable<PublicPage<TaskPageAnswer>['renditions']> = {
  ...tableFiles(taskTable),
  svg: (answer, shown) => {
    const { language } = shown;
    const task = answer.directive?.task;
    if (!task) return null;
    const tiles = tilesOf(answer, task, language);
    const name = inLanguage({ vi: task.titleVi, en: task.titleEn }, language).text;
    const title = dutyWords[language].task.title(task.code, name);
    return tiles.length === 0 ? null : pictureFile(statusMap.svg(tiles, language, title), shown);
  },
  ics: (answer, shown) => {
    const task = answer.directive?.task;
    if (!task) return null;
    const { language } = shown;
    const title = inLanguage({ vi: task.titleVi, en: task.titleEn }, language).text;
    return {
      body: writeCalendar({
        name: dutyWords[language].task.title(task.code, title),
        description: dutyWords[language].register.calendar,
        language,
        events: dueEvents(
          task.rulings.map((ruling) => ({ ...ruling, tasks: [task] })),
          shown,
        ),
      }),
      fileName: `nhiem-vu-${task.code}.ics`,
    };
  },
  // Every public step, in the order in which the ledger came to know them.
  atom: (answer, shown) => {
    const task = answer.directive?.task;
    if (!task) return null;
    const { language, origin } = shown;
    const word = dutyWords[language].task;
    const host = new URL(origin).hostname;
    const title = word.title(task.code, inLanguage({ vi: task.titleVi, en: task.titleEn }, language).text);
    return {
      body: writeAtom({
        id: tagOf(host, '2026', 'task', task.code),
        title,
        language,
        author: words[language].productName,
        self: pageAddress(shown, language, `${shown.path}.atom`),
        page: pageAddress(shown, language),
        updated: answer.directive.issuedOn,
        entries: stepsOf(answer, task, language)
          .sort((a, b) => b.knownAt.localeCompare(a.knownAt))
          .map(({ key, on, knownAt, says, isExample, confidence }) => ({
            id: tagOf(host, '2026', 'task-step', `${task.code}/${key}`),
            title: [
              says,
              ...(isExample ? [`(${word.example})`] : []),
              ...(isRecalled({ confidence }) ? [`(${dictionary[language].Confidence.RECALLED})`] : []),
            ].join(' '),
            page: pageAddress(shown, language),
            knownAt,
            content: on === null ? says : `${formatDay(on)}: ${says}`,
          })),
      }),
    };
  },
};

/** Files hold all claims and all that is owed, however long the lists are. */
export const taskParts: NonNullable<PublicPage<TaskPageAnswer>['parts']> = {
  next: ({ directive }) => {
    const { claims, obligations } = directive?.task ?? {};
    if (!claims?.pageInfo.hasNextPage && !obligations?.pageInfo.hasNextPage) return null;
    return { many: 100, claimsAfter: claims!.pageInfo.endCursor, owedAfter: obligations!.pageInfo.endCursor };
  },
  joined: (parts) => {
    const [first] = parts as [TaskPageAnswer, ...TaskPageAnswer[]];
    const { directive } = first;
    if (!directive?.task || parts.length === 1) return first;
    const all = parts.flatMap((part) => part.directive?.task ?? []);
    const { task } = directive;
    return {
      ...first,
      directive: {
        ...directive,
        task: {
          ...task,
          claims: { ...task.claims, nodes: all.flatMap(({ claims }) => claims.nodes) },
          obligations: { ...task.obligations, nodes: all.flatMap(({ obligations }) => obligations.nodes) },
        },
      },
    };
  },
};
