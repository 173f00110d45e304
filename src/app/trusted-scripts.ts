/** Trusted Types: the one way by which a string may become code on this page. */

interface TrustedTypes {
  createPolicy(name: 'default', rules: { createScriptURL(url: string): string }): unknown;
}

/** Workers that the build made, and the service worker; a hash stands in the names of the former. */
const ownScript = /^(?:assets\/[\w.-]*worker[\w.-]*-[\w-]{8}\.m?js|service-worker\.js)$/;

/**
 * The address unchanged, if it is one of our own workers below the page's folder; throws otherwise.
 * `folder` is an absolute address that ends in `/`.
 */
export function checkScriptUrl(url: string, folder: string): string {
  const { href } = new URL(url, folder);
  if (!href.startsWith(folder) || !ownScript.test(href.slice(folder.length))) throw new TypeError(`This is no script of the page: ${url}`);
  return url;
}

/**
 * Makes the policy that every string goes through before it is used as the address of a script. MapLibre hands over its
 * worker's address as a string, so the policy must be the default one. Strings for HTML and for scripts are refused to all.
 * Nothing happens in browsers without Trusted Types.
 */
export function trustOwnScripts(view: Window & { readonly trustedTypes?: TrustedTypes } = window): void {
  const folder = new URL(import.meta.env.BASE_URL, view.location.href).href;
  view.trustedTypes?.createPolicy('default', { createScriptURL: (url) => checkScriptUrl(url, folder) });
}
