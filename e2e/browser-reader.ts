/** What a reader does with the browser itself: keys, history, screen, network, and the copy of the page that it keeps. */
import type { Locator, Page } from '@playwright/test';
import { tryInjections } from './try-injections';

export class BrowserReader {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  title(): Promise<string> {
    return this.#page.title();
  }

  /** What an own site marked the open page with; none where the page is as it was built. */
  buildMark(): Locator {
    return this.#page.locator('meta[name="test-mark"]');
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

  /** Holds a key of one letter down until it has come so many times, and stays a moment before and after. All come at once, so that a busy machine makes no rest between them. */
  async holds(key: string, times: number): Promise<void> {
    await this.rests();
    await this.#page.evaluate(
      ([letter, count]) => {
        for (let nth = 0; nth < count; nth += 1) document.body.dispatchEvent(new KeyboardEvent('keydown', { key: letter, code: `Key${letter.toUpperCase()}`, bubbles: true, repeat: nth > 0 }));
      },
      [key, times] as const,
    );
    await this.rests();
  }

  /** Stays where they are for as long as makes it a rest (url-sync.ts). */
  async rests(): Promise<void> {
    await this.#page.waitForTimeout(500);
  }

  async types(words: string): Promise<void> {
    await this.#page.keyboard.type(words);
  }

  /** The element that has the focus. */
  focused(): Locator {
    return this.#page.locator(':focus');
  }

  async hasScreen(widthPx: number, heightPx: number): Promise<void> {
    await this.#page.setViewportSize({ width: widthPx, height: heightPx });
  }

  /** Presses the mouse's main button in the middle of an element, and holds it. */
  async holdsButtonOn(element: Locator): Promise<void> {
    await element.hover();
    await this.#page.mouse.down();
  }

  /** Draws the mouse to another element, and lets its button go there. */
  async letsGoOn(element: Locator): Promise<void> {
    await element.hover({ force: true });
    await this.#page.mouse.up();
  }

  /** The room that a field has for letters, in CSS pixels. */
  widthInside(field: Locator): Promise<number> {
    return field.evaluate((one) => {
      const { paddingLeft, paddingRight } = getComputedStyle(one);
      return one.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
    });
  }

  /** How much of an element's height lies under another one, in CSS pixels. */
  async coveredBy(element: Locator, over: Locator): Promise<number> {
    const [below, above] = [await element.boundingBox(), await over.boundingBox()];
    if (!below || !above) throw new Error('One of the two is not on the page.');
    return Math.max(0, Math.min(below.y + below.height, above.y + above.height) - Math.max(below.y, above.y));
  }

  /** How wide the whole page is, also where that is more than the screen. */
  widthOfPage(): Promise<number> {
    return this.#page.evaluate(() => document.documentElement.scrollWidth);
  }

  /** Until the browser has the whole page for itself. */
  async waitsForCopy(): Promise<void> {
    await this.#page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
  }

  /** Lets the browser look for a newer version now, as it does by itself from time to time; until that is taken or given up. */
  async asksForUpdate(): Promise<void> {
    await this.#page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update();
      const worker = registration.installing;
      if (!worker) return;
      await new Promise<void>((resolve) => {
        const look = (): void => {
          if (worker.state === 'activated' || worker.state === 'redundant') resolve();
        };
        worker.addEventListener('statechange', look);
        // It may have come to its end before anybody listened.
        look();
      });
    });
  }

  /** Does what hostile code in the page would do; each attempt with what came of it. */
  triesInjections(): Promise<Record<string, string>> {
    return this.#page.evaluate(tryInjections);
  }

  /** Goes to each of these addresses' `#...`, one after the other, as fast as the page draws. */
  async triesAddresses(hashes: readonly string[]): Promise<void> {
    await this.#page.evaluate(async (all) => {
      for (const hash of all) {
        window.location.hash = hash;
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    }, hashes);
  }

  /** Leaves a mark in the page that is gone once the page is loaded anew or leads elsewhere. */
  async marksPage(): Promise<void> {
    await this.#page.evaluate(() => {
      Reflect.set(window, 'isTheSamePage', true);
    });
  }

  /** What hostile strings have brought about: whether one of them ran, whether the page is still the one that was marked, and what stands wider than the screen. */
  async seesDamage(): Promise<{ ran: boolean; left: boolean; markup: number; widerThanScreenPx: number }> {
    return this.#page.evaluate(() => ({
      ran: Reflect.has(window, 'canary') || Reflect.has({}, 'canary') || Reflect.has({}, 'polluted'),
      left: !Reflect.has(window, 'isTheSamePage'),
      // Elements and attributes that the page itself never has.
      markup: document.querySelectorAll('#app :is(script, iframe, object, embed, base, meta, link, style, marquee, video, audio, [onerror], [onload], [onclick], [onfocus], [srcdoc], a[href^="javascript:" i], a[href^="data:" i])').length,
      widerThanScreenPx: Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth),
    }));
  }

  async losesNetwork(): Promise<void> {
    await this.#page.context().setOffline(true);
  }

  /** From now on, answers requests whose path matches with a failure or with a body of our own. */
  async findsInsteadOf(path: RegExp, answer: { status: number; body?: string }): Promise<void> {
    await this.#page.route(path, (route) => route.fulfill(answer));
  }
}
