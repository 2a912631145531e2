// What signed-in pages are drawn with, for tests that draw them.
import type { Language } from '../../web/lib/language.ts';
import type { RoleName, Sent, Shown } from '../../web/pages/app/frame/frame.tsx';

export const shownTo = (language: Language, roles: readonly RoleName[], isExample = true): Shown => ({
  language,
  viewer: { officeVi: 'Văn phòng', officeEn: 'Office', isExample, roles },
  session: 'session',
  formToken: 'token',
  letters: true,
  path: '/app',
  origin: 'https://example.org',
  now: '2026-11-22T03:00:00.000Z',
  scripts: [],
});

export const opened = (address: Readonly<Record<string, string>> = {}): Sent => ({
  address,
  values: {},
  problems: [],
  key: '0'.repeat(36),
});
