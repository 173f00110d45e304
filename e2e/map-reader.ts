/** What a reader does with the map and sees on it. */
import { expect, type Locator, type Page } from '@playwright/test';
import { findCornerOverlaps } from './corner-overlaps';
import { parseUrlState } from '../src/app/url-state';
import type { Camera } from '../src/map-view/camera';
import type { Position } from '../src/story/schema';
import { LanguageReader } from './language-reader';

export class MapReader extends LanguageReader {
  readonly #page: Page;

  constructor(page: Page) {
    super(page);
    this.#page = page;
  }

  /** Until the map is drawn and idle. */
  async waitsForMap(): Promise<void> {
    await expect(this.mapCanvasHolder()).toHaveAttribute('data-map-state', 'ready', { timeout: 60_000 });
  }

  map(): Locator {
    return this.#page.getByRole('region', { name: 'Map', exact: true });
  }

  /** The element that carries the map's state. */
  mapCanvasHolder(): Locator {
    return this.#page.locator('[data-map-state]');
  }

  /** The whole address, as the reader would share it. */
  address(): string {
    return this.#page.url();
  }

  /** The camera that the address holds; null while it holds none, or the theatre. */
  camera(): Camera | null {
    const { camera } = parseUrlState(new URL(this.address()).hash);
    return camera === 'theatre' ? null : camera;
  }

  /** Drags the map with the mouse from its middle. */
  async dragsMap(rightPx: number, downPx: number): Promise<void> {
    const { x, y } = await this.#middleOfMap();
    await this.#page.mouse.move(x, y);
    await this.#page.mouse.down();
    await this.#page.mouse.move(x + rightPx, y + downPx, { steps: 12 });
    await this.#page.mouse.up();
  }

  /** Drags the map with the mouse from the left of something that lies over it, and lets go over that. */
  async dragsMapOnto(over: Locator): Promise<void> {
    const box = await over.boundingBox();
    if (!box) throw new Error('What the map is to be dragged onto is not seen.');
    const y = box.y + box.height / 2;
    await this.#page.mouse.move(box.x - 60, y);
    await this.#page.mouse.down();
    await this.#page.mouse.move(box.x + box.width / 2, y, { steps: 12 });
    await this.#page.mouse.up();
  }

  /** Turns the wheel over the middle of the map; up (negative) is nearer. */
  async turnsWheel(downPx: number): Promise<void> {
    const { x, y } = await this.#middleOfMap();
    await this.#page.mouse.move(x, y);
    await this.#page.mouse.wheel(0, downPx);
  }

  /** A click where the camera of the address looks: the middle of what of the map can be seen. Moved by so many pixels. */
  async clicksMiddleOfMap(rightPx = 0, downPx = 0): Promise<void> {
    const { x, y } = await this.#middleOfView();
    await this.#page.mouse.click(x + rightPx, y + downPx);
  }

  /** The mouse comes to rest where the camera of the address looks. */
  async pointsAtMiddleOfMap(): Promise<void> {
    const { x, y } = await this.#middleOfView();
    await this.#page.mouse.move(x, y);
  }

  /** Clicks so many pixels below the middle of the view and points at the middle before the browser has drawn another frame. */
  async clicksAndPointsAtMiddleAtOnce(downPx: number): Promise<void> {
    const middle = await this.#middleOfView();
    await this.mapCanvasHolder().locator('canvas').evaluate(
      (canvas, { x, y, below }) => {
        for (const type of ['mousedown', 'mouseup', 'click']) canvas.dispatchEvent(new MouseEvent(type, { clientX: x, clientY: y + below, bubbles: true }));
        canvas.dispatchEvent(new MouseEvent('mousemove', { clientX: x, clientY: y, bubbles: true }));
      },
      { ...middle, below: downPx },
    );
  }

  async tapsMiddleOfMap(): Promise<void> {
    const { x, y } = await this.#middleOfView();
    await this.#page.touchscreen.tap(x, y);
  }

  async tapsMap(x: number, y: number): Promise<void> {
    await this.#page.touchscreen.tap(x, y);
  }

  /** Where a place stands on the screen, reckoned from the camera in the address (north up, a plane map) and not asked of the map. */
  async placeOnScreen(at: Position): Promise<{ x: number; y: number; screenHeight: number }> {
    const camera = this.camera();
    if (!camera) throw new Error('The address holds no camera.');
    const middle = await this.#middleOfView();
    const worldPx = 512 * 2 ** camera.zoom;
    const northPx = (latDeg: number): number => (Math.asinh(Math.tan((latDeg * Math.PI) / 180)) / (2 * Math.PI)) * worldPx;
    return {
      x: middle.x + ((at[0] - camera.lng) / 360) * worldPx,
      y: middle.y + northPx(camera.lat) - northPx(at[1]),
      screenHeight: this.#page.viewportSize()?.height ?? 0,
    };
  }

  /** The date that stands over the map. */
  mapDate(): Locator {
    return this.#page.locator('.map-date');
  }

