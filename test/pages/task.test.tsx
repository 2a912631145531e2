import { beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '../../db/ctx.ts';
import { civilDate } from '../../db/ctx.ts';
import { toId } from '../../schema/ids.ts';
import { readCsv } from '../../web/downloads/csv.ts';
import type { TaskPageAnswer } from '../../web/pages/answers.ts';
import { renderTaskEmbed, taskEmbed } from '../../web/pages/public/task/embed.tsx';
import { gapCounts, provincesOf } from '../../web/pages/public/task/facts.ts';
import { renderTask, task } from '../../web/pages/public/task/page.tsx';
import { mutation, newKey, reportAt, word } from '../support/cycle.ts';
import { useLedger } from '../support/ledger.ts';
import {
  askFile,
  askPage,
  fileOf,
  isHarmless,
  keepsTheRules,
  languages,
  poisoned,
  saysOnlyAnswered,
  shownAt,
  weightOf,
  withinLimits,
} from './asked.ts';

const ledger = useLedger();
const at = (code: string) => `/nhiem-vu/${code}`;
const draw = (language: 'vi' | 'en', answer: TaskPageAnswer, code: string) =>
  renderTask(answer, shownAt(language, at(code), { code }))!;

let answers: Record<string, TaskPageAnswer>;
beforeAll(async () => {
  answers = Object.fromEntries(
    await Promise.all(
      ['2.3', '3.11', '5.7.2', '5.3.1', '5.7'].map(async (code) => [
        code,
        (await askPage(ledger, task, { code })).answer,
      ]),
    ),
  );
});

it('the question is one round trip, within what anyone may ask', async () => {
  withinLimits(task.question);
  withinLimits(taskEmbed.question);
  expect((await askPage(ledger, task, { code: '3.11' })).roundTrips).toBe(1);
});

describe.each(languages)('a task’s page in %s', (language) => {
  it.each(['2.3', '3.11', '5.7.2'])('%s keeps the rules and travels in under 20 kB', (code) => {
    const answer = answers[code]!;
    const html = draw(language, answer, code);
    keepsTheRules(html, language);
    expect(weightOf(html)).toBeLessThan(20_000);
    const facts = answer.directive!.task!;
    const n = gapCounts(provincesOf(answer, facts, language));
    const without = provincesOf(answer, facts, language).filter(({ inPlans }) => inPlans.length === 0).length;
    saysOnlyAnswered(html, answer, [...Object.values(n), 34, without, '5.7.2', '10:00', '24/11/2026']);
    expect(Object.values(n).reduce((a, b) => a + b, 0)).toBe(34);
  });
  it('says that no deadline is ruled, and that nobody has reported', () => {
    const html = draw(language, answers['3.11']!, '3.11');
    expect(html).toContain(
      language === 'vi' ? 'Chưa ấn định hạn. Chưa có văn bản' : 'No ruled deadline. No competent',
    );
    expect(html).toContain(
      language === 'vi' ? 'Chưa cơ quan nào có báo cáo công bố' : 'No body has a published report',
    );
  });
  it('names every province: in the table or among those without a plan', () => {
    const html = draw(language, answers['3.11']!, '3.11');
    for (const { slug } of answers['3.11']!.territories.nodes)
      expect(html.split(`href="/${language}/tinh/${slug}"`)).toHaveLength(2);
  });
});

it('a body that took a duty over stands with those before it, vacancies included, each with its days', () => {
  const html = draw('vi', answers['5.7.2']!, '5.7.2');
  expect(html).toContain('<b><a href="/vi/co-quan/dang-uy-bo-noi-vu">Đảng ủy Bộ Nội vụ</a></b>');
  expect(html).toContain('12/12/2022 – 04/02/2025: Ban cán sự đảng Bộ Lao động - Thương binh và Xã hội');
  expect(html).toContain('04/02/2025 – 01/03/2025: cơ quan cũ đã kết thúc trước khi có cơ quan tiếp nhận');
});

it('the preview says who leads and that no deadline is ruled', () => {
  expect(draw('vi', answers['5.7.2']!, '5.7.2')).toContain(
    '<meta name="description" content="Nhiệm vụ 5.7.2 (Theo dõi, đôn đốc, kiểm tra). Chủ trì: Ban Chính sách, chiến lược Trung ương. Chưa ấn định hạn."/>',
  );
});

it('a task that names no body says that its group’s answer for it; a group lists its tasks', () => {
  expect(draw('vi', answers['2.3']!, '2.3')).toContain('trách nhiệm là của cả nhóm');
  expect(draw('vi', answers['5.7']!, '5.7')).toContain('href="/vi/nhiem-vu/5.7.2"');
});

describe('what plans did with it', () => {
  it('is said plan by plan, with the unit of before and a citation where two people answer for it', () => {
    const html = draw('vi', answers['3.11']!, '3.11');
    const row = /<a href="\/vi\/tinh\/hai-phong">[\s\S]*?<\/tr>/.exec(html)![0];
    expect(row).toContain('Yếu hơn');
    expect(row).toContain('139-KH/TU, của Hải Dương, trước sáp nhập');
    expect(row).toMatch(/href="\/c\/m\.PL-HD-139~3\.11\.1\.[a-z2-7]{6}"/);
  });
  it('two readers who differ have no citation', () => {
    const html = draw('vi', answers['5.7.2']!, '5.7.2');
    expect(html).toContain('Hai người đọc khác nhau, chưa phân định');
    expect(html).not.toMatch(/href="\/c\/m\./);
  });
});

it('a code that names no task has no page, no file and no embed', async () => {
  const { answer } = await askPage(ledger, task, { code: '9.9' });
  expect(renderTask(answer, shownAt('vi', at('9.9')))).toBeNull();
  for (const form of ['csv', 'json', 'xlsx', 'ics', 'atom', 'svg'] as const)
    expect(await task.renditions![form]!(answer, shownAt('vi', at('9.9')))).toBeNull();
  const embed = await askPage(ledger, taskEmbed, { code: '9.9' });
  expect(renderTaskEmbed(embed.answer, shownAt('vi', '/embed/nhiem-vu/9.9'))).toBeNull();
});

it('what data says can never become markup', () => {
  const spare = (key: string) =>
    /^(code|slug|id|role|standing|status|cadence|level|gap|kind|from|until|on|issuedOn|citationId|url|endCursor)$/.test(
      key,
    );
  isHarmless(draw('vi', poisoned(answers['3.11']!, spare), '3.11'));
});

describe('once a report is published', () => {
  let before: string;
  let answer: TaskPageAnswer;
  beforeAll(async () => {
    before = draw('vi', answers['3.11']!, '3.11');
    await reportAt(ledger, 'verified');
    expect(draw('vi', (await askPage(ledger, task, { code: '3.11' })).answer, '3.11')).toBe(before);
    await reportAt(ledger, 'published', 'sonLa');
    ({ answer } = await askPage(ledger, task, { code: '3.11' }));
  });
  it('stands with its claim, without a verdict, cited, and marked as the example it is', () => {
    const html = draw('vi', answer, '3.11');
    keepsTheRules(html, 'vi');
    expect(html).toContain('Chưa có báo cáo thật nào được công bố; các dòng dưới là ví dụ');
    expect(html).toContain('Đang thực hiện');
    expect(html).toContain('Chưa có kết luận');
    expect(html).toMatch(/href="\/c\/i\.[^"]+!3\.11\.1\.[a-z2-7]{6}"/);
    const sonLa = /<a href="\/vi\/tinh\/son-la">[\s\S]*?<\/tr>/.exec(html)![0];
    expect(sonLa).toContain('<span class="mark">Ví dụ</span>');
    expect(sonLa).toContain('quý III/2026');
  });
  it('is a step of the timeline and an entry of the feed', () => {
    expect(draw('en', answer, '3.11')).toMatch(
      /publishes its report for Q3 2026: in progress <span class="mark">Example/,
    );
    expect(fileOf(task, 'atom', answer, shownAt('en', at('3.11')))).toContain(
      'Q3 2026: in progress (Example)',
    );
  });
  it('is counted by no embed', async () => {
    const { answer: embedded } = await askPage(ledger, taskEmbed, { code: '3.11' });
    const html = renderTaskEmbed(embedded, shownAt('vi', '/embed/nhiem-vu/3.11', { code: '3.11' }))!;
    keepsTheRules(html, 'vi');
    expect(html).toContain('1 báo cáo ví dụ, không tính');
    expect(html).toContain('Chưa cơ quan nào có báo cáo công bố');
    expect(weightOf(html)).toBeLessThan(8_000);
  });
  it('stands in the CSV, whole, with its citation', async () => {
    const whole = await askFile(ledger, task, { code: '3.11' });
    const [header, ...rows] = readCsv(fileOf(task, 'csv', whole, shownAt('vi', at('3.11'))), 'machine');
    const claims = rows.filter((row) => row[0] === 'claim');
    expect(claims).toHaveLength(whole.directive!.task!.claims.totalCount);
    expect(claims[0]![header!.indexOf('is_example')]).toBe('true');
    expect(claims[0]![header!.indexOf('citation')]).toMatch(/^https:\/\/example\.org\/c\/i\./);
    expect(
      new Set(rows.filter((row) => row[0] === 'plan').map((row) => row[header!.indexOf('territory_code')]))
        .size,
    ).toBe(34);
  });
});

describe('once an authority rules a deadline', () => {
  const commission: Person = {
    kind: 'person',
    id: 'the-commission',
    officeVi: 'Văn phòng',
    officeEn: 'Office',
    isExample: false,
    memberships: [{ agencyId: 'cpsc', role: 'commission' }],
    scopes: ['read', 'report', 'verify', 'publish', 'administer'],
  };
  const agency = (id: string) => toId('Agency', id);
  const document = toId('Document', 'CT-20');
  const act = async (change: string, args: Record<string, unknown>) => {
    const moment = '2026-07-01T03:00:00.000Z';
    const source = mutation(change, { ...args, key: newKey() }, '... on Node { id }');
    const over = { actor: commission, now: moment, today: civilDate(moment) };
    const asked = await ledger.ask('public', source, {}, over);
    expect(asked.errors).toBeUndefined();
    expect(asked.data[change].message).toBeUndefined();
  };
  let answer: TaskPageAnswer;
  beforeAll(async () => {
    await ledger.db().writeBatch([
      {
        sql: "INSERT INTO people (id, office_vi, office_en, is_example, created_at) VALUES ('the-commission', 'Văn phòng', 'Office', 0, '2026-06-01T00:00:00.000Z')",
        args: [],
      },
    ]);
    await act('resolveAssignees', {
      collective: agency('localities'),
      agencies: [agency('sl-ubnd'), agency('hp2-ubnd')],
      from: '2025-07-01',
      document,
      section: 'Annex',
    });
    await act('makeRuling', {
      directive: toId('Directive', 'CT-20'),
      authority: agency('secretariat'),
      document,
      section: '1',
      ruledOn: '2026-04-01',
      tasks: [toId('Task', 'CT-20/5.3.1')],
      agencyKinds: [word('PROVINCE_GOVERNMENT')],
      cadence: word('QUARTERLY'),
      dueAfterDays: 15,
      from: '2026-06-30',
    });
    ({ answer } = await askPage(ledger, task, { code: '5.3.1' }));
  });

  it('the page gives the rule, its document, the days, and where each body stands', () => {
    const html = draw('vi', answer, '5.3.1');
    keepsTheRules(html, 'vi');
    expect(weightOf(html)).toBeLessThan(20_000);
    expect(html).toContain('<b>Hằng quý, chậm nhất 15 ngày sau khi hết kỳ</b>');
    expect(html).toContain('quý II/2026: hạn 15/07/2026, 2 cơ quan');
    const map = /<ol class="tiles"[\s\S]*?<\/ol>/.exec(html)![0];
    expect(map.match(/<li /g)).toHaveLength(34);
    expect(map.match(/class="tile st st-empty"/g)).toHaveLength(32);
    expect(html).toContain('Ủy ban nhân dân tỉnh Sơn La');
  });
  it('the calendar has the day, and the picture the provinces', () => {
    const shown = shownAt('vi', at('5.3.1'), { code: '5.3.1' });
    expect(fileOf(task, 'ics', answer, shown)).toContain('DTSTART;VALUE=DATE:20260715');
    expect(fileOf(task, 'svg', answer, shown)).toContain('<svg');
  });
  it('the day before it was ruled, nothing is due', async () => {
    const then = await ledger.ask('public', task.question, {
      code: '5.3.1',
      knownOn: '2026-06-30',
      validOn: '2026-06-30',
    });
    // The example data was loaded later than that: what is asked is only that the ruling is not known.
    expect(then.errors).toBeUndefined();
    expect(JSON.stringify(then.data)).not.toContain('2026-07-15');
  });
});
