/** A browser's page for the tests of the focus. */
import { vi } from 'vitest';

/** An element that answers to each of its `selectors`, and takes the focus while it `isSeen`. */
export class TestElement {
  readonly isConnected = true;
  isSeen = true;
  readonly dataset: Record<string, string> = {};
  box = { top: 0, bottom: 100 };
  constructor(
    readonly ownerDocument: TestPage,
    readonly selectors: readonly string[],
  ) {}
  focus(): void {
    if (this.isSeen) this.ownerDocument.activeElement = this;
  }
  getBoundingClientRect(): { top: number; bottom: number } {
    return this.box;
  }
  closest(list: string): TestElement | null {
    return list.split(', ').some((one) => this.selectors.includes(one)) ? this : null;
  }
}

/** A page whose elements each stand alone. It is no more of a `Document` than the focus needs. */
export class TestPage extends EventTarget {
  readonly elements: TestElement[] = [];
  readonly body = new TestElement(this, ['body']);
  activeElement = this.body;

  constructor() {
    super();
    // The body has the focus while nothing has; it does not take it.
    this.body.isSeen = false;
  }
  /** The first selector of what has the focus. */
  get focused(): string | undefined {
    return this.activeElement.selectors[0];
  }
  /** Puts an element into the page. */
  put(...selectors: string[]): TestElement {
    const element = new TestElement(this, selectors);
    this.elements.push(element);
    return element;
  }
  querySelector(selector: string): TestElement | null {
    return this.elements.find(({ selectors }) => selectors.includes(selector)) ?? null;
  }
  querySelectorAll(selector: string): TestElement[] {
    return this.elements.filter(({ selectors }) => selectors.includes(selector));
  }
  getElementById(id: string): TestElement | null {
    return this.querySelector(`#${id}`);
  }
  /** The same, as what the app knows of a page. */
  asDocument(): Document {
    return this as unknown as Document;
  }
}

/** A page that the style sheets lay out as `layout`, with the browser's own names for its elements, until `vi.unstubAllGlobals`. */
export function buildPage(layout: string): TestPage {
  for (const name of ['Element', 'HTMLElement', 'SVGElement', 'HTMLSelectElement', 'HTMLInputElement']) vi.stubGlobal(name, TestElement);
  vi.stubGlobal('CSS', { escape: (id: string) => id });
  vi.stubGlobal('getComputedStyle', () => ({ getPropertyValue: () => layout }));
  const page = new TestPage();
  page.put('.page');
  return page;
}
