/**
 * The reader: what a person can do with the page and see on it, in their words. Specs speak to this class and never
 * to Playwright's page. It finds things as the interface contract names them: by role and name, and by `data-`
 * attributes only where the contract gives one.
 */
import { expect, type Locator, type Page, test as base } from '@playwright/test';
import { findAxeProblems } from './axe-problems';
import { EmbedReader } from './embed-reader';
import { LayerListReader } from './layer-list-reader';
import { watchPage } from './watch-page';

export { expect } from '@playwright/test';

export class Reader extends LayerListReader {
  readonly #page: Page;
  readonly #expected: RegExp[] = [];

  constructor(page: Page) {
    super(page);
    this.#page = page;
  }

  /** Opens the page, with a shared address's `#...` where one is given, and waits until the map is drawn. */
  async opens(hash = ''): Promise<void> {
    await this.opensWithoutWaiting(hash);
    await this.waitsForMap();
  }

  /** Opens the page and waits until its script is awake; the map may still be on its way. */
  async opensArticle(hash = ''): Promise<void> {
    await this.opensWithoutWaiting(hash);
    await this.isAwake();
  }

  /** Opens the page with the map's code still on its way for good, and waits until its script is awake: for all that needs no map. */
  async opensWithoutMap(hash = ''): Promise<void> {
    await this.#page.route(/\/map-controller-[^/]*\.js$/, () => undefined);
    // What is held back would hold back the load event.
    await this.#page.goto(`/${hash}`, { waitUntil: 'commit' });
    await this.isAwake();
  }

