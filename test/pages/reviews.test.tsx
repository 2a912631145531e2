// Published reviews: while there is none the page says so; one that is not published is nowhere.
import { expect, it } from 'vitest';
import type { PublishedReviewsAnswer } from '../../web/pages/answers.ts';
import { reviews } from '../../web/pages/public/reviews/page.tsx';
import { useLedger } from '../support/ledger.ts';
import {
  askPage,
  fileOf,
  keepsTheRules,
  languages,
  shownAt,
  weightOf,
  withinLimits,
  wordsOf,
} from './asked.ts';

const ledger = useLedger();

it('the question is within what anyone may ask, and takes one round trip', async () => {
  withinLimits(reviews.question);
  expect((await askPage(ledger, reviews, {})).roundTrips).toBe(1);
});

it('one that was frozen and not published shows nowhere, also to whoever knows its id', async () => {
  const frozen = await ledger.ask(
    'commission',
    'mutation { freezeReviewPack(directive: "20-CT/TW", period: "2026", knownOn: "2026-11-21", key: "frozen-not-published") { ... on ReviewPack { id } ... on Refusal { message } } }',
  );
  const { id } = frozen.data.freezeReviewPack;
  expect(id).toMatch(/^ReviewPack:/);
  for (const goi of [undefined, id.replace('ReviewPack:', '')]) {
    const { answer } = await askPage(ledger, reviews, { goi });
    expect(answer.reviewPacks).toEqual({ totalCount: 0, nodes: [] });
    expect(answer.reviewPack).toBeNull();
    for (const language of languages) {
      const shown = shownAt(language, '/so-ket', goi === undefined ? {} : { goi });
      const html = String(await reviews.render(answer as PublishedReviewsAnswer, shown));
      keepsTheRules(html, language);
      expect(weightOf(html)).toBeLessThanOrEqual(14_000);
      expect(wordsOf(html)).toContain(
        language === 'vi' ? 'Chưa gói sơ kết, tổng kết nào được công bố.' : 'No review has been published.',
      );
      expect(fileOf(reviews, 'csv', answer, shown).trim().split('\n')).toHaveLength(1);
    }
  }
});
