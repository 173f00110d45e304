/** What a reader does with the list of layers and reads in it. */
import { expect, type Locator, type Page } from '@playwright/test';
import { HardshipReader } from './hardship-reader';

export class LayerListReader extends HardshipReader {
  readonly #page: Page;

  constructor(page: Page) {
    super(page);
    this.#page = page;
  }

  #list(): Locator {
    return this.#page.getByRole('group', { name: 'Layers', exact: true });
  }

  #row(name: string): Locator {
    return this.#list().getByRole('listitem').filter({ has: this.#page.getByRole('checkbox', { name, exact: true }) });
  }

  layer(name: string): Locator {
    return this.#list().getByRole('checkbox', { name, exact: true });
  }

  /** Every layer's name, in the order of the list. */
  async layerNames(): Promise<string[]> {
    const boxes = this.#list().getByRole('checkbox');
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

  /** What stands behind a layer's sign: date, precision, source. Leaves it closed. */
  async readsAboutLayer(name: string): Promise<string> {
    const about = this.#row(name).locator('details');
    await about.locator('summary').click();
    const text = (await about.textContent()) ?? '';
    await about.locator('summary').click();
    return text;
  }

  /** The lines of a layer's legend. */
  legendOfLayer(name: string): Locator {
    return this.#row(name).getByRole('listitem');
  }

  /** Switches a layer off; answers how many lines its legend still had as the map was drawn without it. Needs the map's frames counted. */
  async hidesAndSeesLegend(name: string): Promise<number> {
    const seen = await this.#row(name).evaluateHandle((row) => {
      const then = { lines: -1 };
      window.mapFrames.onNext = () => {
        then.lines = row.querySelectorAll('li').length;
      };
      return then;
    });
    await this.hides(name);
    await expect.poll(() => seen.evaluate(({ lines }) => lines)).toBeGreaterThanOrEqual(0);
    return seen.evaluate(({ lines }) => lines);
  }
}
