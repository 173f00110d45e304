/** What a reader does with the article and sees in it. */
import type { Locator, Page } from '@playwright/test';
import { MapReader } from './map-reader';

export class ArticleReader extends MapReader {
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

  /** How far below the top of the screen the passage begins, in pixels. */
  async topOfPassage(id: string): Promise<number> {
    return (await this.passage(id).first().boundingBox())?.y ?? Number.NaN;
  }
}
