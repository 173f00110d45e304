/** Numbers in the properties of a feature, which tools that keep everything as text write as text. */

/** The number that `value` is or spells ("0.5"); null where it is none from 0 to `most`. */
export function readWrittenNumber(value: unknown, most: number): number | null {
  // Of one way alone to take each sign: a text of a hundred thousand digits is no number either, and told so at once.
  const number = typeof value === 'string' && /^\s*(?:\d+(?:\.\d+)?|\.\d+)\s*$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && number >= 0 && number <= most ? number : null;
}
