// The same for the mutations that freeze a review and make it public.
import { seen } from './changes.ts';
import type { Case } from './reports-made.ts';

// A day that is over in Vietnam whatever the hour here.
const knownOn = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
const args = { directive: '20-CT/TW', period: '2026-Q1', knownOn };

export const reviewCases: Readonly<Record<string, Case>> = {
  freezeReviewPack: {
    around: 'directive { symbol } content',
    atOnce: 3,
    ready: async ({ offices }) => ({ office: offices.commissions[0]!, change: 'freezeReviewPack', args }),
  },
  openReviewToPress: {
    atOnce: 3,
    ready: async ({ offices, say }) => ({
      office: offices.commissions[1]!,
      change: 'openReviewToPress',
      args: { id: (await say(offices.commissions[0]!, 'freezeReviewPack', args)).id },
    }),
  },
  publishReviewPack: {
    around: 'directive { symbol }',
    atOnce: 3,
    ready: async ({ offices, say }) => ({
      office: offices.commissions[1]!,
      change: 'publishReviewPack',
      args: seen(await say(offices.commissions[0]!, 'freezeReviewPack', args)),
    }),
  },
};
