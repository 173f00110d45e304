/** What befalls a reader whose browser or connection fails them. */
import type { JSHandle, Page } from '@playwright/test';
import { KeyboardReader } from './keyboard-reader';
import { measureHolding } from './monkey/memory';
import { playMonkey, type MonkeyReport } from './monkey/play';
import { watchPage } from './watch-page';

export class HardshipReader extends KeyboardReader {
  readonly #page: Page;
  #context: JSHandle<WEBGL_lose_context> | null = null;

  constructor(page: Page) {
    super(page);
    this.#page = page;
  }

  /** The browser takes the map's drawing context away, as it does when the graphics processor is reset. */
  async losesDrawing(): Promise<void> {
    // Asked for while there is a context: a lost one gives no extensions.
    this.#context ??= await this.mapCanvasHolder().locator('canvas').evaluateHandle((canvas) => {
      const found = (canvas as HTMLCanvasElement).getContext('webgl2')?.getExtension('WEBGL_lose_context');
      if (!found) throw new Error('The map’s context cannot be lost on purpose.');
      return found;
    });
    await this.#context.evaluate((context) => context.loseContext());
  }

  /** The browser gives the drawing context back. */
  async getsDrawingBack(): Promise<void> {
    await this.#context?.evaluate((context) => context.restoreContext());
  }

  /** The context goes and comes back so many times, each time at once, so that nothing is finished in between. */
  async losesDrawingInARow(times: number): Promise<void> {
    await this.mapCanvasHolder().locator('canvas').evaluate(async (canvas, count) => {
      const heard = (type: string): Promise<unknown> => new Promise((resolve) => canvas.addEventListener(type, resolve, { once: true }));
      const context = (canvas as HTMLCanvasElement).getContext('webgl2')?.getExtension('WEBGL_lose_context');
      for (let turn = 0; turn < count; turn += 1) {
        const lost = heard('webglcontextlost');
        context?.loseContext();
        await lost;
        const back = heard('webglcontextrestored');
        // The browser takes the request only once the loss has been told to all.
        await new Promise((resolve) => setTimeout(resolve));
        context?.restoreContext();
        await back;
      }
    }, times);
  }

  /** How many listeners the page holds, once garbage is collected. */
  async countsListeners(): Promise<number> {
    const session = await this.#page.context().newCDPSession(this.#page);
    for (let pass = 0; pass < 3; pass += 1) await session.send('HeapProfiler.collectGarbage');
    const { jsEventListeners } = await session.send('Memory.getDOMCounters');
    await session.detach();
    return jsEventListeners;
  }

  /** What the page's scripts hold, in MB, once garbage is collected. */
  async holdsMb(): Promise<number> {
    return (await measureHolding(this.#page, 0)).heapMb;
  }

  /** How many elements of this kind the page still holds after taking them off the screen, once garbage is collected. */
  async countsKeptElements(selector: string): Promise<number> {
    const session = await this.#page.context().newCDPSession(this.#page);
    for (let pass = 0; pass < 3; pass += 1) await session.send('HeapProfiler.collectGarbage');
    const { result } = await session.send('Runtime.evaluate', { expression: 'HTMLElement.prototype' });
    const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId: result.objectId ?? '' });
    const { result: kept } = await session.send('Runtime.callFunctionOn', {
      objectId: objects.objectId ?? '',
      arguments: [{ value: selector }],
      // The list also holds the prototypes, which are no elements.
      functionDeclaration: 'function (kind) { return this.filter((one) => Object.hasOwn(one, "constructor") === false && !one.isConnected && one.matches(kind)).length; }',
      returnByValue: true,
    });
    await session.detach();
    return Number(kept.value);
  }

  /** Whatever was put in place of files, or kept back, is so no more. */
  async getsFilesAgain(): Promise<void> {
    await this.#page.unrouteAll({ behavior: 'ignoreErrors' });
  }

  /** From the next page on the browser keeps nothing: it refuses even to be asked, or has no room left. */
  async hasNoStorage(how: 'refused' | 'full'): Promise<void> {
    await this.#page.addInitScript((denied) => {
      const refuse = (): never => {
        throw new DOMException('Refused.', denied ? 'SecurityError' : 'QuotaExceededError');
      };
      if (!denied) Object.defineProperty(Storage.prototype, 'setItem', { value: refuse });
      else for (const store of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) Object.defineProperty(window, store, { get: refuse });
    }, how === 'refused');
  }

  /** Lets the monkey loose on the page that is open, by a seed. */
  letsMonkeyPlay(seed: number, steps: number): Promise<MonkeyReport> {
    return playMonkey(this.#page, { seed, steps, hasTouch: false }, watchPage(this.#page, this.address()));
  }

  /** Time can be let pass from the next page on; until then it goes as it does. */
  async canLetTimePass(): Promise<void> {
    await this.#page.clock.install();
  }

  /** So long a time has passed at once. */
  async letsTimePass(ms: number): Promise<void> {
    await this.#page.clock.fastForward(ms);
  }

  /** The clock of the device stands at this time, in this page and the next ones. */
  async hasClockAt(time: string): Promise<void> {
    await this.#page.clock.setFixedTime(new Date(time));
  }

  /** Turns to another tab, or back to this one. */
  async looksAway(away: boolean): Promise<void> {
    await this.#page.evaluate((isHidden) => {
      Object.defineProperty(document, 'hidden', { configurable: true, get: () => isHidden });
      Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => (isHidden ? 'hidden' : 'visible') });
      document.dispatchEvent(new Event('visibilitychange'));
      window.dispatchEvent(new Event(isHidden ? 'blur' : 'focus'));
    }, away);
  }

  /** Writes another fragment into the address of the page that is open, as a hand does. */
  async writesAddress(hash: string): Promise<void> {
    await this.#page.evaluate(async (wanted) => {
      window.location.hash = wanted;
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    }, hash);
  }

  /** From now on a script whose path matches is this one, or the true one with this one before or behind it. */
  async findsScript(path: RegExp, script: string, where: 'instead' | 'before' | 'behind' = 'instead'): Promise<void> {
    await this.#page.route(path, async (route) => {
      const response = await route.fetch();
      const text = await response.text();
      await route.fulfill({ response, body: { instead: script, before: `${script}\n${text}`, behind: `${text}\n${script}` }[where] });
    });
  }
}
