/** The zooms between which the map turns from a globe into a plane. */

/** Up to this zoom it is a globe. */
export const globeZoom = 2.4;

/** From this zoom on it is a plane, and shows the story's own places. */
export const planeZoom = 3.2;

/** What lies in the theatre is shown no farther out: on a low screen rather with its edges cut than without its places. On the plane by more than a rounding. */
export const leastTheatreZoom = 3.25;
