/**
 * The reader: what a person can do with the page and see on it, in their words. Specs speak to this class and never
 * to Playwright's page. It finds things as the interface contract names them: by role and name, and by `data-`
 * attributes only where the contract gives one.
 */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page, test as base } from '@playwright/test';
import { watchPage } from './watch-page';

export { expect } from '@playwright/test';

export class Reader {
  readonly #page: Page;
  readonly #expected: RegExp[] = [];

  constructor(page: Page) {
    this.#page = page;
  }

  /** Opens the page, with a shared address's `#...` where one is given, and waits until the map is drawn. */
  async opens(hash = ''): Promise<void> {
    await this.opensWithoutWaiting(hash);
    await this.waitsForMap();
  }

  async opensWithoutWaiting(hash = ''): Promise<void> {
    await this.#page.goto(`/${hash}`);
  }

  /** Until the map is drawn and idle. */
  async waitsForMap(): Promise<void> {
    await expect(this.mapCanvasHolder()).toHaveAttribute('data-map-state', 'ready', { timeout: 60_000 });
  }

  article(): Locator {
    return this.#page.getByRole('region', { name: 'Article', exact: true });
  }

  map(): Locator {
    return this.#page.getByRole('region', { name: 'Map', exact: true });
  }

  /** The element that carries the map's state. */
  mapCanvasHolder(): Locator {
    return this.#page.locator('[data-map-state]');
  }

  title(): Promise<string> {
    return this.#page.title();
  }

  /** The whole address, as the reader would share it. */
  address(): string {
    return this.#page.url();
  }

  async goesBack(): Promise<void> {
    await this.#page.goBack();
  }

  async goesForward(): Promise<void> {
    await this.#page.goForward();
  }

  async presses(key: string): Promise<void> {
    await this.#page.keyboard.press(key);
  }

  async types(words: string): Promise<void> {
    await this.#page.keyboard.type(words);
  }

  /** The element that has the focus. */
  focused(): Locator {
    return this.#page.locator(':focus');
  }

  layer(name: string): Locator {
    return this.#page.getByRole('group', { name: 'Layers', exact: true }).getByRole('checkbox', { name, exact: true });
  }

  /** Every layer's name, in the order of the list. */
  async layerNames(): Promise<string[]> {
    const boxes = this.#page.getByRole('group', { name: 'Layers', exact: true }).getByRole('checkbox');
    await expect(boxes).not.toHaveCount(0);
    const names = await boxes.evaluateAll((all) => all.map((box) => (box as HTMLInputElement).labels?.[0]?.textContent.trim() ?? ''));
    return names;
  }

  async shows(layerName: string): Promise<void> {
    await this.layer(layerName).check();
  }

  async hides(layerName: string): Promise<void> {
    await this.layer(layerName).uncheck();
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

  async closesPopup(): Promise<void> {
    await this.anyPopup().getByRole('button', { name: 'Close', exact: true }).click();
  }

  /** Every element of a passage: it may span several. */
  passage(id: string): Locator {
    return this.article().locator(`[data-passage-id="${id}"]`);
  }

  /** The passage that is chosen. */
  currentPassage(): Locator {
    return this.article().locator('[data-passage-id][aria-current="true"]');
  }

  async choosesPassage(id: string): Promise<void> {
    // Near its start: its middle may be the name of a place, which is a choice of its own.
    await this.passage(id).first().click({ position: { x: 3, y: 3 } });
  }

  async choosesPlaceInPassage(passageId: string, words: string): Promise<void> {
    await this.passage(passageId).getByRole('button', { name: words, exact: true }).click();
  }

  notice(): Locator {
    return this.#page.getByRole('status');
  }

  alert(): Locator {
    return this.#page.getByRole('alert');
  }

  button(name: string): Locator {
    return this.#page.getByRole('button', { name, exact: true });
  }

  searchBox(): Locator {
    return this.#page.getByRole('combobox', { name: 'Find a place or passage' });
  }

  /** Drags the map with the mouse from its middle. */
  async dragsMap(rightPx: number, downPx: number): Promise<void> {
    const { x, y } = await this.#middleOfMap();
    await this.#page.mouse.move(x, y);
    await this.#page.mouse.down();
    await this.#page.mouse.move(x + rightPx, y + downPx, { steps: 12 });
    await this.#page.mouse.up();
  }

  /** Turns the wheel over the middle of the map; up (negative) is nearer. */
  async turnsWheel(downPx: number): Promise<void> {
    const { x, y } = await this.#middleOfMap();
    await this.#page.mouse.move(x, y);
    await this.#page.mouse.wheel(0, downPx);
  }

  /** Clicks the map so many pixels right of and below its middle. */
  async clicksMap(rightPx: number, downPx: number): Promise<void> {
    const { x, y } = await this.#middleOfMap();
    await this.#page.mouse.click(x + rightPx, y + downPx);
  }

  async pointsAtMap(rightPx: number, downPx: number): Promise<void> {
    const { x, y } = await this.#middleOfMap();
    await this.#page.mouse.move(x + rightPx, y + downPx);
  }

  /** A picture of the map as it stands, as PNG. */
  seesMap(): Promise<Buffer> {
    return this.mapCanvasHolder().screenshot();
  }

  /** A picture of all that is on the screen, as PNG. */
  seesPage(): Promise<Buffer> {
    return this.#page.screenshot();
  }

  /** What axe finds wrong with the page as it stands: a line for each, empty where nothing is. */
  async accessibilityProblems(): Promise<string[]> {
    const { violations } = await new AxeBuilder({ page: this.#page }).analyze();
    return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`));
  }

  /** From now on, answers requests whose path matches with a failure or with a body of our own. */
  async findsInsteadOf(path: RegExp, answer: { status: number; body?: string }): Promise<void> {
    await this.#page.route(path, (route) => route.fulfill(answer));
  }

  /** A complaint of the browser that this test brings about on purpose. Every other one still fails it. */
  expectsComplaint(pattern: RegExp): void {
    this.#expected.push(pattern);
  }

  unexpectedOf(complaints: readonly string[]): string[] {
    return complaints.filter((complaint) => !this.#expected.some((pattern) => pattern.test(complaint)));
  }

  async #middleOfMap(): Promise<{ x: number; y: number }> {
    const box = await this.mapCanvasHolder().boundingBox();
    if (!box) throw new Error('The map has no place on the screen.');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }
}

/** Playwright's test with a reader, who fails every test in which the browser complained or left the page's host. */
export const test = base.extend<{ reader: Reader }>({
  // Playwright's own `use` is called `give` here: it is no hook.
  reader: async ({ page, baseURL }, give) => {
    if (!baseURL) throw new Error('PAGE_ADDRESS is not set: the global set-up did not serve the page.');
    const complaints = watchPage(page, baseURL);
    const reader = new Reader(page);
    await give(reader);
    expect(reader.unexpectedOf(complaints), 'what the browser complained about').toEqual([]);
  },
});
