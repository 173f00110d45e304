/** Links a style sheet in the page's head, unless it is linked there already. `address` is its path on this site. */
export function linkStyleSheet(address: string, page: Document = document): void {
  const linked = [...page.querySelectorAll('link[rel="stylesheet"]')].map((link) => link.getAttribute('href'));
  if (linked.includes(address)) return;
  const link = page.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  page.head.append(link);
}
