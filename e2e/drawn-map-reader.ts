/** What a reader sees of the drawn map, and how their browser comes to show no other. */
import type { Locator, Page } from '@playwright/test';
import { watchMapFrames } from './map-frames';
import { MapReader } from './map-reader';

export class DrawnMapReader extends MapReader {
  readonly #page: Page;

  constructor(page: Page) {
    super(page);
    this.#page = page;
  }

  drawnMap(): Locator {
    return this.#page.getByRole('group', { name: 'Drawn map of the article’s places', exact: true });
  }

  /** A place's link on the drawn map, by its name. */
  placeOnDrawnMap(name: string): Locator {
    return this.drawnMap().getByRole('link', { name, exact: true });
  }

  /** Where on the screen a place lies on the drawn map, named or not. */
  async spotOnDrawnMap(name: string): Promise<{ x: number; y: number }> {
    const box = await this.placeOnDrawnMap(name).locator('.drawn-mark').boundingBox();
    if (!box) throw new Error(`${name} is not on the drawn map.`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  /** The box that the drawing fills: the story's theatre. */
  drawnTheatre(): Locator {
    return this.#page.locator('.drawn-theatre');
  }

  /** How far inside the theatre's top, right, bottom and left edge the drawing is painted, and how far the map reaches, in pixels; less than 0 outside. */
  insetsOfDrawing(): Promise<{ painted: number[]; map: number[] }> {
    return this.#page.locator('.drawn-shapes').evaluate((shapes) => {
      const [box, map] = [shapes.getBoundingClientRect(), shapes.closest('.map-region')?.getBoundingClientRect() ?? new DOMRect()];
      const written = getComputedStyle(shapes).clipPath.match(/-?[\d.]+(?=px)/g)?.map(Number) ?? [];
      const [top = Number.NaN, right = top, bottom = top, left = right] = written;
      return { painted: [top, right, bottom, left], map: [map.top - box.top, box.right - map.right, box.bottom - map.bottom, map.left - box.left] };
    });
  }

  /** What belongs to a layer of the story on the drawn map. */
  drawnLayer(layerId: string): Locator {
    return this.drawnMap().locator(`.drawn-shapes [data-drawn-layer="${layerId}"]`);
  }

  /** Drags with the mouse; with one step it leaves what it began on before anything could follow it. */
  async dragsOnScreen(from: { x: number; y: number }, rightPx: number, downPx: number, steps = 6): Promise<void> {
    await this.#page.mouse.move(from.x, from.y);
    await this.#page.mouse.down();
    await this.#page.mouse.move(from.x + rightPx, from.y + downPx, { steps });
    await this.#page.mouse.up();
  }

  /** Takes hold of something with the mouse and moves it down (up where negative); the button stays down. */
  async holdsOnScreen(what: Locator, downPx: number): Promise<void> {
    const box = await what.boundingBox();
    if (!box) throw new Error('What is to be held is not seen.');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await this.#page.mouse.move(x, y);
    await this.#page.mouse.down();
    await this.#page.mouse.move(x, y + downPx, { steps: 6 });
  }

  /** Lets the button of the mouse go. */
  async lifts(): Promise<void> {
    await this.#page.mouse.up();
  }

  /** Brings the mouse somewhere, no button held. */
  async pointsOnScreen(x: number, y: number): Promise<void> {
    await this.#page.mouse.move(x, y);
  }

  /** From now on the browser counts the map's frames. */
  async countsMapFrames(): Promise<void> {
    await this.#page.addInitScript(watchMapFrames);
  }

  /** When the map's frames were drawn, in milliseconds. */
  async mapFrames(): Promise<number[]> {
    return this.#page.evaluate(() => window.mapFrames.atMs);
  }

  /** From now on the browser has no WebGL. */
  async hasNoWebgl(): Promise<void> {
    await this.#page.addInitScript(() => {
      const { prototype } = HTMLCanvasElement;
      const getContext = prototype.getContext as (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) => unknown;
      Object.defineProperty(prototype, 'getContext', {
        value(this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
          return kind.startsWith('webgl') ? null : getContext.call(this, kind, ...rest);
        },
      });
    });
  }

  /** From now on files whose path matches do not arrive, until the returned function lets them arrive, or fail. */
  async holdsBack(path: RegExp, last: 'arrive' | 'fail' = 'arrive'): Promise<() => void> {
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await this.#page.route(path, async (route) => {
      await released;
      await (last === 'arrive' ? route.continue() : route.abort());
    });
    return release;
  }

  /** From now on files whose path matches cannot be had. */
  async cannotGet(path: RegExp): Promise<void> {
    await this.#page.route(path, (route) => route.abort());
  }

  /** The letters of the drawn map are in their typefaces. */
  async waitsForLetters(): Promise<void> {
    await this.#page.evaluate(async () => {
      await document.fonts.ready;
    });
  }
}
