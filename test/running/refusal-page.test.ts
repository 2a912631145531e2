// A page that says no needs nothing else to look like one of ours, and its policy lets its one style in and nothing more.
import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { refusalOf, style, styleHash } from '../../worker/refusals.ts';

it.each([400, 404, 500, 503])('a page that says %d carries its style, known by its hash', async (status) => {
  const answer = refusalOf('text/html', false, { status, code: 'NOT_FOUND', message: 'No <such> thing.' });
  expect(styleHash).toBe(`sha256-${createHash('sha256').update(style).digest('base64')}`);
  const policy = answer.headers.get('content-security-policy')!;
  expect(policy).toContain(`default-src 'none'`);
  expect(policy).toContain(`style-src '${styleHash}'`);
  expect(policy.includes(`form-action 'self'`)).toBe(status === 404);
  const page = await answer.text();
  expect(page).toContain(`<style>${style}</style>`);
  expect(page).toContain('No &lt;such&gt; thing.');
});
