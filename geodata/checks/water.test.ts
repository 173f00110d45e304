import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import {
  area,
  bbox,
  booleanPointInPolygon,
  centroid,
  distance,
  lineChunk,
  midpoint,
  pointToLineDistance,
  pointToPolygonDistance,
} from '@turf/turf';
import type { BBox, Feature, FeatureCollection, LineString, MultiPolygon, Point, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { problemsOf } from './rfc-7946';

type Area = Feature<Polygon | MultiPolygon>;

const water = read('basemap/water.geojson') as Area[];
const rivers = read('basemap/rivers.geojson') as Feature<LineString>[];
const places = read('stories/cease-fire-2025-03-18/places.geojson');
const [ukraine] = read('basemap/ukraine.geojson') as Area[];
const frames = water.map((body) => ({ body, frame: bbox(body) }));
const land = read('basemap/land.geojson') as Area[];
const zaporizhzhia = read('basemap/oblasts.geojson').find(({ properties }) => properties?.id === 'UA-23') as Area;

const dnipro = found(rivers, 'dnipro').geometry.coordinates;
const oldChannel = found(rivers, 'dnipro-old-channel');
const shore = found(places, 'kakhovka-reservoir-shore') as Feature<Polygon>;

describe('the water files', () => {
  it.each([['water', water], ['rivers', rivers], ['places', places]] as const)('%s holds sound RFC 7946 geometry', (_, features) => {
    expect(features.length).toBeGreaterThan(10);
    expect(problemsOf(features)).toEqual([]);
  });

  it('stays within its share of the first view, 190 KB in Brotli', () => {
    const files = ['basemap/water.geojson', 'basemap/rivers.geojson'];
    const bytes = files.reduce((sum, file) => sum + brotliCompressSync(readFileSync(pathOf(file))).length, 0);
    expect(bytes).toBeLessThan(190 * 1024);
    // Brotli at its best level takes seconds on a busy machine.
  }, 60_000);

  it('says of every body of water what it is and from which zoom it shows', () => {
    for (const { properties } of water) {
      expect(['river', 'lake', 'reservoir']).toContain(properties?.kind);
      expect(properties?.minzoom).toBeGreaterThanOrEqual(0);
    }
  });

  it.each([
    ['kyiv-reservoir', 922], ['kaniv-reservoir', 582], ['kremenchuk-reservoir', 2252], ['kamianske-reservoir', 567],
  ])('knows the %s, at 0.7 to 1.05 of its published %i km²', (id, publishedKm2) => {
    // The published areas count the flooded marshes at the upper ends, which OpenStreetMap draws as land.
    const share = area(found(water, id)) / 1e6 / publishedKm2;
    expect(share).toBeGreaterThan(0.7);
    expect(share).toBeLessThan(1.05);
  });

  it('is open from the dams to the sea at places that lie in water', () => {
    const inWater: readonly Position[] = [[30.5, 50.85], [32.6, 49.3], [35.18, 48.2], [32.75, 46.65], [30.3, 46.25], [34.75, 45.95]];
    for (const position of inWater) expect(kmFromWater(position), String(position)).toBeLessThan(0.6);
  });
});

describe('the Dnipro', () => {
  it('is one line down from the border below Loyew to the Kinburn strait', () => {
    expect(rivers.filter(({ properties }) => properties?.id === 'dnipro').map(({ geometry }) => geometry.type)).toEqual(['LineString']);
    expect(distance(dnipro[0] ?? [], [30.8, 51.93])).toBeLessThan(3);
    expect(distance(dnipro.at(-1) ?? [], [31.5, 46.58])).toBeLessThan(4);
  });

  it('runs 981 km inside Ukraine, within 8 %', () => {
    const insideKm = dnipro.slice(1).reduce((sum, position, i) => {
      const before = dnipro[i] ?? [];
      const isInside = ukraine !== undefined && booleanPointInPolygon(midpoint(before, position), ukraine);
      return sum + (isInside ? distance(before, position) : 0);
    }, 0);
    expect(Math.abs(insideKm / 981 - 1)).toBeLessThan(0.08);
  });

  it('passes Kyiv, Cherkasy, Kremenchuk, Dnipro, Zaporizhzhia, Nikopol, both dams and Kherson in this order', () => {
    const along: readonly (readonly [at: Position, km: number])[] = [
      [[30.57, 50.45], 3], [[32.08, 49.47], 5], [[33.42, 49.055], 3], [[34.541, 48.547], 2], [[35.07, 48.47], 3],
      [[35.088, 47.869], 1.5], [[34.4, 47.55], 3], [[33.371, 46.777], 0.5], [[32.62, 46.62], 3],
    ];
    const nearest = along.map(([at, km]) => {
      const distances = dnipro.map((position) => distance(position, at));
      const least = Math.min(...distances);
      expect(pointToLineDistance(at, { type: 'LineString', coordinates: dnipro }), String(at)).toBeLessThan(km);
      return distances.indexOf(least);
    });
    expect(nearest).toEqual(nearest.toSorted((a, b) => a - b));
  });

  it('lies in water, within 0.5 km, all along; in the former reservoir within 1 km of its shore', () => {
    const line: Feature<LineString> = { type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates: dnipro } };
    const samples = lineChunk(line, 2).features.map(({ geometry }) => geometry.coordinates[0] ?? []);
    expect(samples.length).toBeGreaterThan(500);
    // Most samples are plainly inside; distances are measured for the few others only.
    const outside = samples.filter((position) => !isInWater(position) && !booleanPointInPolygon(position, shore) && !isSea(position));
    expect(outside.length).toBeLessThan(samples.length / 20);
    expect(outside.filter((position) => kmFromWater(position) > 0.5 && kmFrom(position, shore) > 1)).toEqual([]);
  });

  it('follows its old channel through the former reservoir, to 2 km, as a part of the line', () => {
    expect(oldChannel.properties).toMatchObject({ within: 'kakhovka-reservoir', precisionKm: 2 });
    const channel = oldChannel.geometry.coordinates;
    expect(JSON.stringify(dnipro)).toContain(JSON.stringify(channel).slice(1, -1));
    expect(Math.max(...channel.map((position) => kmFrom(position, shore)))).toBeLessThan(1);
  });

  it('comes in three pieces that join', () => {
    const pieces = places.filter(({ properties }) => properties?.place === 'dnipro') as Feature<LineString>[];
    expect(pieces.map(({ properties }) => properties?.part)).toEqual(['line', 'line', 'line']);
    const [above, through, below] = pieces.map(({ geometry }) => geometry.coordinates);
    expect([...(above ?? []), ...(through ?? []).slice(1), ...(below ?? []).slice(1)]).toEqual(dnipro);
  });
});

