import { afterEach, describe, expect, it, vi } from 'vitest';
import { giveFocus, giveFocusOnceDrawn } from './give-focus';
import { buildPage } from './test-page';

afterEach(() => void vi.unstubAllGlobals());

/** A page with two elements; `as` makes of them what the app takes. */
function setUp() {
  const page = buildPage('beside');
  const [first, second] = [page.put('first'), page.put('second')];
  return { page, first, second, as: (one: unknown) => one as Element };
}

describe('the focus', () => {
  it('goes to the first that takes it', () => {
    const { page, first, second, as } = setUp();
    first.isSeen = false;
    expect(giveFocus([null, as(first), as(second)])).toBe(true);
    expect(page.focused).toBe('second');
    second.isSeen = false;
    expect(giveFocus([as(first)])).toBe(false);
  });

  it('does not end at the body, which has it where nothing has', () => {
    const { page, second, as } = setUp();
    expect(giveFocus([as(page.body), as(second)])).toBe(true);
    expect(page.focused).toBe('second');
    page.activeElement = page.body;
    expect(giveFocus([as(page.body)])).toBe(false);
  });

  it('goes to what is uncovered by what was in line before', async () => {
    const { page, first, as } = setUp();
    first.isSeen = false;
    queueMicrotask(() => (first.isSeen = true));
    giveFocusOnceDrawn(() => [as(first)]);
    await Promise.resolve();
    await Promise.resolve();
    expect(page.focused).toBe('first');
  });
});
