// The data sets of the ledger, in the order of the catalogue.
import type { Row, Table } from '../../../downloads/table.ts';
import type { ProvincePageReport as PublishedReport } from '../../answers.ts';
import type { Duty, Figure, Mapped } from '../province/facts.ts';
import { earlyOn } from '../said/announced.ts';
import { restsOn, type Step } from '../said/holding.ts';
import { FileTooLong, type PublicPage, type Shown, siteOf } from '../shell/page.ts';
import type { Source } from '../shell/parts.tsx';
import { directivesQuestion } from '../shell/question.ts';
import { column, describedAs, figureColumns, metadataOf, tableFiles } from '../shell/table-files.ts';
import { type DataSet, dataSet } from './dataset.tsx';

interface Named {
  readonly nameVi: string | null;
  readonly nameEn: string | null;
}

interface PageOf<T> {
  readonly totalCount: number;
  readonly nodes: readonly T[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
const on = 'knownOn: $knownOn, validOn: $validOn';
const going = 'pageInfo { hasNextPage endCursor }';
const cursorBehind = ({ pageInfo }: PageOf<unknown>) => (pageInfo.hasNextPage ? pageInfo.endCursor : null);
const together = <T>(pages: readonly PageOf<T>[]): PageOf<T> => ({
  ...pages[0]!,
  nodes: pages.flatMap(({ nodes }) => nodes),
});
/** A list inside a row that is longer than was asked for would be cut without a word; better no file. */
const whole = <T>({
  totalCount,
  nodes,
}: {
  readonly totalCount: number;
  readonly nodes: readonly T[];
}): readonly T[] => {
  if (nodes.length < totalCount) throw new FileTooLong();
  return nodes;
};

const sourced = (source: Source | null): Row => ({
  source: source?.publisher ?? null,
  source_url: source?.url ?? null,
});
const sourceColumns = [
  column('source', 'Nguồn', 'Source'),
  column('source_url', 'Địa chỉ nguồn', 'Source address'),
];

/** How another record beside the row's own was taken, and where from. */
const ofRecord = (of: string, said: { readonly vi: string; readonly en: string }) => [
  column(`${of}_confidence`, `Đọc từ nguồn hay nhớ lại (${said.vi})`, `Quoted or recalled (${said.en})`),
  column(`${of}_source`, `Nguồn (${said.vi})`, `Source (${said.en})`),
  column(`${of}_source_url`, `Địa chỉ nguồn (${said.vi})`, `Source address (${said.en})`),
];
const recordOf = (of: string, record: Step | null): Row => ({
  [`${of}_confidence`]: record?.confidence ?? null,
  [`${of}_source`]: record?.source?.publisher ?? null,
  [`${of}_source_url`]: record?.source?.url ?? null,
});
const nameColumns = [
  column('name_vi', 'Tên', 'Name (Vietnamese)'),
  column('name_en', 'Tên tiếng Anh', 'Name'),
];
const confidence = column('confidence', 'Đọc từ nguồn hay nhớ lại', 'Quoted or recalled');
const citation = column('citation', 'Mã trích dẫn', 'Citation id');

interface TaskRow {
  readonly code: string;
  readonly level: string;
  readonly kind: string;
  readonly titleVi: string;
  readonly titleEn: string;
  readonly summaryVi: string;
  readonly summaryEn: string;
  readonly cadence: string | null;
  readonly deadlineText: string | null;
  readonly status: string | null;
  readonly section: string | null;
  readonly confidence: string | null;
  readonly parent: { readonly code: string } | null;
  readonly source: Source | null;
}
const tasks = dataSet<{ directive: { tasks: PageOf<TaskRow> } | null }>({
  slug: 'nhiem-vu',
  title: { vi: 'Nhiệm vụ của Chỉ thị', en: 'Tasks of the Directive' },
  about: {
    vi: 'Nhóm, tiểu nhóm và nhiệm vụ, với nhịp thực hiện và tình trạng hạn. Tên và tóm tắt là lời của sổ.',
    en: 'Groups, subgroups and tasks, with cadence and whether a deadline was ruled. Titles and summaries are the ledger’s words.',
  },
  operation: 'TasksData',
  asks: `directive(symbol: $directive, ${on}) {
    tasks(first: 100) {
      totalCount
      nodes { code level kind titleVi titleEn summaryVi summaryEn cadence deadlineText status section confidence parent { code } source { publisher url } }
      ${going}
    }
  }`,
  count: ({ directive }) => directive?.tasks.totalCount ?? 0,
  columns: [
    column('code', 'Mã', 'Code'),
    column('parent', 'Thuộc', 'Part of'),
    column('level', 'Cấp', 'Level'),
    column('title_vi', 'Tên', 'Title (Vietnamese)'),
    column('title_en', 'Tên tiếng Anh', 'Title'),
    column('summary_vi', 'Tóm tắt', 'Summary (Vietnamese)'),
    column('summary_en', 'Tóm tắt tiếng Anh', 'Summary'),
    column('kind', 'Loại việc', 'Kind of task'),
    column('cadence', 'Nhịp', 'Cadence'),
    column('deadline_text', 'Lời Chỉ thị về thời gian', 'What the Directive says of time'),
    column('status', 'Tình trạng hạn', 'Deadline', 'text', {
      description: {
        vi: 'NO_RULED_DEADLINE khi chưa văn bản nào ấn định hạn; trống khi đã có',
        en: 'NO_RULED_DEADLINE while no document rules one; blank once one does',
      },
    }),
    column('section', 'Chỗ trong Chỉ thị', 'Where in the Directive'),
    confidence,
    ...sourceColumns,
  ],
  primaryKey: ['code'],
  rows: ({ directive }) =>
    whole(directive?.tasks ?? { totalCount: 0, nodes: [] }).map((task) => ({
      code: task.code,
      parent: task.parent?.code ?? null,
      level: task.level,
      title_vi: task.titleVi,
      title_en: task.titleEn,
      summary_vi: task.summaryVi,
      summary_en: task.summaryEn,
      kind: task.kind,
      cadence: task.cadence,
      deadline_text: task.deadlineText,
      status: task.status,
      section: task.section,
      confidence: task.confidence,
      ...sourced(task.source),
    })),
});

interface Holding {
  readonly role: string;
  readonly from: string | null;
  readonly until: string | null;
  readonly vacancyReason: string | null;
  readonly agency: (Named & { readonly isCollective: boolean }) | null;
  readonly succession: (Step & { readonly kind: string; readonly on: string | null }) | null;
  readonly assignment: Step & {
    readonly basis: string;
    readonly section: string | null;
    readonly agency: Named | null;
  };
}
interface HeldTask {
  readonly code: string;
  readonly titleVi: string;
  readonly holders: readonly Holding[];
}
const holders = dataSet<{ directive: { tasks: PageOf<HeldTask> } | null }>({
  slug: 'phan-cong',
  title: { vi: 'Ai chịu trách nhiệm', en: 'Who is responsible' },
  about: {
    vi: 'Cơ quan được Chỉ thị nêu, và cơ quan giữ việc ấy hôm nay sau sáp nhập, đổi tên, chuyển chức năng. Việc đang khuyết có lý do.',
    en: 'The body the Directive names, and the body that holds the duty today after mergers, renamings and transfers. A vacancy has its reason.',
  },
  operation: 'HoldersData',
  asks: `directive(symbol: $directive, ${on}) {
    tasks(first: 78) {
      totalCount
      nodes {
        code titleVi
        holders {
          role from until vacancyReason
          agency { nameVi nameEn isCollective }
          succession { kind on confidence source { publisher url } }
          assignment { basis section confidence agency { nameVi nameEn } source { publisher url } }
        }
      }
      ${going}
    }
  }`,
  count: () => null,
  columns: [
    column('task', 'Mã nhiệm vụ', 'Task'),
    column('task_vi', 'Nhiệm vụ', 'Task (Vietnamese)'),
    column('role', 'Vai trò', 'Role'),
    column('holder_vi', 'Cơ quan giữ việc', 'Holder (Vietnamese)'),
    column('holder_en', 'Cơ quan giữ việc (tiếng Anh)', 'Holder'),
    column('is_collective', 'Là nơi nhận chung', 'Is a collective addressee', 'boolean'),
    column('from', 'Từ ngày', 'From', 'day'),
    column('until', 'Đến trước ngày', 'Until', 'day'),
    column('vacancy', 'Lý do khuyết', 'Reason of the vacancy'),
    column('named_vi', 'Chỉ thị nêu', 'Named (Vietnamese)'),
    column('named_en', 'Chỉ thị nêu (tiếng Anh)', 'Named'),
    column('basis', 'Nêu rõ hay suy ra', 'Explicit or inferred'),
    column('succession', 'Cách tiếp nhận', 'How it passed on'),
    column('succession_on', 'Tiếp nhận từ', 'Passed on at', 'day'),
    column('section', 'Chỗ trong Chỉ thị', 'Where in the Directive'),
    ...ofRecord('named', { vi: 'việc nêu tên', en: 'naming' }),
    confidence,
    ...sourceColumns,
  ],
  notes: [
    {
      vi: 'confidence và source là của bước làm cho cơ quan ấy giữ việc: việc tiếp nhận nếu có, nếu không là việc nêu tên; named_* là của việc nêu tên.',
      en: 'confidence and source are those of the step by which the body holds the duty: its succession where there is one, else its naming; named_* are those of the naming.',
    },
  ],
  rows: ({ directive }) =>
    whole(directive?.tasks ?? { totalCount: 0, nodes: [] }).flatMap((task) =>
      task.holders.map((held) => ({
        task: task.code,
        task_vi: task.titleVi,
        role: held.role,
        holder_vi: held.agency?.nameVi ?? null,
        holder_en: held.agency?.nameEn ?? null,
        is_collective: held.agency?.isCollective ?? null,
        from: held.from,
        until: held.until,
        vacancy: held.vacancyReason,
        named_vi: held.assignment?.agency?.nameVi ?? null,
        named_en: held.assignment?.agency?.nameEn ?? null,
        basis: held.assignment?.basis ?? null,
        succession: held.succession?.kind ?? null,
        succession_on: held.succession?.on ?? null,
        section: held.assignment?.section ?? null,
        ...recordOf('named', held.assignment),
        confidence: restsOn(held).confidence ?? null,
        ...sourced(restsOn(held).source),
      })),
    ),
});

interface Body extends Named {
  readonly kind: string | null;
  readonly shortName: string | null;
  readonly isCollective: boolean;
  readonly startedOn: string | null;
  readonly endedOn: string | null;
  readonly confidence: string | null;
  readonly territory: Named | null;
  readonly source: Source | null;
  readonly successors: readonly (Step & {
    readonly on: string | null;
    readonly kind: string;
    readonly scope: string | null;
    readonly to: Named | null;
  })[];
}
const bodies = dataSet<{ agencies: PageOf<Body> }>({
  slug: 'co-quan',
  title: { vi: 'Cơ quan và cơ quan kế thừa', en: 'Bodies and their successors' },
  about: {
    vi: 'Mọi cơ quan được nêu, kể cả cơ quan đã kết thúc, và cơ quan nào tiếp nhận chức năng nào, từ ngày nào. Mỗi lần kế thừa một dòng.',
    en: 'Every body named, ended ones included, and which function passed to whom on what day. One row for each succession.',
  },
  operation: 'BodiesData',
  asks: `agencies(first: 100, after: $after, ${on}) {
    totalCount
    nodes {
      nameVi nameEn kind shortName isCollective startedOn endedOn confidence
      territory { nameVi nameEn } source { publisher url }
      successors { on kind scope confidence to { nameVi nameEn } source { publisher url } }
    }
    ${going}
  }`,
  count: ({ agencies }) => agencies.totalCount,
  after: ({ agencies }) => cursorBehind(agencies),
  joined: (parts) => ({ agencies: together(parts.map(({ agencies }) => agencies)) }),
  columns: [
    ...nameColumns,
    column('short_name', 'Tên ngắn', 'Short name'),
    column('kind', 'Loại', 'Kind'),
    column('is_collective', 'Là nơi nhận chung', 'Is a collective addressee', 'boolean'),
    column('place_vi', 'Của tỉnh, thành phố', 'Of the province'),
    column('started_on', 'Có từ', 'Since', 'partialDay'),
    column('ended_on', 'Không còn từ', 'No longer existed from', 'day'),
    column('successor_vi', 'Cơ quan tiếp nhận', 'Successor (Vietnamese)'),
    column('successor_en', 'Cơ quan tiếp nhận (tiếng Anh)', 'Successor'),
    column('succession', 'Cách tiếp nhận', 'How it passed on'),
    column('succession_on', 'Tiếp nhận từ', 'Passed on at', 'day'),
    column('scope', 'Phần việc', 'Which part'),
    ...ofRecord('body', { vi: 'cơ quan', en: 'body' }),
    confidence,
    ...sourceColumns,
  ],
  notes: [
    {
      vi: 'confidence và source là của lần kế thừa ở dòng ấy; dòng không có kế thừa thì là của cơ quan; body_* luôn là của cơ quan.',
      en: 'confidence and source are those of the row’s succession, and of the body in a row without one; body_* are always those of the body.',
    },
  ],
  rows: ({ agencies }) =>
    agencies.nodes.flatMap((body) => {
      const own = {
        name_vi: body.nameVi,
        name_en: body.nameEn,
        short_name: body.shortName,
        kind: body.kind,
        is_collective: body.isCollective,
        place_vi: body.territory?.nameVi ?? null,
        started_on: body.startedOn,
        ended_on: body.endedOn,
        ...recordOf('body', body),
      };
      return body.successors.length === 0
        ? [{ ...own, confidence: body.confidence, ...sourced(body.source) }]
        : body.successors.map(({ on: day, kind, scope, to, source, confidence: taken }) => ({
            ...own,
            confidence: taken,
            ...sourced(source),
            successor_vi: to?.nameVi ?? null,
            successor_en: to?.nameEn ?? null,
            succession: kind,
            succession_on: day,
            scope,
          }));
    }),
});

interface Province extends Named {
  readonly code: string;
  readonly slug: string;
  readonly kind: string;
  readonly fullNameVi: string | null;
  readonly from: string | null;
  readonly until: string | null;
  readonly tileRow: number | null;
  readonly tileColumn: number | null;
  readonly confidence: string | null;
  readonly source: Source | null;
  readonly successors: readonly (Step & {
    readonly on: string;
    readonly kind: string;
    readonly to: Named & { readonly code: string };
  })[];
}
const provinces = dataSet<{ territories: PageOf<Province>; before: PageOf<Province> }>({
  slug: 'tinh',
  title: { vi: '63 và 34 tỉnh, thành phố', en: 'The 63 and the 34 provinces' },
  about: {
    vi: 'Đơn vị đến 30/6/2025 và từ 1/7/2025, đơn vị nào thuộc đơn vị nào, với ô trong bản đồ.',
    en: 'Units until 30/6/2025 and since 1/7/2025, which became part of which, with their tile on the map.',
  },
  operation: 'ProvincesData',
  asks: `territories(first: 64, ${on}) { totalCount nodes { ...Province } ${going} }
  before: territories(first: 64, knownOn: $knownOn, validOn: "2025-06-30") { totalCount nodes { ...Province } ${going} }
}
fragment Province on Territory {
  code slug kind nameVi nameEn fullNameVi from until tileRow tileColumn confidence source { publisher url }
  successors { on kind confidence source { publisher url } to { code nameVi nameEn } }`,
  count: () => null,
  columns: [
    column('code', 'Mã', 'Code'),
    column('slug', 'Tên trong địa chỉ', 'Name in addresses'),
    ...nameColumns,
    column('full_name_vi', 'Tên đầy đủ', 'Full name'),
    column('kind', 'Loại', 'Kind'),
    column('from', 'Từ ngày', 'From', 'day'),
    column('until', 'Đến trước ngày', 'Until', 'day'),
    column('became_code', 'Nay thuộc (mã)', 'Became (code)'),
    column('became_vi', 'Nay thuộc', 'Became'),
    column('became_how', 'Cách sắp xếp', 'How'),
    column('tile_row', 'Hàng trên bản đồ ô', 'Tile row', 'integer'),
    column('tile_column', 'Cột trên bản đồ ô', 'Tile column', 'integer'),
    ...ofRecord('became', { vi: 'việc sắp xếp', en: 'what it became' }),
    confidence,
    ...sourceColumns,
  ],
  rows: ({ territories, before }) =>
    [...before.nodes, ...territories.nodes]
      .filter(
        (one, at, all) =>
          all.findIndex((o) => o.code === one.code && o.from === one.from && o.until === one.until) === at,
      )
      .map((unit) => ({
        code: unit.code,
        slug: unit.slug,
        name_vi: unit.nameVi,
        name_en: unit.nameEn,
        full_name_vi: unit.fullNameVi,
        kind: unit.kind,
        from: unit.from,
        until: unit.until,
        became_code: unit.successors[0]?.to.code ?? null,
        became_vi: unit.successors[0]?.to.nameVi ?? null,
        became_how: unit.successors[0]?.kind ?? null,
        tile_row: unit.tileRow,
        tile_column: unit.tileColumn,
        ...recordOf('became', unit.successors[0] ?? null),
        confidence: unit.confidence,
        ...sourced(unit.source),
      })),
});

interface PlanRow {
  readonly relation: string;
  readonly level: string;
  readonly status: string;
  readonly period: string | null;
  readonly note: string | null;
  readonly confidence: string | null;
  readonly agency: Named | null;
  readonly territory: (Named & { readonly code: string; readonly until: string | null }) | null;
  readonly document: {
    readonly symbol: string | null;
    readonly issuedOn: string | null;
    readonly titleVi: string | null;
    readonly titleEn: string | null;
    readonly readAs: string;
  } | null;
  readonly source: Source | null;
}
const plans = dataSet<{ directive: { plans: PageOf<PlanRow> } | null }>({
  slug: 'ke-hoach',
  title: { vi: 'Kế hoạch, chương trình', en: 'Plans and programmes' },
  about: {
    vi: 'Văn bản thực hiện Chỉ thị và chính sách liên quan, của Trung ương và địa phương; đọc được đến đâu.',
    en: 'Documents that carry out the Directive and related policies, central and local; and how much of each could be read.',
  },
  operation: 'PlansData',
  asks: `directive(symbol: $directive, ${on}) {
    plans(first: 100) {
      totalCount
      nodes {
        relation level status period note confidence
        agency { nameVi nameEn } territory { code nameVi nameEn until }
        document { symbol issuedOn titleVi titleEn readAs } source { publisher url }
      }
      ${going}
    }
  }`,
  count: ({ directive }) => directive?.plans.totalCount ?? 0,
  columns: [
    column('symbol', 'Số, ký hiệu', 'Symbol'),
    column('issued_on', 'Ban hành', 'Issued on', 'partialDay'),
    column('title_vi', 'Tên', 'Title (Vietnamese)'),
    column('title_en', 'Tên tiếng Anh', 'Title'),
    column('relation', 'Quan hệ với Chỉ thị', 'Relation to the Directive'),
    column('level', 'Cấp', 'Level'),
    column('status', 'Tình trạng', 'Status'),
    column('period', 'Giai đoạn', 'Period'),
    column('agency_vi', 'Cơ quan ban hành', 'Issuer (Vietnamese)'),
    column('agency_en', 'Cơ quan ban hành (tiếng Anh)', 'Issuer'),
    column('place_code', 'Mã đơn vị', 'Unit code'),
    column('place_vi', 'Đơn vị', 'Unit'),
    column('place_until', 'Đơn vị có đến trước ngày', 'Unit no longer existed from', 'day'),
    column('read_as', 'Đọc được', 'Read as'),
    confidence,
    column('note', 'Ghi chú', 'Note'),
    ...sourceColumns,
  ],
  rows: ({ directive }) =>
    whole(directive?.plans ?? { totalCount: 0, nodes: [] }).map((plan) => ({
      symbol: plan.document?.symbol ?? null,
      issued_on: plan.document?.issuedOn ?? null,
      title_vi: plan.document?.titleVi ?? null,
      title_en: plan.document?.titleEn ?? null,
      relation: plan.relation,
      level: plan.level,
      status: plan.status,
      period: plan.period,
      agency_vi: plan.agency?.nameVi ?? null,
      agency_en: plan.agency?.nameEn ?? null,
      place_code: plan.territory?.code ?? null,
      place_vi: plan.territory?.nameVi ?? null,
      place_until: plan.territory?.until ?? null,
      read_as: plan.document?.readAs ?? null,
      confidence: plan.confidence,
      note: plan.note,
      ...sourced(plan.source),
    })),
});

interface MappedTask {
  readonly code: string;
  readonly titleVi: string;
  readonly titleEn: string;
  readonly mappings: {
    readonly totalCount: number;
    readonly nodes: readonly (Pick<Mapped, 'gap' | 'section' | 'citationId'> & {
      readonly plan: {
        readonly document: { readonly symbol: string | null; readonly titleVi: string | null } | null;
        readonly territory: (Named & { readonly code: string; readonly until: string | null }) | null;
      } | null;
    })[];
  };
}
const gaps = dataSet<{ directive: { tasks: PageOf<MappedTask> } | null }>({
  slug: 'doi-chieu',
  title: { vi: 'Kế hoạch đối chiếu với nhiệm vụ', en: 'Plans against tasks' },
  about: {
    vi: 'Mỗi kế hoạch nói gì về mỗi nhiệm vụ, theo hai người đọc độc lập. Chỉ điều đã có kết luận chung mới nên đếm.',
    en: 'What each plan says of each task, by two independent readers. Only what they found alike should be counted.',
  },
  operation: 'PlansAgainstTasksData',
  asks: `directive(symbol: $directive, ${on}) {
    tasks(first: 20, after: $after, level: LEAF) {
      totalCount
      nodes {
        code titleVi titleEn
        mappings(first: 60) {
          totalCount
          nodes { gap section citationId plan { document { symbol titleVi } territory { code nameVi nameEn until } } }
        }
      }
      ${going}
    }
  }`,
  count: () => null,
  after: ({ directive }) => (directive ? cursorBehind(directive.tasks) : null),
  joined: (parts) => ({
    directive: { tasks: together(parts.flatMap(({ directive }) => (directive ? [directive.tasks] : []))) },
  }),
  columns: [
    column('task', 'Mã nhiệm vụ', 'Task'),
    column('task_vi', 'Nhiệm vụ', 'Task (Vietnamese)'),
    column('task_en', 'Nhiệm vụ (tiếng Anh)', 'Task title'),
    column('plan', 'Kế hoạch', 'Plan'),
    column('place_code', 'Mã đơn vị', 'Unit code'),
    column('place_vi', 'Đơn vị', 'Unit'),
    column('place_until', 'Đơn vị có đến trước ngày', 'Unit no longer existed from', 'day'),
    column('state', 'Kết luận', 'Finding', 'text', {
      description: {
        vi: 'DISPUTED, UNCONFIRMED và PLAN_NOT_READ chưa được tính',
        en: 'DISPUTED, UNCONFIRMED and PLAN_NOT_READ are not counted',
      },
    }),
    column('section', 'Chỗ trong kế hoạch', 'Where in the plan'),
    citation,
  ],
  rows: ({ directive }) =>
    (directive?.tasks.nodes ?? []).flatMap((task) =>
      whole(task.mappings).map(({ gap, section, citationId, plan }) => ({
        task: task.code,
        task_vi: task.titleVi,
        task_en: task.titleEn,
        plan: plan?.document?.symbol ?? plan?.document?.titleVi ?? null,
        place_code: plan?.territory?.code ?? null,
        place_vi: plan?.territory?.nameVi ?? null,
        place_until: plan?.territory?.until ?? null,
        state: gap,
        section,
        citation: citationId,
      })),
    ),
});

interface IndicatorRow extends Named {
  readonly code: string;
  readonly slug: string;
  readonly definitionVi: string;
  readonly definitionEn: string;
  readonly unit: string;
  readonly direction: string | null;
  readonly frequency: string | null;
  readonly aggregation: string;
  readonly observations: { readonly totalCount: number };
}
const indicators = dataSet<{ indicators: PageOf<IndicatorRow> }>({
  slug: 'chi-bao',
  title: { vi: 'Chỉ báo', en: 'Indicators' },
  about: {
    vi: 'Đếm gì, theo định nghĩa nào, đơn vị nào, cộng được hay không, và có bao nhiêu số liệu.',
    en: 'What is counted, by which definition, in which unit, whether it may be summed, and how many figures there are.',
  },
  operation: 'IndicatorsData',
  asks: `indicators(first: 100, directive: $directive, ${on}) {
    totalCount
    nodes { code slug nameVi nameEn definitionVi definitionEn unit direction frequency aggregation observations(first: 1) { totalCount } }
    ${going}
  }`,
  count: ({ indicators: all }) => all.totalCount,
  columns: [
    column('code', 'Mã', 'Code'),
    column('slug', 'Tên trong địa chỉ', 'Name in addresses'),
    ...nameColumns,
    column('definition_vi', 'Định nghĩa', 'Definition (Vietnamese)'),
    column('definition_en', 'Định nghĩa tiếng Anh', 'Definition'),
    column('unit', 'Đơn vị tính', 'Unit'),
    column('direction', 'Chiều tốt', 'Direction'),
    column('frequency', 'Nhịp công bố', 'Frequency'),
    column('aggregation', 'Cách cộng', 'How it may be summed'),
    column('figures', 'Số số liệu', 'Figures', 'integer'),
  ],
  primaryKey: ['code'],
  rows: ({ indicators: all }) =>
    whole(all).map((one) => ({
      code: one.code,
      slug: one.slug,
      name_vi: one.nameVi,
      name_en: one.nameEn,
      definition_vi: one.definitionVi,
      definition_en: one.definitionEn,
      unit: one.unit,
      direction: one.direction,
      frequency: one.frequency,
      aggregation: one.aggregation,
      figures: one.observations.totalCount,
    })),
});

interface ObservationRow extends Figure {
  readonly territory: (Named & { readonly code: string | null; readonly until: string | null }) | null;
}
const observationFields = `kind value valueHigh qualifier unit periodType periodStart periodEnd asOf standing note citationId dimension
      indicator { code slug nameVi nameEn } territory { code nameVi nameEn until } market { nameVi nameEn } source { publisher url issuedOn }`;
const observationColumns = [
  ...figureColumns,
  column('contradicted', 'Có nguồn khác nói khác', 'Another source differs', 'boolean'),
];
const observations = dataSet<{ observations: PageOf<ObservationRow> }>({
  slug: 'so-lieu',
  title: { vi: 'Số liệu đã công bố', en: 'Published figures' },
  about: {
    vi: 'Mọi con số trong sổ, đúng như nguồn công bố: không cộng, không làm tròn. Số trái nhau cùng có mặt.',
    en: 'Every figure in the ledger as its source gives it: not added, not rounded. Figures that contradict each other are all there.',
  },
  operation: 'ObservationsData',
  asks: `observations(first: 100, after: $after, directive: $directive, ${on}) {
    totalCount
    nodes { ${observationFields} contradiction { id } }
    ${going}
  }`,
  count: ({ observations: all }) => all.totalCount,
  after: ({ observations: all }) => cursorBehind(all),
  joined: (parts) => ({ observations: together(parts.map(({ observations: all }) => all)) }),
  columns: [
    ...figureColumns,
    column('contradicted', 'Có nguồn khác nói khác', 'Another source differs', 'boolean'),
  ],
  primaryKey: ['citation'],
  rows: ({ observations: all }) => all.nodes.map(observationRow),
});

interface OneIndicator {
  readonly indicator:
    | (Named & { readonly slug: string; readonly definitionVi: string; readonly definitionEn: string })
    | null;
  readonly observations: PageOf<ObservationRow>;
}
const observationTable = ({ indicator, observations: all }: OneIndicator, shown: Shown): Table | null =>
  indicator && {
    metadata: {
      ...metadataOf(
        { ...shown, path: `/chi-bao/${indicator.slug}` },
        indicator.slug,
        { vi: indicator.nameVi ?? indicator.slug, en: indicator.nameEn ?? indicator.slug },
        [],
      ),
      description: { vi: indicator.definitionVi, en: indicator.definitionEn },
    },
    columns: observationColumns,
    primaryKey: ['citation'],
    rows: all.nodes.map(observationRow),
  };
const csvOf = (shown: Shown) =>
  `${siteOf(shown)}${shown.path}.csv${shown.day === null ? '' : `?ngay=${shown.day}`}`;
const { csv, xlsx } = tableFiles(observationTable);

/** The figures of one indicator as files; its JSON is the Data Package that describes them. The page to read is the indicator's own. */
export const indicatorFiles: PublicPage<OneIndicator> = {
  path: '/du-lieu/so-lieu/:slug',
  question: `query IndicatorData($slug: String!, $after: String, $directive: Text, $knownOn: Date, $validOn: Date) {
  ${directivesQuestion}
  indicator(slug: $slug, directive: $directive, ${on}) { slug nameVi nameEn definitionVi definitionEn }
  observations(first: 100, after: $after, indicator: $slug, directive: $directive, ${on}) {
    totalCount
    nodes { ${observationFields} contradiction { id } }
    ${going}
  }
}
`,
  variables: ({ slug = '' }) => ({ slug }),
  example: { slug: 'workers-sent' },
  parts: {
    next: ({ observations: all }) => {
      const cursor = cursorBehind(all);
      return cursor === null ? null : { after: cursor };
    },
    joined: (parts) => ({
      indicator: parts[0]!.indicator,
      observations: together(parts.map(({ observations: all }) => all)),
    }),
  },
  render: () => null,
  renditions: {
    ...(csv ? { csv } : {}),
    ...(xlsx ? { xlsx } : {}),
    json: (answer, shown) => {
      const table = observationTable(answer, shown);
      return table && { body: JSON.stringify(describedAs(table, csvOf(shown), shown), null, 1) };
    },
  },
};

function observationRow(f: ObservationRow): Row {
  return {
    indicator: f.indicator?.code ?? null,
    indicator_vi: f.indicator?.nameVi ?? null,
    indicator_en: f.indicator?.nameEn ?? null,
    place_code: f.territory?.code ?? null,
    place_vi: f.territory?.nameVi ?? null,
    place_until: f.territory?.until ?? null,
    kind: f.kind,
    value: f.value,
    value_high: f.valueHigh,
    qualifier: f.qualifier,
    unit: f.unit,
    period_type: f.periodType,
    period_start: f.periodStart,
    period_end: f.periodEnd,
    as_of: f.asOf,
    early_on: earlyOn(f),
    market: f.market?.nameVi ?? null,
    dimension: f.dimension === null ? null : JSON.stringify(f.dimension),
    standing: f.standing,
    ...sourced(f.source),
    note: f.note,
    citation: f.citationId,
    contradicted: f.contradiction !== null,
  };
}

interface ReportOfAll extends PublishedReport {
  readonly territory: (Named & { readonly code: string }) | null;
}
const reports = dataSet<{ publishedReports: PageOf<ReportOfAll> }>({
  slug: 'bao-cao',
  title: { vi: 'Báo cáo đã công bố', en: 'Published reports' },
  about: {
    vi: 'Mỗi dòng một lời tự báo cáo về một nhiệm vụ, hoặc một con số tự báo cáo, với kết luận của cơ quan khác nếu có.',
    en: 'One row for each claim on a task or each self-reported figure, with another body’s verdict where there is one.',
  },
  operation: 'ReportsData',
  asks: `publishedReports(first: 40, under: $directive, after: $after, ${on}) {
    totalCount
    nodes {
      isExample publishedAt leafNumber supersededAt
      agency { nameVi nameEn } verifiedByAgency { nameVi nameEn } territory { code nameVi nameEn } round { period dueAt }
      items { claim done nothingBecause withdrawnBecause citationId task { code titleVi titleEn } verdict { assessment reason assessedByAgency { nameVi nameEn } } }
      values { value numerator denominator reason withdrawnBecause citationId indicator { code slug nameVi nameEn unit } }
    }
    ${going}
  }`,
  count: () => null,
  after: ({ publishedReports }) => cursorBehind(publishedReports),
  joined: (parts) => ({ publishedReports: together(parts.map(({ publishedReports }) => publishedReports)) }),
  columns: [
    column('row', 'Loại dòng', 'Kind of row', 'text', {
      description: { vi: 'claim hoặc value', en: 'claim or value' },
    }),
    column('is_example', 'Là ví dụ', 'Is an example', 'boolean'),
    column('round', 'Kỳ báo cáo', 'Round'),
    column('agency_vi', 'Cơ quan báo cáo', 'Reporting body'),
    column('place_code', 'Mã đơn vị', 'Unit code'),
    column('place_vi', 'Đơn vị', 'Unit'),
    column('published_at', 'Công bố', 'Published at', 'moment'),
    column('leaf_number', 'Số trong sổ công khai', 'Number in the public log', 'integer'),
    column('superseded_at', 'Đính chính lúc', 'Corrected at', 'moment'),
    column('task', 'Mã nhiệm vụ', 'Task'),
    column('claim', 'Tự báo cáo', 'Claim'),
    column('done', 'Đã làm', 'What was done'),
    column('verdict', 'Kết luận của cơ quan khác', 'Verdict of another body'),
    column('verdict_reason', 'Lý do kết luận', 'Its reason'),
    column('verdict_by_vi', 'Cơ quan kết luận', 'Whose verdict'),
    column('indicator', 'Mã chỉ báo', 'Indicator code'),
    column('value', 'Giá trị', 'Value', 'decimal'),
    column('numerator', 'Tử số', 'Numerator', 'decimal'),
    column('denominator', 'Mẫu số', 'Denominator', 'decimal'),
    column('unit', 'Đơn vị tính', 'Unit of value'),
    column('reason', 'Lý do để trống', 'Why it is blank'),
    column('verified_by_vi', 'Cơ quan thẩm định', 'Verified by'),
    citation,
    column('nothing_because', 'Khai không có gì để báo cáo, vì', 'Declared to be nothing, because'),
    column('withdrawn_because', 'Rút dòng đã công bố, vì', 'Withdrawn, because'),
  ],
  rows: ({ publishedReports }) =>
    publishedReports.nodes.flatMap((report): Row[] => {
      const own: Row = {
        is_example: report.isExample,
        round: report.round?.period ?? null,
        agency_vi: report.agency?.nameVi ?? null,
        place_code: report.territory?.code ?? null,
        place_vi: report.territory?.nameVi ?? null,
        published_at: report.publishedAt,
        leaf_number: report.leafNumber,
        superseded_at: report.supersededAt,
        verified_by_vi: report.verifiedByAgency?.nameVi ?? null,
      };
      return [
        ...report.items.map(
          ({ task, claim, done, nothingBecause, withdrawnBecause, verdict, citationId }): Row => ({
            ...own,
            row: 'claim',
            task: task?.code ?? null,
            claim,
            done,
            nothing_because: nothingBecause,
            withdrawn_because: withdrawnBecause,
            verdict: verdict?.assessment ?? null,
            verdict_reason: verdict?.reason ?? null,
            verdict_by_vi: verdict?.assessedByAgency?.nameVi ?? null,
            citation: citationId,
          }),
        ),
        ...report.values.map(
          ({ indicator, value, numerator, denominator, reason, withdrawnBecause, citationId }): Row => ({
            ...own,
            row: 'value',
            indicator: indicator?.code ?? null,
            value,
            numerator,
            denominator,
            unit: indicator?.unit ?? null,
            reason,
            withdrawn_because: withdrawnBecause,
            citation: citationId,
          }),
        ),
      ];
    }),
});

type DutyOfAll = Duty & { readonly agency: (Named & { readonly kind: string | null }) | null };
const duties = dataSet<{ obligations: PageOf<DutyOfAll> }>({
  slug: 'den-han',
  title: { vi: 'Việc đến hạn', en: 'What is due' },
  about: {
    vi: 'Cơ quan nào phải làm nhiệm vụ nào trong kỳ nào, theo văn bản nào, và tình trạng. Trống khi chưa văn bản nào ấn định hạn.',
    en: 'Which body owes which task in which round, by which document, and its status. Empty while no document rules a deadline.',
  },
  operation: 'DutiesData',
  asks: `obligations(first: 100, after: $after, directive: $directive, ${on}) {
    totalCount
    nodes { status dueAt reason standing verdict agency { nameVi nameEn kind } task { code titleVi titleEn } round { period } ruling { document { symbol } } }
    ${going}
  }`,
  count: ({ obligations }) => obligations.totalCount,
  after: ({ obligations }) => cursorBehind(obligations),
  joined: (parts) => ({ obligations: together(parts.map(({ obligations }) => obligations)) }),
  columns: [
    column('agency_vi', 'Cơ quan', 'Body'),
    column('task', 'Mã nhiệm vụ', 'Task'),
    column('task_vi', 'Nhiệm vụ', 'Task (Vietnamese)'),
    column('round', 'Kỳ', 'Round'),
    column('due_on', 'Hạn (ngày cuối)', 'Due on (last day)', 'deadline'),
    column('status', 'Tình trạng', 'Status'),
    column('verdict', 'Kiểm chứng', 'Verification'),
    column('reason', 'Lý do', 'Reason'),
    column('ruling', 'Văn bản ấn định', 'Ruling'),
    column('is_example', 'Là ví dụ', 'Is an example', 'boolean'),
  ],
  rows: ({ obligations }) =>
    obligations.nodes.map(({ status, dueAt, reason, standing, verdict, agency, task, round, ruling }) => ({
      agency_vi: agency?.nameVi ?? null,
      task: task?.code ?? null,
      task_vi: task?.titleVi ?? null,
      round: round?.period ?? null,
      due_on: dueAt,
      status,
      verdict,
      reason,
      ruling: ruling?.document?.symbol ?? null,
      is_example: standing === 'EXAMPLE',
    })),
});

export const dataSets: readonly DataSet[] = [
  tasks,
  holders,
  bodies,
  provinces,
  plans,
  gaps,
  indicators,
  observations,
  reports,
  duties,
];
