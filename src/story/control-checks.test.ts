import type { Geometry } from 'geojson';
import { describe, expect, it } from 'vitest';
import control from '../../geodata/stories/cease-fire-2025-03-18/control.geojson?raw';
import { findControlStrays } from './control-checks';
import { parseGeojson } from './parse-geojson';
import type { Bounds } from './schema';

const theatre: Bounds = [21, 43, 41, 54];
const areaAt = (lng: number, lat: number): Geometry => ({ type: 'Polygon', coordinates: [[[lng, lat], [lng + 1, lat], [lng + 1, lat + 1], [lng, lat]]] });
const area = areaAt(30, 47);
const line: Geometry = { type: 'LineString', coordinates: [[30, 47], [31, 48]] };
const faultsOf = (properties: Record<string, unknown> | null, geometry: Geometry) =>
  findControlStrays({ type: 'FeatureCollection', features: [{ type: 'Feature', properties, geometry }] }, theatre).map(({ path, message }) => `${path}: ${message}`);

describe('control', () => {
  it('that says what each of its kinds must is sound, the bundled one among them', () => {
    const read = parseGeojson(JSON.parse(control));
    expect(read.ok && read.collection.features.length).toBeGreaterThan(5);
    expect(read.ok && findControlStrays(read.collection, theatre)).toEqual([]);
    expect(faultsOf({ kind: 'held', since: 2022 }, area)).toEqual([]);
    expect(faultsOf({ kind: 'contested' }, { type: 'MultiPolygon', coordinates: [] })).toEqual([]);
  });

  it.each([
    ['no kind', null, area, 'control.geojson features[0].properties.kind: This is missing: write “held” or “foothold” or “contested” or “line-of-contact” or “barrier”.'],
    ['a name that every object has for a kind', { kind: 'constructor' }, area, 'control.geojson features[0].properties.kind: This is “constructor”: write “held” or '],
    ['a year in quotation marks', { kind: 'held', since: '2014' }, area, 'control.geojson features[0].properties.since: This is “2014”: write the number 2014 or the number 2022.'],
    ['no year', { kind: 'held' }, area, 'control.geojson features[0].properties.since: This is missing: write the number 2014 or '],
    ['a foothold of nobody', { kind: 'foothold', by: 'Russia' }, area, 'control.geojson features[0].properties.by: This is “Russia”: write “russia” or “ukraine”.'],
    ['a line of contact that lies nowhere', { kind: 'line-of-contact' }, line, 'control.geojson features[0].properties.on: This is missing: write “land” or “river”.'],
    ['a barrier without a held side', { kind: 'barrier', heldSide: 'east' }, line, 'control.geojson features[0].properties.heldSide: This is “east”: write “left” or “right”.'],
    ['a shape written latitude first', { kind: 'contested' }, areaAt(47, 30), 'control.geojson features[0].geometry: All of this shape lies outside the story’s theatre, in which it lies if it is read latitude first: write [lng, lat]'],
    ['a shape elsewhere', { kind: 'contested' }, areaAt(-77, 38), 'control.geojson features[0].geometry: All of this shape lies outside the story’s theatre: write [lng, lat]'],
    ['a line where an area is drawn', { kind: 'held', since: 2014 }, line, 'control.geojson features[0].geometry: This is a LineString, of which nothing is drawn for “held”: give it a Polygon'],
    ['an area where a line is drawn', { kind: 'barrier', heldSide: 'left' }, area, 'control.geojson features[0].geometry: This is a Polygon, of which nothing is drawn for “barrier”: give it a LineString'],
  ])('with %s is told by its path', (_, properties, geometry, told) => {
    expect(faultsOf(properties, geometry)).toEqual([expect.stringContaining(told)]);
  });
});
