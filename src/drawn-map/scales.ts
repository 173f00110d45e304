/** The few scales that the drawn map is made for; the page shows those that belong to the width at which it is drawn. */

/** A whole zoom of the moving map: its class name in the drawing, and the zoom that stands for it. */
export interface Scale {
  readonly name: `z${number}`;
  readonly zoom: number;
}

/**
 * A phone's theatre is at about 3.5, a desk's at 4.6, a large screen's at 5.4; from nearer by the last one stays. The widths at
 * which one takes over from the other are those of the theatre at whole zooms (scale-css.ts).
 */
export const scales: readonly Scale[] = [
  { name: 'z3', zoom: 3.55 },
  { name: 'z4', zoom: 4.58 },
  { name: 'z5', zoom: 5.45 },
];

/** The whole zooms at which hatches change their size on the ground, as far as the drawing can be looked at from near. */
export const hatchZooms: readonly number[] = [3, 4, 5, 6, 7, 8, 9];

/** The class attribute of what shows at some of the scales; empty where it shows at all of them. */
export function classesOf(shownAt: readonly Scale[]): string {
  return shownAt.length === scales.length ? '' : shownAt.map(({ name }) => name).join(' ');
}
