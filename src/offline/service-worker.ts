/** The service worker: ties the offline copy to the browser's events. Built as a file of its own by src/build/offline-worker.ts. */
import { createOfflineCopy, type OfflineVersion } from './offline-copy';
import type { WorkerScope } from './worker-scope';

/** Put in by the build. */
declare const OFFLINE_VERSION: OfflineVersion;

const scope = self as unknown as WorkerScope;
const copy = createOfflineCopy(OFFLINE_VERSION, { caches, fetch: (request) => fetch(request), folder: scope.registration.scope });

scope.addEventListener('install', (event) => {
  // Once it is whole, the next page that is opened gets it; pages that are open get their own files as before.
  event.waitUntil(copy.install().then(() => scope.skipWaiting()));
});

scope.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      const pages = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
      await copy.dropOlder(pages.length > 0);
      // The page of the first visit too: its late code is then there when the network goes.
      await scope.clients.claim();
    })(),
  );
});

scope.addEventListener('fetch', (event) => {
  const answer = copy.answer(event.request);
  if (answer) event.respondWith(answer);
});
