// What anyone may read: the pages in both languages with their downloads, the pictures for other people's pages, and what is cited.
import { paletteQuestion } from '../web/pages/app/found.ts';
import { exampleQuestions } from '../web/pages/public/example-questions.ts';
import { cited, citedSince } from './cited.ts';
import { doorway } from './doorway.ts';
import { page, routedPath } from './pages.ts';
import { embeddedPages, publicPages } from './public-pages.ts';

export const room = doorway(routedPath);

for (const one of embeddedPages) room.get(one.path, page(one));
for (const one of publicPages) room.get(`/:language{(?:vi|en)}${one.path}`, page(one));

room.get('/c/:id', cited);
room.get('/c/:id/revised', citedSince);

/** Every question that a page here asks, the palette's, and the examples of the developers' page. */
export const questions: readonly string[] = [
  ...[...publicPages, ...embeddedPages, ...exampleQuestions].map(({ question }) => question),
  paletteQuestion,
];
