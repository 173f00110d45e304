import { buildAreaShare } from './area-share';
import type { Measurement } from './measurement';
import { ringsOf, type Areal } from './shapes';

/** A side of a parallel or a meridian. */
export type CompassSide = 'north' | 'south' | 'east' | 'west';

const OPPOSITE = { north: 'south', south: 'north', east: 'west', west: 'east' } as const;

/**
 * Share in percent of an area that lies on one side of a parallel (north, south: `deg` is a latitude) or of a
 * meridian (east, west: a longitude). The cut is exact on the sphere; `relative` is the precision of the outline.
 */
export function buildShareBeyond(area: Areal, side: CompassSide, deg: number, relative: number): Measurement {
  const vertices = ringsOf(area).flat();
  const lngs = vertices.map(([lng]) => lng);
  const lats = vertices.map(([, lat]) => lat);
  // One degree of room, so that the box cuts the area along the asked side alone.
  const box: Record<CompassSide, number> = { west: Math.min(...lngs) - 1, east: Math.max(...lngs) + 1, south: Math.min(...lats) - 1, north: Math.max(...lats) + 1 };
  box[OPPOSITE[side]] = deg;
  const { west, south, east, north } = box;
  const half: Areal = { type: 'Polygon', coordinates: [[[west, south], [east, south], [east, north], [west, north], [west, south]]] };
  return {
    ...buildAreaShare(half, area, { relative }),
    method: `Share of the area that lies ${side} of the ${side === 'north' || side === 'south' ? 'parallel' : 'meridian'}.`,
  };
}
