import { beforeAll, expect, it, vi } from 'vitest';
import { app } from '../../worker/app.ts';

const nowhere = {
  LIBSQL_URL: 'http://127.0.0.1:9',
  TOKEN_PEPPER: 'p'.repeat(32),
  PUBLIC_ORIGIN: 'http://localhost',
};

// The planned fault is written to the log.
beforeAll(() => {
  vi.spyOn(console, 'log').mockReturnValue();
  vi.spyOn(console, 'error').mockReturnValue();
});

it.each([
  ['/vi', 'vi', 'Tạm thời chưa trả lời được', 'Xin thử lại sau ít giây'],
  ['/en', 'en', 'No answer for the moment', 'Please try again in a few seconds'],
])('%s says in its own language that the database is away', async (path, language, title, text) => {
  const answer = await app.request(path, {}, nowhere);
  expect(answer.status).toBe(503);
  expect(answer.headers.get('retry-after')).toMatch(/^\d+$/);
  expect(answer.headers.get('cache-control')).toBe('private, no-store');
  expect(answer.headers.get('content-security-policy')).toMatch(/style-src 'self' 'sha256-/);
  const html = await answer.text();
  expect(html).toContain(`<html lang="${language}">`);
  expect(html).toContain(`<h1>${title}</h1>`);
  expect(html).toContain(text);
  expect(html).toContain(`<a href="${path}">`);
});
