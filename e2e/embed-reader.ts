/** A reader of another page that shows the map in a frame. */
import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { serveHostPage, type HostPage } from './host-page';

export class EmbedReader {
  readonly #page: Page;
  readonly #address: string;
  readonly #allow: (complaint: RegExp) => void;
  #host: HostPage | null = null;

  /** `address`: the map's own origin. `allow` hears which request to another host is meant to be. */
  constructor(page: Page, address: string, allow: (complaint: RegExp) => void) {
    this.#page = page;
    this.#address = address;
    this.#allow = allow;
  }

  /** Opens the other page; `query` is what follows `?embed=1`, and may hold PARENT for that page's origin. */
  async opens(widthPx: number, heightPx: number, query = '', hash = ''): Promise<void> {
    await this.opensWithoutWaiting(widthPx, heightPx, query, hash);
    await this.isAwake();
  }

  /** The same, whether or not the page in the frame wakes. */
  async opensWithoutWaiting(widthPx: number, heightPx: number, query = '', hash = ''): Promise<void> {
    await this.leaves();
    this.#host = await serveHostPage({
      widthPx,
      heightPx,
      addressOf: (origin) => `${this.#address}/?embed=1${query.replace('PARENT', encodeURIComponent(origin))}${hash}`,
    });
    this.#allow(new RegExp(`request to another host: ${this.#host.origin.replaceAll('.', '\\.')}/$`));
    // What is held back would hold back the load event.
    await this.#page.goto(this.#host.origin, { waitUntil: 'commit' });
  }

  /** Until the script has taken over the page in the frame. */
  async isAwake(): Promise<void> {
    await expect(this.#frame().locator('#app[data-awake]')).toBeAttached({ timeout: 60_000 });
  }

  /** From now on the page in the frame does not wake, until the returned function lets it. */
  async staysAsleep(): Promise<() => void> {
    let wake = (): void => undefined;
    const woken = new Promise<void>((resolve) => (wake = resolve));
    await this.#page.route(/\/story-[^/]*\.json$/, async (route) => {
      await woken;
      await route.continue();
    });
    return wake;
  }

  async leaves(): Promise<void> {
    await this.#host?.close();
    this.#host = null;
  }

  /** Until the map in the frame is drawn. */
  async waitsForMap(): Promise<void> {
    await expect(this.#frame().locator('[data-map-state]')).toHaveAttribute('data-map-state', 'ready', { timeout: 60_000 });
  }

  map(): Locator {
    return this.#frame().getByRole('region', { name: 'Map', exact: true });
  }

  /** A field of the other page, which has the focus from the start. */
  comment(): Locator {
    return this.#page.getByRole('textbox', { name: 'A comment' });
  }

  /** As of when control is, on the map. */
  date(): Locator {
    return this.map().getByText('Control as of');
  }

  /** The credits of the moving map in one line. */
  credits(): Locator {
    return this.map().locator('.credits-short').filter({ visible: true });
  }

  passage(id: string): Locator {
    return this.#frame().locator(`[data-passage-id="${id}"]`);
  }

  popup(name: string): Locator {
    return this.#frame().getByRole('dialog', { name, exact: true });
  }

  button(name: string): Locator {
    return this.#frame().getByRole('button', { name, exact: true });
  }

  wayOut(): Locator {
    return this.#frame().getByRole('link', { name: 'Open the full map' });
  }

  /** Links to other sites, each as what it opens in. */
  async targetsElsewhere(): Promise<string[]> {
    return this.#frame()
      .locator('a[href^="http"]')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).target));
  }

  bar(): Locator {
    return this.#frame().getByRole('banner');
  }

  /** The height of the frame's own window and of all that is in it. */
  async heights(): Promise<{ windowPx: number; contentPx: number; widthPx: number }> {
    return this.#frame()
      .locator('html')
      .evaluate((root) => ({ windowPx: window.innerHeight, contentPx: root.scrollHeight, widthPx: root.scrollWidth }));
  }

  /** What the other page has been told so far. */
  heard(): Promise<Array<{ origin: string; data: unknown }>> {
    return this.#page.evaluate(() => window.heard);
  }

  /** Everything that the page in the frame keeps in the browser, by what it is kept in; all empty where nothing is. */
  kept(): Promise<Record<string, number>> {
    return this.#frame()
      .locator('html')
      .evaluate(async () => ({
        cookies: document.cookie.length,
        local: localStorage.length,
        session: sessionStorage.length,
        databases: (await indexedDB.databases()).length,
        caches: (await caches.keys()).length,
        workers: (await navigator.serviceWorker.getRegistrations()).length,
      }));
  }

  /** How many steps the browser's Back has. */
  steps(): Promise<number> {
    return this.#page.evaluate(() => history.length);
  }

  /** From now on the map's code does not come, and the drawn map waits for it. */
  async waitsInVainForMap(): Promise<void> {
    await this.#page.route(/\/map-controller-[^/]*\.js$/, () => undefined);
  }

  /** Turns the wheel over the map. A scroll, or a zoom, is seen some frames later. */
  async turnsWheelOverMap(downPx: number, key?: 'Control'): Promise<void> {
    const box = await this.map().boundingBox();
    if (!box) throw new Error('The map is not on the screen.');
    await this.#page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    if (key) await this.#page.keyboard.down(key);
    await this.#page.mouse.wheel(0, downPx);
    if (key) await this.#page.keyboard.up(key);
  }

  /** Scrolls the article in the frame to its end, with the mouse over it. */
  async goesToEndOfArticle(): Promise<void> {
    const pane = this.#frame().locator('#article .scroller');
    const box = await pane.boundingBox();
    if (!box) throw new Error('The article is not on the screen.');
    await pane.evaluate((scroller) => scroller.scrollTo({ top: scroller.scrollHeight, behavior: 'instant' }));
    await this.#page.mouse.move(box.x + box.width / 2, box.y + 20);
  }

  /** Turns the wheel where the mouse is. */
  turnsWheel(downPx: number): Promise<void> {
    return this.#page.mouse.wheel(0, downPx);
  }

  /** How far the other page has been scrolled, and how wide the drawn theatre is. */
  async standsAt(): Promise<{ scrolledPx: number; theatrePx: number }> {
    const theatre = await this.#frame().locator('.drawn-theatre').boundingBox();
    return { scrolledPx: await this.#page.evaluate(() => window.scrollY), theatrePx: Math.round(theatre?.width ?? 0) };
  }

  seesPage(): Promise<Buffer> {
    return this.#page.screenshot();
  }

  #frame(): FrameLocator {
    return this.#page.frameLocator('iframe');
  }
}
