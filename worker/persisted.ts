// The questions behind the pages, by the SHA-256 of their text: anyone may ask them by that short name, and a GET of it can be
// kept by every cache on the way (GraphQL over HTTP, persisted documents).
import { sha256 } from '../db/canonical.ts';
import { later } from '../db/later.ts';
import type { Visit } from './door.ts';
import { refuse } from './refusals.ts';

const pages = later(() => import('./public-room.ts'));

let known: ReadonlyMap<string, string> | undefined;
const documents = async (): Promise<ReadonlyMap<string, string>> => (known ??= await hashed());

async function hashed(): Promise<ReadonlyMap<string, string>> {
  const { questions } = await pages();
  return new Map(await Promise.all(questions.map(async (text) => [await sha256(text), text] as const)));
}

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
