// What anyone may read: the pages in both languages with their downloads, the pictures for other people's pages, and what is cited.
import { paletteQuestion } from '../web/pages/app/found/question.ts';
import { exampleQuestions } from '../web/pages/public/developers/example-questions.ts';
import { cited, citedSince } from './cited.ts';
import type { Visit } from './door.ts';
import { doorway } from './doorway.ts';
import { kept } from './kept.ts';
import { oEmbed } from './oembed.ts';
import { openApi } from './open-api.ts';
import { namedDirective, nothingHere, page, routedPath } from './pages.ts';
import { embeddedPages, publicPages } from './public-pages.ts';
import { signedUntilNow } from './signed.ts';
import { robots, siteMap } from './site-map.ts';

/** What may be kept by every cache on the way may be kept here. */
const isForAnyone = ({ res }: Visit) =>
  res.status === 200 && /^public\b/.test(res.headers.get('Cache-Control') ?? '');

export const room = doorway({ routed: routedPath, keeper: kept(isForAnyone), nothing: nothingHere });

room.use('/:language{(?:vi|en)}/nhat-ky', async (c, next) => {
  await signedUntilNow(c);
  await next();
});

for (const one of embeddedPages) {
  const under = one.path.replace('/embed', `/embed/${namedDirective}`);
  room.on('GET', [one.path, under], page(one));
}
for (const one of publicPages) {
  const language = '/:language{(?:vi|en)}';
  const under = one.isOfAll ? [] : [`${language}/${namedDirective}${one.path}`];
  room.on('GET', [language + one.path, ...under], page(one));
}

room.get('/openapi.json', (c) => openApi(c, publicPages, embeddedPages));

room.get('/oembed', (c) => oEmbed(c, embeddedPages));
room.get('/robots.txt', robots);
room.get('/sitemap.xml', (c) => siteMap(c, publicPages));

room.get('/c/:id', cited);
room.get('/c/:id/revised', citedSince);

/** Every question that a page here asks, the palette's, and the examples of the developers' page. */
export const questions: readonly string[] = [
  ...[...publicPages, ...embeddedPages, ...exampleQuestions].map(({ question }) => question),
  paletteQuestion,
];