  /** The moving map's own buttons, by which one zooms. */
  zoomButtons(): Locator {
    return this.#page.locator('.maplibregl-ctrl-group');
  }

  /** Where on the screen something has its four edges, in pixels; NaN where it is not seen. */
  async sidesOf(what: Locator): Promise<{ left: number; right: number; top: number; bottom: number }> {
    const { x, y, width, height } = (await what.boundingBox()) ?? { x: Number.NaN, y: Number.NaN, width: Number.NaN, height: Number.NaN };
    return { left: x, right: x + width, top: y, bottom: y + height };
  }

  /** What stands over the map in its corner, each with what overlaps it there. */
  overlapsInCorner(): Promise<string[]> {
    return this.#page.evaluate(findCornerOverlaps);
  }

  /** How far above the screen's lower edge the map's credits stand, in whole pixels. */
  async creditsFromBelow(): Promise<number> {
    const box = await this.map().locator('.maplibregl-ctrl-attrib').boundingBox();
    if (!box) throw new Error('The map has no credits.');
    return Math.round((this.#page.viewportSize()?.height ?? 0) - box.y - box.height);
  }

  /** Spreads two fingers on the map, from 60 px to either side of a point to 120. Answers how many times the page itself is enlarged then. */
  async spreadsFingersOnMap(): Promise<number> {
    const box = await this.map().boundingBox();
    if (!box) throw new Error('The map is not on the page.');
    const session = await this.#page.context().newCDPSession(this.#page);
    const [x, y] = [box.x + box.width / 2, box.y + 200];
    const fingers = (apartPx: number): { x: number; y: number; id: number }[] => [{ x: x - apartPx, y, id: 1 }, { x: x + apartPx, y, id: 2 }];
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(60) });
    for (let apartPx = 70; apartPx <= 120; apartPx += 10) await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: fingers(apartPx) });
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    return this.#page.evaluate(() => visualViewport?.scale ?? 1);
  }

  /** Moves one finger over the map from the middle of what can be seen. */
  async swipesMap(rightPx: number, downPx: number): Promise<void> {
    const { x, y } = await this.#middleOfView();
    const session = await this.#page.context().newCDPSession(this.#page);
    const steps = 8;
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', part: number): Promise<unknown> =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x: x + rightPx * part, y: y + downPx * part }],
      });
    await touch('touchStart', 0);
    for (let step = 1; step <= steps; step += 1) await touch('touchMove', step / steps);
    await touch('touchEnd', 1);
  }

  async focusesMap(): Promise<void> {
    await this.mapCanvasHolder().locator('canvas').focus();
  }

  /** A picture of the map as it stands once it is drawn, without what stands over it, as PNG. */
  async seesMapAlone(): Promise<Buffer> {
    await this.waitsForMap();
    // The pointer would light what lies under it.
    await this.#page.mouse.move(0, 0);
    await this.waitsForMap();
    // A style sheet of the script's own: the page's policy refuses any other.
    await this.#page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    }, MAP_ALONE);
    const picture = await this.mapCanvasHolder().screenshot();
    await this.#page.evaluate(() => {
      document.adoptedStyleSheets = [];
    });
    return picture;
  }

  /** A picture of all that is on the screen, as PNG, once the map is drawn, the letters have come, and nothing lies under the pointer. */
  async seesPageAtRest(): Promise<Buffer> {
    await this.#page.mouse.move(0, 0);
    await this.waitsForMap();
    await this.#page.evaluate(() => document.fonts.ready.then(() => undefined));
    return this.#page.screenshot();
  }

  async waits(ms: number): Promise<void> {
    // By the page's own clock: what it has put off for less is done by then, however slow the machine is.
    await this.#page.evaluate((waitMs) => new Promise((resolve) => setTimeout(resolve, waitMs)), ms);
  }

  async #middleOfMap(): Promise<{ x: number; y: number }> {
    const box = await this.mapCanvasHolder().boundingBox();
    if (!box) throw new Error('The map has no place on the screen.');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  /** The middle of what nothing covers: the map tells in custom properties how much is covered at each side. */
  async #middleOfView(): Promise<{ x: number; y: number }> {
    return this.mapCanvasHolder().evaluate((holder) => {
      const box = holder.getBoundingClientRect();
      const style = getComputedStyle(holder);
      const coveredPx = (side: string): number => Number.parseFloat(style.getPropertyValue(`--map-padding-${side}`)) || 0;
      return {
        x: (box.left + coveredPx('left') + box.right - coveredPx('right')) / 2,
        y: (box.top + coveredPx('top') + box.bottom - coveredPx('bottom')) / 2,
      };
    });
  }
}

/** Hides what the page and MapLibre's controls lay over the map's own picture. */
const MAP_ALONE = '.panels, .map-over, .popup, .notice, .sheet-handle, .sheet-pane, .maplibregl-control-container, .far-pointers { visibility: hidden !important; }';
