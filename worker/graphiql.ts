// The query tool, served by us and nobody else: its script and style are ours, its policy is its own, and it sends no more than
// the reader types.
import { renderGraphiql } from '../web/pages/public/developers/graphiql.tsx';
import { assetPath } from './assets.ts';
import type { Visit } from './door.ts';
import { toolPolicy } from './headers.ts';
import { documentNamed } from './persisted.ts';

/** Longer questions are pasted. */
const longest = 8_000;

export async function graphiql(c: Visit): Promise<Response> {
  const { documentId = '', query, variables = '', ngon = 'vi' } = c.req.query();
  const question = query ?? (await documentNamed(documentId));
  const html = renderGraphiql({
    language: ngon === 'en' ? 'en' : 'vi',
    script: assetPath('graphiql'),
    style: assetPath('graphiql.css'),
    question: question === undefined || question.length > longest ? null : question,
    variables: variables.length > longest ? '' : variables,
  });
  return c.html(html, 200, {
    'Content-Security-Policy': toolPolicy,
    'Cache-Control': 'public, max-age=60',
    // Opened from another page, so it needs no tie to it.
    'Cross-Origin-Opener-Policy': 'same-origin',
  });
}
