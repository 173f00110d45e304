/** How many Unicode code points a text has: what the W3C's selectors count, where JavaScript counts UTF-16 units. */
export function codePointsOf(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}
