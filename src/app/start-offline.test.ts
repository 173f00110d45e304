import { describe, expect, it, vi } from 'vitest';
import { buildStoryIndex } from '../story/story-index';
import { reduce } from './reduce';
import { startOffline } from './start-offline';
import { buildInitialState, type Intent } from './state';
import { createStore } from './store';
import { testStory } from './test-story';

/** A window with a service worker container that remembers what it was asked for; the map in it never settles by itself. */
function setUp({ search = '', controlled = false, denied = false } = {}) {
  const index = buildStoryIndex(testStory);
  const store = createStore(buildInitialState(testStory), (state, intent: Intent) => reduce(index, state, intent));
  const container = Object.assign(new EventTarget(), { controller: controlled ? {} : null, register: vi.fn<() => Promise<object>>(async () => ({})) });
  const navigator = {
    get serviceWorker() {
      if (denied) throw new Error('The frame is forbidden to ask.');
      return container;
    },
  };
  let settle = (): void => undefined;
  const view = {
    location: { search },
    navigator,
    setTimeout: (done: () => void) => {
      settle = done;
    },
    requestIdleCallback: (done: () => void) => done(),
  };
  vi.stubGlobal('MutationObserver', class { disconnect(): void {} });
  const start = (built = true): void => startOffline(store, { querySelector: () => null } as unknown as Document, view as unknown as Window, built);
  return { store, container, start, settle: () => settle() };
}

describe('keeping the page for offline use', () => {
  it('waits until the map is drawn', async () => {
    const { container, start, settle } = setUp();
    start();
    await Promise.resolve();
    expect(container.register).not.toHaveBeenCalled();
    settle();
    await vi.waitFor(() => expect(container.register).toHaveBeenCalledWith('/service-worker.js', { scope: '/', updateViaCache: 'none' }));
  });

  it.each([
    ['a frame in somebody’s page', { search: '?embed=1' }, true],
    ['a frame that is forbidden to ask', { denied: true }, true],
    ['a page that is being developed', {}, false],
  ])('leaves %s alone', async (_, surroundings, built) => {
    const { container, start, settle } = setUp(surroundings);
    start(built);
    settle();
    await new Promise((resolve) => setTimeout(resolve));
    expect(container.register).not.toHaveBeenCalled();
  });

  it('goes on where the browser refuses', async () => {
    const { container, start, settle } = setUp();
    container.register.mockRejectedValue(new DOMException('no storage', 'SecurityError'));
    start();
    settle();
    await vi.waitFor(() => expect(container.register).toHaveBeenCalled());
  });

  it('offers a newer version to a page that came from the copy, and to one that came from the network once the copy that takes it over is no longer its own', () => {
    for (const controlled of [true, false]) {
      const { store, container, start } = setUp({ controlled });
      start();
      const arrives = (): boolean => {
        container.dispatchEvent(new Event('controllerchange'));
        return store.state().updateReady;
      };
      expect([arrives(), arrives()]).toEqual([controlled, true]);
      store.dispatch({ type: 'update-put-off' });
      expect(arrives(), 'put off, and then a newer one still').toBe(true);
    }
  });
});
