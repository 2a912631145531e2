// The page of what was found by name.
import { Hono } from 'hono';
import type { FoundAnswer } from '../web/pages/answers.ts';
import { drawFound, toAddress } from '../web/pages/app/found/page.tsx';
import { foundQuestion, searchQuestion } from '../web/pages/app/found/question.ts';
import { type AppPage, ahead, appPage } from './app-pages.ts';
import type { Door } from './door.ts';

const found: AppPage<FoundAnswer> = {
  question: foundQuestion,
  // The schema takes no empty text; this one finds nothing.
  variables: ({ q = '' }) => ({ text: q.trim().slice(0, 200) || '-' }),
  ahead: ahead(searchQuestion, (answer) => ({ ids: toAddress(answer) })),
  render: drawFound,
};

export const foundRoutes = new Hono<Door>().get('/app/tim', appPage(found));
