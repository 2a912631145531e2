// A real Chromium for tests that look at the product as its readers do.
import { existsSync } from 'node:fs';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';

const candidates = [
  process.env.CHROMIUM ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

export const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What a page did while it was open. */
export interface Seen {
  readonly page: Page;
  readonly requests: string[];
  readonly complaints: string[];
  readonly policy: string[];
}

export interface Reader {
  open(address: string, options?: BrowserContextOptions): Promise<Seen>;
}

export function chromiumPath(): string {
  const path = candidates.find((candidate) => candidate !== '' && existsSync(candidate));
  if (!path) throw new Error('These tests need Chromium; CHROMIUM may say where it is.');
  return path;
}

/** A browser that remembers, in a folder of its own, what it knew when it was closed. */
export const rememberingBrowser = (folder: string): Promise<BrowserContext> =>
  chromium.launchPersistentContext(folder, {
    executablePath: chromiumPath(),
    args: flags,
    viewport: { width: 360, height: 740 },
  });

export const startBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: chromiumPath(), args: flags });

/** One browser for all tests of a file; each page has a context of its own. */
export function useBrowser(): Reader {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser?.close());
  return {
    async open(address, options = {}) {
      const context = await browser.newContext({ viewport: { width: 360, height: 740 }, ...options });
      const page = await context.newPage();
      const seen: Seen = { page, requests: [], complaints: [], policy: [] };
      page.on('request', (request) => seen.requests.push(request.url()));
      page.on('pageerror', (error) => seen.complaints.push(error.message));
      page.on('console', (message) => {
        if (/content security policy/i.test(message.text())) seen.policy.push(message.text());
        else if (message.type() === 'error' || message.type() === 'warning')
          seen.complaints.push(message.text());
      });
      await page.goto(address);
      return seen;
    },
  };
}
