import type { Page } from '@playwright/test';

/**
 * Listens to a page from now on and gives back the growing list of what no reader should cause: console errors,
 * uncaught errors, dialogs of the browser, and requests to another host than that of `address`, each as a line.
 */
export function watchPage(page: Page, address: string): string[] {
  const complaints: string[] = [];
  const { host } = new URL(address);
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console error: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught error: ${error.message}`));
  // The context's, because it hears service workers as well.
  page.context().on('request', (request) => {
    const url = new URL(request.url());
    if (/^(?:https?|wss?):$/.test(url.protocol) && url.host !== host) complaints.push(`request to another host: ${url.href}`);
  });
  page.on('dialog', (dialog) => {
    complaints.push(`dialog of the browser: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('websocket', (socket) => complaints.push(`web socket: ${socket.url()}`));
  return complaints;
}
