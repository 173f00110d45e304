/** What a reader does with the keyboard alone, with the table of all places, and with a browser that is too old. */
import type { Locator, Page } from '@playwright/test';
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

  /** Takes the focus away from everything. */
  async leavesFocus(): Promise<void> {
    await this.#page.locator(':focus').evaluate((element) => (element as HTMLElement).blur());
  }

  /** The stops of the keyboard on the map, one a place. */
  placesOnMap(): Locator {
    return this.#page.getByRole('toolbar', { name: 'Places on the map, west to east' }).locator('button');
  }

  table(caption: string): Locator {
    return this.#page.getByRole('table', { name: caption, exact: true });
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
