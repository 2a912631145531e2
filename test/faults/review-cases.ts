// The same for the mutations that freeze a review and make it public.
import { seen } from './changes.ts';
import type { Case } from './reports-made.ts';

const args = { directive: '20-CT/TW', period: '2026-Q1', knownOn: '2026-06-30' };

export const reviewCases: Readonly<Record<string, Case>> = {
  freezeReviewPack: {
    around: 'directive { symbol } content',
    ready: async ({ offices }) => ({ office: offices.commissions[0]!, change: 'freezeReviewPack', args }),
  },
  publishReviewPack: {
    around: 'directive { symbol }',
    ready: async ({ offices, say }) => ({
      office: offices.commissions[1]!,
      change: 'publishReviewPack',
      args: seen(await say(offices.commissions[0]!, 'freezeReviewPack', args)),
    }),
  },
};
