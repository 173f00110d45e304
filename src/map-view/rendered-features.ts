import type { Map as MapLibreMap, MapGeoJSONFeature, Point } from 'maplibre-gl';
import { findOpenedLayer, openedProperties } from '../map-style/opened-look';
import { layerMarkOf, type PickRank } from '../map-style/story-layer';
import type { Position } from '../story/schema';
import type { FeatureFinder, PickHit, PickTarget } from './pick';

/** The property by which a country's feature names its place; all others have `place`. */
const countryPlaceProperty = 'id';

function hitOf(feature: MapGeoJSONFeature, places: ReadonlySet<string>): PickHit | null {
  const { pick } = layerMarkOf(feature.layer);
  const target = openedTargetOf(feature) ?? placeTargetOf(feature, places);
  if (pick === undefined || target === null) return null;
  return { target, rank: pick, at: positionOf(feature) };
}

/** Only what stands at a point has a position of its own; of a shape, MapLibre would work out every corner if asked. */
function positionOf(feature: MapGeoJSONFeature): Position | null {
  if (feature.layer.type !== 'symbol' && feature.layer.type !== 'circle') return null;
  const { geometry } = feature;
  const [lng, lat] = geometry.type === 'Point' ? geometry.coordinates : [];
  return lng === undefined || lat === undefined ? null : [lng, lat];
}

function placeTargetOf(feature: MapGeoJSONFeature, places: ReadonlySet<string>): PickTarget | null {
  const { pick } = layerMarkOf(feature.layer);
  const place: unknown = feature.properties['place'] ?? (pick === 'country' ? feature.properties[countryPlaceProperty] : null);
  return typeof place === 'string' && places.has(place) ? { kind: 'place', place } : null;
}

function openedTargetOf({ source, properties }: MapGeoJSONFeature): PickTarget | null {
  const layer = findOpenedLayer(source);
  if (layer === null) return null;
  const cluster: unknown = properties['cluster_id'];
  if (typeof cluster === 'number') return { kind: 'cluster', source, cluster };
  const feature: unknown = properties[openedProperties.index];
  return typeof feature === 'number' ? { kind: 'opened', layer, feature } : null;
}

function isHit(hit: PickHit | null): hit is PickHit {
  return hit !== null;
}

/** What can be picked: style layers that the map has, by rank, and the places that the story knows. */
export interface Pickable {
  layers(rank: PickRank): readonly string[];
  readonly places: ReadonlySet<string>;
}

/** The narrow view that picking has of a map: its drawn features at a point and within `radiusPx` of it. */
export function buildFeatureFinder(map: MapLibreMap, pointPx: Point, radiusPx: number, pickable: Pickable): FeatureFinder {
  const query = (rank: PickRank, where: Point | [[number, number], [number, number]]): PickHit[] => {
    const layers = [...pickable.layers(rank)];
    if (layers.length === 0) return [];
    return map
      .queryRenderedFeatures(where, { layers, validate: false })
      .map((feature) => hitOf(feature, pickable.places))
      .filter(isHit);
  };
  const { x, y } = pointPx;
  return {
    findAt: (rank) => query(rank, pointPx),
    findNear: (rank) => query(rank, [[x - radiusPx, y - radiusPx], [x + radiusPx, y + radiusPx]]),
  };
}
