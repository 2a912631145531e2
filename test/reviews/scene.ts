// A half-year for a review to look back on: four provinces owe one task by a ruling, and each does with it something else.
import type { Actor } from '../../db/ctx.ts';
import { civilDate } from '../../db/ctx.ts';
import { toId } from '../../schema/ids.ts';
import { addOffice, withToken } from '../access/cast.ts';
import { mutation, newKey, type Outcome, seen, word } from '../support/cycle.ts';
import type { Ledger } from '../support/ledger.ts';

const document = toId('Document', 'CT-20');
const directive = toId('Directive', 'CT-20');
const task = (code: string) => toId('Task', `CT-20/${code}`);
const agency = (id: string) => toId('Agency', id);
const owing = ['hp2-ubnd', 'sl-ubnd', 'tn2-ubnd', 'lcai2-ubnd'] as const;

export interface Scene {
  readonly offices: Readonly<Record<'freezer' | 'publisher' | 'ministry' | (typeof owing)[number], Actor>>;
  say(
    who: Actor,
    change: string,
    args: Record<string, unknown>,
    at: string,
    wanted?: string,
    // biome-ignore lint/suspicious/noExplicitAny: an answer is whatever was asked for
  ): Promise<any>;
  readonly reports: Readonly<Record<string, Outcome>>;
}

export const isOf = (type: string, more = 'revision') => `... on ${type} { id ${more} }`;

export async function setScene(ledger: Ledger, isExample = false): Promise<Scene> {
  const office = async (agencyId: string, role: 'commission' | 'ministry_officer' | 'province_officer') =>
    withToken(ledger, (await addOffice(ledger, agencyId, role, { isExample })).token);
  const offices = {
    freezer: await office('cpsc', 'commission'),
    publisher: await office('cpsc', 'commission'),
    ministry: await office('moha', 'ministry_officer'),
    'hp2-ubnd': await office('hp2-ubnd', 'province_officer'),
    'sl-ubnd': await office('sl-ubnd', 'province_officer'),
    'tn2-ubnd': await office('tn2-ubnd', 'province_officer'),
    'lcai2-ubnd': await office('lcai2-ubnd', 'province_officer'),
  };
  const say: Scene['say'] = async (who, change, args, at, wanted = isOf('Report')) => {
    const asked = await ledger.ask(
      'public',
      mutation(change, { ...args, key: newKey() }, wanted),
      {},
      { actor: who, now: at, today: civilDate(at) },
    );
    if (asked.errors) throw asked.errors[0]!;
    const answer = asked.data[change];
    if (answer.message) throw new Error(`${change}: ${JSON.stringify(answer)}`);
    return answer;
  };
  const first = '2026-07-01T03:00:00.000Z';
  const named = { collective: agency('localities'), agencies: owing.map(agency), from: '2025-07-01' };
  await say(
    offices.freezer,
    'resolveAssignees',
    { ...named, document, section: '1' },
    first,
    isOf('AssigneeSet', ''),
  );
  const ruling = {
    directive,
    authority: agency('secretariat'),
    document,
    section: '1',
    ruledOn: '2026-04-01',
    tasks: [task('5.3.1')],
    agencyKinds: [word('PROVINCE_GOVERNMENT')],
    from: '2026-06-30',
  };
  const half = { ...ruling, cadence: word('HALF_YEARLY'), dueAfterDays: 15 };
  await say(offices.freezer, 'makeRuling', half, first, isOf('Ruling'));
  const ahead = { ...ruling, cadence: word('ONE_OFF'), dueOn: '2027-03-31' };
  await say(offices.freezer, 'makeRuling', ahead, first, isOf('Ruling'));

  const round = toId('Round', 'CT-20/2026-H1');
  const report = async (
    who: (typeof owing)[number],
    claim: string,
    on: string,
    more: Record<string, unknown> = {},
  ): Promise<Outcome> => {
    const at = `${on}T03:00:00.000Z`;
    const lines = {
      items: [
        { task: '5.3.1', claim: word(claim), done: 'Đã ban hành kế hoạch.', ...more },
        { task: '3.11', claim: word('IN_PROGRESS'), done: 'Đang dự thảo quy chế.' },
      ],
      values: [{ indicator: 'IND-SENT-PROV', value: '1210' }],
    };
    let made = await say(offices[who], 'startReport', { round }, at);
    made = await say(offices[who], 'saveReport', { ...seen(made), ...lines }, at);
    made = await say(offices[who], 'submitReport', seen(made), at);
    made = await say(offices.ministry, 'verifyReport', seen(made), at);
    return say(offices.publisher, 'publishReport', seen(made), at);
  };
  const reports = {
    onTime: await report('hp2-ubnd', 'DONE', '2026-07-10'),
    overdue: await report('sl-ubnd', 'IN_PROGRESS', '2026-07-12', {
      difficulties: 'Thiếu kinh phí đào tạo.',
      recommendation: 'Đề nghị hướng dẫn định mức.',
    }),
    late: await report('tn2-ubnd', 'DONE', '2026-08-20'),
  };

  const at = '2026-09-01T03:00:00.000Z';
  const inspected = { directive, agency: agency('sl-ubnd'), scope: 'Đào tạo', document };
  let inspection = await say(offices.ministry, 'planInspection', inspected, at, isOf('Inspection'));
  const on = '2026-06-20';
  inspection = await say(
    offices.ministry,
    'beginInspection',
    { ...seen(inspection), on },
    at,
    isOf('Inspection'),
  );
  const finding = await say(
    offices.ministry,
    'recordFinding',
    {
      inspection: inspection.id,
      task: task('3.11'),
      severity: word('SERIOUS'),
      summary: 'Hai danh sách không khớp.',
      cases: 2,
      casesOf: 'danh sách',
      document,
    },
    '2026-06-21T03:00:00.000Z',
    isOf('Finding'),
  );
  const concluded = { ...seen(inspection), on: '2026-06-25', conclusion: 'Đạt một phần.' };
  await say(offices.ministry, 'concludeInspection', concluded, at, isOf('Inspection'));
  await say(offices.publisher, 'publishFinding', seen(finding), at, isOf('Finding'));
  const judged = {
    report: reports.onTime.id,
    task: '3.11',
    assessment: word('PARTLY_UPHELD'),
    reason: 'Mới có dự thảo.',
    grade: word('DOCUMENT'),
  };
  const verdict = await say(offices.ministry, 'assessClaim', judged, at, isOf('Verdict'));
  await say(offices.publisher, 'publishVerdict', seen(verdict), at, isOf('Verdict'));
  const wish = { directive, to: agency('cpsc'), text: 'Xin một mẫu báo cáo chung.' };
  const asked = await say(
    offices['hp2-ubnd'],
    'makeRecommendation',
    wish,
    '2026-06-22T03:00:00.000Z',
    isOf('Recommendation'),
  );
  const sent = await say(
    offices.publisher,
    'publishRecommendation',
    seen(asked),
    '2026-06-22T04:00:00.000Z',
    isOf('Recommendation'),
  );
  const answer = { ...seen(sent), answer: word('ACCEPTED'), text: 'Sẽ ban hành trong năm.' };
  await say(offices.publisher, 'answerRecommendation', answer, at, isOf('Recommendation'));
  return { offices, say, reports };
}
