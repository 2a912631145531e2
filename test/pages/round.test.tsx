// A round's page counts what the API counts, each count leads to exactly what it counts, and nothing that is not public stands in it.
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { readCsv } from '../../web/downloads/csv.ts';
import type { RoundPageAnswer, RoundsPageAnswer } from '../../web/pages/answers.ts';
import { allOf, groupsShown } from '../../web/pages/public/round/facts.ts';
import { round } from '../../web/pages/public/round/page.tsx';
import { rounds } from '../../web/pages/public/rounds/page.tsx';
import type { Address } from '../../web/pages/public/shell/page.ts';
import { taken } from '../../web/pages/public/shell/taken.ts';
import { app } from '../../worker/app.ts';
import { goodLines, reportAt } from '../support/cycle.ts';
import { commission } from '../support/keeper.ts';
import { useLedger } from '../support/ledger.ts';
import { oblige } from '../support/owing.ts';
import { settingsOn } from '../support/settings.ts';
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
  wordsOf,
} from './asked.ts';

const ledger = useLedger();
const later = { now: '2027-06-01T03:00:00.000Z', today: '2027-06-01' as const };
const get = (path: string) =>
  app.request(path, { headers: { accept: 'text/html' } }, settingsOn(ledger.config));
const drawn = async (address: Address, language: 'vi' | 'en' = 'vi', over = {}) => {
  const { answer, roundTrips } = await askPage(ledger, round, address, over);
  const shown = shownAt(language, `/ky/${address.period}`, address);
  return { answer, roundTrips, shown, html: String(await round.render(answer, shown)) };
};

beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
});
beforeAll(async () => {
  await reportAt(ledger, 'published', 'haiPhong');
  await reportAt(ledger, 'submitted', 'sonLa');
});

it('the questions are within what anyone may ask, and take one round trip', async () => {
  withinLimits(round.question);
  withinLimits(rounds.question);
  expect((await askPage(ledger, round, { period: '2026-Q3' })).roundTrips).toBe(1);
  expect((await askPage(ledger, rounds, {})).roundTrips).toBe(1);
});

it('answers of a past day too, also with what is listed', async () => {
  const past = { period: '2026-Q3', knownOn: '2026-11-20', validOn: '2026-11-20', directive: '20-ct-tw' };
  for (const group of taken['tinh-trang'].words) {
    const asked = await ledger.ask('public', round.question, {
      ...round.variables?.({ period: '2026-Q3', 'tinh-trang': group }),
      ...past,
    });
    expect(asked.errors).toBeUndefined();
  }
});

describe('an example round, in which nobody owes anything', () => {
  it.each(languages)('says what it is, in %s', async (language) => {
    const { html, answer } = await drawn({ period: '2026-Q3' }, language);
    keepsTheRules(html, language);
    expect(weightOf(html)).toBeLessThanOrEqual(14_000);
    expect(wordsOf(html)).toContain(language === 'vi' ? 'Đây là kỳ ví dụ' : 'This is an example round');
    expect(wordsOf(html)).toContain(
      language === 'vi' ? 'Chưa văn bản nào buộc ai' : 'No document makes anybody',
    );
    expect(answer.directive!.round!.standing).toBe('EXAMPLE');
    isHarmless(
      String(
        await round.render(
          poisoned(answer, (key) =>
            /(On|At|Start|End|slug|code|kind|status|symbol|standing|period|place|owes|step|agency)$/i.test(
              key,
            ),
          ),
          shownAt(language, '/ky/2026-Q3'),
        ),
      ),
    );
  });

  it('names whose report is published, and nobody whose report is not', async () => {
    const { html, answer } = await drawn({ period: '2026-Q3' });
    expect(html).toContain('href="/vi/tinh/hai-phong#bao-cao"');
    expect(html).not.toContain('son-la#bao-cao');
    const written = goodLines.items[0]!.done;
    expect(JSON.stringify(answer) + html).not.toContain(written);
    expect(answer.directive!.round!.reports.totalCount).toBe(1);
  });
});

