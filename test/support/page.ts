// A real Chromium for tests that look at the product as its readers do: a browser for a file, a page, a sign-in, and what is asked of
// every page that is shown.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { Product } from '../worker/running.ts';

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

const phone = { width: 360, height: 740 };

/** What a page did while it was open. */
export interface Seen {
  readonly page: Page;
  readonly requests: string[];
  /** Errors and warnings of its console, what its scripts did not catch, and what its policy forbade. */
  readonly complaints: string[];
  /** This belongs to what the test does; any other complaint, before it or after it, fails the test. */
  expects(complaint: RegExp): void;
}

export interface Reader {
  open(address: string, options?: BrowserContextOptions): Promise<Seen>;
  /**
   * Opens the address in the one page of the file that only reads, as somebody does who follows a link: without an account nothing of one
   * page is there in the next. A window for every address costs as much again as all that is looked at in it.
   */
  read(address: string): Promise<Seen>;
  /** Signs an example office in with its token, by keys alone; works without script too. */
  signIn(product: Product, as: string, options?: BrowserContextOptions): Promise<Seen>;
}

const there = (path: string) => path !== '' && existsSync(path);

/** The whole browser: the long year, sessions that lose their line, and what is measured are played in it. */
export function chromiumPath(): string {
  const path = candidates.find(there);
  if (!path) throw new Error('These tests need Chromium; CHROMIUM may say where it is.');
  return path;
}

/**
 * Chromium's engine without its windows, from the same source: a window that nobody sees costs several times as much as the page in it.
 * Where it is not installed, the whole browser.
 */
const shell = '/usr/lib/chromium/chromium-headless-shell';
const enginePath = () => (!process.env.CHROMIUM && there(shell) ? shell : chromiumPath());

/** A browser that remembers, in a folder of its own, what it knew when it was closed. */
export const rememberingBrowser = (folder: string): Promise<BrowserContext> =>
  chromium.launchPersistentContext(folder, {
    executablePath: chromiumPath(),
    args: flags,
    viewport: phone,
  });

const launch = (executablePath: string): Promise<Browser> => chromium.launch({ executablePath, args: flags });
export const startBrowser = (): Promise<Browser> => launch(enginePath());
export const startWholeBrowser = (): Promise<Browser> => launch(chromiumPath());

/**
 * A press is over when the document it leads to stands whole. Chromium's word is that the document was committed, which is when its first
 * bytes are read: what is looked for then without waiting may not be there yet on a busy machine.
 */
function waitForWholePages(page: Page): void {
  const frame = page.mainFrame();
  for (const act of ['click', 'press'] as const) {
    const done: (...given: never) => Promise<void> = frame[act].bind(frame);
    frame[act] = async (...given: unknown[]) => {
      await done(...(given as never));
      await frame.waitForLoadState();
    };
  }
}

/** One browser for all tests of a file; each page has a context of its own, and none may complain unless a test says so. */
export function useBrowser(): Reader {
  let browser: Browser;
  const all: (Seen & { readonly expected: RegExp[] })[] = [];
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterEach(() => {
    const unexpected = all.flatMap(({ page, complaints, expected }) =>
      complaints
        .splice(0)
        .filter((complaint) => !expected.some((pattern) => pattern.test(complaint)))
        .map((complaint) => `${page.url()}: ${complaint}`),
    );
    expect(unexpected).toEqual([]);
  });
  afterAll(() => browser?.close());

  const open = async (address: string, options: BrowserContextOptions = {}): Promise<Seen> => {
    const context = await browser.newContext({ viewport: phone, ...options });
    const page = await context.newPage();
    waitForWholePages(page);
    const expected: RegExp[] = [];
    const seen = {
      page,
      requests: [] as string[],
      complaints: [] as string[],
      expected,
      expects: (complaint: RegExp) => void expected.push(complaint),
    };
    all.push(seen);
    const documents = new Set<string>();
    page.on('request', (request) => {
      seen.requests.push(request.url());
      if (request.isNavigationRequest()) documents.add(request.url());
    });
    page.on('pageerror', (error) => seen.complaints.push(error.message));
    page.on('console', (message) => {
      // That a document itself was refused is what the test looks at; what it asks for besides has to be there.
      if (/^Failed to load resource/.test(message.text()) && documents.has(message.location().url)) return;
      const isComplaint = ['error', 'warning'].includes(message.type());
      if (isComplaint || /content security policy/i.test(message.text()))
        seen.complaints.push(message.text());
    });
    await page.goto(address);
    return seen;
  };

  let reading: Seen | undefined;
  return {
    open,
    async read(address) {
      if (!reading) {
        reading = await open(address);
        return reading;
      }
      const { page, requests } = reading;
      await page.emulateMedia({ colorScheme: null, media: null });
      await page.setViewportSize(phone);
      // An address that differs in its fragment alone would be no new document.
      if (page.url().split('#')[0] === address.split('#')[0]) await page.goto('about:blank');
      requests.length = 0;
      await page.goto(address);
      return reading;
    },
    async signIn(product, as, options = {}) {
      const visit = await open(`${product.url}/app/dang-nhap`, {
        viewport: { width: 1280, height: 900 },
        ...options,
      });
      await visit.page.getByLabel('Mã đăng nhập').focus();
      await visit.page.keyboard.insertText(product.tokens[as]!);
      await visit.page.keyboard.press('Enter');
      await visit.page.waitForURL((url) => !url.pathname.includes('dang-nhap'));
      return visit;
    },
  };
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Those of them that look at colours. */
const ofColours = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds wrong with the page as it stands now; where it was just looked at by day and it is night, with what night can have
 * changed, its colours. Axe's half a megabyte of script is brought in once for each document.
 */
export async function violationsOn(page: Page, isSameByNight = false): Promise<unknown[]> {
  if (!(await page.evaluate('"axe" in globalThis'))) await page.evaluate(axe);
  return page.evaluate(
    async (runOnly) => {
      // @ts-expect-error axe was put there by this test
      const { violations } = await window.axe.run(document, { runOnly, resultTypes: ['violations'] });
      return violations.map((v: { id: string; nodes: { html: string }[] }) => [v.id, v.nodes[0]?.html]);
    },
    isSameByNight ? { type: 'rule' as const, values: ofColours } : rules,
  );
}

/** How far the page scrolls sideways, which is not at all, and what sticks out of it. */
export const stickingOut = (page: Page): Promise<unknown[]> =>
  page.evaluate(() => [
    document.documentElement.scrollWidth - document.documentElement.clientWidth,
    ...[...document.querySelectorAll('body *:not(.unseen, .unseen *, .skip)')]
      .filter((e) => e.getBoundingClientRect().right > window.innerWidth + 1)
      .map((e) => e.outerHTML.slice(0, 80)),
  ]);

export const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

export const widths = [360, 1280] as const;
export const schemes = ['light', 'dark'] as const;

/** With SCREENSHOTS=folder, a picture of the whole page for people to look at. */
export async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env.SCREENSHOTS;
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

/** The page as it is seen on a phone or at a desk, by day or by night, without being asked for again. */
export async function lookAt(
  page: Page,
  width: (typeof widths)[number],
  colorScheme: (typeof schemes)[number],
): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme });
}
