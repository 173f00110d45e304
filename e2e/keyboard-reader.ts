/** What a reader does with the keyboard alone, with the table of all places, and with a browser that is too old. */
import type { Locator, Page } from '@playwright/test';
import { findFocusFault } from './focus-fault';
import { findLostByEnlarging } from './lost-by-enlarging';
import { OpenedReader } from './opened-reader';

export class KeyboardReader extends OpenedReader {
  readonly #page: Page;

  constructor(page: Page) {
    super(page);
    this.#page = page;
  }

  /** Presses Tab until the element has the focus; a trap or a missed stop is an error. */
  async tabsTo(target: Locator): Promise<void> {
    for (let stop = 0; stop < 40; stop += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.#page.keyboard.press('Tab');
    }
    throw new Error('Forty stops of the Tab key do not lead there.');
  }

  /** Presses Shift and Tab until the element has the focus. */
  async tabsBackTo(target: Locator): Promise<void> {
    for (let stop = 0; stop < 40; stop += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.#page.keyboard.press('Shift+Tab');
    }
    throw new Error('Forty stops of the Tab key do not lead back there.');
  }

  /** Presses Shift and Tab from stop to stop until the element has the focus. Gives a line for each stop on the way at which the focus is not seen well. */
  async walksBackTo(target: Locator): Promise<string[]> {
    const faults: string[] = [];
    for (let stop = 0; stop < 200; stop += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return faults;
      await this.#page.keyboard.press('Shift+Tab');
      const fault = await this.focusFault();
      if (fault !== null) faults.push(`${await this.#page.evaluate(() => document.activeElement?.textContent.trim().slice(0, 60) ?? '')}: ${fault}`);
    }
    throw new Error('Two hundred stops of the Tab key do not lead back there.');
  }

  skipLink(words: string): Locator {
    return this.#page.getByRole('link', { name: words, exact: true });
  }

  /** What is wrong with the focus as it stands; null where it is seen well. */
  focusFault(): Promise<string | null> {
    return this.#page.evaluate(findFocusFault);
  }

  /**
   * Presses Tab from stop to stop until the page is left, as in a browser it would be for the address bar. Gives the
   * name of each stop with what is wrong with it. More than five hundred stops are a trap.
   */
  async walksByTab(): Promise<Array<{ stop: string; fault: string | null }>> {
    const stops: Array<{ stop: string; fault: string | null }> = [];
    while (stops.length < 500) {
      await this.#page.keyboard.press('Tab');
      const stop = await this.#page.evaluate(() => {
        const focused = document.activeElement;
        if (!focused || focused === document.body) return null;
        const words = focused instanceof HTMLInputElement ? (focused.labels?.[0]?.textContent ?? '') : focused.textContent;
        return (focused.getAttribute('aria-label') ?? words).trim().replaceAll(/\s+/g, ' ').slice(0, 60);
      });
      if (stop === null) return stops;
      stops.push({ stop, fault: await this.focusFault() });
    }
    throw new Error('Five hundred stops of the Tab key do not lead out of the page.');
  }

  /** What is lost of the page on a small or enlarged screen: a line for each, empty where nothing is. */
  lostByEnlarging(): Promise<string[]> {
    return this.#page.evaluate(findLostByEnlarging);
  }

  /** Sets all text as wide as WCAG 1.4.12 lets a reader ask for. */
  async setsTextWide(): Promise<void> {
    await this.#page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }');
      document.adoptedStyleSheets = [sheet];
    });
  }

  /** Asks the browser for letters of this size, as its settings do, where a page asks for none of its own; 16 pixels are usual. */
  async wantsLetters(standard: number): Promise<void> {
    const session = await this.#page.context().newCDPSession(this.#page);
    await session.send('Page.setFontSizes', { fontSizes: { standard } });
  }

  /** A property of how an element is drawn, as the browser has worked it out. */
  drawnAs(element: Locator, property: string): Promise<string> {
    return element.evaluate((one, name) => getComputedStyle(one).getPropertyValue(name), property);
  }

  /** Takes the focus away from everything. */
  async leavesFocus(): Promise<void> {
    await this.#page.locator(':focus').evaluate((element) => (element as HTMLElement).blur());
  }

  /** What leads to a place that lies far outside the map, at its edge; for the mouse alone. */
  pointerTo(place: string): Locator {
    return this.#page.locator(`.far-pointer[data-place="${place}"]`);
  }

  /** The stop of the keyboard on the map for a place. */
  placeOnMap(id: string): Locator {
    return this.placesOnMap().and(this.#page.locator(`[data-place-id="${id}"]`));
  }

  placesOnMap(): Locator {
    return this.#page.getByRole('toolbar', { name: 'Places on the map, west to east' }).locator('button');
  }

  keysDialog(): Locator {
    return this.#page.getByRole('dialog', { name: 'Keys', exact: true });
  }

  /** Opens everything that stands behind the signs of the layers. */
  async opensEveryAbout(): Promise<void> {
    for (const sign of await this.#page.getByRole('group', { name: 'Layers', exact: true }).locator('summary').all()) await sign.click();
  }

  table(caption: string): Locator {
    return this.#page.getByRole('table', { name: caption, exact: true });
  }

  /** How much of a table has to be scrolled to sideways. */
  async pixelsBeyondTheEdgeOf(caption: string): Promise<number> {
    return this.#page.getByRole('region', { name: caption, exact: true }).evaluate((region) => region.scrollWidth - region.clientWidth);
  }

  /** Presses the button and reads the file that comes of it. */
  async savesFileBy(button: Locator): Promise<{ name: string; text: string }> {
    const coming = this.#page.waitForEvent('download');
    await button.click();
    const file = await coming;
    const chunks: Buffer[] = [];
    for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
    return { name: file.suggestedFilename(), text: Buffer.concat(chunks).toString('utf8') };
  }

  /** The connection goes, or comes back. */
  async losesConnection(lost: boolean): Promise<void> {
    await this.#page.context().setOffline(lost);
  }

  /** From the next page on, the browser lacks what came in 2023. */
  async usesOldBrowser(): Promise<void> {
    await this.#page.addInitScript(() => {
      Reflect.deleteProperty(Array.prototype, 'toSorted');
    });
  }
}
