/** Keeps the page for offline use, from the second visit on; never at the cost of the first. */
import { registerOffline, watchForUpdate } from '../offline/register-offline';
import type { AppStore } from './app-context';
import { findEmbed } from './embed';

/** A map that is still not drawn by then is not waited for. */
const LATEST_MS = 30_000;

/** Starts watching for a newer version at once, and asks for a copy when the map is drawn and the browser idle. */
export function startOffline(store: AppStore, page: Document, view: Window = window, built = import.meta.env.PROD): void {
  const container = findContainer(view);
  // While developing, every file is made anew; a frame in somebody's page leaves nothing behind in the browser.
  if (container === null || !built || findEmbed(view.location.search)) return;
  watchForUpdate(container, () => store.dispatch({ type: 'update-arrived' }));
  const { BASE_URL: folder } = import.meta.env;
  void mapSettled(page, view)
    .then(() => idle(view))
    .then(() => registerOffline(container, `${folder}service-worker.js`, folder));
}

/** Null where the browser has none; some frames are forbidden even to ask. */
function findContainer(view: Window): ServiceWorkerContainer | null {
  try {
    return 'serviceWorker' in view.navigator ? view.navigator.serviceWorker : null;
  } catch {
    return null;
  }
}

function mapSettled(page: Document, view: Window): Promise<void> {
  const map = page.querySelector<HTMLElement>('[data-map-state]');
  return new Promise((resolve) => {
    const done = (): void => {
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(() => map?.dataset['mapState'] !== 'loading' && done());
    if (map) observer.observe(map, { attributes: true, attributeFilter: ['data-map-state'] });
    view.setTimeout(done, LATEST_MS);
  });
}

function idle(view: Window): Promise<void> {
  // Safari has no idle callback.
  return new Promise((resolve) => ('requestIdleCallback' in view ? view.requestIdleCallback(() => resolve()) : setTimeout(resolve, 1000)));
}