describe('the former Kakhovka reservoir', () => {
  it('has its published area of 2,155 km², within 5 %, and says when it drained', () => {
    expect(Math.abs(area(shore) / 2_155e6 - 1)).toBeLessThan(0.05);
    expect(shore.properties).toMatchObject({ part: 'former-shore', drained: '2023-06-06' });
  });

  it('is not drawn as water', () => {
    const middle: readonly Position[] = [[35.2, 47.55], [34.9, 47.5], [34.2, 47.5], [34.0, 47.5], [33.7, 47.0], [33.5, 46.82]];
    for (const position of middle) {
      expect(booleanPointInPolygon(position, shore), String(position)).toBe(true);
      expect(kmFromWater(position), String(position)).toBeGreaterThan(0.3);
    }
  });

  it('ends at the dam', () => {
    expect(kmFrom([33.371, 46.777], shore)).toBeLessThan(1);
  });
});

describe('the Zaporizhzhia plant', () => {
  const units = places.filter(({ properties }) => properties?.part === 'unit') as Feature<Polygon>[];
  const site = found(places, 'zaporizhzhia-npp-site') as Feature<Polygon>;

  it('stands within 500 m of 47.512 N 34.586 E', () => {
    const point = found(places, 'zaporizhzhia-npp-point') as Feature<Point>;
    expect(distance(point, [34.586, 47.512])).toBeLessThan(0.5);
    expect(distance(centroid(site), [34.586, 47.512])).toBeLessThan(0.5);
  });

  it('has six units of 66 m in a row, 140 to 160 m apart, inside the site', () => {
    expect(units.map(({ properties }) => properties?.unit)).toEqual([1, 2, 3, 4, 5, 6]);
    const centres = units.map((unit) => centroid(unit));
    for (const unit of units) expect(Math.sqrt(area(unit))).toBeCloseTo(66, -0.5);
    for (const centre of centres) expect(booleanPointInPolygon(centre, site)).toBe(true);
    const gapsKm = centres.slice(1).map((centre, i) => distance(centre, centres[i] ?? []));
    expect(Math.min(...gapsKm)).toBeGreaterThan(0.14);
    expect(Math.max(...gapsKm)).toBeLessThan(0.16);
  });

  it('stands on the bank of the former reservoir, within 1.5 km and out of it, and in no water', () => {
    for (const position of [...site.geometry.coordinates.flat(), ...units.map((unit) => centroid(unit).geometry.coordinates)]) {
      expect(booleanPointInPolygon(position, shore)).toBe(false);
      expect(isInWater(position)).toBe(false);
      expect(kmFrom(position, shore)).toBeLessThan(1.5);
    }
  });

  it('is inside Zaporizhzhia oblast', () => {
    for (const position of site.geometry.coordinates.flat()) expect(booleanPointInPolygon(position, zaporizhzhia)).toBe(true);
  });
});

