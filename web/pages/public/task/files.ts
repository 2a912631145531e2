// A task as files: who answers for it, what plans did with it, what is owed, claimed and found; each row names its kind.

import { dictionary } from '../../../../db/words.ts';
import * as statusMap from '../../../charts/status-map.tsx';
import { tagOf, writeAtom } from '../../../downloads/atom.ts';
import { type ColumnOf, coded, column, rowsOf } from '../../../downloads/columns.ts';
import { writeCalendar } from '../../../downloads/ics.ts';
import type { Table } from '../../../downloads/table.ts';
import { civilDate, formatDay, lastDay } from '../../../lib/dates.ts';
import { inLanguage } from '../../../lib/language.ts';
import { dutyWords } from '../../../words/duties.ts';
import { words } from '../../../words/words.ts';
import type { TaskPageAnswer } from '../../answers.ts';
import {
  type BesideKinds,
  besideCells,
  besideRows,
  evidenceCell,
  isExampleBeside,
  newestBeside,
} from '../said/beside-columns.ts';
import { dueEvents } from '../said/due-events.ts';
import { restsOn, unread } from '../said/holding.ts';
import type { PublicPage, Shown } from '../shell/page.ts';
import { pictureFile } from '../shell/picture-file.ts';
import { metadataOf, pageAddress, tableFiles } from '../shell/table-files.ts';
import { taskCard } from './card.ts';
import type { InPlan, Owed, PublishedClaim, TaskFacts } from './facts.ts';
import { provincesOf, publishedClaims, stepsOf } from './facts.ts';
import { tilesOf } from './obligations.tsx';

const { vi, en } = dutyWords;

interface Placed {
  readonly placeVi: string | null;
}
/** What every row says, whatever it tells of. */
interface Line extends Kinds {
  readonly code: string;
  /** The record's own address, else the page's. */
  readonly citation: string;
}
/** The kinds of rows; each row is of one. */
interface Kinds extends BesideKinds {
  readonly responsibility?: TaskFacts['holders'][number];
  readonly plan?: Pick<InPlan, 'symbol'> & { readonly gap: string; readonly code: string | null } & Placed;
  readonly obligation?: Owed & Placed;
  readonly claim?: PublishedClaim & Placed;
}
const placeVi = ({ placeVi: name }: Placed) => name;
const columns: readonly ColumnOf<Line>[] = [
  column('kind', vi.csv.kind, en.csv.kind, {
    responsibility: () => 'responsibility',
    plan: () => 'plan',
    obligation: () => 'obligation',
    claim: () => 'claim',
    ...besideCells.kind,
  }),
  column('task_code', vi.csv.task, en.csv.task, ({ code }) => code),
  column('role', vi.csv.role, en.csv.role, { responsibility: ({ role }) => role }, coded('AssignmentRole')),
  column('body_vi', vi.csv.body, en.csv.body, {
    responsibility: ({ agency }) => agency?.nameVi,
    obligation: ({ agency }) => agency.nameVi,
    claim: ({ report }) => report.agency.nameVi,
    ...besideCells.body,
  }),
  column('territory_code', vi.csv.placeCode, en.csv.placeCode, {
    plan: ({ code }) => code,
    obligation: ({ agency }) => agency.territory?.code,
    claim: ({ report }) => report.territory?.code,
  }),
  column('territory_vi', vi.csv.place, en.csv.place, { plan: placeVi, obligation: placeVi, claim: placeVi }),
  column(
    'period',
    vi.csv.period,
    en.csv.period,
    {
      obligation: ({ round }) => round.period,
      claim: ({ report }) => report.round.period,
      ...besideCells.period,
    },
    'period',
  ),
  column(
    'value',
    vi.csv.value,
    en.csv.value,
    {
      responsibility: ({ agency, assignment, vacancyReason }) =>
        agency ? assignment.agency.nameVi : vacancyReason,
      plan: ({ gap }) => gap,
      obligation: ({ status }) => status,
      claim: ({ claim }) => claim,
      ...besideCells.state,
    },
    coded(
      'ObligationStatus',
      'GapState',
      'Claim',
      'FindingStatus',
      'SupervisionView',
      'RecommendationAnswer',
    ),
  ),
  column('owes', vi.csv.owes, en.csv.owes, { obligation: ({ owes }) => owes }, coded('Owes')),
  column(
    'days_late',
    vi.csv.daysLate,
    en.csv.daysLate,
    { obligation: ({ daysLate }) => daysLate },
    'integer',
  ),
  column(
    'verdict',
    vi.csv.verified,
    en.csv.verified,
    { claim: ({ verdict }) => verdict?.assessment },
    coded('Assessment'),
  ),
  column(
    'on',
    vi.csv.date,
    en.csv.date,
    {
      responsibility: ({ from }) => from,
      obligation: ({ dueAt }) => lastDay(dueAt),
      claim: ({ report }) => civilDate(report.publishedAt),
      ...besideCells.on,
    },
    'partialDay',
  ),
  column(
    'is_example',
    vi.csv.example,
    en.csv.example,
    (line) =>
      line.obligation?.standing === 'EXAMPLE' ||
      line.claim?.report.isExample === true ||
      isExampleBeside(line),
    'boolean',
  ),
  column(
    'confidence',
    vi.csv.confidence,
    en.csv.confidence,
    {
      responsibility: (held) => restsOn(held).confidence,
    },
    coded('Confidence'),
  ),
  column('source', vi.csv.source, en.csv.source, {
    responsibility: (held) => restsOn(held).source.url ?? restsOn(held).source.publisher,
    plan: ({ symbol }) => symbol,
    ...besideCells.source,
  }),
  column('citation', vi.csv.citation, en.csv.citation, ({ citation }) => citation),
  column('words', vi.csv.said, en.csv.said, { claim: evidenceCell, ...besideCells.words }),
  column('answer', vi.csv.answer, en.csv.answer, {
    claim: ({ verdict }) => verdict?.reason,
    ...besideCells.answer,
  }),
];

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
        newestBeside,
      ],
      { vi: task.summaryVi, en: task.summaryEn },
    ),
    columns,
    rows: rowsOf(columns, records(answer, task, shown)),
  };
}

