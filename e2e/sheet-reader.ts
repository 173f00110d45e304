/** What a reader does with the sheet of a narrow screen, with fingers. */
import type { Locator, Page } from '@playwright/test';
import { PrintReader } from './print-reader';

export class SheetReader extends PrintReader {
  readonly #page: Page;

  constructor(page: Page) {
    super(page);
    this.#page = page;
  }

  /** The grip of the sheet that is to be seen: that of the panes or of the popup. */
  sheetGrip(): Locator {
    return this.#page.getByRole('button', { name: /^Height of the sheet/ });
  }

  /** How much of the screen the sheet covers, in pixels from below. */
  async heightOfSheet(): Promise<number> {
    const box = await this.sheetGrip().boundingBox();
    if (!box) throw new Error('There is no sheet on the screen.');
    return (this.#page.viewportSize()?.height ?? 0) - box.y;
  }

  /** The height at which the popup rests, or would were it a sheet: low, half or full. */
  popupRestsAt(): Promise<string | null> {
    return this.#page.locator('.page').getAttribute('data-popup');
  }

  /** Puts a finger on the grip and moves it up (down where negative); it stays on the glass until it is lifted. */
  async dragsSheet(upPx: number): Promise<Finger> {
    const box = await this.sheetGrip().boundingBox();
    if (!box) throw new Error('There is no grip on the screen.');
    return this.#movesFinger(box.x + box.width / 2, box.y + box.height / 2, -upPx);
  }

  /** Moves a finger over the article from its middle and lifts it. */
  async swipesArticle(downPx: number): Promise<void> {
    const box = await this.article().boundingBox();
    if (!box) throw new Error('The article is not on the screen.');
    await (await this.#movesFinger(box.x + box.width / 2, box.y + box.height / 2, downPx)).lift();
  }

  async #movesFinger(x: number, y: number, downPx: number): Promise<Finger> {
    const session = await this.#page.context().newCDPSession(this.#page);
    const startMs = Date.now() / 1000;
    const steps = 10;
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Array<{ x: number; y: number; id: number }>, timestamp: number): Promise<unknown> =>
      session.send('Input.dispatchTouchEvent', { type, timestamp, touchPoints });
    const at = (part: number) => ({ x, y: y + downPx * part, id: 0 });
    await send('touchStart', [at(0)], startMs);
    // The finger's own clock: how fast it was does not depend on how busy the machine is.
    for (let step = 1; step <= steps; step += 1) await send('touchMove', [at(step / steps)], startMs + step * 0.016);
    const endMs = startMs + steps * 0.016;
    return {
      otherTaps: async () => {
        const box = await this.sheetGrip().boundingBox();
        if (!box) throw new Error('There is no grip on the screen.');
        const other = { x: box.x + box.width / 4, y: box.y + box.height / 2, id: 1 };
        await send('touchStart', [at(1), other], endMs + 0.02);
        // Of the fingers on the glass only those named are lifted.
        await send('touchEnd', [other], endMs + 0.04);
      },
      lift: async (afterMs = 300) => {
        await send('touchEnd', [], endMs + afterMs / 1000);
        await session.detach();
      },
    };
  }

  /**
   * The targets on the screen that a finger of so many pixels would miss, each as its name with its size. What counts
   * is where a touch arrives, so that a target may be larger than it looks. Links in running text are left out, and so
   * are places on the drawn map: they are as large as what they show or point to, and the list of places has each of them (WCAG 2.5.5).
   */
  async targetsSmallerThan(px: number, within: 'the page' | 'the search' = 'the page'): Promise<string[]> {
    const whole = this.#page.locator(within === 'the page' ? 'body' : 'search');
    return whole.evaluate((root, least) => {
      const selector = 'a[href], button, input, select, summary, [role="button"], [role="option"]';
      const isInText = (element: Element): boolean => element.closest('.passage > p:not(.bears-on), .maplibregl-ctrl-attrib-inner, .drawn-frame a, .drawn-credits') !== null;
      const small: string[] = [];
      for (const element of root.querySelectorAll<HTMLElement>(selector)) {
        const target = element.closest('label') ?? element;
        if (isInText(element) || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
        const box = target.getBoundingClientRect();
        const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
        const arrives = (atX: number, atY: number): boolean => {
          const hit = document.elementFromPoint(atX, atY);
          return hit !== null && target.contains(hit);
        };
        // Cut off at the edge of its pane, or under something that lies over it for now.
        const pane = element.closest('.scroller, .popup-body, [role="listbox"], dialog')?.getBoundingClientRect();
        if ((pane && (box.top < pane.top || box.bottom > pane.bottom)) || !arrives(x, y)) continue;
        const reach = (stepX: number, stepY: number): number => {
          let far = 0;
          while (far < least && arrives(x + stepX * (far + 1), y + stepY * (far + 1))) far += 1;
          return far;
        };
        const [width, height] = [reach(-1, 0) + reach(1, 0) + 1, reach(0, -1) + reach(0, 1) + 1];
        if (width < least || height < least) small.push(`${element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 40)}: ${width} by ${height}`);
      }
      return small;
    }, px);
  }

  /** The fields on the screen whose letters are so small that iOS would zoom the page into them, each with its size. */
  fieldsThatZoom(): Promise<string[]> {
    return this.#page.locator('textarea, select, input:not([type="checkbox"], [type="radio"], [type="file"])').evaluateAll((fields) =>
      fields
        .filter((field) => field.checkVisibility({ visibilityProperty: true }) && Number.parseFloat(getComputedStyle(field).fontSize) < 16)
        .map((field) => `${field.getAttribute('aria-label') ?? field.parentElement?.textContent.trim().slice(0, 40) ?? ''}: ${getComputedStyle(field).fontSize}`),
    );
  }

  /** Brings up an on-screen keyboard of this height: what can be seen of the page ends above it. */
  async seesKeyboardOf(heightPx: number): Promise<void> {
    await this.#page.evaluate((px) => {
      const seen = window.visualViewport;
      if (!seen) throw new Error('This browser has no visual viewport.');
      Object.defineProperty(seen, 'height', { configurable: true, get: () => window.innerHeight - px });
      seen.dispatchEvent(new Event('resize'));
    }, heightPx);
  }
}

export interface Finger {
  /** Another finger taps the grip while this one lies where it is. */
  otherTaps(): Promise<void>;
  /** Lifts it, so long after it came to rest; 0 is a flick. */
  lift(afterMs?: number): Promise<void>;
}
