// The changes of a page as files: a row or an entry for each, the newest first.
import { writeAtom } from '../../../downloads/atom.ts';
import { type ColumnOf, column, rowsOf } from '../../../downloads/columns.ts';
import type { Table } from '../../../downloads/table.ts';
import { words } from '../../../words/words.ts';
import type { ChangesPageAnswer } from '../../answers.ts';
import { feedTag } from '../said/feed-entries.ts';
import { type Form, tableForms } from '../shell/forms.ts';
import { type PublicPage, type Shown, siteOf } from '../shell/page.ts';
import { citedRows, knownDay, metadataOf, pageAddress, tableFiles } from '../shell/table-files.ts';
import { pathOf } from './address.ts';
import { type Change, isExample, isWithdrawn, newestFirst } from './facts.ts';
import { marksOf, reasonOf } from './marks.ts';
import { sentenceOf } from './record.ts';
import { changesWords } from './words.ts';

export const changesForms: readonly Form[] = [...tableForms, 'atom'];
const { vi, en } = changesWords;

interface Listed {
  readonly change: Change;
  readonly address: string | null;
}
const columns: readonly ColumnOf<Listed>[] = [
  column('version', 'Phiên bản', 'Version', ({ change }) => change.version, 'text', {
    vi: 'Phiên bản của sổ sau thay đổi này: hỏi tiếp bằng changes(since:) hoặc ?truoc=',
    en: 'The version of the ledger that the change made: go on with changes(since:) or ?truoc=',
  }),
  column('at', 'Lúc', 'At', ({ change }) => change.at, 'moment'),
  column('kind', 'Loại thay đổi', 'Kind of change', ({ change }) => change.kind, 'text', {
    vi: 'PUBLISHED: công bố hoặc ghi vào sổ; AMENDED: đính chính, quyết định lại hoặc kết thúc; WITHDRAWN: rút lại',
    en: 'PUBLISHED: published or recorded; AMENDED: corrected, decided anew or ended; WITHDRAWN: taken back',
  }),
  column('action', 'Việc đã làm', 'Act', ({ change }) => change.action),
  column('type', 'Loại bản ghi', 'Type of record', ({ change }) => change.type, 'text', {
    vi: 'Như trong API; trống: bộ dữ kiện nạp cùng chương trình',
    en: 'As in the API; blank: facts that were loaded with the program',
  }),
  column('record', 'Mã bản ghi', 'Id of the record', ({ change }) => change.recordId),
  column('what_vi', 'Nội dung', 'What (Vietnamese)', ({ change }) => sentenceOf(change, 'vi')),
  column('what_en', 'Nội dung (tiếng Anh)', 'What', ({ change }) => sentenceOf(change, 'en')),
  column('is_example', 'Là ví dụ', 'Is an example', ({ change }) => isExample(change.record), 'boolean'),
  column(
    'is_withdrawn',
    'Nay đã rút',
    'Withdrawn by now',
    ({ change }) => isWithdrawn(change.record),
    'boolean',
  ),
  column('citation', 'Xem tại', 'See', ({ address }) => address),
];

const addressOf = (change: Change, answer: ChangesPageAnswer, shown: Shown): string | null => {
  const path = pathOf(change, answer, shown);
  return path === null ? null : shown.origin + path;
};

const tableOf = (answer: ChangesPageAnswer, shown: Shown): Table => ({
  metadata: metadataOf(shown, 'thay-doi', { vi: words.vi.changes, en: words.en.changes }, [
    { vi: vi.file.note, en: en.file.note },
    citedRows,
  ]),
  columns,
  primaryKey: ['version'],
  rows: rowsOf(
    columns,
    newestFirst(answer).map((change) => ({ change, address: addressOf(change, answer, shown) })),
  ),
});

/** The address of a page of the feed, as known on the day that is shown. */
const feedAt = (shown: Shown, before: string | null): string => {
  const query = new URLSearchParams({
    ...(before === null ? {} : { truoc: before }),
    ...(shown.day === null ? {} : { ngay: shown.day }),
  });
  return `${siteOf(shown)}${shown.path}.atom${query.size > 0 ? `?${query}` : ''}`;
};

export const changesFiles: NonNullable<PublicPage<ChangesPageAnswer>['renditions']> = {
  ...tableFiles(tableOf),
  atom: (answer, shown) => {
    const { language } = shown;
    const word = changesWords[language];
    const { earlier } = answer.changes;
    const page = pageAddress(shown, language);
    return {
      body: writeAtom({
        id: feedTag(shown, 'changes', shown.path),
        title: words[language].changes,
        subtitle: word.lead,
        language,
        author: words[language].productName,
        self: feedAt(shown, shown.address.truoc ?? null),
        page,
        first: feedAt(shown, null),
        next: earlier === null ? undefined : feedAt(shown, earlier),
        updated: knownDay(shown),
        entries: newestFirst(answer).map((change) => {
          const sentence = sentenceOf(change, language);
          const reason = reasonOf(change);
          return {
            id: feedTag(shown, 'change', change.version),
            title: sentence,
            page: addressOf(change, answer, shown) ?? page,
            knownAt: change.at,
            content: [sentence, ...marksOf(change, language), reason && word.reason(reason)]
              .filter(Boolean)
              .join(' '),
            categories: [change.kind, ...(change.type === null ? [] : [change.type])],
          };
        }),
      }),
    };
  },
};