it('the list of rounds says so too, and is within the weight', async () => {
  for (const language of languages) {
    const { answer } = await askPage(ledger, rounds, {});
    const html = String(await rounds.render(answer as RoundsPageAnswer, shownAt(language, '/ky')));
    keepsTheRules(html, language);
    expect(weightOf(html)).toBeLessThanOrEqual(14_000);
    expect(html).toContain(`href="/${language}/ky/2026-Q3"`);
    expect(wordsOf(html)).toContain(language === 'vi' ? 'kỳ ví dụ' : 'example round');
  }
});

describe('a round in which a ruling makes bodies report', () => {
  beforeAll(() => oblige(ledger, commission));

  it('is the fact where an example has the same period', async () => {
    const { answer } = await drawn({ period: '2026-Q3' });
    expect(answer.directive!.round!.standing).not.toBe('EXAMPLE');
    expect(answer.facts.obligations).toBe(4);
    expect(answer.facts.bodies.map(({ slug }) => slug).sort()).toEqual([
      'uy-ban-nhan-dan-thanh-pho-hai-phong',
      'uy-ban-nhan-dan-tinh-son-la',
    ]);
  });

  it.each(languages)('says who owes what and that nothing is late yet, in %s', async (language) => {
    const { html, answer } = await drawn({ period: '2026-Q3' }, language);
    keepsTheRules(html, language);
    expect(weightOf(html)).toBeLessThanOrEqual(14_000);
    saysOnlyAnswered(html, answer, [...Array(40).keys(), '10:00', '24/11/2026', '5.7.2', '29/12/2026']);
    expect(wordsOf(html)).toContain(language === 'vi' ? 'chưa phần nào đến hạn' : 'none of them is due yet');
  });

  it('leads from each count to as many as it counts, before the day and after it', async () => {
    for (const over of [{}, later]) {
      const { html, answer } = await drawn({ period: '2026-Q3' }, 'vi', over);
      const shown = new Map<string, number>(groupsShown(allOf(answer, answer.directive!.round!)));
      expect([...shown.values()].reduce((sum, n) => sum + n, 0)).toBe(4);
      for (const group of taken['tinh-trang'].words) {
        const one = await drawn({ period: '2026-Q3', 'tinh-trang': group }, 'vi', over);
        const { totalCount, nodes } = one.answer.owed;
        expect([group, totalCount]).toEqual([group, shown.get(group) ?? 0]);
        expect(nodes).toHaveLength(totalCount);
        keepsTheRules(one.html, 'vi');
        if (shown.has(group)) expect(html).toContain(`href="/vi/ky/2026-Q3?tinh-trang=${group}"`);
      }
    }
  });

  it('tells on a day to come what is overdue, and for how long', async () => {
    const { html, answer } = await drawn({ period: '2026-Q3' }, 'vi', later);
    expect(answer.facts.reports).toMatchObject({ due: 4, overdue: 4, onTime: 0, late: 0 });
    expect(wordsOf(html)).toContain('4 báo cáo đã đến hạn: 0 đúng hạn, 0 nộp trễ, 4 quá hạn chưa nộp.');
  });

  it('gives all of it as a file, and what stands so as another', async () => {
    const whole = await askFile(ledger, round, { period: '2026-Q3' });
    const shown = shownAt('vi', '/ky/2026-Q3');
    const rows = readCsv(fileOf(round, 'csv', whole as RoundPageAnswer, shown), 'machine');
    expect(rows).toHaveLength(5);
    const some = await askFile(ledger, round, { period: '2026-Q3', 'tinh-trang': 'qua-han' });
    expect(readCsv(fileOf(round, 'csv', some, shown), 'machine')).toHaveLength(1);
  });
});

describe('at the door', () => {
  it('a period is found however it is written, in each form', async () => {
    const answer = await get('/vi/ky/2026-q3.csv?kieu=excel-vi');
    expect([answer.status, answer.headers.get('location')]).toEqual([
      302,
      '/vi/ky/2026-Q3.csv?kieu=excel-vi',
    ]);
    expect((await get('/vi/ky/2026-Q3')).status).toBe(200);
  });
  it('a period that was not opened is not there, and neither is what is none', async () => {
    for (const path of ['/vi/ky/2031-Q1', '/vi/ky/khong-co', '/vi/ky/2031-Q1.csv'])
      expect([path, (await get(path)).status]).toEqual([path, 404]);
  });
});
