/** What a reader does to have the map as a picture and the page on paper, and sees of them. */
import type { Locator, Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { ShareReader } from './share-reader';

export class PrintReader extends ShareReader {
  readonly #page: Page;

  constructor(page: Page) {
    super(page);
    this.#page = page;
  }

  /** Opens "Share", saves the picture, and opens it. */
  async savesPicture(): Promise<{ png: PNG; name: string }> {
    await this.opensShare();
    const { name, bytes } = await this.downloads('Save picture');
    return { png: PNG.sync.read(bytes), name };
  }

  /** How much of the map nothing of the page covers at its right and below. */
  freeMapSize(): Promise<{ widthPx: number; heightPx: number }> {
    // The map keeps 24 pixels of what is free for itself.
    return this.mapCanvasHolder().evaluate((holder) => {
      const style = getComputedStyle(holder);
      const coveredPx = (side: string): number => Number.parseFloat(style.getPropertyValue(`--map-padding-${side}`)) - 24;
      return { widthPx: Math.round(holder.clientWidth - coveredPx('right')), heightPx: Math.round(holder.clientHeight - coveredPx('bottom')) };
    });
  }

  /** Prints to a file, and counts its sheets. */
  async prints(format: 'A4' | 'Letter', landscape = false): Promise<{ sheets: number; bytes: number }> {
    const file = await this.#page.pdf({ format, landscape });
    return { sheets: file.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0, bytes: file.length };
  }

  /** Looks at the page as it is laid out for paper, before it is cut into sheets. */
  async looksAtPaper(): Promise<void> {
    // A browser tells the page before it lays it out anew.
    await this.#page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await this.#page.emulateMedia({ media: 'print' });
  }

  /** The same where no script runs. */
  async looksAtPaperAsServed(): Promise<void> {
    await this.#page.emulateMedia({ media: 'print' });
  }

  printedHead(): Locator {
    return this.#page.locator('.print-head');
  }

  printedMeasures(): Locator {
    return this.#page.getByRole('table', { name: 'Measures and published figures' });
  }

  /** A line of the legend of the layers that are shown. */
  legendEntry(words: string): Locator {
    return this.#page.getByRole('listitem').filter({ hasText: new RegExp(`^${words}$`) });
  }

  async looksAtScreen(): Promise<void> {
    await this.#page.emulateMedia({ media: 'screen' });
    await this.#page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  }

  /** A colour of the page as it is painted now. */
  colourOnPage(name: string): Promise<string> {
    return this.#page.evaluate((property) => getComputedStyle(document.documentElement).getPropertyValue(property), name);
  }

  /** What of the page is wider than it, or cut off by a box that scrolls. */
  cutOff(): Promise<string[]> {
    return this.#page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.page, main, .scroller, .article-region, .article, .panel')]
        .filter((box) => getComputedStyle(box).display !== 'none' && getComputedStyle(box).overflowY !== 'visible' && box.scrollHeight > box.clientHeight + 1)
        .map((box) => box.className),
    );
  }
}
