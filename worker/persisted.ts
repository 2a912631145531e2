// The questions behind the pages, by the SHA-256 of their text: anyone may ask them by that short name, and a GET of it can be
// kept by every cache on the way (GraphQL over HTTP, persisted documents).
import { sha256 } from '../db/canonical.ts';
import { paletteQuestion } from '../web/pages/app/found.ts';
import { exampleQuestions } from '../web/pages/public/example-questions.ts';
import type { Visit } from './door.ts';
import { embeddedPages, publicPages } from './public-pages.ts';
import { refuse } from './refusals.ts';

let known: Promise<ReadonlyMap<string, string>> | undefined;
const documents = () =>
  (known ??= Promise.all(
    [...publicPages, ...embeddedPages, ...exampleQuestions, { question: paletteQuestion }].map(
      async ({ question }) => [await sha256(question), question] as const,
    ),
  ).then((pairs) => new Map(pairs)));

/** The text of the question with this short name; undefined where nothing has it. */
export const documentNamed = async (documentId: string): Promise<string | undefined> =>
  (await documents()).get(documentId.replace(/^sha256:/, ''));

/** The request with the text in the place of the `documentId` it names; a refusal where nothing has that name. */
export async function withDocument(c: Visit, request: Request): Promise<Request | Response> {
  const url = new URL(request.url);
  const documentId = url.searchParams.get('documentId');
  if (request.method !== 'GET' || documentId === null) return request;
  const query = await documentNamed(documentId);
  if (query === undefined)
    return refuse(c, {
      status: 404,
      code: 'DOCUMENT_NOT_FOUND',
      message: 'No persisted document has this id. Send the text of the question instead.',
    });
  url.searchParams.delete('documentId');
  url.searchParams.set('query', query);
  return new Request(url, request);
}