function records(answer: TaskPageAnswer, task: TaskFacts, shown: Shown): Line[] {
  const line = (kinds: Kinds, cited: string | null = null): Line => ({
    ...kinds,
    code: task.code,
    citation: cited === null ? pageAddress(shown, 'vi') : `${shown.origin}/c/${cited}`,
  });
  const nameOf = (code: string | null | undefined) =>
    answer.territories.nodes.find((place) => place.code === code)?.nameVi ?? null;
  return [
    ...task.holders.map((responsibility) => line({ responsibility })),
    ...provincesOf(answer, task, 'vi').flatMap(({ place, inPlans }) =>
      (inPlans.length > 0 ? inPlans : [{ gap: 'NO_PLAN', symbol: null, citationId: null }]).map((inPlan) =>
        line({ plan: { ...inPlan, code: place.code, placeVi: place.nameVi } }, inPlan.citationId),
      ),
    ),
    ...task.obligations.nodes.map((owed) =>
      line({ obligation: { ...owed, placeVi: nameOf(owed.agency.territory?.code) } }),
    ),
    ...publishedClaims(task).map((claim) =>
      line({ claim: { ...claim, placeVi: nameOf(claim.report.territory?.code) } }, claim.citationId),
    ),
    ...publishedClaims(task).flatMap(({ supervision, report }) =>
      supervision.map((said) => line({ supervision: { ...said, period: report.round.period } })),
    ),
    ...besideRows(task).map((kinds) => line(kinds)),
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
  png: taskCard,
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
              ...[unread({ confidence })].flatMap((why) =>
                why ? [`(${dictionary[language].Confidence[why]})`] : [],
              ),
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
    return { many: 80, claimsAfter: claims!.pageInfo.endCursor, owedAfter: obligations!.pageInfo.endCursor };
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
