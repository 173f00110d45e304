import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { describe, expect, it } from 'vitest';
import { parseStory } from './parse-story';
import type { Story } from './schema';
import { findShapeNotes, findShapeStrays, type ShapeFiles } from './shape-strays';
import { buildSmallStory } from './small-story';

const parsed = parseStory(buildSmallStory());
if (!parsed.ok) throw new Error('The small story cannot be read.');
const { story } = parsed;

const point = (lng: number, lat: number): Geometry => ({ type: 'Point', coordinates: [lng, lat] });
const known = { asOf: '2025-03-18', precisionKm: 2, source: story.sources[0]?.id };
const feature = (properties: Record<string, unknown>, geometry: Geometry): Feature => ({ type: 'Feature', properties: { ...known, ...properties }, geometry });
const collection = (...features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features });
/** The island is about 40 km wide. */
const island: Geometry = { type: 'Polygon', coordinates: [[[25.8, 45.8], [26.2, 45.8], [26.2, 46.2], [25.8, 46.2], [25.8, 45.8]]] };
const harbour = feature({ id: 'harbour-point', place: 'harbour', part: 'point' }, point(24, 44));
const shore = feature({ id: 'island-shore', place: 'island' }, island);
const sound: ShapeFiles = { places: collection(harbour, shore), control: collection(), oblasts: collection(), ukraine: collection() };
const places = (...features: Feature[]): ShapeFiles => ({ ...sound, places: collection(...features) });
const withControl = (properties: Record<string, unknown>): ShapeFiles => ({ ...sound, control: collection(feature({ id: 'a', kind: 'contested', place: 'island', ...properties }, island)) });
const named = { id: 'buoy', place: 'buoy', part: 'point', name_en: 'Buoy', name_uk: 'Буй' };

