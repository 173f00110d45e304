import type { BBox } from 'geojson';

/** The box of fine detail, [west, south, east, north] in degrees: Ukraine, Kursk, Crimea and what lies around. */
export const REGION_BOX: BBox = [20, 43, 44, 57];