describe('the story’s points', () => {
  it.each([
    ['kursk-npp', 51.675, 35.606, 0.5], ['kakhovka-dam', 46.777, 33.371, 0.5], ['sudzha', 51.197, 35.273, 1],
    ['sumy-city', 50.911, 34.803, 1], ['kyiv', 50.45, 30.523, 2], ['moscow', 55.756, 37.617, 2],
    ['washington', 38.9, -77.04, 2], ['jeddah', 21.485, 39.187, 2], ['london', 51.507, -0.128, 2], ['paris', 48.857, 2.352, 2],
  ])('%s stands where it is', (place, lat, lng, km) => {
    expect(distance(found(places, `${place}-point`) as Feature<Point>, [lng, lat])).toBeLessThan(km);
  });

  it('says of every feature its source, date and precision, under an id of its own', () => {
    const ids = places.map(({ properties }) => properties?.id as string);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { properties } of places) {
      expect(['openstreetmap', 'own-sites']).toContain(properties?.source);
      expect(properties?.asOf).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(properties?.precisionKm).toBeGreaterThan(0);
      expect(properties?.place).toBeTypeOf('string');
    }
  });
});

function isSea(position: Position): boolean {
  return !land.some((piece) => booleanPointInPolygon(position, piece));
}

function isInWater(position: Position): boolean {
  return frames.some(({ body, frame }) => isNear(position, frame) && booleanPointInPolygon(position, body));
}

function kmFromWater(position: Position): number {
  const near = frames.filter(({ frame }) => isNear(position, frame));
  return Math.min(...near.map(({ body }) => kmFrom(position, body)), Infinity);
}

/** A look at the frame first, since the exact distance to two thousand shores is slow; further than 5 km is just far. */
function isNear([lng = 0, lat = 0]: Position, [west, south, east, north]: BBox): boolean {
  const marginDeg = 0.07;
  return lng > west - marginDeg && lng < east + marginDeg && lat > south - marginDeg && lat < north + marginDeg;
}

/** 0 inside. */
function kmFrom(position: Position, polygon: Area): number {
  return Math.max(0, pointToPolygonDistance(position, polygon, { units: 'kilometers' }));
}

function found<F extends Feature>(features: readonly F[], id: string): F {
  const feature = features.find(({ properties }) => properties?.id === id);
  if (!feature) throw new Error(`There is no ${id}`);
  return feature;
}

function pathOf(file: string): URL {
  return new URL(`../${file}`, import.meta.url);
}

function read(file: string): Feature[] {
  return (JSON.parse(readFileSync(pathOf(file), 'utf8')) as FeatureCollection).features;
}
