/** The lengths of a map's two scales. */

/** The international mile. */
export const kmPerMile = 1.609344;

/** The largest of 1, 2, 3, 5 times a power of ten that is no more than `most` (positive). */
export function roundLengthOf(most: number): number {
  const ten = 10 ** Math.floor(Math.log10(most));
  return ([5, 3, 2].find((times) => times * ten <= most) ?? 1) * ten;
}

/** One scale: the length that it says, in its own unit, and how long it is drawn. */
export interface ScaleLength {
  readonly value: number;
  readonly px: number;
}

/** Both scales of a map on which a pixel is `kmPerPx` (positive), each at most `maxPx` long. */
export function buildScaleLengths(kmPerPx: number, maxPx: number): { readonly km: ScaleLength; readonly miles: ScaleLength } {
  const lengthOf = (kmPerUnit: number): ScaleLength => {
    const value = roundLengthOf((maxPx * kmPerPx) / kmPerUnit);
    return { value, px: (value * kmPerUnit) / kmPerPx };
  };
  return { km: lengthOf(1), miles: lengthOf(kmPerMile) };
}
