/** The page's side of the offline copy: asks the browser to keep it, and hears when a newer one is there. */

/** Tells once a newer version is whole and will be shown when the page is loaded again. A page that came from the network is as new as it can be. */
export function watchForUpdate(container: ServiceWorkerContainer, onUpdate: () => void): void {
  if (container.controller === null) return;
  container.addEventListener('controllerchange', onUpdate, { once: true });
}

/**
 * Registers the service worker for the folder `scope`. Where the browser refuses (storage denied, a private window, a
 * script that does not come), the page goes on without a copy: it answers false and never rejects.
 */
export async function registerOffline(container: ServiceWorkerContainer, scriptUrl: string, scope: string): Promise<boolean> {
  try {
    await container.register(scriptUrl, { scope, updateViaCache: 'none' });
    return true;
  } catch {
    return false;
  }
}