  /** Follows a link to another state of the page that is open. */
  async followsAddress(hash: string): Promise<void> {
    await this.#page.evaluate(async (wanted) => {
      window.location.hash = wanted;
      // The map has begun to move after the next frame.
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    }, hash);
    await this.waitsForMap();
  }

  /** Opens the page while its script is still on its way; resolves once what is served keeps presses. */
  async opensAsleep(): Promise<void> {
    await this.#page.goto('/', { waitUntil: 'commit' });
    await expect(this.#page.locator('#app[data-asleep]')).toBeAttached();
  }

  async opensWithoutWaiting(hash = ''): Promise<void> {
    await this.#page.goto(`/${hash}`);
  }

  placeInList(name: string): Locator {
    return this.#page.getByRole('navigation', { name: 'Places', exact: true }).getByRole('button', { name, exact: true });
  }

  /** Every place's name, in the order of the list. */
  async placeNames(): Promise<string[]> {
    const buttons = this.#page.getByRole('navigation', { name: 'Places', exact: true }).getByRole('button');
    await expect(buttons).not.toHaveCount(0);
    return (await buttons.allTextContents()).map((name) => name.trim());
  }

  async choosesPlaceInList(name: string): Promise<void> {
    await this.placeInList(name).click();
  }

  /** The popup of a place. */
  popup(placeName: string): Locator {
    return this.#page.getByRole('dialog', { name: placeName, exact: true });
  }

  /** Any popup, whatever it is called. */
  anyPopup(): Locator {
    return this.#page.getByRole('dialog');
  }

  /** A popup that is made, and not open. */
  readyPopup(): Locator {
    return this.#page.locator('.popup[data-ready]');
  }

  async closesPopup(): Promise<void> {
    await this.anyPopup().getByRole('button', { name: 'Close', exact: true }).click();
  }

  /** Follows a popup's link to a passage. */
  async followsPassageLink(id: string): Promise<void> {
    await this.anyPopup().locator(`[data-passage-link="${id}"]`).click();
  }

  claimsList(): Locator {
    return this.#page.getByRole('list', { name: 'Claims', exact: true });
  }

  /** Every claim in the list "Claims". */
  claims(): Locator {
    return this.claimsList().locator('[data-claim-id]');
  }

  /** The panel over the map that holds that list. */
  claimsPanel(): Locator {
    return this.#page.locator('.panel[data-pane="claims"]');
  }

  claim(id: string): Locator {
    return this.#page.locator(`[data-claim-id="${id}"]`);
  }

  /** What the search has found, in its list. */
  found(): Locator {
    return this.searchRegion().getByRole('option');
  }

  searchRegion(): Locator {
    return this.#page.getByRole('search');
  }

  /** Until the script has taken over the served page. */
  async isAwake(): Promise<void> {
    await expect(this.#page.locator('#app[data-awake]')).toBeAttached({ timeout: 60_000 });
  }

  /** Whatever is said to those who listen, be it seen or not. */
  said(): Locator {
    return this.#page.getByRole('status');
  }

  /** The notice that is seen. */
  notice(): Locator {
    return this.#page.locator('.notice');
  }

  alert(): Locator {
    return this.#page.getByRole('alert');
  }

  button(name: string): Locator {
    return this.#page.getByRole('button', { name, exact: true });
  }

  /** The line at the top of the page. */
  bar(): Locator {
    return this.#page.getByRole('banner');
  }

  searchBox(): Locator {
    return this.#page.getByRole('combobox', { name: 'Find a place or passage' });
  }

  /** A picture of all that is on the screen, as PNG. */
  seesPage(): Promise<Buffer> {
    return this.#page.screenshot();
  }

  /** What axe finds wrong with a part of the page, or with all but the drawing on the drawn map: a line for each, empty where nothing is. */
  accessibilityProblems(part: Locator | null = null): Promise<string[]> {
    return findAxeProblems(this.#page, part, 'all');
  }

  /** The same in the light theme, and what the dark one adds by its colours. */
  async accessibilityProblemsInBothThemes(part: Locator | null = null): Promise<string[]> {
    const problems = await findAxeProblems(this.#page, part, 'all');
    const ofDark = await this.#inDark(() => findAxeProblems(this.#page, part, 'colours'));
    return [...problems, ...ofDark.map((one) => `dark: ${one}`)];
  }

  /** Texts in the part whose contrast is too low in one of the themes, or that axe could not decide about. */
  async contrastProblems(part: Locator): Promise<string[]> {
    const problems = await findAxeProblems(this.#page, part, 'colours', true);
    const ofDark = await this.#inDark(() => findAxeProblems(this.#page, part, 'colours', true));
    return [...problems, ...ofDark.map((one) => `dark: ${one}`)];
  }

  async #inDark<T>(look: () => Promise<T>): Promise<T> {
    await this.#page.emulateMedia({ colorScheme: 'dark' });
    const seen = await look();
    await this.#page.emulateMedia({ colorScheme: 'light' });
    return seen;
  }

  /** Brings up a pane by its button in the bar or its tab in the sheet, where it is not there yet; the article beside the map has no button. */
  async bringsUpPane(name: string): Promise<void> {
    const button = this.button(name);
    if ((await button.count()) === 0) return;
    const isThere = await button.evaluate((one) => one.getAttribute('aria-expanded') === 'true' || one.getAttribute('aria-pressed') === 'true');
    if (!isThere) await button.click();
  }

  /** A complaint of the browser that this test brings about on purpose. Every other one still fails it. */
  expectsComplaint(pattern: RegExp): void {
    this.#expected.push(pattern);
  }

  unexpectedOf(complaints: readonly string[]): string[] {
    return complaints.filter((complaint) => !this.#expected.some((pattern) => pattern.test(complaint)));
  }
}

/**
 * Playwright's test with a reader, and with another one in a browser of their own, to whom a link can be given.
 * Every test fails in which the browser complained or left the page's host.
 */
export const test = base.extend<{ reader: Reader; another: Reader; embedded: EmbedReader }>({
  // Playwright's own `use` is called `give` here: it is no hook.
  reader: async ({ page, baseURL }, give) => {
    await readWith(page, baseURL, give);
  },
  another: async ({ browser, baseURL, contextOptions, viewport }, give) => {
    const context = await browser.newContext({ ...contextOptions, viewport, ...(baseURL === undefined ? {} : { baseURL }) });
    await readWith(await context.newPage(), baseURL, give);
    await context.close();
  },
  embedded: async ({ page, baseURL }, give) => {
    await readWith(page, baseURL, async (reader, address) => {
      const embedded = new EmbedReader(page, address, (complaint) => reader.expectsComplaint(complaint));
      await give(embedded);
      await embedded.leaves();
    });
  },
});

/** Gives a reader of the page, and fails where the browser complained of what no test has expected. */
async function readWith(page: Page, baseURL: string | undefined, give: (reader: Reader, address: string) => Promise<void>): Promise<void> {
  if (!baseURL) throw new Error('PAGE_ADDRESS is not set: the global set-up did not serve the page.');
  const complaints = watchPage(page, baseURL);
  const reader = new Reader(page);
  await give(reader, baseURL);
  expect(reader.unexpectedOf(complaints), 'what the browser complained about').toEqual([]);
}
