// The verifier's and publisher's forms: each is one act of the schema.
import { Hono } from 'hono';
import { toId } from '../schema/ids.ts';
import type { LeftVerifiedAnswer, ReportToJudgeAnswer, ReviewQueueAnswer } from '../web/pages/answers.ts';
import { fromAddress } from '../web/pages/app/frame/addresses.ts';
import { verifiedLeft } from '../web/pages/app/frame/left.ts';
import { reasonField } from '../web/pages/app/verify/lines.tsx';
import { allInOrder } from '../web/pages/app/verify/order.ts';
import { drawToJudge } from '../web/pages/app/verify/page.tsx';
import { queueQuestion, toJudgeQuestion } from '../web/pages/app/verify/question.ts';
import { drawQueue } from '../web/pages/app/verify/queue.tsx';
import { verifyWords } from '../web/pages/app/verify/words.ts';
import type { Fields } from './access.ts';
import { type AppPage, appAction, appPage } from './app-pages.ts';
import type { Door } from './door.ts';

const queue: AppPage<ReviewQueueAnswer> = {
  question: queueQuestion,
  variables: () => ({ first: 50 }),
  roles: ['MINISTRY_OFFICER', 'COMMISSION'],
  render: drawQueue,
  scripts: ['verify'],
};
const toJudge: AppPage<ReportToJudgeAnswer> = {
  question: toJudgeQuestion,
  variables: ({ id = '' }, { actor }) => ({
    id: fromAddress(id),
    first: 20,
    office: toId('Office', actor.id),
  }),
  roles: ['MINISTRY_OFFICER', 'COMMISSION'],
  render: drawToJudge,
  scripts: ['verify'],
};

/** The next line that waits, in the order of the page, to go on at without looking for it. */
function nextLine(report: LeftVerifiedAnswer): string | undefined {
  const waiting = new Set([
    ...report.items.flatMap(({ waitsForMe, task }) => (waitsForMe ? [task.code] : [])),
    ...report.values.flatMap(({ waitsForMe, indicator }) => (waitsForMe ? [indicator.code] : [])),
  ]);
  return allInOrder(report).find((name) => waiting.has(name));
}

const seenIn = ({ id = '', revision = '' }: Fields) => ({
  id: fromAddress(id),
  revision: Number.parseInt(revision, 10) || 0,
});

/** The reasons a form gives, a line each and one for the whole. */
const reasonsIn = (values: Fields) =>
  Object.entries(values).flatMap(([field, reason]) => {
    if (!field.startsWith(reasonField('')) || reason.trim() === '') return [];
    const line = field.slice(reasonField('').length);
    return [{ line: line === 'chung' ? null : line, reason: reason.trim() }];
  });

export const verifyingRoutes = new Hono<Door>()
  .get('/app/tham-dinh', appPage(queue))
  .get('/app/tham-dinh/:id', appPage(toJudge))
  .post(
    '/app/tham-dinh/:id/xac-nhan',
    appAction({
      page: toJudge,
      changes: (values) => [
        values.dong
          ? {
              change: 'verifyLines',
              variables: { ...seenIn(values), lines: [values.dong] },
              wanted: verifiedLeft,
            }
          : { change: 'verifyReport', variables: seenIn(values), wanted: verifiedLeft },
      ],
      fieldOf: () => '',
      next: ([done], { id = '' }) => {
        const line = nextLine(done!);
        return line === undefined
          ? `/app/tham-dinh/${id}?xong=het`
          : `/app/tham-dinh/${id}?xong=dong#d-${line.replaceAll('.', '-')}`;
      },
    }),
  )
  .post(
    '/app/tham-dinh/:id/tra-lai',
    appAction({
      page: toJudge,
      changes: (values, _signed, { language }) => {
        const reasons = reasonsIn(values);
        return reasons.length === 0
          ? { problems: [{ field: 'y-chung', message: verifyWords[language].act.noReason }] }
          : [{ change: 'returnReport', variables: { ...seenIn(values), reasons } }];
      },
      fieldOf: (path, values) => {
        const reason = reasonsIn(values)[Number(/^reasons\[(\d+)\]/.exec(path)?.[1] ?? '-1')];
        return reasonField(reason?.line ?? 'chung');
      },
      next: () => '/app/tham-dinh?xong=tra',
    }),
  )
  .post(
    '/app/tham-dinh/:id/cong-bo',
    appAction({
      page: toJudge,
      changes: (values) => [{ change: 'publishReport', variables: seenIn(values) }],
      fieldOf: () => '',
      next: () => '/app/tham-dinh?xong=cong',
    }),
  );
