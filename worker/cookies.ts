// The cookies of a browser that signs in, and the signs that a request was made by one of our own pages.
import { isOurOrigin } from './public-origin.ts';

const sessionName = '__Host-session';

/** The cookie's value; null without one. Ours are short; anything longer is nobody's. */
function cookie(request: Request, name: string): string | null {
  const pairs = (request.headers.get('cookie') ?? '').split(';').map((pair) => pair.trim());
  const found = pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
  return found && found.length <= 256 ? found : null;
}

export const sessionCookie = (request: Request): string | null => cookie(request, sessionName);

// Browsers take this prefix only with Secure, only from this very host and only for the whole site: no neighbour can set it.
export const sessionSet = (secret: string, seconds: number): string =>
  `${sessionName}=${secret}; Path=/; Max-Age=${Math.max(0, Math.floor(seconds))}; Secure; HttpOnly; SameSite=Strict`;
export const sessionCleared = sessionSet('', 0);

// Between leaving for a provider and coming back. The way back begins on another site, so that a browser would withhold a strict one.
const startedName = '__Host-signing-in';
export const startedCookie = (request: Request): string | null => cookie(request, startedName);
export const startedSet = (started: string): string =>
  `${startedName}=${started}; Path=/; Max-Age=${started === '' ? 0 : 600}; Secure; HttpOnly; SameSite=Lax`;

/** What a reader chose for the signed-in pages; kept in the browser, for it is the browser's business. */
export interface Settings {
  readonly language: 'vi' | 'en';
  /** Whether letters are shortcuts. */
  readonly letters: boolean;
}

export const settingsOf = (request: Request): Settings => ({
  language: cookie(request, 'lang') === 'en' ? 'en' : 'vi',
  letters: cookie(request, 'letters') !== 'off',
});

const yearSeconds = 31_536_000;
const setting = (name: string, value: string) =>
  `${name}=${value}; Path=/app; Max-Age=${yearSeconds}; Secure; HttpOnly; SameSite=Strict`;
export const settingsSet = ({ language, letters }: Settings): string[] => [
  setting('lang', language),
  setting('letters', letters ? 'on' : 'off'),
];

/** Whether the browser says that a page of this very origin made the request. A page of another one cannot say so. */
export function isOurOwnPage(request: Request, origin: string): boolean {
  const from = request.headers.get('origin');
  const site = request.headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin') return false;
  return from === null ? site === 'same-origin' && request.method === 'GET' : isOurOrigin(from, origin);
}
