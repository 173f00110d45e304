import { booleanPointInPolygon } from '@turf/turf';
import type { Position } from 'geojson';

/** Vertices of the OpenStreetMap coast on either side of the strait at Henichesk: tip of the spit, town. */
const SPIT_TIP: Position = [34.814, 46.149];
const TOWN_SHORE: Position = [34.812, 46.161];
/** An islet of the strait itself; it lies on the cut, so it belongs to neither side. */
const ISLET_ON_CUT: Position = [34.81, 46.16];

/**
 * Splits the eastern Syvash off the ocean polygon, along a 1.3 km cut at Henichesk, as [ocean, lagoon].
 * OpenStreetMap counts the lagoon as sea; the published areas of Crimea and Kherson oblast count it as
 * ground of the oblasts, as they do with every lake. Throws when the coast no longer has these vertices.
 */
export function splitSyvash(ocean: readonly Position[][]): [ocean: Position[][], lagoon: Position[][]] {
  const [shore, ...islands] = ocean;
  const from = shore?.findIndex((point) => isSame(point, SPIT_TIP)) ?? -1;
  const to = shore?.findIndex((point) => isSame(point, TOWN_SHORE)) ?? -1;
  if (!shore || from < 0 || to <= from) throw new Error('The strait at Henichesk is not where the coast had it');

  const lagoonShore = [...shore.slice(from, to + 1), SPIT_TIP];
  const oceanShore = [...shore.slice(0, from + 1), ...shore.slice(to)];
  const lagoon = { type: 'Polygon' as const, coordinates: [lagoonShore] };
  const kept = islands.filter((ring) => !ring.some((point) => isSame(point, ISLET_ON_CUT)));
  const isInLagoon = (ring: Position[]): boolean => ring[0] !== undefined && booleanPointInPolygon(ring[0], lagoon);
  return [
    [oceanShore, ...kept.filter((ring) => !isInLagoon(ring))],
    [lagoonShore, ...kept.filter(isInLagoon)],
  ];
}

function isSame(a: Position, b: Position): boolean {
  return a[0] === b[0] && a[1] === b[1];
}
