/** The page's side of the offline copy: asks the browser to keep it, and hears when a newer one is there. */

/**
 * Tells of each newer version once it is whole and will be shown when the page is loaded again. A page that came from the network
 * is as new as it can be: the first copy to take it over is its own.
 */
export function watchForUpdate(container: ServiceWorkerContainer, onUpdate: () => void): void {
  let isTaken = container.controller !== null;
  container.addEventListener('controllerchange', () => {
    if (isTaken) onUpdate();
    isTaken = true;
  });
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
