/** What a reader does with the article and sees in it. */
import type { Locator, Page } from '@playwright/test';
import { DrawnMapReader } from './drawn-map-reader';

export class ArticleReader extends DrawnMapReader {
  readonly #page: Page;

  constructor(page: Page) {
    super(page);
    this.#page = page;
  }

  article(): Locator {
    return this.#page.getByRole('region', { name: 'Article', exact: true });
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

  /** Scrolls the reading pane until the passage stands in it, as a reader would before choosing it. */
  async bringsPassageIntoView(id: string): Promise<void> {
    await this.passage(id).first().scrollIntoViewIfNeeded();
  }

  followSwitch(): Locator {
    return this.#page.getByRole('checkbox', { name: /^Follow my reading/ });
  }

  /** Turns the wheel over the article. */
  async scrollsArticle(downPx: number): Promise<void> {
    await this.article().hover();
    await this.#page.mouse.wheel(0, downPx);
  }

  /** What stands at the reading line while the map follows it. */
  passageBeingRead(): Locator {
    return this.article().locator('[data-reading]');
  }

  /** The colour of the bar beside the paragraph of an opened text in which the passage begins. */
  barBeside(id: string): Promise<string> {
    const begin = this.#page.locator(`#passage-${id}`);
    return this.article().locator('.paragraph-body').filter({ has: begin }).evaluate((paragraph) => getComputedStyle(paragraph).borderLeftColor);
  }

  /** How far below the top of the screen the passage begins, in pixels. */
  async topOfPassage(id: string): Promise<number> {
    return (await this.passage(id).first().boundingBox())?.y ?? Number.NaN;
  }

  /** The dialog that takes a text. */
  textDialog(): Locator {
    return this.#page.getByRole('dialog', { name: 'Open article text', exact: true });
  }

  /** In one go, before the page is told that its dialog has closed. */
  async closesTextAndAsksAgain(): Promise<void> {
    await this.textDialog().evaluate((dialog: HTMLDialogElement) => {
      dialog.close();
      if (document.activeElement instanceof HTMLElement) document.activeElement.click();
    });
  }

  async asksToOpenText(): Promise<void> {
    await this.article().getByRole('button', { name: 'Open article text', exact: true }).click();
  }

  /** Picks a file in the dialog. */
  async picksTextFile(name: string, content: string | Buffer): Promise<void> {
    await this.textDialog().getByLabel('Choose a file').setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) });
  }

  async pastesText(text: string): Promise<void> {
    await this.textDialog().getByLabel('Or paste the text').fill(text);
    await this.textDialog().getByRole('button', { name: 'Open the pasted text' }).click();
  }

  /** Drops a file onto the page. */
  async dropsFile(name: string, content: string): Promise<void> {
    await this.#page.evaluate(
      ([called, text]) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([text], called, { type: 'text/plain' }));
        for (const type of ['dragover', 'drop']) document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
      },
      [name, content] as const,
    );
  }

  orphans(): Locator {
    return this.article().getByRole('list', { name: 'Passages not in this copy', exact: true });
  }

  /** How many passages stand in the text, by how they were found. */
  async passagesFound(): Promise<{ exact: number; recovered: number }> {
    const found = await this.article().locator('[data-anchor]').evaluateAll((all) => all.map((one) => `${one.getAttribute('data-anchor') ?? ''} ${one.getAttribute('data-passage-id') ?? ''}`));
    const count = (kind: string): number => new Set(found.filter((one) => one.startsWith(kind))).size;
    return { exact: count('exact'), recovered: count('recovered') };
  }
}
