import type { Widened } from '../../../words/shape.ts';
import type { developersVi } from './words.vi.ts';

export const developersEn: Widened<typeof developersVi> = {
  title: 'Developers',
  lead: 'Every page here takes its figures from one GraphQL question that anyone may send, without an account. Here is how to ask, how to cache, and every question of the pages.',
  contents: 'On this page',
  tryIt: 'Open the query tool GraphiQL',
  openApi: 'See the OpenAPI description (JSON)',
  sections: [
    {
      id: 'hoi',
      heading: 'Asking',
      paragraphs: [
        'Send JSON by POST to /graphql, or a GET with the parameter query. The answer is the same for everyone; to the public, what is not published is not there.',
      ],
      code: `curl https://HOST/graphql -H 'content-type: application/json' \\
  -d '{"query":"{ territory(slug: \\"hai-phong\\") { nameEn plans(first: 9, withPredecessors: true) { totalCount } } }"}'`,
    },
    {
      id: 'trang',
      heading: 'Paging',
      paragraphs: [
        'Lists take first (1 to 100) and after. Ask for pageInfo { hasNextPage endCursor } and hand endCursor on as after. totalCount says how many there are in all.',
      ],
      code: '{ agencies(first: 50, after: "…") { totalCount nodes { nameEn } pageInfo { hasNextPage endCursor } } }',
    },
    {
      id: 'ngay',
      heading: 'Asking about a past day',
      paragraphs: [
        'Root questions take two days: knownOn (what the ledger knew at the end of it) and validOn (what was in force on it). A page with ?ngay= uses both.',
      ],
      code: '{ territories(first: 63, validOn: "2025-06-30") { totalCount nodes { nameEn } } }',
    },
    {
      id: 'ten-ngan',
      heading: 'Short names and caches',
      paragraphs: [
        'The question of each page has a short name, the SHA-256 of its text. GET /graphql?documentId=… answers as if the text were sent. Variables travel as JSON in the parameter variables.',
        'Pages and files carry an ETag; send If-None-Match and get 304 when nothing changed. Pages of a past day also carry Memento-Datetime. /c/{id} never changes.',
      ],
      code: '',
    },
    {
      id: 'dia-chi',
      heading: 'Addresses and files',
      paragraphs: [
        'Every address that anyone may read (pages, files, feeds, calendars, citations), with what it takes and answers, is described in OpenAPI 3.1 at /openapi.json.',
      ],
      code: 'curl https://HOST/openapi.json',
    },
    {
      id: 'kieu',
      heading: 'Types',
      paragraphs: [
        'The schema describes itself: every type, field and argument has an explanation. Generate TypeScript types with graphql-codegen from /graphql. Decimals are strings (Decimal), never rounded. Days are YYYY-MM-DD, instants ISO 8601. An id is opaque and valid for ever.',
      ],
      code: `// codegen.ts
export default {
  schema: 'https://HOST/graphql',
  documents: ['src/**/*.ts'],
  generates: { 'src/gql/': { preset: 'client', config: { documentMode: 'string', scalars: { Decimal: 'string', Date: 'string', DateTime: 'string' } } } },
};`,
    },
    {
      id: 'thay-doi',
      heading: 'Changes and idempotency keys',
      paragraphs: [
        'Every change takes a key of your own. When the line drops, send the same request with the same key as often as you like: it happens once, and the answer is the stored one. The same key with other content is refused.',
        'Changing a record also takes the revision you saw. If someone else was first you get a Conflict; nothing is overwritten.',
      ],
      code: 'mutation { submitReport(id: "…", revision: 2, key: "2026-Q3/31/1") { __typename ... on Report { revision status } ... on Refusal { code message } } }',
    },
    {
      id: 'goi',
      heading: 'A package for JavaScript',
      paragraphs: [
        'The package directive-ledger-client runs on Node 20 and newer, in browsers and in workers, and needs no other. It has every example question and example change of this page with its types. When the line drops, or 429, 502, 503 or 504 is answered, it sends the same again with the same key, after as long as Retry-After asks for.',
        'Whoever has the source makes it with npm run client.',
      ],
      code: `import { BodiesOneByOne, Ledger } from 'directive-ledger-client';
const ledger = new Ledger('https://HOST');
for await (const { nameVi } of ledger.rows(BodiesOneByOne, {}, (answer) => answer.agencies)) console.log(nameVi);
for await (const { kind, recordId } of ledger.changes()) console.log(kind, recordId);`,
    },
    {
      id: 'loi',
      heading: 'Refusals and errors',
      paragraphs: [
        'A refusal is part of the answer: NotFound, Forbidden, Invalid (with fields), WrongState, Conflict (with currentRevision). Asking for what is absent or unpublished answers null. Errors of the request itself are in errors, with extensions.code.',
        'UNAUTHENTICATED (401): the token is not accepted. DATABASE_UNAVAILABLE (503): try again after the seconds in Retry-After. OUTCOME_UNKNOWN (503): send it again with the same key. UNEXPECTED: quote the requestId when you report it.',
      ],
      code: '',
    },
    {
      id: 'ma-truy-cap',
      heading: 'Tokens',
      paragraphs: [
        'Reading needs none. Bodies that submit, verify or publish use a token that an administrator issued, with an end and a scope: Authorization: Bearer …. GraphiQL sends one only if you type it into its Headers tab, and does not keep it.',
      ],
      code: '',
    },
  ],
  limits: {
    heading: 'Limits of one request',
    intro:
      'More is refused before anything runs, with a sentence that names the limit and what was asked. They are the same for everyone.',
    what: 'Limit',
    most: 'At most',
    rows: {
      cost: 'Cost: fields that would be answered, multiplied by first at every level',
      depth: 'Levels of fields',
      listItems: 'first, last, and every list in arguments',
      aliases: 'Aliases',
      tokens: 'Tokens in the document',
      bodyBytes: 'Request body (bytes)',
      introspectionCost: 'Cost of a question about the schema',
    },
  },
  questions: {
    heading: 'The questions of the pages',
    intro: 'Open a name to see its text. Copy it, change it, or run it.',
    page: (path) => `Page ${path}`,
    examples: 'Example questions',
    changes: 'Example changes',
    changesIntro: 'What a province does with its report. They need a token, and go by POST.',
    answer: 'Answer (JSON)',
    tool: 'Open in GraphiQL',
    id: 'documentId',
    variables: (json) => `Example variables: ${json}`,
  },
  tool: {
    title: 'GraphiQL – Directive Ledger',
    back: 'Back to the developers’ page',
    token: 'A token is sent only if you type it into the Headers tab.',
    noScript:
      'This tool needs JavaScript. Without it, send questions with curl as the developers’ page shows.',
  },
};
