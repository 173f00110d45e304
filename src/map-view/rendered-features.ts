import type { Map as MapLibreMap, MapGeoJSONFeature, Point } from 'maplibre-gl';
import { layerMarkOf } from '../map-style/story-layer';
import type { FeatureFinder, PickHit } from './pick';

/** Source features that are named after their place by another property. */
const countryId = 'id';

function hitOf(feature: MapGeoJSONFeature, places: ReadonlySet<string>): PickHit | null {
  const { pick } = layerMarkOf(feature.layer);
  const place: unknown = feature.properties['place'] ?? (pick === 'country' ? feature.properties[countryId] : null);
  if (pick === undefined || typeof place !== 'string' || !places.has(place)) return null;
  const { geometry } = feature;
  const [lng, lat] = geometry.type === 'Point' ? geometry.coordinates : [];
  return { place, rank: pick, at: lng === undefined || lat === undefined ? null : [lng, lat] };
}

function isHit(hit: PickHit | null): hit is PickHit {
  return hit !== null;
}

/** What can be picked: style layers, and the places that the story knows. */
export interface Pickable {
  readonly layers: readonly string[];
  readonly places: ReadonlySet<string>;
}

/** The narrow view that picking has of a map: its drawn story features at a point and within `radiusPx` of it. */
export function buildFeatureFinder(map: MapLibreMap, pointPx: Point, radiusPx: number, pickable: Pickable): FeatureFinder {
  const query = (where: Point | [[number, number], [number, number]]): PickHit[] =>
    map
      .queryRenderedFeatures(where, { layers: [...pickable.layers], validate: false })
      .map((feature) => hitOf(feature, pickable.places))
      .filter(isHit);
  const { x, y } = pointPx;
  return {
    findAt: () => query(pointPx),
    findNear: () => query([[x - radiusPx, y - radiusPx], [x + radiusPx, y + radiusPx]]),
  };
}
