// The first page: one sentence and four numbers that are those of the ledger, a map of what is owed or of what is on record, one picture.
import { getOperationAST, parse } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { schema } from '../../schema/index.ts';
import type { PublicHomeAnswer } from '../../web/pages/answers.ts';
import { renderHome } from '../../web/pages/public/home/page.tsx';
import { homeQuestion } from '../../web/pages/public/home/question.ts';
import { checkCost, costOf } from '../../worker/cost.ts';
import { parseWithinLimits } from '../../worker/limits.ts';
import { useLedger } from '../support/ledger.ts';

const ledger = useLedger();
const languages = ['vi', 'en'] as const;
const shownIn = (language: 'vi' | 'en', now = '2026-11-22T03:00:00.000Z') => ({
  language,
  now,
  origin: 'https://example.org',
  directive: null,
  path: '',
  address: {},
  day: null,
  documentId: '0'.repeat(64),
});
const asked = async () => {
  const { data, errors, roundTrips } = await ledger.ask('public', homeQuestion);
  expect(errors).toBeUndefined();
  return { answer: data as unknown as PublicHomeAnswer, roundTrips };
};

let answer: PublicHomeAnswer;
beforeAll(async () => {
  const first = await asked();
  expect(first.roundTrips).toBe(1);
  answer = first.answer;
});
const page = (language: 'vi' | 'en', over: Partial<PublicHomeAnswer> = {}) =>
  renderHome({ ...answer, ...over }, shownIn(language))!;
const owing = (over: Partial<PublicHomeAnswer['owing']['reports']>): PublicHomeAnswer['owing'] => ({
  obligations: 10,
  reports: { due: 0, onTime: 0, late: 0, overdue: 0, ...over },
  bodies: [
    {
      agency: 'Agency:sl-ubnd',
      kind: 'PROVINCE_GOVERNMENT',
      place: '14',
      owed: 3,
      overdue: 2,
      status: 'OVERDUE',
    },
  ],
});

it('asks within what anyone may ask', () => {
  const document = parseWithinLimits(homeQuestion);
  expect(() => checkCost(costOf(schema, document, getOperationAST(parse(homeQuestion))!, {}))).not.toThrow();
});

describe.each(languages)('the page in %s', (language) => {
  it('is one document with one style, no script and no style attribute, and every link within it leads somewhere', () => {
    for (const html of [
      page(language),
      page(language, { owing: owing({ due: 7, onTime: 4, late: 1, overdue: 2 }) }),
    ]) {
      expect(html).toMatch(new RegExp(`^<!doctype html>\\n<html lang="${language}">`));
      expect(html.match(/<style>/g)).toHaveLength(1);
      expect(html).not.toMatch(/<script|\sstyle=|\son\w+=|javascript:|<img|<iframe|undefined|NaN|\[object/);
      const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const [, id] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(id);
    }
  });

  it('says what nobody ruled while nobody did, and shows what is on record', () => {
    const html = page(language);
    expect(html).toContain(
      language === 'vi'
        ? 'Chưa văn bản nào ấn định ai phải báo cáo khi nào.'
        : 'No document has ruled yet who must report when.',
    );
    expect(html).toContain('<b>54</b>');
    expect(html.match(/class="tile is-/g)).toHaveLength(34);
  });

  it('says how many reports came due, in time, late and not at all, each with a link to what is counted', () => {
    const html = page(language, { owing: owing({ due: 7, onTime: 4, late: 1, overdue: 2 }) });
    expect(html).toContain(
      language === 'vi'
        ? '7 báo cáo đã đến hạn: 4 đúng hạn, 1 nộp trễ, 2 quá hạn chưa nộp.'
        : 'Reports that have come due: 7. On time: 4, late: 1, overdue and not handed in: 2.',
    );
    for (const count of [4, 1, 2])
      expect(html).toContain(`<a href="/${language}/tinh#dang-no"><b>${count}</b>`);
    expect(html.match(/class="tile st/g)).toHaveLength(34);
    expect(html).not.toContain('class="tile is-');
  });

  it('says it plainly while nothing has come due', () => {
    expect(page(language, { owing: owing({}) })).toContain(
      language === 'vi' ? 'Chưa báo cáo nào đến hạn.' : 'No report has come due yet.',
    );
  });

  it('shows each year beside its plan, and what was announced early', () => {
    const html = page(language);
    for (const number of language === 'vi'
      ? ['144.345', '159.986', '130.000']
      : ['144,345', '159,986', '130,000'])
      expect(html).toContain(number);
    expect(html).toContain(
      language === 'vi' ? 'công bố khi năm chưa hết' : 'announced before the year was over',
    );
  });

  it('says when and by whom it was issued in one line', () => {
    expect(page(language)).toMatch(/12\/12\/2022.*16-CT\/TW/);
  });
});

it('a ledger without the directive has no such page, but a day before it has one that says so', () => {
  expect(renderHome({ ...answer, directive: null }, shownIn('vi'))).toBeNull();
  expect(renderHome({ ...answer, directive: null }, { ...shownIn('vi'), day: '2020-01-01' })).toContain(
    '01/01/2020',
  );
});

it('what data says can never become markup', () => {
  const hostile = '<script>alert(1)</script>" onload="x';
  const html = page('vi', { directive: { ...answer.directive!, subjectVi: hostile, symbol: hostile } });
  expect(html).not.toContain('<script');
  expect(html).not.toMatch(/<[^>]* onload=/);
});
