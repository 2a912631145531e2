// Then and now: beside each thing that the directive told, what was ordered, reported and verified, as the API says it.
import { beforeAll, describe, expect, it } from 'vitest';
import { readCsv } from '../../web/downloads/csv.ts';
import type { BaselinePageAnswer } from '../../web/pages/answers.ts';
import { factsOf, sumOf } from '../../web/pages/public/baseline/facts.ts';
import { baseline } from '../../web/pages/public/baseline/page.tsx';
import { useLedger } from '../support/ledger.ts';
import {
  askPage,
  fileOf,
  isHarmless,
  keepsTheRules,
  languages,
  poisoned,
  shownAt,
  weightOf,
  withinLimits,
  wordsOf,
} from './asked.ts';

const ledger = useLedger();
const at = (language: 'vi' | 'en') => shownAt(language, '/truoc-va-nay');
let answer: BaselinePageAnswer;
beforeAll(async () => {
  const asked = await askPage(ledger, baseline, {});
  ({ answer } = asked);
  expect(asked.roundTrips).toBe(1);
});
const drawn = async (language: 'vi' | 'en', of = answer) => String(await baseline.render(of, at(language)));

it('the question is within what anyone may ask, and answers of a past day too', async () => {
  withinLimits(baseline.question);
  const past = await ledger.ask('public', baseline.question, {
    knownOn: '2026-11-20',
    validOn: '2026-11-20',
  });
  expect(past.errors).toBeUndefined();
});

describe.each(languages)('in %s', (language) => {
  it('keeps the rules and its weight', async () => {
    const html = await drawn(language);
    keepsTheRules(html, language);
    expect(weightOf(html)).toBeLessThanOrEqual(14_000);
  });

  it('hostile texts stay texts', async () => {
    const spare = (key: string) =>
      /(On|At|until|slug|code|kind|status|state|symbol|period\w+|value\w*|claims|unit|link|language|qualifier|url|asOf|confidence|sex|agency|id|place)$|^values$/i.test(
        key,
      );
    isHarmless(await drawn(language, poisoned(answer, spare)));
  });
});

it('six results, seven weaknesses and six causes are told, and each that is wanting has a task and an indicator', async () => {
  const { directive } = answer;
  const kinds = Object.groupBy(directive!.baselines, ({ kind }) => kind);
  expect([kinds.RESULT?.length, kinds.WEAKNESS?.length, kinds.CAUSE?.length]).toEqual([6, 7, 6]);
  expect(sumOf(directive!, factsOf(answer))).toEqual({ all: 13, ordered: 13, asked: 13, verified: 0 });
  const html = await drawn('vi');
  for (const { code } of directive!.baselines) expect(html).toContain(`<tr id="${code}">`);
});

it('where nothing is owed or published it says so', async () => {
  const words = wordsOf(await drawn('vi'));
  expect(words).toContain('2.4, 2.5: chưa ai phải báo cáo');
  expect(words).toContain('Chưa có gì');
  expect(words).not.toMatch(/ 0 trên /);
});

describe('where reports are published', () => {
  /** The same answer, with two provinces and one body of the centre that said something of 2.4. */
  const said = (): BaselinePageAnswer => {
    const copy = structuredClone(answer) as BaselinePageAnswer;
    const { saidOfTasks, saidOfFigures, leaves } = copy.directive!;
    const task = saidOfTasks.columns.findIndex(({ code }) => code === '2.4');
    const figure = saidOfFigures.columns.findIndex(({ code }) => code === 'service-fee-ceiling');
    expect(figure).toBeGreaterThanOrEqual(0);
    const claims = saidOfTasks.claims as (string | null)[][];
    claims[0]![task] = 'DONE';
    claims[1]![task] = 'IN_PROGRESS';
    (saidOfFigures.values as (string | null)[][])[2]![figure] = '12';
    const row = (cell: string) => saidOfTasks.columns.map(({ code }) => (code === '2.4' ? cell : null));
    const others = {
      rows: [{ id: 'Agency:province' }, { id: 'Agency:ministry' }],
      columns: saidOfTasks.columns,
      claims: [row('DONE'), row('DONE')],
    };
    const { obligationCounts } = leaves.nodes.find(({ code }) => code === '2.4')!;
    Object.assign(obligationCounts!, { total: 5, waiting: 1, reportedLate: 2, overdue: 2 });
    return {
      ...copy,
      directive: { ...copy.directive!, othersOfTasks: others as never },
      owing: {
        bodies: [
          { agency: 'Agency:province', place: '01' },
          { agency: 'Agency:ministry', place: null },
        ],
      },
    } as BaselinePageAnswer;
  };

  it('says of how many provinces, and counts a province once', async () => {
    const words = wordsOf(await drawn('vi', said()));
    expect(words).toContain('2.4: đã nộp 3 trên 5 phần việc, 2 quá hạn');
    expect(words).toContain('2.4: 2 trên 34 tỉnh, thành phố; 1 cơ quan khác');
    expect(words).toContain('1 trên 34 tỉnh, thành phố');
    expect(sumOf(said().directive!, factsOf(said())).verified).toBe(1);
  });

  it('and so do the files', () => {
    const [head, ...rows] = readCsv(fileOf(baseline, 'csv', said(), at('vi')), 'machine');
    const cell = (row: readonly (string | null)[], key: string) => row[head!.indexOf(key)];
    const line = rows.find((row) => cell(row, 'code') === 'W4' && cell(row, 'task') === '2.4')!;
    expect(
      ['owed', 'handed_in', 'overdue', 'verified_provinces', 'of_provinces', 'verified_others'].map((key) =>
        cell(line, key),
      ),
    ).toEqual(['5', '3', '2', '2', '34', '1']);
  });
});
