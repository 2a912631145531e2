// Reviews by forms: freeze one over a day that is over, read it, and let another office publish it.
import { Hono } from 'hono';
import type { ReviewPackAnswer, ReviewPacksAnswer } from '../web/pages/answers.ts';
import { fromAddress, inAddress } from '../web/pages/app/frame/addresses.ts';
import { recordLeft } from '../web/pages/app/frame/left.ts';
import { drawReview, drawReviews } from '../web/pages/app/reviews/page.tsx';
import { periodIn } from '../web/pages/app/reviews/period.ts';
import { reviewQuestion, reviewsQuestion } from '../web/pages/app/reviews/question.ts';
import { reviewsWords } from '../web/pages/app/reviews/words.ts';
import { type AppPage, appAction, appPage } from './app-pages.ts';
import type { Door } from './door.ts';

const reviews: AppPage<ReviewPacksAnswer> = {
  question: reviewsQuestion,
  roles: ['COMMISSION', 'AUDITOR', 'JOURNALIST'],
  render: drawReviews,
};
const review: AppPage<ReviewPackAnswer> = {
  question: reviewQuestion,
  variables: ({ id = '' }) => ({ id: fromAddress(id) }),
  roles: ['COMMISSION', 'AUDITOR', 'JOURNALIST'],
  render: drawReview,
};

export const reviewRoutes = new Hono<Door>()
  .get('/app/so-ket', appPage(reviews))
  .get('/app/so-ket/:id', appPage(review))
  .post(
    '/app/so-ket',
    appAction({
      page: reviews,
      changes: ({ directive = '', period = '', knownOn = '' }, _signed, { language }) =>
        /^\d{4}-\d{2}-\d{2}$/.test(knownOn)
          ? [
              {
                change: 'freezeReviewPack',
                variables: { directive, period: periodIn(period), knownOn },
                wanted: recordLeft,
              },
            ]
          : { problems: [{ field: 'knownOn', message: reviewsWords[language].freeze.badDay }] },
      fieldOf: (path) => (path === 'period' || path === 'knownOn' ? path : ''),
      next: ([done]) => `/app/so-ket/${inAddress(done!.id)}?xong=chup`,
    }),
  )
  .post(
    '/app/so-ket/:id/cong-bo',
    appAction({
      page: review,
      changes: ({ id = '', revision = '' }) => [
        {
          change: 'publishReviewPack',
          variables: { id: fromAddress(id), revision: Number.parseInt(revision, 10) || 0 },
        },
      ],
      fieldOf: () => '',
      next: (_done, { id = '' }) => `/app/so-ket/${id}?xong=cong`,
    }),
  )
  .post(
    '/app/so-ket/:id/mo',
    appAction({
      page: review,
      changes: ({ id = '' }) => [{ change: 'openReviewToPress', variables: { id: fromAddress(id) } }],
      fieldOf: () => '',
      next: (_done, { id = '' }) => `/app/so-ket/${id}?xong=mo`,
    }),
  );
