import type { BBox } from 'geojson';

/** Europe, the Caucasus and the Middle East: seen at the theatre's edges and around the story's far places. */
const NEAR_BOX: BBox = [-12, 12, 60, 72];

/** Metres by which outlines outside the region box may be straightened, near it and in the rest of the world. */
export const NEAR_INTERVAL_M = 4000;
export const FAR_INTERVAL_M = 14000;

const [WEST, SOUTH, EAST, NORTH] = NEAR_BOX;

/** The same as an expression of mapshaper's, by the middle of each polygon feature. */
export const WORLD_INTERVAL =
  `this.centroidX > ${WEST} && this.centroidX < ${EAST} && this.centroidY > ${SOUTH} && this.centroidY < ${NORTH} ` +
  `? ${NEAR_INTERVAL_M} : ${FAR_INTERVAL_M}`;

/** True for a [lng, lat] in the nearer part of the world. */
export function isNear([lng = 0, lat = 0]: readonly number[]): boolean {
  return lng > WEST && lng < EAST && lat > SOUTH && lat < NORTH;
}
