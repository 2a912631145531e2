// A review as it is read on its page: every number with what it rests on, every gap as a gap.
import { writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { formatDecimal } from '../../web/lib/numbers.ts';
import type { ReviewPackAnswer } from '../../web/pages/answers.ts';
import type { Content } from '../../web/pages/app/reviews/content.ts';
import { drawReview } from '../../web/pages/app/reviews/page.tsx';
import { reviewQuestion } from '../../web/pages/app/reviews/question.ts';
import { reviewsWords } from '../../web/pages/app/reviews/words.ts';
import { setScene } from '../reviews/scene.ts';
import { useLedger } from '../support/ledger.ts';
import { opened, shownTo } from './app-shown.ts';

const ledger = useLedger();
let answer: ReviewPackAnswer;
let content: Content;
beforeAll(async () => {
  const scene = await setScene(ledger);
  const args = { directive: '20-CT/TW', period: '2026-H1', knownOn: '2026-11-20' };
  const at = '2026-11-22T03:00:00.000Z';
  const pack = await scene.say(
    scene.offices.freezer,
    'freezeReviewPack',
    args,
    at,
    '... on ReviewPack { id }',
  );
  const asked = await ledger.ask(
    'public',
    reviewQuestion,
    { id: pack.id },
    { actor: scene.offices.publisher },
  );
  expect(asked.errors).toBeUndefined();
  answer = asked.data as unknown as ReviewPackAnswer;
  content = JSON.parse(answer.reviewPack!.content!) as Content;
});

describe.each(['vi', 'en'] as const)('the page of a review in %s', (language) => {
  const page = () => drawReview(answer, shownTo(language, ['COMMISSION']), opened())!;

  it('has its sections in order, each in the contents', () => {
    const html = page();
    const at = content.sections.map(({ id }) => html.indexOf(`id="m-${id}"`));
    expect(at.every((place, i) => place > (at[i - 1] ?? 0))).toBe(true);
    for (const { id } of content.sections) expect(html).toContain(`href="#m-${id}"`);
  });

  it('prints every number, and leads from each to its citations', () => {
    const html = page();
    const figures = content.sections.flatMap(({ figures, tables }) =>
      [...figures, ...tables.flatMap(({ rows }) => rows.flat())].filter((cell) => cell.kind === 'figure'),
    );
    expect(figures.length).toBeGreaterThan(20);
    for (const { id, value, citations } of figures) {
      expect(html).toContain(`id="cc-${id}"`);
      const href = citations.length === 1 ? `/c/${citations[0]}` : `#cc-${id}`;
      expect(html).toContain(`href="${href}">${formatDecimal(value, language)}`);
      for (const citation of citations) expect(html).toContain(`href="/c/${citation}"`);
    }
  });

  it('prints a gap as a gap with its reason, and counts it in the contents', () => {
    const html = page();
    const gaps = content.sections.flatMap(({ figures, tables }) =>
      [
        ...figures,
        ...tables.flatMap(({ rows, empty }) => [...rows.flat(), ...(empty ? [empty] : [])]),
      ].filter((cell) => cell.kind === 'gap'),
    );
    expect(gaps.length).toBeGreaterThan(0);
    expect(html.split('class="gap"').length - 1).toBe(gaps.length);
    for (const { words } of gaps)
      expect(html).toContain(
        reviewsWords[language].pack.gap(words[language]).replaceAll("'", '&#39;').slice(0, 20),
      );
  });

  it('offers its papers, and lets only another office publish it', () => {
    const html = page();
    for (const paper of ['van-ban.docx?mau=dang', 'van-ban.docx?mau=nd30', 'phu-luc.xlsx'])
      expect(html).toContain(paper);
    expect(html).toContain('/cong-bo"');
    const { frozenBy } = answer.reviewPack!;
    const shown = shownTo(language, ['COMMISSION']);
    const own = drawReview(
      answer,
      { ...shown, viewer: { ...shown.viewer!, officeVi: frozenBy!.officeVi } },
      opened(),
    )!;
    expect(own).not.toContain('/cong-bo"');
    expect(own).toContain(reviewsWords[language].pack.sameOffice.slice(0, 20));
    if (process.env.SCREENSHOTS) writeFileSync(`${process.env.SCREENSHOTS}/review-${language}.html`, html);
  });
});

it('a review that is not there has no page', () => {
  expect(drawReview({ reviewPack: null }, shownTo('vi', ['COMMISSION']), opened())).toBeNull();
});
