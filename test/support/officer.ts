// An officer at a browser, who does everything at pages: follows links, fills fields by what stands beside them, presses buttons by
// what is written on them. Every page that is shown is looked at on the way.
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { shoot, violationsOn } from './page.ts';

/** What an officer writes into a form, by the words beside each field: a text, a day, what to choose, or several of them. */
export type Answers = Readonly<Record<string, string | readonly string[]>>;

/** What was found wrong with a page, and where. */
interface Complaint {
  readonly at: string;
  readonly what: unknown;
}

/** A house of browsers, and what was seen in it. */
export interface House {
  readonly browser: Browser;
  /** Where a page that ran no script is looked at: the same page, in a browser in which the looking can run. */
  readonly mirror: Page;
  readonly url: string;
  /** A page of each kind of address, in each state, is held against the rules of access once. */
  readonly looked: Set<string>;
  readonly complaints: Complaint[];
  /** Pages shown so far. */
  shown: number;
}

const ids = /\/(?:[\w-]{36}|[\w=]{24,}|dlk1_\w+)(?=\/|$)/g;

export class Officer {
  readonly #house: House;
  readonly #runsScripts: boolean;
  readonly #context: BrowserContext;
  readonly page: Page;
  readonly office: string;

  private constructor(
    house: House,
    office: string,
    context: BrowserContext,
    page: Page,
    runsScripts: boolean,
  ) {
    this.#runsScripts = runsScripts;
    this.#house = house;
    this.office = office;
    this.#context = context;
    this.page = page;
    page.on('response', (answer) => {
      if (answer.status() >= 500)
        house.complaints.push({ at: `${office}: ${answer.url()}`, what: answer.status() });
    });
    page.on('pageerror', (error) =>
      house.complaints.push({ at: `${office}: ${page.url()}`, what: error.message }),
    );
  }

  static async at(house: House, office: string, javaScriptEnabled: boolean): Promise<Officer> {
    const context = await house.browser.newContext({
      javaScriptEnabled,
      viewport: { width: 1280, height: 900 },
    });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    return new Officer(house, office, context, page, javaScriptEnabled);
  }

  close(): Promise<void> {
    return this.#context.close();
  }

  /** By the link that was handed over. */
  async signIn(link: string): Promise<void> {
    await this.open(link);
    await this.press('Đăng nhập');
  }

  async open(address: string): Promise<void> {
    await this.page.goto(new URL(address, this.#house.url).href);
    await this.#seen();
  }

  async follow(link: string | RegExp): Promise<void> {
    await this.#going(this.page.getByRole('link', { name: link }).first());
  }

  async press(button: string | RegExp, within: Page | Locator = this.page): Promise<void> {
    await this.#going(within.getByRole('button', { name: button }).first());
  }

  async #going(to: Locator): Promise<void> {
    await Promise.all([this.page.waitForEvent('load'), to.click()]);
    await this.#seen();
  }

  /** A field, whatever it is, by the words beside it. */
  async answer(
    label: string,
    value: string | readonly string[],
    within: Page | Locator = this.page,
  ): Promise<void> {
    const group = within.locator('fieldset', {
      has: this.page.locator('legend', { hasText: exactly(label) }),
    });
    if ((await group.count()) > 0) {
      for (const one of [value].flat()) await this.#choose(label, group.first(), one);
      return;
    }
    const field = await this.#fieldOf(label, within);
    const text = String(value);
    if ((await field.evaluate((e) => e.tagName)) !== 'SELECT') return field.fill(text);
    for (const how of [exactly(text), beginning(text), text]) {
      const option = field.locator('option', { hasText: how });
      if ((await option.count()) === 0) continue;
      await field.selectOption((await option.first().getAttribute('value'))!);
      return;
    }
    throw new Error(`${this.office}: “${label}” offers no “${text}” at ${this.page.url()}`);
  }

  /** The field of this very label; without one, of the first that begins so. */
  async #fieldOf(label: string, within: Page | Locator): Promise<Locator> {
    const called = (how: RegExp) => within.getByLabel(how).and(this.page.locator(fillable));
    return (
      (await called(exactly(label)).count()) > 0 ? called(exactly(label)) : called(beginning(label))
    ).first();
  }

  /** A box or a choice, by its words. */
  async tick(label: string | RegExp): Promise<void> {
    await this.page.getByLabel(label).first().check();
  }

  async sees(label: string): Promise<boolean> {
    return (await this.page.getByLabel(label).count()) > 0;
  }

