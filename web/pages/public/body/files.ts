// What a body answers for as rows for programs: one for each stretch of time in which it holds an assignment.
import { type ColumnOf, coded, column, rowsOf } from '../../../downloads/columns.ts';
import type { Table } from '../../../downloads/table.ts';
import type { BodyPageAnswer } from '../../answers.ts';
import { restsOn } from '../said/holding.ts';
import type { PublicPage, Shown } from '../shell/page.ts';
import { metadataOf, pageAddress } from '../shell/table-files.ts';
import { type Duty, dayShown, dutiesOn } from './facts.ts';
import { bodyWords } from './words.ts';

const {
  vi: { file: vi },
  en: { file: en },
} = bodyWords;

interface Line {
  readonly duty: Duty;
  readonly state: 'held' | 'other';
  readonly page: string;
}
const named = (of: { readonly symbol: string | null; readonly titleVi: string | null } | null | undefined) =>
  of?.symbol ?? of?.titleVi;

const columns: readonly ColumnOf<Line>[] = [
  column('state', vi.state, en.state, ({ state }) => state, 'text', { vi: vi.states, en: en.states }),
  column('role', vi.role, en.role, ({ duty }) => duty.role, coded('AssignmentRole')),
  column('code', vi.code, en.code, ({ duty }) => duty.task?.code ?? duty.provision?.code),
  column('what_vi', vi.whatVi, en.whatVi, ({ duty }) => (duty.task ?? duty.provision)?.titleVi),
  column('what_en', vi.whatEn, en.whatEn, ({ duty }) => (duty.task ?? duty.provision)?.titleEn),
  column('plan', vi.plan, en.plan, ({ duty }) => named(duty.provision?.plan.document)),
  column('from', vi.from, en.from, ({ duty }) => duty.from, 'day'),
  column('until', vi.until, en.until, ({ duty }) => duty.until, 'day'),
  column('named_body_vi', vi.namedBody, en.namedBody, ({ duty }) => duty.assignment.agency.nameVi),
  column('came_from_vi', vi.cameFrom, en.cameFrom, ({ duty }) => duty.succession?.from.nameVi),
  column('succession', vi.how, en.how, ({ duty }) => duty.succession?.kind, coded('SuccessionKind')),
  column('document', vi.document, en.document, ({ duty }) => named(duty.assignment.document)),
  column('section', vi.section, en.section, ({ duty }) => duty.assignment.section),
  column('basis', vi.basis, en.basis, ({ duty }) => duty.assignment.basis),
  column(
    'confidence',
    vi.confidence,
    en.confidence,
    ({ duty }) => restsOn(duty).confidence,
    coded('Confidence'),
  ),
  column(
    'source',
    vi.source,
    en.source,
    ({ duty }) => restsOn(duty).source.url ?? restsOn(duty).source.publisher,
  ),
  column('page', vi.page, en.page, ({ page }) => page),
];

export function bodyTable(answer: BodyPageAnswer, shown: Shown): Table | null {
  const { agency: body } = answer;
  if (!body) return null;
  const { held, other } = dutiesOn(body, dayShown(shown));
  const page = pageAddress(shown, 'vi');
  const line = (state: Line['state']) => (duty: Duty) => ({ duty, state, page });
  return {
    metadata: metadataOf(
      shown,
      `co-quan-${body.slug}`,
      { vi: vi.title(body.nameVi ?? body.slug), en: en.title(body.nameEn ?? body.nameVi ?? body.slug) },
      [{ vi: vi.note, en: en.note }],
    ),
    columns,
    rows: rowsOf(columns, [...held.map(line('held')), ...other.map(line('other'))]),
  };
}

/** Files hold all of it, however long the list is. */
export const bodyParts: NonNullable<PublicPage<BodyPageAnswer>['parts']> = {
  next: ({ agency }) =>
    agency?.duties.pageInfo.hasNextPage ? { many: 60, after: agency.duties.pageInfo.endCursor } : null,
  joined: (parts) => {
    const [first] = parts as [BodyPageAnswer, ...BodyPageAnswer[]];
    const { agency } = first;
    if (!agency) return first;
    const nodes = parts.flatMap((part) => part.agency?.duties.nodes ?? []);
    return { ...first, agency: { ...agency, duties: { ...agency.duties, nodes } } };
  },
};
