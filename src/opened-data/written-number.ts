/** Numbers in the properties of a feature, which tools that keep everything as text write as text. */

/** The number that `value` is or spells ("0.5"); null where it is none from 0 to `most`. */
export function readWrittenNumber(value: unknown, most: number): number | null {
  const number = typeof value === 'string' && /^\s*\d*\.?\d+\s*$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && number >= 0 && number <= most ? number : null;
}
