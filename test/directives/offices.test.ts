// Offices work for every directive at once: with two of them each line of their lists says which one it belongs to.
import { beforeAll, expect, it } from 'vitest';
import type { Ctx, Person } from '../../db/ctx.ts';
import { toId } from '../../schema/ids.ts';
import type { Question } from '../../web/lib/question.ts';
import { drawDuty } from '../../web/pages/app/board/duty.tsx';
import { dutyQuestion } from '../../web/pages/app/board/question.ts';
import { drawUrging } from '../../web/pages/app/urging/page.tsx';
import { urgingQuestion } from '../../web/pages/app/urging/question.ts';
import { drawToJudge } from '../../web/pages/app/verify/page.tsx';
import { queueQuestion, toJudgeQuestion } from '../../web/pages/app/verify/question.ts';
import { drawQueue } from '../../web/pages/app/verify/queue.tsx';
import { opened, shownTo } from '../pages/app-shown.ts';
import { mutation, newKey, reportAt, seen, send, word } from '../support/cycle.ts';
import { useLedger, type Who } from '../support/ledger.ts';

const ledger = useLedger();
const keeper: Person = {
  kind: 'person',
  id: 'keeper',
  officeVi: 'Văn phòng',
  officeEn: 'Office',
  isExample: false,
  memberships: [
    { agencyId: 'cpsc', role: 'administrator' },
    { agencyId: 'cpsc', role: 'commission' },
  ],
  scopes: ['read', 'administer', 'publish'],
};
async function kept(
  change: string,
  args: Record<string, unknown>,
  by: Partial<Ctx> = { actor: keeper },
): Promise<string> {
  const source = mutation(change, { ...args, key: newKey() }, '... on Node { id }');
  const { data, errors } = await ledger.ask('commission', source, {}, by);
  expect(data[change]?.id, `${change}: ${JSON.stringify(errors ?? data)}`).toEqual(expect.any(String));
  return data[change].id;
}
const asked = async <Answer>(question: Question<Answer>, variables: object, who: Who = 'commission') =>
  (await ledger.ask(who, question, { ...variables })).data as Answer;
const commission = shownTo('vi', ['COMMISSION']);
const ministry = shownTo('vi', ['MINISTRY_OFFICER']);

let report: string;

beforeAll(async () => {
  const paper = await kept('recordDocument', {
    kind: 'directive',
    symbol: '99-CT/TW',
    issuedOn: '2026-06-01',
    issuer: toId('Agency', 'secretariat'),
    titleVi: 'Chỉ thị 99',
    readAs: 'full_text',
    standing: word('OFFICIAL_TEXT'),
  });
  const directive = await kept('recordDirective', {
    document: paper,
    subjectVi: 'Việc khác',
    subjectEn: 'Something else',
    hasQuantifiedTargets: false,
    hasDatedDeadlines: false,
  });
  const task = (code: string, more: object) =>
    kept('recordTask', {
      directive,
      code,
      position: Number(code.replaceAll('.', '')),
      titleVi: `Việc ${code}`,
      titleEn: `Task ${code}`,
      summaryVi: `Làm việc ${code}`,
      summaryEn: `Do ${code}`,
      section: '1',
      kind: 'inspection',
      ...more,
    });
  await task('1', { level: word('GROUP') });
  const led = await task('1.1', { level: word('LEAF'), cadence: word('CONTINUOUS') });
  await kept('assign', {
    document: paper,
    section: '1',
    agency: toId('Agency', 'moha'),
    task: led,
    role: word('LEAD'),
    function: 'social_protection',
    from: '2026-06-01',
    basis: 'explicit',
  });
  // From here on as the example offices, as is the round in which they report.
  const round = await kept('openRound', { directive: '99-CT/TW', period: '2026-Q3' }, {});
  await kept(
    'makeRuling',
    {
      directive,
      authority: toId('Agency', 'cpsc'),
      document: paper,
      section: '1',
      ruledOn: '2026-07-01',
      tasks: [led],
      roles: [word('LEAD')],
      agencyKinds: [word('MINISTRY')],
      cadence: word('QUARTERLY'),
      dueAfterDays: 20,
      from: '2026-07-01',
    },
    {},
  );
  await reportAt(ledger, 'submitted', 'haiPhong');
  const begun = await send(ledger, 'sonLa', 'startReport', { round });
  const items = [{ task: '1.1', claim: word('IN_PROGRESS'), done: 'Đang làm.' }];
  const saved = await send(ledger, 'sonLa', 'saveReport', { ...seen(begun), items });
  report = (await send(ledger, 'sonLa', 'submitReport', seen(saved))).id;
});

it('whom to urge: each task with its directive, and the page of a duty as well', async () => {
  const answer = await asked(urgingQuestion, {
    office: toId('Office', 'keeper'),
    commission: true,
    examples: false,
  });
  expect(drawUrging(answer, commission, opened())).toContain('1.1 (99-CT/TW)');
  const [late] = answer.unwritten!.nodes;
  const duty = drawDuty(await asked(dutyQuestion, { id: late!.id }), commission)!;
  expect(duty).toContain('1.1 (99-CT/TW)');
  expect(duty).toContain('/app/ma-tran?ct=99-ct-tw&amp;xem=vi-du&amp;co-quan=');
});

it('what waits to be judged: each report with its directive, in the list, in its title and beside the others', async () => {
  const rows = drawQueue(await asked(queueQuestion, { first: 50 }, 'ministry'), ministry, opened());
  expect(rows).toMatch(/III\/2026, 20-CT\/TW/);
  expect(rows).toMatch(/III\/2026, 99-CT\/TW/);
  const page = drawToJudge(
    await asked(toJudgeQuestion, { id: report, first: 50, office: toId('Office', 'keeper') }, 'ministry'),
    ministry,
    opened(),
  )!;
  expect(/<title>[^<]*<\/title>/.exec(page)![0]).toContain('99-CT/TW');
  expect(page).toContain('20-CT/TW');
});
