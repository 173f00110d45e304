/** Addresses that this page itself opens. It imports nothing, since the page needs it from the start. */

/** This page's address as it is shared, without a fragment; what made it an embedded one is left out. */
export function pageAddressOf(href: string): string {
  const url = new URL(href);
  return `${url.origin}${url.pathname}`;
}

/** This page with the passage chosen. */
export function passageAddressOf(pageAddress: string, passageId: string): string {
  return addressOf(pageAddress, 'passage', passageId);
}

/** `https://.../#place=crimea`: what the page itself opens. */
export function addressOf(pageAddress: string, kind: 'passage' | 'place', id: string): string {
  return `${pageAddress}#${kind}=${encodeURIComponent(id)}`;
}
