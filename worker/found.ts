// The page of what was found by name.
import { Hono } from 'hono';
import {
  drawFound,
  type FoundAnswer,
  foundQuestion,
  type SearchAnswer,
  searchQuestion,
  toAddress,
} from '../web/pages/app/found/page.tsx';
import { type AppPage, appPage } from './app-pages.ts';
import type { Door } from './door.ts';

const found: AppPage<FoundAnswer> = {
  question: foundQuestion,
  // The schema takes no empty text; this one finds nothing.
  variables: ({ q = '' }) => ({ text: q.trim().slice(0, 200) || '-' }),
  ahead: { question: searchQuestion, variables: (answer: SearchAnswer) => ({ ids: toAddress(answer) }) },
  render: drawFound,
};

export const foundRoutes = new Hono<Door>().get('/app/tim', appPage(found));
