/** What a reader does with map data of their own. */
import { expect, type Locator, type Page } from '@playwright/test';
import { SheetReader } from './sheet-reader';

/** A file in the reader's hands. */
export interface OwnFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

export class OpenedReader extends SheetReader {
  readonly #page: Page;

  constructor(page: Page) {
    super(page);
    this.#page = page;
  }

  /** The dialog in which data are chosen or pasted. */
  openDataDialog(): Locator {
    return this.#page.getByRole('dialog', { name: 'Open map data', exact: true });
  }

  async wantsToOpenData(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Open map data', exact: true }).click();
    await expect(this.openDataDialog()).toBeVisible();
  }

  async choosesFiles(...files: OwnFile[]): Promise<void> {
    await this.wantsToOpenData();
    await this.openDataDialog()
      .getByLabel('Choose files')
      .setInputFiles(files.map(({ name, content }) => ({ name, mimeType: 'application/geo+json', buffer: Buffer.from(content) })));
  }

  async pastesData(text: string): Promise<void> {
    await this.wantsToOpenData();
    await this.openDataDialog().getByLabel('Or paste GeoJSON here').fill(text);
    await this.openDataDialog().getByRole('button', { name: 'Show on the map', exact: true }).click();
  }

  /** Holds files over the page, as a mouse would, and lets go of them where `drop` is true. */
  async bringsFiles(files: readonly OwnFile[], drop: boolean): Promise<void> {
    const held = await this.#page.evaluateHandle(
      (all) => {
        const transfer = new DataTransfer();
        for (const { name, content } of all) transfer.items.add(new File([content], name));
        return transfer;
      },
      files.map(({ name, content }) => ({ name, content: typeof content === 'string' ? content : Buffer.from(content).toString('latin1') })),
    );
    await this.#page.dispatchEvent('main', 'dragover', { dataTransfer: held });
    if (drop) await this.#page.dispatchEvent('main', 'drop', { dataTransfer: held });
  }

  /** Whether the page says that files can be dropped. */
  offersDrop(): Promise<boolean> {
    return this.#page.evaluate(() => document.documentElement.dataset['dropping'] === 'true');
  }

  /** The row of an opened layer in the group "Layers". */
  openedLayer(name: string): Locator {
    return this.#page.getByRole('group', { name: 'Layers', exact: true }).getByRole('listitem').filter({ has: this.#page.getByRole('checkbox', { name, exact: true }) });
  }

  /** One of "Fit to the map", "Table", "Rename", "Remove", or "Read again" where its worker died. */
  async doesWithLayer(name: string, action: string): Promise<void> {
    await this.openedLayer(name).getByRole('button', { name: action, exact: true }).click();
  }

  async renamesLayer(name: string, to: string): Promise<void> {
    await this.doesWithLayer(name, 'Rename');
    await this.openedLayer(name).getByLabel('New name').fill(to);
    await this.doesWithLayer(name, 'Keep this name');
  }

  /** What stands behind the sign of an opened layer, which is opened for it. */
  async asksAboutLayer(name: string): Promise<Locator> {
    const about = this.openedLayer(name).locator('details');
    await about.locator('summary').click();
    return about;
  }

  featureTable(name: string): Locator {
    return this.#page.getByRole('dialog', { name: `Features of ${name}`, exact: true });
  }

  /** The dialog that asks how to measure with a layer. */
  measureDialog(name: string): Locator {
    return this.#page.getByRole('dialog', { name: `Measure with ${name}`, exact: true });
  }

  async wantsToMeasureWith(name: string): Promise<void> {
    await this.openedLayer(name).getByRole('button', { name: 'Measure with this data', exact: true }).click();
    await expect(this.measureDialog(name)).toBeVisible();
  }

  /** The card of a measuring under way. */
  measuring(name: string): Locator {
    return this.#page.getByRole('region', { name: `Measuring with ${name}`, exact: true });
  }

  /** What stands over the claims while the reader's data are measured with. */
  ownSource(): Locator {
    return this.#page.getByRole('region', { name: 'Also measured with your data', exact: true });
  }

  /** What the reader's data say of a claim. */
  ownVerdict(claim: string): Locator {
    return this.#page.locator(`[data-claim-id="${claim}"] .own-claim`);
  }

  /** How the buttons of a dialog look that can be pressed, each look once. What the mouse does to one is left out. */
  looksOfButtons(dialog: Locator): Promise<string[]> {
    return dialog.locator('button:not(:disabled, .icon-button), .file-button').evaluateAll((buttons) => [
      ...new Set(
        buttons.map((button) => {
          const { borderTopColor, borderTopStyle, borderTopLeftRadius, paddingInline, font, color } = getComputedStyle(button);
          return [button.getBoundingClientRect().height, borderTopColor, borderTopStyle, borderTopLeftRadius, paddingInline, font, color].join(' | ');
        }),
      ),
    ]);
  }

  /** What of the page the notice lies on that is to be read beside it. */
  coveredByNotice(): Promise<string[]> {
    return this.#page.locator('.notice').evaluate((notice) => {
      const { left, top, right, bottom } = notice.getBoundingClientRect();
      const others = [...document.querySelectorAll('.article-region, .panel, .maplibregl-ctrl-attrib, .maplibregl-ctrl-scale, .drawn-credits, .drawn-scale')];
      return others
        .filter((other) => {
          const box = other.getBoundingClientRect();
          return other.checkVisibility({ visibilityProperty: true }) && box.left < right && box.right > left && box.top < bottom && box.bottom > top;
        })
        .map((other) => other.getAttribute('class') ?? '');
    });
  }

  allTables(): Locator {
    return this.#page.getByRole('dialog', { name: 'All places and measures', exact: true });
  }

  /** The card of a file that is being read. */
  reading(name: string): Locator {
    return this.#page.getByRole('region', { name: `Reading ${name}`, exact: true });
  }
}