describe('the shapes of a story’s map', () => {
  it('that are those of its places, where these are, are sound', () => {
    expect(findShapeStrays(story, sound)).toEqual([]);
    expect(findShapeNotes(story, sound)).toEqual([]);
  });

  it.each<[fault: string, files: ShapeFiles, path: string, sentence: string]>([
    ['an unknown place', places(harbour, shore, feature({ id: 'a', place: 'iland' }, island)), 'places.geojson features[2].properties.place', 'There is no place with the id “iland”: add it to “places” of story.json or correct the id.'],
    ['an unknown place in a file of control', withControl({ place: 'iland' }), 'control.geojson features[0].properties.place', 'There is no place with the id “iland”'],
    ['an unknown place for a point where a place is', places(harbour, shore, feature(named, point(24.001, 44))), 'places.geojson features[2].properties.place', 'There is no place with the id “buoy”'],
    ['no place', places(harbour, shore, feature({ id: 'a' }, island)), 'places.geojson features[2].properties.place', 'This is missing: add the id of the place whose shape this is.'],
    ['an unknown part', places(harbour, feature({ id: 'a', place: 'island', part: 'shore' }, island)), 'places.geojson features[1].properties.part', 'This is “shore”: write one of “point”, '],
    ['a point that says of no part', places(shore, feature({ id: 'a', place: 'harbour' }, point(24, 44))), 'places.geojson features[1].properties.part', 'This is missing: add “point”'],
    ['control of a kind that there is not', withControl({ kind: 'Held', since: 2014 }), 'control.geojson features[0].properties.kind', 'This is “Held”: write “held” or “foothold” or '],
    ['control of no date', withControl({ asOf: undefined }), 'control.geojson features[0].properties.asOf', 'This is missing: write the day as of which this holds as year-month-day'],
    ['control of a day that there is not', withControl({ asOf: '2025-02-30' }), 'control.geojson features[0].properties.asOf', 'This is “2025-02-30”: write the day'],
    ['control of a precision in words', withControl({ precisionKm: '2 km' }), 'control.geojson features[0].properties.precisionKm', 'This is “2 km”: write how far this may be off'],
    ['control from an unknown source', withControl({ source: 'nowhere' }), 'control.geojson features[0].properties.source', 'This is “nowhere”: write the id of one of the “sources” of story.json: “'],
    ['a place’s shape that says its date in words', places(harbour, { ...shore, properties: { ...shore.properties, asOf: 'soon' } }), 'places.geojson features[1].properties.asOf', 'This is “soon”: write the day'],
    ['a place’s shape that does not say how precise it is', places(shore, feature({ ...harbour.properties, precisionKm: undefined }, point(24, 44))), 'places.geojson features[1].properties.precisionKm', 'This is missing: write how far this may be off, in kilometres'],
    ['a second point', places(harbour, shore, feature({ id: 'a', place: 'harbour', part: 'point' }, point(24.001, 44))), 'places.geojson features[2]', 'The place “harbour” already has a point at features[0]: '],
    ['an id twice', places(harbour, { ...shore, properties: { ...shore.properties, id: 'harbour-point' } }), 'places.geojson features[1].properties.id', 'already belongs to the feature at features[0].properties.id'],
    ['latitude before longitude', places(shore, { ...harbour, geometry: point(44, 24) }), 'places.geojson features[1].geometry', 'outside the view of its place “harbour”, in which it lies if it is read latitude first: write [lng, lat]'],
    ['one of its shapes elsewhere', places(harbour, shore, feature({ id: 'a', place: 'harbour', part: 'line' }, { type: 'LineString', coordinates: [[29, 49], [29.1, 49]] })), 'places.geojson features[2].geometry', 'outside the view of its place “harbour”: write'],
    ['a point beside its place', places(shore, { ...harbour, geometry: point(24, 44.01) }), 'story.json places[0].at', 'The position [24, 44] lies 1.1 km from the shape of “harbour” (places.geojson features[1]), and should lie on it'],
    ['a place beside its areas', places(harbour, feature({ id: 'a', place: 'island' }, { type: 'Polygon', coordinates: [[[26.1, 45.8], [26.2, 45.8], [26.2, 46.2], [26.1, 46.2], [26.1, 45.8]]] }), feature({ id: 'b', place: 'island' }, { type: 'LineString', coordinates: [[26.5, 46], [26.6, 46]] })), 'story.json places[1].at', '7.7 km from the nearest shape of “island” (places.geojson features[1])'],
  ])('with %s are told by their path', (_, files, path, sentence) => {
    expect(findShapeStrays(story, files)).toEqual([{ path, message: expect.stringContaining(sentence) }]);
  });

  it('tell where a whole story was written latitude first, since its own positions then fit each other', () => {
    const outline: Geometry = { type: 'Polygon', coordinates: [[[22, 45], [40, 45], [40, 52], [22, 52], [22, 45]]] };
    const ground: ShapeFiles = { ...sound, ukraine: collection(feature({ id: 'outline' }, outline)) };
    const problemsIn = (theatre: Story['theatre']): string[] => findShapeStrays({ ...story, theatre }, ground).map(({ path, message }) => `${path}: ${message}`);
    expect(problemsIn([43.8, 21.5, 53, 41])).toEqual([expect.stringMatching(/^story\.json theatre: Ukraine lies outside of it, and in it if it is read latitude first: write \[west, south/)]);
    // A story of other ground is as good.
    for (const theatre of [story.theatre, [34, 31, 36, 33] satisfies Story['theatre']]) expect(problemsIn(theatre)).toEqual([]);
  });

  it('may be a city’s centre that others put a kilometre away, where it is seen from afar', () => {
    const files = places(shore, { ...harbour, geometry: point(24, 44.01) });
    const afar = { ...story, places: story.places.map((place) => ({ ...place, kind: 'far' as const })) };
    expect(findShapeStrays(afar, files)).toEqual([]);
  });

  it('may come from the ground, which has shapes of other stories too', () => {
    const ground = { ...sound, places: collection(harbour), oblasts: collection(shore, feature({ id: 'a', place: 'mainland' }, point(0, 0))) };
    expect(findShapeStrays(story, ground)).toEqual([]);
    expect(findShapeNotes(story, ground)).toEqual([]);
  });

  it('may be missing, and a point with names of its own may be of no place: both are told, and stop nothing', () => {
    const files = places(harbour, feature(named, point(24.5, 44)));
    const silent = { ...story, sections: story.sections.slice(1) };
    expect(findShapeStrays(silent, files)).toEqual([]);
    expect(findShapeNotes(silent, files)).toEqual([
      'The place “island” has no shape on the map.',
      'No passage mentions the place “island”.',
      'The point at features[1] of places.geojson is of no place of the story: there is no “buoy”.',
    ]);
  });
});
