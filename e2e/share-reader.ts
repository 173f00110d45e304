/** What a reader does with the dialog "Share", and what they have in their hands afterwards. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { ArticleReader } from './article-reader';

export class ShareReader extends ArticleReader {
  readonly #page: Page;

  constructor(page: Page) {
    super(page);
    this.#page = page;
  }

  shareDialog(): Locator {
    return this.#page.getByRole('dialog', { name: 'Share', exact: true });
  }

  async opensShare(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Share', exact: true }).click();
    await this.shareDialog().waitFor();
  }

  async choosesInShare(action: string): Promise<void> {
    await this.shareDialog().getByRole('button', { name: action, exact: true }).click();
  }

  /** Lets pages copy, and lets this test look at what was copied. */
  async allowsCopying(): Promise<void> {
    await this.#page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  }

  async forbidsCopying(): Promise<void> {
    // Whatever is not in the list is denied.
    await this.#page.context().grantPermissions([]);
  }

  copied(): Promise<string> {
    return this.#page.evaluate(() => navigator.clipboard.readText());
  }

  /** What is selected in the field that has the focus. */
  selectedInField(): Promise<string> {
    return this.#page.evaluate(() => {
      const field = document.activeElement;
      return field instanceof HTMLTextAreaElement ? field.value.slice(field.selectionStart, field.selectionEnd) : '';
    });
  }

  /** Chooses an action that gives a file, and opens it. */
  async downloads(action: string): Promise<{ name: string; bytes: Buffer }> {
    const coming = this.#page.waitForEvent('download');
    await this.choosesInShare(action);
    const download = await coming;
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  }

  /** Chooses a file of the disk for an action that asks for one. */
  async uploads(action: string, name: string, text: string): Promise<void> {
    const coming = this.#page.waitForEvent('filechooser');
    await this.choosesInShare(action);
    await (await coming).setFiles({ name, mimeType: 'application/ld+json', buffer: Buffer.from(text) });
  }
}