  /** What is folded under these words stands open. */
  async unfold(summary: string | RegExp, within: Page | Locator = this.page): Promise<void> {
    const found = within.locator('summary', { hasText: summary }).first();
    if (!(await found.evaluate((e) => (e.parentElement as HTMLDetailsElement).open))) await found.click();
  }

  /** The section of the page that speaks of this. */
  part(of: string): Locator {
    return this.page.locator('section', { hasText: of }).last();
  }

  /** The fields of one line of a report, by the words it begins with. */
  async line(begins: string, answers: Answers): Promise<void> {
    const legend = this.page.locator('legend', { hasText: beginning(begins) });
    const line = this.page.locator('fieldset', { has: legend }).last();
    // What is folded away is unfolded from the outside in.
    const around = this.page.locator('details:not([open])', { has: line });
    while ((await around.count()) > 0) await around.first().locator('summary').first().click();
    for (const [label, value] of Object.entries(answers)) await this.answer(label, value, line);
  }

  /** One of a list, or one record: looked for by its name where the list is long. */
  async #choose(label: string, group: Locator, text: string): Promise<void> {
    const search = group.getByRole('searchbox');
    if ((await search.count()) > 0) {
      await search.fill(text);
      await this.#going(group.getByRole('button'));
    }
    const isShut = (await group.locator('input').count()) === 0;
    // What depends on another answer is shown once that is known.
    if (isShut) await this.#going(group.getByRole('button'));
    const found = group.locator('label.choice', { hasText: text }).locator('input');
    if ((await found.count()) === 0)
      throw new Error(`${this.office}: “${label}” offers no “${text}” at ${this.page.url()}`);
    await found.first().check();
  }

  /** An act of a place: looked at first, then done; what was told once comes back. */
  async act(place: string, name: string, answers: Answers): Promise<string | null> {
    await this.open(place);
    await this.follow(exactly(name));
    return this.finish(answers);
  }

  /** The act whose page stands open. */
  async finish(answers: Answers): Promise<string | null> {
    for (const [label, value] of Object.entries(answers)) await this.answer(label, value);
    await this.press('Xem trước');
    await this.#refusedIf();
    await this.press('Ghi vào sổ');
    await this.#refusedIf();
    const secret = this.page.locator('.secret');
    return (await secret.count()) > 0 ? secret.innerText() : null;
  }

  async #refusedIf(): Promise<void> {
    const summary = this.page.locator('.summary');
    if ((await summary.count()) > 0)
      throw new Error(`${this.office} was refused at ${this.page.url()}: ${await summary.innerText()}`);
  }

  /** What stands in the page for people to read. */
  reads(): Promise<string> {
    return this.page.locator('main').innerText();
  }

  /** A picture of the page on a phone and at a desk. */
  async pictures(name: string): Promise<void> {
    for (const width of [360, 1280]) {
      await this.page.setViewportSize({ width, height: 900 });
      await shoot(this.page, `${name}-${width}`);
    }
  }

  /** The page itself, or what it shows. */
  async #looking(): Promise<Page> {
    if (this.#runsScripts) return this.page;
    await this.#house.mirror.setContent(await this.page.content());
    return this.#house.mirror;
  }

  async #seen(): Promise<void> {
    const { page } = this;
    const house = this.#house;
    house.shown++;
    const title = await page.locator('h1').first().innerText();
    const path = new URL(page.url()).pathname.replace(ids, '/…');
    const state = (await page.locator('.summary').count()) > 0 ? ', refused' : '';
    const at = `${path}${state}: ${title.replace(/[\d/]+/g, 'N')}`;
    if (house.looked.has(at)) return;
    house.looked.add(at);
    const runs = await this.#looking();
    // What is half under the bar at the foot is one scroll away from being whole; here everything is in view at once.
    const { width, height } = runs.viewportSize()!;
    const whole = await runs.evaluate(() => document.documentElement.scrollHeight);
    await runs.setViewportSize({ width, height: Math.max(height, whole + 100) });
    for (const what of await violationsOn(runs)) house.complaints.push({ at: `${this.office}, ${at}`, what });
    await runs.setViewportSize({ width, height });
  }
}

const fillable = 'input:not([type=radio]):not([type=checkbox]), select, textarea';
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const beginning = (text: string): RegExp => new RegExp(`^\\s*${escaped(text)}`);
const exactly = (text: string): RegExp => new RegExp(`^\\s*${escaped(text)}\\s*(?:$|\\(không bắt buộc\\))`);
